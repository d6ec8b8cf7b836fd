"""Serves a session to one browser on this machine: loopback only, a secret in the address, nothing from outside."""

from __future__ import annotations

import json
import secrets
import sys
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from threading import Event
from urllib.parse import parse_qs, unquote, urlsplit

from vanban.ban_ghi import dataclass
from vanban.xem_truoc.phien import Phien

_NOI = "127.0.0.1"
_NHIP = 15.0  # seconds between signs of life, so that a browser that left is noticed
_TINH = {
    "": ("xem.html", "text/html; charset=utf-8"),
    "xem.css": ("xem.css", "text/css; charset=utf-8"),
    "xem.js": ("xem.js", "text/javascript; charset=utf-8"),
    "xem.svg": ("xem.svg", "image/svg+xml"),
}
_DAU = {
    "Content-Security-Policy": "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class TraLoi:
    """What is sent back: bytes and their kind."""

    than: bytes
    kieu: str


class MayChu(ThreadingHTTPServer):
    """The server of one session; `dia_chi` is the only address that answers."""

    daemon_threads = True

    def __init__(self, phien: Phien, cong: int = 0) -> None:
        """Listen on a port of this machine alone; 0 takes a free one.

        Raises:
            OSError: the port is taken.
        """
        super().__init__((_NOI, cong), _Yeu)
        self.phien = phien
        self.ma = secrets.token_urlsafe(18)
        self._da_dong = Event()

    @property
    def dia_chi(self) -> str:
        """The address with its secret."""
        return f"http://{_NOI}:{self.server_port}/{self.ma}/"

    def cho_dung(self) -> None:
        """Wait until the user stops the program, or `dung` is called."""
        with suppress(KeyboardInterrupt):
            self._da_dong.wait()

    def dung(self) -> None:
        """Stop serving."""
        self._da_dong.set()
        self.shutdown()

    @property
    def da_dung(self) -> bool:
        """Whether it was told to stop."""
        return self._da_dong.is_set()

    def tra_loi(self, duong: str, hoi: dict[str, list[str]]) -> TraLoi | None:
        """What stands at a path below the secret; None when nothing does."""
        if duong in _TINH:
            ten, kieu = _TINH[duong]
            return TraLoi((resources.files("vanban.xem_truoc") / "trang" / ten).read_bytes(), kieu)
        if duong.startswith("anh/"):
            return self._anh(duong.removeprefix("anh/"))
        dau = next(iter(hoi.get("ten", ())), "")
        if duong == "nguon":
            chu = self.phien.nguon(dau)
            return None if chu is None else TraLoi(chu.encode(), "text/plain; charset=utf-8")
        if duong == "trang_thai":
            return _json(self.phien.trang_thai())
        return _json(self.phien.trang(dau)) if duong == "trang" else None

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that left in the middle of an answer; what else goes wrong is shown."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def _anh(self, duong: str) -> TraLoi | None:
        khoa, _, so = duong.removesuffix(".png").partition("/")
        png = self.phien.anh(khoa, int(so)) if so.isascii() and so.isdigit() else None
        return TraLoi(png, "image/png") if png else None


def _json(gia_tri: dict[str, object] | None) -> TraLoi | None:
    if gia_tri is None:
        return None
    return TraLoi(json.dumps(gia_tri, ensure_ascii=False).encode(), "application/json")


class _Yeu(BaseHTTPRequestHandler):
    """One request."""

    server: MayChu
    server_version = "vanban"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    timeout = 60

    def do_GET(self) -> None:
        """Answer; whoever does not know the secret learns nothing, not even that the page exists."""
        may = self.server
        nha = (f"{_NOI}:{may.server_port}", f"localhost:{may.server_port}")
        if self.headers.get("Host", "") not in nha:  # another name that leads here: a page that rebinds its own
            self._gui(HTTPStatus.FORBIDDEN, None)
            return
        dich = urlsplit(self.path)
        ma, _, duong = unquote(dich.path).removeprefix("/").partition("/")
        if not secrets.compare_digest(ma.encode(), may.ma.encode()):
            self._gui(HTTPStatus.NOT_FOUND, None)
        elif duong == "su_kien":
            self._su_kien()
        else:
            tra = may.tra_loi(duong, parse_qs(dich.query))
            self._gui(HTTPStatus.OK if tra else HTTPStatus.NOT_FOUND, tra)

    def log_message(self, *_: object) -> None:
        """Say nothing of single requests."""

    def _gui(self, ma: HTTPStatus, tra: TraLoi | None) -> None:
        tra = tra or TraLoi(b"", "text/plain")
        self._dau(ma, tra.kieu)
        self.send_header("Content-Length", str(len(tra.than)))
        self.end_headers()
        self.wfile.write(tra.than)

    def _dau(self, ma: HTTPStatus, kieu: str) -> None:
        self.send_response(ma)
        self.send_header("Content-Type", kieu)
        for ten, gia_tri in _DAU.items():
            self.send_header(ten, gia_tri)

    def _su_kien(self) -> None:
        """Tell the number of each new state as it comes, until the browser leaves."""
        self._dau(HTTPStatus.OK, "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        lan = -1
        with suppress(OSError), self.server.phien.nguoi_xem():
            while not self.server.da_dung:
                moi = self.server.phien.cho(lan, _NHIP)
                self.wfile.write(f"data: {moi}\n\n".encode() if moi != lan else b": \n\n")
                self.wfile.flush()
                lan = moi

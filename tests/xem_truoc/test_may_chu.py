"""The server: this machine alone, a secret in the address, nothing from outside, nothing else of the disk."""

from __future__ import annotations

import http.client
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from email.message import Message
from importlib import resources
from pathlib import Path

import pytest

from vanban.errors import VanbanError
from vanban.xem_truoc.may_chu import MayChu
from vanban.xem_truoc.phien import Phien
from vanban.xem_truoc.phuc_vu import phuc_vu
from xem_truoc.conftest import DICH, KE_HOACH, pdf_trang

TINH = resources.files("vanban.xem_truoc") / "trang"


@pytest.fixture
def may(noi_xem: Path) -> Iterator[MayChu]:
    """A server without a watcher."""
    phien = Phien((KE_HOACH,), lambda _: pdf_trang(), lambda _: None)
    phien.cap_nhat()
    with MayChu(phien) as mot:
        threading.Thread(target=mot.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield mot
        mot.dung()


@dataclass(frozen=True, slots=True)
class Tra:
    """An answer."""

    ma: int
    dau: Message
    than: bytes

    @property
    def kieu(self) -> str:
        return self.dau.get_content_type()


def _hoi(may: MayChu, duong: str, nha: str | None = None) -> Tra:
    with closing(http.client.HTTPConnection("127.0.0.1", may.server_port, timeout=20)) as ket_noi:
        ket_noi.request("GET", duong, headers={"Host": nha} if nha else {})
        tra = ket_noi.getresponse()
        return Tra(tra.status, tra.headers, tra.read())


def test_chi_nghe_tren_may_nay(may: MayChu) -> None:
    """It listens on the loopback interface, not on all."""
    assert may.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize("duong", ["/", "/trang_thai", "/{ma}x/", "/{ma_ngan}/", "/%00/"])
def test_khong_biet_ma_thi_khong_thay_gi(may: MayChu, duong: str) -> None:
    """Without the secret every address is empty and the same."""
    tra = _hoi(may, duong.format(ma=may.ma, ma_ngan=may.ma[:-1]))
    assert (tra.ma, tra.than) == (404, b"")


@pytest.mark.parametrize("nha", ["xau.example", "127.0.0.1", "127.0.0.1.xau.example:80", "localhost"])
def test_ten_may_khac_bi_tu_choi(may: MayChu, nha: str) -> None:
    """A page elsewhere whose name was turned to this machine gets nothing, with the secret too."""
    assert _hoi(may, f"/{may.ma}/", nha).ma == 403


@pytest.mark.parametrize(
    "duong",
    ["../../cli/__init__.py", "..%2f..%2fcli%2f__init__.py", "anh/x/0.png", "anh/../0.png", "anh/x/-1.png",
     "nguon?ten=/etc/passwd", "nguon", "trang?ten=khong_co", "khong_co", "xem.py"],
)  # fmt: skip
def test_ngoai_danh_sach_thi_khong_co(may: MayChu, duong: str) -> None:
    """Only what the session names is served."""
    assert _hoi(may, f"/{may.ma}/{duong}").ma == 404


def test_trang_va_anh(may: MayChu) -> None:
    """The page, its parts, the state, the pictures and the data come with their kinds."""
    dau = {ten: _hoi(may, f"/{may.ma}/{ten}") for ten in ("", "xem.css", "xem.js", "xem.svg", "trang_thai")}
    assert {ten: (tra.ma, tra.kieu) for ten, tra in dau.items()} == {
        "": (200, "text/html"), "xem.css": (200, "text/css"), "xem.js": (200, "text/javascript"),
        "xem.svg": (200, "image/svg+xml"), "trang_thai": (200, "application/json"),
    }  # fmt: skip
    trang = _hoi(may, f"/{may.ma}/trang?ten={DICH}").than.decode()
    anh = re.search(r"anh/\w+/0\.png", trang)
    assert anh
    assert _hoi(may, f"/{may.ma}/{anh[0]}").than.startswith(b"\x89PNG")
    assert _hoi(may, f"/{may.ma}/nguon?ten={KE_HOACH.as_posix()}").than == KE_HOACH.read_bytes()


def test_khong_lay_gi_ben_ngoai(may: MayChu) -> None:
    """The policy forbids every outside resource, and the page names none."""
    tra = _hoi(may, f"/{may.ma}/")
    chinh_sach = tra.dau["Content-Security-Policy"]
    assert chinh_sach.startswith("default-src 'none'")
    assert "unsafe" not in chinh_sach
    assert (tra.dau["Referrer-Policy"], tra.dau["Cache-Control"]) == ("no-referrer", "no-store")
    for ten in ("xem.html", "xem.css", "xem.js"):
        chu = (TINH / ten).read_text(encoding="utf-8")
        assert not re.search(r"https?://|//cdn|@import|innerHTML|eval\(", chu), ten


def test_tin_lan_moi(may: MayChu) -> None:
    """A browser that listens is told of each new state."""
    with socket.create_connection(("127.0.0.1", may.server_port), timeout=20) as noi:
        noi.sendall(f"GET /{may.ma}/su_kien HTTP/1.1\r\nHost: 127.0.0.1:{may.server_port}\r\n\r\n".encode())
        dong = noi.makefile(encoding="utf-8")
        assert next(chu for chu in dong if chu.startswith("data:")) == "data: 1\n"
        may.phien.cap_nhat()
        assert next(chu for chu in dong if chu.startswith("data:")) == "data: 2\n"


def test_cong_da_co_nguoi_dung(noi_xem: Path, may: MayChu) -> None:
    """A port that is taken is told in one sentence."""
    with pytest.raises(VanbanError, match=f"không mở được cổng {may.server_port}"), phuc_vu((), may.server_port, print):
        pass

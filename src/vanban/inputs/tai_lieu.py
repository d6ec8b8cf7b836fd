"""One input file as text: plain dicts, lists and strings, each with its place."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field
from pathlib import Path
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.ket_qua import KetQua
from vanban.inputs.ma_hoa import giai_ma
from vanban.inputs.thu_gom import xep
from vanban.inputs.vi_tri import Loc, Nut, VanBanNguon

TOI_DA = 20_000_000  # bytes: 10,000 nominees take 5 MB, with the longest achievements 20
DUOI = (".yaml", ".yml", ".json")
_THAY: ContextVar[Mapping[Path, bytes]] = ContextVar("thay", default={})  # noqa: B039 - never written to


@dataclass(frozen=True, slots=True)
class TaiLieu:
    """A file as read: `du_lieu` holds dicts, lists and strings only; absent values are left out.

    `loi` is empty unless the file was read with `giu_loi`: then `nap` reports these with its own.
    """

    tep: Path
    ten: str
    du_lieu: dict[str, Any]
    nguon: VanBanNguon = field(repr=False)
    goc: Nut = field(repr=False)
    loi: tuple[Loi, ...] = ()
    goi_y: str = ""

    def vi_tri(self, loc: Loc = ()) -> ViTri:
        """The place of a value, or of the nearest value above it that exists."""
        return self.nguon.vi_tri(self._cho(loc))

    def vi_tri_khoa(self, loc: Loc) -> ViTri:
        """The place of the key itself; of the value where the last step is not a key."""
        nut: int | Nut | None = self.goc
        for buoc in loc[:-1]:
            nut = nut.buoc(buoc) if isinstance(nut, Nut) else None
        if isinstance(nut, Nut) and loc and loc[-1] in nut.khoa:
            return self.nguon.vi_tri(nut.khoa[str(loc[-1])])
        return self.vi_tri(loc)

    def vi_tri_dau(self, loc: Loc, dau: str, thu: int) -> ViTri:
        """The place of the `thu`-th (from 0) occurrence of a mark in the text at `loc`."""
        cho = dau_tien = self._cho(loc)
        for lan in range(thu + 1):
            cho = self.nguon.chu.find(dau, cho + len(dau) if lan else cho)
        return self.nguon.vi_tri(cho if cho >= 0 else dau_tien)

    def ky_tu_dau(self, loc: Loc) -> str:
        """The character with which the value starts in the file, such as `[` or `{`."""
        cho = self._cho(loc)
        return self.nguon.chu[cho : cho + 1]

    def _cho(self, loc: Loc) -> int:
        nut: int | Nut = self.goc
        for buoc in loc:
            sau = nut.buoc(buoc) if isinstance(nut, Nut) else None
            if sau is None:
                break
            nut = sau
        return nut.cho if isinstance(nut, Nut) else nut


def doc_tep(tep: Path, *, ten: str | None = None, giu_loi: bool = False) -> TaiLieu:
    """Read a YAML or JSON file.

    Args:
        tep: The file.
        ten: The path as messages show it.
        giu_loi: Keep the faults that leave the structure readable (a key given twice, an anchor) in `loi`,
            so that `nap` shows them together with what the model finds.

    Raises:
        InputError: every problem of the file that can be found without the model.
    """
    ten = ten or str(tep)
    if tep.suffix.lower() not in DUOI:
        raise InputError(f"chỉ đọc tệp {', '.join(DUOI)}", vi_tri=ViTri(ten))
    nguon = VanBanNguon(ten, giai_ma(doc_byte(tep, ten, TOI_DA), ten))
    ket_qua = _doc_chu(nguon, tep.suffix.lower() == ".json")
    if ket_qua.loi and not (giu_loi and ket_qua.goc):
        raise InputError(xep(ket_qua.loi), goi_y=ket_qua.goi_y)
    assert ket_qua.goc is not None
    return TaiLieu(tep, ten, ket_qua.du_lieu, nguon, ket_qua.goc, xep(ket_qua.loi), ket_qua.goi_y)


@contextmanager
def doc_thay(cac_tep: Mapping[Path, bytes]) -> Iterator[None]:
    """A block in which these files, by their absolute paths, read as these bytes: what would be if they were saved."""
    truoc = _THAY.set(cac_tep)
    try:
        yield
    finally:
        _THAY.reset(truoc)


def _doc_chu(nguon: VanBanNguon, la_json: bool) -> KetQua:
    if not nguon.chu.strip():
        raise InputError("tệp trống, chưa có mục nào", vi_tri=ViTri(nguon.ten))
    if "<<<<<<<" in nguon.chu:
        _kiem_xung_dot(nguon)
    if la_json:
        from vanban.inputs.json_doc import doc_json

        return doc_json(nguon)
    from vanban.inputs.yaml_doc import doc_yaml

    return doc_yaml(nguon)


def _kiem_xung_dot(nguon: VanBanNguon) -> None:
    """Refuse a file in which Git left both versions."""
    loi = tuple(
        Loi(f"dấu xung đột của Git: {dau[0].rstrip()}", nguon.vi_tri(dau.start()))
        for dau in re.finditer(r"^(<{7}|={7}|>{7})(?= |\r?$).*$", nguon.chu, re.MULTILINE)
    )
    if loi:
        raise InputError(loi, goi_y="giữ phần đúng trong hai phần, xoá phần kia và các dòng <<<<<<<, =======, >>>>>>>.")


def doc_byte(tep: Path, ten: str, toi_da: int) -> bytes:
    """The bytes of a regular file of at most so many."""
    if (thay := _THAY.get()) and (moi := thay.get(tep.absolute())) is not None:
        return moi
    try:
        kieu = tep.stat()
        if stat.S_ISDIR(kieu.st_mode):
            raise InputError("đây là thư mục, cần một tệp", vi_tri=ViTri(ten))
        if not stat.S_ISREG(kieu.st_mode):
            raise InputError("đây không phải tệp thường, không đọc được", vi_tri=ViTri(ten))
        if kieu.st_size > toi_da:
            raise InputError(
                f"tệp lớn {kieu.st_size / 1e6:.1f} MB, quá mức {toi_da / 1e6:.0f} MB".replace(".", ","),
                vi_tri=ViTri(ten),
                goi_y="chia dữ liệu thành nhiều tệp nhỏ hơn.",
            )
        return tep.read_bytes()
    except FileNotFoundError:
        raise InputError("không có tệp này", vi_tri=ViTri(ten)) from None
    except PermissionError:
        raise InputError("không có quyền đọc tệp này", vi_tri=ViTri(ten)) from None
    except (OSError, ValueError) as loi:
        so = getattr(loi, "errno", None)
        raise InputError(f"không đọc được tệp (mã lỗi hệ thống {so})", vi_tri=ViTri(ten)) from None

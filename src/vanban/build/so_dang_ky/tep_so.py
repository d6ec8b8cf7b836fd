"""The file of the register: read whole, written only at its end or in one line, always in one step."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from pydantic import BaseModel

from vanban.ban_ghi import dataclass
from vanban.build.ghi import ghi
from vanban.build.viec import duong_hien
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import TaiLieu, doc_tep, nap
from vanban.inputs.sua_yaml import dat
from vanban.inputs.tai_lieu import doc_thay
from vanban.models.so_dang_ky import SoDangKy, VanBanDi

TEN_SO = "so_dang_ky.yaml"
_DAU = """\
# Sổ đăng ký văn bản đi (Nghị định 30/2020/NĐ-CP, Điều 16 và Phụ lục IV, Mục I). Máy ghi thêm vào cuối tệp khi
# vanban build --issue. Văn thư ghi tay so_luong, ngay_chuyen, ky_nhan, ghi_chu; không sửa, không xóa các dòng khác.
# Xem docs/so_dang_ky.md. Git báo xung đột ở cuối tệp nghĩa là hai người cùng cấp số: người sau phải lấy số khác.
cap_so: chung                # chung: một dãy số cho mọi loại; tung_loai: mỗi loại một dãy
day_rieng: []                # khi cap_so là chung: loại vẫn có dãy riêng, như [quyet_dinh]
da_cap: []                   # số cuối trước khi dùng sổ này, như {nam: 2026, day: THPTVD, so: 70}
van_ban:
"""
GOI_Y_TRUNG = (
    "văn bản vào sổ sau phải lấy số khác: xóa khối của nó trong sổ, để trống so, ngay trong dữ liệu của nó, rồi "
    "vanban build --issue lại; nếu đã gửi đi thì thu hồi bản mang số trùng (Điều 18)."
)
_LUON_GHI = frozenset({"so_luong", "ngay_chuyen", "ky_nhan", "ghi_chu"})
_MA = re.compile(r"(?!null$)[a-z0-9_]*[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class TepSo:
    """A register and its file; `tai_lieu` is None while there is no file."""

    goc: Path
    so: SoDangKy
    tai_lieu: TaiLieu | None

    @property
    def tep(self) -> Path:
        """Where it stands."""
        return duong_so(self.goc)

    def noi(self, thu: int) -> ViTri:
        """The place of a line of the register, counted from 0."""
        return self.tai_lieu.vi_tri(("van_ban", thu)) if self.tai_lieu else ViTri(duong_hien(self.tep))


def duong_so(goc: Path) -> Path:
    """The file of the register of a workspace."""
    return goc / "inputs" / TEN_SO


def doc_so(goc: Path) -> TepSo:
    """Read the register; one that is not there is empty.

    Raises:
        InputError: every problem of the file: marks of a Git conflict, a number given twice.
    """
    so = doc_so_tho(goc)
    if loi := loi_trung(so):
        raise InputError(loi, goi_y=GOI_Y_TRUNG)
    return so


def doc_so_tho(goc: Path) -> TepSo:
    """The same with numbers that are given twice, for whoever lists what is wrong.

    Raises:
        InputError: the file cannot be read.
    """
    tep = duong_so(goc)
    if not tep.is_file():
        return TepSo(goc, SoDangKy(), None)
    tai_lieu = doc_tep(tep, ten=duong_hien(tep), giu_loi=True)
    return TepSo(goc, nap(tai_lieu, SoDangKy), tai_lieu)


def loi_trung(so: TepSo) -> tuple[Loi, ...]:
    """A problem for each number that is given twice."""
    return tuple(
        Loi(
            f"số {(mot := so.so.van_ban[i]).so_ky_hieu} năm {mot.nam} (dãy {mot.day}) đã cấp cho "
            f"{truoc.ten_va_trich_yeu}, số {truoc.ten_day_du}",
            so.noi(i),
        )
        for i, truoc in so.so.trung_so()
    )


def them_vao(so: TepSo, moi: Iterable[VanBanDi]) -> str:
    """The text of the register with further lines at its end.

    Raises:
        InputError: the number is taken; the list of documents does not stand last in the file.
    """
    cac = tuple(moi)
    chu = so.tai_lieu.nguon.chu if so.tai_lieu else _dau(so.goc)
    xuong = "\r\n" if "\r\n" in chu else "\n"
    khoi = "".join(_khoi(mot) for mot in cac).replace("\n", xuong)
    chu = f"{chu.rstrip()}{xuong}{khoi}"
    sau = voi_chu(so, chu)
    if loi := loi_trung(sau):
        raise InputError(loi, goi_y=GOI_Y_TRUNG)
    if sau.so.van_ban != (*so.so.van_ban, *cac):
        raise InputError(
            "van_ban phải là mục cuối cùng của sổ, mỗi văn bản một khối mở đầu bằng dấu gạch ở đầu dòng",
            vi_tri=so.tai_lieu.vi_tri_khoa(("van_ban",)) if so.tai_lieu else None,
        )
    return chu


def ghi_so(goc: Path, chu: str) -> None:
    """Put the text of the register in its place in one step; what an interrupted step left is cleared first.

    The lock must be held.

    Raises:
        DocxError: the file cannot be written.
    """
    tep = duong_so(goc)
    for bo in tep.parent.glob(f".{TEN_SO}.*"):
        bo.unlink(missing_ok=True)
    ghi(tep, chu.encode())


def sua_cac_muc(so: TepSo, sau: Sequence[VanBanDi]) -> str:
    """The text of the register with its lines changed to these, one for one; nothing else in it is touched."""
    chu = so.tai_lieu.nguon.chu if so.tai_lieu else ""
    for thu, (cu, moi) in enumerate(zip(so.so.van_ban, sau, strict=True)):
        for khoa in (ten for ten in VanBanDi.model_fields if getattr(cu, ten) != getattr(moi, ten)):
            tai_lieu = _doc_chu(so.tep, chu)
            chu = dat(tai_lieu, ("van_ban", thu, khoa), viet(getattr(moi, khoa)))
    return chu


def voi_chu(so: TepSo, chu: str) -> TepSo:
    """The register as it is once that text is written."""
    tai_lieu = _doc_chu(so.tep, chu)
    return TepSo(so.goc, nap(tai_lieu, SoDangKy), tai_lieu)


def _doc_chu(tep: Path, chu: str) -> TaiLieu:
    with doc_thay({tep.absolute(): chu.encode()}):
        return doc_tep(tep, ten=duong_hien(tep))


def _dau(goc: Path) -> str:
    """The head of a new register; in a workspace with schemas the editor is told which one is meant."""
    luoc_do = goc / "schema" / "so_dang_ky.json"
    if not luoc_do.is_file():
        return _DAU
    return f"# yaml-language-server: $schema={Path(os.path.relpath(luoc_do, goc / 'inputs')).as_posix()}\n{_DAU}"


def _khoi(muc: VanBanDi) -> str:
    """One line of the register as YAML; the columns that the clerk fills in stand there empty."""
    gia_tri = {ten: getattr(muc, ten) for ten in VanBanDi.model_fields}
    dong = [f"{ten}: {viet(tri)}".rstrip() for ten, tri in gia_tri.items() if tri or ten in _LUON_GHI]
    return f"- {dong[0]}\n" + "".join(f"  {mot}\n" for mot in dong[1:])


def viet(tri: object) -> str:
    """A value as YAML on one line; texts in quotation marks, so that no sign of theirs is one of YAML's."""
    if tri is None:
        return ""
    if isinstance(tri, date):
        return f"{tri:%d/%m/%Y}"
    if isinstance(tri, BaseModel):
        return f"{{{', '.join(f'{ten}: {viet(mot)}' for ten, mot in tri)}}}"
    if isinstance(tri, tuple | list):
        return f"[{', '.join(map(viet, tri))}]"
    return str(tri) if isinstance(tri, int) or _MA.fullmatch(str(tri)) else json.dumps(tri, ensure_ascii=False)

"""The documents of one side of a comparison: .docx files as they are, inputs built in memory with this program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.viec import Viec, duong_hien
from vanban.build.viec_soat import KieuTep, ViecSoat, tim_viec_soat
from vanban.docx.read import read
from vanban.errors import Loi, VanbanError, ViTri
from vanban.inputs.khong_gian import tim_goc
from vanban.so_sanh import BanCay, dung_cay


@dataclass(frozen=True, slots=True)
class NoiDoc:
    """Where a side is read: `goc` is taken off the front of paths, `nhan` ("main:") put there in messages."""

    goc: Path
    nhan: str = ""

    def goi_ten(self, chu: str) -> str:
        """A message or path as people know it."""
        return chu.replace(f"{self.goc.as_posix()}/", self.nhan) if self.nhan else chu


@dataclass(frozen=True, slots=True)
class Ban:
    """One document of a side: its key among the others, its name, its tree and bytes, or why there is none.

    `mau` is the layout that it was built on.
    """

    khoa: str
    ten: str
    cay: BanCay | None = None
    goi: bytes = b""
    loi: tuple[Loi, ...] = ()
    mau: str = ""


def cac_ban(duong: Path, noi: NoiDoc) -> dict[str, Ban]:
    """Every document at a path by its key: the path below it, without suffix; nothing when the path is not there."""
    if not duong.exists():
        return {}
    ra: dict[str, Ban] = {}
    for viec in tim_viec_soat((duong,)):
        for ban in _mot_viec(viec, duong, noi):
            ra.setdefault(ban.khoa, ban)
    return ra


def _mot_viec(viec: ViecSoat, duong: Path, noi: NoiDoc) -> Iterator[Ban]:
    khoa = _khoa(viec.tep, duong)
    ten = noi.goi_ten(duong_hien(viec.tep) if not noi.nhan else viec.tep.as_posix())
    if viec.loi:
        if viec.tep != duong or not duong.is_dir():  # a folder without documents is an empty side
            yield Ban(khoa, ten, loi=_loi(viec.loi, noi))
        return
    try:
        yield from _du_lieu(viec, khoa, ten) if viec.kieu is KieuTep.DU_LIEU else _docx(viec, khoa, ten)
    except VanbanError as loi:
        yield Ban(khoa, ten, loi=_loi(loi.loi, noi))


def _khoa(tep: Path, duong: Path) -> str:
    if duong.is_file() or tep == duong:
        return ""
    return tep.relative_to(duong).with_suffix("").as_posix()


def _loi(cac: tuple[Loi, ...], noi: NoiDoc) -> tuple[Loi, ...]:
    return tuple(Loi(noi.goi_ten(mot.cau), _vi_tri(mot.vi_tri, noi)) for mot in cac)


def _vi_tri(vi_tri: ViTri | None, noi: NoiDoc) -> ViTri | None:
    return replace(vi_tri, tep=noi.goi_ten(vi_tri.tep)) if vi_tri else None


def _docx(viec: ViecSoat, khoa: str, ten: str) -> Iterator[Ban]:
    vb = read(viec.tep, tep=ten)
    yield Ban(khoa, ten, dung_cay(vb), viec.tep.read_bytes())


def _du_lieu(viec: ViecSoat, khoa: str, ten: str) -> Iterator[Ban]:
    from vanban.build.doc_vao import doc_nhom  # comparing two .docx files needs none of it
    from vanban.build.run import dien

    for ban in doc_nhom(Viec(Path(duong_hien(viec.tep)), tim_goc(viec.tep))).cac_ban:
        giay = ban.viec.giay
        goi = dien(ban)
        ten_giay = f"{ten}/{giay}" if giay else ten
        cay = dung_cay(read(goi, tep=ten_giay))
        yield Ban("/".join(filter(None, (khoa, giay))), ten_giay, cay, goi, mau=ban.chuan_bi.mau)

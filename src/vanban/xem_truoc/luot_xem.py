"""One round of seeing: what is under the paths is read, built in memory and checked; nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.con_thieu import con_thieu
from vanban.build.doc_vao import BanDoc, doc_nhom
from vanban.build.soat_ban import BanSoat, soat_ban
from vanban.build.soat_tep import ho_so_cua_tep
from vanban.build.viec import Viec
from vanban.check import HoSo
from vanban.errors import Loi, VanbanError, ViTri


@dataclass(frozen=True, slots=True)
class BanXem:
    """One document as it would be built: `ma` is the path it would have; `cu` when its data is wrong by now."""

    ma: str
    loai: str
    soat: BanSoat = field(repr=False)
    thieu: tuple[Loi, ...] = ()
    cu: bool = False


@dataclass(frozen=True, slots=True)
class NhomXem:
    """What one input gives: its documents and what is doubtful in it, or what is wrong and how to mend that."""

    tep: str
    cac_ban: tuple[BanXem, ...] = ()
    loi: tuple[Loi, ...] = ()
    goi_y: str = ""
    nhac: tuple[Loi, ...] = ()


def xem(viec: Viec) -> NhomXem:
    """Read, build and check what stands at one place of the inputs; what is wrong comes back in it."""
    try:
        nhom = doc_nhom(viec)
        ho_so = ho_so_cua_tep(viec.tep)
        ban = tuple(_mot(mot, ho_so) for mot in nhom.cac_ban)
        chan = tuple(loi for mot in ban for loi in mot.soat.chan)
        return NhomXem(viec.ten_tep, ban, chan, nhac=nhom.nhac)
    except VanbanError as loi:
        return NhomXem(viec.ten_tep, loi=loi.loi, goi_y=loi.goi_y)
    except Exception as hong:  # the watcher goes on: the next save may be right
        cau = f"lỗi của chương trình, không phải của dữ liệu: {type(hong).__name__}: {hong}"
        return NhomXem(viec.ten_tep, loi=(Loi(cau, ViTri(viec.ten_tep)),))


def can_lam_lai(cac_viec: Sequence[Viec], da_luu: Iterable[Path]) -> tuple[Viec, ...]:
    """Which documents a save can change: those whose own files were saved; all when a reference or layout was."""
    theo_tep = {tep: [viec for viec in cac_viec if _thuoc(tep, viec)] for tep in da_luu}
    if all(theo_tep.values()):
        return tuple(dict.fromkeys(viec for cac in theo_tep.values() for viec in cac))
    return tuple(cac_viec)


def _thuoc(tep: Path, viec: Viec) -> bool:
    goc = viec.tep.absolute()
    return tep.absolute() == goc or (viec.tep.is_dir() and tep.absolute().is_relative_to(goc))


def _mot(ban: BanDoc, ho_so: HoSo) -> BanXem:
    thieu = con_thieu(ban.ban, ban.khai.tai_lieu, ban.viec.ten_giay)
    return BanXem(ban.viec.ten_dich, ban.ban.ten_loai, soat_ban(ban, ho_so), thieu)

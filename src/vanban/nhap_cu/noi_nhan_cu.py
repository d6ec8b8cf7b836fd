"""Nơi nhận of the source: its lines, and what the Lưu line says."""

from __future__ import annotations

import re

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong
from vanban.nhap_cu.chu_cu import bo_dau_cuoi, chu_cua
from vanban.nhap_cu.dau_chi_cu import nguoi_soan
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.vung import VungCu

_GACH = re.compile(r"^[-–—+•*]\s*")
_LUU = re.compile(r"Lưu\s*[:;]?\s*", re.IGNORECASE)
_SO_BAN = re.compile(r"\(\s*(?P<so>\d{1,3})\s*(?:b|bản)?\s*\)?\s*$")
_VAN_THU = frozenset({"VT", "VĂN THƯ", "V.THƯ"})
_SOAN_THAO = re.compile(r"[A-ZĐ][A-ZĐa-zđ&.]*(?:-[A-ZĐ]+)*")


@dataclass(frozen=True, slots=True)
class NoiNhanCu:
    """The lines without dash and mark; of the Lưu line the units beside văn thư, and how many copies."""

    co: bool
    dong: tuple[str, ...]
    don_vi: tuple[str, ...] = ()
    so_ban: int = 0


def doc_noi_nhan(vung: VungCu, so_ghi: SoGhi, luu_them: frozenset[str]) -> NoiNhanCu:
    """The list of the source; `luu_them` is what the Lưu line of this type names by itself, in capitals."""
    for d in vung.phan("noi_nhan_tieu_de"):
        so_ghi.bo_di(chu_cua(d), "máy ghi chữ Nơi nhận", d.doan.thu_tu)
    nguoi = nguoi_soan(vung)
    dong: list[str] = []
    don_vi: list[str] = []
    so_ban = 0
    for d in vung.phan("noi_nhan"):
        chu = _GACH.sub("", chu_cua(d)).removesuffix(nguoi).rstrip()
        if khop := _LUU.match(chu):
            so_ban = _doc_luu(chu[khop.end() :], d, don_vi, so_ghi, luu_them)
        elif ten := bo_dau_cuoi(chu):
            dong.append(ten)
    return NoiNhanCu("noi_nhan_tieu_de" in vung.nhan.phan, tuple(dong), tuple(don_vi), so_ban)


def _doc_luu(chu: str, d: Dong, don_vi: list[str], so_ghi: SoGhi, luu_them: frozenset[str]) -> int:
    """Reads what follows "Lưu:"; the number of copies, 0 when it is not said."""
    so_ghi.bo_di(f"Lưu: {chu}", "máy ghi dòng Lưu từ soan_thao, so_ban_luu", d.doan.thu_tu)
    chu = bo_dau_cuoi(chu)
    khop = _SO_BAN.search(chu)
    if khop:
        chu = chu[: khop.start()]
    biet = luu_them | _VAN_THU
    for manh in re.split(r"[,;]", chu):
        ten = bo_dau_cuoi(manh.strip())
        if not ten or ten.upper() in biet:
            continue
        if _SOAN_THAO.fullmatch(ten):
            don_vi.append(ten)
        else:
            so_ghi.con_lai.append(f"Lưu: {ten}")
            so_ghi.nghi_chung(f"dòng Lưu cũ có “{ten}”, chuyển vào ghi_chu", d.doan.thu_tu)
    return int(khop["so"]) if khop else 0

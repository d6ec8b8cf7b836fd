"""Two signatures or more, side by side, their names level, and Nơi nhận below the left one (Mẫu 1.9)."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import Kieu
from vanban.docx.write import XmlNha, bang_khung, doan
from vanban.nd30 import nd30
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan import chu_ky, noi_nhan
from vanban.thanh_phan.anh_ky import doan_anh, rong_nhat
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.kinh_gui import cham_phay
from vanban.thanh_phan.ngat_dong import ngat_dong
from vanban.thanh_phan.nguoi_soan import sau_luu

_TREN = 4.2  # mm above each row
_THOANG = 3.0  # mm kept clear in a column
_NHIEU_NHAT = 3  # signatures in a row
_CAO_DONG = 1.15  # height of a line, in em


@dataclass(frozen=True, slots=True)
class _Ky:
    """One signature in lines, the `so`-th of the document; a place left empty has none."""

    chuc: tuple[str, ...]
    chuc_vu: tuple[str, ...]
    goc: ChuKy
    so: int = 0

    @property
    def so_dong(self) -> int:
        return len(self.chuc) + len(self.chuc_vu)


_TRONG = _Ky((), (), ChuKy(()))


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the lines, those of a single signature; Nơi nhận stands apart from the name above it."""
    nhan = Kieu("NoiNhanDuoi", "Nơi nhận dưới chữ ký", kho.co.noi_nhan_tieu_de, dam=True, nghieng=True, truoc=12)
    return (*chu_ky.kieu(kho), *noi_nhan.kieu(kho), nhan)


def xml() -> str:
    """Where the table of signatures stands."""
    return doan("ThamQuyen", "{{p cac_chu_ky }}")


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """The table: signatures from left to right, then down, the last one at the right.

    Nơi nhận is in the last row, so that no page parts it from the signatures.
    """
    cac = (*ban.chu_ky_khac, ban.chu_ky)
    cot = _so_cot(cac, kho)
    rong = kho.rong / cot
    ky = [_trong_cot(mot, so, rong - _THOANG, kho) for so, mot in enumerate(cac)]
    hang = [ky[dau : dau + cot] for dau in range(0, len(ky), cot)]
    hang[-1] = [_TRONG] * (cot - len(hang[-1])) + hang[-1]
    o = [list(_hang(mot, rong, kho)) for mot in hang]
    o[-1][0] += "".join(_noi_nhan(ban)) or ("" if o[-1][0] else doan("HoTenLien"))
    bang = bang_khung((rong,) * cot, tuple(map(tuple, o)), tren=_TREN)
    return {"cac_chu_ky": XmlNha(bang)}  # what is typed passes through `doan_xml`


def _noi_nhan(ban: BanTrinhBay) -> Iterator[Markup]:
    if ban.noi_nhan or ban.luu:
        yield doan_xml("NoiNhanDuoi", nd30().thanh_phan["noi_nhan_tieu_de"].chuoi)
        for noi in (*cham_phay(ban.noi_nhan, cuoi=";"), f"Lưu: {ban.luu}.{sau_luu(ban)}"):
            yield doan_xml("NoiNhanMuc", f"-\u00a0{noi}")


def _so_cot(cac: tuple[ChuKy, ...], kho: Kho) -> int:
    """All in one row when they are few and each name fits; else two."""
    so = len(cac)
    rong_nhat = max(do_rong(ky.ho_ten, kho.co.chu_ky, dam=True) for ky in cac)
    return so if so <= _NHIEU_NHAT and rong_nhat <= kho.rong / so - _THOANG else min(so, 2)


def _trong_cot(ky: ChuKy, so: int, rong: float, kho: Kho) -> _Ky:
    lien = tuple(chu for chu in ky.lien if do_rong(chu, kho.co.chu_ky, dam=True) <= rong)
    chuc = tuple(d for dong in ky.tham_quyen for d in _dong(dong, rong, kho, lien))
    return _Ky(chuc, _dong(ky.chuc_vu_khac, rong, kho), ky, so)


def _dong(chu: str, rong: float, kho: Kho, lien: tuple[str, ...] = ()) -> tuple[str, ...]:
    return (ngat_dong(chu, rong, kho.co.chu_ky, dam=True, hoa=True, lien=lien) or (chu,)) if chu else ()


def _hang(cac: list[_Ky], rong: float, kho: Kho) -> Iterator[str]:
    """The cells of a row; where a signature has fewer lines, its room is larger by as much.

    Where one has pictures, all have the paragraph that pictures hang on, so that their names stay level.
    """
    nhieu = max(ky.so_dong for ky in cac)
    hep = rong_nhat(rong, (ky.goc for ky in cac))
    neo = doan("AnhKy") if any(ky.goc.anh_chu_ky for ky in cac) else ""
    for ky in cac:
        them = (nhieu - ky.so_dong) * kho.co.chu_ky * _CAO_DONG
        anh = doan_anh(ky.goc, rong, chu_ky.CHO_KY + them, rong=hep, so=ky.so)
        yield "".join(_mot(ky, them, anh or neo))


def _mot(ky: _Ky, them: float, anh: str) -> Iterator[str]:
    ten = ky.goc.ho_ten
    for dong in ky.chuc:
        yield doan_xml("ThamQuyen", dong, giu=True)
    if ky.chuc:
        cho = chu_ky.CHO_KY + them if them else None
        yield anh
        yield doan_xml("ChucVuKhac" if ky.chuc_vu else "HoTen", *(ky.chuc_vu or (ten,)), giu=True, truoc=cho)
    if ky.chuc_vu:
        yield doan_xml("HoTenLien", ten, giu=True)

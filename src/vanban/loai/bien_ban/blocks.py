"""The blocks of a Biên bản, top to bottom, and its signatures."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.bien_ban.model import BienBan
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.de_cuong import de_cuong
from vanban.loai.than_bai import cham, doan, ghi_ngay_hay_trong
from vanban.thanh_phan.ban_trinh_bay import ChuKy
from vanban.thanh_phan.khoi import Khoi, Kieu

_HINH_THUC = {"cuoc_hop": "Cuộc họp", "hoi_nghi": "Hội nghị", "hoi_thao": "Hội thảo"}  # Mẫu 1.9
_DAU = {"dia_diem": "Địa điểm", "thanh_phan": "Thành phần tham dự", "chu_tri": "Chủ trì", "thu_ky": "Thư ký"}


def khoi(bien_ban: BienBan, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """When, where and who; căn cứ and mở đầu if any; the proceedings; when it ended."""
    yield from can_cu(bien_ban.can_cu, boi_canh)
    yield from _dau(bien_ban, boi_canh)
    yield from doan(boi_canh, "mo_dau", bien_ban.mo_dau)
    if bien_ban.bat_dau:
        yield Khoi(Kieu.DOAN, "Nội dung:")
    yield from de_cuong(bien_ban.noi_dung, boi_canh, bien_ban.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", bien_ban.ket_thuc)
    if bien_ban.ket_thuc_luc:
        gio = boi_canh.in_ra(bien_ban.ket_thuc_luc, boi_canh.nguon.con("ket_thuc_luc"))
        ngay = ghi_ngay_hay_trong(bien_ban.ngay_ket_thuc or bien_ban.ngay)
        yield Khoi(Kieu.DOAN, f"{_HINH_THUC[bien_ban.hinh_thuc]} kết thúc vào {gio}, {ngay}.")


def _dau(bien_ban: BienBan, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """The labelled lines of Mẫu 1.9; several who took part stand below their label."""
    if not bien_ban.bat_dau:
        return
    gio = boi_canh.in_ra(bien_ban.bat_dau, boi_canh.nguon.con("bat_dau"))
    yield Khoi(Kieu.DOAN, f"Thời gian bắt đầu: {gio}, {ghi_ngay_hay_trong(bien_ban.ngay)}.")
    for truong, nhan in _DAU.items():
        chu = _cac_chu(getattr(bien_ban, truong), truong, boi_canh)
        if len(chu) > 1:
            yield Khoi(Kieu.DOAN, f"{nhan}:")
            yield from (Khoi(Kieu.GACH, mot, "-") for mot in chu)
        else:
            yield from (Khoi(Kieu.DOAN, f"{nhan}: {mot}") for mot in chu)


def _cac_chu(gia_tri: str | tuple[str, ...], truong: str, boi_canh: BoiCanh) -> list[str]:
    """The texts of a field as sentences."""
    noi = boi_canh.nguon.con(truong)
    cac = [(gia_tri, noi)] if isinstance(gia_tri, str) else [(chu, noi.con(i)) for i, chu in enumerate(gia_tri)]
    return [cham(boi_canh.in_ra(chu, nguon)) for chu, nguon in cac]


def cac_chu_ky(bien_ban: BienBan, boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """The signatures from left to right."""
    ra = []
    for thu_tu, nguoi in enumerate(bien_ban.nguoi_ky_bien_ban):
        noi = boi_canh.nguon.con("nguoi_ky_bien_ban", thu_tu)
        chuc_danh = (boi_canh.in_ra(chu, noi.con("chuc_danh", i)) for i, chu in enumerate(nguoi.chuc_danh))
        ra.append(
            ChuKy(
                tham_quyen=tuple(chuc_danh),
                ho_ten=boi_canh.in_ra(nguoi.ho_ten, noi.con("ho_ten")) if nguoi.ho_ten else "",
                chuc_vu_khac=boi_canh.in_ra(nguoi.chuc_vu, noi.con("chuc_vu")) if nguoi.chuc_vu else "",
            )
        )
    return tuple(ra)

"""Tables of figures by year: people who learn, training, money, and what else the office counts."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.chu_viet.so_viet import ghi_tien
from vanban.loai.bang_chen import bang
from vanban.loai.du_lieu_them import CacNut
from vanban.loai.so_lieu import SoLieu, ghi, tien
from vanban.models.noi_dung import Canh, Nut

_NHOM = {"vien_chuc": "Viên chức", "hoc_sinh": "Học sinh"}
Cot = tuple[str, Canh]


def cong_dan_hoc_tap(so: SoLieu) -> CacNut:
    """“Công dân học tập” by year and kind of people, shares computed; no total: each year counts the same people."""
    cac_nhom = _cac_nhom(so)
    co_danh_gia = any(so.co(f"{nhom}_danh_gia") for nhom in cac_nhom)
    dong = []
    for nam in so.theo_nam:
        for nhom in cac_nhom:
            danh_gia = (ghi(so.gia_tri(nam, f"{nhom}_danh_gia")),) if co_danh_gia else ()
            tong, dat = (ghi(so.gia_tri(nam, ten)) for ten in (nhom, f"{nhom}_cdht"))
            dong.append((str(nam), _NHOM[nhom], tong, *danh_gia, dat, so.ty_le(nam, f"ty_le_{nhom}_cdht")))
    cot: list[Cot] = [("Năm", "giua"), ("Đối tượng", "trai"), ("Tổng số", "phai"), ("Đạt", "phai"), ("Tỷ lệ", "phai")]
    if co_danh_gia:
        cot.insert(3, ("Được đánh giá", "phai"))
    return [(bang(cot, dong), so.nguon)]


def boi_duong(so: SoLieu) -> CacNut:
    """Training and books by year, with the sum."""
    co = ["luot_boi_duong", *(["dau_sach"] if so.co("dau_sach") else [])]
    ten = {"luot_boi_duong": "Lượt đào tạo, bồi dưỡng", "dau_sach": "Đầu sách bổ sung"}
    return [(_theo_nam(so, [(ten[mot], mot) for mot in co]), so.nguon)]


def kinh_phi(so: SoLieu) -> CacNut:
    """Money by year and source, in đồng, with the sum in figures and in words."""
    co = [(ten, ma) for ma, ten in (("ngan_sach", "Ngân sách"), ("xa_hoi_hoa", "Xã hội hóa")) if so.co(ma)]
    tong = "Tổng" if co else "Kinh phí"
    bang_tien = _theo_nam(so, [(f"{ten} (đồng)", ma) for ten, ma in (*co, (tong, "kinh_phi"))])
    so_tien = so.tong("kinh_phi")
    if so_tien is None:
        return [(bang_tien, so.nguon)]
    cau = f"Tổng kinh phí: {ghi_tien(so_tien)} (Bằng chữ: {tien(so_tien)})."
    return [(bang_tien, so.nguon), (Nut.model_construct(doan=(cau,)), so.nguon)]


def khac(so: SoLieu) -> CacNut:
    """The further columns of this office."""
    return [(_theo_nam(so, [(cot.ten, ma) for ma, cot in so.cot_khac.items()]), so.nguon)]


def can_co(ten: str, so: SoLieu) -> tuple[str, ...]:
    """The figures that a table asks for in every year."""
    match ten:
        case "so_lieu_cong_dan_hoc_tap":
            cac_nhom = _cac_nhom(so)
            danh_gia = [f"{nhom}_danh_gia" for nhom in cac_nhom if any(so.co(f"{mot}_danh_gia") for mot in cac_nhom)]
            return (*(ten for nhom in cac_nhom for ten in (nhom, f"{nhom}_cdht")), *danh_gia)
        case "so_lieu_boi_duong":
            return ("luot_boi_duong", *(["dau_sach"] if so.co("dau_sach") else []))
        case "so_lieu_kinh_phi":
            return (*(mot for mot in ("ngan_sach", "xa_hoi_hoa") if so.co(mot)), "kinh_phi")
        case _:
            return tuple(so.cot_khac)


def _cac_nhom(so: SoLieu) -> Sequence[str]:
    """The kinds of people that have figures; all when none has."""
    return [nhom for nhom in _NHOM if so.co(nhom) or so.co(f"{nhom}_cdht")] or list(_NHOM)


def _theo_nam(so: SoLieu, cac_cot: Sequence[tuple[str, str]]) -> Nut:
    """A row a year, and their sum where there are several."""
    dong = [(str(nam), *(ghi(so.gia_tri(nam, ma)) for _, ma in cac_cot)) for nam in so.theo_nam]
    if len(dong) > 1 and any(so.cong(ma) for _, ma in cac_cot):
        dong.append(("Tổng", *(ghi(so.tong(ma)) if so.cong(ma) else "" for _, ma in cac_cot)))
    cot: list[Cot] = [("Năm", "giua"), *((ten, "phai") for ten, _ in cac_cot)]
    return bang(cot, dong)

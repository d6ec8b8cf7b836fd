"""The council as the body that issues its own papers (Phụ lục I, Phần I, Mục II, khoản 2 và khoản 3, điểm a)."""

from __future__ import annotations

from vanban.models.co_quan import CoQuan, TenLuc, ToChuc
from vanban.models.hoi_dong import HoiDong


def hoi_dong_ban_hanh(hoi_dong: HoiDong, co_quan: CoQuan) -> CoQuan:
    """The office turned into its council: the council's name below the office's, its own symbol, its own number series.

    The office's name is not said twice on the head of the page when the council's name ends with it.
    """
    ten = hoi_dong.ten
    gon = next((ten.removesuffix(mot.ten).rstrip(" ,") for mot in co_quan.ten if ten.endswith(mot.ten)), ten)
    tren = ToChuc.model_construct(
        ten=co_quan.ten,
        ten_ngan=co_quan.ten_ngan,
        ten_dau_trang=co_quan.ten_dau_trang,
        ten_rieng=co_quan.ten_rieng,
        viet_tat=co_quan.viet_tat,
        chu_quan=None,
    )
    doi = {
        "ten": (TenLuc.model_construct(ten=ten, tu=None, den=None),),
        "ten_dau_trang": (TenLuc.model_construct(ten=gon, tu=None, den=None),),
        "ten_ngan": "Hội đồng",
        "ten_rieng": (),
        "viet_tat": hoi_dong.viet_tat,
        "chu_quan": tren,
    }
    return co_quan.model_copy(update=doi)

"""Habits of people who type documents: words that the page writes itself, names of fields from elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from vanban.inputs.ket_qua import cat_ngan
from vanban.models.kieu import KINH_GUI_MAY_GHI, LUU_MAY_GHI
from vanban.models.ky_tu import bo_dau

_DONG_DAU = (
    "máy không in độ mật: dấu khắc sẵn do người có thẩm quyền đóng vào ô số 10a, dưới số, ký hiệu "
    "(Phụ lục I, Phần I, Mục III, khoản 2, điểm a); xoá mục này"
)
_MAY_GHI = {
    "luu": LUU_MAY_GHI,
    "kinh_gui": KINH_GUI_MAY_GHI,
    **dict.fromkeys(("do_mat", "dau_mat", "muc_do_mat"), _DONG_DAU),
}
_TEN_KHAC = {
    "so": ("so_ky_hieu",),
    "ky_hieu": ("so_ky_hieu",),
    "ngay_ban_hanh": ("ngay",),
    "ten": ("ho_ten", "tieu_de"),
    "noi_dung": ("doan",),
    "tieu_de": ("trich_yeu", "chu_thich"),
    "ve_viec": ("trich_yeu",),
    "chu_ky": ("nguoi_ky",),
    "muc_do_khan": ("do_khan",),
    "pham_vi_luu_hanh": ("luu_hanh",),
    "nguoi_soan_thao": ("nguoi_soan",),
    "so_ban_phat_hanh": ("so_ban",),
}


def may_ghi(ten: str, cac_ten: Collection[str]) -> str:
    """What to say of a key for something that the page writes itself; nothing for other keys."""
    return "" if ten in cac_ten else _MAY_GHI.get(bo_dau(ten), "")


def ten_khac(ten: str, cac_ten: Collection[str]) -> str | None:
    """The field that is called otherwise elsewhere."""
    return next((muc for muc in _TEN_KHAC.get(bo_dau(ten), ()) if muc in cac_ten), None)


def gia_tri_quen(thay: Any) -> str:
    """What to say of a mapping that YAML made of `Lưu: VT`, `Kính gửi: …` or `[cần bổ sung: …]` without quotes."""
    if isinstance(thay, list) and len(thay) == 1:
        return _cho_thieu(thay[0])
    if not isinstance(thay, dict) or len(thay) != 1:
        return ""
    return _MAY_GHI.get(bo_dau(*thay), "") or _cho_thieu(thay)


def _cho_thieu(thay: Any) -> str:
    if not (isinstance(thay, dict) and len(thay) == 1 and bo_dau(*thay) == "can_bo_sung"):
        return ""
    ((khoa, dieu),) = thay.items()
    return f'chỗ chưa biết phải đặt trong ngoặc kép: "{cat_ngan(f"[{khoa}: {dieu}]")}"'

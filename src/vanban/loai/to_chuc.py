"""A council as the body that issues documents of its own (Phụ lục I, Phần I, Mục II, khoản 2 và khoản 3, điểm a)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from vanban.errors import InputError
from vanban.inputs.gan_giong import khong_co
from vanban.loai.nguon import Nguon
from vanban.models.co_quan import CoQuan, TenLuc, ToChuc
from vanban.models.van_ban import DauTrang, MotNguoiKy


def to_chuc_ban_hanh(khai: DauTrang, co_quan: CoQuan, nguon: Nguon) -> Callable[[CoQuan], CoQuan]:
    """What turns the office into the council that a document names.

    Raises:
        InputError: the office has no such council, or who signs has no post in it.
    """
    ma = khai.to_chuc or ""
    if ma not in co_quan.to_chuc_tu_van:
        raise InputError(
            f"{khong_co(ma, tuple(co_quan.to_chuc_tu_van), loai='tổ chức tư vấn')} (trong co_quan.yaml)",
            vi_tri=nguon.con("to_chuc").vi_tri,
            goi_y="thêm vào co_quan.yaml: to_chuc_tu_van: {" + ma + ": {ten: …, viet_tat: …, con_dau: có}}",
        )
    chuc_vu = co_quan.chuc_vu.get(khai.nguoi_ky.chuc_vu) if isinstance(khai, MotNguoiKy) else None
    if chuc_vu and chuc_vu.to_chuc != ma:
        raise InputError(
            f"chức vụ {chuc_vu.ten} không thuộc {co_quan.to_chuc_tu_van[ma].ten}",
            vi_tri=nguon.con("nguoi_ky").vi_tri,
            goi_y=f"trong co_quan.yaml, chức danh của tổ chức tư vấn ghi to_chuc: {ma}, như "
            "chu_tich_hd: {ten: Chủ tịch, thay_mat: Hội đồng, to_chuc: " + ma + ", cung_nguoi_voi: hieu_truong}",
        )
    to_chuc = co_quan.to_chuc_tu_van[ma]
    return partial(thanh_to_chuc, to_chuc.ten, to_chuc.viet_tat)


def thanh_to_chuc(ten: str, viet_tat: str, co_quan: CoQuan) -> CoQuan:
    """The office turned into its council: the council's name below the office's, its own symbol, its own number series.

    The office's name is not said twice on the head of the page when the council's name ends with it.
    """
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
        "ten_ngan": "Hội đồng" if ten.startswith("Hội đồng") else ten.split()[0],
        "ten_rieng": (),
        "viet_tat": viet_tat,
        "chu_quan": tren,
    }
    return co_quan.model_copy(update=doi)

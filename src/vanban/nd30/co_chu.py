"""The two sets of sizes: sizes on one page go up or down together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_tep
from vanban.nd30.kieu_luat import LuatError, Muc, TrichDan
from vanban.nd30.thanh_phan import ThanhPhan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CoChu(Muc):
    """The size in points of each element; `so` is số, ký hiệu, `than` the body text and all that follows it."""

    quoc_hieu: float
    tieu_ngu: float
    chu_quan: float
    co_quan: float
    so: float
    dia_danh: float
    ten_loai: float
    trich_yeu: float
    trich_yeu_cong_van: float
    kinh_gui: float
    than: float
    chu_ky: float
    noi_nhan_tieu_de: float
    noi_nhan: float
    phu_luc: float
    so_trang: float
    luat: TrichDan


# The element whose allowed range bounds each size; the others bear the element's own name.
_THANH_PHAN = {"so": "so_ky_hieu", "dia_danh": "dia_danh_ngay", "than": "noi_dung", "chu_ky": "ho_ten"}


def tao(ban_ghi: BanGhi, thanh_phan: Mapping[str, ThanhPhan]) -> CoChu:
    """One set from its data; a size outside the range of its element is refused."""
    ten = [truong.name for truong in fields(CoChu) if truong.name != "luat"]
    co = {mot: ban_ghi.so(mot) for mot in ten}
    for mot, pt in co.items():
        khoang = thanh_phan[_THANH_PHAN.get(mot, mot)].co
        if pt not in khoang:
            raise LuatError(f"{mot}: cỡ {pt:g} nằm ngoài khoảng {khoang.thap:g} - {khoang.cao:g}")
    return CoChu(**co, luat=ban_ghi.luat())


def doc(thanh_phan: Mapping[str, ThanhPhan]) -> Mapping[str, CoChu]:
    """Both sets, named after their body size."""
    return cac_muc(doc_tep("co_chu.yaml"), "co_chu", lambda _, con: tao(con, thanh_phan))

"""The body: paragraphs and the levels from phần down to điểm (Phụ lục I, Phần I, Mục II, khoản 6)."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_tep
from vanban.nd30.kieu_luat import Khoang, KhoangLuat, Muc, TapLuat, TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cap(Muc):
    """One level as printed. `dong_rieng`: alone on its line; `thut`: its first line is indented."""

    ma: str
    ten: str
    co: Khoang
    dam: bool
    nghieng: bool
    chu_hoa: bool
    canh: str
    dong_rieng: bool
    thut: bool
    ngoai_luat: tuple[str, ...]
    luat: TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NoiDung:
    """Paragraph facts, and the levels."""

    thut_dau_dong: TapLuat
    cach_doan: KhoangLuat
    gian_dong: KhoangLuat
    cap: Mapping[str, Cap]


def tao_cap(ma: str, ban_ghi: BanGhi) -> Cap:
    """One level from its data."""
    return Cap(
        ma=ma,
        ten=ban_ghi.chu("ten"),
        co=ban_ghi.khoang("co"),
        dam=ban_ghi.dung_sai("dam"),
        nghieng=ban_ghi.dung_sai("nghieng"),
        chu_hoa=ban_ghi.dung_sai("chu_hoa"),
        canh=ban_ghi.chu("canh"),
        dong_rieng=ban_ghi.dung_sai("dong_rieng"),
        thut=ban_ghi.dung_sai("thut"),
        ngoai_luat=ban_ghi.cac_chu("ngoai_luat"),
        luat=ban_ghi.luat(),
    )


def tao(goc: BanGhi) -> NoiDung:
    """The body from its data."""
    thut, cach, gian = goc.nhom("thut_dau_dong"), goc.nhom("cach_doan"), goc.nhom("gian_dong")
    return NoiDung(
        thut_dau_dong=thut.xong(thut.tap_luat),
        cach_doan=cach.xong(cach.khoang_luat),
        gian_dong=gian.xong(gian.khoang_luat),
        cap=cac_muc(goc.lay("cap"), f"{goc.noi}.cap", tao_cap),
    )


def doc() -> NoiDung:
    """The body as the data file has it."""
    goc = BanGhi(doc_tep("noi_dung.yaml"), "noi_dung")
    return goc.xong(lambda: tao(goc))

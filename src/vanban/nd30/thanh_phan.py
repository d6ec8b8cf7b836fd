"""The formal elements (thành phần thể thức) of Phụ lục I: size, style, case, alignment, rule line, spacing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_tep
from vanban.nd30.kieu_luat import Khoang, KhoangLuat, LuatError, Muc, TrichDan

CANH = ("giua", "deu", "trai", "phai")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ThanhPhan(Muc):
    """One formal element.

    `ke` is the rule line as a share of the text above it, or, where `ke_noi` is "tren", of the whole text
    width. `ngoai_luat` names the facts that the quoted clause does not state (the forms or practice do):
    a deviation in one of them breaks no clause.
    """

    ma: str
    ten: str
    o: str
    co_chu: Khoang | None
    dam: bool
    nghieng: bool
    chu_hoa: bool
    canh: str
    chuoi: str
    ke: KhoangLuat | None
    ke_noi: str
    cach: Mapping[str, KhoangLuat]
    ngoai_luat: tuple[str, ...]
    luat: TrichDan

    @property
    def co(self) -> Khoang:
        """The size in points; an element that is no text (a signature, a stamp) has none."""
        if self.co_chu is None:
            raise LookupError(f"{self.ten} không có cỡ chữ")
        return self.co_chu


def tao(ma: str, ban_ghi: BanGhi) -> ThanhPhan:
    """One element from its data."""
    canh = ban_ghi.chu("canh")
    if canh not in CANH:
        raise LuatError(f"canh phải là một trong {', '.join(CANH)}, không phải {canh!r}")
    ke = ban_ghi.nhom("ke") if "ke" in ban_ghi else None
    return ThanhPhan(
        ma=ma,
        ten=ban_ghi.chu("ten"),
        o=ban_ghi.chu("o", ""),
        co_chu=ban_ghi.khoang("co") if "co" in ban_ghi else None,
        dam=ban_ghi.dung_sai("dam"),
        nghieng=ban_ghi.dung_sai("nghieng"),
        chu_hoa=ban_ghi.dung_sai("chu_hoa"),
        canh=canh,
        chuoi=ban_ghi.chu("chuoi", ""),
        ke=ke.xong(ke.khoang_luat) if ke else None,
        ke_noi=ban_ghi.chu("ke_noi", "duoi"),
        cach=_cach(ban_ghi),
        ngoai_luat=ban_ghi.cac_chu("ngoai_luat"),
        luat=ban_ghi.luat(),
    )


def _cach(ban_ghi: BanGhi) -> Mapping[str, KhoangLuat]:
    if "cach" not in ban_ghi:
        return MappingProxyType({})
    return cac_muc(ban_ghi.lay("cach"), f"{ban_ghi.noi}.cach", lambda _, con: con.khoang_luat())


def doc() -> Mapping[str, ThanhPhan]:
    """All elements as the data file has them, in the order of the decree."""
    return cac_muc(doc_tep("thanh_phan.yaml"), "thanh_phan", tao)

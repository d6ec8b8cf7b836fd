"""The 29 types of Điều 7, the kinds of copies, and the forms (Mẫu) of Phụ lục III."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.ban_ghi import dataclass
from vanban.nd30.cum_tu import CumTu
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_tep
from vanban.nd30.kieu_luat import Muc, TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Loai(Muc):
    """One type of document. `cac_mau` are its forms; công văn and thư công have no abbreviation."""

    ma: str
    ten: str
    chu_viet_tat: CumTu | None
    cac_mau: tuple[str, ...]
    luat: TrichDan

    @property
    def viet_tat(self) -> str | None:
        """The abbreviation for the symbol, letter for letter ("QyĐ", "TTr")."""
        return self.chu_viet_tat.chuoi if self.chu_viet_tat else None

    @property
    def mau(self) -> str | None:
        """The number of its (first) form, "1.4"."""
        return self.cac_mau[0] if self.cac_mau else None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BanSao(Muc):
    """One kind of copy: `chu` stands on the page, `viet_tat` in the symbol."""

    ma: str
    ten: str
    chu: str
    viet_tat: str
    luat: TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Mau(Muc):
    """One form of Phụ lục III, Mục II."""

    ma: str
    ten: str
    luat: TrichDan


def tao_loai(ma: str, ban_ghi: BanGhi) -> Loai:
    """One type from its data."""
    viet_tat = ban_ghi.nhom("viet_tat") if "viet_tat" in ban_ghi else None
    return Loai(
        ma=ma,
        ten=ban_ghi.chu("ten"),
        chu_viet_tat=viet_tat.xong(lambda: CumTu(ma, viet_tat.chu("chuoi"), viet_tat.luat())) if viet_tat else None,
        cac_mau=ban_ghi.cac_chu("mau"),
        luat=ban_ghi.luat(),
    )


def tao_ban_sao(ma: str, ban_ghi: BanGhi) -> BanSao:
    """One kind of copy from its data."""
    return BanSao(ma, ban_ghi.chu("ten"), ban_ghi.chu("chu"), ban_ghi.chu("viet_tat"), ban_ghi.luat())


def doc_loai() -> Mapping[str, Loai]:
    """The types in the order of Điều 7."""
    return cac_muc(doc_tep("loai.yaml"), "loai", tao_loai)


def doc_ban_sao() -> Mapping[str, BanSao]:
    """The kinds of copies in the order of the table."""
    return cac_muc(doc_tep("ban_sao.yaml"), "ban_sao", tao_ban_sao)


def doc_mau() -> Mapping[str, Mau]:
    """The forms in the order of Phụ lục III."""
    return cac_muc(doc_tep("mau.yaml"), "mau", lambda ma, con: Mau(ma, con.chu("ten"), con.luat()))

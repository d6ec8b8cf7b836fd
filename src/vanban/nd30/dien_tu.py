"""The data fields of an electronic document system for an issued document (Phụ lục VI, Phần II, Mục I)."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_tep
from vanban.nd30.kieu_luat import Muc, TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TruongDienTu(Muc):
    """One field. A group (`kieu` empty) only holds others: `nhom` names the group a field stands in."""

    ma: str
    ten: str
    nhom: str
    kieu: str
    do_dai: int
    luat: TrichDan


def tao(ma: str, ban_ghi: BanGhi) -> TruongDienTu:
    """One field from its data; the key "SignerInfo.Position" gives group and name."""
    nhom, _, ten_ngan = ma.rpartition(".")
    do_dai = int(ban_ghi.so("do_dai")) if "do_dai" in ban_ghi else 0
    return TruongDienTu(ten_ngan, ban_ghi.chu("ten"), nhom, ban_ghi.chu("kieu", ""), do_dai, ban_ghi.luat())


def doc() -> Mapping[str, TruongDienTu]:
    """All fields in the order of the decree."""
    return cac_muc(doc_tep("dien_tu.yaml"), "dien_tu", tao)

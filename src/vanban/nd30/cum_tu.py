"""Words and marks that the decree fixes: "Số:", "Nơi nhận:", the marks after an item, leading zeros."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import cac_muc, doc_tep
from vanban.nd30.kieu_luat import Muc, TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CumTu(Muc):
    """One fixed word, phrase or mark, letter for letter."""

    ma: str
    chuoi: str
    luat: TrichDan


def doc(nhom: str) -> Mapping[str, CumTu]:
    """The fixed words of one data file."""
    return cac_muc(doc_tep(f"{nhom}.yaml"), nhom, lambda ma, con: CumTu(ma, con.chu("chuoi"), con.luat()))

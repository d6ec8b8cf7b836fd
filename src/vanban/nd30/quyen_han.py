"""The abbreviations of a signer's authority: TM., Q., KT., TL., TUQ."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import cac_muc, doc_tep
from vanban.nd30.kieu_luat import Muc, TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class QuyenHan(Muc):
    """One authority: `chu` is printed before `truoc` (what the abbreviation stands before)."""

    ma: str
    ten: str
    chu: str
    truoc: str
    luat: TrichDan


def doc() -> Mapping[str, QuyenHan]:
    """All authorities in the order of the decree."""
    return cac_muc(
        doc_tep("chu_ky/quyen_han.yaml"),
        "quyen_han",
        lambda ma, con: QuyenHan(ma, con.chu("ten"), con.chu("chu"), con.chu("truoc"), con.luat()),
    )

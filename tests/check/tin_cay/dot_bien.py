"""A mutation: one fault put into a built document, and the rule that is meant for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from check.tin_cay.goi_sua import Sua, ca


@dataclass(frozen=True)
class DotBien:
    """`kem`: other rules of the law that the same change breaks, which `ly_do` explains."""

    ma: str
    ten: str
    sua: Sua
    van_ban: str = "kế hoạch"
    kem: frozenset[str] = frozenset()
    ly_do: str = ""
    loi: str = field(default="")  # why the checker does not do it yet


def db(ma: str, ten: str, *sua: Sua, o: str = "kế hoạch", kem: str = "", ly_do: str = "", loi: str = "") -> DotBien:
    """A mutation of the document `o`."""
    assert bool(kem) == bool(ly_do), f"{ten}: quy tắc thứ hai cần lý do"
    return DotBien(ma, ten, ca(*sua), o, frozenset(kem.split()), ly_do, loi)

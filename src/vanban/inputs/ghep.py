"""One document made of two files: what the second says at a place stands for what the first says."""

from __future__ import annotations

from typing import Any

from vanban.ban_ghi import dataclass
from vanban.errors import ViTri
from vanban.inputs.tai_lieu import TaiLieu
from vanban.inputs.vi_tri import Loc, Nut, VanBanNguon


@dataclass(frozen=True)
class VanBanGhep(VanBanNguon):
    """The texts of two files one after the other; an offset leads into its own file."""

    truoc: VanBanNguon
    sau: VanBanNguon

    def vi_tri(self, cho: int) -> ViTri:
        """File, line and column of an offset."""
        dai = len(self.truoc.chu)
        return self.truoc.vi_tri(cho) if cho < dai else self.sau.vi_tri(cho - dai)


def ghep(nen: TaiLieu, phu: TaiLieu, loc: Loc = (), *, bo: frozenset[str] = frozenset()) -> TaiLieu:
    """The document of `nen`, its top-level entries replaced by those that `phu` has at `loc`.

    Args:
        nen: What holds where the other is silent.
        phu: The file that decides; the document stands in its folder, so references are looked up from there.
        loc: The place inside it; when there is nothing, the document is `nen` as it is.
        bo: Entries at that place that do not belong to the document.
    """
    tri: Any = phu.du_lieu
    nut: int | Nut | None = phu.goc
    for buoc in loc:
        tri = tri.get(buoc) if isinstance(tri, dict) else None
        nut = nut.buoc(buoc) if isinstance(nut, Nut) else None
    them = {khoa: gia_tri for khoa, gia_tri in tri.items() if khoa not in bo} if isinstance(tri, dict) else {}
    khoa, con = dict(nen.goc.khoa), _con(nen.goc)
    if isinstance(nut, Nut):
        dai = len(nen.nguon.chu)
        khoa |= {ten: cho + dai for ten, cho in nut.khoa.items() if ten not in bo}
        con |= {ten: _doi(mot, dai) for ten, mot in _con(nut).items() if ten not in bo}
    nguon = VanBanGhep(phu.ten, nen.nguon.chu + phu.nguon.chu, nen.nguon, phu.nguon)
    return TaiLieu(phu.tep, phu.ten, {**nen.du_lieu, **them}, nguon, Nut(nen.goc.cho, khoa, con), nen.loi)


def _con(nut: Nut) -> dict[str, int | Nut]:
    """The places of the values of a mapping."""
    return dict(nut.con) if isinstance(nut.con, dict) else {}


def _doi(nut: int | Nut, them: int) -> int | Nut:
    """The places moved on by so many characters."""
    if isinstance(nut, int):
        return nut + them
    con = nut.con
    khoa = {ten: cho + them for ten, cho in nut.khoa.items()}
    if isinstance(con, list):
        return Nut(nut.cho + them, khoa, [_doi(mot, them) for mot in con])
    return Nut(nut.cho + them, khoa, {ten: _doi(mot, them) for ten, mot in con.items()})

"""The marks of secrecy, urgency and circulation: their words, and the frame of a stamp."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_tep
from vanban.nd30.kieu_luat import Muc, TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DauChi(Muc):
    """One mark. `rong_mm` and `cao_mm` are 0 where the decree gives no size; `mau_chu` is empty where it is black."""

    ma: str
    chu: str
    rong_mm: float
    cao_mm: float
    mau_chu: str
    luat: TrichDan


def tao(ma: str, ban_ghi: BanGhi) -> DauChi:
    """One mark from its data."""
    rong, cao = ban_ghi.cac_so("khung_mm") if "khung_mm" in ban_ghi else (0.0, 0.0)
    return DauChi(ma, ban_ghi.chu("chu"), rong, cao, ban_ghi.chu("mau_chu", ""), ban_ghi.luat())


def doc() -> Mapping[str, Mapping[str, DauChi]]:
    """All marks by kind: do_mat, do_khan, pham_vi_luu_hanh."""
    goc = BanGhi(doc_tep("dau_chi.yaml"), "dau_chi")
    return {nhom: cac_muc(goc.lay(nhom), nhom, tao) for nhom in goc.cac_khoa()}

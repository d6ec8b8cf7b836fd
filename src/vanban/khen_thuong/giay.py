"""Which papers a dossier comes to: the entries of its catalogue, one a form of award or a nominee where it says so."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.ban_ghi import dataclass
from vanban.khen_thuong.danh_muc import MucGiay, danh_muc
from vanban.khen_thuong.du_lieu import HoSo
from vanban.models.de_cu import DeCu


@dataclass(frozen=True, slots=True)
class ChoGiay:
    """Which paper is meant: an entry of the catalogue, for one form of award or one nominee where it wants one."""

    muc: MucGiay
    hinh_thuc: str = ""
    de_cu: DeCu | None = None

    @property
    def duong(self) -> tuple[str, ...]:
        """The path of its entry in `van_ban.yaml`."""
        return (self.muc.muc, self.hinh_thuc) if self.muc.moi == "hinh_thuc" else (self.muc.muc,)

    @property
    def tep(self) -> str:
        """The path of the built file."""
        if self.de_cu:
            return f"{self.muc.tep}/{self.de_cu.ma}"
        return f"{self.muc.tep}_{self.hinh_thuc}" if self.hinh_thuc else self.muc.tep


def cac_giay(ho_so: HoSo) -> Iterator[ChoGiay]:
    """The papers in the order of the catalogue."""
    for muc in danh_muc(ho_so.dot.ho_so):
        if muc.loai_khen and ho_so.dot.loai_khen not in muc.loai_khen:
            continue
        if muc.tuy_chon and muc.muc not in ho_so.giay_to.goc.khoa:
            continue
        if muc.moi == "hinh_thuc":
            yield from (ChoGiay(muc, ma) for ma in ho_so.dot.hinh_thuc if ho_so.xet.trinh.get(ma))
        elif muc.moi == "de_cu":
            cac = (mot for ma in ho_so.dot.hinh_thuc for mot in ho_so.xet.trinh.get(ma, ()))
            yield from (ChoGiay(muc, mot.hinh_thuc, mot) for mot in cac if muc.doi_tuong in (None, mot.loai))
        else:
            yield ChoGiay(muc)

"""Which papers a dossier comes to: the entries of its catalogue, one a form of award or a nominee where it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi, ViTri
from vanban.khen_thuong.danh_muc import MucGiay, danh_muc, khuon
from vanban.khen_thuong.du_lieu import GIAY_TO, HoSo
from vanban.models.de_cu import DeCu

_PHONG_TRAO = re.compile(r"\{\{\s*phong_trao\.")


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
        if muc.khi_co_trinh and not ho_so.xet.so_luong().tong:
            continue
        if muc.moi == "hinh_thuc":
            yield from (ChoGiay(muc, ma) for ma in ho_so.dot.hinh_thuc if ho_so.xet.trinh.get(ma))
        elif muc.moi == "de_cu":
            cac = (mot for ma in ho_so.dot.hinh_thuc for mot in ho_so.xet.trinh.get(ma, ()))
            yield from (ChoGiay(muc, mot.hinh_thuc, mot) for mot in cac if muc.doi_tuong in (None, mot.loai))
        else:
            yield ChoGiay(muc)


def khong_dung(ho_so: HoSo) -> Iterator[Loi]:
    """Papers that are not built because the council proposes nobody: for a form of award, or for any."""
    trong = [ma for ma in ho_so.dot.hinh_thuc if not ho_so.xet.trinh.get(ma)]
    for muc in danh_muc(ho_so.dot.ho_so):
        if muc.moi == "hinh_thuc":
            yield from (Loi(_cau(muc, f"'{ma}'"), _noi_khai(ho_so, muc.muc, ma)) for ma in trong)
        elif muc.khi_co_trinh and len(trong) == len(ho_so.dot.hinh_thuc):
            yield Loi(_cau(muc, "hình thức nào"), _noi_khai(ho_so, muc.muc))


def _cau(muc: MucGiay, hinh_thuc: str) -> str:
    return f"không đề cử nào được trình {hinh_thuc}: không dựng {muc.ten}"


def _noi_khai(ho_so: HoSo, *loc: str) -> ViTri:
    """The entry of the paper where there is one, else the forms of award of the occasion."""
    noi = ho_so.nguon(GIAY_TO).con(*loc)
    return ho_so.nguon("dot_xet").con("hinh_thuc").vi_tri if noi.gia_tri is None else noi.tai_lieu.vi_tri_khoa(noi.loc)


def kiem_phong_trao(ho_so: HoSo) -> None:
    """Refuse forms that speak of a movement while the occasion has none.

    Raises:
        InputError: with the forms, at the occasion.
    """
    if ho_so.dot.phong_trao:
        return
    ma = dict.fromkeys(cho.muc.ma for cho in cac_giay(ho_so))
    can = [mot for mot in ma if _PHONG_TRAO.search(khuon(mot, ho_so.thu_muc, ho_so.ten, ho_so.goc).nguon.chu)]
    if can:
        raise InputError(
            f"đợt xét chưa ghi phong_trao, mà tên phong trào có trong khuôn {', '.join(can)}",
            vi_tri=ho_so.nguon("dot_xet").con("phong_trao").vi_tri_thieu,
            goi_y="thêm dòng phong_trao: và mã; đợt không thuộc phong trào nào thì chép khuôn ấy vào khuon/ rồi sửa.",
        )

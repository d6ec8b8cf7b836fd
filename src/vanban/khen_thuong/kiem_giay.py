"""Whether `van_ban.yaml` speaks of papers that there are: an entry under a wrong name would be lost without a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from vanban.errors import InputError, Loi
from vanban.inputs import TaiLieu
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.thu_gom import xep
from vanban.khen_thuong.danh_muc import MucGiay

_LUOC_DO = "$schema"
DANH_SACH = "danh_sach"
"""What `van_ban.yaml` says of a tờ trình to the dossier, not to the page: whom it proposes."""


def kiem_giay(giay_to: TaiLieu, cac_muc: Iterable[MucGiay], hinh_thuc: Sequence[str] = ()) -> None:
    """Look at the entries of the papers.

    Args:
        giay_to: The file.
        cac_muc: The papers of this kind of dossier.
        hinh_thuc: The forms of award of the occasion.

    Raises:
        InputError: what the file itself has wrong; a paper or a form of award that is not there; an entry that is no
            mapping.
    """
    theo_muc = {mot.muc: mot for mot in cac_muc}
    if loi := (*giay_to.loi, *_loi(giay_to, theo_muc, hinh_thuc)):
        raise InputError(xep(loi), goi_y=giay_to.goi_y)


def _loi(giay_to: TaiLieu, theo_muc: dict[str, MucGiay], hinh_thuc: Sequence[str]) -> Iterator[Loi]:
    for ten, khai in giay_to.du_lieu.items():
        if ten == _LUOC_DO:
            continue
        if ten not in theo_muc:
            yield Loi(khong_co(ten, tuple(theo_muc), loai="giấy"), giay_to.vi_tri_khoa((ten,)))
        elif not isinstance(khai, dict):
            theo = "một mã hình thức" if theo_muc[ten].moi == "hinh_thuc" else "các mục như so, ngay"
            yield Loi(f"dưới `{ten}` phải là {theo}", giay_to.vi_tri_khoa((ten,)))
        elif theo_muc[ten].moi == "hinh_thuc":
            yield from _theo_hinh_thuc(giay_to, ten, khai, hinh_thuc)


def _theo_hinh_thuc(giay_to: TaiLieu, ten: str, khai: dict[str, object], hinh_thuc: Sequence[str]) -> Iterator[Loi]:
    """The entries of a paper that there is once for each form of award."""
    for ma, con in khai.items():
        noi = giay_to.vi_tri_khoa((ten, ma))
        if ma not in hinh_thuc:
            cau = khong_co(ma, hinh_thuc, loai="hình thức")
            yield Loi(f"dưới `{ten}` ghi mã hình thức của đợt xét, dưới mã mới ghi so, ngay: {cau}", noi)
        elif not isinstance(con, dict):
            yield Loi(f"dưới `{ma}` phải là các mục như so, ngay", noi)
        elif not isinstance(con.get(DANH_SACH, []), list):
            cau = f"{DANH_SACH} là danh sách mã đề cử, viết như [dc01, dc02]; để trống thì máy tự lập"
            yield Loi(cau, giay_to.vi_tri((ten, ma, DANH_SACH)))

"""What of a dossier's data must stand on one of its papers, whatever forms the office writes them on."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.khen_thuong.du_lieu import HoSo
from vanban.khen_thuong.giay import ChoGiay
from vanban.khen_thuong.ten import goi, noi_cong_tac
from vanban.loai.nguon import Nguon
from vanban.models.de_cu import DeCu


def chu_phai_in(ho_so: HoSo) -> Iterator[tuple[Nguon, str]]:
    """Every such text with its place: whom the council proposes and for what, its members, what was said there."""
    noi = ho_so.nguon("de_cu").con("de_cu")
    for i, de_cu in enumerate(ho_so.de_cu):
        yield noi.con(i, "ho_ten"), goi(de_cu) if ho_so.duoc_trinh(de_cu) else de_cu.ho_ten
        if ho_so.duoc_trinh(de_cu):
            yield noi.con(i, "thanh_tich"), de_cu.thanh_tich
            if cho := noi_cong_tac(de_cu):  # whole, as a list has it: thousands of parts would be looked for one by one
                yield noi.con(i, "chuc_vu" if de_cu.chuc_vu else "don_vi"), cho
        elif de_cu.ly_do_loai:
            yield noi.con(i, "ly_do_loai"), de_cu.ly_do_loai
    for i, mot in enumerate(ho_so.hoi_dong.thanh_vien if ho_so.hoi_dong else ()):
        yield ho_so.nguon("hoi_dong").con("thanh_vien", i, "ho_ten"), mot.ho_ten
    phien = ho_so.nguon("phien_hop")
    for ten in ("y_kien", "ket_luan"):
        yield from ((phien.con(ten, i), chu) for i, chu in enumerate(getattr(ho_so.phien, ten, ())))


def ten_phai_in(ho_so: HoSo, cho: ChoGiay) -> Iterator[tuple[Nguon, str]]:
    """Whom one paper must name, each at the row of the nominee: a list that its form leaves out would go unseen."""
    noi = ho_so.nguon("de_cu").con("de_cu")
    for de_cu in _phai_ke(ho_so, cho):
        yield noi.con(ho_so.xet_vao.theo_ma[de_cu.ma][0], "ho_ten"), de_cu.ho_ten


def _phai_ke(ho_so: HoSo, cho: ChoGiay) -> tuple[DeCu, ...]:
    if cho.de_cu:
        return (cho.de_cu,)
    if cho.muc.ke_ten == "trinh":
        return ho_so.xet.trinh.get(cho.hinh_thuc, ())
    return tuple(mot for mot in ho_so.de_cu if ho_so.phieu(mot)) if cho.muc.ke_ten else ()

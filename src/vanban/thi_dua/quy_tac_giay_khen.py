"""The rule about the decision that a certificate names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.nd30.ghi_chu import ghi_so
from vanban.thi_dua.chu import ghi
from vanban.thi_dua.ho_so import GiayTo, HoSoXet
from vanban.thi_dua.quy_tac import Thay, quy_tac

QUYET_DINH = "quyet_dinh_khen_thuong"
_SO_KY_HIEU = re.compile(r"0*(?P<so>\d+)/(?:(?:19|20)\d{2}/)?(?P<ky_hieu>.+)")


@quy_tac("R-31", muc="LOI", ten="Giấy khen ghi quyết định khác quyết định của hồ sơ")
def quyet_dinh_tren_giay_khen(ho_so: HoSoXet) -> Iterator[Thay]:
    """Số, ký hiệu hoặc ngày quyết định gõ cho giấy khen không phải của quyết định khen thưởng trong hồ sơ.

    Vì sao: giấy khen trao theo quyết định; số trên giấy khác số quyết định thì không tra ra được.
    Sai: quyết định khen thưởng số 1204, ngày 10/12/2025; giấy khen gõ “1205/QĐ-SGDĐT” hoặc ngày 11/12/2025.
    Đúng: bỏ dòng quyet_dinh ở giay_khen, máy lấy số và ngày của quyết định từng hình thức.
    Nguồn: so, ngay của quyet_dinh_khen_thuong trong van_ban.yaml.
    """
    cac = [giay for giay in ho_so.giay_to if giay.nhom == QUYET_DINH]
    for giay_khen in ho_so.giay_to:
        for quyet_dinh in cac:
            yield from _khac(giay_khen, quyet_dinh)


def _khac(giay_khen: GiayTo, quyet_dinh: GiayTo) -> Iterator[Thay]:
    """What a certificate says otherwise than one decision, as far as both are known."""
    goi = f"quyết định khen thưởng '{quyet_dinh.cua}'"
    khop = _SO_KY_HIEU.fullmatch(giay_khen.quyet_dinh)
    if khop and quyet_dinh.so:
        dung = f"{ghi_so(quyet_dinh.so)}/{quyet_dinh.ky_hieu or khop['ky_hieu']}"
        if int(khop["so"]) != quyet_dinh.so or (quyet_dinh.ky_hieu and khop["ky_hieu"] != quyet_dinh.ky_hieu):
            cau = f"giấy khen ghi quyết định số {giay_khen.quyet_dinh}, {goi} là số {dung}"
            yield Thay((*giay_khen.noi, "quyet_dinh", "so_ky_hieu"), cau)
    if giay_khen.ngay_quyet_dinh and quyet_dinh.ngay and giay_khen.ngay_quyet_dinh != quyet_dinh.ngay:
        cau = f"giấy khen ghi quyết định ngày {ghi(giay_khen.ngay_quyet_dinh)}, {goi} ngày {ghi(quyet_dinh.ngay)}"
        yield Thay((*giay_khen.noi, "quyet_dinh", "ngay"), cau)

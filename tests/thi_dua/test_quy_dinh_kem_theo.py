"""The rules of awards that come with the house: every fact with its source, what nobody knows asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from thi_dua.ho_so_thu import MAU, doc
from vanban.inputs import doc_tep, nap
from vanban.models.quy_dinh import HinhThucQuyDinh, QuyDinhKhenThuong
from vanban.thi_dua.quy_tac import all_quy_tac

QUY_DINH = nap(doc_tep(MAU.parents[1] / "quy_dinh_khen_thuong.yaml"), QuyDinhKhenThuong)
CAC = [(ky.ten, ma, mot) for ky in QUY_DINH.quy_dinh for ma, mot in ky.hinh_thuc.items()]


@pytest.mark.parametrize(("ky", "ma", "mot"), CAC, ids=[f"{ky[:30]} {ma}" for ky, ma, _ in CAC])
def test_moi_dieu_co_nguon(ky: str, ma: str, mot: HinhThucQuyDinh) -> None:
    """Whatever is said has a source beside it."""
    assert mot.nguon
    for dieu in (mot.nguong_phieu, mot.ty_le_toi_da, *mot.mau_bao_cao):
        assert dieu is None or dieu.nguon


@pytest.mark.parametrize(
    ("ngay", "ten"),
    [
        (date(2024, 5, 16), None),
        (date(2024, 9, 19), "17/2024/QĐ-UBND"),
        (date(2025, 11, 10), "17/2024/QĐ-UBND"),
        (date(2026, 11, 24), "07/2026/QĐ-UBND"),
    ],
)
def test_ky_theo_ngay(ngay: date, ten: str | None) -> None:
    ky = QUY_DINH.vao(ngay)

    assert (ky is None) is (ten is None)
    assert ky is None or str(ten) in ky.ten


@pytest.mark.parametrize("ma", ["bang_khen_tinh", "giay_khen_so"])
def test_nguong_chua_biet_thi_hoi(ma: str) -> None:
    """No national threshold is known for these forms: the rule stops and names the file and the key to fill."""
    thay = list(all_quy_tac()["R-01"].ham(replace(doc(), quy_dinh=QUY_DINH, giay_to=())))

    (mot,) = [loi for loi in thay if ma in loi.noi]
    assert (mot.muc, mot.noi) == ("LOI", ("quy_dinh", "quy_dinh", 0, "hinh_thuc", ma, "nguong_phieu"))
    assert f"ghi ở quy_dinh_khen_thuong.yaml, quy_dinh → phần thứ 1 → hinh_thuc → {ma} → nguong_phieu" in mot.cau


def test_mau_bao_cao_theo_ngay_va_loai_khen() -> None:
    ky = QUY_DINH.vao(date(2024, 9, 19))
    assert ky
    giay_khen = ky.hinh_thuc["giay_khen_so"]

    assert giay_khen.mau_cua("tap_the", date(2024, 9, 19), "cong_trang") == "Mẫu số 02"
    assert giay_khen.mau_cua("ca_nhan", date(2024, 9, 19), "cong_trang") == "Mẫu số 03"
    assert giay_khen.mau_cua("ca_nhan", date(2024, 9, 19), "chuyen_de") == "Mẫu số 08"
    assert giay_khen.mau_cua("ca_nhan", date(2023, 9, 19)) == ""

"""The page of a dossier's words names all that there is, and nothing that there is not."""

from __future__ import annotations

import re
from pathlib import Path

from vanban.build.trang_ho_so import BANG, MUC, noi_dung
from vanban.build.trang_ten_muc import mo_hinh_con
from vanban.khen_thuong import chen, don_vi_hoc_tap, ten
from vanban.khen_thuong.doc import doc_ho_so
from vanban.khen_thuong.mo_ta import CHEN, CHUNG, DE_CU, HINH_THUC, HOC_TAP, TEN
from vanban.khen_thuong.tep_ho_so import cac_khuon
from vanban.models.kieu import TEN_COT
from vanban.models.quy_dinh import QuyDinhKhenThuong

GOC = Path(__file__).parents[2]
HO_SO = GOC / "inputs/khen_thuong/2025_so_ket"
TRANG = noi_dung()["ho_so.md"].decode()


def test_moi_ten_va_chen_co_mot_dong() -> None:
    """Each name and each `chen` that the code gives to a paper is described, and no other."""
    ho_so = doc_ho_so(HO_SO, "x", GOC)
    ma, de_cu = ho_so.dot.hinh_thuc[0], ho_so.de_cu[0]
    cua_de_cu = ten.ten_de_cu(de_cu)

    assert set(TEN[CHUNG]) == set(ten.ten_chung(ho_so))
    assert set(TEN[HINH_THUC]) == set(ten.ten_hinh_thuc(ho_so, ma))
    assert set(TEN[DE_CU]) <= set(cua_de_cu)
    assert set(re.findall(r"^\| `(de_cu\.\w+)` \| .", TRANG, re.MULTILINE)) == {*cua_de_cu, "de_cu.phan"}
    assert set(CHEN[CHUNG]) == set(chen.chen_chung(ho_so))
    assert set(CHEN[HINH_THUC]) == set(chen.chen_hinh_thuc(ho_so, ma))
    assert set(CHEN[DE_CU]) == set(chen.chen_de_cu(ho_so, de_cu))


def test_ten_cua_don_vi_hoc_tap() -> None:
    """So are those of the dossier “Đơn vị học tập”; its figures are named as in reports."""
    them = don_vi_hoc_tap.du_lieu(don_vi_hoc_tap.doc_don_vi(GOC / "inputs/khen_thuong/2025_don_vi_hoc_tap", "x", GOC))

    assert set(TEN[HOC_TAP]) == {mot for mot in them.ten if not mot.startswith("so_lieu.")}
    assert set(CHEN[HOC_TAP]) == set(them.chen)


def test_moi_cot_co_tieu_de_duoc_nhan() -> None:
    """Each column stands with the words that may head it."""
    for _, mo_hinh in BANG:
        for cot, truong in mo_hinh.model_fields.items():
            them = truong.json_schema_extra
            khac = them.get(TEN_COT) if isinstance(them, dict) else None
            assert f"`{cot}`" in TRANG
            assert not isinstance(khac, list) or f"| {'; '.join(map(str, khac))} |" in TRANG


def test_moi_mo_hinh_va_moi_khuon() -> None:
    """Every model of the rules has its table; every form stands among the papers."""
    co = {mo_hinh for _, mo_hinh in MUC}

    assert [con for con in mo_hinh_con(QuyDinhKhenThuong) if con not in co] == []
    assert [ma for ma in cac_khuon() if f"| `{ma}` |" not in TRANG] == []

"""Papers of other programs and other hands: nothing is lost, the data build, each difference has the rule it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from check.tin_cay.nguoi_khac import CAC_TEP
from check.tin_cay.nguoi_khac.ho_so import TepLa
from nhap_cu.so_chu import dung, hien_goi, tu_mat
from vanban.check import Muc, all_rules, soat
from vanban.docx.read import read
from vanban.nhap_cu.nhap import nhap

_TEN = {tep.ten: tep for tep in CAC_TEP}
_HONG = frozenset({"thu_rieng"})  # a private letter: no type of the decree
_CHON = (
    "bao_cao", "bien_ban", "bien_ban_ky_doan", "chuoi_kieu", "cong_van", "cong_van_nhieu_noi", "dau_bang_long",
    "dau_hop_chu", "dau_mot_doan", "dau_noi_thang", "dau_tab", "dau_vml", "docx_js", "google_docs", "hop_noi_dung",
    "hiem_quy_che", "kho_ba_cot", "kho_bang_trong_than", "kho_gach_can_cu", "kho_kinh_gui_bang", "kho_khoan_gach_cheo",
    "kho_ten_ba_dong", "ky_thua_lenh", "libreoffice", "python_docx_ky", "python_docx_mac_dinh", "quyet_dinh",
    "so_go_du_d", "so_tu_dong", "so_tu_dong_theo_kieu", "so_tu_dong_thieu_d", "thong_bao", "to_hop", "to_trinh",
    "trang_letter", "trang_phu_luc_ngang", "vet_sua", "wps",
)  # fmt: skip
_KHONG_QUY_TAC = {
    "hiem_quy_che": 2,  # "(Kèm theo …" on two lines, and a chapter that the plain text of the page shows otherwise
    "trang_phu_luc_ngang": 3,  # a table of one row becomes paragraphs
}
"""Differences for which no rule asks, by file, and why."""


def _vao(tep: TepLa, thu_muc: Path) -> Path:
    cu = thu_muc / f"{tep.ten}.docx"
    cu.write_bytes(tep.tao())
    return cu


@pytest.mark.parametrize("ten", _CHON)
def test_vong_lai(ten: str, tmp_path: Path) -> None:
    """Import → build → show: what differs from the source is told, each with its rules; what was wrong is mended."""
    cu = _vao(_TEN[ten], tmp_path)

    kq = nhap(cu, tmp_path / "inputs" / "cu.yaml")
    goi = dung(kq)

    assert not tu_mat((d.chu for d in read(cu).doan), kq)
    assert sum(not mot.quy_tac for mot in kq.khac) == _KHONG_QUY_TAC.get(ten, 0), kq.khac
    assert {ma for mot in kq.khac for ma in mot.quy_tac} <= set(all_rules())
    assert [f.ma for f in soat(read(goi), nhap=True).findings if f.muc is Muc.SAI] == []
    assert bool(kq.khac) == (hien_goi(goi) != hien_goi(cu)) or not kq.khac


def test_moi_tep_khong_mat_chu(tmp_path: Path) -> None:
    """Of all foreign files every word is in the data or in the list of what the machine writes, and the data build."""
    hong = {}
    for tep in CAC_TEP:
        if tep.ten.startswith("xoay_") or tep.ten in _HONG:
            continue
        cu = _vao(tep, tmp_path)
        kq = nhap(cu, tmp_path / "inputs" / f"{tep.ten}.yaml")
        if mat := tu_mat((d.chu for d in read(cu).doan), kq):
            hong[tep.ten] = str(mat)
        elif kq.loi_dung:
            hong[tep.ten] = kq.loi_dung[0]

    assert hong == {}


@pytest.mark.parametrize(
    "tep", [tep for tep in CAC_TEP if tep.su_that.ma_loai and tep.ten in _CHON], ids=lambda t: t.ten
)
def test_dung_su_that(tep: TepLa, tmp_path: Path) -> None:
    """Type, number, day and signer are what a reader of the page would say."""
    kq = nhap(_vao(tep, tmp_path), tmp_path / "inputs" / "cu.yaml")
    that = tep.su_that

    assert kq.ma_loai == that.ma_loai
    assert kq.truong.get("so", "") == that.so.lstrip("0")
    if all(that.ngay):
        ngay, thang, nam = map(int, that.ngay)
        assert kq.truong["ngay"] == f"{nam:04d}-{thang:02d}-{ngay:02d}"
    chu = b"".join(kq.tep.values()).decode()
    assert that.ho_ten in chu

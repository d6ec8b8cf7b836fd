"""Urgency, circulation, initials of the drafter and address: in the file, before the gate and the checker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openxml_audit import OpenXmlValidator

from thanh_phan.test_phu_luc import DANH_SACH, TIEU_CHI, co_phu_luc
from trang_mau import MAU, dung, mau_cua
from vanban.build.gate import xet
from vanban.check import Finding, soat
from vanban.docx.pack import doc_goi, viet_goi
from vanban.docx.read import DauChan, read
from vanban.mau import all_mau
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, VanBanKem
from vanban.thanh_phan.khoi import Khoi, Kieu

LIEN_HE = ("Địa chỉ: Số 01, đường Ví Dụ, tỉnh Ví Dụ", "ĐT: 0254 3000 000")
KHAC: dict[str, Any] = {
    "do_khan": "khan",
    "luu_hanh": "xem_xong_tra_lai",
    "nguoi_soan": "PL.(300)",
    "lien_he": LIEN_HE,
}
CAC_MAU = ["1.2", "1.4", "1.5", "1.9", "thoa_thuan"]


def _ban(mau: str = "1.4", **khac: Any) -> BanTrinhBay:
    """The small document with all of them, as a layout prints it."""
    cac_mau: dict[str, dict[str, Any]] = {
        "1.2": {"ma_loai": "quyet_dinh", "ten_loai": "Quyết định", "ky_hieu": "QĐ-THPTVDM"},
        "1.5": {"ma_loai": "cong_van", "ky_hieu": "THPTVDM-VP", "kinh_gui": ("Sở GDĐT",)},
        "1.9": {"ma_loai": "bien_ban", "ten_loai": "Biên bản", "ky_hieu": "BB-THPTVDM", "dia_danh": ""},
    }
    return replace(MAU, mau=mau, **{**KHAC, **cac_mau.get(mau, {}), **khac})


def _chan(goi: bytes) -> list[tuple[int, str]]:
    """The footers that print something: number of the section, text."""

    def chu(dau: DauChan) -> str:
        return " / ".join(d.chu for d in dau.doan if d.chu)

    return [(so, chu(dau)) for so, phan in enumerate(read(goi).phan) for dau in phan.chan if chu(dau)]


@pytest.mark.parametrize("mau", CAC_MAU)
def test_cong_cho_qua(mau: str, tmp_path: Path) -> None:
    """Every layout prints them all; the gate lets it pass, Word has nothing to mend."""
    ban = _ban(mau)
    tep = tmp_path / "mau.docx"
    tep.write_bytes(mau_cua(ban))
    goi = dung(ban)
    (tmp_path / "ra.docx").write_bytes(goi)

    phan_xet = xet(goi, ban, (), "ra.docx", mau=tep)

    assert phan_xet.chan == ()
    assert phan_xet.sai == ()
    assert OpenXmlValidator().validate(tmp_path / "ra.docx").errors == []


@pytest.mark.parametrize("ma", list(nd30().do_khan))
def test_bo_soat_khong_nhac_gi(ma: str) -> None:
    """The checker knows each of them and finds nothing to remind of."""
    bao_cao = soat(read(dung(_ban(do_khan=ma))))

    assert [str(f) for f in bao_cao.findings if f.ma.startswith(("DM", "NN", "CQ", "QH", "TL"))] == []
    assert [ma for ma in bao_cao.dat if ma.startswith("DM")] == [f"DM98{so}" for so in range(1, 7)]


def test_khong_khai_thi_phan_chan_trang_trong() -> None:
    """Without them no footer prints anything and the body has none of their styles."""
    goi = dung(MAU)

    assert _chan(goi) == []
    assert not {d.kieu for d in read(goi).doan} & {"Phạm vi lưu hành", "Dấu KHẨN", "Liên hệ"}


@pytest.mark.parametrize(
    "cac", [(), (TIEU_CHI,), (DANH_SACH,), (TIEU_CHI, DANH_SACH), (DANH_SACH, TIEU_CHI), (TIEU_CHI, TIEU_CHI)]
)
def test_lien_he_chi_o_phan_dau(cac: tuple[Any, ...]) -> None:
    """Whatever follows the document, the address stands in its own section only."""
    ban = replace(co_phu_luc(*cac) if cac else MAU, lien_he=LIEN_HE)

    assert _chan(dung(ban)) == [(0, " / ".join(LIEN_HE))]


def test_lien_he_khi_co_van_ban_kem_theo() -> None:
    """So it is where texts are issued with the document, appendices after them or not."""
    kem = VanBanKem("Quy chế", "Làm việc", (Khoi(Kieu.DOAN, "Câu./."),), "(Kèm theo Quyết định số 05/QĐ-THPTVDM)")
    ban = _ban("1.2", van_ban_kem=(kem, kem))

    assert _chan(dung(ban)) == [(0, " / ".join(LIEN_HE))]
    assert _chan(dung(replace(ban, phu_luc=(TIEU_CHI, DANH_SACH)))) == [(0, " / ".join(LIEN_HE))]


@pytest.mark.parametrize("ma", [ma for ma in all_mau() if ma not in {*CAC_MAU, "1.10"}])
def test_giay_to_thong_le_khong_co(ma: str) -> None:
    """Papers of practice have no footer part for them."""
    assert not [ten for ten in all_mau()[ma].goi("14") if "footer" in ten]


def _soat_khung(cu: str, moi: str) -> list[Finding]:
    """What the checker says of the stamp after one change of the style sheet."""
    phan = {p.ten: p.noi_dung() for p in doc_goi(dung(_ban()))}
    kieu = phan["word/styles.xml"].decode()
    dau, khan = kieu.split('w:styleId="DoKhanKhan"')
    assert cu in khan
    phan["word/styles.xml"] = f'{dau}w:styleId="DoKhanKhan"{khan.replace(cu, moi, 1)}'.encode()
    return [f for f in soat(read(viet_goi(phan))).findings if f.ma == "DM982"]


def test_bo_soat_do_duoc_khung_cua_doan() -> None:
    """A box that a paragraph's own borders make is measured too."""
    (rong,) = _soat_khung('w:left="28"', 'w:left="500"')
    (cao,) = _soat_khung('<w:top w:val="single" w:sz="6" w:space="3"', '<w:top w:val="single" w:sz="6" w:space="20"')

    assert "khung “KHẨN” 11,4 × 7,7 mm, cần 20 × 8 mm" in rong.thong_bao
    assert "× 13,7 mm, cần 20 × 8 mm" in cao.thong_bao


@pytest.mark.parametrize("chu", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize("mau", ["1.4", "1.5"])
def test_bo_soat_nhan_ra_dau_mat(mau: str, chu: str) -> None:
    """A stamp of secrecy in somebody's file is known for what it is: no part of the number, the subject, the title."""
    phan = {p.ten: p.noi_dung() for p in doc_goi(dung(_ban(mau)))}
    than = phan["word/document.xml"].decode()
    assert ">KHẨN<" in than
    phan["word/document.xml"] = than.replace(">KHẨN<", f">{chu}<").encode()

    bao_cao = soat(read(viet_goi(phan)))

    assert [str(f) for f in bao_cao.findings if f.ma[:2] in {"DM", "CQ", "SK", "TL", "KG"}] == []

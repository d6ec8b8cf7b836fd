"""The line of a digital signature on the laid-out page: in the top margin, at the right, and nothing moves for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from trang_mau import dung, mot_trang, trang_in
from vanban.docx.ghep import Cho, ghep
from vanban.pdf.doc_trang import doc_pdf
from vanban.pdf.van_phong import doi_pdf
from vanban.thanh_phan.ban_trinh_bay import PhanSao, PhuLuc, VanBanKem
from vanban.thanh_phan.khoi import Khoi, Kieu
from vanban.trang_in import TrangIn

pytestmark = pytest.mark.libreoffice

KY_SO = "Số: 05/QĐ-THPTVD; 05/01/2026; 08:30:15 +07:00"
SAO_Y = "SAO Y; Trường THPT Ví Dụ; 05/01/2026; 08:30:15 +07:00"
LE_PHAI = 195.0  # mm from the left edge
VE_TREN = 20.0  # mm: where the text begins
KHOI = (Khoi(Kieu.DOAN, "Một câu của văn bản kèm theo./."),)


def _o_goc(trang: TrangIn, chu: str, phai: float = LE_PHAI) -> None:
    """The line stands at the corner."""
    dong = trang.tim(chu[:20])
    assert dong.day < VE_TREN
    assert dong.phai == pytest.approx(phai, abs=0.7)


def test_tep_kem_co_dong_o_goc() -> None:
    """A text issued with a document, and an appendix upright or on its side."""
    kem = VanBanKem("Quy chế", "Làm việc", KHOI, "(Kèm theo Quyết định)", KY_SO)
    pl = PhuLuc("Danh mục", KHOI, kem_theo="(Kèm theo Quyết định)", ky_so=KY_SO)
    ngang = PhuLuc("Danh mục", KHOI, kem_theo="(Kèm theo Quyết định)", ky_so=KY_SO, ngang=True)
    cac = trang_in(
        [
            mot_trang(mau="1.3", van_ban_kem=(kem,), thong_tin_ky_so=KY_SO),
            mot_trang(mau="2.2", phu_luc=(pl,), thong_tin_ky_so=KY_SO),
            mot_trang(mau="2.2", phu_luc=(ngang,), thong_tin_ky_so=KY_SO),
        ]
    )

    assert [len(mot) for mot in cac] == [1, 1, 1]
    for (trang,), phai in zip(cac, (LE_PHAI, LE_PHAI, 282.0), strict=True):
        _o_goc(trang, KY_SO, phai)


def _sao(tmp_path: Path, cho: Cho) -> tuple[tuple[TrangIn, ...], ...]:
    """The pages of a document, and of the document with a copy put in."""
    ten = "3.2" if cho == "dau" else "3.1"
    sao = mot_trang(mau=ten, chu_quan=None, sao=PhanSao("SAO Y"), thong_tin_ky_so=SAO_Y if cho == "dau" else "")
    goc = dung(mot_trang())
    tep = [tmp_path / "goc.docx", tmp_path / "sao.docx"]
    tep[0].write_bytes(goc)
    tep[1].write_bytes(ghep(goc, dung(sao), cho))
    return tuple(doc_pdf(pdf) for pdf in doi_pdf(tep, tmp_path))


def test_ban_sao_dien_tu_khong_doi_trang(tmp_path: Path) -> None:
    """An electronic copy has its line at the corner; the page below stays where it was, to the point."""
    (goc,), (sao,) = _sao(tmp_path, "dau")

    _o_goc(sao, SAO_Y)
    assert len(sao.dong) == len(goc.dong) + 1
    assert sao.tim("CỘNG HÒA").day == pytest.approx(goc.tim("CỘNG HÒA").day, abs=0.5)
    assert sao.tim("Trên đây").day == pytest.approx(goc.tim("Trên đây").day, abs=0.5)


def test_phan_ban_sao_duoi_van_ban(tmp_path: Path) -> None:
    """The part of a copy stands below the last line of the document, body left and form right, names level."""
    (goc,), (sao,) = _sao(tmp_path, "cuoi")

    assert sao.tim("Trên đây").day == pytest.approx(goc.tim("Trên đây").day, abs=0.1)
    cuoi = max(dong.day for dong in goc.dong)
    hinh_thuc = sao.tim("SAO Y")
    assert hinh_thuc.day > cuoi
    assert hinh_thuc.giua > 112.5
    ke = [k for k in sao.ke if cuoi < k.day < hinh_thuc.day]
    assert max(k.rong for k in ke) == pytest.approx(165, abs=0.5)

"""The text projection: what the reader sees, short and stable, also for templates."""

from __future__ import annotations

from check.tai_lieu import doc_than, goi, nen, p, van, van_ban
from vanban.docx.read import read
from vanban.docx.text import chieu


def test_chieu_van_ban() -> None:
    """Pages, styles, then paragraphs with what differs from their style."""
    dong = chieu(van_ban()).splitlines()

    assert dong[0] == "Phần 1: 210 × 297 mm dọc, lề trên 20 dưới 20 trái 30 phải 15 mm"
    assert dong[1] == "Đầu trang (default, ẩn ở trang đầu): giữa «số trang»"
    assert "Kiểu Thân: Times New Roman, 14, đều, thụt 10, trước 6" in dong
    assert "[1.1.2] rộng 99.5" in dong
    assert "  Normal [13, đậm, giữa]: Độc lập - Tự do - Hạnh phúc" in dong
    assert "Thân [nghiêng]: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;" in dong
    assert len(dong) < 60


def test_chieu_the_cua_mau_va_ky_tu() -> None:
    """Template tags stay as text; breaks, tabs and no-break spaces are shown; a run that differs is marked."""
    than = p(trong=van("{{ so }}") + "<w:r><w:tab/><w:br/></w:r>" + van("a\N{NO-BREAK SPACE}b", "b") + van(" dài hơn"))

    assert "Normal: {{ so }}→⏎<đậm|a°b> dài hơn\n" in chieu(doc_than(than))


def test_chieu_on_dinh() -> None:
    """The same bytes give the same text."""
    du_lieu = nen(goi())

    assert chieu(read(du_lieu)) == chieu(read(du_lieu))

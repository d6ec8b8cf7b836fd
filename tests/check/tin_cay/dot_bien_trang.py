"""Faults of the page: paper, margins, fonts, colour, page number."""

from __future__ import annotations

from check.tin_cay.dot_bien import DotBien, db
from check.tin_cay.goi_sua import KIEU, chu, kieu_chu, kieu_doan, raw, thay, them_sau, trang

_HD = "word/header1.xml"
_HO_BOLD = '<w:rFonts w:ascii="Times New Roman Bold" w:hAnsi="Times New Roman Bold"/>'
_SANG_TRANG = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def _phong(ten: str) -> str:
    return f'<w:rFonts w:ascii="{ten}" w:hAnsi="{ten}"/>'


DOT_BIEN: tuple[DotBien, ...] = (
    db("TR101", "khổ Letter", trang("pgSz", w="12240", h="15840")),
    db("TR101", "khổ A5", trang("pgSz", w="8391", h="11906")),
    db("TR102", "trang xoay ngang", trang("pgSz", w="16838", h="11906", orient="landscape"), o="sở",
       kem="TL609", ly_do="kẻ dưới trích yếu vẽ bằng thụt lề, trang rộng ra thì kẻ dài ra"),
    db("TR103", "lề trái 25 mm", trang("pgMar", left="1417")),
    db("TR103", "lề trái 36 mm", trang("pgMar", left="2041")),
    db("TR104", "lề phải 25 mm", trang("pgMar", right="1417")),
    db("TR104", "lề phải 10 mm", trang("pgMar", right="567")),
    db("TR105", "lề trên 12 mm", trang("pgMar", top="680")),
    db("TR105", "lề trên 30 mm", trang("pgMar", top="1701")),
    db("TR106", "lề dưới 10 mm để ép trang", trang("pgMar", bottom="567")),
    db("TR106", "lề dưới 0 mm", trang("pgMar", bottom="0")),
    db("TR107", "một đoạn bằng Calibri", chu("Khoan", _phong("Calibri"), 0)),
    db("TR107", "kiểu Điểm bằng Arial", kieu_chu("Diem", _phong("Arial"))),
    db("TR107", "chữ ngoài ASCII bằng Cambria", chu("Doan", '<w:rFonts w:hAnsi="Cambria"/>', 0)),
    db("TR107", "họ phông “Times New Roman Bold”", chu("KhoanTieuDe", _HO_BOLD, 0)),
    db("TR107", "số trang bằng Calibri", raw(_HD, "<w:r><w:t>2", f"<w:r><w:rPr>{_phong('Calibri')}</w:rPr><w:t>2")),
    db("TR107", "phông mặc định là Calibri", raw(KIEU, 'w:hAnsi="Times New Roman"', 'w:hAnsi="Calibri"')),
    db("TR108", "một câu màu đỏ", chu("Khoan", '<w:color w:val="FF0000"/>', 1)),
    db("TR108", "chữ trắng bị giấu", chu("Gach", '<w:color w:val="FFFFFF"/>', 0)),
    db("TR109", "chữ tổ hợp", thay("Khoan", "Tuyên", "Tuye\u0302n")),
    db("TR110", "“Nơi nhận” bằng VNI-Times", chu("NoiNhan", _phong("VNI-Times"))),
    db("TR110", "một khoản bằng .VnTime", chu("Khoan", _phong(".VnTime"), 2)),
    db("TR111", "bỏ số trang, văn bản dài", raw(_HD, " PAGE ", " DATE ")),
    db("TR111", "bỏ số trang, có ngắt trang", raw(_HD, " PAGE ", " DATE "), them_sau("Muc", _SANG_TRANG), o="sở"),
    db("TR112", "số trang canh phải", kieu_doan("SoTrang", '<w:jc w:val="right"/>')),
    db("TR112", "số trang canh trái", kieu_doan("SoTrang", '<w:jc w:val="left"/>')),
    db("TR113", "số trang cỡ 11", kieu_chu("SoTrang", '<w:sz w:val="22"/>')),
    db("TR114", "số hiện ở trang một", raw("word/document.xml", "<w:titlePg/>", "")),
    db("TR115", "số trang ở chân trang", raw("word/document.xml", 'headerReference w:type="default"',
       'footerReference w:type="default"'), raw(_HD, "w:hdr", "w:ftr"), raw(_HD, "</w:hdr", "</w:ftr")),
    db("TR117", "ký tự vùng dùng riêng", thay("Khoan", "Tuyên truyền", "Tuyên \uf0e0 truyền")),
    db("TR116", "số trang nghiêng", kieu_chu("SoTrang", "<w:i/>")),
    db("TR119", "số trang chữ La Mã", raw(_HD, " PAGE ", " PAGE \\* ROMAN ")),
    db("TR119", "kiểu số trang của phần là a, b, c", raw("word/document.xml", '<w:pgNumType ',
       '<w:pgNumType w:fmt="lowerLetter" '), o="sở"),
    db("TR120", "số trang đánh từ 5", raw("word/document.xml", '<w:pgNumType w:start="1"/>',
       '<w:pgNumType w:start="5"/>')),
)  # fmt: skip

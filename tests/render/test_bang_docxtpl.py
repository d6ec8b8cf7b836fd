"""What vanban renders is what docxtpl renders, part by part after canonical XML."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from docxtpl import Listing, RichText
from markupsafe import Markup

from render.mau_thu import cay_phan, docxtpl_dung, mau, mau_doan, them_chu_thich
from vanban.render.bien_dich import MauBienDich, bien_dich

KHO = "Tổ Văn & Sử <b>1</b> “5 < 6” 'a' \"b\""
BANG_HTML = (
    "<w:tbl><w:tblPr/><w:tblGrid>{cot}</w:tblGrid>"
    "<w:tr>{o}</w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>"
)
COT = '<w:gridCol w:w="1000"/>'
O_TRONG = "<w:tc><w:p/></w:tc>"


def bang_ooxml(cot: int, o: int) -> Markup:
    return Markup(BANG_HTML.format(cot=COT * cot, o=O_TRONG * o))


def png() -> bytes:
    def khuc(ten: bytes, du_lieu: bytes) -> bytes:
        return struct.pack(">I", len(du_lieu)) + ten + du_lieu + struct.pack(">I", zlib.crc32(ten + du_lieu))

    dau = khuc(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + dau + khuc(b"IDAT", zlib.compress(b"\0\0")) + khuc(b"IEND", b"")


def vong_doan(d: Any) -> None:
    for chu in ("Đầu", "{%p for k in khoi %}", "{%p if k.la_muc %}"):
        d.add_paragraph(chu)
    d.add_paragraph(style="Heading 1").add_run("{{ k.so }} {{ k.chu }}").bold = True
    for chu in (
        "{%p elif k.bang %}",
        "{{p k.bang }}",
        "{%p else %}",
        "  {{ k.chu }}  ",
        "{%p endif %}",
        "{%p endfor %}",
    ):
        d.add_paragraph(chu)


KHOI = [
    {"la_muc": True, "so": "I.", "chu": KHO, "bang": ""},
    {"la_muc": False, "so": "", "chu": "thường", "bang": ""},
    {"la_muc": False, "so": "", "chu": "", "bang": bang_ooxml(2, 2)},
]


def vong_hang(d: Any) -> None:
    bang = d.add_table(4, 3)
    for hang, chu in zip(
        bang.rows,
        (["STT", "Tên", "x"], ["{%tr for n in nguoi %}"], ["{{ loop.index }}", "{{ n.ten }}", "y"], ["{%tr endfor %}"]),
        strict=True,
    ):
        for o, c in zip(hang.cells, chu, strict=False):
            o.text = c


def vong_hang_khong_dau(d: Any) -> None:
    vong_hang(d)
    bang = d.tables[0]._tbl
    bang.remove(bang.tr_lst[0])


def vong_cot(d: Any) -> None:
    bang = d.add_table(1, 4)
    for o, c in zip(bang.rows[0].cells, ("{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}", "cuối"), strict=True):
        o.text = c


def hang_rong_co_dieu_kien(d: Any) -> None:
    bang = d.add_table(4, 3)
    bang.rows[0].cells[0].text = "{%tr if co %}"
    bang.rows[2].cells[0].text = "{%tr endif %}"
    bang.rows[3]._tr.remove(bang.rows[3]._tr.tc_lst[2])


def o_lenh(lenh: str) -> Callable[[Any], None]:
    def viet(d: Any) -> None:
        bang = d.add_table(3, 2)
        bang.rows[0].cells[0].text = "{%tr for n in nguoi %}"
        bang.rows[1].cells[0].text = lenh + "{{ n.ten }}"
        bang.rows[1].cells[1].text = "{{ n.ten }}"
        bang.rows[2].cells[0].text = "{%tr endfor %}"

    return viet


def tach_run(*khuc: str) -> Callable[[Any], None]:
    def viet(d: Any) -> None:
        doan = d.add_paragraph()
        for i, chu in enumerate(khuc):
            doan.add_run(chu).bold = bool(i % 2)

    return viet


def dau_cuoi_trang(d: Any) -> None:
    d.add_paragraph("{{ x }}")
    d.sections[0].header.paragraphs[0].text = "Đầu {{ x }}"
    d.sections[0].header.add_paragraph("{%p if co %}")
    d.sections[0].header.add_paragraph("{{ nhieu }}")
    d.sections[0].header.add_paragraph("{%p endif %}")
    d.sections[0].footer.paragraphs[0].text = "Cuối {{ x }}"
    d.add_section().header.is_linked_to_previous = False
    d.sections[1].header.paragraphs[0].text = "Phần hai {{ x }}"


def co_hinh(d: Any) -> None:
    d.add_paragraph("{{ x }}")
    for _ in range(2):
        d.add_picture(io.BytesIO(png()))


def bang_long(d: Any) -> None:
    d.add_table(1, 1).rows[0].cells[0].text = "{{p bang }}"


GIA_TRI: Mapping[str, Any] = {
    "x": KHO,
    "co": True,
    "khong": False,
    "nhieu": "một\nhai\tba\n\nbốn",
    "khoi": KHOI,
    "nguoi": [{"ten": KHO}, {"ten": "B\tC"}, {"ten": "D"}],
    "cot": ["a", KHO, "c"],
    "bang": bang_ooxml(3, 3),
    "lech": bang_ooxml(2, 4),
    "thieu": bang_ooxml(3, 1),
    "giau": RichText(KHO, bold=True),
    "danh_sach": Listing("a\nb & c\ad"),
    "dam": Markup('</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">đậm &amp; </w:t></w:r><w:r><w:t>'),
    "trang_moi": "trước\fsau\avà",
    "so": 7,
    "mau_nen": "FF0000",
    "rong": [],
}

MAU: Mapping[str, bytes] = {
    "một giá trị": mau_doan("{{ x }} và {{ x|upper }}", "không thẻ", ""),
    "vòng đoạn": mau(vong_doan),
    "vòng hàng": mau(vong_hang),
    "vòng hàng không có hàng đầu": mau(vong_hang_khong_dau),
    "vòng cột": mau(vong_cot),
    "hàng rộng nhất có điều kiện": mau(hang_rong_co_dieu_kien),
    "gộp cột": mau(o_lenh("{% colspan so %}")),
    "nền ô": mau(o_lenh("{% cellbg mau_nen %}")),
    "gộp dọc": mau(o_lenh("{% vm %}")),
    "gộp ngang": mau(o_lenh("{% hm %}")),
    "chú thích cuối trang": them_chu_thich(mau_doan("{{ x }}"), "{{ x }}, {{ nhieu }}"),
    "xuống dòng và tab": mau_doan("a {{ nhieu }} b", "{{ danh_sach }}", "{{ trang_moi }}"),
    "tab trong mẫu": mau_doan("Số:\t{{ x }}\nDòng hai"),
    "dấu nháy cong": mau_doan("{{ x if so == 7 else “không” }} {{ ‘y’ }}"),
    "thẻ bị tách": mau(tach_run("{", "{ ", "x", " }", "} rồi {% i", "f co %}có{", "% endif %}")),
    "điều kiện trong dòng": mau(tach_run("{% if khong %}", "A", "{% endif %}", "B {% if co %}C{% endif %}")),
    "điều kiện qua nhiều đoạn": mau_doan("a {% if khong %}b", "c{% endif %} d", "e {% if co %}f", "g{% endif %}"),
    "nối đoạn": mau_doan("một {%- if co %}", "hai {% endif -%}", "ba"),
    "run": mau(tach_run("a ", "{%r if co %}", "b", "{%r endif %}", " {{r giau }}")),
    "chữ giàu": mau_doan("{{r giau }} và {{ dam }}"),
    "đầu trang, cuối trang": mau(dau_cuoi_trang),
    "hình có sẵn": mau(co_hinh),
    "bảng OOXML": mau_doan("{{p bang }}", "{{p lech }}", "{{p thieu }}"),
    "bảng trong ô": mau(bang_long),
    "vòng rỗng": mau_doan("{%p for x in rong %}", "{{ x }}", "{%p else %}", "trống", "{%p endfor %}"),
    "gán": mau_doan("{%p set y = x ~ '!' %}", "{{ y }}"),
    "chú thích trong mẫu": mau_doan("{#p ghi chú #}", "a {# b #} c"),
    "thẻ thoát": mau_doan("{_{ x }_} {_% y %_} {{ x }}"),
    "lọc": mau_doan("{{ cot|join(', ') }} {{ x|e }} {{ nguoi|map(attribute='ten')|first }}"),
}


@pytest.mark.parametrize("ten", MAU)
def test_parts_are_equal_to_docxtpl(ten: str) -> None:
    """Every part of Word is the same XML, and so are the relationships."""
    cua_minh = cay_phan(bien_dich(MAU[ten]).dung(GIA_TRI))

    assert cua_minh == cay_phan(docxtpl_dung(MAU[ten], GIA_TRI))


def test_the_second_render_is_equal_too() -> None:
    """Nothing of the first document stays in the compiled template."""
    mau_bd = bien_dich(MAU["vòng đoạn"])
    khac = {**GIA_TRI, "khoi": KHOI[1:2]}

    mau_bd.dung(GIA_TRI)

    assert cay_phan(mau_bd.dung(khac)) == cay_phan(docxtpl_dung(MAU["vòng đoạn"], khac))


@pytest.mark.parametrize(
    ("ten", "soi"),
    [("vòng đoạn", False), ("vòng hàng", False), ("vòng cột", True), ("điều kiện trong dòng", True), ("gộp cột", True)],
)
def test_only_templates_that_need_it_are_read_again(ten: str, soi: bool) -> None:
    """A template whose parts are proved sound costs no second reading."""
    mau_bd: MauBienDich = bien_dich(MAU[ten])

    assert mau_bd.phan_dien[0].phai_soi is soi

"""Workbooks: what a person sees in the sheet is what is read, or a sentence says why not."""

from __future__ import annotations

import io
import random
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from bang_viec import chu_cot, o_chu, so_tinh, trang_xml
from inputs.test_bang import Gom
from vanban.errors import InputError
from vanban.inputs import TaiLieu, nap
from vanban.inputs.bang import doc_bang
from vanban.inputs.bang_xml import qua_lon

DAU = ["ma", "Họ và tên", "ghi_chu"]
HANG = ["a", "A", "x"]


def doc(thu_muc: Path, du_lieu: bytes) -> TaiLieu:
    tep = thu_muc / "de_cu.xlsx"
    tep.write_bytes(du_lieu)
    return doc_bang(tep, Gom, ten="de_cu.xlsx")


def loi_cua(thu_muc: Path, du_lieu: bytes) -> list[str]:
    with pytest.raises(InputError) as sai:
        nap(doc(thu_muc, du_lieu), Gom)
    assert str(sai.value).count("Gợi ý") <= 1
    return [str(loi).removeprefix("de_cu.xlsx, trang tính “Đề cử”, ") for loi in sai.value.loi]


def mot_trang(hang: list[list[str]], them: dict[int, str] | None = None, cuoi: str = "") -> bytes:
    return so_tinh({"Đề cử": trang_xml(hang, them=them, cuoi=cuoi)})


@pytest.mark.parametrize(
    ("o", "chu"),
    [
        ('t="n"><v>8</v>', "8"),
        ("><v>8.5</v>", "8.5"),
        ("><v>-1250000</v>", "-1250000"),
        ("><v>0.30000000000000004</v>", "0.3"),
        ("><v>1E+20</v>", "100000000000000000000"),
        ("><v>1.5E-7</v>", "0.00000015"),
        ('s="1"><v>45554</v>', "2024-09-19"),
        ('s="2"><v>45554.354166666664</v>', "2024-09-19 08:30"),
        ('s="2"><v>45554</v>', "2024-09-19"),
        ('s="3"><v>0.3541666666666667</v>', "08:30"),
        ('s="4"><v>1.0833333333333333</v>', "26:00"),
        ('t="b"><v>1</v>', "có"),
        ('t="b"><v>0</v>', "không"),
        ('t="str"><f>A1&amp;"ế"</f><v>08ế</v>', "08ế"),
        ("><f>1+1</f><v>2</v>", "2"),
        ('t="inlineStr"><is><r><t xml:space="preserve">Ê </t></r><r><rPr><b/></rPr><t>Đê</t></r></is>', "Ê Đê"),
        ('t="s"><v>0</v>', "08"),
        ('t="inlineStr"><is><t xml:space="preserve">một_x000D_\nhai&#13;\nba </t></is>', "một\nhai\nba"),
        ('t="s"><v>1</v>', "1.250"),
    ],
)
def test_gia_tri(tmp_path: Path, o: str, chu: str) -> None:
    """Text stays as it is but for spaces around it; numbers, days, times and truth become what a person would type."""
    chung = '<sst xmlns="x"><si><t xml:space="preserve"> 08 </t></si><si><t>1.250</t></si></sst>'
    trang = trang_xml([DAU, ["a", "A", f'<c r="C2" {o}</c>']])

    assert (
        doc(tmp_path, so_tinh({"x": trang}, thay={"xl/sharedStrings.xml": chung})).du_lieu["de_cu"][0]["ghi_chu"] == chu
    )


@pytest.mark.parametrize("chu", ["e\u0323\u0302", "e&#803;&#770;", "e&#x323;\u0302"])
@pytest.mark.parametrize("chung", [True, False])
def test_nfc(tmp_path: Path, chu: str, chung: bool) -> None:
    """Letters and their marks become one, however the workbook writes them."""
    o = '<c r="C2" t="s"><v>0</v></c>' if chung else f'<c r="C2" t="inlineStr"><is><t>{chu}</t></is></c>'
    trang = trang_xml([["ma", "ho_ten", "ghi_chu"], ['<c r="A2"><v>1</v></c>', '<c r="B2"><v>1</v></c>', o]])
    thay = {"xl/sharedStrings.xml": f'<sst xmlns="x"><si><t>{chu}</t></si></sst>'}

    assert doc(tmp_path, so_tinh({"x": trang}, thay=thay)).du_lieu["de_cu"][0]["ghi_chu"] == "ệ"


def test_o_rong_va_cong_thuc_cho_chu_rong(tmp_path: Path) -> None:
    """A formula that gives an empty text is an empty cell; a formatted cell without a value too."""
    hang = ["a", "A", '<c r="C2" t="str"><f>""</f><v></v></c>']

    assert doc(tmp_path, mot_trang([DAU, hang, ['<c r="A3" s="1"/>']])).du_lieu == {
        "de_cu": [{"ma": "a", "ho_ten": "A"}]
    }


@pytest.mark.parametrize(
    ("hang", "them", "cuoi", "loi"),
    [
        ([HANG, HANG], {3: 'hidden="1"'}, "", ["dòng 3: dòng này đang ẩn mà có dữ liệu"]),
        ([["a", "A", '<c r="C2" t="e"><v>#N/A</v></c>']], {}, "", ["dòng 2, cột C: ô đang báo lỗi #N/A"]),
        ([["a", "A", '<c r="C2" t="e"><f>NA()</f><v>#REF!</v></c>']], {}, "", ["dòng 2, cột C: ô đang báo lỗi #REF!"]),
        ([["a", "A", '<c r="C2"><f>1+1</f></c>']], {}, "", ["dòng 2, cột C: ô có công thức mà chưa có kết quả"]),
        (
            [["a", "A", '<c r="C2"><f t="shared" si="0"/><v/></c>']],
            {},
            "",
            ["dòng 2, cột C: ô có công thức mà chưa có kết quả"],
        ),
        (
            [HANG, ["", "B", "x"]],
            {},
            '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
            ["dòng 2, cột A: các ô A2:A3 đang gộp làm một"],
        ),
        (
            [HANG],
            {},
            '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
            ["dòng 1, cột A: các ô A1:A2 đang gộp làm một"],
        ),
        ([["a", "Hå vµ tªn To¸n", "x"]], {}, "", ["dòng 2: chữ trong tệp gõ theo bảng mã TCVN3, không phải Unicode"]),
        ([["a", "", "x"]], {}, "", ["dòng 2, cột B (Họ và tên): ô này bắt buộc có chữ, đang để trống"]),
        ([["a", "A\u200b", "x"]], {}, "", ["dòng 2, cột B (Họ và tên): có ký tự ẩn U+200B, hãy xoá đi"]),
        ([["a", "A", "x", "y"]], {}, "", ["dòng 2, cột D: ô có chữ 'y' mà cột này không có tên ở dòng tên cột"]),
    ],
)
def test_khong_doc_nhu_nhin_thay(
    tmp_path: Path, hang: list[list[str]], them: dict[int, str], cuoi: str, loi: list[str]
) -> None:
    """Where value and appearance differ, the cell is named."""
    assert loi_cua(tmp_path, mot_trang([DAU, *hang], them, cuoi)) == loi


def test_dieu_vo_hai(tmp_path: Path) -> None:
    """Merged titles, hidden empty rows, merged empty cells and formulas above the head harm nothing."""
    cuoi = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A5:C6"/></mergeCells>'
    hang = [["DANH SÁCH"], ['<c r="A2"><f>NOW()</f></c>', '<c r="B2" t="e"><v>#N/A</v></c>'], DAU, HANG]

    assert (
        len(doc(tmp_path, mot_trang([*hang, [], []], {1: 'hidden="1"', 5: 'hidden="true"'}, cuoi)).du_lieu["de_cu"])
        == 1
    )


def test_nhieu_trang(tmp_path: Path) -> None:
    """The first sheet holds the nominees, the one named Lịch sử the second table; a guide is left alone."""
    trang = {
        "Hướng dẫn nhập": trang_xml([["Nhập mỗi người một dòng"]]),
        "Lịch sử": trang_xml([["Mã", "Năm"], ["a", "2023"]]),
    }
    du_lieu = so_tinh({"Trang 1": trang_xml([DAU, HANG]), **trang})
    tai_lieu = doc(tmp_path, du_lieu)

    assert nap(tai_lieu, Gom).lich_su[0].nam == 2023
    assert str(tai_lieu.vi_tri(("lich_su", 0, "nam"))) == "de_cu.xlsx, trang tính “Lịch sử”, dòng 2, cột B (Năm)"
    assert (
        doc(tmp_path, so_tinh({**trang, "Đề cử": trang_xml([DAU, HANG])})).du_lieu["de_cu"] == tai_lieu.du_lieu["de_cu"]
    )


def test_trang_thua_va_trang_an(tmp_path: Path) -> None:
    """A second sheet of nominees is never left out unseen; a hidden sheet is passed over unless a table is on it."""
    hai = {"Tổ Toán": trang_xml([DAU, HANG]), "Tổ Văn": trang_xml([DAU, HANG])}

    assert loi_cua(tmp_path, so_tinh(hai)) == [
        "de_cu.xlsx, trang tính “Tổ Văn”, dòng 1: trang tính này cũng có bảng như trang “Tổ Toán”, "
        "mà chỉ một trang được đọc"
    ]
    assert loi_cua(tmp_path, so_tinh({**hai, "Lịch sử": trang_xml([])}, an=("Tổ Văn", "Lịch sử"))) == [
        "de_cu.xlsx, trang tính “Lịch sử”: trang tính này đang ẩn, hãy cho hiện hoặc xoá"
    ]
    assert len(doc(tmp_path, so_tinh(hai, an=("Tổ Toán",))).du_lieu["de_cu"]) == 1
    assert loi_cua(tmp_path, so_tinh({"a": trang_xml([])})) == [
        "de_cu.xlsx, trang tính “a”: trang tính trống, chưa có dòng nào"
    ]
    assert loi_cua(tmp_path, so_tinh({"a": trang_xml([])}, an="a")) == [
        "de_cu.xlsx: bảng tính không có trang nào để đọc"
    ]


def _nen(ten: str, noi_dung: bytes) -> bytes:
    ra = io.BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as goi:
        goi.writestr(ten, noi_dung)
    return ra.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("du_lieu", "cau"),
    [
        (b"", "tệp trống"),
        (b"ma;ho_ten\n", "tệp chữ mang đuôi .xlsx, không phải bảng tính Excel"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "tệp có mật khẩu, không đọc được"),
        (OLE + "Workbook".encode("utf-16-le"), "tệp .xls kiểu cũ mang đuôi .xlsx"),
        (b"\x89PNG\0\0", "không phải bảng tính Excel .xlsx"),
        (so_tinh({"a": trang_xml([DAU])})[:900], "tệp hỏng hoặc bị cắt cụt, không mở được"),
        (_nen("a.txt", b"a"), "gói zip này không phải bảng tính Excel .xlsx"),
        (_nen("xl/workbook.xml", b"<a"), "tệp hỏng hoặc bị cắt cụt, không mở được"),
        (_nen("xl/workbook.xml", bytes(3_000_000)), "gói nở ra quá lớn khi giải nén (có thể là bom nén)"),
        (so_tinh({"a": trang_xml([DAU])[:-30]}), "tệp hỏng hoặc bị cắt cụt, không mở được"),
        (
            so_tinh({"a": '<!DOCTYPE a [<!ENTITY b "c">]>' + trang_xml([DAU])}),
            "tệp có phần XML lạ mà Excel không bao giờ viết (DOCTYPE hoặc UTF-16)",
        ),
    ],
)
def test_tep_khong_mo_duoc(tmp_path: Path, du_lieu: bytes, cau: str) -> None:
    """Each kind of file that is no workbook, or a hostile one, is one sentence."""
    assert loi_cua(tmp_path, du_lieu) == [f"de_cu.xlsx: {cau}"]


def test_o_qua_xa(tmp_path: Path) -> None:
    """A cell at the end of the world would make a grid of billions; it is refused before it is read."""
    xa = o_chu("x", "XFD1048576")

    assert loi_cua(tmp_path, mot_trang([DAU, HANG, [xa]])) == [
        "de_cu.xlsx, trang tính “Đề cử”: trang tính có ô nằm quá xa bảng, hãy xoá ô đó"
    ]
    rong = ['<c r="XFD3" s="1"/>']
    assert (
        len(doc(tmp_path, mot_trang([DAU, HANG, rong], cuoi='<x topLeftCell="A900000" y="">z</x>')).du_lieu["de_cu"])
        == 1
    )


@pytest.mark.parametrize(
    "trang",
    [
        f'<row r="1">{"<c><v>1</v></c>" * 40}</row>',
        '<row r="900000"><c><v>1</v></c></row>',
        '<row r="1"><c r="A99999999999"><v>1</v></c></row>',
        f'<row r="1"><c r="A{"9" * 5000}"><v>1</v></c></row>',
        f'<row r="1"><c r="{"A" * 30}1"><v>1</v></c></row>',
        '<row r="1"><c R="XFD1048576"><v>1</v></c></row>',
        "<x:row r='1'><x:c r = 'xfd1048576'><x:v>1</x:v></x:c></x:row>",
    ],
)
def test_o_khong_dia_chi(tmp_path: Path, trang: str) -> None:
    """Cells that hide where they are cannot make the grid grow past what is allowed."""
    (loi,) = loi_cua(tmp_path, so_tinh({"a": trang_xml([DAU, HANG]).replace("<sheetData>", f"<sheetData>{trang}")}))

    assert "địa chỉ" in loi or "quá xa" in loi


def test_chu_chung_nhan_len() -> None:
    """One long text that a hundred thousand cells point to is counted as often."""
    o = b'<c r="A1" t="s"><v>0</v></c>' * 100_000

    assert "quá nhiều chữ" in qua_lon(o, b"<t>" + b"a" * 32_000 + b"</t>")
    assert not qua_lon(o, b"<t>" + b"a" * 4000 + b"</t>")


def test_byte_bat_ky(tmp_path: Path) -> None:
    """A workbook with any byte of its parts changed is read or refused; nothing else happens."""
    may = random.Random(30)
    goc = trang_xml([DAU, HANG, ["b", "B", '<c r="C3" s="1"><v>45554</v></c>']]).encode()
    for _ in range(300):
        hong = bytearray(goc)
        for _ in range(may.randint(1, 4)):
            hong[may.randrange(len(hong))] = may.choice(b'<>/"=0A9 &;\x00\xff')
        with suppress(InputError):
            tai_lieu = doc(tmp_path, so_tinh({"a": ""}, thay={"xl/worksheets/sheet1.xml": bytes(hong)}))
            assert len(tai_lieu.du_lieu["de_cu"]) <= 2


def test_nhieu_loi(tmp_path: Path) -> None:
    """Every wrong row is told, in the order of the sheet."""
    loi = loi_cua(tmp_path, mot_trang([DAU, *(["a", "", f"{so}"] for so in range(300))]))

    assert [mot.split(",")[0] for mot in loi] == [f"dòng {so}" for so in range(2, 302)]
    assert chu_cot(28) == "AB"

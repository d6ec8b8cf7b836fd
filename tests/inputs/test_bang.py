"""Tables as input: CSV and XLSX give the same positioned text, and every message names its cell."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Annotated, Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from bang_viec import chu_cot, so_tinh, trang_xml
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import TaiLieu, nap
from vanban.inputs.bang import doc_bang
from vanban.models import Chu, DauVao, Ngay, SoNguyen
from vanban.models.de_cu import BangDeCu
from vanban.models.kieu import ItNhatMot, ten_cot

DAU = ["ma", "ho_ten", "thanh_tich"]


class Hang(DauVao):
    """A row."""

    ma: Chu
    loai: Literal["ca_nhan", "tap_the"] = "ca_nhan"
    ho_ten: Chu = Field(json_schema_extra=ten_cot("Họ và tên"))
    ngay_sinh: Ngay | None = None
    diem: tuple[SoNguyen, ...] | None = None
    ghi_chu: Chu | None = None


class Cu(DauVao):
    """A row of the second table."""

    ma: Chu
    nam: SoNguyen


class Gom(DauVao):
    """Both tables."""

    de_cu: Annotated[tuple[Hang, ...], ItNhatMot()]
    lich_su: tuple[Cu, ...] = ()


def doc(thu_muc: Path, chu: str | bytes, mo_hinh: type[DauVao] = Gom) -> TaiLieu:
    tep = thu_muc / "de_cu.csv"
    tep.write_bytes(chu if isinstance(chu, bytes) else chu.encode())
    return doc_bang(tep, mo_hinh, ten="de_cu.csv")


def loi_cua(thu_muc: Path, chu: str | bytes, mo_hinh: type[DauVao] = Gom) -> list[str]:
    with pytest.raises(InputError) as sai:
        nap(doc(thu_muc, chu, mo_hinh), mo_hinh)
    return [str(loi) for loi in sai.value.loi]


def test_o_nhieu_dong_va_cach_thua(tmp_path: Path) -> None:
    """A cell of several lines has one kind of line end, however the program writes it; spaces around it are nothing."""
    chu = 'ma,ho_ten,ghi_chu\r\n a ,"Bình\u00a0","một\r\n hai\rba "\r\nb, ,x\r\n'

    assert doc(tmp_path, chu).du_lieu == {
        "de_cu": [{"ma": "a", "ho_ten": "Bình", "ghi_chu": "một\n hai\nba"}, {"ma": "b", "ghi_chu": "x"}]
    }


@pytest.mark.parametrize("dau", [";", ",", "\t"])
@pytest.mark.parametrize("ma", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("cuoi", ["\n", "\r\n", "\r"])
def test_cac_dang_csv(tmp_path: Path, dau: str, ma: str, cuoi: str) -> None:
    """Separator, encoding and ends of lines are found, whatever program wrote the file."""
    dong = [["ma", "Họ và tên", "ghi_chu"], ["08", "H’ Y Niê; A, B", '"1.250" lần'], ["", "", ""], ["09", "Y  Thị", ""]]
    ra = io.StringIO(newline="")
    csv.writer(ra, delimiter=dau, lineterminator=cuoi).writerows(dong)
    bom = b"\xfe\xff" if ma == "utf-16-be" else b""

    assert doc(tmp_path, bom + ra.getvalue().encode(ma)).du_lieu == {
        "de_cu": [{"ma": "08", "ho_ten": "H’ Y Niê; A, B", "ghi_chu": '"1.250" lần'}, {"ma": "09", "ho_ten": "Y  Thị"}]
    }


@pytest.mark.parametrize(
    "ten",
    [
        "ho_ten",
        "Họ tên",
        "Họ và tên",
        "HỌ VÀ TÊN",
        "Ho ten",
        " họ  và\ntên: ",
        "Họ tên (*)",
        normalize("NFD", "Họ và tên"),
    ],
)
def test_ten_cot_tu_nhien(tmp_path: Path, ten: str) -> None:
    """A column is known by its key, with or without marks, and by the words that the model gives it."""
    assert doc(tmp_path, f'ma;"{ten}"\n1;A\n').du_lieu == {"de_cu": [{"ma": "1", "ho_ten": "A"}]}


def test_dong_tua_va_so_thu_tu(tmp_path: Path) -> None:
    """Title lines above the head and the column of ordinal numbers are passed over; a blank row ends nothing."""
    chu = "DANH SÁCH ĐỀ NGHỊ;;;\n;;;\nSTT;ma;ho_ten;\n1;a;A;\n2;;;\n;;;\n3;b;B;\n"
    tai_lieu = doc(tmp_path, chu)

    assert tai_lieu.du_lieu == {"de_cu": [{"ma": "a", "ho_ten": "A"}, {"ma": "b", "ho_ten": "B"}]}
    assert tai_lieu.vi_tri(("de_cu", 1, "ho_ten")) == ViTri("de_cu.csv", 7, 3, 0, "dòng 7, cột ho_ten")
    assert tai_lieu.vi_tri(("de_cu", 1)).dong == 7
    assert str(tai_lieu.vi_tri(("de_cu",))) == "de_cu.csv, dòng 3"
    assert (tai_lieu.vi_tri(), tai_lieu.vi_tri_khoa(("de_cu", 1, "loai")).dong) == (ViTri("de_cu.csv"), 7)


def test_loi_cua_mo_hinh(tmp_path: Path) -> None:
    """What the model finds is said at row and column, a part of a cell too; the column is not named twice."""
    chu = 'ma;Họ và tên;loai;ngay_sinh;diem\na;"A\nB";ca_nhan;31/2/2024;\nb;;to;;8; 9\n'

    assert loi_cua(tmp_path, chu.replace("8; 9", '"8; 9,5"')) == [
        "de_cu.csv, dòng 2, cột ngay_sinh: '31/2/2024' không phải một ngày có thật",
        "de_cu.csv, dòng 4 (mở bằng Excel là hàng 3), cột Họ và tên: ô này bắt buộc có chữ, đang để trống",
        "de_cu.csv, dòng 4 (mở bằng Excel là hàng 3), cột loai: 'to' không dùng được, cần 'ca_nhan' hoặc 'tap_the'",
        "de_cu.csv, dòng 4 (mở bằng Excel là hàng 3), cột diem: phần thứ 2: '9,5' không phải số nguyên, hãy viết liền "
        "các chữ số như 1250000",
    ]


def test_json_cua_loi() -> None:
    """A reader of numbers gets line and column, and the cell in words before the sentence."""
    loi = Loi("sai", ViTri("a.xlsx", 5, 3, 1, "trang tính “Đề cử”, dòng 5, cột C (ho_ten)"))

    assert (str(loi), loi.cau_co_o) == (
        f"a.xlsx, {loi.vi_tri and loi.vi_tri.o}: sai",
        f"{loi.vi_tri and loi.vi_tri.o}: sai",
    )
    assert ViTri("a.xlsx", 9, 1, 1) < ViTri("a.xlsx", 2, 1, 2)


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("", ["de_cu.csv: tệp trống, chưa có dòng nào"]),
        ("ma;ho_te\n1;A\n", ["de_cu.csv: không thấy dòng tên cột trong 10 dòng đầu; dòng đầu có chữ: 'ma | ho_te'"]),
        (
            ";\n" * 10 + "ma;ho_ten\n1;A\n",
            ["de_cu.csv: không thấy dòng tên cột trong 10 dòng đầu; dòng đầu có chữ: 'ma | ho_ten'"],
        ),
        (
            "ma;ho_ten;ngay_sin\n1;A;\n",
            ["de_cu.csv, dòng 1, cột ngay_sin: không có cột `ngay_sin`; có phải ý bạn là `ngay_sinh`?"],
        ),
        (
            "ma;loai;Họ vá tênn\n1;A;\n",
            ["de_cu.csv, dòng 1, cột Họ vá tênn: không có cột `Họ vá tênn`; có phải ý bạn là `ho_ten` (Họ và tên)?"],
        ),
        (
            "ma;loai;Quê\n1;A;\n",
            [
                "de_cu.csv, dòng 1: thiếu cột bắt buộc `ho_ten` (Họ và tên)",
                "de_cu.csv, dòng 1, cột Quê: không có cột `Quê`; ở đây có: ma, loai, ho_ten, ngay_sinh, diem, ghi_chu",
            ],
        ),
        (
            "ma;ho_ten;Họ tên\n1;A;\n",
            ["de_cu.csv, dòng 1, cột Họ tên: cột `Họ tên` trùng với cột thứ 2 (`ho_ten`), chỉ giữ một"],
        ),
        (
            "ma;ho_ten;\n1;A;\n2;B; c\n",
            ["de_cu.csv, dòng 3, cột 3: ô có chữ 'c' mà cột này không có tên ở dòng tên cột"],
        ),
        ("ma;ho_ten\n1;A;\n2;B;;c\n", ["de_cu.csv, dòng 3, cột 4: ô 'c' thừa: dòng có 4 ô mà bảng chỉ có 2 cột"]),
        ('ma;ho_ten\n1;"A\n2;B\n', ["de_cu.csv, dòng 2: ngoặc kép mở trong dòng này mà đến hết tệp chưa đóng"]),
        ('ma;ho_ten\n1;A\n2;"B" C\n', ["de_cu.csv, dòng 3: sau ngoặc kép đã đóng còn chữ trong cùng ô"]),
        (f"ma;ho_ten\n1;{'A' * 140_000}\n", ["de_cu.csv, dòng 2: có ô dài quá 131072 ký tự"]),
        (
            "ma;ho_ten\n1;A\0B\u200b\n",
            [
                "de_cu.csv:2:4: có ký tự điều khiển U+0000 không in được",
                "de_cu.csv:2:6: có ký tự ẩn U+200B không in được",
            ],
        ),
        (b"\xff\xfem\0a\0;", ["de_cu.csv: tệp UTF-16 bị hỏng hoặc bị cắt cụt"]),
        ("ma;ho_ten\n1;A\n".encode("utf-16-le"), ["de_cu.csv:1:1: tệp không phải UTF-8, có vẻ là UTF-16"]),
        (
            "ma;ho_ten\n1;Hå vµ tªn tæ tr­ëng Tæ To¸n\n".encode("latin-1"),
            ["de_cu.csv:2:4: tệp không phải UTF-8, có vẻ là TCVN3"],
        ),
        (
            b"ma;ho_ten\n1;Nguy\xea\xden V\xe3n An\n2;\xd0\xf4\xde Thi\xf2 Ha\xf2nh\n",
            ["de_cu.csv:2:7: tệp không phải UTF-8, có vẻ là Windows-1258"],
        ),
        ("ma;ho_ten\n", ["de_cu.csv, dòng 1: de_cu: cần ít nhất một mục, đang để trống"]),
    ],
)
def test_loi_csv(tmp_path: Path, chu: str | bytes, loi: list[str]) -> None:
    """Each fault of a CSV file is one clear sentence at its place."""
    assert loi_cua(tmp_path, chu) == loi


def test_bang_thu_hai_canh_csv(tmp_path: Path) -> None:
    """`lich_su.csv` beside the file is the second table; its messages name it, and both files in one run."""
    (tmp_path / "lich_su.csv").write_text("ma;nam\na;2023\na;hai\n")

    assert loi_cua(tmp_path, "ma;ho_ten\na;A\nb;\n") == [
        "de_cu.csv, dòng 3, cột ho_ten: ô này bắt buộc có chữ, đang để trống",
        "lich_su.csv, dòng 3, cột nam: 'hai' không phải số nguyên, hãy viết liền các chữ số như 1250000",
    ]
    (tmp_path / "lich_su.csv").write_text("ma;nam;x\n")
    with pytest.raises(InputError) as sai:
        doc(tmp_path, "ma;ho_ten;y\n")
    assert [loi.vi_tri.tep for loi in sai.value.loi if loi.vi_tri] == ["de_cu.csv", "lich_su.csv"]


def test_cot_khong_mo_hinh(tmp_path: Path) -> None:
    """Plain columns with their other names need no model; which of them are lists is said."""
    tep = tmp_path / "a.csv"
    tep.write_text('Mã,Tiêu chí\n1,x; y z;\n2,"x, y"\n3,;\n')
    cot = {"ma": (), "tieu_chi_dat": ("Tiêu chí",)}

    assert doc_bang(tep, cot, khoa="hang", danh_sach=("tieu_chi_dat",)).du_lieu == {
        "hang": [
            {"ma": "1", "tieu_chi_dat": ["x", "y z"]},
            {"ma": "2", "tieu_chi_dat": ["x", "y"]},
            {"ma": "3", "tieu_chi_dat": []},
        ]
    }


@pytest.mark.parametrize(
    ("ten", "cau"),
    [
        ("a.xls", "tệp .xls kiểu cũ, chưa đọc được"),
        ("a.txt", "chỉ đọc bảng từ tệp .csv, .xlsx"),
        ("a.csv", "không có tệp này"),
        ("a.xlsx", "không có tệp này"),
    ],
)
def test_tep_khac(tmp_path: Path, ten: str, cau: str) -> None:
    """Another kind of file, or none, is said before anything is read."""
    with pytest.raises(InputError) as sai:
        doc_bang(tmp_path / ten, Gom, ten=ten)

    assert str(sai.value).splitlines()[0] == f"{ten}: {cau}"


KHONG_VIET = "æøåäëïöûüñÆØÅÄËÏÖÛÜÑ÷¸µ¶·¹®»½¼¾×"  # letters of old fonts, which are refused in numbers
O_CHU = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Cn"), exclude_characters=KHONG_VIET),
        st.sampled_from('\n\r\t";,ếỆ’‘“đ'),
    ),
    max_size=12,
).filter(lambda chu: not chu or not chu.isspace())
BANG = st.lists(st.lists(O_CHU, min_size=3, max_size=3), max_size=6)


def mong(bang: list[list[str]]) -> list[dict[str, str]]:
    """What must come back: every cell that holds something, in NFC, with one kind of line end and nothing around it."""
    gon = [[normalize("NFC", o).replace("\r\n", "\n").replace("\r", "\n").strip() for o in hang] for hang in bang]
    dong = [{ten: o for ten, o in zip(DAU, hang, strict=True) if o} for hang in gon]
    return [mot for mot in dong if mot]


@given(bang=BANG, dau=st.sampled_from(";,\t"), ma=st.sampled_from(["utf-8-sig", "utf-16"]), quote=st.booleans())
def test_moi_chu_con_nguyen_csv(
    tmp_path_factory: pytest.TempPathFactory, bang: list[list[str]], dau: str, ma: str, quote: bool
) -> None:
    """Any table of texts written as CSV comes back letter for letter."""
    ra = io.StringIO(newline="")
    csv.writer(ra, delimiter=dau, quoting=csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL).writerows([DAU, *bang])
    tep = tmp_path_factory.mktemp("csv") / "a.csv"
    tep.write_bytes(ra.getvalue().encode(ma))

    assert doc_bang(tep, dict.fromkeys(DAU, ())).du_lieu == {"de_cu": mong(bang)}


@given(bang=BANG, tua=st.integers(0, 3))
def test_moi_chu_con_nguyen_xlsx(tmp_path_factory: pytest.TempPathFactory, bang: list[list[str]], tua: int) -> None:
    """Any table of texts written as XLSX comes back letter for letter, and each cell at its place."""
    tep = tmp_path_factory.mktemp("xlsx") / "a.xlsx"
    tep.write_bytes(so_tinh({"Đề cử": trang_xml([*[["DANH SÁCH"]] * tua, DAU, *bang])}))
    tai_lieu = doc_bang(tep, dict.fromkeys(DAU, ()), ten="a.xlsx")

    assert tai_lieu.du_lieu == {"de_cu": mong(bang)}
    hang = [so for so, o in enumerate(bang, tua + 2) if any(o)]
    for thu, (so, dong) in enumerate(zip(hang, tai_lieu.du_lieu["de_cu"], strict=True)):
        for ten in dong:
            noi = tai_lieu.vi_tri(("de_cu", thu, ten))
            assert (noi.dong, chu_cot(noi.cot)) == (so, "ABC"[DAU.index(ten)])


def test_mo_hinh_that(tmp_path: Path) -> None:
    """The nominees' own model reads a table in the words of an office."""
    chu = (
        "\ufeffSTT;Mã;Đối tượng;Họ và tên;Ngày sinh;Đơn vị công tác;Hình thức khen thưởng;Thành tích;Tiêu chí đạt\r\n"
        "1;CN01;Cá nhân;H’ Ví Dụ Niê;05/08/1985;Tổ Toán;giay_khen;Dạy tốt;dong_gop; \r\n"
    )
    (mot,) = nap(doc(tmp_path, chu, BangDeCu), BangDeCu).de_cu

    assert (mot.ma, mot.loai, mot.ho_ten, f"{mot.ngay_sinh}", mot.tieu_chi_dat) == (
        "cn01",
        "ca_nhan",
        "H’ Ví Dụ Niê",
        "1985-08-05",
        ("dong_gop",),
    )

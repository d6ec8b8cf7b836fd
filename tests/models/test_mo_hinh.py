"""What the models accept and refuse, with the sentences that people read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from vanban.models.co_quan import CoQuan
from vanban.models.noi_dung import BangNhap, Nut
from vanban.models.phong_trao import PhongTrao
from vanban.models.thoi_gian import ThoiGian
from vanban.models.van_ban import VanBanChung
from vanban.models.vien_dan import SoVienDan

CO_QUAN: dict[str, Any] = {"ten": "Trường THPT Ví Dụ", "chuc_vu": {"hieu_truong": {"ten": "Hiệu trưởng"}}}
PHONG_TRAO: dict[str, Any] = {"ten": "Đọc sách", "tu_nam": "2023", "den_nam": "2025"}
VAN_BAN: dict[str, Any] = {"loai": "ke_hoach", "trich_yeu": "Thử", "noi_dung": ["Một."], "nguoi_ky": "hieu_truong"}


def _giai_doan(ma: str, tu: int, den: int) -> dict[str, Any]:
    return {"ma": ma, "ten": f"Giai đoạn {ma}", "tu_nam": str(tu), "den_nam": str(den), "noi_dung": "Làm."}


def _cau_loi(mo_hinh: type[BaseModel], du_lieu: dict[str, Any]) -> list[tuple[tuple[str | int, ...], str]]:
    with pytest.raises(ValidationError) as bat:
        mo_hinh.model_validate(du_lieu)
    return [(loi["loc"], loi["msg"]) for loi in bat.value.errors()]


@pytest.mark.parametrize(
    ("mo_hinh", "du_lieu", "loc", "cau"),
    [
        (
            CoQuan,
            CO_QUAN | {"ten_rieng": "Chu Văn An"},
            ("ten_rieng",),
            "'Chu Văn An' không nằm trong tên 'Trường THPT Ví Dụ'",
        ),
        (CoQuan, CO_QUAN | {"viet_tat": "THPT VD"}, ("viet_tat",), "'THPT VD': ký hiệu viết liền"),
        (
            CoQuan,
            CO_QUAN | {"nguoi": [{"ho_ten": "Ví Dụ", "chuc_vu": "giam_doc"}]},
            ("nguoi", 0, "chuc_vu"),
            "không có chức vụ 'giam_doc', các chức vụ đang có: hieu_truong",
        ),
        (
            CoQuan,
            CO_QUAN | {"chuc_vu": {"pho": {"ten": "Phó", "ky_thay": "truong"}}},
            ("chuc_vu", "pho", "ky_thay"),
            "không có chức vụ 'truong'",
        ),
        (
            CoQuan,
            CO_QUAN | {"chuc_vu": {"a": {"ten": "A", "ky_thay": "b"}, "b": {"ten": "B", "thua_lenh": "a"}}},
            ("chuc_vu", "a"),
            "ký thay nhau thành vòng: a → b → a",
        ),
        (
            CoQuan,
            CO_QUAN | {"chuc_vu": {"a": {"ten": "A", "ky_thay": "a", "thay_mat": "Hội đồng"}}},
            ("chuc_vu", "a"),
            "chỉ ghi một trong thay_mat, ky_thay",
        ),
        (
            CoQuan,
            CO_QUAN | {"dia_danh": [{"ten": "Ví Dụ", "tu": "02/7/2025", "den": "01/7/2025"}]},
            ("dia_danh", 0),
            "den 01/07/2025 đứng trước tu 02/07/2025",
        ),
        (
            CoQuan,
            CO_QUAN | {"don_vi": {"Tổ Toán": {"ten": "Tổ Toán"}}},
            ("don_vi", "Tổ Toán", "[key]"),
            "'Tổ Toán' không phải một mã",
        ),
        (CoQuan, CO_QUAN | {"noi_nhan": ["- Sở GDĐT;"]}, ("noi_nhan", 0), "không gõ gạch đầu dòng và dấu ;"),
        (CoQuan, CO_QUAN | {"ten": []}, ("ten",), "cần ít nhất một mục, đang để trống"),
        (
            PhongTrao,
            PHONG_TRAO | {"giai_doan": [_giai_doan("a", 2023, 2023), _giai_doan("b", 2025, 2025)]},
            ("giai_doan", 1),
            "'Giai đoạn b' bắt đầu ngày 01/01/2025, phải từ ngày 01/01/2024: các giai đoạn nối liền nhau",
        ),
        (
            PhongTrao,
            PHONG_TRAO | {"giai_doan": [_giai_doan("a", 2023, 2024)]},
            ("giai_doan", 0),
            "'Giai đoạn a' hết ngày 31/12/2024, phong trào hết ngày 31/12/2025: giai đoạn cuối phải",
        ),
        (
            PhongTrao,
            PHONG_TRAO | {"giai_doan": [_giai_doan("a", 2024, 2025)]},
            ("giai_doan", 0),
            "'Giai đoạn a' bắt đầu ngày 01/01/2024, phải từ ngày 01/01/2023",
        ),
        (
            PhongTrao,
            PHONG_TRAO | {"giai_doan": [_giai_doan("a", 2023, 2024), _giai_doan("a", 2025, 2025)]},
            ("giai_doan", 1, "ma"),
            "mã 'a' đã dùng ở trên",
        ),
        (
            PhongTrao,
            PHONG_TRAO | {"dot_khen_thuong": [{"ten": "Cuối năm", "hinh_thuc": ["giay_khen"]}]},
            ("dot_khen_thuong", 0, "hinh_thuc", 0),
            "không có hình thức 'giay_khen' trong hinh_thuc_khen_thuong, đang có: chưa có",
        ),
        (
            PhongTrao,
            PHONG_TRAO | {"dot_khen_thuong": [{"ten": "Cuối năm"}]},
            ("dot_khen_thuong", 0),
            "đợt 'Cuối năm' cần noi_dung, hinh_thuc hoặc tieu_chuan",
        ),
        (PhongTrao, PHONG_TRAO | {"ten": "“Đọc sách”"}, (), "ten không ghi ngoặc kép bao ngoài"),
        (PhongTrao, {"ten": "Đọc sách", "tu_nam": "2023"}, (), "cần tu_nam và den_nam, hoặc tu_ngay và den_ngay"),
        (
            PhongTrao,
            PHONG_TRAO | {"tu_ngay": "2023-01-01"},
            (),
            "cần tu_nam và den_nam, hoặc tu_ngay và den_ngay",
        ),
        (
            PhongTrao,
            {"ten": "Đọc sách", "tu_nam": "2025", "den_nam": "2023"},
            (),
            "kết thúc đứng trước bắt đầu: từ năm 2025 đến năm 2023",
        ),
        (
            SoVienDan,
            {"van_ban": {"a": {"loai": "Thông tư", "thay_bang": "b"}}},
            ("van_ban", "a", "thay_bang"),
            "'b' không có trong sổ",
        ),
        (SoVienDan, {"van_ban": {"a": {"loai": "Luật"}}}, ("van_ban", "a"), "Luật cần trich_yeu là tên của luật"),
        (
            SoVienDan,
            {"van_ban": {"a": {"loai": "Thông tư", "hieu_luc_tu": "2/2/2024", "hieu_luc_den": "1/2/2024"}}},
            ("van_ban", "a"),
            "hieu_luc_den 01/02/2024 đứng trước hieu_luc_tu 02/02/2024",
        ),
        (
            SoVienDan,
            {"van_ban": {"a": {"loai": "Kế hoạch", "trich_yeu": "về {{phong_trao.ten}}"}}},
            ("van_ban", "a"),
            "trich_yeu nhắc tới phong trào: ghi thêm phong_trao",
        ),
        (VanBanChung, VAN_BAN | {"so": "0"}, ("so",), "Input should be greater than 0"),
        (VanBanChung, VAN_BAN | {"ngay": "01/9/2024", "nam": "2024"}, (), "đã có ngay thì không ghi thang, nam"),
        (VanBanChung, VAN_BAN | {"thang": "9"}, (), "có thang thì phải có nam"),
        (VanBanChung, VAN_BAN | {"kinh_gui": ["Sở Ví Dụ"]}, (), "loại văn bản này không có Kính gửi"),
        (VanBanChung, VAN_BAN | {"ky_hieu": "05/KH-VD"}, ("ky_hieu",), "'05/KH-VD': ký hiệu viết liền"),
        (
            VanBanChung,
            VAN_BAN | {"nhiem_vu": [{"noi_dung": "Việc"}]},
            (),
            "nhiem_vu có 1 dòng nhưng noi_dung không có chỗ nào ghi chen: nhiem_vu",
        ),
        (
            VanBanChung,
            VAN_BAN | {"can_cu": ["Căn cứ tình hình;"]},
            ("can_cu", 0, "can_cu"),
            "'Căn cứ tình hình;': không gõ gạch đầu dòng và dấu ;",
        ),
        (VanBanChung, VAN_BAN | {"noi_dung": []}, ("noi_dung",), "cần ít nhất một mục, đang để trống"),
    ],
)
def test_tu_choi(mo_hinh: type[BaseModel], du_lieu: dict[str, Any], loc: tuple[str | int, ...], cau: str) -> None:
    """One fault, one message, at its place, naming the value and what is wanted."""
    ((noi, cau_loi),) = _cau_loi(mo_hinh, du_lieu)

    assert noi == loc
    assert cau_loi.startswith(cau) or cau in cau_loi


@pytest.mark.parametrize(
    ("nut", "cau"),
    [
        ("a) Gõ tay", "'a)' ở đầu câu: không gõ số thứ tự hay gạch đầu dòng, máy tự đánh"),
        ("1. Gõ tay", "'1.' ở đầu câu"),
        ("- Gõ tay", "'-' ở đầu câu"),
        ({"tieu_de": "II. Gõ tay", "doan": "Chữ."}, "'II.' ở đầu câu"),
        ({"tieu_de": "Trống"}, "tiêu đề 'Trống' chưa có nội dung"),
        ({"tieu_de": "A", "cau": "B", "doan": "C"}, "chỉ ghi tieu_de hoặc cau, không ghi cả hai"),
        ({"muc": ["Một."]}, "muc cần tieu_de hoặc cau dẫn ở trên"),
        ({"kieu": "khoan"}, "mục chưa có gì"),
    ],
)
def test_nut_sai(nut: Any, cau: str) -> None:
    """An outline item that cannot be printed as meant is refused."""
    ((_, cau_loi),) = _cau_loi(Nut, nut)

    assert cau in cau_loi


@pytest.mark.parametrize(
    "cau",
    [
        *("2024 là năm đầu.", "A) hai", "-1 độ", "I think", "(a) trong ngoặc", "a, b) c"),
        *("12 lớp tham gia", "2.1 triệu đồng", "1.250 học sinh", "5 - 10 học sinh", "10/10 lớp", "A, B và C"),
        *("V.I. Lênin", "C. Mác", "Mục 1 Chương II của Luật", "X-quang", "01 buổi", "7.30 sáng"),
    ],
)
def test_cau_mo_dau_giong_so(cau: str) -> None:
    """A sentence that only looks a little like a number is a sentence."""
    assert Nut.model_validate(cau).cau == cau


def test_nut_viet_gon() -> None:
    """A sentence alone, one paragraph alone and nested items are the short forms of the long one."""
    nut = Nut.model_validate({"tieu_de": "A", "doan": "B.", "muc": ["C.", {"cau": "D:", "muc": ["E."]}]})

    assert nut.doan == ("B.",)
    assert [con.cau for con in nut.muc] == ["C.", "D:"]
    assert nut.muc[1].muc[0].cau == "E."


@pytest.mark.parametrize(
    ("bang", "cau"),
    [
        ({"cot": ["A", "B"], "dong": [["1"]]}, "có 1 ô, bảng có 2 cột"),
        (
            {"cot": ["A"], "dong": [["1"], ["1", "2"]]},
            "có 2 ô, bảng có 1 cột; ô có dấu phẩy thì đặt trong ngoặc kép",
        ),
        ({"cot": ["A"], "dong": [["1"]], "rong": ["1", "2"]}, "rong có 2 giá trị, bảng có 1 cột"),
        ({"cot": ["A"], "dong": [["1"]], "canh": ["giua", "trai"]}, "canh có 2 giá trị, bảng có 1 cột"),
        ({"cot": ["A"], "dong": [["\x07"]]}, "có ký tự điều khiển U+0007, hãy xoá đi"),
        ({"cot": ["A"], "dong": []}, "cần ít nhất một mục, đang để trống"),
    ],
)
def test_bang_sai(bang: dict[str, Any], cau: str) -> None:
    """A table with a wrong number of cells is refused with the row."""
    ((_, cau_loi),) = _cau_loi(BangNhap, bang)

    assert cau in cau_loi


def test_o_bang_duoc_trong() -> None:
    """A cell may be empty."""
    assert BangNhap.model_validate({"cot": ["A", "B"], "dong": [["1", ""]]}).dong == (("1", ""),)


def test_ten_theo_ngay() -> None:
    """A name follows the day; without a day the one still open."""
    co_quan = CoQuan.model_validate(
        {"ten": [{"ten": "Trường Cũ", "den": "30/6/2025"}, {"ten": "Trường Mới", "tu": "01/7/2025"}]}
    )

    assert co_quan.ten_vao(date(2025, 6, 30)) == "Trường Cũ"
    assert co_quan.ten_vao(date(2025, 7, 1)) == "Trường Mới"
    assert co_quan.ten_vao(None) == "Trường Mới"


@pytest.mark.parametrize(
    ("du_lieu", "ghi", "khoang"),
    [
        (
            {"tu_nam": "2023", "den_nam": "2025"},
            "từ năm 2023 đến năm 2025",
            "2023 - 2025",
        ),
        ({"tu_nam": "2026", "den_nam": "2026"}, "năm 2026", "2026"),
        (
            {"tu_ngay": "05/9/2024", "den_ngay": "28/02/2025"},
            "từ ngày 05 tháng 9 năm 2024 đến ngày 28 tháng 02 năm 2025",
            "2024 - 2025",
        ),
    ],
)
def test_thoi_gian(du_lieu: dict[str, str], ghi: str, khoang: str) -> None:
    """Spans in words: "từ" always has its "đến"."""
    thoi_gian = ThoiGian.model_validate(du_lieu)

    assert (thoi_gian.ghi, thoi_gian.khoang) == (ghi, khoang)


@pytest.mark.parametrize("mo_hinh", [CoQuan, PhongTrao, SoVienDan])
def test_moi_truong_co_mo_ta(mo_hinh: type[BaseModel]) -> None:
    """Every field of every model in a file is explained, in the models inside it as well."""
    so_do = mo_hinh.model_json_schema()
    cac_nhom = [so_do, *so_do.get("$defs", {}).values()]
    vat = [nhom for co in cac_nhom for nhom in (co, *co.get("anyOf", ()))]

    assert [
        ten for mot in vat for ten, truong in mot.get("properties", {}).items() if "description" not in truong
    ] == []


@pytest.mark.parametrize("chu", ["10-9-2025", "10.9.2025", "10 / 9 / 2025", "10/09/2025", "2025-9-10", " 10/9/2025 "])
def test_cac_cach_viet_ngay(chu: str) -> None:
    """A day is taken in every form that people write it."""
    khai = {"loai": "ke_hoach", "trich_yeu": "Thử", "nguoi_ky": "hieu_truong", "noi_dung": ["Hết."], "ngay": chu}

    assert VanBanChung.model_validate(khai).ngay == date(2025, 9, 10)


@pytest.mark.parametrize("ten", ["Ông Ích Khiêm", "Ông Thị Ví Dụ", "Bàn Văn Ví Dụ"])
def test_ho_giong_chu_xung_ho(ten: str) -> None:
    """A family name that looks like a form of address is a name."""
    khai = {"ten": "A", "chuc_vu": {"a": {"ten": "A"}}, "nguoi": [{"ho_ten": ten, "chuc_vu": "a"}]}

    assert CoQuan.model_validate(khai).nguoi[0].ho_ten == ten

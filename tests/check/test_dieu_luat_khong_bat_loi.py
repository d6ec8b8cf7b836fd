"""Forms the decree itself uses or allows are never SAI: its inconsistencies I1-I10, and false laws C1-C25."""

from __future__ import annotations

import re

import pytest

from check.tai_lieu import CACH_GIUA, CAN_CU, CUOI, DAU_TRANG, MO_DAU, ke, p, van, van_ban
from vanban.check import soat

_THAN = '<w:pStyle w:val="Than"/>'

KHONG_SAI = {
    "I1 HOÀ": [("CỘNG HÒA", "CỘNG HOÀ")],
    "I1 trong ký hiệu cơ quan ỦY/UỶ": [("TRƯỜNG THPT SỐ MỘT", "UỶ BAN NHÂN DÂN XÃ AN BÌNH")],
    "I2 đường kẻ ngắn như trong các mẫu": [(ke(5640, 3184), ke(5640, 2400)), (ke(3715, 1140), ke(3715, 700))],
    "I3 bộ cỡ chữ lẫn": [(p("Độc lập - Tự do - Hạnh phúc", "b 13", "giua"),
                          p("Độc lập - Tự do - Hạnh phúc", "b 14", "giua"))],
    "I4 chức vụ 13, họ tên 14": [(p("HIỆU TRƯỞNG", "b", "giua"), p("HIỆU TRƯỞNG", "b 13", "giua"))],
    "I5 ký hiệu có chữ thường": [("05/KH-THPTSM", "05/QyĐ-THPTSM"), ("KẾ HOẠCH", "QUY ĐỊNH")],
    "I7 luật không ghi số": [("ngày 15 tháng 6 năm 2022;", "ngày 15 tháng 6 năm 2022 ;")],
    "I10 biên bản không có ngày": [("KẾ HOẠCH", "BIÊN BẢN"), ("05/KH-", "05/BB-"),
                                   (p("An Bình, ngày 09 tháng 9 năm 2024", "i 13", "giua"), p())],
    "C1 tháng 9 không thêm 0": [("ngày 09 tháng 9", "ngày 19 tháng 9")],
    "C1 tháng 09 thừa 0 chỉ nhắc": [("ngày 09 tháng 9", "ngày 19 tháng 09")],
    "C4 giãn dòng đơn": [(p(MO_DAU, "", "Than"), p(MO_DAU, "", _THAN + '<w:spacing w:line="240"/>'))],
    "C4 giãn dòng 1,5": [(p(MO_DAU, "", "Than"), p(MO_DAU, "", _THAN + '<w:spacing w:line="360"/>'))],
    "C5 lùi 1,27 cm": [('w:firstLine="567"', 'w:firstLine="720"')],
    "C5 lùi 1,25 cm của thước Word": [('w:firstLine="567"', 'w:firstLine="709"')],
    "C12 tiêu đề cùng dòng với Mục": [(p("I. MỤC ĐÍCH, YÊU CẦU", "b", "Than"), p("Mục 1. QUY ĐỊNH", "b", "giua"))],
    "C13 gạch ngang dài": [("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")],
    "C15 để báo cáo": [("- Sở Giáo dục và Đào tạo;", "- Sở Giáo dục và Đào tạo (để báo cáo);")],
    "C16 trích yếu nhiều dòng": [(p("Triển khai Phong trào thi đua năm học", "b", "giua"),
                                  p("Triển khai Phong trào thi đua", "b", "giua") * 5)],
    "C20 mục canh giữa": [(p("I. MỤC ĐÍCH, YÊU CẦU", "b", "Than"),
                           p("I. MỤC ĐÍCH, YÊU CẦU", "b", '<w:spacing w:before="120"/><w:jc w:val="center"/>'))],
    "C20 mục sát lề": [(p("I. MỤC ĐÍCH, YÊU CẦU", "b", "Than"),
                        p("I. MỤC ĐÍCH, YÊU CẦU", "b", '<w:spacing w:before="120"/>'))],
    "C22 giãn dòng đúng 17 pt": [(p(MO_DAU, "", "Than"),
                                  p(MO_DAU, "", _THAN + '<w:spacing w:line="340" w:lineRule="exact"/>'))],
    "C25 Lưu: VT, Hồ sơ": [("- Lưu: VT, TĐ.", "- Lưu: VT, Hồ sơ.")],
    "I8 chức danh viết hoa không kèm tên": [("Tổ trưởng chuyên môn", "Thủ tướng Chính phủ chỉ đạo")],
    "I9 nhà nước viết thường": [("a) Thiết thực, hiệu quả;", "a) Đúng quy định quản lý nhà nước;")],
    "C7 chữ viết tắt DA": [("KẾ HOẠCH", "DỰ ÁN"), ("05/KH-", "05/DA-")],
    "C7 chữ viết tắt QC": [("KẾ HOẠCH", "QUY CHẾ"), ("05/KH-", "05/QC-")],
    "C11 chức vụ trên, họ tên dưới": [(p("HIỆU TRƯỞNG", "b", "giua"),
                                       p("KT. HIỆU TRƯỞNG", "b", "giua") + p("PHÓ HIỆU TRƯỞNG", "b", "giua"))],
    "C14 khoản, điểm viết thường": [("b) Đúng quy định.", "b) Đúng điểm a khoản 2 Điều 3 của Quy chế.")],
    "C19 nơi nhận gạch chân chỉ nhắc": [(p("Nơi nhận:", "b i 12"), p("Nơi nhận:", "b i u 12"))],
    "C21 thành phố mới": [("SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH", "UBND THÀNH PHỐ BẮC NINH"), ("năm 2024", "năm 2026")],
    "C23 ba dòng chức vụ đều đậm": [(p("HIỆU TRƯỞNG", "b", "giua"), "".join(p(chu, "b", "giua") for chu in (
        "TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")))],
    "C24 Tiêu ngữ gạch chân chỉ nhắc": [(p("Độc lập - Tự do - Hạnh phúc", "b 13", "giua"),
                                         p("Độc lập - Tự do - Hạnh phúc", "b u 13", "giua")), (ke(5640, 3184), "")],
    "người soạn thảo sau dòng Lưu": [("- Lưu: VT, TĐ.", "- Lưu: VT, TĐ. PL.(300)")],
    "số bản lưu": [("- Lưu: VT, TĐ.", "- Lưu: VT, TĐ (2).")],
    "chỉ Lưu: VT": [("- Lưu: VT, TĐ.", "- Lưu: VT.")],
    "dấu ./. thiếu chỉ nhắc": [("thực hiện./.", "thực hiện.")],
    "mép A4 làm tròn": [('w:w="11906" w:h="16838"', 'w:w="11907" w:h="16840"')],
    "một cơ quan, không có chủ quản": [(p("SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH", "12", "giua"), "")],
    "tên phông viết thường": [('w:ascii="Times New Roman"', 'w:ascii="times new roman"')],
    "thụt bằng phím Tab": [(p(MO_DAU, "", "Than"),
                            p(ppr=_THAN + '<w:ind w:firstLine="0"/>', trong=f"<w:r><w:tab/></w:r>{van(MO_DAU)}"))],
    "khoảng cách sau thay cho trước": [('<w:spacing w:before="120"/>', '<w:spacing w:after="120"/>')],
}  # fmt: skip


@pytest.mark.parametrize("sua", KHONG_SAI.values(), ids=KHONG_SAI)
def test_khong_bao_gio_sai(sua: list[tuple[str, str]]) -> None:
    """No such form is a sure fault."""
    assert [str(f) for f in soat(van_ban(*sua)).sai] == []


def test_khong_bao_gio_sai_quyet_dinh() -> None:
    """I6: the decree wants a title for every điều, its own forms go on with the text at once."""
    assert [str(f) for f in soat(van_ban(mau="quyet_dinh")).sai] == []


@pytest.mark.parametrize("chu", ["Phụ lục I", "PHỤ LỤC I", "Phụ lục"], ids=["C9 in thường", "C9 in hoa", "C9 không số"])
def test_khong_bao_gio_sai_phu_luc(chu: str) -> None:
    """C9: the head in small letters is right; in capitals it is reminded of, never SAI."""
    phu_luc = p(chu, "b", "giua") + p("DANH SÁCH TẬP THỂ", "b", "giua") + p("(Kèm theo Kế hoạch)", "i", "giua")
    findings = soat(van_ban(("trong tổ.", "trong tổ theo Phụ lục I."), (CUOI, CUOI + phu_luc))).findings

    assert [str(f) for f in findings if f.muc == "SAI"] == []
    assert ("PL971" in {f.ma for f in findings}) is chu.isupper()


C_QUYET_DINH = {
    "C2 địa danh đứng": ((p("An Bình, ngày 09 tháng 9 năm 2024", "i 13", "giua"),
                          p("An Bình, ngày 09 tháng 9 năm 2024", "13", "giua")), "NG505"),
    "C6 căn cứ cuối dấu phẩy": ((CAN_CU, CAN_CU.replace("về thi đua.", "về thi đua,")), "CC703"),
    "C10 năm trong ký hiệu": (("05/KH-", "05/2024/KH-"), "SO406"),
    "C3 trích yếu không đậm": ((p("Triển khai Phong trào thi đua năm học", "b", "giua"),
                                p("Triển khai Phong trào thi đua năm học", "", "giua")), "TL606"),
}  # fmt: skip


@pytest.mark.parametrize(("sua", "ma"), C_QUYET_DINH.values(), ids=C_QUYET_DINH)
def test_luat_da_noi_ro(sua: tuple[str, str], ma: str) -> None:
    """Where the decree's own text decides, the deviating form is SAI."""
    assert [f.ma for f in soat(van_ban(sua)).sai] == [ma]


@pytest.mark.parametrize(
    ("sua", "ma"),
    [(("12/THPTSM-VP", "12/CV-THPTSM"), "SO407"), ((p("V/v báo cáo sơ kết học kỳ I", "12", CACH_GIUA),
      p("V/v báo cáo sơ kết học kỳ I", "i 12", CACH_GIUA)), "TL611")],
    ids=["C8 chữ CV", "C18 V/v nghiêng"],
)  # fmt: skip
def test_luat_da_noi_ro_ve_cong_van(sua: tuple[str, str], ma: str) -> None:
    """The same for công văn."""
    assert [f.ma for f in soat(van_ban(sua, mau="cong_van")).sai] == [ma]


def test_du_bang_ke() -> None:
    """Each inconsistency I1-I10 and each false law C1-C25 is tested; no rule reads C17 (an order of appendices)."""
    ten = [*KHONG_SAI, *C_QUYET_DINH, "I6", "C8", "C9", "C18"]
    co = {re.match(r"[IC]\d+|", t)[0] for t in ten}  # type: ignore[index]

    assert {*(f"I{n}" for n in range(1, 11)), *(f"C{n}" for n in range(1, 26))} - co == {"C17"}


def test_ban_thao_de_trong() -> None:
    """A draft may leave number and day blank and mark what is missing; an issued text is reminded of it."""
    vb = van_ban(
        (DAU_TRANG, DAU_TRANG.replace("05/KH", "        /KH").replace("ngày 09 tháng 9 năm", "ngày     tháng 9 năm")),
        (CUOI, p("Kinh phí: [cần bổ sung: số tiền].", "", "Than") + CUOI),
    )

    assert {f.ma for f in soat(vb, nhap=True).nhac} == {"CL961", "ND811"}
    assert {f.ma for f in soat(vb).nhac} == {"CL961", "ND811", "SO404", "NG504"}
    assert soat(vb).sai == ()

"""Each text rule: a sentence that it reports with its words, and near sentences that are right."""

from __future__ import annotations

import pytest

from check.ngon_ngu.van_ban_chu import ma, tim, van_ban
from vanban.check import all_rules, soat_chu
from vanban.check.loi_van.tu_lieu import doc_bang

SAI = {
    "CT101": (["Các nghành phối hợp."], "“nghành” không phải một âm tiết tiếng Việt"),
    "CT102": (["Các tổ bổ xung hồ sơ."], "“bổ xung” có lẽ là “bổ sung”"),
    "CT103": (["Văn hoá đọc.", "Văn hóa đọc.", "Sự lan tỏa."],
              "“hoá” đặt dấu khác “hóa” (dòng 12, 2 chỗ); nên dùng một kiểu"),
    "CT104": (["Theo qui định."], "“qui định” cần viết “quy định”"),
    "CT105": (["Nêu lý do.", "Có lý do.", "Không lí do."], "“lí do” ở đây, “lý do” ở dòng 11; nên dùng một dạng"),
    "CT106": (["Thực hiện kế họach."], "“họach” đặt dấu thanh sai chữ"),
    "CT107": (["Sự lãnh đạo của Ðảng."], "chữ “Ð” (U+00D0) không phải chữ Đ, đ của tiếng Việt"),
    "CT108": (["Thùc hiÖn c«ng t¸c thi ®ua."],
              "“hiÖn c«ng t¸c”: lời văn có lẽ ở bộ mã TCVN3; cần chuyển sang Unicode"),
    "DC101": (["Công tác  thi đua."], "hai khoảng trắng liền nhau ở “Công tác  thi đua.”"),
    "DC102": (["Cán bộ ,giáo viên."], "thừa khoảng trắng trước dấu ở “Cán bộ ,giáo viên.”"),
    "DC103": (["Tổng kết phong trào; Thực hiện khen thưởng."],
              "viết hoa “Thực” sau dấu chấm phẩy; cần “thực”, hoặc thay dấu chấm phẩy bằng dấu chấm"),
    "DC104": (["Giai đoạn 1 (từ 2023 - 2025)."],
              "“từ 2023 - 2025” có “từ” mà không có “đến”; ghi “từ 2023 đến 2025” hoặc bỏ “từ”"),
    "DC105": (["Cho cán bộ, giáo viên.", "Cho cán bộ giáo viên."],
              "“cán bộ giáo viên” thiếu dấu phẩy; dòng 11 ghi “cán bộ, giáo viên”"),
    "DC106": (["- Bằng khen;", "- Giấy khen"], "mục liệt kê không có dấu kết thúc sau “Giấy khen”"),
    "VH101": (["Các tầng lớp nhân dân."], "“nhân dân” viết thường ở “tầng lớp nhân dân”; cần “Nhân dân”"),
    "VH102": (["Theo chính sách của nhà nước."],
              "“nhà nước” viết thường ở “chính sách của nhà nước”; cần “Nhà nước”"),
    "VH103": (["Theo khoản 2 điều 5 của Quy chế."], "“điều” viết thường ở “khoản 2 điều 5”; cần “Điều”"),
    "VH104": (["Học tại thành phố Hồ Chí Minh."], "“thành phố Hồ Chí Minh” cần viết “Thành phố Hồ Chí Minh”"),
    "VH105": (["Trình Hội đồng thi đua, khen thưởng ngành."],
              "“Hội đồng thi đua, khen thưởng” cần viết “Hội đồng Thi đua - Khen thưởng”"),
    "VH106": (["Trên địa bàn Tỉnh Nam Định."], "“Tỉnh” đứng trước tên riêng ở giữa câu; cần “tỉnh”"),
    "VH107": (["Đã tổng kết. nhà trường đề nghị."], "câu bắt đầu bằng chữ thường “nhà”"),
    "VH108": (["Theo Luật thi đua, khen thưởng."],
              "“Luật thi đua, khen thưởng” cần viết “Luật Thi đua, khen thưởng”"),
    "VH109": (["Trường THPT Lê Lợi tổ chức.", "Kết quả của trường THPT Lê Lợi."],
              "“trường THPT Lê Lợi” viết thường chữ “trường”; dòng 11 ghi “Trường THPT Lê Lợi”"),
    "VD101": (["Theo Hướng dẫn số 01/HĐ-SNV ngày 27 tháng 3 năm 2024 của Sở Nội vụ về thi đua."],
              "“Hướng dẫn số 01/HĐ-SNV” ghi “HĐ”, Hướng dẫn viết tắt là “HD”; đối chiếu lại với bản gốc"),
    "VD102": (["Theo Kế hoạch số 82/ KH-SGDĐT ngày 02 tháng 9 năm 2024 của Sở Nội vụ về thi đua."],
              "ký hiệu “82/ KH-SGDĐT” viết sai dạng; cần viết liền “82/KH-SGDĐT”"),
    "VD103": (["Theo kết luận ngày 27/3/2024.", "Theo kết luận ngày 02 tháng 9 năm 2024."],
              "“ngày 27/3/2024” ghi khác kiểu với “ngày 19 tháng 9 năm 2024” (dòng 9, 2 chỗ); nên dùng một kiểu"),
    "VD104": (["Theo Thông tư số 24/2023/TT-BGDĐT ngày 11 tháng 12 năm 2023 của Bộ Nội vụ."],
              "“Thông tư số 24/2023/TT-BGDĐT” được viện dẫn lần đầu mà thiếu trích yếu"),
    "VD105": (["Về “Xây dựng văn hóa đọc”.", "Về “Xây dựng văn hóa đọc”.", "Về “Xây dựng văn hoa đọc”."],
              "“Xây dựng văn hoa đọc” có “hoa”, dòng 11 ghi “hóa” (2 chỗ)"),
    "VD107": (["Theo Đề án “Xây dựng văn hóa đọc”."],
              "“Đề án “Xây dựng văn hóa đọc”” không kèm số, ký hiệu của văn bản phê duyệt"),
    "TN101": (["Học tập tỉnh Quãng Ngãi."], "“Quãng Ngãi” viết khác tên chính thức “Quảng Ngãi”"),
    "TN102": (["Thăm Kon Tum.", "Thăm Kôn Tum."],
              "một địa danh viết 2 cách: “Kon Tum” (1 chỗ, đầu tiên ở dòng 11), “Kôn Tum” (1 chỗ, đầu tiên ở dòng 12); "
              "tên chính thức “Kon Tum”"),
    "TN103": (["Mục tiêu của Đề án tỉnh Thanh Hóa."],
              "“Thanh Hóa” không phải tỉnh của cơ quan ban hành (Nghệ An): “Mục tiêu của Đề án tỉnh Thanh Hóa.”"),
    "TN105": (["Gửi Sở GDĐT.", "Gửi Sở GDĐT.", "Gửi Sở GD&ĐT."],
              "“Sở GD&ĐT” ở đây, “Sở GDĐT” ở dòng 11; nên dùng một dạng"),
    "TN106": (["Giấy khen của Giám đốc Sở.", "Trình Giám đốc Sở Nội vụ."],
              "“Giám đốc Sở” không nêu tên sở; dòng 12 có nêu"),
    "TN107": (["Theo thông báo của Sở Nội vụ Sơn La."],
              "“Sở Nội vụ Sơn La” thiếu chữ “tỉnh” hoặc “thành phố” trước tên"),
    "TN108": (["Phản ánh về BCĐPT."], "chữ viết tắt “BCĐPT” chưa được ghi đầy đủ lần nào"),
    "NQ104": (["Gửi theo thời gian quy định."],
              "“theo thời gian quy định” mà cả văn bản không nêu thời hạn nào"),
}  # fmt: skip

DUNG = {
    "CT101": ["Trang website, email, Krông Pắc, Mát-xcơ-va, kg, THPT, ôtô.", "Điểm đ) và ê-kíp."],
    "CT102": ["Được công nhận rộng rãi.", "Bản chất lương thiện.", "Liên quan trong công việc.", "Cơ hội đông đủ.",
              "Học sinh yếu kém theo từng lớp.", "Gia công xuất khẩu.", "Bàn giao viên chức."],
    "CT103": ["Văn hóa và thuỷ lợi.", "Ông Nguyễn Văn Hoà nói về văn hóa.", "Quý, quỹ, quà."],
    "CT104": ["Quy định và quí nhân."],
    "CT105": ["Lý do và tỉ lệ."],
    "CT106": ["Toàn đoàn hoạch định, khuỷu tay, người thuê nhà, ngoài giờ, quần áo, giữa giờ."],
    "CT107": ["Đảng, đoàn thể."],
    "CT108": ["Bản quyền © 2024, diện tích 20 m², café."],
    "DC101": ["Công tác thi đua."],
    "DC102": ["Đạt 98,5; 1.250.000 đồng; 7,5 giờ ./.", "Thời gian: 07:30."],
    "DC103": ["Tổng kết; Hội Khuyến học phối hợp; Đảng ủy chỉ đạo; Hướng dẫn số 01/HD-SNV."],
    "DC104": ["Giai đoạn 2023 - 2025; từ năm 2023 đến năm 2025; từ 2 đến 3 ngày."],
    "DC105": ["Cho cán bộ, giáo viên.", "Cho cán bộ và giáo viên; cán bộ quản lý; viên chức."],
    "DC106": ["- Bằng khen;", "- Giấy khen."],
    "VH101": ["Ủy ban nhân dân xã; Hội đồng nhân dân; công an nhân dân; Nhân dân; nhân dân tệ."],
    "VH102": ["Cơ quan nhà nước; quản lý nhà nước; của Nhà nước; được nhà nước có thẩm quyền."],
    "VH103": ["Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự.", "Điều kiện tại mục này."],
    "VH104": ["Thành phố Hồ Chí Minh, thành phố Cần Thơ, Thủ đô Hà Nội."],
    "VH105": ["Sở Giáo dục và Đào tạo, Bộ Công Thương, Bộ Công thương, các sở giáo dục và đào tạo, Phòng, ban.",
              "Hội đồng Thi đua - Khen thưởng, bộ phận thi đua, khen thưởng, Ủy ban nhân dân, Uỷ ban nhân dân."],
    "VH106": ["Tỉnh Nam Định tổ chức; tỉnh Nam Định; Thành phố Hồ Chí Minh; Tỉnh ủy; Xã hội học tập."],
    "VH107": ["Đã tổng kết. Nhà trường đề nghị.", "Các lớp 10A, 10B, v.v. cùng dự.", "Đạt 1.250.000 đồng."],
    "VH108": ["Luật Giáo dục; Luật này; Luật số 06/2022/QH15; pháp luật giáo dục."],
    "VH109": ["Trường THPT Lê Lợi.", "Các trường THPT Lê Lợi, THPT Trần Phú."],
    "VD101": ["Công văn số 12/SGDĐT-VP ngày 02 tháng 9 năm 2024 của Sở về thi đua.",
              "Quyết định số 324/QĐ-KHVN ngày 02 tháng 9 năm 2024 của Hội về thi đua."],
    "VD102": ["Kế hoạch số 82/KH-SGDĐT ngày 02 tháng 9 năm 2024 của Sở về thi đua."],
    "VD103": ["Theo kết luận ngày 02 tháng 9 năm 2024."],
    "VD104": ["Theo Thông tư số 24/2023/TT-BGDĐT ngày 11 tháng 12 năm 2023 của Bộ Nội vụ quy định về thi đua.",
              "Theo Thông tư số 24/2023/TT-BGDĐT.", "(Kèm theo Quyết định số 3/QĐ-UBND)"],
    "VD105": ["Về “Xây dựng văn hóa đọc”.", "Về “Xây dựng văn hoá đọc”.", "Về “Xây dựng thư viện xanh”.",
              "“Tổng kết năm học 2023 - 2024 học kỳ I”.", "“Tổng kết năm học 2023 - 2024 học kỳ II”."],
    "VD106": ["Phong trào “Cả trường thi đua xây dựng văn hóa đọc, đẩy mạnh học tập suốt đời”.",
              "Phong trào thi đua xây dựng văn hóa đọc."],
    "VD107": ["Theo Quyết định số 12/QĐ-UBND ngày 02 tháng 9 năm 2024 của Ủy ban phê duyệt Đề án “Văn hóa đọc mới”."],
    "TN101": ["Tỉnh Khánh Hoà, tỉnh Khánh Hòa, ông Thái Bính, tỉnh Bà Rịa - Vũng Tàu, xã Yên Bài."],
    "TN102": ["Thăm Kon Tum.", "Thăm Kon Tum.", "Khánh Hòa.", "Khánh Hoà."],
    "TN103": ["Đề án tỉnh Nghệ An.", "Tham quan tại tỉnh Thanh Hóa.", "Thi đấu với các tỉnh Thanh Hóa, Hà Tĩnh."],
    "TN105": ["Gửi Sở Giáo dục và Đào tạo.", "Gửi Sở GDĐT."],
    "TN106": ["Giấy khen của Giám đốc Sở."],
    "TN107": ["Theo thông báo của Sở Nội vụ tỉnh Sơn La."],
    "TN108": ["Ban Chỉ đạo phong trào (sau đây gọi là BCĐPT) họp; BCĐPT giao UBND, THPT, Phần II."],
    "NQ101": ["Cho cán bộ, giáo viên, nhân viên.", "Cho cán bộ, giáo viên."],
    "NQ102": ["Khen thưởng các tập thể, cá nhân.", "Khen thưởng cho tập thể và cá nhân."],
    "NQ104": ["Gửi theo thời gian quy định, chậm nhất ngày 15 tháng 5."],
}  # fmt: skip


@pytest.mark.parametrize(("quy_tac", "cau", "loi"), [(m, *sai) for m, sai in SAI.items()], ids=SAI)
def test_bao(quy_tac: str, cau: list[str], loi: str) -> None:
    """The rule says what it saw, and names the other place by its line."""
    thay = [f for f in tim(*cau) if f.ma == quy_tac]

    assert [f.thong_bao.replace("\N{NO-BREAK SPACE}", " ") for f in thay] == [loi]
    assert thay[0].dong >= 9
    assert all_rules()[quy_tac].ngon_ngu


@pytest.mark.parametrize(("quy_tac", "cau"), DUNG.items(), ids=DUNG)
def test_khong_bao(quy_tac: str, cau: list[str]) -> None:
    """Right sentences that look like the fault are left alone."""
    assert [str(f) for f in tim(*cau) if f.ma == quy_tac] == []


def test_van_ban_dung_khong_co_gi() -> None:
    """The correct paper has no finding."""
    assert tim("Nâng cao nhận thức của cán bộ, giáo viên.") == ()


def test_cot_la_cho_cua_chu() -> None:
    """The column counts from 1 in the line."""
    (finding,) = (f for f in tim("Các tổ bổ xung hồ sơ.") if f.ma == "CT102")

    assert (finding.dong, finding.cot, finding.thay, finding.can) == (11, 8, "bổ xung", "bổ sung")
    assert finding.vi_tri == "dòng 11 “Các tổ bổ xung hồ sơ.”"


def test_khoan_diem_viet_hoa_giua_cau() -> None:
    """Khoản and điểm are small in a citation, Điều is not."""
    thay = [f for f in tim("Thực hiện theo Khoản 2 Điều 5 của Quy chế.") if f.ma == "VH103"]

    assert [f.thong_bao for f in thay] == ["“Khoản 2” viết hoa giữa câu; cần “khoản 2”"]


def test_so_noi_ve_giam_doc_cua_minh() -> None:
    """A Sở need not name itself."""
    cau = "Giấy khen của Giám đốc Sở. Trình Giám đốc Sở Nội vụ."
    cua_so = van_ban(cau).replace("TỈNH NGHỆ AN\nTRƯỜNG THPT SỐ MỘT", "NGHỆ AN")

    assert "TN106" in ma(cau)
    assert "TN106" not in {f.ma for f in soat_chu(cua_so).findings}


def test_gach_noi_va_khoang_trang_khong_ngat() -> None:
    """Hard spaces and hyphens read like plain ones."""
    cau = "Theo Hướng dẫn số 01/HĐ-SNV ngày 27 tháng 3 năm 2024 của Sở Nội vụ về thi đua."
    cung = cau.replace("-", "\N{NON-BREAKING HYPHEN}").replace("số ", "số\N{NO-BREAK SPACE}")

    assert [(f.ma, f.cot) for f in tim(cung)] == [(f.ma, f.cot) for f in tim(cau)] == [("VD101", 6)]


def test_luat_co_can_cu() -> None:
    """A rule of Phụ lục II cites its clause and quotes it."""
    (finding,) = (f for f in tim("Các tầng lớp nhân dân.") if f.ma == "VH101")

    assert finding.can_cu == "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 1"
    assert finding.trich == "Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước"
    assert finding.muc == "NHẮC"


def test_chuoi_khong_co_dau_tieng_viet_cua_bo_ma_vni() -> None:
    """Text typed with VNI fonts is told by its pairs of letters."""
    assert "CT108" in ma("Thöïc hieän quyeát ñònh cuûa Nhaø nöôùc, ñaøo taïo, ñoaøn keát.")


def test_cap_nham_du_sau_muoi() -> None:
    """The lexicon is large, and no wrong phrase is also a right one."""
    cap = doc_bang("cap_nham")

    assert len(cap) >= 60
    assert len({dong[0] for dong in cap}) == len(cap)
    assert not {dong[0] for dong in cap} & {dong[1] for dong in cap}
    assert all(len(dong[0].split()) >= 2 for dong in cap)

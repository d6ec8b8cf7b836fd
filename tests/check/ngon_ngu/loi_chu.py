"""One fault for each text rule, as a change of the correct Kế hoạch, and the rules of the law that speak of it too."""

from __future__ import annotations

from check.tai_lieu import p

_DA = p("a) Nâng cao nhận thức của cán bộ, giáo viên.", "", "Than")
_NAM = ("09 tháng 9 năm 2024", "09 tháng 9 năm 2026")
_SO = "SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH"
_K1 = p("1. Tổ trưởng chuyên môn triển khai Kế hoạch trong tổ.", "", "Than")
_K2 = p("2. Văn phòng theo dõi, tổng hợp kết quả.", "", "Than")

Sua = tuple[tuple[str, str], ...]


def _them(*cau: str) -> Sua:
    """Body paragraphs more."""
    return ((_DA, "".join(p(c, "", "Than") for c in cau) + _DA),)


HONG_CHU: dict[str, Sua] = {
    "CT101": _them("Các nghành có liên quan phối hợp."),
    "CT102": _them("Các tổ bổ xung hồ sơ."),
    "CT103": _them("Xây dựng văn hoá đọc; văn hóa đọc là nền nếp của trường."),
    "CT104": _them("Các tổ nộp hồ sơ đúng qui trình."),
    "CT105": _them("Nêu rõ lý do; lí do cần cụ thể."),
    "CT106": _them("Thực hiện kế họach năm học."),
    "CT107": _them("Tăng cường sự lãnh đạo của Ðảng."),
    "CT108": _them("Thùc hiÖn c«ng t¸c thi ®ua."),
    "DC101": _them("Công tác  thi đua được duy trì."),
    "DC102": _them("Cán bộ ,giáo viên tham gia."),
    "DC103": _them("Tổng kết phong trào; Thực hiện khen thưởng."),
    "DC104": _them("Phong trào triển khai từ 2023 - 2025."),
    "DC105": _them("Tập huấn cho cán bộ giáo viên."),
    "DC106": _them("- Giấy khen của Hiệu trưởng;", "- Biểu dương trước toàn trường"),
    "DC107": (("- Lưu: VT, TĐ.", "- Lưu: VT."),),
    "VH101": _them("Tuyên truyền trong các tầng lớp nhân dân."),
    "VH102": _them("Thực hiện chính sách của nhà nước."),
    "VH103": _them("Thực hiện theo khoản 2 điều 5 của Quy chế."),
    "VH104": _them("Học tập kinh nghiệm tại thành phố Hồ Chí Minh."),
    "VH105": _them("Phối hợp với Sở Giáo Dục Và Đào Tạo."),
    "VH106": _them("Tuyên truyền trên địa bàn Tỉnh Nam Định."),
    "VH107": _them("Phong trào đã tổng kết. nhà trường đề nghị khen thưởng."),
    "VH108": _them("Thực hiện Luật giáo dục hiện hành."),
    "VH109": _them("Trường THPT Số Một giao học sinh của trường THPT Số Một."),
    "VD101": _them("Theo Hướng dẫn số 01/HĐ-SNV ngày 27 tháng 3 năm 2024 của Sở Nội vụ về khen thưởng."),
    "VD102": _them("Theo Kế hoạch số 82/ KH-SGDĐT ngày 02 tháng 9 năm 2024 của Sở Giáo dục và Đào tạo về thi đua."),
    "VD103": _them("Theo kết luận ngày 27/3/2024 của lãnh đạo Sở."),
    "VD104": _them("Theo Thông tư số 24/2023/TT-BGDĐT ngày 11 tháng 12 năm 2023 của Bộ Giáo dục và Đào tạo."),
    "VD105": _them("Tên là “Xây dựng văn hóa đọc trong nhà trường”.", "Về “Xây dựng văn hoa đọc trong nhà trường”."),
    "VD106": _them(
        "Phong trào “Cả trường thi đua xây dựng văn hóa đọc, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”.",
        "Kết quả Phong trào thi đua xây dựng văn hóa đọc, đẩy mạnh học tập suốt đời được báo cáo.",
    ),
    "VD107": _them("Hoàn thành mục tiêu của Đề án “Xây dựng văn hóa đọc giai đoạn 2021 - 2030” của tỉnh."),
    "VD108": (("ngày 01 tháng 9 năm 2024 của Sở", "ngày 09 tháng 9 năm 2024 của Sở"),),
    "TN101": _them("Học tập kinh nghiệm của tỉnh Quãng Ngãi."),
    "TN102": _them("Đoàn thăm Kon Tum rồi về; chuyến thăm Kôn Tum đạt kết quả tốt."),
    "TN103": ((_SO, "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH NGHỆ AN"), *_them("Thực hiện mục tiêu của Đề án tỉnh Thanh Hóa.")),
    "TN104": ((_SO, "UBND HUYỆN AN BÌNH"), _NAM),
    "TN105": _them("Hồ sơ gửi Sở GDĐT; Sở GD-ĐT trả kết quả."),
    "TN106": _them("Giấy khen của Giám đốc Sở; đề nghị Giám đốc Sở Giáo dục và Đào tạo xét."),
    "TN107": _them("Theo thông báo của Sở Nội vụ Sơn La."),
    "TN108": _them("Vướng mắc phản ánh về BCĐPT để xem xét."),
    "NQ101": _them(
        "Vận động cán bộ, giáo viên, nhân viên tham gia.",
        "Vận động cán bộ, công chức, viên chức tham gia.",
        "Vận động cán bộ, viên chức, người lao động tham gia.",
    ),
    "NQ102": _them("Đề nghị khen thưởng đối với cá nhân tiêu biểu.", "Khen thưởng các tập thể và cá nhân xuất sắc."),
    "NQ103": _them("- Hình thức khen thưởng:", "+ Giấy khen của Hiệu trưởng.", "- Đề nghị khen thưởng cấp Nhà nước."),
    "NQ104": _them("Các tổ gửi danh sách theo thời gian quy định."),
    "NQ105": (
        (_K1, p("1. Tổ thi đua tổng hợp hồ sơ khen thưởng, gửi về Sở.", "", "Than")),
        (_K2, p("2. Văn phòng tổng hợp kết quả khen thưởng, trình Hiệu trưởng.", "", "Than")),
    ),
}

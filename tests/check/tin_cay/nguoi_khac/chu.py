"""The words of the documents; written for these tests, with offices and people that do not exist."""

from __future__ import annotations

from dataclasses import dataclass

Than = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class NoiDung:
    """A document as words. `than` pairs a level (doan, muc, khoan_td, khoan, diem, gach, dieu, giua) with its text."""

    chu_quan: tuple[str, ...]
    co_quan: tuple[str, ...]
    so: str
    ngay: str
    than: Than
    noi_nhan: tuple[str, ...]
    ky: tuple[str, ...]
    ho_ten: str
    ten_loai: str = ""
    trich_yeu: tuple[str, ...] = ()
    ve_viec: tuple[str, ...] = ()
    kinh_gui: tuple[str, ...] = ()
    can_cu: tuple[str, ...] = ()
    tham_quyen: str = ""


_SNV = (("UBND TỈNH ĐỒNG NAI",), ("SỞ NỘI VỤ",))  # superior, office
_XA = (("ỦY BAN NHÂN DÂN", "XÃ XUÂN ĐÔNG"), ("TRƯỜNG THCS LÊ VÍ DỤ",))
_BV = (("SỞ Y TẾ CẦN THƠ",), ("BỆNH VIỆN MẮT VÍ DỤ",))

CONG_VAN = NoiDung(
    *_SNV,
    so="Số: 125/SNV-VP",
    ngay="Đồng Nai, ngày 05 tháng 02 năm 2026",
    ve_viec=("V/v báo cáo công tác", "văn thư năm 2026"),
    kinh_gui=("Ủy ban nhân dân các xã, phường.",),
    than=(
        ("doan", "Để có số liệu tổng hợp về công tác văn thư trên địa bàn tỉnh, Sở Nội vụ đề nghị Ủy ban nhân dân các "
         "xã, phường báo cáo theo các nội dung sau đây:"),
        ("khoan", "1. Tình hình ban hành quy chế công tác văn thư và bố trí người làm công tác văn thư của cơ quan."),
        ("khoan", "2. Số lượng văn bản đi, văn bản đến trong năm và tỷ lệ văn bản được ký số theo quy định hiện hành."),
        ("khoan", "3. Khó khăn, vướng mắc và kiến nghị của cơ quan trong quá trình thực hiện công tác văn thư."),
        ("doan", "Báo cáo gửi về Sở Nội vụ trước ngày 20 tháng 02 năm 2026 để tổng hợp, trình Ủy ban nhân dân tỉnh xem "
         "xét./."),
    ),
    noi_nhan=("- Như trên;", "- Giám đốc Sở (để báo cáo);", "- Lưu: VT, VP."),
    ky=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ho_ten="Trần Thị Ví Dụ",
)  # fmt: skip

KE_HOACH = NoiDung(
    *_XA,
    so="Số: 15/KH-THCSLVD",
    ngay="Xuân Đông, ngày 12 tháng 01 năm 2026",
    ten_loai="KẾ HOẠCH",
    trich_yeu=("Tổ chức Ngày hội đọc sách năm 2026",),
    can_cu=(
        "Căn cứ Kế hoạch số 30/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về phát triển "
        "văn hóa đọc năm 2026;",
        "Căn cứ điều kiện thực tế của nhà trường.",
    ),
    than=(
        ("doan", "Trường Trung học cơ sở Lê Ví Dụ xây dựng Kế hoạch tổ chức Ngày hội đọc sách năm 2026 với các nội "
         "dung cụ thể như sau:"),
        ("muc", "I. MỤC ĐÍCH, YÊU CẦU"),
        ("khoan_td", "1. Mục đích"),
        ("diem", "a) Hình thành thói quen đọc sách cho học sinh, góp phần nâng cao chất lượng dạy và học của trường."),
        ("diem", "b) Giới thiệu sách hay, sách mới đến giáo viên, học sinh và cha mẹ học sinh trên địa bàn xã."),
        ("khoan_td", "2. Yêu cầu"),
        ("diem", "a) Tổ chức thiết thực, an toàn, tiết kiệm, phù hợp với lứa tuổi của học sinh trung học cơ sở."),
        ("diem", "b) Mỗi lớp chuẩn bị một gian sách và một tiết mục giới thiệu sách trước toàn trường."),
        ("muc", "II. TỔ CHỨC THỰC HIỆN"),
        ("khoan", "1. Tổ Ngữ văn chủ trì xây dựng kịch bản, phân công giáo viên hướng dẫn các lớp chuẩn bị gian sách."),
        ("khoan", "2. Giáo viên chủ nhiệm phổ biến Kế hoạch này đến học sinh của lớp và phối hợp với cha mẹ học sinh."),
        ("doan", "Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026, các bộ phận nghiêm túc thực hiện./."),
    ),
    noi_nhan=("- UBND xã (để báo cáo);", "- Các tổ chuyên môn (để thực hiện);", "- Lưu: VT, CM."),
    ky=("HIỆU TRƯỞNG",),
    ho_ten="Đặng Văn Ví Dụ",
)  # fmt: skip

QUYET_DINH = NoiDung(
    *_BV,
    so="Số: 208/QĐ-BVMVD",
    ngay="Cần Thơ, ngày 16 tháng 3 năm 2026",
    ten_loai="QUYẾT ĐỊNH",
    trich_yeu=("Về việc thành lập Ban Chỉ đạo chuyển đổi số",),
    tham_quyen="GIÁM ĐỐC BỆNH VIỆN MẮT VÍ DỤ",
    can_cu=(
        "Căn cứ chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bệnh viện Mắt Ví Dụ;",
        "Theo đề nghị của Trưởng phòng Tổ chức cán bộ.",
    ),
    than=(
        ("giua", "QUYẾT ĐỊNH:"),
        ("dieu", "Điều 1. Thành lập Ban Chỉ đạo chuyển đổi số của Bệnh viện gồm các ông, bà có tên trong danh sách kèm "
         "theo Quyết định này."),
        ("dieu", "Điều 2. Ban Chỉ đạo có nhiệm vụ giúp Giám đốc chỉ đạo, điều hành việc chuyển đổi số tại Bệnh viện và "
         "tự giải thể sau khi hoàn thành nhiệm vụ."),
        ("dieu", "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Trưởng các khoa, phòng và các ông, bà có tên tại "
         "Điều 1 chịu trách nhiệm thi hành Quyết định này./."),
    ),
    noi_nhan=("- Như Điều 3;", "- Sở Y tế (để báo cáo);", "- Lưu: VT, TCCB."),
    ky=("GIÁM ĐỐC",),
    ho_ten="Phạm Thị Ví Dụ",
)  # fmt: skip

BIEN_BAN = NoiDung(
    chu_quan=(),
    co_quan=("TRƯỜNG THCS LÊ VÍ DỤ",),
    so="Số: 04/BB-THCSLVD",
    ngay="Xuân Đông, ngày 20 tháng 01 năm 2026",
    ten_loai="BIÊN BẢN",
    trich_yeu=("Họp triển khai Ngày hội đọc sách năm 2026",),
    than=(
        ("doan", "Thời gian bắt đầu: 14 giờ 00 phút ngày 20 tháng 01 năm 2026."),
        ("doan", "Địa điểm: Phòng họp của Trường Trung học cơ sở Lê Ví Dụ."),
        ("doan", "Chủ trì: Ông Đặng Văn Ví Dụ, Hiệu trưởng. Thư ký: Bà Lê Thị Ví Dụ, nhân viên văn thư của trường."),
        ("doan", "Nội dung: Các thành viên thống nhất kịch bản Ngày hội, phân công từng lớp chuẩn bị gian sách và thời "
         "gian tổng duyệt chương trình."),
        ("doan", "Cuộc họp kết thúc vào 16 giờ 00 phút cùng ngày./."),
    ),
    noi_nhan=("- Các tổ chuyên môn;", "- Lưu: VT, HS."),
    ky=("CHỦ TRÌ",),
    ho_ten="Đặng Văn Ví Dụ",
)  # fmt: skip

TO_TRINH = NoiDung(
    *_SNV,
    so="Số: 37/TTr-SNV",
    ngay="Đồng Nai, ngày 10 tháng 3 năm 2026",
    ten_loai="TỜ TRÌNH",
    trich_yeu=("Về việc tổ chức tập huấn công tác văn thư",),
    kinh_gui=("Ủy ban nhân dân tỉnh Đồng Nai.",),
    than=(
        ("doan", "Thực hiện Chương trình công tác năm 2026, Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, cho "
         "phép tổ chức lớp tập huấn công tác văn thư như sau:"),
        ("khoan", "1. Đối tượng: Người làm công tác văn thư của các sở, ban, ngành và Ủy ban nhân dân các xã, phường."),
        ("khoan", "2. Thời gian, địa điểm: 02 ngày trong tháng 4 năm 2026, tại Trung tâm Hội nghị của tỉnh."),
        ("doan", "Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./."),
    ),
    noi_nhan=("- Như trên;", "- Giám đốc Sở;", "- Lưu: VT, VTLT."),
    ky=("GIÁM ĐỐC",),
    ho_ten="Nguyễn Văn Ví Dụ",
)  # fmt: skip

BAO_CAO = NoiDung(
    *_BV,
    so="Số: 96/BC-BVMVD",
    ngay="Cần Thơ, ngày 25 tháng 3 năm 2026",
    ten_loai="BÁO CÁO",
    trich_yeu=("Kết quả công tác chuyển đổi số quý I năm 2026",),
    than=(
        ("muc", "I. KẾT QUẢ ĐẠT ĐƯỢC"),
        ("khoan", "1. Hoàn thành việc lập hồ sơ bệnh án điện tử tại các khoa khám bệnh và tập huấn cho nhân viên."),
        ("khoan", "2. Toàn bộ văn bản đi của Bệnh viện trong quý được ký số và gửi trên môi trường mạng."),
        ("muc", "II. NHIỆM VỤ QUÝ II"),
        ("gach", "- Kết nối hồ sơ bệnh án điện tử với cổng thông tin của ngành y tế và của Bảo hiểm xã hội thành phố."),
        ("gach", "- Tiếp tục bồi dưỡng kỹ năng số cho nhân viên các khoa, phòng còn lại của Bệnh viện trong quý II."),
        ("doan", "Trên đây là báo cáo kết quả công tác chuyển đổi số quý I năm 2026 của Bệnh viện Mắt Ví Dụ./."),
    ),
    noi_nhan=("- Sở Y tế (để báo cáo);", "- Ban Giám đốc;", "- Lưu: VT, CNTT."),
    ky=("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN"),
    ho_ten="Lý Văn Ví Dụ",
)  # fmt: skip

THONG_BAO = NoiDung(
    *_XA,
    so="Số: 22/TB-THCSLVD",
    ngay="Xuân Đông, ngày 09 tháng 3 năm 2026",
    ten_loai="THÔNG BÁO",
    trich_yeu=("Về việc nghỉ học để phòng, chống bão",),
    than=(
        ("doan", "Căn cứ dự báo thời tiết và chỉ đạo của Ủy ban nhân dân xã Xuân Đông, Trường Trung học cơ sở Lê Ví Dụ "
         "thông báo như sau:"),
        ("khoan", "1. Học sinh toàn trường nghỉ học ngày 10 tháng 3 năm 2026 để bảo đảm an toàn trong lúc có bão."),
        ("khoan", "2. Giáo viên chủ nhiệm thông báo đến cha mẹ học sinh và nắm tình hình học sinh của lớp mình."),
        ("doan", "Nhà trường thông báo để giáo viên, cha mẹ học sinh biết và thực hiện./."),
    ),
    noi_nhan=("- Giáo viên, nhân viên;", "- Trang thông tin điện tử của Trường;", "- Lưu: VT, CM."),
    ky=("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"),
    ho_ten="Lê Văn Ví Dụ",
)  # fmt: skip

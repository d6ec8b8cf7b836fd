"""What each name and each `chen` of a dossier prints: words for the page of those who write forms."""

from __future__ import annotations

from collections.abc import Mapping

CHUNG = "mọi giấy của hồ sơ khen thưởng"
HINH_THUC = "giấy về một hình thức"
DE_CU = "giấy về một đề cử"
HOC_TAP = "hồ sơ “Đơn vị học tập”"

_NGUOI = {
    "": "họ tên, chức vụ, vai trò",
    ".ho_ten": "họ tên",
    ".chuc_vu": "chức vụ",
    ".vai_tro": "vai trò trong Hội đồng",
}
_AI = {
    "phien_hop.chu_tri": "Người chủ trì",
    "phien_hop.thu_ky": "Thư ký phiên họp",
    "phien_hop.truong_ban_kiem_phieu": "Trưởng Ban kiểm phiếu",
}

TEN: Mapping[str, Mapping[str, str]] = {
    CHUNG: {
        "dot_xet.ten": "Tên đợt xét, như đã ghi.",
        "dot_xet.goi": "Tên đợt xét ở giữa câu: “sơ kết giai đoạn …”.",
        "dot_xet.thoi_gian": "Thời gian tính thành tích: “từ ngày … đến ngày …”.",
        "dot_xet.han_nop": "Hạn nộp hồ sơ.",
        "dot_xet.nguon_chi": "Nguồn chi tiền thưởng.",
        "so_luong.phan": "Số được trình của cả đợt: “02 tập thể, 05 cá nhân”.",
        "de_cu.phan": "Số đề cử đưa ra xét: “03 tập thể, 09 cá nhân”.",
        "du_phieu": "Tên các đề cử đủ phiếu.",
        "khong_du_phieu": "Tên các đề cử không đủ phiếu.",
        "khong_trinh": "Tên các đề cử không được trình, kèm lý do.",
        "thu_truong.chuc_vu": "Chức vụ của người đứng đầu cơ quan.",
        "thu_truong.ho_ten": "Họ tên người đứng đầu cơ quan vào ngày họp.",
        "hoi_dong.ten": "Tên Hội đồng.",
        "hoi_dong.so_va_chu": "Số thành viên, bằng số và bằng chữ: “09 (chín)”.",
        "hoi_dong.quyet_dinh": "Quyết định thành lập: “Quyết định số … ngày …”.",
        "phien_hop.ngay": "Ngày họp, ở giữa câu.",
        "phien_hop.bat_dau": "Giờ bắt đầu.",
        "phien_hop.ket_thuc": "Giờ kết thúc.",
        "phien_hop.dia_diem": "Nơi họp.",
        "phien_hop.cach_bo_phieu": "“bỏ phiếu kín” khi quy định của hình thức ghi bo_phieu_kin, không thì “bỏ phiếu”.",
        "phien_hop.co_mat": "Số người có mặt, bằng số và bằng chữ.",
        "phien_hop.vang_mat": "Số và tên người vắng mặt, lý do, ai đã gửi ý kiến bằng văn bản.",
        "phien_hop.y_kien_van_ban": "Số ý kiến bằng văn bản, bằng số và bằng chữ.",
        "phien_hop.ban_kiem_phieu": "Tên các thành viên Ban kiểm phiếu.",
        "phien_hop.so_kiem_phieu": "Số thành viên Ban kiểm phiếu, bằng số và bằng chữ.",
        "phieu.phat_ra": "Số phiếu phát ra.",
        "phieu.thu_ve": "Số phiếu thu về.",
        "phieu.hop_le": "Số phiếu hợp lệ.",
        "phieu.khong_hop_le": "Số phiếu không hợp lệ.",
        **{f"{ai}{duoi}": f"{goi}: {gi}." for ai, goi in _AI.items() for duoi, gi in _NGUOI.items()},
    },
    HINH_THUC: {
        "hinh_thuc.ten": "Tên hình thức: “Giấy khen”.",
        "hinh_thuc.day_du": "Tên kèm người quyết định: “Giấy khen của Giám đốc …”.",
        "hinh_thuc.tham_quyen": "Ai quyết định.",
        "hinh_thuc.phan": "Số được trình hình thức này: “02 tập thể, 05 cá nhân”.",
        "hinh_thuc.nguong": "Phần tổng số thành viên phải đồng ý: “4/5”.",
        "hinh_thuc.muc_phieu": "Như trên, cả câu: “từ 4/5 tổng số thành viên Hội đồng trở lên”, “trên 1/2 …”.",
    },
    DE_CU: {
        "de_cu.goi": "Tên như trong danh sách: “Bà Nguyễn Thị …”, “Tổ Ngữ văn”.",
        "de_cu.noi": "Chức vụ, đơn vị công tác của cá nhân.",
        "de_cu.nguoi_bao_cao": "Ai ký báo cáo thành tích: cá nhân, hoặc người đứng đầu tập thể.",
    },
    HOC_TAP: {
        "hoc_tap.nam": "Năm được đánh giá.",
        "hoc_tap.muc_do": "Mức độ đề nghị.",
        "hoc_tap.cap": "Cấp công nhận: “cấp tỉnh”.",
        "hoc_tap.noi_cong_nhan": "Ai công nhận.",
        "hoc_tap.thoi_gian": "Thời gian của số liệu: “từ ngày … đến ngày …”.",
        "hoc_tap.quyet_dinh_to": "Quyết định thành lập Tổ đánh giá.",
        "hoc_tap.so_dat": "Số chỉ tiêu đạt.",
        "hoc_tap.so_chi_tieu": "Số chỉ tiêu phải đánh giá.",
    },
}
"""The names by the papers that know them; those of a nominee's own fields are told by the fields."""

CHEN: Mapping[str, Mapping[str, str]] = {
    CHUNG: {
        "thanh_vien_co_mat": "Bảng thành viên có mặt.",
        "thanh_vien_hoi_dong": "Bảng mọi thành viên Hội đồng.",
        "y_kien_thao_luan": "Các ý kiến thảo luận, ở `y_kien` của phien_hop.yaml.",
        "ket_luan": "Kết luận thêm của chủ trì, ở `ket_luan` của phien_hop.yaml.",
        "ket_qua_phieu": "Bảng kết quả bỏ phiếu, gọn.",
        "bang_kiem_phieu": "Bảng kiểm phiếu, đủ đồng ý, không đồng ý, ý kiến bằng văn bản, tỷ lệ, kết quả.",
        "bang_phieu_bau": "Bảng của phiếu bầu, hai ô trống mỗi dòng.",
        "so_luong_theo_hinh_thuc": "Bảng số lượng được trình theo hình thức, có dòng tổng.",
        "bang_ke_ho_so": "Bảng kê các giấy gửi đi và số bản.",
    },
    HINH_THUC: {
        "danh_sach": "Danh sách đề nghị, tập thể rồi cá nhân, có số phiếu.",
        "danh_sach_khen": "Danh sách được khen, không có số phiếu.",
        "so_luong_cua_hinh_thuc": "Bảng số lượng được trình của hình thức này.",
        "thanh_phan_ho_so": "Các giấy kèm tờ trình, mỗi giấy một dòng.",
    },
    DE_CU: {
        "tieu_chi_dat": "Các tiêu chí đã đạt, bằng lời của phong trào.",
        "danh_hieu_da_dat": "Bảng danh hiệu thi đua đã có.",
        "khen_thuong_da_dat": "Bảng hình thức khen thưởng đã có.",
    },
    HOC_TAP: {
        "to_danh_gia": "Bảng thành viên Tổ đánh giá.",
        "ket_qua_tieu_chi": "Kết quả tự đánh giá theo từng tiêu chí.",
        "tong_hop_chi_tieu": "Bảng tổng hợp mọi chỉ tiêu, kết quả, minh chứng, đạt hay chưa.",
        "so_lieu_cong_dan_hoc_tap": "Bảng số liệu “Công dân học tập”.",
        "danh_gia": "Ưu điểm, hạn chế, nguyên nhân, bài học.",
        "phuong_huong": "Phương hướng.",
    },
}
"""What `chen` may name, by the papers that know it."""

"""What the elements are called when we speak of them to a reader."""

from __future__ import annotations

from typing import Final

TEN: Final = {
    "trang": "Trang",
    "quoc_hieu": "Quốc hiệu",
    "tieu_ngu": "Tiêu ngữ",
    "chu_quan": "Cơ quan chủ quản",
    "co_quan": "Cơ quan ban hành",
    "so_ky_hieu": "Số, ký hiệu",
    "dia_danh_ngay": "Địa danh, thời gian",
    "ten_loai": "Tên loại",
    "trich_yeu": "Trích yếu",
    "trich_yeu_cong_van": "Trích yếu",
    "kinh_gui": "Kính gửi",
    "noi_dien": "Nơi nhận điện",
    "tham_quyen_ban_hanh": "Thẩm quyền ban hành",
    "can_cu": "Căn cứ",
    "kem_theo": "Chỉ dẫn kèm theo",
    "do_mat": "Độ mật",
    "do_khan": "Độ khẩn",
    "pham_vi_luu_hanh": "Phạm vi lưu hành",
    "thong_tin_ky_so": "Thông tin ký số",
    "dia_chi": "Địa chỉ",
    "noi_nhan_tieu_de": "Từ “Nơi nhận”",
    "noi_nhan": "Nơi nhận",
    "nguoi_soan_thao": "Người soạn thảo",
    "quyen_han": "Quyền hạn người ký",
    "chuc_vu": "Chức vụ người ký",
    "chuc_vu_khac": "Chức vụ khác của người ký",
    "ho_ten": "Họ tên người ký",
    "thu_ky": "Thư ký",
    "ket_thuc": "Đoạn kết",
    "phan": "Phần",
    "chuong": "Chương",
    "muc_rieng": "Mục",
    "tieu_muc": "Tiểu mục",
    "dieu": "Điều",
    "muc": "Mục",
    "khoan": "Khoản",
    "thap_phan": "Khoản",
    "diem": "Điểm",
    "gach": "Gạch đầu dòng",
    "cong": "Dấu cộng",
    "doan": "Đoạn",
    "giua": "Dòng giữa",
    "anh": "Ảnh",
    "bang": "Bảng",
    "hang": "Dòng",
    "phu_luc": "Phụ lục",
    "van_ban_kem": "Văn bản kèm theo",
    "ban_sao": "Phần bản sao",
    "hop_chu": "Hộp chữ",
    "chu_thich": "Chú thích",
}
"""The elements that the recogniser names, and those of a body, table and note."""


def ten(loai: str) -> str:
    """The name of an element."""
    return TEN[loai]

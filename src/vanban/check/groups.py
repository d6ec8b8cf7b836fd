"""The groups of rules: two letters of the id and their name."""

from __future__ import annotations

from typing import Final

NHOM: Final = {
    "TR": "Trang giấy, phông chữ, số trang",
    "QH": "Quốc hiệu, Tiêu ngữ",
    "CQ": "Tên cơ quan",
    "SO": "Số, ký hiệu",
    "NG": "Địa danh, thời gian",
    "TL": "Tên loại, trích yếu",
    "CC": "Căn cứ",
    "KG": "Kính gửi",
    "ND": "Nội dung",
    "ST": "Số thứ tự",
    "KY": "Chữ ký",
    "NN": "Nơi nhận",
    "PL": "Phụ lục",
    "DM": "Dấu chỉ mức độ khẩn, phạm vi lưu hành, địa chỉ",
    "KS": "Chữ ký số, hình ảnh chữ ký và dấu",
    "BS": "Bản sao",
    "CL": "Chữ còn sót",
    "DT": "Trang đã dàn",
    "CT": "Chính tả",
    "DC": "Dấu câu",
    "VH": "Viết hoa",
    "VD": "Viện dẫn",
    "TN": "Tên riêng, tên cơ quan",
    "NQ": "Nhất quán trong văn bản",
}

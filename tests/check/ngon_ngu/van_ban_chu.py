"""A correct Kế hoạch as plain text; a test adds sentences to its body."""

from __future__ import annotations

from vanban.check import Finding, soat_chu

_DAU = """\
SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH NGHỆ AN
TRƯỜNG THPT SỐ MỘT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 05/KH-THPTSM
Nghệ An, ngày 24 tháng 9 năm {nam}
KẾ HOẠCH
Triển khai Phong trào thi đua năm học
Căn cứ Kế hoạch số 81/KH-SGDĐT ngày 19 tháng 9 năm {nam} của Sở Giáo dục và Đào tạo về thi đua.
I. MỤC ĐÍCH
"""
_CUOI = """
Trên đây là Kế hoạch của Trường, các bộ phận nghiêm túc thực hiện./.
Nơi nhận:
- Sở Giáo dục và Đào tạo;
- Lưu: VT, VP.
HIỆU TRƯỞNG
Nguyễn Văn An
"""


def van_ban(*cau: str, nam: int = 2024) -> str:
    """The paper with some paragraphs as its body."""
    return _DAU.format(nam=nam) + "\n".join(cau) + _CUOI


def tim(*cau: str, nam: int = 2024) -> tuple[Finding, ...]:
    """What the checker finds in it."""
    return soat_chu(van_ban(*cau, nam=nam)).findings


def ma(*cau: str, nam: int = 2024) -> set[str]:
    """The rules that speak."""
    return {f.ma for f in tim(*cau, nam=nam)}

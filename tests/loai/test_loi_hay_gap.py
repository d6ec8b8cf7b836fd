"""What a document is told that its form alone does not show: faults against its references and its type."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import CO_QUAN, KhongGian

SO = """
    van_ban:
      kh_cu:
        loai: Kế hoạch
        so_ky_hieu: 1/KH-UBND
        ngay: 01/01/2020
        co_quan: Ủy ban nhân dân tỉnh
        trich_yeu: về thi đua
        hieu_luc_den: 31/12/2020
"""


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        (
            "can_cu: [Thực hiện kế hoạch năm học]\nnoi_dung: [Hết.]\n",
            "4:10: căn cứ phải là một mã của vien_dan.yaml, hoặc câu mở đầu bằng “Căn cứ”, “Theo đề nghị”, “Xét”; "
            "câu khác ghi ở mo_dau",
        ),
        (
            "can_cu: [kh_81]\nnoi_dung: [Hết.]\n",
            "4:10: căn cứ: chưa có tệp inputs/vien_dan.yaml nên không có văn bản `kh_81`; tạo tệp: vanban new vien_dan",
        ),
        (
            'noi_dung: ["Theo {{ vien_dan.kh_81 }}."]\n',
            "4:18: `vien_dan.kh_81`: chưa có tệp inputs/vien_dan.yaml; tạo tệp: vanban new vien_dan\n"
            "  Gợi ý: chỗ điền viết như {{ phong_trao.ten }}; muốn in hai dấu ngoặc nhọn thì viết {{{{.",
        ),
        (
            'noi_dung: ["Của {{ phong_trao.ten }}."]\n',
            "4:17: `phong_trao.ten`: văn bản chưa ghi phong_trao; thêm dòng phong_trao: và mã của phong trào\n"
            "  Gợi ý: chỗ điền viết như {{ phong_trao.ten }}; muốn in hai dấu ngoặc nhọn thì viết {{{{.",
        ),
        (
            'phong_trao: Đọc sách\nnoi_dung: ["Của {{ phong_trao.ten }}."]\n',
            "4:13: phong_trao: 'Đọc sách' không phải một mã: chỉ dùng chữ thường không dấu, chữ số và dấu gạch dưới, "
            "bắt đầu bằng chữ; có phải ý bạn là `doc_sach`?",
        ),
        (
            "soan_thao: to_van_phong\nnoi_dung: [Hết.]\n",
            "4:12: co_quan.yaml không có đơn vị 'to_van_phong'; có phải ý bạn là `vp`?\n"
            "  Gợi ý: các đơn vị đang có: vp (Tổ Văn phòng).",
        ),
    ],
)
def test_loi_hay_gap(khong_gian: KhongGian, chu: str, loi: str) -> None:
    """One message, at the place, with the way out."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN + "    don_vi: {vp: {ten: Tổ Văn phòng, viet_tat: VP}}\n")

    assert khong_gian.loi(chu) == f"inputs/ke_hoach/thu.yaml:{loi}"


@pytest.mark.parametrize("can_cu", ["Căn cứ tình hình", "Theo đề nghị của Tổ Văn phòng", "Xét thành tích"])
def test_cau_can_cu_dung(khong_gian: KhongGian, can_cu: str) -> None:
    """The beginnings that the decree's samples have."""
    assert khong_gian.ke_hoach(f"can_cu: [{can_cu}]\nnoi_dung: [Hết.]\n").khoi[0].chu == f"{can_cu}."


def test_nhac_van_ban_het_hieu_luc_trong_cau(khong_gian: KhongGian) -> None:
    """A sentence may speak of what is past: the way out is told; a căn cứ has none."""
    khong_gian.ghi("vien_dan.yaml", SO)
    cau = "Kế hoạch số 1/KH-UBND hết hiệu lực sau ngày 31/12/2020"
    ra = "nếu chỉ nhắc việc đã qua thì viết thẳng tên văn bản vào câu, không dùng {{ vien_dan… }}"

    trong_cau = khong_gian.loi('ngay: 01/9/2025\nnoi_dung: ["Sau {{ vien_dan.kh_cu }}."]\n')
    can_cu = khong_gian.loi("ngay: 01/9/2025\ncan_cu: [kh_cu]\nnoi_dung: [Hết.]\n")

    assert cau in trong_cau
    assert trong_cau.endswith(ra)
    assert cau in can_cu
    assert ra not in can_cu


@pytest.mark.parametrize(
    ("trich_yeu", "lap"),
    [
        ("Kế hoạch tổ chức hội thi", True),
        ("kế hoạch năm học", True),
        ("Kế hoạch hóa gia đình", False),
        ("Triển khai Kế hoạch số 5", False),
        ("Báo cáo viên pháp luật", False),
    ],
)
def test_trich_yeu_lap_ten_loai(khong_gian: KhongGian, trich_yeu: str, lap: bool) -> None:
    """The name of the type stands above the subject; it does not come again."""
    van_ban = "loai: ke_hoach\ntrich_yeu: {}\nnguoi_ky: hieu_truong\nnoi_dung: [Hết.]\n"
    khong_gian.ghi("a.yaml", van_ban.format(trich_yeu))

    if lap:
        with pytest.raises(Exception, match=r"2:12: trích yếu lặp tên loại đã in ở trên: bỏ chữ “[Kk]ế hoạch” ở đầu"):
            khong_gian.trinh_bay("a.yaml")
    else:
        assert khong_gian.trinh_bay("a.yaml").trich_yeu.startswith(trich_yeu[:5])

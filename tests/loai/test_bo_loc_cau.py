"""Filters in the texts of a document."""

from __future__ import annotations

from loai.khong_gian_thu import KhongGian, chu_khoi


def test_gia_tri_qua_bo_loc(khong_gian: KhongGian) -> None:
    """The value goes through the filters; the letters around it stay."""
    ban = khong_gian.ke_hoach("""
        noi_dung: ["{{ co_quan.ten | viet_hoa_co_quan }} có {{ co_quan.chuc_vu.hieu_truong | thuong_dau }}."]
    """)

    assert chu_khoi(ban.khoi[0]) == "Trường THPT Ví Dụ có hiệu trưởng./."


def test_gia_tri_khong_hop_bo_loc(khong_gian: KhongGian) -> None:
    """A value that is no number is told with the place of its placeholder."""
    loi = khong_gian.loi("""
        noi_dung: ["Có {{ co_quan.ten }} và {{ co_quan.ten | bang_chu }}."]
    """)

    assert loi == (
        "inputs/ke_hoach/thu.yaml:4:37: `co_quan.ten` là “Trường THPT Ví Dụ”, không phải số, như 1.250.000 hoặc 98,5: "
        "không dùng được bộ lọc bang_chu"
    )


def test_bo_loc_la(khong_gian: KhongGian) -> None:
    """A filter that there is not is told with the one that was probably meant."""
    loi = khong_gian.loi("""
        noi_dung: ["Có {{ co_quan.ten | hoa_dâu }} và {{ co_quan.ten | hoadau }}."]
    """)

    assert "thu.yaml:4:16: " in loi


def test_cho_con_thieu_giu_nguyen(khong_gian: KhongGian) -> None:
    """A gap goes through no filter: it stays to be seen."""
    khong_gian.ghi(
        "co_quan.yaml",
        """
        ten: Trường THPT Ví Dụ
        viet_tat: THPTVD
        chuc_vu:
          hieu_truong: {ten: Hiệu trưởng}
        noi_nhan: [Các tổ]
        """,
    )

    ban = khong_gian.ke_hoach("""
        noi_dung: ["Ở {{ co_quan.dia_danh | bang_chu }}."]
    """)

    assert chu_khoi(ban.khoi[0]) == "Ở [cần bổ sung: địa danh]./."


def test_ten_luat_viet_hoa_chu_dau(khong_gian: KhongGian) -> None:
    """The name of a Luật begins with a capital, its type too (Phụ lục II, Mục V, khoản 6)."""
    khong_gian.ghi(
        "vien_dan.yaml",
        """
        van_ban:
          luat: {loai: Luật, ngay: 15/6/2022, trich_yeu: "thi đua, khen thưởng"}
          kh: {loai: kế hoạch, so_ky_hieu: 81/KH-SVD, ngay: 15/6/2024, co_quan: Sở Ví Dụ, trich_yeu: về việc thử}
        """,
    )

    ban = khong_gian.ke_hoach("""
        can_cu: [luat, kh]
        noi_dung: [Hết.]
    """)

    assert [chu_khoi(khoi).replace("\u00a0", " ") for khoi in ban.khoi[:2]] == [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Căn cứ Kế hoạch số 81/KH-SVD ngày 15 tháng 6 năm 2024 của Sở Ví Dụ về việc thử.",
    ]

"""Every case of who signs, from what a clerk writes to the lines on the page."""

from __future__ import annotations

from textwrap import dedent

import pytest

from loai.khong_gian_thu import KhongGian

# post, day, lines above the room for the signature, lines below it
CAC_TRUONG_HOP = {
    "người đứng đầu": ("hieu_truong", "05/01/2026", ("HIỆU TRƯỞNG",), ("Một Ví Dụ",)),
    "cấp phó ký thay": ("pho_hieu_truong", "05/01/2026", ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"), ("Ba Ví Dụ",)),
    "cấp phó được giao phụ trách": (
        "pho_hieu_truong",
        "05/02/2026",
        ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"),
        ("Ba Ví Dụ",),
    ),
    "được giao quyền cấp trưởng": ("hieu_truong", "05/3/2026", ("Q. HIỆU TRƯỞNG",), ("Hai Ví Dụ",)),
    "cấp phó ký thay người được giao quyền": (
        "pho_hieu_truong",
        "05/3/2026",
        ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"),
        ("Ba Ví Dụ",),
    ),
    "thay mặt tập thể": ("chu_tich", "", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ("Bốn Ví Dụ",)),
    "cấp phó thay mặt tập thể": (
        "pho_chu_tich",
        "",
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("Năm Ví Dụ",),
    ),
    "thẩm quyền riêng của chủ tịch": ("chu_tich_rieng", "", ("CHỦ TỊCH",), ("Bốn Ví Dụ",)),
    "cấp phó ký thẩm quyền riêng": ("pho_chu_tich_rieng", "", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ("Năm Ví Dụ",)),
    "thừa lệnh": ("chanh_van_phong", "", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), ("Sáu Ví Dụ",)),
    "cấp phó ký thừa lệnh": (
        "pho_chanh_van_phong",
        "",
        ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("Bảy Ví Dụ",),
    ),
    "thừa ủy quyền": ("truong_phong_uy_quyen", "", ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ"), ("Tám Ví Dụ",)),
    "cùng người ký thừa lệnh": ("truong_phong", "", ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ"), ("Tám Ví Dụ",)),
    "hội đồng dùng con dấu của cơ quan": (
        "chu_tich_hd",
        "05/01/2026",
        ("TM. HỘI ĐỒNG", "CHỦ TỊCH"),
        ("Hiệu trưởng", "Một Ví Dụ"),
    ),
    "hội đồng dùng con dấu, người được giao quyền": (
        "chu_tich_hd",
        "05/3/2026",
        ("TM. HỘI ĐỒNG", "CHỦ TỊCH"),
        ("Q. Hiệu trưởng", "Hai Ví Dụ"),
    ),
    "phó chủ tịch hội đồng": (
        "pho_chu_tich_hd",
        "05/01/2026",
        ("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("Phó Hiệu trưởng", "Ba Ví Dụ"),
    ),
    "hội đồng không dùng con dấu": ("chu_tich_hd_khac", "05/01/2026", ("TM. HỘI ĐỒNG", "CHỦ TỊCH"), ("Một Ví Dụ",)),
    "ban chỉ đạo do lãnh đạo Bộ làm trưởng ban": (
        "truong_ban",
        "",
        ("TRƯỞNG BAN",),
        ("Bộ trưởng Bộ Ví Dụ", "Chín Ví Dụ"),
    ),
}
CO_QUAN = """
    ten: Cơ quan Ví Dụ
    viet_tat: CQVD
    to_chuc_tu_van:
      hd_ts: {ten: Hội đồng tuyển sinh, viet_tat: HĐTS, con_dau: có}
      hd_sk: {ten: Hội đồng sáng kiến, viet_tat: HĐSK}
    chuc_vu:
      hieu_truong: {ten: Hiệu trưởng}
      pho_hieu_truong: {ten: Phó Hiệu trưởng, ky_thay: hieu_truong}
      chu_tich: {ten: Chủ tịch, thay_mat: Ủy ban nhân dân}
      pho_chu_tich: {ten: Phó Chủ tịch, ky_thay: chu_tich}
      chu_tich_rieng: {ten: Chủ tịch, cung_nguoi_voi: chu_tich}
      pho_chu_tich_rieng: {ten: Phó Chủ tịch, ky_thay: chu_tich_rieng, cung_nguoi_voi: pho_chu_tich}
      chanh_van_phong: {ten: Chánh Văn phòng, thua_lenh: chu_tich}
      pho_chanh_van_phong: {ten: Phó Chánh Văn phòng, ky_thay: chanh_van_phong}
      truong_phong: {ten: Trưởng phòng Kinh tế, thua_lenh: chu_tich}
      truong_phong_uy_quyen: {ten: Trưởng phòng Kinh tế, thua_uy_quyen: chu_tich, cung_nguoi_voi: truong_phong}
      chu_tich_hd: {ten: Chủ tịch, thay_mat: Hội đồng, to_chuc: hd_ts, cung_nguoi_voi: hieu_truong}
      pho_chu_tich_hd: {ten: Phó Chủ tịch, ky_thay: chu_tich_hd, to_chuc: hd_ts, cung_nguoi_voi: pho_hieu_truong}
      chu_tich_hd_khac: {ten: Chủ tịch, thay_mat: Hội đồng, to_chuc: hd_sk, cung_nguoi_voi: hieu_truong}
      truong_ban: {ten: Trưởng ban, chuc_vu_khac: Bộ trưởng Bộ Ví Dụ}
    nguoi:
    - {ho_ten: Một Ví Dụ, chuc_vu: hieu_truong, den: 31/01/2026}
    - {ho_ten: Hai Ví Dụ, chuc_vu: hieu_truong, tu: 01/3/2026, quyen: có}
    - {ho_ten: Ba Ví Dụ, chuc_vu: pho_hieu_truong, phu_trach: có}
    - {ho_ten: Bốn Ví Dụ, chuc_vu: chu_tich}
    - {ho_ten: Năm Ví Dụ, chuc_vu: pho_chu_tich}
    - {ho_ten: Sáu Ví Dụ, chuc_vu: chanh_van_phong}
    - {ho_ten: Bảy Ví Dụ, chuc_vu: pho_chanh_van_phong}
    - {ho_ten: Tám Ví Dụ, chuc_vu: truong_phong}
    - {ho_ten: Chín Ví Dụ, chuc_vu: truong_ban}
"""


@pytest.mark.parametrize("ten", CAC_TRUONG_HOP)
def test_moi_truong_hop(khong_gian: KhongGian, ten: str) -> None:
    """The lines of authority and title, the office title above the name, the name (khoản 7, điểm b, c)."""
    ma, ngay, tren, duoi = CAC_TRUONG_HOP[ten]
    khong_gian.ghi("co_quan.yaml", CO_QUAN)
    khong_gian.ghi("a.yaml", f"loai: ke_hoach\ntrich_yeu: Thử\nngay: {ngay}\nnoi_dung: [Hết.]\nnguoi_ky: {ma}\n")

    ky = khong_gian.trinh_bay("a.yaml").chu_ky

    assert (ky.tham_quyen, tuple(filter(None, (ky.chuc_vu_khac, ky.ho_ten)))) == (tren, duoi)


@pytest.mark.parametrize(
    ("ma", "dau_trang"),
    [("hd_ts", ("Cơ quan Ví Dụ", "Hội đồng tuyển sinh", "KH-HĐTS")), ("", ("", "Cơ quan Ví Dụ", "KH-CQVD"))],
)
def test_to_chuc_tu_van_ban_hanh(khong_gian: KhongGian, ma: str, dau_trang: tuple[str, str, str]) -> None:
    """The council stands below its office at the head of the page, with its own symbol (khoản 2, 3)."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN)
    khong_gian.ghi(
        "a.yaml", f"loai: ke_hoach\ntrich_yeu: Thử\nto_chuc: {ma}\nnoi_dung: [Hết.]\nnguoi_ky: chu_tich_hd\n"
    )

    ban = khong_gian.trinh_bay("a.yaml")

    assert (ban.chu_quan.ten if ban.chu_quan else "", ban.co_quan.ten, ban.ky_hieu) == dau_trang


@pytest.mark.parametrize(
    ("dong", "cau"),
    [
        ("to_chuc: hd_tuyen\nnguoi_ky: chu_tich_hd", "không có tổ chức tư vấn `hd_tuyen`; ở đây có: hd_ts, hd_sk"),
        ("to_chuc: hd_ts\nnguoi_ky: hieu_truong", "chức vụ Hiệu trưởng không thuộc Hội đồng tuyển sinh"),
    ],
)
def test_to_chuc_tu_van_khong_hop(khong_gian: KhongGian, dong: str, cau: str) -> None:
    """An unknown council, or somebody who has no place in it, is told with what to write."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN)
    khong_gian.ghi("a.yaml", f"loai: ke_hoach\ntrich_yeu: Thử\nnoi_dung: [Hết.]\n{dong}\n")

    with pytest.raises(Exception, match=cau) as bat:
        khong_gian.trinh_bay("a.yaml")
    assert "co_quan.yaml" in str(bat.value)


@pytest.mark.parametrize(
    ("sua", "cau"),
    [
        ("  chuc_vu:\n    a: {ten: A, cung_nguoi_voi: b}", "không có chức vụ 'b'"),
        ("  chuc_vu:\n    a: {ten: A, cung_nguoi_voi: a}", "cung_nguoi_voi thành vòng: a → a"),
        ("  chuc_vu:\n    a: {ten: A, to_chuc: x}", "to_chuc_tu_van không có 'x', đang có: chưa có"),
        (
            "  to_chuc_tu_van:\n    x: {ten: Hội đồng X, viet_tat: HĐX, con_dau: có}\n"
            "  chuc_vu:\n    a: {ten: A, to_chuc: x}",
            "Hội đồng X dùng con dấu của cơ quan: ghi chức vụ trong cơ quan ở cung_nguoi_voi hoặc chuc_vu_khac",
        ),
        (
            "  to_chuc_tu_van:\n    x: {ten: Hội đồng X, viet_tat: HĐX}\n"
            "  chuc_vu:\n    a: {ten: A, to_chuc: x, chuc_vu_khac: B}",
            "Hội đồng X không dùng con dấu của cơ quan: chỉ ghi chức danh trong tổ chức, bỏ chuc_vu_khac",
        ),
        (
            "  chuc_vu:\n    a: {ten: A}\n    b: {ten: B, cung_nguoi_voi: a}\n"
            "  nguoi: [{ho_ten: Một Ví Dụ, chuc_vu: b}]",
            "chức vụ b đã ghi cung_nguoi_voi: a, nên không ghi người ở đây",
        ),
        (
            "  chuc_vu:\n    a: {ten: A}\n    b: {ten: Phó B, ky_thay: a}\n"
            "  nguoi: [{ho_ten: Một Ví Dụ, chuc_vu: b, quyen: có}]",
            "Phó B là cấp phó: “Q.” chỉ đứng trước chức vụ cấp trưởng, hãy ghi người này ở chuc_vu: a",
        ),
        ("  giao_ky: [{chuc_vu: a, van_ban: X}]", "không có chức vụ 'a'"),
        (
            "  chuc_vu:\n    a: {ten: A}\n  giao_ky: [{chuc_vu: a, van_ban: X, loai: [ke_hoch]}]",
            "không có loại văn bản 'ke_hoch'",
        ),
    ],
)
def test_co_quan_khai_sai(khong_gian: KhongGian, sua: str, cau: str) -> None:
    """What contradicts itself in `co_quan.yaml` is told at its place."""
    khong_gian.ghi("co_quan.yaml", "ten: Cơ quan Ví Dụ\n" + dedent(sua) + "\n")
    khong_gian.ghi("a.yaml", "loai: ke_hoach\ntrich_yeu: Thử\nnoi_dung: [Hết.]\nnguoi_ky: a\n")

    with pytest.raises(Exception, match=r"co_quan\.yaml:\d+:\d+: ") as bat:
        khong_gian.trinh_bay("a.yaml")
    assert cau in str(bat.value)

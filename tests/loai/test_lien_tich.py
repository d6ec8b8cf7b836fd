"""Documents that several bodies issue: names, symbol, signatures, and what contradicts itself."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import CO_QUAN, KhongGian

CUNG = """
    chu_quan: {ten: Sở Giáo dục và Đào tạo tỉnh Ví Dụ}
    cung_ban_hanh:
      cong_doan:
        ten: Công đoàn cơ sở Trường THPT Ví Dụ
        viet_tat: CĐCS
        chu_quan: {ten: CHU_QUAN}
        chuc_vu: {chu_tich: {ten: Chủ tịch, thay_mat: Ban Chấp hành}}
        nguoi: [{ho_ten: Trần Thị Ví Dụ, chuc_vu: chu_tich}]
      hoi:
        ten: Hội Khuyến học phường Ví Dụ
        chuc_vu: {chu_tich: {ten: Chủ tịch}, pho: {ten: Phó Chủ tịch, ky_thay: chu_tich}}
        nguoi: [{ho_ten: Lê Văn Ví Dụ, chuc_vu: pho}]
"""
HAI = "lien_tich:\n- {co_quan: cong_doan, nguoi_ky: chu_tich}\n"
BA = HAI + "- {co_quan: hoi, nguoi_ky: pho}\n"


@pytest.fixture
def chung(khong_gian: KhongGian) -> KhongGian:
    """A school, its trade union under another body, an association."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN + CUNG.replace("CHU_QUAN", "Công đoàn Giáo dục tỉnh Ví Dụ"))
    return khong_gian


def test_ten_ky_hieu(chung: KhongGian) -> None:
    """The leading body first; its symbol and those of the others; what nobody gave is a visible gap."""
    ban = chung.ke_hoach(f"noi_dung: [Hết.]\n{BA}")

    assert (ban.co_quan.ten, [mot.ten for mot in ban.cung_ban_hanh]) == (
        "Trường THPT Ví Dụ",
        ["Công đoàn cơ sở Trường THPT Ví Dụ", "Hội Khuyến học phường Ví Dụ"],
    )
    assert ban.ky_hieu == "KH-THPTVD-CĐCS-[cần bổ sung: chữ viết tắt của Hội Khuyến học phường Ví Dụ]"
    assert ban.ten_co_quan == ("Trường THPT Ví Dụ, Công đoàn cơ sở Trường THPT Ví Dụ và Hội Khuyến học phường Ví Dụ")


def test_chu_ky_tung_ben(chung: KhongGian) -> None:
    """Each signature names its body; the leading one stands last, at the right."""
    ban = chung.ke_hoach(f"noi_dung: [Hết.]\n{BA}")

    assert [(ky.tham_quyen, ky.ho_ten) for ky in (*ban.chu_ky_khac, ban.chu_ky)] == [
        (("TM. BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT VÍ DỤ", "CHỦ TỊCH"), "Trần Thị Ví Dụ"),
        (("KT. CHỦ TỊCH HỘI KHUYẾN HỌC PHƯỜNG VÍ DỤ", "PHÓ CHỦ TỊCH"), "Lê Văn Ví Dụ"),
        (("HIỆU TRƯỞNG TRƯỜNG THPT VÍ DỤ",), "Nguyễn Văn Ví Dụ"),
    ]


@pytest.mark.parametrize(
    ("chu_quan", "in_ra"),
    [("Công đoàn Giáo dục tỉnh Ví Dụ", ""), ("Sở Giáo dục và Đào tạo tỉnh Ví Dụ", "Sở Giáo dục và Đào tạo tỉnh Ví Dụ")],
)
def test_chu_quan_chung(khong_gian: KhongGian, chu_quan: str, in_ra: str) -> None:
    """The body above is in the head only when it is above all of them."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN + CUNG.replace("CHU_QUAN", chu_quan))

    ban = khong_gian.ke_hoach(f"noi_dung: [Hết.]\n{HAI}")

    assert (ban.chu_quan.ten if ban.chu_quan else "") == in_ra


def test_mot_co_quan_thi_nhu_cu(chung: KhongGian) -> None:
    """Without other bodies nothing changes: the layout, the symbol, the title without the body's name."""
    ban = chung.ke_hoach("noi_dung: [Hết.]\n")

    assert (ban.mau, ban.ky_hieu, ban.chu_ky.tham_quyen) == ("1.4", "KH-THPTVD", ("HIỆU TRƯỞNG",))
    assert ban.chu_quan


def test_ky_hieu_rieng_va_phu_luc(chung: KhongGian) -> None:
    """A symbol that is given stands; an appendix names every body."""
    ban = chung.ke_hoach(
        f"ky_hieu: KH-LT\nnoi_dung: [Xem Phụ lục.]\n{HAI}phu_luc: [{{ten: Danh sách, noi_dung: [A.]}}]\n"
    )

    assert ban.ky_hieu == "KH-LT"
    assert ban.phu_luc[0].kem_theo.endswith("của Trường THPT Ví Dụ và Công đoàn cơ sở Trường THPT Ví Dụ)"), ban.phu_luc[
        0
    ].kem_theo


def test_nghi_quyet_lien_tich(chung: KhongGian) -> None:
    """A resolution says for each body who decides."""
    chung.ghi(
        "a.yaml",
        f"loai: nghi_quyet\ntrich_yeu: Thử\ncan_cu: [Căn cứ Luật]\ndieu: [Hết.]\nnguoi_ky: hieu_truong\n{HAI}",
    )

    khoi = [mot.chu for mot in chung.trinh_bay("a.yaml").khoi][:2]

    assert khoi == ["Hiệu trưởng Trường THPT Ví Dụ -", "Ban Chấp hành Công đoàn cơ sở Trường THPT Ví Dụ"]


@pytest.mark.parametrize(
    ("dong", "cau"),
    [
        ("- {co_quan: cong_doan_, nguoi_ky: chu_tich}", r":6:\d+: không có cơ quan, tổ chức cùng ban hành"),
        ("- {co_quan: cong_doan, nguoi_ky: giam_doc}", r":6:\d+: co_quan.yaml không có chức vụ 'giam_doc'"),
        (
            "- {co_quan: cong_doan, nguoi_ky: chu_tich}\n- {co_quan: cong_doan, nguoi_ky: chu_tich}",
            r":7:\d+: co_quan: 'cong_doan' đã ghi ở trên",
        ),
    ],
)
def test_khai_sai(chung: KhongGian, dong: str, cau: str) -> None:
    """A body or a post that is not there, or the same body twice, is told at its place."""
    chung.ghi(
        "a.yaml", f"loai: ke_hoach\ntrich_yeu: Thử\nnoi_dung: [Hết.]\nnguoi_ky: hieu_truong\nlien_tich:\n{dong}\n"
    )

    with pytest.raises(Exception, match=cau):
        chung.trinh_bay("a.yaml")


@pytest.mark.parametrize("loai", ["cong_van", "quyet_dinh", "giay_uy_quyen", "bien_ban"])
def test_loai_mot_co_quan(chung: KhongGian, loai: str) -> None:
    """Types that one body issues do not know the key."""
    chung.ghi("a.yaml", f"loai: {loai}\ntrich_yeu: Thử\nnguoi_ky: hieu_truong\n{HAI}")

    with pytest.raises(Exception, match="lien_tich"):
        chung.trinh_bay("a.yaml")

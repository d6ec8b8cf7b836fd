"""Who signs, with which lines of authority."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import KhongGian

CO_QUAN = """
    ten: Ủy ban nhân dân xã Ví Dụ
    viet_tat: UBND
    chuc_vu:
      chu_tich: {ten: Chủ tịch, thay_mat: Ủy ban nhân dân}
      chu_tich_rieng: {ten: Chủ tịch}
      pho_chu_tich: {ten: Phó Chủ tịch, ky_thay: chu_tich}
      chanh_van_phong: {ten: Chánh Văn phòng, thua_lenh: chu_tich}
      pho_chanh_van_phong: {ten: Phó Chánh Văn phòng, ky_thay: chanh_van_phong}
      truong_phong: {ten: Trưởng phòng Kinh tế, thua_uy_quyen: chu_tich_rieng}
      chu_tich_hoi_dong: {ten: Chủ tịch, thay_mat: Hội đồng, chuc_vu_khac: Hiệu trưởng}
      ke_toan: {ten: Kế toán}
    nguoi:
    - {ho_ten: Một Ví Dụ, chuc_vu: chu_tich, den: 30/6/2025}
    - {ho_ten: Hai Ví Dụ, chuc_vu: chu_tich, tu: 01/7/2025, den: 31/12/2025, quyen: có}
    - {ho_ten: Ba Ví Dụ, chuc_vu: chu_tich, tu: 01/01/2026}
    - {ho_ten: Bốn Ví Dụ, chuc_vu: pho_chu_tich}
    - {ho_ten: Năm Ví Dụ, chuc_vu: pho_chu_tich}
"""


@pytest.fixture
def xa(khong_gian: KhongGian) -> KhongGian:
    """A commune with several posts."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN)
    return khong_gian


def _ky(xa: KhongGian, nguoi_ky: str, ngay: str = "") -> tuple[tuple[str, ...], str]:
    xa.ghi(
        "ke_hoach/a.yaml",
        f"loai: ke_hoach\ntrich_yeu: Thử\nngay: {ngay}\nnoi_dung: [Hết.]\nnguoi_ky: {nguoi_ky}\n",
    )
    chu_ky = xa.trinh_bay("ke_hoach/a.yaml").chu_ky
    return chu_ky.tham_quyen, chu_ky.ho_ten


@pytest.mark.parametrize(
    ("ma", "dong"),
    [
        ("chu_tich_rieng", ("CHỦ TỊCH",)),
        ("chanh_van_phong", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        ("pho_chanh_van_phong", ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
        ("truong_phong", ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ")),
        ("chu_tich_hoi_dong", ("TM. HỘI ĐỒNG", "CHỦ TỊCH")),
        ("{chuc_vu: pho_chu_tich, ho_ten: Năm Ví Dụ}", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    ],
)
def test_dong_tham_quyen(xa: KhongGian, ma: str, dong: tuple[str, ...]) -> None:
    """The lines of khoản 7: TM., KT., TL., TUQ. before the right title."""
    assert _ky(xa, ma)[0] == dong


@pytest.mark.parametrize(
    ("ngay", "dong_cuoi", "ho_ten"),
    [
        ("30/6/2025", "CHỦ TỊCH", "Một Ví Dụ"),
        ("01/7/2025", "Q. CHỦ TỊCH", "Hai Ví Dụ"),
        ("2026-02-03", "CHỦ TỊCH", "Ba Ví Dụ"),
        ("", "CHỦ TỊCH", "Ba Ví Dụ"),
    ],
)
def test_ai_giu_chuc_vu_thi_ky(xa: KhongGian, ngay: str, dong_cuoi: str, ho_ten: str) -> None:
    """The holder on the day signs; without a day the one still in office."""
    dong, ten = _ky(xa, "chu_tich", ngay)

    assert (dong[-1], ten) == (dong_cuoi, ho_ten)


def test_chuc_vu_chua_co_nguoi(xa: KhongGian) -> None:
    """Nobody recorded: the name stays blank in a draft."""
    assert _ky(xa, "ke_toan") == (("KẾ TOÁN",), "")


def test_chuc_vu_khac(xa: KhongGian) -> None:
    """A council that may use the seal: the office title above the name."""
    xa.ghi("a.yaml", "loai: ke_hoach\ntrich_yeu: Thử\nnoi_dung: [Hết.]\nnguoi_ky: chu_tich_hoi_dong\n")

    assert xa.trinh_bay("a.yaml").chu_ky.chuc_vu_khac == "Hiệu trưởng"


def test_nhieu_nguoi_cung_chuc_vu(xa: KhongGian) -> None:
    """Two deputies: the document must say which."""
    with pytest.raises(Exception, match="lúc này có 2 người giữ chức vụ pho_chu_tich: Bốn Ví Dụ, Năm Ví Dụ") as bat:
        _ky(xa, "pho_chu_tich")

    assert str(bat.value).endswith(
        "Gợi ý: người cũ đã thôi thì ghi den: … (ngày thôi) trong co_quan.yaml; nếu cả hai cùng giữ chức thì ghi rõ "
        "người ký: nguoi_ky: {chuc_vu: pho_chu_tich, ho_ten: …}"
    )


def test_khong_ai_vao_ngay_do(xa: KhongGian) -> None:
    """A wrong name, or a day in nobody's term, is told with the terms recorded."""
    with pytest.raises(Exception, match="không ai giữ chức vụ chu_tich \\(Một Ví Dụ\\) vào ngày 01/01/2026") as bat:
        _ky(xa, "{chuc_vu: chu_tich, ho_ten: Một Ví Dụ}", "01/01/2026")

    assert "Hai Ví Dụ từ 01/07/2025 đến 31/12/2025" in str(bat.value)


def test_chuc_vu_la(khong_gian: KhongGian) -> None:
    """An unknown post is told with those that exist."""
    khong_gian.ghi("a.yaml", "loai: ke_hoach\ntrich_yeu: Thử\nnoi_dung: [Hết.]\nnguoi_ky: giam_doc\n")

    with pytest.raises(Exception, match=r"a\.yaml:4:11: co_quan\.yaml không có chức vụ 'giam_doc'") as bat:
        khong_gian.trinh_bay("a.yaml")
    assert "các chức vụ đang có: hieu_truong (Hiệu trưởng)." in str(bat.value)

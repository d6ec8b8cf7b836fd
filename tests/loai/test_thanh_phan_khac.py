"""Urgency, circulation, initials of the drafter, address: as a clerk declares them."""

from __future__ import annotations

from typing import get_args

import pytest

from loai.khong_gian_thu import CO_QUAN, KhongGian
from vanban.models.thanh_phan_khac import LoaiVanBanLuat
from vanban.nd30 import nd30

LIEN_HE = """
    lien_he:
      dia_chi: Số 01, đường Ví Dụ, tỉnh Ví Dụ
      dien_thoai: 0254 3000 000
      fax: 0254 3000 001
      trang_web: vidu.edu.vn
      in_cho: [cong_van]
"""
DONG = (
    "Địa chỉ: Số 01, đường Ví Dụ, tỉnh Ví Dụ",
    "ĐT: 0254 3000 000, Fax: 0254 3000 001",
    "Website: vidu.edu.vn",
)


def test_khong_khai_thi_khong_co(khong_gian: KhongGian) -> None:
    """A document that names none of them has none, though its office has an address."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN + LIEN_HE)

    ban = khong_gian.ke_hoach("noi_dung: [Câu.]")

    assert (ban.do_khan, ban.luu_hanh, ban.nguoi_soan, ban.lien_he, ban.dien_tu) == ("", "", "", (), False)


def test_khai_du(khong_gian: KhongGian) -> None:
    """Each comes to the page as declared."""
    ban = khong_gian.ke_hoach("""
        do_khan: thuong_khan
        luu_hanh: xem_xong_tra_lai
        nguoi_soan: PL
        so_ban: 300
        noi_dung: [Câu.]
    """)

    assert (ban.do_khan, ban.luu_hanh, ban.nguoi_soan) == ("thuong_khan", "xem_xong_tra_lai", "PL.(300)")


def test_nguoi_soan_khong_so_ban(khong_gian: KhongGian) -> None:
    """The number of copies may be left out."""
    assert khong_gian.ke_hoach("nguoi_soan: PL\nnoi_dung: [Câu.]").nguoi_soan == "PL."


@pytest.mark.parametrize(("khai", "dong"), [("lien_he: có\n", DONG), ("", ())])
def test_lien_he_theo_van_ban(khong_gian: KhongGian, khai: str, dong: tuple[str, ...]) -> None:
    """A document asks for the address; what the office has not given is left out."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN + LIEN_HE)

    assert khong_gian.ke_hoach(f"{khai}noi_dung: [Câu.]").lien_he == dong


@pytest.mark.parametrize(("khai", "dong"), [("", DONG), ("lien_he: không\n", ())])
def test_lien_he_theo_loai(khong_gian: KhongGian, khai: str, dong: tuple[str, ...]) -> None:
    """A type of `in_cho` always has it, unless a document says otherwise."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN + LIEN_HE)
    khong_gian.ghi(
        "cong_van/thu.yaml",
        f"loai: cong_van\ntrich_yeu: thử\nkinh_gui: [Sở A]\nnguoi_ky: hieu_truong\n{khai}noi_dung: [Câu.]\n",
    )

    assert khong_gian.trinh_bay("cong_van/thu.yaml").lien_he == dong


@pytest.mark.parametrize(
    ("khai", "loi"),
    [
        ("do_khan: hoa_toc_hen_gio", "do_khan: 'hoa_toc_hen_gio' không dùng được"),
        ("luu_hanh: mat", "luu_hanh: 'mat' không dùng được"),
        ("nguoi_soan: PL.(300)", "chỉ ghi chữ cái viết tắt tên người soạn thảo, in hoa, như PL; số bản ghi ở so_ban"),
        ("nguoi_soan: pl", "in hoa, như PL"),
        ("so_ban: 300", "số bản phát hành in sau ký hiệu người soạn thảo, như PL.(300): ghi thêm nguoi_soan"),
        ("lien_he: có", "có lien_he mà co_quan.yaml chưa có lien_he: thêm vào đó dia_chi"),
        ("do_mat: mat", "không có mục `do_mat`: máy không in độ mật: dấu khắc sẵn do người có thẩm quyền đóng"),
        ("Độ mật: Mật", "máy không in độ mật"),
        ("muc_do_khan: khan", "không có mục `muc_do_khan`; có phải ý bạn là `do_khan`?"),
    ],
)
def test_khai_sai(khong_gian: KhongGian, khai: str, loi: str) -> None:
    """What is wrong is told at its place, with what to do."""
    cau = khong_gian.loi(f"{khai}\nnoi_dung: [Câu.]")

    assert loi in cau
    assert cau.startswith("inputs/ke_hoach/thu.yaml:4:")


def test_lien_he_trong(khong_gian: KhongGian) -> None:
    """An address without anything to print is refused in its own file."""
    khong_gian.ghi("co_quan.yaml", f"{CO_QUAN}    lien_he: {{in_cho: [cong_van]}}\n")

    assert "inputs/co_quan.yaml:9:10: lien_he: chưa có gì để in" in khong_gian.loi("noi_dung: [Câu.]")


def test_loai_in_lien_he_la_loai_cua_luat() -> None:
    """The types that may always have it are those of Điều 7."""
    assert set(get_args(LoaiVanBanLuat)) == set(nd30().loai)

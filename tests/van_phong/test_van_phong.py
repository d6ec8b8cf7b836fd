"""Four other offices: the same code builds their papers, and nothing in the code knows the office of the example."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from loai.khong_gian_thu import DU_AN, chu_khoi, chu_trang, mo_tep
from vanban.build.ket_qua import TrangThai
from vanban.build.run import dung
from vanban.build.viec import tim_viec
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

O_DAY = Path(__file__).parent
CAC_TEP = sorted(
    tep
    for loai in ("ke_hoach", "bao_cao", "to_trinh", "cong_van", "quyet_dinh", "bien_ban")
    for tep in O_DAY.glob(f"*/inputs/{loai}/*.*")
    if tep.suffix in {".yaml", ".json"}
)
# Words of the example office; the law data's own examples and font tables hold none of them.
_RIENG = re.compile(r"Nguyễn Chí Thanh|\bNCT\b|Đ[ắă]k\s*L[ắă]k|Bùi Quang Định|Sóc Trăng", re.IGNORECASE)


def _ban(tep: str) -> BanTrinhBay:
    return mo_tep(O_DAY / tep).trinh_bay()


def test_du_bon_van_phong_va_mot_json() -> None:
    """A Sở, a THCS of a xã, a school with a long name, a hospital; one paper is JSON."""
    assert {tep.relative_to(O_DAY).parts[0] for tep in CAC_TEP} == {"so_gddt", "thcs_xa", "thpt_tphcm", "benh_vien"}
    assert any(tep.suffix == ".json" for tep in CAC_TEP)


@pytest.mark.parametrize("tep", CAC_TEP, ids=lambda tep: str(tep.relative_to(O_DAY)))
def test_dung_duoc_va_khong_mat_chu(tep: Path) -> None:
    """Each builds; every literal text is there."""
    van_ban = mo_tep(tep)
    trang = chu_trang(van_ban.trinh_bay())

    assert [chu for chu in van_ban.chu_phai_in() if chu.strip() not in trang] == []
    assert trang.count("./.") == 1
    assert "Ví Dụ" in trang


@pytest.mark.parametrize("van_phong", ["so_gddt", "thcs_xa", "thpt_tphcm", "benh_vien"])
def test_qua_cua_soat(tmp_path: Path, van_phong: str) -> None:
    """Every paper of the office passes the gate of a build and is written."""
    shutil.copytree(O_DAY / van_phong / "inputs", tmp_path / "inputs")

    luot = dung(tim_viec([tmp_path / "inputs"]))

    assert luot.loi_vao is None
    assert [(str(loi), kq.tep) for kq in luot.ket_qua for loi in kq.loi] == []
    assert {kq.trang_thai for kq in luot.ket_qua} == {TrangThai.DA_DUNG}


def test_so_duoi_uy_ban_nhan_dan_tinh() -> None:
    """Short names at the head, the full name in the text; a named deputy signs KT.; phần and mục."""
    ban = _ban("so_gddt/inputs/ke_hoach/doc_sach.yaml")

    assert ban.chu_quan
    assert (ban.chu_quan.ten, ban.co_quan.ten) == ("UBND tỉnh Lào Cai", "Sở Giáo dục và Đào tạo")
    assert ban.ten_co_quan == "Sở Giáo dục và Đào tạo tỉnh Lào Cai"
    assert (ban.chu_ky.tham_quyen, ban.chu_ky.ho_ten) == (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Giàng A Ví Dụ")
    assert (ban.so, ban.ky_hieu, ban.luu) == ("05", "KH-SGDĐT", "VT, VP (3)")
    assert "Phần II" in [chu_khoi(khoi) for khoi in ban.khoi]


def test_truong_thcs_sau_01_7_2025(tmp_path: Path) -> None:
    """Superior body, place and head follow the date: huyện until 30/6/2025, xã from 01/7/2025."""
    sau = _ban("thcs_xa/inputs/ke_hoach/xanh.json")
    goc = tmp_path / "inputs"
    goc.mkdir()
    for ten in ("co_quan.yaml", "vien_dan.yaml"):
        (goc / ten).write_bytes((O_DAY / "thcs_xa" / "inputs" / ten).read_bytes())
    (goc / "truoc.yaml").write_text(
        "loai: ke_hoach\nngay: 20/5/2025\ntrich_yeu: Thử\ncan_cu: [nd_98_2023]\n"
        "noi_dung: [Hết.]\nnguoi_ky: hieu_truong\n",
        encoding="utf-8",
    )
    truoc = mo_tep(goc / "truoc.yaml").trinh_bay()

    assert [(ban.chu_quan.ten, ban.chu_quan.lien) for ban in (truoc, sau) if ban.chu_quan] == [
        ("Phòng Giáo dục và Đào tạo huyện Cẩm Mỹ", ("Cẩm Mỹ",)),
        ("Ủy ban nhân dân xã Xuân Đông", ("Xuân Đông",)),
    ]
    assert [(ban.dia_danh, ban.chu_ky.ho_ten) for ban in (truoc, sau)] == [
        ("Cẩm Mỹ", "Phạm Văn Ví Dụ"),
        ("Xuân Đông", "Đặng Thị Ví Dụ"),
    ]


def test_truong_ten_dai_o_thanh_pho_ho_chi_minh() -> None:
    """The long name is given whole, its proper part bound; the acting head signs Q.; two addressees."""
    ke_hoach = _ban("thpt_tphcm/inputs/ke_hoach/chuyen_doi_so.yaml")
    bao_cao = _ban("thpt_tphcm/inputs/bao_cao/chuyen_doi_so.yaml")

    assert len(ke_hoach.co_quan.ten) > 90
    assert ke_hoach.co_quan.lien == ("Nguyễn Thị Ví Dụ Minh Khai",)
    assert ke_hoach.dia_danh == "Thành phố Hồ Chí Minh"
    assert ke_hoach.chu_ky.tham_quyen == ("Q. HIỆU TRƯỞNG",)
    assert len(bao_cao.kinh_gui) == 2
    assert (bao_cao.thang, bao_cao.nam) == (12, 2026)


def test_benh_vien_cong_lap() -> None:
    """No movement, khoản at the top, a task table of its own without the empty columns, TL. signature."""
    ban = _ban("benh_vien/inputs/ke_hoach/ve_sinh_tay.yaml")
    (bang,) = [khoi.bang for khoi in ban.khoi if khoi.bang]

    assert ban.khoi[2].so == "1."
    assert "Sản phẩm" in bang.cot
    assert bang.dong[0][3] == "Phòng Điều dưỡng, Phòng Kế hoạch tổng hợp"
    assert ban.chu_ky.tham_quyen == ("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG KẾ HOẠCH TỔNG HỢP")
    assert "> 90%, nhiễm khuẩn < 1%" in chu_trang(ban)


def test_ma_nguon_khong_biet_truong_nao() -> None:
    """No file of the program names the office of the example, its province or its head."""
    tep = [t for t in (DU_AN / "src").rglob("*") if t.suffix in {".py", ".yaml", ".json", ".txt", ".toml"}]

    assert [str(t) for t in tep if _RIENG.search(t.read_text(encoding="utf-8"))] == []

"""The dossier “Đơn vị học tập”: two papers from one data file, each chỉ tiêu met or not, deadlines as data."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from loai.khong_gian_thu import DU_AN, chu_khoi
from vanban.errors import InputError
from vanban.khen_thuong import HoSoMo, mo_ho_so
from vanban.thanh_phan.khoi import Bang

TEN = "inputs/khen_thuong/2025_don_vi_hoc_tap"


@pytest.fixture
def noi(tmp_path: Path) -> Path:
    """The sample folder in a workspace of its own."""
    shutil.copytree(DU_AN / "inputs", tmp_path / "inputs")
    return tmp_path


def _mo(noi: Path, *sua: tuple[str, str], tep: str = "don_vi_hoc_tap.yaml") -> HoSoMo:
    duong = noi / TEN / tep
    chu = duong.read_text(encoding="utf-8")
    for cu, moi in sua:
        assert cu in chu
        chu = chu.replace(cu, moi, 1)
    duong.write_text(chu, encoding="utf-8")
    return mo_ho_so(noi / TEN, TEN, noi)


def _tong_hop(ho_so: HoSoMo) -> Bang:
    """The summary in the appendix of the report."""
    (phu_luc,) = ho_so.giay[1].van_ban.trinh_bay().phu_luc
    (khoi,) = phu_luc.khoi
    assert khoi.bang
    assert phu_luc.ngang
    return khoi.bang


def _dong(ho_so: HoSoMo, noi_dung: str) -> tuple[str, ...]:
    return next(dong for dong in _tong_hop(ho_so).dong if dong[1].startswith(noi_dung))


def test_hai_giay(noi: Path) -> None:
    """A công văn, and a report with the summary as its appendix; nothing is doubtful in the sample."""
    ho_so = _mo(noi)

    assert [giay.tep for giay in ho_so.giay] == ["01_cong_van_de_nghi", "02_bao_cao_tu_danh_gia"]
    assert ho_so.nhac == ()
    cong_van, bao_cao = (giay.van_ban.trinh_bay() for giay in ho_so.giay)
    assert "đạt 12/12 chỉ tiêu ở mức độ 1" in chu_khoi(cong_van.khoi[0])
    assert bao_cao.thieu == ()
    assert "Phụ lục" in chu_khoi(bao_cao.khoi[-2])


def test_ty_le_go_sai(noi: Path) -> None:
    """A typed share is held against its counts."""
    with pytest.raises(InputError, match=r"R-17: 37/38 là 97,37%, đang ghi 98%"):
        _mo(noi, ("37/38 (97,37%)", "37/38 (98%)"))


def test_go_chua_du_ma_dat(noi: Path) -> None:
    """Counts below what the level asks for, said to be met, are doubted at that word."""
    (nhac,) = _mo(noi, ("37/38 (97,37%)", "30/38 (78,95%)")).nhac

    assert str(nhac).endswith("“30/38” là 78,95%, cần 90,00%, mà ghi dat: có")
    assert f"{TEN}/don_vi_hoc_tap.yaml:26:102:" in str(nhac)


def test_chi_tieu_tinh_tu_so_lieu(noi: Path) -> None:
    """Shares come from the figures, with what is needed at the level and the evidence beside."""
    assert _dong(_mo(noi), "Thành viên được công nhận")[2:] == (
        "Từ 90% trở lên",
        "36/38 (94,74%)",
        "Danh sách công nhận năm\u00a02025",
        "Đạt",
    )


def test_muc_do_2_khong_du(noi: Path) -> None:
    """A level that the figures do not bear out is doubtful, not refused; nor is it twelve months after level 1."""
    ho_so = _mo(noi, ("muc_do: 1", "muc_do: 2"))

    assert _dong(ho_so, "Người học được công nhận")[2:4] == ("Từ 97% trở lên", "588/612 (96,08%)")
    assert [mot.cau for mot in ho_so.nhac] == [
        "R-19: “Đơn vị học tập” mức độ 2 năm 2025: viên chức, người lao động đạt “Công dân học tập” 94,74%, cần 95,00%",
        "R-19: “Đơn vị học tập” mức độ 2 năm 2025: người học đạt “Công dân học tập” 96,08%, cần 97,00%",
        "mức độ 2 chỉ được đề nghị sau ít nhất 12 tháng từ ngày có quyết định công nhận mức độ 1",
    ]
    assert {mot.vi_tri.dong for mot in ho_so.nhac if mot.vi_tri} == {4}


def test_muc_do_2_sau_mot_nam(noi: Path) -> None:
    """Twelve months after the decision level 2 may be asked for."""
    ho_so = _mo(noi, ("muc_do: 1", "muc_do: 2"), ("ngay: 20/3/2025", "ngay: 10/01/2025"))

    assert not any("12 tháng" in mot.cau for mot in ho_so.nhac)


def test_cap_huyen(noi: Path) -> None:
    """A THPT is a unit of the province, and the district has a deadline."""
    ho_so = _mo(noi, ("cap: tinh ", "cap: huyen "))

    assert [mot.cau for mot in ho_so.nhac] == [
        "R-22: Trường THPT Ví Dụ Một là đơn vị cấp tỉnh, “Đơn vị học tập” đang ghi cấp huyen"
    ]


@pytest.mark.parametrize(("han", "qua"), [("11/01/2026", True), ("12/01/2026", False)])
def test_han_nop(noi: Path, han: str, qua: bool) -> None:
    """A công văn after the deadline that the office typed is told."""
    ho_so = _mo(noi, ("han_nop: ", f"han_nop: {han} "))

    assert [mot.cau for mot in ho_so.nhac] == (
        ["công văn ngày 12/01/2026, sau hạn nộp hồ sơ 11/01/2026"] if qua else []
    )


def test_chua_dat_va_chua_biet(noi: Path) -> None:
    """What is not met lowers the count and is doubtful; what nobody said is a blank that is told."""
    ho_so = _mo(
        noi,
        ("minh_chung: Sổ tài sản, dat: có", "minh_chung: Sổ tài sản, dat: không"),
        ("  chia_se_tri_thuc: {ket_qua: 02 buổi chia sẻ với trường bạn, minh_chung: Biên bản", "  # {x: Biên bản"),
    )

    bao_cao = ho_so.giay[1].van_ban.trinh_bay()
    assert "đạt 10/12 chỉ tiêu" in chu_khoi(ho_so.giay[0].van_ban.trinh_bay().khoi[0])
    assert _dong(ho_so, "Chia sẻ tri thức")[3:] == (
        "[cần bổ sung: kết quả]",
        "[cần bổ sung: minh chứng]",
        "[cần bổ sung: đạt hay chưa đạt]",
    )
    assert [loi.cau.partition("]")[0] + "]" for loi in bao_cao.thieu] == [
        "[cần bổ sung: kết quả]",
        "[cần bổ sung: minh chứng]",
        "[cần bổ sung: đạt hay chưa đạt]",
    ]
    assert [mot.cau for mot in ho_so.nhac] == [
        "R-19: chỉ tiêu “Thực hiện chuyển đổi số, các thành viên được trang bị phương tiện học tập” "
        "tự đánh giá là chưa đạt"
    ]


def test_khong_co_nguoi_hoc(noi: Path) -> None:
    """A body without learners is not asked about learners."""
    ho_so = _mo(noi, ("hoc_sinh: 612, hoc_sinh_cdht: 588", "hoc_sinh: 0, hoc_sinh_cdht: 0"))

    assert not any("gười học" in dong[1] for dong in _tong_hop(ho_so).dong)


@pytest.mark.parametrize(
    ("cu", "moi", "loi"),
    [
        (
            "  ke_hoach_hoc_tap:",
            "  ke_hoach_hoc_tapp:",
            "don_vi_hoc_tap.yaml:20:3: không có chỉ tiêu `ke_hoach_hoc_tapp`; có phải ý bạn là `ke_hoach_hoc_tap`?",
        ),
        (
            "{nam: 2025, vien",
            "{nam: 2024, vien",
            "don_vi_hoc_tap.yaml:15:16: nam: số liệu của năm 2024, hồ sơ đánh giá năm 2025",
        ),
    ],
)
def test_loi(noi: Path, cu: str, moi: str, loi: str) -> None:
    """Faults of the data are told at their place."""
    with pytest.raises(InputError) as bat:
        _mo(noi, (cu, moi))

    assert [str(mot) for mot in bat.value.loi] == [f"{TEN}/{loi}"]


def test_khuon_cua_co_quan(noi: Path) -> None:
    """An office's own form of a paper is used instead of the one that ships."""
    khuon = noi / "inputs" / "khuon" / "hoc_tap_cong_van.yaml"
    khuon.parent.mkdir()
    chu = "loai: cong_van\ntrich_yeu: gửi hồ sơ năm {{ hoc_tap.nam }}\nnoi_dung: [{doan: A.}]\nnguoi_ky: hieu_truong\n"
    khuon.write_text(chu, encoding="utf-8")

    assert _mo(noi).giay[0].van_ban.trinh_bay().trich_yeu == "gửi hồ sơ năm\u00a02025"

"""The data of a report: figures computed, targets compared, tasks back from the plan, gaps told."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import DU_AN, KhongGian, chu_khoi, mo_tep
from vanban.errors import InputError
from vanban.models.noi_dung import CHEN_BAO_CAO
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Bang

MAU = DU_AN / "tests/loai/bao_cao_mau/inputs/bao_cao"
CHUNG = "loai: bao_cao\ntrich_yeu: Thử\nket_thuc: Hết.\nnguoi_ky: hieu_truong\n"
PHONG_TRAO = """
    ten: Thi đua
    tu_nam: 2023
    den_nam: 2026
    giai_doan:
    - {ma: gd1, ten: Giai đoạn 1, tu_nam: 2023, den_nam: 2024, noi_dung: A.}
    - {ma: gd2, ten: Giai đoạn 2, tu_nam: 2025, den_nam: 2026, noi_dung: B.}
    nhiem_vu:
    - {ma: phat_dong, noi_dung: Phát động, chu_tri: Tổ Văn phòng, thoi_gian: Tháng 9}
    - {noi_dung: Tổng kết, chu_tri: Hiệu trưởng, thoi_gian: Tháng 12}
"""


@pytest.fixture(scope="module")
def so_ket() -> BanTrinhBay:
    """The report of the sample school with all its figures."""
    return mo_tep(MAU / "so_ket.yaml").trinh_bay()


def _cac_bang(ban: BanTrinhBay) -> list[Bang]:
    return [khoi.bang for khoi in ban.khoi if khoi.bang]


def _bang(ban: BanTrinhBay, cot: str) -> Bang:
    """The table that has a column of that name."""
    return next(bang for bang in _cac_bang(ban) if cot in bang.cot)


def _chu(bang: Bang) -> list[str]:
    return [" | ".join(dong).replace("\u00a0", " ") for dong in bang.dong]


def _ban(khong_gian: KhongGian, chu: str) -> BanTrinhBay:
    khong_gian.ghi("phong_trao/p.yaml", PHONG_TRAO)
    khong_gian.ghi("bao_cao/thu.yaml", CHUNG + chu)
    return khong_gian.trinh_bay("bao_cao/thu.yaml")


def _loi(khong_gian: KhongGian, chu: str) -> list[str]:
    with pytest.raises(InputError) as bat:
        _ban(khong_gian, chu)
    return [mot.cau for mot in bat.value.loi]


def test_ty_le_tinh_tu_so_luong(so_ket: BanTrinhBay) -> None:
    """Every share is that of its counts, two decimals after a comma."""
    assert _chu(_bang(so_ket, "Đối tượng")) == [
        "2023 | Viên chức | 36 | 28 | 77,78%",
        "2023 | Học sinh | 598 | 482 | 80,60%",
        "2024 | Viên chức | 37 | 34 | 91,89%",
        "2024 | Học sinh | 605 | 578 | 95,54%",
        "2025 | Viên chức | 38 | 36 | 94,74%",
        "2025 | Học sinh | 612 | 588 | 96,08%",
    ]


def test_tong_kinh_phi_bang_chu(so_ket: BanTrinhBay) -> None:
    """Money adds up; the sum is written in figures and in words."""
    chu = [chu_khoi(khoi) for khoi in so_ket.khoi]

    assert _chu(_bang(so_ket, "Kinh phí (đồng)"))[-1] == "Tổng | 55.000.000"
    assert "Tổng kinh phí: 55.000.000 đồng (Bằng chữ: Năm mươi lăm triệu đồng)." in chu


def test_so_lieu_trong_cau(so_ket: BanTrinhBay) -> None:
    """A sentence takes the same figures as the table."""
    cau = next(chu_khoi(khoi) for khoi in so_ket.khoi if khoi.chu.startswith("Tỷ lệ viên chức"))

    assert cau.endswith("tăng từ 77,78% năm 2023 lên 94,74% năm 2025.")


def test_doi_chieu_muc_tieu(so_ket: BanTrinhBay) -> None:
    """Targets of a share, of a sum over a phase, and in words."""
    assert [dong.split(" | ")[2:5] for dong in _chu(_bang(so_ket, "Cần đạt"))] == [
        ["60,00%", "94,74%", "Đạt"],
        ["95,00%", "94,74%", "Chưa đạt"],
        ["450", "470", "Đạt"],
        ["", "Mức độ 1", "Đạt"],
    ]


def test_don_vi_hoc_tap_bao_luu(so_ket: BanTrinhBay) -> None:
    """A recognition of 2024 is kept 36 months after that year."""
    assert _chu(_bang(so_ket, "Bảo lưu đến hết")) == [
        "2024 | Cấp tỉnh | Mức độ 1 | 8801/QĐ-UBND | 20/03/2025 | 12/2027"
    ]


def test_khen_thuong_cong_tong(so_ket: BanTrinhBay) -> None:
    """Awards add up by kind and together."""
    assert _chu(_bang(so_ket, "Hình thức"))[-1] == "Tổng |  | 1 | 5 | 6"


def test_nhiem_vu_cua_ke_hoach_tro_lai(so_ket: BanTrinhBay) -> None:
    """The tasks of the plan with owner, deadline and result, found by key or by their words."""
    bang = _bang(so_ket, "Minh chứng")

    assert len(bang.dong) == 5
    assert _chu(bang)[4] == (
        "5 | Mua sách, tài liệu cho thư viện mở | Thư viện, Hội Khuyến học trường | Đến 30/11/2025 | "
        "Hoàn thành: 200 đầu sách | Sổ tài sản thư viện"
    )


def test_so_sanh_giai_doan() -> None:
    """Shares at the end of each phase; what adds up as the average of a year."""
    bang = _bang(mo_tep(MAU / "tong_ket.yaml").trinh_bay(), "So sánh")

    assert [dong.split(" | ")[2:] for dong in _chu(bang)] == [
        ["94,74%", "97,50%", "tăng 2,76 điểm phần trăm"],
        ["96,08%", "98,18%", "tăng 2,10 điểm phần trăm"],
        ["60,67", "87", "tăng 43,41%"],
        ["156,67", "218", "tăng 39,15%"],
        ["18.333.333,33", "26.500.000", "tăng 44,55%"],
    ]


def test_cho_chua_biet_in_ro_va_ke_ra() -> None:
    """What is not known is a blank on the page and a line of what is missing."""
    ban = mo_tep(MAU / "hang_nam.yaml").trinh_bay()

    assert _chu(_bang(ban, "Đối tượng"))[1] == "2024 | Học sinh | 605 | [cần bổ sung: số liệu] | [cần bổ sung: số liệu]"
    thieu = [loi.cau for loi in ban.thieu]
    assert "[cần bổ sung: số liệu] năm 2024: hoc_sinh_cdht" in thieu
    assert "[cần bổ sung: ưu điểm]" in thieu
    assert "[cần bổ sung: phương hướng]" in thieu


def test_cong_dan_hoc_tap_tung_nguoi() -> None:
    """Ten indicators decide; a total alone is not checked."""
    bang = _bang(mo_tep(MAU / "hang_nam.yaml").trinh_bay(), "Tổng điểm")

    assert [dong.split(" | ")[3:] for dong in _chu(bang)] == [
        ["94", "9", "Đạt", ""],
        ["73", "5", "Đạt", ""],
        ["88", "4", "Không đạt", "có chỉ số dưới 5"],
        ["90", "", "Chưa kiểm", "chưa có mười điểm thành phần"],
        ["65", "", "Không đạt", "tổng điểm dưới 70"],
    ]


def test_nhiem_vu_chua_co_ket_qua(khong_gian: KhongGian) -> None:
    """Without a plan the tasks of the movement come back; those without a result are told."""
    ban = _ban(
        khong_gian,
        "phong_trao: p\nnoi_dung: [{tieu_de: A, chen: ket_qua_nhiem_vu}]\nket_qua_nhiem_vu: {phat_dong: Đã mở}\n",
    )

    (bang,) = _cac_bang(ban)
    assert _chu(bang) == [
        "1 | Phát động | Tổ Văn phòng | Tháng 9 | Đã mở",
        "2 | Tổng kết | Hiệu trưởng | Tháng 12 | [cần bổ sung: kết quả]",
    ]
    assert [loi.cau for loi in ban.thieu] == ["[cần bổ sung: kết quả] của nhiệm vụ “Tổng kết”"]


def test_mau_so_khong(khong_gian: KhongGian) -> None:
    """A share of nobody is a dash, not a blank and not a fault."""
    ban = _ban(
        khong_gian,
        "noi_dung: [{tieu_de: A, chen: so_lieu_cong_dan_hoc_tap}]\n"
        "so_lieu: [{nam: 2025, vien_chuc: 0, vien_chuc_cdht: 0}]\n",
    )

    assert [_chu(bang) for bang in _cac_bang(ban)] == [["2025 | Viên chức | 0 | 0 | –"]]


def test_nam_cua_ky_chua_co_so_lieu(khong_gian: KhongGian) -> None:
    """Each year of the period has its row, also one of which nothing is known."""
    ban = _ban(
        khong_gian,
        "noi_dung: [{tieu_de: A, chen: so_lieu_boi_duong}]\nky: {tu: 01/01/2024, den: 31/12/2025}\n"
        "so_lieu: [{nam: 2024, luot_boi_duong: 1250}]\n",
    )

    assert [_chu(bang) for bang in _cac_bang(ban)] == [
        ["2024 | 1.250", "2025 | [cần bổ sung: số liệu]", "Tổng | [cần bổ sung: số liệu]"]
    ]


def test_kinh_phi_hai_nguon_cong_lai(khong_gian: KhongGian) -> None:
    """The money of a year is the sum of its two sources when no sum is typed."""
    ban = _ban(
        khong_gian,
        "noi_dung: [{tieu_de: A, chen: so_lieu_kinh_phi}]\n"
        "so_lieu: [{nam: 2025, ngan_sach: 14500000, xa_hoi_hoa: 10000000}]\n",
    )

    assert chu_khoi(ban.khoi[2]) == "Tổng kinh phí: 24.500.000 đồng (Bằng chữ: Hai mươi bốn triệu năm trăm nghìn đồng)."


@pytest.mark.parametrize(
    ("chu", "cau"),
    [
        (
            "noi_dung: [A.]\nso_lieu: [{nam: 2025, vien_chuc: 3, vien_chuc_cdht: 4}]\n",
            "vien_chuc_cdht: 4 lớn hơn vien_chuc là 3",
        ),
        (
            "noi_dung: [A.]\nso_lieu: [{nam: 2025, ngan_sach: 1, xa_hoi_hoa: 2, kinh_phi: 4}]\n",
            "kinh_phi: 4 khác tổng ngan_sach và xa_hoi_hoa là 3",
        ),
        ("noi_dung: [A.]\nso_lieu: [{nam: 2025}, {nam: 2025}]\n", "nam: năm 2025 đã có ở trên"),
        (
            "noi_dung: [A.]\nky: {tu: 01/01/2024, den: 31/12/2024}\nso_lieu: [{nam: 2025}]\n",
            "nam: năm 2025 nằm ngoài kỳ báo cáo từ 01/01/2024 đến 31/12/2024",
        ),
        (
            "noi_dung: [A.]\nkieu_bao_cao: hang_nam\nky: {tu: 01/01/2024, den: 01/01/2025}\n",
            "ky: báo cáo hằng năm mà kỳ báo cáo dài hơn một năm",
        ),
        (
            "noi_dung: [A.]\nso_lieu: [{nam: 2025, khac: {luot_doc: 3}}]\n",
            "luot_doc: cot_khac chưa có tên của `luot_doc`, đang có: chưa có",
        ),
        (
            "noi_dung: [A.]\nphuong_huong: Tiếp tục.\n",
            "có phuong_huong nhưng noi_dung không có chỗ nào ghi chen: phuong_huong",
        ),
        (
            "noi_dung: [{tieu_de: A, chen: doi_chieu_muc_tieu}]\nmuc_tieu: [{chi_so: dau_sach, nam: 2025}]\n",
            "muc_tieu, phần thứ 1: mục tiêu theo chi_so cần it_nhat, và nam hoặc giai_doan",
        ),
        (
            "noi_dung: [{tieu_de: A, chen: doi_chieu_muc_tieu}]\nso_lieu: [{nam: 2025}]\n"
            "muc_tieu: [{chi_so: dau_sac, it_nhat: 3, nam: 2025}]\n",
            "không có số liệu `dau_sac`; có phải ý bạn là `dau_sach`?",
        ),
        (
            "noi_dung: [{tieu_de: A, chen: doi_chieu_muc_tieu}]\nso_lieu: [{nam: 2025}]\n"
            "muc_tieu: [{chi_so: ty_le_hoc_sinh_cdht, it_nhat: 0.95, nam: 2025}]\n",
            "mục tiêu về tỷ lệ đang là 0,95%, hãy viết như 95%",
        ),
        (
            "noi_dung: [{tieu_de: A, chen: doi_chieu_muc_tieu}]\nso_lieu: [{nam: 2025}]\n"
            "muc_tieu: [{chi_so: dau_sach, it_nhat: 60%, nam: 2025}]\n",
            "mục tiêu của `dau_sach` là số lượng, không phải tỷ lệ: bỏ dấu %",
        ),
        (
            "noi_dung: [{tieu_de: A, chen: doi_chieu_muc_tieu}]\n"
            "muc_tieu: [{chi_so: dau_sach, it_nhat: 3, nam: 2025}]\n",
            "mục tiêu của năm 2025 mà so_lieu và ky không có năm đó",
        ),
        (
            "phong_trao: p\nnoi_dung: [{tieu_de: A, chen: ket_qua_nhiem_vu}]\nket_qua_nhiem_vu: {phat_dongg: Đã mở}\n",
            "không có nhiệm vụ `phat_dongg`; có phải ý bạn là `phat_dong`?",
        ),
        (
            "noi_dung: [{tieu_de: A, chen: ket_qua_nhiem_vu}]\nke_hoach: ke_hoach/la.yaml\n",
            "ke_hoach: không có tệp inputs/ke_hoach/la.yaml",
        ),
        (
            "noi_dung: [{tieu_de: A, chen: so_sanh_giai_doan}]\nso_lieu: [{nam: 2025}]\n",
            "chen: so_sanh_giai_doan cần so_lieu của ít nhất hai giai đoạn của phong trào",
        ),
        (
            'noi_dung: ["Năm nay {{ so_lieu.2025.hoc_sinhh }} học sinh."]\nso_lieu: [{nam: 2025, hoc_sinh: 3}]\n',
            "không có tên `so_lieu.2025.hoc_sinhh`; có phải ý bạn là `so_lieu.2025.hoc_sinh`?",
        ),
        (
            "noi_dung: [A.]\nmuc_cong_dan: vung_kho_khann\n",
            "không có mức “Công dân học tập” `vung_kho_khann`; có phải ý bạn là `vung_kho_khan`?",
        ),
        ('noi_dung: ["Có 36/38 viên chức (94,47%)."]\n', "R-17: 36/38 là 94,74%, đang ghi 94,47%"),
    ],
)
def test_loi(khong_gian: KhongGian, chu: str, cau: str) -> None:
    """Data that contradict themselves, or that nothing prints, are told."""
    assert _loi(khong_gian, chu) == [cau]


def test_dieu_nghi_ngo_la_nhac(khong_gian: KhongGian) -> None:
    """A level that the figures do not bear out does not stop the report."""
    khong_gian.ghi(
        "bao_cao/thu.yaml",
        CHUNG + "noi_dung: [{tieu_de: A, chen: don_vi_hoc_tap}]\n"
        "so_lieu: [{nam: 2025, vien_chuc: 10, vien_chuc_cdht: 8}]\n"
        "don_vi_hoc_tap: [{nam: 2025, muc_do: 1, cap: huyen, so_quyet_dinh: 1/QĐ-UBND, ngay: 01/02/2026}]\n",
    )

    vao = mo_tep(khong_gian.goc / "inputs/bao_cao/thu.yaml")

    assert [str(loi) for loi in vao.them.nhac] == [
        "inputs/bao_cao/thu.yaml:7:18: R-19: “Đơn vị học tập” mức độ 1 năm 2025: viên chức, người lao động đạt "
        "“Công dân học tập” 80,00%, cần 90,00%",
        "inputs/bao_cao/thu.yaml:7:46: R-22: Trường THPT Ví Dụ là đơn vị cấp tỉnh, “Đơn vị học tập” đang ghi cấp huyen",
    ]


def test_don_vi_tu_sua_tieu_chi(khong_gian: KhongGian) -> None:
    """An office's own criteria are used instead of those that ship."""
    chu = (DU_AN / "src/vanban/loai/bao_cao/tieu_chi_hoc_tap.yaml").read_text(encoding="utf-8")
    khong_gian.ghi("tieu_chi_hoc_tap.yaml", chu.replace("tong: 80", "tong: 75"))

    ban = _ban(
        khong_gian,
        "noi_dung: [{tieu_de: A, chen: cong_dan_hoc_tap}]\n"
        "cong_dan_hoc_tap: [{ho_ten: An, diem: [8, 8, 8, 8, 8, 7, 7, 7, 7, 7]}]\n",
    )

    assert [_chu(bang) for bang in _cac_bang(ban)] == [["1 | An | 75 | 7 | Đạt"]]


def test_trinh_soan_thao_goi_y_du_ten() -> None:
    """The names that an editor offers are those that a report has."""
    assert set(mo_tep(MAU / "so_ket.yaml").them.chen) == set(CHEN_BAO_CAO)


def test_so_chua_co_trong_cau(khong_gian: KhongGian) -> None:
    """A figure that a sentence asks for is told as missing, with its year."""
    ban = _ban(
        khong_gian,
        'noi_dung: ["Có {{ so_lieu.2025.vien_chuc_cdht }}/{{ so_lieu.2025.vien_chuc }} người."]\n'
        "so_lieu: [{nam: 2025, vien_chuc: 38}]\n",
    )

    assert chu_khoi(ban.khoi[0]) == "Có [cần bổ sung: số liệu]/38 người."
    assert [loi.cau for loi in ban.thieu] == ["[cần bổ sung: số liệu] năm 2025: vien_chuc_cdht"]

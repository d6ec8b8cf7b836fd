"""Citations: full at first, short later; never one out of force."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import KhongGian, chu_khoi

SO = """
    van_ban:
      luat: {loai: Luật, so_ky_hieu: 06/2022/QH15, ngay: 15/6/2022, trich_yeu: "Thi đua, khen thưởng"}
      nd_98: {loai: Nghị định, so_ky_hieu: 98/2023/NĐ-CP, ngay: 31/12/2023, co_quan: Chính phủ,
        trich_yeu: quy định chi tiết, hieu_luc_tu: 01/01/2024, hieu_luc_den: 30/6/2025, thay_bang: nd_152}
      nd_152: {loai: Nghị định, so_ky_hieu: 152/2025/NĐ-CP, ngay: 14/6/2025, co_quan: Chính phủ, hieu_luc_tu: 01/7/2025}
      tt: {loai: Thông tư, so_ky_hieu: 01/2020/TT-BVD, ngay: 05/02/2020, co_quan: Bộ Ví Dụ, hieu_luc_den: 31/12/2021}
"""


@pytest.fixture
def co_so(khong_gian: KhongGian) -> KhongGian:
    """A workspace with a register."""
    khong_gian.ghi("vien_dan.yaml", SO)
    return khong_gian


def test_lan_dau_day_du_lan_sau_ngan(co_so: KhongGian) -> None:
    """Type, number, date, body, trích yếu in that order; then type and number only."""
    ban = co_so.ke_hoach("""
        ngay: 01/6/2024
        noi_dung: ["Theo {{ vien_dan.nd_98 }}.", "Lại theo {{ vien_dan.nd_98 }}."]
    """)

    assert [chu_khoi(khoi) for khoi in ban.khoi] == [
        "Theo Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết.",
        "Lại theo Nghị định số 98/2023/NĐ-CP./.",
    ]


def test_can_cu_la_lan_nhac_dau(co_so: KhongGian) -> None:
    """What căn cứ cites in full is cited in short below; trích yếu cites in short and does not count."""
    ban = co_so.ke_hoach("""
        ngay: 01/6/2024
        can_cu: [luat, nd_98, Căn cứ tình hình thực tế]
        mo_dau: "Thực hiện {{ vien_dan.nd_98 }} và {{ vien_dan.luat }}:"
        noi_dung: [Hết.]
    """)

    assert [chu_khoi(khoi) for khoi in ban.khoi[:4]] == [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết;",
        "Căn cứ tình hình thực tế.",
        "Thực hiện Nghị định số 98/2023/NĐ-CP và Luật Thi đua, khen thưởng:",
    ]


def test_trich_yeu_dan_ngan(co_so: KhongGian) -> None:
    """In the trích yếu a citation is short; the body still begins in full."""
    co_so.ghi(
        "ke_hoach/a.yaml",
        """
        loai: ke_hoach
        ngay: 01/6/2024
        trich_yeu: Thực hiện {{ vien_dan.nd_98 }}
        noi_dung: ["Theo {{ vien_dan.nd_98 }}."]
        nguoi_ky: hieu_truong
        """,
    )

    ban = co_so.trinh_bay("ke_hoach/a.yaml")

    assert ban.trich_yeu.replace("\u00a0", " ") == "Thực hiện Nghị định số 98/2023/NĐ-CP"
    assert "của Chính phủ" in ban.khoi[0].chu


def test_dieu_chua_biet_hien_ra(co_so: KhongGian) -> None:
    """A trích yếu nobody recorded is a visible gap."""
    ban = co_so.ke_hoach("ngay: 01/8/2025\ncan_cu: [nd_152]\nnoi_dung: [Hết.]\n")

    assert ban.khoi[0].chu.endswith("của Chính phủ [cần bổ sung: trích yếu].")


def test_het_hieu_luc_neu_van_ban_thay(co_so: KhongGian) -> None:
    """A text out of force is refused at its line, with its replacement and that one's key."""
    loi = co_so.loi("ngay: 01/7/2025\ncan_cu: [nd_98]\nnoi_dung: [Hết.]\n")

    assert loi == (
        "inputs/ke_hoach/thu.yaml:5:10: Nghị định số 98/2023/NĐ-CP hết hiệu lực sau ngày 30/06/2025, "
        "văn bản này ngày 01/07/2025; thay bằng Nghị định số 152/2025/NĐ-CP (mã nd_152)"
    )


def test_ngay_cuoi_con_hieu_luc(co_so: KhongGian) -> None:
    """The last day of effect is inside."""
    assert co_so.ke_hoach("ngay: 30/6/2025\ncan_cu: [nd_98]\nnoi_dung: [Hết.]\n")


def test_chua_hieu_luc_va_khong_ro_thay(co_so: KhongGian) -> None:
    """Both problems of one document are told in one run."""
    loi = co_so.loi("""
        ngay: 20/6/2025
        noi_dung:
        - Theo {{ vien_dan.nd_152 }}.
        - Theo {{ vien_dan.tt }}.
    """)

    assert ":6:3: Nghị định số 152/2025/NĐ-CP có hiệu lực từ 01/07/2025, sau ngày của văn bản này" in loi
    assert ":7:3: Thông tư số 01/2020/TT-BVD hết hiệu lực sau ngày 31/12/2021" in loi
    assert "chưa ghi văn bản thay thế" in loi


def test_chua_co_ngay_thi_chua_xet(co_so: KhongGian) -> None:
    """Without a date nobody knows: the draft is built."""
    assert co_so.ke_hoach("can_cu: [nd_98]\nnoi_dung: [Hết.]\n")


def test_ma_la(co_so: KhongGian) -> None:
    """An unknown key in căn cứ or in a text is told with the nearest one."""
    loi = co_so.loi("can_cu: [nd_152x]\nnoi_dung: [Hết.]\n")
    assert "thu.yaml:4:10: căn cứ: không có văn bản `nd_152x`; có phải ý bạn là `nd_152`? (trong vien_dan.yaml)" in loi

    loi = co_so.loi('noi_dung: ["Theo {{ vien_dan.nd_99 }}."]\n')
    assert "thu.yaml:4:18: không có tên `vien_dan.nd_99`; có phải ý bạn là `vien_dan.nd_98`?" in loi


def test_trich_yeu_cua_phong_trao_khac(khong_gian: KhongGian) -> None:
    """A cited document keeps its own movement, whatever movement the citing document is about."""
    for ma, ten in (("cu", "Phong trào cũ"), ("moi", "Phong trào mới")):
        khong_gian.ghi(f"phong_trao/{ma}.yaml", f"ten: {ten}\ntu_nam: 2024\nden_nam: 2025\n")
    khong_gian.ghi(
        "vien_dan.yaml",
        """
        van_ban:
          kh: {loai: Kế hoạch, so_ky_hieu: 1/KH-VD, ngay: 01/02/2024, co_quan: Sở Ví Dụ,
            trich_yeu: "về “{{ phong_trao.ten }}”", phong_trao: cu}
        """,
    )

    ban = khong_gian.ke_hoach("phong_trao: moi\ncan_cu: [kh]\nnoi_dung: ['{{ phong_trao.ten }}.']\n")

    assert "về “Phong trào cũ”." in ban.khoi[0].chu
    assert ban.khoi[1].chu == "Phong trào\u00a0mới./."


@pytest.mark.parametrize(
    ("so", "loi"),
    [
        (
            'van_ban:\n  a: {loai: Thông tư, trich_yeu: "theo {{ vien_dan.a }}"}\n',
            "inputs/vien_dan.yaml:2:34: trích yếu dẫn vòng: a → a",
        ),
        (
            'van_ban:\n  a: {loai: Thông tư, trich_yeu: "theo {{ vien_dan.b }}"}\n'
            '  b: {loai: Thông tư, trich_yeu: "theo {{ vien_dan.a }}"}\n',
            "inputs/vien_dan.yaml:3:34: trích yếu dẫn vòng: a → b → a",
        ),
        (
            "van_ban:\n"
            + "".join(f'  a{so}: {{loai: Thông tư, trich_yeu: "{{{{ vien_dan.a{so + 1} }}}}"}}\n' for so in range(500))
            + "  a500: {loai: Thông tư}\n",
            "inputs/vien_dan.yaml:9:35: trích yếu dẫn nhau quá 8 lần: a0 → a1",
        ),
    ],
)
def test_trich_yeu_dan_vong(khong_gian: KhongGian, so: str, loi: str) -> None:
    """A subject that comes back to itself, or goes on without end, is told at its line in the register."""
    khong_gian.ghi("vien_dan.yaml", so)
    dau = "a0" if "a0" in so else "a"

    assert khong_gian.loi(f'noi_dung: ["Theo {{{{ vien_dan.{dau} }}}}."]\n').startswith(loi)


@pytest.mark.parametrize("trich_yeu", ["về {{ vien_dan }", "về {{ 1 }}"])
def test_cho_dien_hong_trong_so(khong_gian: KhongGian, trich_yeu: str) -> None:
    """A malformed placeholder of the register is told at its place."""
    khong_gian.ghi("vien_dan.yaml", f'van_ban:\n  a: {{loai: Thông tư, trich_yeu: "{trich_yeu}"}}\n')

    assert khong_gian.loi("can_cu: [a]\nnoi_dung: [Hết.]\n").startswith("inputs/vien_dan.yaml:2:38: ")

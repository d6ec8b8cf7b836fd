"""Appendices as a clerk declares them."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import CO_QUAN, KhongGian, chu_khoi

MOT = """
    so: 5
    ngay: 05/02/2026
    noi_dung: [Danh sách tại Phụ lục kèm theo.]
    phu_luc:
    - ten: Danh sách tập thể của {{ co_quan.ten }}
      ngang: có
      noi_dung:
      - bang: {cot: [STT, Tên], dong: [['1', Tổ Toán]]}
"""
HAI = """
    noi_dung: [Danh sách tại các Phụ lục kèm theo.]
    phu_luc:
    - ten: Danh sách
      noi_dung:
      - tieu_de: Tập thể
        muc: [Tổ Toán]
      - tieu_de: Cá nhân
        doan: Bà Nguyễn Thị Ví Dụ
    - ten: Tiêu chí
      noi_dung: [{doan: Hoàn thành nhiệm vụ.}]
"""


def _gon(chu: str) -> str:
    return chu.replace("\u00a0", " ")


def test_mot_phu_luc(khong_gian: KhongGian) -> None:
    """A single one has no number; its line names type, number, day and body, and does not break inside a number."""
    (pl,) = khong_gian.ke_hoach(MOT).phu_luc

    assert (pl.so, pl.ten, pl.ngang) == ("", "Danh sách tập thể của Trường THPT Ví Dụ", True)
    kem_theo = "(Kèm theo Kế hoạch số 05/KH-THPTVD ngày 05 tháng 02 năm 2026 của Trường THPT Ví Dụ)"
    assert _gon(pl.kem_theo) == kem_theo
    assert "số\u00a005/KH-THPTVD ngày\u00a005\u00a0tháng\u00a002\u00a0năm\u00a02026 của" in pl.kem_theo
    assert [chu_khoi(khoi) for khoi in pl.khoi] == [" | STT | Tên | 1 | Tổ Toán"]


def test_nhieu_phu_luc_danh_so_la_ma(khong_gian: KhongGian) -> None:
    """Several have Roman numbers; each is numbered inside from I. and closed once; the blanks of a draft show."""
    ban = khong_gian.ke_hoach(HAI)

    assert [(pl.so, pl.ten, pl.ngang) for pl in ban.phu_luc] == [("I", "Danh sách", False), ("II", "Tiêu chí", False)]
    assert [chu_khoi(k) for k in ban.phu_luc[0].khoi] == [
        *("I. Tập thể", "1. Tổ Toán", "II. Cá nhân", "Bà Nguyễn Thị Ví Dụ./.")
    ]
    assert [chu_khoi(k) for k in ban.phu_luc[1].khoi] == ["Hoàn thành nhiệm vụ./."]
    kem_theo = "(Kèm theo Kế hoạch số /KH-THPTVD ngày tháng năm của Trường THPT Ví Dụ)"
    assert " ".join(ban.phu_luc[0].kem_theo.split()) == kem_theo


def test_vien_dan_trong_phu_luc_la_lan_sau(khong_gian: KhongGian) -> None:
    """What the text has cited in full, its appendix cites in short."""
    khong_gian.ghi(
        "vien_dan.yaml",
        """
        van_ban:
          kh: {loai: Kế hoạch, so_ky_hieu: 81/KH-SGD, ngay: 01/09/2025, co_quan: Sở GDĐT, trich_yeu: Thi đua}
        """,
    )
    ban = khong_gian.ke_hoach(
        "noi_dung: ['Theo {{ vien_dan.kh }}, có Phụ lục.']\n"
        "phu_luc: [{ten: Mục, noi_dung: [{doan: 'Trích {{ vien_dan.kh }}.'}]}]\n"
    )

    assert _gon(ban.phu_luc[0].khoi[0].chu) == "Trích Kế hoạch số 81/KH-SGD./."


@pytest.mark.parametrize(
    ("phu_luc", "loi"),
    [
        ("{ten: Phụ lục I, noi_dung: [A]}", "bỏ chữ “Phụ lục” ở đầu, máy tự ghi"),
        ("{ten: Danh sách, noi_dung: []}", "cần ít nhất một mục, đang để trống"),
        ("{ten: Danh sách, noi_dung: [{chen: gi_do}]}", "không có dữ liệu `gi_do`"),
        ("{ten: 'Về {{ gi.do }}', noi_dung: [A]}", "gi.do"),
        ("{ten: Danh sách, noi_dung: ['Việc sau:']}", "câu cuối của văn bản kết thúc bằng dấu ':'"),
        ("{ten: Danh sách, ngang: ngang, noi_dung: [A]}", "'ngang' chưa rõ, hãy viết có hoặc không"),
    ],
)
def test_khai_sai(khong_gian: KhongGian, phu_luc: str, loi: str) -> None:
    """What is wrong in an appendix is told at its own place."""
    cau = khong_gian.loi(f"noi_dung: [Có phụ lục.]\nphu_luc:\n- {phu_luc}\n")

    assert loi in cau
    assert cau.startswith("inputs/ke_hoach/thu.yaml:6:")


def test_bang_nhiem_vu_in_o_phu_luc(khong_gian: KhongGian) -> None:
    """A task table that only an appendix prints is printed."""
    ban = khong_gian.ke_hoach("""
        noi_dung: [Nhiệm vụ tại Phụ lục.]
        nhiem_vu: [{noi_dung: Phát động, chu_tri: Công đoàn}]
        phu_luc: [{ten: Nhiệm vụ, noi_dung: [{chen: nhiem_vu}]}]
    """)

    assert chu_khoi(ban.phu_luc[0].khoi[0]) == " | STT | Nội dung | Chủ trì | 1 | Phát động | Công đoàn"


TRONG = "(Kèm theo Kế hoạch số /KH-THPTVD ngày tháng năm của Trường THPT Ví Dụ)"


def test_dien_tu_de_trong_so_va_ngay(khong_gian: KhongGian) -> None:
    """Issued electronically, the line has the blanks of the form though number and day are known."""
    (pl,) = khong_gian.ke_hoach(MOT.replace("so: 5", "so: 5\n    dien_tu: có")).phu_luc

    assert " ".join(pl.kem_theo.split()) == TRONG


@pytest.mark.parametrize(("rieng", "trong"), [("", True), ("dien_tu: không", False)])
def test_dien_tu_theo_co_quan(khong_gian: KhongGian, rieng: str, trong: bool) -> None:
    """The office says it for all its documents; a document may say otherwise."""
    khong_gian.ghi("co_quan.yaml", f"{CO_QUAN}\n    dien_tu: có\n")

    (pl,) = khong_gian.ke_hoach(MOT.replace("so: 5", f"so: 5\n    {rieng}")).phu_luc

    assert (" ".join(pl.kem_theo.split()) == TRONG) is trong


def test_van_ban_kem_theo_dien_tu(khong_gian: KhongGian) -> None:
    """So it is in the head of a text that a quyết định issues (Mẫu 1.3)."""
    khong_gian.ghi(
        "quyet_dinh/thu.yaml",
        """
        loai: quyet_dinh
        so: 5
        ngay: 05/02/2026
        dien_tu: có
        trich_yeu: Ban hành Quy chế làm việc
        can_cu: [Căn cứ tình hình thực tế]
        dieu:
        - Ban hành kèm theo Quyết định này Quy chế làm việc.
        - Các tổ chịu trách nhiệm thi hành Quyết định này.
        kem_theo: [{loai: quy_che, trich_yeu: Làm việc, noi_dung: [{tieu_de: Phạm vi, doan: Cả trường.}]}]
        nguoi_ky: hieu_truong
        """,
    )

    (kem,) = khong_gian.trinh_bay("quyet_dinh/thu.yaml").van_ban_kem

    kem_theo = "(Kèm theo Quyết định số /QĐ-THPTVD ngày tháng năm của Trường THPT Ví Dụ)"
    assert " ".join(kem.kem_theo.split()) == kem_theo

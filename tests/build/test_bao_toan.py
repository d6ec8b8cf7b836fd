"""Conservation: what is lost is named, what only looks different is not."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from vanban.build.bao_toan import bi_mat
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, TenIn
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu


def _ban(*khoi: Khoi) -> BanTrinhBay:
    return BanTrinhBay(
        ma_loai="ke_hoach",
        ten_loai="Kế hoạch",
        co_quan=TenIn("Trường Ví Dụ"),
        ky_hieu="KH-VD",
        dia_danh="Ví Dụ",
        trich_yeu="Thử",
        khoi=khoi,
        chu_ky=ChuKy(("HIỆU TRƯỞNG",)),
        noi_nhan=("Như trên",),
        luu="VT",
    )


_DAU = "TRƯỜNG VÍ DỤ\nSố:     /KH-VD\nVí Dụ, ngày\nKẾ HOẠCH\nThử\n"
_CUOI = "\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nHIỆU TRƯỞNG"


def _trang(than: str) -> str:
    return _DAU + than + _CUOI


def _doan(*cau: str) -> tuple[Khoi, ...]:
    return tuple(Khoi(Kieu.DOAN, chu) for chu in cau)


def test_du_chu() -> None:
    """A page with everything on it loses nothing."""
    assert bi_mat(_trang("Một.\nHai."), _ban(*_doan("Một.", "Hai.")), ["Một.", "Hai."]) == ()


@pytest.mark.parametrize(
    ("than", "cau"),
    [
        ("Điều\u00a05 số 24", "Điều 5 số 24"),
        ("Điều 5  số\n24", "Điều 5 số 24"),
        ("MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu"),
        (normalize("NFD", "Kế hoạch của Nhà trường"), "Kế hoạch của Nhà trường"),
    ],
)
def test_khac_ve_ngoai_khong_phai_mat(than: str, cau: str) -> None:
    """Blanks, capitals of a heading and the Unicode form may differ."""
    assert bi_mat(_trang(than), _ban(*_doan(cau)), [cau]) == ()


@pytest.mark.parametrize("than", ["điểm ", "ĐIỂM < 5 thì", "Điểm < 5 Thì", "Điểm<5 thì"])
def test_mat_chu(than: str) -> None:
    """A text cut at a mark, in other case, or without its blanks is not the text."""
    cau = "Điểm < 5 thì"

    assert bi_mat(_trang(than), _ban(*_doan(cau)), [cau]) == (cau,)


def test_hai_cau_giong_nhau_phai_co_du_hai() -> None:
    """One sentence on the page does not stand for two equal ones."""
    assert bi_mat(_trang("Một."), _ban(*_doan("Một.", "Một.")), ["Một."]) == ("Một.",)


def test_cau_sai_thu_tu() -> None:
    """Blocks stand in their order."""
    assert bi_mat(_trang("Hai.\nMột."), _ban(*_doan("Một.", "Hai.")), []) == ("Hai.",)


def test_o_bang_va_cau_khong_o_trong_khoi() -> None:
    """Cells count, and so does a declared text that no block took up."""
    bang = Khoi(Kieu.BANG, bang=Bang(("STT", "Việc"), (("1", "Họp"),), chu_thich="Bảng việc"))

    assert bi_mat(_trang("Bảng việc\nSTT\nViệc\n1"), _ban(bang), ["Ghi thêm"]) == ("Ghi thêm", "Họp")

"""The page of all keys holds every model that a person fills in."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from vanban.build.trang_ten_muc import MUC, mo_hinh_con, noi_dung
from vanban.loai import all_loai
from vanban.models.co_quan import CoQuan
from vanban.models.phong_trao import PhongTrao
from vanban.models.so_dang_ky import SoDangKy
from vanban.models.van_ban import VanBanGoc
from vanban.models.vien_dan import SoVienDan

GOC = (CoQuan, PhongTrao, SoVienDan, SoDangKy, *(loai.dau_vao for loai in all_loai().values()))


@pytest.mark.parametrize("goc", GOC, ids=lambda goc: goc.__name__)
def test_moi_mo_hinh_co_mot_bang(goc: type[BaseModel]) -> None:
    """A model inside a model has its table, or is a document type, whose table is that of all documents."""
    co = {mo_hinh for _, mo_hinh in MUC}

    assert [con.__name__ for con in mo_hinh_con(goc) if con not in co and not issubclass(con, VanBanGoc)] == []


def test_loai_co_than_rieng_noi_ro() -> None:
    """A type with a body of its own shows its keys, and which of the common ones it has not."""
    _, _, trang = noi_dung()["README.md"].decode().partition("`loai: quyet_dinh`")
    rieng, _, _ = trang.partition("##")

    assert "| **`dieu`** |" in rieng
    assert "Loại này không có `mo_dau`, `noi_dung`, `bo_cuc`, `nhiem_vu`, `ket_thuc`." in rieng


def test_moi_ten_muc_co_mot_dong() -> None:
    """Every key stands on the page with words that explain it."""
    trang = noi_dung()["README.md"].decode()

    for _, mo_hinh in MUC:
        for ten, truong in mo_hinh.model_fields.items():
            assert truong.description
            assert f"`{ten}`" in trang
            assert f"| {truong.description} |" in trang


def test_cac_loi_chon_duoc_ke_ra() -> None:
    """A field with fixed words names them."""
    assert "| `canh` | Canh chữ từng cột. | một trong: `trai`, `giua`, `phai` |" in noi_dung()["README.md"].decode()

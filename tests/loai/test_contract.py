"""Every document type: its folder, its sample, its place in the decree's list."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from loai.khong_gian_thu import chu_trang, mo_tep
from vanban.loai import VanBanVao, all_loai, tep_vi_du
from vanban.mau import all_mau
from vanban.models.base import DauVao
from vanban.nd30 import nd30
from vanban.thanh_phan.khoi import Kieu

CAC_MA = tuple(all_loai())
KIEU_CUA_PHAN = {Kieu.PHAN, Kieu.CHUONG, Kieu.MUC_RIENG, Kieu.TIEU_MUC, Kieu.TIEU_DE_PHAN}  # with `bo_cuc` or `kieu`
KIEU_LOAI_KHAC = {Kieu.GIUA, Kieu.GIUA_DUNG, Kieu.NOI_DIEN}
KIEU_QUYET_DINH = {Kieu.THAM_QUYEN_BAN_HANH, Kieu.QUYET_DINH, Kieu.DIEU, Kieu.DIEU_TIEU_DE}


@pytest.fixture
def vi_du(tmp_path: Path, request: pytest.FixtureRequest) -> VanBanVao:
    """The sample of a type, in a workspace made of the sample references."""
    ma = request.param
    for ten, tep in tep_vi_du().items():
        dich = tmp_path / "inputs" / ten
        dich.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tep, dich)
    dich = tmp_path / "inputs" / ma / "vi_du.yaml"
    dich.parent.mkdir()
    shutil.copy(all_loai()[ma].vi_du, dich)
    return mo_tep(dich)


def test_du_29_loai() -> None:
    """Every type of Điều 7 is there; the folders are found without a list."""
    assert set(nd30().loai) <= set(CAC_MA)
    assert "vi_du" not in CAC_MA


def test_loai_la() -> None:
    """A name that is no folder is no type."""
    assert "de_cuong" not in all_loai()
    with pytest.raises(KeyError):
        all_loai()["de_cuong"]


@pytest.mark.parametrize("ma", CAC_MA)
def test_loai_khop_thu_muc_va_luat(ma: str) -> None:
    """The key is the folder's name and a type of Điều 7, with the decree's form; else the paper has its own name."""
    loai = all_loai()[ma]

    assert loai.ma == ma
    assert loai.ngoai_dieu_7 is (ma not in nd30().loai)
    if loai.ngoai_dieu_7:
        assert loai.mau in {ma, *nd30().mau}
    else:
        assert loai.mau == (nd30().loai[ma].mau or "")
    assert loai.bo_cuc in all_mau()
    assert issubclass(loai.dau_vao, DauVao)


@pytest.mark.parametrize("ma", CAC_MA)
def test_moi_truong_co_mo_ta(ma: str) -> None:
    """An editor can explain every field, in Vietnamese."""
    truong = all_loai()[ma].dau_vao.model_fields

    assert [ten for ten, mot in truong.items() if not mot.description] == []


@pytest.mark.parametrize("vi_du", CAC_MA, indirect=True)
def test_vi_du_dung_duoc(vi_du: VanBanVao) -> None:
    """The sample builds; a document of Điều 7 is signed, and closes with `./.` once."""
    ban = vi_du.trinh_bay()

    assert "{{" not in chu_trang(ban)
    if ban.sao:  # a copy has a number and a signature of its own, and its document has the `./.`
        assert ban.ma_loai in nd30().ban_sao
        return
    assert ban.ma_loai == vi_du.loai.ma
    if vi_du.loai.ngoai_dieu_7:
        assert "./." not in chu_trang(ban)
        assert (ban.ky_hieu, ban.noi_nhan, ban.luu) == ("", (), "")
        return
    assert ban.chu_ky.tham_quyen
    assert chu_trang(ban).count("./.") == 1
    assert ban.khoi[-1].chu.endswith("./.")


@pytest.mark.parametrize("vi_du", CAC_MA, indirect=True)
def test_vi_du_khong_mat_chu(vi_du: VanBanVao) -> None:
    """Every literal text of the sample is on its page."""
    trang = chu_trang(vi_du.trinh_bay())

    assert [chu for chu in vi_du.chu_phai_in() if chu.strip() not in trang] == []


@pytest.mark.parametrize("vi_du", ["ke_hoach"], indirect=True)
def test_vi_du_ke_hoach_co_du_kieu(vi_du: VanBanVao) -> None:
    """The sample plan shows every kind of block that a plan without phần can have."""
    rieng = KIEU_CUA_PHAN | KIEU_QUYET_DINH | KIEU_LOAI_KHAC

    assert {khoi.kieu for khoi in vi_du.trinh_bay().khoi} == set(Kieu) - rieng

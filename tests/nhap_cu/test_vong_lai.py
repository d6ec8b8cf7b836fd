"""Round trip of vanban's own documents: import, build, and every word and look is as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nhap_cu.so_chu import dung, hien_goi, tu_mat
from vanban.build.doc_vao import doc_nhom
from vanban.build.run import dien
from vanban.build.viec import Viec
from vanban.docx.read import read
from vanban.loai import all_loai, tep_vi_du
from vanban.nd30 import nd30
from vanban.nhap_cu.nhap import nhap
from viec_mau import HO_SO, VIEC

_MAU = {
    f"{ma}_{ten}" if ten else ma: (ma, tep)
    for ma, loai in all_loai().items()
    if ma in nd30().loai
    for ten, tep in {"": loai.vi_du, **loai.vi_du_khac}.items()
}
_NHIEU_CO_QUAN = frozenset({"ke_hoach_lien_tich"})  # several bodies issue it: the data of an import name but one
_HOI_DONG = frozenset({"thong_bao_hoi_dong"})  # a council of the office: it comes back as a body of its own
_THAT = {ten: viec for ten, viec in VIEC.items() if viec.tep.parent.name in nd30().loai}
_NOI_RO = {"thu_cong": "thu_cong"}  # its page is that of a công văn
_GIAY_HO_SO = ("to_trinh", "cong_van", "bien_ban", "quyet_dinh", "bao_cao_tu")


@pytest.fixture
def goc(tmp_path: Path) -> Path:
    """A workspace with the references of the samples."""
    for ten, tep in tep_vi_du().items():
        dat = tmp_path / "mau" / "inputs" / ten
        dat.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(tep, dat)
    return tmp_path / "mau"


def _goi(goc: Path, ma: str, mau: Path) -> bytes:
    dat = goc / "inputs" / ma / f"{mau.stem}.yaml"
    dat.parent.mkdir(exist_ok=True)
    shutil.copyfile(mau, dat)
    (ban,) = doc_nhom(Viec(dat, goc)).cac_ban
    return dien(ban)


@pytest.mark.parametrize("ten", sorted(_MAU.keys() - _NHIEU_CO_QUAN - _HOI_DONG))
def test_mau_cua_moi_loai(goc: Path, ten: str, tmp_path: Path) -> None:
    """The samples of all types come back letter for letter and look for look, nothing in doubt."""
    ma, mau = _MAU[ten]
    cu = tmp_path / "cu.docx"
    cu.write_bytes(_goi(goc, ma, mau))

    kq = nhap(cu, goc / "inputs" / "nhap" / "cu.yaml", loai=_NOI_RO.get(ma, ""))

    assert (kq.ma_loai, kq.nghi, kq.khac, len(kq.tep)) == (ma, (), (), 1)
    assert hien_goi(dung(kq)) == hien_goi(cu)


@pytest.mark.parametrize("ten", sorted(_MAU.keys() - _NHIEU_CO_QUAN))
def test_mau_vao_cho_trong(goc: Path, ten: str, tmp_path: Path) -> None:
    """Without a workspace they bring their office along, and come back all the same."""
    ma, mau = _MAU[ten]
    cu = tmp_path / "cu.docx"
    cu.write_bytes(_goi(goc, ma, mau))

    kq = nhap(cu, tmp_path / "moi" / "inputs" / "cu.yaml")

    assert [tep.name for tep in kq.tep] == ["cu.yaml", "co_quan.yaml"]
    assert hien_goi(dung(kq)) == hien_goi(cu)
    assert not tu_mat((d.chu for d in read(cu).doan), kq)


@pytest.mark.parametrize("ten", _THAT)
def test_van_ban_that(ten: str, tmp_path: Path) -> None:
    """The documents of real offices come back, in a workspace of their own and in an empty one."""
    viec = _THAT[ten]
    (ban,) = doc_nhom(viec).cac_ban
    cu = tmp_path / "cu.docx"
    cu.write_bytes(dien(ban))

    trong_nha = nhap(cu, viec.tep.with_name(f"{viec.tep.stem}_nhap_lai.yaml"))
    ngoai = nhap(cu, tmp_path / "inputs" / "cu.yaml")

    assert (trong_nha.khac, ngoai.khac) == ((), ())
    assert hien_goi(dung(trong_nha)) == hien_goi(dung(ngoai)) == hien_goi(cu)


def _giay_ho_so() -> Iterator[tuple[str, Callable[[], bytes]]]:
    for ten, viec in HO_SO.items():
        for ban in doc_nhom(viec).cac_ban:
            if any(mot in ban.viec.giay for mot in _GIAY_HO_SO):
                yield f"{ten}.{ban.viec.giay}", lambda ban=ban: dien(ban)  # type: ignore[misc]


def test_giay_cua_ho_so(tmp_path: Path) -> None:
    """The papers of the sample dossiers that are of the 29 types come back too, made from data as they are."""
    cac = dict(_giay_ho_so())
    cu = tmp_path / "cu.docx"
    for ten, tao in cac.items():
        cu.write_bytes(tao())
        kq = nhap(cu, tmp_path / "inputs" / "cu.yaml")

        assert kq.khac == (), ten
        assert hien_goi(dung(kq)) == hien_goi(cu), ten

    assert len(cac) >= 10

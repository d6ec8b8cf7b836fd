"""A new dossier: a small folder that builds as it is, fitted to the office that it is written for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from vanban.build.mau_vao import NoiLam, bo_vien_dan, noi_lam
from vanban.build.noi_moi import goc_cua, tham_chieu_thieu, viet
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs import doc_tep, nap
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.khong_gian import HO_SO as TEP_HO_SO
from vanban.inputs.khong_gian import ho_so_cua, tim_tham_chieu
from vanban.inputs.tai_lieu import DUOI
from vanban.khen_thuong.tep_ho_so import DE_NGHI, DON_VI, KHEN_THUONG, vi_du, vi_du_quy_dinh
from vanban.loai import tep_vi_du
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.models.base import DauVao
from vanban.models.co_quan import CoQuan
from vanban.models.dot_xet import DotXet
from vanban.models.phien_hop import PhienHop
from vanban.models.phong_trao import PhongTrao
from vanban.models.quy_dinh import QuyDinhKhenThuong
from vanban.thi_dua.tham_quyen import co_quan_cua, gui_toi

M = TypeVar("M", bound=DauVao)

HO_SO = (KHEN_THUONG, DON_VI)
"""The kinds of dossier that `vanban new` writes."""
MAU = (DE_NGHI, KHEN_THUONG)
"""The samples of a dossier of awards: one for the body above to decide, one that the office decides itself."""
VI_DU_DUONG = "inputs/khen_thuong/2026_so_ket"

_CO_QUAN, _QUY_DINH = "co_quan.yaml", "quy_dinh_khen_thuong.yaml"
_PHONG_TRAO = next(ten for ten in tep_vi_du() if ten.startswith("phong_trao/"))
_CAN_CU = re.compile(r"^ +(?:- |can_cu: \[)([a-z][a-z0-9_]*)\]?[^\S\n]*(?:#.*)?\n", re.MULTILINE)


def tao_ho_so(ten: str, dich: Path, tu: Path | None, mau: str) -> tuple[Path, ...]:
    """Write the folder of a dossier, and the reference files that the workspace does not have yet.

    A reference that is there and does not serve the sample (an office that cannot decide, rules without a threshold)
    stays; the folder then gets one of its own.

    Args:
        ten: One of `HO_SO`.
        dich: The folder.
        tu: Must be None: an earlier dossier is a folder.
        mau: One of `MAU`, or nothing for the first.

    Returns:
        The files written, those of the folder first.

    Raises:
        InputError: a folder that is there, a place outside `inputs/`, a sample that is not there.
    """
    if tu:
        raise InputError("--from của hồ sơ phải là thư mục của một hồ sơ cũ", vi_tri=ViTri(duong_hien(tu)))
    loai = _loai(ten, mau)
    dich = dich.absolute()
    goc = cho_moi(dich)
    cac_tep = {dich / tep: doc_mau(nguon) for tep, nguon in vi_du(loai).items() if tep != _CO_QUAN}
    cac_tep |= tham_chieu_thieu(goc) | _rieng(loai, dich, goc)
    if noi := noi_lam(dich / "dot_xet.yaml", goc):
        mau_co_quan = nap(doc_tep(_mau_co_quan(loai)), CoQuan)
        co_quan = mau_co_quan if dich / _CO_QUAN in cac_tep or noi.moi else noi.co_quan
        cac_tep = {tep: _hop(tep, chu, noi, mau_co_quan, co_quan) for tep, chu in cac_tep.items()}
    return viet(cac_tep, goc)


def cho_moi(dich: Path) -> Path:
    """The workspace of a folder that is to become a dossier.

    Raises:
        InputError: there is something already, or the place is no place for a dossier.
    """
    goc, noi = goc_cua(dich, VI_DU_DUONG), ViTri(duong_hien(dich))
    if dich.suffix.lower() in DUOI:
        raise InputError("hồ sơ là một thư mục, không phải một tệp", vi_tri=noi, goi_y=f"ghi như {VI_DU_DUONG}")
    if dich.exists() and (not dich.is_dir() or any(dich.iterdir())):
        raise InputError("thư mục này đã có, không ghi đè", vi_tri=noi, goi_y="chọn một tên khác.")
    for tren in dich.parents:
        if any(ho_so_cua(tren / f"{ten}{duoi}") for ten in TEP_HO_SO for duoi in DUOI):
            raise InputError("không đặt hồ sơ trong thư mục của một hồ sơ khác", vi_tri=noi, goi_y="chọn chỗ khác.")
    return goc


def doc_mau(tep: Path) -> str:
    """The text of a sample, its mark of UTF-8 kept: Excel needs it."""
    return tep.read_bytes().decode("utf-8")


def _loai(ten: str, mau: str) -> str:
    cac = MAU if ten == KHEN_THUONG else ()
    if mau and mau not in cac:
        raise InputError(khong_co(mau, cac, loai=f"mẫu riêng của {ten}"))
    return mau or (DE_NGHI if ten == KHEN_THUONG else ten)


def _mau_co_quan(loai: str) -> Path:
    return vi_du(loai).get(_CO_QUAN) or tep_vi_du()[_CO_QUAN]


def _rieng(loai: str, dich: Path, goc: Path) -> dict[Path, str]:
    """The references that the sample needs: in `inputs/` when there is none, in the folder when that does not serve."""
    if loai == DON_VI:
        return {}
    tep = vi_du(loai)
    dot, phien = nap(doc_tep(tep["dot_xet.yaml"]), DotXet), nap(doc_tep(tep["phien_hop.yaml"]), PhienHop)
    (hinh_thuc,) = nap(doc_tep(tep_vi_du()[_PHONG_TRAO]), PhongTrao).hinh_thuc_khen_thuong
    ra = {
        **_mot(dich, goc, _QUY_DINH, vi_du_quy_dinh(), QuyDinhKhenThuong, lambda mot: _co_nguong(mot, dot, phien)),
        **_mot(dich, goc, _PHONG_TRAO, tep_vi_du()[_PHONG_TRAO], PhongTrao, lambda mot: _co_du(mot, dot)),
    }
    if loai == KHEN_THUONG:
        cua = (co_quan_cua(hinh_thuc.tham_quyen),)
        ra |= _mot(dich, goc, _CO_QUAN, tep[_CO_QUAN], CoQuan, lambda mot: gui_toi(mot.ten_vao(phien.ngay), cua))
    return ra


def _mot(
    dich: Path, goc: Path, ten: str, mau: Path, mo_hinh: type[M], dung_duoc: Callable[[M], bool]
) -> Mapping[Path, str]:
    """The sample of one reference with its place; nothing when what is there serves, or cannot be read."""
    try:
        co = tim_tham_chieu(dich / "dot_xet.yaml", ten, goc)
        if co is None:
            return {goc / "inputs" / ten: doc_mau(mau)}
        return {} if dung_duoc(nap(doc_tep(co), mo_hinh)) else {dich / ten: doc_mau(mau)}
    except InputError:  # building tells
        return {}


def _co_nguong(quy_dinh: QuyDinhKhenThuong, dot: DotXet, phien: PhienHop) -> bool:
    """Whether the rules say how many votes each form takes on the day of the sample's meeting."""
    ky = quy_dinh.vao(phien.ngay)
    co = ky.hinh_thuc if ky else {}
    return all(ma in co and co[ma].nguong_phieu for ma in dot.hinh_thuc)


def _co_du(phong_trao: PhongTrao, dot: DotXet) -> bool:
    """Whether the movement has the forms, the phase, the days and the criteria that the sample uses."""
    mau = nap(doc_tep(tep_vi_du()[_PHONG_TRAO]), PhongTrao)
    tg = dot.thoi_gian_thanh_tich
    return (
        {mot.ma for mot in phong_trao.hinh_thuc_khen_thuong} >= set(dot.hinh_thuc)
        and any(mot.ma == dot.giai_doan for mot in phong_trao.giai_doan)
        and phong_trao.bat_dau <= tg.tu
        and tg.den <= phong_trao.ket_thuc
        and _tieu_chi(phong_trao) >= _tieu_chi(mau)
    )


def _tieu_chi(phong_trao: PhongTrao) -> set[tuple[str, str | None]]:
    return {(nhom.doi_tuong, muc.ma) for nhom in phong_trao.tieu_chi for muc in nhom.muc}


def _hop(tep: Path, chu: str, noi: NoiLam, mau: CoQuan, co_quan: CoQuan) -> str:
    """The text of a sample with the names of the office that it is written for; what the register lacks is left out."""
    if tep.name in ("hoi_dong.yaml", "don_vi_hoc_tap.yaml", _QUY_DINH):
        chu = _ten_co_quan(chu, mau, co_quan)
    chu = bo_vien_dan(_CAN_CU.sub(lambda khop: khop[0] if khop[1] in noi.vien_dan.van_ban else "", chu), noi.vien_dan)
    if co_quan.chu_quan is None:
        chu = chu.replace("{{ co_quan.chu_quan.ten }}", can_bo_sung("cơ quan cấp trên"))
    return chu


def _ten_co_quan(chu: str, mau: CoQuan, co_quan: CoQuan) -> str:
    """The sample's office turned into this one, inside the double quotes where its names stand."""
    ky_hieu = f"-{co_quan.viet_tat}" if co_quan.viet_tat else ""
    doi = {mau.ten_vao(None): co_quan.ten_vao(None), f"-{mau.viet_tat}": ky_hieu}
    if mau.tinh and co_quan.tinh:
        doi[mau.tinh[-1].ten] = co_quan.tinh[-1].ten
    tim = re.compile("|".join(map(re.escape, doi)))
    return re.sub(
        r'"[^"\n]*"',
        lambda o: tim.sub(lambda khop: json.dumps(doi[khop[0]], ensure_ascii=False)[1:-1], o[0]),
        chu,
    )

"""Reads the folder of an award dossier through the one door."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from vanban.errors import InputError, ViTri
from vanban.inputs import TaiLieu, doc_tep, gom, nap
from vanban.inputs.bang_tim import doc_de_cu
from vanban.inputs.tai_lieu import DUOI
from vanban.khen_thuong.du_lieu import DOT_XET, GIAY_TO, HoSo
from vanban.loai.nguon import Nguon
from vanban.loai.tham_chieu import ThamChieu, doc_gan_nhat, doc_tham_chieu
from vanban.loai.tieu_chi_hoc_tap import nguong_cong_dan, tieu_chi_hoc_tap
from vanban.models.de_cu import BangDeCu
from vanban.models.dot_xet import DotXet
from vanban.models.hoi_dong import HoiDong
from vanban.models.phien_hop import PhienHop
from vanban.models.quy_dinh import QuyDinhKhenThuong
from vanban.thi_dua.ho_so import HoSoXet
from vanban.thi_dua.tieu_chi import HocTap

M = TypeVar("M", bound=BaseModel)

_QUY_DINH = "quy_dinh_khen_thuong.yaml"


def doc_ho_so(thu_muc: Path, ten: str, goc: Path) -> HoSo:
    """The data of a dossier.

    Args:
        thu_muc: The folder.
        ten: Its path as messages show it.
        goc: The workspace.

    Raises:
        InputError: every problem of its files and of what they refer to, a file that is missing.
    """
    with gom() as chung:
        dot = chung.goi(_mot, thu_muc, ten, DOT_XET, DotXet)
        hoi_dong = chung.goi(_mot, thu_muc, ten, "hoi_dong", HoiDong)
        phien = chung.goi(_mot, thu_muc, ten, "phien_hop", PhienHop)
        giay_to = chung.goi(doc_tep_cua, thu_muc, ten, GIAY_TO)
        bang = chung.goi(_bang, thu_muc, ten)
        if dot:
            tham_chieu = chung.goi(doc_tham_chieu, dot[1], goc)
            quy_dinh = chung.goi(doc_gan_nhat, dot[1], goc, _QUY_DINH, QuyDinhKhenThuong)
        if dot and tham_chieu:
            hoc_tap = chung.goi(_hoc_tap, dot[0], tham_chieu)
    assert dot and hoi_dong and phien and bang  # noqa: PT018 - each was told of when it is not there
    assert tham_chieu
    xet_vao = HoSoXet(
        dot[0],
        bang[0].de_cu,
        tham_chieu.co_quan,
        tham_chieu.vien_dan,
        phong_trao=tham_chieu.phong_trao,
        quy_dinh=quy_dinh[0] if quy_dinh else None,
        hoi_dong=hoi_dong[0],
        phien=phien[0],
        lich_su=bang[0].lich_su,
        hoc_tap=hoc_tap,
    )
    tep = {DOT_XET: dot[1], "hoi_dong": hoi_dong[1], "phien_hop": phien[1], "de_cu": bang[1], GIAY_TO: giay_to}
    nguon = {khoa: Nguon(tai_lieu) for khoa, tai_lieu in tep.items() if tai_lieu}
    nguon |= _nguon_tham_chieu(tham_chieu, quy_dinh[1] if quy_dinh else None)
    return HoSo(thu_muc, ten, goc, xet_vao, nguon, giay_to or _trong(dot[1], ten))


def doc_tep_cua(thu_muc: Path, ten: str, goc_ten: str) -> TaiLieu | None:
    """One file of the folder as text, None when there is none.

    Raises:
        InputError: it stands there twice, or cannot be read.
    """
    co = [tep for duoi in DUOI if (tep := thu_muc / f"{goc_ten}{duoi}").is_file()]
    if len(co) > 1:
        cau = f"trùng tên với {co[0].name} trong cùng thư mục, chỉ giữ một"
        raise InputError(cau, vi_tri=ViTri(f"{ten}/{co[1].name}"))
    return doc_tep(co[0], ten=f"{ten}/{co[0].name}", giu_loi=True) if co else None


def _mot(thu_muc: Path, ten: str, goc_ten: str, mo_hinh: type[M]) -> tuple[M, TaiLieu]:
    """One file of the folder as a model."""
    if tai_lieu := doc_tep_cua(thu_muc, ten, goc_ten):
        return nap(tai_lieu, mo_hinh), tai_lieu
    raise InputError(
        f"hồ sơ thiếu tệp {goc_ten}.yaml",
        vi_tri=ViTri(ten),
        goi_y=f"chép {goc_ten}.yaml từ một hồ sơ mẫu rồi sửa: vanban new khen_thuong inputs/khen_thuong/ho_so_mau",
    )


def _bang(thu_muc: Path, ten: str) -> tuple[BangDeCu, TaiLieu]:
    """The nominees, from whatever kind of file holds them."""
    tai_lieu = doc_de_cu(thu_muc, BangDeCu, hien=ten, giu_loi=True)
    return nap(tai_lieu, BangDeCu), tai_lieu


def _hoc_tap(dot: DotXet, tham_chieu: ThamChieu) -> HocTap:
    """The criteria about learning, with the threshold that the occasion names."""
    tieu_chi, _ = tieu_chi_hoc_tap(tham_chieu)
    nguong = nguong_cong_dan(tieu_chi, dot.nguong_cong_dan, Nguon(tham_chieu.tai_lieu, ("nguong_cong_dan",)))
    return HocTap(tieu_chi, nguong, tham_chieu.co_quan.ten_vao(dot.han_nop))


def _nguon_tham_chieu(tham_chieu: ThamChieu, quy_dinh: Nguon | None) -> Mapping[str, Nguon]:
    """The places of the files that the dossier refers to."""
    cac = {
        "co_quan": tham_chieu.nguon_co_quan,
        "phong_trao": tham_chieu.nguon_phong_trao,
        "vien_dan": tham_chieu.nguon_vien_dan,
        "quy_dinh": quy_dinh,
    }
    return {khoa: noi for khoa, noi in cac.items() if noi}


def _trong(dot: TaiLieu, ten: str) -> TaiLieu:
    """A file that says nothing, where nobody wrote `van_ban.yaml`."""
    return replace(dot, ten=f"{ten}/{GIAY_TO}.yaml", du_lieu={}, goc=replace(dot.goc, khoa={}, con={}))

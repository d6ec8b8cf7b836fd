"""What a paper of a dossier has unless `van_ban.yaml` or its form says otherwise: facts that the data give."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from vanban.inputs import TaiLieu
from vanban.inputs.cho_trong import nguyen_van
from vanban.khen_thuong.du_lieu import HoSo
from vanban.khen_thuong.giay import ChoGiay
from vanban.khen_thuong.ten import noi_cong_tac
from vanban.loai import all_loai
from vanban.nd30 import nd30
from vanban.nd30.ghi_chu import ghi_so

_QUYET_DINH = "quyet_dinh_khen_thuong"


def voi_mac_dinh(tai_lieu: TaiLieu, ho_so: HoSo, cho: ChoGiay) -> TaiLieu:
    """The document with those facts that its type asks for and that it does not give itself."""
    loai = all_loai().get(str(tai_lieu.du_lieu.get("loai")))
    if loai is None:
        return tai_lieu  # opening it tells
    kinh_gui = ho_so.noi_nhan_ho_so(cho.hinh_thuc) if loai.dau_vao.GUI_CAP_TREN else ()
    mac_dinh: dict[str, Any] = {
        "phong_trao": ho_so.dot.phong_trao,
        "nguoi_ky": ho_so.nguoi_dung_dau,
        "kinh_gui": [nguyen_van(noi) for noi in kinh_gui],
        "ngay": f"{ho_so.phien.ngay}" if cho.muc.ban_hanh and ho_so.phien else None,
        **_cua_de_cu(ho_so, cho),
    }
    truong = loai.dau_vao.model_fields
    them = {ten: tri for ten, tri in mac_dinh.items() if tri and ten in truong and ten not in tai_lieu.du_lieu}
    return replace(tai_lieu, du_lieu={**tai_lieu.du_lieu, **them})


def _cua_de_cu(ho_so: HoSo, cho: ChoGiay) -> dict[str, Any]:
    """The number of the report's form, and what a certificate says of the person and of its decision."""
    if cho.de_cu is None:
        return {}
    noi = noi_cong_tac(cho.de_cu)
    return {
        "ghi_chu_mau": nguyen_van(ho_so.mau_bao_cao(cho.de_cu)),
        "noi_cong_tac": [nguyen_van(noi)] if noi else None,
        "quyet_dinh": _quyet_dinh(ho_so, cho.hinh_thuc),
    }


def _quyet_dinh(ho_so: HoSo, hinh_thuc: str) -> dict[str, str]:
    """Number and day of the decision about a form, as far as `van_ban.yaml` gives them."""
    khai = ho_so.giay_to.du_lieu.get(_QUYET_DINH)
    mot = khai.get(hinh_thuc) if isinstance(khai, dict) else None
    if not isinstance(mot, dict):
        return {}
    so, ngay = str(mot.get("so", "")), str(mot.get("ngay", ""))
    ky_hieu = f"{nd30().loai['quyet_dinh'].viet_tat}-{ho_so.xet_vao.co_quan.viet_tat or ''}"
    ra = {"so_ky_hieu": f"{ghi_so(int(so))}/{ky_hieu}" if so.isdigit() and int(so) else "", "ngay": ngay}
    return {ten: tri for ten, tri in ra.items() if tri}

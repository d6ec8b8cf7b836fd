"""Conservation in a dossier: what its data say of people stands on one of its papers."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.build.bao_toan import gap
from vanban.build.chu_trang import chu_trang
from vanban.chu_viet.viet_hoa import thuong_dau
from vanban.errors import InputError, Loi
from vanban.inputs.thu_gom import xep
from vanban.loai.nguon import Nguon
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

_GOI_Y = "khuôn riêng của đơn vị thiếu chỗ chèn: xem khuôn kèm vanban có những dòng chen: và {{ … }} nào."


def kiem_bao_toan(cac_chu: Iterable[tuple[Nguon, str]], cac_ban: Iterable[BanTrinhBay], giay: str = "") -> None:
    """Refuse a dossier, or one of its papers, that leaves something out.

    Args:
        cac_chu: The texts with their places.
        cac_ban: The words of all its papers, or of the one.
        giay: The name of the one.

    Raises:
        InputError: a text that is on none of them, at its place.
    """
    trang = [gap(chu) for ban in cac_ban for chu in chu_trang(ban)]
    co, tat_ca = frozenset(trang).union(chu.partition(" ")[2] for chu in trang), ""  # a name after its Ông, Bà
    noi = f"trên {giay}" if giay else "trên giấy nào của hồ sơ"
    loi = []
    for nguon, chu in cac_chu:
        cau = gap(chu)
        if cau in co:
            continue
        tat_ca = tat_ca or "\n".join(trang)
        if cau not in tat_ca and thuong_dau(cau) not in tat_ca:
            loi.append(Loi(f"không có {noi}: “{chu}”", nguon.vi_tri))
    if loi:
        raise InputError(xep(loi), goi_y=_GOI_Y)

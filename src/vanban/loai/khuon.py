"""Types that need no code of their own: what they declare and print follows from their Mẫu.

A type is a folder with a sample, `vi_du.yaml`; its name, abbreviation and Mẫu stand in nd30's list of types. Those of
Mẫu 1.4 have an outline and one signature. Those without a Mẫu (hợp đồng, bản ghi nhớ, bản thỏa thuận) are agreements:
articles between the parties, each of whom signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, TypeVar

from pydantic import Field, create_model

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.de_cuong import de_cuong
from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.loai.than_bai import doan
from vanban.models.kieu import KHONG_IN
from vanban.models.van_ban import ThanDeCuong, VanBanChung, VanBanGoc
from vanban.nd30 import nd30
from vanban.thanh_phan.khoi import Khoi

M = TypeVar("M", bound=VanBanGoc)
MOT_CO_QUAN = frozenset({"giay_uy_quyen", "phieu_bao", "phieu_chuyen", "phieu_gui"})
"""Types that by their nature one body issues; the others of their kind several may issue together."""


def khoi_de_cuong(van_ban: ThanDeCuong, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Căn cứ, mở đầu, the numbered outline, the closing."""
    yield from can_cu(van_ban.can_cu, boi_canh)
    yield from doan(boi_canh, "mo_dau", van_ban.mo_dau)
    yield from de_cuong(van_ban.noi_dung, boi_canh, van_ban.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", van_ban.ket_thuc)


def mo_hinh(ma: str, nen: type[M]) -> type[M]:
    """The model of one type of document: that of its kind, with its own key."""
    kieu: Any = Literal[ma]
    mo_ta = f"Loại văn bản: {ma}."
    lop = create_model(
        "".join(tu.capitalize() for tu in ma.split("_")),
        __base__=nen,
        __doc__=f"One {nd30().loai[ma].ten}.",
        __module__=__name__,
        loai=(kieu, Field(description=mo_ta, json_schema_extra=KHONG_IN)),
    )
    assert issubclass(lop, nen)
    return lop


def loai_theo_mau(ma: str) -> LoaiVanBan:
    """The type of a folder that holds a sample and no code."""
    mau = nd30().loai[ma].mau
    if mau is None:
        from vanban.loai.thoa_thuan import THOA_THUAN, cac_chu_ky, khoi
        from vanban.models.thoa_thuan import ThoaThuan

        return LoaiVanBan(ma, "", mo_hinh(ma, ThoaThuan), khoi, chu_ky=cac_chu_ky, bo_cuc_rieng=THOA_THUAN)
    if ma in MOT_CO_QUAN:
        return LoaiVanBan(ma, mau, mo_hinh(ma, VanBanChung), khoi_de_cuong)
    from vanban.loai.lien_tich import cac_chu_ky as cac_chu_ky_lien_tich
    from vanban.loai.lien_tich import thanh_lien_tich
    from vanban.models.lien_tich import VanBanLienTich

    mo_hinh_ma = mo_hinh(ma, VanBanLienTich)
    return LoaiVanBan(ma, mau, mo_hinh_ma, khoi_de_cuong, chu_ky=cac_chu_ky_lien_tich, hoan_thien=thanh_lien_tich)

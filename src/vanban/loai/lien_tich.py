"""Documents that several bodies issue together. Practice: the decree says nothing of them.

The office of `co_quan.yaml` leads: its name comes first, the number is of its series, its signature stands rightmost,
where the decree has the one signature. The symbol has the abbreviation of every body. The body above is named only
when it is above all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from vanban.errors import InputError
from vanban.inputs.gan_giong import khong_co
from vanban.loai.anh_ky import NoiKy, voi_anh
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.chu_ky import chu_ky, nguoi_quyet_dinh
from vanban.models.co_quan import CoQuanKy, ToChuc
from vanban.models.lien_tich import CoLienTich
from vanban.models.van_ban import DauTrang, NguoiKy
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, TenIn

LIEN_TICH = "thoa_thuan"
"""The key of the layout: the one on which agreements have a signature for each party."""


def cac_ben(khai: DauTrang, boi_canh: BoiCanh) -> tuple[tuple[CoQuanKy, NguoiKy, tuple[str | int, ...]], ...]:
    """The bodies that issue a document with the leading one, with who signs and where that is said.

    Raises:
        InputError: `co_quan.yaml` has no such body.
    """
    return tuple(_cac_ben(khai, boi_canh)) if isinstance(khai, CoLienTich) else ()


def _cac_ben(khai: CoLienTich, boi_canh: BoiCanh) -> Iterator[tuple[CoQuanKy, NguoiKy, tuple[str | int, ...]]]:
    co = boi_canh.co_quan.cung_ban_hanh
    for thu_tu, mot in enumerate(khai.lien_tich):
        noi = ("lien_tich", thu_tu)
        if mot.co_quan not in co:
            raise InputError(
                f"{khong_co(mot.co_quan, tuple(co), loai='cơ quan, tổ chức cùng ban hành')} (trong co_quan.yaml)",
                vi_tri=boi_canh.nguon.con(*noi, "co_quan").vi_tri,
                goi_y=f"thêm vào cung_ban_hanh trong co_quan.yaml: {mot.co_quan}: {{ten: …, viet_tat: …, chuc_vu: …}}",
            )
        yield co[mot.co_quan], mot.nguoi_ky, (*noi, "nguoi_ky")


def cac_chu_ky(khai: CoLienTich, boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """One signature, or those of all bodies from left to right, each with the name of its body; the leading one last.

    Raises:
        InputError: see `cac_ben` and `chu_ky`.
    """
    ben = cac_ben(khai, boi_canh)
    cua_minh = (boi_canh.co_quan, khai.nguoi_ky, ("nguoi_ky",))
    tep = boi_canh.tham_chieu.nguon_co_quan
    ra = []
    for thu, (co_quan, nguoi_ky, noi) in enumerate((*ben, cua_minh)):
        ky = chu_ky(co_quan, nguoi_ky, boi_canh.ngay, boi_canh.nguon.con(*noi), kem_ten=bool(ben))
        minh = thu == len(ben)
        nguon = tep if minh else tep.con("cung_ban_hanh", khai.lien_tich[thu].co_quan)
        ra.append(voi_anh(ky, khai, NoiKy(co_quan, nguoi_ky.chuc_vu, nguon, minh=minh), boi_canh))
    return tuple(ra)


def cung_quyet_dinh(khai: DauTrang, boi_canh: BoiCanh) -> tuple[str, ...]:
    """For whom the other bodies decide, as `nguoi_quyet_dinh` has it for the leading one."""
    return tuple(nguoi_quyet_dinh(ben, ky.chuc_vu, boi_canh.ngay) for ben, ky, _ in cac_ben(khai, boi_canh))


def thanh_lien_tich(ban: BanTrinhBay, khai: CoLienTich, boi_canh: BoiCanh) -> BanTrinhBay:
    """The words of a document with those of all bodies in its head; unchanged where one body issues it."""
    cac = [co_quan for co_quan, _, _ in cac_ben(khai, boi_canh)]
    if not cac:
        return ban
    ngay, minh = ban.ngay, boi_canh.co_quan
    ten = [ban.ten_co_quan, *(mot.ten_vao(ngay) for mot in cac)]
    return replace(
        ban,
        mau=LIEN_TICH,
        chu_quan=ban.chu_quan if all(_cung_cap_tren(minh, mot, ngay) for mot in cac) else None,
        cung_ban_hanh=tuple(ten_in(mot, ngay) for mot in cac),
        ky_hieu=ban.ky_hieu if khai.ky_hieu else "-".join((ban.ky_hieu, *map(_viet_tat, cac))),
        ten_co_quan=f"{', '.join(ten[:-1])} và {ten[-1]}",
    )


def ten_in(to_chuc: ToChuc, ngay: date | None) -> TenIn:
    """The name for the head of the page; only the proper parts that stand in it are bound."""
    ten = to_chuc.ten_in_vao(ngay)
    return TenIn(ten, tuple(rieng for rieng in to_chuc.ten_rieng if rieng in ten))


def _cung_cap_tren(mot: ToChuc, hai: ToChuc, ngay: date | None) -> bool:
    if mot.chu_quan is None or hai.chu_quan is None:
        return False
    return mot.chu_quan.ten_in_vao(ngay) == hai.chu_quan.ten_in_vao(ngay)


def _viet_tat(co_quan: ToChuc) -> str:
    return co_quan.viet_tat or can_bo_sung(f"chữ viết tắt của {co_quan.ten[-1].ten}")

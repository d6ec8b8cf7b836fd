"""A document whose attachments are electronic files of their own: what stands in which file (Mẫu 1.3, 2.2)."""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from vanban.models.tep_rieng import TepRieng
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, PhuLuc, VanBanKem
from vanban.thanh_phan.phu_luc import dau_phu_luc

_TRUONG = ("kem_theo", "phu_luc")


def tach(ban: BanTrinhBay) -> tuple[BanTrinhBay, dict[str, BanTrinhBay]]:
    """The document with what is in its own file, and the pages of the other files by their names."""
    cac: tuple[VanBanKem | PhuLuc, ...] = (*ban.van_ban_kem, *ban.phu_luc)
    ten = (*_ten("kem_theo", len(ban.van_ban_kem)), *_ten("phu_luc", len(ban.phu_luc)))
    rieng = {mot: _mot(ban, phan) for mot, phan in zip(ten, cac, strict=True) if phan.ky_so is not None}
    chinh = replace(
        ban,
        van_ban_kem=tuple(phan for phan in ban.van_ban_kem if phan.ky_so is None),
        phu_luc=tuple(phan for phan in ban.phu_luc if phan.ky_so is None),
    )
    return chinh, rieng


def phan_cua(khai: BaseModel, tep: str) -> BaseModel:
    """What was declared for one file: an attachment, or without a name the document with what is in its own file."""
    cac = {truong: getattr(khai, truong, ()) for truong in _TRUONG}
    theo_ten = {
        ten: phan
        for truong, phan_cac in cac.items()
        for ten, phan in zip(_ten(truong, len(phan_cac)), phan_cac, strict=True)
    }
    if tep:
        phan: BaseModel = theo_ten[tep]
        return phan
    chung = {truong: tuple(p for p in phan_cac if not _rieng(p)) for truong, phan_cac in cac.items() if phan_cac}
    return khai.model_copy(update=chung)


def _rieng(phan: object) -> bool:
    return isinstance(phan, TepRieng) and phan.tep_rieng


def _ten(truong: str, so: int) -> tuple[str, ...]:
    """The names of the files: "phu_luc", or "phu_luc_2" among several."""
    return (truong,) if so == 1 else tuple(f"{truong}_{i}" for i in range(1, so + 1))


def _mot(ban: BanTrinhBay, phan: VanBanKem | PhuLuc) -> BanTrinhBay:
    """The page of one such file; number and date are those of the document."""
    la_phu_luc = isinstance(phan, PhuLuc)
    return BanTrinhBay(
        ma_loai=ban.ma_loai,
        ten_loai=dau_phu_luc(phan).replace("\u00a0", " ") if isinstance(phan, PhuLuc) else phan.ten_loai,
        co_quan=ban.co_quan,
        chu_quan=ban.chu_quan,
        cung_ban_hanh=ban.cung_ban_hanh,
        ky_hieu=ban.ky_hieu,
        so=ban.so,
        ngay=ban.ngay,
        thang=ban.thang,
        nam=ban.nam,
        dia_danh="",
        trich_yeu=phan.ten if isinstance(phan, PhuLuc) else phan.trich_yeu,
        khoi=(),
        chu_ky=ChuKy(()),
        noi_nhan=(),
        luu="",
        mau="2.2" if la_phu_luc else "1.3",
        phu_luc=(phan,) if isinstance(phan, PhuLuc) else (),
        van_ban_kem=(phan,) if isinstance(phan, VanBanKem) else (),
        dien_tu=ban.dien_tu,
        thong_tin_ky_so=phan.ky_so or "",
        ten_co_quan=ban.ten_co_quan,
        ma_co_quan=ban.ma_co_quan,
        thieu=ban.thieu,
    )

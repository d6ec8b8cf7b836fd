"""The texts that a page is to carry, element by element as they are printed, taken from the words of its document."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.nd30 import nd30
from vanban.nd30.ghi_chu import ghi_ngay, ghi_ngay_trong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, Khen, PhanSao, PhuLuc, VanBanKem
from vanban.thanh_phan.co_quan import cac_ten
from vanban.thanh_phan.do_khan import chu_do_khan
from vanban.thanh_phan.giay_khen import TANG
from vanban.thanh_phan.khoi import Khoi
from vanban.thanh_phan.luu_hanh import chu_luu_hanh
from vanban.thanh_phan.phu_luc import dau_phu_luc
from vanban.thanh_phan.ve_viec import chu_ve_viec
from vanban.thanh_phan.xac_nhan import CHU as XAC_NHAN


def chu_trang(ban: BanTrinhBay) -> Iterator[str]:
    """Yield every text of the page."""
    for o in cac_o(ban):
        yield from o


def cac_o(ban: BanTrinhBay) -> tuple[tuple[str, ...], ...]:
    """Return the cells of the page in reading order, each with its texts from top to bottom.

    Head and foot stand in frames, so where a cell stands is the layout's matter; what it says is not.
    """
    if ban.sao:
        return (*(cac_o(ban.sao.goc) if ban.sao.goc else ()), *_ban_sao(ban, ban.sao))
    luat = nd30().thanh_phan
    ten = (ban.ghi_chu_mau, *((ban.chu_quan.ten,) if ban.chu_quan else ()), *cac_ten(ban))
    if ban.thong_tin_ky_so:
        return ((ban.thong_tin_ky_so,), *_kem(ban, ten))
    so = f"Số: {ban.so}/{ban.ky_hieu}" if ban.ky_hieu else ""
    ve_viec = ban.mau == "1.5"  # the subject stands under the number, and no title
    return (
        ten,
        _quoc_hieu(),
        (so, *((chu_ve_viec(ban.trich_yeu),) if ve_viec else ()), *((chu_do_khan(ban),) if ban.do_khan else ())),
        (f"{ban.dia_danh}, {_ngay(ban)}",) if ban.dia_danh else (),
        (chu_luu_hanh(ban),) if ban.luu_hanh else (),
        () if ve_viec else (ban.ten_loai, ban.trich_yeu),
        _kinh_gui(luat["kinh_gui"].chuoi, ban.kinh_gui),
        tuple(chu for khoi in ban.khoi for chu in _khoi(khoi)),
        tuple(_noi_nhan(luat["noi_nhan_tieu_de"].chuoi, ban)),
        *((*ky.tham_quyen, ky.chuc_vu_khac, ky.ho_ten) for ky in (*ban.chu_ky_khac, ban.chu_ky)),
        *_khen(ban.khen),
        *_kem(ban, ten),
        (XAC_NHAN,) if ban.co_xac_nhan else (),
    )


def _ban_sao(ban: BanTrinhBay, sao: PhanSao) -> tuple[tuple[str, ...], ...]:
    """What a copy adds: its line at the top of an electronic file, or its part below the document."""
    if ban.thong_tin_ky_so:
        return ((ban.thong_tin_ky_so,),)
    return (
        (ban.co_quan.ten,),
        (sao.hinh_thuc,),
        (f"Số: {ban.so}/{ban.ky_hieu}",),
        (f"{ban.dia_danh}, {_ngay(ban)}",),
        tuple(_noi_nhan(nd30().thanh_phan["noi_nhan_tieu_de"].chuoi, ban)),
        (*ban.chu_ky.tham_quyen, ban.chu_ky.chuc_vu_khac, ban.chu_ky.ho_ten),
    )


def the_khac(ban: BanTrinhBay) -> dict[str, str]:
    """Return the texts of the other elements that stand in the body, each with the tag that prints it."""
    the = {chu_do_khan(ban): "{{p do_khan }}", chu_luu_hanh(ban): "{{p luu_hanh }}", ban.nguoi_soan: "{{ nguoi_soan }}"}
    return {chu: the_in for chu, the_in in the.items() if chu}


def _quoc_hieu() -> tuple[str, ...]:
    luat = nd30().thanh_phan
    return (luat["quoc_hieu"].chuoi, luat["tieu_ngu"].chuoi)


def _kem(ban: BanTrinhBay, ten: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The texts issued with the document, and the appendices."""
    yield from (o for kem in ban.van_ban_kem for o in _van_ban_kem(kem, ten))
    yield from (tuple(_phu_luc(pl)) for pl in ban.phu_luc)


def _van_ban_kem(kem: VanBanKem, ten: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A text issued with the document: the names and the Quốc hiệu again, its title, its blocks."""
    yield ten
    yield _quoc_hieu()
    yield (kem.ten_loai, kem.trich_yeu, kem.kem_theo, *(chu for khoi in kem.khoi for chu in _khoi(khoi)))


def _ngay(ban: BanTrinhBay) -> str:
    return ghi_ngay(ban.ngay) if ban.ngay else ghi_ngay_trong(ban.thang, ban.nam)


def _kinh_gui(dau: str, noi: tuple[str, ...]) -> tuple[str, ...]:
    """One addressee on the line of the label, several below it."""
    if len(noi) < 2:
        return tuple(f"{dau} {mot}" for mot in noi)
    return (dau, *(f"- {mot};" for mot in noi[:-1]), f"- {noi[-1]}.")


def _noi_nhan(dau: str, ban: BanTrinhBay) -> Iterator[str]:
    if ban.noi_nhan or ban.luu:
        yield dau
        yield from (f"- {noi};" for noi in ban.noi_nhan)
        yield f"- Lưu: {ban.luu}."
        yield ban.nguoi_soan


def _khen(khen: Khen | None) -> tuple[tuple[str, ...], ...]:
    return ((khen.tham_quyen.ten, TANG), khen.nguoi_nhan, khen.vao_so) if khen else ()


def _phu_luc(pl: PhuLuc) -> Iterator[str]:
    yield dau_phu_luc(pl)
    yield pl.ten
    yield pl.kem_theo
    for khoi in pl.khoi:
        yield from _khoi(khoi)


def _khoi(khoi: Khoi) -> Iterator[str]:
    if khoi.bang is None:
        yield f"{khoi.so} {khoi.chu}"
        return
    yield khoi.bang.chu_thich
    yield from khoi.bang.cot
    for dong in khoi.bang.dong:
        yield from dong

"""A run of building: read everything, and only when all inputs are right, build, judge, and move into place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from vanban.build.con_thieu import con_thieu
from vanban.build.doc_vao import BanDoc, doc_vao, ten_loai
from vanban.build.gate import PhanXet, xet
from vanban.build.ghi import ghi
from vanban.build.ket_qua import KetQua, LuotDung, TrangThai
from vanban.build.sua_tay import giu_sua_tay
from vanban.build.tim_mau import tim_mau
from vanban.build.trung_so import trung_so
from vanban.build.viec import Viec, duong_hien
from vanban.check import Finding
from vanban.errors import DocxError, InputError, Loi, ViTri
from vanban.inputs import Gom
from vanban.render.bien_dich import bien_dich

TienDo = Callable[[int, int, str], None]


def dung(cac_viec: Sequence[Viec], *, ep: bool = False, tien_do: TienDo | None = None) -> LuotDung:
    """Build documents into their places.

    Args:
        cac_viec: The documents.
        ep: Write a document although its own check found something SAI; its text and package must still be whole.
        tien_do: Told before each document: its number from 1, how many there are, its path.

    A fault of the program in one document does not lose the others: it comes back in `su_co`.
    """
    da_doc = _doc_het(cac_viec)
    su_co = [ban for ban in da_doc.values() if not isinstance(ban, BanDoc | InputError)]
    if loi := _loi_vao(da_doc.values()):
        return LuotDung(tuple(_khong_dung(viec, ban) for viec, ban in da_doc.items()), loi, tuple(su_co))
    ket_qua = []
    for thu_tu, (viec, ban) in enumerate(da_doc.items(), 1):
        if tien_do:
            tien_do(thu_tu, len(da_doc), viec.ten_dich)
        try:
            ket_qua.append(_dung_mot(ban, ep=ep) if isinstance(ban, BanDoc) else _khong_dung(viec, ban))
        except Exception as hong:
            su_co.append(hong)
            ket_qua.append(_hong(viec, hong, ban))
    return LuotDung(tuple(ket_qua), su_co=tuple(su_co))


def _doc_het(cac_viec: Sequence[Viec]) -> dict[Viec, BanDoc | Exception]:
    """Every document as read, or what kept it from being read."""
    da_doc = {viec: _thu_doc(viec) for viec in cac_viec}
    return da_doc | trung_so(ban for ban in da_doc.values() if isinstance(ban, BanDoc))


def _thu_doc(viec: Viec) -> BanDoc | Exception:
    try:
        return doc_vao(viec)
    except Exception as loi:
        return loi


def _loi_vao(cac_ban: Iterable[BanDoc | Exception]) -> InputError | None:
    """All that is wrong in the inputs, as one error."""
    chung = Gom()
    for ban in cac_ban:
        if isinstance(ban, InputError):
            chung.them(ban)
    try:
        chung.ket_thuc()
    except InputError as loi:
        return loi
    return None


def _khong_dung(viec: Viec, ban: BanDoc | Exception) -> KetQua:
    if isinstance(ban, BanDoc):
        return KetQua(viec.ten_dich, ban.ban.ten_loai, TrangThai.CHUA_DUNG)
    if isinstance(ban, InputError):
        return KetQua(viec.ten_dich, ten_loai(viec), TrangThai.LOI, ban.loi)
    return _hong(viec, ban)


def _hong(viec: Viec, hong: Exception, ban: object = None) -> KetQua:
    """A document at which the program itself failed."""
    loi = Loi(f"lỗi của chương trình, không phải của dữ liệu: {type(hong).__name__}: {hong}", ViTri(viec.ten_tep))
    return KetQua(viec.ten_dich, ban.ban.ten_loai if isinstance(ban, BanDoc) else "", TrangThai.LOI, (loi,))


def dien(ban: BanDoc) -> bytes:
    """Return the bytes of a document.

    Raises:
        DocxError: the layout is missing or cannot be filled.
    """
    mau = bien_dich(tim_mau(ban.chuan_bi.mau, ban.viec.goc))
    return mau.dung(ban.chuan_bi.gia_tri, ban.chuan_bi.thuoc_tinh.phan())


def soi(ban: BanDoc, goi: bytes, *, chi_sai: bool = False) -> PhanXet:
    """Put the bytes of a document before the gate; `chi_sai` leaves out the rules that only remind."""
    mau = tim_mau(ban.chuan_bi.mau, ban.viec.goc)
    return xet(goi, ban.ban, ban.khai.chu_phai_in(), ban.viec.ten_dich, mau=mau, chi_sai=chi_sai)


def _dung_mot(ban: BanDoc, *, ep: bool) -> KetQua:
    try:
        goi = dien(ban)
        phan_xet = soi(ban, goi, chi_sai=True)
        loi: tuple[Loi | Finding, ...] = (*phan_xet.chan, *phan_xet.sai)
        if phan_xet.chan or (phan_xet.sai and not ep):
            return _ket_qua(ban, TrangThai.LOI, loi)
        giu = giu_sua_tay(ban.viec.dich)
        moi = ghi(ban.viec.dich, goi)
    except DocxError as hong:
        return _ket_qua(ban, TrangThai.LOI, hong.loi, hong.goi_y)
    ket_qua = _ket_qua(ban, TrangThai.DA_DUNG if moi else TrangThai.KHONG_DOI, loi)
    return replace(ket_qua, ban_sua_tay=duong_hien(giu)) if giu else ket_qua


def _ket_qua(ban: BanDoc, trang_thai: TrangThai, loi: tuple[Loi | Finding, ...], goi_y: str = "") -> KetQua:
    thieu = con_thieu(ban.ban, ban.khai.tai_lieu)
    return KetQua(ban.viec.ten_dich, ban.ban.ten_loai, trang_thai, loi, thieu, goi_y)

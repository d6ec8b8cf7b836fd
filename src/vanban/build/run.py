"""A run of building: read everything, and only when all inputs are right, build, judge, and move into place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from vanban.ban_ghi import dataclass
from vanban.build.anh_goi import phan_anh
from vanban.build.ban_sao import ghep_ban_sao, xet_ban_sao
from vanban.build.con_thieu import con_thieu
from vanban.build.doc_vao import BanDoc, NhomDoc, doc_nhom, ten_loai
from vanban.build.du_thao import DU_THAO, co_dau, phan_du_thao
from vanban.build.gate import PhanXet, xet
from vanban.build.ghi import ghi_het
from vanban.build.ket_qua import KetQua, LuotDung, TrangThai
from vanban.build.so_dang_ky.dong_bang import GOI_Y, BanGiu, DongBang, ghi_giu, loi_dong_bang
from vanban.build.sua_tay import giu_sua_tay
from vanban.build.tim_mau import tim_mau
from vanban.build.trung_so import trung_so
from vanban.build.viec import Viec, duong_hien
from vanban.check import Finding
from vanban.errors import DocxError, InputError, Loi, ViTri
from vanban.inputs import Gom
from vanban.inputs.thu_gom import xep
from vanban.models.so_dang_ky import VanBanDi
from vanban.render.bien_dich import bien_dich

TienDo = Callable[[int, int, str], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NhomGiu:
    """What one input gave when it was issued and gives unread now, with why the rest of a dossier cannot be built."""

    viec: Viec
    cac_ban: tuple[BanGiu, ...]
    nhac: tuple[Loi, ...] = ()


Nhom = NhomDoc | NhomGiu


def dung(cac_viec: Sequence[Viec], *, ep: bool = False, tien_do: TienDo | None = None) -> LuotDung:
    """Build documents into their places; the papers of a dossier all, or none of them.

    Args:
        cac_viec: The documents and dossiers.
        ep: Write a document although its own check found something SAI; its text and package must still be whole.
        tien_do: Told before each document: its number from 1, how many there are, its path.

    An issued document whose input has not changed is not built again: its kept copy takes its place.
    A fault of the program in one document does not lose the others: it comes back in `su_co`.
    """
    bang = DongBang()
    da_doc = _doc_het(cac_viec, bang)
    su_co = [nhom for nhom in da_doc.values() if not isinstance(nhom, Nhom | InputError)]
    if loi := _loi_vao(da_doc.values()):
        chua = (kq for viec, nhom in da_doc.items() for kq in _khong_dung(viec, nhom))
        return LuotDung(tuple(chua), loi, tuple(su_co))
    ket_qua: list[KetQua] = []
    bao = _Dem(sum(len(nhom.cac_ban) if isinstance(nhom, Nhom) else 1 for nhom in da_doc.values()), tien_do)
    for viec, nhom in da_doc.items():
        if isinstance(nhom, NhomDoc):
            ket_qua += _dung_nhom(nhom, bao, su_co, bang, ep=ep)
        else:
            ket_qua += map(_ghi_giu, nhom.cac_ban) if isinstance(nhom, NhomGiu) else _khong_dung(viec, nhom)
    nhac = (loi for nhom in da_doc.values() if isinstance(nhom, Nhom) for loi in nhom.nhac)
    return LuotDung(tuple(ket_qua), su_co=tuple(su_co), nhac=tuple(nhac))


@dataclass(slots=True)
class _Dem:
    """Counts the documents for whoever watches."""

    tong: int
    tien_do: TienDo | None
    da_qua: int = 0

    def bao(self, ban: BanDoc) -> None:
        """Tell that a document is next."""
        self.da_qua += 1
        if self.tien_do:
            self.tien_do(self.da_qua, self.tong, ban.viec.ten_dich)


def _doc_het(cac_viec: Sequence[Viec], bang: DongBang) -> dict[Viec, Nhom | Exception]:
    """What each place of the inputs gives, or what kept it from being read."""
    da_doc = {viec: _thu_doc(viec, bang) for viec in cac_viec}
    giu = ((viec.goc, mot.muc) for viec, nhom in da_doc.items() if isinstance(nhom, NhomGiu) for mot in nhom.cac_ban)
    trung = trung_so((ban for nhom in da_doc.values() if isinstance(nhom, NhomDoc) for ban in nhom.cac_ban), giu)
    theo_nhom: dict[Viec, list[InputError]] = {}
    for viec, loi in trung.items():
        theo_nhom.setdefault(replace(viec, giay=""), []).append(loi)
    return da_doc | {viec: _gop(cac_loi) for viec, cac_loi in theo_nhom.items()}


def _gop(cac_loi: Sequence[InputError]) -> InputError:
    """What is wrong with the papers of one dossier, as one error."""
    return InputError(xep(mot for loi in cac_loi for mot in loi.loi), goi_y=cac_loi[0].goi_y)


def _thu_doc(viec: Viec, bang: DongBang) -> Nhom | Exception:
    try:
        giu = bang.giu_het(viec)  # a register that cannot be read stops the documents that it holds
        return NhomGiu(viec, giu) if giu else _doc(viec, bang)
    except Exception as loi:
        return loi


def _doc(viec: Viec, bang: DongBang) -> Nhom:
    """Read an input; a dossier that the office's data no longer fit keeps its issued papers."""
    try:
        return doc_nhom(viec)
    except InputError as loi:
        if not (viec.tep.is_dir() and (giu := bang.giu_ho_so(viec))):
            raise
        dau = Loi("các giấy đã ban hành giữ nguyên; giấy khác của hồ sơ chưa dựng lại được", ViTri(viec.ten_tep))
        return NhomGiu(viec, giu, (dau, *loi.loi))


def _loi_vao(cac_nhom: Iterable[Nhom | Exception]) -> InputError | None:
    """All that is wrong in the inputs, as one error."""
    chung = Gom()
    for nhom in cac_nhom:
        if isinstance(nhom, InputError):
            chung.them(nhom)
    try:
        chung.ket_thuc()
    except InputError as loi:
        return loi
    return None


def _khong_dung(viec: Viec, nhom: Nhom | Exception) -> list[KetQua]:
    """What is said of an input when nothing is built from it."""
    if isinstance(nhom, NhomGiu):
        return [KetQua(giu.viec.ten_dich, giu.muc.ten_loai, TrangThai.CHUA_DUNG, viec.ten_tep) for giu in nhom.cac_ban]
    if isinstance(nhom, NhomDoc):
        return [_ket_qua_trong(ban, TrangThai.CHUA_DUNG) for ban in nhom.cac_ban]
    if isinstance(nhom, InputError):
        return [KetQua(viec.ten_dich, ten_loai(viec), TrangThai.LOI, viec.ten_tep, nhom.loi)]
    return [_hong(viec, nhom)]


def _ket_qua_trong(ban: BanDoc, trang_thai: TrangThai) -> KetQua:
    return KetQua(ban.viec.ten_dich, ban.ban.ten_loai, trang_thai, ban.viec.ten_tep)


def _hong(viec: Viec, hong: Exception, ban: BanDoc | None = None) -> KetQua:
    """A document at which the program itself failed."""
    loi = Loi(f"lỗi của chương trình, không phải của dữ liệu: {type(hong).__name__}: {hong}", ViTri(viec.ten_tep))
    return KetQua(viec.ten_dich, ban.ban.ten_loai if ban else "", TrangThai.LOI, viec.ten_tep, (loi,))


def dien(ban: BanDoc) -> bytes:
    """Return the bytes of a document.

    Raises:
        DocxError: the layout is missing or cannot be filled.
    """
    mau = bien_dich(tim_mau(ban.chuan_bi.mau, ban.viec.goc))
    goi = mau.dung(
        ban.chuan_bi.gia_tri, ban.chuan_bi.thuoc_tinh.phan() | phan_du_thao(ban, mau) | phan_anh(ban.ban, mau)
    )
    return ghep_ban_sao(ban, goi) if ban.ban.sao else goi


def soi(ban: BanDoc, goi: bytes, *, chi_sai: bool = False) -> PhanXet:
    """Put the bytes of a document before the gate; `chi_sai` leaves out the rules that only remind."""
    mau = tim_mau(ban.chuan_bi.mau, ban.viec.goc)
    if ban.goc:
        return xet_ban_sao(goi, ban, ban.goc, mau=mau, chi_sai=chi_sai)
    them = (DU_THAO,) if co_dau(ban) else ()
    return xet(
        goi,
        ban.ban,
        ban.khai.chu_phai_in(ban.viec.tep_kem),
        ban.viec.ten_dich,
        mau=mau,
        chi_sai=chi_sai,
        dau_trang=them,
    )


@dataclass(frozen=True, slots=True)
class _Dat:
    """A document that may be written, with what is wrong in it when that was forced; its line when it is issued."""

    ban: BanDoc
    goi: bytes
    loi: tuple[Loi | Finding, ...] = ()
    muc: VanBanDi | None = None


def _dung_nhom(nhom: NhomDoc, bao: _Dem, su_co: list[Exception], bang: DongBang, *, ep: bool) -> list[KetQua]:
    """Build and judge all, then write all; one that fails keeps the others of its dossier from being written."""
    xet_xong = []
    for ban in nhom.cac_ban:
        bao.bao(ban)
        xet_xong.append(_thu(partial(_xet_mot, ban, bang, ep=ep), ban, su_co))
    dat = [mot for mot in xet_xong if isinstance(mot, _Dat)]
    if len(dat) == len(xet_xong):
        return _ghi_het(dat, su_co)
    return [_ket_qua_trong(mot.ban, TrangThai.CHUA_DUNG) if isinstance(mot, _Dat) else mot for mot in xet_xong]


def _thu(viec: Callable[[], T], ban: BanDoc, su_co: list[Exception]) -> T | KetQua:
    """What the step gives; a fault of the program is kept."""
    try:
        return viec()
    except Exception as hong:
        su_co.append(hong)
        return _hong(ban.viec, hong, ban)


def _xet_mot(ban: BanDoc, bang: DongBang, *, ep: bool) -> _Dat | KetQua:
    try:
        if giu := bang.giu_ban(ban):
            return _Dat(ban, giu.goi, muc=giu.muc)
        goi = dien(ban)
        if (muc := bang.muc(ban.viec)) and muc.bam:
            da_ban_hanh = loi_dong_bang(ban, goi, muc)
            return _ket_qua(ban, TrangThai.LOI, da_ban_hanh, GOI_Y) if da_ban_hanh else _Dat(ban, goi, muc=muc)
        phan_xet = soi(ban, goi, chi_sai=True)
    except DocxError as hong:
        return _ket_qua(ban, TrangThai.LOI, hong.loi, hong.goi_y)
    loi: tuple[Loi | Finding, ...] = (*phan_xet.chan, *phan_xet.sai)
    dung = phan_xet.chan or (phan_xet.sai and not ep)
    return _ket_qua(ban, TrangThai.LOI, loi) if dung else _Dat(ban, goi, loi)


def _ghi_het(dat: Sequence[_Dat], su_co: list[Exception]) -> list[KetQua]:
    """Write all of them; when one cannot be written, none is, and that one says why."""
    try:
        giu = [giu_sua_tay(mot.ban.viec.dich) for mot in dat]
        moi = ghi_het([(mot.ban.viec.dich, mot.goi) for mot in dat])
    except DocxError as hong:
        noi = hong.loi[0].vi_tri
        return [
            _ket_qua(mot.ban, TrangThai.LOI, hong.loi, hong.goi_y)
            if noi and noi.tep == mot.ban.viec.ten_dich
            else _ket_qua_trong(mot.ban, TrangThai.CHUA_DUNG)
            for mot in dat
        ]
    except Exception as hong:
        su_co.append(hong)
        return [_hong(mot.ban.viec, hong, mot.ban) for mot in dat]
    return [_da_ghi(*mot) for mot in zip(dat, giu, moi, strict=True)]


def _ghi_giu(giu: BanGiu) -> KetQua:
    """An issued document, left as it is."""
    try:
        return ghi_giu(giu)[0]
    except DocxError as hong:
        return KetQua(giu.viec.ten_dich, giu.muc.ten_loai, TrangThai.LOI, giu.viec.ten_tep, hong.loi, goi_y=hong.goi_y)


def _da_ghi(dat: _Dat, giu: Path | None, moi: bool) -> KetQua:
    """A document that stands in its place."""
    ket_qua = _ket_qua(dat.ban, TrangThai.DA_DUNG if moi else TrangThai.KHONG_DOI, dat.loi)
    if dat.muc:
        ket_qua = replace(ket_qua, trang_thai=TrangThai.BAN_HANH, so=dat.muc.ten_day_du)
    return replace(ket_qua, ban_sua_tay=duong_hien(giu)) if giu else ket_qua


def _ket_qua(ban: BanDoc, trang_thai: TrangThai, loi: tuple[Loi | Finding, ...], goi_y: str = "") -> KetQua:
    thieu = con_thieu(ban.ban, ban.khai.tai_lieu, ban.viec.ten_giay)
    return replace(_ket_qua_trong(ban, trang_thai), loi=loi, con_thieu=thieu, goi_y=goi_y)

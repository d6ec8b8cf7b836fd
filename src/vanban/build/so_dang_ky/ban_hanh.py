"""Issues documents: a number and a day for each, built, judged, registered, all of the run or none.

The register is the journal. Nothing that counts is written before it; what comes after it (number and day in the input,
the file in `outputs/`) follows from it, so that a run cut off there is finished by running it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.con_thieu import con_thieu
from vanban.build.doc_vao import BanDoc, doc_nhom
from vanban.build.ghi import ghi
from vanban.build.ket_qua import KetQua, LuotDung, TrangThai
from vanban.build.run import dien, soi
from vanban.build.so_dang_ky.ban_luu import bam, doc_ban_luu, duong_luu, voi_kem
from vanban.build.so_dang_ky.cap_so import SoCap, cap, co_so, loi_nhay, loi_o, loi_thu_tu, muc_moi
from vanban.build.so_dang_ky.dau_vao import bam_vao
from vanban.build.so_dang_ky.dong_bang import GOI_Y, BanGiu, DongBang, ghi_giu, loi_dong_bang, ten_nguon
from vanban.build.so_dang_ky.ghi_so_ngay import Thay, dat_so_ngay, moi_giay_mot_muc
from vanban.build.so_dang_ky.khoa_so import khoa_so
from vanban.build.so_dang_ky.nguoi_ky import loi_nguoi_ky
from vanban.build.so_dang_ky.quan_he import khong_nhac_toi, tac_dong
from vanban.build.so_dang_ky.tep_so import TepSo, doc_so, ghi_so, sua_cac_muc, them_vao, voi_chu
from vanban.build.so_dang_ky.thoi_han import loi_cham
from vanban.build.sua_tay import giu_sua_tay
from vanban.build.trung_so import trung_so
from vanban.build.viec import Viec, duong_hien
from vanban.check import Finding
from vanban.errors import DocxError, InputError, Loi, ViTri
from vanban.inputs import gom
from vanban.inputs.tai_lieu import doc_thay
from vanban.inputs.thu_gom import xep
from vanban.models.so_dang_ky import SoDangKy, VanBanDi


@dataclass(frozen=True, slots=True)
class _Can:
    """A document to be issued: as it is now, what it takes, and its line when it is issued already."""

    ban: BanDoc
    cap: SoCap
    cu: VanBanDi | None = None


@dataclass(frozen=True, slots=True)
class _Xong:
    """A document ready to be issued: its bytes and its line."""

    ban: BanDoc
    goi: bytes
    muc: VanBanDi
    cu: bool


def ban_hanh(
    cac_viec: Sequence[Viec], hom_nay: date, *, ngay: date | None = None, giay: Sequence[str] = ()
) -> LuotDung:
    """Issue documents and the papers of dossiers.

    Args:
        cac_viec: The documents and dossiers, of one workspace.
        hom_nay: The current day; no document bears a later one.
        ngay: The day of the documents that name none; today when not given.
        giay: Only these papers of the dossiers, by the path of their files; without any, all that take a number.

    Returns:
        What became of each. With `loi_vao` something was missing or wrong and nothing was written; a document that
        fails its check (`LOI`) keeps the others from being issued too.
    """
    try:
        (goc,) = {viec.goc for viec in cac_viec}
    except ValueError:
        cau = "mỗi lượt chỉ ban hành văn bản của một thư mục làm việc"
        return LuotDung((), InputError(cau, vi_tri=ViTri(cac_viec[0].ten_tep)))
    try:
        with khoa_so(goc):
            return _trong_khoa(goc, cac_viec, hom_nay, ngay, giay)
    except InputError as loi:
        chua = (KetQua(viec.ten_dich, "", TrangThai.CHUA_DUNG, viec.ten_tep) for viec in cac_viec)
        return LuotDung(tuple(chua), loi)


def _trong_khoa(goc: Path, cac_viec: Sequence[Viec], hom_nay: date, ngay: date | None, giay: Sequence[str]) -> LuotDung:
    so = doc_so(goc)
    bang = DongBang.tu(so)
    giu = {viec: cu for viec in cac_viec if (cu := bang.giu_het(viec))}
    with gom() as chung:
        nhom = [chung.goi(_ban_cua, viec, giay, so.so) for viec in cac_viec if viec not in giu]
    cac_ban = [ban for cac in nhom if cac for ban in cac]
    can = _cap_so(so.so, cac_ban, hom_nay, ngay)
    thay: Thay = {}
    with gom() as chung:
        for mot in can:
            chung.goi(dat_so_ngay, mot.ban, mot.cap.so, mot.cap.ngay, thay, chi_them=mot.cu is not None)
    with doc_thay(thay):
        xong = _xet_het(so.so, can, bang)
    if hong := [kq for kq in xong if isinstance(kq, KetQua)]:
        return LuotDung((*hong, *(_ket_qua(mot, TrangThai.CHUA_DUNG) for mot in xong if isinstance(mot, _Xong))))
    dat = [mot for mot in xong if isinstance(mot, _Xong)]
    chu = _chu_so(so, dat)
    sau = voi_chu(so, chu).so if chu else so.so
    nhac = tuple(loi for mot in _moi(dat) for loi in _nhac(sau, mot, hom_nay))
    con_nguyen = (mot for cac in giu.values() for mot in cac)
    return LuotDung((*_ghi_giu(con_nguyen), *_hoan_tat(so.goc, dat, thay, chu)), nhac=nhac)


def _nhac(sau: SoDangKy, mot: _Xong, hom_nay: date) -> Iterator[Loi]:
    """What is doubtful in a document that is issued all the same."""
    yield from khong_nhac_toi(mot.ban)
    yield from loi_cham(mot.muc, hom_nay)
    yield from loi_nhay(sau, mot.muc)


def _chu_so(so: TepSo, dat: Sequence[_Xong]) -> str:
    """The text of the register with the new documents, and with what these do to others; nothing without a new one.

    Raises:
        InputError: a number is taken; a document does to another what the decree does not allow.
    """
    moi = [(mot.ban, mot.muc) for mot in _moi(dat)]
    if not moi:
        return ""
    sau = voi_chu(so, them_vao(so, [muc for _, muc in moi]))
    cac = list(sau.so.van_ban)
    for mot in tac_dong(cac, moi):
        cac[mot.thu] = mot.sau
    return sua_cac_muc(sau, cac)


def _ban_cua(viec: Viec, giay: Sequence[str], so: SoDangKy) -> list[BanDoc]:
    """The documents of one place of the inputs that take a number, in their order; all that are issued among them.

    A paper that joins a dossier is issued beside those that are issued already only if these are still what they were.
    """
    cac = doc_nhom(viec).cac_ban
    if not viec.tep.is_dir():
        if not co_so(cac[0].ban):
            cau = f"{cac[0].ban.ten_loai} không mang số văn bản nên không ban hành qua sổ"
            raise InputError(cau, vi_tri=ViTri(viec.ten_tep))
        return [cac[0]]
    la = [ten for ten in giay if ten not in {ban.viec.giay for ban in cac}]
    if la:
        goi_y = f"các giấy của hồ sơ: {', '.join(ban.viec.giay for ban in cac if co_so(ban.ban))}."
        raise InputError(f"hồ sơ không có giấy {', '.join(la)}", vi_tri=ViTri(viec.ten_tep), goi_y=goi_y)
    cu = {ban.viec.giay for ban in cac if so.tim(ten_nguon(viec), ban.viec.giay)}
    return [ban for ban in cac if co_so(ban.ban) and (not giay or ban.viec.giay in {*giay, *cu})]


def _cap_so(so: SoDangKy, cac_ban: Sequence[BanDoc], hom_nay: date, ngay: date | None) -> list[_Can]:
    """What each document takes, in the order of their days; one that is issued keeps what it has."""
    can: list[_Can] = []
    moi_giay_mot_muc(cac_ban)
    with gom() as chung:
        for ban in sorted(cac_ban, key=lambda mot: mot.khai.khai.ngay or ngay or hom_nay):
            if cu := so.tim(ten_nguon(ban.viec), ban.viec.giay):
                can.append(_Can(ban, SoCap(cu.day, cu.so, cu.ngay), cu))
            elif mot := chung.goi(cap, so, ban, ngay, hom_nay):
                can.append(_Can(ban, mot))
                so = _tam_ghi(so, ban, mot)
    return can


def _tam_ghi(so: SoDangKy, ban: BanDoc, mot: SoCap) -> SoDangKy:
    """The register with a number noted as taken by this run."""
    return so.model_copy(update={"van_ban": (*so.van_ban, muc_moi(ban, mot))})


def _xet_het(so: SoDangKy, can: Sequence[_Can], bang: DongBang) -> list[_Xong | KetQua]:
    """Each document as it will be, judged; what is missing in any of them stops the run.

    Raises:
        InputError: all that is missing or wrong.
    """
    with gom() as chung:
        nhom = [chung.goi(doc_nhom, viec) for viec in dict.fromkeys(replace(mot.ban.viec, giay="") for mot in can)]
    theo_viec = {ban.viec: ban for cac in nhom if cac for ban in cac.cac_ban}
    cac_ban = [theo_viec[mot.ban.viec] for mot in can]
    kem = [[ban for ban in theo_viec.values() if ban.viec.tep_kem and ban.viec.tep == mot.ban.viec.tep] for mot in can]
    doi = list(zip(cac_ban, kem, can, strict=True))
    thieu = [loi for ban, cac, mot in doi if not mot.cu for tep in (ban, *cac) for loi in _con_thieu(tep)]
    trung = [loi for sai in trung_so(theo_viec.values()).values() for loi in sai.loi]
    if thieu or trung:
        raise InputError(xep((*thieu, *trung)), goi_y="bổ sung đủ rồi chạy lại; chưa số nào được cấp.")
    xong = [kq for ban, cac, mot in doi for kq in _xet_ca(ban, cac, mot, bang)]
    moi = tuple(mot.muc for mot in _moi(mot for mot in xong if isinstance(mot, _Xong)))
    sau = so.model_copy(update={"van_ban": (*so.van_ban, *moi)})
    sai = [loi for mot in moi for loi in loi_o(loi_thu_tu(sau, mot), ViTri(mot.nguon or ""))]
    if sai and not any(sau.trung_so()):  # that a number is taken says more
        raise InputError(xep(sai), goi_y="đổi ngay, hoặc để trống so để lấy số tiếp theo; chưa số nào được cấp.")
    return xong


def _moi(cac: Iterable[_Xong]) -> list[_Xong]:
    """Those that get a line of the register: new ones, and no attachment of one."""
    return [mot for mot in cac if not (mot.cu or mot.ban.viec.tep_kem)]


def _xet_ca(ban: BanDoc, kem: Sequence[BanDoc], can: _Can, bang: DongBang) -> list[_Xong | KetQua]:
    """A document and its attachments in files of their own, judged; its line names them."""
    chinh, cac = _xet_mot(ban, can, bang), [_xet_mot(mot, can, bang) for mot in kem]
    xong = [mot for mot in cac if isinstance(mot, _Xong)]
    if not isinstance(chinh, _Xong) or len(xong) < len(cac):
        return [chinh, *cac]
    if not chinh.cu:
        chinh = replace(chinh, muc=voi_kem(chinh.muc, {mot.ban.viec.tep_kem: mot.goi for mot in xong}))
    return [chinh, *(replace(mot, muc=chinh.muc.cua_tep(mot.ban.viec.tep_kem) or mot.muc) for mot in xong)]


def _con_thieu(ban: BanDoc) -> Iterator[Loi]:
    yield from con_thieu(ban.ban, ban.khai.tai_lieu, ban.viec.ten_giay)
    yield from () if ban.viec.tep_kem else loi_nguoi_ky(ban)


def _xet_mot(ban: BanDoc, can: _Can, bang: DongBang) -> _Xong | KetQua:
    try:
        if can.cu and (giu := bang.giu_ban(ban)):
            return _Xong(ban, giu.goi, can.cu, cu=True)
        goi = dien(ban)
        phan_xet = soi(ban, goi, chi_sai=True)
    except DocxError as hong:
        return _loi(ban, hong.loi, hong.goi_y)
    loi: tuple[Loi | Finding, ...] = (*phan_xet.chan, *phan_xet.sai)
    if loi:
        return _loi(ban, loi)
    if can.cu:
        cu = can.cu.cua_tep(ban.viec.tep_kem) or can.cu
        loi_cu = loi_dong_bang(ban, goi, cu)
        return _loi(ban, loi_cu, GOI_Y) if loi_cu else _Xong(ban, goi, can.cu, cu=True)
    noi_luu = duong_luu(can.cap.day, can.cap.ngay.year, can.cap.so, ban.ban.ma_loai)
    return _Xong(ban, goi, muc_moi(ban, can.cap, noi_luu, bam(goi), bam_vao(ban.viec.tep)), cu=False)


def _hoan_tat(goc: Path, xong: Sequence[_Xong], thay: Thay, chu: str) -> Iterator[KetQua]:
    """Write everything; the register decides, and what follows it can be done again."""
    for mot in xong:
        luu_ban(mot.muc, mot.goi, goc)
    if chu:
        ghi_so(goc, chu)
    try:
        for tep, noi_dung in thay.items():
            ghi_du_lieu(tep, noi_dung)
    except DocxError as hong:
        yield from (_da_cap_ma_loi(mot, hong) for mot in xong)
        return
    for mot in xong:
        yield ghi_ra(mot)


def luu_ban(muc: VanBanDi, goi: bytes, goc: Path) -> None:
    """Keep the copy of a document; one that is kept already stays as it is."""
    if muc.luu_tep and doc_ban_luu(muc, goc) is None:
        ghi(goc / muc.luu_tep, goi)


def ghi_du_lieu(tep: Path, noi_dung: bytes) -> None:
    """Put number and day into the input."""
    ghi(tep, noi_dung)


def ghi_ra(mot: _Xong) -> KetQua:
    """Put the document into `outputs/`."""
    ban = mot.ban
    try:
        giu = giu_sua_tay(ban.viec.dich)
        doi = ghi(ban.viec.dich, mot.goi)
    except DocxError as hong:
        return _da_cap_ma_loi(mot, hong)
    kq = _ket_qua(mot, TrangThai.KHONG_DOI if mot.cu and not doi else TrangThai.BAN_HANH)
    return replace(kq, so=mot.muc.ten_day_du, ban_sua_tay=duong_hien(giu) if giu else "")


def _da_cap_ma_loi(mot: _Xong, hong: DocxError) -> KetQua:
    """A document whose number stands in the register and whose files could not all be written."""
    goi_y = f"số đã vào sổ; mở khóa tệp ấy rồi chạy lại để ghi nốt: vanban build --issue {mot.ban.viec.ten_tep}"
    return replace(_loi(mot.ban, hong.loi, goi_y), so=mot.muc.ten_day_du)


def _ghi_giu(cac: Iterable[BanGiu]) -> Iterator[KetQua]:
    """Issued documents that nobody changed, put where they belong."""
    for mot in cac:
        try:
            kq, doi = ghi_giu(mot)
            yield kq if doi else replace(kq, trang_thai=TrangThai.KHONG_DOI)
        except DocxError as hong:
            viec, muc = mot.viec, mot.muc
            yield KetQua(viec.ten_dich, muc.ten_loai, TrangThai.LOI, viec.ten_tep, hong.loi, so=muc.ten_day_du)


def _ket_qua(mot: _Xong, trang_thai: TrangThai) -> KetQua:
    return KetQua(mot.ban.viec.ten_dich, mot.ban.ban.ten_loai, trang_thai, mot.ban.viec.ten_tep)


def _loi(ban: BanDoc, loi: tuple[Loi | Finding, ...], goi_y: str = "") -> KetQua:
    return KetQua(ban.viec.ten_dich, ban.ban.ten_loai, TrangThai.LOI, ban.viec.ten_tep, loi, goi_y=goi_y)

"""What is wrong with the register, and where inputs and kept copies say otherwise than it: `vanban number check`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.doc_vao import BanDoc, doc_nhom
from vanban.build.run import dien
from vanban.build.so_dang_ky.ban_luu import doc_ban_luu
from vanban.build.so_dang_ky.cap_so import co_so, loi_o, loi_thu_tu, so_nhay
from vanban.build.so_dang_ky.dong_bang import DongBang, loi_dong_bang, ten_nguon, thieu_so_ngay
from vanban.build.so_dang_ky.quan_he import chua_ghi
from vanban.build.so_dang_ky.tep_so import TepSo, doc_so_tho, duong_so, loi_trung
from vanban.build.viec import Viec, duong_hien
from vanban.errors import DocxError, InputError, Loi, ViTri
from vanban.inputs.khong_gian import liet_ke, liet_ke_ho_so
from vanban.models.so_dang_ky import VanBanDi


@dataclass(frozen=True, slots=True)
class KetQuaKiem:
    """How many documents the register has, and all that is wrong."""

    so_van_ban: int
    loi: tuple[Loi, ...]


def kiem_so(goc: Path) -> KetQuaKiem:
    """Compare the register with itself, with the kept copies and with the inputs of its workspace.

    Without a register nothing is compared: the office numbers its documents elsewhere.

    Raises:
        InputError: the register cannot be read.
    """
    if not duong_so(goc).is_file():
        return KetQuaKiem(0, ())
    so = doc_so_tho(goc)
    loi = (*loi_trung(so), *_thu_tu(so), *_nhay_so(so), *_ban_luu(so), *_du_lieu(so))
    return KetQuaKiem(len(so.so.van_ban), tuple(dict.fromkeys(loi)))


def _thu_tu(so: TepSo) -> Iterator[Loi]:
    for i, mot in enumerate(so.so.van_ban):
        yield from loi_o(loi_thu_tu(so.so, mot), so.noi(i))


def _nhay_so(so: TepSo) -> Iterator[Loi]:
    for day, nam in dict.fromkeys((mot.day, mot.nam) for mot in so.so.van_ban):
        if thieu := so_nhay(so.so, day, nam):
            yield Loi(f"dãy {day} năm {nam} nhảy qua số {thieu}", ViTri(duong_hien(so.tep)))


def _ban_luu(so: TepSo) -> Iterator[Loi]:
    for i, mot in enumerate(so.so.van_ban):
        for tep in (mot, *filter(None, map(mot.cua_tep, mot.kem))):
            if tep.bam and not tep.da_huy and doc_ban_luu(tep, so.goc) is None:
                noi = duong_hien(so.goc / tep.luu_tep) if tep.luu_tep else "luu/"
                sao = "không phải bản đã ban hành" if (so.goc / (tep.luu_tep or "")).is_file() else "không còn"
                yield Loi(f"số {tep.ten_day_du}: bản lưu {noi} {sao}", so.noi(i))


def _du_lieu(so: TepSo) -> Iterator[Loi]:
    """Every document of the workspace beside what the register says of it."""
    da_gap: set[tuple[str, str]] = set()
    bang = DongBang.tu(so)
    for viec in _cac_viec(so.goc):
        nguon = ten_nguon(viec)
        try:
            cac = () if bang.giu_het(viec) else doc_nhom(viec).cac_ban
        except InputError as loi:
            yield from () if bang.giu_ho_so(viec) else loi.loi
            cac = ()
        # One that is left as it is, or cannot be read, is there all the same.
        da_gap |= {(nguon, ban.viec.giay) for ban in cac}
        da_gap |= set() if cac else {(nguon, mot.giay or "") for mot in so.so.van_ban if mot.nguon == nguon}
        for ban in cac:
            yield from () if bang.giu_ban(ban) else _mot_ban(so, ban)
    for i, mot in enumerate(so.so.van_ban):
        if mot.nguon and not mot.da_huy and (mot.nguon, mot.giay or "") not in da_gap:
            ten = f"{mot.nguon} ({mot.giay})" if mot.giay else mot.nguon
            yield Loi(f"số {mot.ten_day_du}: không còn dữ liệu {ten}", so.noi(i))


def _cac_viec(goc: Path) -> Iterator[Viec]:
    dau_vao = goc / "inputs"
    for tep in (*liet_ke((dau_vao,), goc), *liet_ke_ho_so((dau_vao,))):
        yield Viec(Path(duong_hien(tep)), goc)


def _mot_ban(so: TepSo, ban: BanDoc) -> Iterator[Loi]:
    muc = so.so.tim(ten_nguon(ban.viec), ban.viec.giay)
    noi = ban.khai.tai_lieu.vi_tri((*ban.muc, "so"))
    if muc is None:
        yield from () if ban.viec.tep_kem else _ngoai_so(so, ban, noi)
    elif cau := thieu_so_ngay(ban, muc):
        yield Loi(cau, noi)
    elif muc.bam:
        try:
            yield from loi_dong_bang(ban, dien(ban), muc)
            yield from () if ban.viec.tep_kem else chua_ghi(so.so.van_ban, ban, muc)
        except (DocxError, InputError) as hong:
            yield from hong.loi


def _ngoai_so(so: TepSo, ban: BanDoc, noi: ViTri) -> Iterator[Loi]:
    """A document that bears number and day as if it were issued, and no line of the register answers to it."""
    trang = ban.ban
    if not (co_so(trang) and trang.so and trang.ngay):
        return
    cung = [mot for mot in so.so.van_ban if _la_so_ay(mot, ban)]
    if not cung:
        yield Loi(f"văn bản ghi số {trang.so}/{trang.ky_hieu} ngày {trang.ngay:%d/%m/%Y} mà sổ đăng ký không có", noi)
    elif cung[0].da_huy:
        yield Loi(f"văn bản còn ghi số {cung[0].ten_day_du}, số này đã hủy: để trống so, ngay", noi)
    elif cung[0].nguon:
        yield Loi(f"số {cung[0].ten_day_du} là của {cung[0].nguon}", noi)


def _la_so_ay(mot: VanBanDi, ban: BanDoc) -> bool:
    trang = ban.ban
    return trang.ngay is not None and (mot.so_ky_hieu, mot.nam) == (f"{trang.so}/{trang.ky_hieu}", trang.ngay.year)

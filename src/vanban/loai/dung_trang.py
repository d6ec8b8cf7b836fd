"""From an input file to the words of its page, element by element."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import field, replace
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi
from vanban.inputs import TaiLieu, cho_trong, gom, nap
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.thu_gom import xep
from vanban.loai.boi_canh import CO_QUAN, PHONG_TRAO, VIEN_DAN, BoiCanh
from vanban.loai.can_bo_sung import can_bo_sung, dau_kiem_tra, dau_trong
from vanban.loai.chu_in import chu_in
from vanban.loai.do_dai import kiem_do_dai
from vanban.loai.du_lieu_them import DuLieuThem
from vanban.loai.lien_tich import ten_in
from vanban.loai.loai_van_ban import LoaiVanBan, all_loai
from vanban.loai.nguon import Nguon
from vanban.loai.noi_nhan import luu, noi_nhan, viet_tat_don_vi
from vanban.loai.phu_luc import phu_luc, voi_kem_theo
from vanban.loai.ten_goi import ten_goi
from vanban.loai.tep_kem import phan_cua
from vanban.loai.tham_chieu import ThamChieu, doc_tham_chieu
from vanban.loai.than_bai import ket
from vanban.loai.thanh_phan_khac import lien_he, nguoi_soan
from vanban.loai.to_chuc import to_chuc_ban_hanh
from vanban.models.noi_dung import CAC_CHEN, Nut
from vanban.models.van_ban import ThanDeCuong, VanBanGoc
from vanban.nd30 import nd30
from vanban.nd30.ghi_chu import ghi_so
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Khoi


@dataclass(frozen=True, slots=True)
class VanBanVao:
    """A document that was read and found right, with what it refers to."""

    tai_lieu: TaiLieu
    loai: LoaiVanBan
    khai: VanBanGoc
    tham_chieu: ThamChieu
    them: DuLieuThem = field(default_factory=DuLieuThem)

    def trinh_bay(self) -> BanTrinhBay:
        """The words of the page.

        Raises:
            InputError: a citation not in force, an unknown signer, data that `chen` asks for and nobody gave.
        """
        boi_canh = self._boi_canh()
        with gom() as chung:
            ban = chung.goi(_ban, self, boi_canh)
            if ban:
                kiem_do_dai(ban, boi_canh)
            chung.goi(boi_canh.ket_thuc)
        assert ban is not None
        return ban

    def chu_phai_in(self, tep: str = "") -> Iterator[str]:
        """Every literal text of the document that must be found on its page, in the order of the file.

        Placeholders are left out: a text around one gives its pieces.

        Args:
            tep: One of its attachments in a file of its own; without it, the document with what is in the same file.
        """
        return chu_in(phan_cua(self.khai, tep), frozenset(self.tham_chieu.vien_dan.van_ban))

    def _boi_canh(self) -> BoiCanh:
        return BoiCanh(
            nguon=Nguon(self.tai_lieu),
            tham_chieu=self.tham_chieu,
            ngay=self.khai.ngay,
            ma_phong_trao=self.khai.phong_trao or "",
            nhiem_vu=self.khai.nhiem_vu if isinstance(self.khai, ThanDeCuong) else (),
            them=self.them,
        )


def trinh_bay(tai_lieu: TaiLieu, goc: Path) -> BanTrinhBay:
    """The words of the page that the file declares.

    Args:
        tai_lieu: The file, read by `vanban.inputs.doc_tep`.
        goc: The workspace: the folder that holds `inputs/`.

    Raises:
        InputError: every problem of the document and of its references.
    """
    return mo(tai_lieu, goc).trinh_bay()


def mo(tai_lieu: TaiLieu, goc: Path, them: DuLieuThem | None = None) -> VanBanVao:
    """The document as a model, with its references; all names in its texts, and all that it inserts, are known.

    Args:
        tai_lieu: The file.
        goc: The workspace.
        them: Names and nodes from outside, such as those of a dossier, beside those of the type.

    Raises:
        InputError: every problem of the document and of its references.
    """
    loai = _loai(tai_lieu)
    with gom() as chung:
        khai = chung.goi(nap, tai_lieu, loai.dau_vao)
        tham_chieu = chung.goi(doc_tham_chieu, tai_lieu, goc)
        du = them or DuLieuThem()
        if khai and khai.to_chuc and tham_chieu:
            ban_hanh = chung.goi(to_chuc_ban_hanh, khai, tham_chieu.co_quan, Nguon(tai_lieu))
            du = replace(du, ban_hanh=ban_hanh)
        if tham_chieu and du.ban_hanh:
            tham_chieu = replace(tham_chieu, co_quan=du.ban_hanh(tham_chieu.co_quan))
        rieng = chung.goi(_du_lieu_rieng, loai, khai, tham_chieu)
        du = rieng.va(du) if rieng else du
        if tham_chieu:
            chung.goi(_kiem_ten, tai_lieu, tham_chieu, du.ten if rieng else None)
            if tham_chieu.nguon_phong_trao:
                chung.goi(_kiem_ten, tham_chieu.nguon_phong_trao.tai_lieu, tham_chieu)
        if khai and rieng:
            chung.goi(_kiem_moi_chen, khai, Nguon(tai_lieu), (*CAC_CHEN, *du.chen))
    assert khai is not None
    assert tham_chieu is not None
    return VanBanVao(tai_lieu, loai, khai, tham_chieu, du)


def _du_lieu_rieng(loai: LoaiVanBan, khai: VanBanGoc | None, tham_chieu: ThamChieu | None) -> DuLieuThem | None:
    """What the type makes of the data of the document; None when that cannot be told."""
    if loai.du_lieu is None:
        return DuLieuThem()
    return loai.du_lieu(khai, tham_chieu) if khai and tham_chieu else None


def _loai(tai_lieu: TaiLieu) -> LoaiVanBan:
    ma = tai_lieu.du_lieu.get("loai")
    if not isinstance(ma, str):
        raise InputError("thiếu loai: văn bản thuộc loại nào", vi_tri=tai_lieu.vi_tri(("loai",)), goi_y=_cac_loai())
    if ma not in all_loai():
        raise InputError(
            khong_co(ma, tuple(all_loai()), loai="loại văn bản"), vi_tri=tai_lieu.vi_tri(("loai",)), goi_y=_cac_loai()
        )
    return all_loai()[ma]


def _cac_loai() -> str:
    return f"các loại đang có: {', '.join(all_loai())}."


def _kiem_ten(tep: TaiLieu, tham_chieu: ThamChieu, them: Collection[str] | None = ()) -> None:
    """Refuse names that nothing answers to; `them` are further names, None when they cannot be told."""
    ten = [*ten_goi(tham_chieu.co_quan, tham_chieu.phong_trao, None), *(them or ())]
    ten += [VIEN_DAN + ma for ma in tham_chieu.vien_dan.van_ban]
    co = "phong_trao" in tham_chieu.tai_lieu.du_lieu

    def loi(mot: str) -> str | None:
        if mot in ten or (them is None and not mot.startswith((CO_QUAN, PHONG_TRAO, VIEN_DAN))):
            return None
        if tham_chieu.phong_trao is None and mot.startswith(PHONG_TRAO):
            return None if co else f"`{mot}`: văn bản chưa ghi phong_trao; thêm dòng phong_trao: và mã của phong trào"
        if tham_chieu.nguon_vien_dan is None and mot.startswith(VIEN_DAN):
            return f"`{mot}`: chưa có tệp inputs/vien_dan.yaml; tạo tệp: vanban new vien_dan"
        return khong_co(mot, ten, loai="tên")

    cho_trong.kiem(tep, loi)


def _kiem_moi_chen(khai: VanBanGoc, nguon: Nguon, co: Collection[str]) -> None:
    """Refuse what no data answers to, in any outline of the document."""
    with gom() as chung:
        for noi, cac_nut in khai.cac_than:
            chung.goi(_kiem_chen, cac_nut, nguon.con(*noi), co)


def _kiem_chen(cac_nut: tuple[Nut, ...], nguon: Nguon, co: Collection[str]) -> None:
    """Refuse what no data answers to, at any depth of an outline."""
    with gom() as chung:
        for thu_tu, nut in enumerate(cac_nut):
            noi = nguon.con(thu_tu)
            if nut.chen and nut.chen not in co:
                chung.loi.append(Loi(f"chen: {khong_co(nut.chen, co, loai='dữ liệu')}", noi.con("chen").vi_tri))
            chung.goi(_kiem_chen, nut.muc, noi.con("muc"), co)


def _ban(vb: VanBanVao, boi_canh: BoiCanh) -> BanTrinhBay:
    """The elements in the order in which the page mentions things, so that citations come out right."""
    khai, co_quan, ngay, ngoai = vb.khai, boi_canh.co_quan, vb.khai.ngay, vb.loai.ngoai_dieu_7
    trich_yeu = _trich_yeu(vb, boi_canh)
    kinh_gui = tuple(
        boi_canh.in_ra(noi, boi_canh.nguon.con("kinh_gui", i), gon=True) for i, noi in enumerate(khai.kinh_gui)
    )
    with gom() as chung:
        khoi = chung.goi(_khoi, vb, boi_canh)
        cac_phu_luc = chung.goi(phu_luc, khai, boi_canh)
        ky = chung.goi(vb.loai.chu_ky, khai, boi_canh)
        dong_luu = chung.goi(luu, khai, co_quan, boi_canh.nguon)
    assert khoi is not None
    assert ky
    ban = BanTrinhBay(
        ma_loai=vb.loai.ma,
        mau=vb.loai.bo_cuc,
        ten_loai=vb.loai.ten,
        co_quan=ten_in(co_quan, ngay),
        chu_quan=ten_in(co_quan.chu_quan, ngay) if co_quan.chu_quan else None,
        so=ghi_so(khai.so) if khai.so else "",
        ky_hieu="" if ngoai else _in_ra("ky_hieu", khai.ky_hieu, boi_canh) or _ky_hieu(vb, boi_canh),
        dia_danh=_dia_danh(khai, boi_canh),
        ngay=ngay,
        thang=khai.thang,
        nam=khai.nam,
        trich_yeu=trich_yeu,
        kinh_gui=kinh_gui,
        khoi=khoi,
        chu_ky=ky[-1],
        chu_ky_khac=ky[:-1],
        noi_nhan=() if ngoai else noi_nhan(khai, boi_canh),
        luu="" if ngoai else dong_luu or "",
        ten_co_quan=co_quan.ten_vao(ngay),
        ma_co_quan=co_quan.ma_dinh_danh or "",
        tu_khoa=khai.tu_khoa,
        phu_luc=cac_phu_luc or (),
        dien_tu=co_quan.dien_tu if khai.dien_tu is None else khai.dien_tu,
        do_khan=khai.do_khan or "",
        luu_hanh=khai.luu_hanh or "",
        nguoi_soan=nguoi_soan(khai),
        lien_he=lien_he(khai, boi_canh),
    )
    if vb.loai.hoan_thien:
        ban = vb.loai.hoan_thien(ban, khai, boi_canh)
    return replace(voi_kem_theo(ban, khai, boi_canh), thieu=_thieu(boi_canh))


def _trich_yeu(vb: VanBanVao, boi_canh: BoiCanh) -> str:
    """The subject; the name of the type above it must not come again."""
    nguon, ten_loai = boi_canh.nguon.con("trich_yeu"), vb.loai.ten
    chu = boi_canh.in_ra(vb.khai.trich_yeu, nguon, gon=True)
    if re.match(rf"{ten_loai}\b(?! h[óo][áa]| viên)", chu, re.IGNORECASE):
        boi_canh.bao(f"trích yếu lặp tên loại đã in ở trên: bỏ chữ “{chu[: len(ten_loai)]}” ở đầu", nguon)
    return chu


def _in_ra(truong: str, chu: str | None, boi_canh: BoiCanh) -> str:
    """A line of the head that the document gives itself, if it does."""
    return boi_canh.in_ra(chu, boi_canh.nguon.con(truong), gon=True) if chu else ""


def _dia_danh(khai: VanBanGoc, boi_canh: BoiCanh) -> str:
    """The place before the date, where the type has that line."""
    if not khai.CO_DIA_DANH:
        return ""
    return _in_ra("dia_danh", khai.dia_danh, boi_canh) or boi_canh.gia_tri_ten("co_quan.dia_danh")


def _thieu(boi_canh: BoiCanh) -> tuple[Loi, ...]:
    """What the reference files lack; marks typed in them count whether or not this page shows them."""
    tham_chieu = boi_canh.tham_chieu
    cac_tep = [noi for noi in (tham_chieu.nguon_co_quan, tham_chieu.nguon_phong_trao) if noi]
    trong = (loi for noi in cac_tep for loi in (*dau_trong(noi), *dau_kiem_tra(noi.tai_lieu)))
    return xep([*boi_canh.thieu, *trong])


def _khoi(vb: VanBanVao, boi_canh: BoiCanh) -> tuple[Khoi, ...]:
    """The blocks, closed; an outline with faults is not asked how it ends."""
    khoi = tuple(vb.loai.khoi(vb.khai, boi_canh))
    return khoi if boi_canh.loi or vb.loai.ngoai_dieu_7 else ket(khoi, boi_canh)


def _ky_hieu(vb: VanBanVao, boi_canh: BoiCanh) -> str:
    """Type and body, "KH-THPTVD"; for a type without abbreviation (công văn) body and drafting unit, "SGDĐT-VP"."""
    loai, co_quan = nd30().loai[vb.loai.ma].viet_tat, boi_canh.gia_tri_ten("co_quan.viet_tat")
    gach = nd30().cum_tu["ky_hieu_gach_noi"].chuoi
    return gach.join((loai, co_quan) if loai else (co_quan, _soan_thao(vb.khai, boi_canh)))


def _soan_thao(khai: VanBanGoc, boi_canh: BoiCanh) -> str:
    """The abbreviation of the drafting unit; a visible gap when the document does not name it."""
    nguon = boi_canh.nguon.con("soan_thao")
    if khai.soan_thao:
        return viet_tat_don_vi(khai.soan_thao, boi_canh.co_quan, nguon)
    boi_canh.thieu.append(Loi("chưa có soan_thao, đơn vị ghi trong ký hiệu của công văn", nguon.vi_tri_thieu))
    return can_bo_sung("đơn vị soạn thảo")

"""Names the paragraphs of anybody's document by their text: header, title, căn cứ, body, nơi nhận, signature."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from vanban.check.line import Dong, cac_doan, cac_dong, gap
from vanban.check.recognise.appendix import KEM_THEO, doc_phu_luc, tim_ban_sao, tim_kem_theo, tim_phu_luc
from vanban.check.recognise.body import doc_than
from vanban.check.recognise.ending import doc_cuoi
from vanban.check.recognise.header import doc_dau, la_dang, la_qppl
from vanban.check.recognise.marks import bo_dau_chi, doc_dau_chi, doc_dia_chi, doc_nguoi_soan, la_ky_so
from vanban.check.recognise.model import CapThan, DoanThan, NhanDang, Nhom, PhanNhan, PhuLucNhan
from vanban.check.recognise.title import doc_tieu_de
from vanban.docx.read import VanBan
from vanban.nd30 import ND30

__all__ = ["CapThan", "DoanThan", "NhanDang", "Nhom", "PhanNhan", "PhuLucNhan", "nhan_dang"]

_DAU: Final = 3  # lines in which the note of a digital signature stands above the document
_XEM: Final = 40  # lines that tell which law governs a document
_TEN_QPPL: Final = re.compile(r"(LUẬT|BỘ LUẬT|PHÁP LỆNH|LỆNH|NGHỊ ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH)$")
_DOAN_THE: Final = re.compile(r"ĐOÀN TNCS HỒ CHÍ MINH|ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH$")
_BIEU_MAU: Final = re.compile(
    r"(ĐƠN|TỜ KHAI|PHIẾU TRÌNH|PHIẾU ĐỀ NGHỊ|PHIẾU ĐĂNG KÝ|BẢN KHAI|BẢN CAM KẾT|BẢN KIỂM ĐIỂM|BẢN TỰ|GIẤY ĐỀ NGHỊ|"
    r"PHIẾU BẦU|PHIẾU LẤY Ý KIẾN|BÁO CÁO (TÓM TẮT )?THÀNH TÍCH|GIẤY KHEN|BẰNG KHEN|SƠ YẾU LÝ LỊCH|LÝ LỊCH|ĐIỀU LỆ)\b"
)


def nhan_dang(vb: VanBan, nd30: ND30) -> NhanDang:
    """Reads the document from both ends; what lies between header, title and signature is the body."""
    ca_doan = cac_doan(vb.doan)
    dong = [*_dau_trang(vb, nd30), *cac_dong(ca_doan)]
    dau_chi = doc_dau_chi(dong, nd30)
    dong = bo_dau_chi(dong, dau_chi)
    ky_so = [d for d in dong[:_DAU] if la_ky_so(d)]
    dong = [d for d in dong if d not in ky_so]
    if to_sao := _to_sao(dong, nd30):
        return NhanDang({}, (), "", None, None, Nhom.BAN_SAO, (), ban_sao=to_sao, doan=ca_doan)
    tren = _tren_ban_sao(dong, nd30)
    dau = doc_dau(tren, nd30)
    tieu_de = doc_tieu_de(tren, dau, nd30)
    cho = tim_phu_luc(dong, tieu_de.het if dau.phan else 0)
    sao = len(tren) if len(tren) < len(dong) else tim_ban_sao(dong, tieu_de.het, nd30)
    kem = tim_kem_theo(dong, tieu_de.het, nd30)
    het = min(t for t in (sao, kem, *cho[:1], len(dong)) if t is not None)
    cuoi = doc_cuoi(dong[:het], min(tieu_de.het, het))
    than = doc_than(dong[tieu_de.het : cuoi.dau])
    phan = {**dau.phan, **tieu_de.phan, **than.phan, **cuoi.phan}
    phan |= dau_chi | doc_dia_chi(vb, dong[cuoi.het : het]) | doc_nguoi_soan(phan.get("noi_nhan"))
    return NhanDang(
        phan=phan,
        than=than.doan,
        ma_loai=tieu_de.ma_loai,
        so=dau.so,
        ngay=dau.ngay,
        nhom=_nhom(dong[:_XEM], phan, dau.so.ky_hieu if dau.so else "", bool(cho) and cho[0] < 3),
        dau=tuple(dau.dong),
        phu_luc=doc_phu_luc(dong, cho),
        ban_sao=() if sao is None else tuple(dong[sao:]),
        trich_sao=_la_trich_sao(phan.get("thong_tin_ky_so"), () if sao is None else dong[sao:], nd30),
        doan=ca_doan,
    )


def _to_sao(dong: list[Dong], nd30: ND30) -> tuple[Dong, ...]:
    """The lines of a sheet that holds the part of a copy and no document above it."""
    sao = tim_ban_sao(dong[:_XEM], 0, nd30)
    quoc_hieu = nd30.thanh_phan["quoc_hieu"].chuoi
    co_van_ban = sao is None or sao > 0 or any(quoc_hieu in d.hoa for d in dong)
    return () if co_van_ban else tuple(dong)


def _tren_ban_sao(dong: list[Dong], nd30: ND30) -> list[Dong]:
    """The lines of the copied document, above the part of the copy; words of a copy above the head are a stamp."""
    sao = tim_ban_sao(dong, 0, nd30)
    quoc_hieu = nd30.thanh_phan["quoc_hieu"].chuoi
    return dong if sao is None or any(quoc_hieu in d.hoa for d in dong[sao:]) else dong[:sao]


def _la_trich_sao(ky_so: PhanNhan | None, sao: Iterable[Dong], nd30: ND30) -> bool:
    """Whether the head of the copy, or the line of an electronic one, says TRÍCH SAO."""
    chu = nd30.ban_sao["trich_sao"].chu
    dau = ky_so.dong[0].hoa.partition(";")[0] if ky_so else ""
    return dau == chu or any(d.hoa == chu for d in sao)


def _dau_trang(vb: VanBan, nd30: ND30) -> list[Dong]:
    """The lines of the page header of page one, where some hand put the Quốc hiệu there."""
    phan = vb.phan[0] if vb.phan else None
    loai = "first" if phan is not None and phan.trang_dau_rieng else "default"
    quoc_hieu = nd30.thanh_phan["quoc_hieu"].chuoi
    for dau in phan.dau if phan is not None else ():
        if dau.loai == loai and any(len(d.chu) > 30 and quoc_hieu in gap(d.chu) for d in dau.doan):
            return list(cac_dong(cac_doan(dau.doan)))
    return []


def _nhom(dong: list[Dong], phan: dict[str, PhanNhan], ky_hieu: str, mo_dau_phu_luc: bool) -> Nhom:
    """Which law governs it, as far as the page tells."""
    if "quoc_hieu" not in phan and any(la_dang(d) for d in dong):
        return Nhom.DANG
    if "quoc_hieu" not in phan and any(d.in_hoa and _DOAN_THE.match(d.hoa) for d in dong[:12]):
        return Nhom.DOAN_THE
    if la_qppl(ky_hieu) or _co_ten(dong, _TEN_QPPL):
        return Nhom.QPPL
    if "so_ky_hieu" not in phan and "ten_loai" not in phan and _co_ten(dong[:25], _BIEU_MAU):
        return Nhom.BIEU_MAU
    if mo_dau_phu_luc and not {"quoc_hieu", "so_ky_hieu"} & phan.keys():
        return Nhom.PHU_LUC
    if "thong_tin_ky_so" in phan and "so_ky_hieu" not in phan and any(KEM_THEO.match(d.gon) for d in dong[:25]):
        return Nhom.VAN_BAN_KEM
    dau_hieu = {"quoc_hieu", "tieu_ngu", "so_ky_hieu", "dia_danh_ngay", "ten_loai", "noi_nhan_tieu_de"} & phan.keys()
    return Nhom.HANH_CHINH if len(dau_hieu) >= 2 else Nhom.KHONG_RO


def _co_ten(dong: Iterable[Dong], ten: re.Pattern[str]) -> bool:
    """A title of that kind: a centred line in bold capitals."""
    return any(d.giua and d.in_hoa and d.dam > 0.5 and ten.match(d.hoa) for d in dong)

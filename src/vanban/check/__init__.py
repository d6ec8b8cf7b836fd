"""The checker: reads anybody's document with the law in hand, and says what is wrong, where, and under which clause."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.check.explain import giai_thich, trang_quy_tac
from vanban.check.finding import BaoCaoSoat, BoQua, Finding, Hang, Muc
from vanban.check.loi_van.soat_chu import soat_chu
from vanban.check.narrow import trai_noi_quy
from vanban.check.profile import HoSo, ap_dung
from vanban.check.recognise import Nhom, nhan_dang
from vanban.check.report import bao_cao_chu
from vanban.check.rule import BanSoat, Rule, all_rules, chay, rules_sai
from vanban.docx.read import VanBan
from vanban.nd30 import ND30, nd30
from vanban.trang_in import BanIn

__all__ = [
    "BaoCaoSoat",
    "BoQua",
    "Finding",
    "Hang",
    "HoSo",
    "Muc",
    "Rule",
    "all_rules",
    "ap_dung",
    "bao_cao_chu",
    "giai_thich",
    "soat",
    "soat_chu",
    "soat_trang",
    "trang_quy_tac",
]

_NGOAI = {
    Nhom.DANG: "văn bản của Đảng: thể thức theo hướng dẫn của Đảng, Nghị định 30/2020/NĐ-CP không điều chỉnh",
    Nhom.QPPL: "văn bản quy phạm pháp luật: thể thức theo luật khác, Nghị định 30/2020/NĐ-CP không điều chỉnh",
    Nhom.DOAN_THE: "văn bản của tổ chức đoàn thể: thể thức theo hướng dẫn của tổ chức ấy, không theo Nghị định 30",
    Nhom.BIEU_MAU: "đơn, tờ khai hoặc biểu mẫu: không có trong các loại văn bản hành chính của Điều 7 Nghị định 30",
    Nhom.KHONG_RO: "không nhận ra thể thức văn bản hành chính (Quốc hiệu, số, ký hiệu, tên loại, nơi nhận …)",
}


def soat(
    vb: VanBan,
    *,
    nhap: bool = False,
    chi_sai: bool = False,
    ho_so: HoSo | None = None,
    ban_in: BanIn | None = None,
) -> BaoCaoSoat:
    """Checks a document with every rule.

    Args:
        vb: the document, read.
        nhap: a draft: number, date and marked blanks may still be open.
        chi_sai: only with the rules that can conclude SAI, for who only asks whether the document may pass.
        ho_so: what the office asks, beside the law.
        ban_in: its pages as laid out; without them the rules about the laid-out page are not evaluated.
    """
    ban = BanSoat(vb, nhan_dang(vb, nd30()), nhap, ban_in)
    return _soat(ban, rules_sai() if chi_sai else all_rules(), ho_so)


def soat_trang(vb: VanBan, ban_in: BanIn, ho_so: HoSo | None = None) -> BaoCaoSoat:
    """Checks only what the laid-out pages show, for who has had the document checked already."""
    cac_quy_tac = {ma: quy_tac for ma, quy_tac in all_rules().items() if quy_tac.dan_trang}
    return _soat(BanSoat(vb, nhan_dang(vb, nd30()), True, ban_in), cac_quy_tac, ho_so)


def _soat(ban: BanSoat, cac_quy_tac: Mapping[str, Rule], ho_so: HoSo | None) -> BaoCaoSoat:
    luat, tep = nd30(), ban.vb.tep
    if ngoai := _NGOAI.get(ban.nhan.nhom, ""):
        return BaoCaoSoat(tep, (), (), tuple(_chua_kiem(r, ngoai, tep) for r in cac_quy_tac.values()), ngoai)
    thay: list[Finding] = []
    dat: list[str] = []
    chua: list[Finding] = []
    for quy_tac in cac_quy_tac.values():
        ra, ly_do = chay(quy_tac, ban, luat)
        thay += ra
        if ly_do:
            chua.append(_chua_kiem(quy_tac, ly_do, tep))
        elif not ra:
            dat.append(quy_tac.ma)
    if ho_so and ho_so.khoang:
        thay += trai_noi_quy(ban, ho_so.khoang)
        co = {f.ma for f in thay}
        dat = [ma for ma in dat if ma not in co]
    bao_cao = BaoCaoSoat(tep, tuple(thay), tuple(dat), tuple(chua), loai=_ten_loai(ban.nhan.ma_loai, luat))
    return ap_dung(bao_cao, ho_so) if ho_so else bao_cao


def _ten_loai(ma: str, luat: ND30) -> str:
    return luat.loai[ma].ten if ma in luat.loai else ""


def _chua_kiem(quy_tac: Rule, ly_do: str, tep: str) -> Finding:
    return Finding(quy_tac.ma, Muc.CHUA_KIEM, quy_tac.hang, ly_do, tep)

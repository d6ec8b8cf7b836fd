"""Appendices of the source, and the texts that it issues."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, get_args

from vanban.check.recognise import PhuLucNhan
from vanban.docx.read import Doan
from vanban.models.so_go_tay import so_go_tay
from vanban.models.van_ban_kem import LoaiKem
from vanban.nd30 import nd30
from vanban.nhap_cu.chu_cu import chu_cua, mot_dong, sach, vao_yaml
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.nut_cu import thuong_tieu_de
from vanban.nhap_cu.so_cu import DongCu
from vanban.nhap_cu.than_cu import DocThan, ThanCu, cac_phan_tu
from vanban.nhap_cu.than_rieng import mot_hay_nhieu
from vanban.nhap_cu.viet_hoa_cu import VietHoa
from vanban.nhap_cu.viet_yaml import kem
from vanban.nhap_cu.vung import VungCu

_DAU = re.compile(r"Phụ lục(\s+(số\s+)?([IVXLC]+|\d{1,2}))?\s*[.:-]?\s*", re.IGNORECASE)
_XEM_NGOAC = 3  # lines on which a bracket may close
_CO_SO = ("phan", "chuong", "dieu", "muc", "khoan")


def doc_phu_luc(vung: VungCu, so_ghi: SoGhi, hoa: VietHoa) -> list[dict[str, Any]]:
    """The appendices as data."""
    cac = vung.nhan.phu_luc
    if not cac:
        return []
    moc = [pl.dau.doan.thu_tu for pl in cac]
    het = min((d.doan.thu_tu for d in vung.nhan.ban_sao[:1]), default=1 + max(d.thu_tu for d in vung.vb.doan))
    return [
        _mot_phu_luc(pl, vung, (dau, sau), so_ghi, hoa) for pl, dau, sau in zip(cac, moc, [*moc[1:], het], strict=True)
    ]


def _mot_phu_luc(pl: PhuLucNhan, vung: VungCu, khoang: tuple[int, int], so_ghi: SoGhi, hoa: VietHoa) -> dict[str, Any]:
    dau = chu_cua(pl.dau)
    khop = _DAU.match(dau)
    assert khop is not None
    so_ghi.bo_di(khop[0], "máy ghi chữ Phụ lục và số", pl.dau.doan.thu_tu)
    ten = sach(f"{dau[khop.end() :]} {mot_dong(pl.ten)}")
    da_lay = {d.doan.thu_tu for d in (pl.dau, *pl.ten)}
    if pl.kem_theo:
        so_ghi.bo_di(chu_cua(pl.kem_theo), "máy ghi dòng (Kèm theo …)", pl.kem_theo.doan.thu_tu)
        da_lay.add(pl.kem_theo.doan.thu_tu)
    doan = [d for d in vung.vb.doan if khoang[0] < d.thu_tu < khoang[1] and d.thu_tu not in da_lay and not d.hop]
    doan = _noi_kem_theo(chu_cua(pl.kem_theo) if pl.kem_theo else "", doan, so_ghi)
    ngang = bool(doan) and vung.vb.phan[doan[0].phan].ngang
    than = _doc(doan, vung, so_ghi, hoa, ngang=ngang)
    ra: dict[str, Any] = {"ten": _ten(hoa.cau(ten), pl.dau.doan.thu_tu, so_ghi)}
    if ngang:
        ra["ngang"] = "có"
    ra["noi_dung"] = _mot_than(than, "muc")
    return ra


def _noi_kem_theo(kem_theo: str, doan: list[Doan], so_ghi: SoGhi) -> list[Doan]:
    """The paragraphs without the lines on which "(Kèm theo …" goes on up to its bracket."""
    if not kem_theo.startswith("(") or ")" in kem_theo:
        return doan
    co_chu = [d for d in doan if not d.trong][:_XEM_NGOAC]
    dong = next((thu for thu, d in enumerate(co_chu) if d.dang.canh == "giua" and ")" in d.chu), -1)
    bo = {d.thu_tu for d in co_chu[: dong + 1]}
    for d in co_chu[: dong + 1]:
        so_ghi.bo_di(sach(d.chu), "máy ghi dòng (Kèm theo …)", d.thu_tu)
    return [d for d in doan if d.thu_tu not in bo]


def _ten(ten: str, thu_tu: int, so_ghi: SoGhi) -> Any:
    if not ten:
        return kem("[cần bổ sung: tên phụ lục]", so_ghi.nghi_ngo("phụ lục cũ không có tên", thu_tu))
    if so := so_go_tay(ten):
        so_ghi.bo_di(so, "số ở đầu tên phụ lục", thu_tu)
        ten = ten[len(so) :].strip()
    return vao_yaml(ten)


def _doc(doan: list[Doan], vung: VungCu, so_ghi: SoGhi, hoa: VietHoa, *, ngang: bool = False) -> ThanCu:
    cac = list(cac_phan_tu(doan))
    than = DocThan(so_ghi, dinh_dang=vung.dinh_dang, ngang=ngang).doc(bo_ket(cac, so_ghi))
    thuong_tieu_de(than.nut, hoa)
    return than


def _mot_than(than: ThanCu, cap: str) -> list[Any]:
    """A body without mở đầu and kết thúc of their own: they are nodes like the others."""
    nut = than.yaml(cap)
    dau = [kem({"doan": mot_hay_nhieu(than.mo_dau)}, *than.ghi)] if than.mo_dau else []
    cuoi = [chu for chu in than.ket_thuc if not chu.startswith("[cần bổ sung")]
    sau = [{"doan": mot_hay_nhieu(cuoi)}] if cuoi else []
    return [*dau, *nut, *sau] or [{"doan": "[cần bổ sung: nội dung phụ lục]"}]


def doc_kem_theo(vung: VungCu, so_ghi: SoGhi, hoa: VietHoa, *, ban_hanh: bool) -> tuple[list[Any], list[Any]]:
    """The texts issued with the document: those that a type which issues texts can issue, others as appendices."""
    kem_theo: list[Any] = []
    phu_luc: list[Any] = []
    for mot in vung.kem:
        ma = mot.nhan.ma_loai
        if ban_hanh and ma in get_args(LoaiKem):
            kem_theo.append(_mot_kem(mot, ma, so_ghi, hoa))
        else:
            phu_luc.append(_thanh_phu_luc(mot, so_ghi, hoa))
    return kem_theo, phu_luc


def _dau_kem(vung: VungCu, so_ghi: SoGhi) -> str:
    """The subject of such a text; what the page writes above and below it is noted."""
    trich_yeu = mot_dong(vung.phan("trich_yeu"))
    giu = {d.doan.thu_tu for d in vung.phan("trich_yeu")}
    for d in vung.ngoai_than:
        if d.thu_tu not in giu and d.thu_tu < vung.dau_cuoi:
            so_ghi.bo_di(sach(d.chu), "máy ghi phần đầu của văn bản kèm theo", d.thu_tu)
    return trich_yeu


def _mot_kem(vung: VungCu, ma: str, so_ghi: SoGhi, hoa: VietHoa) -> dict[str, Any]:
    trich_yeu = _dau_kem(vung, so_ghi)
    than = _doc(_noi_kem_theo(mot_dong(vung.phan("kem_theo")), list(vung.than), so_ghi), vung, so_ghi, hoa)
    ra: dict[str, Any] = {"loai": ma, "trich_yeu": vao_yaml(trich_yeu) or "[cần bổ sung: trích yếu]"}
    if than.mo_dau:
        ra["mo_dau"] = kem(mot_hay_nhieu(than.mo_dau), *than.ghi)
        than.mo_dau = []
    cap = than.bo_cuc if than.bo_cuc in _CO_SO else "dieu"
    if cap != "dieu":
        ra["bo_cuc"] = cap
    ra["noi_dung"] = _mot_than(than, cap)
    return ra


def _thanh_phu_luc(vung: VungCu, so_ghi: SoGhi, hoa: VietHoa) -> dict[str, Any]:
    loai = nd30().loai.get(vung.nhan.ma_loai)
    trich_yeu = _dau_kem(vung, so_ghi)
    ten = sach(f"{loai.ten if loai else ''} {trich_yeu}") or "[cần bổ sung: tên]"
    ghi = so_ghi.nghi_ngo("văn bản kèm theo có quốc hiệu riêng, đưa thành phụ lục")
    than = _doc(list(vung.than), vung, so_ghi, hoa)
    return {"ten": kem(vao_yaml(hoa.cau(ten)), ghi), "noi_dung": _mot_than(than, "muc")}


def bo_ket(cac: list[Any], so_ghi: SoGhi) -> list[Any]:
    """The elements, the last sentence without the mark that the machine writes."""
    if not cac or not isinstance(cuoi := cac[-1], DongCu):
        return cac
    chu = re.sub(r"\s*(?:\.\s*/\.?|(?<=\S)/\.)$", "", cuoi.chu)
    if chu != cuoi.chu:
        so_ghi.bo_di("./.", "máy ghi dấu kết thúc", cuoi.thu_tu)
        chu += "."
    elif chu[-1:] in {";", ",", ":"}:
        so_ghi.nghi_chung(f"câu cuối kết thúc bằng dấu “{chu[-1]}”, đã thay bằng dấu chấm", cuoi.thu_tu)
        chu = chu[:-1].rstrip() + "."
    return [*cac[:-1], replace(cuoi, chu=chu)]

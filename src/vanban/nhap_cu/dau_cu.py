"""The head of the source: number, day, place, subject, addressees, grounds."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from vanban.check.line import Dong
from vanban.check.recognise import NhanDang
from vanban.loai import all_loai
from vanban.nd30 import nd30
from vanban.nhap_cu.chu_cu import bo_dau_cuoi, chu_cua, mot_dong, sach, vao_yaml
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.viet_yaml import Tran, kem
from vanban.nhap_cu.vung import VungCu

_VE_VIEC = re.compile(r"(V/v|Về việc)\s*:?\s*", re.IGNORECASE)
_KINH_GUI = re.compile(r"Kính gửi\s*:?\s*")
_GACH = re.compile(r"^[-–—+•*]\s*")
_NGAY_NGAN = re.compile(r"\d{1,2}")
_VIET_TAT_LOAI = re.compile(r"[^-/\s]+")


def loai_cua(nhan: NhanDang) -> str:
    """The key of the type: by its name on the page, else by its symbol; nothing when neither tells."""
    if nhan.ma_loai in all_loai():
        return nhan.ma_loai
    dau = _VIET_TAT_LOAI.match(nhan.so.ky_hieu) if nhan.so else None
    theo = {loai.viet_tat: ma for ma, loai in nd30().loai.items() if loai.viet_tat}
    return theo.get(dau[0], "") if dau else ""


def doc_so(nhan: NhanDang, so_ghi: SoGhi) -> tuple[Any, str]:
    """The number as data, and the symbol as the source has it."""
    if nhan.so is None:
        return None, ""
    (dong,) = nhan.phan["so_ky_hieu"].dong
    so_ghi.bo_di(chu_cua(dong), "máy ghi dòng Số từ so, ky_hieu", dong.doan.thu_tu)
    so, ky_hieu = nhan.so.so, sach(nhan.so.ky_hieu)
    *truoc, cuoi = ky_hieu.split("/")
    ghi = so_ghi.nghi_ngo(f"bản cũ ghi ký hiệu “{ky_hieu}”", dong.doan.thu_tu) if truoc else ""
    ky_hieu = re.sub(r"\s+", "", cuoi)
    if not so or so.isdecimal():
        return kem(Tran(str(int(so))) if so and int(so) else None, ghi), ky_hieu
    them = so_ghi.nghi_ngo(f"bản cũ ghi số “{so}”, không đọc được", dong.doan.thu_tu)
    return kem(None, ghi, them), ky_hieu


def doc_ngay(nhan: NhanDang, so_ghi: SoGhi) -> tuple[date | None, dict[str, Any], str]:
    """The day, the fields that say it, and the place before it."""
    if nhan.ngay is None:
        return None, {"ngay": None}, ""
    (dong,) = nhan.phan["dia_danh_ngay"].dong
    so_ghi.bo_di(chu_cua(dong), "máy ghi dòng địa danh, ngày từ dia_danh, ngay", dong.doan.thu_tu)
    ngay, thang, nam = (re.sub(r"\D", "", mot) for mot in (nhan.ngay.ngay, nhan.ngay.thang, nhan.ngay.nam))
    dia_danh = sach(nhan.ngay.dia_danh).rstrip(" ,;:")
    if not ngay:
        return None, _ngay_du_kien(thang, nam), dia_danh
    try:
        that = date(int(nam), int(thang), int(ngay))
    except ValueError:
        ghi = so_ghi.nghi_ngo(f"bản cũ ghi “{chu_cua(dong)}”, không phải một ngày có thật", dong.doan.thu_tu)
        return None, {"ngay": kem(None, ghi)}, dia_danh
    return that, {"ngay": Tran(that.isoformat())}, dia_danh


def _ngay_du_kien(thang: str, nam: str) -> dict[str, Any]:
    if not (nam.isdecimal() and 1945 <= int(nam) <= 2099):
        return {"ngay": None}
    co_thang = {"thang": Tran(str(int(thang)))} if thang.isdecimal() and 1 <= int(thang) <= 12 else {}
    return {"ngay": None, **co_thang, "nam": Tran(nam)}


def doc_trich_yeu(vung: VungCu, ma_loai: str, so_ghi: SoGhi) -> Any:
    """The subject, without what the page writes before it."""
    for dong in vung.phan("ten_loai"):
        so_ghi.bo_di(chu_cua(dong), "máy ghi tên loại từ loai", dong.doan.thu_tu)
    cong_van = vung.phan("trich_yeu_cong_van")
    cac = vung.phan("trich_yeu") or cong_van
    chu = mot_dong(cac)
    if cong_van and not vung.phan("trich_yeu") and (khop := _VE_VIEC.match(chu)):
        so_ghi.bo_di(khop[0], "máy ghi V/v", cac[0].doan.thu_tu)
        chu = chu[khop.end() :]
    ten = all_loai()[ma_loai].ten
    if khop := re.match(rf"{ten}\b\s*(?! h[óo][áa]| viên)", chu, re.IGNORECASE):
        so_ghi.bo_di(khop[0], "trích yếu lặp tên loại", cac[0].doan.thu_tu)
        chu = chu[khop.end() :]
        return kem(vao_yaml(chu[:1].upper() + chu[1:]), so_ghi.nghi_ngo("đã bỏ tên loại lặp ở đầu trích yếu"))
    return vao_yaml(chu) if chu else "[cần bổ sung: trích yếu]"


def doc_danh_sach(cac: tuple[Dong, ...], nhan: re.Pattern[str], so_ghi: SoGhi, vi_sao: str) -> list[str]:
    """The entries of a label and the dashes below it, each without dash and mark."""
    ra: list[str] = []
    for thu, dong in enumerate(cac):
        chu = chu_cua(dong)
        if thu == 0 and (khop := nhan.search(chu)):
            so_ghi.bo_di(khop[0], vi_sao, dong.doan.thu_tu)
            chu = f"{chu[: khop.start()]} {chu[khop.end() :]}"
        for manh in chu.split(";"):
            if ten := bo_dau_cuoi(_GACH.sub("", manh.strip())):
                ra.append(ten)
    return ra


def doc_kinh_gui(vung: VungCu, so_ghi: SoGhi) -> list[str]:
    """Whom the document addresses."""
    return doc_danh_sach(vung.phan("kinh_gui"), _KINH_GUI, so_ghi, "máy ghi chữ Kính gửi")


def doc_can_cu(vung: VungCu) -> list[tuple[str, int]]:
    """The grounds without their closing marks, each with the number of its paragraph."""
    return [(re.sub(r"[\s;.,]+$", "", chu_cua(d)), d.doan.thu_tu) for d in vung.phan("can_cu")]

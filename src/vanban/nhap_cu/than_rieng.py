"""The bodies of the types whose form has lines of its own (Mẫu 1.6 to 1.10), as the fields of their models."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.nhap_cu.bang_cu import BangCu
from vanban.nhap_cu.chu_cu import vao_yaml
from vanban.nhap_cu.dau_cu import doc_danh_sach
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.ky_nhieu import doc_cot_ky
from vanban.nhap_cu.nhan_dong import NGAY, NhanDong, bo_cham, ngay_khop, ngay_yaml
from vanban.nhap_cu.nut_cu import thuong_tieu_de
from vanban.nhap_cu.so_cu import DongCu
from vanban.nhap_cu.than_cu import DocThan, ThanCu, la_ket
from vanban.nhap_cu.viet_hoa_cu import VietHoa
from vanban.nhap_cu.viet_yaml import kem
from vanban.nhap_cu.vung import VungCu

_ONG_BA = {"ông": "ong", "bà": "ba"}
_HINH_THUC = {"cuộc họp": "cuoc_hop", "hội nghị": "hoi_nghi", "hội thảo": "hoi_thao"}
_GIO = r"(?P<gio>\d{1,2})\s*(?:giờ|[:h])\s*(?P<phut>\d{0,2})"
_IT_NHAT = 2  # signers of a biên bản
_BEN = re.compile(r"Bên\s+(?P<ben>[A-D])\b\s*[:.]?\s*(?P<ten>.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ViecDoc:
    """What the reader of a type is given: the region, the elements of its body, the day of the document."""

    vung: VungCu
    cac: Sequence[DongCu | BangCu]
    ngay: date | None
    so_ghi: SoGhi
    hoa: VietHoa

    def doc_than(self, cac: Sequence[DongCu | BangCu]) -> ThanCu:
        """These elements as an outline."""
        than = DocThan(self.so_ghi, dinh_dang=self.vung.dinh_dang).doc(cac)
        thuong_tieu_de(than.nut, self.hoa)
        return than


def than_yaml(than: ThanCu, bo_cuc: str, cho_phep: Sequence[str]) -> dict[str, Any]:
    """An outline as the fields of a document whose largest level is `bo_cuc` unless it says otherwise."""
    ra: dict[str, Any] = {}
    if than.mo_dau:
        ra["mo_dau"] = kem(mot_hay_nhieu(than.mo_dau), *than.ghi)
    cap = than.bo_cuc if than.bo_cuc in cho_phep else bo_cuc
    if cap != bo_cuc:
        ra["bo_cuc"] = cap
    ra["noi_dung"] = than.yaml(cap) or [{"doan": "[cần bổ sung: nội dung]"}]
    if than.ket_thuc:
        ra["ket_thuc"] = mot_hay_nhieu(than.ket_thuc)
    return ra


def mot_hay_nhieu(cac: Sequence[str]) -> Any:
    """One text alone, or the list of them."""
    chu = [vao_yaml(mot) for mot in cac]
    return chu[0] if len(chu) == 1 else chu


def cong_dien(viec: ViecDoc) -> dict[str, Any]:
    """Mẫu 1.6: who sends it, to whom; then an outline."""
    dong = viec.vung.phan("noi_dien")
    ra: dict[str, Any] = {}
    if dong and (khop := re.search(r"^(?P<ai>.*?)\s*điện\s*:", dong[0].nguyen_van.strip())):
        ra["nguoi_dien"] = viec.hoa.ten(vao_yaml(khop["ai"]))[0]
    cac = doc_danh_sach(dong, re.compile(r"^.*?điện\s*:"), viec.so_ghi, "máy ghi ai điện")
    ra["noi_dien"] = list(map(vao_yaml, cac)) or ["[cần bổ sung: nơi nhận điện]"]
    than = viec.doc_than(viec.cac)
    return ra | than_yaml(than, "muc", ("phan", "chuong", "dieu", "muc", "khoan"))


def giay_moi(viec: ViecDoc) -> dict[str, Any]:
    """Mẫu 1.7: whom, to what, who presides, when, where."""
    nhan = NhanDong(viec.cac, viec.so_ghi)
    cho = nhan.cho(r".*kính mời\s*:")
    khop = nhan.lay(r".*?kính mời\s*:\s*(?P<chu>.*)")
    moi = [bo_cham(khop["chu"])] if khop and khop["chu"].strip() else []
    if cho >= 0 and not moi:
        moi = [vao_yaml(re.sub(r"[\s;.]+$", "", chu)) for chu in nhan.gach_tu(cho)]
    toi_du = nhan.lay(r"(?:Tới|Đến) dự\s*:?\s*(?P<chu>.*)")
    ra: dict[str, Any] = {
        "kinh_moi": moi[0] if len(moi) == 1 else moi or ["[cần bổ sung: người được mời]"],
        "toi_du": bo_cham(toi_du["chu"]) if toi_du else "[cần bổ sung: cuộc họp]",
        "chu_tri": nhan.lay_chu("Chủ trì", "người chủ trì"),
        "thoi_gian": nhan.lay_chu("Thời gian", "thời gian"),
        "dia_diem": nhan.lay_chu("Địa điểm", "địa điểm"),
    }
    return ra | ({"luu_y": mot_hay_nhieu(con)} if (con := nhan.con_lai()) else {})


def _nguoi(khop: re.Match[str] | None, chuc_vu: str) -> dict[str, Any]:
    ra: dict[str, Any] = {}
    if khop and (xung := _ONG_BA.get(khop["xung"].lower())):
        ra["xung_ho"] = xung
    ra["ho_ten"] = vao_yaml(khop["ten"].strip(" .")) if khop else "[cần bổ sung: họ tên]"
    return {**ra, "chuc_vu": chuc_vu}


_XUNG = r"(?P<xung>Ông \(bà\)|Ông|Bà)"


def giay_gioi_thieu(viec: ViecDoc) -> dict[str, Any]:
    """Mẫu 1.8: whom, to which body, on what business, until when."""
    nhan = NhanDong(viec.cac, viec.so_ghi)
    nhan.lay(r".*trân trọng giới thiệu\s*:?")
    nguoi = nhan.lay(rf"{_XUNG}\s*:?\s+(?P<ten>.*)")
    ra: dict[str, Any] = {
        "nguoi": _nguoi(nguoi, nhan.lay_chu("Chức vụ", "chức vụ")),
        "duoc_cu_den": nhan.lay_chu("Được cử đến", "nơi được cử đến"),
        "ve_viec": nhan.lay_chu("Về việc", "về việc gì"),
    }
    nhan.lay(r"Đề nghị Quý cơ quan tạo điều kiện.*")
    ra["den_het_ngay"] = ngay_yaml(ngay_khop(nhan.lay(rf"Giấy này có giá trị đến hết {NGAY}.*")))
    viec.so_ghi.con_lai += nhan.con_lai()
    return ra


def giay_nghi_phep(viec: ViecDoc) -> dict[str, Any]:
    """Mẫu 1.10: whose leave, how long, where."""
    nhan = NhanDong(viec.cac, viec.so_ghi)
    don = nhan.lay(rf"Xét Đơn đề nghị nghỉ phép {NGAY}.*cấp cho\s*:?")
    nguoi = nhan.lay(rf"{_XUNG}\s*:?\s+(?P<ten>.*)")
    chuc_vu = nhan.lay_chu("Chức vụ", "chức vụ")
    den = NGAY.replace("<", "<d_")
    tu = NGAY.replace("<", "<t_")
    nghi = nhan.lay(rf"Được nghỉ phép trong thời gian (?P<bao>.*?) kể từ {tu}\s*đến hết {den}\s*tại (?P<noi>.*)")
    tinh = nhan.lay(r"Số ngày nghỉ phép nêu trên được tính vào thời gian (?P<chu>.*)")
    xac_nhan = any(d.chu.startswith("Xác nhận của cơ quan") for d in viec.vung.vb.doan)
    if xac_nhan:
        for d in viec.vung.vb.doan:
            if d.chu.startswith("Xác nhận của cơ quan"):
                viec.so_ghi.bo_di(d.chu, "máy ghi phần xác nhận từ xac_nhan", d.thu_tu)
    viec.so_ghi.con_lai += nhan.con_lai()
    ra: dict[str, Any] = {
        "ngay_don": ngay_yaml(ngay_khop(don)),
        "nguoi": _nguoi(nguoi, chuc_vu),
        "thoi_gian": vao_yaml(nghi["bao"]) if nghi else "[cần bổ sung: nghỉ bao lâu]",
        "tu_ngay": ngay_yaml(ngay_khop(nghi, "t_")),
        "den_ngay": ngay_yaml(ngay_khop(nghi, "d_")),
        "noi_nghi": bo_cham(nghi["noi"]) if nghi else "[cần bổ sung: nơi nghỉ]",
        "tinh_vao": bo_cham(tinh["chu"]) if tinh else "[cần bổ sung: tính vào thời gian nghỉ nào]",
    }
    return ra | ({"xac_nhan": "có"} if xac_nhan else {})


def bien_ban(viec: ViecDoc) -> dict[str, Any]:
    """Mẫu 1.9: when, where, who; the proceedings; when it ended; who sign."""
    nhan = NhanDong(viec.cac, viec.so_ghi)
    ra = _dau_bien_ban(nhan)
    ket = nhan.lay(rf"(?P<ht>Cuộc họp|Hội nghị|Hội thảo) kết thúc vào {_GIO}, {NGAY}(?:\.|\./\.)?")
    if ket:
        hinh_thuc = _HINH_THUC[ket["ht"].lower()]
        ra |= {"hinh_thuc": hinh_thuc} if hinh_thuc != "cuoc_hop" else {}
    dau = [] if "bat_dau" in ra else _lay_mo_dau(nhan)
    than = viec.doc_than(nhan.cac)
    if not ("bat_dau" in ra or dau or than.mo_dau):
        dau = ["[cần bổ sung: thời gian, địa điểm, thành phần]"]
    than.mo_dau = dau + than.mo_dau
    ra |= than_yaml(than, "khoan", ("phan", "muc", "khoan"))
    if ket:
        ra["ket_thuc_luc"] = f"{int(ket['gio']):02d}:{int(ket['phut'] or 0):02d}"
        ra["ngay_ket_thuc"] = ngay_yaml(ngay_khop(ket))
    elif "ket_thuc" not in ra:
        ra["ket_thuc"] = "[cần bổ sung: giờ kết thúc]"
    ra["nguoi_ky_bien_ban"] = _nguoi_ky_bien_ban(viec)
    return ra


def _lay_mo_dau(nhan: NhanDong) -> list[str]:
    """The first paragraphs, but for the last (and the closing after it) where nothing is numbered."""
    cuoi = nhan.cac[-1] if nhan.cac else None
    giu = 2 if isinstance(cuoi, DongCu) and la_ket(cuoi.chu) else 1
    dau = next((i for i, m in enumerate(nhan.cac) if not isinstance(m, DongCu) or m.so), max(0, len(nhan.cac) - giu))
    lay, nhan.cac = nhan.cac[:dau], nhan.cac[dau:]
    return [mot.ca_dong for mot in lay if isinstance(mot, DongCu)]


def _dau_bien_ban(nhan: NhanDong) -> dict[str, Any]:
    """The labelled lines, when all of them are there; else they stay in the text as they are."""
    mau = (
        rf"Thời gian bắt đầu\s*:\s*{_GIO}",
        r"Địa điểm\s*:",
        r"Thành phần(?: tham dự)?\s*:",
        r"Chủ trì(?: \(chủ tọa\))?\s*:",
        r"Thư ký(?: \(người ghi biên bản\))?\s*:",
    )
    if any(nhan.cho(mot) < 0 for mot in mau):
        return {}
    gio = nhan.lay(rf"{mau[0]}(?:\s*phút)?[,\s]*(?:{NGAY})?\s*\.?")
    if gio is None:
        return {}
    ra: dict[str, Any] = {"ngay": ngay_yaml(ngay_khop(gio))}
    ra["bat_dau"] = f"{int(gio['gio']):02d}:{int(gio['phut'] or 0):02d}"
    ra["dia_diem"] = nhan.lay_chu(mau[1].removesuffix(r"\s*:"), "địa điểm")
    cho = nhan.cho(mau[2])
    dau = nhan.lay(rf"{mau[2]}\s*(?P<chu>.*)")
    cac = [vao_yaml(chu) for chu in nhan.gach_tu(cho)]
    chu = [bo_cham(dau["chu"])] if dau and dau["chu"].strip() else []
    ra["thanh_phan"] = (chu + cac)[0] if len(chu + cac) == 1 else chu + cac or "[cần bổ sung: thành phần tham dự]"
    ra["chu_tri"] = nhan.lay_chu(mau[3].removesuffix(r"\s*:"), "chủ trì")
    ra["thu_ky"] = nhan.lay_chu(mau[4].removesuffix(r"\s*:"), "thư ký")
    nhan.lay(r"Nội dung\s*:?")
    return ra


def _nguoi_ky_bien_ban(viec: ViecDoc) -> list[dict[str, Any]]:
    ra = []
    for cot in doc_cot_ky(viec.vung, viec.so_ghi, viec.hoa)[:4]:
        mot: dict[str, Any] = {"chuc_danh": cot.chuc_danh[0] if len(cot.chuc_danh) == 1 else list(cot.chuc_danh)}
        mot |= {"ho_ten": cot.ho_ten} if cot.ho_ten else {}
        mot |= {"chuc_vu": cot.chuc_vu} if cot.chuc_vu else {}
        ra.append(mot)
    if not ra:
        ra.append({"chuc_danh": kem("Chủ tọa", viec.so_ghi.nghi_ngo("bản cũ không rõ chữ ký của chủ tọa"))})
    if len(ra) < _IT_NHAT:
        ra.insert(0, {"chuc_danh": kem("Thư ký", viec.so_ghi.nghi_ngo("bản cũ không rõ chữ ký của thư ký"))})
    return ra


def thoa_thuan(viec: ViecDoc) -> dict[str, Any]:
    """Agreements: the parties, then articles."""
    cac = list(viec.cac)
    dau = next((i for i, m in enumerate(cac) if isinstance(m, DongCu) and _BEN.match(m.ca_dong) and m.ngan), len(cac))
    het = next((i for i, m in enumerate(cac) if i > dau and isinstance(m, DongCu) and m.so), len(cac))
    cot = doc_cot_ky(viec.vung, viec.so_ghi, viec.hoa)
    ben = _cac_ben(viec, cac[dau:het])
    for thu in range(len(ben), 2):
        ghi = viec.so_ghi.nghi_ngo(f"bản cũ không rõ Bên {'AB'[thu]}")
        ben.append({"ten": kem(f"[cần bổ sung: tên Bên {'AB'[thu]}]", ghi)})
    for thu, mot in enumerate(ben):
        chuc_vu = cot[thu].chuc_danh[-1] if thu < len(cot) and len(cot[thu].chuc_danh) > 1 else ""
        mot.setdefault("chuc_vu", chuc_vu or "[cần bổ sung: chức vụ người đại diện]")
    than = viec.doc_than(cac[het:])
    than.mo_dau = [mot.ca_dong for mot in cac[:dau] if isinstance(mot, DongCu)] + than.mo_dau
    ra = than_yaml(than, "dieu", ("phan", "chuong", "dieu", "muc", "khoan"))
    mo_dau = {"mo_dau": ra.pop("mo_dau")} if "mo_dau" in ra else {}
    return {**mo_dau, "cac_ben": ben[:4], **ra}


def _cac_ben(viec: ViecDoc, cac: Sequence[DongCu | BangCu]) -> list[dict[str, Any]]:
    ra: list[dict[str, Any]] = []
    for mot in cac:
        if not isinstance(mot, DongCu):
            continue
        if (khop := _BEN.match(mot.ca_dong)) and mot.ngan:
            viec.so_ghi.bo_di(mot.ca_dong[: khop.start("ten")], "máy ghi chữ Bên A, Bên B", mot.thu_tu)
            ra.append({"ten": vao_yaml(khop["ten"].strip()) or "[cần bổ sung: tên]"})
        elif ra:
            _dong_ben(ra[-1], mot, viec.so_ghi)
    return ra


def _dong_ben(ben: dict[str, Any], mot: DongCu, so_ghi: SoGhi) -> None:
    """One line about a party."""
    chu = mot.ca_dong
    if "dia_chi" not in ben and (khop := re.match(r"Địa chỉ\s*:\s*", chu)):
        so_ghi.bo_di(khop[0], "máy ghi nhãn", mot.thu_tu)
        ben["dia_chi"] = bo_cham(chu[khop.end() :])
    elif khop := re.fullmatch(
        rf"Đại diện\s*:\s*(?:{_XUNG}\s+)?(?P<ten>[^,;]*?)\s*[,;-]\s*(?:Chức vụ\s*:\s*)?(?P<cv>.+)", chu
    ):
        so_ghi.bo_di(chu, "máy ghi dòng Đại diện", mot.thu_tu)
        if xung := _ONG_BA.get((khop["xung"] or "").lower()):
            ben["xung_ho"] = xung
        if khop["ten"].strip():
            ben["dai_dien"] = vao_yaml(khop["ten"].strip())
        ben["chuc_vu"] = bo_cham(khop["cv"])
    else:
        ben.setdefault("thong_tin", []).append(bo_cham(chu))


THAN_RIENG: dict[str, Callable[[ViecDoc], dict[str, Any]]] = {
    "cong_dien": cong_dien,
    "giay_moi": giay_moi,
    "giay_gioi_thieu": giay_gioi_thieu,
    "giay_nghi_phep": giay_nghi_phep,
    "bien_ban": bien_ban,
    "hop_dong": thoa_thuan,
    "ban_ghi_nho": thoa_thuan,
    "ban_thoa_thuan": thoa_thuan,
}
"""The types that have a body of their own."""

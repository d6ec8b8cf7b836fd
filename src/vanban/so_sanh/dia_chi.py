"""Where an element stands, as people say it: "Mục IV.1.b", "Điểm a khoản 2 Điều 5", "Phụ lục I, Mục II, bảng"."""

from __future__ import annotations

import re
from typing import Final

from vanban.so_sanh.nut import GOC, BanCay, Nut
from vanban.so_sanh.ten_goi import ten

_SO: Final = re.compile(r"[^\w.]+$|\.$")
_NHANH: Final = frozenset({"muc", "khoan", "thap_phan", "diem"})
_KHUNG: Final = frozenset({"phan", "chuong", "muc_rieng", "tieu_muc"})
_DANH_SO: Final = frozenset({*_NHANH, *_KHUNG, "dieu"})
_DON_VI: Final = {
    "phan": "phần", "chuong": "chương", "muc_rieng": "mục", "tieu_muc": "tiểu mục", "dieu": "điều", "muc": "mục",
    "khoan": "khoản", "thap_phan": "khoản", "diem": "điểm", "gach": "ý", "cong": "ý", "doan": "đoạn", "giua": "dòng",
    "ket_thuc": "đoạn kết", "bang": "bảng", "hang": "dòng", "anh": "ảnh", "phu_luc": "phụ lục",
    "van_ban_kem": "văn bản kèm theo", "hop_chu": "hộp chữ", "chu_thich": "chú thích", "can_cu": "căn cứ",
}  # fmt: skip
_GOI: Final = (
    "tiêu chí", "tiêu chuẩn", "giải pháp", "nhiệm vụ", "giai đoạn", "chỉ tiêu", "mục tiêu", "điều kiện",
    "hình thức khen thưởng", "thành phần", "nội dung công việc",
)  # fmt: skip
"""Words with which a heading tells what the items below it are."""


def so_tron(nut: Nut) -> str:
    """Its number without the mark behind it: "IV", "b", "2.1"; a điều or chương by its number alone."""
    so = _SO.sub("", nut.so)
    return so.rpartition(" ")[2] if " " in so else so


def dia_chi(cay: BanCay, thu: int) -> str:
    """The address of an element, beginning with a capital; empty for the document as a whole."""
    if thu == GOC:
        return ""
    nut = cay.nut[thu]
    if nut.loai in _NHANH or nut.loai == "dieu":
        chinh = _duong(cay, thu)
    elif nut.loai in _KHUNG or nut.loai == "phu_luc":
        chinh = nut.so or ten(nut.loai)
    else:
        chinh = _khong_so(cay, thu)
    ngoai = _ngoai(cay, thu)
    return hoa_dau(f"{ngoai}, {chinh}" if ngoai and chinh else chinh or ngoai)


def _ngoai(cay: BanCay, thu: int) -> str:
    """The appendix or the enclosed text that holds it."""
    cac = [cay.nut[i] for i in cay.to_tien(thu) if i != thu and cay.nut[i].loai in {"phu_luc", "van_ban_kem"}]
    return ", ".join(hoa_dau(n.so) if n.loai == "phu_luc" else ten(n.loai) for n in reversed(cac))


def _duong(cay: BanCay, thu: int) -> str:
    """The numbers from the outermost to its own: dotted below a mục, in words below a điều."""
    chuoi = [cay.nut[i] for i in cay.to_tien(thu)]
    chuoi = [n for n in chuoi if n.loai in _NHANH or n.loai == "dieu"]
    if chuoi[-1].loai == "dieu":
        return " ".join(f"{_DON_VI[n.loai]} {so_tron(n)}" for n in chuoi[:-1]) + f" Điều {so_tron(chuoi[-1])}"
    return "Mục " + ".".join(so_tron(n) for n in reversed(chuoi))


def _khong_so(cay: BanCay, thu: int) -> str:
    """An element without a number: by its parent, and its place among its like there."""
    nut = cay.nut[thu]
    tren = _tren(cay, nut.cha)
    if nut.loai == "ket_thuc" or (nut.loai not in _DON_VI):
        return ten(nut.loai)
    cho = f" thứ {cay.cho[thu]}"
    if nut.loai == "doan" and not tren and _truoc_de_muc(cay, thu):
        mo_dau = [i for i in cay.con[nut.cha] if cay.nut[i].loai == "doan" and _truoc_de_muc(cay, i)]
        return f"Đoạn mở đầu{cho if len(mo_dau) > 1 else ''}"
    goi = "gạch đầu dòng" if nut.loai == "gach" else "dấu cộng" if nut.loai == "cong" else _DON_VI[nut.loai]
    cho = f"{goi}{cho if cay.so_cung[thu] > 1 else ''}"
    return f"{tren}, {cho}" if tren else hoa_dau(cho)


def _tren(cay: BanCay, cha: int) -> str:
    """The address of a parent without the appendix around it."""
    if cha == GOC or cay.nut[cha].loai in {"phu_luc", "van_ban_kem"}:
        return ""
    nut = cay.nut[cha]
    if nut.loai in _NHANH or nut.loai == "dieu":
        return hoa_dau(_duong(cay, cha))
    return nut.so if nut.loai in _KHUNG else _khong_so(cay, cha)


def _truoc_de_muc(cay: BanCay, thu: int) -> bool:
    """Whether no numbered element stands before it in its part."""
    danh_so = (i for i in cay.con[cay.nut[thu].cha] if cay.nut[i].so and cay.nut[i].loai in _DANH_SO)
    return thu < next(danh_so, len(cay.nut))


def don_vi(cay: BanCay, thu: int) -> str:
    """What one of its kind is called: "khoản", "ý"; "tiêu chí" where a heading above says so."""
    nut = cay.nut[thu]
    if nut.loai in {"khoan", "diem", "gach", "cong"}:
        for i in cay.to_tien(nut.cha):
            if goi := _goi(cay.nut[i].chu):
                return goi
    return _DON_VI.get(nut.loai, ten(nut.loai).lower())


def _goi(tieu_de: str) -> str:
    """What a heading calls its items; nothing when it speaks of two things."""
    chu = tieu_de.casefold()
    if len(chu) > 60 or "," in chu or " và " in chu:
        return ""
    return next((goi for goi in _GOI if re.match(rf"(các )?{goi}\b", chu)), "")


def hoa_dau(chu: str) -> str:
    """With a capital in front."""
    return chu[:1].upper() + chu[1:]

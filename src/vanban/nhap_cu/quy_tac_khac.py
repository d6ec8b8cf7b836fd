"""Which rules ask for what a built document does otherwise than its source: by element, and by what differs."""

from __future__ import annotations

from collections.abc import Mapping

_THAN: dict[str, tuple[str, ...]] = {
    "co": ("ND801", "ND802"),
    "canh": ("ND803",),
    "thut": ("ND804",),
    "le_trai": ("ND804",),
    "truoc": ("ND805",),
    "sau": ("ND805",),
    "dong": ("ND806",),
    "nghieng": ("ND807",),
}
_CHUNG: Mapping[str, tuple[str, ...]] = {"phong": ("TR107", "TR110"), "mau": ("TR108",), "gach_chan": ("CQ309",)}


def _thanh_phan(co: str, dang: str, canh: str, ke: str = "", chu: str = "") -> dict[str, tuple[str, ...]]:
    """The rules of one formal element; ids apart by spaces."""
    cac = {"co": co, "dam": dang, "nghieng": dang, "hoa": dang, "canh": canh, "ke": ke, "chu": chu}
    return {ten: tuple(ma.split()) for ten, ma in cac.items() if ma}


THEO_THANH_PHAN: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "quoc_hieu": _thanh_phan("QH203", "QH204", "QH205", "QH211 QH212", "QH201 QH202"),
    "tieu_ngu": _thanh_phan("QH208", "QH209", "QH210", "QH211 QH212", "QH206 QH207"),
    "chu_quan": _thanh_phan("CQ308", "CQ307 CQ308", "CQ304", "CQ305 CQ306 CQ312", "CQ301"),
    "co_quan": _thanh_phan("CQ303", "CQ302", "CQ304", "CQ305 CQ306 CQ312", "CQ301"),
    "so_ky_hieu": _thanh_phan(
        "SO409", "SO410", "SO411", "CQ305 CQ306", "SO401 SO402 SO403 SO404 SO405 SO406 SO407 SO408 SO412"
    ),
    "dia_danh_ngay": _thanh_phan("NG506", "NG505", "NG507", "QH211", "NG501 NG502 NG503 NG504 NG509 NG510"),
    "ten_loai": _thanh_phan("TL603", "TL602", "TL604", "TL608", "TL601"),
    "trich_yeu": _thanh_phan("TL607", "TL606", "TL612", "TL608 TL609", "TL605 TL610"),
    "trich_yeu_cong_van": _thanh_phan("TL611", "TL611", "TL613", "TL615", "TL610"),
    "tham_quyen_ban_hanh": _thanh_phan("CC706", "CC706", "CC706", "", "CC705"),
    "can_cu": _THAN | _thanh_phan("CC702", "CC701", "ND803", "", "CC703"),
    "kinh_gui": _thanh_phan("KG711", "KG711", "KG716", "", "KG712 KG713 KG715"),
    "noi_dien": _thanh_phan("KG711", "KG711", "KG716", "", "KG713 KG717"),
    "noi_nhan_tieu_de": _thanh_phan("NN932", "NN932", "NN942", "", "NN931 NN933"),
    "noi_nhan": _thanh_phan("NN934", "NN935", "NN940", "", "NN936 NN937 NN938 NN939 NN940 NN943"),
    "quyen_han": _thanh_phan("KY923", "KY922", "KY931", "", "KY921 KY924 KY930"),
    "chuc_vu": _thanh_phan("KY923", "KY922", "KY931", "", "KY921"),
    "chuc_vu_khac": _thanh_phan("KY923", "KY922", "KY931", "", "KY934"),
    "ho_ten": _thanh_phan("KY926", "KY926", "KY929", "", "KY927 KY928 KY933"),
    "thu_ky": _thanh_phan("KY923", "KY922", "KY931", "", "KY935"),
    "phu_luc": _thanh_phan("PL971", "PL971", "PL971", "", "PL971 PL972"),
    "ten_phu_luc": _thanh_phan("PL973", "PL973", "PL973", "", "PL973"),
    "kem_theo": _thanh_phan("PL974", "PL974", "PL974", "", "PL974 PL975"),
    "phan": _THAN | _thanh_phan("ND812", "ND812", "ND812", "", "ND814 ND812"),
    "chuong": _THAN | _thanh_phan("ND812", "ND812", "ND812", "", "ND814 ND812"),
    "muc_rieng": _THAN | _thanh_phan("ND812", "ND812", "ND812", "", "ND814 ND812"),
    "tieu_muc": _THAN | _thanh_phan("ND812", "ND812", "ND812", "", "ND814 ND812"),
    "giua": _THAN | _thanh_phan("ND815", "ND815", "ND815", "", "CC705 ND815"),
    "dieu": _THAN | _thanh_phan("ND801", "ND810", "ND803", "", "ST906 ND816"),
    "muc": _THAN | _thanh_phan("ND801", "ND808", "ND803", "", "ST905"),
    "khoan": _THAN | _thanh_phan("ND801", "ND809", "ND803", "", "ST904 ST908"),
    "thap_phan": _THAN | _thanh_phan("ND801", "ND809", "ND803", "", "ND813"),
    "diem": _THAN | _thanh_phan("ND801", "ND809", "ND803", "", "ST901 ST902 ST903 ST907 ST909"),
    "do_khan": _thanh_phan("DM981", "DM981", "", "", "DM981"),
    "ket_thuc": _THAN | _thanh_phan("ND801", "ND807", "ND803", "", "ND811"),
    "doan": _THAN,
    "gach": _THAN,
    "cong": _THAN,
}
"""Element → what differs (a side of its look, `hoa` for capitals, `chu` for its words, number and marks) → rules."""

THEO_TRANG: Mapping[str, tuple[str, ...]] = {
    "Khổ giấy": ("TR101", "TR102"),
    "Lề trái": ("TR103",),
    "Lề phải": ("TR104",),
    "Lề trên": ("TR105",),
    "Lề dưới": ("TR106",),
    "Đầu trang": ("TR111", "TR112", "TR113", "TR114", "TR116"),
    "Chân trang": ("TR115",),
}
"""A fact of the page, by the beginning of its name → rules."""


def quy_tac_cua(loai: str, dieu: str, da_bao: frozenset[str]) -> tuple[str, ...]:
    """The rules about one side of an element: those that spoke about the source, else all of them."""
    cac = THEO_THANH_PHAN.get(loai, {}).get(dieu) or _CHUNG.get(dieu, ())
    return tuple(ma for ma in cac if ma in da_bao) or cac


def quy_tac_trang(muc: str, da_bao: frozenset[str]) -> tuple[str, ...]:
    """The rules about one fact of the page."""
    cac = next((ma for dau, ma in THEO_TRANG.items() if muc.startswith(dau)), ())
    return tuple(ma for ma in cac if ma in da_bao) or cac

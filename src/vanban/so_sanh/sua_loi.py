"""Changes of words inside an element that stayed: the fields of the head by their values, sentences word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vanban.so_sanh.dia_chi import dia_chi
from vanban.so_sanh.doi_chu import Khuc, ngu_canh, so_chu
from vanban.so_sanh.nut import BanCay
from vanban.so_sanh.ten_goi import ten
from vanban.so_sanh.thay_doi import KieuDoi, ThayDoi
from vanban.so_sanh.trich import bo_dau_cuoi, trich

_SO: Final = re.compile(r"Số\s*:?\s*(?P<so>[^/]*?)\s*/\s*(?P<ky_hieu>.*)$", re.IGNORECASE)
_NGAY: Final = re.compile(
    r"(?P<dia_danh>.*?),?\s*ngày\s*(?P<ngay>.*?)\s*tháng\s*(?P<thang>.*?)\s*năm\s*(?P<nam>.*)$", re.IGNORECASE
)
_DE_TRONG: Final = "để trống"
_GIA_TRI: Final = frozenset({
    "chu_quan", "co_quan", "ten_loai", "quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten", "do_mat", "do_khan",
    "pham_vi_luu_hanh", "thu_ky", "dia_chi", "thong_tin_ky_so",
})  # fmt: skip
"""Elements that are one value: told as old → new."""
_MUC: Final = frozenset({"noi_nhan", "kinh_gui", "noi_dien"})


def sua_loi(cu: BanCay, i: int, moi: BanCay, j: int) -> Iterator[ThayDoi]:
    """What changed in the words of an element; nothing when they are the same."""
    a, b = cu.nut[i].chu, moi.nut[j].chu
    loai = moi.nut[j].loai
    if a == b:
        return
    truong = _TRUONG.get(loai) if cu.nut[i].loai == loai else None
    if truong and (doi := list(truong(a, b))):
        for noi, gia_cu, gia_moi in doi:
            yield _sua(noi, f"{gia_cu} → {gia_moi}", (), a, b, i, j)
    elif loai in _GIA_TRI:
        yield _sua(ten(loai), f"{a} → {b}", (), a, b, i, j)
    elif loai in _MUC:
        yield _sua(ten(loai), f"sửa {trich(bo_dau_cuoi(a))} thành {trich(bo_dau_cuoi(b))}", (), a, b, i, j)
    elif moi.nut[j].tieu_de and cu.nut[i].tieu_de:
        yield _sua(dia_chi_doi(cu, i, moi, j), f"sửa tiêu đề {trich(a)} thành {trich(b)}", (), a, b, i, j)
    else:
        cau, chi_tiet = ta_sua(a, b)
        yield _sua(dia_chi_doi(cu, i, moi, j), cau, chi_tiet, a, b, i, j)


def dia_chi_doi(cu: BanCay, i: int, moi: BanCay, j: int) -> str:
    """Where it stands now, and where it stood when that was elsewhere."""
    nay, truoc = dia_chi(moi, j), dia_chi(cu, i)
    return nay if nay == truoc else f"{nay} (bản cũ: {truoc})"


def ta_sua(a: str, b: str) -> tuple[str, tuple[str, ...]]:
    """A sentence about a change of words, and the words with what stands around them."""
    khuc = so_chu(a, b)
    doi = [k for k in khuc if not k.giong]
    if len(khuc) == 1:
        return "viết lại", (f"- {a}", f"+ {b}")
    cau = _mot_cho(doi[0]) if len(doi) == 1 else f"sửa {len(doi)} chỗ"
    return cau, tuple(ngu_canh(khuc))


def _mot_cho(k: Khuc) -> str:
    cu, moi = k.cu.strip(), k.moi.strip()
    if not moi:
        return f"bỏ {trich(cu)}" if cu else "bỏ dấu cách"
    return f"sửa {trich(cu)} thành {trich(moi)}" if cu else f"thêm {trich(moi)}"


def _so_ky_hieu(a: str, b: str) -> Iterator[tuple[str, str, str]]:
    yield from _tung_phan(_SO, a, b, {"so": "Số", "ky_hieu": "Ký hiệu"})


def _dia_danh_ngay(a: str, b: str) -> Iterator[tuple[str, str, str]]:
    x, y = _NGAY.match(a), _NGAY.match(b)
    if x and y:
        if x["dia_danh"] != y["dia_danh"]:
            yield "Địa danh", x["dia_danh"] or _DE_TRONG, y["dia_danh"] or _DE_TRONG
        if (ngay_cu := _ngay(x)) != (ngay_moi := _ngay(y)):
            yield "Ngày", ngay_cu, ngay_moi


def _ngay(khop: re.Match[str]) -> str:
    cac = [khop[o].strip(" .…_") for o in ("ngay", "thang", "nam")]
    return "/".join(o or "…" for o in cac) if any(cac) else _DE_TRONG


def _tung_phan(mau: re.Pattern[str], a: str, b: str, cac: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    x, y = mau.match(a), mau.match(b)
    if x and y:
        for o, noi in cac.items():
            if x[o] != y[o]:
                yield noi, x[o].strip(" .…_") or _DE_TRONG, y[o].strip(" .…_") or _DE_TRONG


_TRUONG: Final = {"so_ky_hieu": _so_ky_hieu, "dia_danh_ngay": _dia_danh_ngay}


def _sua(noi: str, cau: str, chi_tiet: tuple[str, ...], a: str, b: str, i: int, j: int) -> ThayDoi:
    return ThayDoi(KieuDoi.SUA, noi, cau, chi_tiet, a, b, (i,), (j,))

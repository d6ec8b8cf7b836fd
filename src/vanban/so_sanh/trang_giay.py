"""The facts of the pages: paper, margins, headers and footers of each section, as names and values."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.docx.read import DauChan, Doan, Phan, VanBan
from vanban.so_sanh.chu_in import chu_in

_LOAI = {"default": "", "first": " trang đầu", "even": " trang chẵn"}
_CANH = {"trai": "trái", "giua": "giữa", "phai": "phải", "deu": "đều"}


def cac_trang(vb: VanBan) -> tuple[tuple[str, str], ...]:
    """A fact that all sections share is told once; the others are told for each section."""
    cac = [dict(_mot_phan(phan)) for phan in vb.phan]
    ra: dict[str, str] = {}
    for ten in dict.fromkeys(ten for phan in cac for ten in phan):
        gia = [phan.get(ten, "không") for phan in cac]
        if len(set(gia)) == 1:
            ra[ten] = gia[0]
        else:
            ra |= {f"{ten}, phần {thu}": mot for thu, mot in enumerate(gia, 1)}
    return tuple(ra.items())


def _mot_phan(phan: Phan) -> Iterator[tuple[str, str]]:
    yield "Khổ giấy", f"{phan.rong_mm:g} × {phan.cao_mm:g} mm, {'ngang' if phan.ngang else 'dọc'}"
    for ten, so in (
        ("trên", phan.le_tren_mm),
        ("dưới", phan.le_duoi_mm),
        ("trái", phan.le_trai_mm),
        ("phải", phan.le_phai_mm),
    ):
        yield f"Lề {ten}", f"{so:g} mm"
    for ten, cac in (("Đầu trang", phan.dau), ("Chân trang", phan.chan)):
        for dau in cac:
            if dau.loai != "first" or phan.trang_dau_rieng:
                yield f"{ten}{_LOAI[dau.loai]}", _dau_chan(dau)


def _dau_chan(dau: DauChan) -> str:
    return " | ".join(_mot_doan(d) for d in dau.doan if d.van) or "trống"


def _mot_doan(doan: Doan) -> str:
    co = next((v.dang.co for v in doan.van), doan.dau_muc.co)
    return f"{chu_in(doan.van)} ({_CANH[doan.dang.canh]}, cỡ {co:g})"

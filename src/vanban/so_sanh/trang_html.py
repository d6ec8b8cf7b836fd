"""The comparison as one page of HTML: the changes in words, below them both texts side by side.

The page needs nothing from outside, follows the reader's choice of light or dark, stacks the two sides on a narrow
screen, and can be read with the keyboard alone.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Final

from vanban.so_sanh.bang import NOI_O
from vanban.so_sanh.doi_chieu import DongDoi, KieuDong, doi_chieu
from vanban.so_sanh.doi_chu import so_chu
from vanban.so_sanh.ket_qua import KetQuaSo, TrangThaiSo
from vanban.so_sanh.nut import Nut
from vanban.so_sanh.so_sanh import SoSanh
from vanban.so_sanh.ten_goi import ten

_QUANH: Final = 1  # unchanged lines that stay open around a change
_KHONG_TEN: Final = frozenset(
    {"muc", "khoan", "diem", "gach", "cong", "dieu", "chuong", "thap_phan", "doan", "hang", "phan"}
)
_GHI: Final = {
    KieuDong.THEM: "thêm", KieuDong.BOT: "bớt", KieuDong.SUA: "sửa", KieuDong.CHUYEN_DI: "chuyển đi",
    KieuDong.CHUYEN_DEN: "chuyển đến",
}  # fmt: skip
_KIEU: Final = """
:root{color-scheme:light dark;--nen:#fff;--chu:#1a1a1a;--mo:#595959;--vien:#c9c9c9;--them:#d7f2dc;--bot:#fbdcdc;
--sua:#fff6d6;--chuyen:#dfe9fb;--nhan:#0b57b0}
@media(prefers-color-scheme:dark){:root{--nen:#16181b;--chu:#e8e8e8;--mo:#a9a9a9;--vien:#44484d;--them:#173d22;
--bot:#4b1d1f;--sua:#3d3512;--chuyen:#1b2f4d;--nhan:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--nen);color:var(--chu);
font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.4rem;margin:.2rem 0}h2{font-size:1.15rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
a{color:var(--nhan)}:focus-visible{outline:3px solid var(--nhan);outline-offset:2px}
.nhay{position:absolute;left:-99rem}.nhay:focus{position:static}
.mo{color:var(--mo)}kbd{border:1px solid var(--vien);border-radius:.25rem;padding:0 .3rem}
ol.doi{padding-left:1.6rem}ol.doi li{margin:.3rem 0;overflow-wrap:anywhere}ol.doi p{margin:.1rem 0;color:var(--mo)}
.hang{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid var(--vien);scroll-margin-top:1rem}
.o{padding:.35rem .6rem .35rem calc(.6rem + var(--cap,0)*1rem);overflow-wrap:anywhere;min-width:0}
.o+.o{border-left:1px solid var(--vien)}
.ten{display:block;font-size:.8rem;color:var(--mo)}.tieu_de{font-weight:600}
.sua .o{background:var(--sua)}.them .o.moi,ins{background:var(--them)}.bot .o.cu,del{background:var(--bot)}
.chuyen_di .o.cu,.chuyen_den .o{background:var(--chuyen)}
.ghi{font-size:.8rem;border:1px solid currentColor;border-radius:.25rem;padding:0 .3rem;margin-left:.3rem}
details{border-top:1px solid var(--vien)}summary{padding:.35rem .6rem;color:var(--mo);cursor:pointer}
.dau{font-weight:600;position:sticky;top:0;background:var(--nen)}
@media(max-width:44rem){.hang{grid-template-columns:1fr}.o:empty{display:none}.o+.o{border-left:0}
.hang.dau{display:none}.giong .o.cu{display:none}
.sua .o.cu::before,.bot .o.cu::before,.chuyen_di .o.cu::before{content:"Cũ: ";color:var(--mo)}
.sua .o.moi::before,.them .o.moi::before{content:"Mới: ";color:var(--mo)}.chuyen_den .o.cu{display:none}}
@media print{details:not([open])>*:not(summary){display:none}}
"""
_MA: Final = """
"use strict";
const cho=[...document.querySelectorAll(".hang[data-doi]")];let o=-1;
addEventListener("keydown",e=>{
 if(e.ctrlKey||e.metaKey||e.altKey||!cho.length)return;
 const buoc=e.key==="n"?1:e.key==="p"?-1:0;if(!buoc)return;
 o=(o+buoc+cho.length)%cho.length;cho[o].focus();cho[o].scrollIntoView({block:"center"});e.preventDefault();
});
"""


def bao_cao_html(cac: Sequence[KetQuaSo]) -> str:
    """The page."""
    khac = [kq for kq in cac if kq.trang_thai is not TrangThaiSo.GIONG]
    dau = f"{len(khac)} văn bản thay đổi" if khac else "Không có thay đổi"
    than = "\n".join(dong for thu, kq in enumerate(khac) for dong in _mot_van_ban(thu, kq))
    bam = base64.b64encode(hashlib.sha256(_MA.encode()).digest()).decode()
    return f"""<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';\
script-src 'sha256-{bam}'">
<title>So sánh văn bản: {dau}</title>
<style>{_KIEU}</style>
</head>
<body>
<a class="nhay" href="#van_ban_0">Tới thay đổi đầu tiên</a>
<header>
<h1>So sánh văn bản</h1>
<p>{dau}. <span class="mo">Bàn phím: <kbd>n</kbd> tới thay đổi sau, <kbd>p</kbd> về thay đổi trước.</span></p>
</header>
<main>
{than}
</main>
<script>{_MA}</script>
</body>
</html>
"""


def _mot_van_ban(thu: int, kq: KetQuaSo) -> Iterator[str]:
    yield f'<section id="van_ban_{thu}">'
    yield f"<h2>{escape(kq.dau_de)}</h2>"
    for loi in kq.loi:
        yield f"<p>{escape(str(loi))}</p>"
    if kq.so:
        dong = doi_chieu(kq.so)
        yield from _danh_sach(thu, kq.so, dong)
        yield from _hai_ben(thu, kq.so, dong)
    yield "</section>"


def _danh_sach(thu: int, so: SoSanh, dong: Sequence[DongDoi]) -> Iterator[str]:
    """The changes in words, each a link to its line."""
    cho_cu = {d.cu: k for k, d in enumerate(dong) if d.cu is not None}
    cho_moi = {d.moi: k for k, d in enumerate(dong) if d.moi is not None}
    yield '<ol class="doi">'
    for mot in so.thay_doi:
        k = next((cho_moi[j] for j in mot.nut_moi), next((cho_cu[i] for i in mot.nut_cu), None))
        noi = escape(mot.noi or str(mot.kieu))
        dau = f'<a href="#d{thu}_{k}">{noi}</a>' if k is not None else f"<b>{noi}</b>"
        chi_tiet = "".join(f"<p>{escape(c)}</p>" for c in mot.chi_tiet)
        yield f"<li>{dau}: {escape(mot.cau)}{chi_tiet}</li>"
    yield "</ol>"


def _hai_ben(thu: int, so: SoSanh, dong: Sequence[DongDoi]) -> Iterator[str]:
    """Both texts; long stretches without a change are folded."""
    doi = _co_doi(so, dong)
    mo = {k + lech for k in doi for lech in range(-_QUANH, _QUANH + 1)}
    yield '<div class="hang dau"><div class="o">Bản cũ</div><div class="o">Bản mới</div></div>'
    for mo_ra, nhom in groupby(range(len(dong)), key=lambda k: k in mo):
        cac = list(nhom)
        ra = [_mot_dong(so, dong[k], f"d{thu}_{k}", k in doi) for k in cac]
        if mo_ra:
            yield from ra
        else:
            yield f"<details><summary>{len(cac)} dòng không đổi</summary>"
            yield from ra
            yield "</details>"


def _co_doi(so: SoSanh, dong: Sequence[DongDoi]) -> set[int]:
    """The lines at which something is told, or that differ."""
    cu = {i for mot in so.thay_doi for i in mot.nut_cu}
    moi = {j for mot in so.thay_doi for j in mot.nut_moi}
    return {k for k, d in enumerate(dong) if d.kieu is not KieuDong.GIONG or d.cu in cu or d.moi in moi}


def _mot_dong(so: SoSanh, d: DongDoi, ma: str, doi: bool) -> str:
    a = so.cu.nut[d.cu] if d.cu is not None else None
    b = so.moi.nut[d.moi] if d.moi is not None else None
    chu_a, chu_b = _hai_chu(a, b, giong=d.kieu is KieuDong.GIONG)
    ghi = f'<span class="ghi">{_GHI[d.kieu]}</span>' if d.kieu in _GHI else ""
    trai = _o("cu", a, chu_a, "" if b else ghi)
    phai = _o("moi", b, chu_b, ghi if b else "")
    neo = ' data-doi tabindex="-1"' if doi else ""
    return f'<div class="hang {d.kieu}" id="{ma}"{neo}>{trai}{phai}</div>'


def _hai_chu(a: Nut | None, b: Nut | None, *, giong: bool) -> tuple[str, str]:
    """The words of both sides, what changed in them marked; those of a row cell by cell."""
    if a is None or b is None or giong:
        return escape(a.chu) if a else "", escape(b.chu) if b else ""
    if a.o and len(a.o) == len(b.o):
        o = [_mot_o(k, x, y) for k, (x, y) in enumerate(zip(a.o, b.o, strict=True))]
        return NOI_O.join(trai for trai, _ in o), NOI_O.join(phai for _, phai in o)
    return _danh_dau(a.chu, b.chu)


def _mot_o(cot: int, a: str, b: str) -> tuple[str, str]:
    """A cell; the number of a row follows from the rows above it."""
    dem = cot == 0 and a.strip(" .").isdigit() and b.strip(" .").isdigit()
    return (escape(a), escape(b)) if dem else _danh_dau(a, b)


def _danh_dau(a: str, b: str) -> tuple[str, str]:
    khuc = so_chu(a, b)
    trai = (escape(k.cu) if k.giong else f"<del>{escape(k.cu)}</del>" for k in khuc if k.cu)
    phai = (escape(k.moi) if k.giong else f"<ins>{escape(k.moi)}</ins>" for k in khuc if k.moi)
    return "".join(trai), "".join(phai)


def _o(lop: str, nut: Nut | None, chu: str, ghi: str) -> str:
    if nut is None:
        return f'<div class="o {lop}"></div>'
    goi = "" if nut.loai in _KHONG_TEN else f'<span class="ten">{escape(ten(nut.loai))}</span>'
    so = f"{escape(nut.so)} " if nut.so and nut.loai != "bang" else ""
    dam = " tieu_de" if nut.tieu_de else ""
    return f'<div class="o {lop}{dam}" style="--cap:{nut.cap}">{goi}{so}{chu}{ghi}</div>'

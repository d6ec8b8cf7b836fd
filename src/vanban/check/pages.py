"""Whether a second page surely exists: told by the file, or by a length that no single page can hold."""

from __future__ import annotations

from typing import Final

from vanban.docx.read import Doan, VanBan

_RONG_CHU: Final = 0.39  # em: narrower than any real Vietnamese text in Times, so lines are counted too few
_DU: Final = 1.05


def chac_hai_trang(vb: VanBan) -> bool:
    """True only when text surely stands on a second page."""
    return _co_ngat(vb) or _qua_dai(vb)


def _co_ngat(vb: VanBan) -> bool:
    """A page break (also one that Word remembered) with text before and after it, or a section on a new page."""
    da_co_chu, ngat, phan = False, False, 0
    for d in vb.doan:
        moi = d.phan != phan and vb.phan[min(d.phan, len(vb.phan) - 1)].kieu != "continuous"
        phan = d.phan
        ngat = ngat or ((d.dang.ngat_trang or moi) and da_co_chu)
        if not d.trong:
            if ngat:
                return True
            if d.ngat_trang and not d.dang.ngat_trang and da_co_chu:
                return True
            da_co_chu = True
        elif d.ngat_trang and da_co_chu:
            ngat = True
    return False


def _qua_dai(vb: VanBan) -> bool:
    """The paragraphs outside tables alone need more height than one page has."""
    if not vb.phan:
        return False
    phan = vb.phan[0]
    cao = (phan.cao_mm - phan.le_tren_mm - phan.le_duoi_mm) * 72 / 25.4 * _DU
    can = 0.0
    for d in vb.doan:
        if d.o is None and not d.hop and d.van and d.rong_mm > 0:
            can += _cao(d)
            if can > cao:
                return True
    return False


def _cao(d: Doan) -> float:
    """A height in points that the paragraph surely needs."""
    co = max(v.dang.co for v in d.van)
    rong = max(d.rong_mm - d.dang.trai_mm - d.dang.phai_mm, 20.0) * 72 / 25.4
    dong = max(1, int(sum(len(v.chu) * v.dang.co for v in d.van) * _RONG_CHU / rong))
    mot = d.dang.gian * co * 1.15 if d.dang.quy_tac == "auto" else min(d.dang.gian, co * 1.15)
    return dong * mot + d.dang.truoc_pt

"""The other elements: stamps of urgency, secrecy and circulation, address, initials of the drafter, signing notes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from vanban.check.line import Dong, cat
from vanban.check.recognise.model import PhanNhan
from vanban.docx.read import VanBan
from vanban.nd30 import ND30

_DIA_CHI: Final = re.compile(
    r"(?=.{8,300}$)"
    r"(Địa chỉ\s*:|(Số\b[^;/]{3,80}|.{3,80});\s*(ĐT|Điện thoại|Tel)\b|(ĐT|Điện thoại|E-?mail|Website)\s*:)",
    re.IGNORECASE,
)
_KY_SO: Final = re.compile(
    r"[^;]{2,80}(;[^;]{2,120})?;\s*"
    r"((\d{1,2}/\d{1,2}/\d{4}|ngày)[^;]*;\s*\d{1,2}\s*[:giờ]+\s*\d{2}|…/…/……; …: …: …$)"
)
_NGUOI_SOAN: Final = re.compile(r"(?<=\.)\s*(?P<ten>[A-ZĐ]{1,5}\.?\s*\(\d{1,5}\)\.?)$")
_NGUOI_SOAN_RIENG: Final = re.compile(r"[A-ZĐ]{1,5}\.?\s*\(\d{1,5}\)\.?")
_LA_DAU: Final = ("do_mat", "do_khan", "pham_vi_luu_hanh")
_XEM: Final = 45  # lines of the first page in which a stamp may stand


def doc_dau_chi(dong: list[Dong], nd30: ND30) -> dict[str, PhanNhan]:
    """Stamps, known by their words alone on a line; and the note of a digital signature."""
    chu = _chu_dau(nd30)
    ra: dict[str, PhanNhan] = {}
    for d in dong[:_XEM]:
        ten = chu.get(d.hoa) if len(d.gon) < 20 else None
        if ten and (d.in_hoa or d.doan.hop):
            ra.setdefault(ten, PhanNhan((d,)))
        elif la_ky_so(d):
            ra.setdefault("thong_tin_ky_so", PhanNhan((d,), 0.9))
    return ra


def bo_dau_chi(dong: list[Dong], dau_chi: dict[str, PhanNhan]) -> list[Dong]:
    """The lines without the stamps: one below the subject of a công văn is no part of it."""
    dau = {id(d) for ten, phan in dau_chi.items() if ten in _LA_DAU for d in phan.dong}
    return [d for d in dong if id(d) not in dau] if dau else dong


@lru_cache(maxsize=1)
def _chu_dau(nd30: ND30) -> dict[str, str]:
    """The words of each stamp, with the element it is."""
    cac = {"do_mat": nd30.do_mat, "do_khan": nd30.do_khan, "pham_vi_luu_hanh": nd30.pham_vi_luu_hanh}
    return {muc.chu: ten for ten, nhom in cac.items() for muc in nhom.values()}


def la_ky_so(d: Dong) -> bool:
    """The note at the top right corner: "Số: 05/QĐ-ABC; 05/01/2026; 08:30:15"."""
    return ";" in d.gon and len(d.gon) < 200 and _KY_SO.match(d.gon) is not None


def doc_dia_chi(vb: VanBan, cuoi: Iterable[Dong]) -> dict[str, PhanNhan]:
    """The address at the foot of the first page: after the signature, or in the footer."""
    chan = [Dong(d, d.van) for c in (vb.phan[0].chan if vb.phan else ()) if c.loai != "even" for d in c.doan]
    cac = tuple(d for d in (*cuoi, *chan) if d.chu and _DIA_CHI.match(d.gon))
    return {"dia_chi": PhanNhan(cac, 0.9)} if cac else {}


def doc_nguoi_soan(noi_nhan: PhanNhan | None) -> dict[str, PhanNhan]:
    """Initials and number of copies after the Lưu line, on it or on a line of their own."""
    if noi_nhan is None:
        return {}
    d = noi_nhan.dong[-1]
    if _NGUOI_SOAN_RIENG.fullmatch(d.gon):
        return {"nguoi_soan_thao": PhanNhan((d,))}
    khop = _NGUOI_SOAN.search(d.nguyen_van.rstrip())
    return {"nguoi_soan_thao": PhanNhan((cat(d, khop.start("ten"))[1],))} if khop else {}

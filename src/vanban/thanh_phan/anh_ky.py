"""Pictures of signature and seal over the room for the signature (ô 7c, 8), as drawings that float in their column.

The signature stands in the middle of its column and of the room between title and name (khoản 7, điểm d). The seal, in
its real size, covers a third of the signature at its left (khoản 8, điểm a). Both lie behind the words, which stay
readable, and take no room, so that the pages of a draft and of the issued document are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from math import inf

from markupsafe import escape

from vanban.docx.kieu import Kieu
from vanban.docx.write import XmlNha
from vanban.thanh_phan.ban_trinh_bay import AnhIn, BanTrinhBay, ChuKy

_EMU = 36000  # to the mm
_PT = 25.4 / 72  # mm
_PHAN_TRUM = 1 / 3
_HEP_NHAT = 15.0  # mm
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CO_DOAN = 1  # pt: height of the paragraph that the drawings hang on

KIEU = Kieu("AnhKy", "Chỗ neo ảnh chữ ký, ảnh dấu", co=1, cao_dong=_CO_DOAN, giu_tiep=True)


def rong_nhat(rong_cot: float, cac: Iterable[ChuKy]) -> float:
    """The width in mm above which a signature would lie under the seal of the column to its right."""
    dau = max((ky.anh_dau.rong for ky in cac if ky.anh_dau), default=0.0)
    return max(_HEP_NHAT, (rong_cot - dau) / (1 - _PHAN_TRUM))


def doan_anh(ky: ChuKy, rong_cot: float, cho: float, *, rong: float = inf, so: int = 0) -> XmlNha | str:
    """The paragraph above the name that the pictures of a signature hang on; nothing without pictures.

    Args:
        ky: The signature.
        rong_cot: Width of its column in mm.
        cho: Room between title and name in pt, all of it below this paragraph.
        rong: What the signature may be wide, in mm.
        so: How many signatures of the document come before it, so that no two drawings have one number.
    """
    hinh = "".join(_cac_hinh(_hep(ky, rong), rong_cot, (_CO_DOAN + cho / 2) * _PT, so))
    if not hinh:
        return ""
    return XmlNha(  # what people typed passes through `escape`
        f'<w:p><w:pPr><w:pStyle w:val="{KIEU.ma}"/></w:pPr><w:r>{hinh}</w:r></w:p>'
    )


def _hep(ky: ChuKy, rong: float) -> ChuKy:
    """The signature no wider than that, in its proportions."""
    anh = ky.anh_chu_ky
    if anh is None or anh.rong <= rong:
        return ky
    return replace(ky, anh_chu_ky=replace(anh, rong=rong, cao=anh.cao * rong / anh.rong))


def _cac_hinh(ky: ChuKy, rong_cot: float, giua: float, so: int) -> Iterator[str]:
    if ky.anh_chu_ky is None:
        return
    anh, dau = ky.anh_chu_ky, ky.anh_dau
    trai = (rong_cot - anh.rong) / 2
    yield _neo(anh, trai, giua - anh.cao / 2, 2 * so + 1)
    if dau:
        yield _neo(dau, trai + anh.rong * _PHAN_TRUM - dau.rong, giua - dau.cao / 2, 2 * so + 2)


def cac_anh(ban: BanTrinhBay) -> dict[str, bytes]:
    """Every picture of a document by the name of its file in the package, each once."""
    cac = (anh for ky in (*ban.chu_ky_khac, ban.chu_ky) for anh in (ky.anh_chu_ky, ky.anh_dau) if anh)
    return {ten_tep(anh): anh.du_lieu for anh in cac}


def ten_tep(anh: AnhIn) -> str:
    """The name of a picture's file, made from its bytes: the same picture is kept once, under one name everywhere."""
    return f"anh_{sha256(anh.du_lieu).hexdigest()[:16]}.png"


def ma_lien_ket(tep: str) -> str:
    """The relationship by which the document finds a picture."""
    return f"rId_{tep.removesuffix('.png')}"


def _neo(anh: AnhIn, trai: float, tren: float, so: int) -> str:
    """One floating picture: `trai` from the column, `tren` from the paragraph, both in mm; `so` is its number."""
    rong, cao = round(anh.rong * _EMU), round(anh.cao * _EMU)
    cat = "".join(f' {canh}="{round(phan * 100_000)}"' for canh, phan in zip("ltrb", anh.cat, strict=True))
    ten = f'id="{so}" name="{escape(anh.mo_ta)}" descr="{escape(anh.mo_ta)}"'
    return (
        f'<w:drawing><wp:anchor xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0" simplePos="0"'
        f' relativeHeight="{1024 * so}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{round(trai * _EMU)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(tren * _EMU)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{rong}" cy="{cao}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr {ten}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        f"<pic:nvPicPr><pic:cNvPr {ten}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip xmlns:r="{_R}" r:embed="{ma_lien_ket(ten_tep(anh))}"/><a:srcRect{cat}/>'
        f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{rong}" cy="{cao}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )

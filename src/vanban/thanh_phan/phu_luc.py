"""Phụ lục: each a section of its own, upright or on its side, its pages counted from 1 (Mục III, khoản 1; Mẫu 2.1).

A section break is a paragraph of the template and holds the properties of the section that ends there, so Word keeps
them in order when an office restyles the template. Those of the last section stand at the end of the file, where no tag
can choose: a document whose last appendix lies on its side has a template of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from markupsafe import Markup

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import Kieu
from vanban.docx.write import doan, phan_trang
from vanban.nd30 import nd30
from vanban.thanh_phan import noi_dung
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, PhuLuc
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.duong_ke import kieu_ke
from vanban.thanh_phan.kho import Kho, kho_ngang, le_trang
from vanban.thanh_phan.lien_he import CHAN_CHINH, CHAN_TRONG
from vanban.thanh_phan.ngat_dong import ngat_dong
from vanban.thanh_phan.noi_dung import DongIn

_PHAN_RONG = 0.9  # a title narrower than the text reads as a title
_DAI_KE = 40.0  # mm; the form shows a short rule and gives no measure


@dataclass(frozen=True, slots=True)
class PhuLucIn:
    """One appendix as the template sees it.

    `truoc_chinh`: the section before it is that of the document; `truoc_ngang`: that section lies on its side.
    """

    dau: str
    ten: tuple[str, ...]
    kem_theo: Markup
    ngang: bool
    truoc_chinh: bool
    truoc_ngang: bool
    khoi: Iterable[DongIn]


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the head, and the rules below it on both kinds of page."""
    rong = {"": kho.rong, "Ngang": kho_ngang(kho).rong}
    return (
        Kieu("PhuLuc", "Phụ lục", kho.co.phu_luc, dam=True, canh="giua", giu_tiep=True, cap=1),
        Kieu("TenPhuLuc", "Tên phụ lục", kho.co.ten_loai, dam=True, hoa=True, canh="giua", giu_tiep=True),
        Kieu("KemTheo", "Chỉ dẫn kèm theo", kho.co.than, nghieng=True, canh="giua", giu_tiep=True),
        *(
            kieu_ke(f"KePhuLuc{ma}", f"Đường kẻ đầu phụ lục {ma.lower()}".strip(), _DAI_KE, dai)
            for ma, dai in rong.items()
        ),
    )


def xml(*, chan: bool = False, dau_tep: bool = False) -> str:
    """The loop over the appendices: the break unless one begins its file, the head, the rule, the blocks.

    `chan`: the first page of the document has a footer of its own, and those of its appendices have none.
    """
    sau = _re("pl.truoc_ngang", _ngat(CHAN_TRONG, ngang=True), _ngat(CHAN_TRONG)) if chan else ""
    ngat = _re("pl.truoc_chinh", _ngat(CHAN_CHINH), sau) if chan else _re("pl.truoc_ngang", _ngat(ngang=True), _ngat())
    return (
        doan("PhuLuc", "{%p for pl in phu_luc %}")
        + ("" if dau_tep else ngat)
        + doan("PhuLuc", "{{ pl.dau }}")
        + doan("TenPhuLuc", "{%p for dong in pl.ten %}")
        + doan("TenPhuLuc", "{{ dong }}")
        + doan("TenPhuLuc", "{%p endfor %}")
        + doan("KemTheo", "{{p pl.kem_theo }}")
        + _re("pl.ngang", doan("KePhuLucNgang"), doan("KePhuLuc"))
        + noi_dung.xml("pl.khoi")
        + doan("PhuLuc", "{%p endfor %}")
    )


def _re(khi: str, co: str, khong: str) -> str:
    return (
        doan("PhuLuc", f"{{%p if {khi} %}}")
        + co
        + doan("PhuLuc", "{%p else %}")
        + khong
        + doan("PhuLuc", "{%p endif %}")
    )


def _ngat(chan: int | None = None, *, ngang: bool = False) -> str:
    return doan("CuoiVanBan", thuoc_tinh=phan_trang(le_trang(), ngang=ngang, chan=chan))


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """Every appendix with its lines broken for its own page."""
    ngang = (False, *(pl.ngang for pl in ban.phu_luc))
    doi = zip(ban.phu_luc, pairwise(ngang), strict=True)
    chinh = not ban.van_ban_kem
    return {
        "phu_luc": tuple(
            _mot(pl, kho, truoc_chinh=chinh and not i, truoc_ngang=truoc) for i, (pl, (truoc, _)) in enumerate(doi)
        )
    }


def dau_phu_luc(pl: PhuLuc) -> str:
    """The line that names it: "Phụ lục", or "Phụ lục II" among several."""
    chu = nd30().thanh_phan["phu_luc"].chuoi
    return f"{chu}\u00a0{pl.so}" if pl.so else chu


def _mot(pl: PhuLuc, kho: Kho, *, truoc_chinh: bool, truoc_ngang: bool) -> PhuLucIn:
    k = kho_ngang(kho) if pl.ngang else kho
    return PhuLucIn(
        dau_phu_luc(pl),
        _dong(pl.ten, k.rong * _PHAN_RONG, k.co.ten_loai, dam=True, hoa=True),
        doan_xml("KemTheo", *_dong(pl.kem_theo, k.rong, k.co.than)) if pl.kem_theo else Markup(""),
        pl.ngang,
        truoc_chinh,
        truoc_ngang,
        noi_dung.cac_dong(pl.khoi, k),
    )


def _dong(chu: str, rong: float, co: float, *, dam: bool = False, hoa: bool = False) -> tuple[str, ...]:
    """Balanced lines; a word wider than the page is left to the page."""
    return ngat_dong(chu, rong, co, dam=dam, hoa=hoa, la_cau=True) or (chu,)

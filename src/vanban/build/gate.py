"""The gate: a finished document is read again before it may be put in its place."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.ban_ghi import dataclass
from vanban.build.bao_toan import bi_mat
from vanban.build.chu_trang import chu_trang
from vanban.build.con_thieu import la_nhap
from vanban.build.goi import hong
from vanban.check import BaoCaoSoat, Finding, soat
from vanban.docx.read import read
from vanban.errors import DocxError, Loi, ViTri
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

_THE = ("{{", "}}", "{%", "%}", "{#", "#}")
_NGAN = 80


@dataclass(frozen=True, slots=True)
class PhanXet:
    """What the gate found. `chan` always stops a document; a finding that is SAI stops it unless forced."""

    bao_cao: BaoCaoSoat
    chan: tuple[Loi, ...] = ()

    @property
    def sai(self) -> tuple[Finding, ...]:
        """The findings that stop a document."""
        return self.bao_cao.sai


def xet(goi: bytes, ban: BanTrinhBay, chu_khai: Iterable[str], tep: str, *, chi_sai: bool = False) -> PhanXet:
    """Judge the bytes of a document.

    Args:
        goi: The bytes.
        ban: Its words, element by element.
        chu_khai: Every literal text that was declared for its page.
        tep: Its name in messages.
        chi_sai: Ask only the rules that can conclude SAI.
    """
    chan = hong(goi)
    if chan:
        return PhanXet(BaoCaoSoat(tep), _o_tep(chan, tep))
    try:
        vb = read(goi, tep=tep)
    except DocxError as loi:
        return PhanXet(BaoCaoSoat(tep), _o_tep(loi.loi, tep))
    trang = "\n".join(doan.chu for doan in vb.doan)
    mat = (Loi(f"mất chữ, không thấy trên trang: “{_gon(cau)}”") for cau in bi_mat(trang, ban, chu_khai))
    return PhanXet(soat(vb, nhap=la_nhap(ban), chi_sai=chi_sai), _o_tep((*_the_sot(trang, ban), *mat), tep))


def _the_sot(trang: str, ban: BanTrinhBay) -> tuple[Loi, ...]:
    """Template tags left on the page; marks of that shape in the clerk's own text are no tags."""
    cho_phep = "\n".join(chu_trang(ban))
    return tuple(Loi(f"bản mẫu còn sót thẻ {the} trên trang") for the in _THE if trang.count(the) > cho_phep.count(the))


def _o_tep(cac_loi: tuple[Loi, ...], tep: str) -> tuple[Loi, ...]:
    return tuple(Loi(loi.cau, ViTri(tep)) for loi in cac_loi)


def _gon(cau: str) -> str:
    return cau if len(cau) <= _NGAN else cau[:_NGAN] + "…"

"""A copy and the document it is made of as one file: put together, and judged for what the copy adds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from vanban.build.ban_goc import BanGoc
from vanban.build.chu_rieng import cac_dau_chan, chu_doan
from vanban.build.con_thieu import la_nhap
from vanban.build.doc_vao import BanDoc
from vanban.build.gate import PhanXet, khac_chu
from vanban.build.goi import hong
from vanban.build.tim_mau import tim_mau
from vanban.check import BaoCaoSoat, soat
from vanban.docx.ghep import Cho, ghep
from vanban.docx.read import VanBan, read
from vanban.errors import Loi, ViTri
from vanban.mau import chuan_bi
from vanban.render.bien_dich import bien_dich


def ghep_ban_sao(ban: BanDoc, goi: bytes) -> bytes:
    """The copied document with the copy in it; the copy alone where there is no document to put it into.

    Raises:
        DocxError: the document cannot be added to.
    """
    if ban.goc:
        return ghep(ban.goc.goi, goi, _cho(ban), tep=ban.goc.ten)
    goc = ban.ban.sao.goc if ban.ban.sao else None
    if goc is None:
        return goi
    lai = chuan_bi(goc)
    mau = bien_dich(tim_mau(lai.mau, ban.viec.goc))
    # The file is a copy, so its properties are those of the copy.
    return ghep(mau.dung(lai.gia_tri, ban.chuan_bi.thuoc_tinh.phan()), goi, _cho(ban))


def _cho(ban: BanDoc) -> Cho:
    return "dau" if ban.ban.thong_tin_ky_so else "cuoi"


def xet_ban_sao(goi: bytes, ban: BanDoc, goc: BanGoc, *, mau: Path, chi_sai: bool = False) -> PhanXet:
    """Judge a copy put into somebody's document: that document is whole, and the copy has its words and no fault.

    Faults of the copied document are its own: a copy must not mend them.

    Args:
        goi: The bytes of both.
        ban: The copy.
        goc: The document.
        mau: The layout of the copy.
        chi_sai: Ask only the rules that can conclude SAI.
    """
    tep = ban.viec.ten_dich
    # What is broken in the copied package was so before.
    if chan := [loi for loi in hong(goi) if loi not in hong(goc.goi)]:
        return PhanXet(BaoCaoSoat(tep), _o_tep(chan, tep))
    vb = read(goi, tep=tep)
    rieng, mat = _tach(vb, goc.vb, cuoi=_cho(ban) == "cuoi")
    chan = [*(mat or khac_chu(rieng, ban.ban, ban.khai.chu_phai_in(), mau))]
    so_cu = len(goc.vb.doan)
    cua_sao = range(so_cu + 1, len(vb.doan) + 1) if _cho(ban) == "cuoi" else range(1, len(vb.doan) - so_cu + 1)
    bao_cao = soat(vb, nhap=la_nhap(ban.ban), chi_sai=chi_sai)
    thay = tuple(f for f in bao_cao.findings if f.dong in cua_sao)
    return PhanXet(replace(bao_cao, findings=thay), _o_tep(chan, tep))


def _tach(vb: VanBan, goc: VanBan, *, cuoi: bool) -> tuple[list[str], list[Loi]]:
    """The paragraphs that the copy adds, and what is lost of the copied document."""
    trang, cu = ([chu_doan(doan) for doan in mot.doan] for mot in (vb, goc))
    giu, them = (trang[: len(cu)], trang[len(cu) :]) if cuoi else (trang[-len(cu) :], trang[: -len(cu)])
    if giu == cu and cac_dau_chan(vb) == cac_dau_chan(goc) and vb.chu_thich == goc.chu_thich:
        return them, []
    khac = next((doan for doan, moi in zip(cu, giu, strict=False) if doan != moi), "")
    return them, [Loi(f"văn bản được sao không còn nguyên từng chữ: “{khac[:80]}”")]


def _o_tep(cac_loi: Iterable[Loi], tep: str) -> tuple[Loi, ...]:
    return tuple(Loi(loi.cau, ViTri(tep)) for loi in cac_loi)

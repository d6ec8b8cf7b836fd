"""Checks one document of the inputs as its built page shows it, in memory; findings point into the data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace

from vanban.ban_ghi import dataclass
from vanban.build.bo_qua_tep import doc_bo_qua
from vanban.build.con_thieu import la_nhap
from vanban.build.doc_vao import BanDoc
from vanban.build.noi_du_lieu import NoiDuLieu, cac_tai_lieu
from vanban.build.run import dien, soi
from vanban.check import BaoCaoSoat, Finding, HoSo, ap_dung, soat
from vanban.docx.read import read
from vanban.errors import Loi, ViTri
from vanban.trang_in import BanIn


@dataclass(frozen=True, slots=True)
class BanSoat:
    """One document: its bytes, what is found in it, and what stops it whatever is found.

    `doan` tells at which paragraph of the page a finding stands, as far as it stands at one; `chu_doan` the paragraphs'
    words.
    """

    goi: bytes
    bao_cao: BaoCaoSoat
    chan: tuple[Loi, ...] = ()
    doan: Mapping[Finding, int] = field(default_factory=dict)
    chu_doan: Mapping[int, str] = field(default_factory=dict)


def soat_ban(ban: BanDoc, ho_so: HoSo, dan_trang: Callable[[bytes], BanIn | None] = lambda _: None) -> BanSoat:
    """Build a document in memory and check it; comments of its input may ignore findings.

    `dan_trang` gives the laid-out pages of a document, None when they are not to be checked.

    Raises:
        DocxError: its layout is missing or cannot be filled.
    """
    ten = ban.khai.tai_lieu.ten
    goi = dien(ban)
    if chan := soi(ban, goi).chan:
        return BanSoat(goi, BaoCaoSoat(ten), tuple(Loi(loi.cau, ViTri(ten)) for loi in chan))
    vb = read(goi, tep=ten)
    noi = NoiDuLieu(vb, cac_tai_lieu(ban.khai))
    tren_trang = soat(vb, nhap=la_nhap(ban.ban), ho_so=HoSo(khoang=ho_so.khoang), ban_in=dan_trang(goi))
    dat = [(noi.dat(f), f.dong) for f in tren_trang.findings]
    bo_qua = tuple(mot for tep in noi.tai_lieu for mot in doc_bo_qua(tep))
    bao_cao = ap_dung(
        replace(tren_trang, findings=tuple(f for f, _ in dat)), replace(ho_so, bo_qua=(*bo_qua, *ho_so.bo_qua))
    )
    return BanSoat(goi, bao_cao, doan=dict(reversed(dat)), chu_doan={doan.thu_tu: doan.chu for doan in vb.doan})

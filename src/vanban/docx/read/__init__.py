"""Reads any .docx into one frozen `VanBan` with effective formatting; refuses the rest in one sentence."""

from __future__ import annotations

from pathlib import Path

from lxml.etree import _Element

from vanban.docx.read.body import Duyet, Noi
from vanban.docx.read.model import DangDoan, DauChan, DinhDang, Doan, Ke, KieuDoan, OBang, Phan, Van, VanBan
from vanban.docx.read.names import W, bat, con
from vanban.docx.read.numbering import DanhSo
from vanban.docx.read.package import Goi, mo_goi
from vanban.docx.read.sections import cac_phan, cac_sect, rong_chu
from vanban.docx.read.styles import Kieu
from vanban.errors import DocxError, ViTri

__all__ = ["DangDoan", "DauChan", "DinhDang", "Doan", "Ke", "KieuDoan", "OBang", "Phan", "Van", "VanBan", "read"]


def read(nguon: Path | bytes, *, tep: str = "") -> VanBan:
    """Reads a document.

    Args:
        nguon: the file, or its bytes.
        tep: its name in messages; the path when not given.

    Raises:
        DocxError: it is no ordinary .docx, or damaged, or hostile; the sentence says which.
    """
    tep = tep or (str(nguon) if isinstance(nguon, Path) else "văn bản")
    goi = mo_goi(nguon, tep)
    goc = goi.cay(goi.chinh)
    than = con(goc, W + "body")
    if than is None:
        raise DocxError("gói thiếu phần thân văn bản", vi_tri=ViTri(tep))
    quan_he = goi.quan_he(goi.chinh)
    phan = _Phan(goi, dict(quan_he.values()))
    danh_so = DanhSo(phan.cay("numbering"))
    kieu = Kieu(phan.cay("styles"), phan.cay("theme"), danh_so)
    sect = cac_sect(than)
    duyet = Duyet(kieu, danh_so, rong_chu(sect), tep)
    doan = tuple(duyet.than(than))
    return VanBan(
        tep=tep,
        phan=cac_phan(sect, lambda ma: _dau_chan(goi, quan_he.get(ma, ("", ""))[1], duyet)),
        doan=doan,
        kieu={kieu.ten(ma): kieu.kieu_dung(ma) for ma in duyet.da_dung},
        so_ghi_chu=phan.dem("comments", W + "comment"),
        so_chen=duyet.dem.chen,
        so_xoa=duyet.dem.xoa,
        so_an=duyet.dem.an,
        chan_le_khac=_chan_le(phan.cay("settings")),
        thuoc_tinh=_thuoc_tinh(goi),
    )


class _Phan:
    """The parts that the main part names, by the type of the relationship."""

    def __init__(self, goi: Goi, ten: dict[str, str]) -> None:
        self._goi = goi
        self._ten = ten

    def cay(self, loai: str) -> _Element | None:
        return self._goi.cay(self._ten[loai]) if loai in self._ten else None

    def dem(self, loai: str, ten: str) -> int:
        cay = self.cay(loai)
        return 0 if cay is None else sum(1 for _ in cay.iter(ten))


def _dau_chan(goi: Goi, ten: str, duyet: Duyet) -> tuple[Doan, ...]:
    cay = goi.cay(ten)
    return () if cay is None else tuple(duyet.khoi(cay, Noi(0.0, sau=1)))


def _chan_le(cay: _Element | None) -> bool:
    e = con(cay, W + "evenAndOddHeaders")
    return e is not None and bat(e)


def _thuoc_tinh(goi: Goi) -> dict[str, str]:
    """Core properties by their short names (title, creator …)."""
    ten = next((dich for loai, dich in goi.quan_he("").values() if loai == "core-properties"), "")
    cay = goi.cay(ten)
    return {} if cay is None else {e.tag.rpartition("}")[2]: e.text or "" for e in cay}

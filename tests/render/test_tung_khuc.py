"""A long part is deflated as it comes, and says the same as one that is filled whole."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping

import pytest
from markupsafe import Markup

from trang_mau import MAU, dung, mau_cua, mot_trang
from vanban.docx.pack import doc_goi, thanh_vien, thanh_vien_dan
from vanban.docx.write import XmlNha
from vanban.errors import DocxError
from vanban.mau import chuan_bi
from vanban.render.bien_dich import THAN, MauBienDich, bien_dich
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, PhuLuc
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu


def _ban(so: int, chu: str = "Tổ Toán & Tin <1>") -> BanTrinhBay:
    """A document with a list of so many rows in an appendix, and paragraphs enough for several pieces."""
    bang = Bang(("STT", "Tên"), tuple((str(i), chu) for i in range(so)))
    doan = tuple(Khoi(Kieu.DOAN, f"Đoạn thứ {i} có phụ lục.") for i in range(400))
    return mot_trang(khoi=(*MAU.khoi, *doan), phu_luc=(PhuLuc("Danh sách", (Khoi(Kieu.BANG, bang=bang),)),))


def _than(goi: bytes) -> bytes:
    return next(tv.noi_dung() for tv in doc_goi(goi) if tv.ten == THAN)


def _mau(ban: BanTrinhBay) -> tuple[MauBienDich, Mapping[str, object]]:
    return bien_dich(mau_cua(ban)), chuan_bi(ban).gia_tri


@pytest.mark.parametrize("so", [1, 300, 1500])
def test_tung_khuc_nhu_nguyen_ven(so: int) -> None:
    """The same text, letter for letter, and the same bytes each time."""
    ban = _ban(so)
    mau, gia_tri = _mau(ban)
    phan = next(p for p in mau.phan_dien if p.ten == THAN)

    assert _than(dung(ban)) == phan.dien(mau.moi_truong, gia_tri)
    assert dung(ban) == dung(ban)
    assert len(re.findall(b"<w:tr>", _than(dung(ban)))) == so + 1 + 3


@pytest.mark.parametrize("chu", ["hai\ndòng", "một\tcột"])
def test_chu_can_sua_sau_thi_dien_lai(chu: str) -> None:
    """Line ends and tabs in the data, which are turned into OOXML afterwards, come out as in a short document."""
    than = _than(dung(_ban(1500, chu)))

    assert than.count(b"<w:br/>" if "\n" in chu else b"<w:tab/>") == 1500


def test_ky_tu_la_bi_chan() -> None:
    """A character that XML cannot hold stops a long document too."""
    with pytest.raises(DocxError, match=r"U\+0001"):
        dung(_ban(1500, "a\x01b"))


def test_ooxml_la_duoc_soi_lai() -> None:
    """OOXML that is not the program's own is looked at with the whole part, however late it comes."""
    mau, gia_tri = _mau(_ban(1500))
    hong = {**gia_tri, "ho_ten": Markup("<w:t>")}

    with pytest.raises(DocxError, match="không phải XML đúng"):
        mau.dung(hong)
    with pytest.raises(DocxError):
        mau.dung({**gia_tri, "phu_luc": [object()]})


def test_xml_nha_la_ooxml() -> None:
    """What the program wrote itself is printed as it stands."""
    assert XmlNha("<w:p/>").__html__() == "<w:p/>"


@pytest.mark.parametrize("dai", [0, 1, 5, 100_000])
def test_nen_dan(dai: int) -> None:
    """Pieces of any size make the member that the whole makes."""
    du_lieu = bytes(i % 251 for i in range(dai))
    mot = thanh_vien("a.xml", du_lieu)
    dan = thanh_vien_dan("a.xml", (du_lieu[i : i + 7_000] for i in range(0, dai, 7_000)))

    assert dan.noi_dung() == mot.noi_dung() == du_lieu
    assert (dan.crc, dan.dai) == (zlib.crc32(du_lieu), dai)

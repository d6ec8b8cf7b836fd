"""What every layout promises: current templates, sound packages, tags that are filled, styles that exist."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Environment, meta
from openxml_audit import OpenXmlValidator

from trang_mau import MAU, dung
from vanban.build.templates import noi_dung
from vanban.docx.pack import viet_goi
from vanban.mau import all_mau
from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan.kho import kho

GOC = Path(__file__).parents[2]
CAC_MAU = [pytest.param(b, ten, id=ten) for b in all_mau().values() for ten in b.cac_tep()]
_DI_SAN = ("python-docx", "Cambria", "Calibri", "stylesWithEffects", "thumbnail", "Macintosh", "en-US", "rsid")


def test_tep_mau_la_ban_moi_nhat() -> None:
    """The files in templates/docx are what the code writes, letter for letter."""
    tep = {t.name: t.read_bytes() for t in (GOC / "templates/docx").iterdir() if t.is_file()}
    moi = noi_dung()

    assert sorted(tep) == sorted(moi)
    for ten, du_lieu in moi.items():
        assert _phan(tep[ten]) == _phan(du_lieu), f"{ten} is old: make templates"


@pytest.mark.parametrize(("bo_cuc", "ten"), CAC_MAU)
def test_goi_sach_va_dung_luoc_do(bo_cuc: BoCuc, ten: str, tmp_path: Path) -> None:
    """Schema-valid, opens in Word without repair, and nothing is left of any program's default document."""
    tep, goi = tmp_path / ten, bo_cuc.cac_tep()[ten]()
    tep.write_bytes(viet_goi(goi))

    assert OpenXmlValidator().validate(tep).errors == []
    chu = b"".join(goi.values()).decode()
    assert [d for d in _DI_SAN if d in chu] == []
    assert not re.search(r'w:\w+Theme="', chu)


@pytest.mark.parametrize(("bo_cuc", "ten"), CAC_MAU)
def test_the_nao_cung_co_gia_tri(bo_cuc: BoCuc, ten: str) -> None:
    """The tags of the template and the values of its elements are the same names."""
    than = "".join(phan.decode() for ten_phan, phan in bo_cuc.cac_tep()[ten]().items() if "word/" in ten_phan)
    the = re.sub(r"<[^>]+>", "", than).replace("{%p", "{%").replace("{{p", "{{")

    hoi = meta.find_undeclared_variables(Environment(autoescape=True).parse(the))

    assert hoi == set(bo_cuc.gia_tri(MAU, kho("14")))


@pytest.mark.parametrize(("bo_cuc", "ten"), CAC_MAU)
def test_kieu_nao_dung_cung_co_ten(bo_cuc: BoCuc, ten: str) -> None:
    """Every paragraph has a named style that the style sheet holds, with a name of its own."""
    goi = {ten: du_lieu.decode() for ten, du_lieu in bo_cuc.cac_tep()[ten]().items()}
    co_kieu = re.findall(r'w:styleId="(\w+)"', goi["word/styles.xml"])
    ten_kieu = re.findall(r'<w:name w:val="([^"]+)"', goi["word/styles.xml"])
    dung_kieu = set(re.findall(r'w:pStyle w:val="(\w+)"', goi["word/document.xml"] + goi["word/header1.xml"]))

    assert dung_kieu <= set(co_kieu)
    assert len(set(co_kieu)) == len(co_kieu)
    assert len(set(ten_kieu)) == len(ten_kieu)


@pytest.mark.parametrize("ma", sorted(all_mau()))
def test_van_ban_dung_ra_dung_luoc_do(ma: str, tmp_path: Path) -> None:
    """A document built on the layout has no schema error and needs no repair in Word."""
    tep = tmp_path / "van_ban.docx"
    tep.write_bytes(dung(replace(MAU, mau=ma)))

    assert OpenXmlValidator().validate(tep).errors == []


def _phan(du_lieu: bytes) -> bytes | dict[str, bytes]:
    """The parts of a package, or the bytes of a text: zlib differs between machines, parts do not."""
    if not du_lieu.startswith(b"PK"):
        return du_lieu
    with zipfile.ZipFile(io.BytesIO(du_lieu)) as goi:
        return {ten: goi.read(ten) for ten in goi.namelist()}

"""The layouts that ship with vanban, filled with real documents, equal docxtpl's own output too."""

from __future__ import annotations

from pathlib import Path

import pytest

from render.mau_thu import cay_phan, docxtpl_dung
from vanban.inputs import doc_tep
from vanban.loai import trinh_bay
from vanban.mau import all_mau
from vanban.mau.bo_cuc import BoCuc
from vanban.render.bien_dich import bien_dich
from vanban.thanh_phan.kho import kho

GOC = Path(__file__).parents[2]
TEP = sorted((GOC / "inputs" / "ke_hoach").glob("*.yaml"))
NOI = GOC / "templates" / "docx"
MAU = [pytest.param(bo_cuc, NOI / ten, id=ten) for bo_cuc in all_mau().values() for ten in bo_cuc.cac_tep()]


@pytest.mark.parametrize(("bo_cuc", "mau"), MAU)
@pytest.mark.parametrize("tep", TEP, ids=lambda t: t.stem)
def test_a_real_document_is_equal_to_docxtpl(tep: Path, bo_cuc: BoCuc, mau: Path) -> None:
    """The same XML in every part of Word, and a page that needs no second reading."""
    gia_tri = bo_cuc.gia_tri(trinh_bay(doc_tep(tep), GOC), kho("14"))
    da_dich = bien_dich(mau)

    assert cay_phan(da_dich.dung(gia_tri)) == cay_phan(docxtpl_dung(mau.read_bytes(), gia_tri))
    assert not any(phan.phai_soi for phan in da_dich.phan_dien)


def test_there_are_real_layouts_and_documents() -> None:
    """The comparison above has something to compare."""
    assert TEP
    assert {mau.name for mau in NOI.glob("*.docx")} == {str(mot.id) for mot in MAU}

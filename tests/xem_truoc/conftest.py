"""A workspace to look at, and a PDF that needs no office."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.tep_moi import tao

KE_HOACH = Path("inputs/ke_hoach/mot.yaml")
BAO_CAO = Path("inputs/bao_cao/hai.yaml")
DICH = "outputs/ke_hoach/mot.docx"


@pytest.fixture
def noi_xem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one Kế hoạch and one Báo cáo of a school that does not exist; the current folder."""
    monkeypatch.chdir(tmp_path)
    tao("ke_hoach", KE_HOACH)
    tao("bao_cao", BAO_CAO)
    return tmp_path


def sua(tep: Path, cu: str, moi: str) -> None:
    """Save a file with a text replaced that must be there."""
    chu = tep.read_text(encoding="utf-8")
    assert cu in chu
    tep.write_text(chu.replace(cu, moi), encoding="utf-8")


def pdf_trang(dong: str = "Ke hoach") -> bytes:
    """A PDF of one page with one line of ASCII, written by hand."""
    noi = f"BT /F1 12 Tf 100 700 Td ({dong}) Tj ET".encode()
    cac = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(noi), noi),
        b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
    ]
    ra, cho = b"%PDF-1.4\n", []
    for so, than in enumerate(cac, 1):
        cho.append(len(ra))
        ra += b"%d 0 obj%s endobj\n" % (so, than)
    bang = b"".join(b"%010d 00000 n \n" % mot for mot in cho)
    return ra + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        bang,
        len(ra),
    )

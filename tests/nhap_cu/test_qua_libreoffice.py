"""The source plan as LibreOffice makes a .docx of its text: recognised like the text itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from nhap_cu.so_chu import dung, tu_mat
from vanban.docx.read import read
from vanban.nhap_cu.nhap import nhap

_GOC = Path(__file__).parents[1] / "check/ke_hoach_goc/van_ban.txt"


@pytest.mark.libreoffice
def test_txt_thanh_docx(tmp_path: Path) -> None:
    """The outline, the grounds and the signer are those of the text; no word is lost."""
    ho_so = f"-env:UserInstallation=file://{tmp_path / 'lo'}"
    lenh = ["soffice", ho_so, "--headless", "--infilter=Text (encoded):UTF8", "--convert-to", "docx:MS Word 2007 XML"]
    lenh += ["--outdir", str(tmp_path), str(_GOC)]
    subprocess.run(lenh, check=True, capture_output=True, timeout=120)
    cu = tmp_path / "van_ban.docx"

    tu_docx, tu_chu = (nhap(tep, tmp_path / "inputs" / "cu.yaml") for tep in (cu, _GOC))

    assert not tu_mat((d.chu for d in read(cu).doan), tu_docx)
    assert dung(tu_docx)
    assert tu_docx.ma_loai == tu_chu.ma_loai == "ke_hoach"
    for truong in ("ngay", "can_cu", "nguoi_ky", "noi_nhan"):
        assert tu_docx.truong[truong] == tu_chu.truong[truong]
    assert sum(bo.vi_sao.startswith("số thứ tự") for bo in tu_docx.bo) == 46

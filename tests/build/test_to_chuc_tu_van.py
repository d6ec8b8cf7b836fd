"""A council that issues a paper, or signs one of its office, as the checker reads the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from so_mau import sua
from vanban.build.run import dung
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec
from vanban.check import soat
from vanban.check.recognise import nhan_dang
from vanban.docx.read import read
from vanban.nd30 import nd30

TEP = Path("inputs/ke_hoach/a.yaml")


@pytest.mark.parametrize("con_dau", ["có", "không"])
@pytest.mark.parametrize("to_chuc", ["hd_tuyen_sinh", ""])
def test_doc_lai(con_dau: str, to_chuc: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both titles stand where the decree wants them, and the rule for councils has nothing to remind of."""
    monkeypatch.chdir(tmp_path)
    tao("ke_hoach", TEP)
    sua(Path("inputs/co_quan.yaml"), "con_dau: có", f"con_dau: {con_dau}")
    sua(TEP, "nguoi_ky: hieu_truong", f"to_chuc: {to_chuc}\nnguoi_ky: chu_tich_hdts")

    assert dung(tim_viec([TEP])).ma_thoat == 0
    vb = read(Path("outputs/ke_hoach/a.docx").read_bytes())
    phan = nhan_dang(vb, nd30()).phan
    chu = {ma: phan[ma].chu for ma in ("quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten") if ma in phan}

    khac = {"chuc_vu_khac": "Hiệu trưởng"} if con_dau == "có" else {}
    assert chu == {"quyen_han": "TM. HỘI ĐỒNG", "chuc_vu": "CHỦ TỊCH", **khac, "ho_ten": "Trần Thị Ví Dụ"}
    # Without the seal in a paper of the office, the page alone cannot tell: the rule reminds.
    nhac = [mot.ma for mot in soat(vb).findings if mot.ma == "KY934"]
    assert nhac == (["KY934"] if con_dau == "không" and not to_chuc else [])

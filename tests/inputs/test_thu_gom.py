"""Problems of many files in one run; and what importing the door costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import doc_tep, gom


def _doc_het(cac_tep: list[Path], hong: bool = False) -> list[str]:
    ten = []
    with gom() as chung:
        for tep in cac_tep:
            with chung.thu():
                ten.append(doc_tep(tep, ten=tep.name).ten)
        if hong:
            raise InputError("lỗi của cả lượt", goi_y="gợi ý sau")
    return ten


def test_gom_nhieu_tep(tmp_path: Path) -> None:
    """All files are read; the problems are sorted by place, told once, with the first hint."""
    tep = [tmp_path / ten for ten in ("b.yaml", "a.yaml", "c.yaml", "a.yaml")]
    for mot, chu in zip(tep, ("a: b: c\n", "x: 1\nx: 2\nx: 3\n", "dung: x\n"), strict=False):
        mot.write_text(chu)

    with pytest.raises(InputError) as sai:
        _doc_het(tep, hong=True)

    assert [str(loi.vi_tri) for loi in sai.value.loi] == ["None", "a.yaml:2:1", "a.yaml:3:1", "b.yaml:1:5"]
    assert sai.value.goi_y.startswith("đặt cả câu trong ngoặc kép")


def test_khong_loi_thi_thoi(tmp_path: Path) -> None:
    """Without problems nothing is raised."""
    tep = tmp_path / "a.yaml"
    tep.write_text("a: b\n")

    assert _doc_het([tep]) == ["a.yaml"]


def test_goi_tra_ket_qua() -> None:
    """A call that fails gives None and keeps its problem."""

    def hong(tep: str) -> str:
        raise InputError("sai", vi_tri=ViTri(tep))

    with pytest.raises(InputError) as sai, gom() as chung:
        assert (chung.goi(str.upper, "a"), chung.goi(hong, "b")) == ("A", None)

    assert sai.value.loi == (Loi("sai", ViTri("b")),)


def test_nap_cham() -> None:
    """Importing the door loads neither YAML nor Pydantic."""
    cua = "vanban.inputs, vanban.inputs.cho_trong, vanban.inputs.khong_gian"
    lenh = f"import sys, {cua}; print({{'yaml', 'pydantic'}} & set(sys.modules))"

    assert subprocess.run([sys.executable, "-c", lenh], capture_output=True, text=True, check=True).stdout == "set()\n"

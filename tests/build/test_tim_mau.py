"""Which copy of a layout is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.tim_mau import liet_ke_mau, tim_mau
from vanban.errors import DocxError


def _dat(goc: Path, *ten: str) -> None:
    for t in ten:
        tep = goc / "templates" / "docx" / t
        tep.parent.mkdir(parents=True, exist_ok=True)
        tep.write_bytes(b"")


def test_ban_rieng_thang_ban_chung(tmp_path: Path) -> None:
    """An office's own copy wins over the one beside it."""
    _dat(tmp_path, "a.docx", "rieng/a.docx", "b.docx")

    assert tim_mau("a.docx", tmp_path) == tmp_path / "templates/docx/rieng/a.docx"
    assert tim_mau("b.docx", tmp_path) == tmp_path / "templates/docx/b.docx"


def test_thu_muc_trong_thi_dung_ban_di_kem(tmp_path: Path) -> None:
    """An empty folder uses the layouts that ship with vanban."""
    for tep in liet_ke_mau(tmp_path):
        assert tim_mau(tep.name, tmp_path) == tep
    assert liet_ke_mau(tmp_path)


def test_tep_khoa_cua_word_khong_phai_ban_mau(tmp_path: Path) -> None:
    """Word's lock file beside an open layout is not a layout."""
    _dat(tmp_path, "rieng/~$a.docx")

    assert "~$a" not in [tep.stem for tep in liet_ke_mau(tmp_path)]


def test_khong_co_ban_mau(tmp_path: Path) -> None:
    """The message says where to look."""
    with pytest.raises(DocxError, match=r"không có bản mẫu khong_co\.docx") as loi:
        tim_mau("khong_co.docx", tmp_path)

    assert "vanban doctor" in loi.value.goi_y

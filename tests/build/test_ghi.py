"""The atomic move: whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.ghi import ghi
from vanban.errors import DocxError


def test_ghi_tao_thu_muc_va_bao_la_moi(tmp_path: Path) -> None:
    """A first build makes the folder, and leaves nothing but the document in it."""
    dich = tmp_path / "outputs" / "ke_hoach" / "a.docx"

    assert ghi(dich, b"moi") is True
    assert dich.read_bytes() == b"moi"
    assert [tep.name for tep in dich.parent.iterdir()] == ["a.docx"]


def test_ghi_cung_noi_dung_thi_khong_dong_den(tmp_path: Path) -> None:
    """The same bytes leave the file as it is, with its time of change."""
    dich = tmp_path / "a.docx"
    dich.write_bytes(b"cu")
    luc = dich.stat().st_mtime_ns

    assert ghi(dich, b"cu") is False
    assert dich.stat().st_mtime_ns == luc


@pytest.mark.parametrize(
    ("loi", "cau"),
    [
        (PermissionError(13, "x"), "có thể tệp đang mở trong Word"),
        (OSError(28, "x"), "không ghi được: ổ đĩa đã đầy"),
    ],
)
def test_khong_ghi_duoc_thi_tep_cu_con_nguyen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loi: OSError, cau: str
) -> None:
    """A file that Word holds open stays as it was, and the message says what to do."""
    dich = tmp_path / "a.docx"
    dich.write_bytes(b"cu")

    def hong(_self: Path, _target: Path) -> None:
        raise loi

    monkeypatch.setattr(Path, "replace", hong)
    with pytest.raises(DocxError, match=cau):
        ghi(dich, b"moi")

    assert dich.read_bytes() == b"cu"
    assert [tep.name for tep in tmp_path.iterdir()] == ["a.docx"]

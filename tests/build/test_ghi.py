"""The atomic move: whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.ghi import ghi, ghi_het
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


def test_ghi_het_la_ghi_ca_bo(tmp_path: Path) -> None:
    """A set of documents: those that changed are told, nothing but them is left in their folders."""
    cu, moi, xa = tmp_path / "a.docx", tmp_path / "b.docx", tmp_path / "con/c.docx"
    cu.write_bytes(b"cu")

    assert ghi_het([(cu, b"cu"), (moi, b"moi"), (xa, b"xa")]) == [False, True, True]
    assert sorted(tep.name for tep in tmp_path.rglob("*") if tep.is_file()) == ["a.docx", "b.docx", "c.docx"]
    assert xa.read_bytes() == b"xa"


@pytest.mark.parametrize("hong", ["thu_muc", "dang_mo"])
def test_mot_tep_khong_ghi_duoc_thi_ca_bo_nhu_cu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hong: str) -> None:
    """The last of a set cannot be written: those before it hold what they held, or are not there."""
    cu, moi, cuoi = tmp_path / "a.docx", tmp_path / "b.docx", tmp_path / "c.docx"
    cu.write_bytes(b"cu")
    if hong == "thu_muc":
        cuoi.mkdir()
    else:
        cuoi.write_bytes(b"cuoi")
        goc = Path.replace

        def dang_mo(tu: Path, den: Path) -> Path:
            if cuoi in (tu, den):
                raise PermissionError(13, "x")
            return goc(tu, den)

        monkeypatch.setattr(Path, "replace", dang_mo)

    with pytest.raises(DocxError, match=r"c\.docx"):
        ghi_het([(cu, b"1"), (moi, b"2"), (cuoi, b"3")])

    assert cu.read_bytes() == b"cu"
    assert sorted(tep.name for tep in tmp_path.iterdir()) == ["a.docx", "c.docx"]

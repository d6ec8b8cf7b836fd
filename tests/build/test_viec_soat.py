"""What a check reads: files, folders, lists; each once, in a stable order."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.viec_soat import KieuTep, doc_danh_sach, tim_viec_soat
from vanban.errors import InputError


@pytest.fixture
def noi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with documents of every kind; the current folder."""
    monkeypatch.chdir(tmp_path)
    for ten in ("b/2.docx", "b/1.DOCX", "b/~$1.docx", "b/.an.docx", "b/.venv/x.docx", "b/c/3.docx", "b/d.txt"):
        (tmp_path / ten).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / ten).touch()
    (tmp_path / "b/vao.yaml").write_text("loai: ke_hoach\n")
    (tmp_path / "b/khac.yaml").write_text("ten: x\n")
    return tmp_path


def _ten(*duong: str) -> list[tuple[str, str]]:
    return [(viec.ten, viec.kieu) for viec in tim_viec_soat([Path(d) for d in duong])]


def test_thu_muc(noi: Path) -> None:
    """A folder gives its .docx files and inputs; Word's lock files, hidden ones and loose texts are not documents."""
    assert _ten("b") == [
        ("b/1.DOCX", KieuTep.DOCX),
        ("b/2.docx", KieuTep.DOCX),
        ("b/c/3.docx", KieuTep.DOCX),
        ("b/vao.yaml", KieuTep.DU_LIEU),
    ]


def test_theo_thu_tu_va_moi_tep_mot_lan(noi: Path) -> None:
    """The order is the one asked for; a file named twice is read once."""
    assert _ten("b/d.txt", "b/2.docx", "b/c", "b/../b/2.docx", "b/c/3.docx") == [
        ("b/d.txt", KieuTep.CHU),
        ("b/2.docx", KieuTep.DOCX),
        ("b/c/3.docx", KieuTep.DOCX),
    ]


def test_thu_muc_co_du_lieu_trung_ten_van_soat_tep_docx(noi: Path) -> None:
    """Inputs that contradict each other are told; the documents beside them are checked."""
    (noi / "b/vao.json").write_text('{"loai": "ke_hoach"}')
    *docx, hong = tim_viec_soat([Path("b")])

    assert [viec.ten for viec in docx] == ["b/1.DOCX", "b/2.docx", "b/c/3.docx"]
    assert [str(loi) for loi in hong.loi] == ["b/vao.yaml: trùng tên với vao.json trong cùng thư mục, chỉ giữ một"]


@pytest.mark.parametrize(
    ("chu", "duong"),
    [
        ("a.docx\nb c.docx\n\n", ["a.docx", "b c.docx"]),
        ("a.docx\r\nb.docx", ["a.docx", "b.docx"]),
        ("a\nb.docx\0c.docx\0", ["a\nb.docx", "c.docx"]),
    ],
)
def test_danh_sach(chu: str, duong: list[str]) -> None:
    """A list has one path a line, or paths parted by NUL."""
    assert doc_danh_sach(chu) == tuple(map(Path, duong))


@pytest.mark.parametrize("chu", ["", "\n \n", "\0"])
def test_danh_sach_trong(chu: str) -> None:
    """An empty list is an error, not a clean check."""
    with pytest.raises(InputError, match="không có đường dẫn nào"):
        doc_danh_sach(chu)

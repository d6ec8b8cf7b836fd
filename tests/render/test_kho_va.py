"""The store of patched text is used only where nobody else can write, and never stands in the way."""

from __future__ import annotations

import os
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from vanban.render import kho_va

KHONG_POSIX = os.name != "posix"


@pytest.fixture(autouse=True)
def kho(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "vanban"


def test_what_is_stored_is_found_again(kho: Path) -> None:
    """Text is kept whole, in a folder of the user alone."""
    kho_va.ghi("a", {"word/document.xml": "<w>ế</w>"})

    assert kho_va.doc("a") == {"word/document.xml": "<w>ế</w>"}
    assert kho_va.doc("b") is None
    assert [t.name for t in kho.iterdir()] == ["a.json"]


@pytest.mark.skipif(KHONG_POSIX, reason="permissions of POSIX")
@pytest.mark.parametrize("quyen", [0o777, 0o770, 0o720])
def test_a_folder_that_others_can_write_is_not_used(kho: Path, quyen: int) -> None:
    """Text of another hand would become template text."""
    kho_va.ghi("a", {"x": "y"})
    kho.chmod(quyen)

    kho_va.ghi("b", {"x": "y"})

    assert kho_va.doc("a") is None
    assert not (kho / "b.json").exists()


@pytest.mark.skipif(KHONG_POSIX, reason="links of POSIX")
def test_a_link_in_place_of_the_folder_is_not_used(kho: Path, tmp_path: Path) -> None:
    """The folder must be the user's own, not a pointer to another."""
    (tmp_path / "khac").mkdir(mode=0o700)
    kho.symlink_to(tmp_path / "khac")

    kho_va.ghi("a", {"x": "y"})

    assert list((tmp_path / "khac").iterdir()) == []


@pytest.mark.parametrize("noi_dung", [b"", b"{", b"[]", b'{"a": 1}', b"\xff"])
def test_a_broken_file_counts_as_absent(kho: Path, noi_dung: bytes) -> None:
    """A damaged store costs time, not correctness."""
    kho_va.ghi("a", {"x": "y"})
    (kho / "a.json").write_bytes(noi_dung)

    assert kho_va.doc("a") is None


def test_a_place_that_cannot_be_written_is_left_alone(kho: Path) -> None:
    """A file where the folder should be is no reason to fail."""
    kho.write_bytes(b"")

    kho_va.ghi("a", {"x": "y"})

    assert kho_va.doc("a") is None


def test_a_home_that_is_unknown_means_no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a bare container nothing is stored and nothing fails."""

    def khong_nha() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setenv("XDG_CACHE_HOME", "khong/tuyet/doi")
    monkeypatch.setattr(Path, "home", khong_nha)

    kho_va.ghi("a", {"x": "y"})

    assert kho_va.doc("a") is None


def test_the_home_folder_is_used_without_a_setting(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without XDG_CACHE_HOME the store is `~/.cache/vanban`."""
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "nha")

    kho_va.ghi("a", {"x": "y"})

    assert (tmp_path / "nha" / ".cache" / "vanban" / "a.json").exists()


def test_a_disk_that_fails_leaves_no_half_file(kho: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The temporary file goes when it cannot be put in place."""

    def hong(self: Path, dich: Path) -> Path:
        raise OSError("full")

    monkeypatch.setattr(Path, "replace", hong)

    kho_va.ghi("a", {"x": "y"})

    assert list(kho.iterdir()) == []


def test_old_texts_go_when_there_are_too_many(kho: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store does not grow without end."""
    monkeypatch.setattr(kho_va, "_GIU", 2)
    for i, ten in enumerate("abc"):
        kho_va.ghi(ten, {"x": ten})
        os.utime(kho / f"{ten}.json", (i, i))

    kho_va.ghi("d", {"x": "d"})

    assert sorted(t.name for t in kho.iterdir()) == ["c.json", "d.json"]


def test_the_key_follows_the_content() -> None:
    """Another template has another key; the same one has the same."""
    assert kho_va.khoa(b"a") == kho_va.khoa(b"a") != kho_va.khoa(b"b")


def test_without_the_source_of_docxtpl_nothing_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    """What patches the text is part of the key; when it cannot be told, there is no key."""
    monkeypatch.setattr(kho_va, "find_spec", lambda ten: None)

    assert kho_va.khoa(b"a") is None


def test_a_docxtpl_without_source_files_has_no_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An installation of compiled files only works, without the store."""
    spec = ModuleSpec("docxtpl", None, origin=str(tmp_path / "__init__.pyc"))
    monkeypatch.setattr(kho_va, "find_spec", lambda ten: spec)

    assert kho_va.khoa(b"a") is None

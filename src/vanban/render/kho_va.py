"""A store of patched template text on disk, so that a new process need not import docxtpl. Text only, never code."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import tempfile
from importlib.util import find_spec
from pathlib import Path

_DANG = b"vanban-va-1"  # changes when what is stored changes
_GIU = 64  # templates kept; the oldest go first


def khoa(nguon: bytes) -> str | None:
    """The name of a template's patched text: its content and the docxtpl that patches it; None when unknown."""
    spec = find_spec("docxtpl")
    if spec is None or spec.origin is None:
        return None
    try:
        ma = Path(spec.origin).with_name("template.py").read_bytes()
    except OSError:
        return None
    bam = hashlib.sha256(_DANG)
    for phan in (ma, nguon):
        bam.update(len(phan).to_bytes(8, "little") + phan)
    return bam.hexdigest()


def doc(ten: str) -> dict[str, str] | None:
    """The stored text of each part; None when there is none, or the folder is not safely the user's own."""
    kho = _kho()
    if kho is None or not _cua_minh(kho):
        return None
    try:
        du_lieu = json.loads((kho / f"{ten}.json").read_bytes())
    except (OSError, ValueError):
        return None
    if isinstance(du_lieu, dict) and all(isinstance(xml, str) for xml in du_lieu.values()):
        return du_lieu
    return None


def ghi(ten: str, cac_phan: dict[str, str]) -> None:
    """Store the text of each part whole or not at all; a place that cannot be written is left alone."""
    kho = _kho()
    if kho is None:
        return
    with contextlib.suppress(OSError):
        kho.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _cua_minh(kho):
            _ghi_tron(kho / f"{ten}.json", json.dumps(cac_phan, ensure_ascii=False).encode())
            _don(kho)


def _kho() -> Path | None:
    """`$XDG_CACHE_HOME/vanban`, `%LOCALAPPDATA%\\vanban` or `~/.cache/vanban`."""
    for bien in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        goc = os.environ.get(bien, "")
        if goc and Path(goc).is_absolute():
            return Path(goc) / "vanban"
    try:
        return Path.home() / ".cache" / "vanban"
    except RuntimeError:
        return None


def _cua_minh(kho: Path) -> bool:
    """Whether the folder is a real folder of this user that nobody else can write to."""
    try:
        thong_tin = kho.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(thong_tin.st_mode):
        return False
    if os.name != "posix":
        return True  # the profile folder is closed to others by Windows itself
    return thong_tin.st_uid == os.getuid() and not thong_tin.st_mode & 0o022


def _ghi_tron(dich: Path, du_lieu: bytes) -> None:
    """Write beside the target, then put in place: a reader sees the old file or the new one."""
    so, tam = tempfile.mkstemp(dir=dich.parent, suffix=".tam")
    try:
        with os.fdopen(so, "wb") as tep:
            tep.write(du_lieu)
        Path(tam).replace(dich)
    except OSError:
        Path(tam).unlink(missing_ok=True)
        raise


def _don(kho: Path) -> None:
    """Drop the oldest texts beyond the number kept."""
    tep = sorted(kho.glob("*.json"), key=lambda t: t.stat().st_mtime, reverse=True)
    for cu in tep[_GIU:]:
        cu.unlink(missing_ok=True)

"""The files of a git revision, laid out in a temporary folder as a workspace; the repository is only read."""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from vanban.errors import VanbanError

_CAN = ("inputs", "templates", "soat.yaml")
"""What a document is built from, from the root of the workspace."""
_GIO_HAN = 120  # seconds


def la_ban(ten: str, goc: Path) -> bool:
    """Whether git knows a revision of that name."""
    return bool(_ma(ten, goc))


def _ma(ten: str, goc: Path) -> str:
    """The commit that a name means, or nothing."""
    if not ten or ten.startswith("-"):
        return ""
    ra = _git(goc, "rev-parse", "--verify", "--quiet", f"{ten}^{{commit}}")
    return ra.stdout.decode().strip() if ra.returncode == 0 else ""


@contextmanager
def mo_ban(ten: str, goc: Path, duong: Sequence[Path] = ()) -> Iterator[Path]:
    """A folder with the workspace as it was in a revision; it is gone afterwards.

    Args:
        ten: the revision, as git understands it.
        goc: the root of the workspace now.
        duong: further paths from there that are wanted, such as a folder of .docx files.

    Raises:
        VanbanError: git is missing, or knows no such revision.
    """
    ma = _ma(ten, goc)
    if not ma:
        raise VanbanError(f"git không có bản nào tên {ten}", goi_y="xem các bản: git log --oneline, git branch -a")
    muon = dict.fromkeys((*_CAN, *(mot.parts[0] for mot in duong if mot.parts)))
    co = [mot for mot in muon if _git(goc, "cat-file", "-e", f"{ma}:./{mot}").returncode == 0]
    with tempfile.TemporaryDirectory(prefix="vanban-") as tam:
        noi = Path(tam).resolve()
        if co:
            _trai(_git(goc, "archive", "--format=tar", ma, "--", *co), ten, noi)
        yield noi


def _trai(ra: subprocess.CompletedProcess[bytes], ten: str, noi: Path) -> None:
    """Lays an archive out; links that lead outside are refused by the filter."""
    if ra.returncode:
        raise VanbanError(f"git không đọc được bản {ten}: {ra.stderr.decode(errors='replace').strip()}")
    with tarfile.open(fileobj=BytesIO(ra.stdout)) as kho:
        kho.extractall(noi, filter="data")


def _git(goc: Path, *lenh: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - arguments are a list, names that look like options are refused above
            ["git", "-C", str(goc), *lenh],  # noqa: S607 - git of the PATH
            capture_output=True,
            check=False,
            timeout=_GIO_HAN,
        )
    except FileNotFoundError:
        raise VanbanError(
            "không thấy git nên không so được hai bản", goi_y="cài đặt: sudo apt-get install git"
        ) from None
    except subprocess.TimeoutExpired:
        raise VanbanError(f"git chạy quá {_GIO_HAN} giây nên đã dừng") from None

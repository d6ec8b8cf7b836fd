"""From a folder to the papers of its dossier."""

from __future__ import annotations

from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.errors import Loi
from vanban.loai import VanBanVao


@dataclass(frozen=True, slots=True)
class Giay:
    """One paper: its path in the folder that the dossier is built into, without its ending, and its document."""

    tep: str
    van_ban: VanBanVao


@dataclass(frozen=True, slots=True)
class HoSoMo:
    """A dossier whose data agree: its papers in their order, and what is doubtful."""

    giay: tuple[Giay, ...]
    nhac: tuple[Loi, ...] = ()


def mo_ho_so(thu_muc: Path, ten: str, goc: Path) -> HoSoMo:
    """The papers of the dossier in a folder.

    Args:
        thu_muc: The folder.
        ten: Its path as messages show it.
        goc: The workspace.

    Raises:
        InputError: every problem of its files, and every place where they contradict each other.
    """
    raise NotImplementedError

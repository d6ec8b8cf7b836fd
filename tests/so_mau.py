"""A workspace that issues documents: plans of a school that does not exist, and the day on which they are issued."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from vanban.build.ket_qua import LuotDung
from vanban.build.so_dang_ky.ban_hanh import ban_hanh
from vanban.build.so_dang_ky.tep_so import doc_so
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec
from vanban.models.so_dang_ky import VanBanDi

HOM_NAY = date(2026, 11, 24)
SO = Path("inputs/so_dang_ky.yaml")


def ke_hoach(*ten: str) -> tuple[Path, ...]:
    """Draft plans in the current folder, without number and day."""
    cac = tuple(Path(f"inputs/ke_hoach/{mot}.yaml") for mot in ten)
    for tep in cac:
        tao("ke_hoach", tep)
        sua(tep, "ngay: 10/9/2025", "ngay:          ", co_the_khong=True)
    return cac


def phat_hanh(
    *tep: str | Path, hom_nay: date = HOM_NAY, ngay: date | None = None, giay: tuple[str, ...] = ()
) -> LuotDung:
    """Issue documents of the current folder."""
    return ban_hanh(tim_viec([Path(mot) for mot in tep]), hom_nay, ngay=ngay, giay=giay)


def trong_so() -> list[VanBanDi]:
    """The lines of the register of the current folder."""
    return list(doc_so(Path()).so.van_ban)


def cac_so() -> list[str]:
    """Number, symbol and day of each line."""
    return [mot.ten_day_du for mot in trong_so()]


def sua(tep: Path, cu: str, moi: str, *, co_the_khong: bool = False) -> None:
    """Replace a text that must be there, line ends kept."""
    chu = tep.read_bytes().decode()
    assert co_the_khong or cu in chu
    tep.write_bytes(chu.replace(cu, moi).encode())


def dong(tep: Path, khoa: str) -> str:
    """The line of a top-level key."""
    return next(mot for mot in tep.read_text(encoding="utf-8").splitlines() if mot.startswith(f"{khoa}:"))

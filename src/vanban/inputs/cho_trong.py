"""Placeholders in texts: `{{ phong_trao.ten }}`, a dotted name, perhaps with filters: `{{ de_cu.ten | hoa_dau }}`.

This is a look-up, not a template language: the filters are a closed list without arguments, `{%` and `{#` are plain
text, and `{{{{` prints `{{`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.chu_viet.bo_loc import BO_LOC
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.tai_lieu import TaiLieu
from vanban.inputs.thu_gom import xep
from vanban.inputs.vi_tri import Loc

MAU_DUNG = "chỗ điền viết như {{ phong_trao.ten }}; muốn in hai dấu ngoặc nhọn thì viết {{{{."

_TEN = re.compile(r"\{\{\s*([A-Za-z_]\w*(?:\.\w+)*)\s*((?:\|\s*[A-Za-z_]\w*\s*)*)\}\}", re.ASCII)
_MO = re.compile(
    r"\{\{\{\{|\{\{|(?<!\{)\{\s*[a-z_]\w*(?:\.\w+)+\s*\}\}|(?<!\{)\{\s*(?:co_quan|phong_trao|vien_dan)(?:\.\w+)+\s*\}",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Doan:
    """A literal piece of a text."""

    chu: str


@dataclass(frozen=True, slots=True)
class Cho:
    """A placeholder: its dotted name, its offset in the text, the filters that its value goes through."""

    ten: str
    cho: int
    bo_loc: tuple[str, ...] = ()


class ChoTrongError(InputError):
    """A placeholder that is not well formed; `cho` is its offset in the text."""

    def __init__(self, cau: str, cho: int) -> None:
        """Keep the sentence and the offset."""
        super().__init__(cau, goi_y=MAU_DUNG)
        self.cho = cho


def nguyen_van(chu: str) -> str:
    """A text of data as a text to be expanded: two braces in it are two braces on the page."""
    return chu.replace("{{", "{{{{")


@lru_cache(maxsize=4096)
def tach(chu: str) -> tuple[Doan | Cho, ...]:
    """Split a text into literal pieces and placeholders; no two literal pieces stand side by side.

    Raises:
        ChoTrongError: an opening without a name and an end, or a filter that there is not.
    """
    if "{" not in chu:
        return (Doan(chu),) if chu else ()
    phan: list[Doan | Cho] = []
    dem: list[str] = []
    tu = 0
    while mo := _MO.search(chu, tu):
        dem.append(chu[tu : mo.start()])
        if mo[0] == "{{{{":
            dem.append("{{")
            tu = mo.end()
            continue
        ten = _TEN.match(chu, mo.start())
        if not ten:
            raise ChoTrongError(_sai(chu, mo), mo.start())
        phan += _gop(dem)
        dem = []
        phan.append(Cho(ten[1], mo.start(), _bo_loc(ten[2], mo.start())))
        tu = ten.end()
    dem.append(chu[tu:])
    return (*phan, *_gop(dem))


def _bo_loc(chu: str, cho: int) -> tuple[str, ...]:
    """The names of the filters in "| hoa_dau | …"."""
    cac = tuple(ten.strip() for ten in chu.split("|")[1:])
    for ten in cac:
        if ten not in BO_LOC:
            cau = khong_co(ten, BO_LOC, loai="bộ lọc")
            raise ChoTrongError(cau if "?" in cau else f"{cau}; các bộ lọc: {', '.join(BO_LOC)}", cho)
    return cac


def _gop(dem: list[str]) -> list[Doan]:
    chu = "".join(dem)
    return [Doan(chu)] if chu else []


def _sai(chu: str, mo: re.Match[str]) -> str:
    """What is wrong with the opening at this place."""
    if mo[0].endswith("}}"):
        return "chỗ điền thiếu một dấu { ở đầu"
    if mo[0].endswith("}"):
        return "chỗ điền cần hai dấu ngoặc nhọn ở mỗi đầu"
    dong = chu.find("}}", mo.end())
    if dong < 0:
        return "chỗ điền mở bằng {{ mà chưa đóng bằng }}"
    ben_trong = chu[mo.end() : dong].strip()
    return f"trong chỗ điền chỉ viết tên như phong_trao.ten, đang là '{ben_trong}'"


def kiem(tai_lieu: TaiLieu, loi_ten: Callable[[str], str | None]) -> None:
    """Check the placeholders of every text of a file.

    Args:
        tai_lieu: The file.
        loi_ten: Given a dotted name, returns None when the name is known, else a sentence about it, such as
            `gan_giong.khong_co` writes.

    Raises:
        InputError: every unknown name and every malformed placeholder, each at its line and column.
    """
    loi = [mot for loc, chu in cac_chu(tai_lieu.du_lieu) for mot in _kiem_chu(tai_lieu, loc, chu, loi_ten)]
    if loi:
        raise InputError(xep(loi), goi_y=MAU_DUNG)


def vi_tri_cho(tai_lieu: TaiLieu, loc: Loc, chu: str, cho: int) -> ViTri:
    """The place in the file of the placeholder that starts at an offset of the text at `loc`."""
    return tai_lieu.vi_tri_dau(loc, "{", chu.count("{", 0, cho))


def _kiem_chu(tai_lieu: TaiLieu, loc: Loc, chu: str, loi_ten: Callable[[str], str | None]) -> Iterator[Loi]:
    if "{" not in chu:
        return
    try:
        phan = tach(chu)
    except ChoTrongError as loi:
        yield Loi(loi.loi[0].cau, vi_tri_cho(tai_lieu, loc, chu, loi.cho))
        return
    for mot in phan:
        if isinstance(mot, Cho) and (cau := loi_ten(mot.ten)):
            yield Loi(cau, vi_tri_cho(tai_lieu, loc, chu, mot.cho))


def cac_chu(du_lieu: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Every text of the data with its location, in the order of the file."""
    if isinstance(du_lieu, str):
        yield loc, du_lieu
    elif isinstance(du_lieu, dict):
        for khoa, con in du_lieu.items():
            yield from cac_chu(con, (*loc, khoa))
    else:
        for thu_tu, con in enumerate(du_lieu):
            yield from cac_chu(con, (*loc, thu_tu))

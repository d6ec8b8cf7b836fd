"""Places: an offset of every key and value, turned into line and column only when a message needs it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from vanban.ban_ghi import dataclass
from vanban.errors import ViTri

Loc = tuple[str | int, ...]

_XUONG_DONG = re.compile(r"\r\n|\r|\n")


@dataclass(slots=True)
class Nut:
    """Offsets of one mapping or list, beside its data: of itself, of its keys, of its values.

    `khoa` also holds the keys whose value is absent, which the data leaves out.
    """

    cho: int
    khoa: dict[str, int]
    con: dict[str, int | Nut] | list[int | Nut]

    def buoc(self, khoa: str | int) -> int | Nut | None:
        """The place of one value, or None when there is no such value."""
        if isinstance(self.con, dict):
            return self.con.get(khoa) if isinstance(khoa, str) else None
        return self.con[khoa] if isinstance(khoa, int) and 0 <= khoa < len(self.con) else None

    def vang(self, truoc: Loc = ()) -> Iterator[Loc]:
        """Where a key stands without a value."""
        con = self.con
        if isinstance(con, list):
            cap: Iterator[tuple[str | int, int | Nut]] = enumerate(con)
        else:
            yield from ((*truoc, khoa) for khoa in self.khoa if khoa not in con)
            cap = iter(con.items())
        for khoa, noi in cap:
            if isinstance(noi, Nut):
                yield from noi.vang((*truoc, khoa))


@dataclass(frozen=True)
class VanBanNguon:
    """The source text with its name; knows the line and column of an offset."""

    ten: str
    chu: str

    @cached_property
    def _dau_dong(self) -> list[int]:
        return [0, *(dong.end() for dong in _XUONG_DONG.finditer(self.chu))]

    def vi_tri(self, cho: int) -> ViTri:
        """Line and column, both from 1, of an offset; columns count characters."""
        dong = bisect_right(self._dau_dong, cho)
        return ViTri(self.ten, dong, cho - self._dau_dong[dong - 1] + 1)

    def dau_dong(self, so: int) -> int:
        """Offset of the first character of a line, counted from 1."""
        return self._dau_dong[min(max(so, 1), len(self._dau_dong)) - 1]

    def dong(self, so: int) -> str:
        """The text of a line, counted from 1, without its end; empty outside the file."""
        if not 1 <= so <= len(self._dau_dong):
            return ""
        cuoi = self._dau_dong[so] if so < len(self._dau_dong) else len(self.chu)
        return self.chu[self._dau_dong[so - 1] : cuoi].rstrip("\r\n")

"""Where a text comes from: the file and the path inside it, for messages."""

from __future__ import annotations

from typing import Any

from vanban.ban_ghi import dataclass
from vanban.errors import ViTri
from vanban.inputs import TaiLieu


@dataclass(frozen=True, slots=True)
class Nguon:
    """A place in an input file."""

    tai_lieu: TaiLieu
    loc: tuple[str | int, ...] = ()

    def con(self, *buoc: str | int) -> Nguon:
        """A place below this one."""
        return Nguon(self.tai_lieu, (*self.loc, *buoc))

    @property
    def khai(self) -> Any:
        """What was typed at a path that there is, lists included."""
        gia_tri: Any = self.tai_lieu.du_lieu
        for buoc in self.loc:
            gia_tri = gia_tri[buoc]
        return gia_tri

    @property
    def gia_tri(self) -> Any:
        """What was typed at a path of keys; None when nothing was."""
        gia_tri: Any = self.tai_lieu.du_lieu
        for buoc in self.loc:
            gia_tri = gia_tri.get(buoc) if isinstance(gia_tri, dict) else None
        return gia_tri

    @property
    def vi_tri_thieu(self) -> ViTri:
        """Where the missing value belongs: its key left blank, else the key above it, else the file."""
        for dai in range(len(self.loc), 0, -1):
            loc = self.loc[:dai]
            if (noi := self.tai_lieu.vi_tri_khoa(loc)) != self.tai_lieu.vi_tri(loc):
                return noi
        return ViTri(self.tai_lieu.ten)

    @property
    def vi_tri(self) -> ViTri:
        """File, line and column."""
        return self.tai_lieu.vi_tri(self.loc)

"""Where a text comes from: the file and the path inside it, for messages."""

from __future__ import annotations

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
    def vi_tri(self) -> ViTri:
        """File, line and column."""
        return self.tai_lieu.vi_tri(self.loc)

"""Facts of the laid-out page: lines of text with font and place, drawn rules, pictures. Lengths in mm, sizes in pt.

Plain records, measured from the top left corner of the sheet: who reads a PDF makes them, the checker judges them.
"""

from __future__ import annotations

from unicodedata import normalize

from vanban.ban_ghi import dataclass


class _NamNgang:
    """What lies level on the page, from `trai` to `phai`: a mixin over these two fields."""

    __slots__ = ()
    trai: float
    phai: float

    @property
    def giua(self) -> float:
        """Centre in mm."""
        return (self.trai + self.phai) / 2

    @property
    def rong(self) -> float:
        """Length in mm."""
        return self.phai - self.trai


@dataclass(frozen=True, slots=True)
class DongChu(_NamNgang):
    """One line of text as it lies on the page, spaces plain and single: left, right and baseline (`day`).

    `dau_chan`: the file's tags tell that it belongs to the header or the footer.
    """

    chu: str
    trai: float
    phai: float
    day: float
    co: tuple[float, ...]
    phong: tuple[str, ...]
    dau_chan: bool = False

    @property
    def dam(self) -> bool:
        """Whether every letter is bold."""
        return all("Bold" in p for p in self.phong)

    @property
    def nghieng(self) -> bool:
        """Whether every letter is italic."""
        return all("Italic" in p for p in self.phong)


@dataclass(frozen=True, slots=True)
class KeNgang(_NamNgang):
    """One horizontal rule: left, right and height on the page."""

    trai: float
    phai: float
    day: float


@dataclass(frozen=True, slots=True)
class AnhIn(_NamNgang):
    """One picture: its box, and the mean colour (red, green, blue, 0 to 255) of what is not white in it."""

    trai: float
    phai: float
    tren: float
    duoi: float
    mau: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class TrangIn:
    """One page: its size, lines of text from top to bottom (left to right on one level), rules, colours, pictures.

    `mach` holds the letters and figures of its text without marks, in the order in which the document says them, `cho`
    the line of each of them: so that a paragraph can be found again. Header and footer are not among them.
    """

    rong: float
    cao: float
    dong: tuple[DongChu, ...]
    ke: tuple[KeNgang, ...]
    mau: frozenset[tuple[float, ...]]
    anh: tuple[AnhIn, ...] = ()
    mach: str = ""
    cho: tuple[int, ...] = ()

    def tim(self, dau: str) -> DongChu:
        """The first line that begins with `dau`; a no-break space counts as a space.

        Raises:
            LookupError: no such line.
        """
        for dong in self.dong:
            if dong.chu.startswith(dau.replace("\N{NO-BREAK SPACE}", " ")):
                return dong
        raise LookupError(f"không có dòng nào bắt đầu bằng {dau!r}; có: {[d.chu for d in self.dong]}")

    def ke_duoi(self, dong: DongChu) -> KeNgang | None:
        """The rule right below a line of text (within 4 mm), if any."""
        gan = [k for k in self.ke if 0 < k.day - dong.day < 4 and dong.trai - 2 < k.giua < dong.phai + 2]
        return min(gan, key=lambda k: k.day, default=None)


@dataclass(frozen=True, slots=True)
class PhongIn:
    """A font of the file: its family as the file names it, and whether it is inside."""

    ten: str
    nhung: bool


@dataclass(frozen=True, slots=True)
class BanIn:
    """A laid-out document: its pages and its fonts."""

    trang: tuple[TrangIn, ...]
    phong: tuple[PhongIn, ...] = ()


def khoa(chu: str) -> str:
    """The letters and figures of a text without their marks, as `TrangIn.mach` has them."""
    return "".join(c for c in normalize("NFD", chu.casefold()) if c.isalnum())

"""Words in a rectangle of one line: a paragraph of a named style with borders on four sides."""

from __future__ import annotations

from vanban.docx.kieu import Kieu

CAO_MM = 8.0
"""Height that the decree gives the stamps of urgency; practice for the others."""
_MM = 72 / 25.4  # pt
NET_MM = 0.75 / _MM
"""Width of the border, of which half stands outside the paragraph on each side."""


def kieu_khung(
    ma: str,
    ten: str,
    co: float,
    *,
    dem: int = 3,
    mau: str = "",
    truoc: float = 0,
    ben: tuple[float, float] = (0, 0),
) -> Kieu:
    """The style of such words, bold in the middle of their box.

    The box is wider by its border than its column less `ben`, the room in mm left and right of it; `truoc` is the
    space in pt above it, `dem` that between words and border, in whole points.
    """
    dong = (CAO_MM - NET_MM) * _MM - 2 * dem
    return Kieu(
        ma, ten, co=co, dam=True, canh="giua", truoc=truoc, cao_dong=dong, trai=ben[0], phai=ben[1], khung=dem,
        mau=mau,
    )  # fmt: skip

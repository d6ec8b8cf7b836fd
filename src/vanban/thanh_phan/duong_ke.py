"""Rule lines: paragraphs of a named style whose top border is the line.

The lengths are a fixed series whose steps are closer than 1/3 to 1/2, so one always fits below any text.
"""

from __future__ import annotations

from markupsafe import Markup

from vanban.docx.kieu import Kieu
from vanban.nd30 import nd30

DAI_MM = (3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 26, 30, 35, 40, 46, 52, 60, 70, 80)


def kieu_ke(ma: str, ten: str, dai: float, khung: float, *, cach: float = 2.5) -> Kieu:
    """The style of a line `dai` mm long, centred in a column of `khung` mm, `cach` pt below the text."""
    ben = (khung - dai) / 2
    return Kieu(ma, ten, co=1, truoc=cach, cao_dong=4, canh="giua", trai=ben, phai=ben, ke_tren=True)


def bo_ke(ma: str, ten: str, khung: float) -> tuple[Kieu, ...]:
    """All rule styles for a column of `khung` mm."""
    return tuple(kieu_ke(f"{ma}{dai:02d}", f"{ten} {dai} mm", dai, khung) for dai in DAI_MM if dai <= khung / 2)


def ke_duoi(ma: str, dong: tuple[float, ...], thanh_phan: str, khung: float) -> Markup:
    """The rule below lines of the given widths, in a column of `khung` mm: the law's part of the longest line.

    Where it can, the rule also keeps that proportion to the last line, which it touches.
    """
    khoang = nd30().thanh_phan[thanh_phan].ke
    assert khoang is not None
    thap, cao = khoang.thap * max(dong), khoang.cao * max(dong)
    co_san = [d for d in DAI_MM if d <= khung / 2]
    duoc = [d for d in co_san if thap <= d <= cao] or co_san  # a text of a letter or two: the nearest
    hop = [d for d in duoc if khoang.thap * dong[-1] <= d <= khoang.cao * dong[-1]] or duoc
    dich = max(dong) * khoang.chon
    dai = min(hop, key=lambda d: abs(d - dich))
    return Markup('<w:p><w:pPr><w:pStyle w:val="{}{:02d}"/></w:pPr></w:p>').format(ma, dai)

"""Writes src/vanban/nd30/data/do_rong.json: the advance widths of Liberation Serif 2 in its four styles.

Liberation Serif has the metrics of Times New Roman. Needs fontTools (`pip install fonttools`) and the four
font files (package fonts-liberation2); vanban itself needs neither.

    python tools/do_rong.py [FONT_FOLDER]
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

FOLDER = Path("/usr/share/fonts/truetype/liberation2")
STYLES = {"thuong": "Regular", "dam": "Bold", "nghieng": "Italic", "dam_nghieng": "BoldItalic"}
TARGET = Path(__file__).parents[1] / "src/vanban/nd30/data/do_rong.json"

RANGES = (
    (0x20, 0x7F),  # ASCII
    (0xA0, 0x180),  # Latin-1, Latin Extended-A
    (0x1A0, 0x1A2),  # Ơ ơ
    (0x1AF, 0x1B1),  # Ư ư
    (0x300, 0x370),  # combining marks
    (0x1EA0, 0x1EFA),  # Vietnamese letters with two marks
    (0x2000, 0x2070),  # spaces, dashes, quotes, …, ‰, ′ ″
    (0x20AB, 0x20AD),  # ₫ €
    (0x2116, 0x2117),  # №
    (0x2122, 0x2123),  # ™
    (0x2150, 0x2160),  # fractions
    (0x2190, 0x21A0),  # arrows
    (0x2200, 0x2270),  # ∑ − √ ∞ ≈ ≠ ≤ ≥
    (0x25A0, 0x2600),  # shapes
)
ZERO_WIDTH = {"\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060"}


def width(font: TTFont, char: str) -> int:
    """The advance of one character in font units; a mark over another letter takes no room."""
    if unicodedata.combining(char) or char in ZERO_WIDTH:
        return 0
    return int(font["hmtx"][font.getBestCmap()[ord(char)]][0])


def main(folder: Path) -> None:
    """Write the table of all characters that all four styles have."""
    fonts = {name: TTFont(folder / f"LiberationSerif-{file}.ttf") for name, file in STYLES.items()}
    wanted = [chr(code) for start, end in RANGES for code in range(start, end)]
    chars = [c for c in wanted if all(ord(c) in font.getBestCmap() for font in fonts.values())]
    version = str(fonts["thuong"]["name"].getDebugName(5))
    table: dict[str, object] = {
        "phong": f"Liberation Serif, {version}",
        "em": fonts["thuong"]["head"].unitsPerEm,
        "chu": "".join(chars),
    }
    table |= {name: [width(font, c) for c in chars] for name, font in fonts.items()}
    lines = [f"{json.dumps(name)}: {json.dumps(value, separators=(',', ':'))}" for name, value in table.items()]
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)

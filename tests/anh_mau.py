"""Pictures of a signature and of a seal that belong to nobody, drawn for the tests."""

from __future__ import annotations

import math
from io import BytesIO

from PIL import Image, ImageDraw

XANH = (20, 50, 170, 255)
DO = (220, 20, 30, 255)


def chu_ky(mau: tuple[int, int, int, int] = XANH, *, che_do: str = "RGBA") -> bytes:
    """A wavy line of 580 × 212 px, with clear margins around it."""
    anh = Image.new("RGBA", (700, 360))
    but = ImageDraw.Draw(anh)
    but.line([(60 + 2.9 * i, 180 + 90 * math.sin(i / 14) + 10 * math.sin(i / 3)) for i in range(200)], mau, 7)
    return _png(anh.convert(che_do) if che_do != "RGBA" else anh)


def dau(mau: tuple[int, int, int, int] = DO, *, cao: int = 860) -> bytes:
    """A ring of 860 px with a star in it, with clear margins around it."""
    anh = Image.new("RGBA", (900, 900))
    but = ImageDraw.Draw(anh)
    but.ellipse((20, 20, 879, 19 + cao), outline=mau, width=16)
    but.regular_polygon((450, 20 + cao // 2, 150), 5, fill=mau)
    return _png(anh)


def nen_dac() -> bytes:
    """The signature on white, with an alpha channel that hides nothing."""
    anh = Image.new("RGBA", (700, 360), "white")
    anh.alpha_composite(Image.open(BytesIO(chu_ky())))
    return _png(anh)


def jpeg() -> bytes:
    """The signature on white as a photograph."""
    dem = BytesIO()
    Image.open(BytesIO(nen_dac())).convert("RGB").save(dem, "JPEG")
    return dem.getvalue()


def _png(anh: Image.Image) -> bytes:
    dem = BytesIO()
    anh.save(dem, "PNG")
    return dem.getvalue()

"""Pictures of signatures and seals: PNG files read with care and measured, never changed."""

from __future__ import annotations

import io
import struct
import zlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, ViTri

if TYPE_CHECKING:
    from PIL.Image import Image

_PNG = b"\x89PNG\r\n\x1a\n"
_DANG_KHAC = {b"\xff\xd8": "JPEG", b"GIF8": "GIF", b"BM": "BMP", b"RIFF": "WEBP", b"%PDF": "PDF", b"PK": "Office"}
_NANG_NHAT = 5 << 20  # bytes of a file
_CANH_LON_NHAT = 5000  # px of a side
_DIEM_NHIEU_NHAT = 16_000_000  # px in all: 64 MB when unpacked, whatever the file's size
_MUC = 64  # alpha from which a pixel counts as ink
_DAC = 0.85  # share of ink from which there is no background
_DUNG_MAU = 0.6  # share of the ink that must have the colour
_RO_MAU, _RO_SANG = 64, 40  # saturation and brightness below which a colour is grey or black
_MM = 25.4
_DPI = 150

# Hues of Pillow, 0 to 255 for 0 to 360 degrees.
_MAU = {"xanh": ((128, 195),), "đỏ": ((0, 14), (238, 256))}
_TEN_MAU = ((14, "đỏ"), (45, "vàng"), (128, "xanh lá"), (195, "xanh"), (238, "tím"), (256, "đỏ"))


@dataclass(frozen=True, slots=True)
class Anh:
    """A picture: its bytes, its size and the box of its ink (left, top, right, bottom), all in px."""

    du_lieu: bytes
    rong: int
    cao: int
    khung: tuple[int, int, int, int]

    @property
    def muc(self) -> tuple[int, int]:
        """Width and height of the ink, px."""
        trai, tren, phai, duoi = self.khung
        return phai - trai, duoi - tren


def doc_anh(tep: Path, ten: str, mau: str, vi_tri: ViTri) -> Anh:
    """A PNG with a transparent background whose ink is `mau` ("xanh", "đỏ").

    Args:
        tep: The file.
        ten: Its path as it was typed, for messages.
        mau: The colour of the ink.
        vi_tri: Where the path was typed.

    Raises:
        InputError: no such file, another format, broken, too large, a solid background, another colour.
    """
    try:
        dau_vet = tep.stat()
        return _doc(tep, mau, dau_vet.st_mtime_ns, dau_vet.st_size)
    except OSError as loi:
        vi_sao = "không có tệp này" if isinstance(loi, FileNotFoundError) else f"không đọc được: {loi.strerror}"
        raise InputError(f"ảnh {ten}: {vi_sao}", vi_tri=vi_tri) from loi
    except ValueError as loi:
        raise InputError(f"ảnh {ten}: {loi}", vi_tri=vi_tri) from loi


def kiem_do_phan_giai(anh: Anh, rong_mm: float, ten: str, vi_tri: ViTri) -> None:
    """Refuse a picture whose ink has too few pixels for its width on the page.

    Raises:
        InputError: fewer than 150 to the inch.
    """
    can = round(rong_mm / _MM * _DPI)
    if anh.muc[0] < can:
        cau = f"ảnh {ten}: nét vẽ chỉ rộng {anh.muc[0]} điểm ảnh, in rộng {rong_mm:g} mm cần ít nhất {can}"
        raise InputError(cau, vi_tri=vi_tri, goi_y=f"quét lại ở độ phân giải cao hơn (từ {_DPI * 2} dpi).")


@lru_cache(maxsize=16)
def _doc(tep: Path, mau: str, _luc: int, co: int) -> Anh:
    """Read once for the many documents of a run; a ValueError says what is wrong."""
    if co > _NANG_NHAT:
        raise ValueError(f"tệp nặng {co / (1 << 20):.1f} MB, nhiều nhất {_NANG_NHAT >> 20} MB")
    du_lieu = tep.read_bytes()
    rong, cao = _kich_thuoc(du_lieu)
    return Anh(du_lieu, rong, cao, _khung_muc(_giai_nen(du_lieu), mau))


def _kich_thuoc(du_lieu: bytes) -> tuple[int, int]:
    """The size that the header says, before anything is unpacked."""
    if not du_lieu.startswith(_PNG):
        dang = next((ten for dau, ten in _DANG_KHAC.items() if du_lieu.startswith(dau)), "không rõ dạng")
        raise ValueError(f"cần tệp PNG, đây là tệp {dang}; đổi đuôi tệp không đổi được dạng ảnh")
    if du_lieu[12:16] != b"IHDR" or len(du_lieu) < 33:
        raise ValueError("tệp PNG hỏng")
    rong, cao = struct.unpack(">2L", du_lieu[16:24])
    if not (0 < rong <= _CANH_LON_NHAT and 0 < cao <= _CANH_LON_NHAT and rong * cao <= _DIEM_NHIEU_NHAT):
        raise ValueError(f"ảnh {rong} × {cao} điểm ảnh là quá lớn, mỗi cạnh nhiều nhất {_CANH_LON_NHAT}")
    return rong, cao


def _giai_nen(du_lieu: bytes) -> Image:
    """The pixels with their alpha. Nothing but the PNG reader of Pillow is let near the bytes."""
    from PIL import Image as pil  # noqa: N813  # only who prints pictures pays for it

    try:
        with pil.open(io.BytesIO(du_lieu), formats=("PNG",)) as anh:
            if not (anh.mode in {"RGBA", "LA", "PA"} or "transparency" in anh.info):
                raise ValueError("nền không trong suốt (ảnh không có kênh alpha)")
            return anh.convert("RGBA")
    except (OSError, SyntaxError, EOFError, struct.error, zlib.error, pil.DecompressionBombError) as loi:
        raise ValueError("tệp PNG hỏng, không mở được") from loi


def _khung_muc(anh: Image, mau: str) -> tuple[int, int, int, int]:
    """The box of the ink, which has the colour and does not fill the picture."""
    muc = anh.getchannel("A").point([255 if alpha >= _MUC else 0 for alpha in range(256)])
    khung = muc.getbbox()
    if khung is None:
        raise ValueError("ảnh trống, không có nét nào")
    so = muc.histogram()[255]
    if so > _DAC * anh.width * anh.height or all(muc.getpixel(goc) for goc in _goc(anh)):
        raise ValueError("nền không trong suốt (nền đặc màu)")
    _kiem_mau(anh, muc, so, mau)
    return khung


def _goc(anh: Image) -> tuple[tuple[int, int], ...]:
    phai, duoi = anh.width - 1, anh.height - 1
    return ((0, 0), (phai, 0), (0, duoi), (phai, duoi))


def _kiem_mau(anh: Image, muc: Image, so: int, mau: str) -> None:
    """Count the ink by hue; grey, black and white have none."""
    from PIL import ImageChops

    sac, dam, sang = anh.convert("RGB").convert("HSV").split()
    ro = ImageChops.multiply(muc, dam.point([255 * (do >= _RO_MAU) for do in range(256)]))
    ro = ImageChops.multiply(ro, sang.point([255 * (do >= _RO_SANG) for do in range(256)]))
    theo_sac = sac.histogram(ro)
    if sum(sum(theo_sac[tu:den]) for tu, den in _MAU[mau]) < _DUNG_MAU * so:
        raise ValueError(f"nét phải màu {mau}, ảnh này màu {_ten_mau(theo_sac, so)}")


def _ten_mau(theo_sac: list[int], so: int) -> str:
    """What most of the ink looks like."""
    if sum(theo_sac) < so / 2:
        return "đen, xám hoặc trắng"
    dau, dem = 0, dict.fromkeys((ten for _, ten in _TEN_MAU), 0)
    for cuoi, ten in _TEN_MAU:
        dem[ten] += sum(theo_sac[dau:cuoi])
        dau = cuoi
    return max(dem, key=lambda ten: dem[ten])

"""Pictures of signatures and seals: what is read, and what is refused with a sentence at its place."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from anh_mau import DO, XANH, chu_ky, dau, jpeg, nen_dac
from vanban.errors import InputError, ViTri
from vanban.inputs.anh import doc_anh, kiem_do_phan_giai

NOI = ViTri("inputs/co_quan.yaml", 5, 9)


def _khuc(ten: bytes, du_lieu: bytes) -> bytes:
    return struct.pack(">L", len(du_lieu)) + ten + du_lieu + struct.pack(">L", zlib.crc32(ten + du_lieu))


def _bom(rong: int, cao: int) -> bytes:
    """A small file that says it is huge, and whose data unpack to a great deal."""
    dau_tep = _khuc(b"IHDR", struct.pack(">2L5B", rong, cao, 8, 6, 0, 0, 0))
    nen = zlib.compress(bytes(1 + 4 * 5000) * 1000)
    return b"\x89PNG\r\n\x1a\n" + dau_tep + _khuc(b"IDAT", nen) + _khuc(b"IEND", b"")


@pytest.mark.parametrize("che_do", ["RGBA", "P"])
def test_doc_chu_ky(tmp_path: Path, che_do: str) -> None:
    """The ink is found inside its margins, with an alpha channel or a transparent colour of a palette."""
    tep = tmp_path / "ky.png"
    tep.write_bytes(chu_ky(che_do=che_do))

    anh = doc_anh(tep, "ky.png", "xanh", NOI)

    assert (anh.rong, anh.cao) == (700, 360)
    assert anh.du_lieu == tep.read_bytes()
    assert anh.khung[0] in range(50, 64)
    assert anh.muc[0] in range(570, 592)


def test_doc_dau(tmp_path: Path) -> None:
    """A seal in red."""
    (tmp_path / "dau.png").write_bytes(dau())

    assert doc_anh(tmp_path / "dau.png", "dau.png", "đỏ", NOI).muc == (860, 860)


@pytest.mark.parametrize(
    ("du_lieu", "mau", "cau"),
    [
        (jpeg(), "xanh", "cần tệp PNG, đây là tệp JPEG; đổi đuôi tệp không đổi được dạng ảnh"),
        (b"", "xanh", "cần tệp PNG, đây là tệp không rõ dạng"),
        (b"%PDF-1.7", "xanh", "cần tệp PNG, đây là tệp PDF"),
        (chu_ky(che_do="RGB"), "xanh", "nền không trong suốt (ảnh không có kênh alpha)"),
        (nen_dac(), "xanh", "nền không trong suốt (nền đặc màu)"),
        (chu_ky((0, 0, 0, 255)), "xanh", "nét phải màu xanh, ảnh này màu đen, xám hoặc trắng"),
        (chu_ky(DO), "xanh", "nét phải màu xanh, ảnh này màu đỏ"),
        (dau(XANH), "đỏ", "nét phải màu đỏ, ảnh này màu xanh"),
        (dau((40, 160, 60, 255)), "đỏ", "nét phải màu đỏ, ảnh này màu xanh lá"),
        (dau((0, 0, 0, 0)), "đỏ", "ảnh trống, không có nét nào"),
        (chu_ky()[:300], "xanh", "tệp PNG hỏng"),
        (chu_ky()[:20], "xanh", "tệp PNG hỏng"),
        (_bom(50_000, 50_000), "xanh", "ảnh 50000 × 50000 điểm ảnh là quá lớn"),
        (_bom(4900, 4900), "xanh", "ảnh 4900 × 4900 điểm ảnh là quá lớn"),
        (_bom(0, 10), "xanh", "ảnh 0 × 10 điểm ảnh là quá lớn"),
        (chu_ky() + bytes(6 << 20), "xanh", "tệp nặng 6.0 MB, nhiều nhất 5 MB"),
    ],
)
def test_tu_choi(tmp_path: Path, du_lieu: bytes, mau: str, cau: str) -> None:
    """One sentence with the place where the file is named and what is wrong with it."""
    tep = tmp_path / "a.png"
    tep.write_bytes(du_lieu)

    with pytest.raises(InputError) as bat:
        doc_anh(tep, "anh/a.png", mau, NOI)

    assert str(bat.value).startswith(f"inputs/co_quan.yaml:5:9: ảnh anh/a.png: {cau}")


def test_khong_co_tep(tmp_path: Path) -> None:
    """A path that leads nowhere, or to a folder."""
    for ten, cau in (("la.png", "không có tệp này"), (".", "không đọc được")):
        with pytest.raises(InputError, match=cau):
            doc_anh(tmp_path / ten, ten, "xanh", NOI)


def test_do_phan_giai(tmp_path: Path) -> None:
    """150 px to the inch of the ink as it is printed."""
    (tmp_path / "a.png").write_bytes(chu_ky())
    anh = doc_anh(tmp_path / "a.png", "a.png", "xanh", NOI)

    kiem_do_phan_giai(anh, 90, "a.png", NOI)
    with pytest.raises(InputError, match=r"nét vẽ chỉ rộng \d+ điểm ảnh, in rộng 110 mm cần ít nhất 650"):
        kiem_do_phan_giai(anh, 110, "a.png", NOI)

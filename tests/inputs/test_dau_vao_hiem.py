"""Hostile and broken files: refused with a sentence, quickly."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from vanban.errors import InputError
from vanban.inputs import doc_tep
from vanban.inputs.ma_hoa import giai_ma

CAU = "loai: ke_hoach\ntrich_yeu: Kế hoạch triển khai phong trào thi đua của Trường Tiểu học, được tặng giấy khen\n"
TCVN3 = "loai: ke_hoach\ntrich_yeu: KÕ ho¹ch triÓn khai phong trµo thi ®ua, häc tèt\n".encode("latin-1")
VNI = "loai: ke_hoach\ntrich_yeu: Keá hoaïch trieån khai phong traøo thi ñua, hoïc toát\n".encode("latin-1")
CP1258 = "a: Kê\u0301 hoa\u0323ch cu\u0309a trươ\u0300ng".encode("cp1258")


def loi_cua(tep: Path) -> str:
    with pytest.raises(InputError) as sai:
        doc_tep(tep, ten=tep.name)
    return str(sai.value)


@pytest.mark.parametrize(
    ("noi_dung", "loi"),
    [
        (CAU.encode("utf-16"), "a.yaml:1:1: tệp không phải UTF-8, có vẻ là UTF-16"),
        (CAU.encode("utf-16-le"), "a.yaml:1:1: tệp không phải UTF-8, có vẻ là UTF-16"),
        (CAU.encode("utf-16-be"), "a.yaml:1:1: tệp không phải UTF-8, có vẻ là UTF-16"),
        (CAU.encode("utf-32"), "a.yaml:1:1: tệp không phải UTF-8, có vẻ là UTF-32"),
        (TCVN3, "a.yaml:2:13: tệp không phải UTF-8, có vẻ là TCVN3"),
        (VNI, "a.yaml:2:14: tệp không phải UTF-8, có vẻ là VNI"),
        (CP1258, "a.yaml:1:5: tệp không phải UTF-8, có vẻ là Windows-1258"),
        ("a: “Phòng – Ban”".encode("cp1252"), "a.yaml:1:4: tệp không phải UTF-8, có vẻ là Windows-1252"),
        (CAU.encode().decode("cp1252", "replace").encode(), "a.yaml:2:13: chữ trong tệp bị hỏng dấu"),
        (b"", "a.yaml: tệp trống, chưa có mục nào"),
        (b"\xef\xbb\xbf", "a.yaml: tệp trống, chưa có mục nào"),
        (b"a: b\0c\n", "a.yaml:1:5: có ký tự điều khiển U+0000 không in được"),
        (b"a: \xed\xa0\x80\n", "a.yaml:1:4: tệp không phải UTF-8, có vẻ là Windows-1252"),
        ("a: b\u2028c\n".encode(), "a.yaml:1:5: có ký tự điều khiển U+2028 không in được"),
    ],
)
def test_bang_ma(tmp_path: Path, noi_dung: bytes, loi: str) -> None:
    """A file that is not clean UTF-8 is refused; the likely encoding is named."""
    tep = tmp_path / "a.yaml"
    tep.write_bytes(noi_dung)

    assert loi_cua(tep).startswith(loi)


@pytest.mark.parametrize("duoi", [".yaml", ".json"])
@pytest.mark.parametrize(
    "ma", [0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x061C, 0xFEFF, 0xFFFA]
)
def test_ky_tu_an(tmp_path: Path, ma: int, duoi: str) -> None:
    """A mark that nobody sees is refused where it stands; written as an escape, at the head of its text."""
    tep = tmp_path / f"a{duoi}"
    for chu, cot in ((f'{{"a": "Đắk {chr(ma)}Lắk"}}', 12), (f'{{"a": "Đắk \\u{ma:04X}Lắk"}}', 7)):
        tep.write_text(chu, "utf-8")

        assert f":1:{cot}: " in (loi := loi_cua(tep))
        assert f"ký tự ẩn U+{ma:04X} không in được" in loi


@pytest.mark.parametrize(
    "chu", ["👨\u200d👩\u200d👧", "❤\ufe0f", "🏴\U000e0067\U000e0062\U000e007f", "q\u0323\u0307", "a\u00a0b\u2011c"]
)
def test_ky_tu_ghep_chinh_dang(tmp_path: Path, chu: str) -> None:
    """Joined emoji, variation marks, combining marks and no-break characters pass."""
    tep = tmp_path / "a.yaml"
    tep.write_text(f"a: {chu}\n", "utf-8")

    assert doc_tep(tep).du_lieu == {"a": chu}


def test_bom_utf8_doc_duoc(tmp_path: Path) -> None:
    """Notepad's byte order mark is no fault."""
    tep = tmp_path / "a.yaml"
    tep.write_bytes(CAU.encode("utf-8-sig"))

    assert doc_tep(tep).du_lieu["loai"] == "ke_hoach"


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", "a.yaml:1:4: dấu & "),
        ("a: " + "[" * 100_000, "a.yaml:1:67: các mục lồng nhau quá 64 cấp"),
        ("a: " + "{a: " * 50_000, "a.yaml:1:256: các mục lồng nhau quá 64 cấp"),
        ("- " * 50_000 + "x", "a.yaml:1:129: các mục lồng nhau quá 64 cấp"),
        ("? " * 50_000, "a.yaml:1:"),
        ("a: " + '"' + "x" * 1_000_000, "a.yaml:1:4: ngoặc kép mở ở đây chưa đóng"),
        ("x" * 1_000_000 + ": y", "a.yaml:1:1: tên mục 'xxx"),
        ("\t" * 1_000_000, "a.yaml: tệp trống"),
        ("a: b\n\t" + "\x01" * 100_000, "a.yaml:2:1: có dấu tab"),
        ("".join(f"k{so % 7}: x\n" for so in range(20_000)), "a.yaml:8:1: mục `k0` đã có ở dòng 1"),
    ],
    ids=["bom", "vuong", "nhon", "gach", "hoi", "ngoac", "khoa", "tab", "dieu_khien", "trung"],
)
def test_tep_ac_y(tmp_path: Path, chu: str, loi: str) -> None:
    """Files made to exhaust a reader end within seconds with a sentence."""
    tep = tmp_path / "a.yaml"
    tep.write_text(chu, "utf-8")
    dau = time.perf_counter()

    assert loi_cua(tep).startswith(loi)
    assert time.perf_counter() - dau < 10


@pytest.mark.parametrize("chu", ['{"a": ' + "[" * 100_000, '{"a":' * 100_000])
def test_json_long_sau(tmp_path: Path, chu: str) -> None:
    """Deep JSON is refused before the stack ends."""
    tep = tmp_path / "a.json"
    tep.write_text(chu)

    assert "các mục lồng nhau quá 64 cấp" in loi_cua(tep)


def test_tep_qua_lon(tmp_path: Path) -> None:
    """A file over 20 MB is refused by its size, unread."""
    tep = tmp_path / "a.yaml"
    with tep.open("wb") as ghi:
        ghi.truncate(27_300_000)

    assert loi_cua(tep).startswith("a.yaml: tệp lớn 27,3 MB, quá mức 20 MB")


def test_thu_muc_khong_co_va_duoi_la(tmp_path: Path) -> None:
    """A folder, a file that is not there, a pipe and another kind of file are named."""
    (tmp_path / "b.yaml").mkdir()
    os.mkfifo(tmp_path / "ong.yaml")

    assert loi_cua(tmp_path / "b.yaml") == "b.yaml: đây là thư mục, cần một tệp"
    assert loi_cua(tmp_path / "c.yaml") == "c.yaml: không có tệp này"
    assert loi_cua(tmp_path / "ong.yaml") == "ong.yaml: đây không phải tệp thường, không đọc được"
    assert loi_cua(tmp_path / "d.docx") == "d.docx: chỉ đọc tệp .yaml, .yml, .json"
    assert "không đọc được tệp" in loi_cua(tmp_path / ("x" * 300 + ".yaml"))


def test_khong_co_quyen_doc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read is named without the system's English."""
    tep = tmp_path / "a.yaml"
    tep.write_text("a: b")

    def cam(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", cam)

    assert loi_cua(tep) == "a.yaml: không có quyền đọc tệp này"


@pytest.mark.parametrize(
    "cau",
    [
        "Lễ Noël, Citroën",
        "Jürgen Müller, Malmö, Köln và Ångström",
        "Khổ giấy 210 × 297 mm, hạt 5 µm, nhãn ®",
        "Hoà bình, toán học · tuân thủ, Noël",
    ],
)
def test_chu_la_khong_phai_phong_cu(cau: str) -> None:
    """Names and signs of other languages are no old font."""
    assert cau in giai_ma(f"trich_yeu: {cau}\n".encode(), "a.yaml")

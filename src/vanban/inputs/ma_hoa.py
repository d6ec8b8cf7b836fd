"""Bytes to text: UTF-8 only; another encoding is recognised, so that the message can name it."""

from __future__ import annotations

import re

from vanban.errors import InputError, ViTri

LUU_UTF8 = "mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Encoding chọn UTF-8, rồi lưu."
CHUYEN_MA = "chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6, nguồn {ten}, đích Unicode), rồi lưu tệp bằng UTF-8."

_BOM = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)

# Compiled only for a file that is no UTF-8, or has letters that no Vietnamese word has.
# What each encoding leaves behind: a vowel and its mark as two bytes (VNI, Windows-1258), one byte a letter (TCVN3).
_DAU_HIEU_BYTE = {
    "Windows-1258": rb"(?i)[aeiouy\xe2\xe3\xea\xf4\xf5\xfd][\xcc\xd2\xde\xec\xf2]|[\xe2\xe3\xea\xf0\xf4\xf5\xfd]",
    "VNI": (
        rb"[aeouyAEOUY\xf4\xf6\xd4\xd6][\xf8\xf9\xfb\xf5\xef\xe2\xe1\xe0\xe5\xe3\xe4\xea\xe9\xe8\xfa\xfc\xeb"
        rb"\xd8\xd9\xdb\xd5\xcf\xc2\xc1\xc0\xc5\xc3\xc4\xca\xc9\xc8\xda\xdc\xcb]|[\xf1\xd1](?=[a-zA-Z\xf4\xf6])|[\xf4\xf6]"
    ),
    "TCVN3": (
        rb"(?<=[a-zA-Z])[\xa8-\xae\xb5-\xb9\xbb-\xbf\xc6-\xcb\xd0-\xd8\xdc-\xdf\xe1-\xe9\xeb-\xf8]|\xae(?=[a-z\xb5-\xf8])"
    ),
}

# The same encodings after somebody read them as Latin-1 or Windows-1252 and saved UTF-8.
_DAU_HIEU_CHU = {
    "UTF-8 bị đọc nhầm": "áº[\u00a0-\u00bf\u2018-\u2122]|á»[\u00a0-\u00bf\u2018-\u2122]|Ä‘|Æ°|Æ¡",
    "TCVN3": r"(?<=[a-zA-Z])[¹¸¶·µ®»½¼¾×Ø](?=[a-z\s,.;:]|$)|®(?=[a-zµ¸¹Ô×])",
    "VNI": r"[aeoAEO][øûïåäëü](?=[a-z\s,.;:]|$)|ñ(?=[aeioöôuAEIO])",
}
# One field pasted from an old document: letters that no Vietnamese word has, inside most words of a line.
_DAU_HIEU_DONG = {
    "TCVN3": r"(?i)(?<=[b-df-hj-np-tv-z])[æøåäö÷¸µ¶·¹®](?=[a-z\s,.;:]|$)|(?<![a-z])®(?=[a-zä¸µ¶·¹æø])",
    "VNI": r"(?i)[aeoöuy][øûïåäëü](?=[a-z\s,.;:]|$)|ö[ùøûïõ]|(?<![a-z])ñ(?=[aeioöôu])",
}
_DAU_HIEU_CHAC = {"TCVN3": "[¸µ¶·¹®]", "VNI": "(?i)[øåû]|ö[ùïõ]"}  # no European name has them
# Both cases by name: ignoring case makes the search through a whole file three times as long.
_KHONG_CO_TRONG_TIENG_VIET = re.compile("[æøåäëïöûüñÆØÅÄËÏÖÛÜÑ÷¸µ¶·¹®»½¼¾×]")


def giai_ma(du_lieu: bytes, ten: str) -> str:
    """The text of a UTF-8 file, without its byte order mark.

    Raises:
        InputError: another encoding, named; or a text typed in an old Vietnamese font encoding.
    """
    if ma := _ma_bom(du_lieu):
        raise _loi_ma(ma, ViTri(ten, 1, 1))
    if du_lieu.count(0) * 5 > len(du_lieu):
        raise _loi_ma("UTF-16", ViTri(ten, 1, 1))
    try:
        chu = du_lieu.decode("utf-8-sig")
    except UnicodeDecodeError as loi:
        raise _loi_ma(_doan_ma(du_lieu), _noi(du_lieu, loi.start, ten)) from None
    if not chu.isascii():
        kiem_phong_cu(chu, ten)
    return chu


def giai_ma_bang(du_lieu: bytes, ten: str) -> str:
    """The text of a CSV file: as `giai_ma`, and UTF-16 with its mark, which Excel calls “Unicode Text”.

    Raises:
        InputError: as `giai_ma`; half a character in UTF-16.
    """
    if _ma_bom(du_lieu) != "UTF-16":
        return giai_ma(du_lieu, ten)
    try:
        chu = du_lieu.decode("utf-16")
    except UnicodeDecodeError:
        raise InputError("tệp UTF-16 bị hỏng hoặc bị cắt cụt", vi_tri=ViTri(ten), goi_y=LUU_UTF8) from None
    kiem_phong_cu(chu, ten)
    return chu


def _ma_bom(du_lieu: bytes) -> str:
    """The encoding that the mark at the head of the file names."""
    return next((ma for bom, ma in _BOM if du_lieu.startswith(bom)), "")


def _loi_ma(ma: str, noi: ViTri) -> InputError:
    goi_y = CHUYEN_MA.format(ten=ma) if ma in ("TCVN3", "VNI") else LUU_UTF8
    return InputError(f"tệp không phải UTF-8, có vẻ là {ma}", vi_tri=noi, goi_y=goi_y)


def _noi(du_lieu: bytes, cho: int, ten: str) -> ViTri:
    """Where the first byte stands that is not UTF-8; what comes before it is."""
    dau_dong = du_lieu.rfind(b"\n", 0, cho) + 1
    truoc = du_lieu[dau_dong:cho].decode("utf-8-sig", "replace")
    return ViTri(ten, du_lieu.count(b"\n", 0, cho) + 1, len(truoc) + 1)


def _doan_ma(du_lieu: bytes) -> str:
    """The name of the likeliest encoding: the one that explains most of the bytes above ASCII."""
    diem = {ma: sum(map(_byte_cao, re.findall(mau, du_lieu))) for ma, mau in _DAU_HIEU_BYTE.items()}
    ma = max(diem, key=lambda ten: diem[ten])
    return ma if diem[ma] * 5 >= _byte_cao(du_lieu) * 3 else "Windows-1252"


def _byte_cao(du_lieu: bytes) -> int:
    return sum(byte >= 0x80 for byte in du_lieu)


def co_chu_la(chu: str) -> bool:
    """Whether a text has letters that no Vietnamese word has, as texts in old fonts do."""
    return bool(_KHONG_CO_TRONG_TIENG_VIET.search(chu)) or "áº" in chu or "á»" in chu


def kiem_phong_cu(chu: str, ten: str) -> None:
    """Refuse text whose letters only look right in an old font (.VnTime, VNI-Times), or that was decoded wrongly."""
    if not co_chu_la(chu):
        return
    mau_thu = chu[:200_000]
    for ma, mau in _DAU_HIEU_CHU.items():
        thay = list(re.finditer(mau, mau_thu))
        if len(thay) >= 3 and len(thay) * 12 >= len(mau_thu.split()):
            cho = thay[0].start()
            dau_dong = chu.rfind("\n", 0, cho) + 1
            raise _loi_phong(ma, ViTri(ten, chu.count("\n", 0, cho) + 1, cho - dau_dong + 1))
    for so, dong in enumerate(chu.splitlines(), 1):
        if _KHONG_CO_TRONG_TIENG_VIET.search(dong):
            _kiem_dong(dong, ViTri(ten, so))


def _kiem_dong(dong: str, noi: ViTri) -> None:
    """Refuse a line of which at least two words, and a third of all, are in an old font; `Noël`, `Malmö` are not."""
    for ma, mau in _DAU_HIEU_DONG.items():
        tu = [tu for tu in re.finditer(r"\S+", dong) if re.search(mau, tu[0])]
        if len(tu) >= 2 and len(tu) * 3 >= len(dong.split()) and re.search(_DAU_HIEU_CHAC[ma], dong):
            raise _loi_phong(ma, ViTri(noi.tep, noi.dong, tu[0].start() + 1))


def _loi_phong(ma: str, noi: ViTri) -> InputError:
    if ma in ("TCVN3", "VNI"):
        goi_y = CHUYEN_MA.format(ten=ma)
        return InputError(f"chữ trong tệp gõ theo bảng mã {ma}, không phải Unicode", vi_tri=noi, goi_y=goi_y)
    return InputError(
        "chữ trong tệp bị hỏng dấu (UTF-8 từng bị đọc nhầm bảng mã)",
        vi_tri=noi,
        goi_y="lấy lại bản gốc của tệp, mở và lưu bằng UTF-8.",
    )

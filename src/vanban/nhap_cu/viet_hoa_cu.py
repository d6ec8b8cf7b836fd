"""Small letters for what the source typed in capitals and the page prints in capitals by itself."""

from __future__ import annotations

import re

from vanban.check.line import gap

_TU = re.compile(r"\S+")
_DAI_CUM = 8  # words of a phrase that is looked for elsewhere in the source
_VIET_TAT = frozenset(
    {
        "THPT",
        "THCS",
        "UBND",
        "HĐND",
        "TNCS",
        "GDĐT",
        "TW",
        "VN",
        "MTTQ",
        "TP",
        "CP",
        "BTC",
        "BCH",
        "KHCN",
        "CNTT",
        "TDTT",
        "GDNN",
        "GDTX",
        "PTDT",
    }
)
_THUONG = frozenset(
    {
        "và",
        "của",
        "các",
        "về",
        "với",
        "cho",
        "tại",
        "trong",
        "ngoài",
        "từ",
        "đến",
        "theo",
        "tỉnh",
        "huyện",
        "xã",
        "phường",
        "quận",
        "thị",
        "trấn",
        "thành",
        "phố",
        "nhân",
        "dân",
        "cấp",
        "số",
    }
)
_DAU_CAU = re.compile(r"(?:^|[\n.;:!?“\"(]|[-+)])\s*$")  # what stands before the first word of a sentence
_CHU_CAI = re.compile(r"[^\W\d_]")


class VietHoa:
    """Finds how the words of a text in capitals are written elsewhere in the source."""

    def __init__(self, van: str) -> None:
        """Take the text of the source, its lines in capitals left out."""
        self._van = van
        self._gap = gap(van)

    def cau(self, chu: str) -> str:
        """A heading: a capital at its beginning, small letters except in names that the source has elsewhere."""
        return self._doi(chu, ten=False)

    def ten(self, chu: str) -> tuple[str, bool]:
        """The name of a body, and whether the whole of it stands so in the source."""
        if not la_hoa(chu):
            return chu, True
        if thay := self._tim(chu, ten=True):
            return thay[:1].upper() + thay[1:], True
        return self._doi(chu, ten=True), False

    def _doi(self, chu: str, *, ten: bool) -> str:
        if not la_hoa(chu):
            return chu
        cac = _TU.findall(chu)
        ra: list[str] = []
        while cac:
            so, cum = self._cum(cac, ten=ten)
            ra.append(cum if cum else _mot_tu(cac[0], ten=ten, dau=not ra))
            cac = cac[so:]
        cau = " ".join(ra)
        return cau[:1].upper() + cau[1:]

    def _cum(self, cac: list[str], *, ten: bool) -> tuple[int, str]:
        """How many words of the beginning stand together in the source, and as what."""
        for so in range(min(_DAI_CUM, len(cac)), 1, -1):
            if thay := self._tim(" ".join(cac[:so]), ten=ten):
                return so, thay
        return 1, ""

    def _tim(self, chu: str, *, ten: bool) -> str:
        """The words as they stand in a sentence; the capital at its beginning counts only in a name."""
        if len(self._gap) != len(self._van):
            return ""
        dau_cau = ""
        for khop in re.finditer(rf"(?<!\w){re.escape(gap(chu))}(?!\w)", self._gap):
            thay = self._van[khop.start() : khop.end()]
            if not _DAU_CAU.search(self._van[: khop.start()]):
                return thay
            dau_cau = dau_cau or (thay if ten else thay[:1].lower() + thay[1:])
        return dau_cau


def la_hoa(chu: str) -> bool:
    """Whether every letter is a capital."""
    return chu == chu.upper() and _CHU_CAI.search(chu) is not None


def _mot_tu(tu: str, *, ten: bool, dau: bool) -> str:
    tran = re.sub(r"\W", "", tu)
    if tran in _VIET_TAT or re.search(r"\d", tran) or re.fullmatch(r"[IVX]+", tran):
        return tu
    thuong = tu.lower()
    if ten and tran.lower() not in _THUONG:
        return thuong[:1].upper() + thuong[1:]
    return thuong if not dau else thuong[:1].upper() + thuong[1:]


_CHUC_VU = (
    "Phó Hiệu trưởng", "Hiệu trưởng", "Phó Giám đốc", "Giám đốc", "Phó Chủ tịch", "Chủ tịch", "Phó Trưởng phòng",
    "Trưởng phòng", "Phó Chánh Văn phòng", "Chánh Văn phòng", "Chánh Thanh tra", "Phó Trưởng ban", "Trưởng ban",
    "Tổ trưởng", "Tổ phó", "Bộ trưởng", "Thứ trưởng", "Viện trưởng", "Cục trưởng", "Chi cục trưởng", "Vụ trưởng",
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Hội đồng trường", "Ban Giám hiệu", "Ban Tổ chức", "Ban Chỉ đạo",
    "Thủ trưởng", "Bí thư", "Trưởng khoa", "Phó Trưởng khoa", "Trưởng trạm", "Tổng Giám đốc",
)  # fmt: skip


def chuc_vu_thuong(chu: str, hoa: VietHoa) -> str:
    """The title of a post as it is written in a sentence."""
    if not la_hoa(chu):
        return chu
    for biet in _CHUC_VU:
        if gap(chu).startswith(gap(biet)):
            con = chu[len(biet) :].strip()
            return f"{biet} {hoa.ten(con)[0]}" if con else biet
    return hoa.cau(chu)

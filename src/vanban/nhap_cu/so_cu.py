"""Numbers in front of paragraphs as the source has them: their level, their value."""

from __future__ import annotations

import re

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong, gap
from vanban.check.recognise import CapThan
from vanban.check.recognise.body import doc_than
from vanban.nd30.so_thu_tu import CHU_CAI, la_ma
from vanban.nhap_cu.chu_cu import chu_cua, duoi

HANG = {
    cap: thu
    for thu, cap in enumerate(
        ("phan", "chuong", "muc_rieng", "tieu_muc", "dieu", "muc", "khoan", "thap_2", "thap_3", "diem", "gach", "cong")
    )
}
"""The levels of sources, the largest first."""

_LA_MA = {la_ma(n): n for n in range(1, 200)}
_THU = {"nhất": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_DAU_MUC = re.compile(
    r"(?P<loai>PHẦN|CHƯƠNG|TIỂU MỤC|MỤC)\s+(?P<so>THỨ\s+\w+|[IVXLC]+|\d{1,2})\s*(?P<dau>[.:-]?)(?P<chu>(?<=[.:-]).*|)$"
)
_LOAI = {"PHẦN": "phan", "CHƯƠNG": "chuong", "MỤC": "muc_rieng", "TIỂU MỤC": "tieu_muc"}
_CO_HAI_DONG = frozenset(_LOAI.values())
_MUC_CHU_HOA = re.compile(r"(?P<so>[A-HĐ])(?P<dau>[.)/])\s+(?P<chu>\D.*)$")
_DAU_CAU = (".", ";", ":", ",", "?", "!", "/")
_DAI_TIEU_DE = 160


@dataclass(frozen=True, slots=True)
class DongCu:
    """A paragraph of the body. `cap` is a level of `HANG`, "doan" or "giua"; `so` its number as typed, mark and all.

    `chu` are its words after the number.
    """

    dong: Dong
    cap: str
    so: str = ""
    chu: str = ""

    @property
    def thu_tu(self) -> int:
        """The number of the paragraph."""
        return self.dong.doan.thu_tu

    @property
    def hai_dong(self) -> bool:
        """Its title may stand on the next line."""
        return self.cap in _CO_HAI_DONG

    @property
    def ngan(self) -> bool:
        """It could be a heading: not long, no closing mark."""
        return 0 < len(self.chu) <= _DAI_TIEU_DE and not self.chu.endswith(_DAU_CAU)

    @property
    def ca_dong(self) -> str:
        """Number and words."""
        return f"{self.so} {self.chu}".strip()


def doc_dong(dong: Dong) -> DongCu:
    """The level, number and words of one paragraph."""
    if dau_muc := _dau_muc(dong):
        return dau_muc
    nhan = doc_than((dong,)).doan
    if not nhan:
        return DongCu(dong, "doan", "", chu_cua(dong))
    (mot,) = nhan
    if mot.cap in {CapThan.DOAN, CapThan.GIUA}:
        return _chu_hoa(dong) or DongCu(dong, str(mot.cap), "", chu_cua(dong))
    chu = duoi(dong, mot.chu)
    ca = dong.gon
    so = ca[: len(ca) - len(mot.chu)].strip() if mot.chu else ca
    return DongCu(dong, _cap(mot.cap, mot.so), so, chu if mot.chu else "")


def _dau_muc(dong: Dong) -> DongCu | None:
    """ "Phần I", "CHƯƠNG II. TÊN": a line of its own, in the middle, in capitals or in bold."""
    if not (dong.giua or dong.in_hoa or dong.dam > 0.5):
        return None
    khop = _DAU_MUC.match(gap(dong.gon))
    if khop is None or len(dong.gon) > _DAI_TIEU_DE:
        return None
    ten = khop["chu"].strip()
    dau = dong.gon[: len(dong.gon) - len(khop["chu"])].strip()
    return DongCu(dong, _LOAI[khop["loai"]], dau, duoi(dong, ten) if ten else "")


def _chu_hoa(dong: Dong) -> DongCu | None:
    """ "A. Tên": a level above I., in bold or in capitals."""
    khop = _MUC_CHU_HOA.match(dong.gon) if dong.dam > 0.5 or dong.in_hoa else None
    if khop is None or len(dong.gon) > _DAI_TIEU_DE or khop["chu"][1:2] == ".":
        return None
    return DongCu(dong, "phan", khop["so"] + khop["dau"], duoi(dong, khop["chu"]))


def _cap(cap: CapThan, so: str) -> str:
    if cap is CapThan.THAP_PHAN:
        return "thap_2" if so.count(".") == 1 else "thap_3"
    return str(cap)


def gia_tri_so(cap: str, so: str) -> tuple[int, ...]:
    """What the number can mean, by the alphabets in use; nothing for a dash."""
    loi = re.sub(r"^\D*?(?=\d)|[.)/:\-\s]+$", "", so) if re.search(r"\d", so) else re.sub(r"[.)/:\-\s]+$", "", so)
    cuoi = re.split(r"[\s.]+", loi)[-1] if loi else ""
    if cap in {"gach", "cong"} or not cuoi:
        return ()
    if cuoi.isdecimal():
        return (int(cuoi),)
    if cap == "diem":
        chu = cuoi.lower()
        return tuple(bang.index(chu) + 1 for bang in (CHU_CAI, _LATIN) if chu in bang)
    return _gia_tri_chu(cuoi)


def _gia_tri_chu(chu: str) -> tuple[int, ...]:
    if chu in _LA_MA:
        return (_LA_MA[chu],)
    if (so := _THU.get(chu.lower())) is not None:
        return (so,)
    return (ord(chu) - ord("A") + 1,) if len(chu) == 1 and "A" <= chu <= "H" else ()

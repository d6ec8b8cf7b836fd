"""The body of the source, paragraph by paragraph and table by table, as mở đầu, nodes and kết thúc."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from itertools import groupby
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong, cac_dong
from vanban.docx.read import Doan
from vanban.models.so_go_tay import so_go_tay
from vanban.nhap_cu.bang_cu import BangCu, bang_yaml, doc_bang
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.nut_cu import CAN_TIEU_DE, LIEN_TUC, NutCu, cap_dich, thanh_yaml, trai_thu_tu
from vanban.nhap_cu.so_cu import HANG, DongCu, doc_dong, gia_tri_so

_TIEU_DE = frozenset({"Khoản có tiêu đề", "Điểm có tiêu đề", "Điều có tiêu đề"})  # styles of vanban's own pages
_KIEU_NHA = frozenset({*_TIEU_DE, "Khoản", "Điểm", "Điều", "Đoạn văn", "Gạch đầu dòng", "Dấu cộng đầu dòng"})
_KET = re.compile(
    r"(?:Cuộc họp|Buổi họp|Hội nghị|Hội thảo) (?:đã )?kết thúc|Biên bản (?:được|đã|này|lập)|Trên đây|Trong quá trình"
    r"|Đề nghị|Yêu cầu|Căn cứ (?:nội dung|Kế hoạch) (?:trên|này)|Rất mong|Xin trân"
)
_DAU_KET = re.compile(r"\s*\./\.?$|(?<=\S)/\.$")
_SO_TRUOC_SO = re.compile(r"(?P<so>\d{1,2})(?P<dau>[.)/])\s(?P<chu>\d{1,4}\s.+)$")
_MAY_DANH = "số thứ tự máy đánh theo vị trí"


@dataclass(slots=True)
class ThanCu:
    """The body. `bo_cuc` is the level of the first numbered node, empty when nothing is numbered."""

    mo_dau: list[str] = field(default_factory=list)
    nut: list[NutCu] = field(default_factory=list)
    ket_thuc: list[str] = field(default_factory=list)
    bo_cuc: str = ""
    ghi: list[str] = field(default_factory=list)  # doubts about mở đầu

    def yaml(self, cap: str) -> list[Any]:
        """The nodes as data, under the largest level `cap`."""
        return thanh_yaml(self.nut, cap)


def cac_phan_tu(cac_doan: Iterable[Doan]) -> Iterator[DongCu | BangCu]:
    """The paragraphs and the tables in reading order; rules typed with dashes are none."""
    for bang, nhom in groupby(cac_doan, key=lambda d: d.o.chuoi()[0].bang if d.o else 0):
        cac = list(nhom)
        if bang:
            mot = doc_bang(cac)
            yield from (mot,) if mot.la_bang else _thanh_doan(cac)
        else:
            yield from _thanh_doan(cac)


def _thanh_doan(cac: Iterable[Doan]) -> Iterator[DongCu]:
    for d in cac:
        if not d.trong and not (dong := Dong(d, d.van)).la_ke and dong.chu:
            yield from _tach_dong(dong)


def _tach_dong(dong: Dong) -> Iterator[DongCu]:
    """A paragraph; one whose line breaks begin numbered lines is several."""
    if "\n" in dong.nguyen_van:
        cac = [doc_dong(mot) for mot in cac_dong((dong,))]
        if any(mot.so for mot in cac[1:]):
            yield from cac
            return
    yield doc_dong(dong)


def noi_so(cac: Sequence[DongCu | BangCu]) -> list[DongCu | BangCu]:
    """The elements, in which "1. 24 lớp …" is a khoản where the numbers around it say so."""
    ra = list(cac)
    for thu, mot in enumerate(ra):
        khop = _SO_TRUOC_SO.match(mot.chu) if isinstance(mot, DongCu) and mot.cap == "doan" else None
        if (
            khop
            and isinstance(mot, DongCu)
            and (int(khop["so"]) + 1 in _so_gan(ra[thu + 1 :]) or _noi_truoc(ra, thu, khop))
        ):
            ra[thu] = replace(mot, cap="khoan", so=khop["so"] + khop["dau"], chu=khop["chu"])
    return ra


def _so_gan(cac: Iterable[DongCu | BangCu]) -> tuple[int, ...]:
    """The number of the first khoản among these, or what looks like one."""
    for mot in cac:
        if isinstance(mot, DongCu) and (mot.cap == "khoan" or _SO_TRUOC_SO.match(mot.chu)):
            khop = _SO_TRUOC_SO.match(mot.ca_dong)
            return gia_tri_so("khoan", mot.so) if mot.cap == "khoan" else (int(khop["so"]) if khop else 0,)
    return ()


def _noi_truoc(cac: Sequence[DongCu | BangCu], thu: int, khop: re.Match[str]) -> bool:
    return int(khop["so"]) - 1 in _so_gan(reversed(cac[:thu]))


class DocThan:
    """Reads one body; `cap_goc` is the level under which its nodes stand, empty for a whole document."""

    def __init__(self, so_ghi: SoGhi, *, dinh_dang: bool = True, ngang: bool = False) -> None:
        """Take where to note things; without `dinh_dang` (plain text) a short line may be a heading."""
        self.so_ghi, self.dinh_dang, self.ngang = so_ghi, dinh_dang, ngang
        self.goc = NutCu()
        self.ngan_xep = [self.goc]
        self.lien_tuc = NutCu()  # counts chương and điều through the whole text
        self.cuoi: list[tuple[NutCu, str]] = []  # the paragraphs since the last numbered line or table
        self.chu_thich = ""

    def doc(self, cac: Sequence[DongCu | BangCu]) -> ThanCu:
        """The body that these make."""
        cac = noi_so(cac)
        cho = 0
        while cho < len(cac):
            cho += self._mot(cac, cho)
        ra = ThanCu()
        self._mo_dau(ra)
        self._ket_thuc(ra, sau_bang=bool(cac) and isinstance(cac[-1], BangCu))
        ra.nut = self.goc.muc
        ra.bo_cuc = next((nut.cap for nut in ra.nut if nut.co_so), "")
        self._sua_tieu_de(ra.nut)
        return ra

    def _mot(self, cac: Sequence[DongCu | BangCu], cho: int) -> int:
        """One element; how many were taken."""
        mot = cac[cho]
        sau = cac[cho + 1] if cho + 1 < len(cac) else None
        if isinstance(mot, BangCu):
            self._bang(mot)
        elif mot.cap in HANG and not self._so_la(mot):
            return self._danh_so(mot, sau)
        elif mot.cap == "giua" and isinstance(sau, BangCu):
            self.chu_thich = mot.chu
        else:
            self._doan(mot)
        return 1

    def _so_la(self, mot: DongCu) -> bool:
        """A second number stands behind the first, or nothing does: such a line is carried as it is."""
        return bool(so_go_tay(mot.chu)) or (not mot.chu and not mot.hai_dong)

    def _danh_so(self, mot: DongCu, sau: DongCu | BangCu | None) -> int:
        """A numbered line, with its title on the next line where it has one there."""
        so_dong = 1
        chu = mot.chu
        if mot.hai_dong and not chu:
            if isinstance(sau, DongCu) and sau.cap == "giua" and not so_go_tay(sau.chu):
                chu, so_dong = sau.chu, 2
            else:
                chu = "[cần bổ sung: tiêu đề]"
        self._them(mot, chu)
        self.so_ghi.bo_di(mot.so, _MAY_DANH, mot.thu_tu)
        return so_dong

    def _them(self, mot: DongCu, chu: str) -> None:
        hang = HANG[mot.cap]
        while self.ngan_xep[-1].hang >= hang:
            self.ngan_xep.pop()
        while not (cap := cap_dich(mot.cap, self.ngan_xep[-1])):
            self.ngan_xep.pop()
        cha = self.ngan_xep[-1]
        nut = NutCu(cap=cap, hang=hang, chu=chu, la_tieu_de=self._la_tieu_de(mot, cap))
        if loi := trai_thu_tu(self.lien_tuc if mot.cap in LIEN_TUC else cha, mot.cap, mot.so):
            nut.ghi.append(self.so_ghi.nghi_ngo(loi, mot.thu_tu))
        cha.muc.append(nut)
        self.ngan_xep.append(nut)
        self.cuoi = []

    def _la_tieu_de(self, mot: DongCu, cap: str) -> bool:
        """Whether it reads as a heading; one without anything under it is put right afterwards."""
        kieu = mot.dong.doan.kieu
        if cap in CAN_TIEU_DE or kieu in _TIEU_DE:
            return True
        if kieu in _KIEU_NHA:
            return False
        return mot.ngan and (not self.dinh_dang or mot.dong.dam > 0.5)

    def _doan(self, mot: DongCu) -> None:
        """A paragraph without a number goes under the line before it."""
        nut = self._cho_doan()
        if mot.cap == "giua" and mot.chu:
            nut.ghi.append(self.so_ghi.nghi_ngo(f"bản cũ để “{mot.chu[:40]}” ở giữa dòng", mot.thu_tu))
        elif mot.so:
            nut.ghi.append(self.so_ghi.nghi_ngo(f"số “{mot.so}” đầu đoạn chưa rõ cấp, giữ nguyên văn", mot.thu_tu))
        nut.doan.append(mot.ca_dong)
        self.cuoi.append((nut, mot.ca_dong))

    def _cho_doan(self) -> NutCu:
        """The node that takes a paragraph here: the open one, else a new one without a number."""
        mo = self.ngan_xep[-1]
        if mo.co_so and not mo.bang and not mo.muc:
            return mo
        con = mo.muc[-1] if mo.muc and not mo.muc[-1].co_so else None
        if con is None or con.bang:
            con = NutCu()
            mo.muc.append(con)
        return con

    def _bang(self, bang: BangCu) -> None:
        nut = self._cho_doan()
        nut.bang = bang_yaml(bang, self.chu_thich, self.so_ghi, ngang=self.ngang)
        self.chu_thich = ""
        self.cuoi = []

    def _mo_dau(self, ra: ThanCu) -> None:
        """The paragraphs before the first numbered line open the text, when something follows them."""
        dau = self.goc.muc[0] if self.goc.muc else None
        if dau and not dau.co_so and not dau.bang and len(self.goc.muc) > 1:
            ra.mo_dau = dau.doan
            ra.ghi = dau.ghi
            self.goc.muc.pop(0)

    def _ket_thuc(self, ra: ThanCu, *, sau_bang: bool) -> None:
        """The last paragraphs close the text when they read so, or when they follow a table."""
        lay = self._lay_ket()
        for nut, chu in lay:
            nut.doan.remove(chu)
            ra.ket_thuc.append(chu)
        if sau_bang:
            ra.ket_thuc = ["[cần bổ sung: câu kết]"]
        self.goc.muc = [nut for nut in self.goc.muc if nut.co_so or not nut.rong]

    def _lay_ket(self) -> list[tuple[NutCu, str]]:
        cac = self.cuoi
        dau = next((i for i, (_, chu) in enumerate(cac) if _KET.match(chu)), None)
        if dau is None:
            dau = len(cac) - 1 if cac and _DAU_KET.search(cac[-1][1]) else len(cac)
        lay = cac[dau:]
        if not lay or not self._con_lai(lay):
            return []
        return lay

    def _con_lai(self, lay: list[tuple[NutCu, str]]) -> bool:
        """Whether each node keeps something without these paragraphs, and the outline a node."""
        cho = {id(nut): nut for nut, _ in lay}
        for ma, nut in cho.items():
            bot = sum(id(n) == ma for n, _ in lay)
            if len(nut.doan) == bot and not (nut.bang or nut.muc) and (nut.la_tieu_de or len(self.goc.muc) == 1):
                return False
        return True

    def _sua_tieu_de(self, cac_nut: Iterable[NutCu]) -> None:
        """A heading with nothing under it is a sentence."""
        for nut in cac_nut:
            if nut.la_tieu_de and nut.rong:
                nut.la_tieu_de = False
                if nut.cap in CAN_TIEU_DE:
                    nut.ghi.append(self.so_ghi.nghi_ngo(f"mục “{nut.chu[:40]}” không có gì ở dưới nên in không số"))
            self._sua_tieu_de(nut.muc)


def la_ket(chu: str) -> bool:
    """Whether a paragraph reads as the closing of a text."""
    return _KET.match(chu) is not None

"""A whole document out of its words: header, title, body, ending."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from check.tin_cay.nguoi_khac import dau
from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan
from check.tin_cay.nguoi_khac.chu import NoiDung
from check.tin_cay.nguoi_khac.dau import BoDau, Ke, ke_ve

DauTrang = Callable[[Cach, NoiDung, BoDau, Ke], str]
_DAM = frozenset({"muc", "khoan_td", "giua"})


@dataclass(frozen=True)
class Than:
    """How the body looks."""

    co: float = 14
    dau_dong: float = 10
    truoc: float = 6
    sau: float = 0
    gian: str = ""
    canh: str = "both"
    tab: bool = False  # the first line begins with a tab character
    so: Callable[[str, str], tuple[str, str]] | None = None  # level, words → paragraph properties, words without number


@dataclass(frozen=True)
class Trang:
    """A document in some manner."""

    nd: NoiDung
    cach: Cach = field(default_factory=Cach)
    dau: DauTrang = dau.hai_hang
    ke: Ke = field(default_factory=ke_ve)
    bo: BoDau = field(default_factory=BoDau)
    than: Than = Than()
    noi_nhan: float = 11
    tieu_de_noi_nhan: float = 12
    canh_ky: str = "center"

    def xml(self) -> str:
        """The block content of the document."""
        return self.dau_trang() + self.tieu_de() + self.noi_dung() + self.cuoi()

    def dau_trang(self) -> str:
        """The header and an empty paragraph."""
        return self.dau(self.cach, self.nd, self.bo, self.ke) + self.cach.doan(Doan(()))

    def _giua(self, chu: str) -> str:
        return self.cach.doan(Doan((Chu(chu, self.than.co, dam=True),), canh="center"))

    def tieu_de(self) -> str:
        """Type name and subject with its line; Kính gửi; the deciding authority; căn cứ."""
        nd, ra = self.nd, ""
        if nd.ten_loai:
            ra += self._giua(nd.ten_loai) + "".join(map(self._giua, nd.trich_yeu))
            ra += self.ke(self.cach, 165, len(nd.trich_yeu[-1]) * 0.95)
        ra += self._kinh_gui()
        ra += self._giua(nd.tham_quyen) if nd.tham_quyen else ""
        return ra + "".join(self._doan("doan", c, nghieng=True) for c in nd.can_cu)

    def _kinh_gui(self) -> str:
        nhan = self.nd.kinh_gui
        if not nhan:
            return ""
        if len(nhan) == 1:
            chu = Chu(f"Kính gửi: {nhan[0].rstrip('.')}", self.than.co)
            return self.cach.doan(Doan((chu,), canh="center", truoc=12, sau=6))
        cac = ["Kính gửi:", *(f"- {n}" for n in nhan)]
        return "".join(self.cach.doan(Doan((Chu(c, self.than.co),), trai=30, canh="left")) for c in cac)

    def noi_dung(self) -> str:
        """The body."""
        return "".join(self._doan(cap, chu) for cap, chu in self.nd.than)

    def _doan(self, cap: str, chu: str, nghieng: bool = False) -> str:
        than, them = self.than, ""
        if than.so is not None:
            them, chu = than.so(cap, chu)
        if cap == "giua":
            return self.cach.doan(Doan((Chu(chu, than.co, dam=True),), canh="center", truoc=than.truoc, sau=than.sau))
        tab = "\t" if than.tab else ""
        mau = Chu(tab + chu, than.co, dam=cap in _DAM, nghieng=nghieng)
        cac: tuple[Chu, ...] = (mau,)
        if cap == "dieu":
            dau_cau, _, con = chu.partition(". ")
            cac = (Chu(f"{tab}{dau_cau}.", than.co, dam=True), Chu(f" {con}", than.co))
        thut = 0 if than.tab else than.dau_dong
        return self.cach.doan(Doan(cac, than.canh, thut, 0, than.truoc, than.sau, than.gian, them))

    def _noi_nhan(self) -> str:
        ra = self.cach.doan(Doan((Chu("Nơi nhận:", self.tieu_de_noi_nhan, dam=True, nghieng=True),), canh="left"))
        return ra + "".join(self.cach.doan(Doan((Chu(c, self.noi_nhan),), canh="left")) for c in self.nd.noi_nhan)

    def _ky(self) -> str:
        dong = [*self.nd.ky, "", "", "", "", self.nd.ho_ten]
        return "".join(
            self.cach.doan(Doan((Chu(c, self.than.co, dam=True),) if c else (), canh=self.canh_ky)) for c in dong
        )

    def cuoi(self) -> str:
        """Nơi nhận and signature in a table."""
        bang = self.cach.bang((4500, 4855), (self._noi_nhan(), self._ky()))
        return self.cach.doan(Doan(())) + bang + self.cach.doan(Doan(()))

    def cuoi_doan(self) -> str:
        """The signature below, then nơi nhận, in plain paragraphs."""
        ky = "".join(
            self.cach.doan(Doan((Chu(c, self.than.co, dam=True),) if c else (), canh="center", trai=85))
            for c in [*self.nd.ky, "", "", "", self.nd.ho_ten]
        )
        return ky + self._noi_nhan()

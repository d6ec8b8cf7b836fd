"""A rule: one function with a stable id. The decorator registers it, the runner adds id, clause and quotation."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from vanban.ban_ghi import cached_property, dataclass
from vanban.check.finding import Finding, Hang, Muc
from vanban.check.line import Dong, cac_doan
from vanban.check.pages import chac_hai_trang
from vanban.check.recognise import NhanDang, Nhom
from vanban.check.recognise.model import PhanNhan
from vanban.docx.read import Doan, VanBan
from vanban.nd30 import ND30
from vanban.trang_in import BanIn

if TYPE_CHECKING:
    from vanban.check.dan_trang import DanTrang
    from vanban.check.loi_van.ban_chu import LoiVan


@dataclass(frozen=True)
class BanSoat:
    """A document under check: what was read, what was recognised, whether it is still a draft, how it is laid out."""

    vb: VanBan
    nhan: NhanDang
    nhap: bool = False
    ban_in: BanIn | None = None

    def phan(self, ma: str) -> PhanNhan:
        """A recognised element; the rule declared in `can` that it needs it."""
        return self.nhan.phan[ma]

    @cached_property
    def cac_doan(self) -> tuple[Dong, ...]:
        """The paragraphs that print something, each as one line."""
        return self.nhan.doan or cac_doan(self.vb.doan)

    @cached_property
    def toan_van(self) -> str:
        """Their text, a line each: what is nowhere in it need not be looked for in each of them."""
        return "\n".join([d.chu for d in self.cac_doan])

    @cached_property
    def anh_dau(self) -> bool:
        """A picture stands where the header belongs: its words cannot be read."""
        cac = self.vb.doan[: self.nhan.than[0].dong.doan.thu_tu if self.nhan.than else _XEM_ANH]
        return any(d.anh for d in cac[:_XEM_ANH])

    @cached_property
    def loi_van(self) -> LoiVan:
        """The document as prose, for the rules about words."""
        from vanban.check.loi_van.ban_chu import doc_loi_van  # a build does not ask for it

        return doc_loi_van(self.cac_doan, self.nhan)

    @property
    def ban_in_chac(self) -> BanIn:
        """Its pages; only a rule with `dan_trang` may ask."""
        assert self.ban_in is not None
        return self.ban_in

    @cached_property
    def dan(self) -> DanTrang:
        """Where its paragraphs lie on the pages; only a rule with `dan_trang` may ask."""
        from vanban.check.dan_trang import DanTrang  # most checks have no pages

        return DanTrang(self.vb, self.ban_in_chac)

    @cached_property
    def hai_trang(self) -> bool:
        """A second page with text surely exists."""
        return chac_hai_trang(self.vb)


_XEM_ANH: Final = 12  # paragraphs in which a picture may be the header
DAU_LA_ANH: Final = "phần đầu có ảnh; chữ trong ảnh không đọc được"
CHO_DAN_TRANG: Final = "chờ dàn trang"
VAN_BAN_KEM_THEO: Final = "văn bản ban hành kèm theo văn bản khác không có thành phần này"
_KHONG_O_PHU_LUC: Final = frozenset({"QH", "CQ", "SO", "NG", "TL", "KG", "KY", "NN"})
_KHONG_O_VAN_BAN_KEM: Final = frozenset({"SO", "NG", "KG", "KY", "NN"})
_O_TO_SAO: Final = frozenset({"BS", "TR"})


@dataclass(frozen=True, slots=True)
class Thay:
    """What a rule saw: a place, a sentence, the value seen and the value wanted. `nhac` when not surely wrong.

    `cot` counts from 1 in the text of the paragraph; 0 when the whole of it is meant.
    """

    cho: Dong | Doan | str
    cau: str
    thay: str = ""
    can: str = ""
    nhac: bool = False
    cot: int = 0


@dataclass(frozen=True, slots=True)
class KhongKiem:
    """A rule could not judge this document; the sentence says why."""

    ly_do: str


Ra = Iterator[Thay | KhongKiem]
HamRule = Callable[[BanSoat, ND30], Ra]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as registered. `quy_dinh` is the path of its one entry of the law; `can` are the elements it needs.

    `dan_trang`: it is about the laid-out page.
    """

    ma: str
    quy_dinh: str
    hang: Hang
    muc: Muc
    can: tuple[str, ...]
    ham: HamRule
    dan_trang: bool = False

    @property
    def ten(self) -> str:
        """First line of its page: the fault."""
        return self.trang_sach[0]

    @property
    def ngon_ngu(self) -> bool:
        """It is about words."""
        return self.ham.__module__.rpartition(".")[2].startswith(_NGON_NGU)

    @property
    def trang_sach(self) -> list[str]:
        """The lines of its page."""
        return (inspect.getdoc(self.ham) or "").splitlines() or [""]


_NGON_NGU: Final = "ngon_ngu_"
_DANG_KY: Final[dict[str, Rule]] = {}


def rule(
    ma: str,
    *,
    quy_dinh: str = "",
    hang: Hang = Hang.LUAT,
    muc: Muc | None = None,
    can: str = "",
    dan_trang: bool = False,
) -> Callable[[HamRule], HamRule]:
    """Registers a rule.

    Args:
        ma: its id, given once and forever.
        quy_dinh: path of the entry of the law it guards ("trang.le_trai"); may be empty below rank `mau`.
        hang: its rank.
        muc: its level; SAI for `luat`, NHẮC for the others, unless said otherwise.
        can: names of the recognised elements it needs; without them it is not evaluated.
        dan_trang: it needs the laid-out page; without one it is not evaluated.
    """
    muc = muc or (Muc.SAI if hang is Hang.LUAT else Muc.NHAC)
    if muc is Muc.SAI and hang is not Hang.LUAT:
        raise ValueError(f"{ma}: chỉ quy tắc hạng luat mới được kết luận SAI")

    def ghi(ham: HamRule) -> HamRule:
        if ma in _DANG_KY:
            raise ValueError(f"mã {ma} đã có")
        _DANG_KY[ma] = Rule(ma, quy_dinh, hang, muc, tuple(can.split()), ham, dan_trang)
        return ham

    return ghi


@lru_cache(maxsize=1)
def all_rules() -> Mapping[str, Rule]:
    """All rules by id, in the order of their ids; the modules of `check/rules` are found, not listed."""
    _nap(_cac_mo_dun())
    return MappingProxyType(dict(sorted(_DANG_KY.items())))


@lru_cache(maxsize=1)
def rules_sai() -> Mapping[str, Rule]:
    """The rules that can conclude SAI; those about words never do, so a build need not load their patterns."""
    _nap(ten for ten in _cac_mo_dun() if not ten.startswith(_NGON_NGU))
    return MappingProxyType({ma: r for ma, r in sorted(_DANG_KY.items()) if r.muc is Muc.SAI})


def _cac_mo_dun() -> list[str]:
    goi = importlib.import_module("vanban.check.rules")
    return sorted(mo_dun.name for mo_dun in pkgutil.iter_modules(goi.__path__))


def _nap(cac_ten: Iterable[str]) -> None:
    for ten in cac_ten:
        importlib.import_module(f"vanban.check.rules.{ten}")


def chay(quy_tac: Rule, ban: BanSoat, nd30: ND30) -> tuple[list[Finding], str]:
    """The findings of one rule, and the reason when it was not evaluated."""
    if ban.nhan.nhom is Nhom.PHU_LUC and quy_tac.ma[:2] in _KHONG_O_PHU_LUC:
        return [], "phụ lục ở tệp riêng không có thành phần này"
    if ban.nhan.nhom is Nhom.VAN_BAN_KEM and quy_tac.ma[:2] in _KHONG_O_VAN_BAN_KEM:
        return [], "văn bản kèm theo ở tệp riêng không có thành phần này"
    if quy_tac.dan_trang and ban.ban_in is None:
        return [], CHO_DAN_TRANG
    if ban.nhan.nhom is Nhom.BAN_SAO and quy_tac.ma[:2] not in _O_TO_SAO:
        return [], "tờ này chỉ có phần bản sao"
    if quy_tac.can and (thieu := [ma for ma in quy_tac.can if ma not in ban.nhan.phan]):
        return [], f"không nhận ra {', '.join(_ten_phan(ma, nd30) for ma in thieu)}"
    ra: list[Finding] = []
    for thay in quy_tac.ham(ban, nd30):
        if isinstance(thay, KhongKiem):
            return ra, "" if ra else thay.ly_do
        ra.append(_finding(quy_tac, thay, ban.vb.tep, nd30))
    return ra, ""


def _ten_phan(ma: str, nd30: ND30) -> str:
    phan = nd30.thanh_phan.get(ma) or nd30.noi_dung.cap.get(ma)
    return phan.ten if phan else "đoạn kết"


@cache
def _can_cu(quy_dinh: str, nd30: ND30) -> tuple[str, str]:
    """The clause of an entry of the law and its words; a law made narrower by an office cites the same."""
    if not quy_dinh:
        return "", ""
    dieu = nd30.quy_dinh(quy_dinh)
    return str(dieu.can_cu), dieu.trich


def _finding(quy_tac: Rule, thay: Thay, tep: str, nd30: ND30) -> Finding:
    can_cu, trich = _can_cu(quy_tac.quy_dinh, nd30)
    return Finding(
        ma=quy_tac.ma,
        muc=Muc.NHAC if thay.nhac else quy_tac.muc,
        hang=quy_tac.hang,
        thong_bao=thay.cau,
        tep=tep,
        dong=0 if isinstance(thay.cho, str) else _doan(thay.cho).thu_tu,
        cot=thay.cot,
        vi_tri=thay.cho if isinstance(thay.cho, str) else vi_tri(thay.cho),
        thay=thay.thay,
        can=thay.can,
        can_cu=can_cu,
        trich=trich,
    )


def _doan(cho: Dong | Doan) -> Doan:
    return cho.doan if isinstance(cho, Dong) else cho


def vi_tri(cho: Dong | Doan) -> str:
    """A place in words: number of the paragraph, cell, first words."""
    doan, chu = _doan(cho), " ".join(cho.chu.split())
    o = f" (bảng {doan.o.bang}, hàng {doan.o.hang + 1}, cột {doan.o.cot + 1})" if doan.o else ""
    dau = chu if len(chu) <= 42 else chu[:40].rsplit(" ", 1)[0] + " …"
    return f"đoạn {doan.thu_tu}{o} “{dau}”"

"""The numbering schemes of the decree: Roman, Arabic, and the letters of the Vietnamese alphabet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_tep
from vanban.nd30.kieu_luat import LuatError, Muc, TrichDan

# The decree says "theo thứ tự bảng chữ cái tiếng Việt", which has đ and lacks f, j, w, z. That ă, â, ê, ô, ơ, ư
# are skipped is practice: the decree numbers its own điểm so (Điều 8; Phụ lục VI, Phần I, Mục III).
CHU_CAI = tuple("abcdđeghiklmnopqrstuvxy")

_LA_MA = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def la_ma(n: int) -> str:
    """The Roman number, from 1 to 3999."""
    _tu_mot(n)
    if n > 3999:
        raise ValueError(f"chữ số La Mã chỉ ghi được đến 3999, không ghi được {n}")
    ket_qua = ""
    for gia_tri, chu in _LA_MA:
        lan, n = divmod(n, gia_tri)
        ket_qua += chu * lan
    return ket_qua


def a_rap(n: int) -> str:
    """The Arabic number, from 1."""
    _tu_mot(n)
    return str(n)


def chu_cai(n: int) -> str:
    """The n-th letter; the decree names none after y, so a 24th điểm is refused."""
    _tu_mot(n)
    if n > len(CHU_CAI):
        raise ValueError(f"bảng chữ cái chỉ đủ cho {len(CHU_CAI)} điểm (a đến y), không có điểm thứ {n}")
    return CHU_CAI[n - 1]


def _tu_mot(n: int) -> None:
    if n < 1:
        raise ValueError(f"số thứ tự đếm từ 1, không phải {n}")


CACH: Mapping[str, Callable[[int], str]] = {"la_ma": la_ma, "a_rap": a_rap, "chu_cai": chu_cai}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CapSo(Muc):
    """How one level is numbered: the word before, the scheme, the mark after."""

    truoc: str
    cach: str
    dau: str
    luat: TrichDan

    def ghi(self, n: int) -> str:
        """The whole number as printed: "Điều 5.", "II.", "đ)"."""
        so = CACH[self.cach](n) + self.dau
        return f"{self.truoc} {so}" if self.truoc else so


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SoThuTu:
    """The schemes as functions, and `cap_so`: the scheme, word and mark of each level."""

    cap_so: Mapping[str, CapSo]

    def la_ma(self, n: int) -> str:
        """See `la_ma` of the module."""
        return la_ma(n)

    def a_rap(self, n: int) -> str:
        """See `a_rap` of the module."""
        return a_rap(n)

    def chu_cai(self, n: int) -> str:
        """See `chu_cai` of the module."""
        return chu_cai(n)


def tao(_: str, ban_ghi: BanGhi) -> CapSo:
    """One level from its data."""
    cach = ban_ghi.chu("cach")
    if cach not in CACH:
        raise LuatError(f"cach phải là một trong {', '.join(CACH)}, không phải {cach!r}")
    return CapSo(ban_ghi.chu("truoc", ""), cach, ban_ghi.chu("dau", ""), ban_ghi.luat())


def doc() -> SoThuTu:
    """The levels as the data file has them."""
    return SoThuTu(cac_muc(doc_tep("so_thu_tu.yaml"), "so_thu_tu", tao))

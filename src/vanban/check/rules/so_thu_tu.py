"""Order of the numbers: Roman, Arabic and the Vietnamese letters (Phụ lục I, Phần I, Mục II, khoản 6.đ)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.looks import gop
from vanban.check.recognise import CapThan, DoanThan
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30
from vanban.nd30.so_thu_tu import CHU_CAI

_BAC: Final = {
    cap: bac
    for bac, cap in enumerate(
        (CapThan.PHAN, CapThan.CHUONG, CapThan.MUC_RIENG, CapThan.TIEU_MUC, CapThan.MUC, CapThan.DIEU, CapThan.KHOAN,
         CapThan.DIEM)
    )
}  # fmt: skip
_GIA: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_LONG: Final = 8  # lists in one another that may still be returned to
_NGOAI: Final = frozenset("fjwz")
_TRICH: Final = "bản trích sao chỉ có một phần nội dung"


def la_ma(chu: str) -> int:
    """Value of a Roman number, 0 when it is none."""
    ra, truoc = 0, 0
    for k in reversed(chu):
        gia = _GIA.get(k, 0)
        if not gia:
            return 0
        ra += -gia if gia < truoc else gia
        truoc = max(truoc, gia)
    return ra


def a_rap(chu: str) -> int:
    """Value of an Arabic number, 0 when it is none."""
    return int(chu) if chu.isdigit() else 0


def chu_cai(chu: str) -> int:
    """Place of a letter in the decree's order, 0 when it is not in it."""
    return CHU_CAI.index(chu) + 1 if chu in CHU_CAI else 0


def dut_quang(
    than: tuple[DoanThan, ...], cap: CapThan, gia: Callable[[str], int]
) -> Iterator[tuple[DoanThan, DoanThan]]:
    """Pairs of neighbours of one level whose numbers do not follow; a list may start again at 1 and return later."""
    mo: list[DoanThan] = []
    for d in than:
        if d.cap in _BAC and _BAC[d.cap] < _BAC[cap] and cap is not CapThan.DIEU:
            mo = []
        if d.cap is not cap or not gia(d.so):
            continue
        hop = next((i for i in range(len(mo) - 1, -1, -1) if gia(d.so) == gia(mo[i].so) + 1), None)
        if hop is not None:
            mo[hop:] = [d]
        elif not mo or (gia(d.so) == 1 and gia(mo[-1].so) != 1):
            mo = [*mo[-_LONG:], d]
        else:
            yield mo[-1], d
            mo[-1] = d


@rule("ST901", quy_dinh="so_thu_tu.cap_so.diem", can="diem")
def diem_ngoai_bang_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Điểm dùng chữ không có trong bảng chữ cái tiếng Việt.

    Vì sao: thứ tự các điểm theo bảng chữ cái tiếng Việt, không có f, j, w, z.
    Sai: e) … f) …
    Đúng: e) … g) …
    """
    for d in ban.nhan.than:
        if d.cap is CapThan.DIEM and d.so in _NGOAI:
            yield Thay(d.dong, f"điểm “{d.so})” không có trong bảng chữ cái tiếng Việt", f"{d.so})", "g, h, i, k …")


@rule("ST902", quy_dinh="so_thu_tu.cap_so.diem", can="diem")
def diem_bo_sot_d(ban: BanSoat, nd30: ND30) -> Ra:
    """Sau điểm d) là điểm e), bỏ sót điểm đ).

    Vì sao: trong bảng chữ cái tiếng Việt, sau d là đ; máy đánh số tự động của Word không biết chữ này.
    Sai: d) … e) …
    Đúng: d) … đ) …
    """
    if ban.nhan.trich_sao:
        yield KhongKiem(_TRICH)
        return
    for truoc, sau in dut_quang(ban.nhan.than, CapThan.DIEM, chu_cai):
        if (truoc.so, sau.so) == ("d", "e"):
            yield Thay(sau.dong, "sau điểm d) là điểm e), bỏ sót điểm đ)", "e)", "đ)")


@rule("ST903", quy_dinh="so_thu_tu.cap_so.diem", muc=Muc.NHAC, can="diem")
def diem_dut_quang(ban: BanSoat, nd30: ND30) -> Ra:
    """Các điểm không theo thứ tự.

    Vì sao: điểm thiếu hoặc trùng thì viện dẫn sai; văn bản sửa đổi có thể cố ý nên chỉ nhắc.
    Sai: a) … c) …
    Đúng: a) … b) …
    """
    if ban.nhan.trich_sao:
        yield KhongKiem(_TRICH)
        return
    for truoc, sau in dut_quang(ban.nhan.than, CapThan.DIEM, chu_cai):
        if (truoc.so, sau.so) != ("d", "e"):
            can = CHU_CAI[min(chu_cai(truoc.so), len(CHU_CAI) - 1)]
            yield Thay(sau.dong, f"sau điểm {truoc.so}) là điểm {sau.so}), cần {can})", f"{sau.so})", f"{can})")


@rule("ST904", quy_dinh="so_thu_tu.cap_so.khoan", muc=Muc.NHAC, can="khoan")
def khoan_dut_quang(ban: BanSoat, nd30: ND30) -> Ra:
    """Các khoản không theo thứ tự.

    Vì sao: khoản thiếu hoặc trùng thì viện dẫn sai.
    Sai: 1. … 3. …
    Đúng: 1. … 2. …
    """
    yield from _so(ban, CapThan.KHOAN, a_rap, "khoản")


@rule("ST905", quy_dinh="so_thu_tu.cap_so.muc", muc=Muc.NHAC, can="muc")
def muc_dut_quang(ban: BanSoat, nd30: ND30) -> Ra:
    """Các mục (I., II.) không theo thứ tự.

    Vì sao: mục thiếu hoặc trùng thường do xóa hoặc dán mà quên sửa số.
    Sai: I. … III. …
    Đúng: I. … II. …
    """
    yield from _so(ban, CapThan.MUC, la_ma, "mục")


@rule("ST906", quy_dinh="so_thu_tu.cap_so.dieu", muc=Muc.NHAC, can="dieu")
def dieu_dut_quang(ban: BanSoat, nd30: ND30) -> Ra:
    """Các điều không theo thứ tự.

    Vì sao: điều đánh số liên tục trong cả văn bản.
    Sai: Điều 1. … Điều 3. …
    Đúng: Điều 1. … Điều 2. …
    """
    yield from _so(ban, CapThan.DIEU, a_rap, "điều")


def _so(ban: BanSoat, cap: CapThan, gia: Callable[[str], int], ten: str) -> Ra:
    if ban.nhan.trich_sao:
        yield KhongKiem(_TRICH)
        return
    for truoc, sau in dut_quang(ban.nhan.than, cap, gia):
        yield Thay(
            sau.dong, f"sau {ten} {truoc.so} là {ten} {sau.so}, không theo thứ tự", sau.so, f"tiếp theo {truoc.so}"
        )


@rule("ST907", quy_dinh="so_thu_tu.cap_so.diem", muc=Muc.NHAC, can="diem")
def diem_sai_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Sau chữ của điểm không phải dấu đóng ngoặc đơn.

    Vì sao: sau chữ của điểm có dấu đóng ngoặc đơn.
    Sai: a. Đối với tập thể
    Đúng: a) Đối với tập thể
    """
    lech = ((d.dong, f"{d.so}{d.dau}") for d in ban.nhan.than if d.cap is CapThan.DIEM and d.dau != ")")
    yield from gop(lech, lambda gia: f"điểm ghi “{gia}”, cần dấu đóng ngoặc đơn", ")")


@rule("ST908", quy_dinh="so_thu_tu.cap_so.khoan", muc=Muc.NHAC, can="khoan")
def khoan_sai_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Sau số của khoản không phải dấu chấm.

    Vì sao: sau số thứ tự của khoản có dấu chấm.
    Sai: 1) Mục đích
    Đúng: 1. Mục đích
    """
    lech = ((d.dong, f"{d.so}{d.dau}") for d in ban.nhan.than if d.cap is CapThan.KHOAN and d.dau != ".")
    yield from gop(lech, lambda gia: f"khoản ghi “{gia}”, cần dấu chấm", ".")


@rule("ST909", quy_dinh="so_thu_tu.cap_so.diem", hang=Hang.TAP_QUAN, can="diem")
def diem_chu_co_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Điểm dùng chữ ă, â, ê, ô, ơ, ư.

    Vì sao: luật chỉ nói “theo thứ tự bảng chữ cái tiếng Việt”; chính nghị định bỏ qua các chữ này.
    Sai: a) … ă) …
    Đúng: a) … b) …
    """
    for d in ban.nhan.than:
        if d.cap is CapThan.DIEM and d.so in {"ă", "â", "ê", "ô", "ơ", "ư"}:
            yield Thay(d.dong, f"điểm “{d.so})”; thông lệ bỏ qua chữ này", f"{d.so})", "chữ tiếp theo")

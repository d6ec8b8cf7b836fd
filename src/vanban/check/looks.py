"""What many rules ask of an element: size, weight, slant, case, alignment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from vanban.check.line import Dong
from vanban.check.rule import Thay
from vanban.nd30 import Khoang

_LECH_CO: Final = 0.01
_CANH: Final = {"trai": "trái", "giua": "giữa", "phai": "phải", "deu": "đều hai lề"}


def so(gia: float) -> str:
    """A number as Vietnamese writes it: 12,7."""
    return f"{round(gia, 2):g}".replace(".", ",")


def ta_khoang(khoang: Khoang, don_vi: str = "") -> str:
    """A range in words: "từ 12 đến 13", "13", "từ 6 trở lên"."""
    duoi = f" {don_vi}" if don_vi else ""
    if khoang.thap == khoang.cao:
        return f"{so(khoang.thap)}{duoi}"
    if khoang.cao == float("inf"):
        return f"từ {so(khoang.thap)}{duoi} trở lên"
    return f"từ {so(khoang.thap)} đến {so(khoang.cao)}{duoi}"


def gop(
    dong: Iterable[tuple[Dong, str]], cau: Callable[[str], str], can: str = "", nhac: bool = False
) -> Iterator[Thay]:
    """One finding for each value seen, at its first place, with the number of further places."""
    theo: dict[str, list[Dong]] = {}
    for d, gia in dong:
        theo.setdefault(gia, []).append(d)
    for gia, cac in theo.items():
        them = f" (và {len(cac) - 1} đoạn nữa)" if len(cac) > 1 else ""
        yield Thay(cac[0], cau(gia) + them, gia, can, nhac)


def sai_co(dong: Iterable[Dong], khoang: Khoang, ten: str, nhac: bool = False) -> Iterator[Thay]:
    """A size outside the range."""
    can = ta_khoang(khoang)
    lech = ((d, so(co)) for d in dong for co in d.co if not khoang.thap - _LECH_CO <= co <= khoang.cao + _LECH_CO)
    yield from gop(lech, lambda gia: f"{ten} cỡ chữ {gia}, cần {can}", can, nhac)


def sai_dam(dong: Iterable[Dong], ten: str, *, dam: bool, nhac: bool = False) -> Iterator[Thay]:
    """Bold where the law wants it not, or the opposite; a line is judged by most of its letters."""
    ten_kieu = {True: "đậm", False: "không đậm"}
    lech = ((d, ten_kieu[not dam]) for d in dong if (d.dam > 0.5) is not dam)
    yield from gop(lech, lambda gia: f"{ten} in chữ {gia}, cần {ten_kieu[dam]}", ten_kieu[dam], nhac)


def sai_nghieng(dong: Iterable[Dong], ten: str, *, nghieng: bool, nhac: bool = False) -> Iterator[Thay]:
    """Italic where the law wants upright, or the opposite."""
    ten_kieu = {True: "nghiêng", False: "đứng"}
    lech = ((d, ten_kieu[not nghieng]) for d in dong if (d.nghieng > 0.5) is not nghieng)
    yield from gop(lech, lambda gia: f"{ten} in chữ {gia}, cần {ten_kieu[nghieng]}", ten_kieu[nghieng], nhac)


def sai_hoa(dong: Iterable[Dong], ten: str, nhac: bool = False) -> Iterator[Thay]:
    """Not in capitals."""
    lech = ((d, "thường") for d in dong if not d.in_hoa)
    yield from gop(lech, lambda _: f"{ten} in chữ thường, cần in hoa", "in hoa", nhac)


def sai_giua(dong: Iterable[Dong], ten: str, nhac: bool = False) -> Iterator[Thay]:
    """Not centred, where that can be seen: no tabs, no frame, no piece of a cut line, not blank-padded."""
    lech = (
        (d, _CANH[d.doan.dang.canh])
        for d in dong
        if not (d.giua or d.tach or d.doan.dang.khung or d.doan.hop or "\t" in d.doan.chu or d.doan.chu[:3].isspace())
    )
    yield from gop(lech, lambda gia: f"{ten} canh {gia}, cần canh giữa", "giữa", nhac)

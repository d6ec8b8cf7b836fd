"""The look of an element, as far as it matters to a reader: type, alignment, spacing, the rule below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.docx.read import DinhDang, Doan, Ke, Van

_CANH: Final = {"trai": "canh trái", "giua": "canh giữa", "phai": "canh phải", "deu": "canh đều"}
_DEN: Final = frozenset({"", "000000"})
_GIAN: Final = {"exact": " pt", "atLeast": " pt trở lên"}


@dataclass(frozen=True, slots=True)
class Ve:
    """Lengths in mm, sizes and spacing in points, as text; an empty text means nothing of the kind."""

    phong: str = ""
    co: str = ""
    dam: bool = False
    nghieng: bool = False
    gach_chan: bool = False
    gach_ngang: bool = False
    mau: str = ""
    canh: str = ""
    le_trai: str = ""
    thut: str = ""
    truoc: str = ""
    sau: str = ""
    dong: str = ""
    sang_trang: bool = False
    ke: str = ""
    rong: str = ""
    nhan: tuple[tuple[str, str], ...] = ()  # stretches that look otherwise: what is different, the words


_TEN: Final = {
    "phong": "phông {}", "co": "cỡ {}", "mau": "màu {}", "canh": "{}", "le_trai": "lề trái {}", "thut": "thụt {}",
    "truoc": "trước {}", "sau": "sau {}", "dong": "dòng {}", "ke": "kẻ {}", "rong": "rộng {}",
}  # fmt: skip
_CO: Final = {
    "dam": "đậm", "nghieng": "nghiêng", "gach_chan": "gạch chân", "gach_ngang": "gạch ngang",
    "sang_trang": "sang trang",
}  # fmt: skip
_THU_TU: Final = (
    "phong", "co", "dam", "nghieng", "gach_chan", "gach_ngang", "mau", "canh", "le_trai", "thut", "truoc", "sau",
    "dong", "sang_trang", "ke", "rong",
)  # fmt: skip


def ta(ve: Ve, nen: Ve | None = None) -> Iterator[str]:
    """The look in words; with `nen` only what differs from it."""
    goc = nen or Ve()
    for ten in _THU_TU:
        gia, cu = getattr(ve, ten), getattr(goc, ten)
        if gia == cu:
            continue
        if ten in _CO:
            yield _CO[ten] if gia else f"không {_CO[ten]}"
        else:
            yield _TEN[ten].format(gia) if gia else f"không {_TEN[ten].format('').strip()}"


def khac_ve(cu: Ve, moi: Ve) -> Iterator[str]:
    """What changed between two looks, each in a few words: "cỡ 14 → 13", "thêm đậm"."""
    for ten in () if cu == moi else _THU_TU:
        a, b = getattr(cu, ten), getattr(moi, ten)
        if a == b:
            continue
        if ten in _CO:
            yield f"thêm {_CO[ten]}" if b else f"bỏ {_CO[ten]}"
        else:
            yield _TEN[ten].format(f"{a or 'không'} → {b or 'không'}")


def ve_cua(doan: Doan, van: Iterable[Van], ke: Iterable[Ke] = ()) -> Ve:
    """The look of those runs in their paragraph, with the rules that stand below it."""
    van = [v for v in van if v.chu.strip()]
    chinh = _chinh(van, doan.dau_muc)
    dang = doan.dang
    return Ve(
        phong=chinh.phong_viet or chinh.phong,
        co=f"{chinh.co:g}",
        dam=chinh.dam,
        nghieng=chinh.nghieng,
        gach_chan=chinh.gach_chan,
        gach_ngang=chinh.gach_ngang,
        mau="" if chinh.mau in _DEN else chinh.mau,
        canh=_CANH[dang.canh],
        le_trai=_so(dang.trai_mm),
        thut=_so(dang.dau_dong_mm),
        truoc=_so(dang.truoc_pt),
        sau=_so(dang.sau_pt),
        dong=_dong(dang.gian, dang.quy_tac),
        sang_trang=dang.ngat_trang,
        ke=ta_ke(ke),
        nhan=tuple(_nhan(van, chinh)),
    )


def ta_ke(ke: Iterable[Ke]) -> str:
    """The rules below an element: their lengths."""
    return " và ".join("không rõ dài" if k.dai_mm is None else f"{k.dai_mm:g} mm" for k in ke)


def _so(so: float) -> str:
    return f"{so:g}" if so else ""


def _dong(gian: float, quy_tac: str) -> str:
    if quy_tac == "auto":
        return "" if gian == 1 else f"{gian:g}"
    return f"{gian:g}{_GIAN.get(quy_tac, ' pt')}"


def _chinh(van: Iterable[Van], dau_muc: DinhDang) -> DinhDang:
    """The look of most of the letters."""
    dai: dict[DinhDang, int] = {}
    for v in van:
        dai[v.dang] = dai.get(v.dang, 0) + len(v.chu)
    return max(dai, key=dai.__getitem__) if dai else dau_muc


def _nhan(van: Iterable[Van], chinh: DinhDang) -> Iterator[tuple[str, str]]:
    """The stretches whose weight, slant, line, colour or size differ; neighbours of one look are one stretch."""
    truoc = ""
    gom = ""
    for v in van:
        khac = ", ".join(_khac_chu(v.dang, chinh))
        if khac != truoc:
            if truoc:
                yield truoc, " ".join(gom.split())
            truoc, gom = khac, ""
        gom += v.chu
    if truoc:
        yield truoc, " ".join(gom.split())


def _khac_chu(dang: DinhDang, chinh: DinhDang) -> Iterator[str]:
    for ten in ("dam", "nghieng", "gach_chan", "gach_ngang"):
        if getattr(dang, ten) != getattr(chinh, ten):
            yield _CO[ten] if getattr(dang, ten) else f"không {_CO[ten]}"
    if dang.co != chinh.co:
        yield f"cỡ {dang.co:g}"
    if dang.mau != chinh.mau and not {dang.mau, chinh.mau} <= _DEN:
        yield f"màu {dang.mau or '000000'}"

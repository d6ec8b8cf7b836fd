"""What is known of a foreign document: its faults, what a person should look at, and what is right in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from check.tin_cay.nguoi_khac.chu import NoiDung


@dataclass(frozen=True)
class SuThat:
    """What a reader of the page would say. Empty fields are not asked."""

    nhom: str = "hanh_chinh"
    ma_loai: str = ""
    so: str = ""
    ky_hieu: str = ""
    ngay: tuple[str, str, str] = ("", "", "")
    co_quan: str = ""
    ho_ten: str = ""
    chuc_vu: str = ""


@dataclass(frozen=True)
class TepLa:
    """A foreign file. `loi` are its faults, `xem` what is no fault but worth a look, each by the id of a rule."""

    ten: str
    cach_lam: str
    tao: Callable[[], bytes]
    loi: frozenset[str] = frozenset()
    xem: frozenset[str] = frozenset()
    dung: frozenset[str] = frozenset()  # rules that must have been evaluated and passed
    su_that: SuThat = field(default_factory=SuThat)
    hong: str = ""  # what the checker does wrong with it, as it is known


def tep(
    ten: str,
    cach_lam: str,
    tao: Callable[[], bytes],
    *,
    loi: str = "",
    xem: str = "",
    dung: str = "",
    su_that: SuThat | None = None,
    hong: str = "",
) -> TepLa:
    """A foreign file; ids separated by spaces."""
    cac = [frozenset(c.split()) for c in (loi, xem, dung)]
    return TepLa(ten, cach_lam, tao, cac[0], cac[1], cac[2], su_that or SuThat(), hong)


def that(nd: NoiDung, ma_loai: str) -> SuThat:
    """The facts of a document, from its words."""
    so, _, ky_hieu = nd.so.removeprefix("Số: ").partition("/")
    khop = re.search(r"ngày (\d+) tháng (\d+) năm (\d+)", nd.ngay)
    assert khop is not None
    return SuThat(
        ma_loai=ma_loai,
        so=so,
        ky_hieu=ky_hieu,
        ngay=(khop[1], khop[2], khop[3]),
        co_quan=" ".join(nd.co_quan),
        ho_ten=nd.ho_ten,
        chuc_vu=" ".join(nd.ky),
    )

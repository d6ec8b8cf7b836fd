"""Who decides, and through whom a proposal goes: the chain of bodies above the office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.models.co_quan import CoQuan, ToChuc
from vanban.models.ky_tu import nfc

_CHUC = re.compile(
    r"^(?:Quyền )?(?:Phó )?(?:Chủ tịch|Giám đốc|Bộ trưởng|Thủ trưởng|Hiệu trưởng|Trưởng phòng|Trưởng ban)\s+"
)
_VIET_TAT = {"ubnd": "ủy ban nhân dân", "uỷ ban": "ủy ban", "sở gdđt": "sở giáo dục và đào tạo"}


def co_quan_cua(tham_quyen: str) -> str:
    """The body of a deciding person, folded: "Chủ tịch UBND tỉnh" → "ủy ban nhân dân tỉnh"."""
    return _gap(_CHUC.sub("", tham_quyen))


def noi_gui_duoc(co_quan: CoQuan, tham_quyen: str) -> tuple[tuple[str, ...], bool]:
    """The bodies that a proposal may be addressed to, by their names, from the nearest up to the one that decides.

    The flag says whether that one was found above the office; without it nothing can be said.
    """
    dich = co_quan_cua(tham_quyen)
    ra: list[str] = []
    for cap in _tren(co_quan):
        ra += _cac_ten(cap)
        if any(_la(ten, dich) for ten in _cac_ten(cap)):
            return tuple(ra), True
    return tuple(ra), False


def gui_toi(kinh_gui: str, cac_ten: tuple[str, ...]) -> bool:
    """Whether an addressee is one of the bodies, or its head."""
    noi = co_quan_cua(kinh_gui)
    return any(_la(ten, noi) for ten in cac_ten)


def tu_quyet_dinh(co_quan: CoQuan, tham_quyen: str) -> bool:
    """Whether it is the office itself whose head decides; a post without its body, such as "Hiệu trưởng", may be."""
    noi = co_quan_cua(tham_quyen)
    return not _CHUC.sub("", f"{tham_quyen} ") or any(_la(ten, noi) for ten in _cac_ten(co_quan))


def _la(ten: str, noi: str) -> bool:
    """Whether two names are of one body: one may leave out the place at the end, or only the word for its kind."""
    mot, hai = _gap(ten), noi
    ngan, dai = sorted((mot, hai), key=len)
    return dai == ngan or dai.startswith(f"{ngan} ") or dai.replace(" tỉnh ", " ") == ngan.replace(" tỉnh ", " ")


def _tren(co_quan: CoQuan) -> Iterator[ToChuc]:
    cap = co_quan.chu_quan
    while cap:
        yield cap
        cap = cap.chu_quan


def _cac_ten(cap: ToChuc) -> tuple[str, ...]:
    ngan = (cap.ten_ngan,) if cap.ten_ngan else ()
    return (*(mot.ten for mot in (*cap.ten, *(cap.ten_dau_trang or ()))), *ngan)


def _gap(ten: str) -> str:
    chu = " ".join(nfc(ten).lower().split())
    for ngan, du in _VIET_TAT.items():
        chu = chu.replace(ngan, du)
    return chu

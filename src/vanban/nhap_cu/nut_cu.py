"""The outline of the source as nodes: numbers dropped, levels kept, what is out of order marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.models.noi_dung import CapMuc
from vanban.nhap_cu.chu_cu import vao_yaml
from vanban.nhap_cu.so_cu import gia_tri_so
from vanban.nhap_cu.viet_hoa_cu import VietHoa
from vanban.nhap_cu.viet_yaml import kem

DUOI: dict[str, CapMuc] = {
    "phan": "muc",
    "chuong": "dieu",
    "muc_rieng": "dieu",
    "tieu_muc": "dieu",
    "muc": "khoan",
    "dieu": "khoan",
    "khoan": "diem",
    "diem": "gach",
    "gach": "cong",
}
"""The level that a node below another has by itself."""

_TU_NHIEN = {"thap_2": "diem", "thap_3": "gach"}
_THU_TU = ("phan", "chuong", "muc_rieng", "tieu_muc", "dieu", "muc", "khoan", "diem", "gach", "cong")
_BAC = {cap: min(thu, 4) if cap in {"dieu", "muc"} else thu for thu, cap in enumerate(_THU_TU)}
LIEN_TUC = frozenset({"chuong", "dieu"})
CAN_TIEU_DE = frozenset({"phan", "chuong", "muc_rieng", "tieu_muc", "muc"})
"""Levels at which a bare sentence has no number."""


@dataclass(slots=True)
class NutCu:
    """A node while the outline is read. `hang` is its level in the source, -1 for the root and what has no number."""

    cap: str = ""
    hang: int = -1
    chu: str = ""
    la_tieu_de: bool = False
    doan: list[str] = field(default_factory=list)
    bang: dict[str, Any] | None = None
    muc: list[NutCu] = field(default_factory=list)
    ghi: list[str] = field(default_factory=list)
    dem: dict[str, tuple[int, int]] = field(default_factory=dict)  # children by level: how many, number of the last

    @property
    def co_so(self) -> bool:
        """It has a numbered line."""
        return bool(self.chu)

    @property
    def rong(self) -> bool:
        """Nothing stands under its line."""
        return not (self.doan or self.bang or self.muc)


def cap_dich(cap: str, cha: NutCu) -> str:
    """The level that a node of a level of the source has under `cha`; nothing when there is none so deep."""
    tu_nhien = _TU_NHIEN.get(cap, cap)
    if cha.cap and _BAC[tu_nhien] <= _BAC[cha.cap]:
        return DUOI.get(cha.cap, "")
    return tu_nhien


def trai_thu_tu(cha: NutCu, cap: str, so: str) -> str:
    """Counts the next child; why its number is not the next one, if so."""
    dem, truoc = cha.dem.get(cap, (0, 0))
    dem += 1
    co = gia_tri_so(cap, so)
    cha.dem[cap] = (dem, co[0] if co else dem)
    if not co or dem in co or any(so == truoc + 1 for so in co):
        return ""
    return f"bản cũ ghi số {so}, máy đánh số thứ {dem}"


def thanh_yaml(cac_nut: Sequence[NutCu], cap: str) -> list[Any]:
    """The nodes as data; `cap` is the level that they have by themselves."""
    return [_mot(nut, cap) for nut in cac_nut if nut.co_so or not nut.rong]


def _mot(nut: NutCu, cap: str) -> Any:
    if not nut.co_so:
        return kem(_than(nut, cap), *nut.ghi)
    kieu = nut.cap if nut.cap != cap else ""
    if nut.rong and not nut.la_tieu_de and not kieu:
        return kem(vao_yaml(nut.chu), *nut.ghi)
    khoa = "tieu_de" if nut.la_tieu_de else "cau"
    ra: dict[str, Any] = {khoa: kem(vao_yaml(nut.chu), *nut.ghi)}
    if kieu:
        ra["kieu"] = kieu
    return ra | _than(nut, DUOI.get(nut.cap, nut.cap))


def _than(nut: NutCu, cap: str) -> dict[str, Any]:
    """What stands under the numbered line."""
    ra: dict[str, Any] = {}
    if nut.doan:
        cac = [vao_yaml(chu) for chu in nut.doan]
        ra["doan"] = cac[0] if len(cac) == 1 else cac
    if nut.bang:
        ra["bang"] = nut.bang
    if nut.muc:
        ra["muc"] = thanh_yaml(nut.muc, cap)
    return ra


def thuong_tieu_de(cac_nut: Iterable[NutCu], hoa: VietHoa) -> None:
    """Headings that the page prints in capitals by itself, as they are written in a sentence."""
    for nut in cac_nut:
        if nut.cap in CAN_TIEU_DE and nut.la_tieu_de:
            nut.chu = hoa.cau(nut.chu)
        thuong_tieu_de(nut.muc, hoa)

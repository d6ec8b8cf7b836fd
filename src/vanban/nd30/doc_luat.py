"""Reads the law's data files: every key is taken once, and a key nobody takes is an error."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import yaml

from vanban.nd30.kieu_luat import CanCu, Hang, Khoang, KhoangLuat, LuatError, TapLuat, TrichDan

T = TypeVar("T")

_DATA = Path(__file__).parent / "data"


class BanGhi:
    """One mapping of a data file, with its place for the messages."""

    __slots__ = ("_con", "noi")

    def __init__(self, du_lieu: object, noi: str) -> None:
        """Refuse anything but a mapping; `noi` names it in messages."""
        if not isinstance(du_lieu, dict):
            raise LuatError(f"{noi}: cần một nhóm khóa, không phải {du_lieu!r}")
        self._con: dict[str, object] = dict(du_lieu)
        self.noi = noi

    def __contains__(self, khoa: str) -> bool:
        """Whether a key is there and not yet taken."""
        return khoa in self._con

    def cac_khoa(self) -> tuple[str, ...]:
        """The keys not taken yet, in the order of the file."""
        return tuple(self._con)

    def lay(self, khoa: str) -> object:
        """Take a value that has to be there."""
        if khoa not in self._con or self._con[khoa] == "":
            raise LuatError(f"{self.noi}: thiếu {khoa}")
        return self._con.pop(khoa)

    def chu(self, khoa: str, mac_dinh: str | None = None) -> str:
        """Take a text; with `mac_dinh` the key may be absent."""
        if mac_dinh is not None and khoa not in self:
            return mac_dinh
        gia_tri = self.lay(khoa)
        if not isinstance(gia_tri, str):
            raise LuatError(f"{self.noi}: {khoa} phải là chữ, không phải {gia_tri!r}")
        return gia_tri

    def dung_sai(self, khoa: str) -> bool:
        """Take a yes or no; absent is no."""
        gia_tri = self.chu(khoa, "false")
        if gia_tri not in ("true", "false"):
            raise LuatError(f"{self.noi}: {khoa} phải là true hoặc false, không phải {gia_tri!r}")
        return gia_tri == "true"

    def so(self, khoa: str) -> float:
        """Take a number; a fraction is written as `1/3`."""
        return self._so(self.lay(khoa), khoa)

    def cac_so(self, khoa: str) -> tuple[float, ...]:
        """Take a list of numbers."""
        return tuple(self._so(gia_tri, khoa) for gia_tri in self._danh_sach(khoa))

    def cac_chu(self, khoa: str) -> tuple[str, ...]:
        """Take a list of texts; absent is empty."""
        return tuple(str(gia_tri) for gia_tri in self._danh_sach(khoa)) if khoa in self else ()

    def nhom(self, khoa: str) -> BanGhi:
        """Take a mapping inside this one."""
        return BanGhi(self.lay(khoa), f"{self.noi}.{khoa}")

    def khoang(self, khoa: str) -> Khoang:
        """Take `{khoang: [thấp, cao], chon: …}`."""
        nhom = self.nhom(khoa)
        return nhom.xong(lambda: Khoang(*nhom.hai_dau(), nhom.so("chon")))

    def khoang_luat(self) -> KhoangLuat:
        """The whole mapping as a range with its citation."""
        return KhoangLuat(*self.hai_dau(), self.so("chon"), self.chu("don_vi"), self.luat())

    def tap_luat(self) -> TapLuat:
        """The whole mapping as a set of values with its citation."""
        return TapLuat(self.cac_so("gia_tri"), self.so("chon"), self.chu("don_vi"), self.luat())

    def hai_dau(self) -> tuple[float, float]:
        """Take the two bounds of a range."""
        khoang = self.cac_so("khoang")
        if len(khoang) != 2:
            raise LuatError(f"{self.noi}: khoang cần đúng hai số, đang có {len(khoang)}")
        return khoang[0], khoang[1]

    def luat(self) -> TrichDan:
        """Take the citation: no entry loads without its clause, its words and the day of comparison."""
        can_cu = self.nhom("can_cu")
        nguon = self.chu("nguon", "")
        return TrichDan(
            can_cu=can_cu.xong(lambda: _can_cu(can_cu)),
            trich=self.chu("trich", "" if nguon else None),
            doi_chieu=self._ngay("doi_chieu"),
            hang=self._hang(),
            nguon=nguon,
        )

    def xong(self, tao: Callable[[], T]) -> T:
        """Build with `tao`, name the place in its complaint, and refuse a key that was not taken."""
        try:
            ket_qua = tao()
        except LuatError as loi:
            if str(loi).startswith(self.noi):
                raise
            raise LuatError(f"{self.noi}: {loi}") from loi
        if self._con:
            raise LuatError(f"{self.noi}: không có khóa nào tên {', '.join(sorted(self._con))}")
        return ket_qua

    def _ngay(self, khoa: str) -> date:
        gia_tri = self.chu(khoa)
        try:
            return date.fromisoformat(gia_tri)
        except ValueError as loi:
            raise LuatError(f"{self.noi}: {khoa} phải là một ngày, không phải {gia_tri!r}") from loi

    def _hang(self) -> Hang:
        gia_tri = self.chu("hang", Hang.LUAT.value)
        if gia_tri not in tuple(Hang):
            raise LuatError(f"{self.noi}: hang phải là một trong {', '.join(Hang)}, không phải {gia_tri!r}")
        return Hang(gia_tri)

    def _danh_sach(self, khoa: str) -> list[object]:
        gia_tri = self.lay(khoa)
        if not isinstance(gia_tri, list):
            raise LuatError(f"{self.noi}: {khoa} phải là một danh sách, không phải {gia_tri!r}")
        return gia_tri

    def _so(self, gia_tri: object, khoa: str) -> float:
        tu, _, mau = str(gia_tri).partition("/")
        try:
            return float(tu) / float(mau or 1)
        except ValueError as loi:
            raise LuatError(f"{self.noi}: {khoa} phải là số, không phải {gia_tri!r}") from loi


def _can_cu(ban_ghi: BanGhi) -> CanCu:
    phan = ("dieu", "phu_luc", "phan", "muc", "khoan", "diem", "mau", "stt")
    return CanCu(**{ten: ban_ghi.chu(ten, "") for ten in phan})


def doc_tep(ten: str) -> object:
    """The content of one data file: mappings, lists and texts."""
    return doc_yaml((_DATA / ten).read_text("utf-8"))


def doc_yaml(chu: str) -> object:
    """YAML as mappings, lists and texts, with anchors; straight from the events, which saves half the time."""
    doc = yaml.CBaseLoader(chu)
    doc.get_event()  # the start of the stream
    if type(doc.get_event()) is not yaml.DocumentStartEvent:
        raise LuatError("tệp dữ liệu rỗng")
    return _gia_tri(doc, doc.get_event(), {})


def _gia_tri(doc: yaml.CBaseLoader, su_kien: Any, neo: dict[str, object]) -> object:
    loai = type(su_kien)
    if loai is yaml.AliasEvent:
        return neo[su_kien.anchor]
    gia_tri: object
    if loai is yaml.ScalarEvent:
        gia_tri = su_kien.value
    elif loai is yaml.SequenceStartEvent:
        gia_tri = list(_cac_con(doc, yaml.SequenceEndEvent, neo))
    else:
        gia_tri = _nhom(_cac_con(doc, yaml.MappingEndEvent, neo))
    if su_kien.anchor:
        neo[su_kien.anchor] = gia_tri
    return gia_tri


def _nhom(con: Iterator[Any]) -> dict[str, object]:
    nhom: dict[str, object] = {}
    for khoa in con:
        if khoa in nhom:
            raise LuatError(f"khóa {khoa} ghi hai lần")
        nhom[khoa] = next(con)
    return nhom


def _cac_con(doc: yaml.CBaseLoader, het: type, neo: dict[str, object]) -> Iterator[Any]:
    while type(su_kien := doc.get_event()) is not het:
        yield _gia_tri(doc, su_kien, neo)


def cac_muc(du_lieu: object, noi: str, tao: Callable[[str, BanGhi], T]) -> Mapping[str, T]:
    """Build every entry of a mapping, in its order, as a read-only mapping."""
    goc = BanGhi(du_lieu, noi)
    return MappingProxyType({ma: _mot_muc(ma, goc.nhom(ma), tao) for ma in goc.cac_khoa()})


def _mot_muc(ma: str, ban_ghi: BanGhi, tao: Callable[[str, BanGhi], T]) -> T:
    return ban_ghi.xong(lambda: tao(ma, ban_ghi))

"""The outline as blocks: the depth of a node decides its number and style, `kieu` overrides it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from vanban.ban_ghi import dataclass
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.chen import chen
from vanban.loai.nguon import Nguon
from vanban.models.noi_dung import BangNhap, CapMuc, Nut
from vanban.nd30 import nd30
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu

_DUOI: dict[CapMuc, CapMuc] = {
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
_DAU = {"gach": "-", "cong": "+"}  # practice below điểm, not in the decree
_KIEU_RIENG = {"phan": Kieu.PHAN, "chuong": Kieu.CHUONG, "muc_rieng": Kieu.MUC_RIENG, "tieu_muc": Kieu.TIEU_MUC}
_LIEN_TUC = ("chuong", "dieu")  # numbered through the whole outline, whatever stands above them
_KIEU = {
    "muc": Kieu.MUC,
    "dieu": Kieu.DIEU_TIEU_DE,
    "khoan": Kieu.KHOAN_TIEU_DE,
    "diem": Kieu.DIEM_TIEU_DE,
    "gach": Kieu.GACH,
    "cong": Kieu.CONG,
}
_KIEU_CAU = {"dieu": Kieu.DIEU, "khoan": Kieu.KHOAN, "diem": Kieu.DIEM, "gach": Kieu.GACH, "cong": Kieu.CONG}


@dataclass(frozen=True, slots=True)
class Dem:
    """How many of each level there are so far: among siblings, and in the whole outline."""

    anh_em: dict[str, int] = field(default_factory=dict)
    ca_bai: dict[str, int] = field(default_factory=dict)

    def tiep(self, cap: CapMuc) -> int:
        """The number of the next node of a level."""
        dem = self.ca_bai if cap in _LIEN_TUC else self.anh_em
        dem[cap] = dem.get(cap, 0) + 1
        return dem[cap]

    def con(self) -> Dem:
        """For the children of a numbered line."""
        return Dem(ca_bai=self.ca_bai)


def de_cuong(
    cac_nut: tuple[Nut, ...],
    boi_canh: BoiCanh,
    cap: CapMuc = "muc",
    *,
    truong: str = "noi_dung",
    nguon: Nguon | None = None,
) -> Iterator[Khoi]:
    """The blocks of an outline in page order, the largest level being `cap`.

    `truong` is the field of the document that holds it; `nguon` its place where that is not a field of the document.
    """
    dem = Dem()
    nguon = nguon or boi_canh.nguon.con(truong)
    for thu_tu, nut in enumerate(cac_nut):
        yield from _nut(nut, nguon.con(thu_tu), cap, dem, boi_canh)


def _nut(nut: Nut, nguon: Nguon, cap: CapMuc, dem: Dem, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """One node: its numbered line, paragraphs, table, inserted data, children; siblings share `dem`."""
    cap = nut.kieu or cap
    co_dong = bool(nut.tieu_de or nut.cau)
    yield from _dong_dau(nut, nguon, cap, dem, boi_canh)
    for thu_tu, chu in enumerate(nut.doan):
        yield Khoi(Kieu.DOAN, boi_canh.in_ra(chu, nguon.con("doan", thu_tu)))
    if nut.bang:
        yield Khoi(Kieu.BANG, bang=_bang(nut.bang, nguon.con("bang"), boi_canh))
    cac_con = [*_chen(nut, nguon, boi_canh), *((con, nguon.con("muc", i)) for i, con in enumerate(nut.muc))]
    yield from _cac_con(cac_con, cap, dem.con() if co_dong else dem, boi_canh, xuong=co_dong)


def _cac_con(
    cac_con: list[tuple[Nut, Nguon]], cap: CapMuc, dem: Dem, boi_canh: BoiCanh, *, xuong: bool
) -> Iterator[Khoi]:
    """The children, one level down when they stand under a numbered line."""
    for con, nguon in cac_con:
        cap_con: CapMuc | None = cap
        if xuong and not con.kieu:
            cap_con = _duoi(cap, con)
        if cap_con is None:
            boi_canh.bao("mục con nằm quá sâu: các cấp chỉ có (Phần, Chương, Mục, Điều,) I., 1., a), -, +", nguon)
        else:
            yield from _nut(con, nguon, cap_con, dem, boi_canh)


def _duoi(cap: CapMuc, con: Nut) -> CapMuc | None:
    """The level below; the last one serves children that carry no number."""
    return _DUOI.get(cap, None if con.tieu_de or con.cau else cap)


def _chen(nut: Nut, nguon: Nguon, boi_canh: BoiCanh) -> list[tuple[Nut, Nguon]]:
    return chen(nut.chen, boi_canh, nguon.con("chen")) if nut.chen else []


def _dong_dau(nut: Nut, nguon: Nguon, cap: CapMuc, dem: Dem, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """The numbered line of a node, if it has one; a bare sentence has no place among phần and mục."""
    if nut.tieu_de:
        chu = boi_canh.in_ra(nut.tieu_de, nguon.con("tieu_de"))
        yield from _tieu_de(chu, _so(cap, dem, nguon, boi_canh), cap)
    elif nut.cau:
        chu = boi_canh.in_ra(nut.cau, nguon.con("cau"))
        kieu = Kieu.DIEM_TIEU_DE if cap == "diem" and (nut.muc or nut.chen) else _KIEU_CAU.get(cap)
        yield Khoi(kieu, chu, _so(cap, dem, nguon, boi_canh)) if kieu else Khoi(Kieu.DOAN, chu)


def _tieu_de(chu: str, so: str, cap: CapMuc) -> Iterator[Khoi]:
    """A heading: two lines for phần, chương, mục and tiểu mục, one for the levels that are no words."""
    if cap in _KIEU_RIENG:
        yield Khoi(_KIEU_RIENG[cap], so)
        yield Khoi(Kieu.TIEU_DE_PHAN, chu)
    else:
        yield Khoi(_KIEU[cap], chu, so)


def _so(cap: CapMuc, dem: Dem, nguon: Nguon, boi_canh: BoiCanh) -> str:
    """The next number of the level among these siblings, as printed."""
    thu = dem.tiep(cap)
    if cap in _DAU:
        return _DAU[cap]
    try:
        return nd30().so_thu_tu.cap_so[cap].ghi(thu).replace(" ", "\u00a0")
    except ValueError as loi:
        boi_canh.bao(str(loi), nguon)
        return ""


def _bang(bang: BangNhap, nguon: Nguon, boi_canh: BoiCanh) -> Bang:
    """A table with its texts expanded, cell by cell in reading order."""
    chu_thich = boi_canh.in_ra(bang.chu_thich, nguon.con("chu_thich")) if bang.chu_thich else ""
    return Bang(
        cot=tuple(boi_canh.in_ra(chu, nguon.con("cot", i)) for i, chu in enumerate(bang.cot)),
        dong=tuple(
            tuple(boi_canh.in_ra(chu, nguon.con("dong", i, j)) for j, chu in enumerate(dong))
            for i, dong in enumerate(bang.dong)
        ),
        rong=tuple(float(rong) for rong in bang.rong),
        canh=bang.canh,
        chu_thich=chu_thich,
    )

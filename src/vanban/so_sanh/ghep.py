"""Pairs the elements of two documents: what stayed, what was reworded, what moved; the rest was taken out or added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

from vanban.so_sanh.khop import Cap, Cau, cac_ung_vien, khop
from vanban.so_sanh.nut import GOC, BanCay, Nut

_THAN: Final = frozenset({
    "phan", "chuong", "muc_rieng", "tieu_muc", "dieu", "muc", "khoan", "thap_phan", "diem", "gach", "cong", "doan",
    "giua", "ket_thuc", "bang", "anh", "phu_luc", "van_ban_kem", "hop_chu", "chu_thich", "ban_sao",
})  # fmt: skip
"""What is paired by its words wherever it stands; the other elements are paired with those of their name."""
_RIENG: Final = frozenset({"bang", "anh", "phu_luc", "van_ban_kem", "chu_thich"})
_DANH_SACH: Final = frozenset({"can_cu", "noi_nhan", "kinh_gui", "noi_dien"})
"""Lists: an item that is not like an old one is a new one."""
_CUNG_CHO: Final = 0.34  # likeness that is enough below one parent
_CHUYEN: Final = 0.6  # likeness of a sentence that moved and was reworded
_TU_CHUYEN: Final = 5  # words of such a sentence, at least


class Ghep:
    """Pairs of elements, by their indices: old → new in `toi`, new → old in `tu`."""

    def __init__(self) -> None:
        """No pairs yet, but the two documents."""
        self.toi: dict[int, int] = {GOC: GOC}
        self.tu: dict[int, int] = {GOC: GOC}

    def them(self, cap: Iterable[Cap]) -> None:
        """Takes pairs whose sides are both free."""
        for a, b in cap:
            if a not in self.toi and b not in self.tu:
                self.toi[a], self.tu[b] = b, a


def ghep(cu: BanCay, moi: BanCay) -> Ghep:
    """The pairs of two documents. Rows of tables are not among them."""
    ra = Ghep()
    than = [[i for i, n in enumerate(cay.nut) if n.loai in _THAN] for cay in (cu, moi)]
    _ghep_day(ra, cu, moi, than[0], than[1], 0.5)
    _thanh_phan(ra, cu, moi)
    _cung_cha(ra, cu, moi)
    _chuyen_y_nguyen(ra, cu, moi, *than)
    _tieu_de_theo_con(ra, cu, moi)
    _chuyen_gan_giong(ra, cu, moi, *than)
    return ra


def khoa(cay: BanCay, thu: int) -> str:
    """What an element is known by: its words, a table by its head row."""
    nut = cay.nut[thu]
    if nut.loai == "bang":
        return f"bảng {cay.nut[thu + 1].chu}" if thu + 1 < len(cay.nut) else "bảng"
    return nut.chu


def _nhom(nut: Nut) -> str:
    return nut.loai if nut.loai in _RIENG else ""


def _ghep_day(ra: Ghep, cu: BanCay, moi: BanCay, day_cu: list[int], day_moi: list[int], nguong: float) -> None:
    """Pairs two runs of elements in order."""
    cap = khop(
        [khoa(cu, i) for i in day_cu],
        [khoa(moi, i) for i in day_moi],
        lambda a, b: _nhom(cu.nut[day_cu[a]]) == _nhom(moi.nut[day_moi[b]]),
        nguong,
    )
    ra.them((day_cu[a], day_moi[b]) for a, b in cap)


def _thanh_phan(ra: Ghep, cu: BanCay, moi: BanCay) -> None:
    """Formal elements, of the document and of each text enclosed in it, with those of their name."""
    for cha_cu, cha_moi in [*ra.toi.items()]:
        nhom_cu = _theo_loai(cu, cha_cu)
        nhom_moi = _theo_loai(moi, cha_moi)
        for loai, day_cu in nhom_cu.items():
            day_moi = nhom_moi.get(loai, [])
            _ghep_day(ra, cu, moi, day_cu, day_moi, 0.5)
            if loai not in _DANH_SACH:
                con_cu, con_moi = _con_lai(ra.toi, day_cu), _con_lai(ra.tu, day_moi)
                ra.them(zip(con_cu, con_moi, strict=False))


def _theo_loai(cay: BanCay, cha: int) -> dict[str, list[int]]:
    ra: dict[str, list[int]] = {}
    for i in cay.con.get(cha, ()):
        if cay.nut[i].loai not in _THAN and cay.nut[i].loai != "hang":
            ra.setdefault(cay.nut[i].loai, []).append(i)
    return ra


def _con_lai(da: dict[int, int], day: Iterable[int]) -> list[int]:
    return [i for i in day if i not in da]


def _cung_cha(ra: Ghep, cu: BanCay, moi: BanCay) -> None:
    """Below one parent a sentence may be reworded further and still be the same; a lone table is that table."""
    for cha_cu, cha_moi in [*ra.toi.items()]:
        con_cu = [i for i in _con_lai(ra.toi, cu.con.get(cha_cu, ())) if cu.nut[i].loai in _THAN]
        con_moi = [i for i in _con_lai(ra.tu, moi.con.get(cha_moi, ())) if moi.nut[i].loai in _THAN]
        if con_cu and con_moi:
            _ghep_day(ra, cu, moi, con_cu, con_moi, _CUNG_CHO)
            _duy_nhat(ra, cu, moi, con_cu, con_moi)


def _duy_nhat(ra: Ghep, cu: BanCay, moi: BanCay, con_cu: list[int], con_moi: list[int]) -> None:
    for loai in ("bang", "phu_luc", "van_ban_kem", "anh"):
        a = [i for i in _con_lai(ra.toi, con_cu) if cu.nut[i].loai == loai]
        b = [i for i in _con_lai(ra.tu, con_moi) if moi.nut[i].loai == loai]
        if len(a) == len(b) == 1:
            ra.them([(a[0], b[0])])


def _chuyen_y_nguyen(ra: Ghep, cu: BanCay, moi: BanCay, than_cu: list[int], than_moi: list[int]) -> None:
    """What stands elsewhere now with the same words; words that come many times prove nothing."""
    tim = _mot_lan(moi, _con_lai(ra.tu, than_moi))
    co = _mot_lan(cu, _con_lai(ra.toi, than_cu))
    ra.them((i, tim[chu]) for chu, i in co.items() if chu in tim)


def _mot_lan(cay: BanCay, day: list[int]) -> dict[str, int]:
    dem = Counter(_khoa_rieng(cay, i) for i in day)
    return {chu: i for i in day if dem[chu := _khoa_rieng(cay, i)] == 1}


def _khoa_rieng(cay: BanCay, i: int) -> str:
    return f"{_nhom(cay.nut[i])}|{khoa(cay, i)}"


def _tieu_de_theo_con(ra: Ghep, cu: BanCay, moi: BanCay) -> None:
    """A heading with new words is the old one when most of what it held stands below it; from the inside out."""
    for i in reversed(range(len(cu.nut))):
        con = [ra.toi[c] for c in cu.con.get(i, ()) if c in ra.toi]
        if i in ra.toi or not con or cu.nut[i].loai not in _THAN:
            continue
        cha, so = Counter(moi.nut[c].cha for c in con).most_common(1)[0]
        if cha not in ra.tu and _nhom(cu.nut[i]) == _nhom(moi.nut[cha]) and 2 * so > len(cu.con[i]):
            ra.them([(i, cha)])


def _chuyen_gan_giong(ra: Ghep, cu: BanCay, moi: BanCay, than_cu: list[int], than_moi: list[int]) -> None:
    """What stands elsewhere now, a little reworded: the likest pairs first."""
    cau_cu = _cau(cu, _con_lai(ra.toi, than_cu))
    cau_moi = _cau(moi, _con_lai(ra.tu, than_moi))
    giong: Callable[[int, int], float] = lambda a, b: cau_cu[a].giong(cau_moi[b])  # noqa: E731
    ung = [(giong(a, b), a, b) for a, b in cac_ung_vien(cau_cu, cau_moi) if _nhom(cu.nut[a]) == _nhom(moi.nut[b])]
    ra.them((a, b) for diem, a, b in sorted(ung, key=lambda mot: (-mot[0], *mot[1:])) if diem >= _CHUYEN)


def _cau(cay: BanCay, day: Iterable[int]) -> dict[int, Cau]:
    cac = {i: Cau(khoa(cay, i)) for i in day}
    return {i: cau for i, cau in cac.items() if cau.so >= _TU_CHUYEN}

"""The head of a table: the row that names the columns, found below a title, read in natural words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vanban.errors import InputError, Loi
from vanban.inputs.bang_cot import Cot, KieuBang, cac_ten_rut
from vanban.inputs.bang_vi_tri import Bang, Trang
from vanban.inputs.gan_giong import gan_nhat, khong_co
from vanban.inputs.ket_qua import cat_ngan, rut_gon
from vanban.inputs.thu_gom import xep

TIM_TRONG = 10  # rows
_SO_THU_TU = frozenset(("stt", "tt", "so_tt", "so_thu_tu"))


def doc_tieu_de(trang: Trang, kieu: KieuBang) -> Bang:
    """The grid with its head.

    Raises:
        InputError: no head, an unknown column, one that stands twice, one that is missing, one without a name.
    """
    theo_ten = kieu.theo_ten()
    tieu_de = tim_hang(trang.hang, kieu)
    if not tieu_de:
        raise _khong_thay(trang, kieu)
    bang = Bang(kieu.khoa, trang, tieu_de, {})
    loi: list[Loi] = []
    y_ban: set[str] = set()  # columns that an unknown name probably means
    for so, chu in enumerate(trang.hang[tieu_de - 1], 1):
        if not (ten := chu.strip()):
            loi += _khong_ten(bang, so)
        elif cot := _tra(ten, theo_ten):
            loi += _nhan(bang, so, ten, cot)
        elif not _la_so_thu_tu(ten):
            cau, y = _la(ten, kieu, theo_ten)
            y_ban |= y
            loi.append(Loi(cau, bang.vi_tri(tieu_de, so)))
    co = {cot.ten for cot in bang.cot.values()} | y_ban
    thieu = [cot for cot in kieu.cot if cot.bat_buoc and cot.ten not in co]
    loi += [Loi(f"thiếu cột bắt buộc `{cot.ten}`{_goi(cot)}", bang.vi_tri(tieu_de)) for cot in thieu]
    if loi:
        raise InputError(xep(loi))
    return bang


def tim_hang(hang: Sequence[Sequence[str]], kieu: KieuBang) -> int:
    """The number, from 1, of the first row that names two columns; 0 when there is none near the top."""
    can = min(2, len(kieu.cot))
    theo_ten = kieu.theo_ten()
    return next((so for so, o in enumerate(hang[:TIM_TRONG], 1) if dem_ten(o, theo_ten) >= can), 0)


def dem_ten(o: Iterable[str], theo_ten: dict[str, Cot]) -> int:
    """How many columns a row names."""
    return len({cot.ten for chu in o if chu and len(chu) < 200 and (cot := _tra(chu, theo_ten))})


def _tra(chu: str, theo_ten: dict[str, Cot]) -> Cot | None:
    return next((theo_ten[ten] for ten in cac_ten_rut(chu) if ten in theo_ten), None)


def _la_so_thu_tu(ten: str) -> bool:
    return not _SO_THU_TU.isdisjoint(cac_ten_rut(ten))


def _goi(cot: Cot) -> str:
    return f" ({cot.ten_khac[0]})" if cot.ten_khac else ""


def _nhan(bang: Bang, so: int, ten: str, cot: Cot) -> list[Loi]:
    truoc = next((so_truoc for so_truoc, khac in bang.cot.items() if khac.ten == cot.ten), 0)
    if not truoc:
        bang.cot[so] = cot
        return []
    dau = bang.trang.hang[bang.tieu_de - 1][truoc - 1].strip()
    cau = f"cột `{cat_ngan(ten)}` trùng với cột thứ {truoc} (`{cat_ngan(dau)}`), chỉ giữ một"
    return [Loi(cau, bang.vi_tri(bang.tieu_de, so))]


def _khong_ten(bang: Bang, so: int) -> list[Loi]:
    """A column without a name must be empty."""
    for thu_tu, hang in enumerate(bang.trang.hang[bang.tieu_de :], bang.tieu_de + 1):
        if len(hang) >= so and hang[so - 1].strip():
            cau = f"ô có chữ {rut_gon(hang[so - 1])} mà cột này không có tên ở dòng tên cột"
            return [Loi(cau, bang.vi_tri(thu_tu, so))]
    return []


def _la(ten: str, kieu: KieuBang, theo_ten: dict[str, Cot]) -> tuple[str, set[str]]:
    """What to say of an unknown column, and the known one that it may mean."""
    if gan := gan_nhat(cac_ten_rut(ten)[0], theo_ten):
        cot = theo_ten[gan]
        return f"không có cột `{cat_ngan(ten)}`; có phải ý bạn là `{cot.ten}`{_goi(cot)}?", {cot.ten}
    return khong_co(ten, [cot.ten for cot in kieu.cot], loai="cột"), set()


def _khong_thay(trang: Trang, kieu: KieuBang) -> InputError:
    cac_ten = ", ".join(f"{cot.ten}{_goi(cot)}" for cot in kieu.cot[:8])
    them = ", …" if len(kieu.cot) > 8 else ""
    dau = next((o for hang in trang.hang if (o := [chu.strip() for chu in hang if chu.strip()])), [])
    thay = f"; dòng đầu có chữ: {rut_gon(' | '.join(dau), 60)}" if dau else ""
    return InputError(
        f"không thấy dòng tên cột trong {TIM_TRONG} dòng đầu{thay}",
        vi_tri=trang.vi_tri(),
        goi_y=f"thêm một dòng tên cột ngay trên các dòng dữ liệu, như: {cac_ten}{them}.",
    )

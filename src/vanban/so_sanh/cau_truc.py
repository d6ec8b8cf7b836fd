"""What was added, taken out, moved or numbered otherwise, each told once for what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from itertools import groupby
from typing import Final

from vanban.so_sanh.dia_chi import dia_chi, don_vi, so_tron
from vanban.so_sanh.ghep import Ghep
from vanban.so_sanh.khop import day_tang
from vanban.so_sanh.nut import GOC, BanCay, Nut
from vanban.so_sanh.ten_goi import ten
from vanban.so_sanh.thay_doi import KieuDoi, ThayDoi
from vanban.so_sanh.trich import bo_dau_cuoi, ca_cay, trich

_DE_CUONG: Final = frozenset({
    "phan", "chuong", "muc_rieng", "tieu_muc", "dieu", "muc", "khoan", "thap_phan", "diem", "gach", "cong",
})  # fmt: skip
_THAN: Final = _DE_CUONG | {"doan", "giua", "ket_thuc", "bang", "anh", "phu_luc", "van_ban_kem", "hop_chu", "chu_thich"}
_DAU: Final = "-–+•"


def them_bot(cay: BanCay, co: dict[int, int], kieu: KieuDoi) -> Iterator[ThayDoi]:
    """Elements that only one of the two documents has; neighbours of one kind together, what they hold with them."""
    viec, dau = ("thêm", "+") if kieu is KieuDoi.THEM else ("bớt", "-")
    for cha, con in cay.con.items():
        if cha not in co or (cha != GOC and cay.nut[cha].loai == "bang"):
            continue
        for (moi, loai), nhom in groupby(con, key=lambda i: (i not in co, cay.nut[i].loai)):
            if moi:
                yield _mot_nhom(cay, list(nhom), loai, viec, dau, kieu, co)


def _mot_nhom(
    cay: BanCay, nhom: list[int], loai: str, viec: str, dau: str, kieu: KieuDoi, co: dict[int, int]
) -> ThayDoi:
    chu = "\n".join(cay.nut[i].day_du for i in nhom)
    cu, moi, nut_cu, nut_moi = ("", chu, (), tuple(nhom)) if kieu is KieuDoi.THEM else (chu, "", tuple(nhom), ())
    noi, cau, ke = _ta_nhom(cay, nhom, loai, viec)
    chi_tiet = tuple(d for i in nhom for d in ca_cay(cay, i, dau, co)) if ke else ()
    return ThayDoi(kieu, noi, cau, chi_tiet, cu, moi, nut_cu, nut_moi)


def _ta_nhom(cay: BanCay, nhom: list[int], loai: str, viec: str) -> tuple[str, str, bool]:
    """Place, sentence, and whether the words are to be shown below it."""
    if loai not in _THAN:
        cac = [trich(bo_dau_cuoi(cay.nut[i].chu)) for i in nhom]
        if loai == "can_cu":
            return ten(loai), f"{viec} {len(nhom)} căn cứ", True
        return ten(loai), f"{viec} {', '.join(cac)}", False
    cha = cay.nut[nhom[0]].cha
    noi = dia_chi(cay, cha)
    if not noi and loai in _DE_CUONG | {"phu_luc"}:
        cac = [f"{dia_chi(cay, i)} {trich(cay.nut[i].chu)}" for i in nhom]
        return "Nội dung", f"{viec} {', '.join(cac)}", len(nhom) > 1 or bool(cay.con.get(nhom[0]))
    return noi or "Nội dung", f"{viec} {len(nhom)} {don_vi(cay, nhom[0])}", True


def chuyen(cu: BanCay, moi: BanCay, cap: Ghep) -> Iterator[ThayDoi]:
    """Elements that stand elsewhere now: in another order below one parent, or below another parent."""
    dung_cho = _dung_cho(cu, moi, cap)
    sang: dict[tuple[int, int], list[int]] = {}
    for i, j in cap.toi.items():
        if i == GOC or cu.nut[i].loai not in _THAN:
            continue
        cha_cu, cha_moi = cu.nut[i].cha, moi.nut[j].cha
        if cap.toi.get(cha_cu) == cha_moi:
            if i not in dung_cho:
                yield _doi_cho(cu, i, moi, j)
        elif i not in dung_cho or cu.nut[i].loai in _DE_CUONG:
            sang.setdefault((cha_cu, cha_moi), []).append(i)
    for (_, cha_moi), nhom in sang.items():
        yield _doi_cha(cu, moi, cap, nhom, cha_moi)


def _dung_cho(cu: BanCay, moi: BanCay, cap: Ghep) -> set[int]:
    """The elements that kept their order: those of one parent among themselves, others in the whole document."""
    ra: set[int] = set()
    for cha, con in cu.con.items():
        cung = [i for i in con if i in cap.toi and moi.nut[cap.toi[i]].cha == cap.toi.get(cha)]
        nang = [1 + sum(len(cu.nut[k].chu) for k in (i, *cu.trong_long(i))) for i in cung]
        ra |= {cung[k] for k in day_tang([cap.toi[i] for i in cung], nang)}
    khac = sorted(i for i in cap.toi if i != GOC and cap.toi.get(cu.nut[i].cha) != moi.nut[cap.toi[i]].cha)
    ca = sorted({*ra, *khac})
    giu = {ca[k] for k in day_tang([cap.toi[i] for i in ca])}
    return ra | (giu & set(khac))


def _doi_cho(cu: BanCay, i: int, moi: BanCay, j: int) -> ThayDoi:
    """Another place below the same parent."""
    loai = moi.nut[j].loai
    chu = trich(bo_dau_cuoi(moi.nut[j].chu)) if loai != "bang" else "bảng"
    if loai in _DE_CUONG and so_tron(moi.nut[j]) != so_tron(cu.nut[i]):
        return _chuyen(dia_chi(cu, i), f"chuyển {chu} thành {dia_chi(moi, j)}", cu, i, moi, j)
    noi = dia_chi(moi, moi.nut[j].cha) or "Nội dung"
    x, y = cu.cho[i], moi.cho[j]
    cau = f"chuyển {don_vi(moi, j)} {chu} từ thứ {x} {'lên' if y < x else 'xuống'} thứ {y}"
    return _chuyen(noi, cau, cu, i, moi, j)


def _doi_cha(cu: BanCay, moi: BanCay, cap: Ghep, nhom: Sequence[int], cha_moi: int) -> ThayDoi:
    """From one parent to another; several that went together are told together."""
    dau = nhom[0]
    noi_moi = dia_chi(moi, cha_moi) or "phần ngoài các mục"
    if len(nhom) == 1:
        cau = f"chuyển {trich(bo_dau_cuoi(cu.nut[dau].chu))} thành {dia_chi(moi, cap.toi[dau])}"
        return _chuyen(dia_chi(cu, dau), cau, cu, dau, moi, cap.toi[dau])
    noi = dia_chi(cu, cu.nut[dau].cha) or "Nội dung"
    cau = f"chuyển {len(nhom)} {don_vi(cu, dau)} sang {noi_moi}"
    chi_tiet = tuple(_ke_chuyen(cu.nut[i], moi.nut[cap.toi[i]]) for i in nhom)
    return ThayDoi(KieuDoi.CHUYEN, noi, cau, chi_tiet, "", "", tuple(nhom), tuple(cap.toi[i] for i in nhom))


def _ke_chuyen(cu: Nut, moi: Nut) -> str:
    so = "" if cu.so == moi.so else f"{cu.so} → {moi.so} "
    return f"{so}{trich(bo_dau_cuoi(moi.chu))}"


def _chuyen(noi: str, cau: str, cu: BanCay, i: int, moi: BanCay, j: int) -> ThayDoi:
    return ThayDoi(KieuDoi.CHUYEN, noi, cau, (), cu.nut[i].day_du, moi.nut[j].day_du, (i,), (j,))


def danh_so(cu: BanCay, moi: BanCay, cap: Ghep) -> Iterator[ThayDoi]:
    """Another number in the same place, or another level: what follows from an insertion is none of it."""
    for i, j in cap.toi.items():
        if i == GOC or cu.nut[i].loai not in _DE_CUONG or cu.nut[i].so == moi.nut[j].so:
            continue
        if cu.nut[i].loai != moi.nut[j].loai:
            if _cung_bac_cha(cu, i, moi, j, cap):
                yield _doi(dia_chi(cu, i), f"{_goi(cu, i)} thành {_goi(moi, j)}", cu, i, moi, j)
        elif cap.toi.get(cu.nut[i].cha) == moi.nut[j].cha and cu.cho[i] == moi.cho[j]:
            yield _doi(dia_chi(cu, i), f"đánh số lại: {cu.nut[i].so} → {moi.nut[j].so}", cu, i, moi, j)


def _cung_bac_cha(cu: BanCay, i: int, moi: BanCay, j: int, cap: Ghep) -> bool:
    """Whether the element above kept its level, so that the change is its own."""
    a, b = cu.nut[i].cha, moi.nut[j].cha
    if cap.toi.get(a) != b:
        return False
    return a == GOC or cu.nut[a].loai == moi.nut[b].loai


def _goi(cay: BanCay, thu: int) -> str:
    nut = cay.nut[thu]
    return f"{don_vi(cay, thu)} {nut.so}" if nut.so not in _DAU else f"{ten(nut.loai).lower()}"


def _doi(noi: str, cau: str, cu: BanCay, i: int, moi: BanCay, j: int) -> ThayDoi:
    return ThayDoi(KieuDoi.DANH_SO, noi, cau, (), cu.nut[i].day_du, moi.nut[j].day_du, (i,), (j,))


def so_theo(cu: BanCay, moi: BanCay, cap: Ghep, da_chuyen: Set[int]) -> Callable[[int], str]:
    """For a parent of the new document: which of its items got other numbers because of the changes told there.

    `da_chuyen` are the old elements that moved: they are told themselves.
    """

    def mot(cha_moi: int) -> str:
        doi = [
            (i, cap.toi[i])
            for i in cu.con.get(cap.tu[cha_moi], ())
            if cap.toi.get(i, GOC) != GOC and i not in da_chuyen and moi.nut[cap.toi[i]].cha == cha_moi
        ]
        doi = [(i, j) for i, j in doi if cu.nut[i].so != moi.nut[j].so and cu.nut[i].loai == moi.nut[j].loai]
        return _ke_so([(cu.nut[i], moi.nut[j]) for i, j in doi if cu.nut[i].loai in _DE_CUONG])

    return mot


def _ke_so(doi: list[tuple[Nut, Nut]]) -> str:
    if not doi:
        return ""
    (a, b), (c, d) = doi[0], doi[-1]
    goi = ten(a.loai).lower()
    if len(doi) == 1:
        return f"{goi} {so_tron(a)} nay là {so_tron(b)}"
    return f"{goi} {so_tron(a)} đến {so_tron(c)} nay là {so_tron(b)} đến {so_tron(d)}"

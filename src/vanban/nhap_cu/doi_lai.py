"""The round trip: the data are built at once, and the document is laid beside the source, element by element."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from vanban.check import soat, soat_chu
from vanban.docx.read import VanBan, read
from vanban.nhap_cu.chu_cu import cac_tu
from vanban.nhap_cu.dung_thu import dung_thu
from vanban.nhap_cu.ket_qua import KhacNhau
from vanban.nhap_cu.quy_tac_khac import quy_tac_cua, quy_tac_trang
from vanban.so_sanh import BanCay, Nut, dung_cay
from vanban.so_sanh.ten_goi import ten
from vanban.so_sanh.ve import Ve

_MAT_NA = ("nhan", "sang_trang", "rong")  # looks that no rule speaks of
_KHONG_VE = frozenset({"bang", "hang", "anh", "hop_chu", "chu_thich", "van_ban_kem"})


def doi_lai(
    vb: VanBan, tep: Mapping[Path, bytes], goc: Path, noi: Path, *, la_chu: bool
) -> tuple[tuple[KhacNhau, ...], tuple[str, ...]]:
    """How the built document differs from the source; why it does not build, if it does not.

    Args:
        vb: The source.
        tep: The files to be written.
        goc: Their workspace.
        noi: The document among them.
        la_chu: The source is plain text, which has no look.
    """
    thu = dung_thu(tep, goc, noi)
    if not thu.goi:
        return (), thu.loi
    bao = soat_chu("\n".join(d.chu for d in vb.doan)) if la_chu else soat(vb)
    da_bao = frozenset(f.ma for f in bao.findings)
    cu, moi = dung_cay(vb), dung_cay(read(thu.goi))
    khac = [*khac_chu(cu.nut, moi.nut, da_bao)]
    if not la_chu:
        khac += [*khac_trang(cu, moi, da_bao), *khac_dang(cu.nut, moi.nut, da_bao)]
    return tuple(khac), thu.loi


def khac_chu(cu: Sequence[Nut], moi: Sequence[Nut], da_bao: frozenset[str]) -> Iterator[KhacNhau]:
    """Words, numbers and marks that differ; capitals belong to the look."""
    cu, moi = [n for n in cu if _co_tu(n)], [n for n in moi if _co_tu(n)]
    khop = SequenceMatcher(None, [_khoa(n) for n in cu], [_khoa(n) for n in moi], autojunk=False)
    for viec, a, b, c, d in khop.get_opcodes():
        cap = zip(cu[a:b], moi[c:d], strict=True) if viec == "equal" else _ghep(cu[a:b], moi[c:d])
        for truoc, sau in cap:
            if _gon(truoc) != _gon(sau):
                yield _khac(truoc, sau, da_bao)


def _co_tu(nut: Nut) -> bool:
    """It has words: a rule typed with dashes has none; of a table its rows are compared."""
    return nut.loai != "bang" and any(True for _ in cac_tu(nut.day_du))


def _ghep(cu: Sequence[Nut], moi: Sequence[Nut]) -> Iterable[tuple[Nut | None, Nut | None]]:
    """Elements side by side: those of one kind together, in their order."""
    theo: dict[str, list[Nut]] = {}
    for n in moi:
        theo.setdefault(n.loai, []).append(n)
    ra: list[tuple[Nut | None, Nut | None]] = []
    con = []
    for n in cu:
        if theo.get(n.loai):
            ra.append((n, theo[n.loai].pop(0)))
        else:
            con.append(n)
    return [*ra, *zip_longest(con, [n for cac in theo.values() for n in cac])]


def _khac(cu: Nut | None, moi: Nut | None, da_bao: frozenset[str]) -> KhacNhau:
    co = moi or cu
    assert co is not None
    ma = [
        *(quy_tac_cua(cu.loai, "chu", da_bao) if cu else ()),
        *(quy_tac_cua(moi.loai, "chu", da_bao) if moi else ()),
    ]
    if moi and cu and moi.chu.endswith("./.") and not cu.chu.endswith("./."):
        ma.insert(0, "ND811")
    chon = [m for m in ma if m in da_bao] or ma
    return KhacNhau(ten(co.loai), cu.day_du if cu else "", moi.day_du if moi else "", tuple(dict.fromkeys(chon)))


def _khoa(nut: Nut) -> str:
    """What elements are matched by: their words, without numbers, marks and capitals."""
    return " ".join(cac_tu(nut.chu)) or nut.day_du


def _gon(nut: Nut | None) -> str:
    """Number, words and marks; dashes and quotes of any kind alike, capitals alike."""
    if nut is None:
        return ""
    chu = re.sub("[–—−‐‑]", "-", nut.day_du).casefold()
    return re.sub(r"\s+", " ", chu).strip()


def khac_trang(cu: BanCay, moi: BanCay, da_bao: frozenset[str]) -> Iterator[KhacNhau]:
    """Paper, margins, headers and footers."""
    truoc, sau = (({muc: gia for muc, gia in mot.trang if gia != "trống"}) for mot in (cu, moi))
    for muc in dict.fromkeys((*truoc, *sau)):
        if truoc.get(muc) != sau.get(muc):
            yield KhacNhau(muc, truoc.get(muc, ""), sau.get(muc, ""), quy_tac_trang(muc, da_bao))


def khac_dang(cu: Iterable[Nut], moi: Iterable[Nut], da_bao: frozenset[str]) -> Iterator[KhacNhau]:
    """The usual look of each kind of element, side by side."""
    truoc, sau = _thuong(cu), _thuong(moi)
    for nhom in sau:
        if nhom not in truoc:
            continue
        for dieu in (o for o in Ve.__slots__ if o not in _MAT_NA):
            a, b = getattr(truoc[nhom], dieu), getattr(sau[nhom], dieu)
            if a != b and (ma := quy_tac_cua(nhom[0], dieu, da_bao)):  # of others no rule speaks
                yield KhacNhau(f"Trình bày {_ten_nhom(nhom)}, {_TEN[dieu]}", _gia(a), _gia(b), ma)


_TEN = {
    "phong": "phông chữ", "co": "cỡ chữ", "dam": "đậm", "nghieng": "nghiêng", "gach_chan": "gạch chân",
    "gach_ngang": "gạch ngang", "mau": "màu chữ", "canh": "canh lề", "le_trai": "lề trái", "thut": "thụt đầu dòng",
    "truoc": "khoảng trên", "sau": "khoảng dưới", "dong": "giãn dòng", "ke": "đường kẻ",
}  # fmt: skip


def _gia(gia: object) -> str:
    return ("có" if gia else "không") if isinstance(gia, bool) else str(gia) or "không"


def _ten_nhom(nhom: tuple[str, bool]) -> str:
    return f"{ten(nhom[0])} (tiêu đề)" if nhom[1] else ten(nhom[0])


def _thuong(cac: Iterable[Nut]) -> dict[tuple[str, bool], Ve]:
    """The commonest look of each kind; headings are told from sentences of their level."""
    theo: dict[tuple[str, bool], Counter[Ve]] = {}
    for nut in cac:
        if nut.loai not in _KHONG_VE and nut.day_du:
            nhom = (nut.loai, nut.tieu_de and nut.loai in {"khoan", "diem", "dieu"})
            ve = Ve(**{o: getattr(nut.ve, o) for o in Ve.__slots__ if o not in _MAT_NA})
            theo.setdefault(nhom, Counter())[ve] += 1
    return {nhom: dem.most_common(1)[0][0] for nhom, dem in theo.items()}

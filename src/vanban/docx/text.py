"""The text projection of a document: short, stable, readable. What `vanban show` prints and the goldens hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from vanban.docx.read import DangDoan, DauChan, DinhDang, Doan, KieuDoan, OBang, Phan, Van, VanBan

_CANH: Final = {"trai": "trái", "giua": "giữa", "phai": "phải", "deu": "đều"}
_KE: Final = {"vien": "viền", "o": "viền ô", "hinh": "vẽ"}
_THOAT: Final = str.maketrans({"\n": "⏎", "\t": "→", "\N{NO-BREAK SPACE}": "°"})


def chieu(vb: VanBan) -> str:
    """The document as text.

    First the pages, then each paragraph style in use with its look, then the paragraphs in reading order: style, what
    differs from it in brackets, the text. `⏎` is a line break, `→` a tab, `°` a no-break space, `[2.1.3]` a cell
    (table, row, column).
    """
    dong = [*_trang(vb), "", *_kieu(vb), "", *_than(vb)]
    return "\n".join(dong) + "\n"


def _trang(vb: VanBan) -> Iterator[str]:
    for thu, phan in enumerate(vb.phan, 1):
        yield f"Phần {thu}: {_kho(phan)}, lề trên {phan.le_tren_mm:g} dưới {phan.le_duoi_mm:g} trái " + (
            f"{phan.le_trai_mm:g} phải {phan.le_phai_mm:g} mm"
        )
        for ten, cac in (("Đầu trang", phan.dau), ("Chân trang", phan.chan)):
            for dau in cac:
                chu = _dau_chan(dau)
                if chu or ten == "Đầu trang":  # an empty footer is as good as none; an empty header shows no number
                    an = ", ẩn ở trang đầu" if _an_dau(phan, dau) else ""
                    yield f"{ten} ({dau.loai}{an}): {chu or 'trống'}"


def _kho(phan: Phan) -> str:
    return f"{phan.rong_mm:g} × {phan.cao_mm:g} mm {'ngang' if phan.ngang else 'dọc'}"


def _an_dau(phan: Phan, dau: DauChan) -> bool:
    return phan.trang_dau_rieng and dau.loai == "default"


def _dau_chan(dau: DauChan) -> str:
    cac = [f"{_canh(d.dang)} {_chu(d, d.dau_muc)}".strip() for d in dau.doan if d.van or d.ke]
    return " | ".join(cac)


def _canh(dang: DangDoan) -> str:
    return _CANH[dang.canh]


def _kieu(vb: VanBan) -> Iterator[str]:
    for ten in sorted({doan.kieu for doan in vb.doan}):
        kieu = vb.kieu[ten]
        yield f"Kiểu {ten}: {', '.join([*_ta_chu(kieu.chu, DinhDang()), *_ta_doan(kieu.dang, None)])}"


def _ta_chu(dang: DinhDang, nen: DinhDang) -> Iterator[str]:
    """What a look adds to, or takes from, another."""
    if dang.phong != nen.phong or dang.phong_viet != nen.phong_viet:
        yield dang.phong if dang.phong == dang.phong_viet else f"{dang.phong}/{dang.phong_viet}"
    if dang.co != nen.co:
        yield f"{dang.co:g}"
    for ten, co, truoc in (
        ("đậm", dang.dam, nen.dam),
        ("nghiêng", dang.nghieng, nen.nghieng),
        ("hoa", dang.chu_hoa, nen.chu_hoa),
        ("hoa nhỏ", dang.hoa_nho, nen.hoa_nho),
        ("gạch chân", dang.gach_chan, nen.gach_chan),
        ("gạch ngang", dang.gach_ngang, nen.gach_ngang),
    ):
        if co != truoc:
            yield ten if co else f"không {ten}"
    for ten, gia, cu in (("màu", dang.mau, nen.mau), ("nền", dang.nen, nen.nen)):
        if gia != cu:
            yield f"{ten} {gia or 'đen'}"


def _ta_doan(dang: DangDoan, nen: DangDoan | None) -> Iterator[str]:
    """What a paragraph's formatting adds to its style's (all of it when there is none)."""
    if nen is None or dang.canh != nen.canh:
        yield _canh(dang)
    cu = nen or DangDoan()
    for ten, so, so_cu in (
        ("lề trái", dang.trai_mm, cu.trai_mm),
        ("lề phải", dang.phai_mm, cu.phai_mm),
        ("thụt", dang.dau_dong_mm, cu.dau_dong_mm),
        ("trước", dang.truoc_pt, cu.truoc_pt),
        ("sau", dang.sau_pt, cu.sau_pt),
    ):
        if so != so_cu:
            yield f"{ten} {so:g}"
    if (dang.gian, dang.quy_tac) != (cu.gian, cu.quy_tac):
        yield f"dòng {dang.gian:g}" + {"exact": "pt", "atLeast": "pt+"}.get(dang.quy_tac, "")
    for ten, co, truoc in (
        ("giữ với đoạn sau", dang.giu_sau, cu.giu_sau),
        ("không tách", dang.giu_dong, cu.giu_dong),
        ("sang trang", dang.ngat_trang, cu.ngat_trang),
    ):
        if co and not truoc:
            yield ten
    if dang.bac != cu.bac:
        yield f"bậc {dang.bac}"


def _than(vb: VanBan) -> Iterator[str]:
    for (o, phan), cac in groupby(vb.doan, key=lambda d: (d.o, d.phan)):
        nhom = list(cac)
        if o is None and len(vb.phan) > 1 and _dau_phan(vb.doan, nhom[0], phan):
            yield f"-- phần {phan + 1}"
        if o is not None:
            yield _o(o)
        for doan in nhom:
            yield ("  " if o is not None else "") + _doan(doan, vb.kieu[doan.kieu])


def _dau_phan(doan: Sequence[Doan], dau: Doan, phan: int) -> bool:
    return next(d for d in doan if d.phan == phan) is dau


def _o(o: OBang) -> str:
    return f"[{o.bang}.{o.hang + 1}.{o.cot + 1}] rộng {o.rong_mm:g}"


def _doan(doan: Doan, kieu: KieuDoan) -> str:
    nen = _nen(doan)
    ghi = [*_ta_chu(nen, kieu.chu), *_ta_doan(doan.dang, kieu.dang)]
    ghi += [f"kẻ {'trên ' if k.tren else ''}{_KE.get(k.loai, k.loai)} {k.dai_mm or '?'}" for k in doan.ke]
    ghi += ["hộp chữ"] if doan.hop else []
    ghi += ["khung"] if {"left", "right"} <= set(doan.dang.vien) else []
    ghi += ["ngắt trang"] if doan.ngat_trang and not doan.dang.ngat_trang else []
    dau = f"{doan.kieu} [{', '.join(ghi)}]" if ghi else doan.kieu
    chu = _chu(doan, nen)
    so = f"({doan.so}) " if doan.so else ""
    return f"{dau}: {so}{chu}" if chu else f"{dau}:"


def _nen(doan: Doan) -> DinhDang:
    """The look of most of the paragraph's text."""
    dai: dict[DinhDang, int] = {}
    for van in doan.van:
        dai[van.dang] = dai.get(van.dang, 0) + len(van.chu)
    return max(dai, key=dai.__getitem__) if dai else doan.dau_muc


def _chu(doan: Doan, nen: DinhDang) -> str:
    return "".join(_mot_van(van, nen) for van in doan.van)


def _mot_van(van: Van, nen: DinhDang) -> str:
    chu = van.chu.translate(_THOAT)
    if van.truong == "PAGE":
        chu = "«số trang»"
    khac = list(_ta_chu(van.dang, nen)) if chu.strip() else []
    return f"<{', '.join(khac)}|{chu}>" if khac else chu

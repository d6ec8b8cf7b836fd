"""The same page written with python-docx, as a programmer without a template writes it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH as CANH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

import docx

DAM = ("la_khoan_tieu_de", "la_muc", "la_phan", "la_tieu_de_phan")


def dung(gia_tri: Mapping[str, Any]) -> bytes:
    """The bytes of the document."""
    vb = docx.Document()
    vb.styles["Normal"].font.name = "Times New Roman"
    trang = vb.sections[0]
    trang.page_width, trang.page_height = Mm(210), Mm(297)
    trang.left_margin, trang.right_margin, trang.top_margin, trang.bottom_margin = Mm(30), Mm(15), Mm(20), Mm(20)
    so_trang(trang.header.paragraphs[0])
    dau_trang(vb, gia_tri)
    doan(vb.add_paragraph(), gia_tri["ten_loai"].upper(), 14, dam=True, canh=CANH.CENTER)
    for chu in gia_tri["trich_yeu"]:
        doan(vb.add_paragraph(), chu, 14, dam=True, canh=CANH.CENTER)
    for k in gia_tri["khoi"]:
        p = vb.add_paragraph()
        p.paragraph_format.first_line_indent = Mm(10)
        p.paragraph_format.space_after = Pt(6)
        doan(p, k.chu, 14, dam=any(getattr(k, co) for co in DAM), nghieng=k.la_can_cu, canh=CANH.JUSTIFY)
    cuoi_trang(vb, gia_tri)
    dem = io.BytesIO()
    vb.save(dem)
    return dem.getvalue()


def dau_trang(vb: Any, gia_tri: Mapping[str, Any]) -> None:
    """Bodies and Quốc hiệu; number, place and date."""
    trai, phai = vb.add_table(1, 2).rows[0].cells
    o(trai, gia_tri["chu_quan"], 13)
    o(trai, gia_tri["co_quan"], 13, dam=True)
    o(trai, [f"Số: {gia_tri['so']}/{gia_tri['ky_hieu']}"], 13)
    o(phai, ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], 13, dam=True)
    o(phai, [f"{gia_tri['dia_danh']}, {gia_tri['ngay']}"], 14, nghieng=True)


def cuoi_trang(vb: Any, gia_tri: Mapping[str, Any]) -> None:
    """Nơi nhận and signature."""
    trai, phai = vb.add_table(1, 2).rows[0].cells
    o(trai, ["Nơi nhận:"], 12, dam=True, nghieng=True)
    o(trai, [f"- {chu}" for chu in gia_tri["noi_nhan"]], 11)
    o(trai, [f"- Lưu: {gia_tri['luu']}."], 11)
    o(phai, gia_tri["tham_quyen"], 14, dam=True)
    o(phai, [gia_tri["ho_ten"]], 14, dam=True)


def o(cho: Any, cac_dong: Iterable[str], co: int, *, dam: bool = False, nghieng: bool = False) -> None:
    """Lines of one cell."""
    for chu in cac_dong:
        doan(cho.add_paragraph(), chu, co, dam=dam, nghieng=nghieng, canh=CANH.CENTER)


def doan(p: Any, chu: str, co: int, *, dam: bool = False, nghieng: bool = False, canh: Any = None) -> None:
    """One paragraph with its run set as the decree wants it."""
    p.alignment = canh
    run = p.add_run(chu)
    run.font.size = Pt(co)
    run.bold, run.italic = dam, nghieng
    run.font.name = "Times New Roman"
    run._element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")


def so_trang(p: Any) -> None:
    """The page number as a field."""
    p.alignment = CANH.CENTER
    for kieu, chu in (("begin", ""), ("", "PAGE"), ("end", "")):
        nut = OxmlElement("w:fldChar" if kieu else "w:instrText")
        if kieu:
            nut.set(qn("w:fldCharType"), kieu)
        nut.text = chu
        p.add_run()._element.append(nut)

"""One plan, many times, in one process: vanban beside the bare limit, docxtpl as its manual uses it, python-docx."""

from __future__ import annotations

import io
import statistics
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import trang_python_docx
from benchmarks.gioi_han import THAN, GioiHan
from docxtpl import DocxTemplate
from lxml import etree

from vanban.build.tim_mau import tim_mau
from vanban.check import soat
from vanban.docx.read import read
from vanban.inputs import doc_tep
from vanban.loai import trinh_bay
from vanban.mau import chuan_bi
from vanban.render.bien_dich import bien_dich

Viec = Callable[[], object]


def do(tep: Path, goc: Path, lan: int) -> None:
    """Measure and print the table."""
    san = chuan_bi(trinh_bay(doc_tep(tep), goc))
    tep_mau = tim_mau(san.mau, goc)
    nguon, gia_tri = tep_mau.read_bytes(), dict(san.gia_tri)
    so_khoi = len(list(gia_tri["khoi"]))  # type: ignore[call-overload]
    gioi_han = GioiHan(nguon, san.thuoc_tinh.phan())
    vanban = bien_dich(tep_mau)
    ra = vanban.dung(gia_tri, san.thuoc_tinh.phan())

    def docxtpl() -> bytes:
        mau = DocxTemplate(io.BytesIO(nguon))
        mau.render(gia_tri, autoescape=True)
        dem = io.BytesIO()
        mau.save(dem)
        return dem.getvalue()

    phan = san.thuoc_tinh.phan()
    assert than(ra) == than(gioi_han.dung(gia_tri, phan)) == than(docxtpl()), "the pages differ"
    gh, vb = trung_vi([lambda: gioi_han.dung(gia_tri, phan), lambda: vanban.dung(gia_tri, phan)], lan)
    soi, goc_docxtpl = trung_vi([lambda: soat(read(ra), nhap=True, chi_sai=True), docxtpl], lan)
    (python_docx,) = trung_vi([lambda: trang_python_docx.dung(gia_tri)], lan)

    print(f"\nMột văn bản ({tep.name}, {so_khoi} khối), {lan} lần trong một tiến trình, trung vị")
    hang("giới hạn trần: Jinja đã dịch + zip chép phần tĩnh", gh, "")
    hang("vanban: điền + chặn ký tự + đóng gói", vb, f"{vb / gh:.2f} × giới hạn (mức: ≤ 2)")
    hang("vanban: tự soát (đọc lại + quy tắc), tính riêng", soi, f"{soi / goc_docxtpl:.2f} × docxtpl (mức: < 1)")
    hang("docxtpl dùng như sách hướng dẫn, autoescape", goc_docxtpl, f"{goc_docxtpl / vb:.0f} × vanban")
    hang("python-docx viết cùng trang ấy", python_docx, f"{python_docx / vb:.0f} × vanban")


def trung_vi(cac_viec: Sequence[Viec], lan: int) -> list[float]:
    """Median milliseconds of each; they take turns, so that noise meets all of them."""
    moi: list[list[float]] = [[] for _ in cac_viec]
    for vong in range(lan + 5):
        for viec, thoi_gian in zip(cac_viec, moi, strict=True):
            dau = time.perf_counter()
            viec()
            if vong >= 5:
                thoi_gian.append((time.perf_counter() - dau) * 1000)
    return [statistics.median(thoi_gian) for thoi_gian in moi]


def than(du_lieu: bytes) -> bytes:
    """The document part as canonical XML."""
    xml = zipfile.ZipFile(io.BytesIO(du_lieu)).read(THAN)
    return etree.tostring(etree.fromstring(xml), method="c14n")


def hang(ten: str, ms: float, ghi_chu: str) -> None:
    """One line of a table."""
    print(f"  {ten:<52} {ms:9.3f} ms   {ghi_chu}".rstrip())

"""Reading and checking: beside python-docx that only reads, beside one docxtpl render, at 10, 100, 1,000 pages."""

from __future__ import annotations

import gc
import io
import statistics
import sys
import time
import zipfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks import doc_python_docx
from docxtpl import DocxTemplate

from vanban.build.tim_mau import tim_mau
from vanban.check import soat
from vanban.docx.read import read
from vanban.inputs import doc_tep
from vanban.loai import trinh_bay
from vanban.mau import chuan_bi
from vanban.render.bien_dich import bien_dich

GOC = Path(__file__).resolve().parents[1]
TEP = GOC / "inputs" / "ke_hoach" / "2024_xa_hoi_hoc_tap.yaml"
THAN = "word/document.xml"
TRANG = 5  # pages of that plan

Viec = Callable[[], object]


def do(tep: Path = TEP, goc: Path = GOC, lan: int = 40) -> None:
    """Measure and print the three tables."""
    san = chuan_bi(trinh_bay(doc_tep(tep), goc))
    tep_mau = tim_mau(san.mau, goc)
    nguon, gia_tri = tep_mau.read_bytes(), dict(san.gia_tri)
    goi = bien_dich(tep_mau).dung(gia_tri, san.thuoc_tinh.phan())

    def docxtpl() -> bytes:
        mau = DocxTemplate(io.BytesIO(nguon))
        mau.render(gia_tri, autoescape=True)
        dem = io.BytesIO()
        mau.save(dem)
        return dem.getvalue()

    assert cung_chu(goi), "python-docx and vanban see other looks"
    doc, tu_soat, ca, python_docx, dung = trung_vi(
        [
            lambda: read(goi),
            lambda: soat(read(goi), nhap=True, chi_sai=True),
            partial(_doc_va_soat, goi),
            lambda: doc_python_docx.doc(goi),
            docxtpl,
        ],
        lan,
    )
    print(f"\nSoát một văn bản {TRANG} trang ({tep.name}), {lan} lần, trung vị")
    hang("vanban: chỉ đọc", doc, f"python-docx {python_docx / doc:.1f} ×")
    hang("vanban: đọc và soát mọi quy tắc, kể cả lời văn", ca, f"python-docx {python_docx / ca:.1f} × (mức: ≥ 3)")
    hang("vanban: tự soát khi dựng (quy tắc có thể SAI)", tu_soat, f"{tu_soat / dung:.2f} × docxtpl (mức: < 1)")
    hang("python-docx: chỉ đọc và tính phông, cỡ, đậm", python_docx, "")
    hang("docxtpl dựng trang ấy một lần", dung, "")
    nhieu_trang(goi)


def nhieu_trang(goi: bytes) -> None:
    """Ten times the pages must cost about ten times the time."""
    print(f"\nĐọc và soát văn bản dài (thân của {TEP.name} lặp lại)")
    truoc = 0.0
    for trang in (10, 100, 1000):
        dai = lap(goi, trang // TRANG)
        doc, ca = tot_nhat([partial(read, dai), partial(_doc_va_soat, dai)], 3)
        gap = f"{ca / truoc:.1f} × dòng trên (mức: ≤ 13)" if truoc else ""
        hang(
            f"{trang} trang, {len(dai) / 1024:.0f} KiB, riêng đọc {doc:.1f} ms",
            ca,
            f"{ca / trang:.2f} ms/trang   {gap}",
        )
        truoc = ca


def _doc_va_soat(goi: bytes) -> object:
    return soat(read(goi))


def lap(goi: bytes, lan: int) -> bytes:
    """The same package with its body, from the first căn cứ to the closing, repeated."""
    with zipfile.ZipFile(io.BytesIO(goi)) as zip_:
        phan = {ten: zip_.read(ten) for ten in zip_.namelist()}
    xml = phan[THAN].decode()
    dau, cuoi = xml.index('<w:p><w:pPr><w:pStyle w:val="Muc"/>'), xml.rindex("<w:tbl>")
    phan[THAN] = (xml[:dau] + xml[dau:cuoi] * lan + xml[cuoi:]).encode()
    ra = io.BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as zip_:
        for ten, du_lieu in phan.items():
            zip_.writestr(ten, du_lieu)
    return ra.getvalue()


def cung_chu(goi: bytes) -> bool:
    """Whether both readers find the same letters in the same looks, so that both do the same work."""
    kia = doc_python_docx.doc(goi)
    vb = read(goi)
    cac = (*vb.doan, *(d for phan in vb.phan for dau in (*phan.dau, *phan.chan) for d in dau.doan))
    ta = sum(len(v.tho) for d in cac for v in d.van)
    co = {(v.dang.phong, v.dang.co, v.dang.dam, v.dang.nghieng) for d in cac for v in d.van if v.chu.strip()}
    return co == set(kia) and abs(ta - sum(kia.values())) < 50


def trung_vi(cac_viec: Sequence[Viec], lan: int) -> list[float]:
    """Median milliseconds of each."""
    return [statistics.median(moi) for moi in lan_luot(cac_viec, lan, bo=3)]


def tot_nhat(cac_viec: Sequence[Viec], lan: int) -> list[float]:
    """The best of a few long runs: what disturbs the machine only adds."""
    return [min(moi) for moi in lan_luot(cac_viec, lan, bo=0)]


def lan_luot(cac_viec: Sequence[Viec], lan: int, bo: int) -> list[list[float]]:
    """Milliseconds of each run; the jobs take turns, and the first rounds are not counted."""
    moi: list[list[float]] = [[] for _ in cac_viec]
    for vong in range(lan + bo):
        for viec, thoi_gian in zip(cac_viec, moi, strict=True):
            gc.collect()
            dau = time.perf_counter()
            viec()
            if vong >= bo:
                thoi_gian.append((time.perf_counter() - dau) * 1000)
    return moi


def hang(ten: str, ms: float, ghi_chu: str) -> None:
    """One line of a table."""
    print(f"  {ten:<52} {ms:9.2f} ms   {ghi_chu}".rstrip())


if __name__ == "__main__":
    do(lan=int(sys.argv[1]) if len(sys.argv) > 1 else 40)

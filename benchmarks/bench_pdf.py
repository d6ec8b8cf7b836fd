"""PDF of 500 papers beside the bare warm listener, one cold start a paper, and twenty papers in one call."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

from vanban.build.tim_mau import tim_mau
from vanban.inputs import doc_tep
from vanban.loai import trinh_bay
from vanban.mau import chuan_bi
from vanban.pdf.cai_dat import LOC_PDF, can_soffice, moi_truong, tim_thu_vien
from vanban.pdf.doc_trang import doc_ban_in
from vanban.pdf.nguoi_nghe import NguoiNghe
from vanban.pdf.van_phong import VanPhong, doi_nhieu
from vanban.render.bien_dich import bien_dich

GOC = Path(__file__).resolve().parents[1]
DOT = 50  # papers of one turn; the ways take turns, so that a busy machine is busy for all of them


def main(so: int = 500) -> None:
    """Measure and print the table."""
    soffice = can_soffice()
    thu_vien = tim_thu_vien(soffice)
    if thu_vien is None:
        print("PDF: không có thư viện của LibreOffice, không đo được")
        return
    with tempfile.TemporaryDirectory() as ten, VanPhong() as van_phong:
        noi = Path(ten)
        tep = list(islice(cycle(_giay(noi)), so))
        nghe = NguoiNghe(thu_vien, noi / "ho_so", cho_giay=60)
        van_phong.khoi_dong()
        tran = moi = nhieu = 0.0
        for dau in range(0, so, DOT):
            dot = tep[dau : dau + DOT]
            tran += _do(lambda d=dot: [nghe.doi(t, noi / "ra.pdf", cho_giay=60) for t in d])
            moi += _do(lambda d=dot: [van_phong.dung(t) for t in d])
        nhieu = _do(lambda: list(doi_nhieu(tep, song_song=2)))
        nghe.dong()
        lanh = _do(lambda: [_goi(soffice, [t], noi) for t in tep[:5]]) / 5
        hai_muoi = _do(lambda: _goi(soffice, _khac_ten(tep[:20], noi), noi)) / 20
        pdf = van_phong.dung(tep[0])
        trang = len(doc_ban_in(pdf).trang)
        doc = _do(lambda: [doc_ban_in(pdf) for _ in range(20)]) / 20 / trang
    mot = tran / so
    print(f"PDF của {so} văn bản (kế hoạch 5 trang, báo cáo 3 trang), PDF/A-2b có thẻ")
    for ten_cach, giay in (
        ("người nghe trần", mot),
        ("vanban, một LibreOffice", moi / so),
        ("vanban, hai LibreOffice, kể cả lúc mở", nhieu / so),
        ("20 văn bản một lệnh soffice", hai_muoi),
        ("mỗi văn bản một lệnh soffice", lanh),
    ):
        print(f"  {ten_cach:<40} {giay * 1000:7.0f} ms   {giay / mot:5.2f} × người nghe trần")
    print(f"  {'đọc trang đã dàn, một trang':<40} {doc * 1000:7.1f} ms")


def _do(viec: Callable[[], object]) -> float:
    dau = time.perf_counter()
    viec()
    return time.perf_counter() - dau


def _giay(noi: Path) -> list[Path]:
    """Papers of several kinds and lengths, as .docx files."""
    ra = []
    for ten in ("ke_hoach/2024_xa_hoi_hoc_tap", "bao_cao/2025_so_ket_xa_hoi_hoc_tap"):
        tep = GOC / f"inputs/{ten}.yaml"
        san = chuan_bi(trinh_bay(doc_tep(tep), GOC))
        docx = noi / f"{tep.stem}.docx"
        docx.write_bytes(bien_dich(tim_mau(san.mau, GOC)).dung(dict(san.gia_tri), san.thuoc_tinh.phan()))
        ra.append(docx)
    return ra


def _khac_ten(tep: Sequence[Path], noi: Path) -> list[Path]:
    """Copies with names of their own: one call writes all PDF files into one folder."""
    ra = [noi / f"ban_{i}.docx" for i in range(len(tep))]
    for t, moi in zip(tep, ra, strict=True):
        moi.write_bytes(t.read_bytes())
    return ra


def _goi(soffice: str, tep: Sequence[Path], noi: Path) -> None:
    ho_so = Path(tempfile.mkdtemp(dir=noi))
    lenh = [soffice, f"-env:UserInstallation={ho_so.as_uri()}", "--headless", "--convert-to"]
    lenh += [f"pdf:writer_pdf_Export:{LOC_PDF}", "--outdir", str(noi), *map(str, tep)]
    subprocess.run(lenh, check=True, capture_output=True, env=moi_truong(ho_so), timeout=300)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

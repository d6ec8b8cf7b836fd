"""A list of thousands of rows in an appendix: vanban beside the bare limit and python-docx, each in its own process.

The bare limit knows what stands before and after the rows, builds their XML from strings, escapes each cell, and
deflates the part: the same letters as vanban's. No width is measured, no name looked up, no character refused.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from benchmarks.bench_bang import dinh

GOC = Path(__file__).resolve().parents[1]
CO = (100, 1_000, 10_000)
THAN = "word/document.xml"
COT = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tóm tắt thành tích", "Căn cứ", "Số phiếu")
_HO = ("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi")
_DON_VI = ("Trường THPT Ví Dụ Một", "Phòng Giáo dục và Đào tạo huyện Ví Dụ", "Trường Tiểu học Ví Dụ Hai")
_TACH = re.compile(r'<w:t xml:space="preserve">[^<]*</w:t>')


def hang(so: int) -> Iterator[tuple[str, ...]]:
    """Rows of seven cells; no two alike."""
    for i in range(1, so + 1):
        thanh_tich = (
            f"Đạt giải Nhì hội thi giáo viên dạy giỏi; có {i % 9 + 1} sáng kiến & {i % 7} giải pháp, lần thứ {i}"
        )
        yield str(i), f"{_HO[i % 7]} Thị Ví Dụ {i}", "Giáo viên", _DON_VI[i % 3], thanh_tich, "Điều 5", f"{i % 11}/11"


def vanban(so: int, tep: Path) -> Callable[[], object]:
    """The whole document with its template compiled before, as in a run of many."""
    from vanban.build.tim_mau import tim_mau
    from vanban.mau import chuan_bi
    from vanban.render.bien_dich import bien_dich
    from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, PhuLuc, TenIn
    from vanban.thanh_phan.khoi import Bang, Khoi, Kieu

    bang = Khoi(Kieu.BANG, bang=Bang(COT, tuple(hang(so))))
    ban = BanTrinhBay(
        ma_loai="to_trinh",
        ten_loai="Tờ trình",
        co_quan=TenIn("Trường THPT Ví Dụ"),
        ky_hieu="TTr-THPTVD",
        dia_danh="Ví Dụ",
        ngay=date(2026, 1, 5),
        trich_yeu="Về việc đề nghị khen thưởng",
        khoi=(Khoi(Kieu.DOAN, "Danh sách tại Phụ lục kèm theo./."),),
        chu_ky=ChuKy(("HIỆU TRƯỞNG",), "Nguyễn Văn Ví Dụ"),
        noi_nhan=("Sở GDĐT",),
        luu="VT",
        phu_luc=(PhuLuc("Danh sách", (bang,), ngang=True),),
    )
    bien_dich(tim_mau(chuan_bi(ban).mau, GOC))

    def lam() -> None:
        san = chuan_bi(ban)
        goi = bien_dich(tim_mau(san.mau, GOC)).dung(san.gia_tri, san.thuoc_tinh.phan())
        tep.write_bytes(goi)

    return lam


def gioi_han(so: int, tep: Path) -> Callable[[], object]:
    """The rows from strings, the part deflated; head and tail are those of the document that vanban wrote."""
    from markupsafe import escape

    dau, truoc, cuoi = json.loads(tep.with_suffix(".json").read_text("utf-8"))
    cac_hang = tuple(hang(so))[1:]

    def lam() -> None:
        dong = []
        for mot in cac_hang:
            o = [f'{t}<w:t xml:space="preserve">{escape(chu)}</w:t>' for t, chu in zip(truoc[:-1], mot, strict=True)]
            dong.append("".join(o) + truoc[-1])
        du_lieu = f"{dau}{''.join(dong)}{cuoi}".encode()
        may = zlib.compressobj(3, zlib.DEFLATED, -15)
        nen = may.compress(du_lieu) + may.flush()
        tep.with_suffix(".tran").write_bytes(nen + zlib.crc32(du_lieu).to_bytes(4, "little"))

    return lam


def python_docx(so: int, tep: Path) -> Callable[[], object]:
    """`add_row`, the cells of a row asked for once."""
    import docx

    cac_hang = tuple(hang(so))

    def lam() -> None:
        vb = docx.Document()
        bang = vb.add_table(rows=0, cols=len(COT))
        for mot in (COT, *cac_hang):
            for o, chu in zip(bang.add_row().cells, mot, strict=True):
                o.text = chu
        dem = io.BytesIO()
        vb.save(dem)
        tep.with_suffix(".python-docx").write_bytes(dem.getvalue())

    return lam


def tu_soat(so: int, tep: Path) -> Callable[[], object]:
    """The self-check of a build: package, reading, rules that can conclude SAI."""
    from vanban.build.goi import hong
    from vanban.check import soat
    from vanban.docx.read import read

    goi = tep.read_bytes()

    def lam() -> None:
        assert not hong(goi)
        assert not soat(read(goi), chi_sai=True).sai

    return lam


VIEC = {"vanban": vanban, "gioi_han": gioi_han, "python_docx": python_docx, "tu_soat": tu_soat}
_TEN = {
    "gioi_han": "giới hạn trần: nối chuỗi, thoát chữ, nén",
    "vanban": "vanban: đo cột, điền, chặn ký tự, nén, đóng gói",
    "python_docx": "python-docx: add_row",
    "tu_soat": "vanban: tự soát tệp ấy, tính riêng",
}


def do_con(ten: str, so: int, tep: Path, lan: int) -> tuple[float, float]:
    """Best milliseconds and most memory in MiB, in a process of its own."""
    lenh = [sys.executable, "-m", "benchmarks.bench_danh_sach", ten, str(so), str(tep), str(lan)]
    ra = subprocess.run(lenh, cwd=GOC, check=True, capture_output=True, text=True).stdout.split()
    return float(ra[-2]), float(ra[-1])


def chi_mot(ten: str, so: int, tep: Path, lan: int) -> None:
    """What the child does."""
    lam = VIEC[ten](so, tep)
    cac = []
    for _ in range(lan):
        dau = time.perf_counter()
        lam()
        cac.append((time.perf_counter() - dau) * 1000)
    print(min(cac), dinh())


def cat(tep: Path) -> str:
    """Keep for the bare limit what stands before and after the rows, and around the cells of one; the whole part."""
    xml = zipfile.ZipFile(tep).read(THAN).decode()
    tieu_de = xml.index("</w:tr>", xml.index("<w:tblHeader/>")) + len("</w:tr>")
    dau = xml.index("</w:tr>", tieu_de) + len("</w:tr>")  # the first row is not like the others
    cuoi = xml.index("</w:tbl>", dau)
    mot = xml[dau : xml.index("</w:tr>", dau) + len("</w:tr>")]
    manh = [xml[:dau], _TACH.split(mot), xml[cuoi:]]
    tep.with_suffix(".json").write_text(json.dumps(manh, ensure_ascii=False), "utf-8")
    return xml


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as tam:
        for so in CO:
            tep = Path(tam, f"{so}.docx")
            lan = 5 if so < CO[-1] else 3
            do = {"vanban": do_con("vanban", so, tep, lan)}
            xml = cat(tep)
            do["gioi_han"] = do_con("gioi_han", so, tep, lan)
            assert zlib.decompress(tep.with_suffix(".tran").read_bytes()[:-4], -15).decode() == xml, "the lists differ"
            do["python_docx"] = do_con("python_docx", so, tep, 1)
            do["tu_soat"] = do_con("tu_soat", so, tep, 1)
            print(
                f"\nDanh sách {so} dòng × {len(COT)} cột ở phụ lục nằm ngang, mỗi cách một tiến trình, lần nhanh nhất"
            )
            tran = do["gioi_han"][0]
            for ten, nhan in _TEN.items():
                ms, mib = do[ten]
                muc = " (mức: ≤ 2, ≤ 80 MiB)" if ten == "vanban" else ""
                print(f"  {nhan:<52} {ms:9.1f} ms {mib:6.0f} MiB   {ms / tran:.1f} × giới hạn{muc}")


if __name__ == "__main__":
    if sys.argv[1:]:
        chi_mot(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    else:
        main()

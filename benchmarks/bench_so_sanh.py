"""Comparing two documents: 10, 100, 1,000 pages, one sentence in fifty changed; beside difflib on the same lines."""

from __future__ import annotations

import difflib
import random
import sys
from functools import partial

from benchmarks.bench_soat import GOC, TEP, TRANG, hang, lap, tot_nhat

from vanban.build.doc_vao import doc_vao
from vanban.build.run import dien
from vanban.build.viec import Viec
from vanban.docx.read import read
from vanban.so_sanh import BanCay, Nut, dung_cay, so_sanh
from vanban.so_sanh.hien import hien_chu

_MOI = 50  # one of so many sentences is changed
_DIFFLIB_TOI_DA = 100  # pages: beyond, difflib takes minutes


def main() -> None:
    """Measure and print."""
    goi = dien(doc_vao(Viec(TEP, GOC)))
    print(
        f"So sánh hai văn bản, {100 // _MOI} % số đoạn bị sửa, bớt, thêm hoặc chuyển chỗ (thân của {TEP.name} lặp lại)"
    )
    truoc = 0.0
    for trang in (10, 100, 1000):
        cay = rieng(dung_cay(read(lap(goi, trang // TRANG))))
        moi = sua(cay)
        viec = [partial(so_sanh, cay, moi), partial(_doc, lap(goi, trang // TRANG))]
        if trang <= _DIFFLIB_TOI_DA:
            viec.append(partial(_difflib, cay, moi))
        so, doc, *khac = tot_nhat(viec, 3)
        gap = f"{so / truoc:.1f} × dòng trên (mức: ≤ 13)" if truoc else ""
        ben = f"difflib trên từng dòng {khac[0] / so:.1f} ×" if khac else ""
        hang(f"{trang} trang: so sánh", so, f"{gap} {ben}".strip())
        hang(f"{trang} trang: đọc và nhận thành phần một bản", doc, f"{so / (2 * doc):.2f} × là so sánh hai bản đã đọc")
        truoc = so
    cay = dung_cay(read(lap(goi, 200)))
    (lap_lai,) = tot_nhat([partial(so_sanh, cay, sua(cay))], 1)
    hang("1000 trang mà mọi câu lặp lại 200 lần", lap_lai, "ca xấu nhất: không câu nào là duy nhất")


def _doc(goi: bytes) -> BanCay:
    return dung_cay(read(goi))


def _difflib(cu: BanCay, moi: BanCay) -> list[str]:
    return list(difflib.ndiff([*hien_chu(cu)], [*hien_chu(moi)]))


def rieng(cay: BanCay) -> BanCay:
    """The same tree with every sentence its own, as in a real document."""
    nut = tuple(_doi(n, f"{n.chu} (lần {thu})") if n.loai != "bang" else n for thu, n in enumerate(cay.nut))
    return BanCay(cay.tep, nut, cay.trang, cay.ma_loai)


def sua(cay: BanCay) -> BanCay:
    """Every fiftieth leaf reworded, dropped, doubled with other words, or moved down a little; always the same way."""
    ngau = random.Random(7)
    co_con = {n.cha for n in cay.nut}
    thu_tu: list[tuple[float, Nut]] = []
    for thu, n in enumerate(cay.nut):
        la = thu not in co_con and n.loai in {"khoan", "diem", "gach", "doan"} and ngau.randrange(_MOI) == 0
        cach = ngau.choice(["loi", "bo", "them", "chuyen"]) if la else ""
        if cach == "bo":
            continue
        moi = _doi(n, f"{n.chu.replace(' và ', ' cùng ', 1)} mới") if cach == "loi" else n
        thu_tu.append((thu + 2.5 if cach == "chuyen" else thu, moi))
        if cach == "them":
            thu_tu.append((thu + 0.5, _doi(n, " ".join(reversed(n.chu.split())))))
    return _danh_lai(cay, thu_tu)


def _danh_lai(cay: BanCay, thu_tu: list[tuple[float, Nut]]) -> BanCay:
    thu_tu.sort(key=lambda mot: mot[0])
    moi = {int(cu): thu for thu, (cu, _) in enumerate(thu_tu) if cu == int(cu)}
    nut = tuple(_doi(n, n.chu, moi.get(n.cha, -1)) for _, n in thu_tu)
    return BanCay(cay.tep, nut, cay.trang, cay.ma_loai)


def _doi(n: Nut, chu: str, cha: int | None = None) -> Nut:
    return Nut(n.loai, n.so, chu, n.ve, n.cha if cha is None else cha, n.cap, n.o, n.doan, n.tieu_de)


if __name__ == "__main__":
    sys.exit(main())

"""The state of a session as the page in the browser reads it: plain JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from vanban.build.soat_ban import BanSoat
from vanban.check import Finding
from vanban.errors import Loi, ViTri
from vanban.pdf.anh_trang import Khung, TrangAnh, gap_chu, tim_khung
from vanban.xem_truoc.luot_xem import BanXem, NhomXem

Json = dict[str, object]


def nhom_json(nhom: NhomXem) -> Json:
    """An input: its path, what is wrong, its documents."""
    return {
        "tep": nhom.tep,
        "loi": [loi_json(loi) for loi in nhom.loi],
        "goi_y": nhom.goi_y,
        "nhac": [loi_json(loi) for loi in nhom.nhac],
        "ban": [ban_json(ban) for ban in nhom.cac_ban],
    }


def ban_json(ban: BanXem) -> Json:
    """A document: path it would have, type, findings, what is missing; `cu` when its data is wrong by now."""
    return {
        "ma": ban.ma,
        "loai": ban.loai,
        "cu": ban.cu,
        "phat_hien": [_phat_hien(f) for f in ban.soat.bao_cao.findings],
        "thieu": [loi_json(loi) for loi in ban.thieu],
    }


def loi_json(loi: Loi) -> Json:
    """A problem with its place; 0 where a line is not known."""
    noi = loi.vi_tri or ViTri("")
    return {"tep": noi.tep, "dong": noi.dong, "cot": noi.cot, "cau": loi.cau_co_o}


def khung_json(soat: BanSoat, cac_trang: Sequence[TrangAnh]) -> list[list[Json]]:
    """For each finding in its order, the rectangles of its words on the pages."""
    lan = _lan_thu(soat)
    ra = []
    for f in soat.bao_cao.findings:
        doan = soat.doan.get(f, 0)
        chu = soat.chu_doan.get(doan, "")
        ra.append([_khung(khung) for khung in tim_khung(cac_trang, chu, lan.get(doan, 0))])
    return ra


def cac_tep(cac_nhom: Sequence[NhomXem]) -> Iterator[str]:
    """The input files that the state names."""
    for nhom in cac_nhom:
        yield nhom.tep
        yield from (loi.vi_tri.tep for loi in (*nhom.loi, *nhom.nhac) if loi.vi_tri)
        for ban in nhom.cac_ban:
            yield from (f.tep for f in ban.soat.bao_cao.findings)
            yield from (loi.vi_tri.tep for loi in ban.thieu if loi.vi_tri)


def _lan_thu(soat: BanSoat) -> dict[int, int]:
    """For each paragraph, how many before it have the same words."""
    dem: Counter[str] = Counter()
    ra = {}
    for so, chu in soat.chu_doan.items():
        gon = gap_chu(chu)
        ra[so] = dem[gon]
        dem[gon] += 1
    return ra


def _khung(khung: Khung) -> Json:
    return {"trang": khung.trang, "trai": khung.trai, "tren": khung.tren, "rong": khung.rong, "cao": khung.cao}


def _phat_hien(f: Finding) -> Json:
    return {
        "ma": f.ma,
        "muc": f.muc.value,
        "tep": f.tep,
        "dong": f.dong,
        "cot": f.cot,
        "vi_tri": f.vi_tri,
        "cau": f.thong_bao,
        "can_cu": f.can_cu,
        "trich": f.trich,
    }

"""Facts of the laid-out page, on the real documents and on those of four other offices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from trang_mau import trang_in
from vanban.inputs import doc_tep
from vanban.loai import trinh_bay
from vanban.mau import chuan_bi
from vanban.pdf.trang_in import DongChu, TrangIn
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

pytestmark = pytest.mark.libreoffice

REPO = Path(__file__).parents[2]
VAN_PHONG = sorted((REPO / "tests/van_phong").glob("*/inputs/*/*.*"))
TEP = [*sorted((REPO / "inputs/ke_hoach").glob("*.yaml")), *sorted((REPO / "inputs/bao_cao").glob("*.yaml"))]
TEP += [t for t in VAN_PHONG if t.parent.name != "phong_trao"]
TRAI, PHAI, GIUA = 30, 210 - 15, 112.5  # mm: edges and middle of the text


@dataclass(frozen=True)
class Giay:
    """A document and its pages."""

    ban: BanTrinhBay
    trang: tuple[TrangIn, ...]

    def noi_dung(self) -> Iterator[tuple[int, DongChu]]:
        """Lines of text with the index of their page, without page numbers."""
        for so, trang in enumerate(self.trang):
            yield from ((so, d) for d in trang.dong if d.day > 20)


@cache
def _tat_ca() -> dict[Path, Giay]:
    goc = {t: next(c for c in t.parents if (c / "inputs/co_quan.yaml").is_file()) for t in TEP}
    ban = [trinh_bay(doc_tep(t), goc[t]) for t in TEP]
    return {t: Giay(b, trang) for t, b, trang in zip(TEP, ban, trang_in(ban), strict=True)}


@pytest.fixture(params=TEP, ids=lambda t: str(t.relative_to(REPO)))
def giay(request: pytest.FixtureRequest) -> Giay:
    return _tat_ca()[request.param]


def test_kho_a4_mot_phong_chu_mau_den(giay: Giay) -> None:
    """A4, one Times-metric family, black."""
    for trang in giay.trang:
        assert (round(trang.rong), round(trang.cao)) == (210, 297)
        assert {re.split(r"[-,]", p)[0] for d in trang.dong for p in d.phong} == {"LiberationSerif"}
        assert all(set(mau) <= {0} for mau in trang.mau)


def test_chu_nam_trong_le(giay: Giay) -> None:
    """All ink lies inside the margins, but the page number in the top one."""
    for _, dong in giay.noi_dung():
        assert dong.trai >= TRAI - 0.3, dong
        assert dong.phai <= PHAI + 0.5, dong
        assert dong.day <= 297 - 20 + 0.3, dong


def test_so_trang(giay: Giay) -> None:
    """Upright, 13 or 14 pt, centred in the top margin from page 2 on; none on page 1."""
    dau = [[d for d in trang.dong if d.day < 20] for trang in giay.trang]

    assert dau[0] == []
    for so, dong in enumerate(dau[1:], 2):
        (so_trang,) = dong
        assert so_trang.chu == str(so)
        assert so_trang.co[0] in (13, 14)
        assert not so_trang.nghieng
        assert abs(so_trang.giua - GIUA) < 0.5


def test_dau_van_ban(giay: Giay) -> None:
    """Place and date stand whole on one line, level with the number, under the national name."""
    trang = giay.trang[0]
    ngay = next(d for d in trang.dong if d.chu.startswith(f"{giay.ban.dia_danh}, ngày"))

    assert ngay.chu == "{dia_danh}, {ngay}".format(**chuan_bi(giay.ban).gia_tri).strip()
    assert ngay.nghieng
    assert abs(ngay.day - trang.tim("Số:").day) < 0.3
    assert abs(ngay.giua - trang.tim("CỘNG HÒA").giua) < 1


def test_ten_loai_trich_yeu_co_duong_ke(giay: Giay) -> None:
    """Title and subject bold and centred, a rule of 1/3 to 1/2 below them."""
    trang = giay.trang[0]
    ten_loai = trang.tim(giay.ban.ten_loai.upper())
    trich_yeu = _duoi(trang, ten_loai)

    assert abs(ten_loai.giua - GIUA) < 0.5
    assert all(d.dam and abs(d.giua - GIUA) < 0.5 for d in trich_yeu)
    assert re.sub(r"\s+", " ", " ".join(d.chu for d in trich_yeu)) == giay.ban.trich_yeu.replace("\u00a0", " ")
    ke = trang.ke_duoi(trich_yeu[-1])
    assert ke is not None
    dai = max(d.rong for d in trich_yeu)
    assert dai / 3 - 0.3 <= ke.rong <= dai / 2 + 0.3
    assert abs(ke.giua - GIUA) < 0.5


def _duoi(trang: TrangIn, ten_loai: DongChu) -> list[DongChu]:
    """The bold lines right below the title."""
    sau = [d for d in trang.dong if d.day > ten_loai.day + 1]
    dong = []
    for d in sau:
        if not d.dam:
            break
        dong.append(d)
    return dong


def test_khoi_chu_ky(giay: Giay) -> None:
    """Signature whole on one page with two lines of text; name under title; nơi nhận level with it."""
    trang = giay.trang[-1]
    chu_ky = giay.ban.chu_ky
    chuc_vu = trang.tim(chu_ky.tham_quyen[0].upper().replace("\u00a0", " "))
    ten = trang.tim(chu_ky.ho_ten) if chu_ky.ho_ten else None
    noi_nhan = trang.tim("Nơi nhận:")
    tren = {round(d.day) for d in trang.dong if 20 < d.day < chuc_vu.day - 2}

    assert chuc_vu.dam
    assert abs(noi_nhan.day - chuc_vu.day) < 0.3
    assert noi_nhan.dam
    assert noi_nhan.nghieng
    assert noi_nhan.trai == pytest.approx(TRAI, abs=0.3)
    assert len(tren) >= 2, "the signature stands alone"
    if ten is not None:
        assert abs(ten.giua - chuc_vu.giua) < 0.5
        assert ten.day - chuc_vu.day > 20, "no room for the signature"


def test_tieu_de_khong_o_cuoi_trang(giay: Giay) -> None:
    """No heading is the last line of a page."""
    for so, trang in enumerate(giay.trang[:-1]):
        cuoi = max((d for d in trang.dong), key=lambda d: d.day)
        assert not cuoi.dam, f"trang {so + 1}: {cuoi.chu}"


def test_khoang_cach_doan(giay: Giay) -> None:
    """Between paragraphs of the body there is at least 6 pt more than between lines."""
    for trang in giay.trang:
        than = [d for d in trang.dong if d.day > 20 and d.co == (14.0,) and not d.dam and d.trai < 42]
        for tren, duoi in pairwise(than):
            moi_doan = duoi.trai > TRAI + 5
            if moi_doan and duoi.day - tren.day < 12:
                assert duoi.day - tren.day >= (14 * 1.15 + 6) * 25.4 / 72 - 0.4, (tren.chu, duoi.chu)

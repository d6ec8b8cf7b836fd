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
from vanban.mau.chuan_bi import chon_kho
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khoi import Kieu
from vanban.trang_in import DongChu, TrangIn

pytestmark = pytest.mark.libreoffice

REPO = Path(__file__).parents[2]
VAN_PHONG = sorted((REPO / "tests/van_phong").glob("*/inputs/*/*.*"))
TEP = [*sorted((REPO / "inputs/ke_hoach").glob("*.yaml")), *sorted((REPO / "inputs/bao_cao").glob("*.yaml"))]
TEP += [t for t in VAN_PHONG if t.parent.name != "phong_trao"]
TRAI, PHAI, GIUA = 30, 210 - 15, 112.5  # mm: edges and middle of the text
MM_MOI_PT = 25.4 / 72


@dataclass(frozen=True)
class Giay:
    """A document and its pages."""

    ban: BanTrinhBay
    trang: tuple[TrangIn, ...]

    @property
    def kho(self) -> Kho:
        """Its measure: sizes and widths of the columns."""
        return chon_kho(self.ban)

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
    """Place and date stand whole on one line, level with the number, under the national name; a biên bản has none."""
    trang = giay.trang[0]
    if giay.ban.mau == "1.9":
        assert not any(", ngày" in d.chu and d.nghieng for d in trang.dong)
        assert trang.tim("Số:").day > trang.tim("CỘNG HÒA").day
        return
    ngay = next(d for d in trang.dong if d.chu.startswith(f"{giay.ban.dia_danh}, ngày"))

    assert ngay.chu.split() == "{dia_danh}, {ngay}".format(**chuan_bi(giay.ban).gia_tri).split()
    assert ngay.nghieng
    assert abs(ngay.day - trang.tim("Số:").day) < 0.3
    assert abs(ngay.giua - trang.tim("CỘNG HÒA").giua) < 1


def test_ten_loai_trich_yeu_co_duong_ke(giay: Giay) -> None:
    """Title and subject bold and centred, a rule of 1/3 to 1/2 below them."""
    if giay.ban.mau == "1.5":
        pytest.skip("công văn has no title")
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


def test_ve_viec_duoi_so(giay: Giay) -> None:
    """The subject of a công văn stands upright under the number, in its column, 12 or 13 pt; no title is printed."""
    if giay.ban.mau != "1.5":
        pytest.skip("another layout")
    trang = giay.trang[0]
    so = trang.tim("Số:")
    dong = [d for d in trang.dong if so.day < d.day < trang.tim("Kính gửi:").day and d.giua < TRAI + giay.kho.trai]

    assert " ".join(d.chu for d in dong).replace("\u00a0", " ") == f"V/v {giay.ban.trich_yeu}".replace("\u00a0", " ")
    assert all(abs(d.giua - so.giua) < 0.5 and d.co[0] in (12, 13) and not (d.dam or d.nghieng) for d in dong)
    cach = dong[0].day - so.day - dong[0].co[0] * 1.15 * MM_MOI_PT
    assert cach == pytest.approx(6 * MM_MOI_PT, abs=0.4)
    assert not any(d.chu == "CÔNG VĂN" for d in trang.dong)


def _duoi(trang: TrangIn, ten_loai: DongChu) -> list[DongChu]:
    """The bold lines right below the title, down to the rule."""
    sau = [d for d in trang.dong if d.day > ten_loai.day + 1]
    dong = []
    for d in sau:
        if not d.dam:
            break
        dong.append(d)
        if trang.ke_duoi(d):
            break
    return dong


def test_quyet_dinh_co_tham_quyen_va_dieu(giay: Giay) -> None:
    """Who decides and “QUYẾT ĐỊNH:” stand bold in the middle, around the căn cứ; the number alone of a điều is bold."""
    if giay.ban.mau != "1.2":
        pytest.skip("another layout")
    trang = giay.trang[0]
    tham_quyen, quyet_dinh = trang.tim(_chu_in(giay.ban.khoi[0].chu)[:12]), trang.tim("QUYẾT ĐỊNH:")
    can_cu = [d for d in trang.dong if tham_quyen.day < d.day < quyet_dinh.day]
    dieu = {k.chu: trang.tim(f"{k.so}\u00a0{k.chu}"[:20]) for k in giay.ban.khoi if k.kieu is Kieu.DIEU}

    assert all(d.dam and not d.nghieng and abs(d.giua - GIUA) < 0.5 for d in (tham_quyen, quyet_dinh))
    assert can_cu
    assert all(d.nghieng and not d.dam for d in can_cu)
    assert dieu
    assert all(len(d.phong) == 2 and any("Bold" in p for p in d.phong) for d in dieu.values())
    assert trang.tim("Điều\u00a01.").trai == pytest.approx(TRAI + 10, abs=0.3)


def test_khoi_chu_ky(giay: Giay) -> None:
    """Signature whole on one page with two lines of text; name under title; nơi nhận level with it, or below it."""
    trang = giay.trang[-1]
    chu_ky = giay.ban.chu_ky
    chuc_vu = trang.tim(chu_ky.tham_quyen[0].upper().replace("\u00a0", " "))
    ten = trang.tim(chu_ky.ho_ten) if chu_ky.ho_ten else None
    noi_nhan = trang.tim("Nơi nhận:")
    tren = {round(d.day) for d in trang.dong if 20 < d.day < chuc_vu.day - 2}

    assert chuc_vu.dam
    assert noi_nhan.day > ten.day + 3 if ten and giay.ban.mau == "1.9" else abs(noi_nhan.day - chuc_vu.day) < 0.3
    assert noi_nhan.dam
    assert noi_nhan.nghieng
    assert noi_nhan.trai == pytest.approx(TRAI, abs=0.3)
    assert len(tren) >= 2, "the signature stands alone"
    if ten is not None:
        assert abs(ten.giua - chuc_vu.giua) < 0.5
        assert ten.day - chuc_vu.day > 20, "no room for the signature"


def test_cac_chu_ky_ngang_nhau(giay: Giay) -> None:
    """Several signatures begin on one level and their names stand on another, each in the middle of its column."""
    cac = (*giay.ban.chu_ky_khac, giay.ban.chu_ky)
    if len(cac) < 2:
        pytest.skip("one signature")
    trang = giay.trang[-1]
    dau = [trang.tim(_chu_in(ky.tham_quyen[0]).split()[0]) for ky in cac]
    ten = [trang.tim(ky.ho_ten) for ky in cac]

    assert max(d.day for d in ten) - min(d.day for d in ten) < 0.3
    assert [d.giua for d in ten] == sorted(d.giua for d in ten)
    assert max(d.day for d in dau) - min(d.day for d in dau) < 0.3
    rong = (PHAI - TRAI) / len(cac)
    assert [d.giua for d in ten] == pytest.approx([TRAI + rong * (i + 0.5) for i in range(len(cac))], abs=0.5)


def _chu_in(chu: str) -> str:
    return chu.upper().replace("\u00a0", " ")


def test_tieu_de_khong_o_cuoi_trang(giay: Giay) -> None:
    """No heading is the last line of a page."""
    for so, trang in enumerate(giay.trang[:-1]):
        cuoi = max((d for d in trang.dong), key=lambda d: d.day)
        assert not cuoi.dam, f"trang {so + 1}: {cuoi.chu}"


def test_khoang_cach_doan(giay: Giay) -> None:
    """Between paragraphs of the body there is at least 6 pt more than between lines, whatever the size of the text."""
    cach = (giay.kho.co.than * 1.15 + 6) * MM_MOI_PT - 0.4

    assert [(tren.chu, duoi.chu) for tren, duoi in _hai_doan(giay) if duoi.day - tren.day < cach] == []


def test_khoang_cach_doan_do_o_ca_hai_co_chu() -> None:
    """The papers measured show paragraphs in both sizes of body text."""
    assert {giay.kho.co.than for giay in _tat_ca().values() if list(_hai_doan(giay))} == {13, 14}


def _hai_doan(giay: Giay) -> Iterator[tuple[DongChu, DongChu]]:
    """The last line of a paragraph of the body and the first of the next."""
    for trang in giay.trang:
        than = [d for d in trang.dong if d.day > 20 and d.co == (giay.kho.co.than,) and not d.dam and d.trai < 42]
        for tren, duoi in pairwise(than):
            if duoi.trai > TRAI + 5 and duoi.day - tren.day < 12:
                yield tren, duoi


def test_khong_dong_nao_de_len_dong_nao(giay: Giay) -> None:
    """No line of text reaches into the line above it."""
    for trang in giay.trang:
        for thu, tren in enumerate(trang.dong):
            for duoi in trang.dong[thu + 1 :]:
                cung_cho = min(tren.phai, duoi.phai) - max(tren.trai, duoi.trai) > 0.3
                assert not cung_cho or duoi.day - tren.day >= max(duoi.co) * MM_MOI_PT, (tren.chu, duoi.chu)


def test_hai_cot_khong_lan_sang_nhau(giay: Giay) -> None:
    """In head and foot, nothing of the left column reaches into the right one, nor the other way round."""
    ranh = TRAI + giay.kho.trai
    dau = giay.trang[0]
    cuoi = giay.trang[-1]
    if giay.ban.mau == "1.9":
        pytest.skip("the columns of the foot are those of the signatures")
    duoi_dau = dau.tim("Kính gửi:" if giay.ban.mau == "1.5" else giay.ban.ten_loai.upper()).day
    tu_cuoi = cuoi.tim("Nơi nhận:").day
    dong = [d for d in dau.dong if d.day < duoi_dau] + [d for d in cuoi.dong if d.day >= tu_cuoi - 0.3]

    assert [d.chu for d in dong if d.trai < ranh - 0.3 and d.phai > ranh + 0.3] == []
    assert {d.trai < ranh for d in dong} == {True, False}


def test_khong_co_trang_trang(giay: Giay) -> None:
    """There is a page, and every page, the last one too, carries text besides its number."""
    assert giay.trang
    assert {so for so, _ in giay.noi_dung()} == set(range(len(giay.trang)))

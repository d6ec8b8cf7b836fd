"""An office's profile: practice switched off, names accepted, ranges narrowed, findings ignored with a reason."""

from __future__ import annotations

import pytest

from check.tai_lieu import van_ban
from vanban.check import BaoCaoSoat, Finding, Hang, HoSo, Muc, ap_dung, soat
from vanban.check.narrow import KhoangRieng, cac_khoang, loi_noi_rong
from vanban.check.profile import LoiBoQua, TenNhan

_LE_25 = ('w:left="1701"', 'w:left="1417"')
_LE_33 = ('w:left="1701"', 'w:left="1871"')
_HEP = KhoangRieng("trang.le_trai", 30, 32, "soat.yaml:3")


def _loi(ma: str = "CT101", thay: str = "Kôp", **kw: object) -> Finding:
    goc = {"muc": Muc.NHAC, "hang": Hang.TAP_QUAN, "thong_bao": "câu", "tep": "a/b.docx", "dong": 4} | kw
    return Finding(ma=ma, thay=thay, **goc)  # type: ignore[arg-type]


def test_quy_tac_tat_thanh_chua_kiem() -> None:
    """A rule switched off is not evaluated, and says where that was decided; the other counts stay."""
    thuong = soat(van_ban())
    theo = soat(van_ban(), ho_so=HoSo(tat={"CL961": "tắt ở soat.yaml:1"}))

    assert set(thuong.dat) - set(theo.dat) == {"CL961"}
    assert [(f.ma, f.thong_bao) for f in theo.chua_kiem if f not in thuong.chua_kiem] == [
        ("CL961", "tắt ở soat.yaml:1")
    ]


def test_trong_luat_ngoai_noi_quy_thi_nhac() -> None:
    """A margin that the law allows and the office does not is a reminder of rank noi_quy, never SAI."""
    (f,) = soat(van_ban(_LE_33), ho_so=HoSo(khoang=(_HEP,))).findings

    assert (f.ma, f.muc, f.hang) == ("TR103", Muc.NHAC, Hang.NOI_QUY)
    assert f.thong_bao == "lề trái 33 mm, cần từ 30 đến 32 mm"
    assert (f.can_cu, f.trich) == ("nội quy cơ quan (soat.yaml:3)", "")


def test_ngoai_luat_thi_van_sai_theo_luat() -> None:
    """A margin outside the law is told once, with the law's range and clause."""
    (f,) = soat(van_ban(_LE_25), ho_so=HoSo(khoang=(_HEP,))).findings

    assert (f.muc, f.hang) == (Muc.SAI, Hang.LUAT)
    assert f.thong_bao == "lề trái 25 mm, cần từ 30 đến 35 mm"


@pytest.mark.parametrize(
    ("khoang", "sua", "ma"),
    [
        (KhoangRieng("thanh_phan.noi_dung.co_chu", 13, 13), (), "ND801"),
        (KhoangRieng("noi_dung.thut_dau_dong", 12.7, 12.7), (), "ND804"),
        (KhoangRieng("noi_dung.cach_doan", 8, 12), (), "ND805"),
        (KhoangRieng("thanh_phan.quoc_hieu.co_chu", 13, 13), (), "QH203"),
    ],
)
def test_moi_kieu_khoang(khoang: KhoangRieng, sua: tuple[tuple[str, str], ...], ma: str) -> None:
    """Sizes, indents and spacing narrow as margins do; the correct document then only departs from the house rule."""
    cac = soat(van_ban(*sua), ho_so=HoSo(khoang=(khoang,))).findings

    assert {(f.muc, f.hang) for f in cac} == {(Muc.NHAC, Hang.NOI_QUY)}
    assert ma in {f.ma for f in cac}


@pytest.mark.parametrize(
    ("duong", "thap", "cao", "cau"),
    [
        ("trang.le_trai", 30, 35, ""),
        ("trang.le_trai", 31, 31, ""),
        (
            "trang.le_trai",
            28,
            32,
            "từ 28 đến 32 nới rộng khoảng của luật: từ 30 đến 35 "
            "(NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3); chỉ được thu hẹp",
        ),
        (
            "noi_dung.thut_dau_dong",
            11,
            11,
            "11 nới rộng khoảng của luật: 10 hoặc 12,7 "
            "(NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm e); chỉ được thu hẹp",
        ),
        ("trang.le_phai", 20, 15, "20 lớn hơn 15; viết số nhỏ trước"),
    ],
)
def test_khong_noi_rong_luat(duong: str, thap: float, cao: float, cau: str) -> None:
    """A range may be narrower than the law's, never wider; the sentence names the law's range and its clause."""
    assert loi_noi_rong(KhoangRieng(duong, thap, cao)) == cau


def test_khoang_nao_cung_co_dieu_luat() -> None:
    """Each range that can be narrowed has the clause that an error quotes."""
    assert {"trang.le_tren", "noi_dung.gian_dong", "thanh_phan.ho_ten.co_chu"} <= set(cac_khoang())
    assert all(co.can_cu.startswith("NĐ 30/2020/NĐ-CP, ") for co in cac_khoang().values())


def test_bo_qua_khong_con_la_sai_nhung_con_duoc_ke() -> None:
    """An ignored fault of the law leaves SAI, and stands among the ignored ones with its reason."""
    bo_qua = LoiBoQua(frozenset({"TR103"}), "phôi in sẵn", "soat.yaml:5")
    bao_cao = soat(van_ban(_LE_25), ho_so=HoSo(bo_qua=(bo_qua,)))

    assert bao_cao.sai == ()
    assert "TR103" not in bao_cao.dat
    (mot,) = bao_cao.bo_qua
    assert (mot.finding.ma, mot.finding.muc, mot.ly_do, mot.noi) == ("TR103", Muc.SAI, "phôi in sẵn", "soat.yaml:5")
    assert bao_cao.tong().endswith(" · BỎ QUA 1")


@pytest.mark.parametrize(
    ("loi", "khop"),
    [
        (LoiBoQua(frozenset({"CT101"}), "x"), True),
        (LoiBoQua(frozenset({"CT102"}), "x"), False),
        (LoiBoQua(frozenset({"CT101"}), "x", tep="b.docx"), True),
        (LoiBoQua(frozenset({"CT101"}), "x", tep="a/*.docx"), True),
        (LoiBoQua(frozenset({"CT101"}), "x", tep="c/*.docx"), False),
        (LoiBoQua(frozenset({"CT101"}), "x", dong=4), True),
        (LoiBoQua(frozenset({"CT101"}), "x", dong=5), False),
        (LoiBoQua(frozenset({"CT101"}), "x", dong=2, den=5), True),
        (LoiBoQua(frozenset({"CT101"}), "x", dong=2, den=3), False),
    ],
)
def test_bo_qua_dung_cho(loi: LoiBoQua, khop: bool) -> None:
    """An ignore covers its rules, in its files, on its line."""
    assert loi.khop(_loi()) is khop


@pytest.mark.parametrize(
    ("ten", "f", "khop"),
    [
        (TenNhan("Kôp Plông", "", dia_danh=True), _loi(thay="Kôp"), True),
        (TenNhan("Kôp Plông", "", dia_danh=True), _loi("TN101", thay="kôp  plông"), True),
        (TenNhan("Kôp Plông", "", dia_danh=True), _loi("TN101", thay="Kôp"), False),
        (TenNhan("Kôp Plông", "", dia_danh=True), _loi(thay="hiẹu"), False),
        (TenNhan("BCĐPT", ""), _loi("TN108", thay="BCĐPT"), True),
        (TenNhan("BCĐPT", ""), _loi("SO408", thay="BCĐPT", muc=Muc.SAI, hang=Hang.LUAT), False),
        (TenNhan("BCĐPT", ""), _loi("TN108", thay=""), False),
    ],
)
def test_ten_co_quan_nhan(ten: TenNhan, f: Finding, khop: bool) -> None:
    """An accepted name silences reminders about it, never a fault of the law."""
    assert ten.khop(f) is khop


def test_ten_nhan_duoc_dem_la_bo_qua() -> None:
    """What an accepted name silences is counted and says why."""
    bao_cao = ap_dung(BaoCaoSoat("a.docx", (_loi(),)), HoSo(ten_nhan=(TenNhan("Kôp Plông", "soat.yaml:2", True),)))

    assert bao_cao.findings == ()
    assert [(mot.ly_do, mot.noi) for mot in bao_cao.bo_qua] == [("cơ quan nhận địa danh này", "soat.yaml:2")]


def test_ten_loai_trong_bao_cao() -> None:
    """The report names the type that the document claims to be."""
    assert soat(van_ban()).loai == "Kế hoạch"
    assert soat(van_ban(("KẾ HOẠCH", "PHƯƠNG ÁN"))).loai == "Phương án"

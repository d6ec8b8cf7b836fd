"""The report: text on one screen, JSON with fixed keys, never a score."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from check.tai_lieu import p, van_ban
from vanban.check import BaoCaoSoat, BoQua, Finding, Hang, Muc, all_rules, bao_cao_chu, soat
from vanban.check.elements import THANH_PHAN, cac_tieu_de, chon, ten_chon, ten_thanh_phan
from vanban.check.finding import KHOA_JSON
from vanban.check.groups import NHOM
from vanban.check.report import rut_gon

_SUA = (
    ('w:left="1701"', 'w:left="1417"'),
    (p("TRƯỜNG THPT SỐ MỘT", "b 12", "giua"), p("TRƯỜNG THPT SỐ MỘT", "b 14", "giua")),
    ("thực hiện./.", "thực hiện./"),
)


def test_bao_cao_chu() -> None:
    """Counts on the first line, then the findings by element with place and clause."""
    chu = bao_cao_chu(soat(van_ban(*_SUA)))
    dau, *dong = chu.splitlines()

    assert re.fullmatch(r"mau\.docx: SAI 2 · NHẮC 1 · ĐẠT \d+ · CHƯA KIỂM \d+ \(Kế hoạch\)", dau)
    assert dong[:6] == [
        "  Trang giấy, phông chữ, số trang",
        "    SAI  TR103  trang: lề trái 25 mm, cần từ 30 đến 35 mm",
        "               NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3",
        "  Quốc hiệu, Tiêu ngữ, tên cơ quan",
        "    SAI  CQ303  đoạn 2 (bảng 1, hàng 1, cột 1) “TRƯỜNG THPT SỐ MỘT”: tên cơ quan ban hành cỡ chữ 14,"
        " cần từ 12 đến 13",
        "               NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2, điểm b",
    ]
    assert "[theo mẫu]" in chu
    assert "%" not in chu
    assert len(chu.splitlines()) < 24


def test_bao_cao_day_du_co_trich_dan() -> None:
    """The full report quotes the decree."""
    assert "“cách mép trái 30 - 35 mm”" in bao_cao_chu(soat(van_ban(*_SUA)), day_du=True)


def test_nhieu_loi_cung_quy_tac_duoc_gop() -> None:
    """The same fault in many paragraphs is one finding that counts them."""
    findings = soat(van_ban(('<w:spacing w:before="120"/>', ""))).findings

    (finding,) = (f for f in findings if f.ma == "ND805")
    assert finding.thong_bao == "cách đoạn trên 0 pt, cần từ 6 pt trở lên (và 10 đoạn nữa)"


def test_json() -> None:
    """JSON has the agreed keys, and holds what was not evaluated with its reason."""
    cac = json.loads(json.dumps(soat(van_ban(*_SUA)).thanh_json()))

    assert tuple(cac[0]) == KHOA_JSON == ("ma", "muc", "hang", "tep", "dong", "cot", "vi_tri", "thay", "can", "can_cu",
                                          "trich", "thong_bao")  # fmt: skip
    assert {c["muc"] for c in cac} == {"SAI", "NHẮC", "CHƯA KIỂM"}
    assert (cac[0]["ma"], cac[0]["thay"], cac[0]["can"]) == ("CQ303", "14", "từ 12 đến 13")
    assert all(isinstance(c["dong"], int) for c in cac)


def test_finding_thanh_chu() -> None:
    """A finding prints itself."""
    (finding,) = soat(van_ban(_SUA[0])).findings

    assert isinstance(finding, Finding)
    assert str(finding) == "SAI TR103 trang: lề trái 25 mm, cần từ 30 đến 35 mm"


def _nhac(ma: str, so: int) -> tuple[Finding, ...]:
    return tuple(Finding(ma, Muc.NHAC, Hang.TAP_QUAN, f"lỗi {n}", "a.docx", n) for n in range(1, so + 1))


def test_nhieu_loi_thi_moi_quy_tac_vai_dong() -> None:
    """Three findings of a rule on the screen, and how many more; all of them in the full report."""
    bao_cao = BaoCaoSoat("a.docx", _nhac("CT101", 9))

    dong = bao_cao_chu(bao_cao).splitlines()
    assert dong[:2] == ["a.docx: SAI 0 · NHẮC 9 · ĐẠT 0 · CHƯA KIỂM 0", "  Ngôn ngữ"]
    assert dong[2] == "    NHẮC CT101  lỗi 1 [thông lệ]"
    assert dong[5:] == ["           CT101  … và 6 chỗ nữa"]
    assert len(bao_cao_chu(bao_cao, day_du=True).splitlines()) == 11


def test_mot_man_hinh() -> None:
    """When three findings of each rule do not fit, fewer of each are shown."""
    cac = tuple(f for n in range(12) for f in _nhac(f"CT1{n:02}", 5))

    dong = bao_cao_chu(BaoCaoSoat("a.docx", cac)).splitlines()
    assert len(dong) == 2 + 12 * 3
    assert dong[-1] == "           CT111  … và 3 chỗ nữa"


def test_chua_kiem_gon_trong_mot_dong() -> None:
    """What was not evaluated is one line of reasons with their counts; every rule is named in the full report."""
    chua = tuple(Finding(f"ND80{n}", Muc.CHUA_KIEM, Hang.LUAT, f"lý do {n % 6}", "a.docx") for n in range(1, 10))
    bao_cao = BaoCaoSoat("a.docx", chua_kiem=chua)

    assert bao_cao_chu(bao_cao).splitlines()[1:] == [
        "  Chưa kiểm 9 quy tắc: lý do 1 (2); lý do 2 (2); lý do 3 (2); lý do 4 (1); lý do khác (2)"
    ]
    assert "    ND801, ND807: lý do 1" in bao_cao_chu(bao_cao, day_du=True).splitlines()


def test_bo_qua_duoc_dem_va_neu_ly_do() -> None:
    """An ignored finding is counted, and shown with its reason and the place where that stands."""
    f = Finding("TR103", Muc.SAI, Hang.LUAT, "lề trái 25 mm", "a.docx", vi_tri="trang")
    bao_cao = BaoCaoSoat("a.docx", bo_qua=(BoQua(f, "in trên phôi có sẵn", "soat.yaml:3:3"),))

    assert bao_cao_chu(bao_cao).splitlines() == [
        "a.docx: SAI 0 · NHẮC 0 · ĐẠT 0 · CHƯA KIỂM 0 · BỎ QUA 1",
        "  Bỏ qua 1 phát hiện:",
        "    SAI  TR103  trang: lề trái 25 mm; vì in trên phôi có sẵn (soat.yaml:3:3)",
    ]
    assert bao_cao.thanh_json() == [{**f.thanh_json(), "bo_qua": "in trên phôi có sẵn"}]


def test_to_mau() -> None:
    """Colour is asked for each grade; without it there is none."""
    bao_cao = BaoCaoSoat("a.docx", (Finding("TR103", Muc.SAI, Hang.LUAT, "lề trái 25 mm", "a.docx"),))

    chu = bao_cao_chu(bao_cao, to=lambda muc, chu: f"<{muc.name}>{chu}</>")
    assert chu.splitlines()[0] == "a.docx: <SAI>SAI 1</> · NHẮC 0 · ĐẠT 0 · CHƯA KIỂM 0"
    assert chu.splitlines()[2] == "    <SAI>SAI </> TR103  lề trái 25 mm"


@pytest.mark.parametrize(
    ("cau", "gon"),
    [
        ("ngắn “Căn cứ Luật”", "ngắn “Căn cứ Luật”"),
        (
            "dòng “" + "Trường Trung học phổ thông Nguyễn Bỉnh Khiêm " + "tỉnh Gia Lai” sai",
            "dòng “Trường Trung học phổ thông … tỉnh Gia Lai” sai",
        ),
        ("từ " * 100, "từ " * 72 + "từ …"),
    ],
)
def test_rut_gon(cau: str, gon: str) -> None:
    """A long quotation loses its middle, a long sentence its end; words stay whole."""
    assert rut_gon(cau) == gon


def test_loi_luat_cu_the_cua_ban_goc_duoc_giu_trong_json() -> None:
    """Shortening is for the screen only."""
    f = replace(_nhac("CT101", 1)[0], thong_bao="“" + "dài " * 40 + "”")

    assert BaoCaoSoat("a.docx", (f,)).thanh_json()[0]["thong_bao"] == f.thong_bao
    assert f.thong_bao in bao_cao_chu(BaoCaoSoat("a.docx", (f,)), day_du=True)


def test_nhom_nao_cung_co_tieu_de() -> None:
    """Every group of rules is reported somewhere, and no element claims a group that does not exist."""
    assert {ten_thanh_phan(nhom) for nhom in NHOM} == set(cac_tieu_de())
    assert {nhom for tp in THANH_PHAN.values() for nhom in tp.nhom} <= set(NHOM)


@pytest.mark.parametrize(
    ("ten", "co", "khong"),
    [
        ("TR103", {"TR103"}, {"TR104"}),
        ("tr1", {"TR103", "TR104"}, {"QH201"}),
        ("dau_trang", {"QH201", "CQ301"}, {"SO401"}),
        ("ngon_ngu", {"CT101", "NQ101"}, {"TR101"}),
        ("tap_quan", {"CT101", "CL961"}, {"TR101"}),
    ],
)
def test_chon_quy_tac(ten: str, co: set[str], khong: set[str]) -> None:
    """A rule, a prefix, an element or a rank chooses rules."""
    assert co <= chon(ten)
    assert not khong & chon(ten)


def test_chon_khong_gi() -> None:
    """A word that names nothing chooses nothing; each word offered names something."""
    assert chon("XX") == chon("") == frozenset()
    trong = {ten for ten in ten_chon() if not chon(ten)}
    assert trong <= {"noi_quy", *NHOM}
    assert frozenset().union(*map(chon, THANH_PHAN)) <= set(all_rules())

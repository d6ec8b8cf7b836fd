"""The report: text on one screen, JSON with fixed keys, never a score."""

from __future__ import annotations

import json

from check.tai_lieu import p, van_ban
from vanban.check import Finding, bao_cao_chu, soat
from vanban.check.finding import KHOA_JSON

_SUA = (
    ('w:left="1701"', 'w:left="1417"'),
    (p("TRƯỜNG THPT SỐ MỘT", "b 12", "giua"), p("TRƯỜNG THPT SỐ MỘT", "b 14", "giua")),
    ("thực hiện./.", "thực hiện./"),
)


def test_bao_cao_chu() -> None:
    """Counts on the first line, then the findings by element with place and clause."""
    chu = bao_cao_chu(soat(van_ban(*_SUA)))
    dau, *dong = chu.splitlines()

    assert dau.startswith("mau.docx: SAI 2 · NHẮC 1 · ĐẠT ")
    assert dong[:6] == [
        "  Trang giấy, phông chữ, số trang",
        "    SAI  TR103  trang: lề trái 25 mm, cần từ 30 đến 35",
        "               NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3",
        "  Tên cơ quan",
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
    assert str(finding) == "SAI TR103 trang: lề trái 25 mm, cần từ 30 đến 35"

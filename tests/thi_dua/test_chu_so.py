"""Numbers and money in words, shares as percentages."""

from __future__ import annotations

from fractions import Fraction

import pytest

from vanban.thi_dua.chu_so import bang_chu, cung_so, ghi_tien, so_va_chu, tien_bang_chu, ty_le_chu

BANG = """
0	không
1	một
4	bốn
5	năm
9	chín
10	mười
11	mười một
12	mười hai
14	mười bốn
15	mười lăm
19	mười chín
20	hai mươi
21	hai mươi mốt
22	hai mươi hai
24	hai mươi tư
25	hai mươi lăm
31	ba mươi mốt
34	ba mươi tư
40	bốn mươi
44	bốn mươi tư
45	bốn mươi lăm
51	năm mươi mốt
55	năm mươi lăm
90	chín mươi
99	chín mươi chín
100	một trăm
101	một trăm lẻ một
104	một trăm lẻ bốn
105	một trăm lẻ năm
109	một trăm lẻ chín
110	một trăm mười
111	một trăm mười một
114	một trăm mười bốn
115	một trăm mười lăm
120	một trăm hai mươi
121	một trăm hai mươi mốt
124	một trăm hai mươi tư
125	một trăm hai mươi lăm
200	hai trăm
205	hai trăm lẻ năm
500	năm trăm
555	năm trăm năm mươi lăm
999	chín trăm chín mươi chín
1000	một nghìn
1001	một nghìn không trăm lẻ một
1004	một nghìn không trăm lẻ bốn
1010	một nghìn không trăm mười
1015	một nghìn không trăm mười lăm
1100	một nghìn một trăm
1250	một nghìn hai trăm năm mươi
2024	hai nghìn không trăm hai mươi tư
3480	ba nghìn bốn trăm tám mươi
10000	mười nghìn
10005	mười nghìn không trăm lẻ năm
15000	mười lăm nghìn
21000	hai mươi mốt nghìn
24000	hai mươi bốn nghìn
100000	một trăm nghìn
105000	một trăm lẻ năm nghìn
1000000	một triệu
1000001	một triệu không trăm lẻ một
1005000	một triệu không trăm lẻ năm nghìn
1500000	một triệu năm trăm nghìn
2340000	hai triệu ba trăm bốn mươi nghìn
5000000	năm triệu
12000000	mười hai triệu
18500000	mười tám triệu năm trăm nghìn
24500000	hai mươi bốn triệu năm trăm nghìn
24500024	hai mươi bốn triệu năm trăm nghìn không trăm hai mươi tư
85000000	tám mươi lăm triệu
100000000	một trăm triệu
1000000000	một tỷ
1000000004	một tỷ không trăm lẻ bốn
1234567890	một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi
2005000000	hai tỷ không trăm lẻ năm triệu
24000000000	hai mươi bốn tỷ
1000000000000	một nghìn tỷ
1000000000000000	một triệu tỷ
"""
CAC_CAP = [(int(so), chu) for so, chu in (dong.split("\t") for dong in BANG.strip().splitlines())]


@pytest.mark.parametrize(("so", "chu"), CAC_CAP, ids=[str(so) for so, _ in CAC_CAP])
def test_so_bang_chu(so: int, chu: str) -> None:
    """Each number of the hand-made table, letter for letter."""
    assert bang_chu(so) == chu


def test_moi_so_co_chu_rieng() -> None:
    """No two numbers below a million that differ by a step of 7 have the same words."""
    cac = [bang_chu(n) for n in range(0, 1_000_000, 7)]

    assert len(set(cac)) == len(cac)


@pytest.mark.parametrize("so", [-1, 10**18])
def test_so_ngoai_khoang_bi_tu_choi(so: int) -> None:
    with pytest.raises(ValueError, match=str(so)):
        bang_chu(so)


@pytest.mark.parametrize(
    ("chu", "so", "dung"),
    [
        ("mười hai", 12, True),
        ("Mười hai", 12, True),
        ("mười ba", 12, False),
        ("hai mươi bốn", 24, True),
        ("hai mươi tư", 24, True),
        ("hai mươi nhăm", 25, True),
        ("một trăm linh năm", 105, True),
        ("hai mươi bốn triệu năm trăm ngàn", 24_500_000, True),
        ("hai tỉ", 2_000_000_000, True),
        ("hai trăm", 2_000, False),
    ],
)
def test_chu_noi_dung_so(chu: str, so: int, dung: bool) -> None:
    """Every usual way to say a number is taken, another number is not."""
    assert cung_so(chu, so) is dung


@pytest.mark.parametrize(
    ("phan", "chu"),
    [
        (Fraction(8, 9), "88,89%"),
        (Fraction(7, 9), "77,78%"),
        (Fraction(1), "100,00%"),
        (Fraction(34, 37), "91,89%"),
        (Fraction(578, 605), "95,54%"),
        (Fraction(36, 38), "94,74%"),
        (Fraction(588, 612), "96,08%"),
        (Fraction(0), "0,00%"),
        (Fraction(1, 800), "0,13%"),  # 0,125: half goes up
    ],
)
def test_ty_le_hai_chu_so(phan: Fraction, chu: str) -> None:
    """Two decimals, a comma, halves up, computed without floats."""
    assert ty_le_chu(phan) == chu


def test_so_kem_chu_va_tien() -> None:
    assert so_va_chu(7) == "07 (bảy)"
    assert so_va_chu(12) == "12 (mười hai)"
    assert ghi_tien(24_500_000) == "24.500.000 đồng"
    assert tien_bang_chu(24_500_000) == "Hai mươi bốn triệu năm trăm nghìn đồng"

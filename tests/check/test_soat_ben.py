"""The checker on whatever comes: no exception, no finding lost, time that grows with the text."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from check.tai_lieu import CUOI, DAU_TRANG, NOI_DUNG, TIEU_DE, bang, doc_than, p
from vanban.check import BaoCaoSoat, all_rules, soat

_MANH = st.sampled_from(
    ["Số", "Số:", "/", "05/KH-", "ngày 1 tháng 2 năm 2024", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập", "KẾ HOẠCH",
     "Căn cứ", "Kính gửi", "Nơi nhận", "- Lưu", "TM.", "KT ", "HIỆU TRƯỞNG", "Nguyễn Văn An", "I.", "a)", "đ)", "1.",
     "Điều 1.", "Chương I", "V/v", "____", "…", "\u200b", "²", "\N{NO-BREAK SPACE}", " ", ";", ".", "{{ x }}",
     "[cần bổ sung: x]"]
)  # fmt: skip
_CHU = st.lists(_MANH, max_size=6).map("".join)
_PPR = st.sampled_from(["", "giua", "Than"])
_DOAN = st.builds(lambda chu, rpr, ppr: p(chu, rpr, ppr), _CHU, st.sampled_from(["", "b", "i 12", "b caps 13"]), _PPR)
_BANG = st.builds(lambda a, b: bang((4000, 5000), ("".join(a) or p(), "".join(b) or p())),
                  st.lists(_DOAN, max_size=4), st.lists(_DOAN, max_size=4))  # fmt: skip
_THAN = st.lists(_DOAN | _BANG, max_size=14).map("".join)


def _du(bao_cao: BaoCaoSoat) -> set[str]:
    return {f.ma for f in bao_cao.findings} | set(bao_cao.dat) | {f.ma for f in bao_cao.chua_kiem}


@settings(max_examples=200, deadline=None)
@given(_THAN, st.booleans())
def test_khong_vo(than: str, nhap: bool) -> None:
    """Any pile of paragraphs is judged: each rule finds, passes, or says why it was not evaluated."""
    assert _du(soat(doc_than(than), nhap=nhap)) == set(all_rules())


@settings(max_examples=100, deadline=None)
@given(_THAN, _THAN, _THAN)
def test_khong_vo_quanh_van_ban_that(truoc: str, giua: str, sau: str) -> None:
    """So is a real document with such piles between its parts."""
    vb = doc_than(truoc + DAU_TRANG + TIEU_DE + giua + NOI_DUNG + CUOI + sau)

    assert _du(soat(vb)) == set(all_rules())


def _giay(lan: int) -> float:
    """The best of three times of reading and checking a body `lan` times as long."""
    cac = []
    for _ in range(3):
        dau = time.process_time()
        soat(doc_than(DAU_TRANG + TIEU_DE + NOI_DUNG * lan + CUOI))
        cac.append(time.process_time() - dau)
    return min(cac)


def test_thoi_gian_tuyen_tinh() -> None:
    """Ten times the text costs about ten times the time, not a hundred."""
    assert _giay(400) < 25 * _giay(40)

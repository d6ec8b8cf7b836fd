"""Documents of many makers: nothing is lost in their text, they equal themselves, tracked changes lead between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest

from check.tin_cay.goi_sua import van_ban_dung
from check.tin_cay.nguoi_khac import CAC_TEP
from so_sanh.test_hien import con_du
from vanban.docx.read import read
from vanban.so_sanh import dung_cay, hien, so_sanh
from vanban.so_sanh.vet_sua import vet_sua

TEP: dict[str, Callable[[], bytes]] = {tep.ten: tep.tao for tep in CAC_TEP}
TEP |= {ten: partial(van_ban_dung, ten) for ten in ("kế hoạch", "sở")}


@pytest.mark.parametrize("ten", TEP)
def test_du_chu_va_giong_chinh_no(ten: str) -> None:
    """Everything printed is in the text; no change is told of a document and itself."""
    goi = TEP[ten]()
    vb = read(goi)
    cay = dung_cay(vb)

    con_du(vb, cay)
    assert hien(cay) == hien(dung_cay(read(goi)))
    assert so_sanh(cay, dung_cay(read(goi))).giong


@pytest.mark.parametrize(("cu", "moi"), [*pairwise([*TEP][::4])], ids=str)
def test_vet_sua_giua_hai_nguoi_soan(cu: str, moi: str) -> None:
    """From any document to any other, and every word of either is told of or stays."""
    a, b = TEP[cu](), TEP[moi]()

    ra = vet_sua(a, b, tac_gia="Ví Dụ")

    assert [d.chu for d in read(ra).doan if d.chu] == [d.chu for d in read(b).doan if d.chu]
    so_sanh(dung_cay(read(a)), dung_cay(read(b)))

"""Broken packages are read and judged, or refused with one clear sentence; nothing else comes out, and not late."""

from __future__ import annotations

import os
import sys
import time
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from check.tin_cay.goi_sua import van_ban_dung
from check.tin_cay.nguoi_khac import CAC_TEP
from fuzz.pha import VIEC, VIEC_CAY, VIEC_GOI, Buoc, pha
from vanban.check import all_rules, soat
from vanban.docx.read import VanBan, read
from vanban.docx.text import chieu
from vanban.errors import DocxError
from vanban.so_sanh import dung_cay, hien

_TU = ("so_tu_dong", "dau_hop_chu", "vet_sua", "docx_js", "google_docs", "kho_phu_luc", "so_trang_hop", "chuoi_kieu",
       "cong_van_nhieu_noi", "phong_theme_la", "ghi_chu", "trang_phu_luc_ngang")  # fmt: skip
_LAU = 20.0  # seconds: far more than any honest package of this size takes, on a busy machine too
_SO = st.integers(0, 4000)


def _cac_buoc(toi_da: int) -> st.SearchStrategy[list[Buoc]]:
    """Steps on elements only (the package stays whole), on parts too, or on bytes too (mostly refused at the door)."""
    cay, goi, byte = (
        st.lists(st.builds(Buoc, st.sampled_from(viec), _SO, _SO, _SO, _SO), min_size=1, max_size=toi_da)
        for viec in (VIEC_CAY, VIEC_GOI, VIEC)
    )
    return cay | goi | byte


@lru_cache(maxsize=1)
def cac_goi() -> tuple[bytes, ...]:
    """The packages to break: built ones, and foreign ones with everything a package may hold."""
    return (*map(van_ban_dung, ("kế hoạch", "sở")), *(tep.tao() for tep in CAC_TEP if tep.ten in _TU))


def _doc(goi: bytes) -> VanBan | None:
    """The document, or nothing when it was refused in clear words."""
    try:
        return read(goi, tep="thu.docx")
    except DocxError as tu_choi:
        ro = [muc.cau and "\n" not in muc.cau and muc.vi_tri is not None for muc in tu_choi.loi]
    assert ro
    assert all(ro)
    return None


def thu(goi: bytes) -> bool:
    """Reads and checks; whether it could be read. Any exception but the refusal, and any long wait, is a fault."""
    dau = time.perf_counter()
    vb = _doc(goi)
    if vb is None:
        return False
    for nhap in (False, True):
        bc = soat(vb, nhap=nhap)
        assert {f.ma for f in bc.findings} | set(bc.dat) | {f.ma for f in bc.chua_kiem} == set(all_rules())
    chieu(vb)
    hien(dung_cay(vb))
    assert time.perf_counter() - dau < _LAU
    return True


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 99), _cac_buoc(6))
def test_goi_hong(so: int, buoc: list[Buoc]) -> None:
    """Up to six breakages of one package."""
    cac = cac_goi()

    thu(pha(cac[so % len(cac)], buoc))


@pytest.mark.parametrize("viec", VIEC)
def test_moi_cach_pha(viec: str) -> None:
    """Each kind of breakage by itself, at places spread over a package."""
    cac = cac_goi()
    for so in range(6):
        thu(pha(cac[so % len(cac)], [Buoc(viec, 7 * so + 1, 131 * so, 17 * so + 3, 5 * so)]))


def _noi(capsys: pytest.CaptureFixture[str], cau: str) -> None:
    """A line on the screen, also while a test is captured."""
    with capsys.disabled():
        sys.stdout.write(cau + "\n")


@pytest.mark.hypothesis
def test_lau(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> None:
    """`make fuzz`: new breakages for ten minutes, or for FUZZ_GIAY seconds."""
    if request.config.getoption("--hypothesis-profile") != "fuzz":
        pytest.skip("long: runs with make fuzz")
    dem = {True: 0, False: 0}
    het = time.monotonic() + float(os.environ.get("FUZZ_GIAY", "600"))
    hat = int(os.environ.get("FUZZ_HAT", time.time_ns() % 10**9))
    _noi(capsys, f"\nFUZZ_HAT={hat}")  # the seed, so that a failure can be run again
    while time.monotonic() < het:
        hat += 1

        @seed(hat)
        @settings(
            max_examples=300, deadline=None, database=None, derandomize=False, suppress_health_check=list(HealthCheck)
        )
        @given(st.integers(0, 99), _cac_buoc(10))
        def luot(so: int, buoc: list[Buoc]) -> None:
            cac = cac_goi()
            dem[thu(pha(cac[so % len(cac)], buoc))] += 1

        luot()
    _noi(capsys, f"{sum(dem.values())} gói hỏng: {dem[True]} đọc được, {dem[False]} bị từ chối bằng một câu")

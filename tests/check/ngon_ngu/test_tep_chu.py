"""Plain text files of all kinds are read or refused."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from check.ngon_ngu.van_ban_chu import van_ban
from vanban.check import soat_chu
from vanban.errors import InputError


@pytest.mark.parametrize("bang_ma", ["utf-8", "utf-8-sig", "utf-16"])
def test_doc_tep_chu(tmp_path: Path, bang_ma: str) -> None:
    """UTF-8 with or without a mark, and UTF-16 as Notepad writes it."""
    tep = tmp_path / "a.txt"
    tep.write_text(van_ban("Các tổ bổ xung hồ sơ."), bang_ma)

    assert [(f.ma, f.dong) for f in soat_chu(tep).findings] == [("CT102", 11)]


def test_chu_to_hop_duoc_bao() -> None:
    """Letters stored as base and mark are read as one, and reported once."""
    findings = soat_chu(van_ban("Các tổ nhận thư\u0301c đúng.")).findings

    assert [f.ma for f in findings] == ["TR109"]


@pytest.mark.parametrize(
    ("du_lieu", "loi"),
    [(b"\xd0\xcf\x11\xe0\xff", "không ở bảng mã UTF-8"), (b"a\0b", "không phải tệp chữ")],
)
def test_tu_choi(tmp_path: Path, du_lieu: bytes, loi: str) -> None:
    """What is no text is refused in one sentence."""
    tep = tmp_path / "a.txt"
    tep.write_bytes(du_lieu)

    with pytest.raises(InputError, match=loi):
        soat_chu(tep)


def test_tep_chu_qua_lon(tmp_path: Path) -> None:
    """A huge file is refused before it is read."""
    tep = tmp_path / "a.txt"
    with tep.open("wb") as ghi:
        ghi.truncate(20_000_001)

    with pytest.raises(InputError, match="20 MB"):
        soat_chu(tep)


def test_khong_phai_van_ban_hanh_chinh() -> None:
    """Any text is checked for its words; the formal parts are then not evaluated."""
    bao_cao = soat_chu("Các tổ bổ xung hồ sơ.\n")

    assert [f.ma for f in bao_cao.findings] == ["CT102"]
    assert {f.thong_bao for f in bao_cao.chua_kiem if f.ma == "QH201"} == {"không nhận ra thể thức văn bản hành chính"}


@pytest.mark.parametrize(("cu", "moi"), [("Số: 05/KH-THPTSM", "Số: 05/2024/QĐ-UBND")])
def test_van_ban_cua_luat_khac(cu: str, moi: str) -> None:
    """A văn bản quy phạm pháp luật is set aside with a sentence."""
    bao_cao = soat_chu(van_ban("Các tổ bổ xung hồ sơ.").replace(cu, moi))

    assert (bao_cao.findings, bao_cao.dat) == ((), ())
    assert bao_cao.ghi_chu.startswith("văn bản quy phạm pháp luật")


def _giay(lan: int) -> float:
    goc = (Path(__file__).parents[1] / "ke_hoach_goc" / "van_ban.txt").read_text("utf-8")
    dau, giua, cuoi = goc.partition("I. MỤC ĐÍCH, YÊU CẦU")
    chu = dau + (giua + cuoi.partition("Nơi nhận")[0]) * lan + "Nơi nhận" + cuoi.partition("Nơi nhận")[2]
    ra = []
    for _ in range(3):
        moc = time.perf_counter()
        soat_chu(chu)
        ra.append(time.perf_counter() - moc)
    return min(ra)


def test_thoi_gian_tuyen_tinh() -> None:
    """Ten times the text costs about ten times the time."""
    assert _giay(60) < 25 * _giay(6)

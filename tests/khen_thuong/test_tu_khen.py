"""A dossier of an office that decides itself: its days, its authority."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vanban.build.run import dung
from vanban.build.viec import tim_viec

GOC = Path(__file__).parents[2]
HO_SO = Path("inputs/khen_thuong/2025_so_gddt_khen_thuong")


@pytest.fixture(autouse=True)
def ho_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace with the sample of a Sở; the current folder."""
    monkeypatch.chdir(tmp_path)
    Path("inputs").mkdir()
    shutil.copy(GOC / "inputs/co_quan.yaml", "inputs")
    shutil.copytree(GOC / HO_SO, HO_SO)


def _sua(ten: str, cu: str, moi: str) -> None:
    tep = HO_SO / ten
    chu = tep.read_text(encoding="utf-8")
    assert cu in chu
    tep.write_text(chu.replace(cu, moi), encoding="utf-8")


def _loi() -> list[str]:
    luot = dung(tim_viec([HO_SO]))
    return [str(mot).removeprefix(f"{HO_SO}/") for mot in luot.loi_vao.loi] if luot.loi_vao else []


@pytest.mark.parametrize(
    ("cu", "moi", "loi"),
    [
        (
            "    ngay: 10/12/2025",
            "    ngay: 02/9/2025",
            "quyết định khen thưởng ngày 02/09/2025 đứng trước phiên họp ngày 05/12/2025",
        ),
        (
            "giay_khen:\n  ngay: 10/12/2025",
            "giay_khen:\n  ngay: 09/12/2025",
            "giấy khen ngày 09/12/2025 đứng trước quyết định khen thưởng ngày 10/12/2025",
        ),
    ],
)
def test_thu_tu_ngay(cu: str, moi: str, loi: str) -> None:
    """The decision follows the meeting, the certificate the decision."""
    _sua("van_ban.yaml", cu, moi)

    assert any(f"R-04: {loi}" in mot for mot in _loi())


def test_han_nop_truoc_phien_hop() -> None:
    """Units hand in before the council of an office that decides itself meets."""
    _sua("dot_xet.yaml", "han_nop: 31/12/2025", "han_nop: 20/11/2025")

    assert _loi() == []


@pytest.mark.parametrize("ai", ["Chủ tịch UBND tỉnh", "Thủ tướng Chính phủ"])
def test_khong_dung_tham_quyen(ai: str) -> None:
    """An office does not decide what somebody else decides."""
    for ten in ("quy_dinh_khen_thuong.yaml", "phong_trao/xa_hoi_hoc_tap.yaml"):
        _sua(ten, "tham_quyen: Giám đốc Sở Giáo dục và Đào tạo", f"tham_quyen: {ai}")

    (loi,) = [mot for mot in _loi() if "không phải" in mot]
    assert loi.startswith("dot_xet.yaml:3:8: R-03: 'giay_khen_so' do " + ai)


@pytest.mark.parametrize(
    ("go", "loi"),
    [
        ("{so_ky_hieu: 1205/QĐ-SGDĐT}", "28: R-31: giấy khen ghi quyết định số 1205/QĐ-SGDĐT, quyết định khen thưởng"),
        ("{ngay: 11/12/2025}", "22: R-31: giấy khen ghi quyết định ngày 11/12/2025, quyết định khen thưởng"),
    ],
)
def test_quyet_dinh_tren_giay_khen(go: str, loi: str) -> None:
    """A decision typed for the certificates that is not the dossier's is told at its place."""
    _sua("van_ban.yaml", "giay_khen:\n", f"giay_khen:\n  quyet_dinh: {go}\n")

    assert [mot[: len(f"van_ban.yaml:16:{loi}")] for mot in _loi()] == [f"van_ban.yaml:16:{loi}"]

"""Documents of other programs and other hands: nothing crashes, no SAI without a fault, recall that does not fall."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from check.tin_cay.do_luong import bang, bao_cao, do, doc, sai_oan
from check.tin_cay.goi_sua import van_ban_dung
from check.tin_cay.nguoi_khac import CAC_TEP
from check.tin_cay.nguoi_khac.ho_so import TepLa
from vanban.check import Muc, all_rules, soat
from vanban.check.recognise import NhanDang, nhan_dang
from vanban.docx.read import read
from vanban.nd30 import nd30

_BANG = Path(__file__).parent / "nguoi_khac.txt"


def _tham_so(tep: TepLa) -> ParameterSet:
    danh_dau = [pytest.mark.xfail(strict=True, reason=tep.hong)] if tep.hong else []
    return pytest.param(tep, id=tep.ten, marks=danh_dau)


def _chu(nhan: NhanDang, *ma: str) -> str:
    return " ".join(nhan.phan[m].chu for m in ma if m in nhan.phan)


def _that(nhan: NhanDang) -> dict[str, object]:
    """What the checker recognised, in the terms of `SuThat`."""
    so, ngay = nhan.so, nhan.ngay
    return {
        "nhom": nhan.nhom.value,
        "ma_loai": nhan.ma_loai,
        "so": so.so if so else "",
        "ky_hieu": so.ky_hieu if so else "",
        "ngay": (ngay.ngay, ngay.thang, ngay.nam) if ngay else ("", "", ""),
        "co_quan": _chu(nhan, "co_quan"),
        "ho_ten": _chu(nhan, "ho_ten"),
        "chuc_vu": _chu(nhan, "quyen_han", "chuc_vu"),
    }


@pytest.mark.parametrize("tep", [_tham_so(tep) for tep in CAC_TEP])
def test_dung_su_that(tep: TepLa) -> None:
    """Read, recognised and judged as its maker knows it: faults found, no SAI without one, what is right passes."""
    that = {ten: gia for ten in _that(nhan_dang(doc(tep), nd30())) if any(gia := getattr(tep.su_that, ten))}

    assert sai_oan(tep) == frozenset()
    assert tep.loi <= {f.ma for f in bao_cao(tep).findings}
    assert tep.dung <= set(bao_cao(tep).dat)
    assert {ten: gia for ten, gia in _that(nhan_dang(doc(tep), nd30())).items() if ten in that} == that


def test_tap_tep() -> None:
    """Enough files, no two of one name, every id a rule; what is to be looked at is no fault."""
    cac = set(all_rules())

    assert len(CAC_TEP) >= 25
    assert len({tep.ten for tep in CAC_TEP}) == len(CAC_TEP)
    assert all(tep.loi | tep.xem | tep.dung <= cac and not tep.loi & (tep.xem | tep.dung) for tep in CAC_TEP)
    assert all(tep.ten.isascii() for tep in CAC_TEP)


def test_moi_tep_duoc_xet() -> None:
    """No file brings anything but a report that accounts for every rule."""
    for tep in CAC_TEP:
        bc = bao_cao(tep)
        assert {f.ma for f in bc.findings} | set(bc.dat) | {f.ma for f in bc.chua_kiem} == set(all_rules()), tep.ten


def test_do_luong(request: pytest.FixtureRequest) -> None:
    """Precision of SAI is 1; recall of each rule is at least the one written down (`--golden` writes it)."""
    d = do()
    if request.config.getoption("--golden"):
        _BANG.write_text(bang(d), encoding="utf-8")
    moc = {
        k[1]: (int(k[2]), int(k[3]))
        for k in re.finditer(r"^([A-Z]{2}\d{3}) +(\d+) +(\d+)", _BANG.read_text("utf-8"), re.M)
    }

    assert {tep.ten: sorted(sai_oan(tep)) for tep in CAC_TEP if sai_oan(tep) and not tep.hong} == {}
    assert {ma: so for ma, so in d.co.items() if so != moc.get(ma, (0, 0))[0]} == {}, (
        "tập tệp đã đổi: chạy lại --golden"
    )
    assert {ma: d.bat[ma] for ma, (_, bat) in moc.items() if d.bat[ma] < bat} == {}


_QUA_LIBREOFFICE = ("docx_js_dung", "dau_vml", "dau_vien", "so_tu_dong_thieu_d", "quyet_dinh", "cong_van_nhieu_noi")


@pytest.mark.libreoffice
def test_libreoffice_luu_lai(tmp_path: Path) -> None:
    """What LibreOffice makes of foreign files and of a built one: no SAI that was not there."""
    vao, ra = tmp_path / "vao", tmp_path / "ra"
    vao.mkdir()
    cac = {tep.ten: tep for tep in CAC_TEP if tep.ten in _QUA_LIBREOFFICE}
    for ten, tep in cac.items():
        (vao / f"{ten}.docx").write_bytes(tep.tao())
    (vao / "da_dung.docx").write_bytes(van_ban_dung("kế hoạch"))
    lenh = ["soffice", f"-env:UserInstallation=file://{tmp_path / 'lo'}", "--headless", "--convert-to",
            "docx:MS Word 2007 XML", "--outdir", str(ra), *map(str, sorted(vao.iterdir()))]  # fmt: skip
    subprocess.run(lenh, check=True, capture_output=True, timeout=180)

    thay = {tep.stem: {f.ma for f in soat(read(tep)).findings if f.muc is Muc.SAI} for tep in sorted(ra.iterdir())}

    assert thay == {ten: set(cac[ten].loi) if ten in cac else set() for ten in (*cac, "da_dung")}

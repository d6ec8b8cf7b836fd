"""`van_ban.yaml` speaks of papers that there are; a wrong name is told, never passed over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vanban.build.run import dung
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec

HO_SO = Path("inputs/khen_thuong/moi")


@pytest.fixture(autouse=True)
def ho_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace with a new dossier; the current folder."""
    monkeypatch.chdir(tmp_path)
    tao("khen_thuong", HO_SO)


def _loi() -> list[str]:
    luot = dung(tim_viec([HO_SO]))
    return [str(loi).removeprefix(f"{HO_SO.as_posix()}/") for loi in luot.loi_vao.loi] if luot.loi_vao else []


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("to_trin: {so: 3}\n", ["van_ban.yaml:1:1: không có giấy `to_trin`; có phải ý bạn là `to_trinh`?"]),
        (
            "to_trinh:\n  giay_khen_xo: {so: 3}\n",
            [
                "van_ban.yaml:2:3: dưới `to_trinh` ghi mã hình thức của đợt xét, dưới mã mới ghi so, ngay: không có "
                "hình thức `giay_khen_xo`; có phải ý bạn là `giay_khen_so`?"
            ],
        ),
        ("to_trinh: 5\n", ["van_ban.yaml:1:1: dưới `to_trinh` phải là một mã hình thức"]),
        ("to_trinh: {giay_khen_so: 5}\n", ["van_ban.yaml:1:12: dưới `giay_khen_so` phải là các mục như so, ngay"]),
        ("cong_van: [a]\n", ["van_ban.yaml:1:1: dưới `cong_van` phải là các mục như so, ngay"]),
        (
            "cong_van: {so: 3}\ncong_van: {so: 4}\n",
            ["van_ban.yaml:2:1: mục `cong_van` đã có ở dòng 1, chỉ giữ một"],
        ),
        (
            "to_trinh: {giay_khen_so: {danh_sach: dc01; dc02}}\n",
            ["van_ban.yaml:1:38: danh_sach là danh sách mã đề cử, viết như [dc01, dc02]; để trống thì máy tự lập"],
        ),
        ("cong_van: {danh_sach: [dc01]}\n", ["van_ban.yaml:1:12: không có mục `danh_sach`"]),
        ("giay_khen: {so: 3}\n", ["van_ban.yaml:1:1: không có giấy `giay_khen`"]),
    ],
)
def test_muc_khong_cua_giay_nao(chu: str, loi: list[str]) -> None:
    """Papers and forms of award that there are not, entries that are no mapping, an entry twice."""
    (HO_SO / "van_ban.yaml").write_text(chu, encoding="utf-8")

    thay = _loi()

    assert len(thay) == len(loi)
    assert all(mot.startswith(can) for mot, can in zip(thay, loi, strict=True))


def test_don_vi_hoc_tap() -> None:
    """So in the dossier “Đơn vị học tập”."""
    shutil.rmtree(HO_SO)
    tao("don_vi_hoc_tap", HO_SO)
    (HO_SO / "van_ban.yaml").write_text("hoc_tap_cong_vang: {so: 3}\n", encoding="utf-8")

    assert "không có giấy `hoc_tap_cong_vang`; có phải ý bạn là `hoc_tap_cong_van`?" in _loi()[0]


def test_khong_co_van_ban_thi_theo_khuon() -> None:
    """Without the file all papers are drafts, and what they lack is told as missing from it."""
    (HO_SO / "van_ban.yaml").unlink()

    luot = dung(tim_viec([HO_SO]))

    assert luot.ma_thoat == 0
    noi = {loi.vi_tri.tep for kq in luot.ket_qua for loi in kq.con_thieu if loi.vi_tri}
    assert noi == {f"{HO_SO.as_posix()}/van_ban.yaml"}


def test_nguoi_khong_trong_hoi_dong_chi_noi_mot_lan() -> None:
    """A key of nobody is told at its place, not at every form that names the person."""
    tep = HO_SO / "phien_hop.yaml"
    tep.write_text(tep.read_text(encoding="utf-8").replace("chu_tri: hd1", "chu_tri: hd9"), encoding="utf-8")

    assert [mot.partition(": ")[0] for mot in _loi()] == ["phien_hop.yaml:7:10"]

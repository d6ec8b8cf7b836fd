"""A session: each save is seen, an error keeps the last right pages, only what was asked for is laid out."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from vanban.build.viec import tim_viec
from vanban.errors import VanbanError
from vanban.xem_truoc.luot_xem import can_lam_lai, xem
from vanban.xem_truoc.phien import Phien
from xem_truoc.conftest import BAO_CAO, DICH, KE_HOACH, pdf_trang, sua


class Mo:
    """A session with an office that only counts."""

    def __init__(self, *cac_duong: Path) -> None:
        self.da_doi: list[bytes] = []
        self.da_bao: list[str] = []
        self.phien = Phien(cac_duong, self._doi, self.da_bao.append)
        self.phien.cap_nhat()

    def _doi(self, goi: bytes) -> bytes:
        self.da_doi.append(goi)
        return pdf_trang()

    @property
    def nhom(self) -> list[dict[str, Any]]:
        ra: Any = self.phien.trang_thai()["nhom"]
        return list(ra)

    def trang(self, ma: str = DICH) -> dict[str, Any]:
        ra = self.phien.trang(ma)
        assert ra is not None
        return ra


def test_thay_moi_van_ban_va_phat_hien(noi_xem: Path) -> None:
    """Every document under the paths, with what is missing in it, each at its line of the data."""
    mo = Mo()
    assert [(nhom["tep"], [ban["ma"] for ban in nhom["ban"]]) for nhom in mo.nhom] == [
        (BAO_CAO.as_posix(), ["outputs/bao_cao/hai.docx"]),
        (KE_HOACH.as_posix(), [DICH]),
    ]
    thieu = [loi["cau"] for loi in mo.nhom[1]["ban"][0]["thieu"]]
    assert "chưa có số văn bản (so)" in thieu
    assert not Path("outputs").exists()


def test_phat_hien_o_dong_du_lieu(noi_xem: Path) -> None:
    """A finding names the line of the YAML where its words were typed."""
    sua(KE_HOACH, "mo_dau: ", "mo_dau: Nhà trường , ")
    (ban,) = Mo(KE_HOACH).nhom[0]["ban"]
    dong = [f["dong"] for f in ban["phat_hien"] if "Nhà trường ," in f["cau"] + f["vi_tri"]]
    cho = KE_HOACH.read_text(encoding="utf-8").splitlines()
    assert [cho[so - 1][:21] for so in dong] == ["mo_dau: Nhà trường , "]


def test_loi_giu_trang_cu(noi_xem: Path) -> None:
    """While the data is wrong, the error stands at its place and the last right pages stay, marked as old."""
    mo = Mo(KE_HOACH)
    truoc = mo.trang()["trang"]
    sua(KE_HOACH, "trich_yeu:", "trich_yeuu:")
    mo.phien.cap_nhat({KE_HOACH})
    (nhom,) = mo.nhom
    assert "trich_yeu" in nhom["loi"][0]["cau"]
    assert nhom["loi"][0]["dong"] > 0
    assert nhom["ban"][0]["cu"]
    assert mo.trang()["trang"] == truoc

    sua(KE_HOACH, "trich_yeuu:", "trich_yeu:")
    mo.phien.cap_nhat({KE_HOACH})
    assert mo.nhom[0]["loi"] == []
    assert not mo.nhom[0]["ban"][0]["cu"]


def test_moi_trang_chi_dan_mot_lan(noi_xem: Path) -> None:
    """Pages are drawn when asked for, once for the same bytes."""
    mo = Mo(KE_HOACH)
    assert mo.da_doi == []
    dau, sau = mo.trang(), mo.trang()
    assert dau["trang"] == sau["trang"]
    assert len(mo.da_doi) == 1
    khoa, so = dau["trang"][0]["anh"].removeprefix("anh/").removesuffix(".png").split("/")
    anh = mo.phien.anh(khoa, int(so))
    assert anh is not None
    assert anh.startswith(b"\x89PNG")
    assert mo.phien.anh(khoa, 9) is None


def test_khong_co_van_phong_van_thay_phat_hien(noi_xem: Path) -> None:
    """Without LibreOffice the page says what to install; findings are there all the same."""

    def khong_co(_goi: bytes) -> bytes:
        raise VanbanError("không thấy LibreOffice", goi_y="cài đặt: …")

    phien = Phien((KE_HOACH,), khong_co, lambda _: None)
    phien.cap_nhat()
    ra: Any = phien.trang(DICH)
    assert ra["loi"][0]["cau"] == "không thấy LibreOffice"
    assert ra["goi_y"] == "cài đặt: …"


def test_chi_cho_xem_tep_dau_vao_da_neu(noi_xem: Path) -> None:
    """The text of an input is shown; nothing else of the disk, whatever name is asked for."""
    (noi_xem / "bi_mat.yaml").write_text("a: 1", encoding="utf-8")
    phien = Mo(KE_HOACH).phien
    assert phien.nguon(KE_HOACH.as_posix()) == KE_HOACH.read_text(encoding="utf-8")
    for ten in ("bi_mat.yaml", "../bi_mat.yaml", "/etc/passwd", BAO_CAO.as_posix(), "", "inputs/ke_hoach"):
        assert phien.nguon(ten) is None


def test_tep_moi_va_tep_xoa(noi_xem: Path) -> None:
    """A document that is added is seen, one that is taken away is not; with none left the error says so."""
    mo = Mo(Path("inputs"))
    (noi_xem / "inputs/ke_hoach/ba.yaml").write_bytes(KE_HOACH.read_bytes())
    mo.phien.cap_nhat({Path("inputs/ke_hoach/ba.yaml")})
    assert len(mo.nhom) == 3
    for tep in (KE_HOACH, BAO_CAO, Path("inputs/ke_hoach/ba.yaml")):
        tep.unlink()
    mo.phien.cap_nhat({KE_HOACH})
    assert "không có văn bản nào" in mo.nhom[0]["loi"][0]["cau"]


def test_luu_tep_nao_lam_lai_tep_ay(noi_xem: Path) -> None:
    """A document's own file concerns it alone; a reference concerns all."""
    cac_viec = tim_viec([Path("inputs")])
    lam = can_lam_lai(cac_viec, [noi_xem / KE_HOACH])
    assert [viec.tep for viec in lam] == [KE_HOACH]
    assert can_lam_lai(cac_viec, [noi_xem / "inputs/co_quan.yaml"]) == cac_viec
    assert can_lam_lai(cac_viec, [noi_xem / KE_HOACH, noi_xem / "inputs/co_quan.yaml"]) == cac_viec


def test_loi_chuong_trinh_khong_dung_lai(noi_xem: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program is told as one; the session goes on."""

    def hong(*_: object) -> None:
        raise RuntimeError("hỏng")

    monkeypatch.setattr("vanban.xem_truoc.luot_xem.doc_nhom", hong)
    (loi,) = xem(tim_viec([KE_HOACH])[0]).loi
    assert "lỗi của chương trình" in loi.cau


def test_cho_den_lan_moi(noi_xem: Path) -> None:
    """Whoever waits is told at once of a new state, and after the time limit of none."""
    phien = Mo(KE_HOACH).phien
    assert phien.cho(0, 5) == 1
    assert phien.cho(1, 0.01) == 1
    threading.Timer(0.05, phien.cap_nhat).start()
    assert phien.cho(1, 30) == 2


def test_bao_thoi_gian_khi_co_nguoi_xem(noi_xem: Path) -> None:
    """Seconds from the save to the pages are told once a save, and only when somebody was looking."""
    mo = Mo(KE_HOACH)
    mo.phien.cap_nhat({KE_HOACH})
    assert mo.trang()["giay"] is None
    with mo.phien.nguoi_xem():
        mo.phien.cap_nhat({KE_HOACH})
        assert mo.trang()["giay"] >= 0
        assert mo.trang()["giay"] is None
    assert len(mo.da_bao) == 1

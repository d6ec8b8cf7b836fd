"""The mark of a draft: there when the office wants it, gone with number and day."""

from __future__ import annotations

from pathlib import Path

import pytest

from so_mau import ke_hoach, phat_hanh, sua
from vanban.build.chu_rieng import cac_dau_chan
from vanban.build.run import dung
from vanban.build.viec import tim_viec
from vanban.docx.pack import doc_goi, viet_goi
from vanban.docx.read import read

MOT, RA = Path("inputs/ke_hoach/mot.yaml"), Path("outputs/ke_hoach/mot.docx")


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one draft plan whose office wants the mark; the current folder."""
    monkeypatch.chdir(tmp_path)
    ke_hoach("mot")
    sua(Path("inputs/co_quan.yaml"), "loai_hinh: truong_hoc", "loai_hinh: truong_hoc\ndu_thao: có")
    return tmp_path


def _dau() -> list[str]:
    return [chu for chu in cac_dau_chan(read(RA.read_bytes())) if chu]


def test_co_dau_khi_con_la_nhap() -> None:
    """The draft is whole and bears the mark; the issued document does not."""
    assert dung(tim_viec([MOT])).ma_thoat == 0
    assert _dau() == ["DỰ THẢO"]

    assert phat_hanh(MOT).ma_thoat == 0

    assert _dau() == []


def test_khong_bat_thi_khong_co() -> None:
    """Without the switch a draft has no mark."""
    sua(Path("inputs/co_quan.yaml"), "du_thao: có", "du_thao: không")

    dung(tim_viec([MOT]))

    assert _dau() == []


def test_ban_mau_rieng_giu_dau_trang_cua_no() -> None:
    """The words that an office's own layout has above the first page stay."""
    from vanban.build.tim_mau import THU_MUC_RIENG, tim_mau

    goc = tim_mau("mau_1_4_co_14.docx", Path())
    phan = {mot.ten: mot.noi_dung() for mot in doc_goi(goc.read_bytes())}
    phan["word/header2.xml"] = phan["word/header2.xml"].replace(
        b"<w:p/>", "<w:p><w:r><w:t>BẢN RIÊNG</w:t></w:r></w:p>".encode()
    )
    THU_MUC_RIENG.mkdir(parents=True)
    (THU_MUC_RIENG / goc.name).write_bytes(viet_goi(phan))

    assert dung(tim_viec([MOT])).ma_thoat == 0
    assert _dau() == ["BẢN RIÊNG"]

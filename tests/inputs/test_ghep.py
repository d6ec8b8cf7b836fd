"""A document made of two files: each entry, and each message, comes from its own file."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.errors import InputError
from vanban.inputs import TaiLieu, doc_tep, nap
from vanban.inputs.ghep import ghep
from vanban.loai.bao_cao.model import BaoCao

_NEN = "loai: bao_cao\ntrich_yeu: Của khuôn\nnoi_dung:\n- Câu của khuôn.\nnguoi_ky: hieu_truong\n"
_PHU = "to_trinh:\n  giay_khen:\n    trich_yeu: Của hồ sơ\n    danh_sach: [A]\n    so: năm\n    la: gì\n"


def test_muc_cua_tep_sau_thay_muc_cua_tep_truoc(tmp_path: Path) -> None:
    """What the second file says wins, the rest stays; each value has its own file, line and column."""
    nen, phu = _hai_tep(tmp_path)
    tai_lieu = ghep(nen, phu, ("to_trinh", "giay_khen"), bo=frozenset({"danh_sach", "la"}))

    assert tai_lieu.du_lieu == {
        "loai": "bao_cao",
        "trich_yeu": "Của hồ sơ",
        "noi_dung": ["Câu của khuôn."],
        "nguoi_ky": "hieu_truong",
        "so": "năm",
    }
    assert str(tai_lieu.vi_tri(("trich_yeu",))) == "van_ban.yaml:3:16"
    assert str(tai_lieu.vi_tri(("noi_dung", 0))) == "khuon.yaml:4:3"
    assert tai_lieu.tep == phu.tep


def test_loi_chi_dung_tep(tmp_path: Path) -> None:
    """A fault of the second file is told at its place there."""
    nen, phu = _hai_tep(tmp_path)
    with pytest.raises(InputError) as loi:
        nap(ghep(nen, phu, ("to_trinh", "giay_khen"), bo=frozenset({"danh_sach"})), BaoCao)

    assert {str(mot.vi_tri) for mot in loi.value.loi} == {"van_ban.yaml:5:9", "van_ban.yaml:6:5"}


def test_khong_co_gi_thi_la_tep_truoc(tmp_path: Path) -> None:
    """A place that the second file does not have changes nothing."""
    nen, phu = _hai_tep(tmp_path)
    assert ghep(nen, phu, ("bien_ban",)).du_lieu == nen.du_lieu


def _hai_tep(thu_muc: Path) -> tuple[TaiLieu, TaiLieu]:
    tep = [(thu_muc / "khuon.yaml", _NEN), (thu_muc / "van_ban.yaml", _PHU)]
    for mot, chu in tep:
        mot.write_text(chu, encoding="utf-8")
    nen, phu = (doc_tep(mot, ten=mot.name) for mot, _ in tep)
    return nen, phu

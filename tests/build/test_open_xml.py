"""Every document that is built follows the OOXML schemas and opens in Word without repair."""

from __future__ import annotations

from pathlib import Path

import pytest
from openxml_audit import AppPrediction, OpenXmlValidator, predict

from vanban.build.doc_vao import doc_vao
from vanban.build.run import dien, dung
from vanban.build.tep_moi import tao
from vanban.build.viec import Viec, tim_viec
from vanban.loai import all_loai
from viec_mau import VIEC


@pytest.mark.parametrize("viec", VIEC.values(), ids=VIEC)
def test_mau_that(viec: Viec, tmp_path: Path) -> None:
    """The documents of inputs/ and those of the other offices."""
    tep = tmp_path / "van_ban.docx"
    tep.write_bytes(dien(doc_vao(viec)))

    _lanh(tep)


@pytest.mark.parametrize("ma", all_loai())
def test_vi_du_cua_loai(ma: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample of each type, as `vanban new` writes it."""
    monkeypatch.chdir(tmp_path)
    tao(ma, Path(f"inputs/{ma}/mot.yaml"))

    (kq,) = dung(tim_viec(())).ket_qua

    assert kq.loi == ()
    _lanh(tmp_path / kq.tep)


def _lanh(tep: Path) -> None:
    ket_qua = OpenXmlValidator().validate(tep)

    assert ket_qua.errors == []
    assert predict(ket_qua).prediction is AppPrediction.OPENS_CLEAN

"""Any text comes back letter for letter, and every place points at its value."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any
from unicodedata import normalize

import yaml
from hypothesis import given
from hypothesis import strategies as st

from vanban.inputs import TaiLieu, doc_tep
from vanban.inputs.cho_trong import cac_chu
from vanban.models.ky_tu import KHONG_AN_TOAN

# A next line, line or paragraph separator is safe text, but no line end that an editor knows.
CHU = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs", "Cc")),
        st.sampled_from(" \n\t\r#:-[]{},&*!|>'\"%@`?\\~ăâđêôơư\u0301\u0323"),
    ),
    max_size=60,
).filter(lambda chu: not KHONG_AN_TOAN.search(chu))
TRAN = st.text(st.sampled_from("abc đế #:-[]{},'\"\\ \u0301"), max_size=120)
KHOA = st.one_of(CHU, TRAN).map(lambda chu: normalize("NFC", chu)).filter(lambda chu: chu != "$schema")
DU_LIEU = st.dictionaries(
    KHOA,
    st.recursive(
        st.one_of(CHU, TRAN),
        lambda con: st.lists(con, max_size=4) | st.dictionaries(KHOA, con, max_size=4),
        max_leaves=8,
    ),
    min_size=1,
    max_size=4,
)


def _doc(chu: str, duoi: str) -> TaiLieu:
    with tempfile.TemporaryDirectory() as thu_muc:
        tep = Path(thu_muc) / f"a{duoi}"
        tep.write_text(chu, "utf-8", newline="")
        return doc_tep(tep, ten=tep.name)


def _nfc(du_lieu: Any) -> Any:
    if isinstance(du_lieu, str):
        return normalize("NFC", du_lieu)
    if isinstance(du_lieu, dict):
        return {_nfc(khoa): _nfc(con) for khoa, con in du_lieu.items()}
    return [_nfc(con) for con in du_lieu]


@given(
    du_lieu=DU_LIEU,
    rong=st.sampled_from([20, 80, 10_000]),
    unicode=st.booleans(),
    gon=st.sampled_from([None, True, False]),
)
def test_yaml_con_nguyen(du_lieu: dict[str, Any], rong: int, unicode: bool, gon: bool | None) -> None:
    """What PyYAML writes, in any style and width, is read back as it was."""
    chu = yaml.safe_dump(du_lieu, allow_unicode=unicode, width=max(rong, 80), default_flow_style=gon, sort_keys=False)

    assert _doc(chu, ".yaml").du_lieu == _nfc(du_lieu)


@given(du_lieu=DU_LIEU, ascii_=st.booleans(), thut=st.sampled_from([None, 2, "\t"]))
def test_json_con_nguyen(du_lieu: dict[str, Any], ascii_: bool, thut: int | str | None) -> None:
    """What the json module writes is read back as it was."""
    chu = json.dumps(du_lieu, ensure_ascii=ascii_, indent=thut)

    assert _doc(chu, ".json").du_lieu == _nfc(du_lieu)


@given(du_lieu=DU_LIEU, thut=st.sampled_from([None, 2]))
def test_vi_tri_chi_dung_gia_tri(du_lieu: dict[str, Any], thut: int | None) -> None:
    """The JSON string that starts at the place of a value is that value, in both readers."""
    chu = json.dumps(du_lieu, indent=thut)
    dong = chu.split("\n")
    for duoi in (".json", ".yaml") if "\\ud" not in chu and "\\/" not in chu else (".json",):
        tai_lieu = _doc(chu, duoi)
        for loc, gia_tri in cac_chu(tai_lieu.du_lieu):
            noi = tai_lieu.vi_tri(loc)
            tri, _ = json.JSONDecoder().raw_decode(dong[noi.dong - 1], noi.cot - 1)
            assert normalize("NFC", tri) == gia_tri

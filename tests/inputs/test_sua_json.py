"""A value written into a JSON text: that value and no other byte."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.errors import InputError
from vanban.inputs import TaiLieu, doc_tep
from vanban.inputs.sua_json import dat_json
from vanban.inputs.tai_lieu import doc_thay
from vanban.inputs.vi_tri import Loc


def _doc(chu: str) -> TaiLieu:
    tep = Path("a.json").absolute()
    with doc_thay({tep: chu.encode()}):
        return doc_tep(tep, ten="a.json")


@pytest.mark.parametrize(
    ("cu", "loc", "gia_tri", "moi"),
    [
        ('{"loai": "a", "so": null}', ("so",), "5", '{"loai": "a", "so": "5"}'),
        ('{"loai": "a", "so" : 12 , "b": 1}', ("so",), "5", '{"loai": "a", "so" : "5" , "b": 1}'),
        ('{"so": "a\\"b,}", "b": 1}', ("so",), "5", '{"so": "5", "b": 1}'),
        ('{"so": 5}', ("so",), "", '{"so": null}'),
        ('{"b": 5}', ("so",), "", '{"b": 5}'),
        ('{"b": 5}', ("c", "so"), "", '{"b": 5}'),
        (
            '{\n  "loai": "a",\n  "b": 1\n}\n',
            ("so",),
            "5",
            '{\n  "loai": "a",\n  "so": "5",\n  "b": 1\n}\n',
        ),
        ('{"b":1,"loai":"a"}', ("so",), "5", '{"b":1,"loai":"a", "so": "5"}'),
        ('{"a": {}}', ("a", "so"), "5", '{"a": {"so": "5"}}'),
        ('{"a": {"ngay": ""}}', ("a", "so"), "5", '{"a": {"so": "5", "ngay": ""}}'),
        ('{"a": null}', ("a", "b", "so"), "5", '{"a": {"b": {"so": "5"}}}'),
        ('{"b": 1}', ("a", "so"), "5", '{"a": {"so": "5"}, "b": 1}'),
    ],
)
def test_chi_gia_tri_ay_doi(cu: str, loc: Loc, gia_tri: str, moi: str) -> None:
    """Blanks, order and every other value stay; what is missing is made where it belongs, set as its neighbours are."""
    assert dat_json(_doc(cu), loc, gia_tri) == moi


@pytest.mark.parametrize(
    ("cu", "loc", "dong", "cot"),
    [('{"so": {"a": 1}}', ("so",), 1, 2), ('{\n"so": [1]}', ("so",), 2, 1), ('{"a": 5}', ("a", "so"), 1, 7)],
)
def test_cho_khong_ghi_duoc(cu: str, loc: Loc, dong: int, cot: int) -> None:
    """A group in the place of a value, or a value in the place of a group, is told at its place."""
    with pytest.raises(InputError) as loi:
        dat_json(_doc(cu), loc, "5")

    (mot,) = loi.value.loi
    assert mot.vi_tri is not None
    assert (mot.vi_tri.dong, mot.vi_tri.cot) == (dong, cot)


_KHOA = st.sampled_from(["so", "ngay", "loai", "a", "Đơn vị", 'b"\\,}'])
_CHU = st.integers() | st.booleans() | st.text('aĐ,"\\{}[]: 1', max_size=6)
_GIA_TRI = st.none() | st.recursive(
    _CHU, lambda con: st.lists(con, max_size=3) | st.dictionaries(_KHOA, st.none() | con, max_size=3), max_leaves=8
)
_LOC = st.sampled_from([("so",), ("ngay",), ("a", "so"), ("a", "Đơn vị", "so")])


@given(
    du_lieu=st.dictionaries(_KHOA, _GIA_TRI, min_size=1, max_size=5),
    loc=_LOC,
    gia_tri=st.sampled_from(["5", "24/11/2026", 'a"\\b']),
    thut=st.sampled_from([None, 0, 2, "\t"]),
    dau=st.sampled_from([(",", ":"), (", ", ": "), (" ,", " : ")]),
)
def test_moi_tep_json(
    du_lieu: dict[str, Any], loc: tuple[str, ...], gia_tri: str, thut: int | str | None, dau: tuple[str, str]
) -> None:
    """Whatever the file looks like: the data differ in that value alone, and the text in one place."""
    cu = json.dumps(du_lieu, ensure_ascii=False, indent=thut, separators=dau)
    if not _di_duoc(du_lieu, loc):
        with pytest.raises(InputError):
            dat_json(_doc(cu), loc, gia_tri)
        return

    moi = dat_json(_doc(cu), loc, gia_tri)

    assert json.loads(moi) == _mong(du_lieu, loc, gia_tri)
    truoc = _chung(cu, moi)
    sau = _chung(cu[truoc:][::-1], moi[truoc:][::-1])
    bi_thay = cu[truoc : len(cu) - sau]
    assert len(bi_thay) <= len(json.dumps(_cu(du_lieu, loc), ensure_ascii=False))


def _chung(mot: str, hai: str) -> int:
    """How many characters two texts begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(mot, hai, strict=False)) if a != b), min(len(mot), len(hai)))


def _di_duoc(du_lieu: Any, loc: tuple[str, ...]) -> bool:
    """Whether groups lead to the place, and no group stands in it."""
    for buoc in loc:
        if du_lieu is None:
            return True
        if not isinstance(du_lieu, dict):
            return False
        du_lieu = du_lieu.get(buoc)
    return not isinstance(du_lieu, dict | list)


def _cu(du_lieu: Any, loc: tuple[str, ...]) -> Any:
    """What stood at the place, or at the null above it."""
    for buoc in loc:
        du_lieu = du_lieu.get(buoc) if isinstance(du_lieu, dict) else None
    return du_lieu


def _mong(du_lieu: dict[str, Any] | None, loc: tuple[str, ...], gia_tri: str) -> dict[str, Any]:
    co = du_lieu or {}
    return {**co, loc[0]: gia_tri if len(loc) == 1 else _mong(co.get(loc[0]), loc[1:], gia_tri)}

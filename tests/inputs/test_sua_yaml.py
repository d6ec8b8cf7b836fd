"""A value written into a YAML text: its line and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.errors import InputError
from vanban.inputs import TaiLieu, doc_tep
from vanban.inputs.sua_yaml import dat
from vanban.inputs.tai_lieu import doc_thay
from vanban.inputs.vi_tri import Loc


def _doc(chu: str) -> TaiLieu:
    tep = Path("a.yaml").absolute()
    with doc_thay({tep: chu.encode()}):
        return doc_tep(tep, ten="a.yaml")


@pytest.mark.parametrize(
    ("cu", "loc", "gia_tri", "moi"),
    [
        ("loai: a\nso:      # để trống\n", ("so",), "5", "loai: a\nso: 5    # để trống\n"),
        ("loai: a\nso: 3    # số\n", ("so",), "12", "loai: a\nso: 12   # số\n"),
        ("loai: a\nso: 3 # số\n", ("so",), "12345", "loai: a\nso: 12345 # số\n"),
        ("loai: a\nso: 3    # số\n", ("so",), "", "loai: a\nso:      # số\n"),
        ("loai: a\r\nso:\r\nngay: x\r\n", ("so",), "5", "loai: a\r\nso: 5\r\nngay: x\r\n"),
        ("loai: a\nso: ~\n", ("so",), "5", "loai: a\nso: 5\n"),
        ('loai: a\nngay: "1/2/2025" # c\n', ("ngay",), "24/11/2026", "loai: a\nngay: 24/11/2026 # c\n"),
        ("loai: a\nngay: '1/2''25'\n", ("ngay",), "x", "loai: a\nngay: x\n"),
        ("# đầu\nloai: a   # loại\ntu: b\n", ("so",), "5", "# đầu\nloai: a   # loại\nso: 5\ntu: b\n"),
        ("tu: b\nloai: a", ("so",), "5", "tu: b\nloai: a\nso: 5"),
        ("a: {so: 12}\n", ("a", "so"), "5", "a: {so: 5}\n"),
        ("a: {so: , ngay: 1/2/2025}\n", ("a", "so"), "5", "a: {so: 5 , ngay: 1/2/2025}\n"),
        ("a: {ngay: 1/2/2025}  # g\n", ("a", "so"), "5", "a: {so: 5, ngay: 1/2/2025}  # g\n"),
        ("a: {}\n", ("a", "so"), "5", "a: {so: 5}\n"),
        ("a:\n  ngay: x\nb: y\n", ("a", "so"), "5", "a:\n  so: 5\n  ngay: x\nb: y\n"),
        ("a:   # trống\nb: y\n", ("a", "so"), "5", "a: {so: 5} # trống\nb: y\n"),
        ("b:\n  c: y\n", ("a", "d", "so"), "5", "a: {d: {so: 5}}\nb:\n  c: y\n"),
        (
            "van_ban:\n- so: 1\n  ghi_chu:\n- so: 2\n",
            ("van_ban", 0, "ghi_chu"),
            '"x"',
            'van_ban:\n- so: 1\n  ghi_chu: "x"\n- so: 2\n',
        ),
        ("van_ban:\n- so: 1\n- so: 2\n", ("van_ban", 1, "bang"), '"x"', 'van_ban:\n- so: 1\n- bang: "x"\n  so: 2\n'),
        ("a:\n- so: 1\n  loai: b\n", ("a", 0, "bang"), '"x"', 'a:\n- so: 1\n  loai: b\n  bang: "x"\n'),
        ('a: [b, {c: "d]\'"}]  # g\n', ("a",), "[e]", "a: [e]              # g\n"),
        ("so: a # b\n", ("khong_co",), "", "so: a # b\n"),
        ("a: b\n", ("khong_co", "so"), "", "a: b\n"),
    ],
)
def test_chi_dong_ay_doi(cu: str, loc: Loc, gia_tri: str, moi: str) -> None:
    """Comments, columns, line ends, quotation marks elsewhere stay; what is missing is made where it belongs."""
    assert dat(_doc(cu), loc, gia_tri) == moi


@pytest.mark.parametrize("cu", ["so: >\n  năm\n  mươi\n", "so: {a: b}\n", "so:\n- a\n"])
def test_gia_tri_nhieu_dong_thi_khong_ghi(cu: str) -> None:
    """A value of more than one line is not ours to take away."""
    with pytest.raises(InputError, match="máy không ghi được `so`"):
        dat(_doc(cu), ("so",), "5")


CHU = st.text(alphabet="ab 1:'\"ế-", min_size=1, max_size=8).map(str.strip).filter(bool)


@given(truoc=CHU, ghi_chu=CHU, sau=CHU)
def test_doc_lai_dung_gia_tri(truoc: str, ghi_chu: str, sau: str) -> None:
    """Whatever stood there in quotation marks, the new value is read back and its neighbours are as they were."""
    boc = "'" + truoc.replace("'", "''") + "'"
    cu = f"loai: a\nso: {boc}  # {ghi_chu}\nb: {'{'}so: {boc}, c: 'x'{'}'}\n"

    mot = _doc(dat(_doc(cu), ("so",), "'" + sau.replace("'", "''") + "'"))
    hai = _doc(dat(mot, ("b", "so"), "7"))

    assert hai.du_lieu == {"loai": "a", "so": sau, "b": {"so": "7", "c": "x"}}
    assert f"# {ghi_chu}\n" in hai.nguon.chu

"""YAML: text as typed, places, absent values, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from vanban.errors import InputError, ViTri
from vanban.inputs import TaiLieu, doc_tep


def doc(tmp_path: Path, chu: str, ten: str = "a.yaml") -> TaiLieu:
    tep = tmp_path / ten
    tep.write_text(chu, "utf-8", newline="")
    return doc_tep(tep, ten=ten)


def loi_cua(tmp_path: Path, chu: str, ten: str = "a.yaml") -> str:
    with pytest.raises(InputError) as sai:
        doc(tmp_path, chu, ten)
    return str(sai.value)


@pytest.mark.parametrize(
    "go",
    ["0912345678", "08", "012", "1.50", "2026-02-31", "true", "Yes", "no", "1e3", "0x1F", "1_000", ".inf", "12:30"],
)
def test_chu_giu_nguyen_nhu_da_go(tmp_path: Path, go: str) -> None:
    """Nothing that looks like a number, a day or a yes is converted."""
    assert doc(tmp_path, f"a: {go}\nb: [{go}]\n").du_lieu == {"a": go, "b": [go]}


@pytest.mark.parametrize("trong", ["", "~", "null", "Null", "NULL", "  # ghi chú"])
def test_de_trong_la_khong_co(tmp_path: Path, trong: str) -> None:
    """A plain empty value is left out; its key keeps its place."""
    tai_lieu = doc(tmp_path, f"a:{' ' if trong else ''}{trong}\nb: c\n")

    assert tai_lieu.du_lieu == {"b": "c"}
    assert tai_lieu.vi_tri_khoa(("a",)) == ViTri("a.yaml", 1, 1)
    assert list(tai_lieu.goc.vang()) == [("a",)]


@pytest.mark.parametrize(("go", "chu"), [('""', ""), ("''", ""), ('"~"', "~"), ("'null'", "null")])
def test_trong_ngoac_kep_la_chu(tmp_path: Path, go: str, chu: str) -> None:
    """What stands in quotes is text, even when it is empty."""
    assert doc(tmp_path, f"a: {go}\n").du_lieu == {"a": chu}


def test_vi_tri_cua_moi_gia_tri(tmp_path: Path) -> None:
    """Every key and value knows its line and column; columns count letters."""
    tai_lieu = doc(tmp_path, "mở: đầu\nnoi_dung:\n- tieu_de: Mục\n  muc: [một, {hai: ba}]\n")

    assert tai_lieu.vi_tri(("mở",)) == ViTri("a.yaml", 1, 5)
    assert tai_lieu.vi_tri(("noi_dung",)) == ViTri("a.yaml", 3, 1)
    assert tai_lieu.vi_tri(("noi_dung", 0, "tieu_de")) == ViTri("a.yaml", 3, 12)
    assert tai_lieu.vi_tri(("noi_dung", 0, "muc", 1, "hai")) == ViTri("a.yaml", 4, 20)
    assert tai_lieu.vi_tri_khoa(("noi_dung", 0, "muc", 1, "hai")) == ViTri("a.yaml", 4, 15)
    assert tai_lieu.vi_tri_khoa(("noi_dung",)) == ViTri("a.yaml", 2, 1)


def test_vi_tri_gan_nhat(tmp_path: Path) -> None:
    """A location that is not there is placed at what stands above it."""
    tai_lieu = doc(tmp_path, "a:\n  b: c\n")

    assert tai_lieu.vi_tri(("a", "x", 3)) == tai_lieu.vi_tri(("a",)) == ViTri("a.yaml", 2, 3)
    assert tai_lieu.vi_tri(("x",)) == tai_lieu.vi_tri() == ViTri("a.yaml", 1, 1)


def test_dong_cot_voi_xuong_dong_windows(tmp_path: Path) -> None:
    """A byte order mark and Windows line ends do not move the places."""
    assert doc(tmp_path, "\ufeffa: b\r\nc: d\r\n").vi_tri(("c",)) == ViTri("a.yaml", 2, 4)


def test_nfc(tmp_path: Path) -> None:
    """Decomposed letters of a Mac are composed, in keys and in values; columns are those of the file."""
    tai_lieu = doc(tmp_path, "tê\u0301n: hoa\u0323\nb: c\n")

    assert tai_lieu.du_lieu == {"tến": "hoạ", "b": "c"}
    assert tai_lieu.vi_tri(("tến",)).cot == 7


def test_khoa_trung_sau_nfc(tmp_path: Path) -> None:
    """Two spellings of one key are one key."""
    assert "đã có ở dòng 1" in loi_cua(tmp_path, "họ: a\nho\u0323: b\n")


def test_cau_dai_nhieu_dong(tmp_path: Path) -> None:
    """Folded, literal and quoted texts over several lines are read as YAML has it."""
    chu = 'a: >-\n  một\n  hai\nb: |\n  ba\n  bốn\nc: "năm\n  sáu"\nd: bảy\n  tám\n'

    assert doc(tmp_path, chu).du_lieu == {"a": "một hai", "b": "ba\nbốn\n", "c": "năm sáu", "d": "bảy tám"}


def test_gach_trong_cau_xuong_dong(tmp_path: Path) -> None:
    """A wrapped long sentence may go on with a dash; only a short line looks like a list."""
    dai = "Thực hiện tốt công tác tuyên truyền đến toàn thể cán bộ, giáo viên"

    assert doc(tmp_path, f"a:\n- {dai}\n  - Tổ Toán\n").du_lieu == {"a": [f"{dai} - Tổ Toán"]}


@pytest.mark.parametrize(
    "chu", ["ngay: 5  # giả định\n", "ngay: 5 # giả định\n", "a: một câu  # ghi chú\n", '"a": "b" # c\n']
)
def test_ghi_chu_duoc_phep(tmp_path: Path, chu: str) -> None:
    """A comment that cannot be part of a sentence is a comment."""
    assert doc(tmp_path, chu).du_lieu


def test_schema_cua_trinh_soan_thao(tmp_path: Path) -> None:
    """The `$schema` of an editor is no key of the document."""
    assert doc(tmp_path, '{"$schema": "../ke_hoach.json", "a": "b"}', "a.json").du_lieu == {"a": "b"}


@pytest.mark.parametrize(
    ("chu", "dau"),
    [
        ("a: &x b\n", "a.yaml:1:4: dấu & "),
        ("a: b\nc: *x\n", "a.yaml:2:4: dấu * "),
        ("a: !!str b\n", "a.yaml:1:4: dấu ! "),
        ("a: !!python/object:os.system b\n", "a.yaml:1:4: dấu ! "),
        ("&x a: b\n", "a.yaml:1:1: dấu & "),
        ("a: !t [b]\n", "a.yaml:1:4: dấu ! "),
        ("<<: {a: b}\n", "a.yaml:1:1: mục `<<` "),
        ("? [a]\n: b\n", "a.yaml:1:3: tên mục phải là chữ"),
        ("%TAG ! tag:x,2000:\n---\na: !b c\n", "a.yaml:3:4: dấu ! "),
        ("%BAD\na: b\n", "a.yaml:1:1: câu mở đầu bằng dấu %"),
        ("{a: b\n", "a.yaml:1:1: dấu { mở ở đây"),
        ("a: b\n...\nc: d\n", "a.yaml:3:1: dòng này không thuộc"),
    ],
)
def test_tu_choi(tmp_path: Path, chu: str, dau: str) -> None:
    """What YAML can do beyond texts, lists and mappings is refused at its place."""
    assert loi_cua(tmp_path, chu).startswith(dau)


def test_tat_ca_loi_mot_luot(tmp_path: Path) -> None:
    """Tabs, control characters, doubles and anchors are told in one run, in the order of the file."""
    dong = loi_cua(tmp_path, "a: &x b\nc:\td\na: e\nf: g\x01\nf: h\n").splitlines()

    assert [cau.split(": ")[0] for cau in dong[:-1]] == [f"a.yaml:{noi}" for noi in ("1:4", "2:3", "3:1", "4:5", "5:1")]


def test_loi_cu_phap_sau_loi_khac(tmp_path: Path) -> None:
    """What was noted before a syntax error is not lost with it."""
    dong = loi_cua(tmp_path, "a: b\na: c\nd: e: f\n").splitlines()

    assert [cau.split(": ")[0] for cau in dong[:2]] == ["a.yaml:2:1", "a.yaml:3:5"]


def test_khoa_hai_lan_giu_lan_dau(tmp_path: Path) -> None:
    """With `giu_loi` the structure stays readable and the problems wait for the model's."""
    tep = tmp_path / "a.yaml"
    tep.write_text("a: b\na: c\n")
    tai_lieu = doc_tep(tep, giu_loi=True)

    assert tai_lieu.du_lieu == {"a": "b"}
    assert [loi.cau for loi in tai_lieu.loi] == ["mục `a` đã có ở dòng 1, chỉ giữ một"]


def test_ten_mac_dinh_la_duong_dan(tmp_path: Path) -> None:
    """Without a name the path as given is shown."""
    tep = tmp_path / "a.yaml"
    tep.write_text("a: b")

    assert doc_tep(tep).vi_tri(("a",)).tep == str(tep)


VAN_DE = {
    "did not find expected <stream-start>": "a: b",
    "found incompatible YAML document": "%YAML 3.0\n---\na: b",
    "found duplicate %YAML directive": "%YAML 1.1\n%YAML 1.1\n---\na: b",
    "found undefined tag handle": "a: !x!y b",
    "found unknown directive name": "%x\na: b",
    "did not find URI escaped octet": "a: !<%zz> b",
    "did not find the expected '>'": "a: !<x b",
    "did not find expected whitespace or line break": "a: !<x>b",
    "did not find expected tag URI": "a: !<> b",
    "found an indentation indicator equal to 0": "a: |0\n b",
    "found invalid Unicode character escape code": 'a: "\\ud800"',
    "found unexpected document indicator": 'a: "b\n---\n',
    "did not find expected node content": "a: ]",
}


@pytest.mark.parametrize("chu", VAN_DE.values(), ids=VAN_DE.keys())
def test_van_de_hiem_cua_libyaml(tmp_path: Path, chu: str) -> None:
    """A rare problem of libyaml still gives no English and no traceback."""
    try:
        doc(tmp_path, chu)
    except InputError as sai:
        cau: Any = str(sai)
        assert "đ" in cau
        assert "expected" not in cau

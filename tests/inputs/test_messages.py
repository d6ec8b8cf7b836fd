"""Pydantic's errors: every type has a Vietnamese sentence."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal, get_args

import pytest
from pydantic import Field
from pydantic_core import ValidationError
from pydantic_core.core_schema import ErrorType

from inputs.mo_hinh_thu import KeHoach, Muc
from vanban.errors import InputError
from vanban.inputs import doc_tep, nap
from vanban.inputs.ket_qua import MUC_DAU, NGOAC_KEP
from vanban.inputs.messages import CAU, cau_loi
from vanban.models import Chu, DauVao

# What an error tells besides its type; the values are those of every error that tells something.
NGU_CANH: dict[str, Any] = dict.fromkeys(re.findall(r"\{(\w+)\}", "".join(CAU.values())), 7)
VIET = re.compile(r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")
ANH = re.compile(r"\b(input|should|valid|be|must|is|not|the|expected|required|type|error)\b", re.IGNORECASE)


@pytest.mark.parametrize("loai", get_args(ErrorType))
def test_moi_loai_loi_co_cau_tieng_viet(loai: str) -> None:
    """No error type of Pydantic reaches the reader in English."""
    cau, goi_y = cau_loi({"type": loai, "loc": ("a",), "msg": "Input should be valid", "input": "x", "ctx": NGU_CANH})

    assert not ANH.search(cau + goi_y)
    assert VIET.search(cau) or CAU[loai] == "{error}"


def test_bang_chi_co_loai_that() -> None:
    """The table has no entry that Pydantic never raises."""
    assert set(CAU) <= set(get_args(ErrorType))


def test_loi_that_cua_pydantic() -> None:
    """The names in the sentences are those that Pydantic gives."""
    ngu_canh = {"field_type": "Tuple", "max_length": 2, "actual_length": 3}
    sai = ValidationError.from_exception_data("x", [{"type": "too_long", "loc": ("a",), "input": [], "ctx": ngu_canh}])

    assert cau_loi(sai.errors()[0]) == ("chỉ được nhiều nhất 2 phần, đang có 3", "")
    assert cau_loi({**sai.errors()[0], "input": "abc"}) == ("chỉ được nhiều nhất 2 ký tự, đang có 3", "")


def test_loai_la_cua_ban_sau() -> None:
    """A type that the table does not know still names the value."""
    assert (
        cau_loi({"type": "complex_type", "loc": (), "msg": "Input", "input": "x"})[0]
        == "giá trị 'x' không dùng được ở đây"
    )


def _nap(tmp_path: Path, chu: str, mo_hinh: type[DauVao], **khac: Any) -> Any:
    tep = tmp_path / "a.yaml"
    tep.write_text(chu)
    return nap(doc_tep(tep, ten="a.yaml"), mo_hinh, **khac)


def test_nap_dung(tmp_path: Path) -> None:
    """A correct file becomes the model, with days and numbers converted."""
    ke_hoach = _nap(
        tmp_path,
        "loai: ke_hoach\nso: 05\nngay: 19/9/2024\ntrich_yeu:  A \ncan_cu:\nnoi_dung:\n- Câu\n- {tieu_de: B, muc: [C]}\n"
        "ma_so: 0012\ncong_khai: Có\nkinh_phi: {in_an: 1250000}\n",
        KeHoach,
    )

    assert (ke_hoach.so, f"{ke_hoach.ngay}", ke_hoach.ma_so, ke_hoach.cong_khai) == (5, "2024-09-19", "0012", True)
    assert ke_hoach.noi_dung == ("Câu", Muc(tieu_de="B", muc=("C",)))


def test_bo_qua(tmp_path: Path) -> None:
    """Keys of the top level that belong to somebody else are left out, with or without a value."""
    assert _nap(tmp_path, "tieu_de: A\nphan_khac: x\ntrong:\n", Muc, bo_qua=("phan_khac", "trong")).tieu_de == "A"


class _Gom(DauVao):
    """Lists of a kind, for keys without a value."""

    nguoi: tuple[Muc, ...] = ()
    theo_ma: dict[str, Muc] = Field({})


def test_khoa_la_de_trong_o_sau(tmp_path: Path) -> None:
    """An unknown key without a value is found at any depth, in every item; a known one is not."""
    chu = "nguoi:\n- {tieu_de: A, doan: , ghi_chu: }\n- tieu_de: B\n  ghi_chu:\ntheo_ma:\n  x: {tieu_de: C, doann: }\n"

    with pytest.raises(InputError) as sai:
        _nap(tmp_path, chu, _Gom)

    assert str(sai.value).splitlines() == [
        "a.yaml:2:24: không có mục `ghi_chu`; ở đây có: tieu_de, doan, muc, canh",
        "a.yaml:4:3: không có mục `ghi_chu`; ở đây có: tieu_de, doan, muc, canh",
        "a.yaml:6:19: không có mục `doann`; có phải ý bạn là `doan`?",
    ]


def test_khoa_biet_de_trong(tmp_path: Path) -> None:
    """Known keys without a value are absent, at any depth."""
    assert _nap(tmp_path, "nguoi:\n- tieu_de: A\n  doan:\n  muc: ~\ntheo_ma:\n", _Gom).nguoi[0].doan is None


class _Nhom(DauVao):
    """Two kinds of mapping, and a text."""

    loai: Literal["a"]
    chu: Chu


class _Khac(DauVao):
    loai: Literal["b"]
    so: int


class _Lua(DauVao):
    """A union of mappings."""

    muc: _Nhom | _Khac | Chu


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("muc: {loai: b, so: x}\n", ["a.yaml:1:20: so: cần một số nguyên viết liền các chữ số, đang là 'x'"]),
        ("muc: {loai: a}\n", ["a.yaml:1:6: thiếu mục bắt buộc `chu`"]),
        ("muc: ''\n", ["a.yaml:1:6: muc: cần có chữ, đang để trống"]),
        ("muc: [x]\n", ["a.yaml:1:6: muc: cần các mục con viết `tên: nội dung`, đang là một danh sách"]),
    ],
)
def test_chi_neu_nhanh_dinh_viet(tmp_path: Path, chu: str, loi: list[str]) -> None:
    """Of a union only the branch that the writer meant is reported."""
    with pytest.raises(InputError) as sai:
        _nap(tmp_path, chu, _Lua)

    assert str(sai.value).splitlines()[: len(loi)] == loi
    assert len(sai.value.loi) == len(loi)


@pytest.mark.parametrize("khoa", ["so", "ngay", "cong_khai", "x" * 6000])
def test_gia_tri_dai_duoc_cat(tmp_path: Path, khoa: str) -> None:
    """A value or a key of thousands of characters is not thrown back whole."""
    chu = f"loai: ke_hoach\ntrich_yeu: A\nnoi_dung: [B]\n? {khoa}\n: {'7' * 6000}\n"
    with pytest.raises(InputError) as sai:
        _nap(tmp_path, chu, KeHoach)

    assert 0 < len(str(sai.value)) < 200
    assert "…" in str(sai.value)


def test_danh_sach_lam_ten_muc(tmp_path: Path) -> None:
    """After `?` a list is no sentence that quotes would mend; at the head of a line it may be one."""
    cau = []
    for chu in ("? [a]\n: b\n", "[a]: b\n"):
        with pytest.raises(InputError) as sai:
            _nap(tmp_path, chu, KeHoach)
        cau.append(str(sai.value).partition("Gợi ý: ")[2])

    assert cau == [MUC_DAU, NGOAC_KEP]

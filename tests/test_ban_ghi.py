"""Our records behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Mapping
from dataclasses import field
from typing import Any

import pytest

from vanban.ban_ghi import cached_property, dataclass


@dataclass(frozen=True, slots=True)
class Diem:
    """A frozen record with every kind of field."""

    x: int
    y: int = 2
    nhan: dict[str, int] = field(default_factory=dict, compare=False)
    kin: str = field(default="kín", repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class DiemChuan:
    """The same record by the standard decorator."""

    x: int
    y: int = 2
    nhan: dict[str, int] = field(default_factory=dict, compare=False)
    kin: str = field(default="kín", repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Diem3(Diem):
    """A record with the fields of another, compared as that one is."""

    z: int = 0

    def __post_init__(self) -> None:
        """Refuse what is below the ground."""
        if self.z < 0:
            raise ValueError(self.z)

    def __repr__(self) -> str:
        """Its own words."""
        return f"<{self.z}>"


@dataclass(frozen=True)
class CoNho:
    """A record that keeps what it computed."""

    a: int

    @cached_property
    def doi(self) -> int:
        """Twice."""
        return 2 * self.a


@dataclass(slots=True)
class Mo:
    """A record that can be changed."""

    a: int = 0
    cac: list[int] = field(default_factory=list)


@pytest.mark.parametrize("cho", [{"x": 1}, {"x": 1, "y": 5, "nhan": {"a": 1}}, {"x": 3, "kin": "k"}])
def test_nhu_ban_chuan(cho: Mapping[str, Any]) -> None:
    """Fields, text, hash, equality, patterns and copies are those of the standard decorator."""
    ta, chuan = Diem(**cho), DiemChuan(**cho)

    assert dataclasses.asdict(ta) == dataclasses.asdict(chuan)
    assert repr(ta) == repr(chuan).replace("DiemChuan", "Diem")
    assert hash(ta) == hash(chuan)
    assert ta == Diem(**cho)
    assert ta not in (Diem(9), chuan)
    assert Diem.__match_args__ == DiemChuan.__match_args__
    assert dataclasses.replace(ta, y=7) == Diem(**{**cho, "y": 7})
    assert not hasattr(ta, "__dict__")


def test_nhan_vi_tri_va_bao_thieu() -> None:
    """Arguments come by place or by name; one too few or unknown is a TypeError."""
    assert Diem(1, 3, {}, "k") == Diem(x=1, y=3, nhan={}, kin="k")
    with pytest.raises(TypeError, match="'x'"):
        Diem()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="'la'"):
        Diem(1, la=2)  # type: ignore[call-arg]


def test_khong_dung_chung_gia_tri_mac_dinh() -> None:
    """Each record gets a default of its own from the factory."""
    mot, hai = Mo(), Mo()
    mot.cac.append(1)

    assert hai.cac == []


@pytest.mark.parametrize("vat", [Diem(1), CoNho(1), Diem3(1)])
def test_dong_bang(vat: Any) -> None:
    """A frozen record takes no new value and loses none."""
    with pytest.raises(dataclasses.FrozenInstanceError, match="'x'"):
        vat.x = 5
    with pytest.raises(dataclasses.FrozenInstanceError, match="'x'"):
        del vat.x


def test_ghi_duoc_thi_khong_bam() -> None:
    """A record that can be changed has no hash."""
    mo = Mo()
    mo.a = 4

    assert mo == Mo(4)
    with pytest.raises(TypeError, match="unhashable"):
        hash(mo)


def test_ke_thua_va_tu_viet() -> None:
    """Inherited fields come first, `__post_init__` runs, and a method of the class itself stands."""
    assert [truong.name for truong in dataclasses.fields(Diem3)] == ["x", "y", "nhan", "kin", "z"]
    assert repr(Diem3(1, z=4)) == "<4>"
    with pytest.raises(ValueError, match="-1"):
        Diem3(1, z=-1)


def test_nho_ket_qua() -> None:
    """A computed value is kept although the record is frozen."""
    vat = CoNho(4)

    assert vat.doi == 8
    assert vars(vat) == {"a": 4, "doi": 8}
    assert CoNho.doi.__doc__ == "Twice."


@pytest.mark.parametrize("vat", [Diem(1, 2, {"a": 1}), CoNho(3), Mo(1, [2])])
def test_chep(vat: Any) -> None:
    """Copies and pickles are equal to what they were made from."""
    assert copy.deepcopy(vat) == vat
    assert pickle.loads(pickle.dumps(vat)) == vat

"""The YAML writer: whatever the texts hold, they are read back letter for letter, in lines of 120 letters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vanban.inputs import doc_tep
from vanban.nhap_cu.viet_yaml import RONG, Tran, kem, viet_yaml

_CHU = st.text(
    st.sampled_from(" abc\u0111\u1ea1\u1eb7 :#-?,[]{}\"'\\|>&*!%@`~=.0123456789\n\t\u201c\u201d\u00a0"),
    min_size=1,
    max_size=300,
).filter(str.strip)
_KHOA = st.sampled_from(["tieu_de", "muc", "doan", "ten", "chuc_vu", "bang"])
_DAI = st.lists(
    st.sampled_from(["câu", "thứ", "#", "-", "a:", ":", "“x”", "1.", "và,", "{{", "&"]), min_size=1, max_size=90
)
_GIA = st.recursive(
    _CHU | _DAI.map(" ".join),
    lambda con: st.lists(con, min_size=1, max_size=4) | st.dictionaries(_KHOA, con, min_size=1, max_size=3),
    max_leaves=12,
)


def _doc(chu: str, tep: Path) -> Any:
    tep.write_text(chu, encoding="utf-8")
    return doc_tep(tep).du_lieu


@given(st.dictionaries(_KHOA, _GIA, min_size=1, max_size=4))
def test_doc_lai_nguyen_ven(tmp_path_factory: pytest.TempPathFactory, du_lieu: dict[str, Any]) -> None:
    """Any data come back as they were, by vanban's reader and by PyYAML."""
    chu = viet_yaml(du_lieu)

    assert yaml.load(chu, yaml.BaseLoader) == du_lieu
    assert _doc(chu, tmp_path_factory.mktemp("y") / "a.yaml") == du_lieu


@given(_DAI)
def test_gap_dong(tu: list[str]) -> None:
    """Sentences are folded at 120 letters."""
    chu = viet_yaml({"noi_dung": [{"muc": [" ".join(tu)]}]})

    assert max(map(len, chu.splitlines())) <= RONG


def test_ghi_chu() -> None:
    """A comment stands beside a short line, above a long one, and outside the data."""
    chu = viet_yaml(
        {
            "so": kem(None, "[kiểm tra: số]"),
            "ngay": Tran("2024-09-19"),
            "noi_dung": [kem("Câu dài " * 20 + "hết.", "[kiểm tra: dài]"), {"tieu_de": kem("A", "một", "hai")}],
            "nguoi": [{"ho_ten": "Nguyễn Văn Ví Dụ", "chuc_vu": "hieu_truong"}],
        }
    )

    assert chu.splitlines() == [
        "so:                                       # [kiểm tra: số]",
        "ngay: 2024-09-19",
        "noi_dung:",
        "# [kiểm tra: dài]",
        "- " + "Câu dài " * 14 + "Câu",
        "  dài" + " Câu dài" * 5 + " hết.",
        "# một",
        "# hai",
        "- tieu_de: A",
        "nguoi:",
        "- {ho_ten: Nguyễn Văn Ví Dụ, chuc_vu: hieu_truong}",
    ]

"""The glossary knows every word of the law data."""

from __future__ import annotations

import re
from pathlib import Path

from vanban import nd30 as package

ROOT = Path(__file__).parents[2]
DATA = Path(package.__file__).parent / "data"


def glossary() -> set[str]:
    return set(re.findall(r"`([^`]+)`", (ROOT / "docs" / "thuat_ngu.md").read_text("utf-8")))


def test_the_modules_and_data_files_are_explained() -> None:
    """Each file's name is a word of the glossary."""
    modules = {p.stem for p in DATA.parent.glob("*.py")} - {"__init__"}
    files = {p.stem for p in DATA.rglob("*.yaml")}

    assert modules | files <= glossary()


def test_the_keys_of_the_data_are_explained() -> None:
    """Each key below the entries is a word of the glossary."""
    keys: set[str] = set()
    for path in DATA.rglob("*.yaml"):
        keys |= set(re.findall(r"^ +([a-z_]+):", path.read_text("utf-8"), re.MULTILINE))

    assert keys - glossary() == set()


def test_no_word_is_explained_twice() -> None:
    """One line for a word, all its meanings in it."""
    text = (ROOT / "docs" / "thuat_ngu.md").read_text("utf-8")
    words = [word for line in text.splitlines() if line.startswith("| `") for word in re.findall(r"`([^`]+)`", line)]

    assert sorted({w for w in words if words.count(w) > 1}) == []

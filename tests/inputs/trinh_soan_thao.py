"""YAML as an editor reads it before it asks the schema."""

from __future__ import annotations

import re
from typing import Any

import yaml


class _TrinhSoanThao(yaml.SafeLoader):
    """YAML as an editor reads it (1.2 core): numbers, true, false and null, but no days and no `yes`."""


_TrinhSoanThao.yaml_implicit_resolvers = {}
for _the, _mau, _dau in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"|~|null|Null|NULL", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _TrinhSoanThao.add_implicit_resolver(f"tag:yaml.org,2002:{_the}", re.compile(f"^(?:{_mau})$"), list(_dau))
_TrinhSoanThao.add_constructor("tag:yaml.org,2002:int", lambda bo, nut: int(nut.value))


def doc_nhu_trinh_soan_thao(chu: str) -> Any:
    """The data of a YAML text, or of a JSON text, which is YAML too."""
    return yaml.load(chu, Loader=_TrinhSoanThao)

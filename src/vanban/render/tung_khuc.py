"""A filled part piece by piece, so that the text of a long one is never held whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from jinja2 import Template

_MOI_LAN = 512  # pieces of Jinja joined at a time: a short part is one


class CanNguyenVenError(Exception):
    """Something in the part must be looked at with the whole of it."""


def cac_khuc(khuon: Template, gia_tri: Mapping[str, Any]) -> Iterator[str]:
    """The text of a template with the values in it, in pieces."""
    manh = khuon.generate(gia_tri)
    while lo := list(islice(manh, _MOI_LAN)):
        yield "".join(lo)

"""Records: the standard `@dataclass` in the forms used here, defined five times as fast; and a light `cached_property`.

The standard decorator compiles up to six functions for each class, some 0.4 ms, and one build defines a hundred records
before it opens its first file. Here it still finds the fields and makes the slots, so that `fields`, `replace` and
`asdict` work as ever; only `__init__` is compiled, the other methods are shared. mypy sees the standard decorator.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError
from operator import attrgetter
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from functools import cached_property as cached_property
else:

    class _MotLan:
        """A property worked out once, then an attribute. Up to Python 3.11 the standard one takes a lock each time."""

        def __init__(self, ham):
            self._ham = ham
            self.__doc__ = ham.__doc__

        def __set_name__(self, _, ten):
            self._ten = ten

        def __get__(self, vat, _=None):
            if vat is None:
                return self
            gia_tri = vat.__dict__[self._ten] = self._ham(vat)
            return gia_tri

    cached_property = _MotLan

    def dataclass(*, frozen=False, slots=False, eq=True, repr=True):
        """The class as a record; the arguments mean what they mean in the standard library."""

        def lam(cls: type) -> type:
            cls.__doc__ = cls.__doc__ or cls.__name__  # else the standard decorator writes one, which costs 4 ms
            cls = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
            ham = {"__init__": _init(cls)}
            ham |= {"__repr__": _in_ra} if repr else {}
            ham |= _bang_nhau(cls, frozen) if eq else {}
            ham |= {"__setattr__": _khoa, "__delattr__": _khoa, "__reduce__": _chep} if frozen else {}
            for ten in ham.keys() - vars(cls).keys():  # what the class defines itself stands
                setattr(cls, ten, ham[ten])
            return cls

        return lam


def _init(cls: type) -> Callable[..., None]:
    """`__init__` of a record: it writes straight into the slots, past the lock of a frozen one."""
    biet: dict[str, Any] = {"MISSING": MISSING}
    tham_so, than = ["self"], ["pass"]
    for truong in dataclasses.fields(cls):
        ten, o = truong.name, getattr(cls, truong.name, None)
        assert (truong.init, truong.kw_only) == (True, False), f"{cls.__name__}.{ten}: only plain fields are known here"
        co_san = truong.default is not MISSING or truong.default_factory is not MISSING
        tham_so.append(f"{ten}=san_{ten}" if co_san else ten)
        biet |= {f"san_{ten}": truong.default, f"tao_{ten}": truong.default_factory}
        if truong.default_factory is not MISSING:
            than.append(f"if {ten} is MISSING: {ten} = tao_{ten}()")
        if isinstance(o, MemberDescriptorType):
            biet[f"ghi_{ten}"] = o.__set__
            than.append(f"ghi_{ten}(self, {ten})")
        else:
            than.append(f"self.__dict__['{ten}'] = {ten}")
    than += ["self.__post_init__()"] if hasattr(cls, "__post_init__") else []
    exec(f"def __init__({', '.join(tham_so)}):\n " + "\n ".join(than), biet)  # noqa: S102 - made of field names only
    ham: Callable[..., None] = biet["__init__"]
    return ham


def _bang_nhau(cls: type, frozen: bool) -> dict[str, Any]:
    """Equal when of one class with equal fields; only a frozen record has a hash."""
    ten = [truong.name for truong in dataclasses.fields(cls) if truong.compare]
    gia_tri = attrgetter(*ten) if ten else lambda _: ()

    def __eq__(self: object, khac: object) -> bool:  # noqa: N807
        return gia_tri(self) == gia_tri(khac) if khac.__class__ is self.__class__ else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(gia_tri(self))

    return {"__eq__": __eq__, "__hash__": __hash__ if frozen else None}


def _in_ra(self: Any) -> str:
    ten = [truong.name for truong in dataclasses.fields(self) if truong.repr]
    return f"{type(self).__qualname__}({', '.join(f'{mot}={getattr(self, mot)!r}' for mot in ten)})"


def _khoa(_self: object, ten: str, _gia_tri: object = None) -> None:
    raise FrozenInstanceError(f"cannot assign to field {ten!r}")


def _chep(self: Any) -> tuple[type, tuple[Any, ...]]:
    """A copy is made by `__init__`, the only door into a frozen record."""
    return type(self), tuple(getattr(self, truong.name) for truong in dataclasses.fields(self))

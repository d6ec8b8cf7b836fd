"""The texts of a document that its page must show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from vanban.inputs import cho_trong
from vanban.models.kieu import KHONG_IN, la_ma
from vanban.models.van_ban import CanCuVao


def chu_in(khai: object, vien_dan: frozenset[str] = frozenset()) -> Iterator[str]:
    """Literal pieces of all texts, without placeholders, keys and notes."""
    if isinstance(khai, str):
        yield from (doan.chu for doan in cho_trong.tach(khai) if isinstance(doan, cho_trong.Doan) and doan.chu.strip())
        return
    for con in _cac_con(khai, vien_dan):
        yield from chu_in(con, vien_dan)


def _cac_con(khai: object, vien_dan: frozenset[str]) -> Iterable[object]:
    """What stands inside a value and is printed."""
    if isinstance(khai, CanCuVao) and la_ma(khai.can_cu) and khai.can_cu in vien_dan:
        return ()
    if isinstance(khai, BaseModel):
        return [getattr(khai, ten) for ten in _truong_in(type(khai))]
    if isinstance(khai, dict):
        return khai.values()
    return khai if isinstance(khai, tuple) else ()


def _truong_in(mo_hinh: type[BaseModel]) -> Iterator[str]:
    """The printed fields of a model."""
    for ten, truong in mo_hinh.model_fields.items():
        them = truong.json_schema_extra
        if not (isinstance(them, dict) and KHONG_IN.items() <= them.items()):
            yield ten

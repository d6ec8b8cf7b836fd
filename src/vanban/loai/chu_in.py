"""The texts of a document that its page must show."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from vanban.inputs import cho_trong
from vanban.loai.can_cu import la_ma
from vanban.models.kieu import KHONG_IN
from vanban.models.van_ban import CanCuVao


def chu_in(khai: object, vien_dan: frozenset[str] = frozenset()) -> Iterator[str]:
    """Literal pieces of all texts, without placeholders, keys and notes."""
    if isinstance(khai, str):
        yield from (doan.chu for doan in cho_trong.tach(khai) if isinstance(doan, cho_trong.Doan) and doan.chu.strip())
    elif isinstance(khai, CanCuVao):
        if not (la_ma(khai.can_cu) and khai.can_cu in vien_dan):
            yield from chu_in(khai.can_cu)
    elif isinstance(khai, BaseModel):
        for ten in _truong_in(type(khai)):
            yield from chu_in(getattr(khai, ten), vien_dan)
    elif isinstance(khai, dict):
        for con in khai.values():
            yield from chu_in(con, vien_dan)
    elif isinstance(khai, tuple):
        for con in khai:
            yield from chu_in(con, vien_dan)


def _truong_in(mo_hinh: type[BaseModel]) -> Iterator[str]:
    """The printed fields of a model."""
    for ten, truong in mo_hinh.model_fields.items():
        them = truong.json_schema_extra
        if not (isinstance(them, dict) and KHONG_IN.items() <= them.items()):
            yield ten

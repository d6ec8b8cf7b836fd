"""How a text rule says what it saw: the place with its column, the words around it."""

from __future__ import annotations

from vanban.check.loi_van.cau import Cau
from vanban.check.rule import Thay
from vanban.docx.read import Doan


def neu(cau: Cau, dau: int, cuoi: int, loi: str, can: str = "") -> Thay:
    """A finding at some characters of a paragraph; `{}` in the sentence is replaced by them, quoted."""
    thay = cau.chu[dau:cuoi]
    return Thay(cau.dong, loi.replace("{}", f"“{thay}”"), thay, can, cot=dau + 1)


def cho(cau: Cau) -> str:
    """Another place, for a sentence that quotes two; the hard space tells it from quoted words."""
    return cho_doan(cau.dong.doan)


def cho_doan(doan: Doan) -> str:
    """The number of a paragraph in words."""
    return f"đoạn\N{NO-BREAK SPACE}{doan.thu_tu}"

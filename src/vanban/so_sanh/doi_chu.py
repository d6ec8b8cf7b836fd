"""What changed inside a sentence, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.so_sanh.khop import khop_bang

_MANH: Final = re.compile(r"\w+|\s+|[^\w\s]")
_DAI: Final = 3000  # pieces beyond which only unique words align a text
_IT_CHUNG: Final = 0.25  # a sentence of which less is kept was written anew
_QUANH: Final = 6  # words of context
_TU: Final = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Khuc:
    """A stretch: equal on both sides, or what stood there and what stands there now."""

    cu: str
    moi: str

    @property
    def giong(self) -> bool:
        """Nothing changed in it."""
        return self.cu == self.moi


def so_chu(cu: str, moi: str) -> list[Khuc]:
    """The stretches of two texts in order; joined they give either text letter for letter."""
    manh_cu, manh_moi = _MANH.findall(cu), _MANH.findall(moi)
    khuc = list(_gop(_tho(manh_cu, manh_moi)))
    giu = sum(len(k.cu) for k in khuc if k.giong)
    if giu < _IT_CHUNG * min(len(cu), len(moi)):
        return [Khuc(cu, moi)]
    return khuc


def _tho(cu: list[str], moi: list[str]) -> Iterator[Khuc]:
    a = b = 0
    for ca, cb in (*_chung(cu, moi), (len(cu), len(moi))):
        if (a, b) != (ca, cb):
            yield Khuc("".join(cu[a:ca]), "".join(moi[b:cb]))
        if ca < len(cu) and cb < len(moi):
            yield Khuc(cu[ca], moi[cb])
        a, b = ca + 1, cb + 1


def _chung(cu: list[str], moi: list[str]) -> list[tuple[int, int]]:
    """The pieces that stay."""
    if len(cu) + len(moi) > _DAI:
        return khop_bang(cu, moi)
    so = SequenceMatcher(None, cu, moi, autojunk=False)
    return [(m.a + i, m.b + i) for m in so.get_matching_blocks() for i in range(m.size)]


def _gop(khuc: Iterable[Khuc]) -> Iterator[Khuc]:
    """Joins what belongs together: equal neighbours, and changes that only a space or a mark parts."""
    ra: list[Khuc] = []
    for k in khuc:
        if ra and ra[-1].giong == k.giong:
            ra[-1] = Khuc(ra[-1].cu + k.cu, ra[-1].moi + k.moi)
        elif len(ra) > 1 and not k.giong and not _co_tu(ra[-1].cu):
            giua = ra.pop()
            ra[-1] = Khuc(ra[-1].cu + giua.cu + k.cu, ra[-1].moi + giua.moi + k.moi)
        else:
            ra.append(k)
    return iter(ra)


def _co_tu(chu: str) -> bool:
    return any(map(str.isalnum, chu))


def ngu_canh(khuc: list[Khuc]) -> list[str]:
    """Each change with the words around it: "… năng lực [sử dụng → dùng] ngoại ngữ …"; near ones on one line."""
    nhom: list[list[int]] = []
    for thu, k in enumerate(khuc):
        if k.giong:
            continue
        gan = nhom and thu - nhom[-1][-1] == 2 and len(_TU.findall(khuc[thu - 1].cu)) <= 2 * _QUANH
        if gan:
            nhom[-1].append(thu)
        else:
            nhom.append([thu])
    return [_mot_nhom(khuc, cac[0], cac[-1]) for cac in nhom]


def _mot_nhom(khuc: list[Khuc], dau: int, cuoi: int) -> str:
    truoc = khuc[dau - 1].moi if dau else ""
    sau = khuc[cuoi + 1].moi if cuoi + 1 < len(khuc) else ""
    giua = "".join(k.moi if k.giong else danh_dau(k) for k in khuc[dau : cuoi + 1])
    return f"{_duoi(truoc)}{giua}{_dau(sau)}"


def danh_dau(k: Khuc) -> str:
    """A change in brackets, the spaces at its ends left outside."""
    truoc, sau = _cach_chung(k)
    cu, moi = k.cu.strip(), k.moi.strip()
    if not moi:
        trong = f"[bỏ: {cu}]"
    elif not cu:
        trong = f"[thêm: {moi}]"
    else:
        trong = f"[{cu} → {moi}]"
    return f"{truoc}{trong}{sau}"


def _cach_chung(k: Khuc) -> tuple[str, str]:
    chu = k.moi or k.cu
    return (" " if chu[:1].isspace() else ""), (" " if chu[-1:].isspace() else "")


def _duoi(chu: str) -> str:
    """The last words of what stands before a change."""
    tu = list(_TU.finditer(chu))
    return chu if len(tu) <= _QUANH else f"… {chu[tu[-_QUANH].start() :]}"


def _dau(chu: str) -> str:
    tu = list(_TU.finditer(chu))
    return chu if len(tu) <= _QUANH else f"{chu[: tu[_QUANH - 1].end()]} …"

"""Where in the input the words of a paragraph were typed, so that a finding on the page points into the data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from unicodedata import normalize

from vanban.ban_ghi import dataclass
from vanban.check import Finding
from vanban.docx.read import VanBan
from vanban.errors import InputError, ViTri
from vanban.inputs import TaiLieu, cho_trong
from vanban.inputs.cho_trong import cac_chu
from vanban.inputs.vi_tri import Loc
from vanban.loai import VanBanVao

_DOAN = re.compile(r"đoạn(?P<cach>[ \N{NO-BREAK SPACE}])(?P<so>\d+)(?: \(bảng \d+, hàng \d+, cột \d+\))?")
_IT_NHAT = 0.5  # share of the paragraph that the literal pieces of a text must make up


@dataclass(frozen=True, slots=True)
class _Chu:
    """A text of an input and its literal pieces, folded."""

    tai_lieu: TaiLieu
    loc: Loc
    chu: str
    manh: tuple[str, ...]


@dataclass(frozen=True)
class NoiDuLieu:
    """The texts of the input files of one document, asked by the paragraphs of its page."""

    vb: VanBan
    tai_lieu: tuple[TaiLieu, ...]

    def dat(self, f: Finding) -> Finding:
        """The finding at the line where its words were typed; without a line when that is not sure."""
        cho = self._cho(f.dong, f.thay if f.cot else "") if f.dong else None
        tep = self.tai_lieu[0].ten
        if cho is None:
            return replace(f, tep=tep, dong=0, cot=0)
        truoc = "" if cho.tep == tep else f"{cho.tep}, "
        vi_tri = _DOAN.sub(f"{truoc}dòng {cho.dong}", f.vi_tri, count=1)
        return replace(
            f, tep=cho.tep, dong=cho.dong, cot=cho.cot, vi_tri=vi_tri, thong_bao=self._doi(f.thong_bao, cho.tep)
        )

    def _doi(self, cau: str, tep: str) -> str:
        """Numbers of paragraphs in a sentence as numbers of lines, where these are known."""

        def dong(khop: re.Match[str]) -> str:
            cho = self._cho(int(khop["so"]), "")
            return khop[0] if cho is None else f"{'' if cho.tep == tep else f'{cho.tep}, '}dòng{khop['cach']}{cho.dong}"

        return _DOAN.sub(dong, cau)

    def _cho(self, thu_tu: int, thay: str) -> ViTri | None:
        chu = self._cua_doan(thu_tu)
        if chu is None:
            return None
        trong_chu = chu.chu.count(thay) == 1 if thay else False
        return chu.tai_lieu.vi_tri_dau(chu.loc, thay, 0) if trong_chu else chu.tai_lieu.vi_tri(chu.loc)

    def _cua_doan(self, thu_tu: int) -> _Chu | None:
        """The one text that makes up most of a paragraph."""
        trang = _gap(self._chu_doan.get(thu_tu, ""))
        hop = [chu for chu in self._cac_chu if _trong(chu.manh, trang)] if trang else []
        dai = max(map(_dai, hop), default=0)
        nhat = [chu for chu in hop if _dai(chu) == dai]
        return nhat[0] if len(nhat) == 1 and dai >= _IT_NHAT * len(trang) else None

    @cached_property
    def _chu_doan(self) -> Mapping[int, str]:
        return {doan.thu_tu: doan.chu for doan in self.vb.doan}

    @cached_property
    def _cac_chu(self) -> tuple[_Chu, ...]:
        return tuple(chu for tep in self.tai_lieu for chu in _cac_chu(tep))


def cac_tai_lieu(khai: VanBanVao) -> tuple[TaiLieu, ...]:
    """The files of a document: its own, then those it refers to."""
    noi = khai.tham_chieu
    nguon = (noi.nguon_co_quan, noi.nguon_phong_trao, noi.nguon_vien_dan)
    return (khai.tai_lieu, *(mot.tai_lieu for mot in nguon if mot))


def _cac_chu(tai_lieu: TaiLieu) -> Iterator[_Chu]:
    for loc, chu in cac_chu(tai_lieu.du_lieu):
        try:
            phan = cho_trong.tach(chu)
        except InputError:
            continue
        manh = tuple(m for p in phan if isinstance(p, cho_trong.Doan) and (m := _gap(p.chu)))
        if manh:
            yield _Chu(tai_lieu, loc, chu, manh)


def _dai(chu: _Chu) -> int:
    return sum(map(len, chu.manh))


def _trong(manh: Iterable[str], trang: str) -> bool:
    """Whether the pieces stand in a paragraph in their order."""
    tu = 0
    for mot in manh:
        tu = trang.find(mot, tu)
        if tu < 0:
            return False
        tu += len(mot)
    return True


def _gap(chu: str) -> str:
    """Fold what may differ between the data and the page: NFC, every kind and number of blanks, small and capital."""
    return " ".join(normalize("NFC", chu).split()).casefold()

"""What an import gives: the files, and what was recognised, doubtful and dropped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from vanban.ban_ghi import dataclass

KIEM_TRA = "[kiểm tra: {}]"


@dataclass(frozen=True, slots=True)
class BoDi:
    """A piece of the source that is not in the data as it stood, since the machine writes it: `vi_sao` says from what.

    `doan` is the number of its paragraph (of its line, in plain text), 0 when it has none.
    """

    chu: str
    vi_sao: str
    doan: int = 0


@dataclass(frozen=True, slots=True)
class NghiNgo:
    """A doubtful place: a sentence without its mark, and the paragraph of the source that it is about, 0 = none."""

    cau: str
    doan: int = 0


@dataclass(frozen=True, slots=True)
class KhacNhau:
    """One difference between the source and the document built from what was read.

    `vi_tri` names the element, `cu` and `moi` its words or look; `quy_tac` are the ids of the rules that ask for it.
    """

    vi_tri: str
    cu: str
    moi: str
    quy_tac: tuple[str, ...] = ()


@dataclass(slots=True)
class SoGhi:
    """What is noted while a source is read."""

    bo: list[BoDi] = field(default_factory=list)
    nghi: list[NghiNgo] = field(default_factory=list)
    chung: list[str] = field(default_factory=list)  # doubts about no one line: their comments stand above the document
    con_lai: list[str] = field(default_factory=list)  # words that no field can carry: they go to `ghi_chu`

    def bo_di(self, chu: str, vi_sao: str, doan: int = 0) -> None:
        """Note words that the machine writes by itself."""
        if chu.strip():
            self.bo.append(BoDi(chu.strip(), vi_sao, doan))

    def nghi_ngo(self, cau: str, doan: int = 0) -> str:
        """Note a doubt; return it as a comment."""
        self.nghi.append(NghiNgo(cau, doan))
        return KIEM_TRA.format(cau.replace("[", "(").replace("]", ")"))

    def nghi_chung(self, cau: str, doan: int = 0) -> None:
        """Note a doubt that belongs to no one line of the data."""
        self.chung.append(self.nghi_ngo(cau, doan))


@dataclass(frozen=True, slots=True)
class KetQuaNhap:
    """One import. `tep` are the files to be written, the document first, with their bytes.

    `truong` are the fields that were recognised; `loi_dung` says why the data do not build yet; `khac` how the built
    document differs from the source.
    """

    nguon: str
    ma_loai: str
    goc: Path
    tep: Mapping[Path, bytes]
    truong: Mapping[str, str]
    bo: tuple[BoDi, ...]
    nghi: tuple[NghiNgo, ...]
    khac: tuple[KhacNhau, ...] = ()
    loi_dung: tuple[str, ...] = ()

    @property
    def chinh(self) -> Path:
        """The file of the document."""
        return next(iter(self.tep))

"""The references of a document: the body, the movement and the register, nearest file first, each read once."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from vanban.ban_ghi import dataclass
from vanban.errors import InputError
from vanban.inputs import TaiLieu, cho_trong, doc_tep, gom, nap
from vanban.inputs.khong_gian import tim_tham_chieu
from vanban.loai.nguon import Nguon
from vanban.models.co_quan import CoQuan
from vanban.models.kieu import la_ma
from vanban.models.phong_trao import PhongTrao
from vanban.models.vien_dan import SoVienDan

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class ThamChieu:
    """The references of one document, each with the place of its file."""

    tai_lieu: TaiLieu
    goc: Path
    co_quan: CoQuan
    nguon_co_quan: Nguon
    phong_trao: PhongTrao | None
    nguon_phong_trao: Nguon | None
    vien_dan: SoVienDan
    nguon_vien_dan: Nguon | None

    def doc(self, ten: str, mo_hinh: type[M]) -> tuple[M, Nguon] | None:
        """A further file that the document may refer to, the nearest of that name; None when there is none.

        Raises:
            InputError: every problem of the file.
        """
        return doc_gan_nhat(self.tai_lieu, self.goc, ten, mo_hinh)

    def phong_trao_theo_ma(self, ma: str) -> PhongTrao | None:
        """A movement that a cited document is about, perhaps not that of this document."""
        if ma == self.tai_lieu.du_lieu.get("phong_trao"):
            return self.phong_trao
        phong_trao = doc_gan_nhat(self.tai_lieu, self.goc, f"phong_trao/{ma}.yaml", PhongTrao)
        return phong_trao[0] if phong_trao else None


def doc_tham_chieu(tai_lieu: TaiLieu, goc: Path) -> ThamChieu:
    """What the document refers to.

    Raises:
        InputError: every problem of the reference files, or a file that is missing.
    """
    with gom() as chung:
        co_quan = chung.goi(_co_quan, tai_lieu, goc)
        phong_trao = chung.goi(_phong_trao, tai_lieu, goc)
        vien_dan = chung.goi(doc_gan_nhat, tai_lieu, goc, "vien_dan.yaml", SoVienDan)
    assert co_quan is not None
    so, nguon_so = vien_dan or (SoVienDan(), None)
    pt, nguon_pt = phong_trao or (None, None)
    return ThamChieu(tai_lieu, goc, *co_quan, pt, nguon_pt, so, nguon_so)


def _co_quan(tai_lieu: TaiLieu, goc: Path) -> tuple[CoQuan, Nguon]:
    if co_quan := doc_gan_nhat(tai_lieu, goc, "co_quan.yaml", CoQuan):
        return co_quan
    raise InputError("không thấy inputs/co_quan.yaml của văn bản này", vi_tri=tai_lieu.vi_tri())


def _phong_trao(tai_lieu: TaiLieu, goc: Path) -> tuple[PhongTrao, Nguon] | None:
    ma = tai_lieu.du_lieu.get("phong_trao")
    if not (isinstance(ma, str) and la_ma(ma)):  # the model tells
        return None
    if phong_trao := doc_gan_nhat(tai_lieu, goc, f"phong_trao/{ma}.yaml", PhongTrao):
        return phong_trao
    co = sorted(tep.stem for tep in (goc / "inputs" / "phong_trao").glob("*.*"))
    raise InputError(
        f"không có tệp phong_trao/{ma}.yaml",
        vi_tri=tai_lieu.vi_tri(("phong_trao",)),
        goi_y=f"các phong trào đang có: {', '.join(co) or 'chưa có'}.",
    )


def doc_gan_nhat(tai_lieu: TaiLieu, goc: Path, ten: str, mo_hinh: type[M]) -> tuple[M, Nguon] | None:
    """The nearest file of that name as a model; None when there is none."""
    tep = tim_tham_chieu(tai_lieu.tep, ten, goc)
    if tep is None:
        return None
    # Shown relative to the document, the way its own path is shown.
    hien = os.path.normpath(Path(tai_lieu.ten).parent / os.path.relpath(tep, tai_lieu.tep.parent))
    dau_vet = tep.stat()
    return _doc_mot_lan(tep, hien, dau_vet.st_mtime_ns, dau_vet.st_size, mo_hinh)


@lru_cache(maxsize=64)
def _doc_mot_lan(tep: Path, ten: str, _luc: int, _co: int, mo_hinh: type[M]) -> tuple[M, Nguon]:
    """Read once for the many documents of a run; a changed file has another time or size."""
    tai_lieu = doc_tep(tep, ten=ten, giu_loi=True)
    khai = nap(tai_lieu, mo_hinh)
    cho_trong.kiem(tai_lieu, lambda _: None)  # which names exist depends on the document; their form does not
    return khai, Nguon(tai_lieu)

"""The workspace that an old paper is brought into: its office and its register, as far as there are any."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.inputs import doc_tep, nap
from vanban.inputs.khong_gian import tim_tham_chieu
from vanban.loai.nguon import Nguon
from vanban.models.co_quan import CoQuan
from vanban.models.vien_dan import SoVienDan


@dataclass(frozen=True, slots=True)
class NoiVao:
    """Where the data go, and the references that a document there would use.

    `du_lieu` is the office as its file has it; without an office there is none.
    """

    goc: Path
    co_quan: CoQuan | None
    nguon: Nguon | None
    du_lieu: dict[str, Any]
    so_vien_dan: SoVienDan


def noi_vao(dich: Path, goc: Path) -> NoiVao:
    """The references nearest to `dich`.

    Raises:
        InputError: one of them cannot be read.
    """
    tep = tim_tham_chieu(dich, "co_quan.yaml", goc)
    so = tim_tham_chieu(dich, "vien_dan.yaml", goc)
    tai_lieu = doc_tep(tep, giu_loi=True) if tep else None
    return NoiVao(
        goc=goc,
        co_quan=nap(tai_lieu, CoQuan) if tai_lieu else None,
        nguon=Nguon(tai_lieu) if tai_lieu else None,
        du_lieu=tai_lieu.du_lieu if tai_lieu else {},
        so_vien_dan=nap(doc_tep(so, giu_loi=True), SoVienDan) if so else SoVienDan(),
    )

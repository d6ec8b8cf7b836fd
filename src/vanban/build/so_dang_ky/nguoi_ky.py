"""Whether those who sign a document may sign it (Điều 13)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vanban.errors import Loi
from vanban.loai.quyen_ky import LuotKy, loi_quyen_ky, nhac_quyen_ky
from vanban.models.lien_tich import CoLienTich
from vanban.models.van_ban import NguoiKy

if TYPE_CHECKING:
    from vanban.build.doc_vao import BanDoc


def loi_nguoi_ky(ban: BanDoc) -> Iterator[Loi]:
    """Each reason why a signature does not hold on the day of the document: it stops issuing."""
    for ky in _cac_luot(ban):
        yield from loi_quyen_ky(ky)


def nhac_nguoi_ky(ban: BanDoc) -> Iterator[Loi]:
    """What is to be looked at before signing: those reasons, and what stops nothing."""
    for ky in _cac_luot(ban):
        yield from (*loi_quyen_ky(ky), *nhac_quyen_ky(ky))


def _cac_luot(ban: BanDoc) -> Iterator[LuotKy]:
    """The signatures that stand for a post of a body."""
    khai, co_quan = ban.khai.khai, ban.khai.tham_chieu.co_quan
    noi, nguoi_ky = ban.khai.tai_lieu.vi_tri, getattr(khai, "nguoi_ky", None)
    if isinstance(nguoi_ky, NguoiKy):
        yield LuotKy(co_quan, nguoi_ky, khai.loai, khai.ngay, noi(("nguoi_ky",)))
    if isinstance(khai, CoLienTich):
        for thu_tu, mot in enumerate(khai.lien_tich):
            cung = co_quan.cung_ban_hanh[mot.co_quan]
            yield LuotKy(cung, mot.nguoi_ky, khai.loai, khai.ngay, noi(("lien_tich", thu_tu, "nguoi_ky")))

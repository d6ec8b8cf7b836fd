"""The assessment: a heading for each part, a visible blank for what nobody said."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.errors import Loi
from vanban.loai.bang_chen import cac_cau
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.du_lieu_them import CacNut
from vanban.loai.nguon import Nguon
from vanban.models.bao_cao import DanhGia
from vanban.models.noi_dung import Nut

_PHAN = {
    "uu_diem": "Ưu điểm",
    "han_che": "Hạn chế",
    "nguyen_nhan": "Nguyên nhân",
    "bai_hoc": "Bài học kinh nghiệm",
}


def danh_gia(khai: DanhGia | None, noi: Nguon) -> CacNut:
    """Strengths, weaknesses, causes, lessons."""
    ra: CacNut = []
    for ten, tieu_de in _PHAN.items():
        cac = getattr(khai, ten, ()) or (f"{can_bo_sung(tieu_de.lower())}.",)
        muc = tuple(nut for nut, _ in cac_cau(cac, noi))
        ra.append((Nut.model_construct(tieu_de=tieu_de, muc=muc), noi.con(ten)))
    return ra


def thieu_danh_gia(khai: DanhGia | None, noi: Nguon) -> Iterator[Loi]:
    """The parts that nobody wrote."""
    for ten, tieu_de in _PHAN.items():
        if not getattr(khai, ten, ()):
            yield Loi(can_bo_sung(tieu_de.lower()), noi.con(ten).vi_tri_thieu)

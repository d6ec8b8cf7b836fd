"""The criteria that a document uses: the nearest `tieu_chi_hoc_tap.yaml`, else the one that comes with vanban."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from vanban.errors import InputError
from vanban.inputs import doc_tep, nap
from vanban.inputs.gan_giong import khong_co
from vanban.loai.nguon import Nguon
from vanban.loai.tham_chieu import ThamChieu
from vanban.models.tieu_chi_hoc_tap import NguongCongDan, TieuChiHocTap

TEN_TEP = "tieu_chi_hoc_tap.yaml"
KEM_THEO = Path(__file__).parent / "bao_cao" / TEN_TEP


def tieu_chi_hoc_tap(tham_chieu: ThamChieu) -> tuple[TieuChiHocTap, Nguon]:
    """The criteria and their file.

    Raises:
        InputError: every problem of the office's own file.
    """
    return tham_chieu.doc(TEN_TEP, TieuChiHocTap) or _kem_theo()


def nguong_cong_dan(tieu_chi: TieuChiHocTap, ma: str | None, nguon: Nguon) -> NguongCongDan:
    """The threshold of “Công dân học tập” that a file chooses, at `nguon`; the first without a choice.

    Raises:
        InputError: there is none of that key.
    """
    try:
        return tieu_chi.nguong(ma)
    except KeyError:
        co = [mot.ma for mot in tieu_chi.cong_dan]
        raise InputError(khong_co(str(ma), co, loai="mức “Công dân học tập”"), vi_tri=nguon.vi_tri) from None


@lru_cache(maxsize=1)
def _kem_theo() -> tuple[TieuChiHocTap, Nguon]:
    tep = doc_tep(KEM_THEO, ten=TEN_TEP)
    return nap(tep, TieuChiHocTap), Nguon(tep)

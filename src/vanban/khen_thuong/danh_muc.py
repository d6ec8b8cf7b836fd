"""Which papers a dossier has, and the form (khuôn) that each is written on: data, which an office may replace."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from vanban.inputs import TaiLieu, doc_tep, nap
from vanban.inputs.khong_gian import KHUON, tim_tham_chieu
from vanban.models.base import CoKhong, DauVao
from vanban.models.kieu import ChuTran, Ma

_DI_KEM = Path(__file__).parent / KHUON


class MucGiay(DauVao):
    """One paper of a catalogue."""

    ma: Ma = Field(description="Tên tệp khuôn của giấy.")
    ten: ChuTran = Field(description="Tên giấy, như bảng kê hồ sơ ghi.")
    tep: ChuTran = Field(description="Tên tệp dựng ra.")
    trong_ho_so: CoKhong = Field(default=True, description="không: giấy không nằm trong hồ sơ gửi đi.")
    khai: Ma | None = Field(default=None, description="Mục của giấy trong van_ban.yaml, khi khác ma.")
    moi: Literal["hinh_thuc", "de_cu"] | None = Field(default=None, description="Một giấy cho mỗi gì.")
    ban_hanh: Literal["hoi_dong"] | None = Field(default=None, description="Ai ban hành, khi không phải cơ quan.")
    doi_tuong: Literal["tap_the", "ca_nhan"] | None = Field(default=None, description="Chỉ cho đề cử loại này.")
    loai_khen: tuple[ChuTran, ...] = Field(default=(), description="Chỉ khi đợt xét thuộc loại này.")
    ke_ten: Literal["trinh", "bo_phieu"] | None = Field(
        default=None, description="Giấy phải kể tên ai: các đề cử được trình, hay mọi đề cử đã bỏ phiếu."
    )
    khi_co_trinh: CoKhong = Field(default=False, description="Chỉ dựng khi có đề cử được trình.")
    tuy_chon: CoKhong = Field(default=False, description="Chỉ dựng khi van_ban.yaml có mục của giấy.")

    @property
    def muc(self) -> str:
        """The entry of `van_ban.yaml` that says more of the paper."""
        return self.khai or self.ma


class DanhMuc(DauVao):
    """The papers of one kind of dossier, in their order."""

    giay: tuple[MucGiay, ...] = Field(description="Các giấy.")


@lru_cache(maxsize=8)
def danh_muc(loai: str) -> tuple[MucGiay, ...]:
    """The papers of a kind of dossier: "de_nghi", "khen_thuong", "don_vi_hoc_tap"."""
    return nap(doc_tep(_DI_KEM / "danh_muc" / f"{loai}.yaml"), DanhMuc).giay


def tep_khuon(ma: str) -> Path:
    """The form of a paper that ships with vanban."""
    return _DI_KEM / "giay" / f"{ma}.yaml"


def loai_khuon(ma: str) -> str:
    """The type of document that the form of a paper is."""
    return str(_doc(tep_khuon(ma), ma, 0).du_lieu["loai"])


def khuon(ma: str, thu_muc: Path, ten: str, goc: Path) -> TaiLieu:
    """The form of a paper: the office's own `khuon/<mã>.yaml`, nearest to the dossier, else the one that ships.

    Args:
        ma: The paper.
        thu_muc: The dossier.
        ten: Its path as messages show it.
        goc: The workspace.

    Raises:
        InputError: the form cannot be read.
    """
    tep = tim_tham_chieu(thu_muc / f"{ma}.yaml", f"{KHUON}/{ma}.yaml", goc)
    if tep is None:
        return _doc(tep_khuon(ma), f"{KHUON}/{ma}.yaml (kèm vanban)", 0)
    hien = os.path.normpath(Path(ten) / os.path.relpath(tep, thu_muc))
    return _doc(tep, hien, tep.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _doc(tep: Path, ten: str, _luc: int) -> TaiLieu:
    """Read once for the many papers on one form."""
    return doc_tep(tep, ten=ten, giu_loi=True)

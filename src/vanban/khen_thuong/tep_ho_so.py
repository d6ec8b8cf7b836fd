"""The files of a dossier's folder: which of them are read, and the starter folders that ship."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from vanban.inputs.bang import DUOI_BANG
from vanban.inputs.tai_lieu import DUOI
from vanban.khen_thuong.danh_muc import danh_muc

DE_NGHI, KHEN_THUONG, DON_VI = "de_nghi", "khen_thuong", "don_vi_hoc_tap"
BANG = ("de_cu", "lich_su")
"""Files that may be tables."""
_VI_DU = Path(__file__).parent / "vi_du"
_CHUNG = ("van_ban", "co_quan", "vien_dan", "tieu_chi_hoc_tap")
_CUA_HO_SO = ("dot_xet", *BANG, "hoi_dong", "phien_hop", "quy_dinh_khen_thuong", *_CHUNG)
_CUA_DON_VI = (DON_VI, *_CHUNG)


def cac_ten(thu_muc: Path) -> tuple[str, ...]:
    """The names, without endings, of the files that the dossier in a folder reads there."""
    la_don_vi = any((thu_muc / f"{DON_VI}{duoi}").is_file() for duoi in DUOI)
    return _CUA_DON_VI if la_don_vi else _CUA_HO_SO


def duoc_doc(tep: Path) -> bool:
    """Whether the dossier in whose folder a file stands reads it."""
    duoi = (*DUOI, *DUOI_BANG) if tep.stem in BANG else DUOI
    return tep.stem in cac_ten(tep.parent) and tep.suffix.lower() in duoi


def cac_khuon() -> tuple[str, ...]:
    """The names of all forms that an office may replace, each once."""
    return tuple(dict.fromkeys(muc.ma for loai in (DE_NGHI, KHEN_THUONG, DON_VI) for muc in danh_muc(loai)))


def vi_du(loai: str) -> Mapping[str, Path]:
    """The files of a starter folder by name."""
    return {tep.name: tep for tep in sorted((_VI_DU / loai).iterdir()) if tep.is_file()}


def vi_du_quy_dinh() -> Path:
    """The rules of awards that a starter needs where the workspace has none."""
    return _VI_DU / "quy_dinh_khen_thuong.yaml"

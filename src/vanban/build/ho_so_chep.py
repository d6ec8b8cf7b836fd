"""Last year's dossier to start from: people and forms stay; numbers, days, votes and what was said are left open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from vanban.ban_ghi import dataclass
from vanban.build.ho_so_moi import cho_moi
from vanban.build.noi_moi import viet
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs import doc_tep
from vanban.inputs.khong_gian import HO_SO, KHUON
from vanban.inputs.tai_lieu import DUOI
from vanban.khen_thuong.tep_ho_so import BANG, duoc_doc

SUA = "# SỬA"
_THU_MUC = ("phong_trao", KHUON)

BO: dict[str, tuple[tuple[str, str], ...]] = {
    "dot_xet": (
        ("thoi_gian_thanh_tich.*", "ghi ngày của đợt này"),
        ("han_nop", "ghi hạn của đợt này"),
    ),
    "phien_hop": (
        ("ngay", "ghi ngày họp"),
        ("vang_mat", "ghi người vắng mặt của phiên này; không ai vắng thì xoá mục"),
        ("phieu.*", "ghi số phiếu"),
        ("ket_qua", "ghi kết quả bỏ phiếu từng đề cử"),
        ("y_kien", "ghi ý kiến thảo luận"),
        ("ket_luan", "ghi kết luận thêm, nếu có"),
    ),
    "van_ban": (
        ("**.so", ""),
        ("**.ngay", ""),
        ("**.thang", ""),
        ("**.nam", ""),
        ("**.danh_sach", ""),
    ),
    "don_vi_hoc_tap": (
        ("nam", "ghi năm được đánh giá"),
        ("han_nop", ""),
        ("to_danh_gia.so_quyet_dinh", ""),
        ("to_danh_gia.ngay", ""),
        ("so_lieu", "ghi số liệu của năm, như {nam: 2026, vien_chuc: 40, vien_chuc_cdht: 38}"),
        ("ket_qua.*", ""),
        ("danh_gia.*", ""),
        ("phuong_huong", ""),
    ),
}
"""What is left open, file by file: the path, and what the clerk is told to write there."""
NHAC: dict[str, tuple[tuple[str, str], ...]] = {
    "dot_xet": (("ma", "mã của đợt này"), ("ten", "tên của đợt này"), ("giai_doan", "còn đúng giai đoạn?")),
    "hoi_dong": (("quyet_dinh_thanh_lap", "có quyết định mới thì ghi số, ngày của quyết định mới"),),
    "phien_hop": (("co_mat", "ai có mặt ở phiên này?"),),
}
"""What stays, with what the clerk is asked to look at."""


def chep_ho_so(tu: Path, dich: Path) -> tuple[Path, ...]:
    """Write a new dossier from an earlier one.

    Args:
        tu: The folder of the earlier one.
        dich: The new folder.

    Returns:
        The files written: those that the dossier reads; others are not copied.

    Raises:
        InputError: the old folder is no dossier, one of its files cannot be read, the new one is there already.
    """
    if not any((tu / f"{ten}{duoi}").is_file() for ten in HO_SO for duoi in DUOI):
        ten = " hoặc ".join(f"{ten}.yaml" for ten in HO_SO)
        raise InputError(f"thư mục này không phải hồ sơ: không có {ten}", vi_tri=ViTri(duong_hien(tu)))
    dich = dich.absolute()
    goc = cho_moi(dich)
    return viet({dich / tep.relative_to(tu): _noi_dung(tep) for tep in _cac_tep(tu)}, goc)


def _cac_tep(tu: Path) -> Iterator[Path]:
    """The files that count, those of its own folders last."""
    yield from sorted(tep for tep in tu.iterdir() if tep.is_file() and duoc_doc(tep))
    for ten in _THU_MUC:
        yield from sorted(tep for tep in (tu / ten).glob("*") if tep.suffix.lower() in DUOI)


def _noi_dung(tep: Path) -> str | bytes:
    if tep.stem in BANG and tep.suffix.lower() not in DUOI:
        return tep.read_bytes()
    chu, la_json = doc_tep(tep, ten=duong_hien(tep)).nguon.chu, tep.suffix.lower() == ".json"
    if tep.stem not in BO and tep.stem not in NHAC:
        return chu
    chu = _bo(chu, tep.stem, "null" if la_json else "")
    return chu if la_json else _nhac(chu, tep.stem)


def _bo(chu: str, ten: str, moi: str) -> str:
    """The text with another value wherever `BO` says; comments stay."""
    cho = [mot for duong, _ in BO.get(ten, ()) for mot in _cho(chu, duong)]
    for mot in sorted(cho, key=lambda mot: mot.dau, reverse=True):
        chu = _thay(chu, mot, moi)
    return chu


def _thay(chu: str, cho: _Cho, moi: str) -> str:
    """The text with another value; of a list on lines of its own nothing stays."""
    cuoi = cho.dau + len(chu[cho.dau : cho.cuoi].rstrip())
    dau_dong = chu.rfind("\n", 0, cho.dau) + 1
    if not moi and dau_dong > cho.khoa:
        return chu[: dau_dong - 1] + chu[cuoi:]
    truoc, sau = chu[: cho.dau], chu[cuoi:]
    if moi:
        return truoc + moi + sau
    if sau.lstrip(" ").startswith("#"):
        return truoc + " " * (cuoi - cho.dau) + sau  # the comment keeps its column
    return (truoc.rstrip(" ") if sau[:1] in ("", "\n", "\r") else truoc) + sau


def _nhac(chu: str, ten: str) -> str:
    """The text with a comment above each line whose key the clerk has to look at."""
    dong = {}
    for duong, nhac in (*BO.get(ten, ()), *NHAC.get(ten, ())):
        for mot in _cho(chu, duong) if nhac else ():
            dong[chu.rfind("\n", 0, mot.khoa) + 1] = nhac
    for dau, nhac in sorted(dong.items(), reverse=True):
        thut = re.match(r"[ ]*", chu[dau:])
        chu = f"{chu[:dau]}{thut[0] if thut else ''}{SUA}: {nhac}\n{chu[dau:]}"
    return chu


@dataclass(frozen=True, slots=True)
class _Cho:
    """Where a key begins in the text, and its value from the first character to the one after the last."""

    khoa: int
    dau: int
    cuoi: int


def _cho(chu: str, duong: str) -> Iterator[_Cho]:
    """The places of a path."""
    goc = yaml.compose(chu, Loader=yaml.SafeLoader)
    for khoa, nut in _tim(goc, duong.split(".")):
        yield _Cho(khoa.start_mark.index, nut.start_mark.index, _cuoi(nut))


def _tim(nut: yaml.Node | None, duong: list[str]) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """The keys and values at a path; `*` is any key, `**` any keys above the one that follows."""
    if not isinstance(nut, yaml.MappingNode):
        return
    dau, *sau = duong
    for khoa, con in nut.value:
        if dau == "**" and khoa.value == sau[0]:
            yield khoa, con
        elif dau == "**":
            yield from _tim(con, duong)
        elif dau in ("*", khoa.value):
            yield from _tim(con, sau) if sau else [(khoa, con)]


def _cuoi(nut: yaml.Node) -> int:
    """Where a value ends: a block collection where its last scalar does, not at what follows."""
    if isinstance(nut, yaml.CollectionNode) and not nut.flow_style and nut.value:
        cuoi = nut.value[-1]
        return _cuoi(cuoi[1] if isinstance(cuoi, tuple) else cuoi)
    return int(nut.end_mark.index)

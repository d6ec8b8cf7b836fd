"""Pairs the documents of two sides and compares each pair."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.so_ban.ban_git import la_ban, mo_ban
from vanban.build.so_ban.nguon import Ban, NoiDoc, cac_ban
from vanban.build.viec import duong_hien
from vanban.errors import InputError, VanbanError, ViTri
from vanban.inputs.khong_gian import tim_goc
from vanban.so_sanh import BanCay, so_sanh
from vanban.so_sanh.ket_qua import KetQuaSo, TrangThaiSo
from vanban.so_sanh.khop import Cau

_DOI_TEN = 0.6  # likeness of two documents of one type that are one under another name


@dataclass(frozen=True, slots=True)
class Cap:
    """A pair of documents as they were compared; a side that is missing is None."""

    cu: Ban | None
    moi: Ban | None
    ket_qua: KetQuaSo


def so_hai_phia(doi_so: tuple[str, ...], duong: tuple[Path, ...]) -> list[Cap]:
    """Compares what the words of the command line name.

    Args:
        doi_so: two paths; or one or two git revisions.
        duong: with revisions: the files and folders to compare, the whole of `inputs/` when there are none.

    Raises:
        VanbanError: a path or revision that does not exist, or the wrong number of them.
    """
    if duong or len(doi_so) != 2 or not Path(doi_so[1]).exists():
        return _so_git(doi_so, duong)
    cu, moi = doi_so
    return _so_tep(Path(cu), Path(moi)) if Path(cu).exists() else _so_git((cu,), (Path(moi),))


def _so_tep(cu: Path, moi: Path) -> list[Cap]:
    hai = [cac_ban(mot, NoiDoc(Path.cwd())) for mot in (cu, moi)]
    for duong, ban in zip((cu, moi), hai, strict=True):
        if not ban and duong.is_file():
            raise InputError("không đọc được văn bản nào từ tệp này", vi_tri=ViTri(duong_hien(duong)))
    return [*_ghep(*hai)]


def _so_git(doi_so: tuple[str, ...], duong: tuple[Path, ...]) -> list[Cap]:
    if not 1 <= len(doi_so) <= 2:
        raise InputError(
            f"cần hai tệp, hai thư mục, hoặc một hay hai bản git; đang có {len(doi_so)}",
            goi_y="vanban diff cu.docx moi.docx, hoặc: vanban diff main -- inputs/ke_hoach",
        )
    duong = tuple(Path(os.path.abspath(mot)) for mot in duong)  # noqa: PTH100 - links stay, ".." goes
    goc = tim_goc(Path.cwd())
    tuong_doi = [_tu_goc(mot, goc) for mot in duong] or [Path("inputs")]
    for mot in doi_so:
        if not la_ban(mot, goc):
            co = Path(mot).exists()
            cau = "thiếu tệp thứ hai để so" if co else "không có tệp, thư mục hay bản git nào tên này"
            raise InputError(cau, vi_tri=ViTri(mot))
    with ExitStack() as mo:
        noi = [NoiDoc(mo.enter_context(mo_ban(mot, goc, tuong_doi)), f"{mot}:") for mot in doi_so]
        noi += [NoiDoc(goc)] if len(noi) == 1 else []
        return [cap for mot in tuong_doi for cap in _so_duong(mot, *noi)]


def _so_duong(duong: Path, cu: NoiDoc, moi: NoiDoc) -> Iterator[Cap]:
    if not (cu.goc / duong).exists() and not (moi.goc / duong).exists():
        raise InputError("không có ở cả hai bản", vi_tri=ViTri(duong.as_posix()))
    yield from _ghep(cac_ban(cu.goc / duong, cu), cac_ban(moi.goc / duong, moi))


def _tu_goc(duong: Path, goc: Path) -> Path:
    if not duong.is_relative_to(goc):
        raise VanbanError(f"đường dẫn nằm ngoài {goc}", goi_y="chạy lệnh trong kho chứa inputs/")
    return duong.relative_to(goc)


def _ghep(cu: dict[str, Ban], moi: dict[str, Ban]) -> Iterator[Cap]:
    """Documents of one key; then those of one type that are alike under another name."""
    doi = {b: a for a, b in _doi_ten(cu, moi)}
    for khoa in dict.fromkeys((*moi, *cu)):
        if khoa in moi:
            yield _mot_cap(cu.get(khoa) or cu.get(doi.get(khoa, "\0")), moi[khoa])
        elif khoa not in doi.values():
            yield _mot_cap(cu[khoa], None)


def _doi_ten(cu: dict[str, Ban], moi: dict[str, Ban]) -> Iterator[tuple[str, str]]:
    con_lai = {a: _loi_van(ban) for a, ban in cu.items() if a not in moi and ban.cay}
    for b, ban in moi.items():
        if b in cu or not ban.cay or not con_lai:
            continue
        loi = _loi_van(ban)
        cung = [a for a in con_lai if (cay := cu[a].cay) and cay.ma_loai == ban.cay.ma_loai]
        a = max(cung, key=lambda a: con_lai[a].giong(loi), default="")
        if cung and con_lai[a].giong(loi) >= _DOI_TEN:
            del con_lai[a]
            yield a, b


def _loi_van(ban: Ban) -> Cau:
    return Cau(" ".join(nut.chu for nut in ban.cay.nut)) if ban.cay else Cau("")


def _mot_cap(cu: Ban | None, moi: Ban | None) -> Cap:
    ban = moi or cu
    assert ban is not None
    ten_cu = cu.ten if cu else ""
    loi = (*(cu.loi if cu else ()), *(moi.loi if moi else ()))
    if loi:
        return Cap(cu, moi, KetQuaSo(ban.ten, TrangThaiSo.LOI, ten_cu, loi=loi))
    if cu is None or moi is None:
        trang_thai = TrangThaiSo.MOI if cu is None else TrangThaiSo.BO
        return Cap(cu, moi, KetQuaSo(ban.ten, trang_thai, ten_cu, ban=ban.cay))
    assert cu.cay
    assert moi.cay
    so = so_sanh(_kem_mau(cu, cu.cay, moi.mau), _kem_mau(moi, moi.cay, cu.mau))
    return Cap(cu, moi, KetQuaSo(moi.ten, TrangThaiSo.GIONG if so.giong else TrangThaiSo.KHAC, ten_cu, so))


def _kem_mau(ban: Ban, cay: BanCay, mau_kia: str) -> BanCay:
    """The layout is one more fact of the pages, where both sides have one."""
    return replace(cay, trang=(*cay.trang, ("Bản mẫu", ban.mau))) if ban.mau and mau_kia else cay

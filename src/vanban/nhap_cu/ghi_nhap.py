"""Writes what an import gives: all of its files or none, never over another unless told to."""

from __future__ import annotations

from pathlib import Path

from vanban.build.ghi import ghi_het
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs.tai_lieu import DUOI
from vanban.nhap_cu.ket_qua import KetQuaNhap


def ghi_nhap(kq: KetQuaNhap, *, ep: bool = False) -> tuple[Path, ...]:
    """Write the files; `ep` replaces those that are there.

    Raises:
        InputError: a file stands there already, under any suffix; or other documents would take the new office.
        DocxError: a file cannot be written; none is.
    """
    _khong_doi_van_ban_khac(kq)
    if not ep:
        _khong_de_len(kq)
    ghi_het(list(kq.tep.items()))
    return tuple(kq.tep)


def _khong_de_len(kq: KetQuaNhap) -> None:
    for tep in kq.tep:
        if co := next((mot for duoi in DUOI if (mot := tep.with_suffix(duoi)).exists()), None):
            raise InputError(
                "tệp này đã có, không ghi đè",
                vi_tri=ViTri(duong_hien(co)),
                goi_y=f"chọn chỗ khác bằng -o, như -o {_thu_muc_rieng(kq.chinh)}, hoặc thêm --force.",
            )


def _khong_doi_van_ban_khac(kq: KetQuaNhap) -> None:
    """An office beside other documents would become theirs."""
    noi = kq.chinh.parent
    if not any(tep.parent == noi for tep in kq.tep if tep != kq.chinh) or noi == kq.goc.absolute() / "inputs":
        return
    if any(tep.suffix.lower() in DUOI and tep not in kq.tep for tep in noi.rglob("*")):
        raise InputError(
            "văn bản cũ cần tệp co_quan.yaml riêng, mà thư mục này đã có văn bản khác",
            vi_tri=ViTri(duong_hien(noi)),
            goi_y=f"cho văn bản cũ một thư mục riêng: -o {_thu_muc_rieng(kq.chinh)}",
        )


def _thu_muc_rieng(chinh: Path) -> str:
    return duong_hien(chinh.parent / chinh.stem / chinh.name)

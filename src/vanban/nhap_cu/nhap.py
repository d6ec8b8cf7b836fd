"""One import: read, recognise, write as data, see that nothing is lost and that the data build."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vanban.build.noi_moi import goc_cua, goc_hien
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs.gan_giong import khong_co
from vanban.loai import all_loai
from vanban.models.ky_tu import bo_dau
from vanban.nd30 import nd30
from vanban.nhap_cu.dau_cu import loai_cua
from vanban.nhap_cu.doi_lai import doi_lai
from vanban.nhap_cu.ket_qua import KetQuaNhap
from vanban.nhap_cu.khong_gian_cu import noi_vao
from vanban.nhap_cu.kiem_chu import bi_mat, chu_nguon, gia_tri_chu
from vanban.nhap_cu.soan import BanSoan
from vanban.nhap_cu.vien_dan_cu import cac_vien_dan, khoi_de_xuat
from vanban.nhap_cu.viet_yaml import viet_yaml
from vanban.nhap_cu.vung import VungCu, doc_vung

_CO_QUAN = "co_quan.yaml"
_VI_DU = "inputs/ke_hoach/ten.yaml"


def nhap(tep: Path, dich: Path | None = None, *, loai: str = "") -> KetQuaNhap:
    """The data for an old paper, not written yet.

    Args:
        tep: A .docx or .txt file.
        dich: Where the document is to be written; by default under `inputs/` of the workspace, by type and name.
        loai: Its type, when the paper does not tell or tells another.

    Raises:
        DocxError: the paper cannot be read.
        InputError: its type is not known, the place is not inside an `inputs/`, or a reference there cannot be read.
    """
    ten = duong_hien(tep)
    vung = doc_vung(tep, ten)
    ma_loai = _ma_loai(vung, loai, ten)
    goc, noi = _noi(dich, ma_loai, tep)
    ban = BanSoan(vung, ma_loai, noi_vao(noi, goc))
    du_lieu = ban.soan()
    co = [*gia_tri_chu(du_lieu), *ban.so_ghi.con_lai, *(gia_tri_chu(ban.co_quan.yaml()) if ban.co_quan.da_sua else ())]
    ban.them_con_lai(bi_mat(_moi_chu(vung), co, ban.so_ghi.bo))
    if ban.co_quan.da_sua and ban.noi.co_quan is not None and dich is None:
        noi = noi.parent / noi.stem / noi.name
    tep_ghi = _cac_tep(ban, du_lieu, noi, goc, tep.name)
    khac, loi_dung = doi_lai(vung.ca_bai, tep_ghi, goc, noi, la_chu=not vung.dinh_dang)
    return KetQuaNhap(
        nguon=ten,
        ma_loai=ma_loai,
        goc=goc,
        tep=tep_ghi,
        truong=_truong(du_lieu),
        bo=tuple(ban.so_ghi.bo),
        nghi=tuple(ban.so_ghi.nghi),
        khac=khac,
        loi_dung=loi_dung,
    )


def _moi_chu(vung: VungCu) -> list[tuple[int, str]]:
    """The paragraphs of the whole source, each once; parts share their headers and footers."""
    chinh = list(chu_nguon(vung.vb))
    return chinh + [mot for kem in vung.kem for mot in chu_nguon(kem.vb) if mot[0]]


def _ma_loai(vung: VungCu, loai: str, ten: str) -> str:
    co = tuple(ma for ma in all_loai() if ma in nd30().loai)
    if loai and loai not in co:
        raise InputError(khong_co(loai, co, loai="loại văn bản"), goi_y=f"các loại nhập được: {', '.join(co)}.")
    if ma := loai or loai_cua(vung.nhan):
        return ma
    raise InputError(
        "không nhận ra đây là loại văn bản nào trong 29 loại của Điều 7",
        vi_tri=ViTri(ten),
        goi_y="nếu biết thì ghi rõ loại, như: --loai ke_hoach (xem: vanban list).",
    )


def _noi(dich: Path | None, ma_loai: str, tep: Path) -> tuple[Path, Path]:
    """The workspace and the place of the document in it."""
    if dich is None:
        goc = goc_hien()
        ten = re.sub(r"[^a-z0-9]+", "_", bo_dau(tep.stem)).strip("_") or "van_ban_cu"
        return goc, (goc / "inputs" / ma_loai / f"{ten}.yaml").absolute()
    if dich.suffix.lower() not in (".yaml", ".yml"):
        raise InputError("tên tệp phải có đuôi .yaml", vi_tri=ViTri(duong_hien(dich)))
    return goc_cua(dich.absolute(), _VI_DU), dich.absolute()


def _cac_tep(ban: BanSoan, du_lieu: dict[str, Any], noi: Path, goc: Path, nguon: str) -> dict[Path, bytes]:
    """The files to be written, the document first."""
    dau = [
        _luoc_do(noi, goc, ban.ma_loai),
        f"# Nhập từ tệp {nguon}.",
        "# Chỗ máy chưa chắc thì có dấu kiểm tra ở ghi chú: xem lại rồi xoá dấu; còn dấu thì chưa ban hành được.",
    ]
    dau += [f"# {mot}" for mot in ban.so_ghi.chung]
    de_xuat = khoi_de_xuat(cac_vien_dan(ban.chu_dan, ban.noi.so_vien_dan))
    cac = {noi: "\n".join(dau) + "\n" + viet_yaml(du_lieu) + (f"\n{de_xuat}" if de_xuat else "")}
    if ban.co_quan.da_sua:
        tep, cau = _noi_co_quan(ban, noi, goc)
        cac[tep] = f"{_luoc_do(tep, goc, 'co_quan')}\n{cau}" + viet_yaml(ban.co_quan.yaml())
    return {tep: chu.encode() for tep, chu in cac.items()}


def _noi_co_quan(ban: BanSoan, noi: Path, goc: Path) -> tuple[Path, str]:
    """Where the office of the document is proposed, and what its file says of itself."""
    if ban.noi.co_quan is None:
        return (
            goc / "inputs" / _CO_QUAN,
            "# Cơ quan ban hành, đọc từ một văn bản cũ: xem lại, bổ sung người và chức vụ.\n",
        )
    cau = (
        "# Cơ quan và người ký như ở văn bản cũ này; chỉ văn bản trong thư mục này dùng.\n"
        "# Nếu là cơ quan mình: chép chức vụ, người (kèm tu, den) vào inputs/co_quan.yaml rồi xoá tệp này.\n"
    )
    return noi.parent / _CO_QUAN, cau


def _luoc_do(tep: Path, goc: Path, ten: str) -> str:
    duong = os.path.relpath(goc / "schema", tep.parent).replace(os.sep, "/")
    return f"# yaml-language-server: $schema={duong}/{ten}.json"


def _truong(du_lieu: Mapping[str, Any]) -> dict[str, str]:
    """What was recognised, field by field, for the report."""
    ra = {}
    for khoa, gia in du_lieu.items():
        chu = list(gia_tri_chu(gia))
        if chu and khoa != "loai":
            ra[khoa] = chu[0] if len(chu) == 1 else f"{len(chu)} phần: {chu[0]} …"
    return ra

"""A sample fitted to the workspace it is written into: what the office, the movement and the register do not have."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from vanban.ban_ghi import dataclass
from vanban.errors import InputError
from vanban.inputs import doc_tep, nap
from vanban.inputs.khong_gian import tim_tham_chieu
from vanban.loai import tep_vi_du
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.models.base import DauVao
from vanban.models.co_quan import CoQuan
from vanban.models.noi_dung import CAC_CHEN
from vanban.models.phong_trao import PhongTrao
from vanban.models.vien_dan import SoVienDan

M = TypeVar("M", bound=DauVao)

_VIEN_DAN = re.compile(r"\{\{ vien_dan\.(\w+) \}\}")
_MA_CAN_CU = re.compile(r"^- ([a-z][a-z0-9_]*)[^\S\n]*(?:#.*)?\n", re.MULTILINE)
_CHEN_RIENG = re.compile(r"^ +chen: (\w+).*\n", re.MULTILINE)
_CHEN_TRONG = re.compile(r"chen: (\w+)\}")

_CUNG_KY = re.compile(r"^- \{co_quan: (\w+),.*\n", re.MULTILINE)

_CHEN_TU = {"ket_qua_nhiem_vu": "nhiem_vu", "so_sanh_giai_doan": "giai_doan"}

_NOI_DUNG = can_bo_sung("nội dung")


@dataclass(frozen=True, slots=True)
class NoiLam:
    """The references that a new file will find; `moi` when the workspace has no office of its own yet."""

    co_quan: CoQuan
    vien_dan: SoVienDan
    phong_trao: PhongTrao
    moi: bool


def noi_lam(dich: Path, goc: Path) -> NoiLam | None:
    """Return the references of a file to be written at `dich`; None when one of them cannot be read."""
    ten_phong_trao = next(ten for ten in tep_vi_du() if ten.startswith("phong_trao/"))
    try:
        return NoiLam(
            _doc(dich, goc, "co_quan.yaml", CoQuan),
            _doc(dich, goc, "vien_dan.yaml", SoVienDan),
            _doc(dich, goc, ten_phong_trao, PhongTrao),
            tim_tham_chieu(dich, "co_quan.yaml", goc) is None,
        )
    except InputError:
        return None


def _doc(dich: Path, goc: Path, ten: str, mo_hinh: type[M]) -> M:
    """The reference of the workspace, or the sample that will be written."""
    return nap(doc_tep(tim_tham_chieu(dich, ten, goc) or tep_vi_du()[ten]), mo_hinh)


def hop_noi_lam(chu: str, noi: NoiLam) -> str:
    """Return the text of a sample with what the workspace has: keys it lacks are left out, facts are marked as missing.

    In a workspace with an office of its own the number and the day are left blank: who holds a post and which text is
    in force follow the day.
    """
    chu = _MA_CAN_CU.sub(lambda khop: khop[0] if khop[1] in noi.vien_dan.van_ban else "", chu)
    chu = bo_vien_dan(chu, noi.vien_dan)
    chu = _CHEN_RIENG.sub(lambda khop: khop[0] if _co(noi.phong_trao, khop[1]) else "", chu)
    chu = _CHEN_TRONG.sub(lambda khop: khop[0] if _co(noi.phong_trao, khop[1]) else f'doan: "{_NOI_DUNG}"}}', chu)
    if noi.co_quan.chu_quan is None:
        chu = chu.replace("{{ co_quan.chu_quan.ten }}", can_bo_sung("cơ quan cấp trên"))
    chu = thay_gia_tri(chu, "nguoi_ky", lambda ma: _nguoi_ky(ma, noi.co_quan))
    chu = thay_gia_tri(chu, "soan_thao", lambda ma: _don_vi(ma, noi.co_quan))
    chu = _CUNG_KY.sub(lambda khop: khop[0] if khop[1] in noi.co_quan.cung_ban_hanh else "", chu)
    chu = thay_gia_tri(chu, "to_chuc", lambda ma: ma if ma in noi.co_quan.to_chuc_tu_van else "")
    return chu if noi.moi else bo_so_ngay(chu)


def bo_vien_dan(chu: str, vien_dan: SoVienDan) -> str:
    """Return the text with a visible gap wherever it cites what the register does not have."""
    return _VIEN_DAN.sub(lambda khop: khop[0] if khop[1] in vien_dan.van_ban else can_bo_sung("văn bản"), chu)


def bo_so_ngay(chu: str) -> str:
    """Return the text of a document without its number and day; the comments beside them stay where they are."""
    return thay_gia_tri(thay_gia_tri(chu, "so", lambda _: ""), "ngay", lambda _: "")


def thay_gia_tri(chu: str, khoa: str, gia_tri: Callable[[str], str]) -> str:
    """Return the text with another value of a top-level key; a comment after it keeps its column when it can."""

    def dong(khop: re.Match[str]) -> str:
        moi = f"{khoa}: {gia_tri(khop[1].strip())}".rstrip()
        return f"{moi:<{khop.end(1) - khop.start() - 1}} {khop[2]}" if khop[2] else moi

    return re.sub(rf"^{khoa}:([^\r\n#]*)(#[^\r\n]*)?", dong, chu, flags=re.MULTILINE)


def _co(phong_trao: PhongTrao, ten: str) -> bool:
    """Whether the movement has what `chen` names, or what it is made of; other data are those of the sample."""
    ten = _CHEN_TU.get(ten, ten)
    if ten not in CAC_CHEN:
        return True
    dot = phong_trao.dot_khen_thuong if ten == "hinh_thuc_khen_thuong" else ()
    return bool(getattr(phong_trao, ten) or dot)


def _nguoi_ky(ma: str, co_quan: CoQuan) -> str:
    """The post if one person can sign for it now, else the first such post; a name where several hold it."""
    for ung_vien in (ma, *co_quan.chuc_vu):
        if ung_vien not in co_quan.chuc_vu:
            continue
        con = co_quan.giu_chuc(ung_vien, None)
        if con or not co_quan.nguoi_cua(ung_vien):
            ten = json.dumps(con[0].ho_ten, ensure_ascii=False) if len(con) > 1 else ""
            return f"{{chuc_vu: {ung_vien}, ho_ten: {ten}}}" if ten else ung_vien
    return ma


def _don_vi(ma: str, co_quan: CoQuan) -> str:
    """The unit if the Lưu line can name it, else the first such unit, else nothing."""
    co = [ten for ten, don_vi in co_quan.don_vi.items() if don_vi.viet_tat]
    return ma if ma in co else next(iter(co), "")

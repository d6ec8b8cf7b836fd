"""The workspace: its root, the references nearest to a document, the documents, and where each is written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.tai_lieu import DUOI
from vanban.inputs.thu_gom import xep
from vanban.models.ky_tu import KHONG_AN_TOAN, ma_ky_tu, ten_ky_tu

CO_QUAN = "co_quan"
# Also a misspelt `loại:`, so that its file is read and its writer told.
_CO_LOAI = re.compile(
    rb"""^(?:\xef\xbb\xbf)?(?:\{\s*)?["']?lo(?:a|\xe1\xba\xa1|a\xcc\xa3)i["']?\s*:""", re.MULTILINE | re.IGNORECASE
)
_CHUNG = frozenset((CO_QUAN, "vien_dan", "so_dang_ky"))
HO_SO = ("dot_xet", "don_vi_hoc_tap")
"""The files that make a folder a dossier: its papers are built together."""
KHUON = "khuon"
"""Where an office keeps its own forms of the papers of its dossiers."""
_PHONG_TRAO = "phong_trao"
_KY_TU_LA = re.compile(f"[\t\n\r]|{KHONG_AN_TOAN.pattern}")
_LOAI_JSON = re.compile(rb'"loai"\s*:')


def tim_goc(tep: Path) -> Path:
    """The root of the workspace: the nearest folder at or above a path that holds `inputs/co_quan.yaml`.

    Raises:
        InputError: there is none.
    """
    day_du = tep.absolute()
    for thu_muc in (day_du, *day_du.parents):
        if any((thu_muc / "inputs" / (CO_QUAN + duoi)).is_file() for duoi in DUOI):
            return thu_muc
    raise InputError(
        "không thấy inputs/co_quan.yaml ở thư mục này và các thư mục phía trên",
        vi_tri=ViTri(str(tep)),
        goi_y="chạy lệnh trong thư mục chứa inputs/, hoặc tạo tệp mẫu: vanban new co_quan",
    )


def tim_tham_chieu(tep: Path, ten: str, goc: Path) -> Path | None:
    """The reference nearest to a document: in its folder, then in each parent up to `inputs/`.

    Args:
        tep: The document.
        ten: The reference, such as `co_quan.yaml` or `phong_trao/xa_hoi_hoc_tap.yaml`; a `.json` of the same
            name serves as well.
        goc: The root of the workspace.

    Raises:
        InputError: the reference stands there twice, as YAML and as JSON; or as a folder, or a link to nothing.
    """
    dau_vao = goc.absolute() / "inputs"
    thu_muc = tep.absolute().parent
    tren = [thu_muc, *thu_muc.parents]
    pham_vi = tren[: tren.index(dau_vao) + 1] if dau_vao in tren else [thu_muc, dau_vao]
    for noi in pham_vi:
        co = [mot for duoi in DUOI if _la_tep(mot := (noi / ten).with_suffix(duoi))]
        if len(co) > 1:
            raise InputError(_loi_trung(co))
        if co:
            return co[0]
    return None


def liet_ke(cac_noi: Iterable[Path], goc: Path) -> tuple[Path, ...]:
    """The documents, files with `loai:`, under files and folders, sorted, each once.

    Raises:
        InputError: a path that does not exist, a file named outright that is no document, two files of one name.
    """
    tep: dict[Path, Path] = {}
    loi: list[Loi] = []
    for mot in _cac_tep(cac_noi or (goc / "inputs",)):
        if cau := _loi_tep(mot):
            loi.append(Loi(cau, ViTri(_hien(mot))))
        else:
            tep[mot.resolve()] = mot
    van_ban = sorted(tep.values())
    loi += [mot for nhom in _cung_ten(van_ban) for mot in _loi_trung(nhom)]
    if loi:
        raise InputError(xep(loi))
    return tuple(van_ban)


def liet_ke_ho_so(cac_noi: Iterable[Path]) -> tuple[Path, ...]:
    """The dossiers under folders, and those that a file given outright belongs to, sorted, each once."""
    thu_muc: dict[Path, Path] = {}
    for noi in cac_noi:
        if noi.is_dir():
            trong = (tep.parent for ten in HO_SO for duoi in DUOI for tep in noi.rglob(ten + duoi))
            thu_muc |= {mot.resolve(): mot for mot in trong if not _an(mot, noi)}
        elif cua := ho_so_cua(noi):
            thu_muc[cua.resolve()] = cua
    return tuple(sorted(thu_muc.values()))


def ho_so_cua(tep: Path) -> Path | None:
    """The dossier whose data a file is; None when it is a document of its own or stands in no dossier."""
    la = tep.is_file() and any((tep.parent / (ten + duoi)).is_file() for ten in HO_SO for duoi in DUOI)
    return tep.parent if la and not (tep.suffix.lower() in DUOI and _la_van_ban(tep)) else None


def dau_ra(tep: Path, goc: Path, duoi: str = ".docx") -> Path:
    """Where a document is written: `inputs/A/B.yaml` → `outputs/A/B.docx`; one outside lands in `outputs/`."""
    dau_vao = goc.absolute() / "inputs"
    day_du = tep.absolute()
    trong = day_du.relative_to(dau_vao) if day_du.is_relative_to(dau_vao) else Path(day_du.name)
    return goc / "outputs" / trong.with_suffix(duoi)


def _cac_tep(cac_noi: Iterable[Path]) -> Iterator[Path]:
    """The files given, and those found in the folders given that are documents or only seem to be."""
    for noi in cac_noi:
        if noi.is_dir() and noi.suffix.lower() not in DUOI:
            yield from _trong_thu_muc(noi)
        else:
            yield noi


def _loi_tep(tep: Path) -> str:
    """Why a path is no document that can be built; nothing when it is one."""
    if la := _KY_TU_LA.search(str(tep)):
        return f"tên tệp có {ten_ky_tu(la[0])}: đổi tên tệp hoặc thư mục"
    if cau := _khong_la_tep(tep):
        return cau
    if tep.suffix.lower() not in DUOI:
        return f"chỉ đọc tệp {', '.join(DUOI)}"
    if _la_van_ban(tep):
        return ""
    if not tep.read_bytes().strip():
        return "tệp trống, chưa có mục nào"
    return "tệp này không phải văn bản: thiếu mục `loai` ở đầu tệp"


def _khong_la_tep(tep: Path) -> str:
    """Why a path is no file that can be read; nothing when it is one."""
    if tep.is_dir():
        return f"đây là thư mục mà tên có đuôi {tep.suffix}: đổi tên thư mục"
    if tep.exists():
        return "" if tep.is_file() else "đây không phải tệp thường, không đọc được"
    return "liên kết này trỏ tới một tệp không có" if tep.is_symlink() else "không có tệp hay thư mục này"


def _la_tep(tep: Path) -> bool:
    """Whether a reference stands there; something else of its name is told, not passed over."""
    if tep.is_file():
        return True
    if os.path.lexists(tep):
        raise InputError(_khong_la_tep(tep), vi_tri=ViTri(_hien(tep)))
    return False


def _hien(tep: Path) -> str:
    """The path with characters that no screen shows as their code points."""
    return _KY_TU_LA.sub(lambda la: f"<{ma_ky_tu(la[0])}>", str(tep))


def _trong_thu_muc(thu_muc: Path) -> Iterator[Path]:
    for tep in thu_muc.rglob("*"):
        if tep.suffix.lower() in DUOI and not _an(tep, thu_muc) and (not tep.is_file() or _la_van_ban(tep)):
            yield tep


def _an(tep: Path, thu_muc: Path) -> bool:
    """Whether a path is hidden, or a form of the office."""
    return any(phan.startswith(".") or phan == KHUON for phan in tep.relative_to(thu_muc).parts)


def _la_van_ban(tep: Path) -> bool:
    """Whether a file declares a type; one that cannot be read counts, so that reading it tells why.

    A reference that cannot be read does not: the documents that look it up tell why.
    """
    hong = tep.stem not in _CHUNG and tep.parent.name != _PHONG_TRAO
    try:
        chu = tep.read_bytes()
        chu.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return hong
    if b"\0" in chu:
        return hong
    return _json_co_loai(tep, chu, hong) if tep.suffix.lower() == ".json" else bool(_CO_LOAI.search(chu))


def _json_co_loai(tep: Path, chu: bytes, hong: bool) -> bool:
    """Whether the top level has `loai`; lists of people have it further down. `hong` answers for a broken file."""
    if not _LOAI_JSON.search(chu):
        return False
    from vanban.inputs.tai_lieu import doc_tep

    try:
        return "loai" in doc_tep(tep, giu_loi=True).du_lieu
    except InputError:
        return hong


def _cung_ten(cac_tep: Iterable[Path]) -> list[list[Path]]:
    nhom: dict[Path, list[Path]] = {}
    for tep in cac_tep:
        nhom.setdefault(tep.resolve().with_suffix(""), []).append(tep)
    return [cung for cung in nhom.values() if len(cung) > 1]


def _loi_trung(cac_tep: list[Path]) -> tuple[Loi, ...]:
    dau, *sau = cac_tep
    return tuple(Loi(f"trùng tên với {dau.name} trong cùng thư mục, chỉ giữ một", ViTri(str(mot))) for mot in sau)

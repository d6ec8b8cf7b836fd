"""The documents of a run: where each is read from and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, ViTri
from vanban.inputs.khong_gian import dau_ra, ho_so_cua, liet_ke, liet_ke_ho_so, tim_goc
from vanban.inputs.tai_lieu import DUOI
from vanban.inputs.thu_gom import Gom

_HO_SO = "khen_thuong"  # the folder of the dossiers


@dataclass(frozen=True, slots=True)
class Viec:
    """One document: `tep` becomes `dich` in the workspace `goc`.

    A dossier is a folder; `giay` names one of its papers by its path in the folder that it is built into. Of a document
    `giay` names an attachment that is a file of its own.
    """

    tep: Path
    goc: Path
    giay: str = ""

    @property
    def dich(self) -> Path:
        """`inputs/A/B.yaml` → `outputs/A/B.docx`; a paper of the dossier `inputs/A/B/` → `outputs/A/B/giay.docx`.

        A dossier as a whole goes into the folder `outputs/A/B`; an attachment of a document to `outputs/A/B_giay.docx`.
        """
        if not self.tep.is_dir():
            chinh = dau_ra(self.tep, self.goc)
            return chinh.with_stem(f"{chinh.stem}_{self.giay}") if self.giay else chinh
        thu_muc = dau_ra(self.tep, self.goc, self.tep.suffix)
        return thu_muc / f"{self.giay}.docx" if self.giay else thu_muc

    @property
    def tep_kem(self) -> str:
        """The name of an attachment in a file of its own, empty for any other document."""
        return "" if self.tep.is_dir() else self.giay

    @property
    def ten_giay(self) -> str:
        """The name of a paper of a dossier, empty for any other document."""
        return self.giay if self.tep.is_dir() else ""

    @property
    def ten_tep(self) -> str:
        """The input's path as people see it."""
        return duong_hien(self.tep)

    @property
    def ten_dich(self) -> str:
        """The built file's path as people see it."""
        return duong_hien(self.dich)


def tim_viec(cac_duong: Sequence[Path]) -> tuple[Viec, ...]:
    """Return the documents under the files and folders given, each once, by path; without any, the whole workspace.

    Raises:
        InputError: a path that does not exist, a file that is no document, or no document at all.
    """
    cac_duong = [Path(duong_hien(d)) for d in cac_duong or (tim_goc(Path.cwd()) / "inputs",)]
    chung = Gom()
    theo_goc: dict[Path, list[Path]] = {}
    for duong in cac_duong:
        with chung.thu():
            theo_goc.setdefault(_goc_cua(duong), []).append(duong)
    viec = [Viec(tep, goc) for goc, duong in theo_goc.items() for tep in _cac_tep(duong, goc, chung)]
    chung.ket_thuc()
    if not viec:
        ten = ", ".join(str(d) for d in cac_duong)
        raise InputError(
            f"không có văn bản nào trong {ten} (văn bản là tệp có dòng loai:)",
            goi_y=_goi_y(cac_duong[0]) or _goi_y(Path("ke_hoach")),
        )
    return tuple(dict.fromkeys(viec))


def cac_docx(thu_muc: Path) -> list[Path]:
    """Return the .docx files in a folder and below, sorted; Word's lock files are not among them."""
    tep = (tep for tep in thu_muc.rglob("*") if tep.suffix.lower() == ".docx" and tep.is_file())
    return sorted(t for t in tep if not t.name.startswith(("~$", ".")))


def duong_hien(duong: Path) -> str:
    """Return a path as people see it: from the current folder when it lies below, with forward slashes."""
    try:
        return duong.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return duong.as_posix()


def _cac_tep(cac_duong: Sequence[Path], goc: Path, chung: Gom) -> list[Path]:
    """The documents and the dossiers, in one order."""
    con_lai = [duong for duong in cac_duong if not ho_so_cua(duong)]
    van_ban = (chung.goi(liet_ke, con_lai, goc) or ()) if con_lai else ()
    return sorted((*van_ban, *liet_ke_ho_so(cac_duong)))


def _goc_cua(duong: Path) -> Path:
    if not duong.exists() and not duong.is_symlink():
        y_ban = _y_ban(duong)
        goi_y = "" if y_ban or duong.suffix else _goi_y(duong)
        raise InputError(f"không có tệp hay thư mục này{y_ban}", vi_tri=ViTri(str(duong)), goi_y=goi_y)
    goc = tim_goc(duong)
    if duong.absolute().is_relative_to(goc / "outputs"):
        raise InputError(f"outputs/ là văn bản đã dựng, không phải dữ liệu{_y_ban(duong)}", vi_tri=ViTri(str(duong)))
    return goc


def _goi_y(duong: Path) -> str:
    """How to start what a folder of this name is for; nothing when the name says nothing."""
    from vanban.loai import all_loai

    if _HO_SO in duong.parts:
        return f"tạo một hồ sơ mẫu: vanban new {_HO_SO} inputs/{_HO_SO}/ho_so_mau"
    loai = next((phan for phan in duong.parts if phan in all_loai()), "")
    return f"tạo một tệp mẫu: vanban new {loai} inputs/{loai}/mau.yaml" if loai else ""


def _y_ban(duong: Path) -> str:
    """The place under `inputs/` that was probably meant, when there is one."""
    try:
        goc = tim_goc(duong)
    except InputError:
        return ""
    phan = duong.absolute().relative_to(goc).parts
    trong = goc.joinpath("inputs", *phan[phan[:1] in (("outputs",), ("inputs",)) :])
    co = [tep for tep in (trong, *(trong.with_suffix(duoi) for duoi in DUOI)) if phan and tep.exists()]
    return f"; có phải ý bạn là {duong_hien(co[0])}?" if co else ""

"""Checks files: a .docx as it is, plain text by its words, an input by building it in memory and looking at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.ban_ghi import dataclass
from vanban.build.viec import Viec
from vanban.build.viec_soat import KieuTep, ViecSoat, tim_viec_soat
from vanban.check import BaoCaoSoat, HoSo, all_rules, ap_dung, soat, soat_chu
from vanban.docx.read import read
from vanban.errors import InputError, Loi, VanbanError, ViTri
from vanban.inputs.khong_gian import tim_goc

if TYPE_CHECKING:
    from vanban.build.doc_vao import BanDoc
    from vanban.build.so_dang_ky.dong_bang import BanGiu
    from vanban.trang_in import BanIn

TEN_HO_SO = "soat.yaml"
TienDo = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class KetQuaSoat:
    """One file: its report, or why it could not be checked."""

    tep: str
    bao_cao: BaoCaoSoat
    loi: tuple[Loi, ...] = ()
    goi_y: str = ""


@dataclass(frozen=True, slots=True)
class CachSoat:
    """How to check.

    `nhap`: a .docx may leave its number and day blank; for an input its own data tell. `ho_so`: the profile to use in
    place of the office's own. `chi`, `tru`: the rules to ask, and those to leave out. `song_song`: how many processes.
    `trang`: lay the documents out and check their pages too.
    """

    nhap: bool = False
    ho_so: Path | None = None
    chi: tuple[str, ...] = ()
    tru: tuple[str, ...] = ()
    song_song: int = 1
    trang: bool = False


def soat_het(
    cac_duong: Sequence[Path], cach: CachSoat | None = None, *, tien_do: TienDo | None = None
) -> Iterator[KetQuaSoat]:
    """Check files and all files in folders, in the order given, each folder sorted.

    Args:
        cac_duong: Paths of .docx, .txt and input files, and of folders that hold them.
        cach: How.
        tien_do: Told before each report: its number from 1, how many there are, its path.

    Raises:
        InputError: a profile that is wrong, or a word that names no rule.
    """
    cach = cach or CachSoat()
    cac_viec = tim_viec_soat(cac_duong)
    cac_ho_so = _cac_ho_so(cac_viec, cach)
    phan = [_Phan(viec, ho_so, cach) for viec, ho_so in zip(cac_viec, cac_ho_so, strict=True)]
    for thu_tu, (viec, ket_qua) in enumerate(zip(cac_viec, _chay(phan, cach.song_song), strict=True), 1):
        if tien_do:
            tien_do(thu_tu, len(cac_viec), viec.ten)
        yield ket_qua


@dataclass(frozen=True, slots=True)
class _Phan:
    """The work of one file, as it is handed to another process."""

    viec: ViecSoat
    ho_so: HoSo
    cach: CachSoat

    def ban_in(self, docx: Path | bytes) -> BanIn | None:
        """The pages of a document, when they are asked for."""
        if not self.cach.trang:
            return None
        from vanban.build.dan_trang import ban_in_cua  # starts an office

        return ban_in_cua(docx, self.viec.ten)


def _chay(phan: Sequence[_Phan], song_song: int) -> Iterator[KetQuaSoat]:
    """The results in the order of the work, whoever finishes first."""
    so = min(song_song, len(phan))
    if so <= 1:
        yield from map(_soat_mot, phan)
        return
    from concurrent.futures import ProcessPoolExecutor  # costs more than the check of a page

    all_rules()  # once, where processes are forked
    with ProcessPoolExecutor(so) as nhom:
        yield from nhom.map(_soat_mot, phan, chunksize=max(1, min(16, len(phan) // (4 * so))))


def _cac_ho_so(cac_viec: Iterable[ViecSoat], cach: CachSoat) -> Iterator[HoSo]:
    """The profile of each file, each read once."""
    da_doc: dict[Path | None, HoSo] = {}
    for viec in cac_viec:
        tep = cach.ho_so or tim_ho_so(viec.tep)
        if tep not in da_doc:
            da_doc[tep] = _doc(tep, cach)
        yield da_doc[tep]


def ho_so_cua_tep(tep: Path) -> HoSo:
    """The profile that holds for a file.

    Raises:
        InputError: it is wrong.
    """
    return _doc(tim_ho_so(tep), CachSoat())


def _doc(tep: Path | None, cach: CachSoat) -> HoSo:
    if tep is None and not (cach.chi or cach.tru):
        return HoSo()
    from vanban.build.ho_so_soat import doc_ho_so, them_chon

    return them_chon(doc_ho_so(tep) if tep else HoSo(), cach.chi, cach.tru)


def tim_ho_so(tep: Path) -> Path | None:
    """The profile for a file: that of its workspace, else of the workspace we are in, else one beside us."""
    cac_goc = [*_goc(tep), *_goc(Path.cwd()), Path.cwd()]
    return next((noi / TEN_HO_SO for noi in cac_goc if (noi / TEN_HO_SO).is_file()), None)


def _goc(noi: Path) -> tuple[Path, ...]:
    try:
        return (tim_goc(noi),)
    except InputError:
        return ()


def _soat_mot(phan: _Phan) -> KetQuaSoat:
    viec = phan.viec
    if viec.loi:
        return KetQuaSoat(viec.ten, BaoCaoSoat(viec.ten), viec.loi, viec.goi_y)
    try:
        return KetQuaSoat(viec.ten, _KIEU[viec.kieu](phan))
    except VanbanError as loi:
        return KetQuaSoat(viec.ten, BaoCaoSoat(viec.ten), loi.loi, loi.goi_y)


def _docx(phan: _Phan) -> BaoCaoSoat:
    vb, ban_in = read(phan.viec.tep, tep=phan.viec.ten), phan.ban_in(phan.viec.tep)
    return soat(vb, nhap=phan.cach.nhap, ho_so=phan.ho_so, ban_in=ban_in)


def _chu(phan: _Phan) -> BaoCaoSoat:
    ten = phan.viec.ten
    try:
        return ap_dung(soat_chu(phan.viec.tep, tep=ten, nhap=phan.cach.nhap), phan.ho_so)
    except OSError as loi:
        raise InputError(f"không đọc được tệp: {loi.strerror}", vi_tri=ViTri(ten)) from loi


def _du_lieu(phan: _Phan) -> BaoCaoSoat:
    """Build an input in memory, a dossier with all its papers; the findings are shown at the input.

    What is issued and has not changed since is left alone: it can only be amended, replaced or corrected by another.
    """
    from vanban.build.doc_vao import doc_nhom
    from vanban.build.so_dang_ky.dong_bang import DongBang

    viec, bang = Viec(Path(phan.viec.ten), tim_goc(phan.viec.tep)), DongBang()
    if giu := bang.giu(viec):
        return _da_ban_hanh(phan.viec.ten, (giu,))
    try:
        nhom = doc_nhom(viec)
    except InputError:
        if giu_ho_so := bang.giu_ho_so(viec):
            return _da_ban_hanh(phan.viec.ten, giu_ho_so)
        raise
    cac = [_mot_van_ban(ban, phan) for ban in nhom.cac_ban if not bang.giu_ban(ban)]
    return _gop(phan.viec.ten, cac or [BaoCaoSoat(phan.viec.ten)])


def _da_ban_hanh(ten: str, giu: Sequence[BanGiu]) -> BaoCaoSoat:
    """The report of what is issued: nothing is evaluated."""
    so = ", ".join(mot.muc.ten_day_du for mot in giu)
    return BaoCaoSoat(ten, ghi_chu=f"đã ban hành, số {so}; dữ liệu không đổi từ lúc ấy", loai=giu[0].muc.ten_loai)


def _mot_van_ban(ban: BanDoc, phan: _Phan) -> BaoCaoSoat:
    from vanban.build.soat_ban import soat_ban

    thay = soat_ban(ban, phan.ho_so, phan.ban_in)
    if thay.chan:
        raise VanbanError(thay.chan)
    return thay.bao_cao


def _gop(tep: str, cac: Sequence[BaoCaoSoat]) -> BaoCaoSoat:
    """One report of all papers of an input: a rule passed when it was asked somewhere and found nothing anywhere."""
    if len(cac) == 1:
        return cac[0]
    thay = tuple(dict.fromkeys(f for mot in cac for f in mot.findings))
    bo_qua = tuple(dict.fromkeys(b for mot in cac for b in mot.bo_qua))
    sai = {f.ma for f in thay}
    dat = tuple(dict.fromkeys(ma for mot in cac for ma in mot.dat if ma not in sai))
    chua = {f.ma: f for mot in cac for f in mot.chua_kiem if f.ma not in sai and f.ma not in dat}
    return BaoCaoSoat(tep, thay, dat, tuple(chua.values()), bo_qua=bo_qua, loai="Hồ sơ")


_KIEU: dict[KieuTep, Callable[[_Phan], BaoCaoSoat]] = {
    KieuTep.DOCX: _docx,
    KieuTep.CHU: _chu,
    KieuTep.DU_LIEU: _du_lieu,
}

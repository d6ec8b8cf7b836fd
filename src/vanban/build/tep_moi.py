"""New input files: a commented sample, or last year's document to start from."""

from __future__ import annotations

import json
import re
from pathlib import Path

from vanban.build.ho_so_chep import chep_ho_so
from vanban.build.ho_so_moi import HO_SO, tao_ho_so
from vanban.build.mau_vao import bo_so_ngay, hop_noi_lam, noi_lam
from vanban.build.noi_moi import goc_cua, goc_hien, tham_chieu_thieu, viet
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs import doc_tep
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.tai_lieu import DUOI
from vanban.loai import all_loai, tep_vi_du
from vanban.models.so_dang_ky import TAC_DONG

_TAC_DONG = re.compile(rf"^(?:{'|'.join(TAC_DONG)}):.*\n(?:(?:[ \t]|-[ \t]).*\n)*", re.MULTILINE)


def cac_ten() -> tuple[str, ...]:
    """Return what `tao` can write: document types, dossiers, and the reference files by their names."""
    return (*all_loai(), *HO_SO, *dict.fromkeys(Path(ten).parts[0].removesuffix(".yaml") for ten in tep_vi_du()))


def tao(ten: str, dich: Path | None, tu: Path | None = None, mau: str = "") -> tuple[Path, ...]:
    """Write a new input file or the folder of a dossier, and the reference files that the workspace does not have yet.

    A sample is fitted to the references that are there, so that it builds as it is.

    Args:
        ten: A document type, a kind of dossier, or the name of a reference file; of no account when a folder is copied.
        dich: Where to write; by default under `inputs/` of the workspace.
        tu: An earlier document or dossier to copy; its number and day are left blank.
        mau: The name of one of the further samples of the type.

    Returns:
        The files written, the one asked for first.

    Raises:
        InputError: an unknown name, a file that exists already, a place outside `inputs/`, an earlier document of
            another type.
    """
    if tu and tu.is_dir():
        return chep_ho_so(tu, dich or goc_hien() / "inputs" / "khen_thuong" / "moi")
    if ten not in cac_ten():
        raise InputError(khong_co(ten, cac_ten(), loai="mẫu"), goi_y=f"các mẫu đang có: {', '.join(cac_ten())}.")
    if ten in HO_SO:
        return tao_ho_so(ten, dich or goc_hien() / "inputs" / "khen_thuong" / "moi", tu, mau)
    dich = (dich or _noi_mac_dinh(ten, tu)).absolute()
    if tu:
        return viet_moi(dich, chep(ten, tu, dich))
    chu = vi_du(ten, mau).read_text(encoding="utf-8")
    return viet_moi(dich, chu, hop=ten in all_loai())


def viet_moi(dich: Path, chu: str, *, hop: bool = False) -> tuple[Path, ...]:
    """Write a new input; with `hop` fitted to the references of its workspace, and with those that are missing.

    Raises:
        InputError: the file exists already, or does not stand inside an `inputs/`.
    """
    dich = dich.absolute()
    goc = goc_cua(dich, "inputs/ke_hoach/ten.yaml")
    _khong_de(dich)
    cac_tep = {dich: chu}
    if hop:
        cac_tep |= tham_chieu_thieu(goc)
        if noi := noi_lam(dich, goc):
            cac_tep = {tep: hop_noi_lam(noi_dung, noi) for tep, noi_dung in cac_tep.items()}
    return viet(cac_tep, goc)


def vi_du(ten: str, mau: str = "") -> Path:
    """The sample of a type or of a reference file, or one of the further samples of the type.

    Raises:
        InputError: the type has no such sample.
    """
    khac = all_loai()[ten].vi_du_khac if ten in all_loai() else {}
    if mau and mau not in khac:
        raise InputError(khong_co(mau, tuple(khac), loai=f"mẫu riêng của {ten}"))
    if ten in all_loai():
        return khac[mau] if mau else all_loai()[ten].vi_du
    return next(tep for duong, tep in tep_vi_du().items() if Path(duong).parts[0].removesuffix(".yaml") == ten)


def _noi_mac_dinh(ten: str, tu: Path | None) -> Path:
    goc = goc_hien()
    duoi = tu.suffix if tu else ".yaml"
    if ten in all_loai():
        return goc / "inputs" / ten / f"moi{duoi}"
    return goc / "inputs" / next(d for d in tep_vi_du() if Path(d).parts[0].removesuffix(".yaml") == ten)


def _khong_de(dich: Path) -> None:
    if dich.suffix.lower() not in DUOI:
        raise InputError(f"tên tệp phải có đuôi {', '.join(DUOI)}", vi_tri=ViTri(duong_hien(dich)))
    for duoi in DUOI:
        co = dich.with_suffix(duoi)
        if co.exists():
            raise InputError("tệp này đã có, không ghi đè", vi_tri=ViTri(duong_hien(co)), goi_y="chọn một tên khác.")


def chep(ten: str, tu: Path, dich: Path) -> str:
    """The text of an earlier document without its number and day, and without what that one did to others.

    Raises:
        InputError: it is of another type, or its copy would have another ending.
    """
    tai_lieu = doc_tep(tu, ten=duong_hien(tu))
    if tai_lieu.du_lieu.get("loai") != ten:
        raise InputError(
            f"tệp này có loai: {tai_lieu.du_lieu.get('loai', '(chưa ghi)')}, không phải {ten}",
            vi_tri=tai_lieu.vi_tri(("loai",)),
        )
    if tu.suffix.lower() != dich.suffix.lower():
        raise InputError(f"bản chép phải giữ đuôi {tu.suffix}", vi_tri=ViTri(duong_hien(dich)))
    if tu.suffix.lower() == ".json":
        con_lai = {khoa: gia for khoa, gia in tai_lieu.du_lieu.items() if khoa not in ("so", "ngay", *TAC_DONG)}
        return json.dumps(con_lai, ensure_ascii=False, indent=2) + "\n"
    return bo_so_ngay(_TAC_DONG.sub("", tai_lieu.nguon.chu))

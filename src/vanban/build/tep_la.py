"""Files that a run passes over although somebody may think that they count, each with the reason and the way out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from vanban.build.ket_qua import KetQua
from vanban.build.sua_tay import DAU as SUA_TAY
from vanban.build.tim_mau import THU_MUC_RIENG
from vanban.build.viec import Viec, cac_docx, duong_hien
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.khong_gian import KHUON, liet_ke, liet_ke_ho_so, tim_goc
from vanban.inputs.tai_lieu import DUOI
from vanban.nd30 import nd30

_THAM_CHIEU = ("co_quan", "vien_dan", "quy_dinh_khen_thuong")
_PHONG_TRAO = "phong_trao"
_MA = re.compile(r"[a-z][a-z0-9_]*")
_HAI_DUOI = tuple(f"{duoi}.txt" for duoi in DUOI)
_VAN_BAN_SOAN = (".doc", ".docx", ".odt", ".rtf", ".txt")


def tep_bi_bo_qua(cac_duong: Sequence[Path]) -> tuple[Loi, ...]:
    """Return what the workspaces of the paths hold beside their documents and references, in the order of the paths."""
    goc = dict.fromkeys(_cac_goc(cac_duong or (Path.cwd(),)))
    return tuple(loi for noi in goc for loi in (*_trong_inputs(noi), *_ban_mau_la(noi)))


def khong_con_du_lieu(cac_viec: Iterable[Viec], ket_qua: Iterable[KetQua]) -> tuple[str, ...]:
    """Return the documents in `outputs/` that none of these inputs gives any more; copies kept by hand are none."""
    dich = {Path(kq.tep).resolve() for kq in ket_qua}
    noi = dict.fromkeys(viec.goc / "outputs" for viec in cac_viec)
    tep = (tep for thu_muc in noi for tep in cac_docx(thu_muc))
    return tuple(duong_hien(mot) for mot in tep if mot.resolve() not in dich and SUA_TAY not in mot.name)


def sai_thu_muc(ket_qua: Iterable[KetQua]) -> tuple[Loi, ...]:
    """Return a note for each document that stands in the folder of another type."""
    ten = {ma: loai.ten for ma, loai in nd30().loai.items()}
    cap = ((kq, Path(kq.nguon).parent.name) for kq in ket_qua)
    return tuple(
        Loi(f"đây là {kq.loai}, nằm trong thư mục {noi}/ của {ten[noi]}; đúng loai chưa?", ViTri(kq.nguon))
        for kq, noi in cap
        if kq.loai and noi in ten and kq.loai != ten[noi]
    )


def _cac_goc(cac_duong: Iterable[Path]) -> Iterator[Path]:
    for duong in cac_duong:
        try:
            yield tim_goc(duong)
        except InputError:
            continue  # the run itself tells


def _trong_inputs(goc: Path) -> Iterator[Loi]:
    dau_vao = goc / "inputs"
    try:
        van_ban = {tep.resolve() for tep in liet_ke((dau_vao,), goc)}
    except InputError:  # two files of one name: the run itself tells
        return
    ho_so = [thu_muc.resolve() for thu_muc in liet_ke_ho_so((dau_vao,))]
    for tep in sorted(dau_vao.rglob("*")):
        if tep.parent.resolve() in ho_so or tep.parent.name == KHUON:
            continue  # the dossier itself tells
        an = any(phan.startswith((".", "~$")) for phan in tep.relative_to(dau_vao).parts)
        if tep.resolve() not in van_ban and not an and tep.is_file() and (cau := _ly_do(tep)):
            yield Loi(cau, ViTri(duong_hien(tep)))


def _ly_do(tep: Path) -> str:
    """Why a file under inputs/ is neither a document nor a reference; nothing when it is one, or is of another kind."""
    ten = tep.name.lower()
    if ten.endswith(_HAI_DUOI):
        return f"tên tệp kết thúc bằng .txt, đổi thành {tep.stem} (Notepad: Save as type chọn All files)"
    if ten.endswith(_VAN_BAN_SOAN):
        return f"trong inputs/ chỉ đọc tệp {', '.join(DUOI)}"
    if not ten.endswith(DUOI) or tep.stem in _THAM_CHIEU:
        return ""
    if not tep.read_bytes().strip():
        return "tệp trống, chưa có mục nào"
    if tep.parent.name == _PHONG_TRAO:
        return "" if _MA.fullmatch(tep.stem) else f"tên tệp phong trào phải là một mã như xa_hoi_hoc_tap{tep.suffix}"
    if goc := next((mot for mot in _THAM_CHIEU if ten.startswith(mot)), ""):
        return f"máy chỉ đọc {goc}{tep.suffix}, bản chép này không được dùng"
    return "không có dòng loai: nên không phải văn bản; là văn bản thì thêm, như loai: ke_hoach"


def _ban_mau_la(goc: Path) -> Iterator[Loi]:
    """Layouts of the office whose names nothing asks for."""
    rieng = goc / THU_MUC_RIENG
    if not rieng.is_dir():
        return
    from vanban.inputs.gan_giong import gan_nhat
    from vanban.mau import all_mau

    ten = sorted(tep for mau in all_mau().values() for tep in mau.cac_tep())
    for tep in cac_docx(rieng):
        if tep.name not in ten:
            gan = gan_nhat(tep.name, ten)
            them = f"có phải ý bạn là `{gan}`?" if gan else "các tên như trong templates/docx"
            yield Loi(f"không phải tên của bản mẫu nào; {them}", ViTri(duong_hien(tep)))

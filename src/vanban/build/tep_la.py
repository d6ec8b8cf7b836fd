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
from vanban.inputs.khong_gian import HO_SO, KHUON, liet_ke, liet_ke_ho_so, tim_goc
from vanban.inputs.tai_lieu import DUOI
from vanban.nd30 import nd30

_THAM_CHIEU = ("co_quan", "vien_dan", "quy_dinh_khen_thuong", "so_dang_ky")
_PHONG_TRAO = "phong_trao"
_CUA_HO_SO = ("de_cu", "hoi_dong", "phien_hop", "van_ban")
_MA = re.compile(r"[a-z][a-z0-9_]*")
_HAI_DUOI = tuple(f"{duoi}.txt" for duoi in DUOI)
_BO_TXT = "tên tệp kết thúc bằng .txt, đổi thành {} (Notepad: Save as type chọn All files)"
_BANG_KHAC = (".xls", ".ods", ".xlsm")
_VAN_BAN_SOAN = (".doc", ".docx", ".odt", ".rtf", ".txt")


def tep_bi_bo_qua(cac_duong: Sequence[Path]) -> tuple[Loi, ...]:
    """Return what the workspaces of the paths hold beside their documents and references, in the order of the paths."""
    goc = dict.fromkeys(_cac_goc(cac_duong or (Path.cwd(),)))
    return tuple(loi for noi in goc for loi in (*_trong_inputs(noi), *_ban_mau_la(noi)))


def khong_con_du_lieu(cac_viec: Iterable[Viec], ket_qua: Iterable[KetQua], *, tat_ca: bool = True) -> tuple[str, ...]:
    """Return the documents in `outputs/` that none of these inputs gives any more; copies kept by hand are none.

    Args:
        cac_viec: The inputs of the run.
        ket_qua: What it gave.
        tat_ca: These are all inputs there are; when not, only the folders that the dossiers are built into are looked
            at.
    """
    dich = {Path(kq.tep).resolve() for kq in ket_qua}
    noi = dict.fromkeys(
        viec.goc / "outputs" if tat_ca else viec.dich for viec in cac_viec if tat_ca or viec.tep.is_dir()
    )
    tep = (tep for thu_muc in noi for tep in cac_docx(thu_muc))
    return tuple(duong_hien(mot) for mot in tep if mot.resolve() not in dich and SUA_TAY not in mot.name)


def sai_thu_muc(ket_qua: Iterable[KetQua]) -> tuple[Loi, ...]:
    """Return a note for each document that stands in the folder of another type; its attachments stand with it."""
    ten = {ma: loai.ten for ma, loai in nd30().loai.items()}
    chinh: dict[str, KetQua] = {}
    for kq in ket_qua:
        chinh.setdefault(kq.nguon, kq)
    cap = ((kq, Path(kq.nguon).parent.name) for kq in chinh.values())
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
        an = any(phan.startswith((".", "~$")) for phan in tep.relative_to(dau_vao).parts)
        if tep.resolve() in van_ban or an or not tep.is_file():
            continue
        if tep.parent.resolve() in ho_so:
            cau = _ly_do_ho_so(tep)
        else:
            cau = _ly_do_khuon(tep) if tep.parent.name == KHUON else _ly_do(tep)
        if cau:
            yield Loi(cau, ViTri(duong_hien(tep)))


def _ly_do_ho_so(tep: Path) -> str:
    """Why a file in the folder of a dossier is none that the dossier reads; nothing when it is, or is no data."""
    from vanban.inputs.bang import DUOI_BANG
    from vanban.khen_thuong.tep_ho_so import BANG, cac_ten, duoc_doc

    ten, duoi = tep.name.lower(), (*DUOI, *DUOI_BANG)
    if ten.endswith(_HAI_DUOI):
        return _BO_TXT.format(tep.stem)
    if ten.endswith((*_VAN_BAN_SOAN, *_BANG_KHAC)):
        return f"hồ sơ chỉ đọc tệp {', '.join(duoi)}{'; lưu lại thành .xlsx' if ten.endswith(_BANG_KHAC) else ''}"
    if not ten.endswith(duoi) or duoc_doc(tep):
        return ""
    co = cac_ten(tep.parent)
    if tep.stem in co:
        return f"tệp {tep.stem} phải có đuôi {', '.join(DUOI)}"
    if goc := next((mot for mot in co if ten.startswith(mot)), ""):
        return f"máy chỉ đọc {goc}{tep.suffix if goc in BANG else DUOI[0]}, tệp này không được dùng"
    return f"hồ sơ không đọc tệp tên này; {_y_ban(tep, co, 'hồ sơ đọc')}"


def _ly_do_khuon(tep: Path) -> str:
    """Why a form of the office is that of no paper."""
    from vanban.khen_thuong.tep_ho_so import cac_khuon

    ten = cac_khuon()
    if tep.stem in ten and tep.name.lower().endswith(DUOI):
        return ""
    return f"không phải khuôn của giấy nào; {_y_ban(tep, ten, 'các khuôn')}"


def _y_ban(tep: Path, co: Sequence[str], goi: str) -> str:
    """The name that was probably meant, else all that there are."""
    from vanban.inputs.gan_giong import gan_nhat

    gan = gan_nhat(tep.stem.lower(), co)
    return f"có phải ý bạn là {gan}{DUOI[0]}?" if gan else f"{goi}: {', '.join(co)}"


def _ly_do(tep: Path) -> str:
    """Why a file under inputs/ is neither a document nor a reference; nothing when it is one, or is of another kind."""
    ten = tep.name.lower()
    if ten.endswith(_HAI_DUOI):
        return _BO_TXT.format(tep.stem)
    if ten.endswith(_VAN_BAN_SOAN):
        return f"trong inputs/ chỉ đọc tệp {', '.join(DUOI)}"
    if not ten.endswith(DUOI) or tep.stem in _THAM_CHIEU:
        return ""
    if not tep.read_bytes().strip():
        return "tệp trống, chưa có mục nào"
    if tep.parent.name == _PHONG_TRAO:
        return "" if _MA.fullmatch(tep.stem) else f"tên tệp phong trào phải là một mã như xa_hoi_hoc_tap{tep.suffix}"
    return _ly_do_ten(tep)


def _ly_do_ten(tep: Path) -> str:
    """Why a file of data without `loai` is not read: what its name was probably meant to be."""
    ten = tep.name.lower()
    if goc := next((mot for mot in _THAM_CHIEU if ten.startswith(mot)), ""):
        return f"máy chỉ đọc {goc}{tep.suffix}, bản chép này không được dùng"
    if tep.stem in _CUA_HO_SO:
        return "thư mục này chưa là hồ sơ, thiếu dot_xet.yaml: xem một hồ sơ mẫu bằng vanban new khen_thuong"
    if gan := _gan_ho_so(tep):
        return f"tệp này không được dùng; có phải ý bạn là {gan}{DUOI[0]}?"
    return "không có dòng loai: nên không phải văn bản; là văn bản thì thêm, như loai: ke_hoach"


def _gan_ho_so(tep: Path) -> str | None:
    """The file that makes a folder a dossier, when this one is probably meant to be it."""
    from vanban.inputs.gan_giong import gan_nhat

    return gan_nhat(tep.stem.lower(), HO_SO)


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

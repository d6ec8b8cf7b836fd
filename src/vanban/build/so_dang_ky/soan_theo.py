"""A draft that does something to an issued document (Điều 18), begun from that document's line of the register."""

from __future__ import annotations

import json
import re
from pathlib import Path

from vanban.build.noi_moi import goc_hien
from vanban.build.so_dang_ky.quan_he import da_het, tim_so
from vanban.build.so_dang_ky.tep_so import doc_so
from vanban.build.tep_moi import chep, vi_du, viet_moi
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs.gan_giong import khong_co
from vanban.loai import all_loai
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.models.ky_tu import bo_dau
from vanban.models.so_dang_ky import TacDong, VanBanDi
from vanban.nd30.ghi_chu import ghi_ngay

_MUC_DICH = re.compile(r"\s*\([^()]*\)$")
_DAU = """\
# yaml-language-server: $schema=../../schema/{loai}.json
# {loi}
# Khi ban hành, máy ghi vào sổ đăng ký ở dòng của văn bản ấy.
loai: {loai}
{viec}: {so}
so:
ngay:
trich_yeu: {trich_yeu}
"""
_CUOI = """\
nguoi_ky: hieu_truong
soan_thao: van_phong
"""
_DINH_CHINH = "Công văn đính chính văn bản sai thể thức, kỹ thuật trình bày, thủ tục ban hành (Điều 18, khoản 3)."
_THU_HOI = "Văn bản thông báo thu hồi (Điều 18, khoản 4)."


def soan_theo(viec: TacDong, chu: str, loai: str = "", dich: Path | None = None) -> tuple[Path, ...]:
    """Write the draft of a document that amends, replaces, corrects or withdraws an issued one.

    Args:
        viec: What it does.
        chu: The number of the issued document, such as `05/KH-THPTVD`.
        loai: The type of the new one; by default what the decree asks for.
        dich: Where to write; by default under `inputs/`, named after what it does.

    Returns:
        The files written, the draft first.

    Raises:
        InputError: no such number; the decree asks for another type; the file exists already.
    """
    goc = goc_hien()
    so = doc_so(goc)
    noi = ViTri(duong_hien(so.tep))
    muc = so.so.van_ban[tim_so(so.so.van_ban, chu, noi)]
    loai = _loai(viec, muc, loai, noi)
    nguon = _nguon(goc, muc) if viec == "thay_the" else None
    ten = re.sub(r"[^a-z0-9]+", "_", bo_dau(f"{viec}_{muc.so_ky_hieu}"))
    dich = dich or goc / "inputs" / loai / f"{ten}{nguon.suffix if nguon else '.yaml'}"
    if nguon:
        return viet_moi(dich, _them_khai(chep(loai, nguon, dich), viec, muc))
    return viet_moi(dich, _chu(viec, muc, loai), hop=True)


def _loai(viec: TacDong, muc: VanBanDi, loai: str, noi: ViTri) -> str:
    """The type of the new document.

    Raises:
        InputError: an unknown type, or not the one that the decree asks for.
    """
    if cau := da_het(muc):
        raise InputError(cau, vi_tri=noi)
    can = {"dinh_chinh": "cong_van", "thu_hoi": loai or "thong_bao"}.get(viec, muc.loai)
    if loai and loai not in all_loai():
        raise InputError(khong_co(loai, tuple(all_loai()), loai="loại văn bản"))
    if loai and loai != can:
        cau = "đính chính phải bằng công văn" if viec == "dinh_chinh" else f"{muc.ten_loai} phải bằng {muc.ten_loai}"
        raise InputError(f"{cau} (Điều 18, khoản 3)", goi_y=f"bỏ {loai}, hoặc ghi {can}.")
    return can


def _nguon(goc: Path, muc: VanBanDi) -> Path | None:
    """The input of a document of its own, to be copied."""
    tep = goc / muc.nguon if muc.nguon and not muc.giay else None
    return tep if tep and tep.is_file() else None


def _them_khai(chu: str, viec: str, muc: VanBanDi) -> str:
    """The text of an input that also names what its document does."""
    if chu.startswith("{"):
        return json.dumps({**json.loads(chu), viec: muc.ten_day_du}, ensure_ascii=False, indent=2) + "\n"
    return re.sub(r"^loai:.*\n", lambda dong: f"{dong[0]}{viec}: {_cau(muc.ten_day_du)}\n", chu, count=1, flags=re.M)


def _chu(viec: TacDong, muc: VanBanDi, loai: str) -> str:
    if viec == "dinh_chinh":
        return _dinh_chinh(muc)
    if viec == "thu_hoi" and loai in ("thong_bao", "cong_van"):
        return _thu_hoi(muc, loai)
    chu = _them_khai(vi_du(loai).read_text(encoding="utf-8"), viec, muc)
    if viec == "sua_doi" and muc.trich_yeu:
        moi = _cau(f"{'sửa' if loai == 'cong_van' else 'Sửa'} đổi, bổ sung {_ten(muc)}")
        chu = re.sub(r"^trich_yeu:.*$", lambda _: f"trich_yeu: {moi}", chu, count=1, flags=re.M)
    return chu


def _dinh_chinh(muc: VanBanDi) -> str:
    sai = (can_bo_sung(ten) for ten in ("chỗ sai, như dòng 3, trang 2", "như đã in", "như phải in"))
    cau = "Tại {}, đã in là “{}”, nay đính chính thành “{}”.".format(*sai)
    return (
        _DAU.format(loai="cong_van", viec="dinh_chinh", loi=_DINH_CHINH, so=_cau(muc.ten_day_du),
                    trich_yeu=_cau(f"đính chính {_ten(muc)}"))
        + _danh_sach("kinh_gui", _noi_nhan(muc))
        + f"mo_dau: {_cau(f'{{{{ co_quan.ten }}}} đính chính {_day_du(muc)} như sau:')}\n"
        + f"noi_dung:\n- doan: {_cau(cau)}\n"
        + f"ket_thuc: {_cau('{{ co_quan.ten }} thông báo để các cơ quan, tổ chức, cá nhân đã nhận văn bản biết.')}\n"
        + _CUOI
        + "noi_nhan: []\n"
    )  # fmt: skip


def _thu_hoi(muc: VanBanDi, loai: str) -> str:
    cong_van = loai == "cong_van"
    noi = _noi_nhan(muc)
    cac_cau = (
        f"Lý do thu hồi: {can_bo_sung('lý do')}.",
        "Nơi nhận văn bản giấy gửi lại {{ co_quan.ten }} văn bản đã nhận.",
        "Nơi nhận văn bản điện tử hủy bỏ văn bản trên Hệ thống, đồng thời thông báo qua Hệ thống để "
        "{{ co_quan.ten }} biết.",
    )
    return (
        _DAU.format(loai=loai, viec="thu_hoi", loi=_THU_HOI, so=_cau(muc.ten_day_du),
                    trich_yeu=_cau(f"{'thu' if cong_van else 'Thu'} hồi {_ten(muc)}"))
        + (_danh_sach("kinh_gui", noi) if cong_van else "")
        + f"mo_dau: {_cau(f'{{{{ co_quan.ten }}}} thu hồi {_day_du(muc)} như sau:')}\n"
        + "noi_dung:\n"
        + "".join(f"- {{cau: {_cau(mot)}, kieu: khoan}}\n" for mot in cac_cau)
        + _CUOI
        + ("noi_nhan: []\n" if cong_van else _danh_sach("noi_nhan", noi))
    )  # fmt: skip


def _noi_nhan(muc: VanBanDi) -> list[str]:
    """Who has the document: the recipients of its line, without what each was to do with it."""
    noi = [_MUC_DICH.sub("", mot) for mot in muc.noi_nhan if not mot.startswith("Như ")]
    return noi or [can_bo_sung("nơi đã nhận văn bản")]


def _danh_sach(khoa: str, cac: list[str]) -> str:
    return f"{khoa}:\n" + "".join(f"- {_cau(mot)}\n" for mot in cac)


def _ten(muc: VanBanDi) -> str:
    return f"{muc.ten_loai} số {muc.so_ky_hieu}"


def _day_du(muc: VanBanDi) -> str:
    """The full citation (Phụ lục I, Phần I, Mục II, khoản 6, điểm b)."""
    ve = "về việc " if muc.loai == "cong_van" else ""
    trich_yeu = f" {ve}{muc.trich_yeu}".replace("{{", "{{{{") if muc.trich_yeu else ""
    return f"{_ten(muc)} {ghi_ngay(muc.ngay)} của {{{{ co_quan.ten }}}}{trich_yeu}"


def _cau(chu: str) -> str:
    return json.dumps(chu, ensure_ascii=False)

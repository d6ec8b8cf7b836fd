"""The sample dossier as its rules see it, as it is or with one thing changed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vanban.inputs import doc_tep, nap
from vanban.inputs.bang import doc_bang
from vanban.inputs.cho_trong import cac_chu
from vanban.models.base import doc_ngay
from vanban.models.co_quan import CoQuan
from vanban.models.de_cu import BangDeCu
from vanban.models.dot_xet import DotXet
from vanban.models.hoi_dong import HoiDong
from vanban.models.phien_hop import PhienHop
from vanban.models.phong_trao import PhongTrao
from vanban.models.quy_dinh import QuyDinhKhenThuong
from vanban.models.vien_dan import SoVienDan
from vanban.thi_dua.ho_so import GiayTo, HoSoXet

MAU = Path(__file__).parents[2] / "inputs/khen_thuong/2025_so_ket"
_LOAI = {"bien_ban_hop": "bien_ban", "bien_ban_kiem_phieu": "bien_ban"}
_KY = frozenset({"to_trinh", "cong_van", "quyet_dinh"})


def doc(thu_muc: Path = MAU) -> HoSoXet:
    """The dossier in a folder.

    Raises:
        InputError: what its models refuse.
    """
    bang = nap(doc_bang(thu_muc / "de_cu.csv", BangDeCu), BangDeCu)
    return HoSoXet(
        dot=nap(doc_tep(thu_muc / "dot_xet.yaml"), DotXet),
        de_cu=bang.de_cu,
        lich_su=bang.lich_su,
        co_quan=nap(doc_tep(thu_muc / "co_quan.yaml"), CoQuan),
        vien_dan=nap(doc_tep(thu_muc / "vien_dan.yaml"), SoVienDan),
        phong_trao=nap(doc_tep(thu_muc / "phong_trao/xa_hoi_hoc_tap.yaml"), PhongTrao),
        quy_dinh=nap(doc_tep(thu_muc / "quy_dinh_khen_thuong.yaml"), QuyDinhKhenThuong),
        hoi_dong=nap(doc_tep(thu_muc / "hoi_dong.yaml"), HoiDong),
        phien=nap(doc_tep(thu_muc / "phien_hop.yaml"), PhienHop),
        giay_to=tuple(_giay_to(doc_tep(thu_muc / "van_ban.yaml").du_lieu)),
    )


def sua(noi: Path, tep: str, cu: str, moi: str) -> Path:
    """A copy of the sample folder in `noi` in which the first `cu` of a file is `moi`."""
    thu_muc = noi / "ho_so"
    shutil.copytree(MAU, thu_muc)
    chu = (thu_muc / tep).read_text(encoding="utf-8")
    assert cu in chu, f"{tep}: không có '{cu}'"
    (thu_muc / tep).write_text(chu.replace(cu, moi, 1), encoding="utf-8")
    return thu_muc


def du_lieu_cua(thu_muc: Path, ten: str) -> Any:
    """What is typed in a file, by the name that places use for it."""
    if ten == "de_cu":
        return doc_bang(thu_muc / "de_cu.csv", BangDeCu).du_lieu
    tep = {"quy_dinh": "quy_dinh_khen_thuong", "phong_trao": "phong_trao/xa_hoi_hoc_tap"}.get(ten, ten)
    return doc_tep(thu_muc / f"{tep}.yaml").du_lieu


def _giay_to(van_ban: Mapping[str, Any]) -> Iterator[GiayTo]:
    """The papers that the folder declares; one that a form of award has its own is named by it."""
    for nhom, muc in van_ban.items():
        cac = {f"{nhom}.{ma}": con for ma, con in muc.items()} if nhom == "to_trinh" else {nhom: muc}
        for ma, khai in cac.items():
            yield _mot(ma, khai)


def _mot(ma: str, khai: Mapping[str, Any]) -> GiayTo:
    loai = _LOAI.get(ma, ma.partition(".")[0])
    danh_sach = khai.get("danh_sach")
    chu = {khoa: tri for khoa, tri in khai.items() if khoa not in ("danh_sach", "can_cu", "ngay", "so")}
    return GiayTo(
        ma=ma,
        loai=loai,
        so=int(khai["so"]) if "so" in khai else None,
        ky_hieu=khai.get("ky_hieu", ""),
        ngay=doc_ngay(khai["ngay"]) if "ngay" in khai else None,
        kinh_gui=tuple(khai.get("kinh_gui", ())),
        can_cu=tuple(khai.get("can_cu", ())),
        danh_sach=None if danh_sach is None else tuple(danh_sach),
        chu=tuple((("van_ban", ma, *loc), cau) for loc, cau in cac_chu(chu)),
        nguoi_ky=khai.get("nguoi_ky", "hieu_truong" if loai in _KY else ""),
    )

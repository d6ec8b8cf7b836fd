"""The JSON Schemas of everything a person may write, for completion in the editor."""

from __future__ import annotations

import json

from vanban.inputs.schema import luoc_do
from vanban.khen_thuong.luoc_do import luoc_do_giay
from vanban.loai import all_loai
from vanban.models.base import DauVao
from vanban.models.co_quan import CoQuan
from vanban.models.de_cu import BangDeCu
from vanban.models.don_vi_hoc_tap import DonViHocTap
from vanban.models.dot_xet import DotXet
from vanban.models.hoi_dong import HoiDong
from vanban.models.phien_hop import PhienHop
from vanban.models.phong_trao import PhongTrao
from vanban.models.quy_dinh import QuyDinhKhenThuong
from vanban.models.so_dang_ky import SoDangKy
from vanban.models.tieu_chi_hoc_tap import TieuChiHocTap
from vanban.models.vien_dan import SoVienDan

_THAM_CHIEU: dict[str, tuple[type[DauVao], str]] = {
    "co_quan": (CoQuan, "Cơ quan ban hành văn bản"),
    "phong_trao": (PhongTrao, "Phong trào thi đua"),
    "vien_dan": (SoVienDan, "Sổ văn bản được viện dẫn"),
    "so_dang_ky": (SoDangKy, "Sổ đăng ký văn bản đi"),
    "dot_xet": (DotXet, "Đợt xét khen thưởng"),
    "de_cu": (BangDeCu, "Đề cử khen thưởng"),
    "hoi_dong": (HoiDong, "Hội đồng xét khen thưởng"),
    "phien_hop": (PhienHop, "Phiên họp của Hội đồng và kết quả bỏ phiếu"),
    "quy_dinh_khen_thuong": (QuyDinhKhenThuong, "Quy định về khen thưởng của tỉnh"),
    "don_vi_hoc_tap": (DonViHocTap, "Hồ sơ đề nghị công nhận “Đơn vị học tập”"),
    "tieu_chi_hoc_tap": (TieuChiHocTap, "Tiêu chí “Công dân học tập”, “Đơn vị học tập”"),
}


def noi_dung() -> dict[str, bytes]:
    """Return each schema: file name → bytes."""
    mo_hinh = dict(_THAM_CHIEU)
    mo_hinh.update((ma, (loai.dau_vao, loai.ten)) for ma, loai in all_loai().items())
    cac = {f"{ma}.json": _ghi(luoc_do(lop, tieu_de=ten)) for ma, (lop, ten) in mo_hinh.items()}
    return cac | {"van_ban.json": _ghi(luoc_do_giay())}


def _ghi(luoc: dict[str, object]) -> bytes:
    return (json.dumps(luoc, ensure_ascii=False, indent=2) + "\n").encode()

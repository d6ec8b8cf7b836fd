"""The page of all keys that a person may write, from the descriptions in the models."""

from __future__ import annotations

from collections.abc import Iterator
from types import GenericAlias
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from vanban.build import trang_ho_so
from vanban.build.bang_muc import MoHinh, bang_muc
from vanban.loai import all_loai
from vanban.loai.ban_sao.model import TrichVao
from vanban.loai.bien_ban.model import NguoiKyBienBan
from vanban.loai.giay_khen.model import QuyetDinhKhen
from vanban.models.anh_ky import AnhChuKy, AnhDau
from vanban.models.bao_cao import DanhGia, KetQuaNhiemVu, KhenThuongDaCo, MucTieu
from vanban.models.chuc_vu import ChucVu, GiaoKy, NguoiGiuChuc
from vanban.models.co_quan import CoQuan, CoQuanKy, DonViTrong, TenLuc, ToChuc, ToChucTuVan
from vanban.models.don_vi_hoc_tap import DonViHocTap, ThanhVienTo, ToDanhGia
from vanban.models.giay_to import NguoiKyTen
from vanban.models.hoc_tap import CongDanHocTap, CongNhanDonVi, CotKhac, KetQuaChiTieu, SoLieuNam
from vanban.models.lien_tich import CungKy, VanBanLienTich
from vanban.models.nguoi_ten import NguoiCoTen
from vanban.models.noi_dung import BangNhap, Nut
from vanban.models.phong_trao import DotKhenThuong, GiaiDoan, HinhThuc, NhiemVu, NhomTieuChi, PhongTrao, TieuChi
from vanban.models.phu_luc import PhuLucVao
from vanban.models.so_dang_ky import DaCap, SoDangKy, ThuVe, VanBanDi
from vanban.models.thanh_phan_khac import LienHe
from vanban.models.thoa_thuan import Ben
from vanban.models.thoi_gian import KhoangNgay
from vanban.models.tieu_chi_hoc_tap import (
    CapTinh,
    ChiTieu,
    HanHoSo,
    NguongCongDan,
    SoThang,
    TieuChiDonVi,
    TieuChiHocTap,
)
from vanban.models.van_ban import CanCuVao, NguoiKy, VanBanChung
from vanban.models.van_ban_kem import VanBanKemVao
from vanban.models.vien_dan import SoVienDan, VanBanVienDan

_DAU = """# Mọi tên mục viết được trong tệp dữ liệu

*Trang này do máy viết từ mã (`make docs`). Cách viết, có ví dụ: [Viết nội dung](../viet_noi_dung.md).
Tệp của hồ sơ khen thưởng có [trang riêng](ho_so.md).*

Tên mục in **đậm** là bắt buộc. Mục để trống coi như không ghi.
"""

MUC: tuple[tuple[str, MoHinh], ...] = (
    ("Văn bản: `inputs/ke_hoach/….yaml`, `inputs/bao_cao/….yaml` và các loại khác", VanBanLienTich),
    ("Một mục của `noi_dung`, `muc`", Nut),
    ("Bảng: `bang`", BangNhap),
    ("Một dòng của `nhiem_vu`", NhiemVu),
    ("Một phụ lục của `phu_luc`", PhuLucVao),
    ("Một căn cứ của `can_cu`", CanCuVao),
    ("Người ký: `nguoi_ky`", NguoiKy),
    ("Một người ký của `nguoi_ky_bien_ban`", NguoiKyBienBan),
    ("Một người ký của `nguoi_ky_bao_cao`", NguoiKyTen),
    ("Một văn bản ban hành kèm theo quyết định: `kem_theo`", VanBanKemVao),
    ("Văn bản được trích sao: `trich`", TrichVao),
    ("Người được giới thiệu, được nghỉ phép: `nguoi`", NguoiCoTen),
    ("Một bên của `cac_ben`: hợp đồng, bản ghi nhớ, bản thỏa thuận", Ben),
    ("Quyết định ghi trên giấy khen: `quyet_dinh`", QuyetDinhKhen),
    ("Kỳ báo cáo: `ky`", KhoangNgay),
    ("Một năm của `so_lieu`", SoLieuNam),
    ("Một cột của `cot_khac`", CotKhac),
    ("Một mục tiêu của `muc_tieu`", MucTieu),
    ("Một kết quả của `ket_qua_nhiem_vu`", KetQuaNhiemVu),
    ("Một lần công nhận của `don_vi_hoc_tap`, `cong_nhan_truoc`", CongNhanDonVi),
    ("Một người của `cong_dan_hoc_tap`", CongDanHocTap),
    ("Một dòng của `khen_thuong_da_co`", KhenThuongDaCo),
    ("Đánh giá chung: `danh_gia`", DanhGia),
    ("Hồ sơ “Đơn vị học tập”: `don_vi_hoc_tap.yaml`", DonViHocTap),
    ("Tổ đánh giá: `to_danh_gia`", ToDanhGia),
    ("Một thành viên của Tổ đánh giá", ThanhVienTo),
    ("Kết quả một chỉ tiêu: `ket_qua`", KetQuaChiTieu),
    ("Tiêu chí học tập: `inputs/tieu_chi_hoc_tap.yaml`", TieuChiHocTap),
    ("Một mức của `cong_dan`", NguongCongDan),
    ("Một tiêu chí “Đơn vị học tập” của `tieu_chi`", TieuChiDonVi),
    ("Một chỉ tiêu của `chi_tieu`", ChiTieu),
    ("Đơn vị thuộc cấp tỉnh: `cap_tinh`", CapTinh),
    ("Số tháng: `bao_luu`, `cach_muc_do`", SoThang),
    ("Một hạn của `han`", HanHoSo),
    ("Cơ quan: `inputs/co_quan.yaml`", CoQuan),
    ("Cơ quan cấp trên: `chu_quan`", ToChuc),
    ("Tên theo thời gian: `ten`, `ten_dau_trang`, `tinh`, `dia_danh`", TenLuc),
    ("Đơn vị trong cơ quan: `don_vi`", DonViTrong),
    ("Chức vụ: `chuc_vu`", ChucVu),
    ("Địa chỉ, điện thoại … ở chân trang đầu: `lien_he`", LienHe),
    ("Một người của `nguoi`", NguoiGiuChuc),
    ("Ảnh chữ ký: `anh_chu_ky`", AnhChuKy),
    ("Ảnh dấu: `anh_dau`", AnhDau),
    ("Một dòng của `giao_ky`", GiaoKy),
    ("Một cơ quan cùng ban hành: `cung_ban_hanh`", CoQuanKy),
    ("Một bên của `lien_tich`", CungKy),
    ("Một tổ chức tư vấn: `to_chuc_tu_van`", ToChucTuVan),
    ("Phong trào: `inputs/phong_trao/….yaml`", PhongTrao),
    ("Một giai đoạn của `giai_doan`", GiaiDoan),
    ("Một nhóm của `tieu_chi`", NhomTieuChi),
    ("Một tiêu chí trong `muc` của nhóm", TieuChi),
    ("Một hình thức của `hinh_thuc_khen_thuong`", HinhThuc),
    ("Một đợt của `dot_khen_thuong`", DotKhenThuong),
    ("Sổ viện dẫn: `inputs/vien_dan.yaml`", SoVienDan),
    ("Một văn bản của `van_ban` trong sổ", VanBanVienDan),
    ("Sổ đăng ký văn bản đi: `inputs/so_dang_ky.yaml`", SoDangKy),
    ("Một dãy của `da_cap`", DaCap),
    ("Một văn bản của `van_ban` trong sổ đăng ký", VanBanDi),
    ("Một nơi của `da_thu` trong văn bản ấy", ThuVe),
)
"""Every model that a person fills in, with its heading on the page."""


def noi_dung() -> dict[str, bytes]:
    """Return the pages, that of dossiers among them: file name → bytes."""
    return {"README.md": "\n".join([_DAU, *_cac_bang()]).encode(), **trang_ho_so.noi_dung()}


def mo_hinh_con(mo_hinh: MoHinh) -> Iterator[MoHinh]:
    """The models that stand inside a model, at any depth, itself first; each may come several times."""
    da_qua: list[MoHinh] = []
    cho = [mo_hinh]
    while cho:
        mot = cho.pop()
        if mot not in da_qua:
            da_qua.append(mot)
            cho += [con for truong in mot.model_fields.values() for con in _trong(truong.annotation)]
    yield from da_qua


def _trong(kieu: Any) -> Iterator[MoHinh]:
    """The models named in the type of a field."""
    if isinstance(kieu, type) and not isinstance(kieu, GenericAlias) and issubclass(kieu, BaseModel):
        yield kieu
    for con in get_args(kieu):
        yield from _trong(con)


def _cac_bang() -> Iterator[str]:
    for tieu_de, mo_hinh in MUC:
        yield bang_muc(tieu_de, mo_hinh.model_fields)
    for ma, loai in all_loai().items():
        yield from _rieng(f"Riêng {loai.ten}: `loai: {ma}`", loai.dau_vao.model_fields)


def _rieng(tieu_de: str, truong: dict[str, FieldInfo]) -> Iterator[str]:
    """What a type has of its own or says otherwise than all documents do, and what of theirs it lacks."""
    chung = VanBanChung.model_fields
    rieng = {ten: tr for ten, tr in truong.items() if ten != "loai" and not _nhu(tr, chung.get(ten))}
    thieu = [f"`{ten}`" for ten in chung if ten not in truong]
    if rieng or thieu:
        yield bang_muc(tieu_de, rieng)
    if thieu:
        yield f"Loại này không có {', '.join(thieu)}.\n"


def _nhu(truong: FieldInfo, chung: FieldInfo | None) -> bool:
    return chung is not None and (truong.description, truong.is_required()) == (chung.description, chung.is_required())

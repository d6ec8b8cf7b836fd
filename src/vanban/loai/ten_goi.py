"""The dotted names that texts may use: `{{ co_quan.ten }}`, `{{ phong_trao.giai_doan.gd1.khoang }}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from vanban.inputs.gan_giong import gan_nhat
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.models.chuc_vu import ChucVu
from vanban.models.co_quan import CoQuan, DonViTrong, ToChuc, ten_luc
from vanban.models.ky_tu import bo_dau
from vanban.models.phong_trao import PhongTrao


def ten_goi(co_quan: CoQuan, phong_trao: PhongTrao | None, ngay: date | None) -> dict[str, str]:
    """Every name with its value on the day; cited documents are not among them."""
    ten = dict(_to_chuc("co_quan", co_quan, ngay))
    ten["co_quan.tinh"] = ten_luc(co_quan.tinh, ngay) if co_quan.tinh else can_bo_sung("tỉnh, thành phố")
    ten["co_quan.dia_danh"] = ten_luc(co_quan.dia_danh, ngay) if co_quan.dia_danh else can_bo_sung("địa danh")
    ten |= {f"co_quan.don_vi.{ma}": don_vi.ten for ma, don_vi in co_quan.don_vi.items()}
    ten |= {f"co_quan.chuc_vu.{ma}": chuc_vu.ten for ma, chuc_vu in co_quan.chuc_vu.items()}
    return ten | dict(_phong_trao(phong_trao)) if phong_trao else ten


def khong_co_ma(ma: str, cac: Mapping[str, ChucVu | DonViTrong], loai: str) -> str:
    """A sentence that says the body has no such key, with the one that was probably meant: near, or of that name."""
    theo_ten = {bo_dau(mot.ten): co for co, mot in cac.items()}
    gan = theo_ten.get(ma) or gan_nhat(ma, cac)
    return f"co_quan.yaml không có {loai} '{ma}'" + (f"; có phải ý bạn là `{gan}`?" if gan else "")


def ke_ma(cac: Mapping[str, ChucVu | DonViTrong]) -> str:
    """The keys with their names, for a hint: "hieu_truong (Hiệu trưởng)"."""
    return ", ".join(f"{ma} ({mot.ten})" for ma, mot in cac.items()) or "chưa có"


def _to_chuc(dau: str, to_chuc: ToChuc, ngay: date | None) -> Iterator[tuple[str, str]]:
    """Names of a body and of those above it."""
    ten = to_chuc.ten_vao(ngay)
    yield f"{dau}.ten", ten
    yield f"{dau}.ten_ngan", to_chuc.ten_ngan or ten
    yield f"{dau}.viet_tat", to_chuc.viet_tat or can_bo_sung("chữ viết tắt")
    if to_chuc.chu_quan:
        yield from _to_chuc(f"{dau}.chu_quan", to_chuc.chu_quan, ngay)


def _phong_trao(phong_trao: PhongTrao) -> Iterator[tuple[str, str]]:
    """Names of a movement, its phases and its forms of award."""
    yield "phong_trao.ten", phong_trao.ten
    yield "phong_trao.ten_ngan", phong_trao.ten_ngan
    yield "phong_trao.thoi_gian", phong_trao.ghi
    yield "phong_trao.khoang", phong_trao.khoang
    yield "phong_trao.so_giai_doan", f"{len(phong_trao.giai_doan):02d}"
    for giai_doan in phong_trao.giai_doan:
        dau = f"phong_trao.giai_doan.{giai_doan.ma}"
        yield f"{dau}.ten", _in(giai_doan.ten)
        yield f"{dau}.thoi_gian", giai_doan.ghi
        yield f"{dau}.khoang", giai_doan.khoang
    for hinh_thuc in phong_trao.hinh_thuc_khen_thuong:
        yield f"phong_trao.hinh_thuc_khen_thuong.{hinh_thuc.ma}", _in(hinh_thuc.day_du)


def _in(chu: str) -> str:
    """A text without placeholders as it is printed."""
    return chu.replace("{{{{", "{{")

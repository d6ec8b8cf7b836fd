"""Lengths that a document management system takes (Phụ lục VI, Phần II, Mục I)."""

from __future__ import annotations

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_bo_sung import cac_dau
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay


def kiem_do_dai(ban: BanTrinhBay, boi_canh: BoiCanh) -> None:
    """Report to `boi_canh` each element longer than its field, where it was typed; one with a gap is not measured."""
    vb, co_quan = boi_canh.nguon, boi_canh.tham_chieu.nguon_co_quan
    ky_hieu = vb.con("ky_hieu")
    cac = (
        ("CodeNumber", ban.so, vb.con("so")),
        ("CodeNotation", ban.ky_hieu, ky_hieu if ky_hieu.gia_tri else co_quan.con("viet_tat")),
        ("OrganName", ban.ten_co_quan, co_quan.con("ten")),
        ("FileCode.OrganId", ban.ma_co_quan, co_quan.con("ma_dinh_danh")),
        ("Subject", ban.trich_yeu, vb.con("trich_yeu")),
        ("SignerInfo.Position", "".join(ban.chu_ky.tham_quyen[-1:]), vb.con("nguoi_ky")),
        ("SignerInfo.FullName", ban.chu_ky.ho_ten, vb.con("nguoi_ky")),
    )
    for ma, chu, nguon in cac:
        truong = nd30().truong_dien_tu[ma]
        if len(chu) > truong.do_dai and not cac_dau(chu):
            boi_canh.bao(
                f"{truong.ten}: dài {len(chu)} ký tự, hệ thống quản lý văn bản nhận nhiều nhất {truong.do_dai}"
                f" ({truong.luat.can_cu})",
                nguon,
            )

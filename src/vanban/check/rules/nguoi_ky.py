"""Who signs: collectives, councils, two signatures (Phụ lục I, Phần I, Mục II, khoản 7; Mẫu 1.9)."""

from __future__ import annotations

import re
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.looks import sai_giua
from vanban.check.recognise.model import PhanNhan
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_DUNG_DAU: Final = re.compile(
    r"(CHỦ TỊCH|TRƯỞNG|TỔNG |GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|TỔ TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM)"
)
_HOI_DONG: Final = re.compile(r"TM\.? (HỘI ĐỒNG|BAN |TỔ )")
_DAN_CU: Final = re.compile(r"TM\.? (HỘI ĐỒNG NHÂN DÂN|BAN GIÁM HIỆU|BAN GIÁM ĐỐC|BAN LÃNH ĐẠO)")
_CHU_TOA: Final = re.compile(r"CHỦ T(ỌA|OẠ)|CHỦ TRÌ")
_THU_KY: Final = re.compile(r"THƯ KÝ|NGƯỜI (GHI|LẬP) BIÊN BẢN")


def _quyen_han(ban: BanSoat) -> PhanNhan | None:
    return ban.nhan.phan.get("quyen_han")


@rule("KY931", quy_dinh="thanh_phan.ho_ten", muc=Muc.NHAC)
def chuc_vu_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Quyền hạn, chức vụ không canh giữa với họ tên người ký.

    Vì sao: họ tên đặt canh giữa quyền hạn, chức vụ nên các dòng ấy cùng một trục.
    Sai: HIỆU TRƯỞNG canh trái, họ tên canh giữa.
    Đúng: HIỆU TRƯỞNG và họ tên cùng canh giữa.
    """
    dong = [d for ma in ("quyen_han", "chuc_vu") if ma in ban.nhan.phan for d in ban.phan(ma).dong]
    if not dong:
        yield KhongKiem("không nhận ra chức vụ người ký")
    yield from sai_giua(dong, "chức vụ người ký")


@rule("KY932", quy_dinh="quyen_han.tm", muc=Muc.NHAC, can="quyen_han")
def thay_mat_thieu_chuc_vu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dưới “TM.” không có chức vụ người đứng đầu hoặc dòng “KT.”.

    Vì sao: ký thay mặt tập thể thì dưới tên tập thể ghi chức vụ của người ký.
    Sai: TM. ỦY BAN NHÂN DÂN, dưới là họ tên.
    Đúng: TM. ỦY BAN NHÂN DÂN, dưới là CHỦ TỊCH.
    """
    quyen = ban.phan("quyen_han").dong
    if not any(d.gon.startswith("TM") for d in quyen):
        yield KhongKiem("không ký thay mặt tập thể")
        return
    chuc = [d.hoa for d in ban.nhan.phan["chuc_vu"].dong] if "chuc_vu" in ban.nhan.phan else []
    sau = [*chuc, *(d.hoa for d in quyen if d.gon.startswith("KT"))]
    if not any(_DUNG_DAU.search(chu) for chu in sau):
        yield Thay(quyen[-1], "dưới “TM.” cần chức vụ của người ký hoặc dòng “KT.”", "không có", "CHỦ TỊCH")


@rule("KY933", quy_dinh="thanh_phan.ho_ten", muc=Muc.NHAC, can="ho_ten")
def ho_ten_viet_thuong(ban: BanSoat, nd30: ND30) -> Ra:
    """Họ tên người ký có tiếng không viết hoa chữ đầu.

    Vì sao: họ tên người viết hoa chữ cái đầu mọi âm tiết (Phụ lục II).
    Sai: Nguyễn văn An
    Đúng: Nguyễn Văn An
    """
    dong = ban.phan("ho_ten").dong[0]
    if not dong.in_hoa and any(tu[:1].islower() for tu in dong.gon.split()):
        yield Thay(dong, f"họ tên “{dong.gon}” có tiếng chưa viết hoa", dong.gon, dong.gon.title())


@rule("KY934", quy_dinh="thanh_phan.chuc_vu_khac", muc=Muc.NHAC, can="quyen_han co_quan")
def hoi_dong_thieu_chuc_vu_khac(ban: BanSoat, nd30: ND30) -> Ra:
    """Tổ chức tư vấn dùng con dấu của cơ quan mà không ghi chức vụ trong cơ quan trên họ tên.

    Vì sao: được dùng con dấu của cơ quan thì ghi cả chức danh trong tổ chức tư vấn và chức vụ trong cơ quan.
    Sai: TM. HỘI ĐỒNG, CHỦ TỊCH, rồi ngay họ tên.
    Đúng: TM. HỘI ĐỒNG, CHỦ TỊCH; trên họ tên có HIỆU TRƯỞNG.
    """
    hoi_dong = next(
        (d for d in ban.phan("quyen_han").dong if _HOI_DONG.match(d.hoa) and not _DAN_CU.match(d.hoa)), None
    )
    if hoi_dong is None or re.match(r"(HỘI ĐỒNG|BAN|TỔ)\b", ban.phan("co_quan").dong[0].hoa):
        yield KhongKiem("không phải tổ chức tư vấn ký bằng con dấu của cơ quan")
    elif "chuc_vu_khac" not in ban.nhan.phan:
        cau = "tổ chức tư vấn ký: nếu dùng con dấu của cơ quan, trên họ tên cần ghi chức vụ trong cơ quan"
        yield Thay(hoi_dong, cau, "không có", "chức vụ trong cơ quan")


@rule("KY935", quy_dinh="mau.1.9", hang=Hang.MAU)
def bien_ban_thieu_hai_chu_ky(ban: BanSoat, nd30: ND30) -> Ra:
    """Biên bản không có đủ hai chữ ký: thư ký bên trái, chủ tọa bên phải.

    Vì sao: Mẫu 1.9 có hai chữ ký, thư ký ở bên trái, chủ tọa ở bên phải.
    Sai: biên bản chỉ có chữ ký của chủ tọa.
    Đúng: THƯ KÝ bên trái, CHỦ TỌA bên phải.
    """
    if ban.nhan.ma_loai != "bien_ban":
        yield KhongKiem("không phải biên bản")
        return
    if any("KIỂM PHIẾU" in d.hoa for d in ban.phan("trich_yeu").dong):
        yield KhongKiem("biên bản kiểm phiếu do Ban kiểm phiếu ký, không có mẫu")
        return
    cuoi = [d for d in ban.cac_doan[-30:] if d.in_hoa and len(d.gon) < 120]
    thu_ky = next((d for d in cuoi if _THU_KY.search(d.hoa)), None)
    chu_toa = next((d for d in cuoi if _CHU_TOA.search(d.hoa)), None)
    if thu_ky is None or chu_toa is None:
        thieu = "thư ký" if thu_ky is None else "chủ tọa"
        yield Thay("cuối văn bản", f"biên bản không có chữ ký của {thieu}", "không có", "THƯ KÝ, CHỦ TỌA")
    elif thu_ky.doan.o is not None and chu_toa.doan.o is not None and (thu_ky.doan.o.lech_cot(chu_toa.doan.o) or 0) > 0:
        yield Thay(thu_ky, "thư ký ký bên trái, chủ tọa ký bên phải", "bên phải", "bên trái")

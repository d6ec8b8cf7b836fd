"""Number and symbol (Phụ lục I, Phần I, Mục II, khoản 3; abbreviations of Phụ lục III, Mục I)."""

from __future__ import annotations

import re
from typing import Final

from vanban.check.finding import Muc
from vanban.check.looks import sai_co, sai_dam, sai_giua, sai_nghieng
from vanban.check.recognise.model import SoKyHieu
from vanban.check.rule import DAU_LA_ANH, VAN_BAN_KEM_THEO, BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_CHO_TRONG: Final = re.compile(r"[{}\[\]<>…]|\.\.")


def _so(ban: BanSoat) -> SoKyHieu:
    assert ban.nhan.so is not None
    return ban.nhan.so


def _cho_trong(chu: str) -> bool:
    """A blank to be filled, or a template tag."""
    return not chu or bool(_CHO_TRONG.search(chu))


@rule("SO401", quy_dinh="thanh_phan.so_ky_hieu")
def thieu_so_ky_hieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản không có dòng số, ký hiệu.

    Vì sao: số, ký hiệu là thành phần thể thức bắt buộc; bản thảo cũng phải có dòng này, chỉ để trống số.
    Sai: dưới tên cơ quan không có gì.
    Đúng: Số: 05/KH-THPTSM.
    """
    if "kem_theo" in ban.nhan.phan:
        yield KhongKiem(VAN_BAN_KEM_THEO)
    elif "so_ky_hieu" not in ban.nhan.phan and ban.anh_dau:
        yield KhongKiem(DAU_LA_ANH)
    elif "so_ky_hieu" not in ban.nhan.phan:
        yield Thay("đầu văn bản", "không có dòng số, ký hiệu", "không có", "Số: …/…")


@rule("SO402", quy_dinh="cum_tu.so", can="so_ky_hieu")
def thieu_hai_cham(ban: BanSoat, nd30: ND30) -> Ra:
    """Sau từ “Số” thiếu dấu hai chấm.

    Vì sao: luật yêu cầu dấu hai chấm sau từ “Số”.
    Sai: Số 05/KH-THPTSM.
    Đúng: Số: 05/KH-THPTSM.
    """
    if not _so(ban).hai_cham:
        yield Thay(ban.phan("so_ky_hieu").dong[0], "sau từ “Số” thiếu dấu hai chấm (:)", "Số", "Số:")


@rule("SO403", quy_dinh="cum_tu.so_them_khong", can="so_ky_hieu")
def so_thieu_khong(ban: BanSoat, nd30: ND30) -> Ra:
    """Số nhỏ hơn 10 không thêm số 0 phía trước.

    Vì sao: luật yêu cầu thêm số 0 để khó sửa chữa.
    Sai: Số: 5/KH-THPTSM.
    Đúng: Số: 05/KH-THPTSM.
    """
    chu = _so(ban).so
    if re.fullmatch(r"\d", chu):
        yield Thay(ban.phan("so_ky_hieu").dong[0], f"số {chu} nhỏ hơn 10, cần ghi 0{chu}", chu, f"0{chu}")


@rule("SO404", quy_dinh="thanh_phan.so_ky_hieu", can="so_ky_hieu")
def so_khong_phai_chu_so(ban: BanSoat, nd30: ND30) -> Ra:
    """Số văn bản không ghi bằng chữ số Ả Rập, hoặc còn để trống ở bản phát hành.

    Vì sao: số là số thứ tự đăng ký trong năm; bản thảo để trống thì được.
    Sai: Số: GL/KH-THPTSM.
    Đúng: Số: 05/KH-THPTSM.
    """
    chu, dong = _so(ban).so, ban.phan("so_ky_hieu").dong[0]
    if _cho_trong(chu):
        if not ban.nhap:
            yield Thay(dong, "số văn bản còn để trống", "trống", "số do văn thư cấp", nhac=True)
    elif not re.fullmatch(r"\d+", chu):
        yield Thay(dong, f"số văn bản ghi “{chu}”, cần chữ số Ả Rập", chu, "chữ số Ả Rập", nhac=chu[0].isdigit())


@rule("SO405", quy_dinh="cum_tu.ky_hieu_gach_noi", can="so_ky_hieu")
def ky_hieu_co_khoang_trang(ban: BanSoat, nd30: ND30) -> Ra:
    """Trong số, ký hiệu có khoảng trắng hoặc gạch ngang dài.

    Vì sao: giữa các nhóm chữ viết tắt là gạch nối, không cách chữ.
    Sai: Số: 05/KH - THPTSM.
    Đúng: Số: 05/KH-THPTSM.
    """
    so, dong = _so(ban), ban.phan("so_ky_hieu").dong[0]
    sau = so.tho.partition("/")[2].strip()
    if _cho_trong(sau):
        yield KhongKiem("ký hiệu còn để trống")
    elif re.search(r"\s", sau) or so.tho.partition("/")[2][:1].isspace():
        yield Thay(dong, f"ký hiệu “{sau}” có khoảng trắng; cần viết liền", sau, re.sub(r"\s", "", so.ky_hieu))
    elif re.search("[–—−]", sau):
        yield Thay(dong, f"ký hiệu “{sau}” dùng gạch ngang dài; cần gạch nối (-)", sau, so.ky_hieu, nhac=True)


@rule("SO406", quy_dinh="thanh_phan.so_ky_hieu", can="so_ky_hieu")
def ky_hieu_co_nam(ban: BanSoat, nd30: ND30) -> Ra:
    """Ký hiệu văn bản hành chính có năm.

    Vì sao: năm chỉ có trong ký hiệu của văn bản quy phạm pháp luật.
    Sai: Số: 05/2024/KH-THPTSM.
    Đúng: Số: 05/KH-THPTSM.
    """
    khop = re.match(r"((?:19|20)\d\d)/", _so(ban).ky_hieu)
    if khop:
        cau = f"ký hiệu có năm {khop[1]}; văn bản hành chính không ghi năm"
        yield Thay(ban.phan("so_ky_hieu").dong[0], cau, _so(ban).ky_hieu, _so(ban).ky_hieu[5:])


@rule("SO407", quy_dinh="loai.cong_van", can="so_ky_hieu")
def cong_van_co_ten_loai(ban: BanSoat, nd30: ND30) -> Ra:
    """Ký hiệu công văn có chữ viết tắt tên loại.

    Vì sao: công văn không có chữ viết tắt tên loại; ký hiệu gồm tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.
    Sai: Số: 12/CV-THPTSM.
    Đúng: Số: 12/THPTSM-VP.
    """
    khop = re.match(r"CV\b", _so(ban).ky_hieu.upper())
    if khop:
        cau = "công văn không ghi “CV” trong ký hiệu; ghi tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực"
        yield Thay(ban.phan("so_ky_hieu").dong[0], cau, _so(ban).ky_hieu, "<cơ quan>-<đơn vị>")


@rule("SO408", quy_dinh="loai.ke_hoach.chu_viet_tat", can="so_ky_hieu ten_loai")
def ky_hieu_khac_ten_loai(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ viết tắt tên loại trong ký hiệu không khớp tên loại.

    Vì sao: mỗi tên loại có một chữ viết tắt trong bảng của Phụ lục III, kể cả chữ hoa chữ thường (QyĐ, CTr, TTr).
    Sai: KẾ HOẠCH mang ký hiệu 05/QĐ-THPTSM.
    Đúng: KẾ HOẠCH mang ký hiệu 05/KH-THPTSM.
    """
    loai = nd30.loai.get(ban.nhan.ma_loai)
    ky_hieu = _so(ban).ky_hieu
    nam = re.sub(r"^(19|20)\d\d/", "", ky_hieu)
    dau = re.split(r"[\s\-/]", nam)[0]
    if loai is None or loai.viet_tat is None or _cho_trong(dau):
        yield KhongKiem("tên loại không có chữ viết tắt, hoặc ký hiệu còn để trống")
    elif dau != loai.viet_tat:
        cau = f"ký hiệu ghi “{dau}”, {loai.ten} viết tắt là “{loai.viet_tat}”"
        yield Thay(ban.phan("so_ky_hieu").dong[0], cau, dau, loai.viet_tat)


@rule("SO409", quy_dinh="thanh_phan.so_ky_hieu", can="so_ky_hieu")
def so_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng số, ký hiệu sai cỡ chữ.

    Vì sao: luật quy định đúng một cỡ cho dòng này.
    Sai: dòng số, ký hiệu cỡ 14.
    Đúng: dòng số, ký hiệu cỡ 13.
    """
    yield from sai_co(ban.phan("so_ky_hieu").dong, nd30.thanh_phan["so_ky_hieu"].co, "dòng số, ký hiệu")


@rule("SO410", quy_dinh="thanh_phan.so_ky_hieu", can="so_ky_hieu")
def so_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng số, ký hiệu in đậm hoặc nghiêng.

    Vì sao: kiểu chữ của dòng này là đứng.
    Sai: số, ký hiệu in đậm.
    Đúng: số, ký hiệu in đứng, không đậm.
    """
    dong = ban.phan("so_ky_hieu").dong
    yield from sai_dam(dong, "dòng số, ký hiệu", dam=False)
    yield from sai_nghieng(dong, "dòng số, ký hiệu", nghieng=False)


@rule("SO411", quy_dinh="thanh_phan.so_ky_hieu", can="so_ky_hieu")
def so_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng số, ký hiệu không canh giữa dưới tên cơ quan.

    Vì sao: luật đặt dòng này canh giữa dưới tên cơ quan ban hành.
    Sai: số, ký hiệu canh trái.
    Đúng: số, ký hiệu canh giữa ô bên trái.
    """
    phan = ban.phan("so_ky_hieu")
    yield from sai_giua(phan.dong, "dòng số, ký hiệu", nhac=phan.dong[0].doan.o is None)


@rule("SO412", quy_dinh="thanh_phan.so_ky_hieu", muc=Muc.NHAC, can="so_ky_hieu")
def ky_hieu_thieu_nhom(ban: BanSoat, nd30: ND30) -> Ra:
    """Ký hiệu không đủ hai nhóm chữ viết tắt.

    Vì sao: ký hiệu gồm tên loại (hoặc cơ quan, với công văn) và tên cơ quan (hoặc đơn vị), nối bằng gạch nối.
    Sai: Số: 05/KH.
    Đúng: Số: 05/KH-THPTSM.
    """
    ky_hieu = _so(ban).ky_hieu
    if not _cho_trong(ky_hieu) and "-" not in ky_hieu:
        yield Thay(
            ban.phan("so_ky_hieu").dong[0], f"ký hiệu “{ky_hieu}” chỉ có một nhóm chữ", ky_hieu, "hai nhóm trở lên"
        )

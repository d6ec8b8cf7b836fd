"""Authority, title and name of the signer (Phụ lục I, Phần I, Mục II, khoản 7)."""

from __future__ import annotations

import re
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.line import Dong
from vanban.check.looks import sai_co, sai_dam, sai_giua, sai_hoa, sai_nghieng
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_DUNG: Final = re.compile(r"(TM|KT|TL|TUQ|Q)\. \S")
_HOC_VI: Final = re.compile(
    r"(PGS|GS|TSKH|TS|ThS|Ths|BSCK\w*|BS|CN|KS|NGƯT|NGND|NSƯT|Thạc sĩ|Tiến sĩ|Bác sĩ|Giáo sư|Cử nhân|Nhà giáo)\b[.,]?"
)
_CAP_PHO: Final = re.compile(r"\bPHÓ\b|^THỨ TRƯỞNG")


def _dong_ky(ban: BanSoat) -> list[Dong]:
    return [d for ma in ("quyen_han", "chuc_vu") if ma in ban.nhan.phan for d in ban.phan(ma).dong]


@rule("KY921", quy_dinh="thanh_phan.chuc_vu")
def thieu_chuc_vu(ban: BanSoat, nd30: ND30) -> Ra:
    """Không có quyền hạn, chức vụ của người ký.

    Vì sao: chức vụ, họ tên và chữ ký là thành phần thể thức chính; văn bản kèm theo (không có số) thì không cần.
    Sai: cuối văn bản chỉ có tên người.
    Đúng: HIỆU TRƯỞNG phía trên họ tên.
    """
    if _dong_ky(ban):
        return
    if "so_ky_hieu" not in ban.nhan.phan or "noi_nhan_tieu_de" not in ban.nhan.phan:
        yield KhongKiem("không nhận ra phần cuối văn bản")
    else:
        yield Thay("cuối văn bản", "không có quyền hạn, chức vụ của người ký", "không có", "chức vụ, in hoa, đậm")


@rule("KY922", quy_dinh="thanh_phan.chuc_vu")
def chuc_vu_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Quyền hạn, chức vụ không in hoa, đứng, đậm.

    Vì sao: mọi dòng quyền hạn và chức vụ in hoa, đứng, đậm.
    Sai: PHÓ HIỆU TRƯỞNG không đậm.
    Đúng: PHÓ HIỆU TRƯỞNG in hoa, đứng, đậm.
    """
    dong = _dong_ky(ban)
    if not dong:
        yield KhongKiem("không nhận ra chức vụ người ký")
    yield from sai_hoa(dong, "chức vụ người ký")
    yield from sai_dam(dong, "chức vụ người ký", dam=True)
    yield from sai_nghieng(dong, "chức vụ người ký", nghieng=False)


@rule("KY923", quy_dinh="thanh_phan.chuc_vu")
def chuc_vu_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Quyền hạn, chức vụ sai cỡ chữ.

    Vì sao: quyền hạn, chức vụ cỡ 13 đến 14.
    Sai: chức vụ cỡ 12.
    Đúng: chức vụ cỡ 14.
    """
    if not _dong_ky(ban):
        yield KhongKiem("không nhận ra chức vụ người ký")
    yield from sai_co(_dong_ky(ban), nd30.thanh_phan["chuc_vu"].co, "chức vụ người ký")


@rule("KY924", quy_dinh="thanh_phan.quyen_han", can="quyen_han")
def quyen_han_sai_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ viết tắt quyền hạn viết sai.

    Vì sao: quyền hạn ghi “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”, có dấu chấm.
    Sai: KT HIỆU TRƯỞNG; T/M ỦY BAN NHÂN DÂN.
    Đúng: KT. HIỆU TRƯỞNG; TM. ỦY BAN NHÂN DÂN.
    """
    for d in ban.phan("quyen_han").dong:
        if not _DUNG.match(d.gon):
            sat = bool(re.match(r"(TM|KT|TL|TUQ|Q)\.\S", d.gon))
            cau = f"quyền hạn ghi “{d.gon}”; cần “TM.”, “Q.”, “KT.”, “TL.” hoặc “TUQ.”, rồi cách chữ"
            yield Thay(d, cau, d.gon, "KT. …", nhac=sat)


@rule("KY925", quy_dinh="quyen_han.kt", muc=Muc.NHAC, can="quyen_han")
def ky_thay_khong_phai_cap_pho(ban: BanSoat, nd30: ND30) -> Ra:
    """Dưới “KT.” không phải chức vụ cấp phó.

    Vì sao: ký thay người đứng đầu là việc của cấp phó.
    Sai: KT. HIỆU TRƯỞNG, dưới là HIỆU TRƯỞNG.
    Đúng: KT. HIỆU TRƯỞNG, dưới là PHÓ HIỆU TRƯỞNG.
    """
    if not any(d.gon.startswith("KT") for d in ban.phan("quyen_han").dong):
        yield KhongKiem("không ký thay")
        return
    chuc = ban.nhan.phan.get("chuc_vu")
    if chuc is None or not any(_CAP_PHO.search(d.hoa) for d in chuc.dong):
        cho = chuc.dong[0] if chuc else ban.phan("quyen_han").dong[-1]
        yield Thay(cho, "dưới “KT.” cần chức vụ cấp phó của người ký", cho.gon, "PHÓ …")


@rule("KY926", quy_dinh="thanh_phan.ho_ten", can="ho_ten")
def ho_ten_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Họ tên người ký không in thường, đứng, đậm hoặc sai cỡ.

    Vì sao: họ tên in thường, đứng, đậm, cỡ 13 đến 14.
    Sai: NGUYỄN VĂN AN; hoặc Nguyễn Văn An không đậm.
    Đúng: Nguyễn Văn An in đứng, đậm, cỡ 14.
    """
    dong = ban.phan("ho_ten").dong
    yield from sai_dam(dong, "họ tên người ký", dam=True)
    yield from sai_nghieng(dong, "họ tên người ký", nghieng=False)
    yield from sai_co(dong, nd30.thanh_phan["ho_ten"].co, "họ tên người ký")
    if dong[0].in_hoa:
        yield Thay(dong[0], "họ tên người ký in hoa, cần in thường", "in hoa", "in thường")


@rule("KY927", quy_dinh="thanh_phan.ho_ten", muc=Muc.NHAC, can="ho_ten")
def ho_ten_co_hoc_vi(ban: BanSoat, nd30: ND30) -> Ra:
    """Trước họ tên người ký có học hàm, học vị hoặc danh hiệu.

    Vì sao: luật không cho ghi; riêng lực lượng vũ trang, giáo dục, y tế, khoa học do người đứng đầu ngành quy định.
    Sai: ThS. Nguyễn Văn An
    Đúng: Nguyễn Văn An
    """
    dong = ban.phan("ho_ten").dong[0]
    khop = _HOC_VI.match(dong.gon)
    if khop:
        yield Thay(
            dong,
            f"trước họ tên có “{khop[0]}”; chỉ ghi khi ngành có quy định",
            dong.gon,
            dong.gon[khop.end() :].strip(),
        )


@rule("KY928", quy_dinh="thanh_phan.ho_ten", muc=Muc.NHAC)
def thieu_ho_ten(ban: BanSoat, nd30: ND30) -> Ra:
    """Không nhận ra họ tên người ký.

    Vì sao: họ và tên người ký là thành phần thể thức chính.
    Sai: dưới chức vụ để trống.
    Đúng: Nguyễn Văn An dưới chức vụ.
    """
    if not _dong_ky(ban):
        yield KhongKiem("không nhận ra chức vụ người ký")
    elif "ho_ten" not in ban.nhan.phan:
        yield Thay(_dong_ky(ban)[-1], "không nhận ra họ tên người ký", "không có", "họ và tên")


@rule("KY929", quy_dinh="thanh_phan.ho_ten", can="ho_ten")
def ho_ten_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Họ tên người ký không canh giữa so với chức vụ.

    Vì sao: họ tên đặt canh giữa quyền hạn, chức vụ của người ký.
    Sai: họ tên canh trái trong ô chữ ký.
    Đúng: họ tên canh giữa trong ô chữ ký.
    """
    dong = ban.phan("ho_ten").dong
    yield from sai_giua(dong, "họ tên người ký", nhac=dong[0].doan.o is None)


@rule("KY930", quy_dinh="quyen_han.tm", hang=Hang.TAP_QUAN, can="quyen_han")
def thay_mat_khong_phai_tap_the(ban: BanSoat, nd30: ND30) -> Ra:
    """Ghi “TM. BAN GIÁM HIỆU” hoặc “TM. NHÀ TRƯỜNG”.

    Vì sao: “TM.” dành cho tập thể lãnh đạo; trường học làm việc theo chế độ thủ trưởng.
    Sai: TM. BAN GIÁM HIỆU
    Đúng: HIỆU TRƯỞNG
    """
    for d in ban.phan("quyen_han").dong:
        if re.match(r"TM\.? (BAN GIÁM HIỆU|NHÀ TRƯỜNG|BAN GIÁM ĐỐC|BAN LÃNH ĐẠO)", d.hoa):
            yield Thay(
                d, f"“{d.gon}”: cơ quan làm việc theo chế độ thủ trưởng không ký thay mặt", d.gon, "chức vụ người ký"
            )

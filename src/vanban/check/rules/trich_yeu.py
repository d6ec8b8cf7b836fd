"""Where the subject stands and how it begins (Phụ lục I, Phần I, Mục II, khoản 5)."""

from __future__ import annotations

import re
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.looks import sai_giua, so
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.docx.read import OBang
from vanban.nd30 import ND30

_MO_DAU: Final = re.compile(r"(Về việc|Về|Ban hành|Phê duyệt|Công nhận|Sửa đổi|Bãi bỏ|Thành lập|Kiện toàn|Cử|Giao)\b")
_LECH_PT: Final = 1.0
_NHO: Final = frozenset(("và", "của", "về", "với", "cho", "các", "tại", "trong", "từ", "đến", "là", "theo", "việc"))


@rule("TL612", quy_dinh="thanh_phan.trich_yeu", can="trich_yeu")
def trich_yeu_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu không canh giữa dưới tên loại.

    Vì sao: trích yếu đặt canh giữa dưới tên loại.
    Sai: trích yếu canh trái.
    Đúng: trích yếu canh giữa.
    """
    phan = ban.phan("trich_yeu")
    yield from sai_giua(phan.dong, "trích yếu", nhac=not phan.chac)


@rule("TL613", quy_dinh="thanh_phan.trich_yeu_cong_van", can="trich_yeu_cong_van")
def trich_yeu_cong_van_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu công văn không canh giữa dưới số, ký hiệu.

    Vì sao: luật đặt trích yếu công văn canh giữa dưới số và ký hiệu.
    Sai: V/v báo cáo sơ kết, canh trái.
    Đúng: V/v báo cáo sơ kết, canh giữa.
    """
    dong = ban.phan("trich_yeu_cong_van").dong
    yield from sai_giua(dong, "trích yếu công văn", nhac=dong[0].doan.o is None)


@rule("TL614", quy_dinh="thanh_phan.trich_yeu_cong_van.cach.tren", muc=Muc.NHAC, can="trich_yeu_cong_van so_ky_hieu")
def trich_yeu_cong_van_sai_cach(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu công văn không cách số, ký hiệu 6 pt.

    Vì sao: luật nêu “cách dòng 6pt”; có thể đạt bằng khoảng cách đoạn hoặc cách khác nên chỉ nhắc.
    Sai: V/v sát ngay dưới số, ký hiệu.
    Đúng: trước đoạn V/v có 6 pt.
    """
    tren, duoi = (ban.phan(ma).dong[0].doan for ma in ("so_ky_hieu", "trich_yeu_cong_van"))
    if tren.o != duoi.o or duoi.thu_tu != tren.thu_tu + 1:
        yield KhongKiem("trích yếu không đứng liền dưới số, ký hiệu trong cùng một ô")
        return
    cach = round(tren.dang.sau_pt + duoi.dang.truoc_pt, 1)
    khoang = nd30.thanh_phan["trich_yeu_cong_van"].cach["tren"]
    if not khoang.thap - _LECH_PT <= cach <= khoang.cao + _LECH_PT:
        yield Thay(
            duoi, f"trích yếu cách số, ký hiệu {so(cach)} pt, cần {so(khoang.thap)} pt", f"{so(cach)} pt", "6 pt"
        )


@rule("TL615", quy_dinh="mau.1.5", hang=Hang.MAU, can="trich_yeu_cong_van")
def co_ke_duoi_trich_yeu_cong_van(ban: BanSoat, nd30: ND30) -> Ra:
    """Dưới trích yếu công văn có đường kẻ.

    Vì sao: đường kẻ chỉ có dưới trích yếu của văn bản có tên loại; Mẫu 1.5 không có.
    Sai: dưới V/v báo cáo sơ kết có đường kẻ.
    Đúng: dưới trích yếu công văn để trống.
    """
    cuoi = ban.phan("trich_yeu_cong_van").dong[-1].doan
    sau = ban.vb.doan[cuoi.thu_tu : cuoi.thu_tu + 1]
    ke = [k for k in cuoi.ke if not k.tren and k.loai != "o" and not k.noi]
    ke += [k for d in sau if d.trong and _cung_o(d.o, cuoi.o) for k in d.ke if k.loai != "o"]
    if ke:
        yield Thay(cuoi, "dưới trích yếu công văn có đường kẻ; mẫu không có", "có", "không có")


def _cung_o(a: OBang | None, b: OBang | None) -> bool:
    return a is not None and a == b


@rule("TL616", quy_dinh="mau.1.2", hang=Hang.MAU, can="trich_yeu")
def trich_yeu_quyet_dinh_sai_mo_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu quyết định không mở đầu bằng “Về việc”, “Ban hành”, “Phê duyệt” hoặc một động từ.

    Vì sao: Mẫu 1.2 ghi “Về việc …”, Mẫu 1.3 ghi “Ban hành (Phê duyệt) …”.
    Sai: Hội đồng thi đua năm học.
    Đúng: Về việc thành lập Hội đồng thi đua năm học.
    """
    phan = ban.phan("trich_yeu")
    if ban.nhan.ma_loai != "quyet_dinh":
        yield KhongKiem("không phải quyết định")
    elif not _MO_DAU.match(phan.dong[0].gon) and not re.match(r"V/v\b", phan.dong[0].gon, re.IGNORECASE):
        yield Thay(phan.dong[0], "trích yếu quyết định nên mở đầu bằng “Về việc” hoặc “Ban hành”", "", "Về việc …")


@rule("TL617", hang=Hang.TAP_QUAN)
def trich_yeu_hoa_tung_tieng(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu viết hoa từng tiếng.

    Vì sao: trích yếu in thường, chỉ viết hoa đầu câu và tên riêng.
    Sai: Triển Khai Phong Trào Thi Đua.
    Đúng: Triển khai Phong trào thi đua.
    """
    phan = ban.nhan.phan.get("trich_yeu") or ban.nhan.phan.get("trich_yeu_cong_van")
    if phan is None:
        yield KhongKiem("không nhận ra trích yếu")
        return
    tu = [t for t in re.findall(r"[^\W\d_]+", phan.chu) if t.casefold() not in _NHO and not t.isupper()]
    if len(tu) >= 5 and sum(t[0].isupper() for t in tu) / len(tu) > 0.9:
        yield Thay(phan.dong[0], "trích yếu viết hoa từng tiếng; chỉ viết hoa đầu câu và tên riêng", phan.chu, "")

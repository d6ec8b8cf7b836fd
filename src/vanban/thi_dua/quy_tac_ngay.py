"""Rules about days: the order of the papers, what is in force, the period of the achievements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vanban.models.de_cu import DeCu
from vanban.models.vien_dan import VanBanVienDan
from vanban.thi_dua.chu import gap, ghi
from vanban.thi_dua.ho_so import GiayTo, HoSoXet, Noi
from vanban.thi_dua.quy_tac import Thay, quy_tac

_NAM = re.compile(
    r"\b(?:năm(?: học)?|giai đoạn|tháng \d{1,2}[/.-]|\d{1,2}[/.-]\d{1,2}[/.-])\s*((?:19|20)\d{2})"
    r"(?:\s*[-–]\s*((?:19|20)\d{2}))?(?![\d.,]\d)",
    re.IGNORECASE,
)
_SO_SANH = ("so với", "hơn")  # a year after these is one to compare with
_TRE_NHAT = 15  # somebody younger is a pupil, or the birthday a slip


@quy_tac("R-04", muc="LOI", ten="Ngày của các giấy không theo thứ tự")
def ngay_khong_theo_thu_tu(ho_so: HoSoXet) -> Iterator[Thay]:
    """Ngày của một giấy đứng trước ngày của giấy mà nó dựa vào.

    Vì sao: thứ tự là quyết định thành lập Hội đồng, phiên họp, biên bản, tờ trình, hạn nộp (hoặc quyết định khen
    thưởng, giấy khen); kế hoạch của cấp trên trước kế hoạch của đơn vị; căn cứ có trước văn bản.
    Sai: họp ngày 10/11/2025, tờ trình ngày 05/11/2025.
    Đúng: họp ngày 10/11/2025, tờ trình ngày 14/11/2025, hạn nộp 20/11/2025.
    Nguồn: trình tự xét và hồ sơ [suy luận].
    """
    moc = list(_moc(ho_so))
    for (noi_truoc, ten_truoc, truoc), (noi, ten, sau) in _cap(moc):
        if truoc > sau:
            cho = noi_truoc if noi[0] != "van_ban" and noi_truoc[0] == "van_ban" else noi
            yield Thay(cho, f"{ten} ngày {ghi(sau)} đứng trước {ten_truoc} ngày {ghi(truoc)}")
    yield from _can_cu_sau(ho_so)
    yield from _ke_hoach(ho_so)
    yield from _quyet_dinh_hoi_dong(ho_so)
    yield from _bien_ban(ho_so)
    yield from _bao_cao(ho_so)


Moc = tuple[Noi, str, date]


def _moc(ho_so: HoSoXet) -> Iterator[tuple[int, Moc]]:
    """The days that have to follow each other, with their step."""
    if ho_so.hoi_dong:
        noi: Noi = ("hoi_dong", "quyet_dinh_thanh_lap", "ngay")
        yield 0, (noi, "quyết định thành lập Hội đồng", ho_so.hoi_dong.quyet_dinh_thanh_lap.ngay)
    if ho_so.phien:
        yield 1, (("phien_hop", "ngay"), "phiên họp", ho_so.phien.ngay)
    for giay in ho_so.giay_to:
        buoc = _BUOC.get(giay.nhom)
        if buoc and giay.ngay:
            yield buoc[0], ((*giay.noi, "ngay"), buoc[1], giay.ngay)
    if ho_so.dot.ho_so == "de_nghi":  # who decides itself sets the day for others, before its council meets
        yield 5, (("dot_xet", "han_nop"), "hạn nộp", ho_so.dot.han_nop)


_BUOC = {
    "bien_ban_hop": (2, "biên bản họp"),
    "bien_ban_kiem_phieu": (2, "biên bản kiểm phiếu"),
    "to_trinh": (3, "tờ trình"),
    "cong_van": (4, "công văn gửi hồ sơ"),
    "quyet_dinh_khen_thuong": (3, "quyết định khen thưởng"),
    "giay_khen": (4, "giấy khen"),
}


def _cap(moc: list[tuple[int, Moc]]) -> Iterator[tuple[Moc, Moc]]:
    """Each day with the latest day of an earlier step, so that one slip is told once."""
    for buoc, mot in moc:
        truoc = [khac for so, khac in moc if so < buoc]
        if truoc:
            yield max(truoc, key=lambda khac: khac[2]), mot


def _bien_ban(ho_so: HoSoXet) -> Iterator[Thay]:
    """Minutes tell the day of the meeting as their own."""
    for giay in ho_so.giay_to:
        ten = _BUOC.get(giay.nhom, (0, ""))[1]
        if ten.startswith("biên bản") and ho_so.phien and giay.ngay and giay.ngay > ho_so.phien.ngay:
            cau = f"{ten} in ngày họp là {ghi(giay.ngay)}, phien_hop.yaml ghi ngày {ghi(ho_so.phien.ngay)}"
            yield Thay((*giay.noi, "ngay"), cau, "bỏ ngay ở đây: máy lấy ngày họp")


def _bao_cao(ho_so: HoSoXet) -> Iterator[Thay]:
    """Reports go with the tờ trình, so none is younger."""
    gui = [giay.ngay for giay in ho_so.to_trinh if giay.ngay]
    for giay in ho_so.giay_to:
        if giay.loai == "bao_cao_thanh_tich" and giay.ngay and gui and giay.ngay > min(gui):
            cau = f"báo cáo thành tích ngày {ghi(giay.ngay)}, sau tờ trình gửi kèm nó ngày {ghi(min(gui))}"
            yield Thay((*giay.noi, "ngay"), cau)


def _quyet_dinh_hoi_dong(ho_so: HoSoXet) -> Iterator[Thay]:
    """The decision that founds the council is dated twice when the dossier also builds it."""
    for giay in ho_so.giay_to:
        if giay.nhom == "quyet_dinh_hoi_dong" and giay.ngay and ho_so.hoi_dong:
            ngay = ho_so.hoi_dong.quyet_dinh_thanh_lap.ngay
            if giay.ngay != ngay:
                cau = f"quyết định thành lập Hội đồng ngày {ghi(giay.ngay)}, hoi_dong.yaml ghi ngày {ghi(ngay)}"
                yield Thay((*giay.noi, "ngay"), cau)


def _can_cu_sau(ho_so: HoSoXet) -> Iterator[Thay]:
    for giay, ngay, noi, van_ban in _can_cu(ho_so):
        if van_ban.ngay and van_ban.ngay > ngay:
            cau = f"căn cứ {goi(van_ban)} ngày {ghi(van_ban.ngay)}, sau ngày {ghi(ngay)} của văn bản"
            yield Thay(noi, cau if giay.ngay else f"{cau} (ngày họp)")


def _can_cu(ho_so: HoSoXet) -> Iterator[tuple[GiayTo, date, Noi, VanBanVienDan]]:
    """Every căn cứ of every paper that has a day, with its place."""
    for giay in ho_so.giay_to:
        for i, ma in enumerate(giay.can_cu):
            if giay.ngay and (van_ban := ho_so.vien_dan.van_ban.get(ma)):
                yield giay, giay.ngay, (*giay.noi, "can_cu", i), van_ban


def goi(van_ban: VanBanVienDan) -> str:
    """A cited document in a message."""
    return f"{van_ban.loai} {van_ban.trich_yeu if van_ban.la_luat else van_ban.so_ky_hieu or ''}".strip()


def _ke_hoach(ho_so: HoSoXet) -> Iterator[Thay]:
    """The plan of the body above comes before the office's own, for the same movement."""
    cac = [(ma, mot, mot.ngay) for ma, mot in ho_so.vien_dan.van_ban.items() if mot.loai == "Kế hoạch" and mot.ngay]
    minh, tren = {gap(ten.ten) for ten in ho_so.co_quan.ten}, _ten_tren(ho_so)
    cap_tren = [(mot, ngay) for _, mot, ngay in cac if gap(mot.co_quan or "") in tren]
    for ma, mot, ngay in cac:
        sau = [t for t, luc in cap_tren if t.phong_trao == mot.phong_trao and luc > ngay]
        if sau and gap(mot.co_quan or "") in minh:
            cau = f"kế hoạch của đơn vị ngày {ghi(ngay)} đứng trước kế hoạch của cấp trên ({goi(sau[0])})"
            yield Thay(("vien_dan", "van_ban", ma, "ngay"), cau)


def _ten_tren(ho_so: HoSoXet) -> set[str]:
    ten, cap = set(), ho_so.co_quan.chu_quan
    while cap:
        ten |= {gap(mot.ten) for mot in cap.ten}
        cap = cap.chu_quan
    return ten


@quy_tac("R-08", muc="LOI", ten="Căn cứ không còn hoặc chưa có hiệu lực")
def can_cu_khong_hieu_luc(ho_so: HoSoXet) -> Iterator[Thay]:
    """Văn bản làm căn cứ đã hết hiệu lực hoặc chưa có hiệu lực vào ngày của giấy.

    Vì sao: căn cứ phải đang có hiệu lực; văn bản đã bị thay thì căn cứ vào văn bản thay thế.
    Sai: tờ trình ngày 14/11/2025 căn cứ Nghị định 98/2023/NĐ-CP.
    Đúng: tờ trình ngày 14/11/2025 căn cứ Nghị định 152/2025/NĐ-CP, có hiệu lực từ 01/7/2025.
    Nguồn: hieu_luc_tu, hieu_luc_den, thay_bang trong vien_dan.yaml.
    """
    for _, ngay, noi, van_ban in _can_cu(ho_so):
        thay = ho_so.vien_dan.van_ban.get(van_ban.thay_bang or "")
        bang = f": thay bằng {goi(thay)} (mã {van_ban.thay_bang})" if thay else ""
        if van_ban.het_hieu_luc(ngay) and van_ban.hieu_luc_den:
            yield Thay(noi, f"{goi(van_ban)} hết hiệu lực sau ngày {ghi(van_ban.hieu_luc_den)}{bang}")
        elif van_ban.hieu_luc_tu and ngay < van_ban.hieu_luc_tu:
            yield Thay(noi, f"{goi(van_ban)} đến ngày {ghi(van_ban.hieu_luc_tu)} mới có hiệu lực")
        elif thay and not van_ban.hieu_luc_den:
            yield from _da_thay(noi, van_ban, thay, ngay, bang)


def _da_thay(noi: Noi, van_ban: VanBanVienDan, thay: VanBanVienDan, ngay: date, bang: str) -> Iterator[Thay]:
    """A text that has been replaced, told by the day of what replaces it; by its issue alone it is only likely."""
    if thay.hieu_luc_tu and thay.hieu_luc_tu <= ngay:
        yield Thay(noi, f"{goi(van_ban)} đã bị thay{bang}")
    elif thay.hieu_luc_tu is None and thay.ngay and thay.ngay <= ngay:
        yield Thay(noi, f"{goi(van_ban)} có thể đã bị thay{bang}, chưa ghi hieu_luc_tu", muc="CB")


@quy_tac("R-14", muc="LOI", ten="Đợt xét không đúng giai đoạn của phong trào")
def sai_giai_doan(ho_so: HoSoXet) -> Iterator[Thay]:
    """Giai đoạn của đợt xét không có trong phong trào, hoặc đợt sơ kết, tổng kết không thuộc giai đoạn nào.

    Vì sao: các giai đoạn nối liền nhau và phủ hết phong trào (mô hình phong trào kiểm); đợt sơ kết thuộc một giai đoạn,
    đợt tổng kết thuộc giai đoạn cuối.
    Sai: đợt sơ kết ghi giai_doan: gd3 khi phong trào chỉ có gd1, gd2.
    Đúng: đợt sơ kết năm 2025 ghi giai_doan: gd1 (2023 - 2025).
    Nguồn: các giai đoạn khai trong phong_trao.
    """
    pt, ma = ho_so.phong_trao, ho_so.dot.giai_doan
    if pt is None or (ma is None and ho_so.dot.loai_dot not in ("so_ket", "tong_ket")):
        return
    co = {mot.ma: mot for mot in pt.giai_doan}
    noi: Noi = ("dot_xet", "giai_doan")
    if ma is None and co:
        yield Thay(("dot_xet",), f"đợt sơ kết, tổng kết cần giai_doan: một trong {', '.join(co)}")
    elif ma is not None and ma not in co:
        yield Thay(noi, f"phong trào không có giai đoạn '{ma}', đang có: {', '.join(co) or 'chưa có'}")
    elif ma is not None and ho_so.dot.loai_dot == "tong_ket" and ma != pt.giai_doan[-1].ma:
        yield Thay(noi, f"đợt tổng kết thuộc giai đoạn cuối '{pt.giai_doan[-1].ma}', đang ghi '{ma}'")


@quy_tac("R-26", muc="LOI", ten="Thành tích nằm ngoài thời gian xét")
def ngoai_thoi_gian(ho_so: HoSoXet) -> Iterator[Thay]:
    """Năm của thành tích nằm ngoài thoi_gian_thanh_tich, hoặc thời gian đó không hợp với phong trào, với phiên họp.

    Vì sao: mỗi đợt chỉ xét thành tích trong khoảng ngày của đợt. Năm nêu ra để so sánh (“so với năm 2021”) và ngày
    sinh còn quá trẻ thì chỉ nhắc.
    Sai: đợt xét 2023 - 2025, thành tích ghi “năm 2021 đạt giải Nhất”.
    Đúng: thành tích của các năm 2023, 2024, 2025.
    Nguồn: thoi_gian_thanh_tich của đợt xét [suy luận].
    """
    tg = ho_so.dot.thoi_gian_thanh_tich
    noi: Noi = ("dot_xet", "thoi_gian_thanh_tich")
    pt = ho_so.phong_trao
    if pt and ho_so.dot.loai_khen == "chuyen_de" and not (pt.bat_dau <= tg.tu and tg.den <= pt.ket_thuc):
        yield Thay(noi, f"khoảng {ghi(tg.tu)} - {ghi(tg.den)} nằm ngoài phong trào ({pt.ghi})")
    if ho_so.phien and tg.den > ho_so.phien.ngay:
        yield Thay((*noi, "den"), f"hết ngày {ghi(tg.den)}, sau ngày họp {ghi(ho_so.phien.ngay)}")
    for i, de_cu in enumerate(ho_so.de_cu):
        yield from _cua_de_cu(ho_so, i, de_cu)


def _cua_de_cu(ho_so: HoSoXet, i: int, de_cu: DeCu) -> Iterator[Thay]:
    tg = ho_so.dot.thoi_gian_thanh_tich
    khoang = f"{ghi(tg.tu)} - {ghi(tg.den)}"
    for khop in _NAM.finditer(de_cu.thanh_tich):
        ngoai = [nam for nam in khop.groups() if nam and not tg.tu.year <= int(nam) <= tg.den.year]
        if ngoai:
            cau = f"{de_cu.ho_ten} ({de_cu.ma}): thành tích “{khop[0]}” ngoài thời gian xét {khoang}"
            so_sanh = de_cu.thanh_tich[: khop.start()].rstrip().lower().endswith(_SO_SANH)
            yield Thay(("de_cu", "de_cu", i, "thanh_tich"), cau, muc="CB" if so_sanh else None)
    for truong in ("thanh_tich_tu", "thanh_tich_den"):
        ngay = getattr(de_cu, truong)
        if ngay and not tg.vao(ngay):
            cau = f"{de_cu.ho_ten} ({de_cu.ma}): ngày {ghi(ngay)} ngoài thời gian xét {khoang}"
            yield Thay(("de_cu", "de_cu", i, truong), cau)
    if de_cu.ngay_sinh and ho_so.ngay_xet.year - de_cu.ngay_sinh.year < _TRE_NHAT:
        cau = f"{de_cu.ho_ten} ({de_cu.ma}): ngày sinh {ghi(de_cu.ngay_sinh)} chưa đủ {_TRE_NHAT} tuổi vào ngày xét"
        yield Thay(("de_cu", "de_cu", i, "ngay_sinh"), cau, muc="CB")

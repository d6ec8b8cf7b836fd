"""The names that the papers of a dossier may use in their texts, beside those of every document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import partial

from vanban.chu_viet.so_chu import so_va_chu
from vanban.chu_viet.so_viet import ty_le_chu
from vanban.chu_viet.viet_hoa import thuong_dau
from vanban.errors import Loi
from vanban.khen_thuong.du_lieu import HoSo
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.models.de_cu import DeCu
from vanban.models.hoi_dong import ThanhVien
from vanban.models.phien_hop import PhienHop
from vanban.models.quy_dinh import NguongPhieu
from vanban.nd30.ghi_chu import ghi_ngay, ghi_so
from vanban.thi_dua.xet import SoLuong

_THUONG = ("Sơ kết", "Tổng kết", "Hằng năm", "Năm học", "Đột xuất", "Chuyên đề", "Khen thưởng")
_VAI_TRO = {
    "chu_tich": "Chủ tịch Hội đồng",
    "pho_chu_tich": "Phó Chủ tịch Hội đồng",
    "uy_vien": "Ủy viên",
    "uy_vien_thu_ky": "Ủy viên, Thư ký Hội đồng",
}
_KHONG = "không có"
_MAU_SO_QUEN = 10
TIEU_CHI = "các tiêu chí đã đạt"
"""What is missing of a nominee who meets no criterion."""
_DIEU = {
    "ngay_sinh": "ngày sinh",
    "gioi_tinh": "giới tính",
    "dan_toc": "dân tộc",
    "que_quan": "quê quán",
    "noi_o": "nơi thường trú",
    "chuc_vu": "chức vụ",
    "don_vi": "đơn vị",
    "trinh_do": "trình độ",
    "hoc_ham_hoc_vi": "học hàm, học vị",
    "nhiem_vu": "nhiệm vụ được giao",
    "so_thanh_vien": "số thành viên",
    "truong_tap_the": "người đứng đầu",
    "dac_diem": "đặc điểm",
    "chuc_nang": "chức năng, nhiệm vụ",
    "bien_phap": "biện pháp, nguyên nhân",
    "chap_hanh": "việc chấp hành chủ trương, pháp luật",
    "hoat_dong": "hoạt động của đảng, đoàn thể",
}
"""Facts of a nominee that a paper may ask for, as a gap names them."""


def ten_chung(ho_so: HoSo) -> dict[str, str]:
    """Names of the occasion, the council, its meeting and the counts."""
    ten = {
        "dot_xet.ten": ho_so.dot.ten,
        "dot_xet.goi": ten_giua_cau(ho_so.dot.ten),
        "dot_xet.thoi_gian": _khoang(ho_so.dot.thoi_gian_thanh_tich.tu, ho_so.dot.thoi_gian_thanh_tich.den),
        "dot_xet.han_nop": ghi_ngay(ho_so.dot.han_nop),
        "dot_xet.nguon_chi": ho_so.dot.nguon_chi or can_bo_sung("nguồn kinh phí"),
        "so_luong.phan": ghi_so_luong(ho_so.xet.so_luong()),
        "de_cu.phan": ghi_so_luong(_dem(ho_so.de_cu)),
        "du_phieu": _ke_ten(d for d in ho_so.xet.thu_tu if ho_so.ket_qua(d).trang_thai == "du_phieu"),
        "khong_du_phieu": _ke_ten(d for d in ho_so.xet.thu_tu if ho_so.ket_qua(d).trang_thai == "khong_du_phieu"),
        "khong_trinh": _khong_trinh(ho_so),
    }
    return ten | dict(_thu_truong(ho_so)) | dict(_hoi_dong(ho_so)) | dict(_phien_hop(ho_so))


def thieu_chung(ho_so: HoSo) -> dict[str, Callable[[], list[Loi]]]:
    """What the occasion itself does not say, by the name that lacks it."""
    noi = ho_so.nguon("dot_xet").con("nguon_chi")
    return {} if ho_so.dot.nguon_chi else {"dot_xet.nguon_chi": lambda: [Loi("chưa có nguon_chi", noi.vi_tri_thieu)]}


def ten_hinh_thuc(ho_so: HoSo, ma: str) -> dict[str, str]:
    """Names of one form of award: its own, who decides, how many are proposed."""
    hinh_thuc = ho_so.hinh_thuc(ma)
    nguong = ho_so.nguong(ma)
    return {
        "hinh_thuc.ten": hinh_thuc.ten,
        "hinh_thuc.day_du": hinh_thuc.day_du,
        "hinh_thuc.tham_quyen": hinh_thuc.tham_quyen,
        "hinh_thuc.phan": ghi_so_luong(ho_so.xet.so_luong(ma)),
        "hinh_thuc.nguong": _phan(nguong.gia_tri) if nguong else can_bo_sung("ngưỡng phiếu"),
        "hinh_thuc.muc_phieu": _muc_phieu(nguong),
    }


def _phan(nguong: Fraction) -> str:
    """A share of the council as it is said: "4/5"; as a percentage where the fraction is no usual one."""
    return f"{nguong.numerator}/{nguong.denominator}" if nguong.denominator <= _MAU_SO_QUEN else ty_le_chu(nguong)


def _muc_phieu(nguong: NguongPhieu | None) -> str:
    """What it takes, in words: "từ 4/5 tổng số thành viên Hội đồng trở lên", "trên 1/2 tổng số thành viên Hội đồng"."""
    if nguong is None:
        return can_bo_sung("ngưỡng phiếu")
    phan = f"{_phan(nguong.gia_tri)} tổng số thành viên Hội đồng"
    return f"trên {phan}" if nguong.tren else f"từ {phan} trở lên"


def ten_de_cu(de_cu: DeCu) -> dict[str, str]:
    """Names of one nominee; a fact that is not recorded is a visible gap."""
    la_nguoi = de_cu.loai == "ca_nhan"
    ten = {f"de_cu.{truong}": _ghi(de_cu, truong) or can_bo_sung(dieu) for truong, dieu in _DIEU.items()}
    return ten | {
        "de_cu.ho_ten": de_cu.ho_ten,
        "de_cu.nguoi_bao_cao": de_cu.ho_ten if la_nguoi else ten["de_cu.truong_tap_the"],
        "de_cu.goi": goi(de_cu),
        "de_cu.noi": noi_cong_tac(de_cu) or can_bo_sung("chức vụ, đơn vị"),
        "de_cu.thanh_tich": de_cu.thanh_tich,
    }


def thieu_de_cu(ho_so: HoSo, de_cu: DeCu) -> dict[str, Callable[[], list[Loi]]]:
    """What is not recorded of a nominee, by the name that lacks it, at the row where it is to be written."""
    nguon = ho_so.nguon("de_cu").con("de_cu", ho_so.xet_vao.theo_ma[de_cu.ma][0])

    def thieu(dieu: str) -> list[Loi]:
        return [Loi(f"{de_cu.ma} chưa có {dieu}", nguon.vi_tri)]

    ra: dict[str, Callable[[], list[Loi]]] = {
        f"de_cu.{t}": partial(thieu, dieu) for t, dieu in _DIEU.items() if not _ghi(de_cu, t)
    }
    if not noi_cong_tac(de_cu):
        ra["de_cu.noi"] = partial(thieu, "chức vụ, đơn vị")
    if not de_cu.tieu_chi_dat:
        ra["tieu_chi_dat"] = partial(thieu, TIEU_CHI)
    return ra


def _ghi(de_cu: DeCu, truong: str) -> str:
    """A fact of a nominee as the page has it."""
    tri = getattr(de_cu, truong)
    if truong == "ngay_sinh" and tri:
        return f"{tri:%d/%m/%Y}"
    return {"nam": "nam", "nu": "nữ"}.get(tri, "") if truong == "gioi_tinh" else str(tri or "")


def goi(de_cu: DeCu) -> str:
    """The nominee as a list names them: "Bà Nguyễn Thị Ví Dụ An", "Tổ Ngữ văn"."""
    ong_ba = {"nam": "Ông ", "nu": "Bà "}.get(de_cu.gioi_tinh or "", "") if de_cu.loai == "ca_nhan" else ""
    return f"{ong_ba}{de_cu.ho_ten}"


def noi_cong_tac(de_cu: DeCu) -> str:
    """Post and unit, as far as they are recorded: "Giáo viên, Tổ Ngữ văn"."""
    return ", ".join(chu for chu in (de_cu.chuc_vu, de_cu.don_vi) if chu)


def ghi_so_luong(so: SoLuong) -> str:
    """Counts by kind: "02 tập thể, 05 cá nhân"; a kind without any is left out, not both."""
    phan = [(so.tap_the, "tập thể"), (so.ca_nhan, "cá nhân")]
    return ", ".join(f"{co:02d} {ten}" for co, ten in phan if co) or "00 tập thể, 00 cá nhân"


def ten_giua_cau(ten: str) -> str:
    """The name of an occasion inside a sentence: "sơ kết giai đoạn 2023 - 2025"."""
    return thuong_dau(ten) if ten.startswith(_THUONG) else ten


def vai_tro(thanh_vien: ThanhVien) -> str:
    """The role of a member in words."""
    return _VAI_TRO[thanh_vien.vai_tro]


def _thu_truong(ho_so: HoSo) -> Iterator[tuple[str, str]]:
    """Who heads the office on the day of the meeting."""
    co_quan, ma = ho_so.xet_vao.co_quan, ho_so.nguoi_dung_dau
    ngay = ho_so.xet_vao.ngay_xet
    nguoi = next((mot.ho_ten for mot in co_quan.nguoi if mot.chuc_vu == ma and mot.vao(ngay)), "")
    yield "thu_truong.chuc_vu", co_quan.chuc_vu[ma].ten if ma else can_bo_sung("chức vụ thủ trưởng")
    yield "thu_truong.ho_ten", nguoi or can_bo_sung("họ tên thủ trưởng")


def _hoi_dong(ho_so: HoSo) -> Iterator[tuple[str, str]]:
    hoi_dong = ho_so.hoi_dong
    if hoi_dong is None:
        return
    lap = hoi_dong.quyet_dinh_thanh_lap
    yield "hoi_dong.ten", hoi_dong.ten
    yield "hoi_dong.so_va_chu", so_va_chu(len(hoi_dong.thanh_vien))
    yield "hoi_dong.quyet_dinh", f"Quyết định số {lap.so_ky_hieu} {ghi_ngay(lap.ngay)}"


def _phien_hop(ho_so: HoSo) -> Iterator[tuple[str, str]]:
    phien, hoi_dong = ho_so.phien, ho_so.hoi_dong
    if phien is None or hoi_dong is None:
        return
    ai = {mot.ma: mot for mot in hoi_dong.thanh_vien}
    yield "phien_hop.ngay", ghi_ngay(phien.ngay)
    yield "phien_hop.bat_dau", phien.bat_dau
    yield "phien_hop.ket_thuc", phien.ket_thuc
    yield "phien_hop.dia_diem", phien.dia_diem
    cac_quy_dinh = map(ho_so.xet_vao.quy_dinh_cua, ho_so.dot.hinh_thuc)
    kin = any(quy_dinh.bo_phieu_kin for quy_dinh in cac_quy_dinh if quy_dinh)
    yield "phien_hop.cach_bo_phieu", "bỏ phiếu kín" if kin else "bỏ phiếu"
    yield "phien_hop.co_mat", so_va_chu(len(phien.co_mat))
    yield "phien_hop.vang_mat", _vang_mat(phien, ai)
    yield "phien_hop.y_kien_van_ban", so_va_chu(sum(mot.y_kien_van_ban for mot in phien.vang_mat))
    yield "phien_hop.ban_kiem_phieu", _ban_kiem_phieu([ai[ma] for ma in phien.ban_kiem_phieu if ma in ai])
    yield "phien_hop.so_kiem_phieu", so_va_chu(len(phien.ban_kiem_phieu))
    for ten in ("phat_ra", "thu_ve", "hop_le", "khong_hop_le"):
        yield f"phieu.{ten}", ghi_so(so) if (so := getattr(phien.phieu, ten)) else "0"
    nguoi = {"chu_tri": phien.chu_tri, "thu_ky": phien.thu_ky, "truong_ban_kiem_phieu": phien.ban_kiem_phieu[0]}
    for ten, ma in nguoi.items():
        mot = ai.get(ma)  # a key of nobody is a matter of R-07
        phan = (mot.ho_ten, mot.chuc_vu, vai_tro(mot)) if mot else (can_bo_sung("thành viên"),) * 3
        yield f"phien_hop.{ten}", ", ".join(phan if mot else phan[:1])
        for duoi, chu in zip(("ho_ten", "chuc_vu", "vai_tro"), phan, strict=True):
            yield f"phien_hop.{ten}.{duoi}", chu


def _vang_mat(phien: PhienHop, ai: Mapping[str, ThanhVien]) -> str:
    """Who was absent, why, and who sent a written opinion."""
    if not phien.vang_mat:
        return _KHONG
    ke = []
    for mot in phien.vang_mat:
        y_kien = "; đã gửi ý kiến bằng văn bản" if mot.y_kien_van_ban else ""
        ho_ten = ai[mot.thanh_vien].ho_ten if mot.thanh_vien in ai else mot.thanh_vien
        ke.append(f"{ho_ten} ({mot.ly_do}{y_kien})")
    return f"{so_va_chu(len(ke))} người: {', '.join(ke)}"


def _ban_kiem_phieu(cac: list[ThanhVien]) -> str:
    """The counting board; the first named heads it."""
    return ", ".join(f"{mot.ho_ten}{' (Trưởng ban)' if not i else ''}" for i, mot in enumerate(cac))


def _khong_trinh(ho_so: HoSo) -> str:
    """Who does not go forward, and why."""
    ke = [f"{de_cu.ho_ten} ({ten_giua_cau(ho_so.ket_qua(de_cu).ly_do)})" for de_cu in ho_so.xet.khong_trinh]
    return "; ".join(ke) or _KHONG


def _ke_ten(cac: Iterable[DeCu]) -> str:
    return ", ".join(de_cu.ho_ten for de_cu in cac) or _KHONG


def _dem(cac: Iterable[DeCu]) -> SoLuong:
    loai = [de_cu.loai for de_cu in cac]
    return SoLuong(loai.count("tap_the"), loai.count("ca_nhan"))


def _khoang(tu: date, den: date) -> str:
    return f"từ {ghi_ngay(tu)} đến {ghi_ngay(den)}"

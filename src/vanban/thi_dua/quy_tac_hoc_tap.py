"""Rules about learning: shares that are what their counts say, levels that the figures bear out, thresholds reached."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction

from vanban.chu_viet.so_viet import ty_le_chu
from vanban.models.de_cu import DeCu
from vanban.thi_dua.ho_so import HoSoXet, Noi
from vanban.thi_dua.quy_tac import KetLuan, MucQuyTac, Thay, quy_tac
from vanban.thi_dua.tieu_chi import HocTap, cong_dan, khong_du_ty_le

# "36/38 viên chức (94,74%)", "36/38 viên chức, đạt tỷ lệ 94,74%": two counts, few words, the share they give.
_PHAN = re.compile(
    r"(?<![\d/.,])(?P<phan>\d{1,3}(?:\.\d{3})+|\d+)/(?P<tong>\d{1,3}(?:\.\d{3})+|\d+)(?![\d/])"
    r"[^\d%;]{0,80}?(?:\(|đạt|chiếm|tỷ lệ|tỉ lệ|=)\s*(?P<ty_le>\d+(?:[.,]\d+)?)\s*%"
)
_CDHT = "công dân học tập"


@quy_tac("R-17", muc="LOI", ten="Tỷ lệ không đúng với số lượng")
def ty_le_khong_dung(ho_so: HoSoXet) -> Iterator[Thay]:
    """Tỷ lệ ghi trong câu không đúng với hai số lượng đứng trước nó, hoặc không ghi theo một cách.

    Vì sao: tỷ lệ gõ tay hay giữ số của năm trước; người đọc chia lại là thấy sai.
    Sai: 36/38 viên chức đạt (94,47%); 36/38 viên chức đạt (94.7%).
    Đúng: 36/38 viên chức đạt (94,74%): dấu phẩy, hai chữ số thập phân; số tròn thì ghi 100% cũng được.
    Nguồn: so lại bằng phép chia đúng trên số lượng; cách ghi số là thông lệ.
    """
    yield from _ty_le(
        (*(chu for giay in ho_so.giay_to for chu in giay.chu), *(ho_so.hoc_tap.chu if ho_so.hoc_tap else ()))
    )


@quy_tac("R-19", muc="CB", ten="Mức độ “Đơn vị học tập” chưa có số liệu chứng minh")
def muc_do_khong_du(ho_so: HoSoXet) -> Iterator[Thay]:
    """Mức độ “Đơn vị học tập” được khai cao hơn mức mà số liệu cho phép.

    Vì sao: mỗi mức độ có tỷ lệ “Công dân học tập” phải đạt; số liệu của năm đánh giá phải đạt tỷ lệ đó.
    Sai: khai mức độ 2 mà 36/38 viên chức đạt (94,74%), mức độ 2 cần 95%.
    Đúng: khai mức độ 1, hoặc sửa số liệu cho đúng.
    Nguồn: Thông tư 24/2023/TT-BGDĐT; các tỷ lệ ghi ở tieu_chi_hoc_tap.yaml kèm độ tin, sửa được.
    """
    if ho_so.hoc_tap:
        yield from _muc_do(ho_so.hoc_tap)


@quy_tac("R-20", muc="LOI", ten="Điểm “Công dân học tập” chưa đạt")
def diem_cong_dan_chua_dat(ho_so: HoSoXet) -> Iterator[Thay]:
    """Cá nhân được ghi là đạt tiêu chí “Công dân học tập” mà điểm chưa đạt.

    Vì sao: cần tổng mười chỉ số từ mức quy định trở lên và không chỉ số nào dưới 5.
    Sai: tổng 88 điểm nhưng một chỉ số 4 điểm; tổng 78 điểm khi mức chung là 80.
    Đúng: bỏ tiêu chí đó khỏi tieu_chi_dat, hoặc sửa điểm. Chỉ có tổng điểm mà không có mười điểm thành phần thì
    chưa kiểm được, quy tắc không nêu.
    Nguồn: Quyết định 324/QĐ-KHVN ngày 25/10/2023; mức dùng ghi ở tieu_chi_hoc_tap.yaml kèm độ tin, sửa được.
    """
    if ho_so.hoc_tap is None:
        return
    for i, de_cu in enumerate(ho_so.de_cu):
        xet = cong_dan(de_cu.diem_cdht or None, de_cu.tong_diem_cdht, ho_so.hoc_tap.nguong)
        if xet.ket_qua == "khong_dat" and _nhan_cong_dan(ho_so, de_cu):
            truong = "diem_cdht" if de_cu.diem_cdht else "tong_diem_cdht"
            cau = f"{de_cu.ho_ten} chưa đạt “Công dân học tập”: {xet.ly_do}"
            yield Thay(("de_cu", "de_cu", i, truong), cau, "sửa điểm, hoặc bỏ tiêu chí này khỏi tieu_chi_dat")


@quy_tac("R-22", muc="CB", ten="“Đơn vị học tập” của trường THPT không ghi cấp tỉnh")
def phai_cap_tinh(ho_so: HoSoXet) -> Iterator[Thay]:
    """Trường THPT, trung tâm GDTX ghi “Đơn vị học tập” cấp khác cấp tỉnh.

    Vì sao: các đơn vị này thuộc cấp tỉnh, do Chủ tịch UBND cấp tỉnh công nhận.
    Sai: Trường THPT ghi “Đơn vị học tập” cấp huyện.
    Đúng: Trường THPT ghi “Đơn vị học tập” cấp tỉnh.
    Nguồn: Thông tư 24/2023/TT-BGDĐT, mới thấy ở một nguồn: ghi ở mục cap_tinh của tieu_chi_hoc_tap.yaml, sửa được.
    """
    if ho_so.hoc_tap:
        yield from _cap(ho_so.hoc_tap)


def kiem_hoc_tap(hoc_tap: HocTap) -> tuple[KetLuan, ...]:
    """What the rules about learning say of a report that is no part of a dossier."""
    cac: tuple[tuple[str, MucQuyTac, Callable[[HocTap], Iterator[Thay]]], ...] = (
        ("R-17", "LOI", lambda hoc_tap: _ty_le(hoc_tap.chu)),
        ("R-19", "CB", _muc_do),
        ("R-22", "CB", _cap),
    )
    return tuple(KetLuan(ma, muc, thay.cau, thay.noi, thay.goi_y) for ma, muc, ham in cac for thay in ham(hoc_tap))


def _ty_le(cac_chu: Iterable[tuple[Noi, str]]) -> Iterator[Thay]:
    for noi, chu in cac_chu:
        for khop in _PHAN.finditer(chu) if "%" in chu and "/" in chu else ():
            if cau := _sai(khop):
                yield Thay(noi, cau)


def _sai(khop: re.Match[str]) -> str:
    """What is wrong with a share in a sentence; a part larger than the whole is no share but a date."""
    phan, tong = (int(khop[ten].replace(".", "")) for ten in ("phan", "tong"))
    if not tong or phan > tong:
        return ""
    dung = Fraction(phan, tong)
    ghi = Fraction(khop["ty_le"].replace(",", ".")) / 100
    if f"{khop['ty_le']}%" == ty_le_chu(dung) or (ghi == dung and "." not in khop["ty_le"]):
        return ""
    return f"{phan}/{tong} là {ty_le_chu(dung)}, đang ghi {khop['ty_le']}%"


def _muc_do(hoc_tap: HocTap) -> Iterator[Thay]:
    for xet in hoc_tap.chi_tieu:
        if xet.dat is False and xet.ty_le is None:
            yield Thay((*hoc_tap.noi_don_vi, 0), f"chỉ tiêu “{xet.chi_tieu.noi_dung}” tự đánh giá là chưa đạt")
    theo_nam = {dong.nam: dong for dong in hoc_tap.so_lieu}
    for i, don_vi in enumerate(hoc_tap.don_vi):
        if (so_lieu := theo_nam.get(don_vi.nam)) is None:
            continue
        for xet in khong_du_ty_le(hoc_tap.tieu_chi, don_vi.muc_do, so_lieu):
            if xet.ty_le is not None and xet.can is not None:
                ai = "viên chức, người lao động" if xet.chi_tieu.theo == "ty_le_vien_chuc_cdht" else "người học"
                cau = (
                    f"“Đơn vị học tập” mức độ {don_vi.muc_do} năm {don_vi.nam}: {ai} đạt “Công dân học tập” "
                    f"{ty_le_chu(xet.ty_le)}, cần {ty_le_chu(xet.can)}"
                )
                yield Thay((*hoc_tap.noi_don_vi, i), cau)


def _cap(hoc_tap: HocTap) -> Iterator[Thay]:
    ten = hoc_tap.ten_co_quan.casefold()
    if not any(chu.casefold() in ten for chu in hoc_tap.tieu_chi.cap_tinh.ten_co):
        return
    for i, don_vi in enumerate(hoc_tap.don_vi):
        if don_vi.cap != "tinh":
            cau = f"{hoc_tap.ten_co_quan} là đơn vị cấp tỉnh, “Đơn vị học tập” đang ghi cấp {don_vi.cap}"
            yield Thay((*hoc_tap.noi_don_vi, i, "cap"), cau, "ghi cap: tinh")


def _nhan_cong_dan(ho_so: HoSoXet, de_cu: DeCu) -> bool:
    """Whether a nominee is said to be a “Công dân học tập”: by a criterion of the movement that names it."""
    cac = [muc for nhom in ho_so.phong_trao.tieu_chi for muc in nhom.muc] if ho_so.phong_trao else []
    return any(muc.ma in de_cu.tieu_chi_dat and _CDHT in muc.noi_dung.casefold() for muc in cac)

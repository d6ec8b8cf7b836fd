"""The page: paper, margins, font, colour, character set (Phụ lục I, Phần I, Mục I)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from vanban.check.finding import Muc
from vanban.check.line import Dong
from vanban.check.looks import gop, so, ta_khoang
from vanban.check.rule import BanSoat, Ra, Thay, rule
from vanban.docx.read import Phan, Van
from vanban.nd30 import ND30, Khoang

LECH_GIAY_MM: Final = 1.0  # twips are rounded: 210,1 × 296,9 is A4
LECH_LE_MM: Final = 0.3
_TNR: Final = frozenset({"times new roman", "timesnewroman", "times new roman (headings)", "times new roman (body)"})
_MAT_CHU: Final = frozenset({"times new roman bold", "times new roman italic", "times new roman (vietnamese)"})
_MAU_DEN: Final = frozenset({"", "000000"})


@rule("TR101", quy_dinh="trang.kho_giay")
def kho_giay_khac_a4(ban: BanSoat, nd30: ND30) -> Ra:
    """Khổ giấy không phải A4.

    Vì sao: văn bản in trên khổ khác không đóng chung hồ sơ được, và mọi lề đều sai theo.
    Sai: khổ Letter 215,9 × 279,4 mm.
    Đúng: khổ A4 210 × 297 mm.
    """
    a4 = sorted((nd30.trang.kho_giay.rong_mm, nd30.trang.kho_giay.cao_mm))
    for thu, phan in enumerate(ban.vb.phan, 1):
        that = sorted((phan.rong_mm, phan.cao_mm))
        if any(abs(a - b) > LECH_GIAY_MM for a, b in zip(a4, that, strict=True)):
            thay = f"{so(phan.rong_mm)} × {so(phan.cao_mm)} mm"
            yield Thay(_ten_phan(ban, thu), f"khổ giấy {thay}, cần A4 (210 × 297 mm)", thay, "210 × 297 mm")


@rule("TR102", quy_dinh="trang.huong", muc=Muc.NHAC)
def trang_nam_ngang(ban: BanSoat, nd30: ND30) -> Ra:
    """Trang nằm ngang mà không có bảng, biểu.

    Vì sao: văn bản trình bày theo chiều dài của khổ A4; chỉ phần có bảng, biểu mới được xoay ngang.
    Sai: trang xoay ngang, nội dung chỉ có lời văn; bảng chia cột ở phần đầu, phần chữ ký không phải bảng, biểu.
    Đúng: trang đứng; trang ngang chỉ chứa bảng, biểu hoặc phụ lục.
    """
    khung = {d.doan.o.bang for phan in ban.nhan.phan.values() for d in phan.dong if d.doan.o is not None}
    co_bang = {d.phan for d in ban.vb.doan if d.o is not None and d.o.bang not in khung}
    for thu, phan in enumerate(ban.vb.phan, 1):
        if phan.ngang and thu - 1 not in co_bang:
            yield Thay(_ten_phan(ban, thu), f"trang nằm ngang, cần trình bày {nd30.trang.huong.ten}", "ngang", "dọc")


@rule("TR103", quy_dinh="trang.le_trai")
def le_trai_ngoai_khoang(ban: BanSoat, nd30: ND30) -> Ra:
    """Lề trái nằm ngoài khoảng luật cho phép.

    Vì sao: lề trái là chỗ đóng gáy; hẹp quá thì mất chữ khi lưu hồ sơ.
    Sai: lề trái 25 mm.
    Đúng: lề trái 30 mm.
    """
    yield from _le(ban, "lề trái", lambda p: p.le_trai_mm, nd30.trang.le_trai)


@rule("TR104", quy_dinh="trang.le_phai")
def le_phai_ngoai_khoang(ban: BanSoat, nd30: ND30) -> Ra:
    """Lề phải nằm ngoài khoảng luật cho phép.

    Vì sao: lề phải quá hẹp thì chữ sát mép, quá rộng thì tốn giấy.
    Sai: lề phải 25 mm.
    Đúng: lề phải 15 mm.
    """
    yield from _le(ban, "lề phải", lambda p: p.le_phai_mm, nd30.trang.le_phai)


@rule("TR105", quy_dinh="trang.le_tren")
def le_tren_ngoai_khoang(ban: BanSoat, nd30: ND30) -> Ra:
    """Lề trên nằm ngoài khoảng luật cho phép.

    Vì sao: lề trên chứa số trang và các chỉ dẫn; hẹp quá thì không còn chỗ.
    Sai: lề trên 12 mm.
    Đúng: lề trên 20 mm.
    """
    yield from _le(ban, "lề trên", lambda p: p.le_tren_mm, nd30.trang.le_tren)


@rule("TR106", quy_dinh="trang.le_duoi")
def le_duoi_ngoai_khoang(ban: BanSoat, nd30: ND30) -> Ra:
    """Lề dưới nằm ngoài khoảng luật cho phép.

    Vì sao: lề dưới thường bị ép nhỏ để dồn văn bản vào một trang; luật không cho phép.
    Sai: lề dưới 10 mm.
    Đúng: lề dưới 20 mm.
    """
    yield from _le(ban, "lề dưới", lambda p: p.le_duoi_mm, nd30.trang.le_duoi)


@rule("TR107", quy_dinh="trang.phong_chu")
def phong_chu_khac(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ không dùng phông Times New Roman.

    Vì sao: cả văn bản dùng một phông; phông khác thường lọt vào khi dán từ nơi khác hoặc từ số trang tự động.
    Sai: một đoạn bằng Calibri.
    Đúng: mọi chữ bằng Times New Roman.
    """
    can = nd30.trang.phong_chu.ten
    cac = [(d, ten) for d, ten in _phong_la(ban) if not _bo_ma_cu(ten)]
    chac = ((d, ten) for d, ten in cac if ten.casefold() not in _MAT_CHU)
    yield from gop(chac, lambda ten: f"phông chữ {ten}, cần {can}", can)
    mat = ((d, ten) for d, ten in cac if ten.casefold() in _MAT_CHU)
    yield from gop(mat, lambda ten: f"phông ghi tên {ten}; nên dùng {can} kèm kiểu chữ", can, nhac=True)


@rule("TR108", quy_dinh="trang.mau_chu")
def mau_chu_khac_den(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ không phải màu đen.

    Vì sao: chữ màu mờ đi khi sao chụp; màu trắng là chữ bị giấu.
    Sai: một câu màu đỏ còn sót khi góp ý.
    Đúng: mọi chữ màu đen.
    """
    bo_qua = {d.chu for nhom in (nd30.do_khan, nd30.do_mat) for d in nhom.values()}
    lech = (
        (d, v.dang.mau)
        for d in _moi_doan(ban)
        for v in d.van
        if v.dang.mau not in _MAU_DEN and v.chu.strip() and d.chu.upper() not in bo_qua
    )
    yield from gop(lech, lambda mau: f"chữ màu {mau}, cần màu đen", "đen")


@rule("TR109", quy_dinh="trang.bo_ma", muc=Muc.NHAC)
def unicode_to_hop(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ có dấu viết bằng mã tổ hợp, không phải mã dựng sẵn.

    Vì sao: cùng một chữ mà hai cách mã thì tìm kiếm, sắp xếp và phần mềm quản lý văn bản không nhận ra nhau.
    Sai: chữ ê và dấu hỏi là hai ký tự rời.
    Đúng: chữ ể là một ký tự (Unicode dựng sẵn, NFC).
    """
    lech = ((d, "mã tổ hợp") for d in _moi_doan(ban) if any(v.chu != v.tho for v in d.van))
    yield from gop(
        lech, lambda _: "chữ có dấu viết bằng mã tổ hợp; nên chuyển sang Unicode dựng sẵn", "Unicode dựng sẵn"
    )


@rule("TR110", quy_dinh="trang.bo_ma")
def phong_bo_ma_cu(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ dùng phông của bộ mã cũ (TCVN3, VNI).

    Vì sao: luật yêu cầu Unicode; máy không có phông cũ sẽ hiện chữ vỡ.
    Sai: “Nôi nhaän:” bằng phông VNI-Times.
    Đúng: “Nơi nhận:” bằng Times New Roman, mã Unicode.
    """
    cu = ((d, ten) for d, ten in _phong_la(ban) if _bo_ma_cu(ten))
    yield from gop(cu, lambda ten: f"phông {ten} của bộ mã cũ, cần Unicode", "Unicode")


def _le(ban: BanSoat, ten: str, lay: Callable[[Phan], float], khoang: Khoang) -> Iterator[Thay]:
    can = ta_khoang(khoang, "mm")
    for thu, phan in enumerate(ban.vb.phan, 1):
        le = lay(phan)
        if not khoang.thap - LECH_LE_MM <= le <= khoang.cao + LECH_LE_MM:
            yield Thay(_ten_phan(ban, thu), f"{ten} {so(le)} mm, cần {can}", f"{so(le)} mm", can)


def _ten_phan(ban: BanSoat, thu: int) -> str:
    return f"trang, phần {thu}" if len(ban.vb.phan) > 1 else "trang"


def _moi_doan(ban: BanSoat) -> Iterator[Dong]:
    """Every paragraph of the body, the notes, the headers and footers, each once."""
    yield from ban.cac_doan
    yield from (Dong(d, d.van) for d in ban.vb.chu_thich if not d.trong)
    da_xem: set[int] = set()
    for phan in ban.vb.phan:
        for dau in (*phan.dau, *phan.chan):
            for d in dau.doan:
                if d.thu_tu not in da_xem:
                    da_xem.add(d.thu_tu)
                    yield Dong(d, d.van)


def _phong_la(ban: BanSoat) -> Iterator[tuple[Dong, str]]:
    """Fonts other than Times New Roman that draw a letter or figure."""
    dung: dict[str, bool] = {}
    for d in _moi_doan(ban):
        for v in d.van:
            for ten, cua_viet in ((v.dang.phong, False), (v.dang.phong_viet, True)):
                if ten not in dung:
                    dung[ten] = ten.casefold().strip() in _TNR
                if not dung[ten] and _ve(v, cua_viet):
                    yield d, ten


def _ve(v: Van, cua_viet: bool) -> bool:
    """Whether the run has letters of that half: ASCII, or the ones beyond it."""
    chu = v.chu or ("1" if v.truong else "")
    return any(k.isalnum() and (ord(k) > 127) is cua_viet for k in chu)


def _bo_ma_cu(ten: str) -> bool:
    return ten.casefold().startswith((".vn", "vni-", "vni ", "vn-"))

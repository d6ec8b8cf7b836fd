"""The recogniser on layouts of other hands: paragraphs, tabs, line breaks, nested tables, other kinds of paper."""

from __future__ import annotations

import pytest

from check.tai_lieu import CAN_CU, CUOI, MO_DAU, NOI_DUNG, TIEU_DE, bang, doc_than, ke, p, van, van_ban
from vanban.check import Muc, soat
from vanban.check.recognise import CapThan, NhanDang, Nhom, nhan_dang
from vanban.docx.read import VanBan
from vanban.nd30 import nd30

_HAI_NUA = {
    "quoc_hieu": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "tieu_ngu": "Độc lập - Tự do - Hạnh phúc",
    "chu_quan": "SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH",
    "co_quan": "TRƯỜNG THPT SỐ MỘT",
    "so_ky_hieu": "Số: 05/KH-THPTSM",
    "dia_danh_ngay": "An Bình, ngày 09 tháng 9 năm 2024",
}
_CT, _CQ, _SO = (_HAI_NUA[k] for k in ("chu_quan", "co_quan", "so_ky_hieu"))
_QH, _TN, _NG = (_HAI_NUA[k] for k in ("quoc_hieu", "tieu_ngu", "dia_danh_ngay"))


def _xuong(*dong: tuple[str, str]) -> str:
    """One paragraph whose lines are parted by breaks."""
    return p(ppr="giua", trong="<w:r><w:br/></w:r>".join(van(chu, rpr) for chu, rpr in dong))


def _nhan(vb: VanBan) -> NhanDang:
    return nhan_dang(vb, nd30())


_TEN = "Trần Thị Bé Ba"
_TAB = "<w:r><w:tab/></w:r>"
DAU = {
    "bang_mot_hang": bang(
        (3715, 5640),
        (
            p(_CT, "12", "giua") + p(_CQ, "b 12", "giua") + ke(3715, 1140) + p(_SO, "13", "giua"),
            p(_QH, "b 12", "giua") + p(_TN, "b 13", "giua") + ke(5640, 3184) + p(_NG, "i 13", "giua"),
        ),
    ),
    "mot_doan_xuong_dong": bang(
        (3715, 5640),
        (
            _xuong((_CT, "12"), (_CQ, "b 12")) + ke(3715, 1140) + p(_SO, "13", "giua"),
            _xuong((_QH, "b 12"), (_TN, "b 13")) + ke(5640, 3184) + p(_NG, "i 13", "giua"),
        ),
    ),
    "bang_long": bang((9355,), (bang((3715, 5640), (p(_CT, "12") + p(_CQ, "b 12") + p(_SO, "13"),
                                                      p(_QH, "b 12") + p(_TN, "b 13") + p(_NG, "i 13"))) + p(),)),
    "doan_thuong": "".join([p(_CT, "12", "giua"), p(_CQ, "b 12", "giua"), p(_SO, "13", "giua"), p(_QH, "b 12", "giua"),
                            p(_TN, "b 13", "giua"), p(_NG, "i 13", "giua")]),
    "hai_nua_bang_tab": "".join(
        [
            p(trong=van(_CT, "12") + _TAB + van(_QH, "b 12")),
            p(trong=van(_CQ, "b 12") + _TAB * 2 + van(_TN, "b 13")),
            p(trong=van(_SO, "13") + _TAB * 3 + van(_NG, "i 13")),
        ]
    ),
    "hai_nua_bang_khoang_trang": "".join(
        [
            p(trong=van(_CT + "      ", "12") + van(_QH, "b 12")),
            p(trong=van(_CQ + "          ", "b 12") + van(_TN, "b 13")),
            p(trong=van(_SO + "              ", "13") + van(_NG, "i 13")),
        ]
    ),
    "noi_dung_kiem_soat": "<w:sdt><w:sdtContent>" + bang(
        (3715, 5640),
        (p(_CT, "12", "giua") + p(_CQ, "b 12", "giua"), p(_QH, "b 12", "giua") + p(_TN, "b 13", "giua")),
        (p(_SO, "13", "giua"), p(_NG, "i 13", "giua")),
    ) + "</w:sdtContent></w:sdt>",
}  # fmt: skip


@pytest.mark.parametrize("dau", DAU.values(), ids=DAU)
def test_phan_dau_nhieu_cach_bay(dau: str) -> None:
    """The same six elements come out of every layout, and the rest is found after them."""
    nhan = _nhan(doc_than(dau + TIEU_DE + CAN_CU + NOI_DUNG + CUOI))

    assert {ma: nhan.phan[ma].chu for ma in _HAI_NUA} == _HAI_NUA
    assert (nhan.ma_loai, nhan.nhom, nhan.phan["ho_ten"].chu) == ("ke_hoach", Nhom.HANH_CHINH, "Nguyễn Văn An")
    assert len(nhan.phan["can_cu"].dong) == 2


@pytest.mark.parametrize("dau", DAU.values(), ids=DAU)
def test_bay_khac_khong_bi_bao_oan(dau: str) -> None:
    """Size, weight and slant of those layouts are right: no rule of the header calls them SAI."""
    sai = soat(doc_than(dau + TIEU_DE + CAN_CU + NOI_DUNG + CUOI)).sai
    oan = {"QH202", "QH203", "QH204", "QH207", "QH208", "QH209", "CQ302", "CQ303", "CQ307", "CQ308", "SO409", "SO410",
           "NG505", "NG506", "SO405"}  # fmt: skip

    assert not oan & {f.ma for f in sai}


def test_chu_hoa_bang_dinh_dang() -> None:
    """Capitals made by formatting count as capitals."""
    sua = (p(_CQ, "b 12", "giua"), p("Trường THPT Số Một", "b caps 12", "giua"))

    assert soat(van_ban(sua)).findings == ()


def test_ten_co_quan_nhieu_dong() -> None:
    """Long names on several lines are parted by weight."""
    dau = bang(
        (3715, 5640),
        (
            p("ỦY BAN NHÂN DÂN", "12", "giua") + p("TỈNH AN BÌNH", "12", "giua")
            + p("SỞ GIÁO DỤC", "b 12", "giua") + p("VÀ ĐÀO TẠO", "b 12", "giua") + p(_SO, "13", "giua"),
            p(_QH, "b 12", "giua") + p(_TN, "b 13", "giua") + p(_NG, "i 13", "giua"),
        ),
    )  # fmt: skip
    nhan = _nhan(doc_than(dau + TIEU_DE + NOI_DUNG + CUOI))

    assert nhan.phan["chu_quan"].chu == "ỦY BAN NHÂN DÂN TỈNH AN BÌNH"
    assert nhan.phan["co_quan"].chu == "SỞ GIÁO DỤC VÀ ĐÀO TẠO"


def test_cac_cap_noi_dung() -> None:
    """Levels are told by their numbers."""
    cap = [d.cap for d in _nhan(van_ban()).than]

    assert cap[:5] == [CapThan.DOAN, CapThan.MUC, CapThan.KHOAN, CapThan.DIEM, CapThan.DIEM]
    assert cap[-1] is CapThan.DOAN


@pytest.mark.parametrize(
    ("chu", "cap", "so"),
    [
        ("Phần thứ nhất", CapThan.PHAN, "thứ nhất"),
        ("Chương IV", CapThan.CHUONG, "IV"),
        ("Điều 12. Hiệu lực thi hành", CapThan.DIEU, "12"),
        ("XI. TỔ CHỨC THỰC HIỆN", CapThan.MUC, "XI"),
        ("2.1. Mục tiêu", CapThan.THAP_PHAN, "2.1"),
        ("10) Một việc", CapThan.KHOAN, "10"),
        ("đ) Một việc", CapThan.DIEM, "đ"),
        ("– Một việc", CapThan.GACH, "-"),
        ("+ Một việc", CapThan.CONG, "+"),
        ("2024 là năm đầu", CapThan.DOAN, ""),
        ("15.000 đồng mỗi người", CapThan.DOAN, ""),
        ("Mục tiêu chung của kế hoạch", CapThan.DOAN, ""),
        ("Phần mềm quản lý", CapThan.DOAN, ""),
    ],
)
def test_so_thu_tu_go_tay(chu: str, cap: CapThan, so: str) -> None:
    """Typed numbers name the level; figures that open a sentence do not."""
    than = van_ban((p(MO_DAU, "", "Than"), p(chu, "", "Than")))

    doan = _nhan(than).than[0]
    assert (doan.cap, doan.so) == (cap, so)


@pytest.mark.parametrize(
    "ky",
    [
        p("KT. HIỆU TRƯỞNG", "b", "giua")
        + p("PHÓ HIỆU TRƯỞNG", "b", "giua")
        + p() * 4
        + p("Trần Thị Bé Ba", "b", "giua"),
        _xuong(("KT. HIỆU TRƯỞNG", "b"), ("PHÓ HIỆU TRƯỞNG", "b"), ("", ""), ("", ""), (_TEN, "b")),
    ],
    ids=["doan", "xuong_dong"],
)
@pytest.mark.parametrize("trong_bang", [True, False])
def test_chu_ky(ky: str, trong_bang: bool) -> None:
    """Authority, title and name are told apart, in a table or in plain paragraphs after nơi nhận."""
    nhan_gui = p("Nơi nhận:", "b i 12") + p("- Như trên;", "11") + p("- Lưu: VT.", "11")
    cuoi = bang((4000, 5355), (nhan_gui, ky)) if trong_bang else nhan_gui + ky
    phan = _nhan(doc_than(DAU["bang_mot_hang"] + TIEU_DE + NOI_DUNG + cuoi)).phan

    assert [phan[ma].chu for ma in ("quyen_han", "chuc_vu", "ho_ten")] == [
        "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", _TEN,
    ]  # fmt: skip
    assert phan["noi_nhan"].chu == "- Như trên; - Lưu: VT."


def test_quyet_dinh_va_cong_van() -> None:
    """The parts of a quyết định and of a công văn are found."""
    qd, cv = _nhan(van_ban(mau="quyet_dinh")), _nhan(van_ban(mau="cong_van"))

    assert qd.phan["tham_quyen_ban_hanh"].chu == "HIỆU TRƯỞNG TRƯỜNG THPT SỐ MỘT"
    assert [d.so for d in qd.than if d.cap is CapThan.DIEU] == ["1", "2", "3"]
    assert len(qd.phan["can_cu"].dong) == 3
    assert (cv.ma_loai, cv.phan["trich_yeu_cong_van"].chu) == ("cong_van", "V/v báo cáo sơ kết học kỳ I")
    assert len(cv.phan["kinh_gui"].dong) == 3


NGOAI = {
    Nhom.DANG: p("ĐẢNG BỘ XÃ AN BÌNH") + p("ĐẢNG CỘNG SẢN VIỆT NAM", "b") + p("Số 05-KH/CB") + NOI_DUNG,
    Nhom.QPPL: DAU["bang_mot_hang"].replace("05/KH-THPTSM", "05/2025/QĐ-UBND") + TIEU_DE + NOI_DUNG + CUOI,
    Nhom.KHONG_RO: p("Một bức thư không có phần đầu.") + p("Nội dung thư."),
}


@pytest.mark.parametrize(("nhom", "than"), NGOAI.items(), ids=list(NGOAI))
def test_van_ban_ngoai_nghi_dinh(nhom: Nhom, than: str) -> None:
    """What another law governs, or what is no such paper, is set aside with a sentence; nothing passes by silence."""
    vb = doc_than(than)
    bao_cao = soat(vb)

    assert _nhan(vb).nhom is nhom
    assert (bao_cao.findings, bao_cao.dat) == ((), ())
    assert bao_cao.ghi_chu
    assert all(f.muc is Muc.CHUA_KIEM for f in bao_cao.chua_kiem)


def test_van_ban_rong() -> None:
    """An empty document is read and set aside."""
    assert soat(doc_than("")).ghi_chu


@pytest.mark.parametrize("dau", ["Thực hiện", "Xét"])
def test_trich_yeu_mo_dau_nhu_loi_van(dau: str) -> None:
    """A bold centred subject is one, though it begins with a word that also begins a paragraph of the body."""
    cu = _nhan(van_ban()).phan["trich_yeu"].dong[0].chu
    vb = van_ban((cu, f"{dau} thi đua năm học mới"))

    assert [d.chu for d in _nhan(vb).phan["trich_yeu"].dong] == [f"{dau} thi đua năm học mới"]
    assert not [f for f in soat(vb).sai if f.ma.startswith("TL")]

"""The recogniser on what stands beside the main text: appendices, stamps, copies, two signatures, other papers."""

from __future__ import annotations

import pytest

from check.tai_lieu import (
    CAN_CU,
    CUOI,
    DAU_TRANG,
    KY,
    NOI_DUNG,
    NOI_NHAN,
    PHAI,
    SECT,
    THAN,
    TIEU_DE,
    TRAI,
    bang,
    doc_than,
    goi,
    ke,
    nen,
    p,
    van,
    van_ban,
)
from vanban.check import soat
from vanban.check.recognise import NhanDang, Nhom, nhan_dang
from vanban.docx.read import VanBan, read
from vanban.nd30 import nd30


def _nhan(vb: VanBan) -> NhanDang:
    return nhan_dang(vb, nd30())


def test_phu_luc() -> None:
    """Each appendix has its number, title, reference and content; the body ends before the first."""
    nhan = _nhan(van_ban(mau="co_phu_luc"))

    assert [(m.so, m.ten[0].gon, m.kem_theo is not None, len(m.dong)) for m in nhan.phu_luc] == [
        ("I", "DANH SÁCH TẬP THỂ", True, 1), ("II", "DANH SÁCH CÁ NHÂN", True, 1),
    ]  # fmt: skip
    assert nhan.phan["ho_ten"].chu == "Nguyễn Văn An"
    assert nhan.than[-1].chu.startswith("Trên đây là Kế hoạch")


@pytest.mark.parametrize(
    ("dong", "so", "chung"),
    [
        (p("PHỤ LỤC 02", "b", "giua"), "02", False),
        (p("Phụ lục số 1", "b", "giua"), "1", False),
        (p("Phụ lục IV: DANH MỤC HỒ SƠ", "b", "giua"), "IV", True),
        (p("PHỤ LỤC", "b"), "", False),
    ],
)
def test_dau_phu_luc(dong: str, so: str, chung: bool) -> None:
    """Heads of appendices as people write them."""
    (muc,) = _nhan(doc_than(THAN + dong + p("Nội dung phụ lục.", "", "Than"))).phu_luc

    assert (muc.so, muc.chung_dong) == (so, chung)


@pytest.mark.parametrize("chu", ["Phụ lục I kèm theo Kế hoạch này.", "phụ lục", "Phụ lục hợp đồng"])
def test_nhac_den_khong_phai_dau(chu: str) -> None:
    """A mention in the body is no head."""
    assert _nhan(van_ban(("a) Nâng cao nhận thức của cán bộ, giáo viên.", chu))).phu_luc == ()


def test_phu_luc_tep_rieng() -> None:
    """An appendix in a file of its own lacks nothing: what only a whole document has is not evaluated."""
    vb = doc_than(
        p("Phụ lục", "b", "giua") + p("DANH SÁCH", "b", "giua") + p("(Kèm theo Kế hoạch số 05/KH-A)", "i", "giua")
        + p("Tổ Toán", "", "Than")
    )  # fmt: skip
    bao_cao = soat(vb)

    assert _nhan(vb).nhom is Nhom.PHU_LUC
    assert [str(f) for f in bao_cao.sai] == []
    assert {"TR103", "PL971", "PL973"} <= set(bao_cao.dat)
    assert "QH201" in {f.ma for f in bao_cao.chua_kiem}


def test_bien_ban_hai_chu_ky() -> None:
    """The secretary signs on the left, the chair on the right; nơi nhận stands below."""
    phan = _nhan(van_ban(mau="bien_ban")).phan

    assert [phan[ma].chu for ma in ("thu_ky", "chuc_vu", "ho_ten", "noi_nhan")] == [
        "THƯ KÝ Trần Thị Bình", "CHỦ TỌA", "Nguyễn Văn An", "- Hội đồng thi đua; - Lưu: VT, Hồ sơ.",
    ]  # fmt: skip
    assert "dia_danh_ngay" not in phan


def test_bien_ban_khong_noi_nhan() -> None:
    """So it is without nơi nhận."""
    ky = bang((4000, 5355), (p("THƯ KÝ", "b", "giua") + p("Trần Thị Bình", "b", "giua"), p("CHỦ TRÌ", "b", "giua")
                             + p() * 4 + p("Lê Văn Dũng", "b", "giua")))  # fmt: skip
    phan = _nhan(doc_than(DAU_TRANG + p("BIÊN BẢN", "b", "giua") + p("Họp tổ", "b", "giua") + NOI_DUNG + ky)).phan

    assert [phan[ma].chu for ma in ("thu_ky", "chuc_vu", "ho_ten")] == [
        "THƯ KÝ Trần Thị Bình", "CHỦ TRÌ", "Lê Văn Dũng",
    ]  # fmt: skip


def test_hoi_dong() -> None:
    """A council signs with its title; the office title stands above the name."""
    phan = _nhan(van_ban(mau="nghi_quyet")).phan

    assert [phan[ma].chu for ma in ("quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten")] == [
        "TM. HỘI ĐỒNG", "CHỦ TỊCH", "HIỆU TRƯỞNG", "Nguyễn Văn An",
    ]  # fmt: skip


def test_dau_chi_va_dia_chi() -> None:
    """Stamps in their boxes, the drafter's initials, the address."""
    phan = _nhan(van_ban(mau="dau_chi")).phan

    assert [phan[ma].chu for ma in ("do_khan", "pham_vi_luu_hanh", "nguoi_soan_thao")] == [
        "KHẨN", "LƯU HÀNH NỘI BỘ", "PL.(300)",
    ]  # fmt: skip
    assert phan["dia_chi"].chu.startswith("Địa chỉ: Số 10")
    assert phan["do_khan"].dong[0].doan.hop_mm == (20.0, 8.0)


def test_van_ban_kem_theo() -> None:
    """A text issued with another: no number, no date, no ending; the signing note is not its number."""
    nhan = _nhan(van_ban(mau="kem_theo"))

    assert (nhan.ma_loai, nhan.so, nhan.ngay) == ("quy_che", None, None)
    assert nhan.phan["kem_theo"].chu.startswith("(Kèm theo Quyết định")
    assert nhan.phan["thong_tin_ky_so"].chu == "Số: 05/QĐ-THPTSM; 05/01/2026; 08:30:15"


def test_van_ban_kem_theo_cung_tep() -> None:
    """The text issued with a quyết định in the same file is not read as its body or signature."""
    kem = (
        bang((3715, 5640), (TRAI + ke(3715, 1140), PHAI + ke(5640, 3184)))
        + p("QUY CHẾ", "b", "giua")
        + p("Điều 9. Việc khác", "b", "Than")
    )
    nhan = _nhan(doc_than(DAU_TRANG + TIEU_DE + CAN_CU + NOI_DUNG + p() + CUOI + kem))

    assert nhan.phan["ho_ten"].chu == "Nguyễn Văn An"
    assert all("Điều 9" not in d.dong.gon for d in nhan.than)


def test_ban_sao() -> None:
    """The part of a copy is set apart: number, date and signature are those of the document."""
    nhan = _nhan(van_ban(mau="ban_sao"))

    assert nhan.so is not None
    assert (nhan.so.ky_hieu, nhan.phan["ho_ten"].chu) == ("KH-THPTSM", "Nguyễn Văn An")
    assert [d.gon for d in nhan.ban_sao][:1] == ["TRƯỜNG THPT SỐ HAI"]


def test_cong_dien() -> None:
    """Whom a công điện is sent to."""
    phan = _nhan(van_ban(mau="cong_dien")).phan

    assert phan["noi_dien"].chu == "HIỆU TRƯỞNG điện: - Các tổ chuyên môn; - Văn phòng."
    assert phan["trich_yeu"].chu == "Về công tác phòng, chống lụt bão"


def test_giay_gioi_thieu_khong_trich_yeu() -> None:
    """A giấy giới thiệu has no subject: what follows its title is the body."""
    dau = p("GIẤY GIỚI THIỆU", "b", "giua") + ke(9355, 1200)
    vb = van_ban(("05/KH", "05/GGT"), (TIEU_DE, dau + p("Trường THPT Số Một trân trọng giới thiệu:", "", "giua")))
    nhan = _nhan(vb)

    assert (nhan.ma_loai, "trich_yeu" in nhan.phan) == ("giay_gioi_thieu", False)
    assert [f.ma for f in soat(vb).sai] == []


NGOAI = {
    "đơn": (p("ĐƠN XIN NGHỈ PHÉP", "b", "giua"), Nhom.BIEU_MAU),
    "tờ khai": (p("TỜ KHAI", "b", "giua"), Nhom.BIEU_MAU),
    "thông tư": (p("THÔNG TƯ", "b", "giua") + p("Quy định về thi đua", "b", "giua"), Nhom.QPPL),
}


@pytest.mark.parametrize(("giua", "nhom"), NGOAI.values(), ids=NGOAI)
def test_van_ban_loai_khac(giua: str, nhom: Nhom) -> None:
    """Applications and legal normative texts have a Quốc hiệu too; they are set aside with a sentence."""
    vb = doc_than(PHAI + ke(9355, 3184) + giua + NOI_DUNG)

    assert _nhan(vb).nhom is nhom
    assert soat(vb).ghi_chu
    assert soat(vb).findings == ()


def test_van_ban_doan() -> None:
    """So are the papers of the Youth Union."""
    vb = doc_than(p("ĐOÀN TNCS HỒ CHÍ MINH", "b") + p("Số: 05-KH/ĐTN") + NOI_DUNG)

    assert _nhan(vb).nhom is Nhom.DOAN_THE


def test_phan_dau_o_dau_trang() -> None:
    """A letterhead in the page header of page one is read there, with its lines."""
    header = goi()["word/header1.xml"].partition(">")[0] + f">{DAU_TRANG}</w:hdr>"
    phan = goi(TIEU_DE + CAN_CU + NOI_DUNG + p() + CUOI, SECT.replace("<w:titlePg/>", ""), header=header)
    vb = read(nen(phan))

    assert _nhan(vb).phan["co_quan"].chu == "TRƯỜNG THPT SỐ MỘT"
    assert [f.ma for f in soat(vb).sai] == []


def test_phan_dau_la_anh() -> None:
    """Where the letterhead is a picture, nothing is called missing."""
    anh = (
        "<w:r><w:drawing><wp:inline><wp:extent cx='5940000' cy='1260000'/><a:graphic><a:graphicData>"
        "<a:blip r:embed='rId4'/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    bao_cao = soat(doc_than(p(trong=anh) + TIEU_DE + CAN_CU + NOI_DUNG + p() + CUOI))

    assert [f.ma for f in bao_cao.sai] == []
    assert {"QH201", "QH206", "SO401", "NG501"} <= {f.ma for f in bao_cao.chua_kiem}


def test_cuoi_ngan_bang_tab() -> None:
    """Nơi nhận and signature on the same lines, parted by tabs."""
    tab = "<w:r><w:tab/></w:r>"
    cuoi = (
        p(trong=van("Nơi nhận:", "b i 12") + tab + van("HIỆU TRƯỞNG", "b"))
        + p("- Các tổ chuyên môn;", "11")
        + p("- Lưu: VT, TĐ.", "11")
        + p() * 2
        + p(trong=tab + van("Nguyễn Văn An", "b"))
    )
    vb = doc_than(DAU_TRANG + TIEU_DE + CAN_CU + NOI_DUNG + p() + cuoi)
    phan = _nhan(vb).phan

    assert [phan[ma].chu for ma in ("noi_nhan_tieu_de", "chuc_vu", "ho_ten")] == [
        "Nơi nhận:", "HIỆU TRƯỞNG", "Nguyễn Văn An",
    ]  # fmt: skip
    assert phan["noi_nhan"].chu == "- Các tổ chuyên môn; - Lưu: VT, TĐ."
    assert [f.ma for f in soat(vb).sai] == []


def test_ky_o_bang_rieng() -> None:
    """A signature in a table of its own, nơi nhận in plain paragraphs."""
    cuoi = NOI_NHAN + bang((4000, 5355), (p(), KY))
    phan = _nhan(doc_than(DAU_TRANG + TIEU_DE + NOI_DUNG + cuoi)).phan

    assert [phan[ma].chu for ma in ("chuc_vu", "ho_ten")] == ["HIỆU TRƯỞNG", "Nguyễn Văn An"]

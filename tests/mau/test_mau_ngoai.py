"""Layouts of practice: certificate, ballot, report of achievements."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from trang_mau import MAU, dung, mau_cua, trang_in
from vanban.build.gate import xet
from vanban.docx.pack import doc_goi
from vanban.docx.read import read
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, Khen, TenIn
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu
from vanban.trang_in import TrangIn

_NGOAI = replace(MAU, ky_hieu="", so="", noi_nhan=(), luu="")
GIAY_KHEN = replace(
    _NGOAI,
    mau="giay_khen",
    ma_loai="giay_khen",
    ten_loai="Giấy khen",
    co_quan=TenIn(""),
    chu_quan=None,
    khoi=(),
    trich_yeu="Đã có thành tích xuất sắc trong Phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập"
    " suốt đời” giai đoạn 2023 - 2025",
    chu_ky=ChuKy(("GIÁM ĐỐC",), "Nguyễn Văn Ví Dụ"),
    khen=Khen(
        TenIn("Giám đốc Sở Giáo dục và Đào tạo tỉnh Ví Dụ", ("tỉnh Ví Dụ",)),
        ("Bà Trần Thị Ví Dụ <An>", "Giáo viên, Tổ Ngữ văn & Lịch sử, Trường THPT Ví Dụ Một"),
        ("Quyết định số: 12/QĐ-SGDĐT ngày 05 tháng 01 năm 2026", "Vào sổ khen thưởng số: 12"),
    ),
)
_DAI = "Trường Phổ thông dân tộc nội trú Trung học cơ sở và Trung học phổ thông huyện Ví Dụ, tỉnh Ví Dụ Hai "
GIAY_KHEN_DAI = replace(
    GIAY_KHEN,
    trich_yeu=GIAY_KHEN.trich_yeu + " và trong việc xây dựng thư viện mở của nhà trường, góp phần hoàn thành xuất sắc"
    " nhiệm vụ năm học 2025 - 2026 của ngành Giáo dục tỉnh Ví Dụ",
    khen=Khen(
        TenIn("Chủ tịch Ủy ban nhân dân thành phố trực thuộc trung ương Ví Dụ Rất Dài Thứ Nhất Của Cả Nước"),
        ("Tập thể Hội đồng Thi đua - Khen thưởng Khối các trường trung học phổ thông", _DAI),
        GIAY_KHEN.khen.vao_so if GIAY_KHEN.khen else (),
    ),
)
PHIEU_BAU = replace(
    _NGOAI,
    mau="phieu_bau",
    ma_loai="phieu_bau",
    ten_loai="Phiếu bầu",
    chu_quan=TenIn("Trường THPT Ví Dụ Một"),
    co_quan=TenIn("Hội đồng Thi đua - Khen thưởng"),
    dia_danh="",
    trich_yeu="Xét, đề nghị khen thưởng sơ kết giai đoạn 2023 - 2025",
    chu_ky=ChuKy(()),
    khoi=(
        Khoi(Kieu.GIUA, "(Kỳ họp của Hội đồng Thi đua - Khen thưởng Trường THPT Ví Dụ Một, ngày 05 tháng 01 năm 2026)"),
        Khoi(
            Kieu.BANG,
            bang=Bang(
                ("STT", "Tên", "Hình thức", "Đồng ý", "Không đồng ý"),
                tuple((str(i), f"Tổ Ví Dụ {i}", "Giấy khen", "", "") for i in range(1, 4)),
            ),
        ),
        Khoi(Kieu.DOAN, "Đánh dấu x vào đúng một trong hai ô của mỗi dòng."),
    ),
)
THANH_TICH = replace(
    _NGOAI,
    mau="bao_cao_thanh_tich",
    ma_loai="bao_cao_thanh_tich",
    ten_loai="Báo cáo thành tích",
    ghi_chu_mau="Mẫu số 08",
    trich_yeu="Đề nghị tặng Giấy khen của Giám đốc Sở Giáo dục và Đào tạo",
    chu_ky_khac=(
        ChuKy(("Người báo cáo",), "Trần Thị Ví Dụ"),
        ChuKy(("Thủ trưởng đơn vị xác nhận", "Hiệu trưởng"), "Nguyễn Văn Ví Dụ"),
    ),
    chu_ky=ChuKy(("Xác nhận của cấp trình",), "Lê Thị Ví Dụ"),
)
CAC_BAN = {
    "giay_khen": GIAY_KHEN,
    "giay_khen_dai": GIAY_KHEN_DAI,
    "phieu_bau": PHIEU_BAU,
    "thanh_tich": THANH_TICH,
    "hai_nguoi_ky": replace(THANH_TICH, chu_ky_khac=THANH_TICH.chu_ky_khac[:1]),
}


@pytest.mark.parametrize("ban", CAC_BAN.values(), ids=CAC_BAN)
def test_du_chu_va_khong_bi_coi_la_sai(ban: BanTrinhBay, tmp_path: Path) -> None:
    """Every text is on the page; the checker says that the paper is none of Điều 7; Word opens it."""
    mau, tep, goi = tmp_path / "mau.docx", tmp_path / "van_ban.docx", dung(ban)
    mau.write_bytes(mau_cua(ban))
    tep.write_bytes(goi)

    phan_xet = xet(goi, ban, (), "van_ban.docx", mau=mau)

    assert phan_xet.chan == ()
    assert phan_xet.bao_cao.findings == ()
    assert "Điều 7" in phan_xet.bao_cao.ghi_chu
    assert OpenXmlValidator().validate(tep).errors == []


def test_giay_khen_nam_ngang_co_khung() -> None:
    """The certificate lies on its side, in a frame that its template holds."""
    (phan,) = read(dung(GIAY_KHEN)).phan

    assert phan.ngang
    assert phan.le_trai_mm == phan.le_phai_mm
    assert b"<w:pgBorders" in dung_xml(GIAY_KHEN)


def dung_xml(ban: BanTrinhBay) -> bytes:
    """The document part of a built document."""

    return next(tv.noi_dung() for tv in doc_goi(dung(ban)) if tv.ten == "word/document.xml")


@cache
def _trang() -> dict[str, tuple[TrangIn, ...]]:
    return dict(zip(CAC_BAN, trang_in(list(CAC_BAN.values())), strict=True))


@pytest.mark.libreoffice
@pytest.mark.parametrize("ten", CAC_BAN)
def test_mot_trang(ten: str) -> None:
    """Each stands on one page of its kind, the long certificate too."""
    (trang,) = _trang()[ten]

    assert (round(trang.rong), round(trang.cao)) == ((297, 210) if ten.startswith("giay_khen") else (210, 297))


@pytest.mark.libreoffice
def test_giay_khen_can_doi() -> None:
    """The lines from the Quốc hiệu to the reason stand in the middle of the sheet; the title is the largest."""
    for ten in ("giay_khen", "giay_khen_dai"):
        (trang,) = _trang()[ten]
        ly_do = next(i for i, d in enumerate(trang.dong) if d.chu.startswith("Đã có thành tích"))
        assert all(abs(d.giua - 297 / 2) < 0.6 for d in trang.dong[: ly_do + 1]), ten
        assert trang.tim("GIẤY KHEN").co[0] == max(c for d in trang.dong for c in d.co)
        assert trang.tim("Quyết định số").trai < trang.tim("GIÁM ĐỐC").trai
        assert max(d.day for d in trang.dong) < 210 - 15


@pytest.mark.libreoffice
@pytest.mark.parametrize(("ten", "so"), [("thanh_tich", 3), ("hai_nguoi_ky", 2)])
def test_chu_ky_ngang_nhau(ten: str, so: int) -> None:
    """The names stand level, each in its column; the form's number is in the corner above the head."""
    (trang,) = _trang()[ten]
    ky = [d for d in trang.dong if d.chu in ("Trần Thị Ví Dụ", "Nguyễn Văn Ví Dụ", "Lê Thị Ví Dụ")]

    assert len(ky) == so
    assert max(d.day for d in ky) - min(d.day for d in ky) < 0.3
    assert trang.dong[0].chu == "Mẫu số 08"
    assert trang.dong[0].phai == pytest.approx(195, abs=0.5)

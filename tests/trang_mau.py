"""Helpers of the page tests: a small document in words, and documents laid out as PDF."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from vanban.docx.pack import viet_goi
from vanban.mau import all_mau, chuan_bi
from vanban.pdf.doc_trang import doc_pdf
from vanban.pdf.van_phong import doi_pdf
from vanban.render.bien_dich import bien_dich
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, TenIn
from vanban.thanh_phan.khoi import Khoi, Kieu
from vanban.trang_in import TrangIn

MAU = BanTrinhBay(
    ma_loai="ke_hoach",
    ten_loai="Kế hoạch",
    chu_quan=TenIn("Sở Giáo dục và Đào tạo tỉnh Ví Dụ", ("Ví Dụ",)),
    co_quan=TenIn("Trường THPT Ví Dụ Một", ("Ví Dụ Một",)),
    ky_hieu="KH-THPTVDM",
    so="05",
    dia_danh="Ví Dụ",
    ngay=date(2026, 1, 5),
    trich_yeu="Cải cách hành chính năm 2026",
    khoi=(
        Khoi(Kieu.CAN_CU, "Căn cứ Kế hoạch số 01/KH-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ."),
        Khoi(Kieu.MUC, "Mục đích", "I."),
        Khoi(Kieu.KHOAN, "Nâng cao nhận thức của cán bộ, giáo viên và người lao động.", "1."),
        Khoi(Kieu.DOAN, "Trên đây là Kế hoạch của nhà trường./."),
    ),
    chu_ky=ChuKy(("Hiệu trưởng",), "Nguyễn Văn Ví Dụ"),
    noi_nhan=("Sở GDĐT", "Các tổ chuyên môn"),
    luu="VT",
)


def dung(ban: BanTrinhBay) -> bytes:
    """The bytes of a document, from the template as the code writes it now."""
    cb = chuan_bi(ban)
    return bien_dich(mau_cua(ban)).dung(cb.gia_tri, cb.thuoc_tinh.phan())


def mau_cua(ban: BanTrinhBay) -> bytes:
    """The bytes of the template for a document, as the code writes it now."""
    return viet_goi(all_mau()[ban.mau].cac_tep()[chuan_bi(ban).mau]())


def trang_in(ban: Sequence[BanTrinhBay], *, trang: int | None = None) -> list[tuple[TrangIn, ...]]:
    """The laid-out pages of each document, all converted in one run of LibreOffice."""
    with tempfile.TemporaryDirectory() as ten:
        thu_muc = Path(ten)
        tep = [thu_muc / f"{i:04d}.docx" for i in range(len(ban))]
        for t, b in zip(tep, ban, strict=True):
            t.write_bytes(dung(b))
        return [doc_pdf(pdf, trang=trang) for pdf in doi_pdf(tep, thu_muc)]


def mot_trang(**khac: object) -> BanTrinhBay:
    """The small document with some fields changed."""
    return replace(MAU, **khac)  # type: ignore[arg-type]

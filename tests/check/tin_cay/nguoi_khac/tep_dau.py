"""Headers: tables, nested ones, one paragraph with breaks, tabs, plain paragraphs, text boxes; every make of line."""

from __future__ import annotations

from dataclasses import replace

from check.tin_cay.nguoi_khac import dau
from check.tin_cay.nguoi_khac.cach import Doan
from check.tin_cay.nguoi_khac.chu import BIEN_BAN, CONG_VAN, KE_HOACH, QUYET_DINH, THONG_BAO, TO_TRINH
from check.tin_cay.nguoi_khac.dau import BO_13, BoDau, ke_ve, ke_vien, khong_ke
from check.tin_cay.nguoi_khac.goi import GoiMoi, kieu, ung_dung
from check.tin_cay.nguoi_khac.ho_so import TepLa, tep, that
from check.tin_cay.nguoi_khac.ke import go, noi_thang, vml, vml_noi, vo_hinh
from check.tin_cay.nguoi_khac.trang import Than, Trang

_WORD = ung_dung("Microsoft Office Word", "Văn thư")
_GRID = (
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    + "<w:tblPr><w:tblBorders>"
    + "".join(f'<w:{c} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for c in
              ("top", "left", "bottom", "right", "insideH", "insideV"))
    + "</w:tblBorders></w:tblPr></w:style>"
)  # fmt: skip
_TAT_VIEN = (
    '<w:tblStyle w:val="TableGrid"/><w:tblBorders>'
    + "".join(f'<w:{c} w:val="nil"/>' for c in ("top", "left", "bottom", "right", "insideH", "insideV"))
    + "</w:tblBorders>"
)


def _goi(trang: Trang, **kw: object) -> bytes:
    return GoiMoi(trang.xml(), goc=_WORD, **kw).nen()  # type: ignore[arg-type]


def _grid() -> bytes:
    t = Trang(KE_HOACH, dau=lambda c, nd, bo, ke: dau.hai_hang(c, nd, bo, ke, thuoc_tinh=_TAT_VIEN))
    return _goi(t, styles=kieu(them=_GRID))


def _du_thao() -> bytes:
    """A stamp in a text box before the header."""
    hop = (
        '<w:p><w:r><w:pict><v:shape id="D" type="#_x0000_t202" style="position:absolute;width:80pt;height:24pt">'
        "<v:textbox><w:txbxContent><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r></w:p>"
    )
    t = Trang(KE_HOACH)
    return GoiMoi(t.dau_trang() + hop + t.tieu_de() + t.noi_dung() + t.cuoi(), goc=_WORD).nen()


def _chan_trang_xa() -> bytes:
    """Further lines hang metres off the page, left over from cutting and pasting."""
    return _goi(Trang(KE_HOACH, ke=lambda c, r, mm: ke_ve()(c, r, mm) + c.doan(Doan((), sau_chu=noi_thang(40, 4800)))))


_KH, _CV = that(KE_HOACH, "ke_hoach"), that(CONG_VAN, "cong_van")
_BB = replace(BIEN_BAN, so="")

TEP: tuple[TepLa, ...] = (
    tep("dau_vml", "kẻ VML như Word 2007", lambda: _goi(Trang(CONG_VAN, ke=ke_ve(vml))), dung="QH211 QH212 CQ305",
        su_that=_CV),
    tep("dau_vml_noi", "đường nối VML (t32), tên cơ quan cỡ 14",
        lambda: _goi(Trang(KE_HOACH, ke=ke_ve(vml_noi), bo=BoDau(cq=14))), loi="CQ303 CQ308", dung="QH211 CQ305",
        su_that=_KH),
    tep("dau_noi_thang", "đường nối DrawingML, bảng một hàng, Quốc hiệu cỡ 14",
        lambda: _goi(Trang(TO_TRINH, dau=dau.mot_hang, ke=ke_ve(noi_thang), bo=BoDau(qh=14))), loi="QH203 QH213",
        dung="QH211 CQ305 TL608", su_that=that(TO_TRINH, "to_trinh")),
    tep("dau_vien", "kẻ bằng viền đoạn, bộ cỡ 12-13-13", lambda: _goi(Trang(KE_HOACH, ke=ke_vien, bo=BO_13)),
        dung="QH211 QH212 CQ305 CQ310 TL608", su_that=_KH),
    tep("dau_ke_go", "kẻ bằng gạch dưới gõ tay", lambda: _goi(
        Trang(KE_HOACH, ke=ke_ve(go))), loi="CQ312", dung="QH211 CQ305 TL608", su_that=_KH),
    tep("dau_khong_ke", "không có đường kẻ nào", lambda: _goi(Trang(KE_HOACH, ke=khong_ke)), loi="QH211 CQ305 TL608"),
    tep("dau_ke_vo_hinh", "kẻ vẽ tắt nét, không hiện ra", lambda: _goi(Trang(KE_HOACH, ke=ke_ve(vo_hinh))),
        loi="QH211 CQ305 TL608", su_that=_KH),
    tep("dau_ke_ngan", "kẻ dưới Tiêu ngữ bằng một phần ba", lambda: _goi(
        Trang(CONG_VAN, ke=lambda c, r, mm: ke_ve()(c, r, mm / 3 if mm > 50 else mm))), loi="QH212"),
    tep("dau_ke_xa", "thêm kẻ rơi cách trang 4,8 m", _chan_trang_xa, dung="QH211 QH212", su_that=_KH),
    tep("dau_bang_long", "bảng đầu trang lồng trong một bảng", lambda: _goi(Trang(KE_HOACH, dau=dau.bang_long)),
        dung="QH210 CQ304 SO411 NG507 NG508", su_that=_KH),
    tep("dau_mot_doan", "Quốc hiệu và Tiêu ngữ một đoạn, ngắt dòng", lambda: _goi(
        Trang(THONG_BAO, dau=dau.mot_doan, bo=BO_13)), dung="QH203 QH208 QH211 CQ302 CQ307",
        su_that=that(THONG_BAO, "thong_bao")),
    tep("dau_tab", "hai nửa một dòng bằng phím Tab", lambda: _goi(Trang(CONG_VAN, dau=dau.bang_tab)),
        loi="", dung="QH203 QH208 SO409 NG506", su_that=replace(_CV, ma_loai="cong_van")),
    tep("dau_doan_giua", "biên bản không số, phần đầu là đoạn canh giữa", lambda: _goi(
        Trang(_BB, dau=dau.doan_giua)), loi="SO401 CQ301 KY935 NG510", xem="NG507", dung="QH203 QH211"),
    tep("dau_hop_chu", "hai nửa trong hai hộp chữ", lambda: _goi(Trang(KE_HOACH, dau=dau.hop_chu)),
        dung="QH203 SO409", su_that=_KH),
    tep("dau_du_thao", "dấu DỰ THẢO trong hộp chữ", _du_thao, su_that=_KH),
    tep("dau_luoi_tat", "kiểu Table Grid, viền tắt", _grid, dung="QH211 CQ305", su_that=_KH),
    tep("dau_hoa_cu", "viết HOÀ, Tiêu ngữ gạch ngang dài", lambda: _goi(Trang(KE_HOACH, bo=BoDau(
        quoc_hieu=dau.QH.replace("HÒA", "HOÀ"), tieu_ngu=dau.TN.replace("-", "–")))), xem="QH207", dung="QH202",
        su_that=_KH),
    tep("dau_sai_chu", "Tiêu ngữ thiếu cách chữ, số cỡ 14, số canh trái", lambda: _goi(Trang(QUYET_DINH, bo=BoDau(
        tieu_ngu="Độc lập- Tự do- Hạnh phúc", so=14, canh_so="left"))), loi="QH207 SO409 SO411",
        su_that=that(QUYET_DINH, "quyet_dinh")),
    tep("dau_ngay_phai", "ngày canh phải, cỡ 12", lambda: _goi(Trang(KE_HOACH, bo=BoDau(ngay=12, canh_ngay="right"))),
        loi="NG506 NG507", su_that=_KH),
    tep("dau_thua_dau_cach", "dấu cách đầu dòng thay cho canh giữa", lambda: _goi(Trang(KE_HOACH, bo=BoDau(
        tieu_ngu="   " + dau.TN + " ", quoc_hieu=" " + dau.QH))), dung="QH202 QH207", su_that=_KH),
    tep("dau_ngay_thieu_khong", "ngày 5 tháng 2 thiếu số 0, số 5", lambda: _goi(Trang(replace(
        CONG_VAN, ngay="Đồng Nai, ngày 5 tháng 2 năm 2026", so="Số: 5/SNV-VP"))), loi="NG503 SO403"),
    tep("dau_can_cu", "căn cứ đứng, cỡ 12 cùng thân", lambda: _goi(Trang(KE_HOACH, than=Than(co=12))),
        loi="ND801 CC702 TL603 TL607 KY923 KY926", su_that=_KH),
)  # fmt: skip

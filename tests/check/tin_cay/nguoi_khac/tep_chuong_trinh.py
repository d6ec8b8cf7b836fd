"""What other programs write: python-docx, docx.js, Google Docs, WPS Writer, LibreOffice."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as CANH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

import docx
from check.tin_cay.nguoi_khac.cach import DocxJs, GoogleDocs, LibreOffice, Wps
from check.tin_cay.nguoi_khac.chu import BAO_CAO, CONG_VAN, KE_HOACH, THONG_BAO, TO_TRINH, NoiDung
from check.tin_cay.nguoi_khac.dau import BoDau, ke_ve, ke_vien
from check.tin_cay.nguoi_khac.goi import A4, LE, NS, GoiMoi, kieu, so_trang, ung_dung
from check.tin_cay.nguoi_khac.ho_so import TepLa, tep, that
from check.tin_cay.nguoi_khac.ke import go, noi_thang
from check.tin_cay.nguoi_khac.trang import Trang


def _chay(p: Any, chu: str, co: int, dam: bool = False, nghieng: bool = False, canh: Any = CANH.CENTER) -> Any:
    r = p.add_run(chu)
    r.font.size, r.bold, r.italic = Pt(co), dam, nghieng
    p.alignment = canh
    return p


def _cac_doan(o: Any, dong: tuple[str, ...], co: int, **kw: Any) -> None:
    for chu in dong:
        _chay(o.add_paragraph(), chu, co, **kw)


def _python_docx(nd: NoiDung, *, ky_thuat: bool) -> bytes:
    """A script over the default template; `ky_thuat` also sets what the template gets wrong."""
    vb = docx.Document()
    if ky_thuat:
        _sua_mau(vb)
    trai, phai = vb.add_table(2, 2).rows[0].cells
    _cac_doan(trai, nd.chu_quan, 13)
    _cac_doan(trai, nd.co_quan, 13, dam=True)
    _ke(trai, 79, 24, ky_thuat)
    _cac_doan(phai, ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",), 13, dam=True)
    _cac_doan(phai, ("Độc lập - Tự do - Hạnh phúc",), 14, dam=True)
    _ke(phai, 79, 60.5, ky_thuat)
    o_so, o_ngay = vb.tables[0].rows[1].cells
    _chay(o_so.paragraphs[0], nd.so, 13)
    _chay(o_ngay.paragraphs[0], nd.ngay, 14, nghieng=True)
    _cac_doan(vb, (nd.ten_loai, *nd.trich_yeu), 14, dam=True)
    _ke(vb, 165, 33, ky_thuat)
    for cap, chu in nd.than:
        p = _chay(vb.add_paragraph(), chu, 14, dam=cap in {"muc", "khoan_td"}, canh=CANH.JUSTIFY if ky_thuat else None)
        p.paragraph_format.first_line_indent = Mm(12.7) if ky_thuat else None
    trai, phai = vb.add_table(1, 2).rows[0].cells
    _chay(trai.paragraphs[0], "Nơi nhận:", 12, dam=True, nghieng=True, canh=CANH.LEFT)
    _cac_doan(trai, nd.noi_nhan, 11, canh=CANH.LEFT)
    _cac_doan(phai, (*nd.ky, "", "", "", nd.ho_ten), 14, dam=True)
    ra = BytesIO()
    vb.save(ra)
    return ra.getvalue()


def _sua_mau(vb: Any) -> None:
    """What a careful script changes: paper, margins, the font of Normal, the page number."""
    phan = vb.sections[0]
    phan.page_width, phan.page_height, phan.orientation = Mm(210), Mm(297), WD_ORIENT.PORTRAIT
    phan.left_margin, phan.right_margin, phan.top_margin, phan.bottom_margin = Mm(30), Mm(15), Mm(20), Mm(20)
    phan.different_first_page_header_footer = True
    p = phan.header.paragraphs[0]
    p.alignment = CANH.CENTER
    p._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))
    kieu_goc = vb.styles["Normal"]
    kieu_goc.font.name, kieu_goc.font.size = "Times New Roman", Pt(14)
    kieu_goc.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")


def _ke(cho: Any, rong: float, mm: float, ve: bool) -> None:
    if ve:
        p = cho.add_paragraph()
        p._p.get_or_add_pPr().append(
            parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>')
        )
        p.paragraph_format.left_indent = p.paragraph_format.right_indent = Mm((rong - mm) / 2)  # fmt: skip


def _docx_js(than: str, **kw: Any) -> bytes:
    trong = f"<w:styles {NS}><w:docDefaults><w:rPrDefault/><w:pPrDefault/></w:docDefaults></w:styles>"
    return GoiMoi(than, styles=trong, goc=ung_dung("", "Un-named"), **kw).nen()


_RPR_JS = (
    '<w:sz w:val="28"/><w:szCs w:val="28"/><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" '
    'w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>'
)


def _google(nd: NoiDung, bo: BoDau) -> bytes:
    le = LE.replace('"1134"', '"1133.8582677165355"').replace('"1701"', '"1700.787401574803"')
    mac = '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/>'
    so = so_trang(rpr='<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>')
    trang = Trang(nd, cach=GoogleDocs(), bo=bo, ke=ke_ve(go))
    return GoiMoi(trang.xml(), styles=kieu(mac), trang=f"<w:pgSz {A4}/><w:pgMar {le}/>", dau={
        "default": so, "first": "<w:p/>"}).nen()  # fmt: skip


def _wps() -> bytes:
    mac = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="SimSun" w:cs="Times New Roman"/>'
    so = so_trang(
        rpr='<w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/>'
    )
    cach = Wps()
    cach.goc = 0  # a size on every run
    trang = Trang(TO_TRINH, cach=cach, ke=ke_ve(noi_thang))
    goc = ung_dung("WPS Office_11.2.0.11219_F1E327BC-269C-435d-A152-05C5408002CA", "Admin")
    return GoiMoi(trang.xml(), styles=kieu(mac), dau={"default": so}, goc=goc, duoi_trang="<w:titlePg/>"
                  '<w:docGrid w:linePitch="360" w:charSpace="0"/>').nen()  # fmt: skip


def _libreoffice() -> bytes:
    """As LibreOffice exports: Normal carries what the defaults lack, lines are borders."""
    mac = (
        '<w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="NSimSun" w:cs="Lucida Sans"/>'
        '<w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="vi-VN" w:eastAsia="zh-CN"/>'
    )
    styles = kieu(mac).replace(
        '<w:name w:val="Normal"/><w:qFormat/>',
        '<w:name w:val="Normal"/><w:qFormat/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
        '<w:sz w:val="28"/></w:rPr>',
    )
    trang = Trang(THONG_BAO, cach=LibreOffice(), ke=ke_vien, tieu_de_noi_nhan=11)
    goc = ung_dung("LibreOffice/7.3.7.2$Linux_X86_64 LibreOffice_project/30", "")
    return GoiMoi(trang.xml(), styles=styles, goc=goc).nen()


TEP: tuple[TepLa, ...] = (
    tep("python_docx_mac_dinh", "python-docx, tệp mẫu có sẵn, chỉ đặt cỡ và đậm",
        lambda: _python_docx(replace(THONG_BAO), ky_thuat=False),
        loi="TR101 TR104 TR105 TR106 TR107 QH211 QH213 CQ305 TL608 ND803 ND804 CL968",
        su_that=that(THONG_BAO, "thong_bao")),
    tep("python_docx_ky", "python-docx, đặt đủ giấy, lề, phông, kẻ, số trang",
        lambda: _python_docx(KE_HOACH, ky_thuat=True), loi="QH213 CL968", dung="TR101 TR107 QH211 CQ305 TL608 ND804",
        su_that=that(KE_HOACH, "ke_hoach")),
    tep("docx_js", "docx.js: số trang ở chân, bên phải", lambda: _docx_js(
        Trang(CONG_VAN, cach=DocxJs()).xml(), dau={}, chan={"default": so_trang('<w:jc w:val="right"/>', _RPR_JS)},
        duoi_trang=""), loi="TR114 TR115", dung="TR107 QH203 QH204 CQ307 ND801", su_that=that(CONG_VAN, "cong_van")),
    tep("docx_js_dung", "docx.js, đúng mọi điều", lambda: _docx_js(
        Trang(BAO_CAO, cach=DocxJs()).xml(), dau={"default": so_trang(rpr=_RPR_JS), "first": "<w:p/>"}),
        dung="TR107 TR113 TR114 QH211 ND801", su_that=that(BAO_CAO, "bao_cao")),
    tep("google_docs", "Google Docs: cỡ và giãn ở từng chữ, kẻ gõ tay", lambda: _google(KE_HOACH, BoDau()),
        loi="CQ312", dung="TR103 TR107 QH211 ND805 ND806", su_that=that(KE_HOACH, "ke_hoach")),
    tep("google_docs_lech", "Google Docs: số cỡ 14, Tiêu ngữ cỡ 12", lambda: _google(CONG_VAN, BoDau(so=14, tn=12)),
        loi="QH208 SO409 CQ312", su_that=that(CONG_VAN, "cong_van")),
    tep("wps", "WPS Writer, số trang cỡ 12", _wps, loi="TR113", dung="TR107 QH211 ND801",
        su_that=that(TO_TRINH, "to_trinh")),
    tep("libreoffice", "LibreOffice xuất ra, “Nơi nhận” cỡ 11", _libreoffice, loi="NN932",
        dung="TR107 QH211 CQ305 ND801", su_that=that(THONG_BAO, "thong_bao")),
)  # fmt: skip

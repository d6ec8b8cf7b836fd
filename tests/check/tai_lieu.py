"""A correct one-page Kế hoạch written directly as OOXML, independent of the builder; a test changes one thing of it."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

from vanban.docx.read import VanBan, read

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
CHINH = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
QH = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

STYLES = f"""<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"
 w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="28"/>
<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Than"><w:name w:val="Thân"/><w:basedOn w:val="Normal"/><w:pPr>
<w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/></w:style>
</w:styles>"""

HEADER = f"""<w:hdr {NS}><w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="center"/></w:pPr>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
</w:p></w:hdr>"""


def van(chu: str, rpr: str = "") -> str:
    """A run; rpr in short: b i caps u, a size in points, or raw XML."""
    return f'<w:r><w:rPr>{_rpr(rpr)}</w:rPr><w:t xml:space="preserve">{chu}</w:t></w:r>'


def _rpr(rpr: str) -> str:
    if rpr.startswith("<"):
        return rpr
    ra = ""
    for tu in rpr.split():
        ra += f'<w:sz w:val="{float(tu) * 2:g}"/>' if tu[0].isdigit() else f"<w:{tu}/>"
    return ra


def p(chu: str = "", rpr: str = "", ppr: str = "", trong: str = "") -> str:
    """A paragraph; ppr in short: Than, giua, or raw XML. `trong` is run content as XML."""
    if ppr == "Than":
        ppr = '<w:pStyle w:val="Than"/>'
    elif ppr == "giua":
        ppr = '<w:jc w:val="center"/>'
    return f"<w:p><w:pPr>{ppr}</w:pPr>{trong or (van(chu, rpr) if chu else '')}</w:p>"


def ke(rong: int, trong: int) -> str:
    """A paragraph whose bottom border is a rule of `trong` twips, centred in a column of `rong` twips."""
    le = (rong - trong) // 2
    return p(
        ppr=f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
        f'<w:spacing w:line="60" w:lineRule="exact"/><w:ind w:left="{le}" w:right="{le}"/>'
    )


def bang(rong: tuple[int, ...], *hang: tuple[str, ...]) -> str:
    """A borderless table without cell margins."""
    luoi = "".join(f'<w:gridCol w:w="{r}"/>' for r in rong)
    dong = "".join(
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{r}" w:type="dxa"/></w:tcPr>{o}</w:tc>'
            for r, o in zip(rong, cac_o, strict=True)
        )
        + "</w:tr>"
        for cac_o in hang
    )
    le = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    return f"<w:tbl><w:tblPr>{le}</w:tblPr><w:tblGrid>{luoi}</w:tblGrid>{dong}</w:tbl>"


TRAI = p("SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH", "12", "giua") + p("TRƯỜNG THPT SỐ MỘT", "b 12", "giua")
PHAI = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "b 12", "giua") + p("Độc lập - Tự do - Hạnh phúc", "b 13", "giua")
DAU_TRANG = bang(
    (3715, 5640),
    (TRAI + ke(3715, 1140), PHAI + ke(5640, 3184)),
    (p("Số: 05/KH-THPTSM", "13", "giua"), p("An Bình, ngày 09 tháng 9 năm 2024", "i 13", "giua")),
)
TIEU_DE = p("KẾ HOẠCH", "b", "giua") + p("Triển khai Phong trào thi đua năm học", "b", "giua") + ke(9355, 1800)
CAN_CU = p("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "i", "Than") + p(
    "Căn cứ Kế hoạch số 81/KH-SGDĐT ngày 01 tháng 9 năm 2024 của Sở Giáo dục và Đào tạo về thi đua.", "i", "Than"
)
MO_DAU = (
    "Thực hiện chỉ đạo của Sở Giáo dục và Đào tạo về công tác thi đua, khen thưởng trong năm học, Trường Trung học phổ "
    "thông Số Một xây dựng Kế hoạch triển khai Phong trào thi đua với các nội dung cụ thể như sau:"
)
NOI_DUNG = "".join(
    [
        p(MO_DAU, "", "Than"),
        p("I. MỤC ĐÍCH, YÊU CẦU", "b", "Than"),
        p("1. Mục đích", "b", "Than"),
        p("a) Nâng cao nhận thức của cán bộ, giáo viên.", "", "Than"),
        p("b) Nâng cao trách nhiệm của người đứng đầu.", "", "Than"),
        p("2. Yêu cầu", "b", "Than"),
        p("a) Thiết thực, hiệu quả;", "", "Than"),
        p("b) Đúng quy định.", "", "Than"),
        p("II. TỔ CHỨC THỰC HIỆN", "b", "Than"),
        p("1. Tổ trưởng chuyên môn triển khai Kế hoạch trong tổ.", "", "Than"),
        p("2. Văn phòng theo dõi, tổng hợp kết quả.", "", "Than"),
        p("Trên đây là Kế hoạch của Trường, các bộ phận nghiêm túc thực hiện./.", "", "Than"),
    ]
)
NOI_NHAN = (
    p("Nơi nhận:", "b i 12")
    + p("- Sở Giáo dục và Đào tạo;", "11")
    + p("- Các tổ chuyên môn;", "11")
    + p("- Lưu: VT, TĐ.", "11")
)
KY = p("HIỆU TRƯỞNG", "b", "giua") + p() * 4 + p("Nguyễn Văn An", "b", "giua")
CUOI = bang((4000, 5355), (NOI_NHAN, KY))
SECT = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
    "<w:titlePg/></w:sectPr>"
)
THAN = DAU_TRANG + p() + TIEU_DE + p() + CAN_CU + NOI_DUNG + p() + CUOI


def goi(
    than: str = THAN,
    sect: str = SECT,
    *,
    styles: str = STYLES,
    header: str = HEADER,
    them: dict[str, str] | None = None,
    quan_he: str = "",
) -> dict[str, str]:
    """The parts of a package."""
    loai = {"document": "document", "styles": "styles", "header1": "header"}
    phan = "".join(
        f'<Override PartName="/word/{ten}.xml" ContentType="{CHINH.replace("document.main", kieu)}"/>'
        for ten, kieu in loai.items()
        if ten != "document"
    )
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{CHINH}"/>{phan}</Types>',
        "_rels/.rels": _rels(
            f'<Relationship Id="rId1" Type="{QH}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="rId2" Type="{QH}/core-properties" Target="docProps/core.xml"/>'
        ),
        "docProps/core.xml": "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Thi đua năm học</dc:title>"
        "</cp:coreProperties>",
        "word/_rels/document.xml.rels": _rels(
            f'<Relationship Id="rId1" Type="{QH}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rId2" Type="{QH}/header" Target="header1.xml"/>'
            f'<Relationship Id="rId3" Type="{QH}/comments" Target="comments.xml"/>{quan_he}'
        ),
        "word/document.xml": f"<w:document {NS}><w:body>{than}{sect}</w:body></w:document>",
        "word/styles.xml": styles,
        "word/header1.xml": header,
        "word/comments.xml": f"<w:comments {NS}></w:comments>",
        **(them or {}),
    }


def _rels(trong: str) -> str:
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{trong}</Relationships>'
    )


def nen(phan: Mapping[str, str], them: Mapping[str, bytes] | None = None) -> bytes:
    """The package as bytes; `them` replaces or adds parts."""
    ra = BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as zip_:
        for ten, du_lieu in {**{k: v.encode() for k, v in phan.items()}, **(them or {})}.items():
            zip_.writestr(ten, du_lieu)
    return ra.getvalue()


CACH_GIUA = '<w:spacing w:before="120"/><w:jc w:val="center"/>'  # centred, 6 pt below what stands above
CONG_VAN = (
    DAU_TRANG.replace(
        p("Số: 05/KH-THPTSM", "13", "giua"),
        p("Số: 12/THPTSM-VP", "13", "giua") + p("V/v báo cáo sơ kết học kỳ I", "12", CACH_GIUA),
    )
    + p("Kính gửi:")
    + p("- Sở Giáo dục và Đào tạo;")
    + p("- Phòng Chính trị, tư tưởng.")
    + p(MO_DAU.replace(":", "."), "", "Than")
    + p("Trường báo cáo để Sở biết, chỉ đạo./.", "", "Than")
    + p()
    + CUOI.replace("- Sở Giáo dục và Đào tạo;", "- Như trên;")
)
QUYET_DINH = (
    DAU_TRANG.replace("05/KH-", "05/QĐ-")
    + p("QUYẾT ĐỊNH", "b", "giua")
    + p("Về việc thành lập Hội đồng thi đua năm học", "b", "giua")
    + ke(9355, 1800)
    + p("HIỆU TRƯỞNG TRƯỜNG THPT SỐ MỘT", "b", "giua")
    + CAN_CU.replace("thi đua.", "thi đua;")
    + p("Theo đề nghị của Văn phòng.", "i", "Than")
    + p("QUYẾT ĐỊNH:", "b", CACH_GIUA)
    + p(ppr="Than", trong=van("Điều 1.", "b") + van(" Thành lập Hội đồng thi đua gồm các ông, bà sau đây."))
    + p(ppr="Than", trong=van("Điều 2.", "b") + van(" Hội đồng tự giải thể khi xong việc."))
    + p(ppr="Than", trong=van("Điều 3.", "b") + van(" Các bộ phận chịu trách nhiệm thi hành Quyết định này./."))
    + p()
    + CUOI.replace("- Sở Giáo dục và Đào tạo;", "- Như Điều 3;")
)
_SO_CU, _NGAY_CU = p("Số: 05/KH-THPTSM", "13", "giua"), p("An Bình, ngày 09 tháng 9 năm 2024", "i 13", "giua")
KHONG_NGAY = p(ppr="<w:keepNext/>")
BIEN_BAN = (
    DAU_TRANG.replace("05/KH-", "05/BB-").replace(_NGAY_CU, KHONG_NGAY)
    + p("BIÊN BẢN", "b", "giua")
    + p("Họp Hội đồng thi đua năm học", "b", "giua")
    + ke(9355, 1500)
    + p("Thời gian bắt đầu: 08 giờ 00, ngày 09 tháng 9 năm 2024.", "", "Than")
    + p("Cuộc họp kết thúc vào 10 giờ 00, ngày 09 tháng 9 năm 2024./.", "", "Than")
    + p()
    + bang(
        (4000, 5355),
        (
            p("THƯ KÝ", "b", "giua") + p() * 4 + p("Trần Thị Bình", "b", "giua") + p(),
            p("CHỦ TỌA", "b", "giua") + p() * 4 + p("Nguyễn Văn An", "b", "giua"),
        ),
    )
    + p("Nơi nhận:", "b i 12")
    + p("- Hội đồng thi đua;", "11")
    + p("- Lưu: VT, Hồ sơ.", "11")
)
NUMBERING = (
    f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:rFonts w:ascii="Times New Roman"'
    ' w:hAnsi="Times New Roman"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1">'
    '<w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
SECT_1 = SECT.replace("<w:titlePg/>", '<w:pgNumType w:start="1"/><w:titlePg/>')
_KEM = p("(Kèm theo Kế hoạch số 05/KH-THPTSM ngày 09 tháng 9 năm 2024 của Trường THPT Số Một)", "i", "giua")
CO_PHU_LUC = (
    THAN.replace("trong tổ.", "trong tổ theo Phụ lục I, Phụ lục II.")
    + p(ppr=SECT)
    + p("Phụ lục I", "b", "giua")
    + p("DANH SÁCH TẬP THỂ", "b", "giua")
    + _KEM
    + p("Tổ Toán", "", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/>')
    + p(ppr=SECT_1)
    + p("Phụ lục II", "b", "giua")
    + p("DANH SÁCH CÁ NHÂN", "b", "giua")
    + _KEM
    + p("Nguyễn Văn An, Trần Thị Bình.", "", "Than")
)


def hop(chu: str, cx: int, cy: int, rpr: str) -> str:
    """A paragraph that holds a text box of that size in EMU."""
    return p(
        trong="<w:r><w:drawing><wp:anchor>"
        f'<wp:extent cx="{cx}" cy="{cy}"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>'
        f"{p(chu, rpr, 'giua')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        "</w:drawing></w:r>"
    )


_ANH = (
    "<w:r><w:drawing><wp:inline><wp:extent cx='900000' cy='450000'/><a:graphic><a:graphicData>"
    "<a:blip r:embed='rId4'/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)
ANH_KY = {"word/media/ky.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x04\x08\x06\0\0\0"}
DAU_CHI = (
    DAU_TRANG.replace("năm 2024", "năm 2026")
    + hop("LƯU HÀNH NỘI BỘ", 1800000, 288000, "b 13")
    + hop("KHẨN", 720000, 288000, '<w:b/><w:color w:val="FF0000"/><w:sz w:val="26"/>')
    + TIEU_DE
    + CAN_CU
    + NOI_DUNG.replace(
        p("II. TỔ CHỨC THỰC HIỆN", "b", "Than"),
        bang((4000, 5355), (p("Tập thể", "12"), p("05", "12"))) + p("II. TỔ CHỨC THỰC HIỆN", "b", "Than"),
    )
    + p()
    + CUOI.replace(p("- Lưu: VT, TĐ.", "11"), p(trong=van("- Lưu: VT, TĐ. ", "11") + van("PL.(300)", "11"))).replace(
        p("HIỆU TRƯỞNG", "b", "giua") + p(), p("HIỆU TRƯỞNG", "b", "giua") + p(ppr="giua", trong=_ANH)
    )
    + ke(9355, 9355)
    + p("Địa chỉ: Số 10, đường Hòa Bình, xã An Bình; ĐT: 0293 3888999.", "11")
)
KEM_THEO = (
    p("Số: 05/QĐ-THPTSM; 05/01/2026; 08:30:15", "10", '<w:jc w:val="right"/>')
    + bang((3715, 5640), (TRAI + ke(3715, 1140), PHAI + ke(5640, 3184)))
    + p("QUY CHẾ", "b", "giua")
    + p("Làm việc của Hội đồng thi đua năm học", "b", "giua")
    + p("(Kèm theo Quyết định số …/QĐ-THPTSM ngày … tháng … năm …)", "i", "giua")
    + ke(9355, 1800)
    + p("Chương I", "b", "giua")
    + p("QUY ĐỊNH CHUNG", "b", "giua")
    + p("Điều 1. Phạm vi điều chỉnh", "b", "Than")
    + p("Quy chế này quy định việc làm của Hội đồng thi đua.", "", "Than")
    + p("Điều 2. Đối tượng áp dụng", "b", "Than")
    + p("Quy chế này áp dụng đối với thành viên Hội đồng./.", "", "Than")
)
NGHI_QUYET = (
    QUYET_DINH.replace("05/QĐ-", "05/NQ-")
    .replace(p("QUYẾT ĐỊNH", "b", "giua"), p("NGHỊ QUYẾT", "b", "giua"))
    .replace("QUYẾT ĐỊNH:", "QUYẾT NGHỊ:")
    .replace("thi hành Quyết định này", "thi hành Nghị quyết này")
    .replace(p("HIỆU TRƯỞNG TRƯỜNG THPT SỐ MỘT", "b", "giua"), p("HỘI ĐỒNG THI ĐUA", "b", "giua"))
    .replace(
        KY,
        p("TM. HỘI ĐỒNG", "b", "giua")
        + p("CHỦ TỊCH", "b", "giua")
        + p() * 4
        + p("HIỆU TRƯỞNG", "b", "giua")
        + p("Nguyễn Văn An", "b", "giua"),
    )
)
KY_THAY = THAN.replace(
    p("HIỆU TRƯỞNG", "b", "giua"), p("KT. HIỆU TRƯỞNG", "b", "giua") + p("PHÓ HIỆU TRƯỞNG", "b", "giua")
)
CONG_DIEN = (
    DAU_TRANG.replace("05/KH-", "05/CĐ-")
    + p("CÔNG ĐIỆN", "b", "giua")
    + p("Về công tác phòng, chống lụt bão", "b", "giua")
    + ke(9355, 1500)
    + p("HIỆU TRƯỞNG điện:", "b", "giua")
    + p("- Các tổ chuyên môn;", "", "Than")
    + p("- Văn phòng.", "", "Than")
    + p("Các bộ phận trực trong năm học, bảo vệ tài sản của Trường./.", "", "Than")
    + p()
    + CUOI
)
_DAU_SAO = p("TRƯỜNG THPT SỐ HAI", "b 13", "giua") + ke(3715, 1200) + p("Số: 05/SY-THPTSH", "13", "giua")
BAN_SAO = (
    THAN
    + ke(9355, 9355)
    + bang(
        (3715, 5640),
        (_DAU_SAO, p("SAO Y", "b", "giua") + p("An Bình, ngày 10 tháng 9 năm 2024", "i", "giua")),
        (
            p("Nơi nhận:", "b i 12") + p("- Lưu: VT.", "11"),
            p("HIỆU TRƯỞNG", "b", "giua") + p("Lê Thị Cúc", "b", "giua"),
        ),
    )
)
MAU = {
    "ke_hoach": THAN,
    "cong_van": CONG_VAN,
    "quyet_dinh": QUYET_DINH,
    "bien_ban": BIEN_BAN,
    "co_phu_luc": CO_PHU_LUC,
    "dau_chi": DAU_CHI,
    "kem_theo": KEM_THEO,
    "nghi_quyet": NGHI_QUYET,
    "ky_thay": KY_THAY,
    "cong_dien": CONG_DIEN,
    "ban_sao": BAN_SAO,
}
_THEM = {"co_phu_luc": {"word/numbering.xml": NUMBERING}}
_QUAN_HE = {
    "co_phu_luc": f'<Relationship Id="rId5" Type="{QH}/numbering" Target="numbering.xml"/>',
    "dau_chi": f'<Relationship Id="rId4" Type="{QH}/image" Target="media/ky.png"/>',
}


def tep_van_ban(*sua: tuple[str, str], mau: str = "ke_hoach") -> bytes:
    """The bytes of a correct document with each `(old, new)` replaced once, wherever in the package it stands."""
    sect = SECT_1 if mau == "co_phu_luc" else SECT
    phan = goi(MAU[mau], sect, them=_THEM.get(mau), quan_he=_QUAN_HE.get(mau, ""))
    for cu, moi in sua:
        ten = next((ten for ten, chu in phan.items() if cu in chu), None)
        assert ten is not None, f"không có trong văn bản mẫu: {cu}"
        phan[ten] = phan[ten].replace(cu, moi, 1)
    return nen(phan, ANH_KY if mau == "dau_chi" else None)


def van_ban(*sua: tuple[str, str], mau: str = "ke_hoach") -> VanBan:
    """That document, read."""
    return read(tep_van_ban(*sua, mau=mau), tep="mau.docx")


def doc_than(than: str, **kw: str) -> VanBan:
    """A document with this body."""
    return read(nen(goi(than, **kw)), tep="thu.docx")  # type: ignore[arg-type]

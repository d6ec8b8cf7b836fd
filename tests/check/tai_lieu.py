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
        "_rels/.rels": _rels(f'<Relationship Id="rId1" Type="{QH}/officeDocument" Target="word/document.xml"/>'),
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


CONG_VAN = (
    DAU_TRANG.replace(
        p("Số: 05/KH-THPTSM", "13", "giua"),
        p("Số: 12/THPTSM-VP", "13", "giua") + p("V/v báo cáo sơ kết học kỳ I", "12", "giua"),
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
    + p("QUYẾT ĐỊNH:", "b", '<w:spacing w:before="120"/><w:jc w:val="center"/>')
    + p(ppr="Than", trong=van("Điều 1.", "b") + van(" Thành lập Hội đồng thi đua gồm các ông, bà sau đây."))
    + p(ppr="Than", trong=van("Điều 2.", "b") + van(" Hội đồng tự giải thể khi xong việc."))
    + p(ppr="Than", trong=van("Điều 3.", "b") + van(" Các bộ phận chịu trách nhiệm thi hành Quyết định này./."))
    + p()
    + CUOI.replace("- Sở Giáo dục và Đào tạo;", "- Như Điều 3;")
)
MAU = {"ke_hoach": THAN, "cong_van": CONG_VAN, "quyet_dinh": QUYET_DINH}


def van_ban(*sua: tuple[str, str], mau: str = "ke_hoach") -> VanBan:
    """A correct document with each `(old, new)` replaced once, wherever in the package it stands."""
    phan = goi(MAU[mau])
    for cu, moi in sua:
        ten = next((ten for ten, chu in phan.items() if cu in chu), None)
        assert ten is not None, f"không có trong văn bản mẫu: {cu}"
        phan[ten] = phan[ten].replace(cu, moi, 1)
    return read(nen(phan), tep="mau.docx")


def doc_than(than: str, **kw: str) -> VanBan:
    """A document with this body."""
    return read(nen(goi(than, **kw)), tep="thu.docx")  # type: ignore[arg-type]

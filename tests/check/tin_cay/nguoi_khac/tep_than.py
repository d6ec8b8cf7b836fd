"""Bodies: numbers typed or automatic, indents, spacing, fonts by theme, style chains, what Word leaves in a file."""

from __future__ import annotations

from dataclasses import replace

from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan
from check.tin_cay.nguoi_khac.chu import BAO_CAO, KE_HOACH, QUYET_DINH
from check.tin_cay.nguoi_khac.dau import BO_13
from check.tin_cay.nguoi_khac.goi import NS, GoiMoi, kieu, so_trang, ung_dung
from check.tin_cay.nguoi_khac.ho_so import TepLa, tep, that
from check.tin_cay.nguoi_khac.trang import Than, Trang

_WORD = ung_dung("Microsoft Office Word", "Văn thư")
_BAC = {"muc": 0, "khoan_td": 1, "khoan": 1, "diem": 2}
_SO = {0: ("upperRoman", "%1."), 1: ("decimal", "%2."), 2: ("lowerLetter", "%3)")}
_NAM_DIEM = (
    ("diem", "a) Chuẩn bị danh mục sách phù hợp với lứa tuổi của học sinh từng khối lớp trong nhà trường."),
    ("diem", "b) Chuẩn bị gian sách, bàn ghế và hệ thống âm thanh cho buổi khai mạc Ngày hội đọc sách."),
    ("diem", "c) Phân công học sinh trực gian sách theo buổi, bảo đảm an toàn cho người tham dự."),
    ("diem", "d) Tổ chức cho học sinh viết cảm nhận về một cuốn sách mà em yêu thích trong năm học."),
    ("diem", "đ) Chọn bài viết hay để đăng trên trang thông tin điện tử của nhà trường sau Ngày hội."),
)
_CO_D = replace(KE_HOACH, than=(*KE_HOACH.than[:6], *_NAM_DIEM, *KE_HOACH.than[8:]))


def _numbering() -> str:
    cap = "".join(
        f'<w:lvl w:ilvl="{b}"><w:start w:val="1"/><w:numFmt w:val="{dang}"/><w:lvlText w:val="{chu}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl>'
        for b, (dang, chu) in _SO.items()
    )
    return (
        f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{cap}'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _tu_dong(cap: str, chu: str) -> tuple[str, str]:
    """The number as `w:numPr`, the words without it."""
    if cap not in _BAC:
        return "", chu
    return f'<w:numPr><w:ilvl w:val="{_BAC[cap]}"/><w:numId w:val="1"/></w:numPr>', chu.partition(" ")[2]


def _theo_kieu(cap: str, chu: str) -> tuple[str, str]:
    """The number by a paragraph style that carries `w:numPr`."""
    if cap not in _BAC:
        return "", chu
    return f'<w:pStyle w:val="Cap{_BAC[cap]}"/>', chu.partition(" ")[2]


_KIEU_SO = "".join(
    f'<w:style w:type="paragraph" w:styleId="Cap{b}"><w:name w:val="heading {b + 1}"/><w:basedOn w:val="Normal"/>'
    f'<w:pPr><w:numPr><w:ilvl w:val="{b}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    for b in _SO
)


def _goi(trang: Trang, **kw: object) -> bytes:
    return GoiMoi(trang.xml(), goc=_WORD, **kw).nen()  # type: ignore[arg-type]


def _than(**kw: object) -> bytes:
    return _goi(Trang(KE_HOACH, than=Than(**kw)))  # type: ignore[arg-type]


def _danh_so(nd: object = KE_HOACH, so: object = _tu_dong, styles: str | None = None) -> bytes:
    trang = Trang(nd, than=Than(so=so))  # type: ignore[arg-type]
    return _goi(trang, styles=styles or kieu(), phan={"numbering": ("numbering", _numbering())})


def _theme(chinh: str) -> str:
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
        '<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/></a:majorFont><a:minorFont>'
        f'<a:latin typeface="{chinh}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
    )


def _phong_theme(chinh: str) -> bytes:
    """The defaults name fonts by theme, as every new Word document does."""
    mac = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="28"/>'
    return _goi(Trang(BAO_CAO), styles=kieu(mac), phan={"theme/theme1": ("theme", _theme(chinh))})


class _ChuoiKieu(Cach):
    """Bold by a chain of paragraph styles; a bold character style on such a paragraph cancels it."""

    def rpr(self, c: Chu) -> str:
        dam = "" if c.dam else '<w:rStyle w:val="Manh"/>'
        return dam + super().rpr(replace(c, dam=False))

    def ppr(self, d: Doan) -> str:
        return '<w:pStyle w:val="DamCon"/>' + super().ppr(d)


_KIEU_CHUOI = (
    '<w:style w:type="paragraph" w:styleId="DamGoc"><w:name w:val="Đậm gốc"/><w:basedOn w:val="Normal"/><w:rPr><w:b/>'
    '</w:rPr></w:style><w:style w:type="paragraph" w:styleId="DamCon"><w:name w:val="Đậm con"/><w:basedOn '
    'w:val="DamGoc"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="character" w:styleId="Manh"><w:name '
    'w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
)


def _thay(cu: str, moi: str, nd: object = KE_HOACH, **kw: object) -> bytes:
    """The usual document with its XML changed at one place."""
    xml = Trang(nd).xml()  # type: ignore[arg-type]
    assert cu in xml, cu
    return GoiMoi(xml.replace(cu, moi, 1), goc=_WORD, **kw).nen()  # type: ignore[arg-type]


_NGAY = '<w:t xml:space="preserve">Xuân Đông, ngày 12 tháng 01 năm 2026</w:t>'
_MOT_CAU = "Hình thành thói quen đọc sách"
_T = '<w:t xml:space="preserve">'


def _sdt() -> bytes:
    """Content controls around the date, a body paragraph and the ending table."""
    xml = Trang(KE_HOACH).xml()
    moc = xml.index("<w:p><w:pPr>", xml.index("I. MỤC"))
    het = xml.index("</w:p>", moc) + 6
    trong = f"<w:sdt><w:sdtPr/><w:sdtContent>{xml[moc:het]}</w:sdtContent></w:sdt>"
    xml = xml[:moc] + trong + xml[het:]
    cuoi = xml.rindex("<w:tbl>")
    bang_het = xml.rindex("</w:tbl>") + 8
    xml = f"{xml[:cuoi]}<w:sdt><w:sdtContent>{xml[cuoi:bang_het]}</w:sdtContent></w:sdt>{xml[bang_het:]}"
    return GoiMoi(xml, goc=_WORD).nen()


def _vet_sua() -> bytes:
    """A deleted paragraph full of faults, an inserted word."""
    xoa = (
        '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:del w:id="7" w:author="A"><w:r><w:rPr><w:sz w:val="40"/><w:color '
        'w:val="FF0000"/></w:rPr><w:delText>f) Một câu đã xóa {{ x }}</w:delText></w:r></w:del></w:p>'
    )
    xml = Trang(KE_HOACH).xml()
    moc = xml.index("<w:p>", xml.index("Giới thiệu sách hay"))
    return GoiMoi(xml[:moc] + xoa + xml[moc:], goc=_WORD).nen()


_GHI_CHU = (
    f'<w:comments {NS}><w:comment w:id="1" w:author="A"><w:p><w:r><w:t>xem lại</w:t></w:r></w:p></w:comment>'
    "</w:comments>"
)
_KH = that(KE_HOACH, "ke_hoach")

TEP: tuple[TepLa, ...] = (
    tep("so_tu_dong", "mục, khoản, điểm đánh số tự động", _danh_so, dung="ST901 ST902 ST903 ST904 ST905 ND808",
        su_that=_KH),
    tep("so_tu_dong_theo_kieu", "đánh số tự động qua kiểu đoạn", lambda: _danh_so(so=_theo_kieu, styles=kieu(
        them=_KIEU_SO)), dung="ST901 ST902 ST903 ST904 ST905", su_that=_KH),
    tep("so_tu_dong_thieu_d", "lowerLetter của Word bỏ đ", lambda: _danh_so(_CO_D), loi="ST902", su_that=_KH),
    tep("so_go_du_d", "điểm gõ tay đủ đ", lambda: _goi(Trang(_CO_D)), dung="ST901 ST902 ST903"),
    tep("so_go_thieu", "khoản 1 rồi khoản 3", lambda: _thay(
        "2. Giáo viên chủ nhiệm", "3. Giáo viên chủ nhiệm"), loi="ST904"),
    tep("thut_12_5", "đầu dòng lùi 12,5 mm", lambda: _than(dau_dong=12.5), dung="ND804"),
    tep("thut_12_7", "đầu dòng lùi 12,7 mm", lambda: _than(dau_dong=12.7), dung="ND804"),
    tep("thut_tab", "đầu dòng bằng phím Tab", lambda: _than(tab=True), dung="ND803", su_that=_KH),
    tep("thut_khong", "không lùi đầu dòng", lambda: _than(dau_dong=0), loi="ND804"),
    tep("cach_3_3", "cách đoạn trước 3 sau 3", lambda: _than(truoc=3, sau=3), dung="ND805"),
    tep("cach_0_4", "cách đoạn chỉ 4 pt", lambda: _than(truoc=0, sau=4), loi="ND805"),
    tep("gian_dung_18", "giãn dòng đúng 18 pt", lambda: _than(gian='w:line="360" w:lineRule="exact"'), dung="ND806"),
    tep("gian_1_15", "giãn dòng 1,15", lambda: _than(gian='w:line="276" w:lineRule="auto"'), dung="ND806"),
    tep("gian_2", "giãn dòng 2", lambda: _than(gian='w:line="480" w:lineRule="auto"'), loi="ND806"),
    tep("canh_trai", "thân canh trái", lambda: _than(canh="left"), loi="ND803", su_that=_KH),
    tep("co_13", "thân cỡ 13, bộ cỡ nhỏ", lambda: _goi(Trang(KE_HOACH, bo=BO_13, than=Than(co=13))),
        dung="ND801 ND802 CQ310", su_that=_KH),
    tep("phong_theme_la", "phông theo theme là Calibri", lambda: _phong_theme("Calibri"), loi="TR107"),
    tep("phong_theme_dung", "phông theo theme là Times New Roman", lambda: _phong_theme("Times New Roman"),
        dung="TR107", su_that=that(BAO_CAO, "bao_cao")),
    tep("chuoi_kieu", "đậm qua chuỗi kiểu, kiểu chữ đậm làm hết đậm", lambda: _goi(
        Trang(QUYET_DINH, cach=_ChuoiKieu()), styles=kieu(them=_KIEU_CHUOI)), dung="QH204 CQ307 SO410",
        su_that=that(QUYET_DINH, "quyet_dinh")),
    tep("dieu_khong_dam", "“Điều” và “QUYẾT ĐỊNH:” không đậm", lambda: _goi(Trang(replace(QUYET_DINH, than=tuple(
        ("doan" if cap == "dieu" else cap, chu) for cap, chu in QUYET_DINH.than)))), loi="ND810"),
    tep("hop_noi_dung", "ô điền (content control) quanh đoạn và bảng", _sdt, dung="NN932 KY926", su_that=_KH),
    tep("vet_sua", "vết sửa: đoạn đã xóa đầy lỗi", _vet_sua, loi="CL965", dung="TR108 ST901 CL962", su_that=_KH),
    tep("chu_chen", "chữ chèn còn theo dõi", lambda: _thay(
        f"<w:r>{_T}b) Giới thiệu", f'<w:ins w:id="3" w:author="B"><w:r>{_T}</w:t></w:r></w:ins><w:r>{_T}b) Giới thiệu'),
        loi="CL965"),
    tep("ghi_chu", "còn lời góp ý", lambda: _goi(Trang(KE_HOACH), phan={"comments": ("comments", _GHI_CHU)}),
        loi="CL964"),
    tep("chu_an", "còn chữ ẩn, chữ tô nền", lambda: _thay(f"<w:r>{_T}b) Giới thiệu", "<w:r><w:rPr><w:vanish/></w:rPr>"
        f'{_T}ẩn</w:t></w:r><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr>{_T}b) Giới thiệu'), loi="CL966 CL967"),
    tep("to_hop", "Unicode tổ hợp: ê và dấu rời", lambda: _thay("thói quen", "tho\u0301i quen"), loi="TR109"),
    tep("ho_phong_bold", "họ phông “Times New Roman Bold”", lambda: _thay(
        f"<w:r><w:rPr><w:b/><w:bCs/></w:rPr>{_T}I. MỤC", '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman Bold" '
        f'w:hAnsi="Times New Roman Bold"/><w:b/></w:rPr>{_T}I. MỤC'), xem="TR107", dung="ND808"),
    tep("vni_con_sot", "“Nơi nhận” còn phông VNI-Times", lambda: _thay(
        "<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:sz w:val=\"24\"/>", '<w:r><w:rPr><w:rFonts w:ascii="VNI-Times" '
        'w:hAnsi="VNI-Times"/><w:b/><w:i/><w:sz w:val="24"/>'), loi="TR110"),
    tep("chu_do", "một câu còn màu đỏ", lambda: _thay(
        f"<w:r>{_T}a) Tổ chức", f'<w:r><w:rPr><w:color w:val="C00000"/></w:rPr>{_T}a) Tổ chức'), loi="TR108"),
    tep("noi_nhan_12", "nơi nhận cỡ 12, tiêu đề cỡ 11", lambda: _goi(Trang(KE_HOACH, noi_nhan=12, tieu_de_noi_nhan=11)),
        loi="NN932 NN934", su_that=_KH),
    tep("noi_nhan_dau_cau", "nơi nhận sai dấu, thiếu Lưu", lambda: _goi(Trang(replace(KE_HOACH, noi_nhan=(
        "- UBND xã,", "- Văn phòng")))), loi="NN936 NN937 NN938"),
    tep("ky_trai", "chữ ký canh trái, KT không chấm", lambda: _goi(Trang(replace(
        KE_HOACH, ky=("KT HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")), canh_ky="left")), loi="KY924 KY929 KY931"),
    tep("ket_thuc", "thiếu ./. và lời văn còn chỗ trống", lambda: _thay("thực hiện./.", "thực hiện trước ngày ....."),
        loi="ND811 CL963"),
    tep("dau_trang_co_chu", "đầu trang có thêm tên cơ quan cỡ 10", lambda: _goi(Trang(KE_HOACH), dau={"default":
        '<w:p><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>Trường THCS Lê Ví Dụ</w:t></w:r></w:p>' + so_trang()}),
        dung="TR112 TR113", su_that=_KH),
)  # fmt: skip

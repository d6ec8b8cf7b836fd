"""One fault for each rule: the smallest change of a correct document that breaks it and nothing else of the law."""

from __future__ import annotations

from dataclasses import dataclass

from check.ngon_ngu.loi_chu import HONG_CHU
from check.tai_lieu import (
    CACH_GIUA,
    CUOI,
    DAU_TRANG,
    KHONG_NGAY,
    KY,
    MO_DAU,
    NOI_NHAN,
    PHAI,
    SECT,
    TRAI,
    bang,
    hop,
    ke,
    p,
    van,
)


@dataclass(frozen=True)
class Hong:
    """The replacements, the correct document they start from, and rules that speak of the same fault."""

    sua: tuple[tuple[str, str], ...]
    mau: str = "ke_hoach"
    kem: frozenset[str] = frozenset()


def hong(*sua: tuple[str, str], mau: str = "ke_hoach", kem: str = "") -> Hong:
    """A fault."""
    return Hong(sua, mau, frozenset(kem.split()))


def chu(noi_dung: str, cu: tuple[str, str], moi: tuple[str, str], chu_moi: str | None = None) -> tuple[str, str]:
    """The same paragraph with another look (rPr, pPr) or other words."""
    return p(noi_dung, *cu), p(noi_dung if chu_moi is None else chu_moi, *moi)


_QH = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ("b 12", "giua"))
_TN = ("Độc lập - Tự do - Hạnh phúc", ("b 13", "giua"))
_CT = ("SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH", ("12", "giua"))
_CQ = ("TRƯỜNG THPT SỐ MỘT", ("b 12", "giua"))
_SO = ("Số: 05/KH-THPTSM", ("13", "giua"))
_NG = ("An Bình, ngày 09 tháng 9 năm 2024", ("i 13", "giua"))
_TL = ("KẾ HOẠCH", ("b", "giua"))
_TY = ("Triển khai Phong trào thi đua năm học", ("b", "giua"))
_CC = ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", ("i", "Than"))
_MD = (MO_DAU, ("", "Than"))
_DA = ("a) Nâng cao nhận thức của cán bộ, giáo viên.", ("", "Than"))
_DB = ("b) Nâng cao trách nhiệm của người đứng đầu.", ("", "Than"))
_K1 = ("1. Mục đích", ("b", "Than"))
_M1 = ("I. MỤC ĐÍCH, YÊU CẦU", ("b", "Than"))
_NN = ("Nơi nhận:", ("b i 12", ""))
_N2 = ("- Các tổ chuyên môn;", ("11", ""))
_LU = ("- Lưu: VT, TĐ.", ("11", ""))
_HT = ("HIỆU TRƯỞNG", ("b", "giua"))
_TEN = ("Nguyễn Văn An", ("b", "giua"))
_VV = ("V/v báo cáo sơ kết học kỳ I", ("12", CACH_GIUA))
_PL = ("Phụ lục I", ("b", "giua"))
_TPL = ("DANH SÁCH TẬP THỂ", ("b", "giua"))
_KEM = "(Kèm theo Kế hoạch số 05/KH-THPTSM ngày 09 tháng 9 năm 2024 của Trường THPT Số Một)"
_DC = ("Địa chỉ: Số 10, đường Hòa Bình, xã An Bình; ĐT: 0293 3888999.", ("11", ""))
_LECH = '<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:ind w:left="0" w:right="2575"/>'
_THAN = '<w:pStyle w:val="Than"/>'
_NGANG = SECT.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"').replace("<w:titlePg/>", "")


def _p(doan: tuple[str, tuple[str, str]]) -> str:
    return p(doan[0], *doan[1])


def _thanh(doan: tuple[str, tuple[str, str]], chu_moi: str) -> tuple[str, str]:
    """Other words, same look."""
    return chu(doan[0], doan[1], doan[1], chu_moi)


def _kieu(doan: tuple[str, tuple[str, str]], rpr: str | None = None, ppr: str | None = None) -> tuple[str, str]:
    """Same words, another look."""
    return chu(doan[0], doan[1], (doan[1][0] if rpr is None else rpr, doan[1][1] if ppr is None else ppr))


def _mat(doan: tuple[str, tuple[str, str]]) -> tuple[str, str]:
    return p(doan[0], *doan[1]), p()


def _them(noi_dung: str) -> tuple[str, str]:
    """One more body paragraph before điểm a."""
    return _p(_DA), p(noi_dung, "", "Than") + _p(_DA)


HONG = {
    "TR101": hong(('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')),
    "TR102": hong((CUOI, CUOI + p(ppr=SECT) + p("Chỉ có lời văn.")), (f"</w:p>{SECT}", f"</w:p>{_NGANG}")),
    "TR103": hong(('w:left="1701"', 'w:left="1417"')),
    "TR104": hong(('w:right="850"', 'w:right="1417"'), kem="TL609"),  # the narrower column shortens the line
    "TR105": hong(('w:top="1134"', 'w:top="680"')),
    "TR106": hong(('w:bottom="1134"', 'w:bottom="567"')),
    "TR107": hong(_kieu(_MD, '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>')),
    "TR108": hong(_kieu(_MD, '<w:color w:val="FF0000"/>')),
    "TR109": hong(_thanh(_DA, "a) Nâng cao nhận thư\u0301c của cán bộ, giáo viên.")),
    "TR110": hong(_kieu(_MD, '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>')),
    "TR111": hong(
        ('<w:headerReference w:type="default" r:id="rId2"/>', ""),
        (_p(_K1), p(trong='<w:r><w:br w:type="page"/></w:r>') + _p(_K1)),
    ),
    "TR112": hong(('w:val="Header"/><w:jc w:val="center"/>', 'w:val="Header"/><w:jc w:val="right"/>')),
    "TR113": hong(("<w:r><w:t>2</w:t>", '<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t>2</w:t>')),
    "TR114": hong(("<w:titlePg/>", "")),
    "TR115": hong(("w:headerReference", "w:footerReference")),
    "TR116": hong(("<w:r><w:t>2</w:t>", "<w:r><w:rPr><w:i/></w:rPr><w:t>2</w:t>")),
    "TR119": hong(("> PAGE <", "> PAGE \\* roman <")),
    "TR120": hong(("<w:titlePg/>", '<w:pgNumType w:start="5"/><w:titlePg/>')),
    "QH201": hong(_mat(_QH)),
    "QH202": hong(_thanh(_QH, "CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NAM")),
    "QH203": hong(_kieu(_QH, "b 14"), kem="QH213"),  # it is then too wide for its cell
    "QH204": hong(_kieu(_QH, "12")),
    "QH205": hong(_kieu(_QH, ppr="<w:keepNext/>")),
    "QH206": hong(_mat(_TN)),
    "QH207": hong(_thanh(_TN, "Độc lập-Tự do-Hạnh phúc")),
    "QH208": hong(_kieu(_TN, "b 12")),
    "QH209": hong(_kieu(_TN, "b i 13")),
    "QH210": hong(_kieu(_TN, ppr="<w:keepNext/>")),
    "QH211": hong((ke(5640, 3184), p())),
    "QH212": hong((ke(5640, 3184), ke(5640, 1400))),
    "CQ301": hong(_mat(_CT), _mat(_CQ)),
    "CQ302": hong(_kieu(_CQ, "12")),
    "CQ303": hong(_kieu(_CQ, "b 14")),
    "CQ304": hong(_kieu(_CQ, ppr="<w:keepNext/>")),
    "CQ305": hong((ke(3715, 1140), p())),
    "CQ306": hong((ke(3715, 1140), ke(3715, 3200))),
    "CQ307": hong(_kieu(_CT, "b 12")),
    "CQ308": hong(_kieu(_CT, "14")),
    "CQ309": hong(_kieu(_CQ, "b u 12")),
    "CQ310": hong(_kieu(_QH, "b 13")),
    "SO401": hong(_mat(_SO)),
    "SO402": hong(_thanh(_SO, "Số 05/KH-THPTSM")),
    "SO403": hong(_thanh(_SO, "Số: 5/KH-THPTSM")),
    "SO404": hong(_thanh(_SO, "Số: GL/KH-THPTSM")),
    "SO405": hong(_thanh(_SO, "Số: 05/KH - THPTSM")),
    "SO406": hong(_thanh(_SO, "Số: 05/2024/KH-THPTSM")),
    "SO407": hong(("Số: 12/THPTSM-VP", "Số: 12/CV-THPTSM"), mau="cong_van"),
    "SO408": hong(_thanh(_SO, "Số: 05/QĐ-THPTSM")),
    "SO409": hong(_kieu(_SO, "14")),
    "SO410": hong(_kieu(_SO, "b 13")),
    "SO411": hong(_kieu(_SO, ppr="<w:keepNext/>")),
    "SO412": hong(_thanh(_SO, "Số: 05/KH")),
    "NG501": hong(_mat(_NG)),
    "NG502": hong(_thanh(_NG, "An Bình ngày 09 tháng 9 năm 2024")),
    "NG503": hong(_thanh(_NG, "An Bình, ngày 9 tháng 9 năm 2024")),
    "NG504": hong(_thanh(_NG, "An Bình, ngày 31 tháng 02 năm 2024")),
    "NG505": hong(_kieu(_NG, "13")),
    "NG506": hong(_kieu(_NG, "i 12")),
    "NG507": hong(_kieu(_NG, ppr='<w:jc w:val="right"/>')),
    "NG508": hong(
        (DAU_TRANG, bang((3715, 5640), (TRAI + ke(3715, 1140), PHAI + ke(5640, 3184)), (_p(_SO), p()),
                         (p(), _p(_NG))))
    ),
    "TL601": hong(_mat(_TL)),
    "TL602": hong(_kieu(_TL, "")),
    "TL603": hong(_kieu(_TL, "b 16")),
    "TL604": hong(_kieu(_TL, ppr="<w:keepNext/>")),
    "TL605": hong(_mat(_TY)),
    "TL606": hong(_kieu(_TY, "b i")),
    "TL607": hong(_kieu(_TY, "b 12")),
    "TL608": hong((ke(9355, 1800), p())),
    "TL609": hong((ke(9355, 1800), ke(9355, 6000))),
    "TL610": hong(_thanh(_TY, "V/v triển khai Phong trào thi đua năm học")),
    "TL611": hong(_kieu(_VV, "i 12"), mau="cong_van"),
    "CC701": hong(_kieu(_CC, "")),
    "CC702": hong(_kieu(_CC, "i 12")),
    "CC703": hong((_CC[0], _CC[0].replace(";", ","))),
    "KG711": hong((p("Kính gửi:"), p("Kính gửi:", "b")), mau="cong_van"),
    "KG712": hong((p("Kính gửi:"), p("Kính gửi")), mau="cong_van"),
    "KG713": hong(("tư tưởng.", "tư tưởng;"), mau="cong_van"),
    "ND801": hong(_kieu(_MD, "12")),
    "ND802": hong(_kieu(_DA, "13")),
    "ND803": hong(_kieu(_MD, ppr=_THAN + '<w:jc w:val="left"/>')),
    "ND804": hong(_kieu(_MD, ppr=_THAN + '<w:ind w:firstLine="0"/>')),
    "ND805": hong(_kieu(_DA, ppr=_THAN + '<w:spacing w:before="0"/>')),
    "ND806": hong(_kieu(_MD, ppr=_THAN + '<w:spacing w:line="480" w:lineRule="auto"/>')),
    "ND807": hong(_kieu(_DA, "i")),
    "ND808": hong(_kieu(_M1, "")),
    "ND809": hong(_kieu(_K1, "")),
    "ND810": hong((van("Điều 1.", "b"), van("Điều 1.")), mau="quyet_dinh"),
    "ND811": hong(("thực hiện./.", "thực hiện./")),
    "ND812": hong((_p(_M1), p("Chương I", "b", "Than") + _p(_M1))),
    "ND813": hong(_them("1.1. Mục đích chung của phong trào.")),
    "ST901": hong(("b) Nâng cao", "f) Nâng cao")),
    "ST902": hong((_p(_DB), "".join(p(f"{so}) Một việc nữa.", "", "Than") for so in "bcde"))),
    "ST903": hong(("b) Nâng cao", "c) Nâng cao")),
    "ST904": hong(("2. Yêu cầu", "3. Yêu cầu")),
    "ST905": hong(("II. TỔ CHỨC", "III. TỔ CHỨC")),
    "ST906": hong(("Điều 2.", "Điều 4."), ("Điều 3.", "Điều 5."), mau="quyet_dinh"),
    "ST907": hong(("a) Nâng cao", "a. Nâng cao")),
    "ST908": hong(("1. Mục đích", "1) Mục đích")),
    "ST909": hong(("b) Nâng cao", "ă) Nâng cao")),
    "NN931": hong(_mat(_NN)),
    "NN932": hong(_kieu(_NN, "b i 11")),
    "NN933": hong(_thanh(_NN, "Nơi nhận")),
    "NN934": hong(_kieu(_N2, "12")),
    "NN935": hong(_kieu(_N2, "i 11")),
    "NN936": hong(_thanh(_N2, "- Các tổ chuyên môn,")),
    "NN937": hong(_thanh(_LU, "- Văn phòng.")),
    "NN938": hong(_thanh(_LU, "- Lưu: VT, TĐ")),
    "NN939": hong(("- Như trên;", "- Sở Giáo dục và Đào tạo;"), mau="cong_van"),
    "NN940": hong(_thanh(_N2, "+ Các tổ chuyên môn;")),
    "NN941": hong((CUOI, bang((4000, 5355), (p(), KY), (NOI_NHAN, p())))),
    "KY921": hong(_mat(_HT)),
    "KY922": hong(_kieu(_HT, "")),
    "KY923": hong(_kieu(_HT, "b 12")),
    "KY924": hong((_p(_HT), p("KT HIỆU TRƯỞNG", "b", "giua") + p("PHÓ HIỆU TRƯỞNG", "b", "giua"))),
    "KY925": hong((_p(_HT), p("KT. HIỆU TRƯỞNG", "b", "giua") + p("HIỆU TRƯỞNG", "b", "giua"))),
    "KY926": hong(_kieu(_TEN, "")),
    "KY927": hong(_thanh(_TEN, "ThS. Nguyễn Văn An")),
    "KY928": hong(_mat(_TEN)),
    "KY929": hong(_kieu(_TEN, ppr="<w:keepNext/>")),
    "KY930": hong((_p(_HT), p("TM. BAN GIÁM HIỆU", "b", "giua") + _p(_HT))),
    "CL961": hong(_them("Kinh phí: [cần bổ sung: số tiền].")),
    "CL962": hong(_them("Kinh phí: {{ kinh_phi }}.")),
    "CL963": hong(_them("Kinh phí: ............ đồng.")),
    "CL964": hong(("></w:comments>", '><w:comment w:id="0"/></w:comments>')),
    "CL965": hong((van(_DA[0]), f'<w:ins w:id="1">{van(_DA[0])}</w:ins>')),
    "CL966": hong((van(_DA[0]), van(_DA[0]) + van("giấu", "vanish"))),
    "CL967": hong(_kieu(_DA, '<w:highlight w:val="yellow"/>')),
    "TR117": hong(_thanh(_DA, "a) Nâng cao \uf0b7 nhận thức của cán bộ, giáo viên.")),
    "TR118": hong(
        (' w:hAnsi="Times New Roman"/></w:rPr></w:lvl>', ' w:hAnsi="Calibri"/></w:rPr></w:lvl>'),
        ('<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Calibri"/>',
         '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>'), mau="co_phu_luc"
    ),
    "QH213": hong((DAU_TRANG, bang((4715, 4640), (TRAI + ke(4715, 1140), PHAI + ke(4640, 3184)), (_p(_SO), _p(_NG))))),
    "QH214": hong((DAU_TRANG, bang((5640, 3715), (PHAI + ke(5640, 3184), TRAI + ke(3715, 1140)), (_p(_NG), _p(_SO))))),
    "CQ311": hong((ke(3715, 1140), p(ppr=_LECH))),
    "CQ312": hong((ke(5640, 3184), p("_" * 24, "13", "giua"))),
    "CQ314": hong(
        ('<w:tcW w:w="5640" w:type="dxa"/>',
         '<w:tcW w:w="5640" w:type="dxa"/><w:tcBorders><w:left w:val="single"/></w:tcBorders>')
    ),
    "NG509": hong(_thanh(_NG, "TP. An Bình, ngày 09 tháng 9 năm 2024")),
    "NG510": hong((KHONG_NGAY, _p(_NG)), mau="bien_ban"),
    "TL612": hong(_kieu(_TY, ppr="<w:keepNext/>")),
    "TL613": hong(_kieu(_VV, ppr='<w:spacing w:before="120"/>'), mau="cong_van"),
    "TL614": hong(_kieu(_VV, ppr="giua"), mau="cong_van"),
    "TL615": hong((_p(_VV), _p(_VV) + ke(3715, 1140)), mau="cong_van"),
    "TL616": hong(("Về việc thành lập Hội đồng thi đua", "Hội đồng thi đua của các tổ"), mau="quyet_dinh"),
    "TL617": hong(_thanh(_TY, "Triển Khai Phong Trào Thi Đua Năm Học")),
    "KG714": hong(
        (p("Kính gửi:") + p("- Sở Giáo dục và Đào tạo;") + p("- Phòng Chính trị, tư tưởng."), ""), mau="cong_van"
    ),
    "KG715": hong(
        (p("- Sở Giáo dục và Đào tạo;") + p("- Phòng Chính trị, tư tưởng."), p("- Sở Giáo dục và Đào tạo.")),
        mau="cong_van",
    ),
    "KG716": hong(
        (p("- Phòng Chính trị, tư tưởng."), p("- Phòng Chính trị, tư tưởng.", "", '<w:ind w:left="567"/>')),
        mau="cong_van",
    ),
    "KG717": hong(("HIỆU TRƯỞNG điện:", "HIỆU TRƯỞNG yêu cầu:"), mau="cong_dien"),
    "ND814": hong(("Chương I", "Chương 1"), mau="kem_theo"),
    "ND815": hong(
        (p("QUY ĐỊNH CHUNG", "b", "giua"), p("QUY ĐỊNH CHUNG", "", "giua")), mau="kem_theo"
    ),
    "ND816": hong(("Điều 1.", "Điều 1:"), mau="quyet_dinh"),
    "ND817": hong((van(" Thành lập Hội đồng thi đua gồm các ông, bà sau đây."), ""), mau="quyet_dinh"),
    "ND818": hong((_p(_K1), p() * 3 + _p(_K1))),
    "ND819": hong((p("05", "12"), p("05", "9")), mau="dau_chi"),
    "CC705": hong((p("HIỆU TRƯỞNG TRƯỜNG THPT SỐ MỘT", "b", "giua"), ""), mau="quyet_dinh"),
    "CC706": hong((p("QUYẾT ĐỊNH:", "b", CACH_GIUA), p("QUYẾT ĐỊNH:", "", CACH_GIUA)), mau="quyet_dinh"),
    "KY931": hong(_kieu(_HT, ppr="<w:keepNext/>")),
    "KY932": hong((p("CHỦ TỊCH", "b", "giua"), p()), mau="nghi_quyet"),
    "KY933": hong(_thanh(_TEN, "Nguyễn văn An")),
    "KY934": hong(_mat(_HT), mau="nghi_quyet"),
    "KY935": hong((p("THƯ KÝ", "b", "giua"), p()), mau="bien_ban"),
    "NN942": hong(_kieu(_NN, "b i u 12")),
    "NN943": hong(("Như Điều 3;", "Như Điều 7;"), mau="quyet_dinh"),
    "PL971": hong(_kieu(_PL, ""), mau="co_phu_luc"),
    "PL972": hong(_thanh(_PL, "Phụ lục 1"), mau="co_phu_luc"),
    "PL973": hong(_kieu(_TPL, ""), mau="co_phu_luc"),
    "PL974": hong((p(_KEM, "i", "giua"), p(_KEM, "", "giua")), mau="co_phu_luc"),
    "PL975": hong((_KEM, _KEM.replace("05/", "06/")), mau="co_phu_luc"),
    "PL976": hong((" theo Phụ lục I, Phụ lục II.", "."), mau="co_phu_luc"),
    "PL977": hong(('<w:pgNumType w:start="1"/>', ""), mau="co_phu_luc"),
    "DM981": hong(('<w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">KHẨN',
                   '<w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">KHẨN'), mau="dau_chi"),
    "DM982": hong(('cx="720000" cy="288000"', 'cx="1260000" cy="432000"'), mau="dau_chi"),
    "DM983": hong((hop("LƯU HÀNH NỘI BỘ", 1800000, 288000, "b 13"), hop("LƯU HÀNH NỘI BỘ", 1800000, 288000, "13")),
                  mau="dau_chi"),
    "DM984": hong(_kieu(_DC, "13"), mau="dau_chi"),
    "DM985": hong((ke(9355, 9355), p()), mau="dau_chi"),
    "DM986": hong((van("PL.(300)", "11"), van("PL.(300)", "8")), mau="dau_chi"),
    "KS991": hong(("media/ky.png", "media/ky.jpg"), mau="dau_chi"),
    "KS992": hong((p("Số: 05/QĐ-THPTSM; 05/01/2026; 08:30:15", "10", '<w:jc w:val="right"/>'),
                   p("Số: 05/QĐ-THPTSM; 05/01/2026; 08:30:15", "13", '<w:jc w:val="right"/>')), mau="kem_theo"),
    "BS995": hong((p("SAO Y", "b", "giua"), p("SAO Y", "", "giua")), mau="ban_sao"),
    "BS996": hong(("05/SY-", "05/TrS-"), mau="ban_sao"),
    "BS997": hong((ke(9355, 9355), p()), mau="ban_sao"),
    "CL968": hong(("<dc:title>Thi đua năm học<", "<dc:title>UBND TÆNH LAÂM ÑOÀNG<")),
}  # fmt: skip
HONG |= {ma: Hong(sua) for ma, sua in HONG_CHU.items()}

"""Faults of căn cứ, Kính gửi, body and numbering."""

from __future__ import annotations

from check.tin_cay.dot_bien import DotBien, db
from check.tin_cay.goi_sua import Sua, bo, chu, doan, kieu_chu, kieu_doan, phan_moi, raw, thay, thay_thu, them_sau

_NB = "\N{NO-BREAK SPACE}"


def _p(chu: str, kieu: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{kieu}"/></w:pPr><w:r><w:t>{chu}</w:t></w:r></w:p>'


def _gian(dong: int, quy_tac: str = "auto") -> str:
    return f'<w:spacing w:before="120" w:line="{dong}" w:lineRule="{quy_tac}"/>'


def _tieu_de_tep(chu: str) -> Sua:
    """One more property of the file."""
    return raw("docProps/core.xml", "</cp:coreProperties>", f"<dc:subject>{chu}</dc:subject></cp:coreProperties>")


_SAT = '<w:spacing w:before="0" w:after="0"/>'
_CAC_DIEM = "".join(_p(f"{so}) Một việc nữa.", "Diem") for so in "de")

DOT_BIEN: tuple[DotBien, ...] = (
    db("CC701", "căn cứ in đứng", kieu_chu("CanCu", '<w:i w:val="0"/>')),
    db("CC702", "căn cứ cỡ 12", kieu_chu("CanCu", '<w:sz w:val="24"/>')),
    db("CC703", "căn cứ cuối kết thúc bằng ;", thay("CanCu", "”.", "”;")),
    db("CC703", "căn cứ đầu kết thúc bằng phẩy", them_sau("CanCu", _p("Căn cứ ý kiến của Công đoàn.", "CanCu")),
       thay("CanCu", "”.", "”,")),
    db("KG711", "Kính gửi đậm", chu("KinhGui*", "<w:b/>"), o="báo cáo"),
    db("KG711", "Kính gửi cỡ 12", chu("KinhGui*", '<w:sz w:val="24"/>'), o="báo cáo"),
    db("KG712", "Kính gửi thiếu hai chấm", thay("KinhGui*", "gửi:", "gửi"), o="báo cáo"),
    db("KG713", "dòng nơi gửi cuối thiếu chấm", thay("NoiKinhGui", "Minh.", "Minh", 1), o="báo cáo"),
    db("KG716", "gạch đầu dòng nơi gửi lệch nhau", doan("NoiKinhGui", '<w:ind w:left="3400" w:hanging="142"/>', 1),
       o="báo cáo"),
    db("ND801", "một đoạn cỡ 12", chu("Khoan", '<w:sz w:val="24"/>', 0)),
    db("ND801", "một điểm cỡ 16", chu("Diem", '<w:sz w:val="32"/>', 1)),
    db("ND801", "kiểu Đoạn văn cỡ 11", kieu_chu("Doan", '<w:sz w:val="22"/>')),
    db("ND802", "một đoạn cỡ 13", chu("Khoan", '<w:sz w:val="26"/>', 3)),
    db("ND803", "một đoạn canh trái", doan("Khoan", '<w:jc w:val="left"/>', 0)),
    db("ND803", "kiểu Điểm canh phải", kieu_doan("Diem", '<w:jc w:val="right"/>')),
    db("ND804", "một đoạn không lùi đầu dòng", doan("Doan", '<w:ind w:firstLine="0"/>', 0)),
    db("ND804", "đầu dòng lùi 20 mm", doan("Khoan", '<w:ind w:firstLine="1134"/>', 0)),
    db("ND804", "đầu dòng lùi 7,5 mm", kieu_doan("Diem", '<w:ind w:firstLine="425"/>')),
    db("ND805", "đoạn sát nhau 0 pt", kieu_doan("Khoan", _SAT)),
    db("ND805", "cách đoạn 3 pt", doan("Diem", '<w:spacing w:before="60"/>', 1)),
    db("ND806", "giãn dòng 2", doan("Khoan", _gian(480), 0)),
    db("ND806", "giãn dòng 0,8", kieu_doan("Diem", _gian(192))),
    db("ND806", "giãn dòng đúng 10 pt", doan("Khoan", _gian(200, "exact"), 1)),
    db("ND807", "một khoản in nghiêng", chu("Khoan", "<w:i/>", 0)),
    db("ND808", "tiêu đề mục không đậm", chu("Muc", '<w:b w:val="0"/>', 1)),
    db("ND808", "tiêu đề mục in thường", kieu_chu("Muc", '<w:caps w:val="0"/>')),
    db("ND809", "tiêu đề khoản không đậm", kieu_chu("KhoanTieuDe", '<w:b w:val="0"/>')),
    db("ND811", "thiếu dấu ./.", thay_thu("Doan", "Trên đây", "./.", ".")),
    db("ND811", "dấu kết thúc ./", thay_thu("Khoan", "2. Các trường", "./.", "./"), o="sở"),
    db("ND812", "Phần I canh trái", doan("Phan", '<w:jc w:val="left"/>', 0), o="sở"),
    db("ND812", "Phần II không đậm", chu("Phan", '<w:b w:val="0"/>', 1), o="sở"),
    db("ND814", "Phần 1 thay cho Phần I", thay("Phan", "I", "1"), o="sở"),
    db("ND815", "Phần không có tiêu đề", bo("TieuDePhan", 0), o="sở"),
    db("ND818", "bốn dòng trống liền nhau", them_sau("Khoan", "<w:p/>" * 4)),
    db("ND813", "đánh số 1.1", thay("Diem", f"a){_NB}", "1.1. ")),
    db("ST901", "điểm f)", thay("Diem", "c)", "f)", 2)),
    db("ST902", "sau điểm d) là e)", them_sau("Diem", _CAC_DIEM, 2)),
    db("ST903", "hai điểm b)", thay("Diem", "c)", "b)", 2)),
    db("ST904", "sau khoản 1 là khoản 3", thay("Khoan", "2.", "3.", 1)),
    db("ST905", "sau mục II là mục IV", thay("Muc", "III.", "IV.", 2)),
    db("ST907", "điểm a. thay cho a)", thay("Diem", "a)", "a.")),
    db("ST908", "khoản 1) thay cho 1.", thay("KhoanTieuDe", "1.", "1)")),
    db("ST909", "điểm ă)", thay("Diem", "b)", "ă)", 1),
       kem="ST903", ly_do="ă) đứng chỗ của b), nên sau a) là c)"),
    db("CL968", "tiêu đề tệp ở bộ mã VNI", _tieu_de_tep("UBND TÆNH LAÂM ÑOÀNG")),
    db("CL968", "tiêu đề tệp sót từ văn bản khác", _tieu_de_tep("Phương án phòng, chống lụt bão huyện Cần Giuộc")),
    db("CL961", "còn [cần bổ sung]", them_sau("Doan", _p("Kinh phí: [cần bổ sung: số tiền].", "Doan"))),
    db("CL962", "còn thẻ {{ }}", them_sau("Doan", _p("Kinh phí: {{ kinh_phi }}.", "Doan"))),
    db("CL963", "còn dấu chấm chờ điền", them_sau("Doan", _p("Kinh phí: ............ đồng.", "Doan"))),
    db("CL964", "còn lời góp ý", phan_moi("comments", '<w:comments xmlns:w="%s"><w:comment w:id="0"/></w:comments>')),
    db("CL965", "còn vết sửa", them_sau("Doan", '<w:p><w:pPr><w:pStyle w:val="Doan"/></w:pPr><w:ins w:id="1" '
       'w:author="A"><w:r><w:t>Thêm một câu.</w:t></w:r></w:ins></w:p>')),
    db("CL966", "còn chữ ẩn", them_sau("Doan", '<w:p><w:pPr><w:pStyle w:val="Doan"/></w:pPr><w:r><w:t>Một câu.</w:t>'
       "</w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>giấu</w:t></w:r></w:p>")),
    db("CL967", "còn chữ tô nền", chu("Khoan", '<w:highlight w:val="yellow"/>', 2)),
)  # fmt: skip

"""Faults of nơi nhận and the signature."""

from __future__ import annotations

from check.tin_cay.dot_bien import DotBien, db
from check.tin_cay.goi_sua import bo, chu, doan, kieu_chu, raw, thay, thay_doan

_KHONG_DAM = '<w:b w:val="0"/>'
_TRAI = '<w:jc w:val="left"/>'


def _co(pt: float) -> str:
    return f'<w:sz w:val="{pt * 2:g}"/>'


DOT_BIEN: tuple[DotBien, ...] = (
    db("NN931", "xóa từ Nơi nhận và danh sách", bo("NoiNhan"), bo("NoiNhanMuc")),
    db("NN932", "“Nơi nhận” cỡ 11", kieu_chu("NoiNhan", _co(11))),
    db("NN932", "“Nơi nhận” không đậm", chu("NoiNhan", _KHONG_DAM)),
    db("NN932", "“Nơi nhận” không nghiêng", chu("NoiNhan", '<w:i w:val="0"/>')),
    db("NN942", "“Nơi nhận” gạch chân", chu("NoiNhan", '<w:u w:val="single"/>')),
    db("NN933", "“Nơi nhận” thiếu hai chấm", thay("NoiNhan", "nhận:", "nhận")),
    db("NN934", "danh sách cỡ 12", kieu_chu("NoiNhanMuc", _co(12))),
    db("NN934", "một dòng cỡ 13", chu("NoiNhanMuc", _co(13), 1)),
    db("NN935", "một dòng nghiêng", chu("NoiNhanMuc", "<w:i/>", 0)),
    db("NN935", "danh sách đậm", kieu_chu("NoiNhanMuc", "<w:b/>")),
    db("NN936", "dòng nơi nhận kết thúc bằng phẩy", thay("NoiNhanMuc", ");", "),", 0)),
    db("NN936", "dòng nơi nhận kết thúc bằng chấm", thay("NoiNhanMuc", ");", ").", 1)),
    db("NN937", "không có dòng Lưu", thay("NoiNhanMuc", "Lưu: VT", "Văn phòng", 3)),
    db("NN937", "“Lưu VT” thiếu hai chấm", thay("NoiNhanMuc", "Lưu:", "Lưu", 3)),
    db("NN937", "“Lưu: VP” thiếu VT", thay("NoiNhanMuc", "VT", "VP", 3)),
    db("NN938", "dòng Lưu thiếu chấm", thay("NoiNhanMuc", "VT.", "VT", 3)),
    db("NN939", "có Kính gửi, không có Như trên", thay("NoiNhanMuc", "Như trên", "Sở Nội vụ"), o="báo cáo"),
    db("NN940", "dòng nơi nhận mở bằng +", thay("NoiNhanMuc", "-", "+", 1)),
    db("NN940", "gạch đầu dòng lùi 10 mm", doan("NoiNhanMuc", '<w:ind w:left="567" w:firstLine="0"/>')),
    db("NN941", "nơi nhận ở hàng dưới chức vụ", raw("word/document.xml", '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/>',
       '<w:p/></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t>HIỆU TRƯỞNG</w:t></w:r></w:p>'
       '<w:p><w:pPr><w:pStyle w:val="HoTen"/></w:pPr><w:r><w:t>Bùi Quang Định</w:t></w:r></w:p></w:tc></w:tr><w:tr>'
       '<w:tc><w:p><w:pPr><w:pStyle w:val="NoiNhan"/>'), bo("ThamQuyen", 1), bo("HoTen", 1)),
    db("KY921", "xóa chức vụ", bo("ThamQuyen")),
    db("KY922", "chức vụ không đậm", chu("ThamQuyen", _KHONG_DAM)),
    db("KY922", "chức vụ nghiêng", kieu_chu("ThamQuyen", "<w:i/>"), o="sở"),
    db("KY922", "chức vụ viết thường", thay("ThamQuyen", "HIỆU TRƯỞNG", "Hiệu trưởng"),
       kieu_chu("ThamQuyen", '<w:caps w:val="0"/>')),
    db("KY923", "chức vụ cỡ 12", kieu_chu("ThamQuyen", _co(12))),
    db("KY924", "“KT” thiếu dấu chấm", thay("ThamQuyen", "KT.", "KT"), o="sở"),
    db("KY924", "“K/T”", thay("ThamQuyen", "KT.", "K/T"), o="sở"),
    db("KY925", "dưới KT. không phải cấp phó", thay("ThamQuyen", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", 1), o="sở"),
    db("KY926", "họ tên không đậm", kieu_chu("HoTen", _KHONG_DAM)),
    db("KY926", "họ tên nghiêng", chu("HoTen", "<w:i/>")),
    db("KY926", "họ tên cỡ 12", chu("HoTen", _co(12))),
    db("KY926", "họ tên in hoa", kieu_chu("HoTen", "<w:caps/>")),
    db("KY927", "họ tên có học vị", thay("HoTen", "Bùi", "ThS. Bùi")),
    db("KY928", "xóa họ tên", bo("HoTen")),
    db("KY928", "chức vụ hai dòng, xóa họ tên", thay_doan("HoTen", '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>'
       "<w:r><w:t>TRUNG TÂM VÍ DỤ</w:t></w:r></w:p>")),
    db("KY929", "họ tên canh trái", doan("HoTen", _TRAI)),
    db("KY931", "chức vụ canh trái", doan("ThamQuyen", _TRAI)),
    db("KY932", "TM. mà không có người đứng đầu", thay("ThamQuyen", "KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN"),
       bo("ThamQuyen", 1), o="sở"),
    db("KY933", "họ tên có tiếng viết thường", thay("HoTen", "Quang", "quang")),
    db("KY930", "TM. BAN GIÁM HIỆU", raw("word/document.xml", '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/>',
       '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t>TM. BAN GIÁM HIỆU</w:t></w:r></w:p>'
       '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/>')),
)  # fmt: skip

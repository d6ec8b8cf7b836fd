"""Faults of the header and the title: Quốc hiệu, Tiêu ngữ, bodies, number, place and date, type, subject."""

from __future__ import annotations

from check.tin_cay.dot_bien import DotBien, db
from check.tin_cay.goi_sua import bo, chu, doan, kieu_chu, kieu_doan, raw, thay, thay_doan

_TRAI = '<w:jc w:val="left"/>'
_PHAI = '<w:jc w:val="right"/>'
_DAM = "<w:b/>"
_KHONG_DAM = '<w:b w:val="0"/>'
_NGHIENG = "<w:i/>"
_HOA_THUONG = '<w:caps w:val="0"/>'


def _co(pt: float) -> str:
    return f'<w:sz w:val="{pt * 2:g}"/>'


def _ke(trai: int, phai: int) -> str:
    return f'<w:ind w:left="{trai}" w:right="{phai}"/>'


_GACH_DUOI = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>______</w:t></w:r></w:p>'

_VIEN = (
    "<w:tblBorders>"
    + "".join(f'<w:{c} w:val="single" w:sz="4"/>' for c in ("top", "left", "bottom", "right", "insideH", "insideV"))
    + "</w:tblBorders>"
)
DOT_BIEN: tuple[DotBien, ...] = (
    # Quốc hiệu, Tiêu ngữ
    db("QH201", "xóa Quốc hiệu", bo("QuocHieu")),
    db("QH202", "Quốc hiệu: CHỦ NGĨA", thay("QuocHieu", "NGHĨA", "NGĨA")),
    db("QH202", "Quốc hiệu: thiếu chữ HỘI", thay("QuocHieu", "XÃ HỘI", "XÃ")),
    db("QH203", "Quốc hiệu cỡ 14", kieu_chu("QuocHieu", _co(14))),
    db("QH203", "Quốc hiệu cỡ 11, đặt thẳng", chu("QuocHieu", _co(11))),
    db("QH204", "Quốc hiệu không đậm", chu("QuocHieu", _KHONG_DAM)),
    db("QH204", "Quốc hiệu nghiêng", kieu_chu("QuocHieu", _NGHIENG)),
    db("QH204", "Quốc hiệu viết thường", thay("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
       "Cộng hòa xã hội chủ nghĩa Việt Nam")),
    db("QH205", "Quốc hiệu canh trái", doan("QuocHieu", _TRAI)),
    db("QH206", "xóa Tiêu ngữ", bo("TieuNgu")),
    db("QH207", "Tiêu ngữ không cách chữ", thay("TieuNgu", "lập - Tự do - ", "lập-Tự do-")),
    db("QH207", "Tiêu ngữ: Hạnh Phúc", thay("TieuNgu", "phúc", "Phúc")),
    db("QH207", "Tiêu ngữ dùng gạch ngang dài", thay("TieuNgu", "lập - Tự do - ", "lập – Tự do – ")),
    db("QH208", "Tiêu ngữ cỡ 12", chu("TieuNgu", _co(12)),
       kem="QH212", ly_do="chữ nhỏ đi mà kẻ giữ nguyên, kẻ dài hơn dòng chữ"),
    db("QH209", "Tiêu ngữ nghiêng", chu("TieuNgu", _NGHIENG)),
    db("QH209", "Tiêu ngữ không đậm", kieu_chu("TieuNgu", _KHONG_DAM)),
    db("QH210", "Tiêu ngữ canh phải", doan("TieuNgu", _PHAI)),
    db("QH211", "xóa đường kẻ dưới Tiêu ngữ", bo("KeTieuNgu")),
    db("QH212", "kẻ Tiêu ngữ bằng nửa dòng", doan("KeTieuNgu", _ke(1950, 1950))),
    db("QH212", "kẻ Tiêu ngữ hết ô", kieu_doan("KeTieuNgu", _ke(0, 0))),
    db("QH213", "ô Quốc hiệu hẹp hơn dòng chữ", raw("word/document.xml", '<w:tcW w:w="5669"', '<w:tcW w:w="4500"'),
       raw("word/document.xml", '<w:gridCol w:w="5669"', '<w:gridCol w:w="4500"'),
       kem="QH212", ly_do="ô hẹp lại mà kẻ giữ thụt lề cũ, kẻ ngắn đi"),
    # Cơ quan
    db("CQ301", "xóa tên cơ quan ban hành và chủ quản", bo("CoQuan"), bo("ChuQuan")),
    db("CQ302", "tên cơ quan không đậm", chu("CoQuan", _KHONG_DAM), o="sở"),
    db("CQ302", "tên cơ quan nghiêng", kieu_chu("CoQuan", _NGHIENG)),
    db("CQ302", "tên cơ quan viết thường", kieu_chu("CoQuan", _HOA_THUONG), o="sở",
       kem="CQ306", ly_do="chữ thường hẹp hơn mà kẻ giữ nguyên, kẻ dài quá nửa dòng chữ"),
    db("CQ302", "tên cơ quan hai dòng viết thường", kieu_chu("CoQuan", _HOA_THUONG)),
    db("CQ303", "tên cơ quan cỡ 14", kieu_chu("CoQuan", _co(14))),
    db("CQ304", "tên cơ quan canh trái", doan("CoQuan", _TRAI)),
    db("CQ305", "xóa đường kẻ dưới tên cơ quan", bo("KeCoQuan*")),
    db("CQ306", "kẻ cơ quan dài hết ô", doan("KeCoQuan*", _ke(0, 0)), o="sở"),
    db("CQ306", "kẻ cơ quan bằng sáu gạch dưới", thay_doan("KeCoQuan*", _GACH_DUOI), o="sở"),
    db("CQ311", "kẻ Tiêu ngữ dồn sang trái", doan("KeTieuNgu", _ke(0, 2242))),
    db("CQ312", "kẻ Tiêu ngữ gõ bằng gạch dưới", thay_doan("KeTieuNgu", _GACH_DUOI.replace("______", "_" * 25))),
    db("TN104", "tên cơ quan chủ quản là huyện, sau 01/7/2025", thay("ChuQuan", "xã Xuân Đông", "huyện Cẩm Mỹ", 1),
       o="xã"),
    db("CQ314", "bảng đầu trang hiện viền", raw("word/document.xml", "<w:tblLayout", _VIEN + "<w:tblLayout")),
    db("CQ307", "tên cơ quan chủ quản đậm", chu("ChuQuan", _DAM), o="sở"),
    db("CQ307", "tên cơ quan chủ quản nghiêng", kieu_chu("ChuQuan", _NGHIENG)),
    db("CQ308", "tên cơ quan chủ quản cỡ 14", kieu_chu("ChuQuan", _co(14))),
    db("CQ308", "tên cơ quan chủ quản viết thường", kieu_chu("ChuQuan", _HOA_THUONG)),
    db("CQ309", "tên cơ quan gạch chân", chu("CoQuan", '<w:u w:val="single"/>', 0), o="sở"),
    db("CQ310", "Quốc hiệu 12, Tiêu ngữ 14", kieu_chu("QuocHieu", _co(12))),
    # Số, ký hiệu
    db("SO401", "xóa dòng số, ký hiệu", bo("SoKyHieu"), o="sở"),
    db("SO402", "“Số” thiếu hai chấm", thay("SoKyHieu", "Số:", "Số"), o="sở"),
    db("SO403", "số 5 thiếu số 0", thay("SoKyHieu", "05/", "5/"), o="sở"),
    db("SO404", "số ghi chữ", thay("SoKyHieu", "05/", "GL/"), o="sở"),
    db("SO405", "ký hiệu có khoảng trắng", thay("SoKyHieu", "KH-", "KH - "), o="sở"),
    db("SO405", "ký hiệu dùng gạch ngang dài", thay("SoKyHieu", "KH-", "KH–"), o="sở"),
    db("SO406", "ký hiệu có năm", thay("SoKyHieu", "05/", "05/2026/"), o="sở"),
    db("SO408", "ký hiệu QĐ trên KẾ HOẠCH", thay("SoKyHieu", "KH-", "QĐ-"), o="sở"),
    db("SO409", "dòng số cỡ 14", kieu_chu("SoKyHieu", _co(14)), o="sở"),
    db("SO410", "dòng số đậm", chu("SoKyHieu", _DAM), o="xã"),
    db("SO410", "dòng số nghiêng", chu("SoKyHieu", _NGHIENG)),
    db("SO411", "dòng số canh trái", doan("SoKyHieu", _TRAI)),
    db("SO412", "ký hiệu một nhóm chữ", thay("SoKyHieu", "KH-SGDĐT", "KH"), o="sở"),
    # Địa danh, thời gian
    db("NG501", "xóa dòng địa danh, ngày", bo("DiaDanhNgay")),
    db("NG502", "thiếu phẩy sau địa danh", thay("DiaDanhNgay", "Lắk,", "Lắk")),
    db("NG502", "thiếu địa danh", thay("DiaDanhNgay", "Đắk Lắk, ngày", "Ngày")),
    db("NG503", "ngày 2 thiếu số 0", thay("DiaDanhNgay", "ngày 02", "ngày 2"), o="sở"),
    db("NG503", "tháng 2 thiếu số 0", thay("DiaDanhNgay", "tháng 02", "tháng 2"), o="sở"),
    db("NG504", "ngày 31 tháng 02", thay("DiaDanhNgay", "ngày 02", "ngày 31"), o="sở"),
    db("NG505", "dòng ngày in đứng", kieu_chu("DiaDanhNgay", '<w:i w:val="0"/>')),
    db("NG506", "dòng ngày cỡ 12", chu("DiaDanhNgay", _co(12))),
    db("NG507", "dòng ngày canh phải", doan("DiaDanhNgay", _PHAI)),
    db("NG508", "ngày ở hàng riêng của bảng", raw("word/document.xml", '<w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/>',
       '<w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="DiaDanhNgay"/>')),
    db("NG509", "địa danh viết tắt TP.", thay("DiaDanhNgay", "Thành phố", "TP."), o="trường"),
    # Tên loại, trích yếu
    db("TL601", "xóa tên loại", bo("TenLoai")),
    db("TL602", "tên loại viết thường", kieu_chu("TenLoai", _HOA_THUONG)),
    db("TL602", "tên loại nghiêng", chu("TenLoai", _NGHIENG)),
    db("TL602", "tên loại không đậm", kieu_chu("TenLoai", _KHONG_DAM)),
    db("TL603", "tên loại cỡ 16", chu("TenLoai", _co(16))),
    db("TL604", "tên loại canh trái", doan("TenLoai", _TRAI)),
    db("TL605", "xóa trích yếu", bo("TrichYeu")),
    db("TL606", "trích yếu nghiêng", kieu_chu("TrichYeu", _NGHIENG)),
    db("TL606", "trích yếu không đậm", chu("TrichYeu", _KHONG_DAM), o="sở"),
    db("TL606", "trích yếu in hoa", kieu_chu("TrichYeu", "<w:caps/>"), o="sở"),
    db("TL607", "trích yếu cỡ 12", kieu_chu("TrichYeu", _co(12)), o="sở"),
    db("TL608", "xóa đường kẻ dưới trích yếu", bo("KeTrichYeu*"), o="sở"),
    db("TL609", "kẻ trích yếu dài cả trang", doan("KeTrichYeu*", _ke(0, 0)), o="sở"),
    db("TL612", "trích yếu canh trái", doan("TrichYeu", _TRAI), o="sở"),
    db("TL617", "trích yếu viết hoa từng tiếng", thay("TrichYeu", "Phát động phong trào “Trường em xanh, sạch, đẹp”",
       "Phát Động Phong Trào Trường Em Xanh, Sạch, Đẹp"), o="xã"),
    db("TL610", "trích yếu mở đầu “V/v”", thay("TrichYeu", "Triển khai", "V/v triển khai"), o="sở"),
    db("TL610", "trích yếu có dấu chấm cuối", thay("TrichYeu", "năm\N{NO-BREAK SPACE}2026", "năm 2026."), o="sở"),
)  # fmt: skip

"""Rare but right: what offices do that the decree does not forbid; each must pass without a SAI."""

from __future__ import annotations

from dataclasses import replace

from check.tin_cay.nguoi_khac import dau
from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan
from check.tin_cay.nguoi_khac.chu import BAO_CAO, CONG_VAN, KE_HOACH, QUYET_DINH, THONG_BAO
from check.tin_cay.nguoi_khac.goi import NS, TRUONG_SO, GoiMoi, so_trang, ung_dung
from check.tin_cay.nguoi_khac.ho_so import TepLa, tep, that
from check.tin_cay.nguoi_khac.trang import Than, Trang

_WORD = ung_dung("Microsoft Office Word", "Văn thư")
_C = Cach()


def _goi(than: str | Trang, **kw: object) -> bytes:
    return GoiMoi(than.xml() if isinstance(than, Trang) else than, goc=_WORD, **kw).nen()  # type: ignore[arg-type]


def _p(chu: str, canh: str = "both", co: float = 14, dam: bool = False, nghieng: bool = False, thut: float = 0) -> str:
    return _C.doan(Doan((Chu(chu, co, dam=dam, nghieng=nghieng),), canh=canh, dau_dong=thut, truoc=6))


def _quy_che() -> bytes:
    """A quy chế issued with the decision: its own title, chapters and articles, no second signature."""
    xml = Trang(QUYET_DINH).xml() + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    xml += _p("QUY CHẾ", "center", dam=True) + _p("Hoạt động của Ban Chỉ đạo chuyển đổi số", "center", dam=True)
    xml += _p("(Kèm theo Quyết định số 208/QĐ-BVMVD ngày 16 tháng 3 năm 2026 của Bệnh viện Mắt Ví Dụ)", "center",
              nghieng=True)  # fmt: skip
    for thu, ten in ((1, "Phạm vi điều chỉnh"), (2, "Nguyên tắc làm việc")):
        chuong = ("I", "II")[thu - 1]
        xml += _p(f"Chương {chuong}", "center", dam=True) + _p("QUY ĐỊNH CHUNG", "center", dam=True)
        xml += _p(f"Điều {thu}. {ten}", dam=True, thut=10)
        xml += _p("Quy chế này quy định nguyên tắc, chế độ làm việc của Ban Chỉ đạo chuyển đổi số.", thut=10)
    return _goi(xml)


def _than_trong_bang() -> bytes:
    """The whole body in a table of one cell, as pasted from the web."""
    t = Trang(KE_HOACH)
    return _goi(t.dau_trang() + t.tieu_de() + _C.bang((9355,), (t.noi_dung(),)) + t.cuoi())


def _hai_nguoi_ky() -> bytes:
    """Two bodies sign, nơi nhận stands below."""
    t = Trang(replace(KE_HOACH, so="Số: 15/KH-THCSLVD-CĐCS"))

    def ky(chuc: str, ten: str) -> str:
        return _p(chuc, "center", dam=True) + _C.doan(Doan(())) * 4 + _p(ten, "center", dam=True)

    bang = _C.bang((4600, 4755), (ky("CHỦ TỊCH CÔNG ĐOÀN", "Lê Thị Ví Dụ"), ky("HIỆU TRƯỞNG", "Đặng Văn Ví Dụ")))
    noi_nhan = _p("Nơi nhận:", "left", 12, dam=True, nghieng=True) + "".join(
        _p(c, "left", 11) for c in KE_HOACH.noi_nhan
    )
    return _goi(t.dau_trang() + t.tieu_de() + t.noi_dung() + bang + noi_nhan)


def _ky_so() -> bytes:
    """What a signing program prints at the top right."""
    dong = ("Người ký: Sở Nội vụ", "Email: snv@dongnai.gov.vn", "Thời gian ký: 05.02.2026 08:15:00 +07:00")
    return _goi("".join(_p(d, "right", 10) for d in dong) + Trang(CONG_VAN).xml())


def _chan_trang_ghi_chu() -> bytes:
    """A footnote in 10 points."""
    xml = Trang(KE_HOACH).xml()
    moc = "trước toàn trường.</w:t></w:r>"
    assert moc in xml
    xml = xml.replace(moc, moc + '<w:r><w:footnoteReference w:id="2"/></w:r>', 1)
    ghi = f'<w:footnotes {NS}><w:footnote w:id="2">{_p("Theo mẫu của Tổ Ngữ văn.", co=10)}</w:footnote></w:footnotes>'
    return _goi(xml, phan={"footnotes": ("footnotes", ghi)})


def _chu_chim() -> bytes:
    """A watermark in the header, beside the page number."""
    hinh = (
        '<w:p><w:r><w:pict><v:shape id="W" type="#_x0000_t136" style="position:absolute;width:400pt;height:120pt" '
        'fillcolor="silver"><v:textpath string="BẢN LƯU"/></v:shape></w:pict></w:r></w:p>'
    )
    return _goi(Trang(KE_HOACH), dau={"default": so_trang() + hinh})


def _so_trang_gach(truoc: str, sau: str) -> bytes:
    so = TRUONG_SO.format(r="")
    giua = '<w:pPr><w:jc w:val="center"/></w:pPr>'
    dau_dong = f'<w:r><w:t xml:space="preserve">{truoc}</w:t></w:r>'
    return _goi(Trang(KE_HOACH), dau={"default": f"<w:p>{giua}{dau_dong}{so}<w:r><w:t>{sau}</w:t></w:r></w:p>"})


def _kinh_gui_ngat_dong() -> bytes:
    """Kính gửi and its list in one paragraph with breaks."""
    t = Trang(CONG_VAN)
    chu = "Kính gửi:\n- Ủy ban nhân dân các xã;\n- Ủy ban nhân dân các phường."
    return _goi(t.dau_trang() + _C.doan(Doan((Chu(chu),), canh="left", trai=30)) + t.noi_dung() + t.cuoi())


_KH = that(KE_HOACH, "ke_hoach")
_SO_DAU_DONG = (
    (
        "doan",
        "Năm học 2025 - 2026, trường có 1.250 học sinh, 45 giáo viên và 6 nhân viên; thư viện có 8.500 cuốn sách.",
    ),
    ("doan", "2026 là năm đầu tiên nhà trường tổ chức Ngày hội đọc sách với sự tham gia của cha mẹ học sinh toàn xã."),
    (
        "doan",
        "12 gian sách được bố trí tại sân trường, mỗi gian sách do một lớp phụ trách trong suốt Ngày hội đọc sách.",
    ),
)

TEP: tuple[TepLa, ...] = (
    tep("hiem_quy_che", "quy chế ban hành kèm quyết định", _quy_che, su_that=that(QUYET_DINH, "quyet_dinh")),
    tep("hiem_than_trong_bang", "nội dung nằm trong bảng một ô", _than_trong_bang, su_that=_KH),
    tep("hiem_hai_nguoi_ky", "liên tịch, hai người ký, nơi nhận ở dưới", _hai_nguoi_ky, su_that=replace(
        _KH, ky_hieu="KH-THCSLVD-CĐCS", ho_ten="", chuc_vu="")),
    tep("hiem_ky_so", "thông tin chữ ký số in ở đầu trang", _ky_so, su_that=that(CONG_VAN, "cong_van")),
    tep("hiem_ghi_chu_chan", "chú thích cuối trang cỡ 10", _chan_trang_ghi_chu, dung="ND801", su_that=_KH),
    tep("hiem_chu_chim", "chữ chìm trong đầu trang", _chu_chim, dung="TR112 TR113", su_that=_KH),
    tep("hiem_so_trang_gach", "số trang viết - 2 -", lambda: _so_trang_gach("- ", " -"), dung="TR112 TR113 TR114"),
    tep("hiem_trang_hai_tren_nam", "số trang viết Trang 2/5", lambda: _so_trang_gach("Trang ", "/5"),
        dung="TR112 TR113"),
    tep("hiem_kinh_gui_ngat_dong", "Kính gửi một đoạn nhiều dòng", _kinh_gui_ngat_dong,
        su_that=that(CONG_VAN, "cong_van")),
    tep("hiem_ten_dan_toc", "họ tên có dấu nháy", lambda: _goi(Trang(replace(KE_HOACH, ho_ten="H'Lan Niê Kđăm"))),
        dung="KY926 KY928", su_that=replace(_KH, ho_ten="H'Lan Niê Kđăm")),
    tep("hiem_ten_mot_chu", "họ tên một âm tiết đầu một chữ", lambda: _goi(Trang(replace(
        KE_HOACH, ho_ten="Y Thông Niê"))), dung="KY926 KY928", su_that=replace(_KH, ho_ten="Y Thông Niê")),
    tep("hiem_so_dau_dong", "lời văn mở đầu bằng con số", lambda: _goi(Trang(replace(
        KE_HOACH, than=(KE_HOACH.than[0], *_SO_DAU_DONG, *KE_HOACH.than[1:])))), dung="ST904", su_that=_KH),
    tep("hiem_gian_tu_dong", "cách đoạn tự động của Word", lambda: _goi(Trang(KE_HOACH, than=Than(
        truoc=0)).xml().replace('w:before="0" w:after="0"', 'w:before="0" w:beforeAutospacing="1" w:after="0"')),
        dung="ND805", su_that=_KH),
    tep("hiem_khan", "dấu KHẨN dưới số, ký hiệu, in đen, không khung", lambda: _goi(Trang(THONG_BAO).xml().replace(
        dau.so_va_vv(_C, THONG_BAO, dau.BoDau()), dau.so_va_vv(_C, THONG_BAO, dau.BoDau()) + _p(
            "KHẨN", "center", 13, dam=True))), loi="DM982", su_that=that(THONG_BAO, "thong_bao")),
    tep("hiem_bao_cao_kinh_gui", "báo cáo có Kính gửi", lambda: _goi(Trang(replace(
        BAO_CAO, kinh_gui=("Sở Y tế thành phố Cần Thơ.",), noi_nhan=("- Như trên;", "- Lưu: VT, CNTT.")))),
        dung="KG711 KG712 NN939", su_that=that(BAO_CAO, "bao_cao")),
)  # fmt: skip

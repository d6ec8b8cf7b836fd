"""Hard ones: letterhead in the page header or a picture, endings by tabs, appendices, what templates leave."""

from __future__ import annotations

from dataclasses import replace

from check.tin_cay.nguoi_khac import dau
from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan
from check.tin_cay.nguoi_khac.chu import BAO_CAO, CONG_VAN, KE_HOACH, QUYET_DINH, THONG_BAO, TO_TRINH, NoiDung
from check.tin_cay.nguoi_khac.dau import BoDau, Ke, ke_ve, khong_ke
from check.tin_cay.nguoi_khac.goi import GoiMoi, kieu, so_trang, ung_dung
from check.tin_cay.nguoi_khac.ho_so import TepLa, tep, that
from check.tin_cay.nguoi_khac.trang import Than, Trang

_WORD = ung_dung("Microsoft Office Word", "Văn thư")
_C = Cach()


def _goi(than: str | Trang, **kw: object) -> bytes:
    return GoiMoi(than.xml() if isinstance(than, Trang) else than, goc=_WORD, **kw).nen()  # type: ignore[arg-type]


def _p(*chu: Chu, **kw: object) -> str:
    return _C.doan(Doan(chu, **kw))  # type: ignore[arg-type]


def _thay(trang: Trang, *sua: tuple[str, str], **kw: object) -> bytes:
    xml = trang.xml()
    for cu, moi in sua:
        assert cu in xml, cu
        xml = xml.replace(cu, moi, 1)
    return _goi(xml, **kw)


def _dau_o_dau_trang() -> bytes:
    """The letterhead stands in the header of the first page."""
    t = Trang(CONG_VAN)
    return _goi(t.tieu_de() + t.noi_dung() + t.cuoi(), dau={"first": t.dau_trang(), "default": so_trang()})


def _dau_la_anh() -> bytes:
    """The letterhead is a picture."""
    anh = (
        '<w:r><w:drawing><wp:inline><wp:extent cx="5940000" cy="1260000"/><wp:docPr id="1" name="Picture 1"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )
    t = Trang(KE_HOACH)
    return _goi(_C.doan(Doan((), sau_chu=anh)) + t.tieu_de() + t.noi_dung() + t.cuoi())


def _ba_cot(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """A narrow column between the halves, the right cell merged over both rows."""
    trai = dau.ten(cach, nd, bo) + ke(cach, 59.7, dau.dai_co_quan(nd))
    phai = dau.qh_tn(cach, bo) + ke(cach, 98.5, 60.5)
    return cach.bang((3600, 100, 5700), (trai, "<w:p/>", phai), (
        dau.so_va_vv(cach, nd, bo), "<w:p/>", dau.ngay(cach, nd, bo)))  # fmt: skip


def _so_ngoai_bang(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """The number and the date share a paragraph below the table."""
    trai = dau.ten(cach, nd, bo) + ke(cach, 59.7, dau.dai_co_quan(nd))
    phai = dau.qh_tn(cach, bo) + ke(cach, 98.5, 60.5)
    tab = '<w:tabs><w:tab w:val="center" w:pos="1700"/><w:tab w:val="center" w:pos="6300"/></w:tabs>'
    dong = Doan((Chu(f"\t{nd.so}\t", bo.so), Chu(nd.ngay, bo.ngay, nghieng=True)), canh="left", them=tab)
    return cach.bang(dau.COT, (trai, phai)) + cach.doan(dong)


def _vien_o() -> bytes:
    """Lines as borders of cells in a table of their own columns."""
    vien = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>'
    xml = Trang(KE_HOACH, ke=khong_ke).xml()
    moc = '<w:tcW w:w="{}" w:type="dxa"/>'
    for rong in dau.COT:
        xml = xml.replace(moc.format(rong), moc.format(rong) + vien, 1)
    return _goi(xml)


def _cuoi_tab() -> bytes:
    """Nơi nhận and the signer's title in one line, parted by a tab."""
    t = Trang(KE_HOACH)
    tab = '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>'
    dong = (Chu("Nơi nhận:", 12, dam=True, nghieng=True), Chu("\tHIỆU TRƯỞNG", dam=True))
    cuoi = _p(*dong, canh="left", them=tab)
    cuoi += "".join(_p(Chu(c, 11), canh="left") for c in KE_HOACH.noi_nhan)
    cuoi += _p() * 2 + _p(Chu("\tĐặng Văn Ví Dụ", dam=True), canh="left", them=tab)
    return _goi(t.dau_trang() + t.tieu_de() + t.noi_dung() + cuoi)


def _kinh_gui_bang() -> bytes:
    """Kính gửi in a table: the word at the left, the list at the right."""
    t = Trang(CONG_VAN)
    trai = _p(Chu("Kính gửi:"), canh="right")
    phai = _p(Chu("- Ủy ban nhân dân các xã;"), canh="left") + _p(Chu("- Ủy ban nhân dân các phường."), canh="left")
    return _goi(t.dau_trang() + _C.bang((3600, 5700), (trai, phai)) + t.noi_dung() + t.cuoi())


def _phu_luc() -> bytes:
    """An appendix after the signature, with its own table in small type."""
    o = _p(Chu("Lớp", 11), canh="center")
    xml = Trang(QUYET_DINH).xml() + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    xml += _p(Chu("PHỤ LỤC", dam=True), canh="center") + _p(Chu("DANH SÁCH BAN CHỈ ĐẠO", dam=True), canh="center")
    xml += _p(Chu("(Kèm theo Quyết định số 208/QĐ-BVMVD ngày 16 tháng 3 năm 2026 của Bệnh viện Mắt Ví Dụ)", 14,
                  nghieng=True), canh="center")  # fmt: skip
    return _goi(xml + _C.bang((3000, 3000, 3000), (o, o, o), (o, o, o)) + _p(Chu("Ghi chú: số liệu ước tính.", 11)))


def _bang_trong_than() -> bytes:
    """A table in 12 points between two paragraphs."""
    o = _p(Chu("Gian sách lớp 6", 12), canh="center")
    moc = "<w:p><w:pPr>"
    xml = Trang(KE_HOACH).xml()
    cho = xml.index(moc, xml.index("II. TỔ CHỨC"))
    return _goi(xml[:cho] + _C.bang((3000, 3000), (o, o), (o, o)) + xml[cho:])


def _the_thong_minh() -> bytes:
    """Smart tags, proof marks and bookmarks cut the date and the number into pieces."""
    ngay = '<w:t xml:space="preserve">Xuân Đông, ngày 12 tháng 01 năm 2026</w:t></w:r>'
    rpr = "<w:rPr><w:i/></w:rPr>"
    moi = (
        '<w:t xml:space="preserve">Xuân Đông, </w:t></w:r><w:smartTag w:uri="urn:x" w:element="date">'
        f'<w:r>{rpr}<w:t xml:space="preserve">ngày 12 </w:t></w:r><w:proofErr w:type="spellStart"/><w:r>{rpr}'
        '<w:t xml:space="preserve">tháng 01 </w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/>'
        f'<w:r>{rpr}<w:t>năm 2026</w:t></w:r><w:bookmarkEnd w:id="0"/></w:smartTag>'
    )
    so = '<w:t xml:space="preserve">Số: 15/KH-THCSLVD</w:t>'
    return _thay(Trang(KE_HOACH), (ngay, moi), (so, "<w:t>Số: 15/KH</w:t><w:noBreakHyphen/><w:t>THCSLVD</w:t>"))


def _khong_ke_tieu_ngu() -> Trang:
    """Every line is drawn but that of the motto."""
    return Trang(KE_HOACH, ke=lambda c, r, mm: khong_ke(c, r, mm) if 59 < mm < 62 else ke_ve()(c, r, mm))


def _gach_chan() -> bytes:
    """The motto is underlined instead of a line."""
    t = _khong_ke_tieu_ngu()
    tn = '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Độc lập'
    return _thay(t, (tn, tn.replace("<w:bCs/>", '<w:bCs/><w:u w:val="single"/>')))


_LIET_KE = (
    '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/>'
    "<w:pPr><w:contextualSpacing/></w:pPr></w:style>"
)
_BANG_DAM = (
    '<w:style w:type="table" w:styleId="LuoiDam"><w:name w:val="Grid Bold"/><w:basedOn w:val="TableNormal"/>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
)


def _bang_dam() -> bytes:
    """A table style makes its first row bold; its rows are switched off by the look of the header table."""
    tat = '<w:tblStyle w:val="LuoiDam"/><w:tblLook w:val="0000" w:firstRow="0"/>'
    t = Trang(KE_HOACH, dau=lambda c, nd, bo, ke: dau.hai_hang(c, nd, bo, ke, thuoc_tinh=tat))
    return _goi(t, styles=kieu(them=_BANG_DAM))


def _ky_hai_cap() -> bytes:
    """“(Đã ký)” between title and name."""
    moc = '<w:t xml:space="preserve">Đặng Văn Ví Dụ'
    xml = Trang(KE_HOACH).xml()
    cho = xml.rindex("<w:p>", 0, xml.rindex(moc))
    return _goi(xml[:cho] + _p(Chu("(Đã ký)", nghieng=True), canh="center") + xml[cho:])


_KH, _CV = that(KE_HOACH, "ke_hoach"), that(CONG_VAN, "cong_van")
_T = '<w:t xml:space="preserve">'

TEP: tuple[TepLa, ...] = (
    tep("kho_dau_o_dau_trang", "phần đầu nằm trong đầu trang của trang một", _dau_o_dau_trang, su_that=_CV),
    tep("kho_dau_la_anh", "phần đầu là một ảnh", _dau_la_anh, xem="QH201 QH206 CQ301 SO401 NG501"),
    tep("kho_ba_cot", "bảng đầu trang ba cột", lambda: _goi(Trang(KE_HOACH, dau=_ba_cot)),
        dung="QH211 CQ305 CQ304 SO411 NG507", su_that=_KH),
    tep("kho_so_ngoai_bang", "số và ngày một dòng dưới bảng", lambda: _goi(Trang(KE_HOACH, dau=_so_ngoai_bang)),
        dung="SO409 NG506", su_that=_KH),
    tep("kho_vien_o", "đường kẻ là viền dưới của ô, dài cả ô; trích yếu không có kẻ", _vien_o,
        loi="QH212 CQ306 TL608", dung="QH211 CQ305"),
    tep("kho_cuoi_tab", "Nơi nhận và chức vụ một dòng, ngăn bằng Tab", _cuoi_tab, su_that=_KH),
    tep("kho_kinh_gui_bang", "Kính gửi trong bảng hai cột", _kinh_gui_bang, su_that=_CV),
    tep("kho_phu_luc", "phụ lục sau chữ ký, bảng cỡ 11", _phu_luc, loi="PL971 PL977", dung="ND801 KY926 NN934",
        su_that=that(QUYET_DINH, "quyet_dinh")),
    tep("kho_bang_trong_than", "bảng cỡ 12 giữa nội dung", _bang_trong_than, dung="ND801 ND802", su_that=_KH),
    tep("kho_the_thong_minh", "thẻ thông minh, dấu trang, gạch nối cứng", _the_thong_minh,
        dung="SO405 SO408 SO412 NG504", su_that=_KH),
    tep("kho_gach_chan", "Tiêu ngữ gạch chân thay đường kẻ", _gach_chan, loi="CQ309", dung="QH211 QH212",
        su_that=_KH),
    tep("kho_thieu_ke_tieu_ngu", "chỉ Tiêu ngữ không có đường kẻ, kẻ dưới trích yếu vẽ ngoài bảng",
        lambda: _goi(_khong_ke_tieu_ngu()), loi="QH211", dung="CQ305 TL608", su_that=_KH),
    tep("kho_cach_kieu", "kiểu List Paragraph bỏ cách đoạn cùng kiểu", lambda: _goi(
        Trang(KE_HOACH, than=Than(so=lambda _, c: ('<w:pStyle w:val="ListParagraph"/>', c))),
        styles=kieu(them=_LIET_KE)), loi="ND805", su_that=_KH),
    tep("kho_bang_dam", "kiểu bảng có hàng đầu đậm nhưng tắt", _bang_dam, dung="CQ307", su_that=_KH),
    tep("kho_da_ky", "dòng (Đã ký) giữa chức vụ và họ tên", _ky_hai_cap, dung="KY922 KY926", su_that=_KH),
    tep("kho_so_trang_dau_rieng", "đầu trang riêng của trang một vẫn có số", lambda: _goi(
        Trang(KE_HOACH), dau={"default": so_trang(), "first": so_trang()}), loi="TR114"),
    tep("kho_du_thao_trong", "dự thảo: số và ngày để trống", lambda: _goi(Trang(replace(
        KE_HOACH, so="Số:        /KH-THCSLVD", ngay="Xuân Đông, ngày     tháng 01 năm 2026"))), xem="SO404 NG504"),
    tep("kho_cham_cham", "dự thảo: số và ngày bằng dấu chấm", lambda: _goi(Trang(replace(
        KE_HOACH, so="Số: ......./KH-THCSLVD", ngay="Xuân Đông, ngày ..... tháng 01 năm 2026"))),
        xem="SO404 NG504 CL963"),
    tep("kho_gach_can_cu", "căn cứ mở đầu bằng gạch đầu dòng", lambda: _goi(Trang(replace(
        KE_HOACH, can_cu=tuple(f"- {c}" for c in KE_HOACH.can_cu)))), xem="ND807", su_that=_KH),
    tep("kho_ten_loai_ngat_dong", "tên loại và trích yếu một đoạn, ngắt dòng", lambda: _thay(Trang(KE_HOACH), (
        f"KẾ HOẠCH</w:t></w:r></w:p><w:p><w:pPr>{_C.ppr(Doan((), canh='center'))}</w:pPr><w:r>"
        f"<w:rPr><w:b/><w:bCs/></w:rPr>{_T}", f"KẾ HOẠCH</w:t><w:br/>{_T}")),
        dung="TL601 TL602 TL605 TL606 TL608", su_that=_KH),
    tep("kho_trich_yeu_ba_dong", "trích yếu ba dòng, kẻ dài", lambda: _goi(Trang(replace(KE_HOACH, trich_yeu=(
        "Tổ chức Ngày hội đọc sách và phát động phong trào", "quyên góp sách cho thư viện nhà trường",
        "trong năm 2026")))), dung="TL605 TL606 TL607 TL608", su_that=_KH),
    tep("kho_in_hoa_kieu", "Quốc hiệu gõ thường, hiện hoa bằng định dạng", lambda: _thay(Trang(KE_HOACH), (
        f'<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>{_T}{dau.QH}',
        f'<w:caps/><w:sz w:val="26"/></w:rPr>{_T}Cộng hòa xã hội chủ nghĩa Việt Nam')),
        dung="QH202 QH204", su_that=_KH),
    tep("kho_khoan_gach_cheo", "khoản đánh 1/ 2/", lambda: _goi(Trang(replace(KE_HOACH, than=tuple(
        (c, t.replace("1. ", "1/ ", 1).replace("2. ", "2/ ", 1) if c.startswith("khoan") else t)
        for c, t in KE_HOACH.than)))), loi="ST908"),
    tep("kho_dieu_hai_cham", "Điều 1: thay cho Điều 1.", lambda: _goi(Trang(replace(QUYET_DINH, than=tuple(
        (c, t.replace("Điều 1.", "Điều 1:")) for c, t in QUYET_DINH.than)))), loi="ND816", dung="ST906"),
    tep("kho_tab_sau_so", "sau số là phím Tab", lambda: _goi(Trang(replace(KE_HOACH, than=tuple(
        (c, t.replace(") ", ")\t", 1).replace(". ", ".\t", 1) if c in {"diem", "khoan"} else t)
        for c, t in KE_HOACH.than)))), dung="ST903 ST904 ST907 ST908 ND804", su_that=_KH),
    tep("kho_ten_ba_dong", "tên cơ quan ba dòng", lambda: _goi(Trang(replace(KE_HOACH, co_quan=(
        "TRƯỜNG TIỂU HỌC VÀ", "TRUNG HỌC CƠ SỞ", "NGUYỄN VĂN VÍ DỤ")))), dung="CQ302 CQ303 CQ305", su_that=replace(
        _KH, co_quan="TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN VĂN VÍ DỤ")),
    tep("kho_chu_quan_dam", "cả hai tên cơ quan đều đậm", lambda: _thay(Trang(TO_TRINH), (
        f'<w:r><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>{_T}UBND TỈNH', "<w:r><w:rPr><w:b/><w:sz "
        f'w:val="26"/></w:rPr>{_T}UBND TỈNH')), loi="CQ307", su_that=that(TO_TRINH, "to_trinh")),
    tep("kho_tieu_ngu_cham", "Tiêu ngữ có dấu chấm cuối", lambda: _goi(Trang(THONG_BAO, bo=BoDau(
        tieu_ngu=dau.TN + "."))), loi="QH207", su_that=that(THONG_BAO, "thong_bao")),
    tep("kho_dang_ky_so_cach", "“Số :” có dấu cách, “Số: 96 /BC”", lambda: _goi(Trang(replace(
        BAO_CAO, so="Số : 96 /BC-BVMVD"))), dung="SO402 SO403 SO404", su_that=that(BAO_CAO, "bao_cao")),
)  # fmt: skip

"""Types of document with the faults of their kind; and documents under another law."""

from __future__ import annotations

from dataclasses import replace

from check.tin_cay.nguoi_khac import dau
from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan
from check.tin_cay.nguoi_khac.chu import BAO_CAO, BIEN_BAN, CONG_VAN, KE_HOACH, QUYET_DINH, THONG_BAO, TO_TRINH
from check.tin_cay.nguoi_khac.dau import ke_ve
from check.tin_cay.nguoi_khac.goi import GoiMoi, ung_dung
from check.tin_cay.nguoi_khac.ho_so import SuThat, TepLa, tep, that
from check.tin_cay.nguoi_khac.ke import ve_doi
from check.tin_cay.nguoi_khac.trang import Trang

_WORD = ung_dung("Microsoft Office Word", "Văn thư")


def _goi(trang: Trang) -> bytes:
    return GoiMoi(trang.xml(), goc=_WORD).nen()


def _nghieng_ve_viec(cach: Cach, nd: object, bo: object, ke: object) -> str:
    xml = dau.hai_hang(cach, nd, bo, ke)  # type: ignore[arg-type]
    cu = '<w:r><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">V/v'
    assert cu in xml
    return xml.replace(cu, cu.replace("<w:sz ", "<w:i/><w:sz "), 1)


def _ky_doan() -> bytes:
    """Minutes whose signatures stand in plain paragraphs."""
    trang = Trang(BIEN_BAN)
    return GoiMoi(trang.dau_trang() + trang.tieu_de() + trang.noi_dung() + trang.cuoi_doan(), goc=_WORD).nen()


_NHIEU_NOI = ("Ủy ban nhân dân các xã;", "Ủy ban nhân dân các phường.")


def _dang() -> bytes:
    """A Party document: its own header, no Quốc hiệu."""
    c = Cach()
    trai = c.doan(Doan((Chu("ĐẢNG ỦY XÃ XUÂN ĐÔNG"),), canh="center")) + c.doan(
        Doan((Chu("CHI BỘ TRƯỜNG THCS", dam=True),), canh="center")
    )
    trai += c.doan(Doan((Chu("*"),), canh="center")) + c.doan(Doan((Chu("Số 12-CV/CB"),), canh="center"))
    phai = c.doan(Doan((Chu("ĐẢNG CỘNG SẢN VIỆT NAM", 15, dam=True),), canh="center", sau_chu=ve_doi(60, 19)))
    phai += c.doan(Doan((Chu("Xuân Đông, ngày 05 tháng 3 năm 2026", nghieng=True),), canh="center"))
    than = c.doan(Doan((Chu("Kính gửi: Ban Thường vụ Đảng ủy xã,"),), canh="center"))
    than += c.doan(Doan((Chu("Chi bộ báo cáo kết quả sinh hoạt chuyên đề quý I năm 2026 như sau."),), dau_dong=10))
    cuoi = c.bang((4500, 4855), (c.doan(Doan((Chu("Nơi nhận:", 12, nghieng=True),))), c.doan(
        Doan((Chu("T/M CHI BỘ", dam=True),), canh="center"))))  # fmt: skip
    return GoiMoi(c.bang(dau.COT, (trai, phai)) + than + cuoi, goc=_WORD).nen()


def _qppl() -> bytes:
    """A văn bản quy phạm pháp luật: a year in its symbol."""
    nd = replace(
        QUYET_DINH, chu_quan=(), co_quan=("HỘI ĐỒNG NHÂN DÂN", "TỈNH ĐỒNG NAI"), so="Số: 12/2026/NQ-HĐND",
        ten_loai="NGHỊ QUYẾT", trich_yeu=("Quy định mức hỗ trợ người làm văn thư",), tham_quyen="",
        ngay="Đồng Nai, ngày 20 tháng 3 năm 2026",
    )  # fmt: skip
    return _goi(Trang(nd))


def _thu_rieng() -> bytes:
    """A private letter: nothing of an administrative document."""
    c = Cach()
    dong = ("Chào các bạn,", "Cuối tuần này lớp mình gặp nhau ở công viên lúc 8 giờ.", "Hẹn gặp lại!")
    return GoiMoi("".join(c.doan(Doan((Chu(d),))) for d in dong), goc=_WORD).nen()


TEP: tuple[TepLa, ...] = (
    tep("cong_van", "công văn gửi một nơi", lambda: _goi(Trang(CONG_VAN)), dung="TL611 KG711 KG712 SO407 NN939",
        su_that=that(CONG_VAN, "cong_van")),
    tep("cong_van_nhieu_noi", "công văn gửi nhiều nơi", lambda: _goi(Trang(replace(CONG_VAN, kinh_gui=_NHIEU_NOI))),
        dung="KG711 KG712 KG713", su_that=that(CONG_VAN, "cong_van")),
    tep("cong_van_cv", "công văn ghi CV trong ký hiệu, trích yếu nghiêng", lambda: _goi(Trang(
        replace(CONG_VAN, so="Số: 125/CV-SNV"), dau=_nghieng_ve_viec)), loi="SO407 TL611"),
    tep("cong_van_thieu_nhu_tren", "nơi nhận không có Như trên", lambda: _goi(Trang(replace(
        CONG_VAN, noi_nhan=("- Ủy ban nhân dân các xã, phường;", "- Lưu: VT, VP.")))), loi="NN939"),
    tep("quyet_dinh", "quyết định cá biệt", lambda: _goi(Trang(QUYET_DINH)), dung="ND810 ST906 CC701 CC703 SO408 TL606",
        su_that=that(QUYET_DINH, "quyet_dinh")),
    tep("quyet_dinh_can_cu", "căn cứ sai dấu, Điều không theo thứ tự", lambda: _goi(Trang(replace(
        QUYET_DINH, can_cu=(QUYET_DINH.can_cu[0].replace(";", "."), QUYET_DINH.can_cu[1].replace(".", ";")),
        noi_nhan=("- Như Điều 4;", "- Lưu: VT, TCCB."),
        than=tuple((c, t.replace("Điều 3.", "Điều 4.")) for c, t in QUYET_DINH.than)))), loi="CC703 ST906"),
    tep("bien_ban", "biên bản có số, chữ ký trong bảng", lambda: _goi(Trang(BIEN_BAN)), loi="KY935 NG510",
        dung="SO408 KY922",
        su_that=that(BIEN_BAN, "bien_ban")),
    tep("bien_ban_ky_doan", "biên bản, chữ ký bằng đoạn thường", _ky_doan, loi="KY935 NG510", dung="SO408",
        su_that=that(
        BIEN_BAN, "bien_ban")),
    tep("to_trinh", "tờ trình", lambda: _goi(Trang(TO_TRINH)), dung="SO408 KG712 TL606 TL608",
        su_that=that(TO_TRINH, "to_trinh")),
    tep("to_trinh_tt", "tờ trình ghi TT thay TTr", lambda: _goi(Trang(replace(TO_TRINH, so="Số: 37/TT-SNV"))),
        loi="SO408", su_that=replace(that(TO_TRINH, "to_trinh"), ky_hieu="TT-SNV")),
    tep("bao_cao", "báo cáo, ký thừa lệnh", lambda: _goi(Trang(BAO_CAO, ke=ke_ve())), dung="SO408 KY922 KY924 ND808",
        su_that=that(BAO_CAO, "bao_cao")),
    tep("thong_bao", "thông báo, cấp phó ký thay", lambda: _goi(Trang(THONG_BAO)), dung="SO408 KY924 KY925",
        su_that=that(THONG_BAO, "thong_bao")),
    tep("thong_bao_nam", "thông báo có năm trong ký hiệu, ký TM. NHÀ TRƯỜNG", lambda: _goi(Trang(replace(
        THONG_BAO, so="Số: 22/2026/TB-THCSLVD",
        ky=("TM. NHÀ TRƯỜNG", "HIỆU TRƯỞNG")))), loi="SO406 KY930"),
    tep("hoc_vi", "kế hoạch, trước họ tên người ký có học vị", lambda: _goi(Trang(replace(
        KE_HOACH, ho_ten="ThS. Đặng Văn Ví Dụ"))), loi="KY927", su_that=replace(
        that(KE_HOACH, "ke_hoach"), ho_ten="ThS. Đặng Văn Ví Dụ")),
    tep("dang", "văn bản của Đảng", _dang, su_that=SuThat(nhom="dang")),
    tep("qppl", "nghị quyết quy phạm pháp luật", _qppl, su_that=SuThat(nhom="qppl")),
    tep("thu_rieng", "thư riêng", _thu_rieng, su_that=SuThat(nhom="khong_ro")),
)  # fmt: skip

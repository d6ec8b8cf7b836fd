"""Paper, margins, page numbers: one fault of the page each, or a rare but right way."""

from __future__ import annotations

from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan
from check.tin_cay.nguoi_khac.chu import BAO_CAO, CONG_VAN, KE_HOACH, THONG_BAO
from check.tin_cay.nguoi_khac.goi import A4, LE, TRUONG_SO, GoiMoi, so_trang, ung_dung
from check.tin_cay.nguoi_khac.ho_so import TepLa, tep, that
from check.tin_cay.nguoi_khac.trang import Trang

_WORD = ung_dung("Microsoft Office Word", "Văn thư")
_SANG_TRANG = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_SO = TRUONG_SO.format(r="")


def _goi(than: str | None = None, **kw: object) -> bytes:
    return GoiMoi(than or Trang(KE_HOACH).xml(), goc=_WORD, **kw).nen()  # type: ignore[arg-type]


def _trang(kho: str = A4, le: str = LE) -> bytes:
    return _goi(trang=f"<w:pgSz {kho}/><w:pgMar {le}/>")


def _le(**moi: int) -> str:
    tam = dict(p.replace("w:", "").replace('"', "").split("=") for p in LE.split())
    return " ".join(f'w:{ten}="{gia}"' for ten, gia in (tam | moi).items())


def _phu_luc_ngang() -> bytes:
    """A landscape section with a table after the portrait one."""
    dung = f"<w:p><w:pPr><w:sectPr><w:pgSz {A4}/><w:pgMar {LE}/><w:titlePg/></w:sectPr></w:pPr></w:p>"
    o = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Lớp</w:t></w:r></w:p>'
    dau = "".join(
        Cach().doan(Doan((Chu(chu, dam=dam, nghieng=not dam),), canh="center"))
        for chu, dam in (
            ("Phụ lục", True),
            ("DANH SÁCH GIAN SÁCH", True),
            ("(Kèm theo Kế hoạch số 15/KH-THCSLVD ngày 12 tháng 01 năm 2026 của Trường THCS Lê Ví Dụ)", False),
        )
    )
    than = Trang(KE_HOACH).xml().replace("trước toàn trường", "trước toàn trường (Phụ lục kèm theo)")
    than += dung + dau + Cach().bang((4000, 4000, 4000), (o, o, o))
    so_rieng = '<w:pgNumType w:start="1"/><w:titlePg/>'
    return _goi(
        than, trang=f'<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar {LE}/>', duoi_trang=so_rieng
    )


def _trong_hop() -> str:
    return (
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:pict><v:shape id="S" type="#_x0000_t202" '
        'style="position:absolute;width:20pt;height:16pt"><v:textbox><w:txbxContent>'
        f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{_SO}</w:p></w:txbxContent></v:textbox></v:shape></w:pict>'
        "</w:r></w:p>"
    )


_KHUNG = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
_CALIBRI = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>'
_SDT = (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/>'
    f"</w:docPartObj></w:sdtPr><w:sdtContent>{so_trang()}</w:sdtContent></w:sdt><w:p/>"
)
_DON = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    "</w:p>"
)
_CHAN_LE = '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>'
_HAI_TRANG = (
    Trang(KE_HOACH).xml()
    + _SANG_TRANG
    + '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Danh sách lớp</w:t></w:r></w:p>'
)

_KH = that(KE_HOACH, "ke_hoach")
TEP: tuple[TepLa, ...] = (
    tep("trang_chuan", "Word, A4, lề 20-20-30-15, số trang giữa đầu trang", _goi, dung="TR101 TR103 TR114",
        su_that=_KH),
    tep("trang_letter", "Word đặt giấy US Letter", lambda: _trang('w:w="12240" w:h="15840"'), loi="TR101", su_that=_KH),
    tep("trang_lech_twip", "A4 lệch làm tròn 210,1 × 296,9", lambda: _trang('w:w="11909" w:h="16834" w:code="9"'),
        dung="TR101"),
    tep("trang_so_le", "số đo có phần thập phân như Google Docs ghi", lambda: _trang(
        'w:w="11905.511811023622" w:h="16837.795275590554"', 'w:top="1133.8582677165355" w:right="850.3937007874016" '
        'w:bottom="1133.8582677165355" w:left="1700.7874015748032" w:header="566.9" w:footer="566.9"'),
        dung="TR101 TR103 TR104 TR105 TR106"),
    tep("trang_ep_duoi", "lề dưới ép còn 10 mm, lề trên 12,5 mm", lambda: _trang(le=_le(bottom=567, top=709)),
        loi="TR105 TR106"),
    tep("trang_gay", "lề trái 20 mm cộng 10 mm gáy", lambda: _trang(le=_le(left=1134, gutter=567)), dung="TR103"),
    tep("trang_le_hep", "lề trái 25 mm, lề phải 25 mm", lambda: _trang(le=_le(left=1417, right=1417)),
        loi="TR103 TR104"),
    tep("trang_phu_luc_ngang", "phụ lục nằm ngang có bảng", _phu_luc_ngang, dung="TR101 TR102", su_that=_KH),
    tep("so_trang_sdt", "số trang trong thư viện số trang của Word (sdt)", lambda: _goi(dau={"default": _SDT}),
        dung="TR112 TR113 TR114"),
    tep("so_trang_khung", "số trang trong khung (framePr), cỡ 12",
        lambda: _goi(dau={"default": so_trang(_KHUNG, '<w:sz w:val="24"/>') + "<w:p/>"}), loi="TR113", dung="TR112"),
    tep("so_trang_hop", "số trang trong hộp chữ VML", lambda: _goi(dau={"default": _trong_hop()}), dung="TR112 TR113"),
    tep("so_trang_don", "số trang bằng fldSimple", lambda: _goi(dau={"default": _DON}), dung="TR112 TR113 TR114"),
    tep("so_trang_calibri", "số trang bằng Calibri 11", lambda: _goi(
        dau={"default": so_trang(rpr=f'{_CALIBRI}<w:sz w:val="22"/>')}), loi="TR107 TR113"),
    tep("so_trang_phai", "số trang canh phải, hiện cả trang một", lambda: _goi(
        dau={"default": so_trang('<w:jc w:val="right"/>')}, duoi_trang=""), loi="TR112 TR114"),
    tep("so_trang_tab", "số trang ra giữa bằng phím Tab", lambda: _goi(dau={"default":
        f'<w:p><w:pPr><w:tabs><w:tab w:val="center" w:pos="4677"/></w:tabs></w:pPr><w:r><w:tab/></w:r>{_SO}</w:p>'}),
        dung="TR113 TR114"),
    tep("so_trang_chan", "số trang giữa chân trang", lambda: _goi(dau={}, chan={"default": so_trang()}), loi="TR115",
        dung="TR114"),
    tep("so_trang_chan_le", "đầu trang chẵn lẻ khác nhau, đều có số", lambda: _goi(
        dau={"default": so_trang(), "even": so_trang(), "first": "<w:p/>"}, phan={"settings": ("settings", _CHAN_LE)}),
        dung="TR112 TR114"),
    tep("so_trang_thieu", "hai trang mà không có số trang", lambda: _goi(_HAI_TRANG, dau={}), loi="TR111"),
    tep("so_trang_mot_trang", "công văn một trang, không số trang", lambda: GoiMoi(
        Trang(CONG_VAN).xml(), goc=_WORD, dau={}, duoi_trang="").nen(), su_that=that(CONG_VAN, "cong_van")),
    tep("ngat_dong_can_trang", "dòng trống cuối văn bản và ngắt trang trống", lambda: _goi(
        Trang(THONG_BAO).xml() + "<w:p/>" * 5 + _SANG_TRANG, dau={}, duoi_trang=""),
        su_that=that(THONG_BAO, "thong_bao")),
    tep("ky_thua_lenh", "báo cáo, trưởng phòng ký thừa lệnh", lambda: _goi(Trang(BAO_CAO).xml()),
        su_that=that(BAO_CAO, "bao_cao")),
)  # fmt: skip

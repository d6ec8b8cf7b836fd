"""Copies: the copied document whole, the part of the copy in its place, and one message for what cannot be copied."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

import docx
from so_mau import HOM_NAY, SO, cac_so, dong, phat_hanh, sua, trong_so
from vanban.build.chu_rieng import chu_doan
from vanban.build.doc_vao import doc_vao
from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.run import dien, dung, soi
from vanban.build.so_dang_ky.so_tiep import so_tiep
from vanban.build.tep_moi import tao
from vanban.build.viec import Viec, tim_viec
from vanban.check import soat
from vanban.docx.pack import doc_goi, viet_goi
from vanban.docx.read import read
from vanban.errors import InputError

SAO = Path("inputs/ban_sao/mot.yaml")
RA = Path("outputs/ban_sao/mot.docx")
GOC = Path("van_ban_den/goc.docx")
GIAY = "so: 5\nngay: 12/01/2026\nnguoi_ky: pho_hieu_truong\nnoi_nhan: [Tổ Văn phòng]\n"
CHU = st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\ufffe\uffff"), min_size=1)


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with an issued decision that somebody sent."""
    monkeypatch.chdir(tmp_path)
    tao("quyet_dinh", Path("inputs/quyet_dinh/a.yaml"))
    _dung("inputs/quyet_dinh/a.yaml")
    GOC.parent.mkdir()
    Path("outputs/quyet_dinh/a.docx").rename(GOC)
    return tmp_path


def _sao(chu: str = GIAY, *, goc: str = GOC.as_posix(), hinh_thuc: str = "sao_y") -> Path:
    dau = f"loai: ban_sao\nhinh_thuc: {hinh_thuc}\ntrich_yeu: Quyết định số 21\n"
    SAO.parent.mkdir(exist_ok=True)
    SAO.write_text(f"{dau}ban_goc: {goc}\n{chu}", encoding="utf-8")
    return SAO


def _dung(*tep: str | Path) -> LuotDung:
    return dung(tim_viec([Path(mot) for mot in tep]))


def _ban_hanh_goc() -> None:
    tep = Path("inputs/quyet_dinh/a.yaml")
    sua(tep, "so: 21", "so:")
    sua(tep, "ngay: 05/02/2026", "ngay: 20/11/2026")
    phat_hanh(tep)


def _loi(chu: str = GIAY, **khac: str) -> str:
    luot = _dung(_sao(chu, **khac))
    assert luot.loi_vao
    assert not RA.exists()
    return str(luot.loi_vao)


def _doan(tep: Path) -> list[str]:
    return [chu_doan(mot).replace("\u00a0", " ") for mot in read(tep).doan]


def test_ban_sao_giay() -> None:
    """Below the last line of the document: the rule, body, form, number, place and day, signature, Nơi nhận."""
    luot = _dung(_sao())

    assert [kq.trang_thai for kq in luot.ket_qua] == [TrangThai.DA_DUNG]
    goc, sao = _doan(GOC), _doan(RA)
    assert sao[: len(goc)] == goc
    assert [chu for chu in sao[len(goc) :] if chu] == [
        "Trường THPT Ví Dụ",
        "SAO Y",
        "Số: 05/SY-THPTVD",
        "Ví Dụ, ngày 12 tháng 01 năm 2026",
        "Nơi nhận:",
        "- Tổ Văn phòng;",
        "- Lưu: VT.",
        "KT. HIỆU TRƯỞNG",
        "PHÓ HIỆU TRƯỞNG",
        "Lê Văn Ví Dụ",
    ]
    vb = read(RA)
    ke = vb.doan[len(goc)].ke
    assert [mot.dai_mm for mot in ke] == [vb.phan[-1].rong_chu_mm]
    assert {"BS995", "BS996", "BS997"} <= set(soat(vb).dat)
    assert soat(vb).sai == ()


@pytest.mark.parametrize(("hinh_thuc", "chu", "viet_tat"), [("sao_luc", "SAO LỤC", "SL"), ("sao_y", "SAO Y", "SY")])
def test_hinh_thuc_va_ky_hieu(hinh_thuc: str, chu: str, viet_tat: str) -> None:
    """Each form has its words and its abbreviation."""
    _dung(_sao(hinh_thuc=hinh_thuc))

    assert chu in _doan(RA)
    assert f"Số: 05/{viet_tat}-THPTVD" in _doan(RA)


def test_ban_sao_dien_tu() -> None:
    """At the top right corner of page 1: form, body, time; upright, 10 pt; nothing else, and no number."""
    _dung(_sao("sang: dien_tu\nthoi_gian_ky: 2026-01-12T01:30:15Z\n"))

    dau, neo, *sau = read(RA).doan
    assert (neo.chu, neo.dang.gian, neo.dang.quy_tac) == ("", 1.0, "exact")
    assert dau.chu == "SAO Y; Trường THPT Ví Dụ; 12/01/2026; 08:30:15 +07:00"
    assert (dau.dang.canh, dau.dang.khung) == ("phai", True)
    assert {(van.dang.co, van.dang.phong, van.dang.dam, van.dang.nghieng) for van in dau.van} == {
        (10.0, "Times New Roman", False, False)
    }
    assert [mot.chu for mot in sau] == [mot.chu for mot in read(GOC).doan]
    assert "KS992" in soat(read(RA)).dat


def test_trich_sao_co_du_the_thuc() -> None:
    """A trích sao has head, parts and foot of the document, then its own part; gaps in the numbers are no fault."""
    tao("ban_sao", SAO, mau="trich_sao")
    sua(SAO, "\nso:", "\nso: 4")
    sua(SAO, "\nngay:", "\nngay: 12/01/2026")

    assert not _dung(SAO).ket_qua[0].loi
    chu = "\n".join(_doan(RA))
    for mot in ("Sở Giáo dục và Đào tạo", "Số: 120/QĐ-SGDĐT", "Phạm Thị Ví Dụ", "TRÍCH SAO", "Số: 04/TrS-THPTVD"):
        assert mot in chu
    assert soat(read(RA)).findings == ()


def test_to_roi() -> None:
    """Without a document to put it into, or for a scan, the copy is a sheet of its own, printed as low as wanted."""
    _dung(_sao(f"{GIAY}in_tu_mm: 150\n", goc=""))
    dau = read(RA).doan[0]
    assert dau.dang.truoc_pt == pytest.approx(150 / 25.4 * 72, abs=0.1)
    assert soat(read(RA)).sai == ()
    assert {"BS995", "BS996", "BS997"} <= set(soat(read(RA)).dat)

    Path("van_ban_den/quet.pdf").write_bytes(b"%PDF-1.7\n")
    _dung(_sao(goc="van_ban_den/quet.pdf"))
    assert [chu for chu in _doan(RA) if chu][:2] == ["Trường THPT Ví Dụ", "SAO Y"]


def test_ban_quet_dien_tu() -> None:
    """Nothing is written onto a scan: the message gives the line that the signing software is to show."""
    Path("van_ban_den/quet.pdf").write_bytes(b"%PDF-1.7\n")

    loi = _loi("sang: dien_tu\nthoi_gian_ky: 12/01/2026 08:30:15\n", goc="van_ban_den/quet.pdf")
    assert "máy không ghi lên bản quét" in loi
    assert "SAO Y; Trường THPT Ví Dụ; 12/01/2026; 08:30:15 +07:00" in loi


def _khoa() -> bytes:
    ra = io.BytesIO()
    with zipfile.ZipFile(ra, "w") as goi:
        goi.writestr("[Content_Types].xml", "<a/>")
    du_lieu = bytearray(ra.getvalue())
    for dau, cho in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        noi = du_lieu.index(dau) + cho
        du_lieu[noi : noi + 2] = struct.pack("<H", 1)
    return bytes(du_lieu)


@pytest.mark.parametrize(
    ("du_lieu", "cau"),
    [
        (b"", "tệp rỗng"),
        (b"PK\3\4 hong", "tệp hỏng hoặc bị cắt cụt, không mở được"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "tệp .doc kiểu cũ, không phải .docx"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "tệp có mật khẩu, không đọc được"),
        (b"{\\rtf1", "tệp RTF, không phải .docx"),
        (_khoa(), "gói bị khóa bằng mật khẩu, không đọc được"),
    ],
)
def test_tep_khong_sao_duoc(du_lieu: bytes, cau: str) -> None:
    """A file that is no readable .docx gives one sentence with its place, and nothing is written."""
    GOC.write_bytes(du_lieu)

    (dau, *_) = _loi().splitlines()
    assert dau == f"{SAO}:4:10: ban_goc {GOC}: {cau}"


def test_tep_lon_qua(monkeypatch: pytest.MonkeyPatch) -> None:
    """A huge file is refused before it is read."""
    monkeypatch.setattr("vanban.build.ban_goc.TOI_DA_TEP", 1000)

    assert "quá mức" in _loi()


@pytest.mark.parametrize(
    ("goc", "cau"),
    [
        ("khong_co.docx", "ban_goc: không có tệp khong_co.docx"),
        ("../ngoai.docx", "ban_goc ../ngoai.docx nằm ngoài thư mục làm việc"),
        ("09/KH-THPTVD", "ban_goc: sổ đăng ký không có văn bản số 09/KH-THPTVD"),
        ("van_ban_den/gia.pdf", "ban_goc van_ban_den/gia.pdf: không phải tệp .pdf"),
    ],
)
def test_khong_co_ban_goc(goc: str, cau: str) -> None:
    """A document that is not there, lies outside, is not registered, or is not what its name says."""
    Path("van_ban_den/gia.pdf").write_bytes(b"PK")

    assert f"{SAO}:4:10: {cau}" in _loi(goc=goc)


@pytest.mark.parametrize(
    ("chu", "hinh_thuc", "cau"),
    [
        ("tu: dien_tu\nsang: dien_tu\n", "sao_y", "không có sao y từ văn bản điện tử sang văn bản điện tử (Điều 25"),
        ("tu: dien_tu\nsang: dien_tu\n", "sao_luc", "(Điều 25, khoản 2)"),
        (f"sang: dien_tu\n{GIAY}", "sao_y", "xoá so"),
        (f"{GIAY}thoi_gian_ky: 2026-01-12T08:30:15\n", "sao_y", "thoi_gian_ky chỉ dùng cho bản sao điện tử"),
        ("so: 5\n", "sao_y", "thiếu nguoi_ky"),
        (GIAY, "trich_sao", "trich_sao cần trich"),
        (f"{GIAY}in_tu_mm: 20\n", "sao_y", "in_tu_mm chỉ dùng cho tờ rời"),
        (f"{GIAY}can_cu: [Căn cứ chức năng]\n", "sao_y", "loại giấy tờ này không có can_cu"),
        ("sang: dien_tu\nthoi_gian_ky: 12/01/2026\n", "sao_y", "hãy viết đủ giờ, phút, giây"),
    ],
)
def test_du_lieu_sai(chu: str, hinh_thuc: str, cau: str) -> None:
    """What the law does not know, or what belongs to the other kind of copy, is refused."""
    assert cau in _loi(chu, hinh_thuc=hinh_thuc)


def test_nhac_hinh_thuc_sao() -> None:
    """A copy of a sao y is a sao lục, and a sao lục is made of a sao y."""
    assert "không có chữ SAO Y" in str(_dung(_sao(hinh_thuc="sao_luc")).nhac[0])
    _dung(_sao())
    RA.rename("van_ban_den/sao_y.docx")

    assert "sao lại thì là sao lục" in str(_dung(_sao(goc="van_ban_den/sao_y.docx")).nhac[0])
    assert _dung(_sao(goc="van_ban_den/sao_y.docx", hinh_thuc="sao_luc")).nhac == ()


def test_ban_hanh_ban_sao() -> None:
    """All copies share one series, beside that of the documents; a document of the register is copied by its number."""
    _ban_hanh_goc()
    giay = "so:\nngay:\nnguoi_ky: hieu_truong\n"
    tao("ban_sao", Path("inputs/ban_sao/trich.yaml"), mau="trich_sao")

    phat_hanh(_sao(giay, goc="01/QĐ-THPTVD"))
    phat_hanh("inputs/ban_sao/trich.yaml")

    assert cac_so()[1:] == ["01/SY-THPTVD ngày 24/11/2026", "02/TrS-THPTVD ngày 24/11/2026"]
    sao_y, trich = trong_so()[1:]
    assert (sao_y.day, sao_y.loai, sao_y.luu_tep) == (
        "THPTVD/ban_sao",
        "sao_y",
        "luu/2026/thptvd_ban_sao/01_sao_y.docx",
    )
    assert (sao_y.ten_va_trich_yeu, trich.trich_yeu) == (
        "Sao y Quyết định số 21",
        "Quyết định số 120/QĐ-SGDĐT ngày 05/01/2026 của Sở Giáo dục và Đào tạo",
    )
    assert dong(SAO, "so") == "so: 1"
    assert so_tiep(Path(), "sao_luc", HOM_NAY).chu == "03/SL-THPTVD"
    assert _doan(RA)[: len(_doan(Path("outputs/quyet_dinh/a.docx")))] == _doan(Path("outputs/quyet_dinh/a.docx"))


def test_sao_van_ban_da_thu_hoi() -> None:
    """A document that was withdrawn may be copied, but the clerk is told."""
    _ban_hanh_goc()
    sua(SO, "trang_thai: da_ban_hanh", "trang_thai: thu_hoi\n  bang: 09/TB-THPTVD ngày 24/11/2026")

    assert "đã thu hồi (09/TB-THPTVD" in str(_dung(_sao(goc="01/QĐ-THPTVD")).nhac[0])


def test_ban_luu_bi_doi() -> None:
    """A kept copy that is not what was issued is not copied."""
    _ban_hanh_goc()
    Path(trong_so()[0].luu_tep or "").write_bytes(GOC.read_bytes())

    assert "không còn là bản đã ban hành" in _loi(goc="01/QĐ-THPTVD")


def test_dien_tu_khong_vao_so() -> None:
    """An electronic copy has no number, so it is not issued through the register."""
    luot = phat_hanh(_sao("sang: dien_tu\n"))

    assert "không mang số văn bản" in str(luot.loi_vao)


def test_hai_ban_sao_trung_so() -> None:
    """Two copies of different forms may not bear one number."""
    _sao()
    sua(SAO, "ban_goc: van_ban_den/goc.docx", "ban_goc:")
    hai = SAO.with_name("hai.yaml")
    hai.write_text(SAO.read_text(encoding="utf-8").replace("sao_y", "sao_luc"), encoding="utf-8")

    assert "số 05/" in str(_dung("inputs/ban_sao").loi_vao)


def test_loi_cua_van_ban_duoc_sao_khong_chan() -> None:
    """Faults of the copied document are its own: the copy is written all the same, with none of its own."""
    tai_lieu = docx.Document()
    for chu in (
        "SỞ GIÁO DỤC",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 5/KH",
        "KẾ HOẠCH",
    ):
        tai_lieu.add_paragraph(chu)
    tai_lieu.save(GOC.as_posix())
    assert soat(read(GOC)).sai

    assert [kq.trang_thai for kq in _dung(_sao()).ket_qua] == [TrangThai.DA_DUNG]
    assert _doan(RA)[:5] == _doan(GOC)


def test_cong_giu_van_ban_duoc_sao() -> None:
    """The gate sees a letter of the copied document that is not what it was."""
    ban = doc_vao(Viec(_sao(), Path()))
    goi = {phan.ten: phan.noi_dung() for phan in doc_goi(dien(ban))}
    than = goi["word/document.xml"].replace("kiện toàn".encode(), "kiện toán".encode(), 1)

    chan = soi(ban, viet_goi(goi | {"word/document.xml": than})).chan

    assert str(chan[0]).startswith(f"{RA}: văn bản được sao không còn nguyên từng chữ: “Về việc kiện toàn")


def test_cong_giu_phan_ban_sao() -> None:
    """The gate sees a letter of the copy that is lost."""
    ban = doc_vao(Viec(_sao(), Path()))
    goi = {phan.ten: phan.noi_dung() for phan in doc_goi(dien(ban))}
    than = goi["word/document.xml"].replace(b"SAO Y", b"SAO", 1)

    assert any("SAO Y" in str(mot) for mot in soi(ban, viet_goi(goi | {"word/document.xml": than})).chan)


@given(st.lists(CHU, min_size=1, max_size=5), st.lists(st.lists(CHU, min_size=2, max_size=2), max_size=3))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_moi_doan_con_trong_ban_sao(doan: list[str], bang: list[list[str]]) -> None:
    """Every paragraph and cell of any document is found in its copy, in order, and the copy is written."""
    tai_lieu = docx.Document()
    for chu in doan:
        tai_lieu.add_paragraph(chu)
    o = tai_lieu.add_table(rows=len(bang), cols=2)
    for hang, dong_chu in zip(o.rows, bang, strict=True):
        for cho, chu in zip(hang.cells, dong_chu, strict=True):
            cho.text = chu
    tai_lieu.save(GOC.as_posix())

    luot = _dung(_sao())

    assert luot.ket_qua[0].trang_thai in (TrangThai.DA_DUNG, TrangThai.KHONG_DOI)
    goc = [mot.chu for mot in read(GOC).doan]
    assert [mot.chu for mot in read(RA).doan][: len(goc)] == goc


@pytest.mark.parametrize("mau", ["", "trich_sao"])
def test_goi_dung_luoc_do(mau: str) -> None:
    """The package has no fault of schema."""
    if mau:
        tao("ban_sao", SAO, mau=mau)
    else:
        _sao()
    _dung(SAO)

    assert OpenXmlValidator().validate(RA).errors == []


def test_cung_dau_vao_cung_byte() -> None:
    """The same inputs give the same bytes."""
    viec = Viec(_sao(), Path())

    assert dien(doc_vao(viec)) == dien(doc_vao(viec))


def test_ngay_ban_sao_dung_nguoi_ky() -> None:
    """Who signs a copy must hold the post on its day."""
    luot = phat_hanh(_sao("so:\nngay: 01/7/2020\nnguoi_ky: {chuc_vu: hieu_truong, ho_ten: Trần Thị Ví Dụ}\n"))

    assert luot.loi_vao
    with pytest.raises(InputError, match="không ai giữ chức vụ"):
        raise luot.loi_vao
    assert date(2020, 7, 1) < HOM_NAY

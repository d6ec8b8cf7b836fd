"""Pictures of signature and seal in a built document: asked for, placed, and refused when they are not right."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator
from PIL import Image

from anh_mau import DO, chu_ky, dau, jpeg
from mau_rieng import doi_mau_bang
from so_mau import ke_hoach, phat_hanh, sua
from vanban.build.run import dung
from vanban.build.viec import tim_viec
from vanban.check import soat, soat_trang
from vanban.docx.pack import doc_goi
from vanban.docx.read import read
from vanban.pdf.doc_trang import doc_ban_in, doc_pdf
from vanban.pdf.van_phong import doi_pdf
from vanban.trang_in import AnhIn, TrangIn

MOT = Path("inputs/ke_hoach/mot.yaml")
RA = Path("outputs/ke_hoach/mot.docx")
CO_QUAN = Path("inputs/co_quan.yaml")
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with a draft plan, and pictures for its head and its body; the current folder."""
    monkeypatch.chdir(tmp_path)
    ke_hoach("mot")
    (tmp_path / "inputs/anh").mkdir()
    (tmp_path / "inputs/anh/ky.png").write_bytes(chu_ky())
    (tmp_path / "inputs/anh/dau.png").write_bytes(dau())
    sua(CO_QUAN, "chuc_vu: hieu_truong, tu: 01/8/2025}", "chuc_vu: hieu_truong, tu: 01/8/2025, anh_chu_ky: anh/ky.png}")
    sua(CO_QUAN, "loai_hinh: truong_hoc", "loai_hinh: truong_hoc\nanh_dau: {tep: anh/dau.png, duong_kinh: 36}")
    return tmp_path


def _them(dong: str) -> None:
    sua(MOT, "nguoi_ky: hieu_truong", f"{dong}\nnguoi_ky: hieu_truong")


def _anh(tep: Path) -> list[str]:
    return [phan.ten for phan in doc_goi(tep.read_bytes()) if "/media/" in phan.ten]


def _neo(tep: Path) -> list[etree._Element]:
    than = next(phan.noi_dung() for phan in doc_goi(tep.read_bytes()) if phan.ten == "word/document.xml")
    return list(etree.fromstring(than).iter(f"{WP}anchor"))


def test_khong_hoi_thi_khong_in() -> None:
    """Pictures that are there are printed on no draft, and on no issued document of an office that signs on paper."""
    dung(tim_viec([MOT]))
    assert _anh(RA) == []

    phat_hanh(MOT)
    assert _anh(RA) == []


def test_co_quan_in_khi_ban_hanh() -> None:
    """An office that wants them has them from the issuing on: none in the draft, and ever the same afterwards."""
    sua(CO_QUAN, "loai_hinh: truong_hoc", "loai_hinh: truong_hoc\nhinh_anh_ky: có")

    dung(tim_viec([MOT]))
    assert _anh(RA) == []

    assert phat_hanh(MOT).ma_thoat == 0
    goi = RA.read_bytes()
    assert len(_anh(RA)) == 2
    assert dung(tim_viec([MOT])).ma_thoat == 0
    assert RA.read_bytes() == goi


@pytest.mark.parametrize(("dong", "so"), [("hinh_anh_ky: có", 2), ("hinh_anh_ky: không", 0)])
def test_van_ban_ghi_khac(dong: str, so: int) -> None:
    """The document itself decides, in a draft too."""
    sua(CO_QUAN, "loai_hinh: truong_hoc", "loai_hinh: truong_hoc\nhinh_anh_ky: có")
    _them(f"{dong}\nso: 5")
    sua(MOT, "so:                             #", "#", co_the_khong=True)

    dung(tim_viec([MOT]))

    assert len(_anh(RA)) == so


def test_goi_lanh_manh() -> None:
    """Own numbers, alt text, the same bytes twice; the schema, the gate and the checker find nothing."""
    _them("hinh_anh_ky: có")
    (kq,) = dung(tim_viec([MOT])).ket_qua
    assert kq.loi == ()
    goi = RA.read_bytes()
    RA.unlink()
    dung(tim_viec([MOT]))

    assert RA.read_bytes() == goi
    so = [neo.find(f"{WP}docPr").attrib for neo in _neo(RA)]  # type: ignore[union-attr]
    assert [mot["id"] for mot in so] == ["1", "2"]
    assert [mot["descr"] for mot in so] == ["Hình ảnh chữ ký của Trần Thị Ví Dụ", "Hình ảnh dấu của Trường THPT Ví Dụ"]
    assert [str(loi) for loi in OpenXmlValidator().validate(RA).errors] == []
    bao_cao = soat(read(goi), nhap=True)
    assert bao_cao.sai == ()
    assert "KS991" in bao_cao.dat


@pytest.mark.parametrize(
    ("tep", "du_lieu", "cau"),
    [
        ("ky.png", jpeg(), r"co_quan\.yaml:\d+:\d+: ảnh anh/ky\.png: cần tệp PNG, đây là tệp JPEG"),
        ("ky.png", chu_ky(DO), r"ảnh anh/ky\.png: nét phải màu xanh, ảnh này màu đỏ"),
        ("dau.png", dau(cao=600), r"co_quan\.yaml:8:16: ảnh anh/dau\.png: dấu không tròn, nét rộng 860, cao 600"),
        ("dau.png", None, r"co_quan\.yaml:8:16: ảnh anh/dau\.png: không có tệp này"),
    ],
)
def test_anh_sai(noi_lam: Path, tep: str, du_lieu: bytes | None, cau: str) -> None:
    """A wrong picture is told where `co_quan.yaml` names it, and nothing is written."""
    anh = noi_lam / "inputs/anh" / tep
    anh.unlink()
    if du_lieu is not None:
        anh.write_bytes(du_lieu)
    _them("hinh_anh_ky: có")

    luot = dung(tim_viec([MOT]))

    assert luot.ma_thoat == 2
    assert re.search(cau, str(luot.loi_vao)), str(luot.loi_vao)
    assert not RA.exists()


@pytest.mark.parametrize(
    ("dong", "cau"),
    [
        ("anh_chu_ky: ../../../etc/a.png", r"mot\.yaml:\d+:\d+: ảnh \.\./\.\./\.\./etc/a\.png: phải nằm trong thư mục"),
        ("anh_chu_ky: /etc/a.png", "phải nằm trong thư mục làm việc"),
        ("anh_dau: {tep: ../anh/dau.png, duong_kinh: 600}", "duong_kinh"),
        ("anh_dau: ../anh/dau.png", "anh_dau"),
    ],
)
def test_khai_sai(dong: str, cau: str) -> None:
    """A path out of the workspace, a seal without its size or of no real size."""
    _them(f"hinh_anh_ky: có\n{dong}")

    assert re.search(cau, str(dung(tim_viec([MOT])).loi_vao))


def test_chua_co_anh() -> None:
    """A signer without a picture: the message says where to write one."""
    sua(CO_QUAN, ", anh_chu_ky: anh/ky.png", "")
    _them("hinh_anh_ky: có")

    loi = str(dung(tim_viec([MOT])).loi_vao)

    assert "chưa có ảnh chữ ký của Trần Thị Ví Dụ" in loi
    assert "ghi anh_chu_ky ở dòng của người ấy trong co_quan.yaml" in loi


def test_van_ban_co_anh_rieng() -> None:
    """Pictures that the document names stand for those of the office; paths go from its own folder."""
    sua(CO_QUAN, ", anh_chu_ky: anh/ky.png", "")
    _them("hinh_anh_ky: có\nanh_chu_ky: {tep: ../anh/ky.png, rong: 30}\nanh_dau: {tep: ../anh/dau.png, duong_kinh: 30}")

    assert dung(tim_viec([MOT])).ma_thoat == 0
    assert [round(int(neo.find(f"{WP}extent").get("cx")) / 36000) for neo in _neo(RA)] == [30, 30]  # type: ignore[union-attr,arg-type]


def test_hoi_dong_khong_dung_dau() -> None:
    """A council that may not use the office's seal: the signature alone."""
    sua(CO_QUAN, "con_dau: có", "con_dau: không")
    _them("hinh_anh_ky: có\nto_chuc: hd_tuyen_sinh")
    sua(MOT, "nguoi_ky: hieu_truong", "nguoi_ky: chu_tich_hdts")

    dung(tim_viec([MOT]))

    assert len(_anh(RA)) == 1


def test_mau_rieng_khong_co_cho(noi_lam: Path) -> None:
    """An office's own layout without the place for pictures loses none of them in silence."""
    doi_mau_bang(noi_lam, lambda chu: re.sub(r"<w:p><w:pPr><w:pStyle w:val=\"AnhKy\"/>.*?</w:p>", "", chu))
    _them("hinh_anh_ky: có")

    (kq,) = dung(tim_viec([MOT])).ket_qua

    assert "bản mẫu này không có chỗ cho ảnh chữ ký" in str(kq.loi[0])
    assert "{{p anh_ky }}" in kq.goi_y


def test_mau_rieng_co_bieu_trung(noi_lam: Path) -> None:
    """An office's own layout with a drawing of its own: every drawing has a number of its own."""
    ve = (
        f'<w:drawing><wp:inline xmlns:wp="{WP[1:-1]}"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="L"/>'
        f'<a:graphic xmlns:a="{A}"><a:graphicData uri="x"/></a:graphic>'
        "</wp:inline></w:drawing>"
    )
    doi_mau_bang(noi_lam, lambda chu: chu.replace("<w:body>", f"<w:body><w:p><w:r>{ve}</w:r></w:p>"))
    _them("hinh_anh_ky: có")

    (kq,) = dung(tim_viec([MOT])).ket_qua

    assert kq.loi == ()
    than = next(phan.noi_dung() for phan in doc_goi(RA.read_bytes()) if phan.ten == "word/document.xml")
    so = [nut.get("id") for nut in etree.fromstring(than).iter(f"{WP}docPr")]
    assert len(so) == len(set(so)) == 3


def _trang(tep: Path) -> TrangIn:
    return doc_pdf(next(iter(doi_pdf([tep], tep.parent))))[-1]


def _net(hinh: AnhIn, png: bytes) -> AnhIn:
    """Where the ink of a picture lies: the page holds the whole picture, its margins cut off by a frame."""
    anh = Image.open(BytesIO(png))
    trai, tren, phai, duoi = anh.getchannel("A").getbbox() or (0, 0, 0, 0)
    ngang, doc = hinh.rong / anh.width, (hinh.duoi - hinh.tren) / anh.height
    return AnhIn(hinh.trai + trai * ngang, hinh.trai + phai * ngang, hinh.tren + tren * doc, hinh.tren + duoi * doc)


@pytest.mark.libreoffice
def test_tren_trang() -> None:
    """The signature in the middle, 40 mm wide; the seal in its size over a third of it, at its left (khoản 7, 8)."""
    _them("hinh_anh_ky: có")
    dung(tim_viec([MOT]))

    trang = _trang(RA)
    chuc, ten = trang.tim("HIỆU TRƯỞNG"), trang.tim("Trần Thị Ví Dụ")
    ky, con_dau = (_net(hinh, png) for hinh, png in zip(trang.anh, (chu_ky(), dau()), strict=True))

    assert ky.rong == pytest.approx(40, abs=0.5)
    assert ky.giua == pytest.approx(chuc.giua, abs=0.5)
    assert chuc.day < ky.tren
    assert ky.duoi < ten.day
    giua = (chuc.day + ten.day - 4.4) / 2  # capitals of the name are 4.4 mm with what stands above them
    assert (ky.tren + ky.duoi) / 2 == pytest.approx(giua, abs=1.5)
    assert con_dau.rong == pytest.approx(36, abs=0.5)
    assert con_dau.duoi - con_dau.tren == pytest.approx(36, abs=0.5)
    assert (con_dau.phai - ky.trai) / ky.rong == pytest.approx(1 / 3, abs=0.02)
    assert con_dau.trai < ky.trai
    assert (con_dau.tren + con_dau.duoi) / 2 == pytest.approx((ky.tren + ky.duoi) / 2, abs=0.3)


@pytest.mark.libreoffice
def test_khong_doi_cho_chu() -> None:
    """The words stand where they stand without pictures, to half a millimetre."""
    dung(tim_viec([MOT]))
    truoc = _trang(RA)
    _them("hinh_anh_ky: có")
    dung(tim_viec([MOT]))
    sau = _trang(RA)

    assert [d.chu for d in truoc.dong] == [d.chu for d in sau.dong]
    assert max(abs(a.day - b.day) for a, b in zip(truoc.dong, sau.dong, strict=True)) < 0.5


@pytest.mark.libreoffice
def test_lien_tich_hai_ben() -> None:
    """Each body's pictures stand in its own column; the seal of one does not lie over the other's signature."""
    sua(CO_QUAN, "nguoi: [{ho_ten: Phạm Thị Ví Dụ, chuc_vu: chu_tich}]", "anh_dau: {tep: anh/dau.png, duong_kinh: 36}\n"
        "    nguoi: [{ho_ten: Phạm Thị Ví Dụ, chuc_vu: chu_tich, anh_chu_ky: anh/ky.png}]")  # fmt: skip
    _them("hinh_anh_ky: có\nlien_tich: [{co_quan: cong_doan, nguoi_ky: chu_tich}]")
    assert dung(tim_viec([MOT])).ma_thoat == 0

    trang = _trang(RA)
    net = [_net(hinh, png) for hinh, png in zip(trang.anh, (chu_ky(), dau()) * 2, strict=True)]
    ky, cac_dau = net[::2], net[1::2]

    assert [round(h.giua, 0) for h in ky] == [round(trang.tim(ten).giua, 0) for ten in ("Phạm Thị", "Trần Thị")]
    assert cac_dau[1].trai > ky[0].phai
    assert abs(trang.tim("Phạm Thị").day - trang.tim("Trần Thị").day) < 0.3


@pytest.mark.libreoffice
def test_lien_tich_ba_ben() -> None:
    """In narrow columns signatures are narrower, so that the next seal does not lie over them; the checker agrees."""
    nguoi = "    nguoi: [{ho_ten: Phạm Thị Ví Dụ, chuc_vu: chu_tich, anh_chu_ky: anh/ky.png}]\n"
    hoi = "  hoi:\n    ten: Hội Khuyến học xã\n    viet_tat: HKH\n    chuc_vu: {chu_tich: {ten: Chủ tịch}}\n"
    sua(
        CO_QUAN, "    nguoi: [{ho_ten: Phạm Thị Ví Dụ, chuc_vu: chu_tich}]\n", nguoi + hoi + nguoi.replace("Phạm", "Hồ")
    )
    bon = "[{co_quan: cong_doan, nguoi_ky: chu_tich}, {co_quan: hoi, nguoi_ky: chu_tich}]"
    _them(f"hinh_anh_ky: có\nlien_tich: {bon}")
    assert dung(tim_viec([MOT])).ma_thoat == 0

    (pdf,) = doi_pdf([RA], RA.parent)
    ban_in = doc_ban_in(pdf)
    ky = [_net(hinh, chu_ky()) for hinh in ban_in.trang[-1].anh[:3]]
    con_dau = _net(ban_in.trang[-1].anh[3], dau())

    assert all(mot.rong < 29 for mot in ky)
    assert con_dau.trai > ky[1].phai
    assert (con_dau.phai - ky[2].trai) / ky[2].rong == pytest.approx(1 / 3, abs=0.02)
    assert {"DT129", "DT130"} <= set(soat_trang(read(RA.read_bytes()), ban_in).dat)

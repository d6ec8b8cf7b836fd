"""Appendices on the page: which template, which breaks, what the reader and the gate find."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from trang_mau import MAU, dung, mau_cua, mot_trang
from vanban.build.gate import xet
from vanban.docx.read import read
from vanban.mau import all_mau, chuan_bi
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, PhuLuc
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu

KEM_THEO = "(Kèm theo Kế hoạch số 05/KH-THPTVDM ngày 05 tháng 01 năm 2026 của Trường THPT Ví Dụ Một)"
DANH_SACH = PhuLuc(
    ten="Danh sách đề nghị tặng Giấy khen của Giám đốc Sở Giáo dục và Đào tạo tỉnh Ví Dụ",
    khoi=(
        Khoi(
            Kieu.BANG,
            bang=Bang(
                ("STT", "Họ và tên", "Chức vụ, đơn vị", "Tóm tắt thành tích"),
                tuple((str(i), f"Nguyễn Thị Ví Dụ {i}", "Giáo viên, Tổ Toán", "Giải Nhì, 2 năm") for i in range(1, 61)),
            ),
        ),
    ),
    kem_theo=KEM_THEO,
    ngang=True,
)
TIEU_CHI = PhuLuc(
    ten="Tiêu chí <thi đua> & khen thưởng",
    khoi=(Khoi(Kieu.MUC, "Tiêu chí chung", "I."), Khoi(Kieu.KHOAN, "Hoàn thành nhiệm vụ./.", "1.")),
    kem_theo=KEM_THEO,
)


def co_phu_luc(*cac: PhuLuc) -> BanTrinhBay:
    """The small document, which names its appendices, with these."""
    nhac = Khoi(Kieu.DOAN, "Danh sách và tiêu chí tại các Phụ lục kèm theo Kế hoạch này./.")
    so = ("I", "II", "III", "IV") if len(cac) > 1 else ("",)
    return mot_trang(
        khoi=(*MAU.khoi[:-1], nhac), phu_luc=tuple(replace(pl, so=s) for pl, s in zip(cac, so, strict=False))
    )


CAC_CACH = [
    pytest.param((TIEU_CHI,), [False, False], id="doc"),
    pytest.param((DANH_SACH,), [False, True], id="ngang"),
    pytest.param((DANH_SACH, TIEU_CHI), [False, True, False], id="ngang-doc"),
    pytest.param((TIEU_CHI, DANH_SACH), [False, False, True], id="doc-ngang"),
    pytest.param((DANH_SACH, DANH_SACH, TIEU_CHI, DANH_SACH), [False, True, True, False, True], id="bon"),
]


@pytest.mark.parametrize(("cac", "ngang"), CAC_CACH)
def test_moi_phu_luc_la_mot_phan(cac: tuple[PhuLuc, ...], ngang: list[bool], tmp_path: Path) -> None:
    """A section each, turned as asked, pages from 1 and none on the first, the law's margins; sound for Word."""
    goi = dung(co_phu_luc(*cac))
    phan = read(goi).phan
    tep = tmp_path / "van_ban.docx"
    tep.write_bytes(goi)

    assert [p.ngang for p in phan] == ngang
    assert [(p.so_trang_tu, p.trang_dau_rieng, p.kieu) for p in phan] == [(1, True, "nextPage")] * len(phan)
    assert {(p.le_tren_mm, p.le_phai_mm, p.le_duoi_mm, p.le_trai_mm) for p in phan} == {(20, 15, 20, 30)}
    assert all({d.loai for d in p.dau if d.so_trang()} == {"default"} for p in phan)
    assert OpenXmlValidator().validate(tep).errors == []


@pytest.mark.parametrize(("cac", "ngang"), CAC_CACH)
def test_cong_cho_qua(cac: tuple[PhuLuc, ...], ngang: list[bool], tmp_path: Path) -> None:
    """Nothing of an appendix is lost or doubled, and the checker finds nothing wrong."""
    ban = co_phu_luc(*cac)
    mau = tmp_path / "mau.docx"
    mau.write_bytes(mau_cua(ban))

    phan_xet = xet(dung(ban), ban, (), "van_ban.docx", mau=mau)

    assert phan_xet.chan == ()
    assert phan_xet.sai == ()
    assert [f.ma for f in phan_xet.bao_cao.findings if f.ma.startswith("PL")] == []


def test_mat_chu_phu_luc_thi_chan(tmp_path: Path) -> None:
    """A page without an appendix that the document has does not pass."""
    mau = tmp_path / "mau.docx"
    mau.write_bytes(mau_cua(co_phu_luc(TIEU_CHI)))

    phan_xet = xet(dung(co_phu_luc()), co_phu_luc(TIEU_CHI), (), "van_ban.docx", mau=mau)

    assert any("Tiêu chí <thi đua>" in loi.cau for loi in phan_xet.chan)


def test_dau_phu_luc() -> None:
    """The word, title in lines and reference stand in their styles; a single one has no number."""
    doan = [d for d in read(dung(co_phu_luc(TIEU_CHI))).doan if d.phan == 1]

    assert [(d.kieu, d.chu) for d in doan[:2]] == [("Phụ lục", "Phụ lục"), ("Tên phụ lục", TIEU_CHI.ten)]
    assert doan[2].kieu == "Chỉ dẫn kèm theo"
    assert " ".join(doan[2].chu.split()) == KEM_THEO
    assert doan[3].ke[0].dai_mm == 40


def test_bang_ngang_rong_het_trang() -> None:
    """A table fills the width of its own page."""
    (ngang,) = {round(d.rong_mm) for d in read(dung(co_phu_luc(DANH_SACH))).doan if d.phan == 1 and d.o is None}
    o = [d.o for d in read(dung(co_phu_luc(DANH_SACH))).doan if d.phan == 1 and d.o is not None and d.o.hang == 0]

    assert ngang == 252
    assert sum(mot.rong_mm for mot in o) == pytest.approx(252, abs=13)  # the cells' own margins are not counted


def test_mau_theo_trang_cuoi() -> None:
    """The template follows the last page alone."""
    assert chuan_bi(co_phu_luc(DANH_SACH, TIEU_CHI)).mau == "mau_1_4_co_14.docx"
    assert chuan_bi(co_phu_luc(TIEU_CHI, DANH_SACH)).mau == "mau_1_4_co_14_phu_luc_ngang.docx"


@pytest.mark.parametrize("ma", [ma for ma, bo_cuc in all_mau().items() if bo_cuc.co_phu_luc])
def test_mau_nao_cung_co_phu_luc(ma: str) -> None:
    """Every layout whose documents may have appendices prints them in the same way, the last one on its side too."""
    ban = replace(co_phu_luc(TIEU_CHI, DANH_SACH), mau=ma)
    vb = read(dung(ban))

    assert [p.ngang for p in vb.phan] == [False, False, True]
    assert [d.chu for d in vb.doan if d.kieu == "Phụ lục"] == ["Phụ lục\u00a0I", "Phụ lục\u00a0II"]

"""Attachments of an electronic document in files of their own: built, judged, issued and kept with the document."""

from __future__ import annotations

from pathlib import Path

import pytest

from so_mau import SO, cac_so, phat_hanh, sua, trong_so
from vanban.build.doc_vao import doc_nhom
from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.run import dien, dung, soi
from vanban.build.so_dang_ky.ban_luu import bam
from vanban.build.so_dang_ky.kiem_so import kiem_so
from vanban.build.tep_moi import tao
from vanban.build.viec import Viec, tim_viec
from vanban.check import soat
from vanban.docx.pack import doc_goi, viet_goi
from vanban.docx.read import read

TEP = Path("inputs/quyet_dinh/a.yaml")
RA = Path("outputs/quyet_dinh/a.docx")
QUY_CHE = RA.with_stem("a_kem_theo")
PHU_LUC = RA.with_stem("a_phu_luc_2")
CHU = """loai: quyet_dinh
dien_tu: có
so:
ngay:
trich_yeu: Ban hành Quy chế thử
can_cu: [Căn cứ chức năng]
dieu:
- Ban hành kèm theo Quyết định này Quy chế thử; Phụ lục I và Phụ lục II kèm theo.
- Các tổ chịu trách nhiệm thi hành Quyết định này.
kem_theo:
- loai: quy_che
  tep_rieng: có
  thoi_gian_ky: 2026-11-24T08:30:15+07:00
  trich_yeu: Thử
  noi_dung:
  - {tieu_de: Phạm vi, doan: Quy chế này dùng để thử.}
phu_luc:
- {ten: Bảng một, noi_dung: [Mục một của bảng.]}
- ten: Bảng hai
  ngang: có
  tep_rieng: có
  noi_dung: [{bang: {cot: [Tên sách], dong: [[Sách ví dụ]]}}, Mục hai của bảng.]
nguoi_ky: hieu_truong
"""


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with a draft decision whose attachments are files of their own; the current folder."""
    monkeypatch.chdir(tmp_path)
    tao("quyet_dinh", TEP)
    TEP.write_text(CHU, encoding="utf-8")
    return tmp_path


def _dung() -> LuotDung:
    return dung(tim_viec([TEP]))


def _chu(tep: Path) -> list[str]:
    return [" ".join(mot.chu.split()) for mot in read(tep).doan if not mot.trong]


def test_moi_phan_mot_tep() -> None:
    """What has a file of its own is beside the document, the rest is in it, and nothing is in both."""
    luot = _dung()

    assert [kq.tep for kq in luot.ket_qua] == [RA.as_posix(), QUY_CHE.as_posix(), PHU_LUC.as_posix()]
    assert {kq.trang_thai for kq in luot.ket_qua} == {TrangThai.DA_DUNG}
    van_ban, quy_che, phu_luc = map(_chu, (RA, QUY_CHE, PHU_LUC))
    assert [mot for mot in ("Phụ lục I", "Quy chế", "Phụ lục II") if mot in van_ban] == ["Phụ lục I"]
    assert quy_che[0] == "Số: /QĐ-THPTVD; 24/11/2026; 08:30:15 +07:00"
    assert quy_che[1:3] == ["Sở Giáo dục và Đào tạo", "tỉnh Ví Dụ"]
    assert quy_che[-1] == "Quy chế này dùng để thử./."
    assert phu_luc == [
        "Số: /QĐ-THPTVD; …/…/……; …: …: …",
        "Phụ lục II",
        "Bảng hai",
        "(Kèm theo Quyết định số /QĐ-THPTVD ngày tháng năm của Trường THPT Ví Dụ)",
        "Tên sách",
        "Sách ví dụ",
        "Mục hai của bảng./.",
    ]
    assert read(PHU_LUC).phan[-1].ngang


def test_dong_ky_so_dung_kieu() -> None:
    """The line of the signature is upright, black, 10 pt, at the right above the page; no rule finds a fault."""
    _dung()

    for tep in (QUY_CHE, PHU_LUC):
        dau = read(tep).doan[0]
        assert (dau.dang.canh, dau.dang.khung) == ("phai", True)
        (van,) = dau.van
        assert (van.dang.co, van.dang.phong, van.dang.nghieng, van.dang.mau) == (
            10.0,
            "Times New Roman",
            False,
            "000000",
        )
        bao_cao = soat(read(tep), nhap=True)
        assert [str(f) for f in bao_cao.findings if f.ma != "DC101"] == []
        assert "KS992" in bao_cao.dat


def test_cung_tep_thi_khong_co_dong_ky_so() -> None:
    """In one file with the document nothing is signed apart, so there is no such line."""
    sua(TEP, "  tep_rieng: có\n  thoi_gian_ky: 2026-11-24T08:30:15+07:00\n", "")
    sua(TEP, "  tep_rieng: có\n", "")

    assert [kq.tep for kq in _dung().ket_qua] == [RA.as_posix()]
    assert not [chu for chu in _chu(RA) if chu.startswith("Số:") and ";" in chu]


def test_chi_van_ban_dien_tu() -> None:
    """On paper there are no such files; a time of signing needs one."""
    sua(TEP, "dien_tu: có\n", "")
    assert "inputs/quyet_dinh/a.yaml:11:14: tep_rieng chỉ dùng cho văn bản ban hành điện tử" in str(_dung().loi_vao)

    sua(TEP, "  tep_rieng: có\n  thoi_gian_ky", "  thoi_gian_ky")
    assert "thoi_gian_ky chỉ dùng khi tep_rieng: có" in str(_dung().loi_vao)


def test_tat_ca_hoac_khong_tep_nao(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that fails its check keeps the others from being written."""
    that = soi

    def chan(ban: object, goi: bytes, *, chi_sai: bool = False) -> object:
        ket = that(ban, goi, chi_sai=chi_sai)  # type: ignore[arg-type]
        return that(ban, viet_goi({}), chi_sai=chi_sai) if ban.viec.tep_kem == "phu_luc_2" else ket  # type: ignore[arg-type,attr-defined]

    monkeypatch.setattr("vanban.build.run.soi", chan)
    luot = _dung()

    assert [kq.trang_thai for kq in luot.ket_qua] == [TrangThai.CHUA_DUNG, TrangThai.CHUA_DUNG, TrangThai.LOI]
    assert not RA.exists()


def test_cong_giu_chu_cua_tung_tep() -> None:
    """The gate misses a text that its own file has lost."""
    _, quy_che, _ = doc_nhom(Viec(TEP, Path())).cac_ban
    goi = {phan.ten: phan.noi_dung() for phan in doc_goi(dien(quy_che))}
    than = goi["word/document.xml"].replace("này dùng".encode(), b"", 1)

    assert any(
        "Quy chế này dùng để thử" in str(loi) for loi in soi(quy_che, viet_goi(goi | {"word/document.xml": than})).chan
    )


def test_ban_hanh_ca_tep_kem() -> None:
    """One number for all; every file is kept and frozen; issuing again changes nothing."""
    luot = phat_hanh(TEP)

    assert [(kq.trang_thai, kq.so) for kq in luot.ket_qua] == [(TrangThai.BAN_HANH, "01/QĐ-THPTVD ngày 24/11/2026")] * 3
    assert cac_so() == ["01/QĐ-THPTVD ngày 24/11/2026"]
    (muc,) = trong_so()
    assert muc.kem == ("kem_theo", "phu_luc_2")
    luu = [Path(muc.luu_kem(ten) or "") for ten in muc.kem]
    assert luu[0].as_posix() == "luu/2026/thptvd/01_quyet_dinh_kem_theo.docx"
    assert tuple(bam(tep.read_bytes()) for tep in luu) == muc.bam_kem
    assert _chu(QUY_CHE)[0] == "Số: 01/QĐ-THPTVD; 24/11/2026; 08:30:15 +07:00"
    assert kiem_so(Path()).loi == ()

    so = SO.read_bytes()
    assert {kq.trang_thai for kq in phat_hanh(TEP).ket_qua} == {TrangThai.KHONG_DOI}
    assert SO.read_bytes() == so


def test_tep_kem_da_ban_hanh_giu_nguyen() -> None:
    """Another text in an attachment that was issued is refused; a kept copy that is lost is found."""
    phat_hanh(TEP)
    cu = QUY_CHE.read_bytes()
    sua(TEP, "dùng để thử", "dùng để sửa")

    luot = _dung()

    assert "đã ban hành, số 01/QĐ-THPTVD" in "\n".join(dong for kq in luot.ket_qua for dong in kq.cac_dong())
    assert QUY_CHE.read_bytes() == cu
    Path(trong_so()[0].luu_kem("kem_theo") or "").unlink()
    assert any("01_quyet_dinh_kem_theo.docx không còn" in str(loi) for loi in kiem_so(Path()).loi)


def test_dung_lai_ban_da_ban_hanh() -> None:
    """A build of what is issued puts every file back from its kept copy."""
    phat_hanh(TEP)
    cu = PHU_LUC.read_bytes()
    PHU_LUC.unlink()

    assert [kq.so for kq in _dung().ket_qua] == ["01/QĐ-THPTVD ngày 24/11/2026"] * 3
    assert PHU_LUC.read_bytes() == cu


def test_con_thieu_trong_tep_kem() -> None:
    """What an attachment still lacks keeps the document from being issued."""
    sua(TEP, "Mục hai của bảng.", "'[cần bổ sung: số liệu]'")

    assert "[cần bổ sung: số liệu]" in str(phat_hanh(TEP).loi_vao)
    assert not SO.exists()

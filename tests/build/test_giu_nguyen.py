"""What is issued is left alone: only a change of its own input is refused, whatever else becomes different."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mau_rieng import doi_mau
from so_mau import SO, ke_hoach, phat_hanh, sua, trong_so
from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.run import dung
from vanban.build.so_dang_ky.kiem_so import kiem_so
from vanban.build.soat_tep import soat_het
from vanban.build.viec import tim_viec

GOC = Path(__file__).parents[2]
MOT = Path("inputs/ke_hoach/mot.yaml")
RA = Path("outputs/ke_hoach/mot.docx")
CO_QUAN = Path("inputs/co_quan.yaml")
HO_SO = Path("inputs/khen_thuong/mot")


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one issued plan and one draft; the current folder."""
    monkeypatch.chdir(tmp_path)
    ke_hoach("mot", "hai")
    phat_hanh(MOT)
    return tmp_path


def _dung(*noi: Path) -> LuotDung:
    return dung(tim_viec(noi))


def _cau(luot: LuotDung) -> list[str]:
    return [dong for kq in luot.ket_qua for dong in kq.cac_dong()]


def _mau_moi() -> None:
    """A new version of the layouts, in which every page comes out differently, and against the decree."""
    doi_mau(Path(), 'w:left="1701"', 'w:left="567"')


def _doi_ten() -> None:
    """The office has another name."""
    sua(CO_QUAN, "ten: Trường THPT Ví Dụ", "ten: Trường THCS và THPT Ví Dụ")


def _bo_chuc_vu() -> None:
    """The post that signed is no longer there, so that the input cannot even be read."""
    sua(CO_QUAN, "  hieu_truong:", "  giam_doc:")
    sua(CO_QUAN, "chuc_vu: hieu_truong", "chuc_vu: giam_doc", co_the_khong=True)


def _hong_co_quan() -> None:
    """The data of the office are wrong."""
    CO_QUAN.write_text("ten: [\n", encoding="utf-8")


@pytest.mark.parametrize("doi", [_mau_moi, _doi_ten, _bo_chuc_vu, _hong_co_quan])
def test_xung_quanh_doi_thi_lay_ban_luu(doi: Callable[[], None]) -> None:
    """Layouts or the data of the office change: the issued document is its kept copy, byte for byte; nothing fails."""
    cu = RA.read_bytes()
    so = SO.read_bytes()
    doi()

    for _ in range(2):
        luot = _dung(MOT)
        assert (luot.ma_thoat, luot.ket_qua[0].trang_thai) == (0, TrangThai.BAN_HANH)
        assert luot.ket_qua[0].so == "01/KH-THPTVD ngày 24/11/2026"
        assert (RA.read_bytes(), SO.read_bytes()) == (cu, so)
        RA.unlink()
    assert phat_hanh(MOT).ma_thoat == 0
    assert RA.read_bytes() == cu


def test_van_ban_khac_van_dung_theo_mau_moi() -> None:
    """The draft beside it follows what has changed, in one run over everything; the register agrees."""
    _doi_ten()

    luot = _dung()

    assert luot.ma_thoat == 0
    assert [kq.trang_thai for kq in luot.ket_qua] == [TrangThai.DA_DUNG, TrangThai.BAN_HANH]
    assert kiem_so(Path()).loi == ()
    assert phat_hanh("inputs/ke_hoach").ma_thoat == 0
    assert [mot.so for mot in trong_so()] == [1, 2]


def test_soat_du_lieu_bo_qua_ban_da_ban_hanh() -> None:
    """The check of the inputs says that it is issued and evaluates nothing; a draft is checked."""
    _mau_moi()

    hai, mot = soat_het([Path("inputs/ke_hoach")])

    assert mot.bao_cao.ghi_chu == ("đã ban hành, số 01/KH-THPTVD ngày 24/11/2026; dữ liệu không đổi từ lúc ấy")
    assert (mot.bao_cao.findings, mot.bao_cao.dat) == ((), ())
    assert {f.ma for f in hai.bao_cao.sai} == {"TR103"}


def test_chinh_du_lieu_doi_thi_tu_choi() -> None:
    """Its own input changed, it is refused with the difference, also when the layouts are others."""
    _mau_moi()
    cu = RA.read_bytes()
    sua(MOT, "đột xuất", "bất thường")

    luot = _dung(MOT)

    assert luot.ma_thoat == 1
    assert "bản dựng nay khác bản ấy nên không ghi" in _cau(luot)[0]
    assert any(dong.endswith("nay: Gạch đầu dòng: -°Khi có việc bất thường.") for dong in _cau(luot))
    assert RA.read_bytes() == cu


@pytest.mark.parametrize(
    ("cu", "moi"),
    [
        ("loai: ke_hoach\n", "loai: ke_hoach   # một ghi chú\n"),
        ("so: 1", 'so: "01"'),
        ("ngay: 24/11/2026", "ngay: 2026-11-24"),
        ("soan_thao: van_phong", "ghi_chu: đã gửi cho báo\nsoan_thao: van_phong"),
    ],
)
def test_dieu_khong_in_khong_tinh(cu: str, moi: str) -> None:
    """A comment, another way to write the same number or day, a note: the input says what it said."""
    _mau_moi()
    sua(MOT, cu, moi)

    assert _dung(MOT).ma_thoat == 0


@pytest.mark.parametrize(
    ("cu", "moi", "cau"),
    [
        ("so: 1", "so: 2", "sổ đăng ký đã cấp số 01/KH-THPTVD ngày 24/11/2026 mà dữ liệu ghi số 02"),
        ("ngay: 24/11/2026", "ngay: 25/11/2026", "mà dữ liệu ghi số 01, ngày 25/11/2026"),
        ("so: 1", "so:", "lượt ban hành trước bị ngắt giữa chừng"),
    ],
)
def test_so_ngay_trai_so_thi_bao(cu: str, moi: str, cau: str) -> None:
    """Number and day are held against the register, not against the input as it was."""
    sua(MOT, cu, moi)

    assert cau in "\n".join(_cau(_dung(MOT)))


def test_mat_ban_luu_thi_dung_lai() -> None:
    """Without the kept copy the document is built; it may be written only when it is the one that was issued."""
    shutil.rmtree("luu")
    RA.unlink()

    assert _dung(MOT).ma_thoat == 0
    _doi_ten()

    assert "bản lưu luu/2026/thptvd/01_ke_hoach.docx không còn hoặc đã bị đổi" in _cau(_dung(MOT))[1]


def test_so_go_tay_cua_nhap_trung_ban_da_ban_hanh() -> None:
    """A draft that bears the number of an issued document is still refused, though that one is not read."""
    sua(Path("inputs/ke_hoach/hai.yaml"), "so:   ", "so: 1 ")
    sua(Path("inputs/ke_hoach/hai.yaml"), "ngay:            ", "ngay: 24/11/2026 ")

    luot = _dung()

    assert luot.ma_thoat == 2
    assert "so: số 01 năm 2026 đã dùng ở inputs/ke_hoach/mot.yaml" in str(luot.loi_vao).replace("/KH-THPTVD", "")
    assert [kq.trang_thai for kq in luot.ket_qua] == [TrangThai.LOI, TrangThai.CHUA_DUNG]


def test_sua_tay_trong_outputs_duoc_giu() -> None:
    """What somebody typed into the built file goes to a copy beside it, as with any document."""
    from vanban.docx.pack import doc_goi, viet_goi

    cu = RA.read_bytes()
    phan = {mot.ten: mot.noi_dung() for mot in doc_goi(cu)}
    RA.write_bytes(viet_goi(phan | {"docProps/app.xml": b"<Properties/>"}))

    (kq,) = _dung(MOT).ket_qua

    assert kq.ban_sua_tay == "outputs/ke_hoach/mot (sửa tay).docx"
    assert RA.read_bytes() == cu


def test_ban_json() -> None:
    """A JSON input is compared by its data as well."""
    from vanban.inputs import doc_tep

    tep = Path("inputs/ke_hoach/ba.json")
    du_lieu = {**doc_tep(Path("inputs/ke_hoach/hai.yaml")).du_lieu, "so": "2", "ngay": "24/11/2026"}
    tep.write_text(json.dumps(du_lieu), encoding="utf-8")
    assert phat_hanh(tep).ma_thoat == 0
    _doi_ten()
    tep.write_text(json.dumps(du_lieu, indent=1), encoding="utf-8")

    assert _dung(tep).ma_thoat == 0
    tep.write_text(json.dumps({**du_lieu, "trich_yeu": "Việc khác"}), encoding="utf-8")
    assert _dung(tep).ma_thoat == 1


def _ho_so() -> None:
    """A dossier whose papers have no number yet."""
    shutil.rmtree("inputs")
    shutil.copytree(GOC / "inputs/khen_thuong/2025_so_ket", HO_SO)
    shutil.copy(HO_SO / "co_quan.yaml", "inputs/co_quan.yaml")
    van_ban = HO_SO / "van_ban.yaml"
    chu = re.sub(r"^( +)(so|ngay): \S+$", r"\1\2:", van_ban.read_text(encoding="utf-8"), flags=re.MULTILINE)
    van_ban.write_text(chu, encoding="utf-8")


def _doi_ten_ho_so(ten: str) -> None:
    co_quan = HO_SO / "co_quan.yaml"
    chu = co_quan.read_text(encoding="utf-8")
    co_quan.write_text(re.sub(r"^ten: .*$", f"ten: {ten}", chu, flags=re.MULTILINE), encoding="utf-8")


def _phat_hanh_ho_so(*giay: str) -> LuotDung:
    return phat_hanh(HO_SO, hom_nay=date(2025, 11, 14), giay=giay)


@pytest.mark.parametrize("hong", [False, True])
def test_ho_so_giu_giay_da_ban_hanh(hong: bool) -> None:
    """The issued papers of a dossier keep what they are; the others follow the data of the office, or are told."""
    _ho_so()
    for giay in (("01_bien_ban_hop",), ("03_to_trinh_giay_khen_so", "03_to_trinh_bang_khen_tinh"), ()):
        assert _phat_hanh_ho_so(*giay).ma_thoat == 0
    ra = {tep: tep.read_bytes() for tep in Path("outputs").rglob("*.docx")}
    _doi_ten_ho_so("[" if hong else "Trường Trung học phổ thông Ví Dụ Một")

    luot = _dung(HO_SO)

    assert luot.ma_thoat == 0, _cau(luot)
    giu = [kq for kq in luot.ket_qua if kq.trang_thai is TrangThai.BAN_HANH]
    assert len(giu) == len(trong_so()) == 5
    assert all(Path(kq.tep).read_bytes() == ra[Path(kq.tep)] for kq in giu)
    nhac = [str(mot) for mot in luot.nhac]
    assert any("giấy khác của hồ sơ chưa dựng lại được" in mot for mot in nhac) == hong
    assert kiem_so(Path()).loi == ()
    assert [mot for mot in soat_het([HO_SO]) if mot.loi] == []


def test_ho_so_ban_hanh_dan_va_du_lieu_them_sau() -> None:
    """What the dossier gains between two papers is not held against the first; a change that shows in it is."""
    _ho_so()
    _phat_hanh_ho_so("01_bien_ban_hop")
    lich_su = HO_SO / "lich_su.csv"
    lich_su.write_bytes(lich_su.read_bytes().replace(b"\n", b"\r\n"))
    assert _phat_hanh_ho_so("03_to_trinh_giay_khen_so", "03_to_trinh_bang_khen_tinh").ma_thoat == 0
    _doi_ten_ho_so("Trường Trung học phổ thông Ví Dụ Một")

    assert _dung(HO_SO).ma_thoat == 0
    phien_hop = HO_SO / "phien_hop.yaml"
    phien_hop.write_text(re.sub(r"^ngay: .*$", "ngay: 11/11/2025", phien_hop.read_text(encoding="utf-8"), flags=re.M))

    luot = _dung(HO_SO)
    assert luot.ma_thoat
    assert _phat_hanh_ho_so("02_bien_ban_kiem_phieu").ma_thoat
    assert len(trong_so()) == 3

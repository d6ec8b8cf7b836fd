"""Issuing: what is refused, what is written, and that what is issued stays as it is."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from mau_rieng import doi_mau
from so_mau import HOM_NAY, SO, cac_so, dong, ke_hoach, phat_hanh, sua, trong_so
from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.run import dung
from vanban.build.so_dang_ky.ban_luu import bam
from vanban.build.so_dang_ky.doi_trang_thai import doi_trang_thai
from vanban.build.so_dang_ky.kiem_so import kiem_so
from vanban.build.so_dang_ky.xuat_so import lay_quyen, viet_quyen
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec
from vanban.docx.pack import doc_goi, viet_goi
from vanban.errors import DocxError, ViTri
from vanban.inputs import doc_tep
from vanban.loai import all_loai

GOC = Path(__file__).parents[2]
MOT = Path("inputs/ke_hoach/mot.yaml")
RA = Path("outputs/ke_hoach/mot.docx")


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with two draft plans; the current folder."""
    monkeypatch.chdir(tmp_path)
    ke_hoach("mot", "hai")
    return tmp_path


def _loi(luot: LuotDung) -> str:
    return str(luot.loi_vao)


def test_cap_so_ghi_ngay_vao_so() -> None:
    """Number and day go into the input, the copy and the register hold what was built, comments stay."""
    truoc = MOT.read_text(encoding="utf-8")

    (kq,) = phat_hanh(MOT).ket_qua

    assert (kq.trang_thai, kq.so) == (TrangThai.BAN_HANH, "01/KH-THPTVD ngày 24/11/2026")
    sau = MOT.read_text(encoding="utf-8")
    doi = [mot for mot in zip(truoc.splitlines(), sau.splitlines(), strict=True) if mot[0] != mot[1]]
    assert [moi.split("#")[0].strip() for _, moi in doi] == ["so: 1", "ngay: 24/11/2026"]
    assert [moi.index("#") for _, moi in doi] == [cu.index("#") for cu, _ in doi]
    (muc,) = trong_so()
    assert (muc.so_ky_hieu, muc.ngay, muc.day, muc.nguoi_ky) == ("01/KH-THPTVD", HOM_NAY, "THPTVD", "Trần Thị Ví Dụ")
    assert (muc.ten_loai, muc.luu) == ("Kế hoạch", "VT, VP")
    assert muc.noi_nhan == ("Sở GDĐT (để báo cáo)", "Các tổ, đoàn thể trong trường (để thực hiện)")
    assert (muc.nguon, muc.luu_tep) == (MOT.as_posix(), "luu/2026/thptvd/01_ke_hoach.docx")
    assert bam(RA.read_bytes()) == muc.bam == bam(Path(muc.luu_tep or "").read_bytes())


def test_so_ke_tiep_va_lam_lai_khong_doi() -> None:
    """The next document takes the next number; issuing again what is issued changes nothing."""
    phat_hanh(MOT)
    so = SO.read_bytes()

    assert [kq.trang_thai for kq in phat_hanh(MOT).ket_qua] == [TrangThai.KHONG_DOI]
    assert SO.read_bytes() == so
    phat_hanh("inputs/ke_hoach")

    assert cac_so() == ["01/KH-THPTVD ngày 24/11/2026", "02/KH-THPTVD ngày 24/11/2026"]
    assert SO.read_bytes().startswith(so)


def test_nam_moi_bat_dau_tu_01() -> None:
    """Numbers begin at 01 on 1 January (Điều 15, khoản 1)."""
    phat_hanh(MOT, hom_nay=date(2026, 12, 31))
    phat_hanh("inputs/ke_hoach/hai.yaml", hom_nay=date(2027, 1, 1))

    assert cac_so() == ["01/KH-THPTVD ngày 31/12/2026", "01/KH-THPTVD ngày 01/01/2027"]


@pytest.mark.parametrize(
    ("cai_dat", "mong"),
    [
        ("cap_so: chung", ["02/QĐ-THPTVD", "01/KH-THPTVD"]),
        ("cap_so: tung_loai", ["01/QĐ-THPTVD", "01/KH-THPTVD"]),
        ("day_rieng: [quyet_dinh]", ["01/QĐ-THPTVD", "01/KH-THPTVD"]),
        ("da_cap: [{nam: 2026, day: THPTVD, so: 70}]", ["72/QĐ-THPTVD", "71/KH-THPTVD"]),
    ],
)
def test_cach_cap_so_do_co_quan_chon(cai_dat: str, mong: list[str]) -> None:
    """One series for all types, one per type, some of their own, or going on from an older book."""
    tao("quyet_dinh", Path("inputs/quyet_dinh/ba.yaml"))
    SO.write_text(f"{cai_dat}\nvan_ban:\n", encoding="utf-8")
    phat_hanh(MOT)

    phat_hanh("inputs/quyet_dinh/ba.yaml")

    assert sorted((mot.so_ky_hieu for mot in trong_so()), key=mong.index) == mong


def test_doi_cach_cap_so_giua_nam_khong_cap_lai_so() -> None:
    """A change of series within the year never gives the same number and symbol twice."""
    phat_hanh(MOT)
    sua(SO, "cap_so: chung     ", "cap_so: tung_loai")

    phat_hanh("inputs/ke_hoach/hai.yaml")

    assert [mot.so_ky_hieu for mot in trong_so()] == ["01/KH-THPTVD", "02/KH-THPTVD"]
    assert kiem_so(Path()).loi == ()  # the new series goes on from the old one


def test_con_thieu_thi_khong_cap_so_nao() -> None:
    """A mark for something unknown in one document stops the whole run."""
    sua(MOT, "- Khi có việc đột xuất.", '- "Khi có [cần bổ sung: việc gì]."')
    truoc = {tep: tep.read_bytes() for tep in Path("inputs").rglob("*.yaml")}

    luot = phat_hanh("inputs/ke_hoach")

    assert luot.ma_thoat == 2
    assert "inputs/ke_hoach/mot.yaml:36:17: [cần bổ sung: việc gì]" in _loi(luot)
    assert {tep: tep.read_bytes() for tep in Path("inputs").rglob("*.yaml")} == truoc
    assert not Path("luu").exists()


@pytest.mark.parametrize(
    ("cu", "moi", "cau"),
    [
        ("den: 31/7/2025", "den: 1/1/2027", "vào ngày 24/11/2026 có 2 người giữ chức vụ hieu_truong"),
        ("tu: 01/8/2025", "tu: 25/11/2026", "không ai giữ chức vụ hieu_truong vào ngày 24/11/2026"),
    ],
)
def test_nguoi_ky_khong_giu_chuc_vu_ngay_ay(cu: str, moi: str, cau: str) -> None:
    """Who signs is the holder of the post on the day of issue."""
    sua(Path("inputs/co_quan.yaml"), cu, moi)

    assert cau in _loi(phat_hanh(MOT))


def test_ky_thay_khi_khong_co_cap_truong() -> None:
    """A deputy signs KT. for a head in office; without one only when put in charge (Điều 13, khoản 1)."""
    co_quan = Path("inputs/co_quan.yaml")
    sua(MOT, "nguoi_ky: hieu_truong", "nguoi_ky: pho_hieu_truong")
    assert phat_hanh(MOT).ma_thoat == 0
    hai = Path("inputs/ke_hoach/hai.yaml")
    sua(hai, "nguoi_ky: hieu_truong", "nguoi_ky: pho_hieu_truong")
    sua(co_quan, "tu: 01/8/2025", "tu: 25/11/2026")

    luot = phat_hanh(hai)

    assert "ký KT. Hiệu trưởng mà vào ngày 24/11/2026 không ai giữ chức vụ ấy" in _loi(luot)
    chu = co_quan.read_text(encoding="utf-8")
    assert chu.count("chuc_vu: pho_hieu_truong") == 1
    sua(co_quan, "chuc_vu: pho_hieu_truong", "chuc_vu: pho_hieu_truong, phu_trach: có")
    assert phat_hanh(hai).ma_thoat == 0


def test_nguoi_ky_khong_ai_ghi() -> None:
    """A draft may name a signer whom nobody recorded for the post; what is issued may not."""
    chu = Path("inputs/co_quan.yaml").read_text(encoding="utf-8")
    dau, _, sau = chu.partition("nguoi:\n")
    _, _, sau = sau.partition("noi_nhan:")
    Path("inputs/co_quan.yaml").write_text(f"{dau}noi_nhan:{sau}", encoding="utf-8")
    sua(MOT, "nguoi_ky: hieu_truong ", "nguoi_ky: {chuc_vu: hieu_truong, ho_ten: Lê Ví Dụ} ")
    assert dung(tim_viec([MOT])).ma_thoat == 0

    assert "co_quan.yaml không ghi ai giữ chức vụ Hiệu trưởng vào ngày 24/11/2026" in _loi(phat_hanh(MOT))


@pytest.mark.parametrize(
    ("sua_dong", "ngay", "cau"),
    [
        ("ngay: 25/11/2026", None, "ngày ban hành 25/11/2026 chưa đến, hôm nay là 24/11/2026"),
        ("ngay: 1/11/2026", date(2026, 11, 2), "dữ liệu ghi ngày 01/11/2026, lệnh ghi --date 02/11/2026"),
    ],
)
def test_ngay_khong_hop(sua_dong: str, ngay: date | None, cau: str) -> None:
    """No day to come, and no two days."""
    sua(MOT, dong(MOT, "ngay"), sua_dong)

    assert cau in _loi(phat_hanh(MOT, ngay=ngay))


def test_ngay_cua_nam_khac_phai_noi_ro() -> None:
    """A day of another year left in a sample or a copy is refused; one that the command names too is meant."""
    sua(MOT, dong(MOT, "ngay"), "ngay: 31/12/2025")

    luot = phat_hanh(MOT)

    assert "mot.yaml:6:7: dữ liệu ghi ngày 31/12/2025, số của năm 2025 đã kết thúc vào ngày 31/12" in _loi(luot)
    assert "thêm --date 31/12/2025" in _loi(luot)
    assert phat_hanh(MOT, ngay=date(2025, 12, 31)).ma_thoat == 0
    assert cac_so() == ["01/KH-THPTVD ngày 31/12/2025"]


def test_so_go_tay_nhay_qua_thi_nhac() -> None:
    """A typed number that leaves others out is given, with a doubt that names them."""
    hai = Path("inputs/ke_hoach/hai.yaml")
    sua(hai, "so:   ", "so: 30")
    assert phat_hanh(MOT).nhac == ()

    luot = phat_hanh(hai)

    assert [mot.cau.partition(":")[0] for mot in luot.nhac] == ["số 30/KH-THPTVD ngày 24/11/2026 nhảy qua số 02 đến 29"]
    assert [mot.cau for mot in kiem_so(Path()).loi] == ["dãy THPTVD năm 2026 nhảy qua số 02 đến 29"]


def test_so_va_ngay_cung_thu_tu() -> None:
    """A later number never bears an earlier day; an earlier number may be filled in only by its day."""
    phat_hanh(MOT)

    luot = phat_hanh("inputs/ke_hoach/hai.yaml", ngay=date(2026, 11, 23))

    assert "số 02/KH-THPTVD ngày 23/11/2026 mà số 01/KH-THPTVD lại mang ngày 24/11/2026 sau đó" in _loi(luot)
    assert cac_so() == ["01/KH-THPTVD ngày 24/11/2026"]


def test_so_go_tay_da_co_chu() -> None:
    """A number typed into the input is taken when it is free and refused when the register has it."""
    hai = Path("inputs/ke_hoach/hai.yaml")
    sua(hai, "so:   ", "so: 1 ")
    phat_hanh(MOT)

    luot = phat_hanh(hai)

    assert "số 01/KH-THPTVD năm 2026 (dãy THPTVD) đã cấp cho Kế hoạch" in _loi(luot)
    assert len(trong_so()) == 1


def test_da_ban_hanh_thi_dung_lai_khong_doi() -> None:
    """A later build leaves the document alone, whatever the packer does, also in a fresh clone without outputs."""
    phat_hanh(MOT)
    RA.write_bytes(viet_goi({phan.ten: phan.noi_dung() for phan in doc_goi(RA.read_bytes())}, 1))

    assert dung(tim_viec([MOT])).ma_thoat == 0
    shutil.rmtree("outputs")
    assert dung(tim_viec([MOT])).ma_thoat == 0
    assert bam(RA.read_bytes()) == trong_so()[0].bam


@pytest.mark.parametrize("ep", [False, True])
def test_da_ban_hanh_ma_sua_thi_khong_ghi(ep: bool) -> None:
    """A change is refused with what it was and what it would be, forced or not; others are built."""
    phat_hanh(MOT)
    cu = RA.read_bytes()
    sua(MOT, "đột xuất", "bất thường")

    luot = dung(tim_viec([Path("inputs/ke_hoach")]), ep=ep)

    assert luot.ma_thoat == 1
    assert RA.read_bytes() == cu
    hai, mot = luot.ket_qua
    assert hai.trang_thai is TrangThai.DA_DUNG
    assert [loi.cau for loi in mot.loi if hasattr(loi, "cau")] == [
        "đã ban hành, số 01/KH-THPTVD ngày 24/11/2026; bản dựng nay khác bản ấy nên không ghi",
        "lúc ban hành: Gạch đầu dòng: -°Khi có việc đột xuất.",
        "nay: Gạch đầu dòng: -°Khi có việc bất thường.",
    ]
    assert "Điều 18, khoản 3" in mot.goi_y


def test_khac_ma_chu_nhu_nhau() -> None:
    """A difference that no text shows is told by the part of the file; without the kept copy that is said."""
    phat_hanh(MOT)
    sua(MOT, "soan_thao: van_phong", "tu_khoa: [thư viện]\nsoan_thao: van_phong")
    sua(Path("inputs/co_quan.yaml"), "loai_hinh: truong_hoc", "loai_hinh: truong_hoc\nma_dinh_danh: A1.2")

    def cau() -> list[str]:
        (kq,) = dung(tim_viec([MOT])).ket_qua
        return [loi.cau for loi in kq.loi if hasattr(loi, "cau")]

    assert cau()[1:] == ["chữ như nhau, khác ở phần docProps/custom.xml của tệp"]
    shutil.rmtree("luu")
    assert cau()[1:] == ["không so được từng dòng: bản lưu luu/2026/thptvd/01_ke_hoach.docx không còn hoặc đã bị đổi"]


@pytest.mark.parametrize(
    ("doi", "cau"),
    [
        (("van_ban:\n- so: 1", "van_ban:\n<<<<<<< HEAD\n- so: 1"), "dấu xung đột của Git: <<<<<<< HEAD"),
        (("  so_luong:\n", "  so_luong: hai\n"), "so_luong"),
        (("- so: 1\n", "- so: 1\n  khong_biet: 2\n"), "khong_biet"),
    ],
)
def test_so_hong_thi_khong_dung_van_ban_trong_so(doi: tuple[str, str], cau: str) -> None:
    """A register that cannot be read stops issuing, and the building of what it holds; others are built."""
    phat_hanh(MOT)
    sua(SO, *doi)

    assert cau in _loi(phat_hanh("inputs/ke_hoach/hai.yaml"))
    luot = dung(tim_viec([MOT]))
    assert (luot.ma_thoat, cau in _loi(luot)) == (2, True)
    assert dung(tim_viec([Path("inputs/ke_hoach/hai.yaml")])).ma_thoat == 0


@pytest.mark.parametrize("thut", [None, 2])
@pytest.mark.parametrize("co_san", [{}, {"so": None, "ngay": None}, {"thang": "11", "nam": "2026"}])
def test_van_ban_json(thut: int | None, co_san: dict[str, str | None]) -> None:
    """Number and day are written into JSON as well: two values, every other byte as it was."""
    tep = Path("inputs/ke_hoach/ba.json")
    du_lieu = {"loai": "ke_hoach", **co_san, **doc_tep(MOT).du_lieu}
    tep.write_text(json.dumps(du_lieu, ensure_ascii=False, indent=thut), encoding="utf-8")
    truoc = tep.read_text(encoding="utf-8")

    assert phat_hanh(tep).ma_thoat == 0

    sau = json.loads(tep.read_text(encoding="utf-8"))
    assert (sau["so"], sau["ngay"]) == ("1", "24/11/2026")
    bo = {"so", "ngay", "thang", "nam"}
    assert {k: v for k, v in sau.items() if k not in bo} == {k: v for k, v in du_lieu.items() if k not in bo}
    assert tep.read_text(encoding="utf-8").endswith(truoc[truoc.index('"trich_yeu"') :])
    assert phat_hanh(tep).ket_qua[0].trang_thai is TrangThai.KHONG_DOI
    doi_trang_thai(Path(), "01", "huy", "thử", HOM_NAY)
    assert doc_tep(tep).du_lieu.keys() & bo == set()


def test_utf8_bom_va_crlf_con_nguyen() -> None:
    """A file saved by Notepad keeps its mark and its line ends, in the input and in the register."""
    MOT.write_bytes(b"\xef\xbb\xbf" + MOT.read_bytes().replace(b"\n", b"\r\n"))
    SO.write_bytes(b"cap_so: chung\r\nvan_ban:\r\n")

    assert phat_hanh(MOT).ma_thoat == 0

    for tep in (MOT, SO):
        assert tep.read_bytes().count(b"\n") == tep.read_bytes().count(b"\r\n") > 1
    assert MOT.read_bytes().startswith(b"\xef\xbb\xbf#")


def test_thang_nam_du_kien_nhuong_cho_ngay() -> None:
    """The month that a draft expected gives way to the day."""
    sua(MOT, dong(MOT, "ngay"), "thang: 11\nnam: 2026")

    assert phat_hanh(MOT).ma_thoat == 0
    assert (dong(MOT, "thang"), dong(MOT, "nam"), dong(MOT, "ngay")) == ("thang:", "nam:", "ngay: 24/11/2026")


def test_van_ban_sai_thi_khong_cap_so(noi_lam: Path) -> None:
    """A SAI finding keeps every document of the run from being issued."""
    doi_mau(noi_lam, 'w:left="1701"', 'w:left="567"')

    luot = phat_hanh("inputs/ke_hoach")

    assert (luot.ma_thoat, [kq.trang_thai for kq in luot.ket_qua]) == (1, [TrangThai.LOI] * 2)
    assert not SO.exists()


def test_loai_khong_mang_so() -> None:
    """A paper that bears no number is not issued through the register."""
    tao("phieu_bau", Path("inputs/phieu_bau/ba.yaml"))

    assert "không mang số văn bản" in _loi(phat_hanh("inputs/phieu_bau/ba.yaml"))


HO_SO = Path("inputs/khen_thuong/mot")


def _ho_so() -> None:
    shutil.rmtree("inputs")
    shutil.copytree(GOC / "inputs/khen_thuong/2025_so_ket", HO_SO)
    shutil.copy(GOC / "inputs/khen_thuong/2025_so_ket/co_quan.yaml", "inputs/co_quan.yaml")
    van_ban = HO_SO / "van_ban.yaml"
    chu = re.sub(r"^( +)(so|ngay): \S+$", r"\1\2:", van_ban.read_text(encoding="utf-8"), flags=re.MULTILINE)
    van_ban.write_text(chu, encoding="utf-8")


def test_ho_so_moi_giay_mot_so() -> None:
    """The papers of a dossier are issued one by one or together; the council has a series of its own."""
    _ho_so()
    van_ban = HO_SO / "van_ban.yaml"

    def mot_lan(*giay: str) -> None:
        luot = phat_hanh(HO_SO, hom_nay=date(2025, 11, 14), giay=giay)
        assert luot.ma_thoat == 0, str(luot.loi_vao)

    assert "R-04: hạn nộp ngày 20/11/2025 đứng trước tờ trình ngày 24/11/2026" in _loi(phat_hanh(HO_SO))
    mot_lan("01_bien_ban_hop")
    mot_lan("03_to_trinh_giay_khen_so", "03_to_trinh_bang_khen_tinh")
    mot_lan()

    assert [(mot.day, mot.so_ky_hieu, mot.giay) for mot in trong_so()] == [
        ("HĐTĐKT-THPTVDM", "01/BB-HĐTĐKT", "01_bien_ban_hop"),
        ("THPTVDM", "01/TTr-THPTVDM", "03_to_trinh_bang_khen_tinh"),
        ("THPTVDM", "02/TTr-THPTVDM", "03_to_trinh_giay_khen_so"),
        ("HĐTĐKT-THPTVDM", "02/BB-HĐTĐKT", "02_bien_ban_kiem_phieu"),
        ("THPTVDM", "03/THPTVDM-VP", "04_cong_van_gui_ho_so"),
    ]
    chu = van_ban.read_text(encoding="utf-8")
    assert "  giay_khen_so:\n    so: 2\n    ngay: 14/11/2025\n" in chu
    assert "bien_ban_hop:\n  so: 1\n  ngay:\n" in chu  # the day of the meeting stands in phien_hop.yaml
    assert dung(tim_viec([HO_SO])).ma_thoat == 0


def test_ho_so_khong_co_giay_ay() -> None:
    """A paper that the dossier does not have is told with those it has; without van_ban.yaml there is no place."""
    _ho_so()

    luot = phat_hanh(HO_SO, giay=("03_to_trinh",))

    assert "hồ sơ không có giấy 03_to_trinh" in _loi(luot)
    assert "03_to_trinh_giay_khen_so" in _loi(luot)
    (HO_SO / "van_ban.yaml").unlink()
    assert "hồ sơ chưa có van_ban.yaml" in _loi(phat_hanh(HO_SO))


@pytest.mark.parametrize("ten", ["ghi_du_lieu", "giu_sua_tay"])
def test_da_vao_so_ma_khong_ghi_duoc_tep(ten: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be written after the register is told with its number, and the next run finishes."""

    def khong_ghi(*_: object) -> None:
        raise DocxError("không ghi đè được; có thể tệp đang mở trong Word", vi_tri=ViTri(RA.as_posix()))

    with monkeypatch.context() as tam:
        tam.setattr(f"vanban.build.so_dang_ky.ban_hanh.{ten}", khong_ghi)
        luot = phat_hanh(MOT)

    (kq,) = luot.ket_qua
    assert (luot.ma_thoat, kq.trang_thai, kq.so) == (1, TrangThai.LOI, "01/KH-THPTVD ngày 24/11/2026")
    assert "chạy lại để ghi nốt: vanban build --issue inputs/ke_hoach/mot.yaml" in kq.goi_y
    assert phat_hanh(MOT).ket_qua[0].trang_thai is TrangThai.BAN_HANH
    assert len(trong_so()) == 1


@pytest.mark.parametrize("ma", all_loai())
def test_vi_du_cua_moi_loai(ma: str) -> None:
    """The sample of each type is issued, or says what it lacks; one without a subject too."""
    tep = Path(f"inputs/{ma}/vi_du.yaml")
    tao(ma, tep)

    luot = phat_hanh(tep)

    if luot.loi_vao:
        assert "[cần bổ sung: " in _loi(luot) or "không mang số văn bản" in _loi(luot)
        return
    (kq,), (muc,) = luot.ket_qua, trong_so()
    assert (kq.trang_thai, muc.loai, muc.so) == (TrangThai.BAN_HANH, {"ban_sao": "sao_y"}.get(ma, ma), 1)
    assert kiem_so(Path()).loi == ()
    assert viet_quyen(lay_quyen(Path(), muc.nam), ".docx")
    assert viet_quyen(lay_quyen(Path(), muc.nam), ".xlsx")

"""The award dossier: its papers agree, a contradiction stops all of them, nothing that was declared is left out."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from thi_dua.mot_sua import BANG, MO_HINH
from vanban.build import run
from vanban.build.con_thieu import la_nhap
from vanban.build.doc_vao import NhomDoc, doc_nhom
from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.run import dien, dung
from vanban.build.viec import Viec, tim_viec
from vanban.check import Hang, Muc, soat
from vanban.docx.read import read
from vanban.inputs.bang import doc_bang
from vanban.models.de_cu import BangDeCu
from vanban.thi_dua.quy_tac import all_quy_tac

GOC = Path(__file__).parents[2]
HO_SO = Path("inputs/khen_thuong/2025_so_ket")
GIAY = [
    "01_bien_ban_hop",
    "02_bien_ban_kiem_phieu",
    "03_to_trinh_bang_khen_tinh",
    "03_to_trinh_giay_khen_so",
    "04_cong_van_gui_ho_so",
    "05_phieu_bau",
    *(f"bao_cao_thanh_tich/dc{so:02d}" for so in (1, 2, 3, 4, 5, 6, 9, 10, 11, 12)),
]


@pytest.fixture
def xuong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with the sample dossier; the current folder."""
    monkeypatch.chdir(tmp_path)
    Path("inputs").mkdir()
    shutil.copy(GOC / "inputs/co_quan.yaml", "inputs")
    shutil.copytree(GOC / HO_SO, HO_SO)
    return tmp_path


def _dung() -> LuotDung:
    return dung(tim_viec([HO_SO]))


def _sua(ten: str, cu: str, moi: str) -> None:
    tep = HO_SO / ten
    chu = tep.read_text(encoding="utf-8")
    assert cu in chu
    tep.write_text(chu.replace(cu, moi, 1), encoding="utf-8")


def _loi(luot: LuotDung) -> str:
    """What was told; nothing was written."""
    assert luot.loi_vao
    assert luot.ma_thoat == 2
    assert not Path("outputs").exists()
    return str(luot.loi_vao)


def _chu(nhom: NhomDoc) -> Iterator[tuple[str, str]]:
    """Each paper with the text of its page."""
    for ban in nhom.cac_ban:
        yield ban.viec.giay, "\n".join(doan.chu for doan in read(dien(ban)).doan).replace("\u00a0", " ")


def test_cac_giay(xuong: Path) -> None:
    """The papers stand in one folder, numbered in the order of the dossier, the reports by nominee."""
    luot = _dung()

    assert {kq.trang_thai for kq in luot.ket_qua} == {TrangThai.DA_DUNG}
    co = sorted(
        tep.relative_to("outputs/khen_thuong/2025_so_ket").as_posix() for tep in Path("outputs").rglob("*.docx")
    )
    assert co == [f"{ten}.docx" for ten in GIAY]
    assert {kq.trang_thai for kq in _dung().ket_qua} == {TrangThai.KHONG_DOI}


def test_so_luong_mot_noi(xuong: Path) -> None:
    """Whoever goes forward is counted alike in the minutes, the tờ trình and the công văn."""
    chu = dict(_chu(doc_nhom(Viec(HO_SO, xuong))))

    assert "đề nghị khen thưởng 03 tập thể, 07 cá nhân" in chu["01_bien_ban_hop"]
    assert "gồm 03 tập thể, 07 cá nhân" in chu["04_cong_van_gui_ho_so"]
    assert "cho 02 tập thể, 05 cá nhân" in chu["03_to_trinh_giay_khen_so"]
    assert "cho 01 tập thể, 02 cá nhân" in chu["03_to_trinh_bang_khen_tinh"]
    for ten in ("03_to_trinh_giay_khen_so", "03_to_trinh_bang_khen_tinh"):
        assert re.search(r"\(Kèm theo Tờ trình số 7[12]/TTr-THPTVDM ngày 14 tháng 11 năm 2025 của", chu[ten])
    assert "Hoàng Thị Ví Dụ Đào" not in chu["03_to_trinh_giay_khen_so"]
    assert "77,78%" in chu["02_bien_ban_kiem_phieu"]


def test_khong_sai_khong_lech_mau(xuong: Path) -> None:
    """Nothing of the papers is against the law or off the forms of Phụ lục III."""
    for ban in doc_nhom(Viec(HO_SO, xuong)).cac_ban:
        thay = soat(read(dien(ban)), nhap=la_nhap(ban.ban)).findings
        assert [str(f) for f in thay if f.muc is Muc.SAI or f.hang is Hang.MAU] == [], ban.viec.giay


def test_hoi_dong_ban_hanh(xuong: Path) -> None:
    """The minutes bear the head and the symbol of the council, the tờ trình those of the school."""
    ban = {mot.viec.giay: mot.ban for mot in doc_nhom(Viec(HO_SO, xuong)).cac_ban}

    bien_ban, to_trinh = ban["01_bien_ban_hop"], ban["03_to_trinh_giay_khen_so"]
    assert bien_ban.chu_quan
    assert (bien_ban.chu_quan.ten, bien_ban.co_quan.ten) == ("Trường THPT Ví Dụ Một", "Hội đồng Thi đua - Khen thưởng")
    assert (bien_ban.ky_hieu, to_trinh.ky_hieu) == ("BB-HĐTĐKT", "TTr-THPTVDM")


def test_mau_thuan_dung_ca_ho_so(xuong: Path) -> None:
    """A vote too few for somebody whom a tờ trình proposes: one report, each place in its file, nothing written."""
    _sua("phien_hop.yaml", "{de_cu: dc04, dong_y: 7", "{de_cu: dc04, dong_y: 5")

    loi = _loi(_dung())

    assert "R-01" in loi
    assert f"{HO_SO}/van_ban.yaml" in loi
    assert "vanban explain R-" in loi or "Gợi ý" in loi


def test_mot_giay_hong_thi_khong_ghi_giay_nao(xuong: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A paper that fails its check keeps the others of its dossier from being written."""
    goc = run.dien
    monkeypatch.setattr(run, "dien", lambda ban: b"PK" if ban.viec.giay.startswith("04") else goc(ban))

    luot = _dung()

    trang_thai = [kq.trang_thai for kq in luot.ket_qua]
    assert (trang_thai.count(TrangThai.LOI), trang_thai.count(TrangThai.CHUA_DUNG)) == (1, len(GIAY) - 1)
    assert luot.ma_thoat == 1
    assert not Path("outputs").exists()


def test_mot_giay_khong_ghi_duoc_thi_ca_ho_so_nhu_cu(xuong: Path) -> None:
    """A paper whose place is taken keeps the others as they were: old and new papers never lie in one folder."""
    _dung()
    noi = Path("outputs/khen_thuong/2025_so_ket")
    truoc = {tep: tep.read_bytes() for tep in noi.rglob("*.docx") if not tep.name.startswith("04")}
    (noi / "04_cong_van_gui_ho_so.docx").unlink()
    (noi / "04_cong_van_gui_ho_so.docx").mkdir()
    _sua("dot_xet.yaml", "ten: Sơ kết giai đoạn 2023 - 2025", "ten: Sơ kết giai đoạn 2023 - 2025 lần 2")

    luot = _dung()

    trang_thai = [kq.trang_thai for kq in luot.ket_qua]
    assert (trang_thai.count(TrangThai.LOI), trang_thai.count(TrangThai.CHUA_DUNG)) == (1, len(GIAY) - 1)
    assert {tep: tep.read_bytes() for tep in noi.rglob("*") if tep.is_file()} == truoc


def test_hai_ho_so_trung_so(xuong: Path) -> None:
    """A dossier copied with its numbers is told every paper whose number is used."""
    hai = HO_SO.with_name("hai")
    shutil.copytree(HO_SO, hai)

    luot = dung(tim_viec([HO_SO.parent]))

    assert luot.loi_vao
    so = [re.search(r"số (\S+) năm 2025 đã dùng ở", str(loi)) for loi in luot.loi_vao.loi]
    assert sorted(mot[1] for mot in so if mot) == [
        "03/BB-HĐTĐKT",
        "04/BB-HĐTĐKT",
        "71/TTr-THPTVDM",
        "72/TTr-THPTVDM",
        "73/THPTVDM-VP",
    ]


def test_noi_dung_ra_cua_ho_so(xuong: Path) -> None:
    """A dossier goes into a folder of its own name, whatever dots are in it."""
    for ten in ("dot.1", "dot.2"):
        viec = Viec(HO_SO.with_name(ten), xuong)
        viec.tep.mkdir()

        assert viec.ten_dich == f"outputs/khen_thuong/{ten}"
        assert replace(viec, giay="bao_cao/dc01").ten_dich == f"outputs/khen_thuong/{ten}/bao_cao/dc01.docx"


def test_bang_nao_cung_nhu_nhau(xuong: Path) -> None:
    """The nominees typed as YAML give the papers that the CSV gives."""
    truoc = dict(_chu(doc_nhom(Viec(HO_SO, xuong))))
    du_lieu = doc_bang(HO_SO / "de_cu.csv", BangDeCu).du_lieu
    for ten in ("de_cu", "lich_su"):
        (HO_SO / f"{ten}.csv").unlink()
    (HO_SO / "de_cu.yaml").write_text(yaml.safe_dump(du_lieu, allow_unicode=True, sort_keys=False), encoding="utf-8")

    assert dict(_chu(doc_nhom(Viec(HO_SO, xuong)))) == truoc


def _van_ban(giay: str) -> str:
    """What the page of a paper says."""
    return dict(_chu(doc_nhom(Viec(HO_SO, Path.cwd()))))[giay]


def _bo_danh_sach() -> None:
    """Let the machine list whom the tờ trình propose."""
    tep = HO_SO / "van_ban.yaml"
    tep.write_text(re.sub(r" +danh_sach:.*\n", "", tep.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.mark.parametrize(
    ("gia_tri", "cau"),
    [
        ("1/2, tren: có", "đều đạt trên 1/2 tổng số thành viên Hội đồng, kể cả"),
        ("80%", "đều đạt từ 4/5 tổng số thành viên Hội đồng trở lên, kể cả"),
        ("66.67%", "đều đạt từ 66,67% tổng số thành viên Hội đồng trở lên, kể cả"),
    ],
)
def test_muc_phieu_dung_nhu_quy_dinh(xuong: Path, gia_tri: str, cau: str) -> None:
    """The tờ trình says of the votes what the rules ask: from a share on, or above it."""
    _sua("quy_dinh_khen_thuong.yaml", "gia_tri: 4/5", f"gia_tri: {gia_tri}")
    _bo_danh_sach()

    assert cau in _van_ban("03_to_trinh_bang_khen_tinh")


def test_khong_ai_duoc_trinh(xuong: Path) -> None:
    """Nobody reaches the threshold: minutes, no tờ trình, no letter that sends nothing; each is told."""
    tep = HO_SO / "phien_hop.yaml"
    chu = re.sub(
        r"dong_y: \d, khong_dong_y: \d, (khong_)?dong_y_van_ban: 1",
        "dong_y: 1, khong_dong_y: 7",
        tep.read_text("utf-8"),
    )
    tep.write_text(chu, encoding="utf-8")
    _bo_danh_sach()

    luot = _dung()

    assert [Path(kq.tep).stem[:2] for kq in luot.ket_qua] == ["01", "02", "05"]
    giay = "không dựng Tờ trình kèm danh sách đề nghị"
    assert [str(mot).removeprefix(f"{HO_SO}/van_ban.yaml:") for mot in luot.nhac if "không dựng" in str(mot)] == [
        f"17:3: không đề cử nào được trình 'bang_khen_tinh': {giay}",
        f"11:3: không đề cử nào được trình 'giay_khen_so': {giay}",
        "23:1: không đề cử nào được trình hình thức nào: không dựng Công văn gửi hồ sơ",
    ]
    assert "đề nghị khen thưởng 00 tập thể, 00 cá nhân:" in _van_ban("01_bien_ban_hop")


def test_phieu_cong_lai_tren_giay(xuong: Path) -> None:
    """In the minutes of the count the ballots for and against a nominee are the valid ones; written opinions apart."""
    chu = _van_ban("02_bien_ban_kiem_phieu").split("\n")

    byah = chu.index("Bà H’ Ví Dụ Byă")
    assert chu[byah + 1 : byah + 6] == ["Giấy khen", "8", "0", "1 không", "88,89%"]
    assert "là phiếu không hợp lệ." in _van_ban("05_phieu_bau")


def test_chua_co_tieu_chi(xuong: Path) -> None:
    """A nominee without any criterion: a gap on the report, told with the row, and no line that leads to nothing."""
    _sua("de_cu.csv", "tc_c1; tc_c2,94", ",94")

    luot = _dung()

    assert "[cần bổ sung: các tiêu chí đã đạt]." in _van_ban("bao_cao_thanh_tich/dc01")
    thieu = [str(mot) for kq in luot.ket_qua for mot in kq.con_thieu]
    assert f"{HO_SO}/de_cu.csv, dòng 2: dc01 chưa có các tiêu chí đã đạt" in thieu


def test_khong_hai_dau_cham(xuong: Path) -> None:
    """An achievement typed as a sentence ends with one full stop, and stands on the list as it was typed."""
    _sua("de_cu.csv", "miễn phí môn Toán hai năm học,", "miễn phí môn Toán hai năm học.,")

    assert "Toán hai năm học.\n" in _van_ban("bao_cao_thanh_tich/dc02")
    assert "Toán hai năm học.\n" in _van_ban("03_to_trinh_giay_khen_so")


def test_chua_co_phong_trao(xuong: Path) -> None:
    """An occasion without a movement is told so at its own file, with the forms that speak of one."""
    _sua("dot_xet.yaml", "phong_trao: xa_hoi", "# phong_trao: xa_hoi")

    loi = _loi(_dung())

    assert loi.startswith(
        f"{HO_SO}/dot_xet.yaml: đợt xét chưa ghi phong_trao, mà tên phong trào có trong khuôn to_trinh, "
    )
    assert loi.count("phong_trao, mà") == 1


@pytest.mark.parametrize("ten", ["hoi_dong.yaml", "phien_hop.yaml"])
def test_thieu_tep(xuong: Path, ten: str) -> None:
    """A file that the papers need and nobody wrote is named."""
    (HO_SO / ten).unlink()

    assert _loi(_dung()).startswith(f"{HO_SO}: hồ sơ thiếu tệp {ten}\n")


def test_khuon_rieng(xuong: Path) -> None:
    """The office's own form of a paper stands for the one that ships."""
    khuon = Path("inputs/khen_thuong/khuon/cong_van.yaml")
    khuon.parent.mkdir()
    khuon.write_text(
        "loai: cong_van\ntrich_yeu: gửi hồ sơ\nmo_dau: Kính gửi {{ so_luong.phan }}.\n"
        "noi_dung:\n- chen: bang_ke_ho_so\nket_thuc: Trân trọng.\n",
        encoding="utf-8",
    )

    chu = dict(_chu(doc_nhom(Viec(HO_SO, xuong))))

    assert "Kính gửi 03 tập thể, 07 cá nhân." in chu["04_cong_van_gui_ho_so"]
    assert [viec.tep for viec in tim_viec([Path("inputs")])] == [HO_SO]


def test_khuon_bo_sot(xuong: Path) -> None:
    """A form that leaves out what was said at the meeting is refused, at the sentence nobody would read."""
    goc = GOC / "src/vanban/khen_thuong/khuon/giay/bien_ban_hop.yaml"
    khuon = HO_SO / "khuon/bien_ban_hop.yaml"
    khuon.parent.mkdir()
    chu = goc.read_text(encoding="utf-8")
    assert "  - chen: ket_luan\n" in chu
    khuon.write_text(chu.replace("  - chen: ket_luan\n", ""), encoding="utf-8")

    loi = _loi(_dung())

    assert "không có trên giấy nào của hồ sơ: “" in loi
    assert f"{HO_SO}/phien_hop.yaml:" in loi


def _khuon(ma: str, cu: str, moi: str) -> Path:
    """The office's own form of a paper: the one that ships with one place changed."""
    chu = (GOC / f"src/vanban/khen_thuong/khuon/giay/{ma}.yaml").read_text(encoding="utf-8")
    assert cu in chu
    khuon = Path(f"inputs/khuon/{ma}.yaml")
    khuon.parent.mkdir()
    khuon.write_text(chu.replace(cu, moi, 1), encoding="utf-8")
    return khuon


@pytest.mark.parametrize(
    ("ma", "cu", "moi", "giay", "ai"),
    [
        ("to_trinh", "  - chen: danh_sach\n", "  - Danh sách gửi sau.\n", "03_to_trinh_giay_khen_so", "Tổ Ngữ văn"),
        ("bien_ban_hop", "\n    chen: ket_qua_phieu", "", "01_bien_ban_hop", "Lê Thị Ví Dụ Chi"),
        ("phieu_bau", "- chen: bang_phieu_bau", "- Nguyễn Văn Khác", "05_phieu_bau", "Hoàng Thị Ví Dụ Đào"),
        (
            "thanh_tich_ca_nhan_chuyen_de",
            "{{ de_cu.ho_ten }}",
            "Nguyễn Văn Khác",
            "bao_cao_thanh_tich/dc03",
            "H’ Ví Dụ Byă",
        ),
    ],
)
def test_giay_bo_ten(xuong: Path, ma: str, cu: str, moi: str, giay: str, ai: str) -> None:
    """A form without its list is refused, although the names stand on other papers."""
    khuon = _khuon(ma, cu, moi)
    chu = khuon.read_text(encoding="utf-8")
    khuon.write_text(chu.replace("{{ de_cu.nguoi_bao_cao }}", "Nguyễn Văn Khác"), encoding="utf-8")

    assert f"không có trên {giay}: “{ai}”" in _loi(_dung())


def test_ten_trong_cau_cung_la_ke_ten(xuong: Path) -> None:
    """Minutes of the count that name everyone in sentences need no table."""
    _khuon("bien_ban_kiem_phieu", "\n    chen: bang_kiem_phieu", "")

    assert _dung().ma_thoat == 0


@pytest.mark.parametrize(
    ("ma", "cu", "moi", "cau"),
    [
        ("to_trinh", "{{ hinh_thuc.phan }}", "09 tập thể, 05 cá nhân", "R-05: “09 tập thể”: máy đếm được"),
        (
            "cong_van",
            "“{{ phong_trao.ten }}”",
            "“Đắk Lắk thi đua xây dựng xã hội học tập, đẩy mạnh học tập giai đoạn 2023 - 2030”",
            "R-13: “Đắk Lắk thi đua",
        ),
        ("thanh_tich_ca_nhan_chuyen_de", "Thông tin chung", "Năm nay 36/38 người (95%)", "R-17: 36/38 là 94,74%"),
        ("to_trinh", "loai: to_trinh", "loai: bao_cao", "Tờ trình kèm danh sách đề nghị phải là loai: to_trinh"),
    ],
)
def test_chu_cua_khuon_cung_duoc_kiem(xuong: Path, ma: str, cu: str, moi: str, cau: str) -> None:
    """What the office typed into a form is held against the data as what it typed into van_ban.yaml."""
    khuon = _khuon(ma, cu, moi)

    loi = _loi(_dung())

    assert cau in loi
    assert f"{khuon}:" in loi


def test_loi_cua_khuon_rieng(xuong: Path) -> None:
    """A name that nothing answers to is told at its place in the office's form."""
    khuon = HO_SO / "khuon/phieu_bau.yaml"
    khuon.parent.mkdir()
    khuon.write_text(
        "loai: phieu_bau\ntrich_yeu: Xét {{ dot_xet.tem }}\nnoi_dung:\n- chen: bang_phieu_bau\n", encoding="utf-8"
    )

    assert f"{khuon}:2:" in _loi(_dung())


@pytest.mark.parametrize("ten", ["de_cu.csv", "van_ban.yaml", "phien_hop.yaml"])
def test_ten_mot_tep_la_ca_ho_so(xuong: Path, ten: str) -> None:
    """Naming one of its files means the dossier."""
    assert [viec.tep for viec in tim_viec([HO_SO / ten])] == [HO_SO]


@pytest.mark.parametrize(
    ("ai", "tep", "cu", "moi", "cau"), BANG, ids=[f"{i:02d} {ai} {tep}" for i, (ai, tep, *_) in enumerate(BANG, 1)]
)
def test_mot_sua_duoc_thay(xuong: Path, ai: str, tep: str, cu: str, moi: str, cau: str) -> None:
    """One thing changed so that the dossier contradicts itself: told; nothing is written unless it is only a doubt."""
    _sua(tep, cu, moi)
    luot = _dung()

    thay = str(luot.loi_vao) if luot.loi_vao else "\n".join(map(str, luot.nhac))
    assert (cau in thay) if ai == MO_HINH else any(f"{ma}: " in thay for ma in ai.split()), thay
    if luot.loi_vao:
        _loi(luot)
    else:
        assert any(all_quy_tac()[ma].muc == "CB" or cau in thay for ma in ai.split())


def test_bo_phieu_khong_kin(xuong: Path) -> None:
    """Where no rule asks for a secret ballot, no paper speaks of one."""
    quy_dinh = HO_SO / "quy_dinh_khen_thuong.yaml"
    quy_dinh.write_text(
        quy_dinh.read_text(encoding="utf-8").replace("bo_phieu_kin: có", "bo_phieu_kin: không"), "utf-8"
    )

    assert not [ten for ten, chu in _chu(doc_nhom(Viec(HO_SO, xuong))) if "phiếu kín" in chu]

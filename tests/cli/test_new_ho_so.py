"""`vanban new` for dossiers: starters that build at once, last year's folder with what is new left open."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from cli.conftest import Chay, sua
from vanban.build.ho_so_chep import BO, SUA
from vanban.khen_thuong.tep_ho_so import vi_du
from vanban.models.don_vi_hoc_tap import DonViHocTap
from vanban.models.dot_xet import DotXet
from vanban.models.phien_hop import PhienHop

GOC = Path(__file__).parents[2]
MAU = {
    "de_nghi": ("khen_thuong",),
    "khen_thuong": ("khen_thuong", "--mau", "khen_thuong"),
    "don_vi_hoc_tap": ("don_vi_hoc_tap",),
}
NOI = (GOC, *(noi for noi in sorted((GOC / "tests/van_phong").iterdir()) if (noi / "inputs").is_dir()))
MOI, CU = "inputs/khen_thuong/moi", "inputs/khen_thuong/2025_so_ket"
SAN_SANG = f"Sửa các tệp này rồi dựng: vanban build {MOI}\n"


@pytest.mark.parametrize("mau", MAU)
def test_thu_muc_trong(mau: str, tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an empty folder the starter comes with its references, builds as it is, and every file names its schema."""
    monkeypatch.chdir(tmp_path)

    ra = chay("new", *MAU[mau])

    tep = sorted(vi_du(mau).keys() - {"co_quan.yaml"})
    assert (ra.ma, ra.err) == (0, SAN_SANG)
    assert ra.out.splitlines()[: len(tep)] == [f"{MOI}/{ten}\tđã ghi" for ten in tep]
    assert "inputs/co_quan.yaml\tđã ghi" in ra.out
    assert chay("build", MOI).ma == 0
    assert chay("check", "--draft", "outputs").ma == 0
    for mot in Path(MOI).glob("*.yaml"):
        dong = mot.read_text(encoding="utf-8").splitlines()[0]
        assert dong == f"# yaml-language-server: $schema=../../../schema/{mot.stem}.json"


@pytest.mark.parametrize("mau", MAU)
@pytest.mark.parametrize("noi", NOI, ids=lambda noi: noi.name)
def test_noi_co_san(noi: Path, mau: str, tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a workspace with data of its own the starter builds as it is; nothing that was there is touched."""
    shutil.copytree(noi / "inputs", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    truoc = {tep: tep.read_bytes() for tep in Path("inputs").rglob("*") if tep.is_file()}

    ra = chay("new", *MAU[mau])

    assert (ra.ma, ra.err) == (0, SAN_SANG)
    assert chay("build", MOI).ma == 0
    assert {tep: tep.read_bytes() for tep in truoc} == truoc


def test_giay_nao_con_thieu_gi(noi_lam: Path, chay: Chay) -> None:
    """What a draft lacks is told with the paper that lacks it, once for all reports of achievements."""
    chay("new", "khen_thuong")

    ra = chay("build", MOI)

    dau = f"  {MOI}/van_ban.yaml: "
    thieu = [mot.removeprefix(dau) for mot in ra.err.splitlines() if mot.startswith(dau)]
    assert "03_to_trinh_giay_khen_so: chưa có ngày ban hành (ngay)" in thieu
    assert [mot for mot in thieu if mot.startswith("bao_cao_thanh_tich")] == [
        "bao_cao_thanh_tich: chưa có ngày ban hành (ngay)"
    ]


def test_ten_cua_co_quan_dang_co(noi_lam: Path, chay: Chay) -> None:
    """The council bears the name and the symbol of the office that is there; the starter asks for no other register."""
    sua(Path("inputs/co_quan.yaml"), "ten: Trường THPT Ví Dụ\n", 'ten: "Trường A: B"\n')
    sua(Path("inputs/co_quan.yaml"), "ten_rieng: Ví Dụ                # phần", "ten_rieng: B # phần")
    sua(Path("inputs/co_quan.yaml"), "viet_tat: THPTVD ", "viet_tat: AB ")
    sua(Path("inputs/vien_dan.yaml"), "luat_tdkt:", "luat_khac:")
    sua(Path("inputs/phong_trao/thu_vien_mo.yaml"), "vien_dan.luat_tdkt", "vien_dan.luat_khac")
    for tep in Path("inputs").glob("*/*.yaml"):
        tep.unlink() if tep.parent.name != "phong_trao" else None

    chay("new", "khen_thuong")

    hoi_dong = yaml.safe_load(Path(MOI, "hoi_dong.yaml").read_text(encoding="utf-8"))
    assert hoi_dong["ten"] == "Hội đồng Thi đua - Khen thưởng Trường A: B"
    assert hoi_dong["quyet_dinh_thanh_lap"]["so_ky_hieu"] == "45/QĐ-AB"
    assert "luat_tdkt" not in Path(MOI, "van_ban.yaml").read_text(encoding="utf-8")
    assert chay("build", MOI).ma == 0


def test_tham_chieu_khong_dung_duoc_thi_ho_so_co_rieng(noi_lam: Path, chay: Chay) -> None:
    """Rules without a threshold and a movement without the form stay as they are; the folder gets its own."""
    chay("new", "khen_thuong", "inputs/khen_thuong/dau")
    sua(Path("inputs/quy_dinh_khen_thuong.yaml"), "      nguong_phieu: {gia", "      # nguong_phieu: {gia")
    sua(Path("inputs/phong_trao/thu_vien_mo.yaml"), "giay_khen_so", "giay_khen_xa")

    ra = chay("new", "khen_thuong")

    assert f"{MOI}/quy_dinh_khen_thuong.yaml\tđã ghi" in ra.out
    assert f"{MOI}/phong_trao/thu_vien_mo.yaml\tđã ghi" in ra.out
    assert ra.err == SAN_SANG


def test_co_quan_khong_quyet_dinh_duoc(noi_lam: Path, chay: Chay) -> None:
    """A school cannot decide what a Sở does: the folder gets the office of the sample."""
    ra = chay("new", "khen_thuong", "--mau", "khen_thuong")

    assert f"{MOI}/co_quan.yaml\tđã ghi" in ra.out
    assert "Trường" in Path("inputs/co_quan.yaml").read_text(encoding="utf-8")
    assert "ten: Sở" in Path(MOI, "co_quan.yaml").read_text(encoding="utf-8")


def test_con_thieu_thi_noi_cho(noi_lam: Path, chay: Chay) -> None:
    """What the office lacks for the dossier is told with its place."""
    Path("inputs/co_quan.yaml").write_text("ten: Trường\nchuc_vu: {giam_doc: {ten: Giám đốc}}\n", encoding="utf-8")

    ra = chay("new", "khen_thuong")

    assert ra.ma == 0
    assert ra.err.startswith("Tệp mẫu nhắc tới những tên mà dữ liệu ở đây chưa có")


@pytest.fixture
def co_ho_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with the sample dossiers; the current folder."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(GOC / "inputs", "inputs")
    return tmp_path


def test_chep_ho_so(co_ho_so: Path, chay: Chay) -> None:
    """People and forms stay; numbers, days, votes and lists are gone; every line to change is marked."""
    for la in ("~$de_cu.xlsx", "ghi_chu.docx", "hoi_dong (1).yaml"):
        Path(CU, la).write_text("x", encoding="utf-8")
    (Path(CU) / "khuon").mkdir()
    Path(CU, "khuon/to_trinh.yaml").write_text("loai: to_trinh\n", encoding="utf-8")

    ra = chay("new", "--from", CU, MOI)

    assert ra.ma == 0
    cu, moi = ({t.relative_to(d).as_posix() for t in Path(d).rglob("*") if t.is_file()} for d in (CU, MOI))
    assert cu - moi == {"~$de_cu.xlsx", "ghi_chu.docx", "hoi_dong (1).yaml"}
    phien, hoi_dong, van_ban, dot = (
        yaml.safe_load(Path(MOI, f"{ten}.yaml").read_text(encoding="utf-8"))
        for ten in ("phien_hop", "hoi_dong", "van_ban", "dot_xet")
    )
    assert phien["chu_tri"] == "hd1"
    assert [phien[ten] for ten in ("ngay", "ket_qua", "vang_mat", "y_kien", "ket_luan")] == [None] * 5
    assert set(phien["phieu"].values()) == {None}
    assert len(hoi_dong["thanh_vien"]) == 9
    assert van_ban["to_trinh"]["giay_khen_so"]["kinh_gui"]
    assert {van_ban["to_trinh"]["giay_khen_so"][ten] for ten in ("so", "ngay", "danh_sach")} == {None}
    assert (dot["han_nop"], dot["thoi_gian_thanh_tich"]) == (None, {"tu": None, "den": None})
    assert Path(MOI, "de_cu.csv").read_bytes() == Path(CU, "de_cu.csv").read_bytes()
    assert f"vanban build {MOI}" in ra.err


def test_ban_chep_giu_chu_thich(co_ho_so: Path, chay: Chay) -> None:
    """Comments stay, in their column where the line stays; each line to change has one mark above it."""
    chay("new", MOI, "--from", CU)

    dong = Path(MOI, "phien_hop.yaml").read_text(encoding="utf-8").splitlines()
    chu_thich = [mot for mot in Path(CU, "phien_hop.yaml").read_text(encoding="utf-8").splitlines() if mot[:1] == "#"]
    assert [mot for mot in dong if mot[:1] == "#" and SUA not in mot] == chu_thich
    assert [dong[i + 1].partition(":")[0] for i, mot in enumerate(dong) if mot.startswith(SUA)] == [
        "ngay",
        "co_mat",
        "vang_mat",
        "phieu",
        "ket_qua",
        "y_kien",
        "ket_luan",
    ]
    cu, moi = (Path(noi, "van_ban.yaml").read_text(encoding="utf-8") for noi in (CU, MOI))
    cot = [next(d for d in chu.splitlines() if "để trống thì máy tự lập" in d).index("#") for chu in (cu, moi)]
    assert cot[0] == cot[1]


def test_ban_chep_chi_thieu_dieu_da_bo(co_ho_so: Path, chay: Chay) -> None:
    """Building the copy asks for what was left open, at its line, and for nothing else."""
    chay("new", MOI, "--from", CU)

    loi = chay("build", MOI).err.splitlines()

    assert [mot.rpartition("`")[0].rpartition("`")[2] for mot in loi[:-1]] == [
        "tu",
        "den",
        "han_nop",
        "ngay",
        "phat_ra",
        "thu_ve",
        "hop_le",
    ]


def test_chep_don_vi_hoc_tap(co_ho_so: Path, chay: Chay) -> None:
    """The team and the keys of the results stay; the year, the figures and the results are for the new dossier."""
    ra = chay("new", "don_vi_hoc_tap", MOI, "--from", "inputs/khen_thuong/2025_don_vi_hoc_tap")

    khai = yaml.safe_load(Path(MOI, "don_vi_hoc_tap.yaml").read_text(encoding="utf-8"))
    assert "Đề cử" not in ra.err
    assert (khai["nam"], khai["so_lieu"]) == (None, None)
    assert len(khai["to_danh_gia"]["thanh_vien"]) == 3
    assert len(khai["ket_qua"]) == 12
    assert set(khai["ket_qua"].values()) == {None}


def test_chep_ho_so_json(co_ho_so: Path, chay: Chay) -> None:
    """A file of JSON stays JSON."""
    tep = Path(CU, "phien_hop.yaml")
    du_lieu = yaml.load(tep.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    tep.unlink()
    tep.with_suffix(".json").write_text(json.dumps(du_lieu, ensure_ascii=False, indent=1), encoding="utf-8")

    chay("new", MOI, "--from", CU)

    moi = json.loads(Path(MOI, "phien_hop.json").read_text(encoding="utf-8"))
    assert (moi["ngay"], moi["ket_qua"], moi["chu_tri"]) == (None, None, "hd1")


def test_moi_muc_bo_di_co_trong_mo_hinh() -> None:
    """What a copy leaves open are keys that the files have."""
    mo_hinh: dict[str, type[BaseModel]] = {"dot_xet": DotXet, "phien_hop": PhienHop, "don_vi_hoc_tap": DonViHocTap}
    for ten, lop in mo_hinh.items():
        assert {duong.partition(".")[0] for duong, _ in BO[ten]} <= set(lop.model_fields)


@pytest.mark.parametrize(
    ("lenh", "cau"),
    [
        (("--from", "inputs/ke_hoach", MOI), "inputs/ke_hoach: thư mục này không phải hồ sơ: không có dot_xet.yaml"),
        (("--from", CU, CU), f"{CU}: thư mục này đã có, không ghi đè"),
        (("--from", CU, "khac/moi"), "khac/moi: dữ liệu phải nằm trong một thư mục inputs/"),
        (("khen_thuong", f"{CU}/moi"), f"{CU}/moi: không đặt hồ sơ trong thư mục của một hồ sơ khác"),
        (("khen_thuong", CU), f"{CU}: thư mục này đã có, không ghi đè"),
        (("khen_thuong", "inputs/khen_thuong/a.yaml"), "inputs/khen_thuong/a.yaml: hồ sơ là một thư mục"),
        (("khen_thuong", MOI, "--from", f"{CU}/dot_xet.yaml"), f"{CU}/dot_xet.yaml: --from của hồ sơ phải là thư mục"),
        (("khen_thuong", MOI, "--mau", "de_ngi"), "không có mẫu riêng của khen_thuong `de_ngi`; có phải ý bạn là"),
        (("khen_thuog",), "không có mẫu `khen_thuog`; có phải ý bạn là `khen_thuong`?"),
        ((), "vanban: thiếu LOẠI, như: vanban new ke_hoach"),
    ],
)
def test_lenh_sai(co_ho_so: Path, chay: Chay, lenh: tuple[str, ...], cau: str) -> None:
    """Nothing is written, and the sentence names the place."""
    truoc = sorted(co_ho_so.rglob("*"))

    ra = chay("new", *lenh)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.startswith(cau)
    assert sorted(co_ho_so.rglob("*")) == truoc

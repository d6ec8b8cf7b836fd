"""What lies beside the documents and does not count is named, with the way out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vanban.build.ket_qua import KetQua, TrangThai
from vanban.build.tep_la import khong_con_du_lieu, tep_bi_bo_qua
from vanban.build.tep_moi import tao
from vanban.build.viec import Viec


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one plan; the current folder."""
    monkeypatch.chdir(tmp_path)
    tao("ke_hoach", Path("inputs/ke_hoach/mot.yaml"))
    return tmp_path


def _ghi(ten: str, chu: str) -> None:
    tep = Path(ten)
    tep.parent.mkdir(parents=True, exist_ok=True)
    tep.write_text(chu, encoding="utf-8")


@pytest.mark.parametrize(
    ("ten", "chu", "cau"),
    [
        (
            "ke_hoach/k2.yaml.txt",
            "loai: ke_hoach\n",
            "tên tệp kết thúc bằng .txt, đổi thành k2.yaml (Notepad: Save as type chọn All files)",
        ),
        ("ke_hoach/k2.docx", "x", "trong inputs/ chỉ đọc tệp .yaml, .yml, .json"),
        ("ke_hoach/k2.yaml", " \n", "tệp trống, chưa có mục nào"),
        (
            "ke_hoach/k2.yml",
            "trich_yeu: A\n",
            "không có dòng loai: nên không phải văn bản; là văn bản thì thêm, như loai: ke_hoach",
        ),
        (
            "khen_thuong/mot/hoi_dong.yaml",
            "ten: A\n",
            "thư mục này chưa là hồ sơ, thiếu dot_xet.yaml: xem một hồ sơ mẫu bằng vanban new khen_thuong",
        ),
        ("khen_thuong/mot/dotxet.yaml", "ma: a\n", "tệp này không được dùng; có phải ý bạn là dot_xet.yaml?"),
        ("co_quan (1).yaml", "ten: A\n", "máy chỉ đọc co_quan.yaml, bản chép này không được dùng"),
        ("vien_dan - Copy.yaml", "van_ban: {}\n", "máy chỉ đọc vien_dan.yaml, bản chép này không được dùng"),
        (
            "phong_trao/thu vien.yaml",
            "ten: A\n",
            "tên tệp phong trào phải là một mã như xa_hoi_hoc_tap.yaml",
        ),
    ],
)
def test_tep_bi_bo_qua(ten: str, chu: str, cau: str) -> None:
    """A file that nothing reads is named with the reason."""
    _ghi(f"inputs/{ten}", chu)

    assert list(map(str, tep_bi_bo_qua(()))) == [f"inputs/{ten}: {cau}"]


@pytest.mark.parametrize(
    ("ten", "cau"),
    [
        ("de_cu_cu.csv", "máy chỉ đọc de_cu.csv, tệp này không được dùng"),
        ("hoi_dong (1).yaml", "máy chỉ đọc hoi_dong.yaml, tệp này không được dùng"),
        ("du_thao.docx", "hồ sơ chỉ đọc tệp .yaml, .yml, .json, .csv, .xlsx"),
        ("de_cu.xls", "hồ sơ chỉ đọc tệp .yaml, .yml, .json, .csv, .xlsx; lưu lại thành .xlsx"),
        (
            "van_ban.yaml.txt",
            "tên tệp kết thúc bằng .txt, đổi thành van_ban.yaml (Notepad: Save as type chọn All files)",
        ),
        ("hoi_dong.csv", "tệp hoi_dong phải có đuôi .yaml, .yml, .json"),
        ("phien_hopp.yaml", "máy chỉ đọc phien_hop.yaml, tệp này không được dùng"),
        ("phienhop.yml", "hồ sơ không đọc tệp tên này; có phải ý bạn là phien_hop.yaml?"),
        (
            "thu.xlsx",
            "hồ sơ không đọc tệp tên này; hồ sơ đọc: dot_xet, de_cu, lich_su, hoi_dong, phien_hop, "
            "quy_dinh_khen_thuong, van_ban, co_quan, vien_dan, tieu_chi_hoc_tap",
        ),
        ("khuon/to_trin.yaml", "không phải khuôn của giấy nào; có phải ý bạn là to_trinh.yaml?"),
        ("khuon/to_trinh.docx", "không phải khuôn của giấy nào; có phải ý bạn là to_trinh.yaml?"),
    ],
)
def test_trong_ho_so(ten: str, cau: str) -> None:
    """In the folder of a dossier a file that it does not read is named with the reason."""
    tao("khen_thuong", Path("inputs/khen_thuong/mot"))
    _ghi(f"inputs/khen_thuong/mot/{ten}", "x: 1\n")

    assert list(map(str, tep_bi_bo_qua(()))) == [f"inputs/khen_thuong/mot/{ten}: {cau}"]


@pytest.mark.parametrize(
    ("ten", "chu"),
    [
        ("~$de_cu.xlsx", "x"),
        (".nhap.yaml", "x"),
        ("quyet_dinh.pdf", "x"),
        ("lich_su.csv", "x"),
        ("cong_van_rieng.yaml", "loai: cong_van\n"),
        ("khuon/to_trinh.yaml", "loai: to_trinh\n"),
        ("phong_trao/thu_vien_mo.yaml", "ten: A\n"),
    ],
)
def test_trong_ho_so_khong_can_noi(ten: str, chu: str) -> None:
    """What the dossier reads, documents of their own, locked and hidden files and scans are not named."""
    tao("khen_thuong", Path("inputs/khen_thuong/mot"))
    _ghi(f"inputs/khen_thuong/mot/{ten}", chu)

    assert tep_bi_bo_qua(()) == ()


def test_ho_so_mau_khong_co_tep_thua() -> None:
    """Every file of the starters is read."""
    tao("khen_thuong", Path("inputs/khen_thuong/mot"))
    tao("khen_thuong", Path("inputs/khen_thuong/hai"), mau="khen_thuong")
    tao("don_vi_hoc_tap", Path("inputs/khen_thuong/ba"))

    assert tep_bi_bo_qua(()) == ()


@pytest.mark.parametrize(
    "ten", ["ke_hoach/hai.yml", "ke_hoach/.nhap.yaml", "ke_hoach/~$x.docx", "bang.csv", "khac/co_quan.yaml"]
)
def test_tep_khong_can_noi(ten: str) -> None:
    """Documents, references, hidden and locked files and tables are not named."""
    _ghi(f"inputs/{ten}", "loai: ke_hoach\n" if "hai" in ten else "ten: A\n")

    assert tep_bi_bo_qua(()) == ()


@pytest.mark.parametrize(
    ("ten", "them"),
    [
        ("mau-1-4-co-14.docx", "có phải ý bạn là `mau_1_4_co_14.docx`?"),
        ("quyết định.docx", "các tên như trong templates/docx"),
    ],
)
def test_ban_mau_sai_ten(noi_lam: Path, ten: str, them: str) -> None:
    """A layout of the office whose name nothing asks for; the nearest name that something does."""
    _ghi("templates/docx/rieng/mau_1_4_co_14.docx", "x")
    _ghi("templates/docx/rieng/mau_1_9_co_13_phu_luc_ngang.docx", "x")
    _ghi(f"templates/docx/rieng/{ten}", "x")

    (loi,) = tep_bi_bo_qua(())

    assert str(loi) == f"templates/docx/rieng/{ten}: không phải tên của bản mẫu nào; {them}"


def test_ngoai_thu_muc_lam_viec(noi_lam: Path) -> None:
    """Without a workspace there is nothing to name; the run tells."""
    shutil.rmtree("inputs")

    assert tep_bi_bo_qua(()) == tep_bi_bo_qua((Path("khong/co"),)) == ()


def test_khong_con_du_lieu(noi_lam: Path) -> None:
    """A built document whose input is gone is named; a copy kept by hand and Word's lock file are not."""
    viec = Viec(Path("inputs/ke_hoach/mot.yaml"), noi_lam)
    for ten in ("mot", "cu", "mot (sửa tay)", "cu (sửa tay 2)", "~$mot"):
        _ghi(f"outputs/ke_hoach/{ten}.docx", "x")

    ket_qua = [KetQua("outputs/ke_hoach/mot.docx", "Kế hoạch", TrangThai.DA_DUNG)]

    assert khong_con_du_lieu([viec], ket_qua) == ("outputs/ke_hoach/cu.docx",)


def test_giay_cu_cua_mot_ho_so(noi_lam: Path) -> None:
    """In a run of a part, only what lies in the folder of a dossier is known to be left over."""
    ho_so = Path("inputs/khen_thuong/nam.2025")
    _ghi(f"{ho_so}/dot_xet.yaml", "ten: x\n")
    for ten in ("ke_hoach/cu", "khen_thuong/nam.2025/01", "khen_thuong/nam.2025/bao_cao/cu", "khen_thuong/nam/cu"):
        _ghi(f"outputs/{ten}.docx", "x")

    ket_qua = [KetQua("outputs/khen_thuong/nam.2025/01.docx", "Biên bản", TrangThai.DA_DUNG)]
    viec = [Viec(Path("inputs/ke_hoach/mot.yaml"), noi_lam), Viec(ho_so, noi_lam)]

    assert khong_con_du_lieu(viec, ket_qua, tat_ca=False) == ("outputs/khen_thuong/nam.2025/bao_cao/cu.docx",)

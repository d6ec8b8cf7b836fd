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

"""`vanban diff`: files, folders, git revisions; exit status; what cannot be compared is told, not fatal."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from cli.conftest import Chay, sua
from vanban.docx.read import read

MOT = Path("inputs/ke_hoach/mot.yaml")


def git(*lenh: str) -> None:
    ten = ("-c", "user.name=Ví Dụ", "-c", "user.email=vi.du@example.invalid", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *ten, *lenh], check=True, capture_output=True)


@pytest.fixture
def kho(noi_lam: Path) -> Path:
    """A workspace in git, its first revision named `cu`."""
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-q", "-m", "Dữ liệu")
    git("tag", "cu")
    return noi_lam


def sua_doan_ket(chu: str) -> None:
    noi_dung = MOT.read_text(encoding="utf-8")
    moi = re.sub(r"(?m)^ket_thuc: .*$", lambda _: f"ket_thuc: {chu}", noi_dung, count=1)
    assert moi != noi_dung
    MOT.write_text(moi, encoding="utf-8")


def test_hai_tep(noi_lam: Path, chay: Chay) -> None:
    """A .docx against the data that is to become it."""
    chay("build", str(MOT))

    assert chay("diff", "outputs/ke_hoach/mot.docx", str(MOT)).out == "Không có thay đổi.\n"

    sua(MOT, "trich_yeu: ", "trich_yeu: Sửa đổi ")
    ra = chay("diff", "outputs/ke_hoach/mot.docx", str(MOT))

    assert ra.ma == 1
    assert ra.out.splitlines()[:2] == ["inputs/ke_hoach/mot.yaml: 1 thay đổi", "  Trích yếu: thêm “Sửa đổi”"]


def test_git_va_thu_muc_lam_viec(kho: Path, chay: Chay) -> None:
    """A revision against the files as they are, and against another revision; the repository is only read."""
    assert chay("diff", "cu", "--", "inputs/ke_hoach").ma == 0

    sua(MOT, "trich_yeu: ", "trich_yeu: Sửa đổi ")
    mong = "inputs/ke_hoach/mot.yaml: 1 thay đổi\n  Trích yếu: thêm “Sửa đổi”\n"
    ra = chay("diff", "cu", "--", "inputs/ke_hoach")
    assert (ra.ma, ra.out[: len(mong)]) == (1, mong)

    git("commit", "-q", "-a", "-m", "Sửa")
    hai = chay("diff", "cu", "main")
    assert (hai.ma, hai.out) == (1, ra.out.replace("inputs/", "main:inputs/"))
    assert chay("diff", "cu", str(MOT)).out == ra.out
    tinh_trang = subprocess.run(["git", "status", "--porcelain"], check=True, capture_output=True, text=True)
    assert tinh_trang.stdout == ""


def test_van_ban_moi_va_khong_con(kho: Path, chay: Chay) -> None:
    """Documents on one side only are named with what they are; one under another name is found again."""
    ten_moi = MOT.with_name("doi_ten.yaml")
    MOT.rename(ten_moi)
    Path("inputs/bao_cao/hai.yaml").unlink()
    git("add", "-A")

    ra = chay("diff", "cu")

    assert ra.ma == 1
    assert len(ra.out.splitlines()) == 1
    assert ra.out.startswith("cu:inputs/bao_cao/hai.yaml: không còn, BÁO CÁO - ")


def test_khong_dung_duoc(kho: Path, chay: Chay) -> None:
    """An input that does not build at one revision is told with its place there; the others are compared."""
    dung = MOT.read_text(encoding="utf-8")
    sua(MOT, "loai: ke_hoach", "loai: ke_hoach\nla_muc_gi: 1")
    git("commit", "-q", "-a", "-m", "Hỏng")
    MOT.write_text(dung, encoding="utf-8")
    sua(Path("inputs/bao_cao/hai.yaml"), "trich_yeu: ", "trich_yeu: Sửa đổi ")

    ra = chay("diff", "main")

    assert ra.ma == 2
    dong = ra.out.splitlines()
    assert "inputs/bao_cao/hai.yaml: 1 thay đổi" in dong
    assert "inputs/ke_hoach/mot.yaml: không so được" in dong
    assert any(mot.startswith("  main:inputs/ke_hoach/mot.yaml:") and "la_muc_gi" in mot for mot in dong)
    assert "/tmp" not in ra.out


def test_json(kho: Path, chay: Chay) -> None:
    sua(MOT, "trich_yeu: ", "trich_yeu: Sửa đổi ")

    (mot,) = json.loads(chay("diff", "cu", "--format", "json", "--", str(MOT)).out)

    assert (mot["tep"], mot["trang_thai"]) == (MOT.as_posix(), "có thay đổi")
    assert mot["thay_doi"][0]["kieu"] == "sua"
    assert mot["thay_doi"][0]["noi"] == "Trích yếu"


@pytest.mark.parametrize(
    ("lenh", "loi"),
    [
        (("khong_co",), "khong_co: không có tệp, thư mục hay bản git nào tên này"),
        (("-x",), "vanban: không có tùy chọn -x"),
        (("cu", "--", "-x"), "-x: không có ở cả hai bản"),
        (("cu", "--", "inputs/khong_co"), "inputs/khong_co: không có ở cả hai bản"),
        (("cu", "main", "cu"), "cần hai tệp, hai thư mục, hoặc một hay hai bản git; đang có 3"),
        (("inputs/ke_hoach/mot.yaml",), "inputs/ke_hoach/mot.yaml: thiếu tệp thứ hai để so"),
        (("cu", "--", ".."), "đường dẫn nằm ngoài"),
    ],
)
def test_sai(kho: Path, chay: Chay, lenh: tuple[str, ...], loi: str) -> None:
    """One sentence, exit status 2."""
    ra = chay("diff", *lenh)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.startswith(loi)


def test_markdown_khong_chen_duoc(kho: Path, chay: Chay) -> None:
    """Words of a document cannot become a link, a mention, a picture, markup or a line of their own in a comment."""
    sua_doan_ket('"[bấm](https://vi.du) @ai ![x](y) <img src=x>  `a` _b_ #12"')

    ra = chay("diff", "cu", "--format", "markdown", "--", "inputs/ke_hoach").out

    than = ra.partition("####")[2]
    assert not re.search(r"(?<!\\)[\[\]()`_!#]", than.replace("\n- **", "\n"))
    assert not re.search(r"[<>]|@ai|#12|https?:", than)
    assert than.count("\n") < 12
    assert "bấm" in ra


def test_vet_sua(kho: Path, chay: Chay) -> None:
    """The changes as Word tracks them, of one document."""
    sua(MOT, "trich_yeu: ", "trich_yeu: Sửa đổi ")

    ra = chay("diff", "cu", "--docx", "vet.docx", "--author", "Ví Dụ", "--date", "24/11/2026", "--", str(MOT))

    assert ra.ma == 1
    vb = read(Path("vet.docx"))
    assert [(vet.loai, vet.tac_gia, vet.chu) for vet in vb.vet_sua] == [("chen", "Ví Dụ", "Sửa đổi ")]


@pytest.mark.parametrize(
    ("lenh", "loi"),
    [
        (("--docx", "vet.docx"), "--docx cần đúng một văn bản có ở cả hai phía, đang có 2 trong 2"),
        (("--docx", "vet.txt", "--", str(MOT)), "vet.txt: tên bản vết sửa phải có đuôi .docx"),
    ],
)
def test_vet_sua_sai(kho: Path, chay: Chay, lenh: tuple[str, ...], loi: str) -> None:
    ra = chay("diff", "cu", *lenh)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.startswith(loi)
    assert not list(Path().glob("vet.*"))

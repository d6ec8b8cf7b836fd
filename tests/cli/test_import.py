"""`vanban import`: exit status, the whole message, what is written and what is left alone."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from cli.conftest import Chay, sua

_GOC = Path(__file__).parents[1] / "check/ke_hoach_goc/van_ban.txt"
_MOT = "outputs/ke_hoach/mot.docx"


@pytest.fixture
def cu(noi_lam: Path, chay: Chay) -> Path:
    """An old paper of the workspace's own office."""
    assert chay("build", "inputs/ke_hoach/mot.yaml").ma == 0
    return Path(_MOT)


def test_van_ban_cua_minh(cu: Path, chay: Chay) -> None:
    """One file, which builds to the same document; the report ends with the command to type next."""
    ra = chay("import", str(cu), "-o", "inputs/ke_hoach/lai.yaml")

    assert (ra.ma, ra.out) == (0, "inputs/ke_hoach/lai.yaml\tđã ghi\n")
    assert "Dựng thử: chữ và thể thức giống bản cũ.\n" in ra.err
    assert ra.err.endswith("Dựng: vanban build inputs/ke_hoach/lai.yaml\n")
    assert chay("build", "inputs/ke_hoach/lai.yaml").ma == 0
    assert Path("outputs/ke_hoach/lai.docx").read_bytes() == cu.read_bytes()


def test_khong_ghi_de(cu: Path, chay: Chay) -> None:
    """A file that is there stays as it is, under any suffix; --force replaces it."""
    truoc = Path("inputs/ke_hoach/mot.yaml").read_bytes()
    ra = chay("import", str(cu))

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines() == [
        "inputs/ke_hoach/mot.yaml: tệp này đã có, không ghi đè",
        "  Gợi ý: chọn chỗ khác bằng -o, như -o inputs/ke_hoach/mot/mot.yaml, hoặc thêm --force.",
    ]
    assert Path("inputs/ke_hoach/mot.yaml").read_bytes() == truoc
    assert chay("import", "--force", str(cu)).ma == 0
    assert Path("inputs/ke_hoach/mot.yaml").read_bytes() != truoc


def test_co_quan_khac(noi_lam: Path, chay: Chay) -> None:
    """A paper of another office gets a folder and an office of its own; the shared one is not touched."""
    truoc = Path("inputs/co_quan.yaml").read_bytes()
    ra = chay("import", str(_GOC))

    assert ra.ma == 0
    assert ra.out.splitlines() == [
        "inputs/ke_hoach/van_ban/van_ban.yaml\tđã ghi",
        "inputs/ke_hoach/van_ban/co_quan.yaml\tđã ghi",
    ]
    assert Path("inputs/co_quan.yaml").read_bytes() == truoc
    assert "  đoạn 3: bản cũ ghi số “GL”, không đọc được\n" in ra.err
    dung = chay("build", "inputs/ke_hoach/van_ban")
    assert dung.ma == 0
    assert "van_ban.yaml:5:45: [kiểm tra: bản cũ ghi số “GL”, không đọc được]\n" in dung.err


def test_khong_doi_co_quan_cua_van_ban_khac(noi_lam: Path, chay: Chay) -> None:
    """Its office is never put beside other documents, which would take it."""
    ra = chay("import", str(_GOC), "-o", "inputs/ke_hoach/goc.yaml", "--force")

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines() == [
        "inputs/ke_hoach: văn bản cũ cần tệp co_quan.yaml riêng, mà thư mục này đã có văn bản khác",
        "  Gợi ý: cho văn bản cũ một thư mục riêng: -o inputs/ke_hoach/goc/goc.yaml",
    ]
    assert not Path("inputs/ke_hoach/goc.yaml").exists()
    assert not Path("inputs/ke_hoach/co_quan.yaml").exists()


def test_con_dau_thi_khong_ban_hanh(cu: Path, chay: Chay) -> None:
    """A mark in a comment or in a text keeps a document from being issued; without it the same document is."""
    tep = Path("inputs/ke_hoach/lai.yaml")
    assert chay("import", str(cu), "-o", str(tep)).ma == 0
    sua(tep, "loai: ke_hoach", "loai: ke_hoach  # [kiểm tra: đúng loại chưa]")
    ra = chay("build", "--issue", "--date", "10/9/2025", str(tep))

    assert (ra.ma, ra.out) == (2, "outputs/ke_hoach/lai.docx\t\tchưa dựng\n")
    assert ra.err.splitlines()[0] == "inputs/ke_hoach/lai.yaml:4:19: [kiểm tra: đúng loại chưa]"
    sua(tep, "  # [kiểm tra: đúng loại chưa]", "")
    assert chay("build", "--issue", "--date", "10/9/2025", str(tep)).ma == 0


def test_json(cu: Path, chay: Chay) -> None:
    """For programs: files, fields, doubts, what was dropped, differences, the next command."""
    ra = chay("import", "--json", str(cu), "-o", "inputs/ke_hoach/lai.yaml")
    kq = json.loads(ra.out)

    assert (ra.ma, ra.err) == (0, "")
    assert (kq["loai"], kq["tep"], kq["nghi_ngo"], kq["khac"]) == ("ke_hoach", ["inputs/ke_hoach/lai.yaml"], [], [])
    assert {"doan", "chu", "vi_sao"} == kq["bo_di"][0].keys()
    assert kq["lenh_tiep"] == "vanban build inputs/ke_hoach/lai.yaml"


def _zip(ten: str) -> bytes:
    ra = BytesIO()
    with zipfile.ZipFile(ra, "w") as goi:
        goi.writestr(ten, "x")
    return ra.getvalue()


@pytest.mark.parametrize(
    ("ten", "goi", "cau"),
    [
        ("a.docx", b"", "tệp rỗng"),
        ("a.docx", b"PK\x03\x04" + b"\0" * 40, "tệp hỏng hoặc bị cắt cụt, không mở được"),
        ("a.docx", _zip("x.txt"), "gói zip này không phải văn bản Word"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 40, "tệp .doc kiểu cũ, không phải .docx"),
        ("a.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "tệp có mật khẩu, không đọc được"),
        ("a.pdf", b"%PDF-1.7", "tệp PDF, không phải .docx"),
        ("a.txt", b"", "tệp không có chữ nào, có thể chỉ có ảnh chụp"),
        ("a.txt", b"\xff\xfe\xfa", "tệp chữ không ở bảng mã UTF-8"),
        ("a.txt", "Thư riêng gửi bạn.".encode(), "không nhận ra đây là loại văn bản nào trong 29 loại của Điều 7"),
    ],
)
def test_tep_hong(noi_lam: Path, chay: Chay, ten: str, goi: bytes, cau: str) -> None:
    """One clear sentence, exit status 2, nothing written."""
    Path(ten).write_bytes(goi)
    truoc = sorted(Path("inputs").rglob("*"))
    ra = chay("import", ten)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines()[0] == f"{ten}: {cau}"
    assert sorted(Path("inputs").rglob("*")) == truoc


@pytest.mark.parametrize(
    ("lenh", "cau"),
    [
        (("khong_co.docx",), "khong_co.docx: không đọc được tệp (không có, là thư mục, hoặc không có quyền)"),
        (("khong_co.txt",), "khong_co.txt: không có tệp này, hoặc đây không phải tệp thường"),
        ((_MOT, "-o", "inputs/a.docx"), "inputs/a.docx: tên tệp phải có đuôi .yaml"),
        ((_MOT, "-o", "a.yaml"), "a.yaml: dữ liệu phải nằm trong một thư mục inputs/"),
        ((_MOT, "--loai", "ke_hoac"), "không có loại văn bản `ke_hoac`; có phải ý bạn là `ke_hoach`?"),
    ],
)
def test_lenh_sai(cu: Path, chay: Chay, lenh: tuple[str, ...], cau: str) -> None:
    """What was typed wrongly is said in one sentence."""
    ra = chay("import", *lenh)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines()[0] == cau


def test_cho_trong(tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an empty folder an old paper makes the workspace: its office becomes inputs/co_quan.yaml."""
    monkeypatch.chdir(tmp_path)
    ra = chay("import", str(_GOC))

    assert ra.out.splitlines() == ["inputs/ke_hoach/van_ban.yaml\tđã ghi", "inputs/co_quan.yaml\tđã ghi"]
    assert chay("build").ma == 0

"""The workspace: root, nearest references, the documents, and where they are written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from vanban.errors import InputError
from vanban.inputs.khong_gian import dau_ra, liet_ke, tim_goc, tim_tham_chieu

Ghi = Callable[..., Path]


@pytest.fixture
def ghi(tmp_path: Path) -> Ghi:
    """Writes a file of the workspace, with its folders."""

    def mot_tep(ten: str, chu: str = "loai: ke_hoach\n") -> Path:
        tep = tmp_path / ten
        tep.parent.mkdir(parents=True, exist_ok=True)
        tep.write_text(chu)
        return tep

    mot_tep("inputs/co_quan.yaml", "ten: A\n")
    return mot_tep


def test_tim_goc(tmp_path: Path, ghi: Ghi) -> None:
    """The nearest folder above that holds the office."""
    tep = ghi("inputs/ke_hoach/a.yaml")
    ghi("inputs/thu/inputs/co_quan.json", "{}")

    assert tim_goc(tep) == tim_goc(tmp_path) == tim_goc(tmp_path / "inputs") == tmp_path
    assert tim_goc(tmp_path / "inputs/thu/x.yaml") == tmp_path / "inputs/thu"


def test_khong_co_goc(tmp_path: Path) -> None:
    """Without an office the message says what is missing and what to do."""
    with pytest.raises(InputError) as sai:
        tim_goc(tmp_path)

    assert str(sai.value) == (
        f"{tmp_path}: không thấy inputs/co_quan.yaml ở thư mục này và các thư mục phía trên\n"
        "  Gợi ý: chạy lệnh trong thư mục chứa inputs/, hoặc tạo tệp mẫu: vanban new co_quan"
    )


def test_tham_chieu_gan_nhat(tmp_path: Path, ghi: Ghi) -> None:
    """The document's folder first, then each parent up to `inputs/`, never above."""
    tep = ghi("inputs/khen_thuong/x/van_ban.yaml")
    ghi("phong_trao/b.yaml")
    chung = ghi("inputs/phong_trao/a.yaml", "ten: A\n")

    assert tim_tham_chieu(tep, "co_quan.yaml", tmp_path) == tmp_path / "inputs/co_quan.yaml"
    assert tim_tham_chieu(tep, "phong_trao/a.yaml", tmp_path) == chung
    assert tim_tham_chieu(tep, "phong_trao/b.yaml", tmp_path) is None

    rieng = ghi("inputs/khen_thuong/x/co_quan.json", "{}")
    assert tim_tham_chieu(tep, "co_quan.yaml", tmp_path) == rieng


def test_tham_chieu_hai_lan(tmp_path: Path, ghi: Ghi) -> None:
    """A reference in YAML beside one in JSON is an error."""
    ghi("inputs/co_quan.json", "{}")

    with pytest.raises(InputError, match=r"co_quan\.json: trùng tên với co_quan\.yaml trong cùng thư mục, chỉ giữ một"):
        tim_tham_chieu(tmp_path / "inputs/a.yaml", "co_quan.yaml", tmp_path)


def test_tep_ngoai_inputs(tmp_path: Path, ghi: Ghi) -> None:
    """A document elsewhere still finds the office, and is written into `outputs/`."""
    tep = ghi("nhap/a.yaml")

    assert tim_tham_chieu(tep, "co_quan.yaml", tmp_path) == tmp_path / "inputs/co_quan.yaml"
    assert dau_ra(tep, tmp_path) == tmp_path / "outputs/a.docx"
    assert dau_ra(tmp_path / "inputs/b/c.json", tmp_path) == tmp_path / "outputs/b/c.docx"


def test_liet_ke(tmp_path: Path, ghi: Ghi) -> None:
    """Only files that declare a type, sorted, each once; hidden ones and lists of people are left out."""
    b = ghi("inputs/b/b.json", '{"loai": "bao_cao"}')
    a = ghi("inputs/a.yaml", "# ghi chú\nso:\nloai: ke_hoach\n")
    hoa = ghi("inputs/c.yml", '{"loai": "ke_hoach"}')
    ghi("inputs/de_cu.yaml", "nguoi:\n- ma: a\n  loai: ca_nhan\n")
    ghi("inputs/de_cu_2.json", '{"nguoi": [{"loai": "ca_nhan"}]}')
    ghi("inputs/.nhap/d.yaml")
    ghi("inputs/doc.txt")

    assert liet_ke([tmp_path / "inputs", a], tmp_path) == liet_ke([], tmp_path) == (a, b, hoa)


@pytest.mark.parametrize(
    ("ten", "chu"), [("x.yaml", b"\xff\xfel\0o\0"), ("x.yaml", b"lo\xe1\xba\xa1i: ke_hoach"), ("x.json", b'{"loai": ')]
)
def test_tep_hong_khong_bi_bo_qua(tmp_path: Path, ghi: Ghi, ten: str, chu: bytes) -> None:
    """A file that cannot be read, or that misspells its type, is listed, so that reading it tells why."""
    tep = ghi(f"inputs/{ten}")
    tep.write_bytes(chu)

    assert liet_ke([tmp_path / "inputs"], tmp_path) == (tep,)


@pytest.mark.parametrize("ten", ["vien_dan.yaml", "co_quan.yml", "phong_trao/a.yaml", "x/vien_dan.json"])
def test_tham_chieu_hong_khong_phai_van_ban(tmp_path: Path, ghi: Ghi, ten: str) -> None:
    """A reference that cannot be read is no document; a document in its folder still is one."""
    ghi(f"inputs/{ten}").write_bytes(b'{"van_ban": {"a": {"loai": "\xff\xfe')
    van_ban = ghi("inputs/phong_trao/b.yaml")

    assert liet_ke([tmp_path / "inputs"], tmp_path) == (van_ban,)


def test_lien_ket_hong_va_thu_muc_ten_tep(tmp_path: Path, ghi: Ghi) -> None:
    """A link to nothing, a folder and a pipe named like a file are told, given or found."""
    noi = tmp_path / "inputs"
    (noi / "a.yaml").symlink_to("khong_co.yaml")
    (noi / "b.yml").mkdir()
    os.mkfifo(noi / "c.json")
    cau = [
        "inputs/a.yaml: liên kết này trỏ tới một tệp không có",
        "inputs/b.yml: đây là thư mục mà tên có đuôi .yml: đổi tên thư mục",
        "inputs/c.json: đây không phải tệp thường, không đọc được",
    ]

    for cac_noi in ([noi], sorted(noi.glob("[abc].*"))):
        with pytest.raises(InputError) as sai:
            liet_ke(cac_noi, tmp_path)
        assert str(sai.value).replace(f"{tmp_path}/", "").splitlines() == cau


def test_tham_chieu_la_lien_ket_hong(tmp_path: Path, ghi: Ghi) -> None:
    """A register that is a link to nothing is told, not taken for absent."""
    (tmp_path / "inputs/vien_dan.yaml").symlink_to("khong_co.yaml")

    with pytest.raises(InputError, match=r"vien_dan\.yaml: liên kết này trỏ tới một tệp không có"):
        tim_tham_chieu(tmp_path / "inputs/a.yaml", "vien_dan.yaml", tmp_path)


@pytest.mark.parametrize(
    ("ten", "hien", "ky_tu"),
    [
        ("a\nb.yaml", "a<U+000A>b.yaml", "ký tự điều khiển U+000A"),
        ("\x1b[31m.yaml", "<U+001B>[31m.yaml", "ký tự điều khiển U+001B"),
        ("a\u202e.yaml", "a<U+202E>.yaml", "ký tự ẩn U+202E"),
        ("\udcff.yaml", "<U+DCFF>.yaml", "nửa ký tự U+DCFF"),
    ],
)
def test_ten_tep_co_ky_tu_la(tmp_path: Path, ghi: Ghi, ten: str, hien: str, ky_tu: str) -> None:
    """A file name that no screen shows is refused, its path shown safely."""
    ghi(f"inputs/{ten}")

    with pytest.raises(InputError) as sai:
        liet_ke([tmp_path / "inputs"], tmp_path)

    assert str(sai.value) == f"{tmp_path}/inputs/{hien}: tên tệp có {ky_tu}: đổi tên tệp hoặc thư mục"


def test_loi_cua_moi_noi(tmp_path: Path, ghi: Ghi) -> None:
    """Every wrong path is named in one run."""
    ghi("inputs/a.yaml")
    ghi("inputs/a.json", '{"loai": "bao_cao"}')
    noi = [ghi("khac.txt"), ghi("mau.yaml", "ten: A\n"), tmp_path / "khong", tmp_path / "inputs"]

    with pytest.raises(InputError) as sai:
        liet_ke(noi, tmp_path)

    assert str(sai.value).replace(f"{tmp_path}/", "").splitlines() == [
        "inputs/a.yaml: trùng tên với a.json trong cùng thư mục, chỉ giữ một",
        "khac.txt: chỉ đọc tệp .yaml, .yml, .json",
        "khong: không có tệp hay thư mục này",
        "mau.yaml: tệp này không phải văn bản: thiếu mục `loai` ở đầu tệp",
    ]


def test_tep_trong_noi_ro(tmp_path: Path, ghi: Ghi) -> None:
    """An empty file named outright is called empty."""
    tep = ghi("inputs/a.yaml", " \n")

    with pytest.raises(InputError, match=r"a\.yaml: tệp trống, chưa có mục nào$"):
        liet_ke([tep], tmp_path)

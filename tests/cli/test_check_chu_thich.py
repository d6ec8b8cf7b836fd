"""`--annotate`: a copy with the findings as Word comments; the source is never touched."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from openxml_audit import OpenXmlValidator

import docx
from check.tai_lieu import SECT, THAN, goi, nen
from cli.conftest import Chay, sua
from vanban.docx.read import read

BAN = "ra/ban.docx"


@pytest.fixture
def du_thao(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A draft with a margin of 25 mm and a syllable that does not exist; the current folder holds it alone."""
    monkeypatch.chdir(tmp_path)
    than = THAN.replace("Thiết thực, hiệu quả", "Thiết thực, hiẹu quả")
    tep = tmp_path / "a.docx"
    tep.write_bytes(nen(goi(than, SECT.replace('w:left="1701"', 'w:left="1417"'))))
    return tep


def test_moi_phat_hien_mot_chu_thich(du_thao: Path, chay: Chay) -> None:
    """Each finding is a comment of “vanban”: rule, what is wrong, what is wanted, clause; the source is as it was."""
    truoc = du_thao.read_bytes()
    ra = chay("check", "a.docx", "--annotate", BAN)

    assert ra.ma == 1
    assert ra.out.startswith("a.docx: SAI 1 · NHẮC 1 · ")
    assert ra.err == f"Đã ghi 2 chú thích vào bản sao {BAN}.\n"
    assert [(c.tac_gia, c.chu) for c in read(Path(BAN)).ghi_chu] == [
        (
            "vanban",
            "SAI TR103: lề trái 25 mm, cần từ 30 đến 35 mm Tại: trang Cần: từ 30 đến 35 mm "
            "Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3: “cách mép trái 30 - 35 mm”",
        ),
        ("vanban", "NHẮC CT101: “hiẹu” không phải một âm tiết tiếng Việt"),
    ]
    assert du_thao.read_bytes() == truoc
    assert [d.chu for d in read(Path(BAN)).doan] == [d.chu for d in read(du_thao).doan]


def test_ban_sao_cua_van_ban_da_dung_khong_co_loi_luoc_do(noi_lam: Path, chay: Chay) -> None:
    """The copy of a built document opens in Word without a word of repair; the same run gives the same bytes."""
    sua(Path("inputs/ke_hoach/mot.yaml"), "- Khi có việc đột xuất.", "- Khi có viẹc đột xuất.")
    chay("build", "inputs/ke_hoach")
    lenh = ("check", "--draft", "outputs/ke_hoach/mot.docx", "--annotate")

    chay(*lenh, "mot.docx")
    chay(*lenh, "hai.docx")
    assert "NHẮC CT101: “viẹc” không phải một âm tiết tiếng Việt" in [
        c.text for c in docx.Document("mot.docx").comments
    ]
    assert OpenXmlValidator().validate("mot.docx").errors == []
    assert Path("mot.docx").read_bytes() == Path("hai.docx").read_bytes()


def test_khong_co_gi_de_chu_thich(du_thao: Path, chay: Chay) -> None:
    """What the command line leaves out is not annotated; the copy is written all the same."""
    ra = chay("check", "a.docx", "--select", "QH", "--annotate", BAN)

    assert (ra.ma, ra.err) == (0, f"Đã ghi 0 chú thích vào bản sao {BAN}.\n")
    assert [d.chu for d in read(Path(BAN)).doan] == [d.chu for d in read(du_thao).doan]


@pytest.mark.parametrize("kieu", ["cung_ten", "duong_vong", "lien_ket"])
def test_khong_ghi_de_tep_dang_soat(du_thao: Path, chay: Chay, kieu: str) -> None:
    """The source under any of its names is refused before anything is checked."""
    dich = {"cung_ten": "a.docx", "duong_vong": f"../{du_thao.parent.name}/a.docx", "lien_ket": "b.docx"}[kieu]
    if kieu == "lien_ket":
        Path("b.docx").symlink_to(du_thao)
    truoc = du_thao.read_bytes()
    ra = chay("check", "a.docx", "--annotate", dich)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.endswith(": bản chú thích trùng với tệp đang soát, không ghi đè\n  Gợi ý: chọn một tên tệp khác.\n")
    assert du_thao.read_bytes() == truoc


@pytest.mark.parametrize(
    ("lenh", "cau"),
    [
        (("a.docx", "--annotate", "ban.doc"), "ban.doc: tên bản chú thích phải có đuôi .docx"),
        ((".", "--annotate", BAN), ".: --annotate chỉ dùng với một tệp .docx"),
        (("a.txt", "--annotate", BAN), "a.txt: --annotate chỉ dùng với một tệp .docx"),
        (
            ("a.docx", "a.docx", "--annotate", BAN),
            "vanban: --annotate chỉ dùng với một tệp .docx, đang có 2 đường dẫn",
        ),
    ],
)
def test_dung_sai(du_thao: Path, chay: Chay, lenh: tuple[str, ...], cau: str) -> None:
    """The copy is of one .docx, and is one; else nothing is written."""
    ra = chay("check", *lenh)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines()[0] == cau
    assert not Path(BAN).exists()


def test_tep_khong_doc_duoc_thi_khong_co_ban_sao(du_thao: Path, chay: Chay) -> None:
    """A file that cannot be read gives no copy; the reason is told once."""
    du_thao.write_bytes(b"PK\x03\x04")
    ra = chay("check", "a.docx", "--annotate", BAN)

    assert (ra.ma, ra.out) == (2, "a.docx: không soát được\n")
    assert ra.err.splitlines()[0] == "a.docx: tệp hỏng hoặc bị cắt cụt, không mở được"
    assert not Path(BAN).exists()


_GOI_Y = "  Gợi ý: đóng tệp ấy nếu đang mở trong Word, hoặc chọn nơi khác ghi được, rồi chạy lại.\n"


def test_noi_chi_doc(du_thao: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """A place that cannot be written: the report stands, one sentence, exit status 2, nothing left behind."""

    def cam(*_: Any, **__: Any) -> tuple[int, str]:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(tempfile, "mkstemp", cam)
    ra = chay("check", "a.docx", "--annotate", BAN)

    assert ra.ma == 2
    assert ra.out.startswith("a.docx: SAI 1 · ")
    assert ra.err == f"{BAN}: không ghi đè được; có thể tệp đang mở trong Word\n{_GOI_Y}"
    assert list(Path("ra").iterdir()) == []


def test_thu_muc_dich_la_mot_tep(du_thao: Path, chay: Chay) -> None:
    """A file stands where the folder should be."""
    ra = chay("check", "a.docx", "--annotate", "a.docx/ban.docx")

    assert ra.ma == 2
    assert ra.err == f"a.docx/ban.docx: không ghi được: một tệp đang mang tên của thư mục\n{_GOI_Y}"

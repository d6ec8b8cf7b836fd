"""One file of nominees in a folder, in whichever form."""

from __future__ import annotations

from pathlib import Path

import pytest

from bang_viec import so_tinh, trang_xml
from inputs.test_bang import Gom
from vanban.errors import InputError
from vanban.inputs import nap
from vanban.inputs.bang_tim import doc_de_cu, tim_bang

TEP = {
    "de_cu.yaml": b"de_cu:\n- {ma: a, ho_ten: A, diem: [8, 9]}\nlich_su:\n- {ma: a, nam: 2023}\n",
    "de_cu.json": b'{"de_cu": [{"ma": "a", "ho_ten": "A", "diem": [8, 9]}], "lich_su": [{"ma": "a", "nam": 2023}]}',
    "de_cu.csv": "ma;Họ và tên;diem\na;A;8, 9\n".encode(),
    "DE_CU.XLSX": so_tinh(
        {
            "T1": trang_xml([["ma", "Họ và tên", "diem"], ["a", "A", "8;9"]]),
            "lich_su": trang_xml([["ma", "nam"], ["a", "2023"]]),
        }
    ),
}


@pytest.mark.parametrize("ten", TEP)
def test_bon_dang_mot_mo_hinh(tmp_path: Path, ten: str) -> None:
    """YAML, JSON, CSV and XLSX give the same model."""
    ten_that = ten.replace("DE_CU", "de_cu")
    (tmp_path / ten_that).write_bytes(TEP[ten])
    if ten.endswith(".csv"):
        (tmp_path / "lich_su.csv").write_bytes(b"ma;nam\na;2023\n")
    tai_lieu = doc_de_cu(tmp_path, Gom, hien="dot_1")
    bang = nap(tai_lieu, Gom)

    assert (tai_lieu.ten, tai_lieu.tep) == (f"dot_1/{ten_that}", tmp_path / ten_that)
    assert (bang.de_cu[0].ho_ten, bang.de_cu[0].diem, bang.lich_su[0].nam) == ("A", (8, 9), 2023)


def test_dung_mot_tep(tmp_path: Path) -> None:
    """None and two are errors that name the folder and the files."""
    with pytest.raises(InputError, match=r"^dot_1: không có tệp de_cu nào \(.yaml, .yml, .json, .csv, .xlsx\)$"):
        tim_bang(tmp_path, hien="dot_1")
    for ten in ("de_cu.csv", "de_cu.xlsx", "de_cu.txt", "~$de_cu.xlsx", "de_cu_cu.csv"):
        (tmp_path / ten).write_bytes(b"")
    with pytest.raises(InputError, match=r"^dot_1: có 2 tệp cùng tên de_cu \(de_cu.csv, de_cu.xlsx\), chỉ giữ một\n"):
        tim_bang(tmp_path, hien="dot_1")
    (tmp_path / "de_cu.xlsx").unlink()
    assert tim_bang(tmp_path) == tmp_path / "de_cu.csv"


@pytest.mark.parametrize(
    ("chinh", "phu", "cau"),
    [
        ("de_cu.csv", "lich_su.xlsx", "phải là tệp .csv đặt cạnh de_cu.csv"),
        ("DE_CU.XLSX", "lich_su.csv", "là một trang tính trong de_cu.xlsx"),
        ("de_cu.yaml", "lich_su.csv", "là một mục trong de_cu.yaml"),
    ],
)
def test_bang_phu_khong_bi_bo_quen(tmp_path: Path, chinh: str, phu: str, cau: str) -> None:
    """A file of the second table that would not be read is said, never left out unseen."""
    (tmp_path / chinh.replace("DE_CU.XLSX", "de_cu.xlsx")).write_bytes(TEP[chinh])
    (tmp_path / phu).write_bytes(b"ma;nam\n")
    with pytest.raises(InputError) as sai:
        doc_de_cu(tmp_path, Gom, hien="dot_1")

    assert str(sai.value) == f"dot_1/{phu}: tệp này không được đọc: bảng `lich_su` {cau}"

"""Ignores in an input: the line they stand for, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.bo_qua_tep import doc_bo_qua
from vanban.errors import InputError
from vanban.inputs import TaiLieu, doc_tep


def _tep(tmp_path: Path, chu: str, ten: str = "a.yaml") -> TaiLieu:
    tep = tmp_path / ten
    tep.write_text(chu, encoding="utf-8")
    return doc_tep(tep, ten=ten)


def test_dong_ma_chu_thich_noi_toi(tmp_path: Path) -> None:
    """On a line: that line; above an entry: the entry; above the first entry: the whole file."""
    cac = doc_bo_qua(
        _tep(
            tmp_path,
            "# vanban: bỏ qua TR103 vì phôi in sẵn\n---\nloai: ke_hoach\n"
            "# vanban: bỏ qua CT101 vì tên riêng\n# ghi chú khác\n\nmo_dau: Kôp # vanban: bỏ qua CT102, nq vì chủ ý\n",
        )
    )

    assert [(mot.dong, mot.den, mot.ly_do, mot.noi) for mot in cac] == [
        (0, 0, "phôi in sẵn", "a.yaml:1"),
        (7, 7, "tên riêng", "a.yaml:4"),
        (7, 7, "chủ ý", "a.yaml:7"),
    ]
    assert cac[0].ma == {"TR103"}
    assert {"CT102", "NQ101", "NQ105"} <= cac[2].ma
    assert {mot.tep for mot in cac} == {"a.yaml"}


@pytest.mark.parametrize(
    ("tren_dong_rieng", "cho", "dong"),
    [
        (False, 1, (1, 1)),
        (False, 2, (2, 2)),
        (False, 5, (3, 5)),
        (False, 9, (8, 9)),
        (True, 3, (4, 6)),
        (True, 6, (7, 8)),
    ],
)
def test_cau_nhieu_dong(tmp_path: Path, tren_dong_rieng: bool, cho: int, dong: tuple[int, int]) -> None:
    """A comment covers the whole of a sentence that runs over lines, and nothing of its neighbours."""
    cac = ["loai: ke_hoach", "noi_dung:", "- Nâng cao", "", "  chất lượng.", "- cau: |", "    Dạy.", "- Học", "  tập."]
    if tren_dong_rieng:
        cac.insert(cho - 1, "# vanban: bỏ qua CT101 vì thế")
    else:
        cac[cho - 1] += "  # vanban: bỏ qua CT101 vì thế"
    (mot,) = doc_bo_qua(_tep(tmp_path, "\n".join(cac)))

    assert (mot.dong, mot.den) == dong


def test_chu_trong_cau_khong_phai_chu_thich(tmp_path: Path) -> None:
    """The same words inside a text are text."""
    assert doc_bo_qua(_tep(tmp_path, 'mo_dau: "viết # vanban: bỏ qua TR103 vì thế"\n')) == ()


def test_json_khong_co_chu_thich(tmp_path: Path) -> None:
    """JSON has no comments."""
    assert doc_bo_qua(_tep(tmp_path, '{"loai": "ke_hoach"}', "a.json")) == ()


@pytest.mark.parametrize(
    ("chu_thich", "loi"),
    [
        (
            "# vanban: bỏ qua TR103",
            "a.yaml:1:10: bỏ qua TR103 mà thiếu lý do; viết: # vanban: bỏ qua MÃ vì lý do",
        ),
        (
            "# vanban: bo qua TR103 vi the",
            "a.yaml:1:10: không hiểu chú thích '# vanban: bo qua TR103 vi the'; viết: # vanban: bỏ qua MÃ vì lý do",
        ),
        ("# vanban: bỏ qua TX103 vì thế", "a.yaml:1:10: không có quy tắc hay nhóm `TX103`; có phải ý bạn là `TR103`?"),
    ],
)
def test_chu_thich_sai(tmp_path: Path, chu_thich: str, loi: str) -> None:
    """An ignore without a reason, with an unknown rule, or not understood is an error at its place."""
    with pytest.raises(InputError) as sai:
        doc_bo_qua(_tep(tmp_path, f"loai: kh {chu_thich}\n"))

    assert [str(mot) for mot in sai.value.loi] == [loi]

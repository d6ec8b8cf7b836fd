"""The profile file of an office: what is wrong in it is told with its place; where it is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.ho_so_soat import doc_ho_so, them_chon
from vanban.build.soat_tep import tim_ho_so
from vanban.check import HoSo, all_rules
from vanban.check.narrow import KhoangRieng
from vanban.errors import InputError


@pytest.fixture
def viet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The profile file in the current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path / "soat.yaml"


def _doc(tep: Path, chu: str) -> HoSo:
    tep.write_text(chu, encoding="utf-8")
    return doc_ho_so(tep)


def test_ho_so_du_cac_muc(viet: Path) -> None:
    """Every entry arrives with the line where it stands."""
    ho_so = _doc(
        viet,
        "tat: [NQ, CL961]\nbat: NQ101\ndia_danh: Kôp Plông\nviet_tat:\n- BCĐPT\n"
        "khoang:\n  trang.le_trai: [30, 32]\n  noi_dung.gian_dong: [1.5]\n"
        "bo_qua:\n- {ma: [TR103, ngon_ngu], ly_do: phôi in sẵn, tep: cu/*.docx}\n",
    )

    assert ho_so.ten == "soat.yaml"
    assert "NQ101" not in ho_so.tat
    assert {"NQ102", "CL961"} <= set(ho_so.tat)
    assert set(ho_so.tat.values()) == {"tắt ở soat.yaml:1"}
    assert ho_so.khoang == (
        KhoangRieng("trang.le_trai", 30, 32, "soat.yaml:7"),
        KhoangRieng("noi_dung.gian_dong", 1.5, 1.5, "soat.yaml:8"),
    )
    assert [(t.ten, t.noi, t.dia_danh) for t in ho_so.ten_nhan] == [
        ("Kôp Plông", "soat.yaml:3", True),
        ("BCĐPT", "soat.yaml:5", False),
    ]
    (bo_qua,) = ho_so.bo_qua
    assert {"TR103", "CT101"} <= bo_qua.ma
    assert (bo_qua.ly_do, bo_qua.noi, bo_qua.tep) == ("phôi in sẵn", "soat.yaml:10", "cu/*.docx")


def test_nhom_co_quy_tac_cua_luat_thi_chi_tat_thong_le(viet: Path) -> None:
    """A group that holds rules of the law loses its practice rules only."""
    tat = _doc(viet, "tat: [TL, VD]\n").tat

    assert {"TL610", "VD102"} <= set(tat)
    assert not {"TL602", "VD101"} & set(tat)


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("tat: [NQQ]", ["soat.yaml:1:7: không có quy tắc hay nhóm `NQQ`; có phải ý bạn là `NQ`?"]),
        ("bat: ngon_nguu", ["soat.yaml:1:6: không có quy tắc hay nhóm `ngon_nguu`; có phải ý bạn là `ngon_ngu`?"]),
        (
            "tat: TR103",
            ["soat.yaml:1:6: `TR103` không phải quy tắc thông lệ nên không tắt được; ghi ở bo_qua kèm ly_do"],
        ),
        (
            "khoang: {trang.le_traii: [30, 32]}",
            ["soat.yaml:1:10: không có khoảng `trang.le_traii`; có phải ý bạn là `trang.le_trai`?"],
        ),
        (
            "khoang: {trang.le_trai: [28, 32]}",
            [
                "soat.yaml:1:25: trang.le_trai: từ 28 đến 32 nới rộng khoảng của luật: từ 30 đến 35"
                " (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3); chỉ được thu hẹp"
            ],
        ),
        ("khoang: {trang.le_trai: [rộng]}", ["soat.yaml:1:26: trang.le_trai, phần thứ 1: cần một số, đang là 'rộng'"]),
        ("bo_qua:\n- {ma: TR103}", ["soat.yaml:2:3: thiếu mục bắt buộc `ly_do`"]),
        ('bo_qua:\n- {ma: TR103, ly_do: " "}', ["soat.yaml:2:22: ly_do: cần có chữ, đang để trống"]),
        (
            "bo_qua:\n- {ma: TR1033, ly_do: x}\n- {ma: XX, ly_do: x}",
            [
                "soat.yaml:2:8: không có quy tắc hay nhóm `TR1033`; có phải ý bạn là `TR103`?",
                "soat.yaml:3:8: không có quy tắc hay nhóm `XX`",
            ],
        ),
        ("tatt: [NQ]", ["soat.yaml:1:1: không có mục `tatt`; có phải ý bạn là `tat`?"]),
        ("- tat", ["soat.yaml:1:1: tệp phải gồm các mục `tên: nội dung`, đang là một danh sách"]),
        ("", ["soat.yaml: tệp trống, chưa có mục nào"]),
    ],
)
def test_ho_so_sai(viet: Path, chu: str, loi: list[str]) -> None:
    """Each problem with its place, what was probably meant, the law's range and clause."""
    with pytest.raises(InputError) as sai:
        _doc(viet, chu)

    assert [str(mot) for mot in sai.value.loi] == loi


def test_khong_co_ho_so(viet: Path) -> None:
    """A profile that was named and is not there is told."""
    with pytest.raises(InputError, match=r"^soat\.yaml: không có tệp này$"):
        doc_ho_so(viet)


def test_tim_ho_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """First the workspace of the file, then the workspace we are in, then the current folder."""
    truong, so = tmp_path / "truong", tmp_path / "so"
    for noi in (truong, so):
        (noi / "inputs").mkdir(parents=True)
        (noi / "inputs/co_quan.yaml").touch()
    du_thao = tmp_path / "du_thao.docx"
    monkeypatch.chdir(truong)
    assert tim_ho_so(du_thao) is None

    (truong / "soat.yaml").touch()
    assert tim_ho_so(du_thao) == truong / "soat.yaml"
    assert tim_ho_so(so / "a.docx") == truong / "soat.yaml"

    (so / "soat.yaml").touch()
    assert tim_ho_so(so / "a.docx") == so / "soat.yaml"

    monkeypatch.chdir(tmp_path)
    (tmp_path / "soat.yaml").touch()
    assert tim_ho_so(du_thao) == tmp_path / "soat.yaml"


def test_chon_va_bo_tren_dong_lenh() -> None:
    """What is not selected, and what is left out, is not evaluated; the profile's own switches stay."""
    ho_so = them_chon(HoSo(tat={"NQ101": "tắt ở soat.yaml:1"}), ["TR", "NQ"], ["TR103"])

    assert set(all_rules()) - set(ho_so.tat) == {ma for ma in all_rules() if ma[:2] in {"TR", "NQ"}} - {
        "TR103",
        "NQ101",
    }
    assert ho_so.tat["TR103"] == "bỏ ra bằng --ignore"
    assert ho_so.tat["QH201"] == "ngoài --select"
    assert ho_so.tat["NQ101"] == "tắt ở soat.yaml:1"


def test_chon_sai() -> None:
    """Unknown words are told together."""
    with pytest.raises(InputError) as sai:
        them_chon(HoSo(), ["TX103"], ["zz"])

    assert [mot.cau for mot in sai.value.loi] == [
        "không có quy tắc hay nhóm `TX103`; có phải ý bạn là `TR103`?",
        "không có quy tắc hay nhóm `zz`",
    ]


def test_vi_du_trong_readme_dung_duoc(viet: Path) -> None:
    """The profile that README.vi.md shows is read without a complaint, and every entry of it means something."""
    readme = (Path(__file__).parents[2] / "README.vi.md").read_text(encoding="utf-8")
    ho_so = _doc(viet, readme.split("### Hồ sơ soát")[1].split("```yaml\n")[1].split("```")[0])

    assert {"DC107", "NQ102"} <= set(ho_so.tat)
    assert "NQ101" not in ho_so.tat
    assert len(ho_so.khoang) == 2
    assert [len(ho_so.ten_nhan), len(ho_so.bo_qua)] == [2, 1]

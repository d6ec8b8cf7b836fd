"""The contract of every rule: stable id, citation, page, a document that breaks it and one that passes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from check.loi_mau import HONG, Hong
from check.tai_lieu import MAU, van_ban
from vanban.check import Hang, Muc, Rule, all_rules, giai_thich, soat, trang_quy_tac
from vanban.check.__main__ import main
from vanban.check.groups import NHOM
from vanban.check.rule import rule
from vanban.errors import InputError
from vanban.nd30 import nd30

RULES = all_rules()
THE_THUC = [ma for ma, quy_tac in RULES.items() if not quy_tac.ngon_ngu]
moi_quy_tac = pytest.mark.parametrize("quy_tac", RULES.values(), ids=RULES)


@pytest.mark.parametrize("mau", MAU)
def test_van_ban_dung_sach(mau: str) -> None:
    """The correct documents have no finding at all, and most rules of form were evaluated."""
    bao_cao = soat(van_ban(mau=mau))

    assert [str(f) for f in bao_cao.findings if f.ma in THE_THUC] == []
    assert len(bao_cao.dat) >= (90 if mau not in {"bien_ban", "kem_theo"} else 75)


def test_moi_quy_tac_deu_dat_o_mot_van_ban() -> None:
    """Every rule is evaluated, and passes, on one of the correct documents."""
    dat = {ma for mau in MAU for ma in soat(van_ban(mau=mau)).dat}

    assert {ma for ma in set(RULES) - dat if not RULES[ma].dan_trang} <= {"NQ103", "TN103"}  # awards, a province


@pytest.mark.parametrize(("ma", "loi"), HONG.items(), ids=HONG)
def test_mot_loi_mot_quy_tac(ma: str, loi: Hong) -> None:
    """The fault is caught by the rule meant for it, and by no other rule of the law."""
    findings = soat(van_ban(*loi.sua, mau=loi.mau)).findings

    assert ma in {f.ma for f in findings}
    assert {f.ma for f in findings if f.hang is Hang.LUAT and f.ma != ma} <= loi.kem


def test_bang_loi_du_quy_tac() -> None:
    """The table of faults names every rule but those of the laid-out page, which have a table of their own."""
    assert set(HONG) == {ma for ma, quy_tac in RULES.items() if not quy_tac.dan_trang}


@moi_quy_tac
def test_ma_va_nhom(quy_tac: Rule) -> None:
    """An id is two letters of a group and three figures."""
    assert re.fullmatch(r"[A-Z]{2}\d{3}", quy_tac.ma)
    assert quy_tac.ma[:2] in NHOM


@moi_quy_tac
def test_trang_co_du_muc(quy_tac: Rule) -> None:
    """The docstring is a page: the fault, why, a wrong and a right example."""
    dau, trong, *sau = quy_tac.trang_sach

    assert dau.endswith(".")
    assert not trong
    assert [dong.split(":")[0] for dong in sau if re.match(r"(Vì sao|Sai|Đúng):", dong)] == ["Vì sao", "Sai", "Đúng"]


@moi_quy_tac
def test_can_cu(quy_tac: Rule) -> None:
    """A rule of the law or of the forms cites an entry of that rank; practice may have none."""
    if not quy_tac.quy_dinh:
        assert quy_tac.hang not in {Hang.LUAT, Hang.MAU}
        return
    dieu = nd30().quy_dinh(quy_tac.quy_dinh)

    assert str(dieu.can_cu).startswith("NĐ 30/2020/NĐ-CP, ")
    if quy_tac.hang is Hang.LUAT:
        assert dieu.hang.value == "luat"
        assert dieu.trich


@moi_quy_tac
def test_chi_luat_moi_sai(quy_tac: Rule) -> None:
    """Only a rule of the law may conclude SAI."""
    assert quy_tac.muc is Muc.NHAC or quy_tac.hang is Hang.LUAT


def test_khong_dang_ky_sai_ngoai_luat() -> None:
    """A rule of practice cannot be registered as SAI, and no id twice."""
    with pytest.raises(ValueError, match="chỉ quy tắc hạng luat"):
        rule("XX001", hang=Hang.TAP_QUAN, muc=Muc.SAI)
    with pytest.raises(ValueError, match="TR103 đã có"):
        rule("TR103", quy_dinh="trang.le_trai")(RULES["TR103"].ham)


@pytest.mark.parametrize("le_trai_mm", [25, 29.5, 35.5])
def test_le_trai_ngoai_khoang(le_trai_mm: float) -> None:
    """The message names the value seen, the range wanted and the clause."""
    twip = round(le_trai_mm / 25.4 * 1440)
    (finding,) = (f for f in soat(van_ban(('w:left="1701"', f'w:left="{twip}"'))).findings if f.ma == "TR103")

    assert finding.thong_bao == f"lề trái {le_trai_mm:g} mm, cần từ 30 đến 35 mm".replace(".", ",")
    assert finding.can_cu == "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3"
    assert (finding.muc, finding.vi_tri, finding.trich) == (Muc.SAI, "trang", "cách mép trái 30 - 35 mm")


@pytest.mark.parametrize("le_trai_mm", [29.7, 30, 35, 35.3])
def test_le_trai_dung_sai(le_trai_mm: float) -> None:
    """Three tenths of a millimetre are a matter of rounding."""
    twip = round(le_trai_mm / 25.4 * 1440)

    assert "TR103" in soat(van_ban(('w:left="1701"', f'w:left="{twip}"'))).dat


def test_giai_thich() -> None:
    """The page of a rule names rank, clause and quotation; an unknown id names its neighbours."""
    trang = giai_thich("tr103")

    assert trang.startswith("TR103  Lề trái nằm ngoài khoảng luật cho phép.\n")
    assert "Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3." in trang
    assert "“cách mép trái 30 - 35 mm”" in trang
    with pytest.raises(InputError, match="các mã gần đó: TR"):
        giai_thich("TR999")


def test_trang_quy_tac_con_moi() -> None:
    """The generated pages under docs/quy_tac are current."""
    thu_muc = Path(__file__).parents[2] / "docs" / "quy_tac"

    assert {t.name: t.read_text("utf-8") for t in sorted(thu_muc.glob("*.md"))} == dict(trang_quy_tac())


def test_ghi_trang_quy_tac(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The pages are written once and then current; a changed one is named."""
    thu_muc = str(tmp_path / "quy_tac")

    assert main([thu_muc, "--check"]) == 1
    assert main([thu_muc]) == 0
    assert main([thu_muc, "--check"]) == 0
    (tmp_path / "quy_tac" / "tr.md").write_text("x", "utf-8")
    assert main([thu_muc, "--check"]) == 1
    assert capsys.readouterr().err.endswith("trang quy tắc đã cũ: tr.md\n")

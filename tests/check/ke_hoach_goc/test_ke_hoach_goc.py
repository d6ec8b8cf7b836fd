"""The source plan as plain text: each entry of its list of faults is found at its line, or the reason is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.check import BaoCaoSoat, Finding, Hang, Muc, all_rules, soat_chu

O_DAY = Path(__file__).parent


def _bang(ten: str) -> list[list[str]]:
    dong = (O_DAY / ten).read_text("utf-8").splitlines()
    return [d.split("\t") for d in dong if not d.startswith("#")]


BANG = {ma: (muc, cho.split(), vi_sao) for ma, muc, cho, vi_sao in _bang("bang.tsv")}
TIM_THAY = {ma: cho for ma, (_, cho, _) in BANG.items() if cho}
KHONG_BAO = [(f"{ma} {chu}", int(dong), chu) for ma, dong, chu in _bang("khong_bao.tsv")]


@pytest.fixture(scope="module")
def bao_cao() -> BaoCaoSoat:
    return soat_chu(O_DAY / "van_ban.txt")


def _cho(f: Finding) -> str:
    return f"{f.ma}:{f.dong}"


def test_bang_du_68_muc() -> None:
    """68 entries: 33 faults, 17 conflicts, 18 suggestions; each found or with its reason, never both."""
    muc = [m for m, _, _ in BANG.values()]

    assert (len(BANG), muc.count("LOI"), muc.count("CB"), muc.count("GY")) == (68, 33, 17, 18)
    assert all(bool(cho) != bool(vi_sao) for _, cho, vi_sao in BANG.values())


def test_moi_loi_deu_duoc_bao() -> None:
    """Of the faults only the missing signature is not reported: plain text cannot hold one."""
    assert [ma for ma, (muc, cho, _) in BANG.items() if muc == "LOI" and not cho] == ["E-07"]


@pytest.mark.parametrize(("ma", "cac"), TIM_THAY.items(), ids=TIM_THAY)
def test_tim_thay_dung_dong(bao_cao: BaoCaoSoat, ma: str, cac: list[str]) -> None:
    """The rule meant for the entry speaks at its line."""
    assert set(cac) <= {_cho(f) for f in bao_cao.findings}


def test_khong_bao_gi_them(bao_cao: BaoCaoSoat) -> None:
    """Nothing is reported that the list of faults does not hold."""
    trong_bang = {cho for cac in TIM_THAY.values() for cho in cac}

    assert [str(f) for f in bao_cao.findings if _cho(f) not in trong_bang] == []


@pytest.mark.parametrize(("dong", "chu"), [(d, c) for _, d, c in KHONG_BAO], ids=[ten for ten, _, _ in KHONG_BAO])
def test_chu_dung_khong_bi_bao(bao_cao: BaoCaoSoat, dong: int, chu: str) -> None:
    """What is right is never the thing seen by a finding that wants other words."""
    assert [str(f) for f in bao_cao.findings if f.thay == chu and dong in {0, f.dong}] == []


def test_chua_kiem_vi_la_tep_chu(bao_cao: BaoCaoSoat) -> None:
    """Layout, signature and seal are said to be unchecked; no rule is forgotten."""
    ly_do = {f.ma: f.thong_bao for f in bao_cao.chua_kiem}

    assert ly_do["TR103"] == ly_do["KY929"] == "tệp chữ không có định dạng, hình vẽ, chữ ký và dấu"
    assert {f.ma for f in bao_cao.findings} | set(bao_cao.dat) | set(ly_do) == set(all_rules())


def test_chi_luat_moi_sai(bao_cao: BaoCaoSoat) -> None:
    """Only a missing or wrong formal part is SAI; every text rule asks."""
    assert {f.ma for f in bao_cao.sai} == {"QH201", "QH206", "SO404", "KY921"}
    assert all(f.hang is Hang.LUAT for f in bao_cao.sai)
    assert all(f.muc is Muc.NHAC for f in bao_cao.findings if all_rules()[f.ma].ngon_ngu)


def test_cau_hoi_neu_ca_hai_cho(bao_cao: BaoCaoSoat) -> None:
    """A conflict quotes both places by their lines."""
    cau = {f.ma: f.thong_bao.replace("\N{NO-BREAK SPACE}", " ") for f in bao_cao.findings}

    assert cau["VD108"] == (
        "“Kế hoạch số 81/KH-SGDĐT” cùng ngày 19/9/2024 với văn bản này (dòng 5 “Lăk, ngày 19 tháng 9 năm 2024”)"
    )
    assert "dòng 19 “cán bộ, giáo viên và người lao động”; dòng 63 “cán bộ, viên chức, người lao động”" in cau["NQ101"]
    assert cau["NQ102"].endswith("chỉ nói cá nhân; dòng 31 nói tập thể và cá nhân")
    assert "dòng 111 “Bộ phận thi đua" in cau["NQ105"]
    assert cau["VD105"].endswith("có “Đăk”, dòng 9 ghi “Đắk” (3 chỗ)")


def test_doi_tinh_thi_ten_tinh_khong_bi_bao() -> None:
    """The province of another plan passes in the paper of an office of that province."""
    chu = (O_DAY / "van_ban.txt").read_text("utf-8")
    doi = chu.replace("Lăk, ngày", "Sóc Trăng, ngày").replace("“Đắk Lăk thi đua", "“Sóc Trăng thi đua")

    assert "TN103" not in {f.ma for f in soat_chu(doi).findings}
    assert "TN103" in {f.ma for f in soat_chu(chu.replace("tỉnh Sóc Trăng", "tỉnh Nghệ An")).findings}
    assert "TN103" not in {f.ma for f in soat_chu(chu.replace("tỉnh Sóc Trăng", "tỉnh Phú Yên")).findings}

"""Many at once, and killed in between: nothing lost, nothing doubled; two branches of Git that take one number."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from so_mau import SO, cac_so, dong, ke_hoach, phat_hanh, trong_so
from vanban.build.run import dung
from vanban.build.so_dang_ky.ban_luu import bam
from vanban.build.so_dang_ky.khoa_so import khoa_so
from vanban.build.so_dang_ky.kiem_so import kiem_so
from vanban.build.viec import tim_viec
from vanban.errors import InputError

GOC = Path(__file__).parents[2]
NHIEU = 20
CAC = tuple(f"v{i:02d}" for i in range(NHIEU))
# Runs the command line with one step replaced: the process kills itself before or after it, at its n-th call.
CHET = """
import importlib, os, signal, sys
mo_dun, ten, luc, lan = sys.argv[1:5]
noi = importlib.import_module(mo_dun)
for phan in ten.split('.')[:-1]:
    noi = getattr(noi, phan)
ten = ten.split('.')[-1]
goc, dem = getattr(noi, ten), [0]
def chet(*a, **k):
    dem[0] += 1
    ra = goc(*a, **k) if luc == 'sau' or dem[0] < int(lan) else None
    if dem[0] == int(lan):
        os.kill(os.getpid(), signal.SIGKILL)
    return ra
setattr(noi, ten, chet)
from vanban.cli import run
sys.exit(run(['build', '--issue', 'inputs/ke_hoach', '--date', '20/11/2026']))
"""
pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX")


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty workspace; the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return tmp_path


def _lenh(ten: str) -> subprocess.Popen[bytes]:
    lenh = [sys.executable, "-m", "vanban", "build", "--issue", f"inputs/ke_hoach/{ten}.yaml", "--date", "20/11/2026"]
    return subprocess.Popen(lenh, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _dung_het(so_van_ban: int) -> None:
    """Each document has one line and one number, from 1 without a gap; input, copy and output say the same."""
    muc = trong_so()
    assert sorted(mot.so for mot in muc) == list(range(1, so_van_ban + 1))
    assert len({mot.nguon for mot in muc}) == so_van_ban
    for mot in muc:
        nguon = Path(mot.nguon or "")
        assert dong(nguon, "so").split()[:2] == ["so:", str(mot.so)]
        assert dong(nguon, "ngay").split()[:2] == ["ngay:", "20/11/2026"]
        ra = Path("outputs", *nguon.parts[1:]).with_suffix(".docx")
        assert bam(ra.read_bytes()) == mot.bam == bam(Path(mot.luu_tep or "").read_bytes())
    assert kiem_so(Path()).loi == ()
    assert {tep.name for tep in Path("inputs").iterdir()} >= {"so_dang_ky.yaml"}
    assert not list(Path("inputs").glob(".so_dang_ky.yaml.*"))


def test_hai_muoi_luot_cung_luc() -> None:
    """Twenty processes issue twenty documents at once: twenty numbers."""
    ke_hoach(*CAC)

    cac = [_lenh(ten) for ten in CAC]

    assert [mot.wait() for mot in cac] == [0] * NHIEU
    _dung_het(NHIEU)


def test_hai_muoi_luot_cung_mot_van_ban() -> None:
    """Twenty processes issue the same document: one number."""
    ke_hoach("mot")

    cac = [_lenh("mot") for _ in range(NHIEU)]

    assert [mot.wait() for mot in cac] == [0] * NHIEU
    _dung_het(1)


def test_giet_ngau_nhien_roi_chay_lai() -> None:
    """Of twenty processes at once half are killed at any moment; run again, every document has its one number."""
    ke_hoach(*CAC)
    may = random.Random(30)
    cac = [_lenh(ten) for ten in CAC]
    for mot in may.sample(cac, NHIEU // 2):
        time.sleep(may.random() * 0.6)
        mot.kill()
    for mot in cac:
        mot.wait()
    truoc = {mot.nguon: mot.so for mot in trong_so()}

    assert phat_hanh("inputs/ke_hoach", ngay=None if not truoc else trong_so()[0].ngay).ma_thoat == 0

    _dung_het(NHIEU)
    assert truoc.items() <= {mot.nguon: mot.so for mot in trong_so()}.items()  # what was given stays given


_BUOC = "vanban.build.so_dang_ky.ban_hanh"


@pytest.mark.parametrize(
    ("mo_dun", "ten", "luc", "lan", "da_vao_so"),
    [
        (_BUOC, "luu_ban", "truoc", 1, False),
        (_BUOC, "luu_ban", "sau", 1, False),
        (_BUOC, "luu_ban", "sau", 2, False),
        (_BUOC, "ghi_so", "truoc", 1, False),
        ("pathlib", "Path.replace", "truoc", 3, False),  # the register is written beside, not yet in its place
        (_BUOC, "ghi_so", "sau", 1, True),
        (_BUOC, "ghi_du_lieu", "sau", 1, True),
        ("pathlib", "Path.replace", "truoc", 5, True),  # the second input is written beside
        (_BUOC, "ghi_du_lieu", "sau", 2, True),
        (_BUOC, "ghi_ra", "sau", 1, True),
        (_BUOC, "ghi_ra", "sau", 2, True),
    ],
)
def test_giet_giua_chung_o_moi_buoc(mo_dun: str, ten: str, luc: str, lan: int, da_vao_so: bool) -> None:
    """Killed at any step the run of two documents is done or not; run again it is done once."""
    cac = ke_hoach("mot", "hai")

    chet = subprocess.run([sys.executable, "-c", CHET, mo_dun, ten, luc, str(lan)], check=False)

    assert chet.returncode == -9
    truoc = cac_so()
    assert truoc == (["01/KH-THPTVD ngày 20/11/2026", "02/KH-THPTVD ngày 20/11/2026"] if da_vao_so else [])
    chua = [tep for tep in cac if dong(tep, "so").split("#")[0].strip() == "so:"]
    _nhac_ghi_not(chua if da_vao_so else [])
    assert phat_hanh("inputs/ke_hoach", ngay=trong_so()[0].ngay if da_vao_so else _NGAY).ma_thoat == 0
    _dung_het(2)
    assert truoc in ([], cac_so())


_NGAY = date(2026, 11, 20)


def _nhac_ghi_not(chua: list[Path]) -> None:
    """A build tells of each input that the interrupted run did not reach what to run, and so does the check."""
    cau = [
        f"lượt ban hành trước bị ngắt giữa chừng, ghi nốt bằng vanban build --issue {tep.as_posix()}" for tep in chua
    ]
    luot = dung(tim_viec(()))
    assert luot.ma_thoat == int(bool(chua))
    nghe = [str(loi) for kq in luot.ket_qua for loi in kq.loi]
    assert len(nghe) == len(chua)
    for mot in cau:
        assert any(mot in loi for loi in nghe)
        assert any(mot in loi.cau for loi in kiem_so(Path()).loi)


def test_khoa_dang_bi_giu() -> None:
    """Whoever waits too long is told, and nothing is taken."""
    (tep,) = ke_hoach("mot")

    with (
        khoa_so(Path()),
        pytest.raises(InputError, match="một lượt khác đang cấp số, đã chờ 0 giây"),
        khoa_so(Path(), 0),
    ):
        pass
    assert phat_hanh(tep).ma_thoat == 0


def _git(*lenh: str, ma: int = 0) -> str:
    ten = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false")
    ra = subprocess.run(["git", *ten, *lenh], capture_output=True, text=True, check=False)
    assert ra.returncode == ma, ra.stdout + ra.stderr
    return ra.stdout


@pytest.fixture
def hai_nhanh() -> tuple[Path, Path]:
    """Two branches on which two people issued a document each: both took number 02."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    mot, hai, ba = ke_hoach("mot", "hai", "ba")
    phat_hanh(mot)
    Path(".gitignore").write_text("outputs/\n*.lock\n")
    _git("init", "-q", "-b", "main")
    _git("add", "-A")
    _git("commit", "-qm", "a")
    for nhanh, tep in (("hai", hai), ("ba", ba)):
        _git("switch", "-qc", nhanh, "main")
        assert phat_hanh(tep).ma_thoat == 0
        _git("add", "-A")
        _git("commit", "-qm", nhanh)
    return hai, ba


def test_hai_nhanh_cung_so_thi_git_bao_xung_dot(hai_nhanh: tuple[Path, Path]) -> None:
    """Git cannot merge the two; with its marks nobody issues anything."""
    ra = _git("merge", "hai", ma=1)

    assert f"CONFLICT (content): Merge conflict in {SO.as_posix()}" in ra
    (tu,) = ke_hoach("tu")
    assert "dấu xung đột của Git" in str(phat_hanh(tu).loi_vao)


def test_giu_ca_hai_ben_thi_van_bao_trung(hai_nhanh: tuple[Path, Path]) -> None:
    """Both sides kept, the number is there twice: the check and every later issue say so, until one takes another."""
    hai, _ = hai_nhanh
    _git("merge", "hai", "-X", "ours")  # the register of one side
    khoi = _git("show", f"hai:{SO.as_posix()}").rpartition("\n- so: ")[2]
    chu = SO.read_text(encoding="utf-8")
    SO.write_text(f"{chu}- so: {khoi}", encoding="utf-8")
    Path("luu/2026/thptvd/02_ke_hoach.docx").unlink()

    loi = [str(mot) for mot in kiem_so(Path()).loi]

    assert "số 02/KH-THPTVD năm 2026 (dãy THPTVD) đã cấp cho Kế hoạch" in loi[0]
    (tu,) = ke_hoach("tu")
    assert "đã cấp cho Kế hoạch" in str(phat_hanh(tu).loi_vao)
    SO.write_text(chu, encoding="utf-8")
    hai.write_text(_git("show", f"main:{hai.as_posix()}"), encoding="utf-8")
    shutil.copy("outputs/ke_hoach/ba.docx", "luu/2026/thptvd/02_ke_hoach.docx")
    assert phat_hanh(hai).ma_thoat == 0
    assert {mot.so: mot.nguon for mot in trong_so()}[3] == hai.as_posix()
    assert kiem_so(Path()).loi == ()


@pytest.mark.parametrize("tep", [".github/workflows/van_ban.yml", ".gitlab-ci.yml"])
def test_ci_kiem_so_truoc_khi_dung(tep: str) -> None:
    """The files that an office copies check the register when inputs or kept copies change, before they build."""
    chu = (GOC / tep).read_text(encoding="utf-8")

    assert chu.index("vanban number check") < chu.index("vanban build")
    for noi in ("inputs/**", "luu/**"):
        assert chu.count(noi) == 2


def test_sua_xung_dot_bang_so_trai_ngay_thi_bao(hai_nhanh: tuple[Path, Path]) -> None:
    """Whoever merges and counts on by hand, against the order of days, is told."""
    khoi = _git("show", f"hai:{SO.as_posix()}").rpartition("\n- so: ")[2]
    khoi = khoi.replace("2\n", "3\n", 1).replace("24/11/2026", "23/11/2026", 1)
    SO.write_text(f"{SO.read_text(encoding='utf-8')}- so: {khoi}", encoding="utf-8")

    loi = "\n".join(str(mot) for mot in kiem_so(Path()).loi)

    assert "số 03/KH-THPTVD ngày 23/11/2026 mà số 01/KH-THPTVD lại mang ngày 24/11/2026 sau đó" in loi

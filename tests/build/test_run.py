"""A run: what stops a document, what a stopped document leaves behind."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mau_rieng import doi_mau, doi_mau_bang
from vanban.build import run
from vanban.build.doc_vao import BanDoc
from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.tep_moi import tao
from vanban.build.viec import Viec, tim_viec

DICH = Path("outputs/ke_hoach/mot.docx")
HEP = ('w:left="1701"', 'w:left="567"')  # a left margin of 10 mm: TR103


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one plan; the current folder."""
    monkeypatch.chdir(tmp_path)
    tao("ke_hoach", Path("inputs/ke_hoach/mot.yaml"))
    return tmp_path


def _dung(*, ep: bool = False) -> LuotDung:
    return run.dung(tim_viec(()), ep=ep)


def test_sai_thi_khong_ghi(noi_lam: Path) -> None:
    """A SAI finding: no file, and the finding comes back with its clause."""
    doi_mau(noi_lam, *HEP)

    luot = _dung()

    (kq,) = luot.ket_qua
    assert (luot.ma_thoat, kq.trang_thai, DICH.exists()) == (1, TrangThai.LOI, False)
    assert [getattr(loi, "ma", "") for loi in kq.loi] == ["TR103"]


def test_sai_thi_tep_cu_con_nguyen(noi_lam: Path) -> None:
    """The document of an earlier build stays byte for byte."""
    _dung()
    cu = DICH.read_bytes()
    doi_mau(noi_lam, *HEP)

    assert _dung().ma_thoat == 1
    assert DICH.read_bytes() == cu
    assert [tep.name for tep in DICH.parent.iterdir()] == [DICH.name]


def test_ep_thi_ghi_ca_ban_sai(noi_lam: Path) -> None:
    """Forced, a document with a SAI finding is written, and the run still fails."""
    doi_mau(noi_lam, *HEP)

    luot = _dung(ep=True)

    assert (luot.ma_thoat, luot.ket_qua[0].trang_thai) == (1, TrangThai.DA_DUNG)
    assert DICH.is_file()


@pytest.mark.parametrize(
    ("cu", "moi", "cau"),
    [
        ("{{ luu }}", "VT", "mất chữ, không thấy trên trang: “- Lưu: VT, VP.”"),
        ("Lưu: {{ luu }}", "Lưu: {{ luu }} {_{ x }_}", "bản mẫu còn sót thẻ {{ trên trang"),
        ("{{ luu }}", "{{ khong_co }}", "mẫu hỏi “khong_co” mà dữ liệu không có"),
    ],
)
@pytest.mark.parametrize("ep", [False, True])
def test_mat_chu_sot_the_mau_hong_thi_ep_cung_khong_ghi(noi_lam: Path, cu: str, moi: str, cau: str, ep: bool) -> None:
    """Lost text, left tags and a layout that cannot be filled stop a document for good."""
    doi_mau(noi_lam, cu, moi)

    luot = _dung(ep=ep)

    assert (luot.ma_thoat, luot.ket_qua[0].trang_thai, DICH.exists()) == (1, TrangThai.LOI, False)
    assert cau in "\n".join(str(loi) for loi in luot.ket_qua[0].loi)


def test_goi_hong_thi_khong_ghi(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that is no package stops a document."""
    monkeypatch.setattr(run, "dien", lambda _ban: b"PK")

    luot = _dung(ep=True)

    assert (luot.ma_thoat, DICH.exists()) == (1, False)


def test_van_ban_khac_van_ghi(noi_lam: Path) -> None:
    """One document that fails its check does not hold back another."""
    tao("bao_cao", Path("inputs/bao_cao/hai.yaml"))
    tep = Path("inputs/ke_hoach/mot.yaml")
    # The number sign of a template tag in the clerk's own words is no tag.
    tep.write_text(tep.read_text(encoding="utf-8").replace("đột xuất.", "đột xuất {% {{{{ {#."), encoding="utf-8")

    luot = _dung()

    assert [kq.trang_thai for kq in luot.ket_qua] == [TrangThai.DA_DUNG, TrangThai.DA_DUNG]


def _la_hai(mot: Viec | BanDoc) -> bool:
    return (mot.viec if isinstance(mot, BanDoc) else mot).tep.stem == "hai"


def test_su_co_o_mot_van_ban_khong_mat_van_ban_khac(noi_lam: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program in one document, in reading or in building, comes back with the others built."""
    tao("bao_cao", Path("inputs/bao_cao/hai.yaml"))
    for ten in ("doc_nhom", "dien"):
        goc = getattr(run, ten)
        with monkeypatch.context() as tam:
            tam.setattr(run, ten, lambda mot, goc=goc: 1 / 0 if _la_hai(mot) else goc(mot))
            shutil.rmtree("outputs", ignore_errors=True)
            luot = _dung()

        assert [kq.trang_thai for kq in luot.ket_qua] == [TrangThai.LOI, TrangThai.DA_DUNG]
        assert [type(loi) for loi in luot.su_co] == [ZeroDivisionError]
        assert (luot.ma_thoat, DICH.is_file()) == (1, True)
        assert str(luot.ket_qua[0].loi[0]) == (
            "inputs/bao_cao/hai.yaml: lỗi của chương trình, không phải của dữ liệu: ZeroDivisionError: division by zero"
        )


SO_BA = ("so:    ", "so: 3  ")


@pytest.mark.parametrize(
    ("doi", "trung"),
    [
        (("so: 3", "so: 03"), True),
        (("ngay: 10/9/2025", "ngay: 31/12/2025"), True),
        (("ngay: 10/9/2025", "ngay: 10/9/2026"), False),
        (("so: 3", "so: 4"), False),
        (("trich_yeu:", "ky_hieu: KH-BCĐ\ntrich_yeu:"), False),
        (("ngay: 10/9/2025", "ngay:"), False),
    ],
)
def test_trung_so(noi_lam: Path, doi: tuple[str, str], trung: bool) -> None:
    """Two documents of one year with one number and symbol: both places are named and nothing is written."""
    mot, hai = Path("inputs/ke_hoach/mot.yaml"), Path("inputs/ke_hoach/hai.yaml")
    chu = mot.read_text(encoding="utf-8").replace(*SO_BA)
    mot.write_text(chu, encoding="utf-8")
    hai.write_text(chu.replace(*doi), encoding="utf-8")

    luot = _dung()

    assert (luot.ma_thoat == 2, DICH.exists()) == (trung, not trung)
    if trung:
        noi = f"{next(so for so, dong in enumerate(chu.splitlines(), 1) if dong.startswith('so:'))}:5"
        assert str(luot.loi_vao) == (
            f"inputs/ke_hoach/mot.yaml:{noi}: so: số 03/KH-THPTVD năm 2025 đã dùng ở inputs/ke_hoach/hai.yaml:{noi}\n"
            "  Gợi ý: mỗi số chỉ cấp một lần trong năm; văn bản chưa được cấp số thì để trống so."
        )


def test_cung_byte_o_noi_khac(noi_lam: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Another folder gives the same bytes."""
    _dung()
    khac = tmp_path_factory.mktemp("khac")
    tao("ke_hoach", khac / "inputs/ke_hoach/mot.yaml")

    run.dung(tim_viec([khac / "inputs"]))

    assert (khac / DICH).read_bytes() == DICH.read_bytes()


def test_tien_do_ke_tung_van_ban() -> None:
    """Progress names each document with its number and how many there are."""
    tao("bao_cao", Path("inputs/bao_cao/hai.yaml"))
    nghe: list[tuple[int, int, str]] = []

    run.dung(tim_viec(()), tien_do=lambda *mot: nghe.append(mot))

    assert nghe == [(1, 2, "outputs/bao_cao/hai.docx"), (2, 2, "outputs/ke_hoach/mot.docx")]


def test_con_thieu_chi_dung_dong() -> None:
    """A mark for something unknown is told at its line, once for each place."""
    tep = Path("inputs/ke_hoach/mot.yaml")
    chu = tep.read_text(encoding="utf-8").replace("- Khi có việc đột xuất.", '- "Khi có [cần bổ sung: việc gì]."')
    tep.write_text(chu, encoding="utf-8")
    dong = next(so for so, mot in enumerate(chu.splitlines(), 1) if "việc gì" in mot)

    (kq,) = _dung().ket_qua

    assert [str(loi).partition("[")[2] for loi in kq.con_thieu][-1] == "cần bổ sung: việc gì]"
    assert kq.con_thieu[-1].vi_tri is not None
    assert kq.con_thieu[-1].vi_tri.dong == dong


def _bo_kinh_gui(than: str) -> str:
    doan = re.findall(r"<w:p>(?:(?!</w:p>).)*Kính gửi:.*?</w:p>|<w:p>(?:(?!</w:p>).)*\{\{ noi \}\}.*?</w:p>", than)
    assert len(doan) >= 2
    for mot in doan[:-1]:  # the last one stands in nơi nhận
        than = than.replace(mot, "", 1)
    return than


def _vong_hai_lan(than: str) -> str:
    (vong,) = re.findall(r"<w:p>(?:(?!<w:p>).)*for k in khoi.*?endfor.*?</w:p>", than)
    return than.replace(vong, vong * 2)


@pytest.mark.parametrize(
    "sua",
    [
        pytest.param(lambda t: t.replace("{{ ten_loai }}", ""), id="mat_ten_loai"),
        pytest.param(lambda t: t.replace("{{ dia_danh }}", ""), id="mat_dia_danh"),
        pytest.param(_bo_kinh_gui, id="mat_kinh_gui"),
        pytest.param(lambda t: t.replace("{{ ngay }}", "ngày 20 tháng 10 năm 2025"), id="ngay_khac"),
        pytest.param(lambda t: t.replace("{{ luu }}", "{{ luu }}, ABC"), id="them_noi_luu"),
        pytest.param(lambda t: t.replace("{{ ten_loai }}", "{{ ten_loai }} MẬT"), id="them_chu_mat"),
        pytest.param(lambda t: t.replace("{{ k.chu }}", "{{ k.chu }} {{ k.chu }}"), id="cau_hai_lan"),
        pytest.param(_vong_hai_lan, id="than_hai_lan"),
    ],
)
@pytest.mark.parametrize("ep", [False, True])
def test_ban_mau_lam_sai_chu_thi_tep_cu_con_nguyen(noi_lam: Path, sua: Callable[[str], str], ep: bool) -> None:
    """A report built on a layout that loses, changes or doubles its words is not written, forced or not."""
    dich = Path("outputs/bao_cao/hai.docx")
    tao("bao_cao", Path("inputs/bao_cao/hai.yaml"))
    assert _dung().ma_thoat == 0
    cu = dich.read_bytes()
    doi_mau_bang(noi_lam, sua, mau="mau_1_4_")

    luot = run.dung(tim_viec([Path("inputs/bao_cao")]), ep=ep)

    assert (luot.ma_thoat, luot.ket_qua[0].trang_thai) == (1, TrangThai.LOI)
    assert dich.read_bytes() == cu
    assert [tep.name for tep in dich.parent.iterdir()] == [dich.name]

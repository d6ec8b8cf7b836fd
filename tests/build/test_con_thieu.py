"""What a draft still lacks: each thing once, at the line where it is to be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.con_thieu import con_thieu
from vanban.build.doc_vao import doc_vao
from vanban.build.ket_qua import TrangThai
from vanban.build.run import dung
from vanban.build.viec import Viec

CO_QUAN = "ten: Trường Ví Dụ\ndia_danh:\nchuc_vu: {hieu_truong: {ten: Hiệu trưởng}}\n"
SO = """van_ban:
  tt_1: {loai: Thông tư, so_ky_hieu: 01/2024/TT-BVD, ngay: 05/01/2024, co_quan: Bộ Ví Dụ}
  kh:
    loai: Kế hoạch
    so_ky_hieu: "[cần bổ sung: số]/KH-VD"
    ngay: 05/01/2024
    trich_yeu:
  khac: {loai: Thông tư, so_ky_hieu: "[cần bổ sung: số khác]"}
"""
PHONG_TRAO = """ten: Đọc sách
tu_nam: 2024
den_nam: 2024
giai_doan:
- {ma: a, ten: Giai đoạn 1, tu_nam: 2024, den_nam: 2024, noi_dung: "Làm [cần bổ sung: việc 1]."}
nhiem_vu:
- {noi_dung: "[cần bổ sung: không in ra]"}
"""
VAN_BAN = """loai: ke_hoach
phong_trao: p
trich_yeu: Thử ở {{ co_quan.tinh }}
can_cu: [tt_1, kh]
noi_dung:
- {tieu_de: A, chen: giai_doan}
- {tieu_de: B, doan: "Theo {{ vien_dan.kh }}, {{ vien_dan.tt_1 }}, [cần bổ sung: điều gì]."}
nguoi_ky: hieu_truong
"""


@pytest.fixture
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with gaps in every file; the current folder."""
    monkeypatch.chdir(tmp_path)
    for ten, chu in (("co_quan", CO_QUAN), ("vien_dan", SO), ("phong_trao/p", PHONG_TRAO), ("a", VAN_BAN)):
        tep = tmp_path / "inputs" / f"{ten}.yaml"
        tep.parent.mkdir(exist_ok=True, parents=True)
        tep.write_text(chu, encoding="utf-8")
    return tmp_path


def test_moi_dieu_mot_lan_dung_cho(noi_lam: Path) -> None:
    """The blanks of the document, its own marks, and what each reference file lacks for this page and no other."""
    ban = doc_vao(Viec(noi_lam / "inputs/a.yaml", noi_lam))

    assert [str(loi) for loi in con_thieu(ban.ban, ban.khai.tai_lieu)] == [
        "inputs/a.yaml: chưa có số văn bản (so)",
        "inputs/a.yaml: chưa có ngày ban hành (ngay)",
        "inputs/a.yaml: chưa có họ tên người ký",
        "inputs/a.yaml:7:68: [cần bổ sung: điều gì]",
        "inputs/co_quan.yaml: chưa có tinh",
        "inputs/co_quan.yaml: chưa có viet_tat",
        "inputs/co_quan.yaml:2:1: chưa có dia_danh",
        "inputs/phong_trao/p.yaml:5:73: [cần bổ sung: việc 1]",
        "inputs/vien_dan.yaml:2:3: tt_1 chưa có trich_yeu",
        "inputs/vien_dan.yaml:3:3: kh chưa có co_quan",
        "inputs/vien_dan.yaml:5:18: [cần bổ sung: số]",
        "inputs/vien_dan.yaml:7:5: kh chưa có trich_yeu",
    ]


def test_thieu_van_la_ban_nhap(noi_lam: Path) -> None:
    """A page with gaps everywhere, the place name among them, is a draft that passes the gate."""
    luot = dung([Viec(noi_lam / "inputs/a.yaml", noi_lam)])

    assert [(kq.trang_thai, kq.loi) for kq in luot.ket_qua] == [(TrangThai.DA_DUNG, ())]

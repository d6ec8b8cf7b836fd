"""`vanban watch`: each save is built, an error is told at once, Ctrl+C ends it quietly."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from cli.conftest import Chay, sua


class DangXem:
    """A running `vanban watch`, both of whose streams are read as they come."""

    def __init__(self, *duong: str) -> None:
        lenh = [sys.executable, "-m", "vanban", "watch", *duong]
        self.chay = subprocess.Popen(
            lenh, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )
        self.dong: Queue[str] = Queue()
        Thread(target=self._doc, daemon=True).start()

    def _doc(self) -> None:
        assert self.chay.stdout
        for dong in self.chay.stdout:
            self.dong.put(dong.rstrip())

    def mot_lan(self) -> list[str]:
        """The lines of one round, without the one that ends it."""
        ra = []
        while not (dong := self.dong.get(timeout=60)).startswith("— "):
            ra.append(dong)
        return ra


@pytest.fixture
def xem(noi_lam: Path) -> Iterator[DangXem]:
    """Watch the two documents of the workspace, both built."""
    mot = DangXem("inputs")
    try:
        dau = mot.mot_lan()
        assert "outputs/ke_hoach/mot.docx\tKế hoạch\tđã dựng" in dau
        assert "outputs/bao_cao/hai.docx\tBáo cáo\tđã dựng" in dau
        yield mot
    finally:
        mot.chay.kill()
        mot.chay.wait()
        assert mot.chay.stdout
        mot.chay.stdout.close()


def test_moi_lan_luu_dung_lai_tep_ay(xem: DangXem) -> None:
    """A save builds the document that was saved, not the others; an error is told, then that it is mended."""
    tep = Path("inputs/ke_hoach/mot.yaml")
    sua(tep, "mo_dau: ", "mo_dau: Thực hiện nhiệm vụ năm học, ")
    assert xem.mot_lan() == ["outputs/ke_hoach/mot.docx\tKế hoạch\tđã dựng"]

    cu = Path("outputs/ke_hoach/mot.docx").read_bytes()
    sua(tep, "trich_yeu:", "trich_yeuu:")
    ra = xem.mot_lan()
    assert any(dong.startswith("inputs/ke_hoach/mot.yaml:") and "`trich_yeu`" in dong for dong in ra)
    assert Path("outputs/ke_hoach/mot.docx").read_bytes() == cu

    sua(tep, "trich_yeuu:", "trich_yeu:")
    assert xem.mot_lan() == ["outputs/ke_hoach/mot.docx\tKế hoạch\tkhông đổi"]

    sua(Path("inputs/co_quan.yaml"), "dia_danh: ", "dia_danh: Xã ")
    assert len([dong for dong in xem.mot_lan() if dong.endswith("đã dựng")]) == 2


def test_dung_lai_bang_ctrl_c(xem: DangXem) -> None:
    """Ctrl+C is how it ends: exit status 0, no traceback."""
    xem.chay.send_signal(signal.SIGINT)
    assert xem.chay.wait(timeout=60) == 0
    assert xem.dong.get(timeout=60) == "Đã dừng theo dõi."


def test_duong_sai_bao_ngay(noi_lam: Path, chay: Chay) -> None:
    """A path that does not exist is told before anything is watched."""
    ra = chay("watch", "inputs/khong_co.yaml")
    assert ra.ma == 2
    assert "không có tệp hay thư mục này" in ra.err

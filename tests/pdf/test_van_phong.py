"""LibreOffice kept warm: one office for many files, replaced when it dies or hangs; without a warm one, a cold one."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ngam_pdf import ngam
from trang_mau import dung, mot_trang
from vanban.errors import DocxError, VanbanError
from vanban.pdf import cai_dat, nguoi_nghe
from vanban.pdf.van_phong import VanPhong, doi_nhieu

pytestmark = pytest.mark.libreoffice


@pytest.fixture
def docx(tmp_path: Path) -> Path:
    tep = tmp_path / "giấy & tờ (1).docx"
    tep.write_bytes(dung(mot_trang()))
    return tep


@pytest.fixture(scope="module")
def van_phong() -> Iterator[VanPhong]:
    with VanPhong() as mo:
        yield mo


def test_mot_van_phong_cho_nhieu_tep(van_phong: VanPhong, docx: Path) -> None:
    """The second file is laid out by the same process; no other file appears beside the document."""
    pdf = docx.with_suffix(".pdf")
    van_phong.doi(docx, pdf)
    truoc = van_phong.pid
    van_phong.doi(docx, pdf)

    assert pdf.read_bytes().startswith(b"%PDF-1.")
    assert van_phong.pid == truoc is not None
    assert sorted(tep.name for tep in docx.parent.iterdir()) == [docx.name, pdf.name]


def test_bi_giet_thi_mo_lai(van_phong: VanPhong, docx: Path) -> None:
    """An office that somebody killed is replaced, and the file is converted all the same."""
    van_phong.dung(docx)
    cu = van_phong.pid
    assert cu
    os.kill(cu, signal.SIGKILL)

    assert van_phong.dung(docx).startswith(b"%PDF")
    assert van_phong.pid != cu


def test_treo_thi_mo_lai(docx: Path) -> None:
    """An office that hangs is killed when the time is up, and the file goes to a new one."""
    with VanPhong(cho_giay=5) as mo:
        assert mo.khoi_dong()
        cu = mo.pid
        assert cu
        os.kill(cu, signal.SIGSTOP)

        assert mo.dung(docx).startswith(b"%PDF")
        assert mo.pid != cu


@pytest.mark.parametrize(
    ("qua_gio", "cau"),
    [(True, "LibreOffice không xong trong 7 giây"), (False, "LibreOffice dừng đột ngột ở tệp này")],
)
def test_tep_lam_treo_thi_neu_ten(docx: Path, monkeypatch: pytest.MonkeyPatch, qua_gio: bool, cau: str) -> None:
    """A file on which two offices hang or die is named; the next file gets a new office."""
    with VanPhong(cho_giay=7) as mo, monkeypatch.context() as gia:

        def doi(nghe: nguoi_nghe.NguoiNghe, *_: object, **__: object) -> str:
            nghe.dong()
            raise nguoi_nghe.ThoChetError(qua_gio=qua_gio)

        gia.setattr(nguoi_nghe.NguoiNghe, "doi", doi)
        with pytest.raises(DocxError) as loi:
            mo.dung(docx)
        gia.undo()

        assert str(loi.value) == f"{docx}: {cau}"
        assert mo.dung(docx).startswith(b"%PDF")


@pytest.mark.parametrize("noi_dung", [b"", b"chu thuong", None], ids=["rong", "chu", "cut"])
def test_tep_hong_bi_neu_ten(van_phong: VanPhong, docx: Path, noi_dung: bytes | None) -> None:
    """What LibreOffice would take for a text or mend in silence is refused; the old PDF stays."""
    docx.write_bytes(docx.read_bytes()[:3000] if noi_dung is None else noi_dung)
    pdf = docx.with_suffix(".pdf")
    pdf.write_bytes(b"cu")
    with pytest.raises(DocxError, match=r"không phải tệp \.docx nguyên vẹn"):
        van_phong.doi(docx, pdf)

    assert pdf.read_bytes() == b"cu"


def test_khong_co_nguoi_nghe_thi_goi_lanh(docx: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library, or with a worker that cannot start, the program is called anew for the file."""
    monkeypatch.setattr(nguoi_nghe, "_THO", Path("khong_co.py"))
    with VanPhong() as hong, VanPhong(am=False) as lanh:
        assert not hong.khoi_dong()
        assert not lanh.khoi_dong()
        assert hong.dung(docx).startswith(b"%PDF")
        assert hong.pid is None


def test_nhieu_van_phong_giu_thu_tu(tmp_path: Path) -> None:
    """Two offices side by side: each result stands in its file's place, and a bad file in the middle is named."""
    tep = [tmp_path / f"{i}.docx" for i in range(7)]
    for i, t in enumerate(tep):
        t.write_bytes(dung(mot_trang(so=str(i))))
    tep[3].write_bytes(b"PK\x03\x04")

    ra = list(doi_nhieu(tep, song_song=2))

    assert [isinstance(chu, bytes) for chu in ra] == [i != 3 for i in range(7)]
    assert str(ra[3]).startswith(f"{tep[3]}: ")
    assert not [luong for luong in threading.enumerate() if luong.name.startswith("ThreadPoolExecutor")]


def test_khong_co_libreoffice(monkeypatch: pytest.MonkeyPatch, docx: Path) -> None:
    """One sentence with the command that installs it."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(VanbanError) as loi:
        VanPhong()

    assert str(loi.value) == (f"không thấy LibreOffice, nên không dựng được PDF\n  Gợi ý: cài đặt: {cai_dat.CAI_DAT}")


def test_o_dia_day_giu_tep_cu(van_phong: VanPhong, docx: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the PDF cannot be written the old one stays, nothing is left over, and the file is named."""
    pdf = docx.with_suffix(".pdf")
    pdf.write_bytes(b"cu")

    def day(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", day)
    with pytest.raises(DocxError) as loi:
        van_phong.doi(docx, pdf)

    assert str(loi.value) == f"{pdf}: không ghi được PDF: ổ đĩa đã đầy"
    assert sorted(tep.name for tep in docx.parent.iterdir()) == [docx.name, pdf.name]
    assert pdf.read_bytes() == b"cu"


def test_ngam_ngan() -> None:
    """Offices killed, stopped, a full disk, broken files: every good file is converted, every bad one named."""
    so = ngam(12, cho_giay=5)

    assert so.la == ()
    assert so.dung == 9
    assert so.hong == 3

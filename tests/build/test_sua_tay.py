"""A built document that somebody changed in Word is kept when it is built again."""

from __future__ import annotations

from pathlib import Path

import pytest

from mau_rieng import doi_mau
from vanban.build.run import dung
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec
from vanban.docx.pack import doc_goi, viet_goi
from vanban.docx.thuoc_tinh import APP

TEP = Path("inputs/ke_hoach/mot.yaml")
DICH = Path("outputs/ke_hoach/mot.docx")
GIU = Path("outputs/ke_hoach/mot (sửa tay).docx")


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one plan that is built; the current folder."""
    monkeypatch.chdir(tmp_path)
    tao("ke_hoach", TEP)
    dung(tim_viec(()))
    return tmp_path


def _luu_bang_word(chu: str) -> bytes:
    """The document as Word leaves it: its own name in the properties, some text changed."""
    phan = {tv.ten: tv.noi_dung() for tv in doc_goi(DICH.read_bytes())}
    phan[APP] = phan[APP].replace(b"vanban", b"Microsoft Office Word")
    phan["word/document.xml"] = phan["word/document.xml"].replace("Bảo đảm".encode(), chu.encode())
    DICH.write_bytes(viet_goi(phan))
    return DICH.read_bytes()


def _giu() -> str:
    (kq,) = dung(tim_viec(())).ket_qua
    return kq.ban_sua_tay


def test_ban_sua_tay_duoc_giu() -> None:
    """The changed copy stands beside the new document, and its place is told."""
    tay = _luu_bang_word("Giữ cho")

    assert _giu() == GIU.as_posix()
    assert GIU.read_bytes() == tay
    assert DICH.read_bytes() != tay
    assert _giu() == ""


def test_ban_da_giu_khong_bi_ghi_de() -> None:
    """A second change takes the next name; the same change is not kept twice."""
    _luu_bang_word("Một")
    _giu()
    mot = GIU.read_bytes()
    hai = _luu_bang_word("Hai")

    assert _giu() == "outputs/ke_hoach/mot (sửa tay 2).docx"
    assert GIU.read_bytes() == mot
    DICH.write_bytes(hai)
    assert _giu() == "outputs/ke_hoach/mot (sửa tay 2).docx"
    assert len(list(DICH.parent.glob("*.docx"))) == 3


def test_du_lieu_doi_thi_khong_co_gi_de_giu() -> None:
    """A document that only vanban wrote is replaced without a copy."""
    TEP.write_text(TEP.read_text(encoding="utf-8").replace("Bảo đảm", "Giữ cho"), encoding="utf-8")

    assert _giu() == ""
    assert [tep.name for tep in DICH.parent.iterdir()] == [DICH.name]


def test_ban_mau_luu_bang_word_khong_phai_sua_tay(noi_lam: Path) -> None:
    """What is built on an office's own layout is vanban's, whichever program saved the layout."""
    doi_mau(noi_lam, "vanban", "Microsoft Office Word", phan=APP)
    dung(tim_viec(()))

    assert _giu() == ""
    assert not GIU.exists()


def test_tep_hong_cung_duoc_giu() -> None:
    """A file that is no document any more is somebody's all the same; an empty one holds nothing."""
    DICH.write_bytes(b"khong phai docx")
    assert _giu() == GIU.as_posix()

    DICH.write_bytes(b"")
    assert _giu() == ""


def test_khong_giu_duoc_thi_khong_ghi_de(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the copy cannot be written, the changed document stays where it is."""
    tay = _luu_bang_word("Giữ cho")

    def day(*_: object) -> None:
        raise OSError(28, "x")

    monkeypatch.setattr("shutil.copy2", day)
    luot = dung(tim_viec(()))

    assert luot.ma_thoat == 1
    assert "không giữ được bản sửa tay: ổ đĩa đã đầy" in str(luot.ket_qua[0].loi[0])
    assert DICH.read_bytes() == tay

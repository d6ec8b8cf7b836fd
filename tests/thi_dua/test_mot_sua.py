"""One change of the sample dossier is noticed by the rule, or the model, whose matter it is, and by no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from thi_dua.ho_so_thu import doc, du_lieu_cua, sua
from thi_dua.mot_sua import BANG, MO_HINH
from vanban.errors import InputError
from vanban.thi_dua.ho_so import Noi
from vanban.thi_dua.kiem import kiem
from vanban.thi_dua.quy_tac import KetLuan

SAN = kiem(doc())


def _moi(thu_muc: Path) -> list[KetLuan]:
    """What the rules find beyond the sample's own reminders."""
    du = Counter(kiem(doc(thu_muc)))
    du.subtract(SAN)
    return [mot for mot, so in du.items() if so > 0]


@pytest.mark.parametrize(
    ("ai", "tep", "cu", "moi", "cau"), BANG, ids=[f"{i:02d} {ai} {tep}" for i, (ai, tep, *_) in enumerate(BANG, 1)]
)
def test_mot_sua_duoc_thay(tmp_path: Path, ai: str, tep: str, cu: str, moi: str, cau: str) -> None:
    thu_muc = sua(tmp_path, tep, cu, moi)

    if ai == MO_HINH:
        with pytest.raises(InputError, match=tep.rpartition("/")[2]) as loi:
            doc(thu_muc)
        assert cau in str(loi.value)
    else:
        thay = _moi(thu_muc)
        assert " ".join(sorted({mot.ma for mot in thay})) == ai, thay
        assert any(cau in mot.cau for mot in thay), [mot.cau for mot in thay]
        assert [mot for mot in thay if not _co_noi(thu_muc, mot.noi)] == []


def _co_noi(thu_muc: Path, noi: Noi) -> bool:
    """Whether a place is in its file; its last step may be what is missing there."""
    du_lieu: Any = du_lieu_cua(thu_muc, str(noi[0]))
    buoc = [*noi[1:]]
    if noi[0] == "van_ban":
        buoc = [*str(noi[1]).split("."), *noi[2:]]
    for con in buoc[:-1]:
        if isinstance(du_lieu, str):  # one value without the list around it
            return con == 0
        co = con < len(du_lieu) if isinstance(con, int) else con in du_lieu
        if not co:
            return False
        du_lieu = du_lieu[con]
    return True


def test_bang_du_lon() -> None:
    """At least 45 changes, each once, of every kind of file."""
    assert len({dong[1:4] for dong in BANG}) == len(BANG) >= 45
    assert len({dong[1] for dong in BANG}) == 10

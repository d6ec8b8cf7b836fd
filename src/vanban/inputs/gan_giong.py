"""“Có phải ý bạn là …”: the known name nearest to what was typed."""

from __future__ import annotations

import re
from collections.abc import Collection
from unicodedata import combining, normalize

from vanban.inputs.ket_qua import cat_ngan

_DAI_NHAT = 100  # no name is longer; comparing takes time that grows with the square


def bo_dau(chu: str) -> str:
    """The word as a name: no marks, small letters, underscores (`Trích yếu` → `trich_yeu`)."""
    tran = "".join(ky_tu for ky_tu in normalize("NFD", chu.lower().replace("đ", "d")) if not combining(ky_tu))
    return re.sub(r"[\s-]+", "_", tran.strip())


def gan_nhat(ten: str, cac_ten: Collection[str]) -> str | None:
    """The name that was probably meant, or None when nothing is near."""
    from difflib import get_close_matches

    if len(ten) > _DAI_NHAT:
        return None
    tran = bo_dau(ten)
    if tran in cac_ten:
        return tran
    gan = get_close_matches(tran, list(cac_ten), n=1, cutoff=0.7)
    return gan[0] if gan else None


def khong_co(ten: str, cac_ten: Collection[str], *, loai: str = "mục") -> str:
    """A sentence that says the name is unknown and names the nearest, or all when there are few."""
    cau = f"không có {loai} `{cat_ngan(ten)}`"
    if gan := gan_nhat(ten, cac_ten):
        return f"{cau}; có phải ý bạn là `{gan}`?"
    if cac_ten and len(cac_ten) <= 12:
        return f"{cau}; ở đây có: {', '.join(cac_ten)}"
    return cau

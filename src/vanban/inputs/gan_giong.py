"""“Có phải ý bạn là …”: the known name nearest to what was typed."""

from __future__ import annotations

from collections.abc import Collection

from vanban.inputs.ket_qua import cat_ngan
from vanban.models.ky_tu import bo_dau

_DAI_NHAT = 100  # no name is longer; comparing takes time that grows with the square


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

"""Whether who signs held the post on the day, and whether there was somebody to sign for (Điều 13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vanban.build.doc_vao import BanDoc
from vanban.errors import Loi
from vanban.models.co_quan import CoQuan, NguoiGiuChuc
from vanban.models.van_ban import MotNguoiKy
from vanban.nd30 import nd30

_QUYEN_HAN = {"ky_thay": "kt", "thua_lenh": "tl", "thua_uy_quyen": "tuq"}


def loi_nguoi_ky(ban: BanDoc) -> Iterator[Loi]:
    """Each reason why the signature does not hold on the day of the document.

    A draft may be signed by a name that nobody recorded; what is issued may not. Whoever signs for another
    (KT., TL., TUQ.) needs that other in office on the day; a deputy in charge of a body without a head signs as one who
    signs for the head (Điều 13, khoản 1).
    """
    khai, co_quan = ban.khai.khai, ban.khai.tham_chieu.co_quan
    if not isinstance(khai, MotNguoiKy) or khai.ngay is None:
        return
    ma, noi = khai.nguoi_ky.chuc_vu, ban.khai.tai_lieu.vi_tri(("nguoi_ky",))
    luc = f"vào ngày {khai.ngay:%d/%m/%Y}"
    if not _giu(co_quan, ma, khai.ngay):
        yield Loi(f"co_quan.yaml không ghi ai giữ chức vụ {co_quan.chuc_vu[ma].ten} {luc}", noi)
    for cua, cach, cho in _cac_lan_ky_cho(co_quan, ma):
        phu_trach = cach == "ky_thay" and any(nguoi.phu_trach for nguoi in _giu(co_quan, cua, khai.ngay))
        if not (phu_trach or _giu(co_quan, cho, khai.ngay)):
            chu = nd30().quyen_han[_QUYEN_HAN[cach]].chu
            yield Loi(f"ký {chu} {co_quan.chuc_vu[cho].ten} mà {luc} không ai giữ chức vụ ấy", noi)


def _cac_lan_ky_cho(co_quan: CoQuan, ma: str) -> Iterator[tuple[str, str, str]]:
    """The posts for which a post signs: which signs, in what way, for which; the model has no circles."""
    while cac := [(cach, cho) for cach, cho in co_quan.chuc_vu[ma].ky_cho if cach != "thay_mat"]:
        cach, cho = cac[0]
        yield ma, cach, cho
        ma = cho


def _giu(co_quan: CoQuan, ma: str, ngay: date) -> list[NguoiGiuChuc]:
    """Who holds a post on the day."""
    return [nguoi for nguoi in co_quan.nguoi if nguoi.chuc_vu == ma and nguoi.vao(ngay)]

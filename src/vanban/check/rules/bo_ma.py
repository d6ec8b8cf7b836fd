"""Characters and fonts that come from elsewhere (Phụ lục I, Phần I, Mục I, khoản 4)."""

from __future__ import annotations

import re
from typing import Final

from vanban.check.finding import Muc
from vanban.check.looks import gop
from vanban.check.rule import BanSoat, KhongKiem, Ra, rule
from vanban.nd30 import ND30

_RIENG: Final = ("\ue000", "\uf8ff")  # the private use area of Unicode
_MA_RIENG: Final = re.compile(f"[{_RIENG[0]}-{_RIENG[1]}]")
_LA: Final = frozenset({"symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "courier new"})


@rule("TR117", quy_dinh="trang.bo_ma", muc=Muc.NHAC)
def ky_tu_vung_rieng(ban: BanSoat, nd30: ND30) -> Ra:
    """Ký tự thuộc vùng dùng riêng, máy khác hiện thành ô vuông.

    Vì sao: ký tự ở vùng dùng riêng chỉ có nghĩa với một phông; thường là dấu đầu dòng dán từ Symbol, Wingdings.
    Sai: dấu chấm tròn của phông Symbol đứng trong lời văn.
    Đúng: gạch đầu dòng (-).
    """
    co = _MA_RIENG.search(ban.toan_van) is not None
    lech = ((d, f"U+{ord(ma):04X}") for d in ban.cac_doan if co for ma in _MA_RIENG.findall(d.chu))
    yield from gop(lech, lambda ma: f"ký tự {ma} thuộc vùng dùng riêng của một phông, máy khác không hiện được", "-")


@rule("TR118", quy_dinh="trang.phong_chu", muc=Muc.NHAC)
def so_tu_dong_khac_phong(ban: BanSoat, nd30: ND30) -> Ra:
    """Số hoặc dấu đầu dòng tự động dùng phông khác.

    Vì sao: số tự động có phông riêng của nó; đổi phông cả đoạn vẫn sót chữ Calibri, Symbol ở đầu dòng.
    Sai: dấu đầu dòng tự động bằng phông Symbol.
    Đúng: số và gạch đầu dòng bằng Times New Roman.
    """
    cac = [(d, d.doan.dang_so.phong) for d in ban.cac_doan if d.doan.so and d.doan.dang_so is not None]
    if not cac:
        yield KhongKiem("không có số, dấu đầu dòng tự động")
    can = nd30.trang.phong_chu.ten
    lech = ((d, ten) for d, ten in cac if ten.casefold() in _LA or _khac(d.doan.so, ten))
    yield from gop(lech, lambda ten: f"số, dấu đầu dòng tự động bằng phông {ten}, cần {can}", can)


def _khac(so: str, ten: str) -> bool:
    """A number with letters or figures in another font."""
    return any(k.isalnum() for k in so) and not ten.casefold().startswith("times new roman")

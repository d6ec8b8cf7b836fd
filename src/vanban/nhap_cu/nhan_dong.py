"""Labelled lines of papers whose form the decree gives: "Địa điểm: …", "Về việc: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from vanban.nhap_cu.bang_cu import BangCu
from vanban.nhap_cu.chu_cu import vao_yaml
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.so_cu import DongCu
from vanban.nhap_cu.viet_yaml import Tran

NGAY = r"ngày\s*(?P<ngay>\d{0,2})[\s.…]*tháng\s*(?P<thang>\d{0,2})[\s.…]*năm\s*(?P<nam>\d{0,4})"
_MAY = "máy ghi câu này từ các trường"


class NhanDong:
    """The lines of a body, taken one after the other by what they begin with."""

    def __init__(self, cac: Sequence[DongCu | BangCu], so_ghi: SoGhi) -> None:
        """Take the elements of the body."""
        self.cac = list(cac)
        self.so_ghi = so_ghi

    def lay(self, mau: str) -> re.Match[str] | None:
        """The first line that a pattern matches whole, taken out of the list."""
        for thu, mot in enumerate(self.cac):
            if isinstance(mot, DongCu) and (khop := re.fullmatch(mau, mot.ca_dong, re.IGNORECASE | re.DOTALL)):
                del self.cac[thu]
                self.so_ghi.bo_di(mot.ca_dong, _MAY, mot.thu_tu)
                return khop
        return None

    def lay_chu(self, mau: str, thieu: str) -> str:
        """What follows a label, without the stop at its end; a visible gap when there is no such line."""
        khop = self.lay(rf"{mau}\s*:\s*(?P<chu>.*)")
        return bo_cham(khop["chu"]) if khop and khop["chu"].strip() else f"[cần bổ sung: {thieu}]"

    def cho(self, mau: str) -> int:
        """Where the first line stands that a pattern matches at its beginning; -1 when there is none."""
        co = (t for t, m in enumerate(self.cac) if isinstance(m, DongCu) and re.match(mau, m.ca_dong, re.IGNORECASE))
        return next(co, -1)

    def gach_tu(self, cho: int) -> list[str]:
        """The dashes at a place and below it, taken out of the list."""
        ra = []
        while cho < len(self.cac) and isinstance(mot := self.cac[cho], DongCu) and mot.cap == "gach":
            self.so_ghi.bo_di(mot.so, "máy ghi gạch đầu dòng", mot.thu_tu)
            ra.append(mot.chu)
            del self.cac[cho]
        return ra

    def con_lai(self) -> list[str]:
        """The words of the lines that nothing took."""
        return [vao_yaml(mot.ca_dong) for mot in self.cac if isinstance(mot, DongCu)]


def bo_cham(chu: str) -> str:
    """A text without the full stop that the page writes."""
    chu = chu.strip()
    chu = chu.removesuffix("./.").removesuffix("/.").rstrip()
    return vao_yaml(chu[:-1] if chu.endswith(".") and not chu.endswith("..") else chu)


def ngay_khop(khop: re.Match[str] | None, truoc: str = "") -> date | None:
    """The date in the groups `ngay`, `thang`, `nam` of a match, each after `truoc`; None when it has blanks."""
    if khop is None:
        return None
    so = [khop[truoc + ten] or "" for ten in ("ngay", "thang", "nam")]
    try:
        return date(int(so[2]), int(so[1]), int(so[0]))
    except ValueError:
        return None


def ngay_yaml(ngay: date | None) -> Any:
    """A date as data."""
    return Tran(ngay.isoformat()) if ngay else None

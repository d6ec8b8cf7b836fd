"""What reading one text gives: the data, its places, and the problems met."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.errors import Loi
from vanban.inputs.vi_tri import Nut, VanBanNguon

NGOAC_KEP = 'đặt cả câu trong ngoặc kép "…"; ngoặc kép ở trong câu thì viết “…”.'
SAU_TOI_DA = 64


class DungDoc(Exception):  # noqa: N818 - it ends the reading; the problem is already noted
    """Nothing after this place can be read."""


@dataclass(slots=True)
class KetQua:
    """Filled while reading; `goc` stays None when the text has no readable structure."""

    nguon: VanBanNguon
    du_lieu: dict[str, Any] = field(default_factory=dict)
    goc: Nut | None = None
    loi: list[Loi] = field(default_factory=list)
    goi_y: str = ""

    def bao(self, cho: int, cau: str, goi_y: str = "") -> None:
        """Note a problem at an offset; the first hint is kept."""
        self.loi.append(Loi(cau, self.nguon.vi_tri(cho)))
        self.goi_y = self.goi_y or goi_y

    def trung_khoa(self, khoa: str, cho: int, truoc: int) -> None:
        """Note a key that stands twice in one mapping."""
        self.bao(cho, f"mục `{cat_ngan(khoa)}` đã có ở dòng {self.nguon.vi_tri(truoc).dong}, chỉ giữ một")

    def nhan_goc(self, du_lieu: Any, noi: int | Nut) -> None:
        """Take the top level, which must be a mapping; `$schema` is for editors only."""
        if not isinstance(du_lieu, dict) or not isinstance(noi, Nut):
            cho = noi.cho if isinstance(noi, Nut) else noi
            self.bao(cho, f"tệp phải gồm các mục `tên: nội dung`, đang là {goi_ten(du_lieu)}", MUC_DAU)
            return
        du_lieu.pop("$schema", None)
        noi.khoa.pop("$schema", None)
        self.du_lieu, self.goc = du_lieu, noi


MUC_DAU = "mỗi mục viết như `loai: ke_hoach`, sau dấu hai chấm có một dấu cách."


def cat_ngan(chu: str, dai: int = 60) -> str:
    """The text, cut when long."""
    return f"{chu[: dai - 1]}…" if len(chu) > dai else chu


def rut_gon(chu: str, dai: int = 40) -> str:
    """The text in quotes, on one line, cut when long."""
    return f"'{cat_ngan(' '.join(chu.split()), dai)}'"


def goi_ten(tri: Any) -> str:
    """A value in words, for messages."""
    if isinstance(tri, dict):
        return "một nhóm mục con"
    if isinstance(tri, list):
        return "một danh sách"
    return "để trống" if tri is None or tri == "" else rut_gon(str(tri))

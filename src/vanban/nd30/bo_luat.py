"""The whole law as one object; each data file is read on first use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from vanban.ban_ghi import dataclass
from vanban.nd30.kieu_luat import Muc

if TYPE_CHECKING:
    from vanban.nd30.co_chu import CoChu
    from vanban.nd30.cum_tu import CumTu
    from vanban.nd30.dau_chi import DauChi
    from vanban.nd30.dien_tu import TruongDienTu
    from vanban.nd30.loai import BanSao, Loai, Mau
    from vanban.nd30.noi_dung import NoiDung
    from vanban.nd30.quyen_han import QuyenHan
    from vanban.nd30.so_thu_tu import SoThuTu
    from vanban.nd30.thanh_phan import ThanhPhan
    from vanban.nd30.trang import Trang

# The modules are imported inside the properties: a command pays only for the part of the law that it reads.


@dataclass(frozen=True)
class ND30:
    """Nghị định 30/2020/NĐ-CP as data. Get it from `nd30()`."""

    @cached_property
    def trang(self) -> Trang:
        """Paper, margins, font, colour, page number."""
        from vanban.nd30 import trang

        return trang.doc()

    @cached_property
    def thanh_phan(self) -> Mapping[str, ThanhPhan]:
        """The formal elements."""
        from vanban.nd30 import thanh_phan

        return thanh_phan.doc()

    @cached_property
    def noi_dung(self) -> NoiDung:
        """Paragraphs and levels of the body."""
        from vanban.nd30 import noi_dung

        return noi_dung.doc()

    @cached_property
    def so_thu_tu(self) -> SoThuTu:
        """The numbering schemes."""
        from vanban.nd30 import so_thu_tu

        return so_thu_tu.doc()

    @cached_property
    def loai(self) -> Mapping[str, Loai]:
        """The 29 types in the order of Điều 7."""
        from vanban.nd30 import loai

        return loai.doc_loai()

    @cached_property
    def ban_sao(self) -> Mapping[str, BanSao]:
        """The kinds of copies."""
        from vanban.nd30 import loai

        return loai.doc_ban_sao()

    @cached_property
    def mau(self) -> Mapping[str, Mau]:
        """The forms of Phụ lục III."""
        from vanban.nd30 import loai

        return loai.doc_mau()

    @cached_property
    def quyen_han(self) -> Mapping[str, QuyenHan]:
        """TM., Q., KT., TL., TUQ."""
        from vanban.nd30 import quyen_han

        return quyen_han.doc()

    @cached_property
    def co_chu(self) -> Mapping[str, CoChu]:
        """The size sets "14" and "13"."""
        from vanban.nd30 import co_chu

        return co_chu.doc(self.thanh_phan)

    @cached_property
    def noi_nhan(self) -> Mapping[str, CumTu]:
        """Fixed words and marks of Kính gửi and Nơi nhận."""
        from vanban.nd30 import cum_tu

        return cum_tu.doc("noi_nhan")

    @cached_property
    def cum_tu(self) -> Mapping[str, CumTu]:
        """The other fixed words and marks."""
        from vanban.nd30 import cum_tu

        return cum_tu.doc("cum_tu")

    @cached_property
    def viet_hoa(self) -> Mapping[str, CumTu]:
        """The capitals of Phụ lục II that can be looked for in a text."""
        from vanban.nd30 import cum_tu

        return cum_tu.doc("viet_hoa")

    @cached_property
    def quyen_ky(self) -> Mapping[str, CumTu]:
        """Who may sign for whom, and what must be in writing for it (Điều 13)."""
        from vanban.nd30 import cum_tu

        return cum_tu.doc("quyen_ky")

    @cached_property
    def _dau_chi(self) -> Mapping[str, Mapping[str, DauChi]]:
        from vanban.nd30 import dau_chi

        return dau_chi.doc()

    @property
    def do_mat(self) -> Mapping[str, DauChi]:
        """Marks of secrecy."""
        return self._dau_chi["do_mat"]

    @property
    def do_khan(self) -> Mapping[str, DauChi]:
        """Marks of urgency, with the size of their stamps."""
        return self._dau_chi["do_khan"]

    @property
    def pham_vi_luu_hanh(self) -> Mapping[str, DauChi]:
        """Marks of circulation."""
        return self._dau_chi["pham_vi_luu_hanh"]

    @cached_property
    def truong_dien_tu(self) -> Mapping[str, TruongDienTu]:
        """The fields of Phụ lục VI for an issued document."""
        from vanban.nd30 import dien_tu

        return dien_tu.doc()

    def quy_dinh(self, duong_dan: str) -> Muc:
        """The entry at a path such as "trang.le_trai" or "thanh_phan.tieu_ngu.ke".

        Raises:
            KeyError: there is no entry at that path.
        """
        vat: object = self
        con = duong_dan
        while con:
            vat, con = _buoc(vat, con, duong_dan)
        if not isinstance(vat, Muc):
            raise KeyError(duong_dan)
        return vat

    def moi_muc(self) -> Iterator[tuple[str, Muc]]:
        """Every entry of the law with its path; reads all data files."""
        for ten in TEN_PHAN:
            yield from _duyet(ten, getattr(self, ten))


TEN_PHAN = (
    "trang", "thanh_phan", "noi_dung", "so_thu_tu", "loai", "ban_sao", "mau", "quyen_han", "co_chu",
    "noi_nhan", "cum_tu", "viet_hoa", "quyen_ky", "do_mat", "do_khan", "pham_vi_luu_hanh", "truong_dien_tu",
)  # fmt: skip


def _buoc(vat: object, con: str, duong_dan: str) -> tuple[object, str]:
    """One step of a path. Keys of mappings may hold dots ("1.4"), so the longest that fits is taken."""
    if isinstance(vat, Mapping):
        khoa = max((str(k) for k in vat if f"{con}.".startswith(f"{k}.")), key=len, default="")
        if not khoa:
            raise KeyError(duong_dan)
        return vat[khoa], con[len(khoa) + 1 :]
    khoa, _, sau = con.partition(".")
    if khoa.startswith("_") or not hasattr(vat, khoa):
        raise KeyError(duong_dan)
    return getattr(vat, khoa), sau


def _duyet(ten: str, vat: object) -> Iterator[tuple[str, Muc]]:
    if isinstance(vat, Muc):
        yield ten, vat
    if isinstance(vat, Mapping):
        for khoa, con in vat.items():
            yield from _duyet(f"{ten}.{khoa}", con)
    elif is_dataclass(vat):
        for truong in fields(vat):
            yield from _duyet(f"{ten}.{truong.name}", getattr(vat, truong.name))


@lru_cache(maxsize=1)
def nd30() -> ND30:
    """The law: one object in a process."""
    return ND30()

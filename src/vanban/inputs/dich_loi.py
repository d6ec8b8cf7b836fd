"""The errors of one file in words: place, field, sentence, and the name that was probably meant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from vanban.errors import Loi, ViTri
from vanban.inputs.gan_giong import gan_nhat, khong_co
from vanban.inputs.go_quen import gia_tri_quen, may_ghi, ten_khac
from vanban.inputs.ket_qua import NGOAC_KEP, cat_ngan
from vanban.inputs.messages import cau_loi
from vanban.inputs.nhanh import LoiCho, chon_nhanh
from vanban.models.kieu import KHONG_DIEN
from vanban.models.ky_tu import bo_dau

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

    from vanban.inputs.tai_lieu import TaiLieu
    from vanban.inputs.vi_tri import Loc


_KHAC_KIEU = frozenset(("string_type", "model_type", "extra_forbidden", "tuple_type"))


def dich(
    tai_lieu: TaiLieu,
    mo_hinh: type[BaseModel],
    du_lieu: dict[str, Any],
    cac_loi: Sequence[ErrorDetails],
    khoa_trong_la: Sequence[Loc],
) -> tuple[list[Loi], str]:
    """The problems in words, and one hint.

    Args:
        tai_lieu: The file, for the places.
        mo_hinh: The model, for the names that it knows.
        du_lieu: What was validated.
        cac_loi: Pydantic's errors.
        khoa_trong_la: Unknown keys that have no value.
    """
    loi = chon_nhanh(cac_loi, du_lieu)
    bo_dich = _BoDich(tai_lieu, mo_hinh)
    la = [mot.loc for mot in loi if mot.loai == "extra_forbidden"] + list(khoa_trong_la)
    ra = [bo_dich.khoa_la(loc) for loc in la]
    ra += [bo_dich.mot_loi(mot) for mot in loi if not bo_dich.da_noi(mot) and not _do_con(mot, loi)]
    da_bao = {mot.vi_tri for mot in tai_lieu.loi}
    return [mot for mot in ra if mot.vi_tri not in da_bao], bo_dich.goi_y


def _do_con(loi: LoiCho, cac_loi: Sequence[LoiCho]) -> bool:
    """Whether a list is too short only because its items are wrong."""
    dai = len(loi.loc)
    return loi.loai == "too_short" and any(len(mot.loc) > dai and mot.loc[:dai] == loi.loc for mot in cac_loi)


class _BoDich:
    """Words the errors of one file; remembers which missing keys an unknown key explains."""

    def __init__(self, tai_lieu: TaiLieu, mo_hinh: type[BaseModel]) -> None:
        self._tai_lieu = tai_lieu
        self._mo_hinh = mo_hinh
        self._y_ban: set[Loc] = set()  # missing keys that were typed wrong
        self._cau: set[Loc] = set()  # mappings that are sentences with a colon
        self.goi_y = ""

    def khoa_la(self, loc: Loc) -> Loi:
        """An unknown key, with the known one that is nearest."""
        ten, cac_ten = str(loc[-1]), cac_khoa(self._mo_hinh, loc[:-1])
        noi = self._tai_lieu.vi_tri_khoa(loc)
        if cau := may_ghi(ten, cac_ten):
            return Loi(f"không có mục `{ten}`: {cau}", noi)
        if khac := ten_khac(ten, cac_ten):
            self._y_ban.add((*loc[:-1], khac))
            return Loi(f"không có mục `{ten}`; có phải ý bạn là `{khac}`?", noi)
        if gan := gan_nhat(ten, cac_ten):
            self._y_ban.add((*loc[:-1], gan))
        elif ":" in ten:
            self._cau.add(loc[:-1])
            self._them_goi_y("sau dấu hai chấm luôn có một dấu cách.")
            return Loi(f"không có mục `{ten}`; sau dấu hai chấm thiếu dấu cách", noi)
        elif bo_dau(ten) != ten:
            return self._cau_hai_cham(loc, ten, noi)
        return Loi(khong_co(ten, cac_ten), noi)

    def _cau_hai_cham(self, loc: Loc, ten: str, noi: ViTri) -> Loi:
        """A sentence with a colon; one that a list follows leads that list."""
        self._cau.add(loc[:-1])
        if self._tai_lieu.ky_tu_dau(loc) == "-":
            cau = cat_ngan(ten, 30)
            return Loi(f'không có mục `{cau}`; câu có danh sách con thì viết `- cau: "{cau}:"` và dưới nó `muc:`', noi)
        self._them_goi_y(NGOAC_KEP)
        return Loi(f"không có mục `{ten}`; dấu hai chấm trong câu làm phần trước nó thành tên mục", noi)

    def da_noi(self, loi: LoiCho) -> bool:
        """Whether the unknown keys already say it."""
        if loi.loai == "missing":
            return loi.loc in self._y_ban or loi.loc[:-1] in self._cau
        return loi.loai == "extra_forbidden" or loi.loc in self._cau

    def mot_loi(self, loi: LoiCho) -> Loi:
        """Any other error, with the name of its field."""
        if loi.loai == "missing":
            return self._thieu(loi.loc)
        quen = gia_tri_quen(loi.loi.get("input")) if loi.loai in _KHAC_KIEU else ""
        cau, goi_y = (quen, "") if quen else cau_loi(loi.loi)
        self._them_goi_y(goi_y)
        noi = self._noi(loi)
        ten = _goi_phan(loi.loc) if noi.o and noi.cot else _goi_muc(loi.loc)  # a cell already names its column
        return Loi(f"{ten}: {cau}" if ten else cau, noi)

    def _thieu(self, loc: Loc) -> Loi:
        khoa, cha = self._tai_lieu.vi_tri_khoa(loc), self._tai_lieu.vi_tri(loc[:-1])
        if khoa != self._tai_lieu.vi_tri(loc):
            if khoa.o:
                return Loi("ô này bắt buộc có chữ, đang để trống", khoa)
            return Loi(f"mục bắt buộc `{loc[-1]}` đang để trống", khoa)
        return Loi(f"thiếu mục bắt buộc `{loc[-1]}`", cha)

    def _noi(self, loi: LoiCho) -> ViTri:
        if loi.loai == KHONG_DIEN:
            return self._tai_lieu.vi_tri_dau(loi.loc, "{{", 0)
        la_khoa = any(ten == "[key]" for _, ten in loi.nhanh)
        return self._tai_lieu.vi_tri_khoa(loi.loc) if la_khoa else self._tai_lieu.vi_tri(loi.loc)

    def _them_goi_y(self, goi_y: str) -> None:
        self.goi_y = self.goi_y or goi_y


def _goi_muc(loc: Loc) -> str:
    """The field as a person finds it: its key, and which item of a list."""
    ten = next((buoc for buoc in reversed(loc) if isinstance(buoc, str)), "")
    phan = _goi_phan(loc)
    return f"{ten}, {phan}" if phan else ten


def _goi_phan(loc: Loc) -> str:
    """Which item of a list."""
    cuoi = max((thu_tu for thu_tu, buoc in enumerate(loc) if isinstance(buoc, str)), default=-1)
    thu = ".".join(str(int(buoc) + 1) for buoc in loc[cuoi + 1 :])
    return f"phần thứ {thu}" if thu else ""


@lru_cache(maxsize=32)
def _luoc_do(mo_hinh: type[BaseModel]) -> dict[str, Any]:
    return mo_hinh.model_json_schema()


def cac_khoa(mo_hinh: type[BaseModel], loc: Loc) -> tuple[str, ...]:
    """The keys that the model knows at a place, in the order of their declaration."""
    goc = _luoc_do(mo_hinh)
    o = _mo(goc, goc)
    for buoc in loc:
        o = [con for mot in o for con in _xuong(mot, buoc, goc)]
    return tuple(dict.fromkeys(ten for mot in o for ten in mot.get("properties", {})))


def _mo(o: dict[str, Any], goc: dict[str, Any]) -> list[dict[str, Any]]:
    """A schema with references and alternatives resolved into plain ones."""
    if ref := o.get("$ref"):
        return _mo(goc["$defs"][ref.rsplit("/", 1)[1]], goc)
    nhanh = [con for tu in ("anyOf", "oneOf", "allOf") for con in o.get(tu, ())]
    return [o, *(mot for con in nhanh for mot in _mo(con, goc))]


def _xuong(o: dict[str, Any], buoc: str | int, goc: dict[str, Any]) -> list[dict[str, Any]]:
    """The schemas one step below."""
    ten = o.get("properties", {})
    khac = next(iter(o.get("patternProperties", {}).values()), o.get("additionalProperties"))
    con = o.get("items") if isinstance(buoc, int) else ten.get(buoc, khac)
    return _mo(con, goc) if isinstance(con, dict) else []

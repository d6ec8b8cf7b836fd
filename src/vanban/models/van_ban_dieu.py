"""A body of điều below the authority that decides: nghị quyết, quyết định."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, Field, model_validator

from vanban.models.base import Chu, loi_o
from vanban.models.kieu import ItNhatMot
from vanban.models.noi_dung import Nut
from vanban.models.van_ban import CanCuVao, DauTrang, MotNguoiKy, VanBanGoc
from vanban.nd30 import nd30

_THI_HANH = re.compile(r"thi hành (?:Quyết định|Nghị quyết)|chịu trách nhiệm thi hành")
_NHU_DIEU = re.compile(r"Như (?:các )?Điều (?P<so>\d+)", re.IGNORECASE)
_TRONG_DIEU = (None, "khoan", "diem", "gach", "cong")


def _cau_dau(dieu: Any) -> Any:
    """A điều that gives only paragraphs: the first one stands on its line."""
    if not isinstance(dieu, dict) or {"tieu_de", "cau"} & dieu.keys() or not dieu.get("doan"):
        return dieu
    doan = dieu["doan"] if isinstance(dieu["doan"], list) else [dieu["doan"]]
    return {**dieu, "cau": doan[0], "doan": doan[1:]}


Dieu = Annotated[Nut, BeforeValidator(_cau_dau)]
"""One điều: a sentence, or a title with paragraphs and khoản below it."""


class ThanDieu(DauTrang):
    """A body of điều, with the authority that decides above the căn cứ."""

    TRUONG_THAN: ClassVar[str] = "dieu"

    can_cu: Annotated[tuple[CanCuVao, ...], ItNhatMot()] = Field(
        description="Căn cứ ban hành, theo thứ tự in; dòng cuối thường là “Theo đề nghị của …”."
    )
    tham_quyen_ban_hanh: Chu | None = Field(
        default=None,
        description="Thẩm quyền ban hành, khi khác với chức vụ người đứng đầu và tên cơ quan.",
        examples=["Hiệu trưởng Trường THPT Ví Dụ"],
    )
    dieu: Annotated[tuple[Dieu, ...], ItNhatMot()] = Field(
        description="Các điều: câu, hoặc điều có tieu_de và muc (khoản 1., điểm a); chữ “Điều 1.” máy tự ghi."
    )

    @model_validator(mode="after")
    def _dieu_khoan_diem(self) -> Self:
        for thu_tu, dieu in enumerate(self.dieu):
            if not (dieu.tieu_de or dieu.cau):
                raise loi_o(("dieu", thu_tu), "dieu_trong", "điều này chưa có tieu_de, cau hoặc doan", {})
            for noi, nut in ((("dieu", thu_tu), dieu), *_ben_trong(dieu, ("dieu", thu_tu))):
                if nut.kieu not in (("dieu", None) if nut is dieu else _TRONG_DIEU):
                    cau = "kieu: {kieu} không dùng được: văn bản này chỉ chia điều, khoản, điểm"
                    raise loi_o((*noi, "kieu"), "kieu_trong_dieu", cau, {"kieu": nut.kieu})
        return self


class VanBanDieu(VanBanGoc, MotNguoiKy, ThanDieu):
    """A document in điều, with one signature."""

    @property
    def dau_noi_nhan(self) -> str:
        """ "Như Điều 3": the điều that names who carries the decision out, the last one when none says so."""
        if any(_NHU_DIEU.match(noi) for noi in self.noi_nhan or ()):
            return ""
        so = [thu for thu, dieu in enumerate(self.dieu, 1) if any(map(_THI_HANH.search, cac_chu(dieu)))]
        return f"{nd30().noi_nhan['nhu_dieu'].chuoi}\u00a0{so[-1] if so else len(self.dieu)}"

    @model_validator(mode="after")
    def _nhu_dieu_co_that(self) -> Self:
        for thu_tu, noi in enumerate(self.noi_nhan or ()):
            if (nhu := _NHU_DIEU.match(noi)) and not 0 < int(nhu["so"]) <= len(self.dieu):
                cau = "'{noi}': văn bản này chỉ có {so} điều"
                raise loi_o(("noi_nhan", thu_tu), "nhu_dieu", cau, {"noi": noi, "so": len(self.dieu)})
        return self


def _ben_trong(nut: Nut, noi: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Nut]]:
    """Every node below a node, with its place."""
    for thu_tu, con in enumerate(nut.muc):
        cho = (*noi, "muc", thu_tu)
        yield cho, con
        yield from _ben_trong(con, cho)


def cac_chu(nut: Nut) -> Iterator[str]:
    """The texts of a node and of those below it."""
    for mot in (nut, *(con for _, con in _ben_trong(nut, ()))):
        yield from (chu for chu in (mot.tieu_de, mot.cau, *mot.doan) if chu)

"""The data of an award dossier: its files as models, each with its place, and what the council's vote came to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from vanban.ban_ghi import dataclass
from vanban.inputs import TaiLieu
from vanban.loai.nguon import Nguon
from vanban.models.de_cu import DeCu, LichSu
from vanban.models.dot_xet import DotXet
from vanban.models.hoi_dong import HoiDong
from vanban.models.phien_hop import KetQuaPhieu, PhienHop
from vanban.models.phong_trao import HinhThuc
from vanban.models.quy_dinh import NguongPhieu
from vanban.thi_dua.ho_so import HoSoXet
from vanban.thi_dua.xet import KetQua, KetQuaXet

M = TypeVar("M", bound=BaseModel)

DOT_XET = "dot_xet"
GIAY_TO = "van_ban"


@dataclass(frozen=True)
class HoSo:
    """One award dossier, read. `ten` is its folder as messages show it; `cac_nguon` the files by their keys."""

    thu_muc: Path
    ten: str
    goc: Path
    xet_vao: HoSoXet
    cac_nguon: Mapping[str, Nguon]
    giay_to: TaiLieu

    @property
    def dot(self) -> DotXet:
        """The occasion."""
        return self.xet_vao.dot

    @property
    def de_cu(self) -> tuple[DeCu, ...]:
        """The nominees in the order of the file."""
        return self.xet_vao.de_cu

    @property
    def hoi_dong(self) -> HoiDong | None:
        """The council."""
        return self.xet_vao.hoi_dong

    @property
    def phien(self) -> PhienHop | None:
        """Its meeting."""
        return self.xet_vao.phien

    @property
    def xet(self) -> KetQuaXet:
        """What the vote came to."""
        return self.xet_vao.ket_qua

    def nguon(self, ten: str) -> Nguon:
        """The place of a file; that of the occasion when there is no such file."""
        return self.cac_nguon.get(ten) or self.cac_nguon[DOT_XET]

    def ket_qua(self, de_cu: DeCu) -> KetQua:
        """What the vote on a nominee came to."""
        return self.xet.ket_qua[de_cu.ma]

    def duoc_trinh(self, de_cu: DeCu) -> bool:
        """Whether the council proposes a nominee."""
        return self.ket_qua(de_cu).trang_thai == "du_phieu"

    def phieu(self, de_cu: DeCu) -> KetQuaPhieu | None:
        """The votes on a nominee, None when there was no vote."""
        return self.xet_vao.phieu.get(de_cu.ma)

    def hinh_thuc(self, ma: str) -> HinhThuc:
        """A form of award; one that the movement does not know is told by its own key."""
        return self.xet_vao.hinh_thuc.get(ma) or HinhThuc.model_construct(ma=ma, ten=ma, tham_quyen="")

    def nguong(self, ma: str) -> NguongPhieu | None:
        """The share of all members that a form takes."""
        quy_dinh = self.xet_vao.quy_dinh_cua(ma)
        return quy_dinh.nguong_phieu if quy_dinh else None

    def ten_hinh_thuc(self, ma: str) -> str:
        """The name of a form for a narrow column, without who gives it where that tells the forms apart."""
        ten = [self.hinh_thuc(mot).ten for mot in self.dot.hinh_thuc]
        mot = self.hinh_thuc(ma)
        return mot.ten if ten.count(mot.ten) == 1 else mot.day_du

    def noi_nhan_ho_so(self, hinh_thuc: str) -> tuple[str, ...]:
        """Who gets the papers about a form of award: as the rules say, else the body above."""
        quy_dinh = self.xet_vao.quy_dinh_cua(hinh_thuc or self.dot.hinh_thuc[0])
        tren = self.xet_vao.co_quan.chu_quan
        return (quy_dinh.noi_nhan_ho_so[:1] if quy_dinh else ()) or ((tren.ten_vao(None),) if tren else ())

    @property
    def nguoi_dung_dau(self) -> str:
        """The post of who heads the office: the first that signs for nobody else."""
        return next((ma for ma, chuc_vu in self.xet_vao.co_quan.chuc_vu.items() if not chuc_vu.ky_cho), "")

    def mau_bao_cao(self, de_cu: DeCu) -> str:
        """The number of the form on which the achievements are reported, empty when none is recorded."""
        quy_dinh = self.xet_vao.quy_dinh_cua(de_cu.hinh_thuc)
        return quy_dinh.mau_cua(de_cu.loai, self.xet_vao.ngay_xet, self.dot.loai_khen) if quy_dinh else ""

    def can_cu(self, de_cu: DeCu) -> str:
        """The clause on which the proposal rests: the nominee's own, else that of the form."""
        quy_dinh = self.xet_vao.quy_dinh_cua(de_cu.hinh_thuc)
        return de_cu.can_cu_phap_ly or (quy_dinh.can_cu if quy_dinh else "") or ""

    @cached_property
    def lich_su(self) -> Mapping[str, list[LichSu]]:
        """What each nominee was given before, by key."""
        ra: dict[str, list[LichSu]] = {}
        for mot in self.xet_vao.lich_su:
            ra.setdefault(mot.ma, []).append(mot)
        return ra

    @cached_property
    def tieu_chi(self) -> Mapping[str, str]:
        """The criteria of the movement by key."""
        phong_trao = self.xet_vao.phong_trao
        nhom = phong_trao.tieu_chi if phong_trao else ()
        return {muc.ma: muc.noi_dung for mot in nhom for muc in mot.muc if muc.ma}

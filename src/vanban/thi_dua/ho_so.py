"""One award dossier as data: what its rules compare."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from vanban.ban_ghi import dataclass

if TYPE_CHECKING:
    from vanban.models.co_quan import CoQuan
    from vanban.models.de_cu import DeCu, LichSu
    from vanban.models.dot_xet import DotXet
    from vanban.models.hoi_dong import HoiDong
    from vanban.models.phien_hop import KetQuaPhieu, PhienHop
    from vanban.models.phong_trao import HinhThuc, PhongTrao
    from vanban.models.quy_dinh import HinhThucQuyDinh, QuyDinhKhenThuong
    from vanban.models.vien_dan import SoVienDan
    from vanban.thi_dua.tieu_chi import HocTap
    from vanban.thi_dua.xet import KetQuaXet

Noi = tuple[str | int, ...]
"""A place: the logical file (dot_xet, de_cu, hoi_dong, phien_hop, van_ban, quy_dinh, …), then the path inside it."""


@dataclass(frozen=True, slots=True)
class GiayTo:
    """One paper of the dossier as declared.

    `ma` is its key ("bien_ban_hop", "to_trinh.giay_khen_so"); `danh_sach` the keys of those it proposes, None when the
    machine lists them; `chu` its typed texts, each with its place in van_ban (a text of the form itself may stand
    with the place of the paper); `nguoi_ky` is the post that signs, empty when the paper names none; `quyet_dinh`
    and `ngay_quyet_dinh` the decision that is typed for a certificate.
    """

    ma: str
    loai: str
    so: int | None = None
    ky_hieu: str = ""
    ngay: date | None = None
    kinh_gui: tuple[str, ...] = ()
    can_cu: tuple[str, ...] = ()
    danh_sach: tuple[str, ...] | None = None
    chu: tuple[tuple[Noi, str], ...] = ()
    nguoi_ky: str = ""
    nguoi_ky_ho_ten: str = ""
    quyet_dinh: str = ""
    ngay_quyet_dinh: date | None = None

    @property
    def noi(self) -> Noi:
        """Its place in van_ban."""
        return ("van_ban", self.ma)

    @property
    def nhom(self) -> str:
        """What it is, without the form or nominee it is about: "to_trinh"."""
        return self.ma.partition(".")[0]

    @property
    def cua(self) -> str:
        """The form or nominee it is about, empty when it is about all: "giay_khen_so"."""
        return self.ma.partition(".")[2]


@dataclass(frozen=True)
class HoSoXet:
    """The dossier. What is not there yet is None or empty: rules that need it are silent."""

    dot: DotXet
    de_cu: tuple[DeCu, ...]
    co_quan: CoQuan
    vien_dan: SoVienDan
    phong_trao: PhongTrao | None = None
    quy_dinh: QuyDinhKhenThuong | None = None
    hoi_dong: HoiDong | None = None
    phien: PhienHop | None = None
    lich_su: tuple[LichSu, ...] = ()
    giay_to: tuple[GiayTo, ...] = ()
    hoc_tap: HocTap | None = None

    @cached_property
    def ket_qua(self) -> KetQuaXet:
        """What the vote came to."""
        from vanban.thi_dua.xet import xet

        return xet(self)

    @cached_property
    def theo_ma(self) -> dict[str, tuple[int, DeCu]]:
        """Each nominee with the row it stands in, by key."""
        return {mot.ma: (i, mot) for i, mot in enumerate(self.de_cu)}

    @cached_property
    def phieu(self) -> dict[str, KetQuaPhieu]:
        """The votes on each nominee, by key."""
        return {mot.de_cu: mot for mot in self.phien.ket_qua} if self.phien else {}

    @cached_property
    def hinh_thuc(self) -> dict[str, HinhThuc]:
        """The forms of award of the movement, by key."""
        return {mot.ma: mot for mot in self.phong_trao.hinh_thuc_khen_thuong} if self.phong_trao else {}

    @property
    def ngay_xet(self) -> date:
        """The day whose rules hold: the meeting's, or the deadline while there is no meeting."""
        return self.phien.ngay if self.phien else self.dot.han_nop

    @cached_property
    def quy_dinh_luc(self) -> tuple[int, dict[str, HinhThucQuyDinh]]:
        """The rules of the forms on that day, by key, with the place of their period; -1 and none without one."""
        for i, mot in enumerate(self.quy_dinh.quy_dinh if self.quy_dinh else ()):
            if mot.vao(self.ngay_xet):
                return i, mot.hinh_thuc
        return -1, {}

    def quy_dinh_cua(self, ma: str) -> HinhThucQuyDinh | None:
        """The rules of a form of award on the day of the meeting."""
        return self.quy_dinh_luc[1].get(ma)

    def noi_quy_dinh(self, ma: str, *khoa: str) -> Noi:
        """The place of the rules of a form, or where they have to be written."""
        i, co = self.quy_dinh_luc
        return ("quy_dinh",) if i < 0 else ("quy_dinh", "quy_dinh", i, "hinh_thuc", *((ma, *khoa) if ma in co else ()))

    @property
    def so_thanh_vien(self) -> int:
        """How many members the council has, present or not."""
        return len(self.hoi_dong.thanh_vien) if self.hoi_dong else 0

    @property
    def to_trinh(self) -> tuple[GiayTo, ...]:
        """The papers that propose."""
        return tuple(giay for giay in self.giay_to if giay.nhom == "to_trinh")

    def danh_sach(self, giay: GiayTo) -> tuple[DeCu, ...]:
        """Whom a paper that proposes names: those typed, else those who go forward in its form."""
        if giay.danh_sach is None:
            return self.ket_qua.trinh.get(giay.cua, ())
        return tuple(self.theo_ma[ma][1] for ma in giay.danh_sach if ma in self.theo_ma)

"""The context of one document while its blocks are made: names, citations in page order, problems met."""

from __future__ import annotations

from dataclasses import field
from datetime import date

from vanban.ban_ghi import dataclass
from vanban.chu_viet.bo_loc import BoLocError, qua_bo_loc
from vanban.errors import InputError, Loi
from vanban.inputs import cho_trong
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.thu_gom import xep
from vanban.loai.can_bo_sung import cac_dau, dau_trong
from vanban.loai.du_lieu_them import DuLieuThem
from vanban.loai.khong_ngat import khong_ngat
from vanban.loai.nguon import Nguon
from vanban.loai.ten_goi import ten_goi
from vanban.loai.tham_chieu import ThamChieu
from vanban.loai.vien_dan import day_du, khong_con_hieu_luc, ngan, truong_thieu
from vanban.models.co_quan import CoQuan
from vanban.models.phong_trao import NhiemVu, PhongTrao

VIEN_DAN = "vien_dan."
CO_QUAN = "co_quan."
PHONG_TRAO = "phong_trao."
_NHAC_VIEC_CU = "nếu chỉ nhắc việc đã qua thì viết thẳng tên văn bản vào câu, không dùng {{ vien_dan… }}"
_DAN_SAU = 8  # subjects within subjects; real registers have two


@dataclass(slots=True)
class BoiCanh:
    """Expands texts in the order of the page: the first mention of a cited document is full, later ones short.

    A problem is kept with its place; `ket_thuc` raises all of them. `thieu` tells which facts that the page asked for
    the reference files do not have.
    """

    nguon: Nguon
    tham_chieu: ThamChieu
    ngay: date | None = None
    ma_phong_trao: str = ""
    nhiem_vu: tuple[NhiemVu, ...] = ()
    them: DuLieuThem = field(default_factory=DuLieuThem)
    ten: dict[str, str] = field(default_factory=dict)
    loi: list[Loi] = field(default_factory=list)
    thieu: list[Loi] = field(default_factory=list)
    _da_dan: set[str] = field(default_factory=set)
    _dang_mo: tuple[str, ...] = ()  # cited documents whose subjects are being expanded, outermost first

    def __post_init__(self) -> None:
        """Look the names up once."""
        self.ten = ten_goi(self.co_quan, self.phong_trao, self.ngay) | dict(self.them.ten)

    @property
    def co_quan(self) -> CoQuan:
        """The issuing body."""
        return self.tham_chieu.co_quan

    @property
    def phong_trao(self) -> PhongTrao | None:
        """The movement of the document, if it names one."""
        return self.tham_chieu.phong_trao

    def in_ra(self, chu: str, nguon: Nguon, *, gon: bool = False) -> str:
        """The text as printed: placeholders filled, spaces that must not break a line made fast.

        Args:
            chu: The text as typed.
            nguon: Where it was typed.
            gon: Cite in short and do not count it as a mention (trích yếu).
        """
        return khong_ngat(self._mo(chu, nguon, gon=gon))

    def can_cu(self, ma: str, nguon: Nguon) -> str:
        """The căn cứ that cites a document of the register; it counts as the first mention."""
        if ma not in self.tham_chieu.vien_dan.van_ban:
            self.bao(f"căn cứ: {self._khong_co_vien_dan(ma)}", nguon)
            return ma
        return khong_ngat(f"Căn cứ {self._dan(ma, nguon, can_cu=True)}")

    def _khong_co_vien_dan(self, ma: str) -> str:
        if self.tham_chieu.nguon_vien_dan is None:
            return f"chưa có tệp inputs/vien_dan.yaml nên không có văn bản `{ma}`; tạo tệp: vanban new vien_dan"
        return f"{khong_co(ma, self.cac_vien_dan, loai='văn bản')} (trong vien_dan.yaml)"

    @property
    def cac_vien_dan(self) -> tuple[str, ...]:
        """Keys of the register."""
        return tuple(self.tham_chieu.vien_dan.van_ban)

    def gia_tri_ten(self, ten: str) -> str:
        """The value of a name of the body, such as `co_quan.dia_danh`; a visible gap when its file has none."""
        gia_tri = self.ten[ten]
        loc = tuple(ten.split("."))[1:]
        noi = self.tham_chieu.nguon_co_quan.con(*loc)
        if cac_dau(gia_tri) and noi.gia_tri is None:
            self.thieu.append(Loi(f"chưa có {'.'.join(loc)}", noi.vi_tri_thieu))
        return gia_tri

    def dung(self, ten: str) -> None:
        """Keep what the data lack of a name or a `chen` that the page uses."""
        if thieu := self.them.thieu.get(ten):
            self.thieu += thieu()

    def bao(self, cau: str, nguon: Nguon) -> None:
        """Keep a problem for `ket_thuc`."""
        self.loi.append(Loi(cau, nguon.vi_tri))

    def ket_thuc(self) -> None:
        """Raise every problem met.

        Raises:
            InputError: when there was one.
        """
        if self.loi:
            raise InputError(xep(self.loi))

    def _mo(self, chu: str, nguon: Nguon, *, gon: bool = False, ten: dict[str, str] | None = None) -> str:
        if "{{" not in chu:
            return chu
        ra = ""
        for doan in cho_trong.tach(chu):
            if isinstance(doan, cho_trong.Doan):
                ra += _sau_cham(ra, doan.chu)
            else:
                ra += self._loc(doan, chu, self._gia_tri(doan.ten, nguon, ten or self.ten, gon=gon), nguon)
        return ra

    def _loc(self, cho: cho_trong.Cho, chu: str, gia_tri: str, nguon: Nguon) -> str:
        """The value after the filters of its placeholder; a gap stays as it is."""
        if not cho.bo_loc or not gia_tri or cac_dau(gia_tri):
            return gia_tri
        try:
            return qua_bo_loc(gia_tri, cho.bo_loc)
        except BoLocError as loi:
            cau = f"`{cho.ten}` là “{gia_tri}”, {loi}: không dùng được bộ lọc {' | '.join(cho.bo_loc)}"
            self.loi.append(Loi(cau, cho_trong.vi_tri_cho(nguon.tai_lieu, nguon.loc, chu, cho.cho)))
            return gia_tri

    def _gia_tri(self, ten: str, nguon: Nguon, cac_ten: dict[str, str], *, gon: bool) -> str:
        """The value of one name; those of the document were found known before, with their column."""
        ma = ten.removeprefix(VIEN_DAN)
        if ma != ten and ma in self.tham_chieu.vien_dan.van_ban:
            return self._dan(ma, nguon, gon=gon)
        if ten not in cac_ten:
            self.bao(khong_co(ten, cac_ten, loai="tên"), nguon)
            return ""
        self.dung(ten)
        return self.gia_tri_ten(ten) if ten.startswith(CO_QUAN) else cac_ten[ten]

    def _dan(self, ma: str, nguon: Nguon, *, can_cu: bool = False, gon: bool = False) -> str:
        """One citation, in full at its first mention."""
        so = self.tham_chieu.vien_dan
        if loi := khong_con_hieu_luc(so, ma, self.ngay):
            self.bao(loi if can_cu else f"{loi}; {_NHAC_VIEC_CU}", nguon)
        van_ban = so.van_ban[ma]
        trich_yeu = self._trich_yeu(ma)
        gon = gon or ma in self._da_dan
        self._bao_truong_thieu(ma, gon=gon)
        if gon:
            return ngan(van_ban, trich_yeu)
        self._da_dan.add(ma)
        return day_du(van_ban, trich_yeu, can_cu=can_cu)

    def _bao_truong_thieu(self, ma: str, *, gon: bool) -> None:
        """Keep what the register lacks of a cited document, and the marks typed there."""
        if (nguon := self.tham_chieu.nguon_vien_dan) is None:
            return
        noi = nguon.con("van_ban", ma)
        for truong in truong_thieu(self.tham_chieu.vien_dan.van_ban[ma], gon=gon):
            self.thieu.append(Loi(f"{ma} chưa có {truong}", noi.con(truong).vi_tri_thieu))
        self.thieu += dau_trong(noi)

    def _trich_yeu(self, ma: str) -> str | None:
        """The subject of a cited document; it speaks of that document's own movement."""
        van_ban, so = self.tham_chieu.vien_dan.van_ban[ma], self.tham_chieu.nguon_vien_dan
        if not (van_ban.trich_yeu and so):
            return van_ban.trich_yeu
        noi = so.con("van_ban", ma)
        ten = self.ten
        if van_ban.phong_trao:
            phong_trao = self.tham_chieu.phong_trao_theo_ma(van_ban.phong_trao)
            if phong_trao is None:
                self.bao(f"không có tệp phong_trao/{van_ban.phong_trao}.yaml", noi.con("phong_trao"))
                return van_ban.trich_yeu
            ten = ten_goi(self.co_quan, phong_trao, self.ngay)
        return self._mo_trich_yeu(ma, van_ban.trich_yeu, noi.con("trich_yeu"), ten)

    def _mo_trich_yeu(self, ma: str, trich_yeu: str, noi: Nguon, ten: dict[str, str]) -> str:
        """The subject with what it cites itself; one that never ends is reported where it comes back."""
        truoc = self._dang_mo
        if ma in truoc or len(truoc) >= _DAN_SAU:
            duong = " → ".join((*truoc, ma))
            loi = "dẫn vòng" if ma in truoc else f"dẫn nhau quá {_DAN_SAU} lần"
            self.bao(f"trích yếu {loi}: {duong}", Nguon(noi.tai_lieu, ("van_ban", truoc[-1], "trich_yeu")))
            return ""
        self._dang_mo = (*truoc, ma)
        try:
            return self._mo(trich_yeu, noi, gon=True, ten=ten)
        finally:
            self._dang_mo = truoc


def _sau_cham(truoc: str, chu: str) -> str:
    """A literal piece after a value: one that is a whole sentence brings the full stop with which the piece begins."""
    return chu[1:] if truoc.endswith(".") and chu.startswith(".") and not chu.startswith("..") else chu

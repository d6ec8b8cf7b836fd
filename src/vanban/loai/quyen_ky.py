"""Whether who signs may sign, on the day of the document (Điều 13; Phụ lục I, Phần I, Mục II, khoản 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vanban.ban_ghi import dataclass
from vanban.errors import Loi, ViTri
from vanban.loai.chu_ky import QUYEN_HAN
from vanban.models.chuc_vu import GiaoKy
from vanban.models.co_quan import CoQuan, CoQuanKy
from vanban.models.van_ban import NguoiKy
from vanban.nd30 import nd30

_CAP_PHO = re.compile(r"\bphó\b|^thứ trưởng\b", re.IGNORECASE)
_HOC_VI = re.compile(
    r"(?:PGS|GS|TSKH|TS|ThS|BSCK\w*|BS|CN|KS|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|"
    r"Cử nhân|Kỹ sư|Nhà giáo|Thầy thuốc|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy)"
    r"\b(?:[.,]\s*|\s)",
    re.IGNORECASE,
)
_CAN_GIAO = ("thua_lenh", "thua_uy_quyen")
_KHONG_GHI_HOC_VI = ("so", "ubnd")
_TEN = "co_quan.yaml"


@dataclass(frozen=True, slots=True)
class LuotKy:
    """One signature to be asked about: whose post, in which body, under what type of document, on which day."""

    co_quan: CoQuanKy
    nguoi_ky: NguoiKy
    loai: str
    ngay: date | None
    noi: ViTri

    @property
    def ma(self) -> str:
        """The post."""
        return self.nguoi_ky.chuc_vu

    @property
    def luc(self) -> str:
        """The day in words."""
        return f"vào ngày {self.ngay:%d/%m/%Y}" if self.ngay else "lúc này"

    def ten(self, ma: str) -> str:
        """The title of a post."""
        return self.co_quan.chuc_vu[ma].ten

    @property
    def cac_buoc(self) -> tuple[tuple[str, str, str], ...]:
        """The posts for which a post signs: which signs, in what way, for which; the model has no circles."""
        ra, ma = [], self.ma
        while cac := [(cach, cho) for cach, cho in self.co_quan.chuc_vu[ma].ky_cho if cach != "thay_mat"]:
            cach, cho = cac[0]
            ra.append((ma, cach, cho))
            ma = cho
        return tuple(ra)


def loi_quyen_ky(ky: LuotKy) -> Iterator[Loi]:
    """Each reason why a signature does not hold, with what to write for it where it does.

    Without a day only what no day can change is told.
    """
    if ky.ma not in ky.co_quan.chuc_vu:
        return
    cau = [*_cach_ky(ky), *_giao_ky(ky), *_hoc_vi(ky, bat_buoc=True)]
    if ky.ngay:
        cau = [*_giu_chuc(ky), *cau]
    yield from (Loi(mot, ky.noi) for mot in cau)


def nhac_quyen_ky(ky: LuotKy) -> Iterator[Loi]:
    """What stops no document but must be looked at: a title before the name, in a branch whose head may allow it."""
    if ky.ma in ky.co_quan.chuc_vu:
        yield from (Loi(mot, ky.noi) for mot in _hoc_vi(ky, bat_buoc=False))


def _giu_chuc(ky: LuotKy) -> Iterator[str]:
    """The signer in the post on the day, and somebody in the post for which he signs.

    A deputy in charge of a body without a head signs as one who signs for the head (khoản 1).
    """
    if not ky.co_quan.giu_chuc(ky.ma, ky.ngay):
        dong = f"- {{ho_ten: …, chuc_vu: {ky.co_quan.chuc_vu_that(ky.ma)}, tu: …}}"
        yield f"{_TEN} không ghi ai giữ chức vụ {ky.ten(ky.ma)} {ky.luc}: thêm vào nguoi dòng {dong}"
    for cua, cach, cho in ky.cac_buoc:
        phu_trach = cach == "ky_thay" and any(nguoi.phu_trach for nguoi in ky.co_quan.giu_chuc(cua, ky.ngay))
        if not (phu_trach or ky.co_quan.giu_chuc(cho, ky.ngay)):
            them = f": cấp phó được giao phụ trách thì ghi phu_trach: có ở dòng của người ấy trong {_TEN}"
            cau = f"ký {_chu(cach)} {ky.ten(cho)} mà {ky.luc} không ai giữ chức vụ ấy"
            yield cau + (them if cach == "ky_thay" else "")


def _cach_ky(ky: LuotKy) -> Iterator[str]:
    """KT. is for deputies; TL. and TUQ. stand before the head's title alone; who is authorised hands nothing on."""
    for ma, cach, cho in ky.cac_buoc:
        cua_cho = dict(ky.co_quan.chuc_vu[cho].ky_cho)
        if cach == "ky_thay" and not _CAP_PHO.search(ky.ten(ma)):
            yield (
                f"ký KT. {ky.ten(cho)} phải là {_luat('ky_thay')}, {ky.ten(ma)} không phải: chuc_vu {ma} trong {_TEN} "
                f"ghi thua_lenh: {cho} nếu được giao ký thừa lệnh"
            )
        if "thua_uy_quyen" in cua_cho:
            yield f"{ky.ten(cho)} ký TUQ. nên {_luat('khong_uy_quyen_lai')}: {ky.ten(cho)} phải tự ký"
        elif cua_cho.keys() & ({"ky_thay", *_CAN_GIAO} if cach != "ky_thay" else {"ky_thay"}):
            yield (
                f"{_chu(cach)} phải đứng trước chức vụ người đứng đầu, {ky.ten(cho)} không phải: sửa {cach} của "
                f"chuc_vu {ma} trong {_TEN} ({nd30().quyen_han[QUYEN_HAN[cach]].can_cu})"
            )


def _giao_ky(ky: LuotKy) -> Iterator[str]:
    """TL. by the working rules of the office, TUQ. by a paper limited in time and content."""
    for ma, cach, cho in ky.cac_buoc:
        if cach in _CAN_GIAO:
            thu = [_thieu(giao, cach, ky) for giao in ky.co_quan.giao_ky if giao.chuc_vu == ma]
            if all(thu):
                vi_sao = thu[-1] if thu else f"thêm vào giao_ky trong {_TEN} dòng {_dong(ma, cach, ky)}"
                yield f"ký {_chu(cach)} {ky.ten(cho)} {_can(cach)}: {vi_sao}"


def _can(cach: str) -> str:
    luat = nd30().quyen_ky[cach]
    cau = "phải được quy định cụ thể trong" if cach == "thua_lenh" else "phải được giao"
    return f"{cau} {luat.chuoi} ({luat.can_cu})"


def _dong(ma: str, cach: str, ky: LuotKy) -> str:
    if cach == "thua_lenh":
        return f"- {{chuc_vu: {ma}, van_ban: …, ngay: …, loai: [{ky.loai}]}}"
    return f"- {{chuc_vu: {ma}, van_ban: …, ngay: …, den: …, noi_dung: …}}"


def _thieu(giao: GiaoKy, cach: str, ky: LuotKy) -> str:
    """Why a paper does not cover the document; empty when it does."""
    can = ("ngay", "loai") if cach == "thua_lenh" else ("ngay", "den", "noi_dung")
    trong = [ten for ten in can if not getattr(giao, ten)]
    if trong:
        return f"giao_ky “{giao.van_ban}” trong {_TEN} chưa ghi {', '.join(trong)}"
    if giao.loai and ky.loai not in giao.loai:
        return f"“{giao.van_ban}” không giao ký loại này: có giao thì thêm {ky.loai} vào loai của giao_ky trong {_TEN}"
    return _ngoai_han(giao, ky)


def _ngoai_han(giao: GiaoKy, ky: LuotKy) -> str:
    tu = max(filter(None, (giao.tu, giao.ngay)))
    if ky.ngay and ky.ngay < tu:
        return f"“{giao.van_ban}” có từ {tu:%d/%m/%Y}, sau ngày văn bản {ky.ngay:%d/%m/%Y}"
    if ky.ngay and giao.den and ky.ngay > giao.den:
        return f"“{giao.van_ban}” hết hạn ngày {giao.den:%d/%m/%Y}: văn bản mới thì ghi thêm vào giao_ky trong {_TEN}"
    return ""


def _hoc_vi(ky: LuotKy, *, bat_buoc: bool) -> Iterator[str]:
    """A title before the name: refused, but in branches whose head may allow it, where it is a matter of looking."""
    loai_hinh = ky.co_quan.loai_hinh if isinstance(ky.co_quan, CoQuan) else "don_vi_khac"
    if bat_buoc is not (loai_hinh in _KHONG_GHI_HOC_VI) or (ky.co_quan.hoc_vi_theo and not bat_buoc):
        return
    giu = (nguoi.ho_ten for nguoi in ky.co_quan.giu_chuc(ky.ma, ky.ngay))
    for ten in dict.fromkeys([ky.nguoi_ky.ho_ten] if ky.nguoi_ky.ho_ten else giu):
        if co := _HOC_VI.match(ten):
            dau = f"trước họ tên người ký có “{co[0].strip()}”"
            nganh = f"việc ghi học hàm, học vị {_luat('hoc_vi_nganh')}; đã có thì ghi ở hoc_vi_theo trong {_TEN}"
            yield f"{dau}: {_luat('hoc_vi')}" if bat_buoc else f"{dau}: {nganh}"


def _chu(cach: str) -> str:
    return nd30().quyen_han[QUYEN_HAN[cach]].chu


def _luat(ma: str) -> str:
    """The words of the decree with their clause."""
    luat = nd30().quyen_ky[ma]
    return f"{luat.chuoi} ({luat.can_cu})"

"""Title (ô 5a, 5b), Kính gửi, thẩm quyền ban hành and căn cứ: what stands between the header and the body."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong
from vanban.check.recognise.appendix import KEM_THEO
from vanban.check.recognise.header import Dau, cac_ten_loai
from vanban.check.recognise.model import PhanNhan
from vanban.nd30 import ND30

_XEM: Final = 15  # lines after the header in which the title may stand
_CAN_CU: Final = re.compile(r"(Căn cứ|Theo đề nghị|Xét đề nghị|Xét )")
_MO_THAN: Final = re.compile(r"(Phần |Chương |Điều \d|[IVX]+[.)]|\d+\.|[a-z]\)|[-+•])")
_MO_LOI: Final = ("Kính gửi", "Căn cứ", "Theo đề nghị", "Xét ", "Thực hiện")  # a subject may begin so too, in bold
KHONG_TRICH_YEU: Final = frozenset({"giay_gioi_thieu", "giay_nghi_phep"})  # Mẫu 1.8, 1.10
_VE_VIEC: Final = re.compile(r"V/v\b", re.IGNORECASE)


@dataclass(slots=True)
class TieuDe:
    """`het`: number of lines up to the body."""

    phan: dict[str, PhanNhan] = field(default_factory=dict)
    ma_loai: str = ""
    het: int = 0


def doc_tieu_de(dong: list[Dong], dau: Dau, nd30: ND30) -> TieuDe:
    """Reads from the header down to the last căn cứ."""
    ra = TieuDe(het=dau.het)
    ten = cac_ten_loai(nd30)
    thu = next((t for t in range(dau.het, min(dau.het + _XEM, len(dong))) if _la_ten_loai(dong[t], ten)), None)
    if thu is not None:
        ra.ma_loai = ten[_ten_loai(dong[thu])]
        ra.phan["ten_loai"] = PhanNhan((dong[thu],), 1.0 if dong[thu].in_hoa else 0.9)
        ra.het = thu + 1
        if ra.ma_loai not in KHONG_TRICH_YEU:
            _trich_yeu(dong, ra)
        _kem_theo(dong, ra)
    else:
        _ve_viec(dong, dau, ra)
    if ra.ma_loai == "cong_dien":
        _noi_dien(dong, ra)
    _kinh_gui(dong, ra)
    _can_cu(dong, ra)
    if not ra.ma_loai and {"trich_yeu_cong_van", "kinh_gui"} & ra.phan.keys():
        ra.ma_loai = "cong_van"
    return ra


def _ten_loai(d: Dong) -> str:
    return re.sub(r"[\s.:…]+$", "", d.hoa)


def _la_ten_loai(d: Dong, ten: dict[str, str]) -> bool:
    return _ten_loai(d) in ten and (d.in_hoa or (d.giua and d.dam > 0.5))


def _trich_yeu(dong: list[Dong], ra: TieuDe) -> None:
    nhom: list[Dong] = []
    thu = ra.het
    while thu < len(dong) and len(nhom) < 6 and _noi_trich_yeu(dong[thu], nhom):
        if not dong[thu].la_ke:
            nhom.append(dong[thu])
        thu += 1
        if dong[thu - 1].la_ke:
            break
    if nhom:
        giua = all(d.giua or d.tach for d in nhom)
        ra.phan["trich_yeu"] = PhanNhan(tuple(nhom), 1.0 if giua or all(d.dam > 0.5 for d in nhom) else 0.7)
    ra.het = thu


def _noi_trich_yeu(d: Dong, nhom: list[Dong]) -> bool:
    """Whether the line (still) belongs to the subject: short, not the start of the body, no rule passed yet."""
    if d.la_ke:
        return True
    if nhom and (_co_ke(nhom[-1]) or d.doan.thu_tu - nhom[-1].doan.thu_tu > 1):
        return False
    if _MO_THAN.match(d.gon) or KEM_THEO.match(d.gon) or d.doan.o is not None:
        return False
    if d.gon.startswith(_MO_LOI) and d.dam <= 0.5:
        return False
    return d.giua or (not nhom and len(d.gon) < 200 and d.dam > 0.5)


def _co_ke(d: Dong) -> bool:
    return any(not k.tren for k in d.doan.ke)


def _kem_theo(dong: list[Dong], ra: TieuDe) -> None:
    """The reference of a text that is issued with another: it stands right below the title."""
    if ra.het < len(dong) and KEM_THEO.match(dong[ra.het].gon) and dong[ra.het].giua:
        ra.phan["kem_theo"] = PhanNhan((dong[ra.het],))
        ra.het += 1


def _ve_viec(dong: list[Dong], dau: Dau, ra: TieuDe) -> None:
    """The subject of a công văn stands under the number, in its cell or column."""
    for thu, d in enumerate(dong[: dau.het + 4]):
        if _VE_VIEC.match(d.gon):
            nhom = [d]
            for sau in dong[thu + 1 : thu + 6]:
                if sau.doan.o != d.doan.o or d.doan.o is None or not sau.giua or sau.la_ke:
                    break
                nhom.append(sau)
            ra.phan["trich_yeu_cong_van"] = PhanNhan(tuple(nhom), 1.0)
            ra.het = max(ra.het, thu + len(nhom))
            return


def _kinh_gui(dong: list[Dong], ra: TieuDe) -> None:
    _danh_sach("kinh_gui", dong, ra, lambda chu: chu.startswith("Kính gửi"), xem=8)


def _noi_dien(dong: list[Dong], ra: TieuDe) -> None:
    """Whom a công điện is sent to: "<cơ quan> điện:" and the list below it (Mẫu 1.6)."""
    _danh_sach("noi_dien", dong, ra, lambda chu: chu.endswith("điện:"), xem=4)


def _danh_sach(ma: str, dong: list[Dong], ra: TieuDe, la_dau: Callable[[str], bool], *, xem: int) -> None:
    """A line that `la_dau` knows, within the next `xem` lines, with the list of dashes below it."""
    thu = next((t for t in range(ra.het, min(ra.het + xem, len(dong))) if la_dau(dong[t].gon)), None)
    if thu is None:
        return
    het = thu + 1
    while het < len(dong) and dong[het].gon.startswith("-"):
        het += 1
    ra.phan[ma] = PhanNhan(tuple(dong[thu:het]), 1.0)
    ra.het = het


def _can_cu(dong: list[Dong], ra: TieuDe) -> None:
    """Căn cứ lines, with the line of the deciding authority above them where there is one."""
    thu = ra.het
    while thu < min(ra.het + 3, len(dong)) and dong[thu].giua and not _CAN_CU.match(dong[thu].gon):
        thu += 1
    tham_quyen = [d for d in dong[ra.het : thu] if d.in_hoa and not d.la_ke]
    dau = thu
    while thu < len(dong) and _CAN_CU.match(dong[thu].gon) and not dong[thu].gon.endswith(":"):
        thu += 1
    if thu > dau:
        ra.phan["can_cu"] = PhanNhan(tuple(dong[dau:thu]), 1.0)
        if tham_quyen:
            ra.phan["tham_quyen_ban_hanh"] = PhanNhan(tuple(tham_quyen), 0.9)
        ra.het = thu

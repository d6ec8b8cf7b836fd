"""The end of a document: nơi nhận (ô 9b) and the signature (ô 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong, cat
from vanban.check.recognise.model import PhanNhan

_NOI_NHAN: Final = re.compile(r"Nơi nhận\b", re.IGNORECASE)
_HAI_NUA: Final = re.compile(r"(?<=\S)[ \N{NO-BREAK SPACE}]*\t[\t ]*(?=\S)")
_QUYEN_HAN: Final = re.compile(r"(T/?M|K/?T|T/?L|T/?UQ)\s*[.\s]|Q\s*\.")
_CHUC_VU: Final = re.compile(
    r"(PHÓ |QUYỀN )?(CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHÁNH|TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|"
    r"THỨ TRƯỞNG|TỔNG |CHI CỤC TRƯỞNG|TRẠM TRƯỞNG|THỦ TRƯỞNG|BÍ THƯ|THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|"
    r"TỔ TRƯỞNG|ĐỘI TRƯỞNG|ỦY VIÊN)"
)
_THU_KY: Final = re.compile(r"(THƯ KÝ|NGƯỜI GHI BIÊN BẢN|NGƯỜI LẬP BIÊN BẢN)\b")
_TEN: Final = re.compile(
    r"((PGS|GS|TS|ThS|Ths|BS|BSCK\w*|CN|KS|NGƯT|NGND|NSƯT|TSKH)[.,]?\s*)*(?P<ten>[\w'’]+(\s[\w'’]+){1,5})"
)
_KHOANG_KY: Final = 3  # paragraphs between title and name that make room for the signature
_CHO_KY_PT: Final = 30.0  # space above a name that makes the same room
_HO: Final = re.compile(
    r"(NGUYỄN|TRẦN|LÊ|PHẠM|HUỲNH|HOÀNG|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|ĐOÀN|TRỊNH|MAI|CAO|LƯƠNG|TRƯƠNG)\s"
)
_CO_QUAN: Final = re.compile(
    r"(ỦY BAN|UBND|HĐND|HỘI|BỘ|SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|BỆNH VIỆN|CỤC|CHI CỤC|HỌC VIỆN|VIỆN|BAN|CÔNG TY|"
    r"VĂN PHÒNG|THANH TRA|TRẠM|TỔ|ĐOÀN (?:THANH|KHỐI|TNCS)|NGƯỜI|KẾ TOÁN|TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN)\b"
)


@dataclass(slots=True)
class Cuoi:
    """`dau`: number of lines before the ending; `het`: up to and with its last line."""

    dau: int
    het: int
    phan: dict[str, PhanNhan] = field(default_factory=dict)


def doc_cuoi(dong: list[Dong], tu: int) -> Cuoi:
    """Finds nơi nhận and the signature at or after line `tu`; the lines end where an appendix begins."""
    dong, het = list(dong), len(dong)
    nhan = next((t for t in range(het - 1, tu - 1, -1) if _la_noi_nhan(dong[t])), None)
    if nhan is not None:
        dong[nhan:] = _tach(dong[nhan:])
        het = len(dong)
    if nhan is None:
        return _khong_noi_nhan(dong, tu, het)
    ra = Cuoi(nhan, nhan + 1)
    ra.phan["noi_nhan_tieu_de"] = PhanNhan((dong[nhan],))
    muc = list(_muc_nhan(dong[nhan + 1 : het], dong[nhan]))
    if muc:
        ra.phan["noi_nhan"] = PhanNhan(tuple(muc))
    thu_ky = _thu_ky(dong, tu, nhan, ra)
    ky = _vung_ky(dong, tu, het, nhan, [*muc, *thu_ky])
    _chia_ky(ky, ra)
    cho = _cac_cho(dong, tu, [*muc, *ky, *thu_ky])
    ra.dau, ra.het = min([nhan, *cho]), max([nhan, *cho]) + 1
    return ra


def _la_noi_nhan(d: Dong) -> bool:
    """The words "Nơi nhận", alone or with the signer's title after a tab."""
    return _NOI_NHAN.match(d.gon) is not None and (len(d.gon) < 40 or ("\t" in d.chu and len(d.gon) < 90))


def _tach(dong: list[Dong]) -> list[Dong]:
    """Lines that hold both halves, parted by tabs: those of nơi nhận first, then those of the signature."""
    trai: list[Dong] = []
    phai: list[Dong] = []
    for d in dong:
        chu = d.nguyen_van
        khop = _HAI_NUA.search(chu) if d.doan.o is None and "\t" in chu else None
        if khop is None:
            (phai if d.doan.o is None and chu[:1] == "\t" and trai else trai).append(d)
        else:
            hai = cat(d, khop.end())
            trai.append(hai[0])
            phai.append(hai[1])
    return [*trai, *phai]


def _cac_cho(dong: list[Dong], tu: int, cac: list[Dong]) -> list[int]:
    """Where those lines stand."""
    da_co = {id(d) for d in cac}
    return [t for t in range(tu, len(dong)) if id(dong[t]) in da_co]


def _thu_ky(dong: list[Dong], tu: int, het: int, ra: Cuoi) -> list[Dong]:
    """The secretary's side of the signatures of a biên bản: title and name in the column of that title."""
    dau = next((t for t in range(max(tu, het - 14), het) if dong[t].in_hoa and _THU_KY.match(dong[t].hoa)), None)
    if dau is None or dong[dau].doan.o is None:
        return []
    cac = [d for d in dong[dau:het] if _cung_cot(d, dong[dau])]
    ra.phan["thu_ky"] = PhanNhan(tuple(cac), 0.9)
    return cac


def _cung_cot(d: Dong, moc: Dong) -> bool:
    """Same column of the same table, or both outside tables."""
    a, b = d.doan.o, moc.doan.o
    if a is None or b is None:
        return a is b
    return a.lech_cot(b) == 0


def _muc_nhan(dong: list[Dong], moc: Dong) -> Iterator[Dong]:
    """The lines of the list; in plain paragraphs they end at the first line that is no item."""
    for d in dong:
        if moc.doan.o is not None and not _cung_cot(d, moc):
            continue
        la_muc = d.gon.startswith(("-", "+", "•")) or re.match(r"Lưu\b|Như ", d.gon)
        if moc.doan.o is None and (not la_muc or d.doan.o is not None):
            return
        if d.gon and not _QUYEN_HAN.match(d.gon):
            yield d


def _vung_ky(dong: list[Dong], tu: int, het: int, nhan: int, muc: list[Dong]) -> list[Dong]:
    o = dong[nhan].doan.o
    if o is not None:
        lech = [(d, d.doan.o.lech_cot(o) or 0) for d in dong[tu:het] if d.doan.o is not None]
        xa = max((n for _, n in lech), default=0)
        if xa > 0:
            return [d for d, n in lech if n == xa]
    da_co = {id(d) for d in muc}
    sau = [d for d in dong[nhan + 1 : het] if id(d) not in da_co]
    sau = sau[next((t for t, d in enumerate(sau) if _mo_ky(d)), len(sau)) :]
    return sau[:12] or [d for d in _truoc(dong, tu, nhan) if id(d) not in da_co]


def _truoc(dong: list[Dong], tu: int, nhan: int) -> list[Dong]:
    """A signature above Nơi nhận: the first title line within the last lines before it."""
    for t in range(max(tu, nhan - 8), nhan):
        if _mo_ky(dong[t]):
            return dong[t:nhan]
    return []


def _khong_noi_nhan(dong: list[Dong], tu: int, het: int) -> Cuoi:
    for t in range(max(tu, het - 14), het):
        if _mo_ky(dong[t]):
            ra = Cuoi(t, het)
            ben_trai = {id(d) for d in _thu_ky(dong, t, het, ra)}
            _chia_ky([d for d in dong[t:het] if id(d) not in ben_trai], ra)
            return ra
    return Cuoi(het, het)


def _mo_ky(d: Dong) -> bool:
    """A line that opens a signature block."""
    if len(d.gon) > 80 or not d.in_hoa:
        return False
    return bool(_QUYEN_HAN.match(d.gon) or _CHUC_VU.match(d.hoa))


def _chia_ky(ky: list[Dong], ra: Cuoi) -> None:
    """Authority, title, other title, name."""
    quyen = [d for d in ky if _QUYEN_HAN.match(d.gon)]
    chuc: list[Dong] = []
    khac: list[Dong] = []
    truoc = 0
    for d in ky:
        if (d.in_hoa or _CHUC_VU.match(d.hoa)) and not d.la_ke and d not in quyen and not d.gon.startswith(("-", "(")):
            (khac if truoc and _co_cho_ky(d, truoc) else chuc).append(d)
        truoc = d.doan.thu_tu
    ten = next((d for d in reversed(ky) if la_ten(d) and d not in chuc and d not in khac), None)
    if ten is None and khac and _la_chuoi_ten(khac[-1].gon):
        ten = khac.pop()
    if ten is None:
        ten = next((d for d in ky[-1:] if chuc and d not in chuc and not d.in_hoa and _la_chuoi_ten(d.gon)), None)
    if ten is None and chuc and not khac and (quyen or chuc[1:]) and _la_ten_hoa(chuc[-1], ky):
        ten = chuc.pop()
    for ma, nhom in (("quyen_han", quyen), ("chuc_vu", chuc), ("chuc_vu_khac", khac), ("ho_ten", [ten] if ten else [])):
        if nhom:
            ra.phan[ma] = PhanNhan(tuple(nhom), 0.9)


def _co_cho_ky(d: Dong, truoc: int) -> bool:
    """Room for a signature between a line and the paragraph number `truoc`: paragraphs, or space above it."""
    return d.doan.thu_tu - truoc > _KHOANG_KY or d.doan.dang.truoc_pt >= _CHO_KY_PT


def la_ten(d: Dong) -> bool:
    """A person's name: two to six words, each with a capital, perhaps after an academic title."""
    khop = _TEN.fullmatch(d.gon.replace(",", "")) if len(d.gon) < 60 else None
    return khop is not None and not d.in_hoa and all(tu[:1].isupper() for tu in khop["ten"].split())


def _la_ten_hoa(d: Dong, ky: list[Dong]) -> bool:
    """A name in capitals right under the title: the last line, with room above it or a surname in front."""
    if d is not ky[-1] or not _la_chuoi_ten(d.gon) or _CO_QUAN.match(d.hoa):
        return False
    return d.doan.dang.truoc_pt >= _CHO_KY_PT or _HO.match(d.hoa) is not None


def _la_chuoi_ten(chu: str) -> bool:
    return re.fullmatch(
        r"[^\W\d_]+['’]?[^\W\d_]*(\s[^\W\d_]+['’]?[^\W\d_]*){1,4}", chu
    ) is not None and not _CHUC_VU.match(chu)

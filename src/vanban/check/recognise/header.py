"""The header (ô 1 to 4): Quốc hiệu, Tiêu ngữ, names of the bodies, number and symbol, place and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import lru_cache
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong, cat, gap
from vanban.check.recognise.marks import la_ky_so
from vanban.check.recognise.model import NgayIn, PhanNhan, SoKyHieu
from vanban.nd30 import ND30

_XEM: Final = 40  # lines of the document in which a header may stand
_SO: Final = re.compile(r"Số\s*(?P<hai>[:：]?)\s*(?P<so>[^/]*?)\s*/(?P<kh>.*)", re.IGNORECASE)
_NGAY: Final = re.compile(
    r"(?P<dia>.*?)(?P<phay>,?)\s*\bngày\b(?P<ngay>.*?)\btháng\b(?P<thang>.*?)\bnăm\b(?P<nam>.*)", re.IGNORECASE
)
_TRONG: Final = re.compile(r"[\s.…_\[\]]+")
_CHO_CAT: Final = (
    re.compile(r"(?<=\S)(\t+|[ \N{NO-BREAK SPACE}]{2,})(?=CỘNG\s+H[ÒO][ÀA])", re.IGNORECASE),
    re.compile(r"(?<=\S)(\t+|[ \N{NO-BREAK SPACE}]{2,})(?=Độc\s+lập)", re.IGNORECASE),
    re.compile(r"(?<=\S)(\t+|[ \N{NO-BREAK SPACE}]{3,})(?=[^\t,/]{2,40},\s*ngày\b)", re.IGNORECASE),
)
_KHONG_PHAI_TEN: Final = re.compile(
    r"(V/v|Về việc|\(|DỰ THẢO|BẢN SAO|MẪU|BIỂU|PHỤ LỤC|MẬT$|TỐI MẬT|TUYỆT MẬT|KHẨN$|HỎA TỐC|THƯỢNG KHẨN|Số\b|[-*+])",
    re.IGNORECASE,
)
_DAU_TEN: Final = re.compile(
    r"(ỦY BAN|UBND|HĐND|HỘI ĐỒNG|BỘ|SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|BỆNH VIỆN|CỤC|CHI CỤC|TỔNG CỤC|ĐẠI HỌC|HỌC VIỆN|VIỆN|BAN|"
    r"CÔNG TY|TẬP ĐOÀN|HỘI|LIÊN ĐOÀN|CÔNG ĐOÀN|VĂN PHÒNG|THANH TRA|TÒA ÁN|KHO BẠC|BẢO HIỂM|CÔNG AN|TRẠM|TỔ)\b"
)
_CAP_TREN: Final = re.compile(r"(ỦY BAN NHÂN DÂN|UBND|BỘ|SỞ|PHÒNG GIÁO DỤC)\b")
_CAP_DUOI: Final = re.compile(
    r"(SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|BỆNH VIỆN|CHI CỤC|CỤC|TRẠM|THANH TRA|VĂN PHÒNG|ĐẠI HỌC|VIỆN)\b"
)
_DAI_TEN: Final = 70  # letters of one line of a name, at most
_DAU_CAU: Final = (".", ":", ";")
_GACH: Final = ("-", "–")
_QPPL: Final = re.compile(r"\d{4}/(NĐ-CP|TT-|TTLT|QH\d|UBTVQH|NQ-(HĐND|CP|HĐTP)|QĐ-(UBND|TTg|KTNN)|L-CTN|CT-UBND)")


@dataclass(slots=True)
class Dau:
    """The header as found; `het` is the number of lines up to and with the last of them."""

    phan: dict[str, PhanNhan] = field(default_factory=dict)
    so: SoKyHieu | None = None
    ngay: NgayIn | None = None
    dong: list[Dong] = field(default_factory=list)
    het: int = 0


def doc_dau(dong: list[Dong], nd30: ND30) -> Dau:
    """Finds the header among the first lines; lines that hold two halves are cut in `dong` itself."""
    dong[:_XEM] = _tach(dong[:_XEM])
    dau = Dau()
    ten_loai = cac_ten_loai(nd30)
    for thu, d in enumerate(dong[:_XEM]):
        if _la_het(d, dau) or (d.in_hoa and d.hoa in ten_loai):
            break
        for ten, doc in _DOC.items():
            if ten not in dau.phan and (tin := doc(d, dau, nd30)):
                dau.phan[ten] = PhanNhan((d,), tin)
                dau.het = thu + 1
                break
    dau.dong = dong[: dau.het]
    _co_quan(dong, dau)
    return dau


@lru_cache(maxsize=1)
def cac_ten_loai(nd30: ND30) -> dict[str, str]:
    """The types of documents by their names in capitals."""
    return {gap(loai.ten): ma for ma, loai in nd30.loai.items()}


def _tach(dong: Iterable[Dong]) -> Iterator[Dong]:
    for d in dong:
        chu = d.nguyen_van
        khop = next((k for cho in _CHO_CAT if (k := cho.search(chu))), None) if _cach_xa(chu) else None
        if khop is None:
            yield d
        else:
            yield from cat(d, khop.end())


def _cach_xa(chu: str) -> bool:
    """A tab or two spaces: no line is cut anywhere else."""
    return "\t" in chu or "  " in chu.replace("\N{NO-BREAK SPACE}", " ")


def _la_het(d: Dong, dau: Dau) -> bool:
    """The header is over: căn cứ, Kính gửi, a numbered heading or a long sentence (or the name of a type)."""
    if re.match(r"(Căn cứ|Kính gửi|Điều \d|[IVX]+\. )", d.gon):
        return True
    return bool(dau.phan) and len(d.gon) > 160


def _quoc_hieu(d: Dong, _: Dau, nd30: ND30) -> float:
    if d.hoa == nd30.thanh_phan["quoc_hieu"].chuoi:
        return 1.0
    return 0.9 if len(d.hoa) < 60 and d.hoa.startswith("CỘNG HÒA X") else 0.0


def _tieu_ngu(d: Dong, _: Dau, nd30: ND30) -> float:
    if _chi_chu(d.hoa) == _chu_tieu_ngu(nd30):
        return 1.0
    return 0.9 if len(d.hoa) < 50 and d.hoa.startswith("ĐỘC LẬP") else 0.0


@lru_cache(maxsize=1)
def _chu_tieu_ngu(nd30: ND30) -> str:
    return _chi_chu(gap(nd30.thanh_phan["tieu_ngu"].chuoi))


def _chi_chu(hoa: str) -> str:
    return "".join(filter(str.isalpha, hoa))


def _so_ky_hieu(d: Dong, dau: Dau, _: ND30) -> float:
    khop = _SO.match(d.gon) if len(d.gon) < 80 else None
    if khop is None or (d.gon[:2] == "số" and not dau.phan) or la_ky_so(d):
        return 0.0
    so = _TRONG.sub("", khop["so"])
    dau.so = SoKyHieu(bool(khop["hai"]), so, khop["kh"].strip(), d.chu)
    return 1.0 if khop["hai"] else 0.9


def _dia_danh_ngay(d: Dong, dau: Dau, _: ND30) -> float:
    khop = _NGAY.match(d.gon) if len(d.gon) < 110 and not re.match(r"[(\d]|Căn cứ|Từ ", d.gon) else None
    if khop is None:
        return 0.0
    dia, ngay, thang, nam = (_TRONG.sub(" ", khop[ten]).strip() for ten in ("dia", "ngay", "thang", "nam"))
    if not re.fullmatch(r"\D{0,12}|\d{1,2}", ngay) or len(dia) > 60 or ":" in re.sub(r"\[.*?\]", "", khop["dia"]):
        return 0.0
    dau.ngay = NgayIn(dia, bool(khop["phay"]), ngay, thang, nam)
    return 1.0


_DOC: Final = {
    "quoc_hieu": _quoc_hieu,
    "tieu_ngu": _tieu_ngu,
    "so_ky_hieu": _so_ky_hieu,
    "dia_danh_ngay": _dia_danh_ngay,
}


def _co_quan(dong: list[Dong], dau: Dau) -> None:
    """The names of the bodies: the lines in capitals before the number, in its half of the header."""
    ten = list(_dong_ten(dong, dau))
    if not ten:
        return
    cho, tin = _chia(ten)
    dau.phan["co_quan"] = PhanNhan(tuple(ten[cho:]), tin)
    if cho:
        dau.phan["chu_quan"] = PhanNhan(tuple(ten[:cho]), tin)


def _dong_ten(dong: list[Dong], dau: Dau) -> Iterator[Dong]:
    so = dau.phan.get("so_ky_hieu")
    qh = dau.phan.get("quoc_hieu")
    moc = so or qh or dau.phan.get("tieu_ngu")
    if moc is None:
        return
    da_co = {id(d) for p in dau.phan.values() for d in p.dong}
    truoc: Dong | None = None
    for d in dong[: dau.het]:
        if so and d is so.dong[0]:
            return
        if id(d) in da_co or d.la_ke or not _cung_nua(d, so, qh):
            continue
        la_ten = not _KHONG_PHAI_TEN.match(d.gon) and (d.in_hoa or _gan_ten(d) or _noi_ten(d, truoc))
        truoc = d if la_ten else None
        if la_ten:
            yield d


def _noi_ten(d: Dong, truoc: Dong | None) -> bool:
    """The second line of a name that is not in capitals: right under the first one, and of the same look."""
    if truoc is None or truoc.in_hoa or len(d.gon) >= _DAI_TEN or d.gon.endswith(_DAU_CAU):
        return False
    cung_doan = d.doan is truoc.doan
    cung_o = d.doan.o is not None and d.doan.o == truoc.doan.o and d.doan.thu_tu == truoc.doan.thu_tu + 1
    return (cung_doan or cung_o) and d.co == truoc.co and (d.dam > 0.5) == (truoc.dam > 0.5)


def _gan_ten(d: Dong) -> bool:
    """A short line that names a body though not in capitals."""
    return len(d.gon) < _DAI_TEN and bool(_DAU_TEN.match(d.hoa)) and not d.gon.endswith(_DAU_CAU)


def _cung_nua(d: Dong, so: PhanNhan | None, qh: PhanNhan | None) -> bool:
    """Whether it stands in the left half: the column of the number, or at least not that of the Quốc hiệu."""
    o = d.doan.o
    if qh is None or qh.dong[0].doan.o is None or o is None:
        return o is None or so is None or so.dong[0].doan.o is not None
    lech = o.lech_cot(qh.dong[0].doan.o)
    return lech is None or lech != 0


def _chia(ten: list[Dong]) -> tuple[int, float]:
    """Where the issuing body's name begins among the lines, and how sure that is."""
    dam = [d.dam > 0.5 for d in ten]
    if all(dam) and any(d.gon.endswith(_GACH) for d in ten[:-1]):
        return 0, 1.0  # several bodies issue the document, with a dash from one to the next
    if dam[-1] and not all(dam):
        cho = len(dam) - dam[::-1].index(False)
        return cho, 1.0
    moc = [thu for thu, d in enumerate(ten) if thu and _DAU_TEN.match(d.hoa) and d.doan is not ten[0].doan]
    if not moc:
        return 0, 1.0 if len(ten) == 1 else 0.6
    cho = moc[-1]
    ro = bool(_CAP_TREN.match(ten[0].hoa) and _CAP_DUOI.match(ten[cho].hoa))
    return cho, 0.9 if ro else 0.6


def la_dang(d: Dong) -> bool:
    """The header of a Party document."""
    return d.hoa == "ĐẢNG CỘNG SẢN VIỆT NAM"


def la_qppl(ky_hieu: str) -> bool:
    """The symbol of a văn bản quy phạm pháp luật."""
    return bool(_QPPL.match(ky_hieu))

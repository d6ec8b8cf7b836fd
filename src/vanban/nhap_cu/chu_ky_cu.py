"""Who signed the source: the lines of authority, the post, the name."""

from __future__ import annotations

import re

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong
from vanban.check.recognise.ending import la_ten
from vanban.nhap_cu.chu_cu import chu_cua
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.vung import VungCu

_QUYEN = re.compile(r"(?P<quyen>T/?M|K/?T|T/?L|T/?UQ|Q)\s*[.\s]\s*(?P<chu>.+)$")
_HOC_HAM = re.compile(r"(?:(?:PGS|GS|TSKH|TS|ThS|Ths|BSCK\w*|BS|CN|KS|NGƯT|NGND|NSƯT)[.,]*\s*)+(?=[^\W\d_a-z])")
_CACH = {"TM": "thay_mat", "KT": "ky_thay", "TL": "thua_lenh", "TUQ": "thua_uy_quyen"}


@dataclass(frozen=True, slots=True)
class DongKy:
    """One line of authority: `cach` is how it is signed for (a field of a post), "q" or empty; `chu` the post."""

    cach: str
    chu: str


@dataclass(frozen=True, slots=True)
class ChuKyCu:
    """A signature: the lines above the name, another title, the name."""

    dong: tuple[DongKy, ...]
    ho_ten: str
    chuc_vu_khac: str = ""
    thu_tu: int = 0


def doc_chu_ky(vung: VungCu, so_ghi: SoGhi) -> ChuKyCu:
    """The signature of the source, as far as it has one."""
    ten = vung.phan("ho_ten") or _ten_le(vung)
    tren = {d.doan.thu_tu: d for d in (*vung.phan("quyen_han"), *vung.phan("chuc_vu"))}
    cac = [(thu, d) for thu, d in sorted(tren.items()) if _cung_cot(d, ten)]
    if len(cac) < len(tren):
        so_ghi.nghi_chung("bản cũ có nhiều chữ ký, chữ của các chữ ký khác chuyển vào ghi_chu")
    dong = tuple(doc_dong_ky([chu_cua(d) for _, d in cac]))
    khac = vung.phan("chuc_vu_khac")
    for d in (*(d for _, d in cac), *ten, *khac):
        so_ghi.bo_di(chu_cua(d), "máy ghi khối chữ ký từ nguoi_ky và co_quan.yaml", d.doan.thu_tu)
    thu_tu = cac[0][0] if cac else (ten[0].doan.thu_tu if ten else 0)
    return ChuKyCu(dong, _ten(ten, so_ghi), " ".join(map(chu_cua, khac)), thu_tu)


def _cung_cot(d: Dong, ten: tuple[Dong, ...]) -> bool:
    """Whether a line stands in the column of the name."""
    a, b = d.doan.o, ten[0].doan.o if ten else None
    return a is None or b is None or a.lech_cot(b) in {0, None}


def _ten_le(vung: VungCu) -> tuple[Dong, ...]:
    """A name alone on the last line, as plain text keeps of a signature."""
    nhan = vung.phan("noi_nhan")
    cuoi = [d for d in vung.vb.doan if not d.trong][-1]
    dong = Dong(cuoi, cuoi.van)
    return (dong,) if nhan and cuoi.thu_tu > nhan[-1].doan.thu_tu and la_ten(dong) else ()


def _ten(ten: tuple[Dong, ...], so_ghi: SoGhi) -> str:
    chu = " ".join(map(chu_cua, ten))
    if khop := _HOC_HAM.match(chu):
        so_ghi.nghi_chung(f"đã bỏ học hàm, học vị “{khop[0].strip()}” trước họ tên người ký", ten[0].doan.thu_tu)
        return chu[khop.end() :]
    return chu


def doc_dong_ky(cac: list[str]) -> list[DongKy]:
    """The lines with their authorities; a line that goes on from the one above it is joined to it."""
    ra: list[DongKy] = []
    for chu in cac:
        khop = _QUYEN.match(chu)
        if khop:
            ma = khop["quyen"].replace("/", "").upper()
            ra.append(DongKy(_CACH.get(ma, "q"), khop["chu"].strip(" .")))
        elif ra and not ra[-1].cach:
            ra[-1] = DongKy("", f"{ra[-1].chu} {chu}")
        else:
            ra.append(DongKy("", chu.strip(" .")))
    return ra

"""Several signatures side by side: the columns of the table at the end."""

from __future__ import annotations

import re

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong, cac_dong
from vanban.check.recognise.ending import la_ten
from vanban.nhap_cu.chu_cu import chu_cua
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.viet_hoa_cu import VietHoa, chuc_vu_thuong
from vanban.nhap_cu.vung import VungCu

_HET = re.compile(r"Nơi nhận\b", re.IGNORECASE)
_GHI_CHU = re.compile(r"\(.*\)$")
_KHAC = "Chức vụ khác"


@dataclass(frozen=True, slots=True)
class CotKy:
    """One signer: what he or she is to the paper, a post above the name, the name."""

    chuc_danh: tuple[str, ...]
    chuc_vu: str
    ho_ten: str


def doc_cot_ky(vung: VungCu, so_ghi: SoGhi, hoa: VietHoa) -> tuple[CotKy, ...]:
    """The signers from left to right."""
    cot: dict[int, list[Dong]] = {}
    het: set[int] = set()
    for d in vung.ngoai_than:
        if d.o is None or d.thu_tu < vung.dau_cuoi:
            continue
        ngoai = d.o.chuoi()[0].cot
        dong = [mot for mot in cac_dong((Dong(d, d.van),)) if mot.chu]
        if any(_HET.match(mot.gon) for mot in dong):
            het.add(ngoai)
        if ngoai not in het:
            cot.setdefault(ngoai, []).extend(dong)
    if not cot:
        cot[0] = sorted(
            (d for ma in ("thu_ky", "chuc_vu", "chuc_vu_khac", "ho_ten") for d in vung.phan(ma)),
            key=lambda d: d.doan.thu_tu,
        )
    ra = tuple(cot_ky for _, cac in sorted(cot.items()) if (cot_ky := _mot(cac, hoa)))
    for cac in cot.values():
        for mot in cac:
            so_ghi.bo_di(chu_cua(mot), "máy ghi khối chữ ký từ những người ký", mot.doan.thu_tu)
    return ra


def _mot(cac: list[Dong], hoa: VietHoa) -> CotKy | None:
    cac = [d for d in cac if not _GHI_CHU.fullmatch(d.gon)]
    if not cac:
        return None
    ten = cac[-1] if la_ten(cac[-1]) and len(cac) > 1 else None
    tren = cac[: -1 if ten else len(cac)]
    danh = [d for d in tren if d.in_hoa and d.doan.kieu != _KHAC] or tren[:1]
    khac = [d for d in tren if d not in danh]
    return CotKy(
        tuple(chuc_vu_thuong(chu_cua(d), hoa) for d in danh),
        " ".join(map(chu_cua, khac)),
        chu_cua(ten) if ten else "",
    )

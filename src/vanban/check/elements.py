"""The elements of a document, under which findings are reported, and the names by which rules can be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.finding import Hang
from vanban.check.groups import NHOM
from vanban.check.rule import all_rules


@dataclass(frozen=True, slots=True)
class ThanhPhanSoat:
    """One heading of the report: its name, and the groups of rules that belong to it."""

    ten: str
    nhom: tuple[str, ...]


THANH_PHAN: Final[Mapping[str, ThanhPhanSoat]] = {
    "trang": ThanhPhanSoat("Trang giấy, phông chữ, số trang", ("TR",)),
    "dau_trang": ThanhPhanSoat("Quốc hiệu, Tiêu ngữ, tên cơ quan", ("QH", "CQ")),
    "so_ngay": ThanhPhanSoat("Số, ký hiệu, địa danh, thời gian", ("SO", "NG")),
    "ten_loai": ThanhPhanSoat("Tên loại, trích yếu", ("TL",)),
    "can_cu": ThanhPhanSoat("Căn cứ", ("CC",)),
    "noi_dung": ThanhPhanSoat("Nội dung", ("ND",)),
    "so_thu_tu": ThanhPhanSoat("Số thứ tự", ("ST",)),
    "kinh_gui": ThanhPhanSoat("Kính gửi", ("KG",)),
    "chu_ky": ThanhPhanSoat("Chữ ký, dấu", ("KY", "KS")),
    "noi_nhan": ThanhPhanSoat("Nơi nhận", ("NN",)),
    "phu_luc": ThanhPhanSoat("Phụ lục", ("PL",)),
    "dau_chi": ThanhPhanSoat("Độ khẩn, phạm vi lưu hành, địa chỉ", ("DM",)),
    "ban_sao": ThanhPhanSoat("Bản sao", ("BS",)),
    "con_sot": ThanhPhanSoat("Chữ còn sót", ("CL",)),
    "dan_trang": ThanhPhanSoat("Trang đã dàn", ("DT",)),
    "ngon_ngu": ThanhPhanSoat("Ngôn ngữ", ("CT", "DC", "VH", "VD", "TN", "NQ")),
}
"""In the order of the report; a group that no element claims is reported after them under its own name."""


def ten_thanh_phan(ma: str) -> str:
    """The heading under which a rule is reported."""
    nhom = ma[:2]
    return next((tp.ten for tp in THANH_PHAN.values() if nhom in tp.nhom), NHOM.get(nhom, nhom))


def cac_tieu_de() -> tuple[str, ...]:
    """All headings in the order of the report."""
    return tuple(dict.fromkeys((*(tp.ten for tp in THANH_PHAN.values()), *(ten_thanh_phan(nhom) for nhom in NHOM))))


def chon(ten: str) -> frozenset[str]:
    """The ids that a word chooses: a rule, a prefix of ids, an element or a rank; none when it names nothing."""
    if ten in THANH_PHAN:
        return frozenset(ma for ma in all_rules() if ma[:2] in THANH_PHAN[ten].nhom)
    if ten in set(Hang):
        return frozenset(ma for ma, quy_tac in all_rules().items() if quy_tac.hang == ten)
    dau = ten.upper()
    return frozenset(ma for ma in all_rules() if dau and ma.startswith(dau))


def ten_chon() -> tuple[str, ...]:
    """The words that `chon` knows: elements, ranks, groups and ids."""
    return (*THANH_PHAN, *(str(hang) for hang in Hang), *NHOM, *all_rules())

"""Nội dung (ô 6): căn cứ, the numbered outline and tables, one paragraph style for each kind of block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan import bang
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.doan_xml import co_ky_hieu, doan_xml
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khoi import Khoi
from vanban.thanh_phan.khoi import Kieu as KieuKhoi
from vanban.thanh_phan.ngat_dong import ngat_dong

_PHAN_RONG = 0.9  # a centred line narrower than the text reads as a title

_DAU_RIENG: dict[str, Any] = {"dam": True, "canh": "giua", "thut": 0, "truoc": 12, "giu_tiep": True}

# Style id, its name in Word, and what sets it apart from plain text.
_KIEU: dict[KieuKhoi, tuple[str, str, dict[str, Any]]] = {
    KieuKhoi.DOAN: ("Doan", "Đoạn văn", {}),
    KieuKhoi.KHOAN: ("Khoan", "Khoản", {}),
    KieuKhoi.DIEM: ("Diem", "Điểm", {}),
    KieuKhoi.GACH: ("Gach", "Gạch đầu dòng", {}),
    KieuKhoi.CONG: ("Cong", "Dấu cộng đầu dòng", {}),
    KieuKhoi.CAN_CU: ("CanCu", "Căn cứ", {"nghieng": True}),
    KieuKhoi.THAM_QUYEN_BAN_HANH: (
        "ThamQuyenBanHanh",
        "Thẩm quyền ban hành",
        {"dam": True, "hoa": True, "canh": "giua", "thut": 0, "truoc": 12, "sau": 6, "giu_tiep": True},
    ),
    KieuKhoi.QUYET_DINH: (
        "QuyetDinh",
        "Quyết định",
        {"dam": True, "hoa": True, "canh": "giua", "thut": 0, "truoc": 12, "sau": 6, "giu_tiep": True},
    ),
    KieuKhoi.GIUA: ("Giua", "Dòng giữa", {"nghieng": True, "canh": "giua", "thut": 0}),
    KieuKhoi.DIEU: ("Dieu", "Điều", {}),
    KieuKhoi.DIEU_TIEU_DE: ("DieuTieuDe", "Điều có tiêu đề", {"dam": True, "giu_tiep": True, "cap": 2}),
    KieuKhoi.KHOAN_TIEU_DE: (
        "KhoanTieuDe",
        "Khoản có tiêu đề",
        {"dam": True, "canh": "trai", "giu_tiep": True, "cap": 3},
    ),
    KieuKhoi.DIEM_TIEU_DE: ("DiemTieuDe", "Điểm có tiêu đề", {"giu_tiep": True}),
    KieuKhoi.MUC: ("Muc", "Mục", {"dam": True, "hoa": True, "canh": "trai", "giu_tiep": True, "cap": 2}),
    KieuKhoi.PHAN: ("Phan", "Phần", _DAU_RIENG | {"cap": 1}),
    KieuKhoi.CHUONG: ("Chuong", "Chương", _DAU_RIENG | {"cap": 1}),
    KieuKhoi.MUC_RIENG: ("MucRieng", "Mục đứng riêng", _DAU_RIENG | {"cap": 2}),
    KieuKhoi.TIEU_MUC: ("TieuMuc", "Tiểu mục", _DAU_RIENG | {"cap": 3}),
    KieuKhoi.GIUA_DUNG: ("GiuaDung", "Dòng giữa, chữ đứng", {"canh": "giua", "thut": 0, "giu_tiep": True}),
    KieuKhoi.NOI_DIEN: ("NoiDien", "Nơi nhận điện", {"canh": "trai", "trai": 45, "thut": -4}),
    KieuKhoi.TIEU_DE_PHAN: (
        "TieuDePhan",
        "Tiêu đề phần",
        {"dam": True, "hoa": True, "canh": "giua", "thut": 0, "giu_tiep": True},
    ),
}


_CAN_DOI = (KieuKhoi.THAM_QUYEN_BAN_HANH, KieuKhoi.GIUA, KieuKhoi.GIUA_DUNG)


@dataclass(frozen=True, slots=True)
class DongIn:
    """One block as the template sees it: its text with the number in front, one flag that is true, or its OOXML.

    The number of a điều stands apart in `so`, since it alone is bold.
    """

    chu: str = ""
    xml: Markup | None = None
    la_doan: bool = False
    la_khoan: bool = False
    la_diem: bool = False
    la_gach: bool = False
    la_cong: bool = False
    la_can_cu: bool = False
    la_khoan_tieu_de: bool = False
    la_diem_tieu_de: bool = False
    la_muc: bool = False
    la_phan: bool = False
    la_tieu_de_phan: bool = False
    la_tham_quyen_ban_hanh: bool = False
    la_quyet_dinh: bool = False
    la_dieu: bool = False
    la_dieu_tieu_de: bool = False
    la_giua: bool = False
    la_chuong: bool = False
    la_muc_rieng: bool = False
    la_tieu_muc: bool = False
    la_giua_dung: bool = False
    la_noi_dien: bool = False
    so: str = ""


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """A paragraph style for each kind of block, and those of tables."""
    luat = nd30().noi_dung
    nen = Kieu(
        ma="",
        ten="",
        co=kho.co.than,
        canh="deu",
        thut=luat.thut_dau_dong.chon,
        truoc=luat.cach_doan.chon,
        gian_dong=luat.gian_dong.chon,
    )
    van = tuple(replace(nen, ma=ma, ten=ten, **rieng) for ma, ten, rieng in _KIEU.values())
    return van + bang.kieu(kho)


def xml(ten: str = "khoi") -> str:
    """The loop over the blocks `ten`: the style of the paragraph that holds `{{ k.chu }}` is the style on the page."""
    chuoi = [f"{{%p for k in {ten} %}}", "{%p if k.xml %}"]
    than = [doan("Doan", c) for c in chuoi] + [doan("Doan", "{{p k.xml }}")]
    for loai, (ma, _, _) in _KIEU.items():
        dam = "{{ k.so }}\u00a0" if loai is KieuKhoi.DIEU else ""
        than += [doan("Doan", f"{{%p elif k.la_{loai.value} %}}"), doan(ma, "{{ k.chu }}", dam=dam)]
    return "".join(than) + doan("Doan", "{%p endif %}") + doan("Doan", "{%p endfor %}")


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """The blocks of the page; the last lines are bound to the signature that follows."""
    return {"khoi": cac_dong(ban.khoi, kho, giu=_giu_cuoi(ban.khoi, kho))}


def cac_dong(khoi: tuple[Khoi, ...], kho: Kho, *, giu: int = 0) -> Iterable[DongIn]:
    """The blocks as the template sees them; the last `giu` of them stay with what follows."""
    cac = CacDong(khoi, kho, giu)
    return cac if any(k.bang and bang.la_dai(k.bang) for k in khoi) else tuple(cac)


@dataclass(frozen=True, slots=True)
class CacDong:
    """Blocks made while they are printed, so that a long table is never held whole."""

    khoi: tuple[Khoi, ...]
    kho: Kho
    giu: int

    def __iter__(self) -> Iterator[DongIn]:
        """Each block; a table is one or more pieces, and does not touch the table of the signatures."""
        dau = len(self.khoi) - self.giu
        for i, k in enumerate(self.khoi):
            if k.bang is None:
                yield _dong_in(k, self.kho, giu=i >= dau or self._dan_bang(i))
            else:
                yield from (DongIn(xml=xml) for xml in bang.cac_khuc(k.bang, self.kho, giu=i >= dau))
        if self.giu and self.khoi[-1].bang:
            yield DongIn(xml=bang.khoang_cach())

    def _dan_bang(self, i: int) -> bool:
        """Whether the block is a line such as "Kết quả như sau:" above a table, which it does not leave."""
        return self.khoi[i].chu.endswith(":") and any(k.bang for k in self.khoi[i + 1 : i + 2])


def _dong_in(k: Khoi, kho: Kho, *, giu: bool) -> DongIn:
    if k.kieu in _CAN_DOI and len(dong := _can_doi(k, kho)) > 1:
        return DongIn(xml=doan_xml(_KIEU[k.kieu][0], *dong, giu=giu))
    dam = k.so if k.kieu is KieuKhoi.DIEU else ""
    chu = f"{k.so}\u00a0{k.chu}" if k.so and not dam else k.chu
    if giu or co_ky_hieu(chu):
        return DongIn(xml=doan_xml(_KIEU[k.kieu][0], chu, giu=giu, dam=f"{dam}\u00a0" if dam else ""))
    return DongIn(chu, None, so=dam, **{f"la_{k.kieu.value}": True})


def _can_doi(k: Khoi, kho: Kho) -> tuple[str, ...]:
    """A line in the middle as balanced lines where the page is too narrow for it."""
    hoa = k.kieu is KieuKhoi.THAM_QUYEN_BAN_HANH
    return ngat_dong(k.chu, kho.rong * _PHAN_RONG, kho.co.than, dam=True, hoa=hoa) or (k.chu,)


def _giu_cuoi(khoi: tuple[Khoi, ...], kho: Kho) -> int:
    """How many blocks at the end hold the two lines that must stand above the signature."""
    dong = 0
    for so, k in enumerate(reversed(khoi), 1):
        rong_dau = kho.rong - nd30().noi_dung.thut_dau_dong.chon
        dong += 2 if k.bang or do_rong(k.chu, kho.co.than) > rong_dau * 1.05 else 1
        if dong >= 2:
            return so
    return len(khoi)

"""The words of a citation (Phụ lục I, Phần I, Mục II, khoản 6, điểm a và b)."""

from __future__ import annotations

from datetime import date

from vanban.chu_viet.viet_hoa import hoa_dau, ten_van_ban
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.models.vien_dan import SoVienDan, VanBanVienDan
from vanban.nd30.ghi_chu import ghi_ngay


def day_du(vb: VanBanVienDan, trich_yeu: str | None, *, can_cu: bool = False) -> str:
    """The full citation: type, number and symbol, date, body, trích yếu.

    A Luật or Pháp lệnh has neither number nor body; its date stands only in căn cứ.
    """
    if vb.la_luat:
        return f"{ngan(vb, trich_yeu)} {_ngay(vb)}" if can_cu and vb.ngay else ngan(vb, trich_yeu)
    co_quan = vb.co_quan or can_bo_sung("cơ quan ban hành")
    return f"{ngan(vb, trich_yeu)} {_ngay(vb)} của {co_quan} {trich_yeu or can_bo_sung('trích yếu')}"


def ngan(vb: VanBanVienDan, trich_yeu: str | None = None) -> str:
    """The citation after the first: type, number and symbol; the name alone for a Luật or Pháp lệnh."""
    if vb.la_luat:
        return ten_van_ban(vb.loai, trich_yeu or vb.trich_yeu or "")
    return f"{hoa_dau(vb.loai)} số {vb.so_ky_hieu or can_bo_sung('số, ký hiệu')}"


def truong_thieu(vb: VanBanVienDan, *, gon: bool) -> tuple[str, ...]:
    """The fields that the citation prints and nobody has filled in; `gon` for the short form."""
    if vb.la_luat:
        return ()
    can = ("so_ky_hieu",) if gon else ("so_ky_hieu", "ngay", "co_quan", "trich_yeu")
    return tuple(ten for ten in can if getattr(vb, ten) is None)


def _ngay(vb: VanBanVienDan) -> str:
    return ghi_ngay(vb.ngay) if vb.ngay else can_bo_sung("ngày ban hành")


def khong_con_hieu_luc(so: SoVienDan, ma: str, ngay: date | None) -> str | None:
    """Why the document may not be cited on the day, with its replacement; None when it may."""
    if ngay is None:
        return None
    vb = so.van_ban[ma]
    if vb.chua_hieu_luc(ngay):
        tu = max(moc for moc in (vb.ngay, vb.hieu_luc_tu) if moc)
        viec = "có hiệu lực từ" if tu == vb.hieu_luc_tu else "ban hành"
        return f"{ngan(vb)} {viec} {tu:%d/%m/%Y}, sau ngày của văn bản này ({ngay:%d/%m/%Y})"
    if vb.het_hieu_luc(ngay) and vb.hieu_luc_den:
        cau = f"{ngan(vb)} hết hiệu lực sau ngày {vb.hieu_luc_den:%d/%m/%Y}, văn bản này ngày {ngay:%d/%m/%Y}"
        return f"{cau}; {_thay(so, vb)}"
    return None


def _thay(so: SoVienDan, vb: VanBanVienDan) -> str:
    """Advice: the replacement by name and key, or that none is recorded."""
    if vb.thay_bang:
        return f"thay bằng {ngan(so.van_ban[vb.thay_bang])} (mã {vb.thay_bang})"
    return "sổ vien_dan.yaml chưa ghi văn bản thay thế (thay_bang)"

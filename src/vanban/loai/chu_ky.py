"""Who signs: the holder of the post on the day, with the authority lines of the decree."""

from __future__ import annotations

from datetime import date

from vanban.errors import InputError
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.nguon import Nguon
from vanban.loai.ten_goi import ke_ma, khong_co_ma
from vanban.models.co_quan import CoQuan, NguoiGiuChuc
from vanban.models.van_ban import MotNguoiKy, NguoiKy
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import ChuKy

_QUYEN_HAN = {"thay_mat": "tm", "ky_thay": "kt", "thua_lenh": "tl", "thua_uy_quyen": "tuq"}


def mot_chu_ky(van_ban: MotNguoiKy, boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """The one signature of most documents.

    Raises:
        InputError: see `chu_ky`.
    """
    return (chu_ky(boi_canh.co_quan, van_ban.nguoi_ky, boi_canh.ngay, boi_canh.nguon.con("nguoi_ky")),)


def chu_ky(co_quan: CoQuan, nguoi_ky: NguoiKy, ngay: date | None, nguon: Nguon) -> ChuKy:
    """The signature block; the name stays blank when nobody is recorded for the post.

    Raises:
        InputError: the post is unknown, nobody held it on the day, or several people did.
    """
    chuc_vu = co_quan.chuc_vu.get(nguoi_ky.chuc_vu)
    if chuc_vu is None:
        raise InputError(
            khong_co_ma(nguoi_ky.chuc_vu, co_quan.chuc_vu, "chức vụ"),
            vi_tri=nguon.vi_tri,
            goi_y=f"các chức vụ đang có: {ke_ma(co_quan.chuc_vu)}.",
        )
    nguoi = _nguoi(co_quan, nguoi_ky, ngay, nguon)
    dong = _cac_dong(co_quan, nguoi_ky.chuc_vu)
    if nguoi and nguoi.quyen:
        dong = (*dong[:-1], _truoc("q", dong[-1]))
    return ChuKy(
        tham_quyen=tuple(mot.upper() for mot in dong),
        ho_ten=nguoi.ho_ten if nguoi else nguoi_ky.ho_ten or "",
        chuc_vu_khac=chuc_vu.chuc_vu_khac or "",
    )


def _cac_dong(co_quan: CoQuan, ma: str) -> tuple[str, ...]:
    """Lines of authority, down to the post's own title (Phụ lục I, Phần I, Mục II, khoản 7, điểm b)."""
    chuc_vu = co_quan.chuc_vu[ma]
    if not chuc_vu.ky_cho:
        return (chuc_vu.ten,)
    ((cach, cho),) = chuc_vu.ky_cho
    if cach == "thay_mat":
        return (_truoc("tm", cho), chuc_vu.ten)
    tren = _cac_dong(co_quan, cho) if cach == "ky_thay" else (co_quan.chuc_vu[cho].ten,)
    return (*tren[:-1], _truoc(_QUYEN_HAN[cach], tren[-1]), chuc_vu.ten)


def nguoi_quyet_dinh(co_quan: CoQuan, ma: str, ngay: date | None) -> str:
    """For whom the holder of a post decides: the head by title and body, or the collective (Mẫu 1.2, note 6).

    Nothing for a post that the body does not have.
    """
    chuc_vu = co_quan.chuc_vu.get(ma)
    if chuc_vu is None:
        return ""
    for cach, cho in chuc_vu.ky_cho:
        return _cua(cho, co_quan.ten_vao(ngay)) if cach == "thay_mat" else nguoi_quyet_dinh(co_quan, cho, ngay)
    return _cua(chuc_vu.ten, co_quan.ten_vao(ngay))


def _cua(chu: str, co_quan: str) -> str:
    """A title or a collective with its body, whose name may hold it or stand in it already."""
    if co_quan.casefold().startswith(chu.casefold()):
        return co_quan
    return chu if co_quan.casefold() in chu.casefold() else f"{chu} {co_quan}"


def _truoc(quyen_han: str, chu: str) -> str:
    return f"{nd30().quyen_han[quyen_han].chu} {chu}"


def _nguoi(co_quan: CoQuan, nguoi_ky: NguoiKy, ngay: date | None, nguon: Nguon) -> NguoiGiuChuc | None:
    """The one person who holds the post on the day; without a day, the one who still holds it."""
    tung = [nguoi for nguoi in co_quan.nguoi if nguoi.chuc_vu == nguoi_ky.chuc_vu]
    co = [nguoi for nguoi in tung if nguoi.vao(ngay) and nguoi_ky.ho_ten in (None, nguoi.ho_ten)]
    if len(co) == 1 or not tung:
        return co[0] if co else None
    ten = f"{nguoi_ky.chuc_vu} ({nguoi_ky.ho_ten})" if nguoi_ky.ho_ten else nguoi_ky.chuc_vu
    luc = f"vào ngày {ngay:%d/%m/%Y}" if ngay else "lúc này"
    if co:
        raise InputError(
            f"{luc} có {len(co)} người giữ chức vụ {ten}: {', '.join(nguoi.ho_ten for nguoi in co)}",
            vi_tri=nguon.vi_tri,
            goi_y="người cũ đã thôi thì ghi den: … (ngày thôi) trong co_quan.yaml; nếu cả hai cùng giữ chức thì ghi rõ "
            f"người ký: nguoi_ky: {{chuc_vu: {nguoi_ky.chuc_vu}, ho_ten: …}}",
        )
    raise InputError(
        f"không ai giữ chức vụ {ten} {luc}; đã ghi: {'; '.join(map(_nhiem_ky, tung))}",
        vi_tri=nguon.vi_tri,
        goi_y="sửa ngay của văn bản, hoặc ghi thêm người vào nguoi trong co_quan.yaml.",
    )


def _nhiem_ky(nguoi: NguoiGiuChuc) -> str:
    tu = f" từ {nguoi.tu:%d/%m/%Y}" if nguoi.tu else ""
    den = f" đến {nguoi.den:%d/%m/%Y}" if nguoi.den else ""
    return f"{nguoi.ho_ten}{tu}{den}"

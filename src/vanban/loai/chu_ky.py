"""Who signs: the holder of the post on the day, with the authority lines of the decree."""

from __future__ import annotations

from datetime import date

from vanban.errors import InputError
from vanban.loai.anh_ky import NoiKy, voi_anh
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.nguon import Nguon
from vanban.loai.ten_goi import ke_ma, khong_co_ma
from vanban.models.chuc_vu import NguoiGiuChuc
from vanban.models.co_quan import CoQuan, CoQuanKy
from vanban.models.van_ban import MotNguoiKy, NguoiKy
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import ChuKy

QUYEN_HAN = {"thay_mat": "tm", "ky_thay": "kt", "thua_lenh": "tl", "thua_uy_quyen": "tuq"}
"""How a post signs → the key of the abbreviation in nd30."""


def mot_chu_ky(van_ban: MotNguoiKy, boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """The one signature of most documents.

    Raises:
        InputError: see `chu_ky`.
    """
    noi_ky = NoiKy(boi_canh.co_quan, van_ban.nguoi_ky.chuc_vu, boi_canh.tham_chieu.nguon_co_quan)
    ky = chu_ky(boi_canh.co_quan, van_ban.nguoi_ky, boi_canh.ngay, boi_canh.nguon.con("nguoi_ky"))
    return (voi_anh(ky, van_ban, noi_ky, boi_canh),)


def chu_ky(co_quan: CoQuanKy, nguoi_ky: NguoiKy, ngay: date | None, nguon: Nguon, *, kem_ten: bool = False) -> ChuKy:
    """The signature block; the name stays blank when nobody is recorded for the post.

    Args:
        co_quan: The body of the signer.
        nguoi_ky: Post, and name where several hold it.
        ngay: The day of the document.
        nguon: Where the post is named.
        kem_ten: With the body's name in the first line, where several bodies sign one document.

    Raises:
        InputError: the post is unknown, nobody held it on the day, or several people did.
    """
    if nguoi_ky.chuc_vu not in co_quan.chuc_vu:
        raise InputError(
            khong_co_ma(nguoi_ky.chuc_vu, co_quan.chuc_vu, "chức vụ"),
            vi_tri=nguon.vi_tri,
            goi_y=f"các chức vụ đang có: {ke_ma(co_quan.chuc_vu)}.",
        )
    nguoi = _nguoi(co_quan, nguoi_ky, ngay, nguon)
    dong = cac_dong(co_quan, nguoi_ky.chuc_vu, quyen=bool(nguoi and nguoi.quyen), ten=_ten(co_quan, ngay, kem_ten))
    return ChuKy(
        tham_quyen=tuple(mot.upper() for mot in dong),
        ho_ten=nguoi.ho_ten if nguoi else nguoi_ky.ho_ten or "",
        chuc_vu_khac=_chuc_vu_khac(co_quan, nguoi_ky.chuc_vu, nguoi),
        lien=_lien(co_quan, nguoi_ky.chuc_vu, ngay) if kem_ten else (),
    )


def _ten(co_quan: CoQuanKy, ngay: date | None, kem_ten: bool) -> str:
    return co_quan.ten_in_vao(ngay) if kem_ten else ""


def _lien(co_quan: CoQuanKy, ma: str, ngay: date | None) -> tuple[str, ...]:
    """What is not to be broken in a line with a body's name: that name, its proper parts, whom the line names."""
    cac = (co_quan.ten_in_vao(ngay), *co_quan.ten_rieng, " ".join(cac_dong(co_quan, ma)[:1]))
    return tuple(chu.upper() for chu in cac)


def cac_dong(co_quan: CoQuanKy, ma: str, *, quyen: bool = False, ten: str = "") -> tuple[str, ...]:
    """The lines of authority and title of a post, as in running text (Phụ lục I, Phần I, Mục II, khoản 7, điểm b).

    Args:
        co_quan: The body.
        ma: The post.
        quyen: Its holder acts for the head: "Q." before the title that he acts in.
        ten: The body's name, put behind whom the first line names.
    """
    dau, *sau = _cac_dong(co_quan, ma)
    cach, cho = dau
    dong = [(cach, _cua(cho, ten) if ten else cho), *sau]
    if quyen and co_quan.chuc_vu[ma].ten == co_quan.chuc_vu[co_quan.chuc_vu_that(ma)].ten:
        dong[-1] = ("q", dong[-1][1])
    return tuple(_truoc(cach, chu) if cach else chu for cach, chu in dong)


def _cac_dong(co_quan: CoQuanKy, ma: str) -> tuple[tuple[str, str], ...]:
    """Authority, if any, and whom or what it names, line by line; the post's own title comes last."""
    chuc_vu = co_quan.chuc_vu[ma]
    if not chuc_vu.ky_cho:
        return (("", chuc_vu.ten),)
    ((cach, cho),) = chuc_vu.ky_cho
    if cach == "thay_mat":
        return (("tm", cho), ("", chuc_vu.ten))
    tren = _cac_dong(co_quan, cho) if cach == "ky_thay" else (("", co_quan.chuc_vu[cho].ten),)
    return (*tren[:-1], (QUYEN_HAN[cach], tren[-1][1]), ("", chuc_vu.ten))


def _chuc_vu_khac(co_quan: CoQuanKy, ma: str, nguoi: NguoiGiuChuc | None) -> str:
    """The title above the name: as given, or the office title of who signs for a council that uses the office's seal.

    Phụ lục I, Phần I, Mục II, khoản 7, điểm c.
    """
    chuc_vu = co_quan.chuc_vu[ma]
    if chuc_vu.chuc_vu_khac or not (chuc_vu.to_chuc and isinstance(co_quan, CoQuan)):
        return chuc_vu.chuc_vu_khac or ""
    if not co_quan.to_chuc_tu_van[chuc_vu.to_chuc].con_dau:
        return ""
    that = co_quan.chuc_vu[co_quan.chuc_vu_that(ma)].ten
    return _truoc("q", that) if nguoi and nguoi.quyen else that


def nguoi_quyet_dinh(co_quan: CoQuanKy, ma: str, ngay: date | None) -> str:
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


def _nguoi(co_quan: CoQuanKy, nguoi_ky: NguoiKy, ngay: date | None, nguon: Nguon) -> NguoiGiuChuc | None:
    """The one person who holds the post on the day; without a day, the one who still holds it."""
    tung = co_quan.nguoi_cua(nguoi_ky.chuc_vu)
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

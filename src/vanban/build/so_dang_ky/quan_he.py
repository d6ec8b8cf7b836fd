"""What one issued document does to another (Điều 18): it withdraws, replaces, amends or corrects it.

Khoản 3: wrong content is amended or replaced by a document of equal form; wrong form, technique or procedure is
corrected by a công văn of the body that issued it. Khoản 4: a document is withdrawn by one that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vanban.ban_ghi import dataclass
from vanban.build.chu_trang import chu_trang
from vanban.build.doc_vao import BanDoc
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import gom
from vanban.models.so_dang_ky import TAC_DONG, TacDong, VanBanDi

VIEC = {
    "huy": "Hủy số",
    "thu_hoi": "Thu hồi theo",
    "thay_the": "Được thay thế bằng",
    "sua_doi": "Được sửa đổi bằng",
    "dinh_chinh": "Được đính chính tại",
}
"""What can become of a document, each as the register's note begins."""
_HET = ("huy", "thu_hoi", "thay_the")  # nothing becomes of these any more
_SO = re.compile(r"(?P<so>\d+)/(?P<ky_hieu>\S+?),?(?: ngày (?P<ngay>\d{1,2})/(?P<thang>\d{1,2})/(?P<nam>\d{4}))?")


@dataclass(frozen=True, slots=True)
class TacDongMoi:
    """What a document to be issued does to a line of the register: which line, and that line as it will be."""

    thu: int
    sau: VanBanDi


def khong_duoc(muc: VanBanDi, viec: str, boi: VanBanDi) -> str:
    """Why a document must not do that to another; nothing when it may."""
    if cau := da_het(muc):
        return cau
    if boi == muc or boi.da_huy:
        return f"số {boi.ten_day_du} không thể {viec} văn bản này"
    if boi.ngay < muc.ngay:
        return f"văn bản số {boi.ten_day_du} ra trước văn bản số {muc.ten_day_du}"
    if viec in ("thay_the", "sua_doi") and boi.loai != muc.loai:
        return (
            f"{muc.ten_loai} sai nội dung phải sửa đổi, thay thế bằng văn bản có hình thức tương đương, "
            f"{boi.so_ky_hieu} là {boi.ten_loai} (Điều 18, khoản 3)"
        )
    if viec == "dinh_chinh" and boi.loai != "cong_van":
        return f"đính chính phải bằng công văn, {boi.so_ky_hieu} là {boi.ten_loai} (Điều 18, khoản 3)"
    return ""


def da_het(muc: VanBanDi) -> str:
    """A sentence for a document of which nothing can become any more; else nothing."""
    return f"số {muc.ten_day_du} đã ở trạng thái {muc.trang_thai}, không đổi nữa" if muc.trang_thai in _HET else ""


def ghi_nhan(muc: VanBanDi, viec: str, boi: VanBanDi, ly_do: str = "") -> VanBanDi:
    """The line of a document after another has done that to it."""
    cau = f"{VIEC[viec]} {boi.ten_day_du}{f': {ly_do}' if ly_do else ''}"
    noi = (("ghi_chu", ". ", cau), ("bang", "; ", boi.ten_day_du))
    doi = {ten: dau.join(filter(None, (getattr(muc, ten), chu))) for ten, dau, chu in noi}
    return muc.model_copy(update={"trang_thai": viec, **doi})


def bo_tac_dong(muc: VanBanDi, boi: VanBanDi) -> VanBanDi | None:
    """The line after the number of the document that changed it was spoiled; None when that one did not change it."""
    cac = muc.bang.split("; ") if muc.bang else []
    if boi.ten_day_du not in cac:
        return None
    con = [mot for mot in cac if mot != boi.ten_day_du]
    ghi_chu = f"{muc.ghi_chu}. Số {boi.so_ky_hieu} đã hủy nên không còn hiệu lực với văn bản này"
    truoc = [viec for viec in TAC_DONG for mot in con[-1:] if f"{VIEC[viec]} {mot}" in (muc.ghi_chu or "")]
    trang_thai = truoc[0] if truoc else "da_ban_hanh"
    return muc.model_copy(update={"trang_thai": trang_thai, "bang": "; ".join(con) or None, "ghi_chu": ghi_chu})


def tac_dong(van_ban: Sequence[VanBanDi], moi: Sequence[tuple[BanDoc, VanBanDi]]) -> tuple[TacDongMoi, ...]:
    """What new documents do to others, as their inputs say (`thay_the: 12/QĐ-THPTVD`).

    Args:
        van_ban: All lines of the register, those of the new documents among them.
        moi: The new documents and their lines.

    Raises:
        InputError: a number that the register does not have, something that the decree does not allow.
    """
    cac = list(van_ban)
    doi: dict[int, VanBanDi] = {}
    with gom() as chung:
        for ban, boi in moi:
            for viec, chu, noi in cac_khai(ban):
                with chung.thu():
                    thu = tim_so(cac, chu, noi)
                    if cau := khong_duoc(cac[thu], viec, boi):
                        raise InputError(cau, vi_tri=noi)
                    doi[thu] = cac[thu] = ghi_nhan(cac[thu], viec, boi)
    return tuple(TacDongMoi(thu, sau) for thu, sau in doi.items())


def cac_khai(ban: BanDoc) -> Iterator[tuple[TacDong, str, ViTri]]:
    """What an input says that its document does to others: what, to which number, where that stands."""
    for viec in TAC_DONG:
        for thu, chu in enumerate(getattr(ban.khai.khai, viec, ())):
            yield viec, chu, ban.khai.tai_lieu.vi_tri((viec, thu))


def chua_ghi(van_ban: Sequence[VanBanDi], ban: BanDoc, boi: VanBanDi) -> Iterator[Loi]:
    """What an issued input says that its document does and the register does not know, as when it was typed later."""
    for viec, chu, noi in cac_khai(ban):
        muc = van_ban[tim_so(van_ban, chu, noi)]
        if boi.ten_day_du not in (muc.bang or ""):
            lenh = f"vanban number void {muc.so_ky_hieu} --viec {viec} --bang {boi.so_ky_hieu}"
            yield Loi(f"khai {viec}: {chu} mà sổ chưa ghi ở dòng của văn bản ấy: {lenh}", noi)


def khong_nhac_toi(ban: BanDoc) -> Iterator[Loi]:
    """A doubt for each number that a document says it changes and that its page does not name."""
    trang = " ".join(chu_trang(ban.ban)).replace("\u00a0", " ")
    for viec, chu, noi in cac_khai(ban):
        so = chu.split()[0].rstrip(",")
        if so not in trang and so.lstrip("0") not in trang:
            yield Loi(f"khai {viec}: {so} mà trong văn bản không nhắc tới số ấy", noi)


def tim_so(cac: Sequence[VanBanDi], chu: str, noi: ViTri) -> int:
    """Which line has a number such as `12/QĐ-THPTVD` or `12/QĐ-THPTVD ngày 05/03/2026`: of any year.

    Raises:
        InputError: there is none, or several; told at `noi`.
    """
    khop = _SO.fullmatch(" ".join(chu.split()))
    if not khop:
        raise InputError(f"'{chu}' không phải số văn bản, hãy viết như 12/QĐ-THPTVD ngày 05/03/2026", vi_tri=noi)
    ngay = tuple(int(khop[ten]) for ten in ("nam", "thang", "ngay")) if khop["ngay"] else None
    co = [
        i
        for i, mot in enumerate(cac)
        if (mot.so, mot.ky_hieu) == (int(khop["so"]), khop["ky_hieu"])
        and ngay in (None, (mot.ngay.year, mot.ngay.month, mot.ngay.day))
    ]
    if len(co) == 1:
        return co[0]
    if co:
        cac_ngay = ", ".join(cac[i].ten_day_du for i in co)
        raise InputError(f"sổ có {len(co)} văn bản số ấy: {cac_ngay}", vi_tri=noi, goi_y="ghi thêm ngày.")
    raise InputError(
        f"sổ đăng ký không có số {chu}",
        vi_tri=noi,
        goi_y="văn bản có từ trước khi dùng sổ này thì thêm khối của nó vào sổ; xem: vanban number list",
    )

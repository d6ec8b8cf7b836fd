"""What was left behind: blanks, template tags, comments, tracked changes, hidden text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from vanban.check.finding import Hang
from vanban.check.line import Dong
from vanban.check.looks import gop
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_BO_SUNG: Final = re.compile(r"\[cần bổ sung[^\]]*\]", re.IGNORECASE)
_THE: Final = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|«[^»]*»|<<[^>]*>>|\$\{[^}]*\}")
_CHO_TRONG: Final = re.compile(
    r"\b(?:ngày|tháng|năm|số)\s*(?:…|\.{2,})|…{2,}|\.{5,}|_{3,}|\?{3,}|\[\s*\]|“\s*(?:…|\.{3})?\s*”", re.IGNORECASE
)
_THUOC_TINH: Final = {
    "title": "tiêu đề",
    "subject": "chủ đề",
    "description": "ghi chú",
    "category": "loại",
    "keywords": "từ khóa",
}
# Letters that Vietnamese does not have but VNI (ñ, æ, ø, å …) and TCVN3 (µ, ¸, ¶ …) put in the place of its own.
_BO_MA_CU: Final = re.compile(r"[ñæøåïîçë]|[µ¸¶·¹¨©«¬®§]\w|\w[µ¸¶·¹¨©«¬®§]", re.IGNORECASE)

_IT_NHAT: Final = 3  # syllables of a property that says something
_PHAN_BA: Final = 1 / 3
_DAU: Final = 3000  # letters

# What a hit must hold: a cheap look before the pattern.
_MOC_BO_SUNG: Final = ("[",)
_MOC_THE: Final = ("{", "«", "<<", "}", "%")
_MOC_TRONG: Final = ("…", "..", "___", "???", "[", "“”", "“ ")


def _doan_co(ban: BanSoat, moc: tuple[str, ...]) -> list[Dong]:
    """The paragraphs that hold one of those marks: most documents have none, or a few of them."""
    co = [m for m in moc if m in ban.toan_van]
    return [d for d in ban.cac_doan if any(map(d.chu.__contains__, co))] if co else []


@rule("CL961", hang=Hang.TAP_QUAN)
def con_cho_bo_sung(ban: BanSoat, nd30: ND30) -> Ra:
    """Còn chỗ ghi “[cần bổ sung: …]”.

    Vì sao: đó là thông tin mà người soạn chưa có; phải điền trước khi phát hành.
    Sai: Người ký: [cần bổ sung: họ tên]
    Đúng: Nguyễn Văn An
    """
    cac = ((d, khop[0]) for d in _doan_co(ban, _MOC_BO_SUNG) for khop in _BO_SUNG.finditer(d.chu))
    yield from gop(cac, lambda gia: f"còn chỗ trống {gia}", "thông tin thật")


@rule("CL962", hang=Hang.TAP_QUAN)
def con_the_cua_mau(ban: BanSoat, nd30: ND30) -> Ra:
    """Còn thẻ của tệp mẫu như {{ … }} hoặc «…».

    Vì sao: thẻ còn lại nghĩa là dữ liệu chưa được điền vào chỗ đó.
    Sai: {{ ho_ten }}
    Đúng: Nguyễn Văn An
    """
    cac = ((d, khop[0]) for d in _doan_co(ban, _MOC_THE) if (khop := _THE.search(d.chu)))
    yield from gop(cac, lambda gia: f"còn thẻ của tệp mẫu “{gia}”", "chữ thật")


@rule("CL963", hang=Hang.TAP_QUAN)
def con_cho_trong(ban: BanSoat, nd30: ND30) -> Ra:
    """Còn chỗ để trống bằng dấu chấm, gạch dưới hoặc “…”.

    Vì sao: bản phát hành không còn chỗ trống; bản thảo và dòng số, ngày tháng được xét riêng.
    Sai: từ ngày ..... đến ngày .....
    Đúng: từ ngày 01 đến ngày 15
    """
    if ban.nhap:
        return
    bo_qua = {id(d.doan) for d in _duoc_trong(ban)}
    cac = (
        (d, khop[0].strip())
        for d in _doan_co(ban, _MOC_TRONG)
        if id(d.doan) not in bo_qua and not d.la_ke and (khop := _CHO_TRONG.search(d.chu))
    )
    yield from gop(cac, lambda gia: f"còn chỗ trống “{gia}”", "chữ thật")


def _duoc_trong(ban: BanSoat) -> Iterator[Dong]:
    """The lines judged by themselves: number, date, the note of a digital signature before signing, and the reference
    of an appendix, blank in electronic texts.
    """
    for ma in ("so_ky_hieu", "dia_danh_ngay", "thong_tin_ky_so", "kem_theo"):
        yield from ban.nhan.phan[ma].dong if ma in ban.nhan.phan else ()
    yield from (muc.kem_theo for muc in ban.nhan.phu_luc if muc.kem_theo is not None)


@rule("CL964", hang=Hang.TAP_QUAN)
def con_ghi_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Còn lời góp ý (comment) trong tệp.

    Vì sao: lời góp ý lộ ra ngoài khi gửi tệp đi.
    Sai: tệp phát hành còn 3 lời góp ý.
    Đúng: tệp phát hành không còn lời góp ý.
    """
    cac = ban.vb.ghi_chu
    if cac:
        cua = f" của {', '.join(ten)}" if (ten := sorted({g.tac_gia for g in cac} - {""})) else ""
        yield Thay("cả văn bản", f"còn {len(cac)} lời góp ý (comment){cua}", str(len(cac)), "0")


@rule("CL965", hang=Hang.TAP_QUAN)
def con_theo_doi_sua(ban: BanSoat, nd30: ND30) -> Ra:
    """Còn vết sửa (track changes) chưa chấp nhận.

    Vì sao: người nhận thấy cả chữ đã xóa; văn bản chưa có một nội dung duy nhất.
    Sai: tệp còn chữ chèn, chữ xóa có màu.
    Đúng: đã chấp nhận hoặc bỏ hết vết sửa.
    """
    so = {ten: ban.vb.so_vet(loai) for loai, ten in (("chen", "chèn"), ("xoa", "xóa"), ("dang", "đổi định dạng"))}
    if any(so.values()):
        cac = ", ".join(f"{n} chỗ {ten}" for ten, n in so.items() if n)
        yield Thay("cả văn bản", f"còn vết sửa: {cac}", str(sum(so.values())), "0")


@rule("CL966", hang=Hang.TAP_QUAN)
def con_chu_an(ban: BanSoat, nd30: ND30) -> Ra:
    """Còn chữ ẩn trong tệp.

    Vì sao: chữ ẩn không in ra nhưng đi theo tệp.
    Sai: một câu được đánh dấu Hidden.
    Đúng: không có chữ ẩn.
    """
    if ban.vb.chu_an:
        dau = f", “{ban.vb.chu_an[0].strip()[:40]}”"
        yield Thay("cả văn bản", f"còn {len(ban.vb.chu_an)} chỗ có chữ ẩn{dau}", str(len(ban.vb.chu_an)), "0")


@rule("CL967", hang=Hang.TAP_QUAN)
def con_to_nen(ban: BanSoat, nd30: ND30) -> Ra:
    """Còn chữ tô nền (highlight).

    Vì sao: chữ tô nền thường là chỗ đang chờ sửa.
    Sai: ngày họp tô nền vàng.
    Đúng: không còn chữ tô nền.
    """
    cac = ((d, v.dang.nen) for d in ban.cac_doan for v in d.van if v.dang.nen and v.chu.strip())
    yield from gop(cac, lambda gia: f"chữ còn tô nền {gia}", "không tô nền")


@rule("CL968", hang=Hang.TAP_QUAN)
def thuoc_tinh_cua_van_ban_khac(ban: BanSoat, nd30: ND30) -> Ra:
    """Thuộc tính của tệp (tiêu đề, chủ đề …) còn sót từ văn bản khác hoặc ở bộ mã cũ.

    Vì sao: thuộc tính đi theo tệp và hiện khi tìm kiếm; tiêu đề của tệp cũ làm lộ văn bản của nơi khác.
    Sai: tiêu đề tệp là “UBND TÆNH LAÂM ÑOÀNG”.
    Đúng: tiêu đề tệp là trích yếu của văn bản, hoặc để trống.
    """
    cac = {
        ten: ban.vb.thuoc_tinh[ma].strip() for ma, ten in _THUOC_TINH.items() if ban.vb.thuoc_tinh.get(ma, "").strip()
    }
    if not cac:
        yield KhongKiem("tệp không ghi thuộc tính")
        return
    for ten, gia in cac.items():
        if _BO_MA_CU.search(gia):
            yield Thay("thuộc tính tệp", f"{ten} “{gia}” ghi bằng bộ mã cũ; nên xóa hoặc ghi lại", gia, "để trống")
        elif _khong_lien_quan(gia, ban.toan_van):
            yield Thay(
                "thuộc tính tệp", f"{ten} “{gia}” không thấy trong văn bản; có thể sót từ tệp khác", gia, "để trống"
            )


def _khong_lien_quan(gia: str, toan_van: str) -> bool:
    """Not a third of its pairs of neighbouring syllables is in the document; short and technical ones say nothing.

    Single syllables (văn, phòng, học) stand in every long document.
    """
    cap = [f" {truoc} {sau} " for truoc, sau in pairwise(_tieng(gia))]
    if len(cap) < _IT_NHAT - 1:
        return False
    thay = (sum([mot in chu for mot in cap]) for chu in _de_tim(toan_van))
    return all(so / len(cap) < _PHAN_BA for so in thay)


def _de_tim(toan_van: str) -> Iterator[str]:
    """First the head, where a subject stands, as written; then every syllable, whatever stands between them."""
    yield toan_van[:_DAU].casefold()
    yield f" {' '.join(_tieng(toan_van))} "


def _tieng(chu: str) -> list[str]:
    """The syllables and words in small letters, figures and marks left out."""
    return re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", chu).casefold())

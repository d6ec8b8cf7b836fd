"""The gate: a finished document is read again before it may be put in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.bao_toan import doi_chieu, gap
from vanban.build.chu_rieng import cac_dau_chan, chu_doan, chu_rieng
from vanban.build.chu_trang import cac_o, chu_trang, the_khac
from vanban.build.con_thieu import la_nhap
from vanban.build.goi import hong
from vanban.check import BaoCaoSoat, Finding, soat
from vanban.docx.read import VanBan, read
from vanban.errors import DocxError, Loi, ViTri
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

_THE = ("{{", "}}", "{%", "%}", "{#", "#}")
_NGAN = 80
_KE_NHIEU_NHAT = 5


@dataclass(frozen=True, slots=True)
class PhanXet:
    """What the gate found. `chan` always stops a document; a finding that is SAI stops it unless forced."""

    bao_cao: BaoCaoSoat
    chan: tuple[Loi, ...] = ()

    @property
    def sai(self) -> tuple[Finding, ...]:
        """The findings that stop a document."""
        return self.bao_cao.sai


def xet(
    goi: bytes,
    ban: BanTrinhBay,
    chu_khai: Iterable[str],
    tep: str,
    *,
    mau: Path,
    chi_sai: bool = False,
    dau_trang: Sequence[str] = (),
) -> PhanXet:
    """Judge the bytes of a document.

    Args:
        goi: The bytes.
        ban: Its words, element by element.
        chu_khai: Every literal text that was declared for its page.
        tep: Its name in messages.
        mau: The layout on which it was built; its fixed text may stand on the page too.
        chi_sai: Ask only the rules that can conclude SAI.
        dau_trang: What the builder itself writes into the headers beside the page number.
    """
    chan = hong(goi)
    if chan:
        return PhanXet(BaoCaoSoat(tep), _o_tep(chan, tep))
    try:
        vb = read(goi, tep=tep)
    except DocxError as loi:
        return PhanXet(BaoCaoSoat(tep), _o_tep(loi.loi, tep))
    trang = [chu_doan(doan) for doan in vb.doan]
    chan = (*khac_chu(trang, ban, chu_khai, mau), *_dau_chan(vb, mau, ban, dau_trang))
    return PhanXet(soat(vb, nhap=la_nhap(ban), chi_sai=chi_sai), _o_tep(chan, tep))


def khac_chu(trang: Sequence[str], ban: BanTrinhBay, chu_khai: Iterable[str], mau: Path) -> Iterator[Loi]:
    """What parts the paragraphs of a page from the words of its document: tags left, text lost, text added."""
    yield from _the_sot("\n".join(trang), ban)
    yield from _khac(trang, ban, chu_khai, mau)


def _the_sot(trang: str, ban: BanTrinhBay) -> tuple[Loi, ...]:
    """Template tags left on the page; marks of that shape in the clerk's own text are no tags."""
    if "{" not in trang and "}" not in trang:
        return ()
    cho_phep = "\n".join(chu_trang(ban))
    return tuple(Loi(f"bản mẫu còn sót thẻ {the} trên trang") for the in _THE if trang.count(the) > cho_phep.count(the))


def _khac(trang: Sequence[str], ban: BanTrinhBay, chu_khai: Iterable[str], mau: Path) -> Iterator[Loi]:
    """Text that the page has lost, and text that neither the document nor the layout has."""
    khac = doi_chieu(trang, cac_o(ban), chu_khai, lambda: chu_rieng(mau).than)
    the = the_khac(ban)
    yield from (_thieu_the("trên trang", chu, the[chu]) for chu in khac.mat if chu in the)
    yield from _ke("mất chữ, không thấy trên trang", [chu for chu in khac.mat if chu not in the])
    yield from _ke("thừa chữ trên trang, dữ liệu không có", khac.thua)


def _dau_chan(vb: VanBan, mau: Path, ban: BanTrinhBay, may_ghi: Sequence[str]) -> Iterator[Loi]:
    """Headers and footers hold page numbers, the address and the layout's own words, nothing else."""
    co = [chu for chu in dict.fromkeys(map(gap, cac_dau_chan(vb))) if chu]
    lien_he = tuple(map(gap, ban.lien_he))
    yield from (_thieu_the("ở chân trang đầu", chu, "{{p lien_he }}") for chu in lien_he if chu not in co)
    if co:
        rieng = {gap(chu) for chu in (*chu_rieng(mau).dau_chan, *may_ghi, *lien_he)}
        yield from _ke("thừa chữ ở đầu trang hoặc chân trang, dữ liệu không có", [c for c in co if c not in rieng])


def _thieu_the(noi: str, chu: str, the: str) -> Loi:
    """A text for which a layout has no place: one that an office made of an older vanban's."""
    cau = (
        f"mất chữ, không thấy {noi}: “{_gon(chu)}”; bản mẫu riêng cũ thì chưa có thẻ {the}: chép lại bản mẫu rồi chỉnh"
    )
    return Loi(cau)


def _ke(dau: str, cac_cau: Sequence[str]) -> Iterator[Loi]:
    """One error a text; of many, the first few and how many more there are."""
    for cau in cac_cau[:_KE_NHIEU_NHAT]:
        yield Loi(f"{dau}: “{_gon(cau)}”")
    if (con := len(cac_cau) - _KE_NHIEU_NHAT) > 0:
        yield Loi(f"{dau}: còn {con} chỗ nữa")


def _o_tep(cac_loi: tuple[Loi, ...], tep: str) -> tuple[Loi, ...]:
    return tuple(Loi(loi.cau, ViTri(tep)) for loi in cac_loi)


def _gon(cau: str) -> str:
    return cau if len(cau) <= _NGAN else cau[:_NGAN] + "…"

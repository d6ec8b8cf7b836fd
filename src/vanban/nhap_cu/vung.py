"""The source cut into its regions: head, body, end, appendices, the texts issued with it, the part of a copy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from functools import cached_property
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong, gap
from vanban.check.loi_van.doc_txt import doc_txt
from vanban.check.recognise import NhanDang, PhanNhan, nhan_dang
from vanban.check.recognise.appendix import KEM_THEO
from vanban.docx.read import Doan, VanBan, read
from vanban.errors import DocxError, InputError, ViTri
from vanban.nd30 import nd30

_DAU = frozenset({
    "quoc_hieu", "tieu_ngu", "so_ky_hieu", "dia_danh_ngay", "co_quan", "chu_quan", "ten_loai", "trich_yeu",
    "trich_yeu_cong_van", "kinh_gui", "noi_dien", "can_cu", "tham_quyen_ban_hanh", "kem_theo",
})  # fmt: skip
_DAU_CHI = ("do_mat", "do_khan", "pham_vi_luu_hanh", "thong_tin_ky_so")
_CUOI = frozenset({
    "noi_nhan_tieu_de", "noi_nhan", "quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten", "thu_ky", "nguoi_soan_thao",
})  # fmt: skip
_XEM_KEM = 6  # lines below the name of a text in which "(Kèm theo …)" may stand
_TEP_CHU = (".txt", ".text")


@dataclass(frozen=True)
class VungCu:
    """One document of the source. `dinh_dang`: it has a look, unlike plain text."""

    vb: VanBan
    nhan: NhanDang
    dinh_dang: bool = True
    kem: tuple[VungCu, ...] = field(default=())
    toan_bo: VanBan | None = None  # the whole source, where this is but the first of its texts

    @property
    def ca_bai(self) -> VanBan:
        """The source, with the texts issued with it."""
        return self.toan_bo or self.vb

    def phan(self, ma: str) -> tuple[Dong, ...]:
        """The lines of an element, none when it was not found."""
        phan = self.nhan.phan.get(ma)
        return phan.dong if phan else ()

    @cached_property
    def _moc(self) -> tuple[int, int, int]:
        """Numbers of the last paragraph of the head, of the first of the end, of the first after the document."""
        sau = [pl.dau.doan.thu_tu for pl in self.nhan.phu_luc] + [d.doan.thu_tu for d in self.nhan.ban_sao[:1]]
        het = min(sau, default=1 + max((d.thu_tu for d in self.vb.doan), default=0))
        cuoi = [t for ma, p in self.nhan.phan.items() if ma in _CUOI for t in _thu_tu(p) if t < het]
        dau_cuoi = self._dau_bang(min(cuoi, default=het))
        dau = [t for ma, p in self.nhan.phan.items() if ma in _DAU for t in _thu_tu(p) if t < dau_cuoi]
        return max(dau, default=0), dau_cuoi, het

    def _dau_bang(self, thu_tu: int) -> int:
        """The number of the first paragraph of the table that holds this one; its own when it stands in none."""
        bang = {d.thu_tu: d.o.chuoi()[0].bang for d in self.vb.doan if d.o}
        return min((t for t, b in bang.items() if b == bang.get(thu_tu)), default=thu_tu)

    @property
    def dau_cuoi(self) -> int:
        """The number of the first paragraph of the end."""
        return self._moc[1]

    @property
    def than(self) -> tuple[Doan, ...]:
        """The paragraphs of the body, those of tables too; text boxes are none."""
        dau, cuoi, _ = self._moc
        chi = {d.doan.thu_tu for ma in _DAU_CHI for d in self.phan(ma)}
        return tuple(d for d in self.vb.doan if dau < d.thu_tu < cuoi and not d.hop and d.thu_tu not in chi)

    @property
    def ngoai_than(self) -> tuple[Doan, ...]:
        """The paragraphs of head and end, and text boxes anywhere."""
        dau, cuoi, het = self._moc
        return tuple(d for d in self.vb.doan if not d.trong and (d.thu_tu <= dau or cuoi <= d.thu_tu < het or d.hop))


def _thu_tu(phan: PhanNhan) -> Iterable[int]:
    return (d.doan.thu_tu for d in phan.dong)


def doc_vung(tep: Path, ten: str) -> VungCu:
    """The source, read and recognised.

    Args:
        tep: A .docx or .txt file.
        ten: Its name in messages.

    Raises:
        DocxError: it cannot be read, or holds no text.
        InputError: a text file that is not in UTF-8 or UTF-16.
    """
    la_chu = tep.suffix.lower() in _TEP_CHU
    vb = _doc_txt(tep, ten) if la_chu else read(tep, tep=ten)
    if all(d.trong for d in vb.doan):
        raise DocxError(
            "tệp không có chữ nào, có thể chỉ có ảnh chụp",
            vi_tri=ViTri(ten),
            goi_y="gõ lại, hoặc nhận dạng chữ (OCR) rồi lưu thành .docx hay .txt.",
        )
    if not la_chu and _khong_trinh_bay(vb):
        vb, la_chu = _nhu_chu("\n".join(f"{d.so} {d.chu}".strip() for d in vb.doan), ten), True
    return _vung(vb, dinh_dang=not la_chu)


def _khong_trinh_bay(vb: VanBan) -> bool:
    """Nothing bold, nothing centred, no table: text that some program put into a .docx."""
    cac = [d for d in vb.doan if not d.trong]
    return not any(d.o or d.hop or d.dang.canh == "giua" or any(v.dang.dam for v in d.van) for d in cac)


def _doc_txt(tep: Path, ten: str) -> VanBan:
    if not tep.is_file():
        raise InputError("không có tệp này, hoặc đây không phải tệp thường", vi_tri=ViTri(ten))
    return _nhu_chu(tep, ten)


def _nhu_chu(nguon: Path | str, ten: str) -> VanBan:
    """Plain text as a document."""
    return doc_txt(nguon, ten_loai=frozenset(gap(loai.ten) for loai in nd30().loai.values()), tep=ten)


def vung_cua(vb: VanBan, *, dinh_dang: bool = True) -> VungCu:
    """The regions of a document that was read already."""
    return _vung(vb, dinh_dang=dinh_dang)


def _vung(vb: VanBan, *, dinh_dang: bool) -> VungCu:
    cat = _cho_kem(vb)
    if not cat:
        nhan = nhan_dang(vb, nd30())
        cat = _cho_khong_quoc_hieu(vb, nhan)
        if not cat:
            return VungCu(vb, nhan, dinh_dang)
    chinh = _phan_vb(vb, vb.doan[: cat[0]])
    kem = tuple(_mot_kem(vb, vb.doan[tu:den], dinh_dang) for tu, den in zip(cat, (*cat[1:], len(vb.doan)), strict=True))
    return VungCu(chinh, nhan_dang(chinh, nd30()), dinh_dang, kem, vb)


def _mot_kem(vb: VanBan, doan: tuple[Doan, ...], dinh_dang: bool) -> VungCu:
    rieng = _phan_vb(vb, doan)
    return VungCu(rieng, nhan_dang(rieng, nd30()), dinh_dang)


def _phan_vb(vb: VanBan, doan: tuple[Doan, ...]) -> VanBan:
    return replace(vb, doan=doan)


def _cho_kem(vb: VanBan) -> list[int]:
    """Where further texts begin: at the table (or the line) of each Quốc hiệu after the first."""
    quoc_hieu = nd30().thanh_phan["quoc_hieu"].chuoi
    co = [i for i, d in enumerate(vb.doan) if len(d.chu) < 200 and quoc_hieu in gap(Dong(d, d.van).gon)]
    return [_dau_bang(vb.doan, i) for i in co[1:]]


def _cho_khong_quoc_hieu(vb: VanBan, nhan: NhanDang) -> list[int]:
    """Where a text begins that is issued with the document under its own name, without a second Quốc hiệu."""
    cuoi = max((t for ma, p in nhan.phan.items() if ma in _CUOI for t in _thu_tu(p)), default=0)
    ten = {gap(loai.ten) for loai in nd30().loai.values()}
    cac = [(i, Dong(d, d.van)) for i, d in enumerate(vb.doan) if d.thu_tu > cuoi > 0 and not d.trong]
    for thu, (i, dong) in enumerate(cac):
        if dong.hoa in ten and dong.in_hoa and any(KEM_THEO.match(sau.gon) for _, sau in cac[thu + 1 : thu + _XEM_KEM]):
            return [i]
    return []


def _dau_bang(doan: tuple[Doan, ...], cho: int) -> int:
    o = doan[cho].o
    if o is None:
        return cho
    bang = o.chuoi()[0].bang
    while cho and (truoc := doan[cho - 1].o) is not None and truoc.chuoi()[0].bang == bang:
        cho -= 1
    return cho


def phan_chu(phan: Mapping[str, PhanNhan], ma: str) -> str:
    """The words of an element on one line, folded."""
    return phan[ma].chu if ma in phan else ""

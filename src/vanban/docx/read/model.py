"""What a .docx says and looks like once every style is resolved: frozen values, lengths in mm and pt to 0.1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from vanban.ban_ghi import cached_property, dataclass


@dataclass(frozen=True, slots=True)
class DinhDang:
    """Effective look of a run. `phong` draws ASCII, `phong_viet` the letters beyond it (ấ, ệ, ợ …)."""

    phong: str = ""
    phong_viet: str = ""
    co: float = 10.0
    dam: bool = False
    nghieng: bool = False
    chu_hoa: bool = False
    hoa_nho: bool = False
    gach_chan: bool = False
    gach_ngang: bool = False
    mau: str = ""  # "" = automatic, else RRGGBB in capitals
    nen: str = ""  # highlight, "" = none
    an: bool = False
    ngon_ngu: str = ""


@dataclass(frozen=True, slots=True)
class Van:
    """A stretch of text with one look. `chu` is NFC, `tho` as stored; a line break is "\\n", a tab "\\t"."""

    chu: str
    tho: str
    dang: DinhDang
    truong: str = ""  # name of the field this text is the result of: "PAGE"
    kieu_so: str = ""  # number format a page number asks for itself: "ROMAN"; "" = that of its section


@dataclass(frozen=True, slots=True)
class Ke:
    """A horizontal rule.

    `loai`: vien (paragraph border), o (cell or table border), hinh (drawing), chu (typed characters), gach (underline).
    """

    loai: str
    dai_mm: float | None = None
    noi: bool = False  # drawn shape that floats: it may hang from another paragraph than the one it underlines
    tren: bool = False  # above the paragraph instead of below it
    trai_mm: float | None = None  # where it begins, from the left side of `moc`
    moc: str = ""  # column (the column of text or the cell), margin, page, character
    canh: str = ""  # center, left, right: where the file gives an alignment instead of a distance


@dataclass(frozen=True, slots=True)
class Anh:
    """A picture. `trong_suot`: a PNG with an alpha channel or a transparent colour."""

    tep: str
    rong_mm: float
    cao_mm: float
    noi: bool = False
    png: bool = False
    trong_suot: bool = False


@dataclass(frozen=True, slots=True)
class GhiChu:
    """A comment."""

    tac_gia: str
    chu: str


@dataclass(frozen=True, slots=True)
class VetSua:
    """A tracked change. `loai`: chen (inserted), xoa (deleted), dang (formatting)."""

    loai: str
    tac_gia: str = ""
    chu: str = ""


@dataclass(frozen=True, slots=True)
class DangDoan:
    """Effective paragraph formatting. `gian` is lines when `quy_tac` is auto, else points."""

    canh: str = "trai"  # trai, giua, phai, deu
    trai_mm: float = 0.0
    phai_mm: float = 0.0
    dau_dong_mm: float = 0.0  # negative = hanging
    truoc_pt: float = 0.0
    sau_pt: float = 0.0
    gian: float = 1.0
    quy_tac: str = "auto"  # auto, exact, atLeast
    bo_cach_cung_kieu: bool = False
    giu_sau: bool = False
    giu_dong: bool = False
    ngat_trang: bool = False
    bac: int = 0  # outline level 1-9, 0 = body
    khung: bool = False  # framePr
    vien: tuple[str, ...] = ()  # sides with a border: top, bottom, left, right
    cach_vien_pt: float = 0.0  # room between the text and its borders, above and below together
    tab_mm: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OBang:
    """A table cell: number of its table (1-based, document order), row and grid column (from 0), inner width.

    `vien`: sides on which a border shows, after table style, table and cell.
    """

    bang: int
    hang: int
    cot: int
    rong_mm: float
    so_cot: int
    cha: OBang | None = None
    vien: frozenset[str] = frozenset()

    def chuoi(self) -> tuple[OBang, ...]:
        """The cells that hold it, from the outermost to itself."""
        return (*(self.cha.chuoi() if self.cha else ()), self)

    def lech_cot(self, khac: OBang) -> int | None:
        """How many columns it stands to the right of another cell, in the table that parts them; 0 in one column.

        Nothing when they stand in different tables.
        """
        for a, b in zip(self.chuoi(), khac.chuoi(), strict=False):
            if a.bang != b.bang:
                return None
            if a.cot != b.cot:
                return a.cot - b.cot
        return 0


@dataclass(frozen=True)
class Doan:
    """A paragraph in reading order. Deleted and hidden text is not in `van`."""

    thu_tu: int
    van: tuple[Van, ...]
    dang: DangDoan
    kieu: str
    so: str = ""  # automatic number as printed: "1.", "a)"
    o: OBang | None = None
    phan: int = 0
    rong_mm: float = 0.0  # width of the column or cell that holds it
    ke: tuple[Ke, ...] = ()
    hop: bool = False  # stands in a text box
    hop_mm: tuple[float, float] | None = None  # size of that box, or of its own borders, where the file gives it
    ngat_trang: bool = False  # a page break before or inside it, or one that Word remembered
    dau_muc: DinhDang = DinhDang()  # look of the paragraph mark (and of an empty paragraph)
    dang_so: DinhDang | None = None  # look of the automatic number
    anh: tuple[Anh, ...] = ()

    @cached_property
    def chu(self) -> str:
        """The visible text, NFC, without the automatic number."""
        return "".join(van.chu for van in self.van)

    @cached_property
    def trong(self) -> bool:
        """Nothing but white space."""
        return not self.chu.strip()


@dataclass(frozen=True, slots=True)
class DauChan:
    """A header or footer part as one section uses it. `loai`: default, first, even."""

    loai: str
    doan: tuple[Doan, ...]

    def so_trang(self) -> tuple[tuple[Doan, Van], ...]:
        """The page numbers in it: paragraph and run."""
        return tuple((doan, van) for doan in self.doan for van in doan.van if van.truong == "PAGE")


@dataclass(frozen=True, slots=True)
class Phan:
    """A section: geometry in mm and the headers and footers in force (inherited ones included)."""

    rong_mm: float
    cao_mm: float
    le_tren_mm: float
    le_duoi_mm: float
    le_trai_mm: float  # gutter included
    le_phai_mm: float
    dau_trang_mm: float = 12.5
    ngang: bool = False
    trang_dau_rieng: bool = False
    so_trang_tu: int | None = None
    kieu_so: str = ""  # number format of its page numbers: "upperRoman"; "" = decimal
    kieu: str = "nextPage"
    dau: tuple[DauChan, ...] = ()
    chan: tuple[DauChan, ...] = ()

    @property
    def rong_chu_mm(self) -> float:
        """Width between the margins."""
        return round(self.rong_mm - self.le_trai_mm - self.le_phai_mm, 1)


@dataclass(frozen=True, slots=True)
class KieuDoan:
    """A paragraph style that the document uses, resolved."""

    ten: str
    dang: DangDoan
    chu: DinhDang


@dataclass(frozen=True, slots=True)
class VanBan:
    """A whole document, read."""

    tep: str
    phan: tuple[Phan, ...]
    doan: tuple[Doan, ...]
    kieu: Mapping[str, KieuDoan] = field(default_factory=dict)
    chu_thich: tuple[Doan, ...] = ()  # footnotes and endnotes
    ghi_chu: tuple[GhiChu, ...] = ()
    vet_sua: tuple[VetSua, ...] = ()
    chu_an: tuple[str, ...] = ()  # hidden text
    chan_le_khac: bool = False  # even pages have headers of their own
    thuoc_tinh: Mapping[str, str] = field(default_factory=dict)  # core and extended properties by their short names

    def so_vet(self, loai: str) -> int:
        """How many tracked changes of a kind."""
        return sum(vet.loai == loai for vet in self.vet_sua)

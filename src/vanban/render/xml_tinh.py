"""What can be proved of a template before any data is known, so that a render need not parse its output again.

Values are escaped, so they cannot break the XML. What is left is the template itself: when every body of an `if` or
`for` is whole XML on its own, whatever is chosen and however often gives whole XML. The same reading shows whether a
table could come out with more or fewer columns than its grid says, which docxtpl mends after each render.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from jinja2 import nodes
from lxml import etree

from vanban.ban_ghi import dataclass

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DAI_NHAT = 4096  # a longer piece is read with its part instead of being remembered
_MO, _DONG, _CHU = "<?mo?>", "<?dong?>", "<?chu?>"
_KHONG_GIAN_TEN = re.compile(r'\sxmlns:[\w.-]+="[^"]*"')
_THE_DAU = re.compile(r"<[^?!][^>]*>")
_CAM = (nodes.ScopedEvalContextModifier, nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


@dataclass(frozen=True, slots=True)
class KetLuan:
    """`xml_chac`: every render is well-formed; `bang_chac`: every table keeps to its grid."""

    xml_chac: bool
    bang_chac: bool


def ket_luan(cay: nodes.Template, xml: str) -> KetLuan:
    """What holds for every render of the template `cay`, which was parsed from the text `xml`.

    True is proved as long as no value brings its own OOXML; False means only that it must be looked at each time.
    """
    than = list(_than_con(cay.body))
    if "<!" in xml or "<?" in xml:  # a value in a comment or an instruction would not be seen
        return KetLuan(False, False)
    if not _chi_if_for(cay.body) or not all(_tron_ven(_phang(t), xml) for t in than):
        return KetLuan(False, False)
    try:
        goc = etree.fromstring(_phang(cay.body).encode())
    except etree.XMLSyntaxError:
        return KetLuan(False, False)
    return KetLuan(True, all(bang_dung_luoi(b) for b in goc.iter(f"{W}tbl")))


def chu_tinh(cay: nodes.Template) -> str:
    """The words of the template outside its tags and outside the XML."""
    return re.sub(r"<[^>]*>", "", "".join(d.data for d in cay.find_all(nodes.TemplateData)))


def chi_chu(cay: nodes.Template) -> bool:
    """Whether the template has no tags, so that it gives the same part each time."""
    return all(isinstance(nut, nodes.Output | nodes.TemplateData) for nut in cay.find_all(nodes.Node))


def the_cam(cay: nodes.Template) -> nodes.Node | None:
    """The first statement that vanban does not allow in a template: autoescape switched, another file read."""
    return next(iter(cay.find_all(_CAM)), None)


@lru_cache(maxsize=1024)
def doan_tron_ven(ooxml: str) -> bool:
    """Whether OOXML of a value is whole on its own, with no table, drawing or link: nothing to look at afterwards."""
    if len(ooxml) > _DAI_NHAT:
        return False
    try:
        goc = etree.fromstring(f'<goc xmlns:w="{W[1:-1]}">{ooxml}</goc>'.encode())
    except etree.XMLSyntaxError:  # other prefixes end here too: drawings and links need them
        return False
    return next(goc.iter(f"{W}tbl", f"{W}tr", f"{W}tc"), None) is None


def bang_dung_luoi(bang: etree._Element) -> bool:
    """Whether docxtpl would leave the columns of this table as they are.

    True when no row has more cells than the grid has columns and a row that is always there fills the grid.
    """
    cot = len(bang.findall(f"{W}tblGrid/{W}gridCol"))
    sau, day = 0, False
    for nut in bang.iter():
        if isinstance(nut, etree._ProcessingInstruction):
            sau += {"mo": 1, "dong": -1}.get(str(nut.target), 0)
        elif nut.tag == f"{W}tr":
            rong = _rong_hang(nut)
            if rong is None or rong > cot:
                return False
            day = day or (not sau and rong == cot)
    return day


def _rong_hang(hang: etree._Element) -> int | None:
    """Columns that a row takes; None when a tag between its cells may change their number."""
    if any(isinstance(con, etree._ProcessingInstruction) for con in hang):
        return None
    o = hang.findall(f"{W}tc")
    gop = [span for c in o if (span := c.find(f"{W}tcPr/{W}gridSpan")) is not None]
    try:
        them = sum(int(span.get(f"{W}val", "1")) - 1 for span in gop)
    except ValueError:
        return None
    return max(len(o), len(o) + them)


def _chi_if_for(than: Sequence[nodes.Node]) -> bool:
    """Whether the template consists of text, values, if, for and plain set: the statements the proof covers."""
    biet = (nodes.Output, nodes.If, nodes.For, nodes.Assign)
    return all(isinstance(n, biet) for n in than) and all(_chi_if_for(t) for n in than for t in _than_cua(n))


def _than_cua(nut: nodes.Node) -> Iterator[list[nodes.Node]]:
    """The bodies of one statement, each of which may be left out or repeated."""
    if isinstance(nut, nodes.If):
        yield nut.body
        for nhanh in nut.elif_:
            yield nhanh.body
        yield nut.else_
    elif isinstance(nut, nodes.For):
        yield nut.body
        yield nut.else_


def _than_con(than: Sequence[nodes.Node]) -> Iterator[list[nodes.Node]]:
    """Every body at any depth."""
    for nut in than:
        for con in _than_cua(nut):
            yield con
            yield from _than_con(con)


def _phang(than: Sequence[nodes.Node]) -> str:
    """The XML with all bodies in place and a processing instruction for each value and at each end of a body."""
    manh: list[str] = []
    for nut in than:
        if isinstance(nut, nodes.Output):
            manh += [n.data if isinstance(n, nodes.TemplateData) else _CHU for n in nut.nodes]
        else:
            manh += [f"{_MO}{_phang(con)}{_DONG}" for con in _than_cua(nut)]
    return "".join(manh)


def _tron_ven(doan: str, xml: str) -> bool:
    """Whether a piece of the part is whole XML content on its own."""
    dau = _THE_DAU.search(xml)
    khong_gian = "".join(_KHONG_GIAN_TEN.findall(dau.group())) if dau else ""
    try:
        etree.fromstring(f"<goc{khong_gian}>{doan}</goc>".encode())
    except etree.XMLSyntaxError:
        return False
    return True

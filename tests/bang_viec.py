"""A small writer of workbooks, for tests that need every byte in their hands."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

GOC = "http://schemas.openxmlformats.org"
_TINH = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_KIEU = f"{GOC}/spreadsheetml/2006/main"
_QUAN_HE = f"{GOC}/officeDocument/2006/relationships"
_DIEU_KHIEN = re.compile(r"_x[0-9A-Fa-f]{4}_|[\x00-\x08\x0b-\x1f]")


def chu_cot(so: int) -> str:
    return chr(64 + so) if so <= 26 else chr(64 + (so - 1) // 26) + chr(65 + (so - 1) % 26)


def thoat(chu: str) -> str:
    """A text as Excel stores it: `_x000D_` for a carriage return, `_x005F_` before what looks like one."""

    def mot(khop: re.Match[str]) -> str:
        return f"_x005F{khop[0]}" if khop[0].startswith("_") else f"_x{ord(khop[0]):04X}_"

    return escape(_DIEU_KHIEN.sub(mot, chu))


def o_chu(chu: str, noi: str) -> str:
    return f'<c r="{noi}" t="inlineStr"><is><t xml:space="preserve">{thoat(chu)}</t></is></c>' if chu else ""


def trang_xml(hang: Sequence[Sequence[str]], *, them: Mapping[int, str] | None = None, cuoi: str = "") -> str:
    """A sheet; a cell that begins with `<c` is XML as it is, `them` holds attributes of rows, `cuoi` what follows."""
    dong = []
    for so, o in enumerate(hang, 1):
        cac = [mot if mot.startswith("<c ") else o_chu(mot, f"{chu_cot(cot)}{so}") for cot, mot in enumerate(o, 1)]
        dong.append(f'<row r="{so}" {(them or {}).get(so, "")}>{"".join(cac)}</row>')
    return f'<worksheet xmlns="{_KIEU}"><sheetData>{"".join(dong)}</sheetData>{cuoi}</worksheet>'


def so_tinh(
    trang: Mapping[str, str], *, an: Sequence[str] = (), thay: Mapping[str, str | bytes] | None = None
) -> bytes:
    """A workbook of sheets by name; `thay` replaces or adds parts."""
    ten = list(trang)
    kieu = "".join(
        f'<Override PartName="/xl/{phan}" ContentType="{_TINH}.{loai}+xml"/>'
        for phan, loai in (("workbook.xml", "sheet.main"), ("styles.xml", "styles"))
    )
    the_an = dict.fromkeys(an, ' state="hidden"')
    the = "".join(
        f'<sheet name={quoteattr(mot)} sheetId="{so}" r:id="rId{so}"{the_an.get(mot, "")}/>'
        for so, mot in enumerate(ten, 1)
    )
    rels = "".join(
        f'<Relationship Id="rId{so}" Type="{_QUAN_HE}/worksheet" Target="worksheets/sheet{so}.xml"/>'
        for so in range(1, len(ten) + 1)
    )
    rels += f'<Relationship Id="rIdS" Type="{_QUAN_HE}/styles" Target="styles.xml"/>'
    rels += f'<Relationship Id="rIdT" Type="{_QUAN_HE}/sharedStrings" Target="sharedStrings.xml"/>'
    quan_he = f"{GOC}/package/2006/relationships"
    phan: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{GOC}/package/2006/content-types">'
        f'<Default Extension="xml" ContentType="application/xml"/>{kieu}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{quan_he}"><Relationship Id="r" Type="{_QUAN_HE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_KIEU}" xmlns:r="{_QUAN_HE}"><sheets>{the}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{quan_he}">{rels}</Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_KIEU}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
        '<xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs></styleSheet>',
        **{f"xl/worksheets/sheet{so}.xml": trang[mot] for so, mot in enumerate(ten, 1)},
        **(thay or {}),
    }
    ra = io.BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as goi:
        for ten_phan, noi_dung in phan.items():
            goi.writestr(ten_phan, noi_dung)
    return ra.getvalue()

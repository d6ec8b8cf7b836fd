"""Document properties: what a file says of itself, from the data alone (no clock, no machine)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from markupsafe import escape

from vanban.ban_ghi import dataclass

_DAU = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
APP = "docProps/app.xml"
APP_XML = (
    f'{_DAU}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>vanban</Application></Properties>"
)
"""Which program wrote the file: Word, LibreOffice and others put their own name here when they save it."""

_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


@dataclass(frozen=True, slots=True)
class ThuocTinh:
    """Title, subject and author of a document, its date when known, and its fields of Phụ lục VI."""

    tieu_de: str
    chu_de: str
    tac_gia: str
    ngay: date | None
    truong: Mapping[str, str]

    def phan(self) -> dict[str, bytes]:
        """The parts of the package that hold them: name → bytes."""
        phan = {"docProps/core.xml": self._core(), "docProps/custom.xml": self._custom(), APP: APP_XML}
        return {ten: chu.encode() for ten, chu in phan.items()}

    def _core(self) -> str:
        moc = ""
        if self.ngay:
            gio = f"{self.ngay.isoformat()}T00:00:00Z"
            moc = "".join(
                f'<dcterms:{ten} xsi:type="dcterms:W3CDTF">{gio}</dcterms:{ten}>' for ten in ("created", "modified")
            )
        return (
            f'{_DAU}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{escape(self.tieu_de)}</dc:title><dc:subject>{escape(self.chu_de)}</dc:subject>"
            f"<dc:creator>{escape(self.tac_gia)}</dc:creator><dc:language>vi-VN</dc:language>{moc}</cp:coreProperties>"
        )

    def _custom(self) -> str:
        truong = "".join(
            f'<property fmtid="{_FMTID}" pid="{so}" name="{escape(ten)}">'
            f"<vt:lpwstr>{escape(gia_tri)}</vt:lpwstr></property>"
            for so, (ten, gia_tri) in enumerate(self.truong.items(), 2)
            if gia_tri
        )
        return (
            f'{_DAU}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
            f' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{truong}</Properties>'
        )

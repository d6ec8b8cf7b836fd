"""The mark of a draft: "DỰ THẢO" above the first page, gone as soon as the document has its number and its day.

The decree asks for none; an office switches it on in `co_quan.yaml`.
"""

from __future__ import annotations

from vanban.build.con_thieu import la_nhap
from vanban.build.doc_vao import BanDoc
from vanban.docx.write import DAM, DAU_TRANG_DAU, dau_trang_xml
from vanban.render.bien_dich import MauBienDich

DU_THAO = "DỰ THẢO"
_TRONG = dau_trang_xml("<w:p/>").encode()
_CO_DAU = dau_trang_xml(
    f'<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:rPr>{DAM}<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>'
    f"<w:t>{DU_THAO}</w:t></w:r></w:p>"
).encode()


def co_dau(ban: BanDoc) -> bool:
    """Whether a document bears the mark: the office wants it, and number or day is missing."""
    return ban.khai.tham_chieu.co_quan.du_thao and la_nhap(ban.ban)


def phan_du_thao(ban: BanDoc, mau: MauBienDich) -> dict[str, bytes]:
    """The part of the package that bears the mark; none where an office's own layout has words of its own there."""
    tinh = mau.phan_tinh.get(DAU_TRANG_DAU)
    return {DAU_TRANG_DAU: _CO_DAU} if co_dau(ban) and tinh and tinh.noi_dung() == _TRONG else {}

"""Puts the pictures of signatures and seals into a package: their files, their relationships, their type."""

from __future__ import annotations

from vanban.errors import DocxError
from vanban.render.bien_dich import THAN, MauBienDich
from vanban.thanh_phan.anh_ky import cac_anh, ma_lien_ket
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

_RELS = "word/_rels/document.xml.rels"
_LOAI = "[Content_Types].xml"
_KIEU = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_PNG = b'<Default Extension="png" ContentType="image/png"/>'
_CHO_ANH = ("anh_ky", "cac_chu_ky")  # values of the layouts that show pictures


def phan_anh(ban: BanTrinhBay, mau: MauBienDich) -> dict[str, bytes]:
    """The parts that pictures add to a package or change in it; none without pictures.

    Raises:
        DocxError: an office's own layout has no place for them.
    """
    anh = cac_anh(ban)
    if not anh:
        return {}
    if not any(ten in phan.nguon for phan in mau.phan_dien if phan.ten == THAN for ten in _CHO_ANH):
        raise DocxError(
            "bản mẫu này không có chỗ cho ảnh chữ ký",
            goi_y="thêm một đoạn riêng có thẻ {{p anh_ky }} ngay trên đoạn họ tên người ký trong bản mẫu.",
        )
    rels, loai = (mau.phan_tinh[ten].noi_dung() for ten in (_RELS, _LOAI))
    them = "".join(
        f'<Relationship Id="{ma_lien_ket(ten)}" Type="{_KIEU}" Target="media/{ten}"/>' for ten in sorted(anh)
    )
    if b'Extension="png"' not in loai:
        dau, the, sau = loai.partition(b"<Default ")
        loai = dau + _PNG + the + sau
    return {
        _RELS: rels.replace(b"</Relationships>", them.encode() + b"</Relationships>"),
        _LOAI: loai,
        **{f"word/media/{ten}": du_lieu for ten, du_lieu in anh.items()},
    }

"""Documents that break one rule about the laid-out page, and those that pass where no other document does."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field

from check.tai_lieu import (
    CONG_VAN,
    CUOI,
    DAU_TRANG,
    MO_DAU,
    NOI_DUNG,
    NOI_NHAN,
    PHAI,
    QH,
    SECT,
    THAN,
    TRAI,
    bang,
    goi,
    ke,
    nen,
    p,
    van,
)

_DOAN = p(MO_DAU, "", "Than")
DAI = THAN.replace(NOI_DUNG, _DOAN * 20 + NOI_DUNG)
"""Two pages."""
_NGAY = p("An Bình, ngày 09 tháng 9 năm 2024", "i 13", "giua")
_SO = p("Số: 05/KH-THPTSM", "13", "giua")
_CHUC, _TEN = p("HIỆU TRƯỞNG", "b", "giua"), p("Nguyễn Văn An", "b", "giua")
_CUOI_DOAN = "Trên đây là Kế hoạch của Trường, các bộ phận nghiêm túc thực hiện./."
_NGAT = "<w:pageBreakBefore/>"


@dataclass(frozen=True)
class TepTrang:
    """A document: its body, section properties, parts that are added (with their relationships)."""

    than: str
    sect: str = SECT
    them: dict[str, bytes] = field(default_factory=dict)
    quan_he: str = ""
    header_phai: bool = False

    def tep(self) -> bytes:
        """The bytes of the file."""
        phan = goi(self.than, self.sect, quan_he=self.quan_he)
        if self.header_phai:
            phan["word/header1.xml"] = phan["word/header1.xml"].replace('w:val="center"', 'w:val="right"')
        phan["[Content_Types].xml"] = phan["[Content_Types].xml"].replace(
            "</Types>", '<Default Extension="png" ContentType="image/png"/></Types>'
        )
        return nen(phan, self.them)


def doi(than: str, *sua: tuple[str, str]) -> TepTrang:
    """The body with each `(old, new)` replaced once."""
    for cu, moi in sua:
        assert cu in than, cu
        than = than.replace(cu, moi, 1)
    return TepTrang(than)


def khung(chu: str, x: int, y: int) -> str:
    """A paragraph in a frame at a place of the page, in twips."""
    dang = 'w:wrap="around" w:vAnchor="page" w:hAnchor="page"'
    return p(chu, "", f'<w:framePr w:w="3000" {dang} w:x="{x}" w:y="{y}"/>')


def anh_png(do: int, xanh_la: int, xanh: int) -> bytes:
    """A small picture of one colour."""

    def khuc(loai: bytes, du_lieu: bytes) -> bytes:
        return struct.pack(">I", len(du_lieu)) + loai + du_lieu + struct.pack(">I", zlib.crc32(loai + du_lieu))

    dong = b"\0" + bytes((do, xanh_la, xanh, 255)) * 8
    dau = struct.pack(">IIBBBBB", 8, 8, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + khuc(b"IHDR", dau) + khuc(b"IDAT", zlib.compress(dong * 8)) + khuc(b"IEND", b"")


def ve(rid: str, x_mm: float, rong_mm: float) -> str:
    """A run with a floating picture, `x_mm` from the left side of its column."""
    x, rong, cao = (round(v * 36000) for v in (x_mm, rong_mm, 15))
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1"'
        ' behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{rong}" cy="{cao}"/><wp:wrapNone/><wp:docPr id="1{rid[3:]}" name="{rid}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="0" name="{rid}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{rid}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext cx="{rong}" cy="{cao}"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def co_anh(ky: tuple[int, int, int], ky_mm: float = 32, dau_mm: float | None = None) -> TepTrang:
    """A signature picture 30 mm wide at `ky_mm` of its column of 94 mm, and a seal of 36 mm at `dau_mm`."""
    ve_ra = ve("rId8", ky_mm, 30) + (ve("rId9", dau_mm, 36) if dau_mm is not None else "")
    than = THAN.replace(_CHUC + p(), _CHUC + p(trong=ve_ra))
    them = {"word/media/ky.png": anh_png(*ky), "word/media/dau.png": anh_png(220, 30, 30)}
    cac = (("rId8", "ky"), ("rId9", "dau"))
    quan_he = "".join(f'<Relationship Id="{i}" Type="{QH}/image" Target="media/{t}.png"/>' for i, t in cac)
    return TepTrang(than, them=them, quan_he=quan_he)


def bang_dai(dau: str = "", hang: int = 60) -> str:
    """A table of many rows under a bold first one; `dau` are the properties of that."""
    cac = bang(
        (4000, 5355), (p("Tập thể", "b 13"), p("Số lượng", "b 13")), *[(p("Tổ Toán", "13"), p("05", "13"))] * hang
    )
    return cac.replace("<w:tr>", f"<w:tr><w:trPr>{dau}</w:trPr>", 1) if dau else cac


_HANG_CAO = bang((4000, 5355), *[(p("Tổ Toán", "13") * 14, p("Nội dung", "13") * 14)] * 5)
_XANH, _DEN = (30, 60, 200), (20, 20, 20)
_KINH_GUI = p("Kính gửi:") + p("- Sở Giáo dục và Đào tạo;") + p("- Phòng Chính trị, tư tưởng.")
_LUI = '<w:ind w:left="{}"/>'

HONG_TRANG = {
    "DT101": doi(THAN, (bang((3715, 5640), (TRAI + ke(3715, 1140), PHAI + ke(5640, 3184)), (_SO, _NGAY)),
                        bang((5640, 3715), (TRAI + ke(5640, 1140), PHAI + ke(3715, 3000)), (_SO, _NGAY)))),
    "DT102": doi(THAN, (DAU_TRANG, bang((5640, 3715), (PHAI + ke(5640, 3184), TRAI + ke(3715, 1140)), (_SO, _NGAY)))),
    "DT103": doi(THAN, ("An Bình, ngày", "Thành phố Hồ Chí Minh thuộc tỉnh An Bình Mới, ngày")),
    "DT104": doi(THAN, ("05/KH-THPTSM", "05/KH-THPTSMABCD-EGHIKLMNOP-QRSTUV")),
    "DT105": doi(THAN, (_NGAY, p() + _NGAY)),
    "DT106": doi(THAN, (PHAI, p() + PHAI)),
    "DT107": doi(THAN, (ke(5640, 3184), ke(5640, 1500))),
    "DT108": doi(THAN, (ke(3715, 1140), ke(3715, 3500))),
    "DT109": doi(THAN, (ke(9355, 1800), ke(9355, 9000))),
    "DT110": TepTrang(CONG_VAN),
    "DT111": TepTrang(DAI, header_phai=True),
    "DT112": TepTrang(DAI, SECT.replace("<w:titlePg/>", "")),
    "DT113": doi(THAN, (_DOAN, p(MO_DAU, "", '<w:ind w:left="-700"/>'))),
    "DT114": doi(THAN, (_DOAN, p(MO_DAU, "", '<w:ind w:right="-500"/><w:jc w:val="both"/>'))),
    "DT115": doi(THAN, (_DOAN, khung("Chữ ở lề trên", 3000, 300) + _DOAN)),
    "DT116": doi(THAN, (_DOAN, khung("Chữ ở lề dưới", 3000, 16200) + _DOAN)),
    "DT117": doi(THAN, (_DOAN, bang((9355, 6000), (p("Trong"), p("Chữ ở ngoài mép giấy bên phải"))) + _DOAN)),
    "DT118": doi(THAN, (_DOAN, p(MO_DAU, '<w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/>', "Than"))),
    "DT119": TepTrang(THAN),
    "DT120": doi(THAN, (_DOAN, _DOAN + p(ppr=_NGAT) + p("Trang ba", "", _NGAT))),
    "DT121": doi(THAN, (NOI_NHAN, p() + NOI_NHAN)),
    "DT122": doi(THAN, (CUOI, NOI_NHAN + _CHUC + p("Nguyễn Văn An", "b", _NGAT + '<w:jc w:val="center"/>'))),
    "DT123": doi(THAN, (p() + CUOI, p(ppr='<w:pageBreakBefore/><w:spacing w:line="20" w:lineRule="exact"/>') + CUOI)),
    "DT124": doi(THAN, (p("a) Thiết thực, hiệu quả;", "", "Than"), p("a) Thiết thực, hiệu quả;", "", _NGAT))),
    "DT125": doi(THAN, (p(_CUOI_DOAN, "", "Than"),
                        p(ppr="Than", trong=van(_CUOI_DOAN[:-9]) + "<w:r><w:br/></w:r>" + van("hiện./.")))),
    "DT126": doi(THAN, (p("2. Yêu cầu", "b", "Than"), _HANG_CAO + p("2. Yêu cầu", "b", "Than"))),
    "DT127": doi(THAN, (p("2. Yêu cầu", "b", "Than"), bang_dai() + p("2. Yêu cầu", "b", "Than"))),
    "DT128": doi(DAI, (CUOI, CUOI + ke(9355, 9355) + p("Địa chỉ: Số 10, xã An Bình; ĐT: 0293 3888999.", "11"))),
    "DT129": co_anh(_DEN),
    "DT130": co_anh(_XANH, dau_mm=70),
}  # fmt: skip

DUNG_TRANG = {
    "DT110": doi(CONG_VAN, (_KINH_GUI, p("Kính gửi:", "", _LUI.format(2000))
                            + p("- Sở Giáo dục và Đào tạo;", "", _LUI.format(3000))
                            + p("- Phòng Chính trị, tư tưởng.", "", _LUI.format(3000)))),
    "DT111": TepTrang(DAI),
    "DT123": TepTrang(DAI),
    "DT127": doi(THAN, (p("2. Yêu cầu", "b", "Than"), bang_dai("<w:tblHeader/>") + p("2. Yêu cầu", "b", "Than"))),
    "DT129": co_anh(_XANH, dau_mm=6),
    "DT130": co_anh(_XANH, dau_mm=6),
}  # fmt: skip

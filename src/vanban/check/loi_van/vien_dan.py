"""Citations in the prose: type, number and symbol, then date, body and subject as far as they are written."""

from __future__ import annotations

import re
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.loi_van.ban_chu import LoiVan
from vanban.check.loi_van.cau import LOI_VAN, Cau

_LOAI: Final = (
    "Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch|Công văn|Hướng dẫn|Thông báo|Báo cáo|"
    "Tờ trình|Chương trình|Đề án|Dự án|Phương án|Quy chế|Quy định|Công điện|Biên bản|Giấy mời|Hợp đồng|Kết luận"
)
_DAU_LOAI: Final = frozenset(loai.partition(" ")[0] for loai in _LOAI.split("|"))
_MO: Final = re.compile(
    rf"\b(?P<loai>{_LOAI})(?P<chu_so> số)?:? (?P<so>\d+)(?P<giua> ?/ ?)"
    r"(?P<kh>(?:\d{4} ?[/-] ?)?[A-ZĐ][\w&]*(?: ?[/\-–] ?[A-ZĐ][\w&]*)*)"
)
_NGAY: Final = re.compile(
    r",? (?:ban hành )?(?:ngày )?(?P<ngay>\d{1,2}/\d{1,2}/\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}|"
    r"\d{1,2} tháng \d{1,2} năm \d{4})"
)
_CO_QUAN: Final = re.compile(r",? của (?P<co_quan>[^\W\d_a-z][^.;:()“”\n]*?)(?=[.;:()“]|,|$)")


@dataclass(frozen=True)
class VienDan:
    """One citation. `ngay` is empty when no date follows the symbol; `cut` when nothing follows the body's name."""

    cau: Cau
    loai: str
    so: str
    ky_hieu: str
    tho: str  # number and symbol as typed
    dau: int
    cuoi: int
    ngay: str
    cut: bool
    trong_trich_yeu: bool  # stands behind another citation in its sentence, or in brackets, or in quotes

    @property
    def khoa(self) -> str:
        """What names the document: number and symbol without spaces."""
        return f"{self.so}/{self.ky_hieu}"


def doc_vien_dan(loi_van: LoiVan) -> list[VienDan]:
    """All citations in the prose, in order."""
    ra: list[VienDan] = []
    for dau in sorted(dau for tu in _DAU_LOAI for dau in loi_van.tu_hoa.get(tu, ())):
        cau = loi_van.tai(dau)
        truoc = ra[-1] if ra and ra[-1].cau is cau else None
        khop = _MO.match(cau.chu, dau - cau.moc) if cau.vai in LOI_VAN else None
        if khop and not (truoc and khop.start() < truoc.cuoi):
            ra.append(_vien_dan(cau, khop, truoc.dau if truoc else -1))
    return ra


def _vien_dan(cau: Cau, khop: re.Match[str], truoc: int) -> VienDan:
    """A citation; `truoc` is where the one before it in its paragraph begins."""
    ngay = _NGAY.match(cau.chu, khop.end())
    sau = ngay.end() if ngay else khop.end()
    co_quan = _CO_QUAN.match(cau.chu, sau)
    het = co_quan.end() if co_quan else sau
    return VienDan(
        cau=cau,
        loai=khop["loai"],
        so=khop["so"],
        ky_hieu=re.sub(r"\s", "", khop["kh"]),
        tho=cau.chu[khop.start("so") : khop.end()],
        dau=khop.start(),
        cuoi=khop.end(),
        ngay=ngay["ngay"] if ngay else "",
        cut=co_quan is not None and _la_het(cau.chu, het) and not _co_trich_yeu(co_quan["co_quan"]),
        trong_trich_yeu=_nam_trong(cau.chu, truoc, khop.start()),
    )


def _la_het(chu: str, cho: int) -> bool:
    return cho >= len(chu) or chu[cho] in ".;"


_TRICH_YEU: Final = re.compile(
    r"\s(về|quy định|quy chế|ban hành|hướng dẫn|phê duyệt|triển khai|sửa đổi|bổ sung|thực hiện|tổ chức|công bố|giao|"
    r"thành lập|kiện toàn|tăng cường|cho|đối với|V/v|công nhận|khen thưởng|tặng|bổ nhiệm|kèm theo|có hiệu lực|"
    r"\N{OBJECT REPLACEMENT CHARACTER})"
)


def _co_trich_yeu(chu: str) -> bool:
    """The words after "của" hold more than the name of a body."""
    return bool(_TRICH_YEU.search(chu))


def _nam_trong(chu: str, truoc: int, dau: int) -> bool:
    if truoc >= 0 and not re.search(r"[.;] ", chu[truoc:dau]):
        return True
    khuc = chu[:dau]
    return khuc.count("(") > khuc.count(")") or khuc.count("“") > khuc.count("”")

"""The header of a document, laid out in the ways that real files lay it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan
from check.tin_cay.nguoi_khac.chu import NoiDung
from check.tin_cay.nguoi_khac.ke import ve_doi, vien

QH = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TN = "Độc lập - Tự do - Hạnh phúc"
COT = (3600, 5800)
RONG_MM = (59.7, 98.5)  # inside the usual cell margins
_TY_LE_CO_QUAN = 0.42  # of the name: between a third and a half
_DAI_CHU = 2.65  # mm for a capital in 13 points, bold; good enough for a line

Ke = Callable[[Cach, float, float], str]


@dataclass(frozen=True)
class BoDau:
    """Sizes and words of the header."""

    qh: float = 13
    tn: float = 14
    cq: float = 13
    so: float = 13
    ngay: float = 14
    quoc_hieu: str = QH
    tieu_ngu: str = TN
    canh_so: str = "center"
    canh_ngay: str = "center"


BO_13 = BoDau(qh=12, tn=13, cq=12, so=13, ngay=13)


def ke_ve(ve: Callable[[float, float], str] = ve_doi) -> Ke:
    """A line drawn from an empty paragraph."""
    return lambda cach, rong, mm: cach.doan(Doan((), canh="center", sau_chu=ve(mm, max((rong - mm) / 2, 0))))


def ke_vien(cach: Cach, rong: float, mm: float) -> str:
    """A line as the border of an empty paragraph."""
    return cach.doan(Doan((), canh="center", them=vien(rong, mm)))


def khong_ke(cach: Cach, rong: float, mm: float) -> str:
    """No line."""
    return cach.doan(Doan(()))


def dai_tieu_ngu(bo: BoDau) -> float:
    """Length of the motto."""
    return 60.5 * bo.tn / 14


def dai_co_quan(nd: NoiDung) -> float:
    """A right length for the line under the issuing body."""
    return len(nd.co_quan[-1]) * _DAI_CHU * _TY_LE_CO_QUAN


def _giua(cach: Cach, chu: Chu) -> str:
    return cach.doan(Doan((chu,), canh="center"))


def ten(cach: Cach, nd: NoiDung, bo: BoDau) -> str:
    """The names of the bodies."""
    ra = "".join(_giua(cach, Chu(c, bo.cq)) for c in nd.chu_quan)
    return ra + "".join(_giua(cach, Chu(c, bo.cq, dam=True)) for c in nd.co_quan)


def qh_tn(cach: Cach, bo: BoDau) -> str:
    """Quốc hiệu and Tiêu ngữ as two paragraphs."""
    return _giua(cach, Chu(bo.quoc_hieu, bo.qh, dam=True)) + _giua(cach, Chu(bo.tieu_ngu, bo.tn, dam=True))


def so_va_vv(cach: Cach, nd: NoiDung, bo: BoDau) -> str:
    """The number, and the subject of a công văn below it."""
    so = cach.doan(Doan((Chu(nd.so, bo.so),), canh=bo.canh_so))
    ve_viec = (Doan((Chu(c, 12),), canh="center", truoc=0 if thu else 6) for thu, c in enumerate(nd.ve_viec))
    return so + "".join(map(cach.doan, ve_viec))


def ngay(cach: Cach, nd: NoiDung, bo: BoDau) -> str:
    """Place and date."""
    return cach.doan(Doan((Chu(nd.ngay, bo.ngay, nghieng=True),), canh=bo.canh_ngay))


def hai_hang(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke, thuoc_tinh: str = "") -> str:
    """The common one: a table of two columns and two rows."""
    trai = ten(cach, nd, bo) + ke(cach, RONG_MM[0], dai_co_quan(nd))
    phai = qh_tn(cach, bo) + ke(cach, RONG_MM[1], dai_tieu_ngu(bo))
    return cach.bang(COT, (trai, phai), (so_va_vv(cach, nd, bo), ngay(cach, nd, bo)), thuoc_tinh=thuoc_tinh)


def mot_hang(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """A table of one row."""
    trai = ten(cach, nd, bo) + ke(cach, RONG_MM[0], dai_co_quan(nd)) + so_va_vv(cach, nd, bo)
    phai = qh_tn(cach, bo) + ke(cach, RONG_MM[1], dai_tieu_ngu(bo)) + ngay(cach, nd, bo)
    return cach.bang(COT, (trai, phai))


def mot_doan(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """Quốc hiệu and Tiêu ngữ in one paragraph with a line break, and so the names of the bodies."""
    chu_quan = "\n".join(nd.chu_quan)
    trai = (Chu(f"{chu_quan}\n", bo.cq), Chu("\n".join(nd.co_quan), bo.cq, dam=True))
    phai = (Chu(f"{bo.quoc_hieu}\n", bo.qh, dam=True), Chu(bo.tieu_ngu, bo.tn, dam=True))
    o_trai = cach.doan(Doan(trai, canh="center")) + ke(cach, RONG_MM[0], dai_co_quan(nd))
    o_phai = cach.doan(Doan(phai, canh="center")) + ke(cach, RONG_MM[1], dai_tieu_ngu(bo))
    return cach.bang(COT, (o_trai, o_phai), (so_va_vv(cach, nd, bo), ngay(cach, nd, bo)))


def bang_long(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """The header table in a cell of a table that holds nothing else."""
    return cach.bang((9500,), (hai_hang(cach, nd, bo, ke) + cach.doan(Doan(())),))


def bang_tab(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """Two halves of a line, set with centred tab stops."""
    tab = '<w:tabs><w:tab w:val="center" w:pos="1700"/><w:tab w:val="center" w:pos="6300"/></w:tabs>'

    def dong(*chu: Chu, sau_chu: str = "") -> str:
        return cach.doan(Doan(chu, canh="left", them=tab, sau_chu=sau_chu))

    return (
        dong(Chu(f"\t{nd.chu_quan[0]}\t", bo.cq), Chu(bo.quoc_hieu, bo.qh, dam=True))
        + dong(Chu(f"\t{nd.co_quan[0]}\t", bo.cq, dam=True), Chu(bo.tieu_ngu, bo.tn, dam=True))
        + dong(sau_chu=ve_doi(dai_co_quan(nd), 19) + ve_doi(dai_tieu_ngu(bo), 81))
        + dong(Chu(f"\t{nd.so}\t", bo.so), Chu(nd.ngay, bo.ngay, nghieng=True))
    )


def doan_giua(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """Plain centred paragraphs, Quốc hiệu first, as minutes and applications have them."""
    return (
        qh_tn(cach, bo)
        + ke(cach, 165, dai_tieu_ngu(bo))
        + cach.doan(Doan((Chu(nd.ngay, bo.ngay, nghieng=True),), canh="right"))
    )


def hop_chu(cach: Cach, nd: NoiDung, bo: BoDau, ke: Ke) -> str:
    """Two text boxes side by side, anchored in one paragraph."""

    def hop(trong: str, x_mm: float) -> str:
        return (
            '<w:r><w:drawing><wp:anchor simplePos="0" relativeHeight="3" behindDoc="0" locked="0" layoutInCell="1" '
            'allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>'
            f'{int(x_mm * 36000)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0'
            '</wp:posOffset></wp:positionV><wp:extent cx="3240000" cy="900000"/><wp:wrapSquare wrapText="bothSides"/>'
            '<wp:docPr id="9" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
            f'wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>{trong}</w:txbxContent></wps:txbx></wps:wsp>'
            "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
        )

    trai = ten(cach, nd, bo) + ke(cach, 60, dai_co_quan(nd)) + so_va_vv(cach, nd, bo)
    phai = qh_tn(cach, bo) + ke(cach, 95, dai_tieu_ngu(bo)) + ngay(cach, nd, bo)
    return cach.doan(Doan((), sau_chu=hop(trai, 0) + hop(phai, 70)))

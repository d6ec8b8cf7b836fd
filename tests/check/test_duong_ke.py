"""The line under an element in all the ways clerks draw it, wherever it hangs."""

from __future__ import annotations

import pytest

from check.tai_lieu import PHAI, TIEU_DE, ke, p, van, van_ban
from vanban.check import soat


def _ve(mm: float, noi: str = "anchor") -> str:
    """A drawn line with its VML twin, as Word writes it."""
    dang = "<a:prstGeom prst='straightConnector1'/>"
    hinh = (
        f"<w:drawing><wp:{noi}><wp:extent cx='{round(mm * 36000)}' cy='0'/><a:graphic><a:graphicData><wps:wsp>"
        f"<wps:spPr>{dang}</wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:{noi}></w:drawing>"
    )
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{hinh}</mc:Choice><mc:Fallback><w:pict>"
        "<v:line from='0,0' to='144pt,0'/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def _vien(canh: str) -> str:
    thut = '<w:ind w:left="1228" w:right="1228"/><w:jc w:val="center"/>'
    return f'<w:pBdr><w:{canh} w:val="single"/></w:pBdr>{thut}'


_CHU_TN, _CHU_NGAY = "Độc lập - Tự do - Hạnh phúc", "An Bình, ngày 09 tháng 9 năm 2024"
_TN = p(_CHU_TN, "b 13", "giua")
_NGAY = p(_CHU_NGAY, "i 13", "giua")
_CU = ke(5640, 3184)
_TY = p("Triển khai Phong trào thi đua năm học", "b", "giua")
_VML = "<w:r><w:pict><v:line from='0,0' to='159pt,0'/></w:pict></w:r>"

CO_KE = {
    "ve_o_doan_trong": [(_CU, p(trong=_ve(56)))],
    "ve_noi_tuyen": [(_CU, p(trong=_ve(56, "inline")))],
    "ve_o_chinh_tieu_ngu": [(_TN, p(ppr="giua", trong=van(_CHU_TN, "b 13") + _ve(56))), (_CU, "")],
    "ve_o_dong_ngay": [(_CU, p()), (_NGAY, p(ppr="giua", trong=van(_CHU_NGAY, "i 13") + _ve(56)))],
    "ve_o_quoc_hieu": [(_CU, p()), (PHAI, PHAI.replace("</w:pPr>", f"</w:pPr>{_ve(56)}", 1))],
    "ve_ngoai_bang": [(_CU, p()), (TIEU_DE, p(trong=_ve(56)) + TIEU_DE)],
    "vml": [(_CU, p(trong=_VML))],
    "gach_chan": [(_TN, p(_CHU_TN, "b u 13", "giua")), (_CU, p())],
    "go_tay": [(_CU, p("_" * 24, "13", "giua"))],
    "vien_tren_dong_ngay": [(_CU, ""), (_NGAY, p(_CHU_NGAY, "i 13", _vien("top")))],
    "vien_duoi_tieu_ngu": [(_TN, p(_CHU_TN, "b 13", _vien("bottom"))), (_CU, "")],
}


@pytest.mark.parametrize("sua", CO_KE.values(), ids=CO_KE)
def test_ke_tieu_ngu_cach_nao_cung_nhan(sua: list[tuple[str, str]]) -> None:
    """However it is drawn, the line is seen and its length is right; typed and underlined ones bring a hint."""
    loi_khuyen = {"CQ309", "CQ312"}

    assert [str(f) for f in soat(van_ban(*sua)).findings if f.ma not in loi_khuyen] == []


def test_ke_cua_nua_ben_kia_khong_tinh() -> None:
    """A line drawn in the left half is not the one under the motto."""
    sua = ((_CU, p()), (ke(3715, 1140), p(trong=_ve(20))))

    assert [f.ma for f in soat(van_ban(*sua)).sai] == ["QH211"]


def test_ke_trich_yeu_nhieu_dong_khong_xet() -> None:
    """Under a subject of several lines any length passes; its absence does not."""
    hai_dong = _TY + p("và công tác khen thưởng", "b", "giua")

    assert soat(van_ban((_TY, hai_dong), (ke(9355, 1800), ke(9355, 300)))).findings == ()
    assert [f.ma for f in soat(van_ban((_TY, hai_dong), (ke(9355, 1800), ""))).sai] == ["TL608"]

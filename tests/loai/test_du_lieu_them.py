"""Names and nodes that a dossier hands to a document, beside those of the movement."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import KhongGian, chu_khoi
from vanban.errors import InputError, Loi
from vanban.inputs import doc_tep
from vanban.loai import CacNut, DuLieuThem, VanBanVao, mo
from vanban.loai.nguon import Nguon
from vanban.models.noi_dung import Nut

KE_HOACH = """
    loai: ke_hoach
    trich_yeu: "Thử {{ dot_xet.ten }}"
    noi_dung:
    - tieu_de: Danh sách
      chen: danh_sach
    nguoi_ky: hieu_truong
"""


def _mo(khong_gian: KhongGian, chu: str, them: DuLieuThem | None) -> VanBanVao:
    tep = khong_gian.ghi("ke_hoach/thu.yaml", chu)
    return mo(doc_tep(tep, ten="a.yaml"), khong_gian.goc, them)


def _them(khong_gian: KhongGian) -> DuLieuThem:
    """One name, and a list whose second text comes from another file."""
    tep = doc_tep(khong_gian.ghi("de_cu.yaml", "de_cu: ['Bà A {{ dot_xet.ten }}']\n"), ten="de_cu.yaml")

    def danh_sach() -> CacNut:
        nut = Nut.model_construct(cau="Bà A {{ dot_xet.ten }}")
        return [(nut, Nguon(tep, ("de_cu", 0)))]

    return DuLieuThem({"dot_xet.ten": "đợt 1"}, {"danh_sach": danh_sach})


def test_ten_va_nut_tu_ngoai(khong_gian: KhongGian) -> None:
    """Names fill the texts of the document and of the nodes that are inserted."""
    ban = _mo(khong_gian, KE_HOACH, _them(khong_gian)).trinh_bay()

    assert ban.trich_yeu == "Thử đợt 1"
    assert [chu_khoi(khoi) for khoi in ban.khoi] == ["I. Danh sách", "1. Bà A đợt 1./."]


def test_khong_co_gi_tu_ngoai(khong_gian: KhongGian) -> None:
    """Without them every such name is unknown, all told in one run."""
    with pytest.raises(InputError) as bat:
        _mo(khong_gian, KE_HOACH, None)

    assert [str(loi) for loi in bat.value.loi] == [
        "a.yaml:2:17: không có tên `dot_xet.ten`; ở đây có: co_quan.ten, co_quan.ten_ngan, co_quan.viet_tat, "
        "co_quan.tinh, co_quan.dia_danh, co_quan.chuc_vu.hieu_truong",
        "a.yaml:5:9: chen: không có dữ liệu `danh_sach`; ở đây có: giai_doan, tieu_chi, hinh_thuc_khen_thuong, "
        "nhiem_vu",
    ]


def test_chen_gan_giong(khong_gian: KhongGian) -> None:
    """A name that is near a known one, at any depth, is told which was meant."""
    chu = KE_HOACH.replace("chen: danh_sach", "muc: [{tieu_de: Trong, chen: danh_sachh}]")
    with pytest.raises(InputError) as bat:
        _mo(khong_gian, chu, _them(khong_gian))

    assert str(bat.value) == "a.yaml:5:32: chen: không có dữ liệu `danh_sachh`; có phải ý bạn là `danh_sach`?"


def test_dieu_con_thieu(khong_gian: KhongGian) -> None:
    """What the page uses of the outside tells what it lacks; what it does not use is not asked."""
    thieu = {
        ten: lambda ten=ten: [Loi(f"[cần bổ sung: {ten}]")] for ten in ("dot_xet.ten", "danh_sach", "phien_hop.ngay")
    }
    them = _them(khong_gian).va(DuLieuThem(thieu=thieu))

    ban = _mo(khong_gian, KE_HOACH, them).trinh_bay()

    assert set(ban.thieu) == {Loi("[cần bổ sung: dot_xet.ten]"), Loi("[cần bổ sung: danh_sach]")}


def test_va(khong_gian: KhongGian) -> None:
    """Of two that name the same thing, the later holds."""
    ca_hai = DuLieuThem({"a.b": "1", "a.c": "2"}).va(DuLieuThem({"a.b": "3"}))

    assert ca_hai.ten == {"a.b": "3", "a.c": "2"}

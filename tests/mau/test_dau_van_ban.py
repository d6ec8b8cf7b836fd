"""The head of a document holds for every name: measured first, then on the laid-out page."""

from __future__ import annotations

from pathlib import Path

import pytest

from trang_mau import mot_trang, trang_in
from vanban.errors import InputError
from vanban.mau.chuan_bi import chon_kho, chuan_bi
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, TenIn
from vanban.trang_in import TrangIn

_QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"


def _ten_co_quan() -> list[BanTrinhBay]:
    tep = Path(__file__).with_name("ten_co_quan.txt")
    ban = []
    for dong in tep.read_text(encoding="utf-8").splitlines():
        if dong.startswith("#"):
            continue
        chu_quan, rieng_1, co_quan, rieng_2 = dong.split("|")
        ban.append(
            mot_trang(
                chu_quan=TenIn(chu_quan, (rieng_1,)) if chu_quan else None,
                co_quan=TenIn(co_quan, (rieng_2,) if rieng_2 else ()),
                dia_danh=rieng_1 or rieng_2 or "Hà Nội",
            )
        )
    return ban


BAN = _ten_co_quan()


def test_du_ba_tram_ten() -> None:
    """The list is as long as promised, and no pair stands in it twice."""
    cap = {(b.chu_quan, b.co_quan) for b in BAN}

    assert len(cap) == len(BAN) >= 300


@pytest.mark.parametrize("ban", BAN, ids=lambda b: b.co_quan.ten)
def test_dong_ten_vua_cot_va_khong_cat_ten_rieng(ban: BanTrinhBay) -> None:
    """Each line fits its column, the lines are the name, and the proper part stands whole on one of them."""
    kho = chon_kho(ban)
    gia_tri = chuan_bi(ban).gia_tri

    for khoa, ten, dam in (("chu_quan", ban.chu_quan, False), ("co_quan", ban.co_quan, True)):
        dong = gia_tri[khoa]
        assert isinstance(dong, tuple)
        assert " ".join(dong) == (ten.ten if ten else "")
        assert all(do_rong(d.upper(), kho.co.co_quan, dam=dam) <= kho.trai for d in dong)
        assert all(any(rieng in d for d in dong) for lien in (ten.lien if ten else ()) for rieng in lien.split(" - "))


@pytest.mark.libreoffice
def test_khong_dau_van_ban_nao_vo() -> None:
    """On the page of every name: national name and date whole, levels met, rules in proportion, nothing overlaps."""
    hong = {
        ban.co_quan.ten: loi
        for ban, trang in zip(BAN, trang_in(BAN, trang=1), strict=True)
        if (loi := list(_loi_dau(trang[0], ban)))
    }

    assert hong == {}


def _loi_dau(trang: TrangIn, ban: BanTrinhBay) -> list[str]:
    loi = []
    chu = [d.chu for d in trang.dong]
    ngay = f"{ban.dia_danh}, ngày 05 tháng 01 năm 2026"
    loi += [f"thiếu dòng {c!r}" for c in (_QUOC_HIEU, _TIEU_NGU, ngay) if c not in chu]
    if loi:
        return [*loi, str(chu[:8])]
    so, dia_danh, tieu_ngu = trang.tim("Số:"), trang.tim(ngay), trang.tim(_TIEU_NGU)
    if abs(so.day - dia_danh.day) > 0.3:
        loi.append(f"số và ngày lệch nhau {so.day - dia_danh.day:.1f} mm")
    ke = trang.ke_duoi(tieu_ngu)
    if ke is None or abs(ke.rong / tieu_ngu.rong - 1) > 0.03 or abs(ke.giua - tieu_ngu.giua) > 0.5:
        loi.append(f"đường kẻ dưới Tiêu ngữ: {ke}")
    return loi + _loi_co_quan(trang, ban)


def _loi_co_quan(trang: TrangIn, ban: BanTrinhBay) -> list[str]:
    gia_tri = chuan_bi(ban).gia_tri
    muon = [d.upper() for khoa in ("chu_quan", "co_quan") for d in gia_tri[khoa]]  # type: ignore[attr-defined]
    trai = [d for d in trang.dong if d.giua < 95 and d.day < trang.tim("Số:").day - 1]
    if [d.chu for d in trai] != muon:
        return [f"cột trái là {[d.chu for d in trai]}, cần {muon}"]
    ten = trai[-len(gia_tri["co_quan"]) :]  # type: ignore[arg-type]
    ke = trang.ke_duoi(ten[-1])
    dai = max(d.rong for d in ten)
    if ke is None or not dai / 3 - 0.3 <= ke.rong <= dai / 2 + 0.3 or abs(ke.giua - ten[-1].giua) > 0.5:
        return [f"đường kẻ dưới {ten[-1].chu}: {ke}, tên rộng {dai:.1f}"]
    return [] if all(d.dam for d in ten) else ["tên cơ quan không đậm"]


@pytest.mark.parametrize(
    ("dia_danh", "mau"),
    [
        ("Ví Dụ", "mau_1_4_co_14.docx"),
        ("Thành phố Hồ Chí Minh", "mau_1_4_co_13.docx"),
        ("Phường Nguyễn Thị Minh Khai", "mau_1_4_co_13_rong.docx"),
    ],
)
def test_dia_danh_dai_thi_dung_kho_hop(dia_danh: str, mau: str) -> None:
    """A long place takes the smaller sizes, then the wider column, where place and date stand on one line."""
    assert chuan_bi(mot_trang(dia_danh=dia_danh)).mau == mau


def test_dia_danh_qua_dai_bi_tu_choi() -> None:
    """A place that cannot stand on one line is an error that says what to do."""
    with pytest.raises(InputError, match="địa danh 'Phường Ví Dụ Rất Dài Thuộc Thành Phố' dài quá một dòng"):
        chuan_bi(mot_trang(dia_danh="Phường Ví Dụ Rất Dài Thuộc Thành Phố"))

"""Two to four signatures: each with room and a name on one line, never parted from Nơi nhận or from the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from trang_mau import mot_trang, trang_in
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy
from vanban.thanh_phan.khoi import Khoi, Kieu
from vanban.trang_in import TrangIn

CHO_KY = 20.0  # mm between title and name
NGUOI = (
    ChuKy(("Thư ký",), "Nguyễn Thị Ví Dụ Minh Khai"),
    ChuKy(("Trưởng ban kiểm phiếu",), "Trần Ví Dụ"),
    ChuKy(("Đại diện bên giao",), "Lê Thị Ví Dụ Hồng Hạnh", "Phó Hiệu trưởng"),
    ChuKy(("TM. Hội đồng", "Chủ tịch"), "Phạm Ví Dụ", "Giám đốc Sở"),
)
DAI = "Tôn Nữ Phạm Thị Ví Dụ Thảo"  # wider than a third of the page


def _bien_ban(so: int, doan: int = 3, **khac: object) -> BanTrinhBay:
    ban = mot_trang(
        mau="1.9",
        ten_loai="Biên bản",
        ky_hieu="BB-THPTVDM",
        dia_danh="",
        luu="VT, Hồ sơ",
        khoi=tuple(Khoi(Kieu.DOAN, f"Nội dung thứ {i} của cuộc họp.") for i in range(doan)),
        chu_ky_khac=NGUOI[: so - 1],
        chu_ky=NGUOI[-1],
    )
    return replace(ban, **khac)  # type: ignore[arg-type]


@pytest.mark.libreoffice
def test_chu_ky_o_dung_cho() -> None:
    """Every name whole under its title, the last signature at the right, Nơi nhận flush left below its column."""
    cac_ban = [
        *(_bien_ban(so) for so in (2, 3, 4)),
        _bien_ban(3, chu_ky_khac=(ChuKy(("Thư ký",), DAI), NGUOI[1])),
    ]

    assert [_loi(trang[0], ban) for trang, ban in zip(trang_in(cac_ban), cac_ban, strict=True)] == [[], [], [], []]


def _loi(trang: TrangIn, ban: BanTrinhBay) -> list[str]:
    cac = (*ban.chu_ky_khac, ban.chu_ky)
    ten = [trang.tim(ky.ho_ten) for ky in cac]
    nhan = trang.tim("Nơi nhận:")
    loi = [f"{d.chu}: không trọn" for d, ky in zip(ten, cac, strict=True) if d.chu != ky.ho_ten]
    loi += [f"Nơi nhận không ở dưới {d.chu}" for d in ten if d.giua < 112 and nhan.day < d.day + 4]
    if abs(nhan.trai - 30) > 0.3 or not ten[-1].giua > 112.5:
        loi.append("Nơi nhận không sát lề, hoặc chủ tọa không ở bên phải")
    for ky, d in zip(cac, ten, strict=True):
        tren = [t for t in trang.dong if abs(t.giua - d.giua) < 0.6 and t.day < d.day and t.dam]
        chuc = min((d.day - t.day for t in tren if t.chu == ky.tham_quyen[-1].upper()), default=0)
        if chuc < CHO_KY:
            loi.append(f"{d.chu}: chức danh cách {chuc:.1f} mm")
    return loi


@pytest.mark.libreoffice
def test_khong_trang_nao_cat_khoi_chu_ky() -> None:
    """However much text stands above, the page of the signatures has all of them, Nơi nhận, and two lines of text."""
    cac_ban = [_bien_ban(3, doan) for doan in range(10, 26)]
    hong = []
    for ban, cac_trang in zip(cac_ban, trang_in(cac_ban), strict=True):
        trang = cac_trang[-1]
        chu = [d.chu for d in trang.dong]
        can = ("THƯ KÝ", *(ky.ho_ten for ky in (*ban.chu_ky_khac, ban.chu_ky)), "Nơi nhận:", "- Lưu: VT, Hồ sơ.")
        if not set(can) <= set(chu) or sum(c.startswith("Nội dung thứ") for c in chu) < 2:
            hong.append((len(ban.khoi), chu))

    assert hong == []
    assert {len(trang) for trang in trang_in([cac_ban[0], cac_ban[-1]])} == {1, 2}

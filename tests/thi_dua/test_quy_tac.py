"""The registry of rules, and the cases that one change of the sample does not reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from thi_dua.ho_so_thu import doc
from thi_dua.mot_sua import BANG
from vanban.models.de_cu import DeCu, LichSu
from vanban.models.phien_hop import KetQuaPhieu
from vanban.models.phong_trao import HinhThuc
from vanban.models.quy_dinh import HinhThucQuyDinh, NguongPhieu, TyLeToiDa
from vanban.models.vien_dan import VanBanVienDan
from vanban.thi_dua.ho_so import GiayTo, HoSoXet
from vanban.thi_dua.quy_tac import KetLuan, all_quy_tac, quy_tac
from vanban.thi_dua.xet import xet

MAU = doc()
CUA_HOC_TAP = {"R-17", "R-19", "R-20", "R-22"}
O_DAY = {"R-11", "R-12", "R-31"}


def _thay(ma: str, ho_so: HoSoXet) -> list[KetLuan]:
    return list(all_quy_tac()[ma].ham(ho_so))


def _giay(chu: str, ma: str = "bien_ban_hop") -> HoSoXet:
    """The sample with one more sentence in a paper."""
    giay = tuple(
        replace(mot, chu=((("van_ban", ma, "ket_thuc"), chu),)) if mot.ma == ma else mot for mot in MAU.giay_to
    )
    return replace(MAU, giay_to=giay)


def test_du_cac_quy_tac() -> None:
    """Ids run from R-01 to R-33 without a gap; each is broken by the table, by a test here or by those on learning."""
    assert list(all_quy_tac()) == [f"R-{so:02d}" for so in range(1, 34)]
    trong_bang = {ma for ai, *_ in BANG for ma in ai.split()}
    assert set(all_quy_tac()) - trong_bang - CUA_HOC_TAP == O_DAY


@pytest.mark.parametrize("ma", list(all_quy_tac()))
def test_trang_cua_quy_tac(ma: str) -> None:
    """A page says what is wrong, why, a wrong and a right case, and where it comes from."""
    trang = all_quy_tac()[ma].trang
    dau, *_ = trang.splitlines()

    assert dau.endswith(".")
    for nhan in ("Vì sao:", "Sai:", "Đúng:", "Nguồn:"):
        assert f"\n{nhan} " in trang
    assert all_quy_tac()[ma].muc in ("LOI", "CB")
    assert not all_quy_tac()[ma].ten.endswith(".")


def test_ma_chi_dung_mot_lan() -> None:
    with pytest.raises(ValueError, match="R-01"):
        quy_tac("R-01", muc="LOI", ten="Trùng")(lambda _: iter(()))


# --- exact fractions ---


@pytest.mark.parametrize(
    ("nguong", "tren", "tong", "can"),
    [
        ("4/5", False, 9, 8),
        ("80%", False, 13, 11),
        ("7/9", False, 9, 7),
        ("2/3", False, 9, 6),
        ("1/2", True, 10, 6),
        ("1/2", True, 9, 5),
        ("90%", False, 10, 9),
        ("1", False, 9, 9),
        ("77,78%", False, 9, 8),  # the rounded share of 7/9 is more than 7/9
    ],
)
def test_so_phieu_can_theo_phan_so(nguong: str, tren: bool, tong: int, can: int) -> None:
    dieu = NguongPhieu.model_validate({"gia_tri": nguong, "tren": tren, "do_tin": "mot_nguon"})

    assert dieu.can(tong) == can


def test_khong_co_hoi_dong_thi_khong_ai_du_phieu() -> None:
    """Without a council there is no whole to take a share of."""
    ket_qua = xet(replace(MAU, hoi_dong=None))

    assert ket_qua.so_luong().tong == 0


def test_chua_hop_thi_chua_bo_phieu() -> None:
    ket_qua = xet(replace(MAU, phien=None))

    assert {mot.trang_thai for mot in ket_qua.ket_qua.values()} == {"chua_bo_phieu", "loai"}
    assert [mot for mot in _thay("R-01", replace(MAU, phien=None, giay_to=())) if mot.muc == "LOI"] == []


# --- caps ---


def _danh_hieu(phieu: list[int], *, nen: int, ty_le: str = "15%", lam_tron: str = "xuong") -> HoSoXet:
    """`nen` people for Lao động tiên tiến, and one for Chiến sĩ thi đua cơ sở for each number of votes."""
    de_cu = [_nguoi(f"l{i}", "lao_dong_tien_tien") for i in range(nen)]
    de_cu += [_nguoi(f"c{i}", "chien_si") for i in range(len(phieu))]
    so = [9] * nen + phieu
    ket_qua = tuple(
        KetQuaPhieu(de_cu=mot.ma, dong_y=min(dong_y, 8), khong_dong_y=8 - min(dong_y, 8), dong_y_van_ban=dong_y // 9)
        for mot, dong_y in zip(de_cu, so, strict=True)
    )
    nguong = NguongPhieu(gia_tri=Fraction(2, 3), do_tin="hai_nguon")
    han = TyLeToiDa.model_validate(
        {"gia_tri": ty_le, "cua": "lao_dong_tien_tien", "lam_tron": lam_tron, "do_tin": "hai_nguon"}
    )
    quy_dinh = {
        "lao_dong_tien_tien": HinhThucQuyDinh(tham_quyen="Giám đốc Sở", nguong_phieu=nguong),
        "chien_si": HinhThucQuyDinh(tham_quyen="Giám đốc Sở", nguong_phieu=nguong, ty_le_toi_da=han),
    }
    assert MAU.quy_dinh
    assert MAU.phien
    ky = MAU.quy_dinh.quy_dinh[0].model_copy(update={"hinh_thuc": quy_dinh})
    return replace(
        MAU,
        de_cu=tuple(de_cu),
        lich_su=(),
        giay_to=(),
        dot=MAU.dot.model_copy(update={"hinh_thuc": ("chien_si", "lao_dong_tien_tien")}),
        quy_dinh=MAU.quy_dinh.model_copy(update={"quy_dinh": (ky,)}),
        phien=MAU.phien.model_copy(update={"ket_qua": ket_qua}),
    )


def _nguoi(ma: str, hinh_thuc: str) -> DeCu:
    return DeCu(ma=ma, loai="ca_nhan", ho_ten=f"Ví Dụ {ma.upper()}", hinh_thuc=hinh_thuc, thanh_tich="Dạy tốt")


@pytest.mark.parametrize(
    ("nen", "lam_tron", "duoc"),
    [(20, "xuong", 3), (26, "xuong", 3), (26, "gan_nhat", 4), (21, "len", 4), (30, "xuong", 4)],
)
def test_nguoi_nhieu_phieu_duoc_lay_truoc(nen: int, lam_tron: str, duoc: int) -> None:
    """15% of 20 are 3, of 26 3,9 rounded as the rule says; those with fewer votes are over the cap."""
    ho_so = _danh_hieu([9, 6, 8, 7, 7], nen=nen, lam_tron=lam_tron)
    if duoc == 4:
        ho_so = _danh_hieu([9, 6, 8, 7, 7], nen=nen, lam_tron=lam_tron)

    ket_qua = xet(ho_so)

    lay = [mot.ma for mot in ket_qua.trinh["chien_si"]]
    assert lay == (["c0", "c2", "c3", "c4"] if duoc == 4 else ["c0", "c2"])
    assert ket_qua.ket_qua["c1"].trang_thai == "vuot_ty_le"


def test_cung_so_phieu_thi_may_khong_chon() -> None:
    """Two with equal votes for the last place: an error for the council; with a clear order only a reminder."""
    (loi,) = _thay("R-12", _danh_hieu([9, 8, 7, 7], nen=20))
    (nhac,) = _thay("R-12", _danh_hieu([9, 8, 7, 6], nen=20))

    assert loi.muc == "LOI"
    assert "còn 1 chỗ mà các đề cử sau cùng số phiếu: Ví Dụ C2, Ví Dụ C3" in loi.cau
    assert nhac.muc == "CB"
    assert nhac.cau == "'chien_si': 4 đề cử đủ phiếu, tối đa 15,00% của 20 là 3; không trình: Ví Dụ C3"
    assert _thay("R-12", _danh_hieu([9, 8, 7], nen=20)) == []


def test_khong_biet_so_nen_thi_chi_nhac() -> None:
    """The cap cannot be computed when nobody is proposed for the form it is a share of: nobody is cut."""
    ho_so = _danh_hieu([9, 8], nen=0)

    (nhac,) = _thay("R-12", ho_so)

    assert (nhac.muc, "chưa kiểm được tỷ lệ tối đa" in nhac.cau) == ("CB", True)
    assert xet(ho_so).so_luong("chien_si").tong == 2


# --- what was given before ---


def test_trung_ten_trung_ngay_sinh_o_hai_don_vi_chi_la_nghi() -> None:
    """One name and one birthday in two units, for one form, may be two people; for two forms it stops the dossier."""
    mot = next(m for m in MAU.de_cu if m.ma == "dc02")
    hai = mot.model_copy(update={"ma": "dc99", "don_vi": "Tổ khác"})
    khac = hai.model_copy(update={"hinh_thuc": "bang_khen_tinh"})

    assert [t.muc for t in _thay("R-10", replace(MAU, de_cu=(*MAU.de_cu, hai)))] == ["CB"]
    assert [t.muc for t in _thay("R-10", replace(MAU, de_cu=(*MAU.de_cu, khac)))] == ["LOI"]
    assert [
        t.muc for t in _thay("R-10", replace(MAU, de_cu=(*MAU.de_cu, hai.model_copy(update={"don_vi": None}))))
    ] == ["LOI"]


def test_thanh_tich_da_khen() -> None:
    """The same words in another occasion are one achievement; other words are not."""
    cu = LichSu(ma="dc02", nam=2024, nhom="hinh_thuc", ten="Giấy khen", thanh_tich=MAU.theo_ma["dc02"][1].thanh_tich)

    (loi,) = _thay("R-10", replace(MAU, lich_su=(cu,)))

    assert loi.noi == ("de_cu", "lich_su", 0, "thanh_tich")
    assert _thay("R-10", replace(MAU, lich_su=(cu.model_copy(update={"thanh_tich": "Việc khác"}),))) == []


def test_danh_hieu_la_dieu_kien_thi_duoc_ca_hai() -> None:
    """Somebody may be proposed for a title and for the one it is a condition of."""
    ho_so = _danh_hieu([9], nen=1)
    mot = ho_so.de_cu[0]
    hai = ho_so.de_cu[1].model_copy(update={"ho_ten": mot.ho_ten})

    assert _thay("R-10", replace(ho_so, de_cu=(mot, hai))) == []


def test_chuyen_de_khong_tinh_khi_xet_cong_trang() -> None:
    cu = LichSu(ma="dc02", nam=2024, nhom="hinh_thuc", ten="Giấy khen", loai_khen="chuyen_de")
    cong_trang = replace(MAU, lich_su=(cu,), dot=MAU.dot.model_copy(update={"loai_khen": "cong_trang"}))

    (nhac,) = _thay("R-11", cong_trang)

    assert (nhac.muc, nhac.noi) == ("CB", ("de_cu", "lich_su", 0, "loai_khen"))
    assert _thay("R-11", replace(MAU, lich_su=(cu,))) == []


# --- who may be addressed ---


@pytest.mark.parametrize(
    ("hinh_thuc", "noi", "duoc"),
    [
        ("giay_khen_so", "Sở Giáo dục và Đào tạo tỉnh Đắk Lắk", True),
        ("giay_khen_so", "Sở Giáo dục và Đào tạo Đắk Lắk", True),
        ("giay_khen_so", "Giám đốc Sở Giáo dục và Đào tạo", True),
        ("giay_khen_so", "Sở GDĐT", True),
        ("giay_khen_so", "Ủy ban nhân dân tỉnh Đắk Lắk", False),
        ("giay_khen_so", "Sở Nội vụ tỉnh Đắk Lắk", False),
        ("bang_khen_tinh", "Sở Giáo dục và Đào tạo tỉnh Đắk Lắk", True),
        ("bang_khen_tinh", "Ủy ban nhân dân tỉnh Đắk Lắk", True),
        ("bang_khen_tinh", "Chủ tịch UBND tỉnh", True),
        ("bang_khen_tinh", "Uỷ ban nhân dân tỉnh Đắk Lắk", True),
        ("bang_khen_tinh", "Thủ tướng Chính phủ", False),
    ],
)
def test_noi_gui_la_tham_quyen_hoac_o_giua(hinh_thuc: str, noi: str, duoc: bool) -> None:
    giay = GiayTo(f"to_trinh.{hinh_thuc}", "to_trinh", kinh_gui=(noi,))

    assert (_thay("R-03", replace(MAU, giay_to=(giay,))) == []) is duoc


def test_tham_quyen_ngoai_he_thong_thi_chi_nhac() -> None:
    """An authority that is not above the office, and no list of addressees: nothing can be said for sure."""
    hinh_thuc = HinhThuc(ma="giay_khen_so", ten="Giấy khen", tham_quyen="Chủ tịch Hội Khuyến học")
    assert MAU.phong_trao
    phong_trao = MAU.phong_trao.model_copy(update={"hinh_thuc_khen_thuong": (hinh_thuc,)})

    (nhac,) = _thay(
        "R-03",
        replace(
            MAU,
            phong_trao=phong_trao,
            quy_dinh=None,
            giay_to=(GiayTo("to_trinh.giay_khen_so", "to_trinh", kinh_gui=("Hội Khuyến học",)),),
        ),
    )

    assert (nhac.muc, nhac.noi) == ("CB", ("van_ban", "to_trinh.giay_khen_so", "kinh_gui", 0))


# --- sentences that are right, and more that are not ---


@pytest.mark.parametrize(
    ("giay", "cau", "muc"),
    [
        ("to_trinh.giay_khen_so", "đề nghị tặng Giấy khen cho 02 tập thể, 05 cá nhân", ""),
        ("to_trinh.giay_khen_so", "đề nghị tặng Giấy khen cho 07 tập thể, cá nhân", ""),
        ("to_trinh.giay_khen_so", "đề nghị tặng Giấy khen cho 10 tập thể, cá nhân", "LOI"),
        ("bien_ban_hop", "Thống nhất đề nghị khen thưởng 03 (ba) tập thể, 07 (bảy) cá nhân", ""),
        ("bien_ban_hop", "Thống nhất đề nghị Giấy khen: 02 tập thể, 05 cá nhân; Bằng khen: 01 tập thể, 02 cá nhân", ""),
        ("bien_ban_hop", "Thống nhất đề nghị Giấy khen: 02 tập thể; đề nghị Bằng khen: 02 tập thể", "LOI"),
        ("bien_ban_hop", "Danh sách đề cử có 12 tập thể, cá nhân", ""),
        ("bien_ban_hop", "Có 35 cá nhân đăng ký học tập", ""),
        ("bien_ban_hop", "Năm học 2024 đã khen thưởng 35 cá nhân", "CB"),
        ("bien_ban_hop", "Quỹ 85.000.000 (tám mươi lăm triệu) đồng", ""),
    ],
)
def test_so_luong_trong_cau(giay: str, cau: str, muc: str) -> None:
    assert {mot.muc for mot in _thay("R-05", _giay(cau, giay))} == ({muc} if muc else set())


@pytest.mark.parametrize(
    ("cau", "sai"),
    [
        ("Phong trào “{ten}”", False),
        ("Phong trào “{ten} ”", False),
        (
            "Phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”",
            False,
        ),
        ("danh hiệu “Công dân học tập”", False),
        ("Phong trào “Đắk Lắk thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030”", True),
        ("Phong trào “Đăk Lăk thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”", True),
        ("Phong trào “Thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”", True),
    ],
)
def test_ten_phong_trao_trong_ngoac(cau: str, sai: bool) -> None:
    """The name itself, another movement and other quotations pass; a near miss does not."""
    assert MAU.phong_trao

    assert bool(_thay("R-13", _giay(cau.replace("{ten}", MAU.phong_trao.ten)))) is sai


@pytest.mark.parametrize(
    ("cau", "thay"),
    [
        ("trên địa bàn tỉnh Đắk Lắk", []),
        ("Tỉnh Đắk Lắk, các tỉnh Tây Nguyên", []),
        ("trên địa bàn tỉnh Đăk Lăk", ["viết 'Đăk Lăk', tên đúng là Đắk Lắk"]),
        ("Sở Giáo dục và Đào tạo Đắc Lắc", ["viết 'Đắc Lắc', tên đúng là Đắk Lắk"]),
        ("trên địa bàn tỉnh Sóc Trăng", ["nhắc tỉnh Sóc Trăng, tỉnh của cơ quan là Đắk Lắk"]),
        ("như tỉnh Lâm Đồng đã làm", []),
        ("tỉnh, huyện, xã", []),
    ],
)
def test_tinh_trong_cau(cau: str, thay: list[str]) -> None:
    """A province that a cited document names may be named."""
    kh = VanBanVienDan(loai="Kế hoạch", so_ky_hieu="12/KH-UBND", co_quan="Ủy ban nhân dân tỉnh Lâm Đồng")
    so = MAU.vien_dan.model_copy(update={"van_ban": {**MAU.vien_dan.van_ban, "kh_lam_dong": kh}})

    assert [mot.cau for mot in _thay("R-15", replace(_giay(cau), vien_dan=so))] == thay


@pytest.mark.parametrize(
    ("cau", "muc"),
    [
        ("24.500.000 đồng (Hai mươi bốn triệu năm trăm nghìn đồng)", ""),
        ("24.500.000 đồng (bằng chữ: hai mươi tư triệu năm trăm ngàn đồng)", ""),
        ("24.500.000 đồng (Hai mươi bốn triệu đồng)", "LOI"),
        ("Tổng 24.500.000 đồng, trong đó ngân sách 14.500.000 đồng; xã hội hóa 10.000.000 đồng", ""),
        ("Tổng 24.500.000 đồng, trong đó ngân sách 14.500.000 đồng; xã hội hóa 12.000.000 đồng", "LOI"),
        ("Tổng 24.500.000 đồng, trong đó ngân sách 14.500.000 đồng; xã hội hóa 1.000.000 đồng", "CB"),
        ("Tổng 24.500.000 đồng, trong đó ngân sách 14.500.000 đồng", ""),
    ],
)
def test_tien_trong_cau(cau: str, muc: str) -> None:
    assert [mot.muc for mot in _thay("R-18", _giay(cau))] == ([muc] if muc else [])


# --- R-28 ---


def test_ke_hoach_cap_tren_truoc() -> None:
    """The plan of the Sở comes before that of the school, for one movement."""
    cac = dict(MAU.vien_dan.van_ban)
    truong = cac["kh_so_mau"].model_copy(
        update={
            "co_quan": "Trường THPT Ví Dụ Một",
            "so_ky_hieu": "60/KH-THPTVDM",
            "ngay": MAU.ngay_xet.replace(month=9),
        }
    )
    assert truong.ngay
    sau = MAU.vien_dan.model_copy(update={"van_ban": {**cac, "kh_truong": truong}})
    dung = truong.model_copy(update={"ngay": truong.ngay.replace(month=10)})

    (loi,) = _thay("R-04", replace(MAU, vien_dan=sau))

    assert loi.noi == ("vien_dan", "van_ban", "kh_truong", "ngay")
    assert _thay("R-04", replace(MAU, vien_dan=sau.model_copy(update={"van_ban": {**cac, "kh_truong": dung}}))) == []


def test_quyet_dinh_hoi_dong_mot_ngay() -> None:
    giay = GiayTo("quyet_dinh_hoi_dong", "quyet_dinh", ngay=MAU.ngay_xet, nguoi_ky="hieu_truong")

    (loi,) = _thay("R-04", replace(MAU, giay_to=(giay,)))

    assert loi.cau == "quyết định thành lập Hội đồng ngày 10/11/2025, hoi_dong.yaml ghi ngày 10/09/2025"


def _nguoi_ky(**khai: str) -> Iterator[KetLuan]:
    giay = GiayTo("to_trinh.giay_khen_so", "to_trinh", ngay=MAU.ngay_xet, **khai)  # type: ignore[arg-type]
    return iter(_thay("R-23", replace(MAU, giay_to=(giay,))))


def test_nguoi_ky() -> None:
    """The post has to be there, and the name one of those who hold it."""
    assert list(_nguoi_ky(nguoi_ky="hieu_truong")) == []
    assert list(_nguoi_ky(nguoi_ky="pho_hieu_truong", nguoi_ky_ho_ten="Bùi Thị Ví Dụ Giang")) == []
    assert "chưa ghi nguoi_ky" in next(_nguoi_ky()).cau
    assert "không phải Hiệu trưởng" in next(_nguoi_ky(nguoi_ky="hieu_truong", nguoi_ky_ho_ten="Võ Văn Ví Dụ Khải")).cau


def test_danh_sach_may_lap_thi_khong_can_xep() -> None:
    """Without a typed list the machine's own order and counts stand: no rule about the list speaks."""
    giay = tuple(replace(mot, danh_sach=None) for mot in MAU.giay_to)

    assert [mot for ma in ("R-01", "R-02", "R-28", "R-29") for mot in _thay(ma, replace(MAU, giay_to=giay))] == _thay(
        "R-01", MAU
    )


def test_van_ban_da_bi_thay() -> None:
    """A text that another in force has replaced is no căn cứ, even where its own end is not recorded."""
    cac = dict(MAU.vien_dan.van_ban)
    cac["qd_07_2026_ubnd"] = cac["qd_07_2026_ubnd"].model_copy(update={"hieu_luc_tu": date(2025, 11, 1)})
    ho_so = replace(MAU, vien_dan=MAU.vien_dan.model_copy(update={"van_ban": cac}))

    thay = _thay("R-08", ho_so)

    assert {(mot.muc, mot.noi[1]) for mot in thay} == {
        ("LOI", "to_trinh.bang_khen_tinh"),
        ("LOI", "to_trinh.giay_khen_so"),
    }
    assert "đã bị thay: thay bằng Quyết định 07/2026/QĐ-UBND" in thay[0].cau


def test_phien_hop_ma_khong_co_hoi_dong() -> None:
    (loi,) = _thay("R-07", replace(MAU, hoi_dong=None))

    assert loi.noi == ("hoi_dong",)


def test_dot_so_ket_can_giai_doan() -> None:
    """A sơ kết belongs to a phase; a yearly occasion need not say which."""
    khong = MAU.dot.model_copy(update={"giai_doan": None})
    hang_nam = khong.model_copy(update={"loai_dot": "hang_nam"})

    assert [mot.cau for mot in _thay("R-14", replace(MAU, dot=khong))] == [
        "đợt sơ kết, tổng kết cần giai_doan: một trong gd1, gd2"
    ]
    assert _thay("R-14", replace(MAU, dot=hang_nam)) == []


@pytest.mark.parametrize(
    ("thanh_tich", "sai"),
    [
        ("Năm học 2024 - 2025 đạt giải Nhất", False),
        ("Năm học 2021 - 2022 đạt giải Nhất", True),
        ("Ngày 15/6/2022 cứu người", True),
        ("Tháng 9/2024 mở lớp", False),
        ("Lượt đọc từ 2000 lên 3000", False),
        ("Giai đoạn 2019 - 2024", True),
    ],
)
def test_nam_trong_thanh_tich(thanh_tich: str, sai: bool) -> None:
    de_cu = MAU.de_cu[1].model_copy(update={"thanh_tich": thanh_tich})

    assert bool(_thay("R-26", replace(MAU, de_cu=(de_cu,)))) is sai


def test_chi_nhac_cho_co_the_dung() -> None:
    """A year to compare with, a young pupil, an old decision of another body in its own form: doubts only."""
    de_cu = MAU.de_cu[1].model_copy(update={"thanh_tich": "Tăng 5% so với năm 2021", "ngay_sinh": date(2015, 1, 1)})
    lich_su = MAU.lich_su[0].model_copy(update={"so_quyet_dinh": "5/QĐKT-CTN"})
    ho_so = replace(MAU, de_cu=(de_cu,), lich_su=(lich_su,))

    assert [mot.muc for ma in ("R-26", "R-16") for mot in _thay(ma, ho_so)] == ["CB"] * 4


def test_ngay_thanh_tich_ngoai_dot() -> None:
    de_cu = MAU.de_cu[1].model_copy(update={"thanh_tich_tu": date(2022, 9, 5)})

    (loi,) = _thay("R-26", replace(MAU, de_cu=(de_cu,)))

    assert loi.noi == ("de_cu", "de_cu", 0, "thanh_tich_tu")


def test_nhieu_nguoi_giu_mot_chuc_vu() -> None:
    """Two heads on one day: the paper has to say whose name stands; a proposal is not signed by order."""
    hai = (*MAU.co_quan.nguoi, MAU.co_quan.nguoi[0].model_copy(update={"ho_ten": "Võ Văn Ví Dụ Khải"}))
    chuc_vu = {
        "thu_ky": MAU.co_quan.chuc_vu["pho_hieu_truong"].model_copy(
            update={"ky_thay": None, "thua_lenh": "hieu_truong"}
        )
    }
    nguoi = MAU.co_quan.nguoi[0].model_copy(update={"chuc_vu": "thu_ky"})
    co_quan = MAU.co_quan.model_copy(update={"nguoi": (*hai, nguoi), "chuc_vu": {**MAU.co_quan.chuc_vu, **chuc_vu}})
    giay = GiayTo("to_trinh.giay_khen_so", "to_trinh", ngay=MAU.ngay_xet, nguoi_ky="hieu_truong")

    (loi,) = _thay("R-23", replace(MAU, co_quan=co_quan, giay_to=(giay,)))
    (nhac,) = _thay("R-23", replace(MAU, co_quan=co_quan, giay_to=(replace(giay, nguoi_ky="thu_ky"),)))

    assert "có 2 người là Hiệu trưởng vào ngày 10/11/2025" in loi.cau
    assert nhac.muc == "CB"


@pytest.mark.parametrize(
    ("so_ky_hieu", "ngay", "cau"),
    [
        ("1204/QĐ-SGDĐT", date(2025, 12, 10), []),
        ("", None, []),
        ("1205/QĐ-SGDĐT", None, ["số 1205/QĐ-SGDĐT, quyết định khen thưởng 'giay_khen_so' là số 1204/QĐ-SGDĐT"]),
        ("1204/QĐ-UBND", None, ["là số 1204/QĐ-SGDĐT"]),
        (
            "1204/QĐ-SGDĐT",
            date(2025, 12, 11),
            ["ngày 11/12/2025, quyết định khen thưởng 'giay_khen_so' ngày 10"],
        ),
    ],
)
def test_quyet_dinh_go_tren_giay_khen(so_ky_hieu: str, ngay: date | None, cau: list[str]) -> None:
    """The decision typed on a certificate is that of the dossier: number, symbol and day."""
    quyet_dinh = GiayTo(
        "quyet_dinh_khen_thuong.giay_khen_so", "quyet_dinh", so=1204, ky_hieu="QĐ-SGDĐT", ngay=date(2025, 12, 10)
    )
    giay_khen = GiayTo("giay_khen", "giay_khen", quyet_dinh=so_ky_hieu, ngay_quyet_dinh=ngay)

    thay = _thay("R-31", replace(MAU, giay_to=(*MAU.giay_to, quyet_dinh, giay_khen)))

    assert len(thay) == len(cau)
    assert all(mot in kl.cau and kl.muc == "LOI" for mot, kl in zip(cau, thay, strict=True))

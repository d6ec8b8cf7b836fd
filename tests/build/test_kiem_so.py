"""The check of the register, and what becomes of a document afterwards."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from so_mau import HOM_NAY, SO, ke_hoach, phat_hanh, sua, trong_so
from vanban.build.so_dang_ky.doi_trang_thai import DaDoi, doi_trang_thai
from vanban.build.so_dang_ky.kiem_so import kiem_so
from vanban.build.tep_moi import tao
from vanban.errors import InputError
from vanban.loai import all_loai

MOT, HAI = Path("inputs/ke_hoach/mot.yaml"), Path("inputs/ke_hoach/hai.yaml")


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one issued plan and one draft; the current folder."""
    monkeypatch.chdir(tmp_path)
    ke_hoach("mot", "hai")
    phat_hanh(MOT)
    return tmp_path


def _cau() -> list[str]:
    return [str(loi) for loi in kiem_so(Path()).loi]


def _doi(so: str, viec: str = "huy", bang: str = "") -> DaDoi:
    return doi_trang_thai(Path(), so, viec, "vì thử", HOM_NAY, bang=bang)


def test_so_dung_thi_im() -> None:
    """A register that agrees with everything, and a workspace without one."""
    assert (kiem_so(Path()).so_van_ban, _cau()) == (1, [])
    SO.unlink()
    assert (kiem_so(Path()).so_van_ban, _cau()) == (0, [])


def _them(so: int, ngay: str, **khac: str) -> None:
    """A line that the clerk writes by hand, for a document made elsewhere."""
    muc = {"ky_hieu": "CV-X", "day": "THPTVD", "loai": "cong_van", "ten_loai": "Công văn", "trich_yeu": "việc x"} | khac
    dong = "".join(f"  {ten}: {tri}\n" for ten, tri in muc.items())
    SO.write_text(f"{SO.read_text(encoding='utf-8')}- so: {so}\n  ngay: {ngay}\n{dong}", encoding="utf-8")


def test_van_ban_lam_o_noi_khac_ghi_tay() -> None:
    """A line without file counts in its series."""
    _them(2, "24/11/2026")

    assert _cau() == []
    phat_hanh(HAI)
    assert [mot.so for mot in trong_so()] == [1, 2, 3]


def test_nhay_so_trung_so_trai_ngay() -> None:
    """Gaps, duplicates and numbers out of the order of days; the day of minutes need not follow their number."""
    _them(5, "23/11/2026")
    _them(5, "25/11/2026", trich_yeu="việc y")
    _them(6, "20/11/2026", ky_hieu="BB-X", loai="bien_ban", ten_loai="Biên bản")

    assert _cau() == [
        "inputs/so_dang_ky.yaml:34:3: số 05/CV-X năm 2026 (dãy THPTVD) đã cấp cho Công văn V/v việc x, "
        "số 05/CV-X ngày 23/11/2026",
        "inputs/so_dang_ky.yaml:8:3: số 01/KH-THPTVD ngày 24/11/2026 mà số 05/CV-X lại mang ngày 23/11/2026 trước đó: "
        "số và ngày phải cùng thứ tự (Điều 15, khoản 1)",
        "inputs/so_dang_ky.yaml:27:3: số 05/CV-X ngày 23/11/2026 mà số 01/KH-THPTVD lại mang ngày 24/11/2026 sau đó: "
        "số và ngày phải cùng thứ tự (Điều 15, khoản 1)",
        "inputs/so_dang_ky.yaml: dãy THPTVD năm 2026 nhảy qua số 02 đến 04",
    ]


def test_ban_luu_bi_doi_hay_mat() -> None:
    """The kept copy is the one that was issued."""
    luu = Path("luu/2026/thptvd/01_ke_hoach.docx")
    luu.write_bytes(b"PK")
    dau = f"inputs/so_dang_ky.yaml:8:3: số 01/KH-THPTVD ngày 24/11/2026: bản lưu {luu.as_posix()}"

    assert _cau() == [f"{dau} không phải bản đã ban hành"]
    luu.unlink()
    assert _cau() == [f"{dau} không còn"]


@pytest.mark.parametrize(
    ("cu", "moi", "cau"),
    [
        (
            "đột xuất",
            "lạ",
            "outputs/ke_hoach/mot.docx: đã ban hành, số 01/KH-THPTVD ngày 24/11/2026; bản dựng nay khác",
        ),
        ("so: 1", "so: 2", "sổ đăng ký đã cấp số 01/KH-THPTVD ngày 24/11/2026 mà dữ liệu ghi số 02, ngày 24/11/2026"),
        ("ngay: 24/11/2026", "ngay:", "mà dữ liệu ghi số 01, ngày trống: lượt ban hành trước bị ngắt giữa chừng"),
    ],
)
def test_du_lieu_khac_so(cu: str, moi: str, cau: str) -> None:
    """An input that says otherwise than what was issued."""
    sua(MOT, cu, moi)

    assert cau in "\n".join(_cau())


def test_van_ban_co_so_ma_khong_vao_so() -> None:
    """A document that bears number and day without a line, or with the line of another."""
    sua(HAI, "so:  ", "so: 7")
    assert _cau() == []
    sua(HAI, "ngay:            ", "ngay: 24/11/2026 ")
    assert _cau() == [
        "inputs/ke_hoach/hai.yaml:5:5: văn bản ghi số 07/KH-THPTVD ngày 24/11/2026 mà sổ đăng ký không có"
    ]
    sua(HAI, "so: 7", "so: 1")
    assert _cau() == ["inputs/ke_hoach/hai.yaml:5:5: số 01/KH-THPTVD ngày 24/11/2026 là của inputs/ke_hoach/mot.yaml"]
    _them(7, "24/11/2026", ky_hieu="KH-THPTVD", loai="ke_hoach", ten_loai="Kế hoạch")
    sua(HAI, "so: 1", "so: 7")
    assert [mot for mot in _cau() if "hai.yaml" in mot] == []


def test_khong_con_du_lieu() -> None:
    """An input that was taken away or cannot be read is told; another one is still compared."""
    MOT.rename("mot.yaml")
    assert _cau() == [
        "inputs/so_dang_ky.yaml:8:3: số 01/KH-THPTVD ngày 24/11/2026: không còn dữ liệu inputs/ke_hoach/mot.yaml"
    ]
    Path("mot.yaml").rename(MOT)
    sua(MOT, "trich_yeu:", "trich_yeuu:")
    assert [mot for mot in _cau() if "không còn dữ liệu" in mot] == []
    assert any("trich_yeuu" in mot for mot in _cau())


def test_huy_so_thi_khong_cap_lai() -> None:
    """A spoiled number stays in the register with its reason; its input is a draft again and takes another."""
    da = _doi("1/KH-THPTVD")

    assert (da.muc.ghi_chu, da.con_lai) == ("Hủy số ngày 24/11/2026: vì thử", ())
    assert [(mot.so, mot.trang_thai) for mot in trong_so()] == [(1, "huy")]
    assert _cau() == []
    assert phat_hanh(MOT).ma_thoat == 0
    assert [(mot.so, mot.trang_thai) for mot in trong_so()] == [(1, "huy"), (2, "da_ban_hanh")]
    assert _cau() == []


def test_huy_so_ma_du_lieu_khong_doc_duoc() -> None:
    """The number is spoiled all the same, and what is left to do is told."""
    sua(MOT, "trich_yeu:", "trich_yeuu:")

    da = _doi("01")

    assert str(da.con_lai[-1]) == "inputs/ke_hoach/mot.yaml: để trống so, ngay trong tệp này"
    sua(MOT, "trich_yeuu:", "trich_yeu:")
    assert _cau() == [
        "inputs/ke_hoach/mot.yaml:5:5: văn bản còn ghi số 01/KH-THPTVD ngày 24/11/2026, số này đã hủy: "
        "để trống so, ngay"
    ]
    phat_hanh(MOT)
    assert [mot.so for mot in trong_so()] == [1, 2]


def _cong_van() -> str:
    tao("cong_van", Path("inputs/cong_van/ba.yaml"))
    (kq,) = phat_hanh("inputs/cong_van/ba.yaml").ket_qua
    return kq.so.split()[0]


@pytest.mark.parametrize(
    ("viec", "cung_loai", "dau"),
    [
        ("thay_the", True, "Được thay thế bằng"),
        ("sua_doi", True, "Được sửa đổi bằng"),
        ("thu_hoi", True, "Thu hồi theo"),
        ("thu_hoi", False, "Thu hồi theo"),
        ("dinh_chinh", False, "Được đính chính tại"),
    ],
)
def test_viec_cua_dieu_18(viec: str, cung_loai: bool, dau: str) -> None:
    """Amended or replaced by the same form, corrected by a công văn, withdrawn by any; the document stays frozen."""
    if cung_loai:
        phat_hanh(HAI)
    bang = "02/KH-THPTVD" if cung_loai else _cong_van()

    da = _doi("01/KH-THPTVD", viec, bang)

    assert da.muc.ghi_chu == f"{dau} {bang} ngày 24/11/2026: vì thử"
    assert trong_so()[0] == da.muc
    assert trong_so()[0].bang == f"{bang} ngày 24/11/2026"
    assert _cau() == []
    assert phat_hanh(MOT).ket_qua[0].so == "01/KH-THPTVD ngày 24/11/2026"


@pytest.mark.parametrize(
    ("so", "viec", "bang", "cau"),
    [
        ("01/KH-THPTVD", "thay_the", "02/KH-THPTVD", "đã ở trạng thái thay_the, không đổi nữa"),
        ("02/KH-THPTVD", "thu_hoi", "", "cần --bang"),
        ("02/KH-THPTVD", "thu_hoi", "02/KH-THPTVD", "không thể thu_hoi văn bản này"),
        ("02/KH-THPTVD", "thu_hoi", "01/KH-THPTVD", ""),
        ("02/KH-THPTVD", "sua_doi", "03/THPTVD-VP", "hình thức tương đương, 03/THPTVD-VP là Công văn"),
        ("03/THPTVD-VP", "dinh_chinh", "02/KH-THPTVD", "đính chính phải bằng công văn, 02/KH-THPTVD là Kế hoạch"),
        ("02/KH-THPTVD", "huy", "03/THPTVD-VP", "hủy số không cần --bang"),
        ("04/KH-THPTVD", "huy", "", "sổ không có số 04/KH-THPTVD năm 2026"),
        ("bốn", "huy", "", "'bốn' không phải số văn bản"),
        ("04/BB-X", "huy", "", "năm 2025 có số ấy: thêm --nam 2025"),
        ("03/THPTVD-VP", "thu_hoi", "07", "sổ không có số 07 năm 2025"),
    ],
)
def test_viec_khong_duoc(so: str, viec: str, bang: str, cau: str) -> None:
    """What the decree or the state of the document does not allow is refused and the register stays as it is."""
    phat_hanh(HAI)
    _cong_van()
    _doi("01/KH-THPTVD", "thay_the", "02/KH-THPTVD")
    _them(4, "24/11/2025", ky_hieu="BB-X", loai="bien_ban", ten_loai="Biên bản")
    truoc = SO.read_bytes()
    if not cau:
        assert _doi(so, viec, bang).muc.trang_thai == viec
        return

    with pytest.raises(InputError) as loi:
        _doi(so, viec, bang)

    assert cau in str(loi.value)
    assert SO.read_bytes() == truoc


def test_da_chuyen_di_thi_khong_huy_duoc() -> None:
    """What was sent is withdrawn, not spoiled; a note of the clerk stays before that of the machine."""
    sua(SO, "  ngay_chuyen:\n", "  ngay_chuyen: 24/11/2026\n")
    sua(SO, "  ghi_chu:\n", "  ghi_chu: gửi khẩn  # bưu tá\n")

    with pytest.raises(InputError, match="đã chuyển đi ngày 24/11/2026: dùng --viec thu_hoi"):
        _doi("01")
    phat_hanh(HAI)
    assert _doi("01", "thu_hoi", "02").muc.ghi_chu == "gửi khẩn. Thu hồi theo 02/KH-THPTVD ngày 24/11/2026: vì thử"
    assert "  # bưu tá\n" in SO.read_text(encoding="utf-8").replace(" # bưu", "  # bưu")


def test_so_o_nhieu_day() -> None:
    """A number that several series have needs its symbol or its series."""
    _them(1, "24/11/2026", day="HĐ-THPTVD", ky_hieu="BB-HĐ", loai="bien_ban", ten_loai="Biên bản")

    with pytest.raises(InputError, match=r"năm 2026 có 2 văn bản số 1: 01/KH-THPTVD \(dãy THPTVD\), 01/BB-HĐ"):
        _doi("1")
    assert _doi("1/BB-HĐ").muc.day == "HĐ-THPTVD"


def test_van_ban_bang_phai_ra_sau() -> None:
    """What changes a document comes after it."""
    phat_hanh(HAI, hom_nay=date(2026, 11, 25))

    with pytest.raises(InputError, match="ra trước văn bản số 02/KH-THPTVD ngày 25/11/2026"):
        doi_trang_thai(Path(), "02", "thu_hoi", "x", date(2026, 11, 25), bang="01")


def test_ma_loai_ban_sao_la_cua_luat() -> None:
    """The copies that share a series are those of the law."""
    from vanban.models.so_dang_ky import BAN_SAO, SoDangKy
    from vanban.nd30 import nd30

    assert frozenset(nd30().ban_sao) == BAN_SAO
    assert {SoDangKy().ten_day("NCT", ma) for ma in BAN_SAO} == {"NCT/ban_sao"}
    assert SoDangKy().ten_day("NCT", next(iter(all_loai()))) == "NCT"

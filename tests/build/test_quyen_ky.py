"""Who may sign on the day: a reminder in a draft, a refusal when issuing (Điều 13)."""

from __future__ import annotations

from pathlib import Path

import pytest

from so_mau import SO, ke_hoach, phat_hanh, sua, trong_so
from vanban.build.run import dung
from vanban.build.viec import tim_viec

MOT = Path("inputs/ke_hoach/mot.yaml")
CO_QUAN = Path("inputs/co_quan.yaml")
DAU = """ten: Sở Giáo dục và Đào tạo tỉnh Ví Dụ
viet_tat: SGDĐT
loai_hinh: so
dia_danh: Ví Dụ
chuc_vu:
  giam_doc: {ten: Giám đốc}
  pho_giam_doc: {ten: Phó Giám đốc, ky_thay: giam_doc}
  ke_toan: {ten: Kế toán trưởng, ky_thay: giam_doc}
  chanh_van_phong: {ten: Chánh Văn phòng, thua_lenh: giam_doc}
  pho_chanh_van_phong: {ten: Phó Chánh Văn phòng, ky_thay: chanh_van_phong}
  truong_phong: {ten: Trưởng phòng Tổ chức, thua_uy_quyen: giam_doc}
  pho_truong_phong: {ten: Phó Trưởng phòng Tổ chức, ky_thay: truong_phong}
  tro_ly: {ten: Trợ lý, thua_lenh: pho_giam_doc}
nguoi:
- {ho_ten: Trần Thị Ví Dụ, chuc_vu: giam_doc}
- {ho_ten: Lê Văn Ví Dụ, chuc_vu: pho_giam_doc, tu: 01/01/2026}
- {ho_ten: Phạm Văn Ví Dụ, chuc_vu: ke_toan}
- {ho_ten: Hồ Thị Ví Dụ, chuc_vu: chanh_van_phong}
- {ho_ten: Vũ Văn Ví Dụ, chuc_vu: pho_chanh_van_phong}
- {ho_ten: Ngô Thị Ví Dụ, chuc_vu: truong_phong}
- {ho_ten: Đỗ Văn Ví Dụ, chuc_vu: pho_truong_phong}
- {ho_ten: Lý Văn Ví Dụ, chuc_vu: tro_ly}
noi_nhan: [Các phòng]
"""
QUY_CHE = "{chuc_vu: chanh_van_phong, van_ban: Quy chế làm việc, ngay: 05/01/2026, loai: [cong_van, ke_hoach]}"
GIAY = (
    "{chuc_vu: truong_phong, van_ban: Giấy ủy quyền số 05/GUQ, ngay: 05/01/2026, den: 31/12/2026, noi_dung: Tập huấn}"
)


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of an office with one draft plan; the current folder."""
    monkeypatch.chdir(tmp_path)
    ke_hoach("mot")
    sua(MOT, "soan_thao: van_phong", "soan_thao:           ", co_the_khong=True)
    return tmp_path


def _ghi(nguoi_ky: str, giao_ky: str = "") -> None:
    CO_QUAN.write_text(DAU + (f"giao_ky:\n- {giao_ky}\n" if giao_ky else ""), encoding="utf-8")
    sua(MOT, "nguoi_ky: hieu_truong", f"nguoi_ky: {nguoi_ky}")


@pytest.mark.parametrize(
    ("nguoi_ky", "giao_ky"),
    [
        ("giam_doc", ""),
        ("pho_giam_doc", ""),
        ("chanh_van_phong", QUY_CHE),
        ("pho_chanh_van_phong", QUY_CHE),
        ("truong_phong", GIAY),
        ("truong_phong", GIAY.replace("noi_dung: Tập huấn", "noi_dung: Tập huấn, loai: [ke_hoach]")),
    ],
)
def test_duoc_ky(nguoi_ky: str, giao_ky: str) -> None:
    """With the papers that Điều 13 asks for, a document is issued and its draft reminds of nothing."""
    _ghi(nguoi_ky, giao_ky)

    nhap = dung(tim_viec([MOT]))
    luot = phat_hanh(MOT)

    assert (nhap.ma_thoat, nhap.nhac) == (0, ())
    assert (luot.ma_thoat, [kq.so for kq in luot.ket_qua]) == (0, ["01/KH-SGDĐT ngày 24/11/2026"])


@pytest.mark.parametrize(
    ("nguoi_ky", "giao_ky", "cau"),
    [
        (
            "ke_toan",
            "",
            "ký KT. Giám đốc phải là cấp phó (NĐ 30/2020/NĐ-CP, Điều 13, khoản 1), Kế toán trưởng không phải: "
            "chuc_vu ke_toan trong co_quan.yaml ghi thua_lenh: giam_doc nếu được giao ký thừa lệnh",
        ),
        (
            "chanh_van_phong",
            "",
            "ký TL. Giám đốc phải được quy định cụ thể trong quy chế làm việc hoặc quy chế công tác văn thư "
            "(NĐ 30/2020/NĐ-CP, Điều 13, khoản 4): thêm vào giao_ky trong co_quan.yaml dòng "
            "- {chuc_vu: chanh_van_phong, van_ban: …, ngay: …, loai: [ke_hoach]}",
        ),
        ("pho_chanh_van_phong", "", "ký TL. Giám đốc phải được quy định cụ thể trong quy chế làm việc"),
        (
            "chanh_van_phong",
            QUY_CHE.replace(", ke_hoach", ""),
            "“Quy chế làm việc” không giao ký loại này: có giao thì thêm ke_hoach vào loai của giao_ky",
        ),
        (
            "chanh_van_phong",
            "{chuc_vu: chanh_van_phong, van_ban: Quy chế làm việc}",
            "giao_ky “Quy chế làm việc” trong co_quan.yaml chưa ghi ngay, loai",
        ),
        (
            "truong_phong",
            "",
            "ký TUQ. Giám đốc phải được giao bằng văn bản, giới hạn thời gian và nội dung (NĐ 30/2020/NĐ-CP, Điều 13, "
            "khoản 3): thêm vào giao_ky trong co_quan.yaml dòng "
            "- {chuc_vu: truong_phong, van_ban: …, ngay: …, den: …, noi_dung: …}",
        ),
        (
            "truong_phong",
            "{chuc_vu: truong_phong, van_ban: Giấy ủy quyền}",
            "giao_ky “Giấy ủy quyền” trong co_quan.yaml chưa ghi ngay, den, noi_dung",
        ),
        (
            "pho_truong_phong",
            GIAY,
            "Trưởng phòng Tổ chức ký TUQ. nên không được ủy quyền lại (NĐ 30/2020/NĐ-CP, Điều 13, khoản 3): "
            "Trưởng phòng Tổ chức phải tự ký",
        ),
        (
            "tro_ly",
            "{chuc_vu: tro_ly, van_ban: Quy chế, ngay: 05/01/2026, loai: [ke_hoach]}",
            "TL. phải đứng trước chức vụ người đứng đầu, Phó Giám đốc không phải: sửa thua_lenh của chuc_vu tro_ly",
        ),
    ],
)
def test_khong_duoc_ky(nguoi_ky: str, giao_ky: str, cau: str) -> None:
    """A draft is built with a reminder; issuing is refused, at the line of the signer, and no number is given."""
    _ghi(nguoi_ky, giao_ky)

    nhap = dung(tim_viec([MOT]))
    luot = phat_hanh(MOT)

    assert nhap.ma_thoat == 0
    assert cau in "\n".join(map(str, nhap.nhac))
    assert luot.ma_thoat == 2
    assert cau in str(luot.loi_vao)
    assert str(luot.loi_vao).startswith("inputs/ke_hoach/mot.yaml:")
    assert not SO.exists()


@pytest.mark.parametrize(
    ("giao_ky", "cau"),
    [
        (GIAY.replace("den: 31/12/2026", "den: 23/11/2026"), "“Giấy ủy quyền số 05/GUQ” hết hạn ngày 23/11/2026"),
        (GIAY.replace("05/01/2026", "25/11/2026"), "có từ 25/11/2026, sau ngày văn bản 24/11/2026"),
        (GIAY.replace("den:", "tu: 01/12/2026, den:"), "có từ 01/12/2026, sau ngày văn bản 24/11/2026"),
    ],
)
def test_uy_quyen_het_han(giao_ky: str, cau: str) -> None:
    """An authorisation counts from its day to its end; a draft without a day cannot tell."""
    _ghi("truong_phong", giao_ky)

    assert dung(tim_viec([MOT])).nhac == ()
    assert cau in str(phat_hanh(MOT).loi_vao)


def test_hai_van_ban_uy_quyen() -> None:
    """One paper that covers the document is enough."""
    _ghi("truong_phong", GIAY.replace("den: 31/12/2026", "den: 31/10/2026") + f"\n- {GIAY}")

    assert phat_hanh(MOT).ma_thoat == 0


def test_chua_duoc_bo_nhiem() -> None:
    """A deputy who was not appointed on the day is told, with the terms that are recorded."""
    _ghi("pho_giam_doc")
    sua(CO_QUAN, "tu: 01/01/2026", "tu: 25/11/2026")

    loi = str(phat_hanh(MOT).loi_vao)

    assert "không ai giữ chức vụ pho_giam_doc vào ngày 24/11/2026; đã ghi: Lê Văn Ví Dụ từ 25/11/2026" in loi


def test_khong_ai_ghi() -> None:
    """Nobody recorded for the post: the message has the line to add."""
    _ghi("pho_giam_doc")
    sua(CO_QUAN, "- {ho_ten: Lê Văn Ví Dụ, chuc_vu: pho_giam_doc, tu: 01/01/2026}\n", "")

    assert (
        "co_quan.yaml không ghi ai giữ chức vụ Phó Giám đốc vào ngày 24/11/2026: thêm vào nguoi dòng "
        "- {ho_ten: …, chuc_vu: pho_giam_doc, tu: …}" in str(phat_hanh(MOT).loi_vao)
    )


@pytest.mark.parametrize(
    ("loai_hinh", "theo", "nhac", "ban_hanh"),
    [
        ("so", "", "không ghi học hàm, học vị", False),
        ("so", "Thông tư 01", "không ghi học hàm, học vị", False),
        ("truong_hoc", "", "do người đứng đầu cơ quan quản lý ngành, lĩnh vực quy định", True),
        ("truong_hoc", "Thông tư 01", "", True),
    ],
)
def test_hoc_vi_truoc_ho_ten(loai_hinh: str, theo: str, nhac: str, ban_hanh: bool) -> None:
    """Refused in an office of the State; in a school a reminder, until a rule of the branch is named."""
    _ghi("giam_doc")
    sua(CO_QUAN, "loai_hinh: so", f"loai_hinh: {loai_hinh}\nhoc_vi_theo: {theo}")
    sua(CO_QUAN, "ho_ten: Trần Thị", "ho_ten: TS. Trần Thị")

    nhap = dung(tim_viec([MOT])).nhac

    assert [nhac in str(mot) for mot in nhap] == ([True] if nhac else [])
    assert (phat_hanh(MOT).ma_thoat == 0) is ban_hanh


def test_hoi_dong_lay_so_rieng() -> None:
    """A council that uses the seal numbers its papers in a series of its own (Phụ lục I, Phần I, Mục II, khoản 3)."""
    them = (
        "to_chuc_tu_van:\n  hd_ts: {ten: Hội đồng tuyển sinh, viet_tat: HĐTS, con_dau: có}\n"
        "chuc_vu:\n  chu_tich_hd: {ten: Chủ tịch, thay_mat: Hội đồng, to_chuc: hd_ts, cung_nguoi_voi: giam_doc}\n"
    )
    phat_hanh(MOT)
    ke_hoach("hai")
    CO_QUAN.write_text(DAU.replace("chuc_vu:\n", them, 1), encoding="utf-8")
    hai = MOT.with_name("hai.yaml")
    sua(hai, "soan_thao: van_phong", "soan_thao:           ", co_the_khong=True)
    sua(hai, "nguoi_ky: hieu_truong", "to_chuc: hd_ts\nnguoi_ky: chu_tich_hd")

    (kq,) = phat_hanh(hai).ket_qua

    assert kq.so == "01/KH-HĐTS ngày 24/11/2026"
    assert trong_so()[-1].day == "HĐTS-SGDĐT"

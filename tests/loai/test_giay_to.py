"""Papers of practice: certificate, ballot, report of achievements."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import KhongGian, chu_khoi
from vanban.errors import InputError
from vanban.inputs.schema import luoc_do
from vanban.loai import all_loai
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Kieu

GIAY_KHEN = "loai: giay_khen\ntrich_yeu: Đã có thành tích\nnguoi_nhan: Tập thể Tổ Toán\nnguoi_ky: hieu_truong\n"
PHIEU = "loai: phieu_bau\ntrich_yeu: Xét khen thưởng\nnoi_dung: [{bang: {cot: [A, B], dong: [['1', '']]}}]\n"
THANH_TICH = "loai: bao_cao_thanh_tich\ntrich_yeu: Đề nghị khen thưởng\nnoi_dung: [{doan: Góp sách}]\n"


def _ban(khong_gian: KhongGian, chu: str) -> BanTrinhBay:
    khong_gian.ghi("giay_to/thu.yaml", chu)
    return khong_gian.trinh_bay("giay_to/thu.yaml")


def test_giay_khen(khong_gian: KhongGian) -> None:
    """Who awards comes from the post and the body; what is not known yet is blank; no head with names, no number."""
    ban = _ban(khong_gian, GIAY_KHEN)

    assert ban.khen is not None
    assert ban.khen.tham_quyen.ten == "Hiệu trưởng Trường THPT Ví Dụ"
    assert ban.khen.nguoi_nhan == ("Tập thể Tổ Toán",)
    so, vao_so = (" ".join(chu.split()) for chu in ban.khen.vao_so)
    assert (so, vao_so) == ("Quyết định số: ngày tháng năm", "Vào sổ khen thưởng số:")
    assert (ban.co_quan.ten, ban.chu_quan, ban.ky_hieu, ban.khoi) == ("", None, "", ())
    assert ban.chu_ky.ho_ten == "Nguyễn Văn Ví Dụ"


def test_giay_khen_du_so(khong_gian: KhongGian) -> None:
    """Decision and register as given; another authority as given."""
    ban = _ban(
        khong_gian,
        GIAY_KHEN + "noi_cong_tac: [Giáo viên, Tổ Toán]\ntham_quyen: Giám đốc Sở\nso_vao_so: 7\n"
        "quyet_dinh: {so_ky_hieu: 12/QĐ-SGD, ngay: 05/02/2026}\n",
    )

    assert ban.khen is not None
    assert ban.khen.vao_so == ("Quyết định số: 12/QĐ-SGD ngày 05 tháng 02 năm 2026", "Vào sổ khen thưởng số: 7")
    assert ban.khen.tham_quyen.ten == "Giám đốc Sở"
    assert ban.khen.nguoi_nhan == ("Tập thể Tổ Toán", "Giáo viên", "Tổ Toán")


def test_phieu_bau_khong_ai_ky(khong_gian: KhongGian) -> None:
    """The meeting stands in the middle; no place and date, no signature, no closing mark."""
    ban = _ban(khong_gian, PHIEU + "mo_dau: (Kỳ họp)\nket_thuc: Đánh dấu x.\n")

    assert [(k.kieu, chu_khoi(k)) for k in ban.khoi] == [
        *((Kieu.GIUA, "(Kỳ họp)"), (Kieu.BANG, " | A | B | 1 | "), (Kieu.DOAN, "Đánh dấu x."))
    ]
    assert (ban.dia_danh, ban.chu_ky.tham_quyen, ban.chu_ky_khac) == ("", (), ())


def test_bao_cao_thanh_tich_ky_mac_dinh(khong_gian: KhongGian) -> None:
    """Without signers of its own: the one who reports and the head, their names blank; no form number, none printed."""
    ban = _ban(khong_gian, THANH_TICH)

    assert [(ky.tham_quyen, ky.ho_ten) for ky in (*ban.chu_ky_khac, ban.chu_ky)] == [
        (("Người báo cáo thành tích",), ""),
        (("Thủ trưởng đơn vị xác nhận",), ""),
    ]
    assert ban.ghi_chu_mau == ""


def test_bao_cao_thanh_tich_ba_nguoi_ky(khong_gian: KhongGian) -> None:
    """Signers from left to right, the form's number."""
    ban = _ban(
        khong_gian,
        THANH_TICH + "ghi_chu_mau: Mẫu số 08\nnguoi_ky_bao_cao:\n- {chuc_danh: Người báo cáo, ho_ten: Lê Ví Dụ}\n"
        "- {chuc_danh: [Xác nhận, Hiệu trưởng]}\n- {chuc_danh: Cấp trình}\n",
    )

    assert [ky.tham_quyen for ky in (*ban.chu_ky_khac, ban.chu_ky)] == [
        *(("Người báo cáo",), ("Xác nhận", "Hiệu trưởng"), ("Cấp trình",))
    ]
    assert ban.chu_ky_khac[0].ho_ten == "Lê Ví Dụ"
    assert ban.ghi_chu_mau == "Mẫu số\u00a008"


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        (GIAY_KHEN + "so: 5\n", "so: loại giấy tờ này không có so"),
        (GIAY_KHEN + "noi_nhan: [Sở]\n", "noi_nhan: loại giấy tờ này không có noi_nhan"),
        (PHIEU + "dia_danh: Ví Dụ\n", "dia_danh: loại giấy tờ này không có dia_danh"),
        (THANH_TICH + "nguoi_ky_bao_cao: []\n", "có từ một đến ba người ký, đang ghi 0 người"),
        (THANH_TICH + "nguoi_ky_bao_cao: [{chuc_danh: A, ho_ten: Ông Lê Ví Dụ}]\n", "chỉ ghi họ tên, không ghi Ông"),
    ],
)
def test_khai_sai(khong_gian: KhongGian, chu: str, loi: str) -> None:
    """Fields that such a paper does not have are refused where they stand."""
    with pytest.raises(InputError) as bat:
        _ban(khong_gian, chu)

    assert loi in str(bat.value)


@pytest.mark.parametrize("ma", ["giay_khen", "phieu_bau", "bao_cao_thanh_tich"])
def test_luoc_do_khong_moi_muc_khong_co(ma: str) -> None:
    """An editor does not offer what the model refuses."""
    loai = all_loai()[ma]
    muc = luoc_do(loai.dau_vao, tieu_de=loai.ten)["properties"]

    assert isinstance(muc, dict)
    assert not {"so", "ky_hieu", "noi_nhan", "can_cu", "kinh_gui"} & muc.keys()
    assert {"loai", "trich_yeu", "ngay"} <= muc.keys()

"""Quyết định, công văn, tờ trình, biên bản: what each asks for, and what it writes itself."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import dedent

import pytest

from loai.khong_gian_thu import KhongGian, chu_khoi
from vanban.build.chu_trang import cac_o
from vanban.errors import InputError
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Kieu

DAU = {
    "cong_van": "loai: cong_van\ntrich_yeu: mời họp\nkinh_gui: [Sở Ví Dụ]\nnguoi_ky: hieu_truong\n",
    "to_trinh": "loai: to_trinh\ntrich_yeu: Việc thử\nkinh_gui: [Sở Ví Dụ]\nnguoi_ky: hieu_truong\nnoi_dung: [Một.]\n",
    "quyet_dinh": "loai: quyet_dinh\ntrich_yeu: Về việc thử\ncan_cu: [Căn cứ tình hình]\nnguoi_ky: hieu_truong\n",
    "bien_ban": "loai: bien_ban\ntrich_yeu: Họp thử\nnoi_dung: [Một việc.]\n",
}
HOP = """
    ngay: 05/01/2026
    bat_dau: 8:05
    dia_diem: Phòng họp
    thanh_phan: Các tổ trưởng
    chu_tri: Ông A
    thu_ky: Bà B
"""
KET = "ket_thuc_luc: 9h\n"
KY = "nguoi_ky_bien_ban: [{chuc_danh: Thư ký, ho_ten: B}, {chuc_danh: Chủ tọa, ho_ten: A}]\n"


def _ban(khong_gian: KhongGian, loai: str, chu: str) -> BanTrinhBay:
    khong_gian.ghi(f"{loai}/thu.yaml", DAU[loai] + dedent(chu).lstrip("\n"))
    return khong_gian.trinh_bay(f"{loai}/thu.yaml")


def _loi(khong_gian: KhongGian, loai: str, chu: str) -> str:
    with pytest.raises(InputError) as bat:
        _ban(khong_gian, loai, chu)
    return str(bat.value)


def _than(ban: BanTrinhBay) -> list[str]:
    return [chu_khoi(k) for k in ban.khoi]


def _o(ban: BanTrinhBay) -> Iterator[str]:
    yield from (chu for o in cac_o(ban) for chu in o)


@pytest.mark.parametrize("loai", ["cong_van", "to_trinh"])
def test_phai_gui_ai_do(khong_gian: KhongGian, loai: str) -> None:
    """Công văn and tờ trình are addressed to someone, and “Như trên” heads Nơi nhận."""
    dau = DAU[loai].replace("kinh_gui: [Sở Ví Dụ]\n", "") + ("noi_dung: [Một.]\n" if loai == "cong_van" else "")
    khong_gian.ghi(f"{loai}/thieu.yaml", dau)

    with pytest.raises(InputError, match="kinh_gui"):
        khong_gian.trinh_bay(f"{loai}/thieu.yaml")
    assert _ban(khong_gian, loai, "noi_dung: [Một.]\n" if loai == "cong_van" else "").noi_nhan == ("Như trên", "Các tổ")


@pytest.mark.parametrize("dau", ["V/v", "Về việc", "v/v"])
def test_cong_van_tu_ghi_ve_viec(khong_gian: KhongGian, dau: str) -> None:
    """The page writes “V/v”; typing it, or the words it stands for, is refused."""
    khong_gian.ghi("cong_van/hai.yaml", DAU["cong_van"].replace("mời họp", f"{dau} mời họp") + "noi_dung: [Một.]\n")

    with pytest.raises(InputError, match=f"trich_yeu: bỏ chữ “{dau}” ở đầu: máy tự ghi “V/v”"):
        khong_gian.trinh_bay("cong_van/hai.yaml")


def test_cong_van_khong_in_ten_loai(khong_gian: KhongGian) -> None:
    """The subject stands with the number and no title is printed; the properties of the file still name the type."""
    ban = _ban(khong_gian, "cong_van", "noi_dung: [Một.]\nky_hieu: THPTVD-VP\nso: 7\n")

    assert ("Số: 07/THPTVD-VP", "V/v\u00a0mời họp") in cac_o(ban)
    assert "Công văn" not in list(_o(ban))
    assert ban.ten_loai == "Công văn"


def test_ky_hieu_cong_van(khong_gian: KhongGian) -> None:
    """Body and drafting unit, as on the Lưu line; a visible gap where the document names no unit."""
    co_quan = khong_gian.goc / "inputs/co_quan.yaml"
    co_quan.write_text(co_quan.read_text("utf-8") + "don_vi: {van_phong: {ten: Tổ Văn phòng, viet_tat: VP}}\n", "utf-8")

    co = _ban(khong_gian, "cong_van", "noi_dung: [Một.]\nsoan_thao: van_phong\n")
    khong = _ban(khong_gian, "cong_van", "noi_dung: [Một.]\n")

    assert (co.ky_hieu, co.luu) == ("THPTVD-VP", "VT, VP")
    assert khong.ky_hieu == "THPTVD-[cần bổ sung: đơn vị soạn thảo]"
    assert [loi.cau for loi in khong.thieu] == ["chưa có soan_thao, đơn vị ghi trong ký hiệu của công văn"]


def test_than_quyet_dinh(khong_gian: KhongGian) -> None:
    """Authority, căn cứ, QUYẾT ĐỊNH:, điều numbered by the page; khoản and điểm start anew in each điều."""
    ban = _ban(
        khong_gian,
        "quyet_dinh",
        """
        dieu:
        - {tieu_de: Thành lập, muc: [Một., {cau: "Hai:", muc: [Ba., Bốn.]}]}
        - {cau: "Nhiệm vụ:", muc: [Năm.]}
        - doan: [Sáu., Bảy.]
        - Tám
        """,
    )

    assert _than(ban) == [
        *("Hiệu trưởng Trường THPT Ví Dụ", "Căn cứ tình hình.", "QUYẾT ĐỊNH:"),
        *("Điều 1. Thành lập", "1. Một.", "2. Hai:", "a) Ba.", "b) Bốn."),
        *("Điều 2. Nhiệm vụ:", "1. Năm.", "Điều 3. Sáu.", "Bảy.", "Điều 4. Tám./."),
    ]
    assert [k.kieu for k in ban.khoi if k.so.startswith("Điều")] == [Kieu.DIEU_TIEU_DE, *[Kieu.DIEU] * 3]


@pytest.mark.parametrize(
    ("chuc_vu", "tham_quyen"),
    [
        ("{ten: Phó Hiệu trưởng, ky_thay: hieu_truong}", "Hiệu trưởng Trường THPT Ví Dụ"),
        ("{ten: Chủ tịch, thay_mat: Hội đồng trường}", "Hội đồng trường Trường THPT Ví Dụ"),
        ("{ten: Trưởng ban, thay_mat: Trường THPT Ví Dụ}", "Trường THPT Ví Dụ"),
        ("{ten: Hiệu trưởng Trường THPT Ví Dụ}", "Hiệu trưởng Trường THPT Ví Dụ"),
    ],
)
def test_tham_quyen_ban_hanh(khong_gian: KhongGian, chuc_vu: str, tham_quyen: str) -> None:
    """The head for whom a deputy signs, or the collective for which the chair does; never the body twice."""
    co_quan = khong_gian.goc / "inputs/co_quan.yaml"
    chu = co_quan.read_text("utf-8").replace("nguoi:", f"  khac: {chuc_vu}\nnguoi:")
    co_quan.write_text(chu, "utf-8")
    khong_gian.ghi("quyet_dinh/hai.yaml", DAU["quyet_dinh"].replace("ky: hieu_truong", "ky: khac") + "dieu: [Một.]\n")

    assert khong_gian.trinh_bay("quyet_dinh/hai.yaml").khoi[0].chu == tham_quyen


def test_tham_quyen_da_ghi(khong_gian: KhongGian) -> None:
    """What the document gives wins."""
    ban = _ban(khong_gian, "quyet_dinh", "dieu: [Một.]\ntham_quyen_ban_hanh: Hội đồng Ví Dụ\n")

    assert ban.khoi[0].chu == "Hội đồng Ví Dụ"


@pytest.mark.parametrize(
    ("dieu", "noi_nhan", "dau"),
    [
        ("[Một., Các tổ chịu trách nhiệm thi hành Quyết định này., Có hiệu lực.]", "", "Như Điều\u00a02"),
        ("[Một., Hai.]", "", "Như Điều\u00a02"),
        ("[Một., Hai.]", "noi_nhan: [Như Điều 1, Các tổ]", "Như Điều\u00a01"),
    ],
)
def test_nhu_dieu(khong_gian: KhongGian, dieu: str, noi_nhan: str, dau: str) -> None:
    """Nơi nhận begins with the điều that names who carries the decision out, or with the one typed."""
    assert _ban(khong_gian, "quyet_dinh", f"dieu: {dieu}\n{noi_nhan}\n").noi_nhan == (dau, "Các tổ")


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("dieu: [Một.]\nnoi_nhan: [Như Điều 4]", "noi_nhan, phần thứ 1: 'Như Điều 4': văn bản này chỉ có 1 điều"),
        ("dieu: [{cau: 'A:', muc: [{cau: B., kieu: muc}]}]", "kieu: muc không dùng được: văn bản này chỉ chia điều"),
        ("dieu: [{cau: A., kieu: khoan}]", "kieu: khoan không dùng được"),
        ("dieu: [{chen: giai_doan}]", "điều này chưa có tieu_de, cau hoặc doan"),
        ("dieu: []", "cần ít nhất một mục"),
        ("dieu: ['Gồm:']", "câu cuối của văn bản kết thúc bằng dấu ':'"),
        ("noi_dung: [Một.]\ndieu: [Một.]", "noi_dung"),
    ],
)
def test_quyet_dinh_sai(khong_gian: KhongGian, chu: str, loi: str) -> None:
    """What a decision cannot have is named."""
    assert loi in _loi(khong_gian, "quyet_dinh", chu)


def test_can_cu_hai_lan(khong_gian: KhongGian) -> None:
    """The same căn cứ twice is a slip."""
    dau = DAU["quyet_dinh"].replace("[Căn cứ tình hình]", "[Căn cứ A, Căn cứ B, Căn cứ A]")
    khong_gian.ghi("quyet_dinh/hai.yaml", dau + "dieu: [Một.]\n")

    with pytest.raises(InputError, match="căn cứ thứ 3 trùng căn cứ thứ 1: bỏ một dòng"):
        khong_gian.trinh_bay("quyet_dinh/hai.yaml")


def test_than_bien_ban(khong_gian: KhongGian) -> None:
    """The lines of Mẫu 1.9 in their order, closed by when the meeting ended; no line of place and date."""
    ban = _ban(khong_gian, "bien_ban", dedent(HOP) + KET + KY)

    assert _than(ban) == [
        "Thời gian bắt đầu: 08 giờ 05, ngày 05 tháng 01 năm 2026.",
        *("Địa điểm: Phòng họp.", "Thành phần tham dự: Các tổ trưởng.", "Chủ trì: Ông A.", "Thư ký: Bà B."),
        *("Nội dung:", "1. Một việc.", "Cuộc họp kết thúc vào 09 giờ 00, ngày 05 tháng 01 năm 2026./."),
    ]
    assert (ban.dia_danh, ban.luu, ban.ky_hieu) == ("", "VT, Hồ sơ", "BB-THPTVD")
    assert [(ky.tham_quyen, ky.ho_ten) for ky in (*ban.chu_ky_khac, ban.chu_ky)] == [
        (("Thư ký",), "B"),
        (("Chủ tọa",), "A"),
    ]
    assert not any(chu.startswith("Ví Dụ, ngày") for chu in _o(ban))


def test_bien_ban_hoi_nghi_nhieu_ngay(khong_gian: KhongGian) -> None:
    """A conference that ends another day; several who took part stand below their label."""
    hop = dedent(HOP).replace("Các tổ trưởng", "[Đại biểu., Khách mời]")
    ban = _ban(khong_gian, "bien_ban", hop + KET + KY + "hinh_thuc: hoi_nghi\nngay_ket_thuc: 06/01/2026\n")

    assert _than(ban)[2:5] == ["Thành phần tham dự:", "- Đại biểu.", "- Khách mời."]
    assert _than(ban)[-1] == "Hội nghị kết thúc vào 09 giờ 00, ngày 06 tháng 01 năm 2026./."


def test_bien_ban_chua_co_ngay(khong_gian: KhongGian) -> None:
    """A draft leaves room for the day."""
    ban = _ban(khong_gian, "bien_ban", dedent(HOP).replace("ngay: 05/01/2026", "ngay:") + KET + KY)

    assert ban.khoi[0].chu.startswith("Thời gian bắt đầu: 08 giờ 05, ngày\u00a0\u00a0")


@pytest.mark.parametrize(
    ("go", "in_ra"),
    [("14:00", "14 giờ 00"), ("8h", "08 giờ 00"), ("9 giờ 5 phút", "09 giờ 05"), ("23H59", "23 giờ 59")],
)
def test_gio(khong_gian: KhongGian, go: str, in_ra: str) -> None:
    """The hour as people type it, printed in one way."""
    ban = _ban(khong_gian, "bien_ban", dedent(HOP).replace("8:05", f'"{go}"') + KET + KY)

    assert ban.khoi[0].chu.startswith(f"Thời gian bắt đầu: {in_ra}, ")


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        (HOP.replace("8:05", "25:00") + KET + KY, "'25:00' không phải giờ, hãy viết như 14:00 hoặc 14 giờ 30"),
        (HOP.replace("    chu_tri: Ông A\n", "") + KET + KY, "biên bản thiếu chu_tri"),
        (KET + KY, "biên bản thiếu bat_dau, dia_diem, thanh_phan, chu_tri, thu_ky"),
        ("mo_dau: Hôm nay họp.\n" + KY, "biên bản thiếu giờ kết thúc: ghi ket_thuc_luc"),
        (HOP + KET + "nguoi_ky_bien_ban: [{chuc_danh: A}]", "có từ hai đến bốn người ký, đang ghi 1 người"),
        (HOP + KET + KY + "dia_danh: Ví Dụ", "biên bản không in địa danh, ngày tháng ở đầu trang"),
        (HOP + KET + KY.replace("ho_ten: B", "ho_ten: Bà Lê B"), "chỉ ghi họ tên, không ghi Bà"),
    ],
)
def test_bien_ban_sai(khong_gian: KhongGian, chu: str, loi: str) -> None:
    """What a biên bản lacks or cannot have is named."""
    assert loi in _loi(khong_gian, "bien_ban", "".join(map(dedent, chu.splitlines(keepends=True))))


def test_bien_ban_viet_thang(khong_gian: KhongGian) -> None:
    """Without the labelled lines the opening and the closing are the writer's own sentences."""
    ban = _ban(khong_gian, "bien_ban", "mo_dau: Hôm nay họp.\nket_thuc: Kết thúc lúc 9 giờ.\n" + KY)

    assert _than(ban) == ["Hôm nay họp.", "1. Một việc.", "Kết thúc lúc 9 giờ./."]

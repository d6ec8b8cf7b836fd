"""The whole of a document: references, names, head, foot, and what a wrong one is told."""

from __future__ import annotations

import pytest

from loai.khong_gian_thu import KhongGian, chu_khoi, mo_tep
from vanban.errors import InputError


def test_nhap_de_trong(khong_gian: KhongGian) -> None:
    """A draft: number and date blank, nothing made up; month and year when known."""
    ban = khong_gian.ke_hoach("thang: 9\nnam: 2025\nnoi_dung: [Hết.]\n")

    assert (ban.so, ban.ngay, ban.thang, ban.nam) == ("", None, 9, 2025)
    assert (ban.ky_hieu, ban.dia_danh, ban.ten_loai, ban.chu_quan) == ("KH-THPTVD", "Ví Dụ", "Kế hoạch", None)
    assert (ban.noi_nhan, ban.luu) == (("Các tổ",), "VT")


def test_dieu_van_ban_ghi_rieng(khong_gian: KhongGian) -> None:
    """What the document gives wins over the body's file."""
    ban = khong_gian.ke_hoach("""
        so: 7
        ngay: 05/02/2025
        ky_hieu: KH-BCĐ
        dia_danh: Nơi Khác
        noi_nhan: [Tổ Toán]
        so_ban_luu: 2
        tu_khoa: [thi đua]
        noi_dung: [Hết.]
    """)

    assert (ban.so, ban.ky_hieu, ban.dia_danh) == ("07", "KH-BCĐ", "Nơi Khác")
    assert (ban.noi_nhan, ban.luu, ban.tu_khoa) == (("Tổ Toán",), "VT (2)", ("thi đua",))


@pytest.mark.parametrize("cuoi", ["Hết", "Hết.", "Hết./", "Hết./."])
def test_dau_ket_mot_lan(khong_gian: KhongGian, cuoi: str) -> None:
    """`./.` once, however the last stop was typed."""
    ban = khong_gian.ke_hoach(f"noi_dung: [Đầu.]\nket_thuc: {cuoi}\n")

    assert ban.khoi[-1].chu == "Hết./."


def test_dau_ket_do_dang(khong_gian: KhongGian) -> None:
    """A last sentence that ends with `;` is told, not patched."""
    loi = khong_gian.loi('noi_dung: ["Một việc;"]\n')

    assert "câu cuối của văn bản kết thúc bằng dấu ';', cần dấu chấm: '…Một việc;'" in loi


def test_bang_cuoi_can_cau_ket(khong_gian: KhongGian) -> None:
    """A table cannot carry the closing mark: a sentence is asked for, and then carries it."""
    bang = "noi_dung:\n- Đầu.\n- {tieu_de: A, bang: {cot: [STT], dong: [['1']]}}\n"

    assert khong_gian.loi(bang) == (
        "inputs/ke_hoach/thu.yaml:6:3: văn bản kết thúc bằng một bảng, không có câu nào để ghi dấu ./.\n"
        "  Gợi ý: thêm một câu kết sau bảng, như ket_thuc: Yêu cầu các đơn vị nghiêm túc thực hiện."
    )
    assert khong_gian.ke_hoach(bang + "ket_thuc: Hết.\n").khoi[-1].chu == "Hết./."


def test_thieu_dia_danh_hien_ra(khong_gian: KhongGian) -> None:
    """A place name nobody recorded is a visible gap before the date."""
    khong_gian.ghi("co_quan.yaml", "ten: Trường\nviet_tat: T\nchuc_vu: {hieu_truong: {ten: Hiệu trưởng}}\n")

    assert khong_gian.ke_hoach("noi_dung: [Hết.]\n").dia_danh == "[cần bổ sung: địa danh]"


def test_ten_goi(khong_gian: KhongGian) -> None:
    """Names of the body and of the movement come from their files."""
    khong_gian.ghi(
        "phong_trao/p.yaml",
        """
        ten: Đọc sách
        tu_nam: 2024
        den_nam: 2026
        giai_doan:
        - {ma: a, ten: Giai đoạn 1, tu_nam: 2024, den_nam: 2024, noi_dung: Làm.}
        - {ma: b, ten: Giai đoạn 2, tu_nam: 2025, den_nam: 2026, noi_dung: Xong.}
        """,
    )

    ban = khong_gian.ke_hoach("""
        phong_trao: p
        noi_dung:
        - "{{ co_quan.ten }}: {{ phong_trao.ten }}, {{ phong_trao.thoi_gian }}, {{ phong_trao.so_giai_doan }} đợt."
        - "{{ phong_trao.giai_doan.a.thoi_gian }}; {{ phong_trao.giai_doan.b.khoang }}; {{{{ giữ nguyên."
    """)

    assert [chu_khoi(khoi) for khoi in ban.khoi] == [
        "Trường THPT Ví Dụ: Đọc sách, từ năm 2024 đến năm 2026, 02 đợt.",
        "năm 2024; 2025 - 2026; {{ giữ nguyên./.",
    ]


def test_ten_la_co_dong_cot(khong_gian: KhongGian) -> None:
    """An unknown name points to its line and column, in the movement's file too."""
    khong_gian.ghi(
        "phong_trao/p.yaml",
        """
        ten: Đọc sách
        tu_nam: 2024
        den_nam: 2024
        tieu_chi:
        - {doi_tuong: ca_nhan, ten: Cá nhân, muc: ["Theo {{ vien_dan.khong }}."]}
        """,
    )

    loi = khong_gian.loi('phong_trao: p\nnoi_dung: ["Của {{ phong_trao.tem }}."]\n')

    assert "inputs/ke_hoach/thu.yaml:5:17: không có tên `phong_trao.tem`; có phải ý bạn là `phong_trao.ten`?" in loi
    assert "inputs/phong_trao/p.yaml:5:50: `vien_dan.khong`: chưa có tệp inputs/vien_dan.yaml" in loi


def test_loi_moi_tep_mot_lan(khong_gian: KhongGian) -> None:
    """Problems of the document, the body and the movement come together."""
    khong_gian.ghi("co_quan.yaml", "ten: Trường\nten_rieng: Khác\nchuc_vu: {hieu_truong: {ten: Hiệu trưởng}}\n")
    khong_gian.ghi("phong_trao/p.yaml", "ten: Đọc sách\ntu_nam: 2024\n")

    loi = khong_gian.loi("phong_trao: p\nngay: 31/2/2025\nnoi_dung: [a) Gõ số.]\n")

    assert "co_quan.yaml" in loi
    assert "phong_trao/p.yaml" in loi
    assert "thu.yaml:5:7: ngay: '31/2/2025' không phải một ngày có thật" in loi
    assert "thu.yaml:6:12: " in loi
    assert "không gõ số thứ tự" in loi


@pytest.mark.parametrize(
    ("chu", "cau"),
    [
        ("loai: ke_hoac\n", "a.yaml:1:7: không có loại văn bản `ke_hoac`; có phải ý bạn là `ke_hoach`?"),
        ("trich_yeu: Thử\n", "a.yaml:1:1: thiếu loai: văn bản thuộc loại nào"),
        (
            "loai: ke_hoach\nphong_trao: khong_co\ntrich_yeu: Thử\nnoi_dung: [Hết.]\nnguoi_ky: hieu_truong\n",
            "a.yaml:2:13: không có tệp phong_trao/khong_co.yaml",
        ),
        (
            "loai: ke_hoach\ntrich_yeu: Thử\nsoan_thao: vp\nnoi_dung: [Hết.]\nnguoi_ky: hieu_truong\n",
            "a.yaml:3:12: co_quan.yaml không có đơn vị 'vp'",
        ),
        (
            "loai: ke_hoach\ntrich_yeu: Thử\nnoi_dung: [{tieu_de: A, chen: giai_doan}]\nnguoi_ky: hieu_truong\n",
            "a.yaml:3:31: chen: giai_doan cần dữ liệu phong trào, văn bản chưa ghi phong_trao",
        ),
    ],
)
def test_loi_tham_chieu(khong_gian: KhongGian, chu: str, cau: str) -> None:
    """A reference to nothing is told at its place."""
    khong_gian.ghi("a.yaml", chu)

    with pytest.raises(InputError) as bat:
        khong_gian.trinh_bay("a.yaml")

    assert cau in str(bat.value)


def test_phong_trao_thieu_phan_chen(khong_gian: KhongGian) -> None:
    """`chen` asks for data that the movement does not have."""
    khong_gian.ghi("phong_trao/p.yaml", "ten: Đọc sách\ntu_nam: 2024\nden_nam: 2024\n")

    loi = khong_gian.loi("phong_trao: p\nnoi_dung: [{tieu_de: A, chen: tieu_chi}]\n")

    assert loi == "inputs/ke_hoach/thu.yaml:5:31: chen: tệp phong trào 'p' chưa có tieu_chi"


def test_giai_doan_dut_o_dong_cua_no(khong_gian: KhongGian) -> None:
    """A gap between phases is told at the phase that follows it."""
    khong_gian.ghi(
        "phong_trao/p.yaml",
        """
        ten: Đọc sách
        tu_nam: 2024
        den_nam: 2026
        giai_doan:
        - {ma: a, ten: Một, tu_nam: 2024, den_nam: 2024, noi_dung: Làm.}
        - {ma: b, ten: Hai, tu_nam: 2026, den_nam: 2026, noi_dung: Xong.}
        """,
    )

    assert khong_gian.loi("phong_trao: p\nnoi_dung: [Hết.]\n") == (
        "inputs/phong_trao/p.yaml:6:3: giai_doan, phần thứ 2: 'Hai' bắt đầu ngày 01/01/2026, "
        "phải từ ngày 01/01/2025: các giai đoạn nối liền nhau"
    )


CO_QUAN_NGAN = """ten: Trường
viet_tat: THPT
chuc_vu: {hieu_truong: {ten: Hiệu trưởng}}
nguoi: [{chuc_vu: hieu_truong, ho_ten: Nguyễn}]
"""
VAN_BAN_NGAN = """loai: ke_hoach
trich_yeu: Thử
nguoi_ky: hieu_truong
so: 1
noi_dung: [Hết.]
"""


@pytest.mark.parametrize(
    ("cu", "moi", "noi", "truong", "dai", "stt"),
    [
        ("Thử", "A" * 501, "a.yaml:2:12", "Trích yếu nội dung", (501, 500), "8"),
        ("so: 1", f"ky_hieu: {'A' * 31}", "a.yaml:4:10", "Ký hiệu của văn bản", (31, 30), "5"),
        ("so: 1", f"so: {'1' * 12}", "a.yaml:4:5", "Số của văn bản", (12, 11), "4"),
        ("Nguyễn", "A" * 51, "a.yaml:3:11", "Họ và tên người ký văn bản", (51, 50), "12.2"),
        ("Hiệu trưởng", "A" * 101, "a.yaml:3:11", "Chức vụ của người ký văn bản", (101, 100), "12.1"),
        (
            "ten: Trường",
            f"ten: {'A' * 201}",
            "co_quan.yaml:1:6",
            "Tên cơ quan, tổ chức ban hành văn bản",
            (201, 200),
            "7",
        ),
        ("viet_tat: THPT", f"viet_tat: {'A' * 28}", "co_quan.yaml:2:11", "Ký hiệu của văn bản", (31, 30), "5"),
    ],
)
def test_do_dai_theo_phu_luc_vi(
    khong_gian: KhongGian, cu: str, moi: str, noi: str, truong: str, dai: tuple[int, int], stt: str
) -> None:
    """What a document management system cannot take is told where it was typed, with the clause."""
    khong_gian.ghi("co_quan.yaml", CO_QUAN_NGAN.replace(cu, moi))
    khong_gian.ghi("a.yaml", VAN_BAN_NGAN.replace(cu, moi))

    with pytest.raises(InputError) as bat:
        khong_gian.trinh_bay("a.yaml")

    assert str(bat.value) == (
        f"inputs/{noi}: {truong}: dài {dai[0]} ký tự, hệ thống quản lý văn bản nhận nhiều nhất {dai[1]}"
        f" (NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I, số thứ tự {stt})"
    )


CO_QUAN_DU = """ten: TÊN
ten_ngan: TÊN
ten_dau_trang: TÊN
viet_tat: VT
tinh: [{ten: TÊN}]
dia_danh: TÊN
chu_quan: {ten: TÊN, ten_ngan: TÊN}
don_vi: {vp: {ten: TÊN, viet_tat: VT}}
chuc_vu:
  hieu_truong: {ten: TÊN, chuc_vu_khac: TÊN}
  chu_tich: {ten: TÊN, thay_mat: TÊN}
nguoi:
- {ho_ten: TÊN, chuc_vu: hieu_truong}
"""
PHONG_TRAO_DU = """ten: TÊN
ten_ngan: TÊN
tu_nam: 2024
den_nam: 2024
giai_doan: [{ma: a, ten: TÊN, tu_nam: 2024, den_nam: 2024, noi_dung: Làm.}]
hinh_thuc_khen_thuong: [{ma: a, ten: TÊN, tham_quyen: TÊN}]
"""
SO_DU = "van_ban: {a: {loai: TÊN, so_ky_hieu: TÊN, co_quan: TÊN, trich_yeu: về việc}}\n"
TEP_DU = {"co_quan.yaml": CO_QUAN_DU, "phong_trao/p.yaml": PHONG_TRAO_DU, "vien_dan.yaml": SO_DU}
CHO_TRAN = [(ten, thu, dau) for ten, chu in TEP_DU.items() for dau in ("TÊN", "VT") for thu in range(chu.count(dau))]


def _dat(chu: str, dau: str, thu: int, moi: str) -> str:
    """The text with one of its names replaced."""
    phan = chu.split(dau)
    return dau.join(phan[: thu + 1]) + moi + dau.join(phan[thu + 1 :])


@pytest.mark.parametrize(("ten", "thu", "dau"), CHO_TRAN)
def test_ten_khong_dien_cho_trong(khong_gian: KhongGian, ten: str, thu: int, dau: str) -> None:
    """A placeholder where none is filled in is refused at its column; escaped braces print as braces."""
    van_ban = """
        loai: ke_hoach
        phong_trao: p
        trich_yeu: Thử
        can_cu: [a]
        noi_dung:
        - {tieu_de: A, chen: giai_doan}
        - {tieu_de: B, chen: hinh_thuc_khen_thuong}
        - "{{ phong_trao.giai_doan.a.ten }} {{ phong_trao.hinh_thuc_khen_thuong.a }}."
        nguoi_ky: hieu_truong
    """
    for khac, chu in TEP_DU.items():
        khong_gian.ghi(khac, chu)
    tep = khong_gian.ghi(ten, _dat(TEP_DU[ten], dau, thu, '"A-{{co_quan.tinh}}"'))
    khong_gian.ghi("a.yaml", van_ban)

    with pytest.raises(InputError) as bat:
        khong_gian.trinh_bay("a.yaml")
    so, dong = next((so, dong) for so, dong in enumerate(tep.read_text().splitlines(), 1) if "{{" in dong)
    noi = f"inputs/{ten}:{so}:{dong.index('{{') + 1}: "
    assert noi in str(bat.value)
    assert "chỗ này in nguyên văn, không điền được {{ … }}: hãy viết thẳng chữ cần in" in str(bat.value)

    khong_gian.ghi(ten, _dat(TEP_DU[ten], dau, thu, '"A-{{{{co_quan"'))
    assert "{{{{" not in str(khong_gian.trinh_bay("a.yaml"))


def test_dong_dau_trang_dien_cho_trong(khong_gian: KhongGian) -> None:
    """The symbol and the place that a document gives itself may hold placeholders."""
    ban = khong_gian.ke_hoach(
        'ky_hieu: "KH-{{co_quan.viet_tat}}"\ndia_danh: "{{ co_quan.dia_danh }}"\nnoi_dung: [Hết.]\n'
    )

    assert (ban.ky_hieu, ban.dia_danh) == ("KH-THPTVD", "Ví Dụ")


def test_kinh_gui_them_nhu_tren(khong_gian: KhongGian) -> None:
    """With Kính gửi the list of nơi nhận begins with "Như trên", once."""
    chung = "loai: bao_cao\ntrich_yeu: Thử\nkinh_gui: [Sở Ví Dụ]\nnoi_dung: [Hết.]\nnguoi_ky: hieu_truong\n"
    khong_gian.ghi("a.yaml", chung)
    khong_gian.ghi("b.yaml", chung + "noi_nhan: [Như trên, Công đoàn]\n")

    assert khong_gian.trinh_bay("a.yaml").noi_nhan == ("Như trên", "Các tổ")
    assert khong_gian.trinh_bay("b.yaml").noi_nhan == ("Như trên", "Công đoàn")


def test_tham_chieu_gan_nhat(khong_gian: KhongGian) -> None:
    """A folder may carry an office of its own."""
    khong_gian.ghi("khac/co_quan.yaml", "ten: Trường Khác\nviet_tat: TK\nchuc_vu: {hieu_truong: {ten: Hiệu trưởng}}\n")
    khong_gian.ghi("khac/a.yaml", "loai: ke_hoach\ntrich_yeu: Thử\nnoi_dung: [Hết.]\nnguoi_ky: hieu_truong\n")

    assert khong_gian.trinh_bay("khac/a.yaml").co_quan.ten == "Trường Khác"


def test_tep_tham_chieu_sua_thi_doc_lai(khong_gian: KhongGian) -> None:
    """A reference changed between two builds of one process is read again."""
    assert khong_gian.ke_hoach("noi_dung: [Hết.]\n").dia_danh == "Ví Dụ"
    tep = khong_gian.goc / "inputs" / "co_quan.yaml"
    tep.write_text(tep.read_text(encoding="utf-8").replace("dia_danh: Ví Dụ", "dia_danh: Nơi Mới"), encoding="utf-8")

    assert khong_gian.ke_hoach("noi_dung: [Hết.]\n").dia_danh == "Nơi Mới"


def test_chu_phai_in(khong_gian: KhongGian) -> None:
    """Texts to be found on the page: literal pieces, without keys, notes and register keys."""
    khong_gian.ghi("vien_dan.yaml", "van_ban: {tt: {loai: Thông tư}}\n")
    tep = khong_gian.ghi(
        "a.yaml",
        """
        loai: ke_hoach
        trich_yeu: Thử {{ co_quan.ten }} nhé
        can_cu: [tt, Căn cứ tình hình]
        noi_dung:
        - {tieu_de: Mục, kieu: muc, bang: {cot: [A], dong: [[x]], canh: [giua]}}
        nguoi_ky: hieu_truong
        tu_khoa: khoá
        ghi_chu: không in
        """,
    )

    assert [chu.strip() for chu in mo_tep(tep).chu_phai_in()] == ["Thử", "nhé", "Căn cứ tình hình", "Mục", "A", "x"]

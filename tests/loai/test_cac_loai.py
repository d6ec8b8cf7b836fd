"""The other types of Điều 7: those without code of their own, those with lines of their own, texts that are issued."""

from __future__ import annotations

import re
from textwrap import dedent

import pytest

from loai.khong_gian_thu import DU_AN, KhongGian, chu_khoi
from vanban.errors import InputError
from vanban.inputs.schema import luoc_do
from vanban.loai import all_loai
from vanban.loai.khuon import khoi_de_cuong, loai_theo_mau
from vanban.mau import all_mau
from vanban.mau.chuan_bi import chuan_bi
from vanban.models.van_ban import VanBanChung
from vanban.nd30 import nd30
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Kieu

CHUNG = "trich_yeu: Việc thử\nnguoi_ky: hieu_truong\n"
QUYET_DINH = "can_cu: [Căn cứ tình hình]\ndieu: [Ban hành kèm theo Quyết định này Quy chế thử., Thi hành.]\n"
GIOI_THIEU = "loai: giay_gioi_thieu\nduoc_cu_den: Sở Ví Dụ\nve_viec: Nhận sách\nnguoi_ky: hieu_truong\n"
NGHI_PHEP = """loai: giay_nghi_phep
nguoi: {ho_ten: Lê Văn A, chuc_vu: Giáo viên}
thoi_gian: 05 ngày
noi_nghi: xã Ví Dụ
tinh_vao: nghỉ hằng năm của năm 2026
nguoi_ky: hieu_truong
"""
MOI = """loai: giay_moi
toi_du: buổi họp thử
chu_tri: Ông A
thoi_gian: 8 giờ 00
dia_diem: Phòng họp
"""


def _ban(khong_gian: KhongGian, chu: str) -> BanTrinhBay:
    khong_gian.ghi("thu/thu.yaml", dedent(chu))
    return khong_gian.trinh_bay("thu/thu.yaml")


def _loi(khong_gian: KhongGian, chu: str) -> str:
    with pytest.raises(InputError) as bat:
        _ban(khong_gian, chu)
    return str(bat.value)


def _than(ban: BanTrinhBay) -> list[str]:
    return [chu_khoi(k) for k in ban.khoi]


def test_loai_mau_1_4_khong_can_ma() -> None:
    """A type of Mẫu 1.4 is its entry in the law and a sample: model, blocks, layout and schema follow."""
    loai = loai_theo_mau("thong_cao")

    assert (loai.ten, loai.mau, loai.bo_cuc, loai.khoi) == ("Thông cáo", "1.4", "1.4", khoi_de_cuong)
    assert issubclass(loai.dau_vao, VanBanChung)
    assert luoc_do(loai.dau_vao)["properties"]["loai"]["enum"] == ["thong_cao"]
    assert loai.vi_du.is_file()


def test_loai_cua_mau_1_4_trong_nghi_dinh() -> None:
    """Mẫu 1.4 names seventeen types; each is here and laid out on it."""
    cac = [ma for ma, mot in nd30().loai.items() if mot.cac_mau == ("1.4",)]

    assert len(cac) == 17
    assert {all_loai()[ma].bo_cuc for ma in cac} == {"1.4"}


CO_KINH_GUI = {"cong_van", "thu_cong", "to_trinh", "bao_cao"}


def test_kinh_gui_chi_o_loai_gui_cap_tren() -> None:
    """Kính gửi belongs to công văn, and to tờ trình and báo cáo to a body above (Mục II, khoản 9, điểm b)."""
    assert {ma for ma in nd30().loai if all_loai()[ma].dau_vao.GUI_CAP_TREN} == CO_KINH_GUI


@pytest.mark.parametrize("ma", ["chi_thi", "quy_che", "phieu_gui"])
def test_khong_co_kinh_gui(khong_gian: KhongGian, ma: str) -> None:
    """The other types refuse it."""
    loi = _loi(khong_gian, f"loai: {ma}\n{CHUNG}noi_dung: [A.]\nkinh_gui: [Sở]\n")

    assert "loại văn bản này không có Kính gửi" in loi


def test_phan_chuong_muc_tieu_muc_dieu(khong_gian: KhongGian) -> None:
    """The whole first structure: chương and điều count through the text, mục in its chương, tiểu mục in its mục."""
    ban = _ban(
        khong_gian,
        f"loai: quy_che\n{CHUNG}"
        """bo_cuc: phan
noi_dung:
- tieu_de: Một
  muc:
  - kieu: chuong
    tieu_de: Chung
    muc:
    - {tieu_de: Phạm vi, muc: [Khoản một., {cau: "Khoản hai:", muc: [Điểm a;, Điểm b.]}]}
    - {kieu: dieu, tieu_de: Đối tượng, doan: Câu.}
- tieu_de: Hai
  muc:
  - kieu: chuong
    tieu_de: Riêng
    muc:
    - kieu: muc_rieng
      tieu_de: Đi
      muc:
      - {kieu: tieu_muc, tieu_de: Giấy, muc: [{tieu_de: Ký, doan: Câu.}]}
      - {kieu: tieu_muc, tieu_de: Điện tử, muc: [{tieu_de: Ký số, doan: Câu.}]}
    - kieu: muc_rieng
      tieu_de: Đến
      muc: [{tieu_de: Nhận, doan: Câu.}]
""",
    )

    than = _than(ban)
    assert than == [
        *("Phần I", "Một", "Chương I", "Chung", "Điều 1. Phạm vi", "1. Khoản một.", "2. Khoản hai:"),
        *("a) Điểm a;", "b) Điểm b.", "Điều 2. Đối tượng", "Câu.", "Phần II", "Hai", "Chương II", "Riêng"),
        *("Mục 1", "Đi", "Tiểu mục 1", "Giấy", "Điều 3. Ký", "Câu.", "Tiểu mục 2", "Điện tử", "Điều 4. Ký số", "Câu."),
        *("Mục 2", "Đến", "Điều 5. Nhận", "Câu./."),
    ]
    kieu = {chu: k.kieu for chu, k in zip(than, ban.khoi, strict=True)}
    assert [kieu[chu] for chu in ("Phần I", "Chương I", "Mục 1", "Tiểu mục 1")] == [
        *(Kieu.PHAN, Kieu.CHUONG, Kieu.MUC_RIENG, Kieu.TIEU_MUC)
    ]
    assert {kieu[chu] for chu in ("Một", "Chung", "Đi", "Giấy")} == {Kieu.TIEU_DE_PHAN}


def test_nghi_quyet(khong_gian: KhongGian) -> None:
    """The authority, căn cứ, “QUYẾT NGHỊ:”, điều; Nơi nhận begins with the điều on who carries it out."""
    ban = _ban(
        khong_gian,
        f"loai: nghi_quyet\n{CHUNG}can_cu: [Căn cứ tình hình]\ndieu: [Một., Ban A chịu trách nhiệm thi hành., Ba.]\n",
    )

    assert [k.chu for k in ban.khoi if k.kieu is Kieu.QUYET_DINH] == ["QUYẾT NGHỊ:"]
    assert (ban.ky_hieu, ban.mau, ban.noi_nhan[0]) == ("NQ-THPTVD", "1.2", "Như Điều\u00a02")


def test_quyet_dinh_ban_hanh_quy_che(khong_gian: KhongGian) -> None:
    """What is issued has its own title and chỉ dẫn, counts its điều from 1 and closes once, as the quyết định does."""
    ban = _ban(
        khong_gian,
        f"loai: quyet_dinh\nso: 5\nngay: 05/01/2026\n{CHUNG}{QUYET_DINH}"
        "kem_theo:\n- {loai: quy_che, trich_yeu: Thử, mo_dau: Mở đầu., noi_dung: [{tieu_de: A, doan: B.}]}\n"
        "- {loai: ke_hoach, trich_yeu: Thử, bo_cuc: muc, noi_dung: [{tieu_de: A, doan: B.}]}\n",
    )

    quy_che, ke_hoach = ban.van_ban_kem
    assert (quy_che.ten_loai, quy_che.trich_yeu) == ("Quy chế", "Thử")
    assert [chu_khoi(k) for k in quy_che.khoi] == ["Mở đầu.", "Điều 1. A", "B./."]
    assert [chu_khoi(k) for k in ke_hoach.khoi] == ["I. A", "B./."]
    assert quy_che.kem_theo.replace("\u00a0", " ") == (
        "(Kèm theo Quyết định số 05/QĐ-THPTVD ngày 05 tháng 01 năm 2026 của Trường THPT Ví Dụ)"
    )


def test_nghi_quyet_ban_hanh_quy_che(khong_gian: KhongGian) -> None:
    """A nghị quyết issues a text as a quyết định does; an appendix of that text follows it, bound to the nghị quyết."""
    ban = _ban(
        khong_gian,
        f"loai: nghi_quyet\n{CHUNG}can_cu: [Căn cứ chức năng]\n"
        "dieu: [Ban hành kèm theo Nghị quyết này Quy chế thử (Phụ lục kèm theo).]\n"
        "kem_theo:\n- {loai: quy_che, trich_yeu: Thử, noi_dung: [{tieu_de: A, doan: Theo Phụ lục.}]}\n"
        "phu_luc:\n- {ten: Bảng kê, noi_dung: [Một.]}\n",
    )

    cau = ban.van_ban_kem[0].kem_theo.replace("\u00a0", " ")
    assert cau.startswith("(Kèm theo Nghị quyết số ")
    assert ban.phu_luc[0].kem_theo.replace("\u00a0", " ") == cau


def test_nghi_quyet_phai_noi_kem_theo(khong_gian: KhongGian) -> None:
    """A điều must say that the text is issued with this nghị quyết."""
    loi = _loi(
        khong_gian,
        f"loai: nghi_quyet\n{CHUNG}can_cu: [Căn cứ chức năng]\ndieu: [Ban hành kèm theo Quyết định này Quy chế.]\n"
        "kem_theo: [{loai: quy_che, trich_yeu: Thử, noi_dung: [Một.]}]\n",
    )

    assert "có kem_theo nhưng không điều nào ghi “kèm theo Nghị quyết này”" in loi


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("noi_dung: [Một.]}]\ndieu: [Một.]\n", "có kem_theo nhưng không điều nào ghi “kèm theo Quyết định này”"),
        ("noi_dung: ['Một:']}]\n", "câu cuối của văn bản kết thúc bằng dấu ':'"),
        ("noi_dung: [{bang: {cot: [A], dong: [[B]]}}]}]\n", "văn bản kèm theo kết thúc bằng một bảng"),
        ("noi_dung: [{chen: khong_co}]}]\n", "chen: không có dữ liệu `khong_co`"),
        ("noi_dung: ['{{ co_quan.la }}']}]\n", "co_quan.la"),
    ],
)
def test_kem_theo_sai(khong_gian: KhongGian, chu: str, loi: str) -> None:
    """The quyết định must say that it issues a text, and the text must be whole."""
    dau = "can_cu: [Căn cứ tình hình]\n" if "dieu:" in chu else QUYET_DINH

    assert loi in _loi(
        khong_gian, f"loai: quyet_dinh\n{CHUNG}{dau}kem_theo: [{{loai: quy_che, trich_yeu: Thử, {chu}"
    )  # fmt: skip


def test_cong_dien(khong_gian: KhongGian) -> None:
    """The post that signs sends it, each addressee on a line; another sender as given."""
    dau = f"loai: cong_dien\n{CHUNG}noi_dien: [Tổ A, Tổ B]\nbo_cuc: khoan\nnoi_dung: [Một.]\n"
    ban = _ban(khong_gian, dau)
    khac = _ban(khong_gian, dau + "nguoi_dien: Trường A\n")

    assert _than(ban) == ["Hiệu trưởng Trường THPT Ví Dụ điện:", "- Tổ A;", "- Tổ B.", "1. Một./."]
    assert [k.kieu for k in ban.khoi[:3]] == [Kieu.GIUA_DUNG, Kieu.NOI_DIEN, Kieu.NOI_DIEN]
    assert (ban.kinh_gui, ban.noi_nhan) == ((), ("Các tổ",))
    assert _than(khac)[0] == "Trường A điện:"


@pytest.mark.parametrize(
    ("moi", "dong"),
    [
        ("Ông A", ["Trường THPT Ví Dụ trân trọng kính mời: Ông A"]),
        ("[Tổ A, Tổ B]", ["Trường THPT Ví Dụ trân trọng kính mời:", "- Tổ A;", "- Tổ B."]),
    ],
)
def test_giay_moi(khong_gian: KhongGian, moi: str, dong: list[str]) -> None:
    """The lines of Mẫu 1.7; several guests stand below the words that invite them."""
    ban = _ban(khong_gian, MOI + CHUNG + f"kinh_moi: {moi}\nluu_y: Đến đúng giờ.\n")

    nhan = ["Tới dự buổi họp thử.", "Chủ trì: Ông A.", "Thời gian: 8 giờ 00.", "Địa điểm: Phòng họp."]
    assert _than(ban) == [*dong, *nhan, "Đến đúng giờ./."]


def test_giay_gioi_thieu(khong_gian: KhongGian) -> None:
    """The lines of Mẫu 1.8, a blank for a day not known; no trích yếu; “Như trên” alone in Nơi nhận."""
    ban = _ban(khong_gian, GIOI_THIEU + "nguoi: {xung_ho: ba, ho_ten: Trần Thị A, chuc_vu: Giáo viên}\n")

    assert _than(ban)[:5] == [
        *("Trường THPT Ví Dụ trân trọng giới thiệu:", "Bà Trần Thị A", "Chức vụ: Giáo viên."),
        *("Được cử đến: Sở Ví Dụ.", "Về việc: Nhận sách."),
    ]
    assert " ".join(_than(ban)[-1].split()) == "Giấy này có giá trị đến hết ngày tháng năm ./."
    assert (ban.trich_yeu, ban.noi_nhan, ban.luu) == ("", ("Như trên",), "VT")


def test_giay_gioi_thieu_khong_co_trich_yeu(khong_gian: KhongGian) -> None:
    """A subject is refused, and an editor does not offer it."""
    nguoi = "nguoi: {ho_ten: A, chuc_vu: B}\n"

    assert "không có trich_yeu" in _loi(khong_gian, GIOI_THIEU + nguoi + "trich_yeu: A\n")
    luoc = luoc_do(all_loai()["giay_gioi_thieu"].dau_vao)
    assert "trich_yeu" not in luoc["properties"]


def test_ke_duoi_ten_loai_khi_khong_co_trich_yeu(khong_gian: KhongGian) -> None:
    """The rule stands right below the title, as long as a third to a half of it (Mẫu 1.8)."""
    ban = _ban(khong_gian, GIOI_THIEU + "nguoi: {ho_ten: A, chuc_vu: B}\n")

    gia_tri = chuan_bi(ban).gia_tri
    assert gia_tri["trich_yeu"] == ()
    (dai,) = re.findall(r"KeTrichYeu(\d+)", str(gia_tri["ke_trich_yeu"]))
    rong = do_rong("GIẤY GIỚI THIỆU", 14, dam=True)
    assert rong / 3 <= int(dai) <= rong / 2


def test_giay_nghi_phep(khong_gian: KhongGian) -> None:
    """The lines of Mẫu 1.10; the person heads Nơi nhận; room for a confirmation only where it is wanted."""
    ban = _ban(khong_gian, NGHI_PHEP + "ngay_don: 02/01/2026\ntu_ngay: 12/01/2026\nden_ngay: 16/01/2026\n")

    assert _than(ban) == [
        "Xét Đơn đề nghị nghỉ phép ngày 02 tháng 01 năm 2026 của ông (bà) Lê Văn A, Trường THPT Ví Dụ cấp cho:",
        "Ông (bà): Lê Văn A",
        "Chức vụ: Giáo viên.",
        "Được nghỉ phép trong thời gian 05 ngày kể từ ngày 12 tháng 01 năm 2026 đến hết ngày 16 tháng 01 năm 2026"
        " tại xã Ví Dụ.",
        "Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm của năm 2026./.",
    ]
    assert ban.noi_nhan == ("Ông (bà) Lê Văn A",)
    assert chuan_bi(ban).gia_tri["xac_nhan"] == ""
    assert "Xác nhận của cơ quan" in str(chuan_bi(_ban(khong_gian, NGHI_PHEP + "xac_nhan: có\n")).gia_tri["xac_nhan"])


def test_giay_nghi_phep_sai(khong_gian: KhongGian) -> None:
    """A leave does not end before it begins, and has no appendix."""
    ngay = "tu_ngay: 16/01/2026\nden_ngay: 12/01/2026\n"

    assert "den_ngay 12/01/2026 đứng trước tu_ngay 16/01/2026" in _loi(khong_gian, NGHI_PHEP + ngay)
    assert "không có phu_luc" in _loi(khong_gian, NGHI_PHEP + "phu_luc: [{ten: A, noi_dung: [B.]}]\n")


@pytest.mark.parametrize("ma", ["hop_dong", "ban_ghi_nho", "ban_thoa_thuan"])
def test_thoa_thuan(khong_gian: KhongGian, ma: str) -> None:
    """The parties in their order above the articles; each signs, Bên A at the left."""
    ban = _ban(
        khong_gian,
        f"loai: {ma}\ntrich_yeu: Việc thử\nnoi_dung: [{{tieu_de: Việc, doan: Câu.}}]\ncac_ben:\n"
        "- {ten: Trường A, dia_chi: Xã A, xung_ho: ba, dai_dien: Trần Thị A, chuc_vu: Hiệu trưởng}\n"
        "- {ten: Công ty B, thong_tin: 'Mã số thuế: 1', chuc_vu: Giám đốc}\n",
    )

    assert [" ".join(chu.split()) for chu in _than(ban)] == [
        *("Bên A: Trường A", "Địa chỉ: Xã A.", "Đại diện: Bà Trần Thị A, Hiệu trưởng.", "Bên B: Công ty B"),
        *("Mã số thuế: 1.", "Đại diện: Ông (bà) , Giám đốc.", "Điều 1. Việc", "Câu./."),
    ]
    (ben_a,) = ban.chu_ky_khac
    assert (ben_a.tham_quyen, ben_a.ho_ten) == (("ĐẠI DIỆN BÊN A", "HIỆU TRƯỞNG"), "Trần Thị A")
    assert (ban.chu_ky.tham_quyen, ban.chu_ky.ho_ten) == (("ĐẠI DIỆN BÊN B", "GIÁM ĐỐC"), "")
    assert (ban.noi_nhan, ban.luu, ban.ky_hieu) == ((), "VT", f"{nd30().loai[ma].viet_tat}-THPTVD")


def test_thoa_thuan_it_nhat_hai_ben(khong_gian: KhongGian) -> None:
    """One party agrees with nobody."""
    assert "có từ hai đến bốn bên, đang ghi 1 bên" in _loi(
        khong_gian, "loai: hop_dong\ntrich_yeu: A\nnoi_dung: [A.]\ncac_ben: [{ten: A, chuc_vu: B}]\n"
    )


def test_thu_cong_nhu_cong_van(khong_gian: KhongGian) -> None:
    """The decree has neither form nor abbreviation for it: it is laid out and numbered as a công văn."""
    khong_gian.ghi("co_quan.yaml", "ten: Trường A\nviet_tat: TA\ndia_danh: A\nchuc_vu: {gd: {ten: Giám đốc}}\n"
                   "don_vi: {vp: {ten: Văn phòng, viet_tat: VP}}\n")  # fmt: skip
    ban = _ban(
        khong_gian, "loai: thu_cong\ntrich_yeu: cảm ơn\nkinh_gui: [Ông A]\nnoi_dung: [doan: Câu.]\nnguoi_ky: gd\n"
        "soan_thao: vp\n"
    )  # fmt: skip

    assert (ban.ky_hieu, ban.mau, ban.noi_nhan) == ("TA-VP", "1.5", ("Như trên",))
    assert all_loai()["thu_cong"].mau == ""


def test_it_bo_cuc() -> None:
    """Thirty-three types stand on ten layouts; electronic copies and attachments have layouts of their own."""
    assert len(all_loai()) == 33
    assert len(all_mau()) == 13
    assert {loai.bo_cuc for loai in all_loai().values()} | {"1.3", "2.2", "3.2"} == set(all_mau())


def test_trang_cac_loai() -> None:
    """The page of the types has a line for each of Điều 7: name, key, abbreviation and Mẫu."""
    trang = (DU_AN / "docs/cac_loai.md").read_text(encoding="utf-8")

    for ma, mot in nd30().loai.items():
        mau = ", ".join(mot.cac_mau) or "không có"
        assert f"`{ma}` | {mot.viet_tat or 'không có'} | {mau} |" in trang

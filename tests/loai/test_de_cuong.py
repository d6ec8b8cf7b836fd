"""The outline: numbers and styles by depth."""

from __future__ import annotations

from loai.khong_gian_thu import KhongGian, chu_khoi
from vanban.thanh_phan.khoi import Kieu


def test_so_theo_do_sau(khong_gian: KhongGian) -> None:
    """`I.`, `1.`, `a)`, `-`, `+`, each with its style."""
    ban = khong_gian.ke_hoach("""
        noi_dung:
        - tieu_de: Mục
          muc:
          - tieu_de: Khoản
            muc:
            - tieu_de: Điểm
              muc:
              - cau: "Gạch:"
                muc: [Cộng.]
    """)

    assert [(khoi.kieu, chu_khoi(khoi)) for khoi in ban.khoi] == [
        (Kieu.MUC, "I. Mục"),
        (Kieu.KHOAN_TIEU_DE, "1. Khoản"),
        (Kieu.DIEM_TIEU_DE, "a) Điểm"),
        (Kieu.GACH, "- Gạch:"),
        (Kieu.CONG, "+ Cộng./."),
    ]


def test_danh_so_lai_trong_moi_muc(khong_gian: KhongGian) -> None:
    """Khoản count from 1 in each mục; điểm go d, đ, e."""
    ban = khong_gian.ke_hoach("""
        noi_dung:
        - tieu_de: Một
          muc: [A., B.]
        - tieu_de: Hai
          muc:
          - cau: "C gồm:"
            muc: [a., b., c., d., đ., e., g.]
    """)

    assert [khoi.so for khoi in ban.khoi] == [
        *("I.", "1.", "2."),
        *("II.", "1.", "a)", "b)", "c)", "d)", "đ)", "e)", "g)"),
    ]


def test_bo_cuc_phan(khong_gian: KhongGian) -> None:
    """A phần takes two lines, its number in Roman on its own line."""
    ban = khong_gian.ke_hoach("""
        bo_cuc: phan
        noi_dung:
        - tieu_de: Một
          muc:
          - {tieu_de: Mục, doan: Chữ.}
        - {tieu_de: Hai, doan: Chữ.}
    """)

    assert [(khoi.kieu, chu_khoi(khoi)) for khoi in ban.khoi[:3]] == [
        (Kieu.PHAN, "Phần I"),
        (Kieu.TIEU_DE_PHAN, "Một"),
        (Kieu.MUC, "I. Mục"),
    ]
    assert chu_khoi(ban.khoi[4]) == "Phần II"


def test_bo_cuc_khoan_va_cau_dau_van_ban(khong_gian: KhongGian) -> None:
    """A short paper begins at `1.`; a bare sentence among mục is a paragraph, since a mục must have a title."""
    khoan = khong_gian.ke_hoach("bo_cuc: khoan\nnoi_dung: [Một., Hai.]\n")
    muc = khong_gian.ke_hoach("noi_dung: [Một., Hai.]\n")

    assert [(khoi.kieu, khoi.so) for khoi in khoan.khoi] == [(Kieu.KHOAN, "1."), (Kieu.KHOAN, "2.")]
    assert [(khoi.kieu, khoi.so) for khoi in muc.khoi] == [(Kieu.DOAN, ""), (Kieu.DOAN, "")]


def test_kieu_ghi_de(khong_gian: KhongGian) -> None:
    """`kieu` chooses the level of a node; its children follow from there."""
    ban = khong_gian.ke_hoach("""
        noi_dung:
        - tieu_de: Mục
          muc:
          - cau: "Gồm:"
            muc:
            - {cau: Một., kieu: gach}
            - {cau: Hai., kieu: gach}
          - Khoản.
    """)

    assert [chu_khoi(khoi) for khoi in ban.khoi] == ["I. Mục", "1. Gồm:", "- Một.", "- Hai.", "2. Khoản./."]


def test_thu_tu_trong_mot_muc(khong_gian: KhongGian) -> None:
    """Paragraphs, then the table, then the children; a child without number does not count."""
    ban = khong_gian.ke_hoach("""
        noi_dung:
        - tieu_de: Mục
          doan: [Đoạn một., Đoạn hai.]
          bang:
            cot: [STT, Việc]
            dong: [["1", ""]]
            chu_thich: Bảng việc
          muc:
          - doan: Chữ rời.
          - Khoản một.
    """)

    assert [khoi.kieu for khoi in ban.khoi] == [Kieu.MUC, Kieu.DOAN, Kieu.DOAN, Kieu.BANG, Kieu.DOAN, Kieu.KHOAN]
    assert ban.khoi[5].so == "1."
    bang = ban.khoi[3].bang
    assert bang
    assert (bang.cot, bang.dong, bang.chu_thich) == (("STT", "Việc"), (("1", ""),), "Bảng việc")


def test_qua_sau(khong_gian: KhongGian) -> None:
    """Nothing stands below `+`; the message names the line."""
    loi = khong_gian.loi("""
        bo_cuc: khoan
        noi_dung:
        - cau: "1:"
          muc:
          - cau: "a:"
            muc:
            - cau: "gạch:"
              muc:
              - cau: "cộng:"
                muc:
                - Quá sâu.
    """)

    cac_cap = "(Phần, Chương, Mục, Điều,) I., 1., a), -, +"
    assert loi == f"inputs/ke_hoach/thu.yaml:14:11: mục con nằm quá sâu: các cấp chỉ có {cac_cap}"


def test_qua_nhieu_diem(khong_gian: KhongGian) -> None:
    """The alphabet ends: a 24th điểm is refused with its place."""
    muc = "\n".join(f"            - Việc {so}." for so in range(24))
    loi = khong_gian.loi(f"""
        noi_dung:
        - tieu_de: Mục
          muc:
          - tieu_de: Khoản
            muc:
{muc}
    """)

    assert "không có điểm thứ 24" in loi
    assert "thu.yaml:32:" in loi

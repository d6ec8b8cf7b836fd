"""Authorities, marks, fixed words and the fields of an electronic document system."""

from __future__ import annotations

from nd30.ban_goc import raw
from vanban.nd30 import nd30


def test_the_five_authorities() -> None:
    """TM., Q., KT., TL., TUQ., each with what it stands before."""
    assert [q.chu for q in nd30().quyen_han.values()] == ["TM.", "Q.", "KT.", "TL.", "TUQ."]
    for quyen_han in nd30().quyen_han.values():
        assert f"“{quyen_han.chu}” vào trước {quyen_han.truoc}" in quyen_han.trich


def test_stamps_of_urgency() -> None:
    """Three levels, each with the size of its stamp, in red."""
    khan = nd30().do_khan

    assert [(d.chu, d.rong_mm, d.cao_mm) for d in khan.values()] == [
        ("HỎA TỐC", 30, 8),
        ("THƯỢNG KHẨN", 40, 8),
        ("KHẨN", 20, 8),
    ]
    assert {d.mau_chu for d in khan.values()} == {"FF0000"}


def test_marks_of_secrecy_and_circulation() -> None:
    """The words of the decree."""
    assert [d.chu for d in nd30().do_mat.values()] == ["TUYỆT MẬT", "TỐI MẬT", "MẬT"]
    assert [d.chu for d in nd30().pham_vi_luu_hanh.values()] == ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"]


def test_words_and_marks_of_noi_nhan() -> None:
    """Each item ends with a semicolon, the last with a full stop."""
    noi_nhan = nd30().noi_nhan

    assert (noi_nhan["noi_nhan"].chuoi, noi_nhan["luu"].chuoi, noi_nhan["van_thu"].chuoi) == ("Nơi nhận:", "Lưu:", "VT")
    assert (noi_nhan["cuoi_dong"].chuoi, noi_nhan["dong_cuoi"].chuoi) == (";", ".")


def test_marks_of_number_and_grounds() -> None:
    """Slash, hyphen, semicolon, full stop."""
    cum_tu = nd30().cum_tu

    assert (cum_tu["so"].chuoi, cum_tu["so_gach_cheo"].chuoi, cum_tu["ky_hieu_gach_noi"].chuoi) == ("Số:", "/", "-")
    assert (cum_tu["can_cu_cuoi_dong"].chuoi, cum_tu["can_cu_dong_cuoi"].chuoi) == (";", ".")
    assert cum_tu["ket_thuc"].chuoi == "./."


def test_fields_of_an_issued_document_as_in_the_table() -> None:
    """Names and lengths of Phụ lục VI, Phần II, Mục I; the file prints l for I in two names."""
    table = raw("phu-luc-VI").split("VĂN BẢN ĐI\n")[-1].split("\nII. ")[0]
    rows = [[cell.strip() for cell in line.split("|")] for line in table.splitlines()[1:]]
    wanted = [(row[2].replace("ld", "Id").replace("rl", "rI"), row[4]) for row in rows]

    fields = [(f.ma, str(f.do_dai or "")) for f in nd30().truong_dien_tu.values()]

    assert fields == wanted
    assert len(fields) == 23


def test_fields_in_groups() -> None:
    """A group has no type of its own; its fields name it."""
    fields = nd30().truong_dien_tu

    assert (fields["SignerInfo"].kieu, fields["SignerInfo"].do_dai) == ("", 0)
    assert (fields["SignerInfo.FullName"].ma, fields["SignerInfo.FullName"].nhom) == ("FullName", "SignerInfo")
    assert (fields["Subject"].nhom, fields["Subject"].kieu, fields["Subject"].do_dai) == ("", "String", 500)

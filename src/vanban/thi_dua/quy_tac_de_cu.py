"""Rules about nominees: one form for one achievement, told apart, with their record; keys that exist."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.de_cu import DeCu
from vanban.thi_dua.chu import gap
from vanban.thi_dua.ho_so import HoSoXet, Noi
from vanban.thi_dua.quy_tac import MucQuyTac, Thay, quy_tac

_DOI_TUONG = {"ca_nhan": "cá nhân", "tap_the": "tập thể"}
_LOAI_KHEN = {"cong_trang": "công trạng", "chuyen_de": "chuyên đề", "dot_xuat": "đột xuất"}


@quy_tac("R-10", muc="LOI", ten="Một thành tích được đề nghị hai lần")
def mot_thanh_tich_hai_lan(ho_so: HoSoXet) -> Iterator[Thay]:
    """Một người, một tập thể được đề nghị hai lần trong một đợt, hoặc thành tích đã được khen lại đem ra đề nghị.

    Vì sao: không tặng nhiều hình thức cho một thành tích; một hình thức thì có thể tặng nhiều lần cho nhiều thành tích.
    Sai: cùng một giáo viên vừa đề nghị bằng khen vừa đề nghị giấy khen trong đợt sơ kết.
    Đúng: mỗi đối tượng một hình thức trong một đợt; danh hiệu là điều kiện của danh hiệu khác thì được cả hai.
    Nguồn: nguyên tắc khen thưởng của Luật Thi đua, khen thưởng [hai nguồn].
    """
    for truoc, i, sau in _trung(ho_so):
        if _khac_hoac_chac(truoc, sau) and not _kem_nhau(ho_so, truoc, sau):
            hai = f"{truoc.ma}: {truoc.hinh_thuc}; {sau.ma}: {sau.hinh_thuc}"
            goi_y = "hai người trùng tên thì ghi ngay_sinh hoặc don_vi khác nhau"
            cau = f"{sau.ho_ten} được đề nghị hai lần trong đợt ({hai})"
            yield Thay(("de_cu", "de_cu", i, "ho_ten"), cau, goi_y, _muc_trung(truoc, sau))
    for j, cu in enumerate(ho_so.lich_su):
        hang = ho_so.theo_ma.get(cu.ma)
        if hang and cu.thanh_tich and gap(cu.thanh_tich) == gap(hang[1].thanh_tich):
            cau = f"thành tích của {hang[1].ho_ten} ({cu.ma}) đã được khen: {cu.ten}, năm {cu.nam}"
            yield Thay(("de_cu", "lich_su", j, "thanh_tich"), cau)


def _trung(ho_so: HoSoXet) -> Iterator[tuple[DeCu, int, DeCu]]:
    """Rows that may be about one subject: of one name, and no field that both have tells them apart."""
    cung_ten: dict[tuple[str, str], list[DeCu]] = {}
    for i, sau in enumerate(ho_so.de_cu):
        nhom = cung_ten.setdefault((sau.loai, gap(sau.ho_ten)), [])
        yield from ((truoc, i, sau) for truoc in nhom if not _khac_nhau(truoc, sau))
        nhom.append(sau)


def _khac_nhau(mot: DeCu, hai: DeCu) -> bool:
    """Whether the birthday or the unit tells two people of one name apart."""
    if mot.ngay_sinh and hai.ngay_sinh:
        return mot.ngay_sinh != hai.ngay_sinh
    return bool(mot.don_vi and hai.don_vi and gap(mot.don_vi) != gap(hai.don_vi))


def _khac_hoac_chac(mot: DeCu, hai: DeCu) -> bool:
    """Two forms, or surely one person; two like names for one form are the matter of R-27."""
    return mot.hinh_thuc != hai.hinh_thuc or bool(mot.ngay_sinh and mot.ngay_sinh == hai.ngay_sinh)


def _muc_trung(mot: DeCu, hai: DeCu) -> MucQuyTac | None:
    """A doubt only where one name and one birthday stand in two units for one form: a province has such pairs."""
    hai_don_vi = mot.don_vi and hai.don_vi and gap(mot.don_vi) != gap(hai.don_vi)
    return "CB" if hai_don_vi and mot.hinh_thuc == hai.hinh_thuc else None


def _kem_nhau(ho_so: HoSoXet, mot: DeCu, hai: DeCu) -> bool:
    """Whether one form is the condition of the other, such as Lao động tiên tiến of Chiến sĩ thi đua cơ sở."""
    return any(
        (quy_dinh := ho_so.quy_dinh_cua(tren.hinh_thuc))
        and quy_dinh.ty_le_toi_da
        and quy_dinh.ty_le_toi_da.cua == duoi.hinh_thuc
        for tren, duoi in ((mot, hai), (hai, mot))
    )


@quy_tac("R-11", muc="CB", ten="Lấy khen thưởng chuyên đề làm thành tích xét công trạng")
def chuyen_de_lam_cong_trang(ho_so: HoSoXet) -> Iterator[Thay]:
    """Đợt xét công trạng mà lịch sử khen thưởng có hình thức khen chuyên đề, đột xuất.

    Vì sao: kết quả khen thưởng đột xuất, chuyên đề không làm căn cứ đề nghị khen thưởng công trạng.
    Sai: đề nghị bằng khen theo công trạng, lấy giấy khen của phong trào làm thành tích liên tục.
    Đúng: chỉ tính các danh hiệu, hình thức khen theo công trạng.
    Nguồn: nguyên tắc khen thưởng trong các bài giới thiệu Nghị định 98/2023 và 152/2025 [hai nguồn].
    """
    if ho_so.dot.loai_khen != "cong_trang":
        return
    for i, cu in enumerate(ho_so.lich_su):
        if cu.loai_khen in ("chuyen_de", "dot_xuat"):
            cau = f"{cu.ma}: {cu.ten} năm {cu.nam} là khen {_LOAI_KHEN[cu.loai_khen]}, không tính khi xét công trạng"
            yield Thay(("de_cu", "lich_su", i, "loai_khen"), cau)


@quy_tac("R-25", muc="CB", ten="Khen thưởng đã có ghi thiếu")
def lich_su_ghi_thieu(ho_so: HoSoXet) -> Iterator[Thay]:
    """Danh hiệu, hình thức khen thưởng đã có thiếu số, ngày hoặc cơ quan của quyết định.

    Vì sao: bảng các hình thức đã được khen thưởng trong báo cáo thành tích ghi đủ số, ngày, cơ quan; trang in chỗ thiếu
    là [cần bổ sung: …].
    Sai: “Lao động tiên tiến, 2024” không ghi quyết định nào.
    Đúng: so_quyet_dinh, ngay và co_quan đều có.
    Nguồn: bảng của mẫu báo cáo thành tích [chưa xác minh].
    """
    for i, cu in enumerate(ho_so.lich_su):
        thieu = [ten for ten in ("so_quyet_dinh", "ngay", "co_quan") if not getattr(cu, ten)]
        if thieu:
            yield Thay(("de_cu", "lich_su", i), f"{cu.ma}: {cu.ten} năm {cu.nam} thiếu {', '.join(thieu)}")


@quy_tac("R-27", muc="LOI", ten="Hai người trùng tên không phân biệt được")
def trung_ten(ho_so: HoSoXet) -> Iterator[Thay]:
    """Một danh sách có hai người trùng họ tên mà không có gì phân biệt.

    Vì sao: người quyết định và người nhận phải biết giấy khen là của ai.
    Sai: hai dòng “Nguyễn Văn Ví Dụ An”, không ghi ngày sinh, cùng đơn vị.
    Đúng: ghi ngay_sinh hoặc don_vi khác nhau cho hai người; ghi nhầm một người hai lần thì xóa một dòng.
    Nguồn: yêu cầu của danh sách [suy luận].
    """
    for truoc, i, sau in _trung(ho_so):
        if truoc.hinh_thuc == sau.hinh_thuc and not _khac_hoac_chac(truoc, sau):
            cau = f"trùng tên {sau.ho_ten} ({truoc.ma} và {sau.ma}), chưa phân biệt được: ghi ngay_sinh hoặc don_vi"
            yield Thay(("de_cu", "de_cu", i, "ho_ten"), cau)


@quy_tac("R-29", muc="LOI", ten="Mã trỏ tới chỗ không có")
def ma_khong_co(ho_so: HoSoXet) -> Iterator[Thay]:
    """Một mã trỏ tới đề cử, tiêu chí hay căn cứ không có, hoặc không dùng được cho đề cử đó.

    Vì sao: mã sai một chữ thì giấy sinh ra thiếu một dòng mà không ai biết.
    Sai: tieu_chi_dat: dong_gopp; tập thể ghi tiêu chí của cá nhân.
    Đúng: mã có trong tieu_chi của phong trào, trong nhóm dành cho đối tượng đó.
    Nguồn: dữ liệu của hồ sơ.
    """
    yield from _ma_de_cu(ho_so)
    for i, de_cu in enumerate(ho_so.de_cu):
        yield from _tieu_chi(ho_so, i, de_cu)
        yield from _dung_quy_dinh(ho_so, ("de_cu", "de_cu", i, "hinh_thuc"), de_cu)


def _ma_de_cu(ho_so: HoSoXet) -> Iterator[Thay]:
    """Keys of nominees and of cited documents."""
    for i, phieu in enumerate(ho_so.phien.ket_qua if ho_so.phien else ()):
        if phieu.de_cu not in ho_so.theo_ma:
            yield Thay(("phien_hop", "ket_qua", i, "de_cu"), f"không có đề cử '{phieu.de_cu}'")
    for giay in ho_so.giay_to:
        da_ghi: set[str] = set()
        for i, ma in enumerate(giay.danh_sach or ()):
            noi: Noi = (*giay.noi, "danh_sach", i)
            if ma not in ho_so.theo_ma:
                yield Thay(noi, f"không có đề cử '{ma}'")
            elif ma in da_ghi:
                yield Thay(noi, f"đề cử '{ma}' đã ghi ở trên")
            da_ghi.add(ma)


def _tieu_chi(ho_so: HoSoXet, i: int, de_cu: DeCu) -> Iterator[Thay]:
    if ho_so.phong_trao is None:
        return
    cho = {muc.ma: nhom.doi_tuong for nhom in ho_so.phong_trao.tieu_chi for muc in nhom.muc if muc.ma}
    for j, ma in enumerate(de_cu.tieu_chi_dat):
        noi: Noi = ("de_cu", "de_cu", i, "tieu_chi_dat", j)
        if ma not in cho:
            yield Thay(noi, f"{de_cu.ma}: phong trào không có tiêu chí '{ma}', đang có: {', '.join(cho) or 'chưa có'}")
        elif cho[ma] != de_cu.loai:
            doi_tuong = _DOI_TUONG.get(cho[ma], "hộ gia đình")
            yield Thay(noi, f"{de_cu.ma}: tiêu chí '{ma}' dành cho {doi_tuong}, đề cử là {_DOI_TUONG[de_cu.loai]}")


def _dung_quy_dinh(ho_so: HoSoXet, noi: Noi, de_cu: DeCu) -> Iterator[Thay]:
    """Whether the rules of the form let this kind of subject, and this kind of award, have it."""
    quy_dinh = ho_so.quy_dinh_cua(de_cu.hinh_thuc)
    if quy_dinh is None:
        return
    if de_cu.loai not in quy_dinh.doi_tuong:
        yield Thay(noi, f"{de_cu.ma}: '{de_cu.hinh_thuc}' không tặng cho {_DOI_TUONG[de_cu.loai]}")
    if quy_dinh.loai_khen and ho_so.dot.loai_khen not in quy_dinh.loai_khen:
        loai = _LOAI_KHEN[ho_so.dot.loai_khen]
        yield Thay(noi, f"{de_cu.ma}: '{de_cu.hinh_thuc}' không dùng khi khen {loai}")

"""Rules about votes: thresholds, ballots, caps, who may be voted on."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.chu_viet.so_viet import ty_le_chu
from vanban.models.de_cu import DeCu
from vanban.models.phien_hop import PhienHop
from vanban.models.quy_dinh import CoNguon
from vanban.thi_dua.chu import gap, ghi
from vanban.thi_dua.ho_so import GiayTo, HoSoXet, Noi
from vanban.thi_dua.quy_tac import Thay, quy_tac
from vanban.thi_dua.xet import GioiHan

TEP_QUY_DINH = "quy_dinh_khen_thuong.yaml"
_DO_TIN = {"gia_dinh": "là giả định", "chua_xac_minh": "chưa xác minh"}


@quy_tac("R-01", muc="LOI", ten="Đề nghị khen mà không đủ phiếu")
def khong_du_phieu(ho_so: HoSoXet) -> Iterator[Thay]:
    """Đề cử trong tờ trình không đủ số phiếu cần thiết, hoặc chưa rõ ngưỡng phiếu.

    Vì sao: số phiếu tính trên tổng số thành viên Hội đồng, kể cả người vắng; người vắng gửi ý kiến bằng văn bản thì ý
    kiến đó được tính. So bằng phân số đúng, không so bằng tỷ lệ đã làm tròn.
    Sai: Hội đồng 9 người, ngưỡng 4/5, đề cử được 7 phiếu (77,78%) vẫn nằm trong tờ trình.
    Đúng: Hội đồng 9 người, ngưỡng 4/5 thì cần 8 phiếu; Hội đồng 13 người cần 11 phiếu.
    Nguồn: cách tính trên tổng số thành viên và ý kiến bằng văn bản [hai nguồn]; ngưỡng của từng hình thức ghi ở
    quy_dinh_khen_thuong.yaml kèm nguồn và độ tin.
    """
    yield from _nguong(ho_so)
    for giay in ho_so.to_trinh:
        for noi, de_cu in _trong_giay(ho_so, giay):
            kq = ho_so.ket_qua.ket_qua[de_cu.ma]
            if ho_so.phien and de_cu.ma not in ho_so.phieu:
                yield Thay(noi, f"{de_cu.ho_ten} ({de_cu.ma}) không có trong kết quả bỏ phiếu")
            elif kq.can and kq.dong_y < kq.can:
                ty_le = ty_le_chu(kq.ty_le)
                yield Thay(
                    noi, f"{de_cu.ho_ten} ({de_cu.ma}) đạt {kq.dong_y}/{kq.tong} phiếu ({ty_le}), cần {kq.can} phiếu"
                )
    if ho_so.phien:
        for de_cu in ho_so.de_cu:
            if de_cu.ma not in ho_so.phieu and not _duoc_bo(de_cu):
                cau = f"chưa có kết quả bỏ phiếu của {de_cu.ho_ten} ({de_cu.ma})"
                yield Thay(("phien_hop", "ket_qua"), cau, "không xét nữa thì ghi trang_thai rut hoặc loai ở đề cử")


def _duoc_bo(de_cu: DeCu) -> bool:
    """Whether nobody has to vote on the nominee."""
    return de_cu.trang_thai is not None or de_cu.dang_xem_xet_ky_luat


def _nguong(ho_so: HoSoXet) -> Iterator[Thay]:
    """The thresholds of the forms of the occasion: known, and sure."""
    i, co = ho_so.quy_dinh_luc
    if i < 0:
        yield Thay(("quy_dinh",), f"chưa có quy định khen thưởng cho ngày {ghi(ho_so.ngay_xet)}: ghi ở {TEP_QUY_DINH}")
        return
    for ma in ho_so.dot.hinh_thuc:
        khoa = f"quy_dinh → phần thứ {i + 1} → hinh_thuc → {ma} → nguong_phieu"
        quy_dinh = co.get(ma)
        if quy_dinh is None or quy_dinh.nguong_phieu is None:
            cau = f"chưa rõ cần bao nhiêu phiếu để đề nghị '{ma}': ghi ở {TEP_QUY_DINH}, {khoa}"
            yield Thay(ho_so.noi_quy_dinh(ma, "nguong_phieu"), cau)
        else:
            nguong = quy_dinh.nguong_phieu
            noi = ho_so.noi_quy_dinh(ma, "nguong_phieu")
            yield from _chua_chac(nguong, f"ngưỡng phiếu {nguong.gia_tri} để đề nghị '{ma}'", khoa, noi)


def _chua_chac(dieu: CoNguon, goi: str, khoa: str, noi: Noi) -> Iterator[Thay]:
    """A fact that the office has to confirm."""
    if dieu.can_hoi:
        yield Thay(noi, f"{goi} {_DO_TIN[dieu.do_tin]}: đối chiếu rồi sửa ở {TEP_QUY_DINH}, {khoa}", muc="CB")


@quy_tac("R-30", muc="CB", ten="Quy định chưa xác minh")
def quy_dinh_chua_xac_minh(ho_so: HoSoXet) -> Iterator[Thay]:
    """Kỳ quy định hoặc số mẫu báo cáo đang dùng chưa xác minh.

    Vì sao: điều này lấy từ bản chép hoặc suy ra, chưa so với văn bản; trang in ra có thể sai số mẫu, sai thẩm quyền.
    Sai: do_tin: chua_xac_minh mà hồ sơ đã gửi đi.
    Đúng: đối chiếu với văn bản rồi ghi nguon, do_tin: mot_nguon hoặc hai_nguon.
    Nguồn: do_tin trong quy_dinh_khen_thuong.yaml.
    """
    i, co = ho_so.quy_dinh_luc
    if i < 0 or ho_so.quy_dinh is None:
        return
    ky = ho_so.quy_dinh.quy_dinh[i]
    if ky.do_tin in _DO_TIN:
        cho = f"đối chiếu rồi sửa ở {TEP_QUY_DINH}, quy_dinh → phần thứ {i + 1}"
        cau = f"kỳ quy định “{ky.ten}” {_DO_TIN[ky.do_tin]}: {cho}"
        yield Thay(("quy_dinh", "quy_dinh", i, "do_tin"), cau)
    for ma in ho_so.dot.hinh_thuc:
        for mau in co[ma].mau_luc(ho_so.ngay_xet, ho_so.dot.loai_khen) if ma in co else ():
            noi = ho_so.noi_quy_dinh(ma, "mau_bao_cao")
            khoa = f"quy_dinh → phần thứ {i + 1} → hinh_thuc → {ma} → mau_bao_cao"
            yield from _chua_chac(mau, f"số mẫu báo cáo thành tích của '{ma}'", khoa, noi)


def _trong_giay(ho_so: HoSoXet, giay: GiayTo) -> Iterator[tuple[Noi, DeCu]]:
    """Whom a paper proposes, each at the place that says so."""
    if giay.danh_sach is None:
        yield from ((("de_cu", "de_cu", ho_so.theo_ma[mot.ma][0]), mot) for mot in ho_so.danh_sach(giay))
        return
    for i, ma in enumerate(giay.danh_sach):
        if ma in ho_so.theo_ma:
            yield (*giay.noi, "danh_sach", i), ho_so.theo_ma[ma][1]


@quy_tac("R-02", muc="LOI", ten="Danh sách tờ trình không đúng kết quả xét")
def sai_ket_qua_xet(ho_so: HoSoXet) -> Iterator[Thay]:
    """Tờ trình có người đã rút, không được xét hay vượt tỷ lệ; hoặc thiếu người đủ điều kiện.

    Vì sao: danh sách đề nghị phải đúng với kết quả xét của Hội đồng.
    Sai: đề cử có trang_thai: rut vẫn ở trong danh_sach; đề cử đủ phiếu bị bỏ sót.
    Đúng: để trống danh_sach, máy tự lập; hoặc ghi đúng các đề cử đủ phiếu.
    Nguồn: hồ sơ gồm tờ trình và biên bản xét, hai giấy phải khớp nhau [suy luận].
    """
    for giay in ho_so.to_trinh:
        for noi, de_cu in _trong_giay(ho_so, giay):
            kq = ho_so.ket_qua.ket_qua[de_cu.ma]
            if kq.trang_thai in ("loai", "rut", "vuot_ty_le"):
                yield Thay(noi, f"{de_cu.ho_ten} ({de_cu.ma}) không được trình: {kq.ly_do}")
        co = frozenset(mot.ma for _, mot in _trong_giay(ho_so, giay))
        for de_cu in ho_so.ket_qua.trinh.get(giay.cua, ()):
            if de_cu.ma not in co:
                cau = f"thiếu {de_cu.ho_ten} ({de_cu.ma}), đã đủ phiếu"
                yield Thay((*giay.noi, "danh_sach"), cau, "xin rút thì ghi trang_thai: rut ở đề cử")


@quy_tac("R-06", muc="LOI", ten="Số phiếu không khớp nhau")
def phieu_khong_khop(ho_so: HoSoXet) -> Iterator[Thay]:
    """Các con số của phiếu không cộng lại thành nhau.

    Vì sao: phiếu hợp lệ và không hợp lệ cộng lại là phiếu thu về; thu về không quá phát ra; phát ra không quá số người
    có mặt; mỗi đề cử, đồng ý và không đồng ý cộng lại là số phiếu hợp lệ.
    Sai: thu về 8 phiếu, hợp lệ 8, không hợp lệ 1; đồng ý 7, không đồng ý 2 khi có 8 phiếu hợp lệ.
    Đúng: phát ra 8, thu về 8, hợp lệ 8; đồng ý 7, không đồng ý 1.
    Nguồn: phép cộng; mục của biên bản kiểm phiếu [một nguồn].
    """
    phien = ho_so.phien
    if phien is None:
        return
    yield from _so_phieu(phien)
    vang = sum(mot.y_kien_van_ban for mot in phien.vang_mat)
    for i, mot in enumerate(phien.ket_qua):
        tong = mot.dong_y + mot.khong_dong_y
        if tong != phien.phieu.hop_le:
            cau = f"{mot.de_cu}: đồng ý {mot.dong_y} và không đồng ý {mot.khong_dong_y} là {tong} phiếu"
            yield Thay(("phien_hop", "ket_qua", i), f"{cau}, phiếu hợp lệ là {phien.phieu.hop_le}")
        if (van_ban := mot.dong_y_van_ban + mot.khong_dong_y_van_ban) > vang:
            cau = f"{mot.de_cu}: {van_ban} ý kiến bằng văn bản, chỉ {vang} người vắng mặt gửi ý kiến"
            yield Thay(("phien_hop", "ket_qua", i), cau)


def _so_phieu(phien: PhienHop) -> Iterator[Thay]:
    phieu = phien.phieu
    if (tong := phieu.hop_le + phieu.khong_hop_le) != phieu.thu_ve:
        cau = f"hợp lệ {phieu.hop_le} và không hợp lệ {phieu.khong_hop_le} là {tong} phiếu, thu về {phieu.thu_ve} phiếu"
        yield Thay(("phien_hop", "phieu"), cau)
    if phieu.thu_ve > phieu.phat_ra:
        cau = f"thu về {phieu.thu_ve} phiếu, chỉ phát ra {phieu.phat_ra} phiếu"
        yield Thay(("phien_hop", "phieu", "thu_ve"), cau)
    if phieu.phat_ra > len(phien.co_mat):
        cau = f"phát ra {phieu.phat_ra} phiếu, chỉ có mặt {len(phien.co_mat)} người"
        yield Thay(("phien_hop", "phieu", "phat_ra"), cau)


@quy_tac("R-33", muc="CB", ten="Thiếu ý kiến bằng văn bản")
def thieu_y_kien_van_ban(ho_so: HoSoXet) -> Iterator[Thay]:
    """Số ý kiến bằng văn bản ghi cho một đề cử ít hơn số người vắng mặt đã gửi ý kiến.

    Vì sao: ý kiến gửi đến thì được tính vào tỷ lệ; ghi sót thì đề cử mất phiếu. Người gửi có thể không nêu ý kiến về
    một đề cử, nên máy chỉ nhắc.
    Sai: một người vắng có y_kien_van_ban: có, mà dòng của dc06 không ghi dong_y_van_ban hay khong_dong_y_van_ban.
    Đúng: dong_y_van_ban: 1.
    Nguồn: ý kiến bằng văn bản của người vắng được tính [hai nguồn].
    """
    phien = ho_so.phien
    gui = sum(mot.y_kien_van_ban for mot in phien.vang_mat) if phien else 0
    for i, mot in enumerate(phien.ket_qua if phien else ()):
        if (co := mot.dong_y_van_ban + mot.khong_dong_y_van_ban) < gui:
            cau = f"{mot.de_cu}: {co} ý kiến bằng văn bản, {gui} người vắng mặt đã gửi ý kiến"
            yield Thay(("phien_hop", "ket_qua", i), cau)


@quy_tac("R-09", muc="LOI", ten="Xét người đang bị xem xét kỷ luật")
def dang_xem_xet_ky_luat(ho_so: HoSoXet) -> Iterator[Thay]:
    """Người đang trong thời gian xem xét kỷ luật vẫn được bỏ phiếu hoặc đề nghị khen.

    Vì sao: chưa khen thưởng, chưa đề nghị khen thưởng khi cơ quan có thẩm quyền đang xem xét kỷ luật, điều tra, thanh
    tra có dấu hiệu vi phạm hay xác minh đơn thư.
    Sai: dang_xem_xet_ky_luat: có mà có kết quả bỏ phiếu.
    Đúng: ghi trang_thai: loai và ly_do_loai, không đưa ra bỏ phiếu.
    Nguồn: nguyên tắc khen thưởng trong các bài giới thiệu Nghị định 98/2023 và 152/2025 [hai nguồn].
    """
    cac = {mot.ma for mot in ho_so.de_cu if mot.dang_xem_xet_ky_luat}
    for i, phieu in enumerate(ho_so.phien.ket_qua if ho_so.phien else ()):
        if phieu.de_cu in cac:
            de_cu = ho_so.theo_ma[phieu.de_cu][1]
            cau = f"{de_cu.ho_ten} ({de_cu.ma}) đang bị xem xét kỷ luật, không đưa ra bỏ phiếu"
            yield Thay(("phien_hop", "ket_qua", i), cau)
    for giay in ho_so.to_trinh:
        for noi, de_cu in _trong_giay(ho_so, giay):
            if de_cu.ma in cac:
                yield Thay(noi, f"{de_cu.ho_ten} ({de_cu.ma}) đang bị xem xét kỷ luật, không đề nghị khen thưởng")


@quy_tac("R-12", muc="LOI", ten="Vượt tỷ lệ tối đa")
def vuot_ty_le(ho_so: HoSoXet) -> Iterator[Thay]:
    """Số đủ phiếu của một hình thức vượt tỷ lệ tối đa đã khai.

    Vì sao: khi quy định của tỉnh đặt tỷ lệ tối đa, người nhiều phiếu hơn được lấy trước; nhiều người cùng số phiếu ở
    chỗ cuối thì máy không chọn thay Hội đồng: báo lỗi để Hội đồng biểu quyết lại.
    Sai: 20 người được đề nghị Lao động tiên tiến, tỷ lệ 15%, 4 người được đề nghị Chiến sĩ thi đua cơ sở.
    Đúng: 15% của 20 là 3 người.
    Nguồn: tỷ lệ, cách làm tròn và nguồn ghi ở ty_le_toi_da của từng hình thức trong quy_dinh_khen_thuong.yaml.
    """
    for ma, han in ho_so.ket_qua.gioi_han.items():
        noi = ho_so.noi_quy_dinh(ma, "ty_le_toi_da")
        khoa = f"hinh_thuc → {ma} → ty_le_toi_da"
        yield from _chua_chac(han.ty_le, f"tỷ lệ tối đa {ty_le_chu(han.ty_le.gia_tri)} của '{ma}'", khoa, noi)
        if han.nhieu_nhat is None:
            cau = f"chưa kiểm được tỷ lệ tối đa của '{ma}': đợt này không đề nghị '{han.ty_le.cua}'"
            yield Thay(noi, cau, muc="CB")
        elif han.co > han.nhieu_nhat:
            yield _vuot(ho_so, ma, han, noi)


def _vuot(ho_so: HoSoXet, ma: str, han: GioiHan, noi: Noi) -> Thay:
    """Who is left out by a cap; an error while equal votes leave places without a holder."""
    assert han.nhieu_nhat is not None
    con = han.nhieu_nhat - len(ho_so.ket_qua.trinh[ma])
    bo = [mot for mot in ho_so.ket_qua.khong_trinh if ho_so.ket_qua.ket_qua[mot.ma].trang_thai == "vuot_ty_le"]
    ten = ", ".join(mot.ho_ten for mot in bo if mot.hinh_thuc == ma)
    cau = f"'{ma}': {han.co} đề cử đủ phiếu, tối đa {ty_le_chu(han.ty_le.gia_tri)} của {han.nen} là {han.nhieu_nhat}"
    if con:
        goi_y = "Hội đồng biểu quyết lại, hoặc ghi trang_thai: rut cho đề cử xin rút"
        return Thay(noi, f"{cau}; còn {con} chỗ mà các đề cử sau cùng số phiếu: {ten}", goi_y)
    return Thay(noi, f"{cau}; không trình: {ten}", muc="CB")


@quy_tac("R-24", muc="CB", ten="Thành viên Hội đồng cũng là đề cử")
def thanh_vien_la_de_cu(ho_so: HoSoXet) -> Iterator[Thay]:
    """Người bỏ phiếu cũng là người được xét.

    Vì sao: nên ghi rõ trong biên bản người đó có tham gia bỏ phiếu cho chính mình hay không.
    Sai: Phó Chủ tịch Hội đồng được đề cử mà biên bản không nói gì.
    Đúng: biên bản ghi người đó không bỏ phiếu ở dòng của mình, hoặc Hội đồng thống nhất để bỏ phiếu.
    Nguồn: thông lệ [chưa xác minh].
    """
    ten = {gap(mot.ho_ten): mot for mot in (ho_so.hoi_dong.thanh_vien if ho_so.hoi_dong else ())}
    for i, de_cu in enumerate(ho_so.de_cu):
        if de_cu.loai == "ca_nhan" and (mot := ten.get(gap(de_cu.ho_ten))):
            cau = f"{de_cu.ho_ten} ({de_cu.ma}) cũng là thành viên Hội đồng ({mot.ma}): xem lại cách bỏ phiếu"
            yield Thay(("de_cu", "de_cu", i, "ho_ten"), cau)

"""Rules about the papers that propose: authority, addressee, forms, signer, order."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.co_quan import CoQuan
from vanban.models.phong_trao import HinhThuc
from vanban.thi_dua.chu import ghi
from vanban.thi_dua.ho_so import GiayTo, HoSoXet
from vanban.thi_dua.quy_tac import Thay, quy_tac
from vanban.thi_dua.tham_quyen import co_quan_cua, gui_toi, noi_gui_duoc, tu_quyet_dinh
from vanban.thi_dua.thu_tu import khoa_xep

_TU_KY = frozenset({"to_trinh", "cong_van", "quyet_dinh", "bao_cao"})
_TEN_DOT = {
    "so_ket": ("sơ kết",),
    "tong_ket": ("tổng kết",),
    "hang_nam": ("hằng năm", "hàng năm"),
    "dot_xuat": ("đột xuất",),
}


@quy_tac("R-03", muc="LOI", ten="Tờ trình không đúng thẩm quyền")
def khong_dung_tham_quyen(ho_so: HoSoXet) -> Iterator[Thay]:
    """Tờ trình gửi không đúng nơi, gồm hình thức của hai thẩm quyền; hoặc cơ quan tự quyết định hình thức của cấp khác.

    Vì sao: mỗi tờ trình một thẩm quyền quyết định; nơi nhận là người có thẩm quyền hoặc cơ quan ở giữa người đó và đơn
    vị (trường đề nghị bằng khen của tỉnh thì gửi Sở).
    Sai: tờ trình đề nghị giấy khen của Giám đốc Sở gửi Ủy ban nhân dân tỉnh.
    Đúng: tờ trình đề nghị giấy khen của Giám đốc Sở gửi Sở; bằng khen của Chủ tịch UBND tỉnh một tờ trình khác, gửi Sở.
    Nguồn: ghi chú của mẫu tờ trình: mỗi cấp quyết định một tờ trình [một nguồn].
    """
    for giay in ho_so.to_trinh:
        if hinh_thuc := ho_so.hinh_thuc.get(giay.cua):
            yield from _mot_tham_quyen(ho_so, giay, hinh_thuc)
            yield from _noi_gui(ho_so, giay, hinh_thuc.tham_quyen)
    yield from _tu_quyet_dinh(ho_so)
    for ma in ho_so.dot.hinh_thuc:
        quy_dinh, hinh_thuc = ho_so.quy_dinh_cua(ma), ho_so.hinh_thuc.get(ma)
        if quy_dinh and hinh_thuc and not gui_toi(quy_dinh.tham_quyen, (co_quan_cua(hinh_thuc.tham_quyen),)):
            cau = f"'{ma}' do {quy_dinh.tham_quyen} quyết định, phong trào ghi {hinh_thuc.tham_quyen}"
            yield Thay(ho_so.noi_quy_dinh(ma, "tham_quyen"), cau)


def _tu_quyet_dinh(ho_so: HoSoXet) -> Iterator[Thay]:
    """A form of award that somebody else decides, in a dossier of an office that decides itself."""
    for giay in ho_so.giay_to:
        hinh_thuc = ho_so.hinh_thuc.get(giay.cua) if giay.nhom == "quyet_dinh_khen_thuong" else None
        if hinh_thuc and not tu_quyet_dinh(ho_so.co_quan, hinh_thuc.tham_quyen):
            ten = ho_so.co_quan.ten_vao(giay.ngay)
            cau = f"'{giay.cua}' do {hinh_thuc.tham_quyen} quyết định, không phải {ten}"
            yield Thay(("dot_xet", "ho_so"), cau, "đề nghị cấp trên khen thì ghi ho_so: de_nghi")


def _mot_tham_quyen(ho_so: HoSoXet, giay: GiayTo, hinh_thuc: HinhThuc) -> Iterator[Thay]:
    """Whoever is proposed for another form than the paper is about."""
    for i, ma in enumerate(giay.danh_sach or ()):
        de_cu = ho_so.theo_ma[ma][1] if ma in ho_so.theo_ma else None
        if de_cu and de_cu.hinh_thuc != giay.cua:
            khac = ho_so.hinh_thuc.get(de_cu.hinh_thuc)
            cau = f"tờ trình về {hinh_thuc.day_du}, {de_cu.ma} đề nghị {khac.day_du if khac else de_cu.hinh_thuc}"
            yield Thay((*giay.noi, "danh_sach", i), cau, "mỗi hình thức một tờ trình")


def _noi_gui(ho_so: HoSoXet, giay: GiayTo, tham_quyen: str) -> Iterator[Thay]:
    quy_dinh = ho_so.quy_dinh_cua(giay.cua)
    them = quy_dinh.noi_nhan_ho_so if quy_dinh else ()
    cac_ten, thay = noi_gui_duoc(ho_so.co_quan, tham_quyen)
    for i, noi in enumerate(giay.kinh_gui):
        if gui_toi(noi, them) or (thay and gui_toi(noi, cac_ten)):
            continue
        if not thay and not them:
            cau = f"chưa biết {tham_quyen} thuộc cơ quan nào: ghi chu_quan ở co_quan.yaml hoặc noi_nhan_ho_so"
            yield Thay((*giay.noi, "kinh_gui", i), cau, muc="CB")
        else:
            duoc = ", ".join(dict.fromkeys((*them, *(cac_ten if thay else ()))))
            cau = f"'{noi}' không phải nơi nhận tờ trình do {tham_quyen} quyết định, có thể gửi: {duoc}"
            yield Thay((*giay.noi, "kinh_gui", i), cau)


@quy_tac("R-21", muc="LOI", ten="Hình thức khen không đúng phong trào")
def hinh_thuc_khong_dung(ho_so: HoSoXet) -> Iterator[Thay]:
    """Hình thức dùng trong đợt xét không có trong phong trào, hoặc khác hình thức đã hứa cho đợt đó.

    Vì sao: kế hoạch đã nói đợt sơ kết tặng hình thức nào thì đợt xét dùng đúng các hình thức đó.
    Sai: kế hoạch hứa bằng khen, giấy khen; đợt xét đề nghị thêm kỷ niệm chương.
    Đúng: hinh_thuc của đợt xét là các mã ở dot_khen_thuong của phong trào.
    Nguồn: dot_khen_thuong trong phong_trao.
    """
    yield from _ngoai_dot(ho_so)
    if ho_so.phong_trao is None:
        return
    dot, hua = ho_so.dot, _hua(ho_so)
    for i, ma in enumerate(dot.hinh_thuc):
        if ma not in ho_so.hinh_thuc:
            cau = f"phong trào không có hình thức '{ma}', đang có: {', '.join(ho_so.hinh_thuc) or 'chưa có'}"
            yield Thay(("dot_xet", "hinh_thuc", i), cau)
        elif hua and ma not in hua:
            yield Thay(("dot_xet", "hinh_thuc", i), f"'{ma}' không có trong đợt đã hứa ở phong trào: {', '.join(hua)}")
    for ma in hua:
        if ma not in dot.hinh_thuc:
            yield Thay(("dot_xet", "hinh_thuc"), f"thiếu '{ma}': phong trào đã hứa hình thức này cho đợt", muc="CB")


def _ngoai_dot(ho_so: HoSoXet) -> Iterator[Thay]:
    """Forms of nominees and of papers that the occasion does not have."""
    co = ", ".join(ho_so.dot.hinh_thuc)
    for i, de_cu in enumerate(ho_so.de_cu):
        if de_cu.hinh_thuc not in ho_so.dot.hinh_thuc:
            cau = f"{de_cu.ma}: đợt xét không có hình thức '{de_cu.hinh_thuc}', đang có: {co}"
            yield Thay(("de_cu", "de_cu", i, "hinh_thuc"), cau)
    for giay in ho_so.to_trinh:
        if giay.cua not in ho_so.dot.hinh_thuc:
            yield Thay(giay.noi, f"đợt xét không có hình thức '{giay.cua}', đang có: {co}")


def _hua(ho_so: HoSoXet) -> tuple[str, ...]:
    """The forms that the movement promises for this kind of occasion."""
    tu = _TEN_DOT[ho_so.dot.loai_dot]
    cac = ho_so.phong_trao.dot_khen_thuong if ho_so.phong_trao else ()
    return tuple(dict.fromkeys(ma for dot in cac if any(chu in dot.ten.lower() for chu in tu) for ma in dot.hinh_thuc))


@quy_tac("R-23", muc="LOI", ten="Giấy chưa rõ ai ký")
def chua_ro_nguoi_ky(ho_so: HoSoXet) -> Iterator[Thay]:
    """Giấy không ghi chức vụ ký, hoặc không ai giữ chức vụ đó vào ngày của giấy.

    Vì sao: khối chữ ký cần quyền hạn, chức vụ và họ tên; tờ trình do người đứng đầu ký hoặc cấp phó ký thay.
    Sai: tờ trình ghi nguoi_ky: hieu_pho mà co_quan.yaml không có chức vụ đó.
    Đúng: nguoi_ky: hieu_truong, và co_quan.yaml ghi ai giữ chức vụ đó từ ngày nào.
    Nguồn: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7.
    """
    for giay in ho_so.giay_to:
        if giay.nguoi_ky or giay.loai in _TU_KY:
            yield from _nguoi_ky(ho_so.co_quan, giay)


def _nguoi_ky(co_quan: CoQuan, giay: GiayTo) -> Iterator[Thay]:
    noi = (*giay.noi, "nguoi_ky")
    chuc_vu = co_quan.chuc_vu.get(giay.nguoi_ky)
    if chuc_vu is None:
        ma = f"không có chức vụ '{giay.nguoi_ky}'" if giay.nguoi_ky else "chưa ghi nguoi_ky"
        yield Thay(noi, f"{ma}, các chức vụ đang có: {', '.join(co_quan.chuc_vu) or 'chưa có'}")
        return
    giu = [mot.ho_ten for mot in co_quan.nguoi if mot.chuc_vu == giay.nguoi_ky and mot.vao(giay.ngay)]
    vao = f" vào ngày {ghi(giay.ngay)}" if giay.ngay else ""
    if not giu:
        yield Thay(noi, f"co_quan.yaml chưa ghi ai là {chuc_vu.ten}{vao}")
    elif giay.nguoi_ky_ho_ten and giay.nguoi_ky_ho_ten not in giu:
        yield Thay(noi, f"{giay.nguoi_ky_ho_ten} không phải {chuc_vu.ten}{vao}, đang có: {', '.join(giu)}")
    elif len(giu) > 1 and not giay.nguoi_ky_ho_ten:
        yield Thay(noi, f"có {len(giu)} người là {chuc_vu.ten}{vao}: ghi thêm ho_ten, một trong {', '.join(giu)}")
    if giay.nhom == "to_trinh" and (chuc_vu.thua_lenh or chuc_vu.thua_uy_quyen):
        yield Thay(noi, f"tờ trình do người đứng đầu hoặc cấp phó ký, không phải {chuc_vu.ten}", muc="CB")


@quy_tac("R-28", muc="CB", ten="Danh sách không theo thứ tự")
def khong_theo_thu_tu(ho_so: HoSoXet) -> Iterator[Thay]:
    """Danh sách gõ tay không theo thứ tự: tập thể trước, rồi cá nhân theo tên, tên đệm, họ.

    Vì sao: thứ tự chữ cái tiếng Việt (a ă â b … d đ e ê …) giúp tìm tên và không ai bị cho là xếp trên; tên có H’, Y ở
    đầu của người Ê Đê thì ghi khoa_sap_xep.
    Sai: Đào đứng trước Dũng; Em đứng trước Đào.
    Đúng: Bình, Byă, Chi, Dũng, Đào, Em, Niê.
    Nguồn: thông lệ [chưa xác minh]; để trống danh_sach thì máy tự xếp.
    """
    for giay in ho_so.to_trinh:
        co = [ma for ma in giay.danh_sach or () if ma in ho_so.theo_ma]
        cac = [ho_so.theo_ma[ma][1] for ma in co]
        dung = [mot.ma for mot in sorted(cac, key=lambda mot: (mot.loai == "ca_nhan", khoa_xep(mot)))]
        sai = next((i for i, (mot, can) in enumerate(zip(co, dung, strict=True)) if mot != can), None)
        if sai is not None:
            cau = f"thứ tự là {', '.join(dung)}; từ chỗ thứ {sai + 1} đang ghi {co[sai]}"
            yield Thay((*giay.noi, "danh_sach", sai), cau)

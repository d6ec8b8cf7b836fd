"""One fault each, in the next manner, with the next header and the next make of line: no pair is chosen by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import cycle
from typing import Any

from check.tin_cay.nguoi_khac import dau
from check.tin_cay.nguoi_khac.cach import Cach, Chu, Doan, DocxJs, GoogleDocs, LibreOffice, Wps
from check.tin_cay.nguoi_khac.chu import BAO_CAO, CONG_VAN, KE_HOACH, QUYET_DINH, THONG_BAO, NoiDung
from check.tin_cay.nguoi_khac.dau import BO_13, BoDau, ke_ve, ke_vien
from check.tin_cay.nguoi_khac.goi import GoiMoi, so_trang
from check.tin_cay.nguoi_khac.ho_so import TepLa, tep
from check.tin_cay.nguoi_khac.ke import noi_thang, vml, vml_noi
from check.tin_cay.nguoi_khac.trang import Trang

_CACH = {"Word": Cach(), "docx.js": DocxJs(), "Google Docs": GoogleDocs(), "WPS": Wps(), "LibreOffice": LibreOffice()}
_DAU = {"bảng hai hàng": dau.hai_hang, "bảng một hàng": dau.mot_hang, "bảng lồng": dau.bang_long,
        "một đoạn ngắt dòng": dau.mot_doan}  # fmt: skip
_KE = {"kẻ vẽ đôi": ke_ve(), "đường nối": ke_ve(noi_thang), "kẻ VML": ke_ve(vml), "đường nối VML": ke_ve(vml_noi),
       "viền đoạn": ke_vien, }  # fmt: skip


class CachLoi(Cach):
    """Another manner with a slip: the lines that begin with some words get another look."""

    def __init__(self, goc: Cach, mo_dau: str, chu: dict[str, Any], doan: dict[str, Any]) -> None:
        self._goc, self._mo_dau, self._chu, self._doan = goc, mo_dau, chu, doan

    def doan(self, d: Doan) -> str:
        """A paragraph; only the run that begins so is changed."""
        trung = [c.chu.lstrip("\t").startswith(self._mo_dau) for c in d.chu]
        if not any(trung):
            return self._goc.doan(d)
        chu = tuple(replace(c, **self._chu) if t else c for c, t in zip(d.chu, trung, strict=True))
        return self._goc.doan(replace(d, chu=chu, **self._doan))

    def bang(self, rong: tuple[int, ...], *hang: tuple[str, ...], thuoc_tinh: str = "") -> str:
        """A table of the other manner."""
        return self._goc.bang(rong, *hang, thuoc_tinh=thuoc_tinh)

    def rpr(self, c: Chu) -> str:
        """Run properties of the other manner."""
        return self._goc.rpr(c)


@dataclass(frozen=True)
class Loi:
    """A fault: in the words, in the sizes and words of the header, or in the look of the lines that begin so."""

    ma: str
    ten: str
    nd: NoiDung = KE_HOACH
    mo_dau: str = ""
    chu: tuple[tuple[str, Any], ...] = ()
    doan: tuple[tuple[str, Any], ...] = ()
    bo: tuple[tuple[str, Any], ...] = ()
    chi_dau: str = ""  # only with this header


_CUA_CHU = frozenset({"chu", "co", "dam", "nghieng"})


def nhin(ma: str, ten: str, mo_dau: str, nd: NoiDung = KE_HOACH, chi_dau: str = "", **kw: Any) -> Loi:
    """A wrong look."""
    chu = tuple((k, v) for k, v in kw.items() if k in _CUA_CHU)
    doan = tuple((k, v) for k, v in kw.items() if k not in _CUA_CHU)
    return Loi(ma, ten, nd, mo_dau, chu, doan, chi_dau=chi_dau)


def loi_chu(ma: str, ten: str, nd: NoiDung = KE_HOACH, chi_dau: str = "", **kw: Any) -> Loi:
    """Wrong words."""
    return Loi(ma, ten, replace(nd, **kw), chi_dau=chi_dau)


def loi_bo(ma: str, ten: str, nd: NoiDung = KE_HOACH, **kw: Any) -> Loi:
    """Wrong words of the header."""
    return Loi(ma, ten, nd, bo=tuple(kw.items()))


def doi(nd: NoiDung, cu: str, moi: str) -> tuple[tuple[str, str], ...]:
    """The body with words changed."""
    assert any(cu in chu for _, chu in nd.than), cu
    return tuple((cap, chu.replace(cu, moi)) for cap, chu in nd.than)


_CHUONG = ("doan", "Chương I")
_BANG = "bảng hai hàng"
LOI: tuple[Loi, ...] = (
    loi_bo("QH201", "không có Quốc hiệu", quoc_hieu=""),
    loi_bo("QH202", "Quốc hiệu đặt sai dấu: NGHIÃ", quoc_hieu=dau.QH.replace("NGHĨA", "NGHIÃ")),
    nhin("QH204", "Quốc hiệu không đậm", "CỘNG HÒA", dam=False),
    nhin("QH205", "Quốc hiệu canh trái", "CỘNG HÒA", chi_dau=_BANG, canh="left"),
    loi_bo("QH206", "không có Tiêu ngữ", tieu_ngu=""),
    nhin("QH209", "Tiêu ngữ nghiêng", "Độc lập", nghieng=True),
    nhin("QH210", "Tiêu ngữ canh trái", "Độc lập", chi_dau=_BANG, canh="left"),
    nhin("CQ302", "tên cơ quan không đậm", "BỆNH VIỆN MẮT", BAO_CAO, dam=False),
    nhin("CQ302", "tên cơ quan nghiêng", "TRƯỜNG THCS", nghieng=True),
    nhin("CQ304", "tên cơ quan canh trái", "TRƯỜNG THCS", chi_dau=_BANG, canh="left"),
    nhin("CQ307", "tên cơ quan chủ quản nghiêng", "UBND TỈNH", CONG_VAN, nghieng=True),
    loi_chu("SO402", "“Số” thiếu hai chấm", so="Số 15/KH-THCSLVD"),
    loi_chu("SO404", "số ghi chữ", so="Số: A1/KH-THCSLVD"),
    loi_chu("SO405", "ký hiệu có khoảng trắng", so="Số: 15/KH -THCSLVD"),
    nhin("SO410", "số đậm", "Số:", dam=True),
    nhin("SO411", "số canh trái", "Số:", CONG_VAN, canh="left"),
    loi_chu("SO412", "ký hiệu một nhóm chữ", so="Số: 15/KH"),
    loi_chu("NG501", "không có ngày tháng", ngay="Xuân Đông"),
    loi_chu("NG502", "thiếu phẩy sau địa danh", ngay="Xuân Đông ngày 12 tháng 01 năm 2026"),
    loi_chu("NG504", "ngày 30 tháng 02", ngay="Xuân Đông, ngày 30 tháng 02 năm 2026"),
    nhin("NG505", "ngày in đứng", "Cần Thơ, ngày", QUYET_DINH, nghieng=False),
    nhin("NG507", "ngày canh trái", "Xuân Đông, ngày", canh="left"),
    loi_chu("TL601", "không có tên loại", ten_loai="KẾ SÁCH"),
    nhin("TL602", "tên loại không đậm", "BÁO CÁO", BAO_CAO, dam=False),
    nhin("TL602", "tên loại nghiêng", "QUYẾT ĐỊNH", QUYET_DINH, nghieng=True),
    nhin("TL603", "tên loại cỡ 16", "THÔNG BÁO", THONG_BAO, co=16),
    nhin("TL604", "tên loại canh trái", "KẾ HOẠCH", canh="left"),
    nhin("TL606", "trích yếu không đậm", "Tổ chức Ngày hội", dam=False),
    nhin("TL606", "trích yếu nghiêng", "Kết quả công tác", BAO_CAO, nghieng=True),
    nhin("TL607", "trích yếu cỡ 12", "Về việc nghỉ học", THONG_BAO, co=12),
    loi_chu("TL610", "trích yếu mở đầu V/v", trich_yeu=("V/v tổ chức Ngày hội đọc sách",)),
    nhin("CC701", "căn cứ in đứng", "Căn cứ ", nghieng=False),
    nhin("CC702", "căn cứ cỡ 12", "Căn cứ ", co=12),
    nhin("KG711", "Kính gửi đậm", "Kính gửi", CONG_VAN, dam=True),
    loi_chu("KG713", "nơi gửi kết thúc bằng phẩy", CONG_VAN,
            kinh_gui=("Ủy ban nhân dân các xã,", "Ủy ban nhân dân các phường.")),
    nhin("ND802", "một khoản cỡ 13", "1. Tổ Ngữ văn", co=13),
    nhin("ND807", "một khoản nghiêng", "2. Giáo viên chủ nhiệm phổ biến", nghieng=True),
    nhin("ND808", "tiêu đề mục không đậm", "II. TỔ CHỨC", dam=False),
    nhin("ND809", "tiêu đề khoản không đậm", "2. Yêu cầu", dam=False),
    nhin("ND810", "từ Điều không đậm", "Điều 2.", QUYET_DINH, dam=False),
    loi_chu("ND812", "Chương I không canh giữa", than=(KE_HOACH.than[0], _CHUONG, *KE_HOACH.than[1:])),
    loi_chu("ND813", "đánh số 1.1", than=doi(KE_HOACH, "a) Hình", "1.1. Hình")),
    loi_chu("ST901", "điểm w)", than=doi(KE_HOACH, "b) Mỗi lớp", "w) Mỗi lớp")),
    loi_chu("ST903", "điểm a) rồi c)", than=doi(KE_HOACH, "b) Mỗi lớp", "c) Mỗi lớp")),
    loi_chu("ST905", "mục I rồi III", than=doi(KE_HOACH, "II. TỔ CHỨC", "III. TỔ CHỨC")),
    loi_chu("ST907", "điểm a. b.", than=doi(KE_HOACH, "a) Tổ chức", "a. Tổ chức")),
    nhin("NN933", "“Nơi nhận” thiếu hai chấm", "Nơi nhận", THONG_BAO, chu="Nơi nhận"),
    nhin("NN932", "“Nơi nhận” không nghiêng", "Nơi nhận", nghieng=False),
    nhin("NN932", "“Nơi nhận” cỡ 14", "Nơi nhận", CONG_VAN, co=14),
    nhin("NN934", "một nơi nhận cỡ 12", "- UBND xã", co=12),
    nhin("NN935", "một nơi nhận đậm", "- UBND xã", dam=True),
    loi_chu("NN937", "“Lưu: HC”", noi_nhan=("- UBND xã (để báo cáo);", "- Lưu: HC, CM.")),
    loi_chu("NN938", "dòng Lưu kết thúc bằng chấm phẩy", noi_nhan=("- UBND xã (để báo cáo);", "- Lưu: VT, CM;")),
    loi_chu("NN940", "nơi nhận mở bằng dấu sao", noi_nhan=("+ UBND xã (để báo cáo);", "- Lưu: VT, CM.")),
    loi_chu("KY921", "không có chức vụ", ky=()),
    nhin("KY922", "chức vụ không đậm", "PHÓ HIỆU TRƯỞNG", THONG_BAO, dam=False),
    nhin("KY923", "chức vụ cỡ 12", "TRƯỞNG PHÒNG", BAO_CAO, co=12),
    loi_chu("KY924", "“K/T”", CONG_VAN, ky=("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    loi_chu("KY925", "ký thay không phải cấp phó", CONG_VAN, ky=("KT. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
    nhin("KY926", "họ tên không đậm", "Phạm Thị", QUYET_DINH, dam=False),
    nhin("KY926", "họ tên cỡ 12", "Đặng Văn", co=12),
    loi_chu("KY926", "họ tên in hoa", ho_ten="ĐẶNG VĂN VÍ DỤ"),
    loi_chu("KY928", "không có họ tên", ho_ten=""),
    nhin("KY929", "họ tên canh trái", "Lê Văn Ví Dụ", THONG_BAO, canh="left"),
    loi_chu("KY930", "TM. BAN GIÁM HIỆU", ky=("TM. BAN GIÁM HIỆU", "HIỆU TRƯỞNG")),
    loi_chu("CL961", "còn [cần bổ sung]", than=doi(KE_HOACH, "trên địa bàn xã", "[cần bổ sung: nơi]")),
    loi_chu("CL962", "còn thẻ của mẫu", than=doi(KE_HOACH, "trên địa bàn xã", "«don_vi»")),
)  # fmt: skip


def _dung(loi: Loi, cach: Cach, dau_trang: Callable[..., str], ke: Any, bo: BoDau) -> bytes:
    if loi.mo_dau:
        cach = CachLoi(cach, loi.mo_dau, dict(loi.chu), dict(loi.doan))
    xml = Trang(loi.nd, cach=cach, dau=dau_trang, ke=ke, bo=replace(bo, **dict(loi.bo))).xml()
    so = so_trang(rpr='<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>')
    return GoiMoi(xml, dau={"default": so}).nen()


def _xoay() -> tuple[TepLa, ...]:
    """The faults dealt out over the manners."""
    cac = zip(LOI, cycle(_CACH.items()), cycle(_DAU.items()), cycle(_KE.items()), cycle((BoDau(), BO_13)), strict=False)
    ra = []
    for thu, (loi, (ten_cach, cach), (ten_dau, dau_trang), (ten_ke, ke), bo) in enumerate(cac, 1):
        if loi.chi_dau:
            ten_dau, dau_trang = loi.chi_dau, _DAU[loi.chi_dau]
        ra.append(
            tep(
                f"xoay_{thu:02}_{loi.ma}",
                f"{ten_cach}, {ten_dau}, {ten_ke}: {loi.ten}",
                partial(_dung, loi, cach, dau_trang, ke, bo),
                loi=loi.ma,
            )
        )
    return tuple(ra)


TEP = _xoay()

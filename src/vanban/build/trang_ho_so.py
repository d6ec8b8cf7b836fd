"""The page of all that a dossier's files and forms may say, from the models, the catalogues and the names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic.fields import FieldInfo

from vanban.build.bang_muc import MoHinh, bang_muc, goi_muc, o
from vanban.khen_thuong.danh_muc import MucGiay, danh_muc
from vanban.khen_thuong.mo_ta import CHEN, DE_CU, TEN
from vanban.khen_thuong.ten import ten_de_cu
from vanban.khen_thuong.tep_ho_so import DE_NGHI, DON_VI, KHEN_THUONG
from vanban.models.de_cu import DeCu, LichSu
from vanban.models.dot_xet import DotXet
from vanban.models.hoi_dong import HoiDong, QuyetDinhThanhLap, ThanhVien
from vanban.models.kieu import TEN_COT
from vanban.models.phien_hop import KetQuaPhieu, PhienHop, Phieu, VangMat
from vanban.models.quy_dinh import (
    HinhThucQuyDinh,
    MauBaoCao,
    NguongPhieu,
    QuyDinhKhenThuong,
    QuyDinhLuc,
    TyLeToiDa,
)
from vanban.models.thoi_gian import KhoangNgay

_DAU = """# Hồ sơ khen thưởng: mọi cột, mục, giấy, tên dùng trong khuôn

*Trang này do máy viết từ mã (`make docs`). Cách làm một hồ sơ: [Hồ sơ khen thưởng](../ho_so_khen_thuong.md).*

Tên in **đậm** là bắt buộc. Mục để trống coi như không ghi.
"""
_HO_SO = {
    DE_NGHI: "Hồ sơ đề nghị cấp trên khen (`ho_so: de_nghi`, không ghi cũng vậy)",
    KHEN_THUONG: "Đợt do cơ quan tự quyết định khen (`ho_so: khen_thuong`)",
    DON_VI: "Hồ sơ “Đơn vị học tập” (thư mục có `don_vi_hoc_tap.yaml`)",
}
_MOI = {None: "một giấy", "hinh_thuc": "mỗi hình thức một giấy", "de_cu": "mỗi đề cử được trình một giấy"}
_DOI_TUONG = {None: "", "tap_the": "tập thể", "ca_nhan": "cá nhân"}
_LOAI_KHEN = {"cong_trang": "công trạng", "chuyen_de": "chuyên đề", "dot_xuat": "đột xuất"}

BANG: tuple[tuple[str, MoHinh], ...] = (
    ("Một đề cử: một dòng của `de_cu.csv`, `de_cu.xlsx`, hay một mục của `de_cu` trong `de_cu.yaml`", DeCu),
    ("Danh hiệu, khen thưởng đã có: một dòng của `lich_su.csv`, trang tính `lich_su`, hay mục `lich_su`", LichSu),
)
"""The models whose fields are columns."""
MUC: tuple[tuple[str, MoHinh], ...] = (
    ("Đợt xét: `dot_xet.yaml`", DotXet),
    ("Thời gian tính thành tích: `thoi_gian_thanh_tich`", KhoangNgay),
    ("Hội đồng: `hoi_dong.yaml`", HoiDong),
    ("Quyết định thành lập: `quyet_dinh_thanh_lap`", QuyetDinhThanhLap),
    ("Một thành viên của `thanh_vien`", ThanhVien),
    ("Phiên họp: `phien_hop.yaml`", PhienHop),
    ("Một người vắng của `vang_mat`", VangMat),
    ("Số phiếu: `phieu`", Phieu),
    ("Kết quả của một đề cử: một dòng của `ket_qua`", KetQuaPhieu),
    ("Quy định khen thưởng: `quy_dinh_khen_thuong.yaml`", QuyDinhKhenThuong),
    ("Một kỳ của `quy_dinh`", QuyDinhLuc),
    ("Một hình thức của `hinh_thuc`, theo mã", HinhThucQuyDinh),
    ("Ngưỡng phiếu: `nguong_phieu`", NguongPhieu),
    ("Số lượng tối đa: `ty_le_toi_da`", TyLeToiDa),
    ("Một số mẫu báo cáo của `mau_bao_cao`", MauBaoCao),
)
"""The other models of a dossier, with their headings."""


def noi_dung() -> dict[str, bytes]:
    """Return the page: file name → bytes."""
    phan = [
        _DAU,
        *_cot(),
        *(bang_muc(tieu_de, mot.model_fields) for tieu_de, mot in MUC),
        *_giay(),
        *_dung_trong_khuon(),
    ]
    return {"ho_so.md": "\n".join(phan).encode()}


def _cot() -> Iterator[str]:
    for tieu_de, mo_hinh in BANG:
        yield f"## {tieu_de}\n\n| Cột | Tiêu đề cột được nhận | Viết gì |\n|---|---|---|"
        yield from (
            f"| {goi_muc(ten, tr)} | {_tieu_de(tr)} | {o(tr.description or '')} |"
            for ten, tr in mo_hinh.model_fields.items()
        )
        yield ""


def _tieu_de(truong: FieldInfo) -> str:
    """The words that may head a column beside its key."""
    them = truong.json_schema_extra
    khac = them.get(TEN_COT, ()) if isinstance(them, dict) else ()
    return "; ".join(map(str, khac)) if isinstance(khac, list) else ""


def _giay() -> Iterator[str]:
    yield "## Các giấy\n\nKhuôn của một giấy là tệp `khuon/<mã>.yaml`; mục của giấy nằm trong `van_ban.yaml`.\n"
    for loai, tieu_de in _HO_SO.items():
        yield f"### {tieu_de}\n\n| Tên giấy | Mã (tên khuôn) | Mục trong van_ban.yaml | Dựng khi nào |"
        yield "|---|---|---|---|"
        for muc in danh_muc(loai):
            yield f"| {muc.ten} | `{muc.ma}` | `{muc.muc}` | {'; '.join(_khi(muc))} |"
        yield ""


def _khi(muc: MucGiay) -> Iterator[str]:
    yield f"{_MOI[muc.moi]}{f', {_DOI_TUONG[muc.doi_tuong]}' if muc.doi_tuong else ''}"
    if muc.loai_khen:
        yield f"khen {', '.join(_LOAI_KHEN[mot] for mot in muc.loai_khen)}"
    if muc.tuy_chon:
        yield "chỉ khi van_ban.yaml có mục của giấy"
    if not muc.trong_ho_so:
        yield "không gửi đi, không có trong bảng kê"


def _dung_trong_khuon() -> Iterator[str]:
    yield "## Tên dùng trong câu của khuôn: `{{ … }}`\n"
    yield "Ngoài các tên của mọi văn bản (`{{ co_quan.ten }}`, `{{ phong_trao.ten }}`, `{{ vien_dan.mã }}` …).\n"
    mo_ta = {f"de_cu.{ten}": tr.description or "" for ten, tr in DeCu.model_fields.items()}
    mot = DeCu.model_construct(ma="dc", loai="ca_nhan", ho_ten="", thanh_tich="")
    cua_truong = {ten: mo_ta[ten] for ten in ten_de_cu(mot) if ten in mo_ta}
    for cho, cac in TEN.items():
        yield from _bang_ten(cho, {**cua_truong, **cac} if cho == DE_CU else cac)
    yield "## Bảng, danh sách chèn bằng `chen`\n"
    for cho, cac in CHEN.items():
        yield from _bang_ten(cho, cac)


def _bang_ten(cho: str, cac: Mapping[str, str]) -> Iterator[str]:
    yield f"### Ở {cho}\n\n| Viết | In ra |\n|---|---|"
    yield from (f"| `{ten}` | {o(chu)} |" for ten, chu in cac.items())
    yield ""

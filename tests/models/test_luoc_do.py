"""The committed schemas and the models: the same files pass both, the same faults fail both."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from inputs.trinh_soan_thao import doc_nhu_trinh_soan_thao
from vanban.errors import InputError
from vanban.inputs import doc_tep, nap
from vanban.loai import all_loai, tep_vi_du
from vanban.models.base import DauVao
from vanban.models.co_quan import CoQuan
from vanban.models.de_cu import BangDeCu
from vanban.models.don_vi_hoc_tap import DonViHocTap
from vanban.models.dot_xet import DotXet
from vanban.models.hoi_dong import HoiDong
from vanban.models.phien_hop import PhienHop
from vanban.models.phong_trao import PhongTrao
from vanban.models.quy_dinh import QuyDinhKhenThuong
from vanban.models.so_dang_ky import SoDangKy
from vanban.models.tieu_chi_hoc_tap import TieuChiHocTap
from vanban.models.vien_dan import SoVienDan

GOC = Path(__file__).parents[2]
LUOC_DO = GOC / "schema"
MAU = GOC / "src/vanban/loai"
HO_SO_MAU = GOC / "src/vanban/khen_thuong/vi_du"
CAC_TEP = sorted(
    tep
    for noi in (
        GOC / "inputs",
        GOC / "tests/van_phong",
        GOC / "tests/loai/bao_cao_mau",
        *MAU.glob("*/vi_du"),
        *MAU.glob("vi_du"),
        HO_SO_MAU,
    )
    for tep in noi.rglob("*")
    if tep.suffix in {".yaml", ".yml", ".json"} and tep.stem != "van_ban"  # entries of forms, read with their form
) + sorted((*MAU.glob("*/vi_du*.yaml"), MAU / "bao_cao/tieu_chi_hoc_tap.yaml"))
VAN_BAN = sorted(tep for noi in (GOC / "inputs", HO_SO_MAU) for tep in noi.rglob("van_ban.yaml"))
MO_HINH: dict[str, type[DauVao]] = {
    "co_quan": CoQuan,
    "phong_trao": PhongTrao,
    "vien_dan": SoVienDan,
    "dot_xet": DotXet,
    "so_dang_ky": SoDangKy,
    "de_cu": BangDeCu,
    "hoi_dong": HoiDong,
    "phien_hop": PhienHop,
    "quy_dinh_khen_thuong": QuyDinhKhenThuong,
    "don_vi_hoc_tap": DonViHocTap,
    "tieu_chi_hoc_tap": TieuChiHocTap,
    **{ma: loai.dau_vao for ma, loai in all_loai().items()},
}
VI_DU = {Path(ten).parts[0].removesuffix(".yaml"): tep for ten, tep in tep_vi_du().items()} | {
    ma: loai.vi_du for ma, loai in all_loai().items()
}

# One fault in a sample: (schema, text of the sample, what stands there instead).
CA_HAI_TU_CHOI = [
    ("co_quan", "ten: Trường THPT Ví Dụ\n", ""),
    ("co_quan", "ten: Trường THPT Ví Dụ", "ten: []"),
    ("co_quan", "ten: Trường THPT Ví Dụ", 'ten: " "'),
    ("co_quan", "ten: Trường THPT Ví Dụ", "tem: A\nten: Trường THPT Ví Dụ"),
    ("co_quan", "loai_hinh: truong_hoc", "loai_hinh: truong"),
    ("co_quan", "van_phong: {ten: Tổ Văn phòng, viet_tat: VP}", "van_phong: Tổ Văn phòng"),
    ("co_quan", "van_phong: {ten", "Văn phòng: {ten"),
    ("co_quan", "hieu_truong: {ten: Hiệu trưởng}", "hieu_truong: {}"),
    ("co_quan", "den: 31/7/2025", "den: hết năm"),
    ("co_quan", "chuc_vu: hieu_truong, tu", "chuc_vu: Hiệu trưởng, tu"),
    ("phong_trao", "ten: Thi đua xây dựng thư viện mở trong nhà trường\n", ""),
    ("phong_trao", "tu_ngay: 05/9/2025\n", "tu_ngay: 2025\n"),
    ("phong_trao", "ma: phat_dong, ten", "ten"),
    ("phong_trao", "doi_tuong: tap_the", "doi_tuong: to"),
    ("phong_trao", "ma: tu_sach, noi_dung", "ma: tu_sach, cau"),
    ("phong_trao", "hinh_thuc: [giay_khen_so]", "hinh_thuc: [Giấy khen]"),
    ("phong_trao", "tham_quyen: Giám đốc Sở Giáo dục và Đào tạo", "tham_quyen: [A]"),
    ("vien_dan", "    loai: Luật\n", ""),
    ("vien_dan", "loai: Luật", "loai: {ten: Luật}"),
    ("vien_dan", "ngay: 15/6/2022", "ngay: tháng 6"),
    ("vien_dan", "luat_tdkt:", "Luật TĐKT:"),
    ("vien_dan", "phong_trao: thu_vien_mo", "phong_trao: Thư viện mở"),
    ("ke_hoach", "loai: ke_hoach", "loai: bao_cao"),
    ("ke_hoach", "loai: ke_hoach\n", ""),
    ("ke_hoach", "ngay: 10/9/2025 ", "ngay: 10/9-2025 "),
    ("ke_hoach", "so:  ", "so: GL "),
    ("ke_hoach", "nguoi_ky: hieu_truong", "nguoi_ky: Hiệu trưởng"),
    ("ke_hoach", "nguoi_ky: hieu_truong", "nguoi_ki: hieu_truong"),
    ("ke_hoach", "chen: giai_doan", "chen: Giai đoạn"),
    ("ke_hoach", "noi_dung:\n- tieu_de: Mục đích", "noi_dung:\n- tieu_dee: Mục đích"),
    ("ke_hoach", "- cau: ", "- kieu: muc_nho\n      cau: "),
    ("bao_cao", "rong: [1, 6, 3]", "rong: [1, sáu, 3]"),
    ("bao_cao", "canh: [giua, trai, phai]", "canh: [giua, trai, duoi]"),
    ("bao_cao", "      cot: [STT, Loại sách, Số lượng]\n", ""),
    ("bao_cao", "so_ban_luu: 2", "so_ban_luu: hai"),
    ("bao_cao", "- Công đoàn, Đoàn trường", "- {ten: Công đoàn}"),
]
# What takes more than the form of one value: days, comparisons, the look of a sentence.
CHI_MO_HINH_TU_CHOI = [
    ("co_quan", "ten_rieng: Ví Dụ   ", "ten_rieng: Chu Văn An   "),
    ("co_quan", "viet_tat: THPTVD", "viet_tat: THPT VD"),
    ("co_quan", "den: 31/7/2025", "den: 31/6/2025"),
    ("co_quan", "ky_thay: hieu_truong", "ky_thay: giam_doc"),
    ("co_quan", "ky_thay: hieu_truong", "ky_thay: pho_hieu_truong"),
    ("co_quan", "tinh: tỉnh Ví Dụ", 'tinh: "{{ co_quan.tinh }}"'),
    ("co_quan", "- Sở GDĐT (để báo cáo)", "- Sở GDĐT (để báo cáo);"),
    ("phong_trao", "den_ngay: 31/12/2025", "den_ngay: 30/12/2025"),
    ("phong_trao", "ten_ngan: Phong trào", "tu_nam: 2025"),
    ("phong_trao", "ma: tong_ket", "ma: phat_dong"),
    ("phong_trao", "hinh_thuc: [giay_khen_so]", "hinh_thuc: [bang_khen]"),
    ("phong_trao", "ten: Giai đoạn 1", "ten: 1. Giai đoạn"),
    ("vien_dan", "    trich_yeu: Thi đua, khen thưởng\n", ""),
    ("vien_dan", "    phong_trao: thu_vien_mo\n", ""),
    ("vien_dan", "phong_trao: thu_vien_mo", "thay_bang: khong_co\n    phong_trao: thu_vien_mo"),
    ("vien_dan", "hieu_luc_tu: 01/01/2024", "hieu_luc_tu: 01/01/2024\n    hieu_luc_den: 01/01/2023"),
    ("ke_hoach", "ngay: 10/9/2025", "ngay: 31/9/2025"),
    ("ke_hoach", "so:  ", "so: 0 "),
    ("ke_hoach", "ngay: 10/9/2025", "kinh_gui: [Sở]\nngay: 10/9/2025"),
    ("ke_hoach", "ngay: 10/9/2025", "nam: 2025\nngay: 10/9/2025"),
    ("ke_hoach", "- Bảo đảm thiết thực", "- a) Bảo đảm thiết thực"),
    ("ke_hoach", "- Căn cứ tình hình", "- Căn cứ\\u202e tình hình"),
    ("bao_cao", "rong: [1, 6, 3]", "rong: [1, 6]"),
    ("bao_cao", '["1", Sách tham khảo, "120"]', '["1", Sách tham khảo]'),
]


@cache
def _bo_kiem(ten: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((LUOC_DO / f"{ten}.json").read_text(encoding="utf-8")))


def _luoc_do_nhan(ten: str, chu: str) -> bool:
    return bool(_bo_kiem(ten).is_valid(doc_nhu_trinh_soan_thao(chu)))


def _mo_hinh_nhan(ten: str, tep: Path) -> bool:
    try:
        nap(doc_tep(tep), MO_HINH[ten])
    except InputError:
        return False
    return True


def _ten_luoc_do(tep: Path) -> str:
    """The schema that a file names."""
    khop = re.search(r'(?:\$schema=|"\$schema": ")(\S+/)(\w+)\.json', tep.read_text(encoding="utf-8"))
    assert khop, "the file names no schema"
    if GOC / "src" not in tep.parents:  # the samples are written into a workspace, which `vanban new` finds the way to
        assert (tep.parent / khop[1]).resolve() == LUOC_DO
    return khop[2]


def test_moi_luoc_do_co_mo_hinh() -> None:
    """Every committed schema is that of a model, and every model has one."""
    assert {tep.stem for tep in LUOC_DO.glob("*.json")} == set(MO_HINH) | {"van_ban"}


@pytest.mark.parametrize("tep", VAN_BAN, ids=lambda tep: str(tep.relative_to(GOC)))
def test_van_ban_cua_ho_so(tep: Path) -> None:
    """What a dossier says of its papers names its schema, which knows each entry."""
    khai = doc_nhu_trinh_soan_thao(tep.read_text(encoding="utf-8"))

    assert _ten_luoc_do(tep) == "van_ban"
    assert list(_bo_kiem("van_ban").iter_errors(khai)) == []
    luoc_do = json.loads((LUOC_DO / "van_ban.json").read_text(encoding="utf-8"))
    assert set(khai) <= set(luoc_do["properties"])


@pytest.mark.parametrize("khai", [{"to_trinh": {"giay_khen_so": {"so": "bảy"}}}, {"cong_van": {"ngay": "tháng 9"}}])
def test_luoc_do_van_ban_thay_loi(khai: dict[str, object]) -> None:
    """The schema shows a number or a day that is none."""
    assert not _bo_kiem("van_ban").is_valid(khai)


@pytest.mark.parametrize("tep", CAC_TEP, ids=lambda tep: str(tep.relative_to(GOC)))
def test_moi_tep_hop_ca_hai(tep: Path) -> None:
    """Every input of this house names its schema and passes schema and model."""
    ten = _ten_luoc_do(tep)

    assert list(_bo_kiem(ten).iter_errors(doc_nhu_trinh_soan_thao(tep.read_text(encoding="utf-8")))) == []
    assert _mo_hinh_nhan(ten, tep)


@pytest.mark.parametrize(
    ("ten", "cu", "moi", "luoc_do_nhan"),
    [(*mot, False) for mot in CA_HAI_TU_CHOI] + [(*mot, True) for mot in CHI_MO_HINH_TU_CHOI],
)
def test_mot_loi(tmp_path: Path, ten: str, cu: str, moi: str, luoc_do_nhan: bool) -> None:
    """The model refuses every fault; the schema each that the form of a value shows."""
    chu = VI_DU[ten].read_text(encoding="utf-8")
    assert cu in chu
    hong = chu.replace(cu, moi.replace("\\u202e", "\u202e"), 1)
    tep = tmp_path / "a.yaml"
    tep.write_text(hong, encoding="utf-8")

    assert (_mo_hinh_nhan(ten, tep), _luoc_do_nhan(ten, hong)) == (False, luoc_do_nhan)

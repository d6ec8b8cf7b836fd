"""What `chen` puts into the papers of a dossier: tables and lists computed from its data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from vanban.chu_viet.so_viet import ty_le_chu
from vanban.inputs.cho_trong import nguyen_van
from vanban.khen_thuong.du_lieu import HoSo
from vanban.khen_thuong.giay import cac_giay
from vanban.khen_thuong.ten import TIEU_CHI, goi, noi_cong_tac, vai_tro
from vanban.loai import CacNut
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.models.de_cu import DeCu, LichSu
from vanban.models.hoi_dong import ThanhVien
from vanban.models.noi_dung import BangNhap, Canh, Nut
from vanban.models.phien_hop import KetQuaPhieu
from vanban.thi_dua.xet import KetQua

Chen = Callable[[], CacNut]

_KET_QUA = {
    "du_phieu": "Đủ phiếu",
    "khong_du_phieu": "Không đủ phiếu",
    "vuot_ty_le": "Vượt tỷ lệ",
    "loai": "Không xét",
    "rut": "Xin rút",
}
_LOAI = {"tap_the": "Tập thể", "ca_nhan": "Cá nhân"}
_COT_PHIEU = 5  # the column of the votes in a list
_VAN_BAN = "Ý kiến văn bản"
_TEN = "Tên tập thể, họ và tên cá nhân"


def chen_chung(ho_so: HoSo) -> dict[str, Chen]:
    """What every paper may insert."""
    cach: Mapping[str, Callable[[HoSo], CacNut]] = {
        "thanh_vien_co_mat": _co_mat,
        "thanh_vien_hoi_dong": _hoi_dong,
        "y_kien_thao_luan": partial(_doan_phien, ten="y_kien"),
        "ket_luan": partial(_doan_phien, ten="ket_luan"),
        "ket_qua_phieu": _ket_qua_phieu,
        "bang_kiem_phieu": _bang_kiem_phieu,
        "bang_phieu_bau": _bang_phieu_bau,
        "so_luong_theo_hinh_thuc": partial(_so_luong, cac_ma=()),
        "bang_ke_ho_so": _bang_ke,
    }
    return {ten: partial(ham, ho_so) for ten, ham in cach.items()}


def chen_hinh_thuc(ho_so: HoSo, ma: str) -> dict[str, Chen]:
    """What the papers about one form of award may insert."""
    return {
        "danh_sach": partial(_danh_sach, ho_so, ma),
        "danh_sach_khen": partial(_danh_sach, ho_so, ma, co_phieu=False),
        "so_luong_cua_hinh_thuc": partial(_so_luong, ho_so, (ma,)),
        "thanh_phan_ho_so": partial(_thanh_phan, ho_so, ma),
    }


def chen_de_cu(ho_so: HoSo, de_cu: DeCu) -> dict[str, Chen]:
    """What the papers about one nominee may insert."""
    lich_su = ho_so.lich_su.get(de_cu.ma, [])
    return {
        "tieu_chi_dat": partial(_tieu_chi, ho_so, de_cu),
        "danh_hieu_da_dat": partial(
            _lich_su, ho_so, [m for m in lich_su if m.nhom == "danh_hieu"], "Danh hiệu thi đua"
        ),
        "khen_thuong_da_dat": partial(
            _lich_su, ho_so, [m for m in lich_su if m.nhom == "hinh_thuc"], "Hình thức khen thưởng"
        ),
    }


def bang(
    cot: tuple[str, ...], dong: Iterable[tuple[str, ...]], canh: tuple[Canh, ...] = (), rong: tuple[int, ...] = ()
) -> Nut:
    """A table whose cells are printed as they are."""
    o = tuple(tuple(nguyen_van(chu) for chu in mot) for mot in dong)
    return Nut.model_construct(bang=BangNhap.model_construct(cot=cot, dong=o, canh=canh, rong=rong))


def _co_mat(ho_so: HoSo) -> CacNut:
    """Who was there, with post and role."""
    phien, hoi_dong = ho_so.phien, ho_so.hoi_dong
    co = [mot for mot in hoi_dong.thanh_vien if mot.ma in phien.co_mat] if phien and hoi_dong else []
    return _bang_thanh_vien(ho_so, co)


def _hoi_dong(ho_so: HoSo) -> CacNut:
    """All members, with post and role."""
    return _bang_thanh_vien(ho_so, list(ho_so.hoi_dong.thanh_vien) if ho_so.hoi_dong else [])


def _bang_thanh_vien(ho_so: HoSo, cac: list[ThanhVien]) -> CacNut:
    dong = [(str(i), mot.ho_ten, mot.chuc_vu, vai_tro(mot)) for i, mot in enumerate(cac, 1)]
    cot = ("STT", "Họ và tên", "Chức vụ", "Vai trò trong Hội đồng")
    return [(bang(cot, dong), ho_so.nguon("hoi_dong").con("thanh_vien"))]


def _doan_phien(ho_so: HoSo, ten: str) -> CacNut:
    """Paragraphs that the minutes take from the meeting's file."""
    nguon = ho_so.nguon("phien_hop").con(ten)
    cac = getattr(ho_so.phien, ten, ())
    return [(Nut.model_construct(cau=chu), nguon.con(i)) for i, chu in enumerate(cac)]


def _ket_qua_phieu(ho_so: HoSo) -> CacNut:
    """The result of the vote, short."""
    cot = ("STT", _TEN, "Hình thức đề nghị", "Số phiếu đồng ý", "Tỷ lệ")
    dong = [
        (str(i), goi(de_cu), ho_so.ten_hinh_thuc(de_cu.hinh_thuc), f"{kq.dong_y}/{kq.tong}", ty_le_chu(kq.ty_le))
        for i, (de_cu, kq) in enumerate(_da_bo_phieu(ho_so), 1)
    ]
    return [(bang(cot, dong, ("giua", "trai", "trai", "giua", "giua")), ho_so.nguon("phien_hop").con("ket_qua"))]


def _bang_kiem_phieu(ho_so: HoSo) -> CacNut:
    """The result of the vote in full, as the counting board reports it."""
    cot = ("STT", _TEN, "Hình thức", "Đồng ý", "Không đồng ý", _VAN_BAN, "Tỷ lệ", "Kết quả")
    dong = []
    for i, (de_cu, kq) in enumerate(_da_bo_phieu(ho_so), 1):
        phieu = ho_so.phieu(de_cu)
        assert phieu is not None
        so = (str(phieu.dong_y), str(phieu.khong_dong_y), _y_kien_van_ban(phieu), ty_le_chu(kq.ty_le))
        dong.append((str(i), goi(de_cu), ho_so.ten_hinh_thuc(de_cu.hinh_thuc), *so, _KET_QUA[kq.trang_thai]))
    co_van_ban = any(mot.y_kien_van_ban for mot in ho_so.phien.vang_mat) if ho_so.phien else False
    giu = [j for j, ten in enumerate(cot) if co_van_ban or ten != _VAN_BAN]
    canh: tuple[Canh, ...] = tuple("trai" if j in (1, 2) else "giua" for j in giu)
    nut = bang(tuple(cot[j] for j in giu), [tuple(d[j] for j in giu) for d in dong], canh)
    return [(nut, ho_so.nguon("phien_hop").con("ket_qua"))]


def _y_kien_van_ban(phieu: KetQuaPhieu) -> str:
    """Those who were absent and wrote: "1 đồng ý", "2 đồng ý, 1 không"."""
    dem = ((phieu.dong_y_van_ban, "đồng ý"), (phieu.khong_dong_y_van_ban, "không"))
    return ", ".join(f"{so} {chu}" for so, chu in dem if so) or "–"


def _bang_phieu_bau(ho_so: HoSo) -> CacNut:
    """The rows of a ballot, two empty cells each."""
    cot = ("STT", _TEN, "Hình thức đề nghị", "Đồng ý", "Không đồng ý")
    dong = [
        (str(i), goi(de_cu), ho_so.ten_hinh_thuc(de_cu.hinh_thuc), "", "")
        for i, (de_cu, _) in enumerate(_da_bo_phieu(ho_so), 1)
    ]
    return [(bang(cot, dong, ("giua", "trai", "trai", "giua", "giua"), (1, 6, 5, 2, 2)), ho_so.nguon("de_cu"))]


def _da_bo_phieu(ho_so: HoSo) -> Iterator[tuple[DeCu, KetQua]]:
    """The nominees on whom the council voted, in the order of the lists."""
    for de_cu in ho_so.xet.thu_tu:
        if ho_so.phieu(de_cu):
            yield de_cu, ho_so.ket_qua(de_cu)


def _so_luong(ho_so: HoSo, cac_ma: tuple[str, ...]) -> CacNut:
    """How many are proposed, by form and kind, with the total."""
    cac_ma = cac_ma or ho_so.dot.hinh_thuc
    dem = [(ho_so.hinh_thuc(ma).day_du, ho_so.xet.so_luong(ma)) for ma in cac_ma]
    dong = [
        (str(i), ten, f"{so.tap_the:02d}", f"{so.ca_nhan:02d}", f"{so.tong:02d}") for i, (ten, so) in enumerate(dem, 1)
    ]
    if len(dem) > 1:
        tong = ho_so.xet.so_luong()
        dong.append(("", "Tổng cộng", f"{tong.tap_the:02d}", f"{tong.ca_nhan:02d}", f"{tong.tong:02d}"))
    cot = ("STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Tổng số")
    return [(bang(cot, dong, ("giua", "trai", "giua", "giua", "giua")), ho_so.nguon("dot_xet").con("hinh_thuc"))]


def _danh_sach(ho_so: HoSo, ma: str, *, co_phieu: bool = True) -> CacNut:
    """The list of those proposed for one form, or given it: a table a kind; the votes where the proposal shows them."""
    cac = ho_so.xet.trinh.get(ma, ())
    nhom = [(loai, [mot for mot in cac if mot.loai == loai]) for loai in _LOAI]
    ra: CacNut = []
    for loai, trong in nhom:
        if trong:
            nut = _bang_danh_sach(ho_so, trong, co_phieu=co_phieu)
            co_hai = all(mot for _, mot in nhom)
            ra.append(
                (Nut.model_construct(tieu_de=_LOAI[loai], bang=nut.bang) if co_hai else nut, ho_so.nguon("de_cu"))
            )
    return ra


def _bang_danh_sach(ho_so: HoSo, cac: list[DeCu], *, co_phieu: bool) -> Nut:
    la_nguoi = cac[0].loai == "ca_nhan"
    cot = ["STT", "Họ và tên" if la_nguoi else "Tên tập thể", "Chức vụ, đơn vị công tác" if la_nguoi else "Đơn vị"]
    cot += ["Tóm tắt thành tích", "Căn cứ", "Số phiếu đồng ý, tỷ lệ"]
    dong = []
    for i, de_cu in enumerate(cac, 1):
        kq = ho_so.ket_qua(de_cu)
        noi = noi_cong_tac(de_cu)
        phieu = f"{kq.dong_y}/{kq.tong} ({ty_le_chu(kq.ty_le)})"
        dong.append((str(i), goi(de_cu), noi, de_cu.thanh_tich, ho_so.can_cu(de_cu), phieu))
    trong = [j for j in (2, 4) if not any(d[j] for d in dong)]  # nobody gave a unit, a clause
    giu = [j for j in range(len(cot) if co_phieu else _COT_PHIEU) if j not in trong]
    canh: tuple[Canh, ...] = tuple("giua" if j in (0, _COT_PHIEU) else "trai" for j in giu)
    return bang(tuple(cot[j] for j in giu), [tuple(d[j] for j in giu) for d in dong], canh)


def _dem_giay(ho_so: HoSo, hinh_thuc: str = "") -> list[tuple[str, int]]:
    """The papers that are sent, by name, with how many there are; for one form, those about it or about all."""
    ten = [
        cho.muc.ten
        for cho in cac_giay(ho_so)
        if cho.muc.trong_ho_so and (not hinh_thuc or cho.hinh_thuc in ("", hinh_thuc))
    ]
    return [(mot, ten.count(mot)) for mot in dict.fromkeys(ten)]


def _bang_ke(ho_so: HoSo) -> CacNut:
    """The checklist of what the dossier holds."""
    dong = [(str(i), ten, f"{so:02d}") for i, (ten, so) in enumerate(_dem_giay(ho_so), 1)]
    nut = bang(("STT", "Tên giấy tờ", "Số bản"), dong, ("giua", "trai", "giua"))
    return [(nut, ho_so.nguon("dot_xet"))]


def _thanh_phan(ho_so: HoSo, ma: str) -> CacNut:
    """What goes with the tờ trình of one form."""
    cac = [(ten, so) for ten, so in _dem_giay(ho_so, ma) if not ten.startswith("Tờ trình")]
    chu = [f"{ten}: {so:02d} bản{'.' if i == len(cac) else ';'}" for i, (ten, so) in enumerate(cac, 1)]
    return [(Nut.model_construct(cau=mot), ho_so.nguon("dot_xet")) for mot in chu]


def _tieu_chi(ho_so: HoSo, de_cu: DeCu) -> CacNut:
    """The criteria of the movement that the nominee meets, in their own words; a visible gap where there are none."""
    nguon = ho_so.nguon("de_cu")
    co = [ho_so.tieu_chi[ma] for ma in de_cu.tieu_chi_dat if ma in ho_so.tieu_chi] or [can_bo_sung(TIEU_CHI)]
    return [(Nut.model_construct(cau=f"{chu.rstrip('.;')}."), nguon) for chu in co]


def _lich_su(ho_so: HoSo, cac: list[LichSu], ten: str) -> CacNut:
    """What the nominee was given before, or a line that there is nothing."""
    nguon = ho_so.nguon("de_cu").con("lich_su")
    if not cac:
        return [(Nut.model_construct(doan=("Chưa có.",)), nguon)]
    cot = ("Năm", ten, "Số, ngày, tháng, năm của quyết định; cơ quan ban hành")
    dong = [(str(mot.nam), mot.ten, _quyet_dinh(mot)) for mot in sorted(cac, key=lambda mot: mot.nam)]
    return [(bang(cot, dong, ("giua", "trai", "trai")), nguon)]


def _quyet_dinh(mot: LichSu) -> str:
    so = f"Quyết định số {mot.so_quyet_dinh}" if mot.so_quyet_dinh else can_bo_sung("số quyết định")
    ngay = f"ngày {mot.ngay:%d/%m/%Y}" if mot.ngay else can_bo_sung("ngày")
    return f"{so} {ngay} của {mot.co_quan or can_bo_sung('cơ quan ban hành')}"

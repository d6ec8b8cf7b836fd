"""What was reached against what was to be reached, and one phase against another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from vanban.chu_viet.so_viet import ty_le_chu
from vanban.errors import InputError, Loi
from vanban.inputs.gan_giong import khong_co
from vanban.loai.bang_chen import bang, bo_cot_trong, danh_so
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.du_lieu_them import CacNut
from vanban.loai.nguon import Nguon
from vanban.loai.so_lieu import CONG_DON, KHONG, THIEU, TY_LE, SoLieu, ghi, ghi_binh_quan, ten_chi_so
from vanban.models.bao_cao import MucTieu
from vanban.models.noi_dung import Canh
from vanban.models.phong_trao import GiaiDoan, PhongTrao
from vanban.thi_dua.tieu_chi import ty_le_cua

_DAT = {True: "Đạt", False: "Chưa đạt", None: can_bo_sung("đạt hay chưa đạt")}
_KET_QUA = can_bo_sung("kết quả")
Cot = tuple[str, Canh]


def kiem_muc_tieu(
    cac_muc_tieu: Sequence[MucTieu], so: SoLieu, phong_trao: PhongTrao | None, nguon: Nguon
) -> Iterator[Loi]:
    """Targets that name a figure, a year or a phase which is not there."""
    giai_doan = [mot.ma for mot in phong_trao.giai_doan] if phong_trao else []
    for i, muc_tieu in enumerate(cac_muc_tieu):
        noi = nguon.con(i)
        if muc_tieu.chi_so and muc_tieu.chi_so not in ten_chi_so(so):
            yield Loi(khong_co(muc_tieu.chi_so, ten_chi_so(so), loai="số liệu"), noi.con("chi_so").vi_tri)
        yield from _kiem_muc(muc_tieu, noi.con("it_nhat"))
        if muc_tieu.nam and muc_tieu.chi_so and muc_tieu.nam not in so.theo_nam:
            yield Loi(f"mục tiêu của năm {muc_tieu.nam} mà so_lieu và ky không có năm đó", noi.con("nam").vi_tri)
        if muc_tieu.giai_doan and muc_tieu.giai_doan not in giai_doan:
            yield Loi(khong_co(muc_tieu.giai_doan, giai_doan, loai="giai đoạn"), noi.con("giai_doan").vi_tri)
        elif muc_tieu.giai_doan and not _cac_nam(muc_tieu, so, phong_trao):
            yield Loi("giai đoạn của mục tiêu không có năm nào trong so_lieu và ky", noi.con("giai_doan").vi_tri)


def _kiem_muc(muc_tieu: MucTieu, noi: Nguon) -> Iterator[Loi]:
    """A share that is none, such as 0,95 for 95%; a share where a count has to be reached."""
    if muc_tieu.it_nhat is None:
        return
    if muc_tieu.chi_so in TY_LE:
        if not 1 < muc_tieu.it_nhat <= 100:
            ghi_ra = ty_le_chu(Fraction(muc_tieu.it_nhat) / 100)
            yield Loi(f"mục tiêu về tỷ lệ đang là {ghi_ra}, hãy viết như 95%", noi.vi_tri)
    elif "%" in str(noi.khai):
        yield Loi(f"mục tiêu của `{muc_tieu.chi_so}` là số lượng, không phải tỷ lệ: bỏ dấu %", noi.vi_tri)


def doi_chieu(cac_muc_tieu: Sequence[MucTieu], so: SoLieu, phong_trao: PhongTrao | None, nguon: Nguon) -> CacNut:
    """Each target with what was reached: met or not."""
    cot: list[Cot] = [("STT", "giua"), ("Mục tiêu", "trai"), ("Cần đạt", "giua"), ("Kết quả", "giua")]
    cot += [("Đánh giá", "giua"), ("Văn bản giao", "trai")]
    dong = danh_so(_dong(muc_tieu, so, phong_trao) for muc_tieu in cac_muc_tieu)
    cot, dong = bo_cot_trong(cot, dong)
    return [(bang(cot, dong), nguon)]


def thieu_muc_tieu(cac_muc_tieu: Sequence[MucTieu], nguon: Nguon) -> Iterator[Loi]:
    """What nobody said of the targets in words."""
    for i, muc_tieu in enumerate(cac_muc_tieu):
        if muc_tieu.chi_so is None:
            if muc_tieu.ket_qua is None:
                yield Loi(f"{_KET_QUA} của mục tiêu “{muc_tieu.noi_dung}”", nguon.con(i).vi_tri)
            if muc_tieu.dat is None:
                yield Loi(f"{_DAT[None]}: mục tiêu “{muc_tieu.noi_dung}”", nguon.con(i).vi_tri)


def so_sanh(so: SoLieu, phong_trao: PhongTrao | None, nguon: Nguon) -> CacNut:
    """Each figure phase by phase: shares at the end of the phase, sums as the average of a year."""
    cac = [(mot, nam) for mot in (phong_trao.giai_doan if phong_trao else ()) if (nam := _trong(mot, so))]
    if len(cac) < 2:
        raise InputError(
            "chen: so_sanh_giai_doan cần so_lieu của ít nhất hai giai đoạn của phong trào", vi_tri=nguon.vi_tri
        )
    ten, cac_nam = ten_chi_so(so), [nam for _, nam in cac]
    dong = [(ten[mot], *_so_sanh_ty_le(so, mot, cac_nam)) for mot in TY_LE if _co_trong(so, mot)]
    cac_cong = [mot for mot in (*CONG_DON, *so.cot_khac) if so.cong(mot) and so.co(mot)]
    dong += [(f"{ten[mot]}, bình quân một năm", *_so_sanh_cong(so, mot, cac_nam)) for mot in cac_cong]
    cot: list[Cot] = [("STT", "giua"), ("Chỉ số", "trai"), *((f"{mot.ten} ({mot.khoang})", "giua") for mot, _ in cac)]
    return [(bang([*cot, ("So sánh", "giua")], danh_so(dong)), nguon)]


def _dong(muc_tieu: MucTieu, so: SoLieu, phong_trao: PhongTrao | None) -> tuple[str, ...]:
    nguon = muc_tieu.nguon or ""
    if muc_tieu.chi_so is None or muc_tieu.it_nhat is None:
        return (muc_tieu.noi_dung or "", "", muc_tieu.ket_qua or _KET_QUA, _DAT[muc_tieu.dat], nguon)
    ten = muc_tieu.noi_dung or f"{ten_chi_so(so)[muc_tieu.chi_so]} {_khi_nao(muc_tieu, phong_trao)}"
    can = Fraction(muc_tieu.it_nhat)
    if muc_tieu.chi_so in TY_LE:
        cac_nam = _cac_nam(muc_tieu, so, phong_trao)
        co = _ty_le_cuoi(so, muc_tieu.chi_so, cac_nam)
        ghi_co = ty_le_chu(co) if co is not None else so.ty_le(cac_nam[-1], muc_tieu.chi_so)
        return (ten, ty_le_chu(can / 100), ghi_co, _danh_gia(co, can / 100), nguon)
    dem = _dem_luc(muc_tieu, so, phong_trao)
    return (ten, ghi_binh_quan(can), ghi(dem), _danh_gia(None if dem is None else Fraction(dem), can), nguon)


def _danh_gia(co: Fraction | None, can: Fraction) -> str:
    return KHONG if co is None else _DAT[co >= can]


def _khi_nao(muc_tieu: MucTieu, phong_trao: PhongTrao | None) -> str:
    giai_doan = _giai_doan(muc_tieu, phong_trao)
    return f"giai đoạn {giai_doan.khoang}" if giai_doan else f"năm {muc_tieu.nam}"


def _giai_doan(muc_tieu: MucTieu, phong_trao: PhongTrao | None) -> GiaiDoan | None:
    cac = phong_trao.giai_doan if phong_trao else ()
    return next((mot for mot in cac if mot.ma == muc_tieu.giai_doan), None)


def _cac_nam(muc_tieu: MucTieu, so: SoLieu, phong_trao: PhongTrao | None) -> list[int]:
    giai_doan = _giai_doan(muc_tieu, phong_trao)
    return _trong(giai_doan, so) if giai_doan else [muc_tieu.nam or 0]


def _dem_luc(muc_tieu: MucTieu, so: SoLieu, phong_trao: PhongTrao | None) -> int | None:
    """The sum over the phase; of people, the last year."""
    cac_nam, ten = _cac_nam(muc_tieu, so, phong_trao), muc_tieu.chi_so or ""
    return so.tong(ten, cac_nam if so.cong(ten) else cac_nam[-1:])


def _trong(giai_doan: GiaiDoan, so: SoLieu) -> list[int]:
    """The years of the figures that lie in a phase."""
    return [nam for nam in so.theo_nam if giai_doan.bat_dau.year <= nam <= giai_doan.ket_thuc.year]


def _ty_le_cuoi(so: SoLieu, ten: str, cac_nam: Sequence[int]) -> Fraction | None:
    """The share in the last year that has one."""
    cac = [ty_le_cua(ten, so.theo_nam[nam]) for nam in cac_nam]
    return next((mot for mot in reversed(cac) if mot is not None), None)


def _co_trong(so: SoLieu, ten: str) -> bool:
    return any(ty_le_cua(ten, dong) is not None for dong in so.theo_nam.values())


def _so_sanh_ty_le(so: SoLieu, ten: str, cac_nam: Sequence[Sequence[int]]) -> tuple[str, ...]:
    cac = [_ty_le_cuoi(so, ten, nam) for nam in cac_nam]
    dau, cuoi = cac[0], cac[-1]
    chenh = KHONG if dau is None or cuoi is None else _tang_giam(cuoi - dau, " điểm phần trăm")
    return (*(THIEU if mot is None else ty_le_chu(mot) for mot in cac), chenh)


def _so_sanh_cong(so: SoLieu, ten: str, cac_nam: Sequence[Sequence[int]]) -> tuple[str, ...]:
    tong = [so.tong(ten, nam) for nam in cac_nam]
    cac = [Fraction(mot, len(nam)) if mot is not None else None for mot, nam in zip(tong, cac_nam, strict=True)]
    dau, cuoi = cac[0], cac[-1]
    chenh = KHONG if not dau or cuoi is None else _tang_giam(cuoi / dau - 1, "%")
    return (*map(ghi_binh_quan, cac), chenh)


def _tang_giam(chenh: Fraction, don_vi: str) -> str:
    """A difference in words: "tăng 3,10 điểm phần trăm"."""
    if not chenh:
        return "không đổi"
    return f"{'tăng' if chenh > 0 else 'giảm'} {ty_le_chu(abs(chenh)).removesuffix('%')}{don_vi}"

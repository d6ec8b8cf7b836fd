"""What `chen` puts into an outline: phases, criteria, awards, tasks, read from the movement."""

from __future__ import annotations

from collections.abc import Callable

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.du_lieu_them import CacNut
from vanban.loai.nguon import Nguon
from vanban.models.noi_dung import BangNhap, Canh, Nut
from vanban.models.phong_trao import DotKhenThuong, NhiemVu, PhongTrao

# Nodes made here hold texts that were validated in the movement, so they are built without asking again.
_CANH: dict[str, Canh] = {"Kinh phí": "phai"}


def chen(ten: str, boi_canh: BoiCanh, nguon: Nguon) -> CacNut:
    """The nodes of the named data, each with its place in the file that holds it; problems go to `boi_canh`."""
    if them := boi_canh.them.chen.get(ten):
        boi_canh.dung(ten)
        return them()
    if ten == "nhiem_vu" and boi_canh.nhiem_vu:
        return [(_bang_nhiem_vu(boi_canh.nhiem_vu), boi_canh.nguon.con("nhiem_vu"))]
    phong_trao, noi = boi_canh.phong_trao, boi_canh.tham_chieu.nguon_phong_trao
    if phong_trao is None or noi is None:
        boi_canh.bao(f"chen: {ten} cần dữ liệu phong trào, văn bản chưa ghi phong_trao", nguon)
        return []
    if not getattr(phong_trao, ten) and not (ten == "hinh_thuc_khen_thuong" and phong_trao.dot_khen_thuong):
        boi_canh.bao(f"chen: tệp phong trào '{boi_canh.ma_phong_trao}' chưa có {ten}", nguon)
        return []
    return _CACH[ten](phong_trao, noi)


def _giai_doan(phong_trao: PhongTrao, noi: Nguon) -> CacNut:
    """A heading a phase, with its span of time, and its paragraphs."""
    return [
        (
            Nut.model_construct(tieu_de=f"{giai_doan.ten} ({giai_doan.ghi})", doan=giai_doan.noi_dung),
            noi.con("giai_doan", i),
        )
        for i, giai_doan in enumerate(phong_trao.giai_doan)
    ]


def _tieu_chi(phong_trao: PhongTrao, noi: Nguon) -> CacNut:
    """A heading a kind of subject, and its criteria."""
    return [
        (
            Nut.model_construct(
                tieu_de=nhom.ten, muc=tuple(Nut.model_construct(cau=tieu_chi.noi_dung) for tieu_chi in nhom.muc)
            ),
            noi.con("tieu_chi", i),
        )
        for i, nhom in enumerate(phong_trao.tieu_chi)
    ]


def _hinh_thuc(phong_trao: PhongTrao, noi: Nguon) -> CacNut:
    """A heading an occasion of award; the bare list of forms when there are no occasions."""
    if not phong_trao.dot_khen_thuong:
        return [(nut, noi.con("hinh_thuc_khen_thuong")) for nut in _cac_hinh_thuc(phong_trao)]
    return [
        (
            Nut.model_construct(tieu_de=dot.ten, doan=dot.noi_dung, muc=_trong_dot(dot, phong_trao)),
            noi.con("dot_khen_thuong", i),
        )
        for i, dot in enumerate(phong_trao.dot_khen_thuong)
    ]


def _trong_dot(dot: DotKhenThuong, phong_trao: PhongTrao) -> tuple[Nut, ...]:
    """Forms and standard of one occasion."""
    nut: list[Nut] = []
    if dot.hinh_thuc:
        nut.append(Nut.model_construct(cau="Hình thức khen thưởng:", muc=_cac_hinh_thuc(phong_trao, dot.hinh_thuc)))
    if dot.tieu_chuan:
        nut.append(Nut.model_construct(cau=f"Tiêu chuẩn khen thưởng: {dot.tieu_chuan}"))
    return tuple(nut)


def _cac_hinh_thuc(phong_trao: PhongTrao, cac_ma: tuple[str, ...] = ()) -> tuple[Nut, ...]:
    """The forms with their authority, `;` after each and `.` after the last."""
    theo_ma = {hinh_thuc.ma: hinh_thuc.day_du for hinh_thuc in phong_trao.hinh_thuc_khen_thuong}
    chu = [theo_ma[ma] for ma in cac_ma or theo_ma]
    return tuple(Nut.model_construct(cau=f"{mot}{';' if i < len(chu) else '.'}") for i, mot in enumerate(chu, 1))


def _nhiem_vu(phong_trao: PhongTrao, noi: Nguon) -> CacNut:
    return [(_bang_nhiem_vu(phong_trao.nhiem_vu), noi.con("nhiem_vu"))]


def _bang_nhiem_vu(cac_nhiem_vu: tuple[NhiemVu, ...]) -> Nut:
    """The task table; a column that nobody filled is left out."""
    cot = {
        "Nội dung": [nhiem_vu.noi_dung for nhiem_vu in cac_nhiem_vu],
        "Chủ trì": [nhiem_vu.chu_tri or "" for nhiem_vu in cac_nhiem_vu],
        "Phối hợp": [", ".join(nhiem_vu.phoi_hop) for nhiem_vu in cac_nhiem_vu],
        "Thời gian": [nhiem_vu.thoi_gian or "" for nhiem_vu in cac_nhiem_vu],
        "Kinh phí": [nhiem_vu.kinh_phi or "" for nhiem_vu in cac_nhiem_vu],
        "Sản phẩm": [nhiem_vu.san_pham or "" for nhiem_vu in cac_nhiem_vu],
    }
    co = {ten: o for ten, o in cot.items() if any(o)}
    dong = tuple((str(i), *hang) for i, hang in enumerate(zip(*co.values(), strict=True), 1))
    canh: tuple[Canh, ...] = ("giua", *(_CANH.get(ten, "trai") for ten in co))
    return Nut.model_construct(bang=BangNhap.model_construct(cot=("STT", *co), dong=dong, canh=canh))


_CACH: dict[str, Callable[[PhongTrao, Nguon], CacNut]] = {
    "giai_doan": _giai_doan,
    "tieu_chi": _tieu_chi,
    "hinh_thuc_khen_thuong": _hinh_thuc,
    "nhiem_vu": _nhiem_vu,
}

"""The tasks of the plan come back: who had them, by when, and what came of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi
from vanban.inputs import doc_tep, nap
from vanban.inputs.gan_giong import khong_co
from vanban.loai.bang_chen import bang, bo_cot_trong, danh_so
from vanban.loai.bao_cao.model import BaoCao
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.du_lieu_them import CacNut
from vanban.loai.loai_van_ban import all_loai
from vanban.loai.nguon import Nguon
from vanban.loai.tham_chieu import ThamChieu
from vanban.models.bao_cao import KetQuaNhiemVu
from vanban.models.noi_dung import Canh
from vanban.models.phong_trao import NhiemVu

_TRANG_THAI = {
    "hoan_thanh": "Hoàn thành",
    "dang_thuc_hien": "Đang thực hiện",
    "chua_thuc_hien": "Chưa thực hiện",
    "khong_thuc_hien": "Không thực hiện",
}
_THIEU = can_bo_sung("kết quả")


@dataclass(frozen=True, slots=True)
class CacNhiemVu:
    """The tasks, each with what the report says came of it; the place of those results."""

    cac: tuple[tuple[NhiemVu, KetQuaNhiemVu], ...]
    nguon: Nguon

    def bang(self) -> CacNut:
        """The table; a column that nobody filled is left out."""
        cot: list[tuple[str, Canh]] = [("STT", "giua"), ("Nhiệm vụ", "trai"), ("Chủ trì, phối hợp", "trai")]
        cot += [("Thời hạn", "giua"), ("Kết quả", "trai"), ("Minh chứng", "trai")]
        cot, dong = bo_cot_trong(cot, danh_so(_dong(nhiem_vu, ket_qua) for nhiem_vu, ket_qua in self.cac))
        return [(bang(cot, dong), self.nguon)]

    def thieu(self) -> Iterator[Loi]:
        """The tasks of which nobody said what came."""
        for nhiem_vu, ket_qua in self.cac:
            if ket_qua.ket_qua is None:
                yield Loi(f"{_THIEU} của nhiệm vụ “{nhiem_vu.noi_dung}”", self.nguon.vi_tri_thieu)


def cac_nhiem_vu(khai: BaoCao, tham_chieu: ThamChieu, nguon: Nguon) -> CacNhiemVu:
    """The tasks of the plan that the report names, else those of the movement.

    Raises:
        InputError: there are none, the plan cannot be read, or a result belongs to no task.
    """
    cac = _tu_ke_hoach(khai.ke_hoach, tham_chieu, nguon.con("ke_hoach")) if khai.ke_hoach else ()
    if not cac and tham_chieu.phong_trao:
        cac = tham_chieu.phong_trao.nhiem_vu
    noi = nguon.con("ket_qua_nhiem_vu")
    if not cac:
        o_dau = f"kế hoạch {khai.ke_hoach} và" if khai.ke_hoach else "văn bản chưa ghi ke_hoach;"
        cau = f"chen: ket_qua_nhiem_vu không có nhiệm vụ nào: {o_dau} phong trào không có nhiem_vu"
        raise InputError(cau, vi_tri=(nguon.con("ke_hoach") if khai.ke_hoach else noi).vi_tri)
    _kiem(khai.ket_qua_nhiem_vu, cac, noi)
    trong = KetQuaNhiemVu()
    return CacNhiemVu(tuple((mot, _cua(mot, khai.ket_qua_nhiem_vu) or trong) for mot in cac), noi)


def _tu_ke_hoach(duong: str, tham_chieu: ThamChieu, nguon: Nguon) -> tuple[NhiemVu, ...]:
    tep = tham_chieu.goc / "inputs" / duong
    if not tep.is_file():
        raise InputError(f"ke_hoach: không có tệp inputs/{duong}", vi_tri=nguon.vi_tri)
    ke_hoach = nap(doc_tep(tep, ten=f"inputs/{duong}", giu_loi=True), all_loai()["ke_hoach"].dau_vao)
    cac: tuple[NhiemVu, ...] = getattr(ke_hoach, "nhiem_vu", ())
    return cac


def _kiem(ket_qua: Mapping[str, KetQuaNhiemVu], cac: tuple[NhiemVu, ...], noi: Nguon) -> None:
    """Refuse results of no task."""
    co = [ten for mot in cac for ten in (mot.ma, mot.noi_dung) if ten]
    la = [ten for ten in ket_qua if ten not in co]
    if la:
        raise InputError(
            tuple(Loi(khong_co(ten, co, loai="nhiệm vụ"), noi.tai_lieu.vi_tri_khoa((*noi.loc, ten))) for ten in la)
        )


def _cua(nhiem_vu: NhiemVu, ket_qua: Mapping[str, KetQuaNhiemVu]) -> KetQuaNhiemVu | None:
    return (ket_qua.get(nhiem_vu.ma) if nhiem_vu.ma else None) or ket_qua.get(nhiem_vu.noi_dung)


def _dong(nhiem_vu: NhiemVu, ket_qua: KetQuaNhiemVu) -> tuple[str, ...]:
    ai = ", ".join(chu for chu in (nhiem_vu.chu_tri, *nhiem_vu.phoi_hop) if chu)
    tinh_trang = f"{_TRANG_THAI[ket_qua.trang_thai]}: " if ket_qua.trang_thai else ""
    co = f"{tinh_trang}{ket_qua.ket_qua or _THIEU}"
    return nhiem_vu.noi_dung, ai, nhiem_vu.thoi_gian or "", co, ket_qua.minh_chung or ""

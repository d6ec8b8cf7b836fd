"""The registry of document types: each folder of `vanban.loai` with a sample is one, found by looking."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vanban.ban_ghi import dataclass
from vanban.loai.chu_ky import mot_chu_ky
from vanban.nd30 import nd30

if TYPE_CHECKING:
    from vanban.loai.boi_canh import BoiCanh
    from vanban.loai.du_lieu_them import DuLieuThem
    from vanban.loai.tham_chieu import ThamChieu
    from vanban.models.van_ban import VanBanGoc
    from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy
    from vanban.thanh_phan.khoi import Khoi

_THU_MUC = Path(__file__).parent
_VI_DU = "vi_du.yaml"


@dataclass(frozen=True, slots=True)
class LoaiVanBan:
    """One type: its key in the decree's list, its form, what a person declares, its blocks.

    `mau` is its (first) Mẫu, empty where the decree has none for it; `bo_cuc_rieng` is its layout where that is not
    named after the Mẫu, since several share one.
    `du_lieu` gives the names and the nodes that its data add to those of every document. `chu_ky` gives the signatures
    from left to right, where they are not the one of `nguoi_ky`. A paper of practice, which Điều 7 does not name, has
    its own name in `ten_rieng`; it has no number, no Nơi nhận and no `./.`. `hoan_thien` adds what only it prints.
    """

    ma: str
    mau: str
    dau_vao: type[VanBanGoc]
    khoi: Callable[[Any, BoiCanh], Iterator[Khoi]]
    du_lieu: Callable[[Any, ThamChieu], DuLieuThem] | None = None
    chu_ky: Callable[[Any, BoiCanh], tuple[ChuKy, ...]] = mot_chu_ky
    ten_rieng: str = ""
    hoan_thien: Callable[[BanTrinhBay, Any, BoiCanh], BanTrinhBay] | None = None
    bo_cuc_rieng: str = ""

    @property
    def ten(self) -> str:
        """Its name, "Kế hoạch"."""
        return self.ten_rieng or nd30().loai[self.ma].ten

    @property
    def ngoai_dieu_7(self) -> bool:
        """Whether the decree does not name it."""
        return bool(self.ten_rieng)

    @property
    def bo_cuc(self) -> str:
        """The key of its layout."""
        return self.bo_cuc_rieng or self.mau

    @property
    def vi_du(self) -> Path:
        """The sample file of the type; its references are those of `tep_vi_du`."""
        return _THU_MUC / self.ma / _VI_DU

    @property
    def vi_du_khac(self) -> Mapping[str, Path]:
        """Further samples of the type, by name: "hang_nam" is `vi_du_hang_nam.yaml`."""
        cac = sorted((_THU_MUC / self.ma).glob("vi_du_*.yaml"))
        return {tep.stem.removeprefix("vi_du_"): tep for tep in cac}


class _KhoLoai(Mapping[str, LoaiVanBan]):
    """Types by key; a type is made when it is asked for."""

    def __init__(self) -> None:
        self._cac_ma = tuple(sorted(tep.parent.name for tep in _THU_MUC.glob(f"*/{_VI_DU}")))

    def __getitem__(self, ma: str) -> LoaiVanBan:
        if ma not in self._cac_ma:
            raise KeyError(ma)
        if not (_THU_MUC / ma / "__init__.py").is_file():
            from vanban.loai.khuon import loai_theo_mau

            return loai_theo_mau(ma)
        loai = import_module(f"vanban.loai.{ma}").LOAI
        assert isinstance(loai, LoaiVanBan)
        return loai

    def __iter__(self) -> Iterator[str]:
        return iter(self._cac_ma)

    def __len__(self) -> int:
        return len(self._cac_ma)


@lru_cache(maxsize=1)
def all_loai() -> Mapping[str, LoaiVanBan]:
    """Every document type that has a folder here, by key."""
    return _KhoLoai()


def tep_vi_du() -> Mapping[str, Path]:
    """The reference files that the samples need: path under `inputs/` → file."""
    goc = _THU_MUC / "vi_du"
    return {tep.relative_to(goc).as_posix(): tep for tep in sorted(goc.rglob("*.yaml"))}

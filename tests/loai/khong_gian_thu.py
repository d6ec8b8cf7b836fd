"""A small workspace for tests: files written as a clerk would, then built."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from vanban.errors import InputError
from vanban.inputs import doc_tep
from vanban.loai import VanBanVao, mo, trinh_bay
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Khoi

DU_AN = Path(__file__).parents[2]

CO_QUAN = """
    ten: Trường THPT Ví Dụ
    viet_tat: THPTVD
    dia_danh: Ví Dụ
    chuc_vu:
      hieu_truong: {ten: Hiệu trưởng}
    nguoi:
    - {ho_ten: Nguyễn Văn Ví Dụ, chuc_vu: hieu_truong}
    noi_nhan: [Các tổ]
"""


class KhongGian:
    """A workspace in a folder; it starts with `inputs/co_quan.yaml` alone."""

    def __init__(self, goc: Path) -> None:
        self.goc = goc
        self.ghi("co_quan.yaml", CO_QUAN)

    def ghi(self, ten: str, chu: str) -> Path:
        """Write a file under `inputs/`."""
        tep = self.goc / "inputs" / ten
        tep.parent.mkdir(parents=True, exist_ok=True)
        tep.write_text(dedent(chu).lstrip("\n"), encoding="utf-8")
        return tep

    def ke_hoach(self, chu: str) -> BanTrinhBay:
        """The words of a plan; what every plan needs is put in front."""
        dau = "loai: ke_hoach\ntrich_yeu: Thử\nnguoi_ky: hieu_truong\n"
        self.ghi("ke_hoach/thu.yaml", dau + dedent(chu).lstrip("\n"))
        return self.trinh_bay("ke_hoach/thu.yaml")

    def trinh_bay(self, ten: str) -> BanTrinhBay:
        """The words of a file under `inputs/`."""
        return trinh_bay(doc_tep(self.goc / "inputs" / ten, ten=f"inputs/{ten}"), self.goc)

    def loi(self, chu: str) -> str:
        """What a wrong plan is told."""
        with pytest.raises(InputError) as bat:
            self.ke_hoach(chu)
        return str(bat.value)


def mo_tep(tep: Path) -> VanBanVao:
    """A document of a real workspace: the folder above its `inputs/`."""
    goc = next(noi.parent for noi in tep.parents if noi.name == "inputs")
    return mo(doc_tep(tep, ten=str(tep.relative_to(goc))), goc)


def chu_khoi(khoi: Khoi) -> str:
    """A block as one line, no-break spaces as plain ones."""
    if khoi.bang:
        chu = " | ".join((khoi.bang.chu_thich, *khoi.bang.cot, *(o for dong in khoi.bang.dong for o in dong)))
    else:
        chu = f"{khoi.so} {khoi.chu}".strip()
    return chu.replace("\u00a0", " ")


def chu_trang(ban: BanTrinhBay) -> str:
    """All words of a document in page order, one element a line."""
    dau = [ban.chu_quan.ten if ban.chu_quan else "", ban.co_quan.ten, f"Số: {ban.so}/{ban.ky_hieu}"]
    ngay = f"{ban.dia_danh}, {ban.ngay:%d/%m/%Y}" if ban.ngay else ban.dia_danh
    ky = [d for ky in (*ban.chu_ky_khac, ban.chu_ky) for d in (*ky.tham_quyen, ky.chuc_vu_khac, ky.ho_ten) if d]
    cuoi = [*ban.noi_nhan, f"Lưu: {ban.luu}", *ky]
    cac = [*dau, ngay, ban.ten_loai, ban.trich_yeu, *ban.kinh_gui, *map(chu_khoi, ban.khoi), *cuoi]
    khen = (ban.khen.tham_quyen.ten, *ban.khen.nguoi_nhan, *ban.khen.vao_so) if ban.khen else ()
    pl = [chu for pl in ban.phu_luc for chu in (pl.ten, pl.kem_theo, *map(chu_khoi, pl.khoi))]
    kem = [chu for vb in ban.van_ban_kem for chu in (vb.ten_loai, vb.trich_yeu, vb.kem_theo, *map(chu_khoi, vb.khoi))]
    return "\n".join((ban.ghi_chu_mau, *cac, *khen, *kem, *pl)).replace("\u00a0", " ")

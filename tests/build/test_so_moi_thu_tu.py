"""Whatever people do in whatever order: no number twice, none again, and what is issued stays as it was issued."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from so_mau import dong, phat_hanh, sua, trong_so
from vanban.build.ket_qua import TrangThai
from vanban.build.run import dung
from vanban.build.so_dang_ky.ban_luu import bam
from vanban.build.so_dang_ky.doi_trang_thai import doi_trang_thai
from vanban.build.so_dang_ky.kiem_so import kiem_so
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec
from vanban.models.so_dang_ky import VanBanDi

_LOAI = ("ke_hoach", "cong_van", "thong_cao")
_CHON = st.integers(0, 99)


class VanThu(RuleBasedStateMachine):
    """A clerk, days that pass, and an office whose data change; the current folder is the workspace."""

    def __init__(self) -> None:
        """A workspace of one draft."""
        super().__init__()
        self.truoc = Path.cwd()
        self.noi = Path(tempfile.mkdtemp())
        os.chdir(self.noi)
        self.hom_nay = date(2026, 12, 21)
        self.dem = 0
        self.da_cap: list[VanBanDi] = []
        self.ban: dict[str, bytes] = {}
        self.dang_sua: set[str] = set()
        self.bi_nham: set[str] = set()
        self.soan(0)

    def teardown(self) -> None:
        """Leave nothing behind."""
        os.chdir(self.truoc)
        shutil.rmtree(self.noi)

    @rule(chon=_CHON)
    def soan(self, chon: int) -> None:
        """Somebody drafts a document."""
        self.dem += 1
        loai = _LOAI[chon % len(_LOAI)]
        tep = Path(f"inputs/{loai}/v{self.dem}.yaml")
        tao(loai, tep)
        for khoa in ("so", "ngay"):
            cu = next(
                (dong for dong in tep.read_text(encoding="utf-8").splitlines() if dong.startswith(f"{khoa}:")), ""
            )
            sua(tep, cu, f"{khoa}:", co_the_khong=True)

    @rule()
    def ban_hanh_het(self) -> None:
        """All that are drafts are issued; nobody's edit of an issued one gets in."""
        luot = phat_hanh("inputs", hom_nay=self.hom_nay)
        assert luot.ma_thoat == int(bool(self.dang_sua)), luot.loi_vao
        assert {kq.nguon for kq in luot.ket_qua if kq.trang_thai is TrangThai.LOI} == self.dang_sua

    @rule(chon=_CHON)
    def ban_hanh_mot(self, chon: int) -> None:
        """One is issued, or was before."""
        tep = self._tep(chon)
        luot = phat_hanh(tep, hom_nay=self.hom_nay)
        assert luot.ma_thoat == int(tep in self.dang_sua), luot.loi_vao

    @precondition(lambda may: may.khong_bi_nham())
    @rule(chon=_CHON)
    def huy(self, chon: int) -> None:
        """The number of one is spoiled, and its input is a draft again."""
        co = self.khong_bi_nham()
        muc = co[chon % len(co)]
        if muc.nguon in self.dang_sua:
            self._sua_hoac_tra_lai(muc.nguon)
        doi_trang_thai(Path(), muc.so_ky_hieu, "huy", "thử", self.hom_nay, nam=muc.nam, day=muc.day)

    @precondition(lambda may: may.khong_bi_nham())
    @rule(chon=_CHON)
    def thu_hoi(self, chon: int) -> None:
        """Somebody drafts a document that withdraws one."""
        co = self.khong_bi_nham()
        muc = co[chon % len(co)]
        self.bi_nham.add(muc.ten_day_du)
        self.soan(chon)
        (tep,) = Path("inputs").glob(f"*/v{self.dem}.yaml")
        sua(tep, "\nnguoi_ky:", f"\nthu_hoi: {muc.ten_day_du}\nnguoi_ky:")

    @precondition(lambda may: may.con_hieu_luc())
    @rule(chon=_CHON)
    def sua_hoac_tra_lai(self, chon: int) -> None:
        """Somebody edits an issued document, or takes the edit back."""
        co = self.con_hieu_luc()
        self._sua_hoac_tra_lai(co[chon % len(co)].nguon or "")

    @rule(chon=_CHON)
    def doi_co_quan(self, chon: int) -> None:
        """The office moves to another place."""
        tep = Path("inputs/co_quan.yaml")
        sua(tep, dong(tep, "dia_danh"), f"dia_danh: Ví Dụ {chon}")

    @rule()
    def ngay_khac(self) -> None:
        """Days pass; a new year comes."""
        self.hom_nay += timedelta(days=4)

    @rule()
    def mat_outputs(self) -> None:
        """A fresh clone has no outputs."""
        shutil.rmtree("outputs", ignore_errors=True)

    @rule(chon=_CHON)
    def ngat(self, chon: int) -> None:
        """A run was cut off before it wrote number and day into the input."""
        co = [mot for mot in self.con_hieu_luc() if mot.nguon not in self.dang_sua]
        if co:
            tep = Path(co[chon % len(co)].nguon or "")
            chu = tep.read_text(encoding="utf-8").splitlines()
            tep.write_text(
                "\n".join(dong for dong in chu if not dong.startswith(("so:", "ngay:"))) + "\n", encoding="utf-8"
            )
            assert phat_hanh(tep, hom_nay=self.hom_nay).ma_thoat == 0

    @rule()
    def dung_het(self) -> None:
        """Everything is built: each issued document comes out as it was issued, edited or not."""
        luot = dung(tim_viec(()))
        assert {kq.nguon for kq in luot.ket_qua if kq.trang_thai is TrangThai.LOI} == self.dang_sua
        for muc in self.con_hieu_luc():
            ra = Path("outputs", *Path(muc.nguon or "").parts[1:]).with_suffix(".docx")
            if ra.exists() or muc.nguon not in self.dang_sua:
                assert ra.read_bytes() == self.ban[muc.luu_tep or ""]

    @invariant()
    def so_chi_them(self) -> None:
        """Lines are only added; of those that are there only state, note and what changed them become others."""
        nay = trong_so() if Path("inputs/so_dang_ky.yaml").exists() else []
        doi = {"trang_thai", "ghi_chu", "bang"}
        for cu, moi in zip(self.da_cap, nay, strict=False):
            assert cu.model_dump(exclude=doi) == moi.model_dump(exclude=doi)
            assert not (cu.da_huy and not moi.da_huy)
        assert len(nay) >= len(self.da_cap)
        for mot in nay[len(self.da_cap) :]:
            goi = Path(mot.luu_tep or "").read_bytes()
            assert bam(goi) == mot.bam
            assert mot.luu_tep not in self.ban
            self.ban[mot.luu_tep or ""] = goi
        self.da_cap = nay

    @invariant()
    def so_lien_tiep(self) -> None:
        """Each year the numbers run from 01 in the order of the register, none twice, none left out."""
        for nam in {mot.nam for mot in self.da_cap}:
            so = [mot.so for mot in self.da_cap if mot.nam == nam]
            assert so == list(range(1, len(so) + 1))

    @invariant()
    def ban_luu_con_nguyen(self) -> None:
        """No kept copy ever changes."""
        assert {tep: Path(tep).read_bytes() for tep in self.ban} == self.ban

    @invariant()
    def kiem_so_chi_bao_cho_sua(self) -> None:
        """The check tells of the edited documents and of nothing else."""
        bao = {loi.vi_tri.tep for loi in kiem_so(Path()).loi if loi.vi_tri}
        sua_o = {Path("outputs", *Path(nguon).parts[1:]).with_suffix(".docx").as_posix() for nguon in self.dang_sua}
        assert bao == sua_o

    def con_hieu_luc(self) -> list[VanBanDi]:
        """The documents whose number was not spoiled."""
        return [mot for mot in self.da_cap if not mot.da_huy]

    def khong_bi_nham(self) -> list[VanBanDi]:
        """Those of them that nobody withdraws or is about to withdraw."""
        return [mot for mot in self.con_hieu_luc() if mot.ten_day_du not in self.bi_nham]

    def _sua_hoac_tra_lai(self, nguon: str) -> None:
        hai = ("\nnguoi_ky:", "\nso_ban_luu: 7\nnguoi_ky:")
        sua(Path(nguon), *(hai[::-1] if nguon in self.dang_sua else hai))
        self.dang_sua ^= {nguon}

    def _tep(self, chon: int) -> str:
        cac = sorted(Path("inputs").glob("*/v*.yaml"))
        return cac[chon % len(cac)].as_posix()


TestVanThu = VanThu.TestCase
TestVanThu.settings = settings(
    max_examples=15, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

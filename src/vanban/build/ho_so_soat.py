"""The profile of an office, `soat.yaml`: read through the one door, held against the rules and ranges there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

from pydantic import Field

from vanban.build.viec import duong_hien
from vanban.check import Hang, HoSo, all_rules
from vanban.check.elements import chon, ten_chon
from vanban.check.narrow import KhoangRieng, cac_khoang, loi_noi_rong
from vanban.check.profile import LoiBoQua, TenNhan
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import TaiLieu, doc_tep, nap
from vanban.inputs.gan_giong import gan_nhat, khong_co
from vanban.inputs.thu_gom import xep
from vanban.inputs.vi_tri import Loc
from vanban.models import DauVao
from vanban.models.base import Chu
from vanban.models.kieu import CacChu, ItNhatMot, MotHoacNhieu

_TAT_DUOC = (Hang.TAP_QUAN, Hang.NOI_QUY)
_XEM = "xem mọi mã quy tắc: vanban list --rules"


class BoQuaKhai(DauVao):
    """Findings that the office ignores, and why."""

    ma: Annotated[tuple[Chu, ...], ItNhatMot(), MotHoacNhieu()] = Field(
        description="Mã quy tắc, đầu mã hoặc tên nhóm.", examples=["TR103"]
    )
    ly_do: Chu = Field(description="Vì sao bỏ qua.", examples=["in trên phôi có sẵn"])
    tep: Chu | None = Field(default=None, description="Chỉ ở các tệp này; dấu * thay cho một đoạn tên bất kỳ.")


class HoSoSoat(DauVao):
    """What an office asks of the checker beside the law."""

    tat: CacChu = Field(default=(), description="Quy tắc thông lệ không dùng: mã, đầu mã hoặc tên nhóm.")
    bat: CacChu = Field(default=(), description="Quy tắc vẫn dùng trong các nhóm đã tắt.")
    dia_danh: CacChu = Field(default=(), description="Địa danh cơ quan viết như thế này.")
    viet_tat: CacChu = Field(default=(), description="Chữ viết tắt trong cơ quan ai cũng biết.")
    khoang: dict[str, Annotated[tuple[float, ...], Field(min_length=1, max_length=2)]] = Field(
        default_factory=dict, description="Khoảng hẹp hơn của luật: đường dẫn và hai đầu."
    )
    bo_qua: tuple[BoQuaKhai, ...] = Field(default=(), description="Phát hiện bỏ qua, mỗi dòng kèm lý do.")


def doc_ho_so(tep: Path) -> HoSo:
    """A profile as the checker takes it.

    Raises:
        InputError: every problem of the file: an unknown rule or range, a range that is wider than the law's, a rule of
            the law switched off, an ignore without a reason.
    """
    tai_lieu = doc_tep(tep, ten=duong_hien(tep), giu_loi=True)
    khai = nap(tai_lieu, HoSoSoat)
    loi = [*_loi_ten(khai, tai_lieu), *_loi_tat(khai, tai_lieu), *_loi_khoang(khai, tai_lieu)]
    if loi:
        raise InputError(xep(loi), goi_y=_XEM)
    return HoSo(
        ten=tai_lieu.ten,
        tat=_tat(khai, tai_lieu),
        khoang=tuple(_khoang(khai, tai_lieu)),
        ten_nhan=tuple(_ten_nhan(khai, tai_lieu)),
        bo_qua=tuple(_bo_qua(khai, tai_lieu)),
    )


def them_chon(ho_so: HoSo, chi: Iterable[str], tru: Iterable[str]) -> HoSo:
    """The profile with what the command line chooses (`--select`) and leaves out (`--ignore`).

    Raises:
        InputError: a word that names no rule.
    """
    chi, tru = tuple(chi), tuple(tru)
    loi = [Loi(khong_co_quy_tac(ten)) for ten in (*chi, *tru) if not chon(ten)]
    if loi:
        raise InputError(tuple(loi), goi_y=_XEM)
    muon = frozenset().union(*map(chon, chi)) if chi else frozenset(all_rules())
    bo = frozenset().union(*map(chon, tru))
    tat = {ma: "ngoài --select" for ma in all_rules() if ma not in muon}
    tat |= {ma: "bỏ ra bằng --ignore" for ma in all_rules() if ma in bo}
    return replace(ho_so, tat={**ho_so.tat, **tat})


def khong_co_quy_tac(ten: str) -> str:
    """A sentence about a word that names no rule, with the one that was probably meant."""
    ten_thap = {mot.lower(): mot for mot in ten_chon()}
    gan = gan_nhat(ten, ten_thap)
    return f"không có quy tắc hay nhóm `{ten}`" + (f"; có phải ý bạn là `{ten_thap[gan]}`?" if gan else "")


def _loi_ten(khai: HoSoSoat, tai_lieu: TaiLieu) -> Iterator[Loi]:
    """Words that name no rule."""
    for loc, ten in _cac_ten(khai):
        if not chon(ten):
            yield Loi(khong_co_quy_tac(ten), tai_lieu.vi_tri(loc))


def _cac_ten(khai: HoSoSoat) -> Iterator[tuple[Loc, str]]:
    yield from ((("tat", i), ten) for i, ten in enumerate(khai.tat))
    yield from ((("bat", i), ten) for i, ten in enumerate(khai.bat))
    for i, bo_qua in enumerate(khai.bo_qua):
        yield from ((("bo_qua", i, "ma", j), ten) for j, ten in enumerate(bo_qua.ma))


def _loi_tat(khai: HoSoSoat, tai_lieu: TaiLieu) -> Iterator[Loi]:
    """A rule of the law, or of the forms, is not switched off; it can be ignored with a reason."""
    for i, ten in enumerate(khai.tat):
        if chon(ten) and not _tat_duoc(ten):
            cau = f"`{ten}` không phải quy tắc thông lệ nên không tắt được; ghi ở bo_qua kèm ly_do"
            yield Loi(cau, tai_lieu.vi_tri(("tat", i)))


def _tat_duoc(ten: str) -> frozenset[str]:
    return frozenset(ma for ma in chon(ten) if all_rules()[ma].hang in _TAT_DUOC)


def _tat(khai: HoSoSoat, tai_lieu: TaiLieu) -> dict[str, str]:
    giu = frozenset().union(*map(chon, khai.bat))
    noi = {ma: tai_lieu.vi_tri(("tat", i)) for i, ten in enumerate(khai.tat) for ma in _tat_duoc(ten)}
    return {ma: f"tắt ở {cho.tep}:{cho.dong}" for ma, cho in sorted(noi.items()) if ma not in giu}


def _khoang(khai: HoSoSoat, tai_lieu: TaiLieu) -> Iterator[KhoangRieng]:
    for duong, hai_dau in khai.khoang.items():
        yield KhoangRieng(duong, hai_dau[0], hai_dau[-1], _noi(tai_lieu.vi_tri_khoa(("khoang", duong))))


def _loi_khoang(khai: HoSoSoat, tai_lieu: TaiLieu) -> Iterator[Loi]:
    for rieng in _khoang(khai, tai_lieu):
        loc = ("khoang", rieng.duong)
        if rieng.duong not in cac_khoang():
            yield Loi(khong_co(rieng.duong, tuple(cac_khoang()), loai="khoảng"), tai_lieu.vi_tri_khoa(loc))
        elif cau := loi_noi_rong(rieng):
            yield Loi(f"{rieng.duong}: {cau}", tai_lieu.vi_tri(loc))


def _ten_nhan(khai: HoSoSoat, tai_lieu: TaiLieu) -> Iterator[TenNhan]:
    for i, ten in enumerate(khai.dia_danh):
        yield TenNhan(ten, _noi(tai_lieu.vi_tri(("dia_danh", i))), dia_danh=True)
    for i, ten in enumerate(khai.viet_tat):
        yield TenNhan(ten, _noi(tai_lieu.vi_tri(("viet_tat", i))))


def _bo_qua(khai: HoSoSoat, tai_lieu: TaiLieu) -> Iterator[LoiBoQua]:
    for i, mot in enumerate(khai.bo_qua):
        ma = frozenset().union(*map(chon, mot.ma))
        yield LoiBoQua(ma, mot.ly_do, _noi(tai_lieu.vi_tri(("bo_qua", i))), mot.tep or "")


def _noi(cho: ViTri) -> str:
    return f"{cho.tep}:{cho.dong}"

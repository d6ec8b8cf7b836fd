"""Citations of the source: grounds that the register knows become its keys, new ones are proposed as entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from vanban.loai.vien_dan import day_du, khong_con_hieu_luc
from vanban.models.ky_tu import bo_dau
from vanban.models.vien_dan import SoVienDan
from vanban.nd30 import nd30
from vanban.nhap_cu.chu_cu import sach
from vanban.nhap_cu.viet_yaml import viet_yaml

_LOAI = "|".join(("Nghị định", "Thông tư liên tịch", "Thông tư", *(loai.ten for loai in nd30().loai.values())))
_DAU = (
    rf"(?P<loai>{_LOAI}) số (?P<so>[\w.\[\]: ]*?/[\w/.&Đđ-]+)"
    r"(?:,? (?:ngày )?(?P<ngay>\d{1,2}(?:/| tháng )\d{1,2}(?:/| năm )\d{4}))?"
)
_VE = r"(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi)\b"
_DAN = re.compile(rf"{_DAU}(?: của (?P<co_quan>[^;,.:()]+?)(?= {_VE}|[;,.:()]|$)(?: (?P<trich_yeu>{_VE}[^;,.:()]*))?)?")
_CAN_CU = re.compile(rf"Căn cứ {_DAU} của (?P<co_quan>[^;]+?) (?P<trich_yeu>{_VE}.*)")
_LUAT = re.compile(
    r"(?P<loai>Bộ luật|Luật|Pháp lệnh) (?P<ten>[A-ZĐÂĂÁ][^;.()]*?)(?: ngày (?P<ngay>\d{1,2} tháng \d{1,2} năm \d{4}))?$"
)


def ma_can_cu(cau: str, so: SoVienDan, ngay: date | None) -> str:
    """The key of the register that prints this ground word for word and may be cited on the day."""
    for ma, vb in so.van_ban.items():
        if vb.trich_yeu and "{{" in vb.trich_yeu:
            continue
        if sach(f"Căn cứ {day_du(vb, vb.trich_yeu, can_cu=True)}") == sach(cau) and not khong_con_hieu_luc(
            so, ma, ngay
        ):
            return ma
    return ""


def cac_vien_dan(cac_chu: Iterable[str], so: SoVienDan) -> dict[str, dict[str, Any]]:
    """The documents cited in these texts that the register does not have, as entries by key."""
    co = {(vb.so_ky_hieu or "").casefold() for vb in so.van_ban.values()}
    luat = {sach(f"{vb.loai} {vb.trich_yeu}").casefold() for vb in so.van_ban.values() if vb.la_luat}
    ra: dict[str, dict[str, Any]] = {}
    for chu in cac_chu:
        for khop in _can_cu(chu) or _DAN.finditer(chu):
            if khop["so"].strip().casefold() not in co:
                _them(ra, _muc(khop))
        if (muc := _luat(chu)) and f"{muc['loai']} {muc['trich_yeu']}".casefold() not in luat:
            _them(ra, muc)
    return ra


def _can_cu(chu: str) -> list[re.Match[str]]:
    """The one citation of a ground, whose subject runs to the end of the sentence."""
    khop = _CAN_CU.fullmatch(chu)
    return [khop] if khop else []


def _luat(chu: str) -> dict[str, Any] | None:
    """A Luật or Pháp lệnh that a ground names."""
    khop = _LUAT.search(chu) if chu.startswith("Căn cứ") else None
    return {"loai": khop["loai"], "ngay": _ngay(khop["ngay"]), "trich_yeu": khop["ten"].strip()} if khop else None


def _muc(khop: re.Match[str]) -> dict[str, Any]:
    trich_yeu = (khop["trich_yeu"] or "").strip()
    return {
        "loai": khop["loai"],
        "so_ky_hieu": khop["so"].strip(),
        "ngay": _ngay(khop["ngay"]),
        "co_quan": (khop["co_quan"] or "").strip() or None,
        "trich_yeu": trich_yeu or None,
    }


def _ngay(chu: str | None) -> str | None:
    return "/".join(re.findall(r"\d+", chu)) if chu else None


def _them(ra: dict[str, dict[str, Any]], muc: dict[str, Any]) -> None:
    """A new entry, or what another mention of the same document adds to it."""
    dau = "so_ky_hieu" if "so_ky_hieu" in muc else "trich_yeu"
    cu = next((co for co in ra.values() if co.get(dau) == muc[dau] and co["loai"] == muc["loai"]), None)
    if cu is None:
        ra[_ma(muc, ra)] = muc
        return
    cu.update({khoa: gia for khoa, gia in muc.items() if gia and not cu.get(khoa)})


def _ma(muc: Mapping[str, Any], co: Mapping[str, Any]) -> str:
    ten = f"{''.join(tu[:1] for tu in muc['loai'].split())} {muc.get('so_ky_hieu') or muc['trich_yeu']}"
    goc = re.sub(r"[^a-z0-9_]+", "_", bo_dau(ten)).strip("_")[:40].strip("_")
    return next(ma for ma in (goc, *(f"{goc}_{n}" for n in range(2, 1000))) if ma not in co)


def khoi_de_xuat(cac: Mapping[str, Mapping[str, Any]]) -> str:
    """The entries as a block of comments, to be copied into the register."""
    if not cac:
        return ""
    dau = (
        "Văn bản được nhắc tới mà vien_dan.yaml chưa có. Muốn dùng chung thì chép vào van_ban của inputs/vien_dan.yaml,"
    )
    chu = viet_yaml({ma: dict(muc) for ma, muc in cac.items()})
    dong = [dau, "bỏ dấu # ở đầu, rồi thay câu viện dẫn bằng mã (trong can_cu) hoặc {{ vien_dan.mã }} (trong câu):"]
    return "".join(f"# {mot}\n" for mot in dong) + "".join(f"#   {mot}\n" for mot in chu.splitlines())

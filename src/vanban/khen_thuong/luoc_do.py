"""The JSON Schema of `van_ban.yaml`: the papers of all dossiers, and what each of them may say."""

from __future__ import annotations

from typing import Any

from vanban.inputs import doc_tep
from vanban.inputs.schema import BAN, luoc_do
from vanban.khen_thuong.danh_muc import MucGiay, danh_muc, tep_khuon
from vanban.khen_thuong.tep_ho_so import DE_NGHI, DON_VI, KHEN_THUONG
from vanban.loai import all_loai

_DANH_SACH = {
    "anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}],
    "description": "Mã các đề cử được trình, theo thứ tự in; để trống thì máy lập từ kết quả bỏ phiếu.",
}


def luoc_do_giay() -> dict[str, Any]:
    """The schema, loose: it knows the papers and their words, and leaves it to the build to refuse others."""
    muc: dict[str, Any] = {}
    ten_loai: set[str] = set()
    for mot in (mot for loai in (DE_NGHI, KHEN_THUONG, DON_VI) for mot in danh_muc(loai)):
        loai = str(doc_tep(tep_khuon(mot.ma)).du_lieu["loai"])
        ten_loai.add(loai)
        muc.setdefault(mot.muc, _giay(mot, loai))
    chung = {loai: luoc_do(all_loai()[loai].dau_vao) for loai in sorted(ten_loai)}
    dinh_nghia = {ten: tri for mot in chung.values() for ten, tri in mot.get("$defs", {}).items()}
    dinh_nghia |= {f"giay_{loai}": _than(mot) for loai, mot in chung.items()}
    truong = {"$schema": {"type": "string"}, **muc}
    dau = {"$schema": BAN, "title": "Số, ngày, nơi gửi của các giấy trong hồ sơ", "type": "object"}
    return {**dau, "properties": truong, "$defs": dinh_nghia}


def _giay(muc: MucGiay, loai: str) -> dict[str, Any]:
    """One paper, or one for each form of award."""
    giay: dict[str, Any] = {"anyOf": [{"$ref": f"#/$defs/giay_{loai}"}, {"type": "null"}]}
    if muc.moi == "hinh_thuc":
        giay = {"type": ["object", "null"], "additionalProperties": giay}
    return {**giay, "description": f"{muc.ten}{', theo mã hình thức khen thưởng' if muc.moi == 'hinh_thuc' else ''}."}


def _than(loai: dict[str, Any]) -> dict[str, Any]:
    """What an entry may say: the words of the type, none of them required because the form has them."""
    bo = ("loai", "$schema")
    truong = {ten: _co_the_trong(tri) for ten, tri in loai["properties"].items() if ten not in bo}
    return {"type": "object", "properties": {**truong, "danh_sach": _DANH_SACH}}


def _co_the_trong(tri: dict[str, Any]) -> dict[str, Any]:
    """An empty entry leaves it to the form."""
    trong = {"type": "null"}
    return tri if trong in tri.get("anyOf", ()) else {"anyOf": [tri, trong]}

"""Checks what is only text: a .txt file."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from vanban.check.finding import BaoCaoSoat, Finding, Muc
from vanban.check.loi_van.doc_txt import doc_txt
from vanban.check.recognise import Nhom, nhan_dang
from vanban.check.rule import BanSoat, Rule, all_rules, chay
from vanban.nd30 import nd30

# Rules about the formal parts that ask for words only, so that plain text can answer.
THE_THUC_CHU: Final = frozenset({
    "QH201", "QH202", "QH206", "QH207", "CQ301", "SO401", "SO402", "SO403", "SO404", "SO405", "SO406", "SO407",
    "SO408", "SO412", "NG501", "NG502", "NG503", "NG504", "TL601", "TL605", "TL610", "CC703", "KG712", "KG713",
    "ND811", "ND813", "ST901", "ST902", "ST903", "ST904", "ST905", "ST906", "ST907", "ST908", "ST909", "NN931",
    "NN933", "NN936", "NN937", "NN938", "NN939", "NN940", "KY921", "KY924", "KY925", "KY927", "KY928", "KY930",
    "CL961", "CL962", "CL963", "TR109",
})  # fmt: skip
_SO_DOAN: Final = re.compile(r"\bđoạn\N{NO-BREAK SPACE}(\d+)")
_LUAT_KHAC: Final = {
    Nhom.DANG: "văn bản của Đảng theo hướng dẫn riêng, không theo Nghị định 30/2020/NĐ-CP",
    Nhom.QPPL: "văn bản quy phạm pháp luật theo luật khác, không theo Nghị định 30/2020/NĐ-CP",
}
_LY_DO: Final = "tệp chữ không có định dạng, hình vẽ, chữ ký và dấu"


def soat_chu(nguon: Path | str, *, tep: str = "", nhap: bool = False) -> BaoCaoSoat:
    """Checks plain text: the words and the formal parts that words show; what needs a page is not evaluated.

    Args:
        nguon: a .txt file, or the text itself.
        tep: its name in messages.
        nhap: a draft: number, date and marked blanks may still be open.

    Raises:
        InputError: the file is no text in UTF-8 or UTF-16.
    """
    luat = nd30()
    vb = doc_txt(nguon, ten_loai=frozenset(loai.ten.upper() for loai in luat.loai.values()), tep=tep)
    nhan = nhan_dang(vb, luat)
    if nhan.nhom in _LUAT_KHAC:
        chua = tuple(Finding(ma, Muc.CHUA_KIEM, r.hang, _LUAT_KHAC[nhan.nhom], vb.tep) for ma, r in all_rules().items())
        return BaoCaoSoat(vb.tep, (), (), chua, _LUAT_KHAC[nhan.nhom])
    if nhan.nhom is Nhom.KHONG_RO:
        cac = {ma: r for ma, r in all_rules().items() if r.ngon_ngu}
        return _bao_cao(BanSoat(vb, nhan, nhap), cac, "không nhận ra thể thức văn bản hành chính")
    cac = {ma: r for ma, r in all_rules().items() if r.ngon_ngu or ma in THE_THUC_CHU}
    return _bao_cao(BanSoat(vb, nhan, nhap), cac, _LY_DO)


def _dong(cau: str) -> str:
    """The numbers of paragraphs in a sentence as numbers of lines."""
    return _SO_DOAN.sub(r"dòng \1", cau)


def _bao_cao(ban: BanSoat, cac: dict[str, Rule], ly_do: str) -> BaoCaoSoat:
    thay: list[Finding] = []
    dat: list[str] = []
    chua: list[Finding] = []
    for ma, quy_tac in all_rules().items():
        ra, vi_sao = chay(quy_tac, ban, nd30()) if ma in cac else ([], ly_do)
        thay += (replace(f, vi_tri=re.sub("^đoạn ", "dòng ", f.vi_tri), thong_bao=_dong(f.thong_bao)) for f in ra)
        if vi_sao:
            chua.append(Finding(ma, Muc.CHUA_KIEM, quy_tac.hang, vi_sao, ban.vb.tep))
        elif not ra:
            dat.append(ma)
    loai = nd30().loai.get(ban.nhan.ma_loai)
    return BaoCaoSoat(ban.vb.tep, tuple(thay), tuple(dat), tuple(chua), loai=loai.ten if loai else "")

"""The pages of the rules of a dossier, for `vanban explain` and for the documentation."""

from __future__ import annotations

from vanban.errors import InputError
from vanban.thi_dua.quy_tac import QuyTac, all_quy_tac

_MUC = {"LOI": "LOI: dừng cả hồ sơ", "CB": "CB: chỉ nhắc, hồ sơ vẫn dựng"}


def giai_thich(ma: str) -> str:
    """The page of one rule as plain text.

    Raises:
        InputError: there is no such rule.
    """
    quy_tac = all_quy_tac().get(ma.upper())
    if quy_tac is None:
        cac = ", ".join(all_quy_tac())
        raise InputError(f"không có quy tắc hồ sơ nào mã '{ma}'", goi_y=f"các mã: {cac}.")
    return "\n".join([f"{quy_tac.ma}  {quy_tac.ten}", "", quy_tac.trang, "", f"Mức: {_MUC[quy_tac.muc]}."]) + "\n"


def trang_quy_tac() -> str:
    """The page of all rules of a dossier, in Markdown."""
    dau = [
        "# Quy tắc nhất quán của hồ sơ khen thưởng",
        "",
        "Trang này được sinh từ mã nguồn; sửa lời ở quy tắc rồi sinh lại bằng `make docs`.",
        "LOI dừng cả hồ sơ; CB chỉ nhắc. Xem một quy tắc: `vanban explain R-01`.",
        "",
        "| Mã | Lỗi | Mức |",
        "|---|---|---|",
        *(f"| [{mot.ma}](#{mot.ma.lower()}) | {mot.ten} | {mot.muc} |" for mot in all_quy_tac().values()),
    ]
    return "\n\n".join(["\n".join(dau), *map(_trang, all_quy_tac().values())]) + "\n"


def _trang(quy_tac: QuyTac) -> str:
    dong = []
    for mot in quy_tac.trang.splitlines():
        nhan, hai_cham, chu = mot.partition(": ")
        co_nhan = hai_cham and nhan in ("Vì sao", "Sai", "Đúng", "Nguồn")
        dong.append(f"\n*{nhan}:* {chu}" if co_nhan else mot)
    return f"## {quy_tac.ma}\n\n**{quy_tac.ten}**\n\n" + "\n".join(dong)

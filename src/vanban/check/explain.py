"""The page of a rule, for `vanban explain` and for the documentation."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.check.finding import Hang
from vanban.check.groups import NHOM
from vanban.check.rule import Rule, all_rules
from vanban.errors import InputError
from vanban.nd30 import nd30

_TEN_HANG = {
    Hang.LUAT: "luật: chắc chắn sai thì báo SAI, chưa chắc thì NHẮC",
    Hang.MAU: "mẫu ở Phụ lục III: chỉ NHẮC",
    Hang.TAP_QUAN: "thông lệ: chỉ NHẮC",
    Hang.NOI_QUY: "nội quy cơ quan: chỉ NHẮC",
}


_KE_NHIEU_NHAT = 5


def giai_thich(ma: str) -> str:
    """The page of one rule as plain text.

    Raises:
        InputError: there is no such rule.
    """
    quy_tac = all_rules().get(ma.upper())
    if quy_tac is None:
        raise InputError(f"không có quy tắc nào mã '{ma}'", goi_y=_ma_gan(ma.upper()))
    dau, *sau = quy_tac.trang_sach
    return "\n".join([f"{quy_tac.ma}  {dau}", *sau, "", *_can_cu(quy_tac)]) + "\n"


def _ma_gan(ma: str) -> str:
    """A hint with at most five codes that may have been meant, those of the same group first."""
    from difflib import get_close_matches  # for an unknown code only

    cung_nhom = [co for co in all_rules() if co[:2] == ma[:2]]
    gan = get_close_matches(ma, cung_nhom or [*all_rules()], n=_KE_NHIEU_NHAT, cutoff=0.0 if cung_nhom else 0.6)
    cac = f"các mã gần đó: {', '.join(sorted(gan))}; " if gan else ""
    return f"{cac}xem mọi mã: vanban list --rules"


def _can_cu(quy_tac: Rule) -> list[str]:
    ra = [f"Hạng: {_TEN_HANG[quy_tac.hang]}."]
    if quy_tac.quy_dinh:
        dieu = nd30().quy_dinh(quy_tac.quy_dinh)
        ra.append(f"Căn cứ: {dieu.can_cu}.")
        if dieu.trich:
            ra.append(f"Trích: “{dieu.trich}”")
    return ra


def trang_quy_tac() -> Mapping[str, str]:
    """The pages of `docs/quy_tac/`: file name → text; one page a group and an index."""
    ra = {"README.md": _muc_luc()}
    for dau, ten in NHOM.items():
        cac = [r for r in all_rules().values() if r.ma.startswith(dau)]
        ra[f"{dau.lower()}.md"] = "\n\n".join([f"# {ten}", *(_trang(r) for r in cac)]) + "\n"
    return ra


def _muc_luc() -> str:
    dong = [
        "# Các quy tắc soát",
        "",
        "Trang này và các trang của từng nhóm được sinh từ mã nguồn; sửa lời ở quy tắc rồi sinh lại.",
        "",
        "SAI là chắc chắn trái luật; NHẮC là chỗ nên xem lại. Chỉ quy tắc hạng `luat` mới báo SAI.",
    ]
    for dau, ten in NHOM.items():
        dong += ["", f"## [{ten}]({dau.lower()}.md)", "", "| Mã | Lỗi | Hạng | Mức |", "|---|---|---|---|"]
        dong += [
            f"| [{r.ma}]({dau.lower()}.md#{r.ma.lower()}) | {r.ten} | {r.hang} | {r.muc} |"
            for r in all_rules().values()
            if r.ma.startswith(dau)
        ]
    return "\n".join(dong) + "\n"


def _trang(quy_tac: Rule) -> str:
    dau, *sau = quy_tac.trang_sach
    than = "\n\n".join(_dam_nhan(dong) for dong in sau if dong.strip())
    return f"## {quy_tac.ma}\n\n**{dau}**\n\n{than}\n\n" + "\n\n".join(_can_cu(quy_tac))


def _dam_nhan(dong: str) -> str:
    nhan, hai_cham, chu = dong.partition(": ")
    return f"*{nhan}:* {chu}" if hai_cham else dong

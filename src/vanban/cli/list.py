"""`vanban list`: the document types, or the rules."""

from __future__ import annotations

import click

from vanban.cli import words


@click.command("list", cls=words.Command)
@click.option("--rules", "la_quy_tac", is_flag=True, help="Liệt kê quy tắc soát thay cho loại văn bản.")
def command(la_quy_tac: bool) -> None:
    """Liệt kê các loại văn bản và quy tắc soát.

    Mỗi dòng một loại: mã để ghi ở loai:, tên, chữ viết tắt, mẫu của Phụ lục III. Giấy tờ mà Điều 7 không
    kể tên thì ghi: ngoài Điều 7. Với --rules: mã, hạng, lỗi.
    """
    for dong in _quy_tac() if la_quy_tac else _loai():
        click.echo("\t".join(dong))


def _loai() -> list[tuple[str, ...]]:
    from vanban.loai import all_loai
    from vanban.nd30 import nd30

    luat = nd30().loai
    return [
        (
            ma,
            loai.ten,
            *(("", "ngoài Điều 7") if loai.ngoai_dieu_7 else (luat[ma].viet_tat or "", _mau(luat[ma].cac_mau))),
        )
        for ma, loai in all_loai().items()
    ]


def _mau(cac_mau: tuple[str, ...]) -> str:
    return f"Mẫu {', '.join(cac_mau)}" if cac_mau else "không có Mẫu (tập quán)"


def _quy_tac() -> list[tuple[str, ...]]:
    from vanban.check import all_rules
    from vanban.thi_dua.quy_tac import all_quy_tac

    return [
        *((ma, quy_tac.hang.value, quy_tac.ten) for ma, quy_tac in all_rules().items()),
        *((ma, "ho_so", mot.ten) for ma, mot in all_quy_tac().items()),
    ]

"""How late a document may be issued: on the day it was signed, at latest on the next working day (Điều 18, khoản 1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from vanban.build.so_dang_ky.cap_so import NGAY_RIENG
from vanban.errors import Loi, ViTri
from vanban.models.so_dang_ky import VanBanDi

_THU_BAY = 5


def ngay_lam_viec_tiep(ngay: date) -> date:
    """The next day that is no Saturday or Sunday; holidays are not known here."""
    sau = ngay + timedelta(days=1)
    return ngay_lam_viec_tiep(sau) if sau.weekday() >= _THU_BAY else sau


def loi_cham(muc: VanBanDi, luc: date, noi: ViTri | None = None) -> Iterator[Loi]:
    """A doubt when a document leaves later than it should; the day of minutes is that of the meeting."""
    han = ngay_lam_viec_tiep(muc.ngay)
    if muc.loai in NGAY_RIENG or luc <= han:
        return
    yield Loi(
        f"văn bản số {muc.ten_day_du} mà đến {luc:%d/%m/%Y} mới phát hành: phải phát hành trong ngày ký, chậm nhất là "
        f"ngày làm việc tiếp theo ({han:%d/%m/%Y}, trừ ngày nghỉ lễ) (Điều 18, khoản 1)",
        noi or ViTri(muc.nguon or ""),
    )

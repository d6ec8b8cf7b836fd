"""Quyết định (cá biệt) (Điều 7), laid out on Mẫu 1.2 (direct) and Mẫu 1.3 (issuing another text)."""

from functools import partial

from vanban.loai.dieu import khoi_dieu
from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.loai.quyet_dinh.kem_theo import hoan_thien
from vanban.loai.quyet_dinh.model import QuyetDinh

LOAI = LoaiVanBan(
    ma="quyet_dinh",
    mau="1.2",
    dau_vao=QuyetDinh,
    khoi=partial(khoi_dieu, quyet="quyet_dinh"),
    hoan_thien=hoan_thien,
)

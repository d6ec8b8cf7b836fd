"""Rules about the meeting: everyone of the council accounted for."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.phien_hop import PhienHop
from vanban.thi_dua.ho_so import HoSoXet, Noi
from vanban.thi_dua.quy_tac import Thay, quy_tac


@quy_tac("R-07", muc="LOI", ten="Người có mặt, vắng mặt không khớp Hội đồng")
def khong_khop_hoi_dong(ho_so: HoSoXet) -> Iterator[Thay]:
    """Có mặt và vắng mặt cộng lại không phải là cả Hội đồng, hoặc người chủ trì, thư ký, kiểm phiếu không có mặt.

    Vì sao: tỷ lệ phiếu tính trên tổng số thành viên, nên biên bản phải nói đủ từng người.
    Sai: Hội đồng 9 người, co_mat 7 người, vang_mat 1 người.
    Đúng: mỗi thành viên ở co_mat hoặc vang_mat đúng một lần; chu_tri, thu_ky và Ban kiểm phiếu ở co_mat.
    Nguồn: tỷ lệ trên tổng số thành viên [hai nguồn]; mục thành phần của biên bản họp [một nguồn].
    """
    hoi_dong, phien = ho_so.hoi_dong, ho_so.phien
    if phien is None:
        return
    if hoi_dong is None:
        yield Thay(("hoi_dong",), "có phiên họp mà chưa có Hội đồng: ghi hoi_dong.yaml")
        return
    co = {mot.ma: mot.ho_ten for mot in hoi_dong.thanh_vien}
    nhac = list(_nguoi(phien))
    yield from (
        Thay(noi, f"Hội đồng không có thành viên '{ma}', đang có: {', '.join(co)}") for noi, ma in nhac if ma not in co
    )
    da_noi = {ma for noi, ma in nhac if noi[1] in _CA_HOI_DONG}
    yield from (
        Thay(("phien_hop", "co_mat"), f"{ho_ten} ({ma}) không ở co_mat, cũng không ở vang_mat")
        for ma, ho_ten in co.items()
        if ma not in da_noi
    )
    yield from (
        Thay(noi, f"{co[ma]} ({ma}) không có mặt")
        for noi, ma in nhac
        if noi[1] not in _CA_HOI_DONG and ma in co and ma not in phien.co_mat
    )


_CA_HOI_DONG = ("co_mat", "vang_mat")
_IT_NHAT = 3  # members of a counting board: practice


@quy_tac("R-32", muc="CB", ten="Ban kiểm phiếu không phải số lẻ từ ba người")
def ban_kiem_phieu_it(ho_so: HoSoXet) -> Iterator[Thay]:
    """Ban kiểm phiếu có ít hơn ba người hoặc số người chẵn.

    Vì sao: Ban kiểm phiếu thường có số lẻ, từ ba người; pháp luật không ấn định, Hội đồng nhỏ có thể bầu hai người.
    Sai: ban_kiem_phieu: [hd4, hd6].
    Đúng: ban_kiem_phieu: [hd4, hd6, hd9]; Hội đồng đã thống nhất số khác thì giữ nguyên.
    Nguồn: thông lệ [chưa xác minh].
    """
    so = len(ho_so.phien.ban_kiem_phieu) if ho_so.phien else _IT_NHAT
    if so < _IT_NHAT or so % 2 == 0:
        cau = f"Ban kiểm phiếu có {so} người, thường là số lẻ từ {_IT_NHAT} người"
        yield Thay(("phien_hop", "ban_kiem_phieu"), cau)


def _nguoi(phien: PhienHop) -> Iterator[tuple[Noi, str]]:
    """Everyone whom the meeting names, with the place."""
    yield from ((("phien_hop", "co_mat", i), ma) for i, ma in enumerate(phien.co_mat))
    yield from ((("phien_hop", "vang_mat", i, "thanh_vien"), mot.thanh_vien) for i, mot in enumerate(phien.vang_mat))
    yield ("phien_hop", "chu_tri"), phien.chu_tri
    yield ("phien_hop", "thu_ky"), phien.thu_ky
    yield from ((("phien_hop", "ban_kiem_phieu", i), ma) for i, ma in enumerate(phien.ban_kiem_phieu))

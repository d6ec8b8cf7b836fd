"""The office of the source: that of the workspace, or one proposed beside the document."""

from __future__ import annotations

import copy
import re
from datetime import date
from typing import Any

from pydantic import ValidationError

from vanban.check.line import gap
from vanban.errors import InputError
from vanban.loai.chu_ky import chu_ky
from vanban.models.co_quan import CoQuan, ToChuc
from vanban.models.ky_tu import bo_dau
from vanban.models.van_ban import NguoiKy
from vanban.nd30 import nd30
from vanban.nhap_cu.chu_cu import mot_dong, sach
from vanban.nhap_cu.chu_ky_cu import ChuKyCu, DongKy
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.khong_gian_cu import NoiVao
from vanban.nhap_cu.viet_hoa_cu import VietHoa, chuc_vu_thuong
from vanban.nhap_cu.viet_yaml import kem, tran
from vanban.nhap_cu.vung import VungCu

_TRUONG = (
    "ten", "ten_ngan", "ten_dau_trang", "ten_rieng", "viet_tat", "loai_hinh", "ma_dinh_danh", "tinh", "dia_danh",
    "chu_quan", *(ten for ten in CoQuan.model_fields if ten not in ToChuc.model_fields),
)  # fmt: skip
_TU_XUNG = re.compile(
    r"(?P<ten>(?:Trường|Sở|Phòng|Ủy ban nhân dân|UBND|Bệnh viện|Trung tâm|Chi cục|Cục|Ban|Hội|Văn phòng)"
    r" [^,;:.()]{3,80}?)"
    r" (?:xây dựng|ban hành|báo cáo|thông báo|tổ chức|đề nghị|trân trọng|kính)\b"
)
_CHUA_RO = "[cần bổ sung: chức vụ người ký]"


def gon_ten(chu: str) -> str:
    """A name folded for comparing: capitals, letters and figures only."""
    return "".join(filter(str.isalnum, gap(sach(chu))))


class CoQuanCu:
    """The office while a source is read: what the workspace has serves as long as it prints what the source shows."""

    def __init__(self, noi: NoiVao, so_ghi: SoGhi, hoa: VietHoa) -> None:
        """Begin with the workspace's own office, if it has one."""
        self.noi, self.so_ghi, self.hoa = noi, so_ghi, hoa
        self.cua_minh = noi.co_quan is not None
        self.du_lieu: dict[str, Any] = copy.deepcopy(noi.du_lieu)
        self.da_sua = noi.co_quan is None
        self.ten_rieng: tuple[str, ...] = ()  # what the source keeps on one line

    @property
    def co_quan(self) -> CoQuan | None:
        """The workspace's office where that is the one of the source."""
        return self.noi.co_quan if self.cua_minh else None

    def doc_ten(self, vung: VungCu, ngay: date | None) -> None:
        """Compare the names in the head with the workspace's, or propose new ones."""
        ten, tren = mot_dong(vung.phan("co_quan")), mot_dong(vung.phan("chu_quan"))
        for ma in ("co_quan", "chu_quan"):
            for d in vung.phan(ma):
                self.so_ghi.bo_di(sach(d.nguyen_van), "máy ghi tên cơ quan từ co_quan.yaml", d.doan.thu_tu)
        if not ten:
            self._khong_ten(vung)
        elif not (self.co_quan and _khop(self.co_quan, ten, tren, ngay)):
            self._moi(ten, tren, vung)

    def _khong_ten(self, vung: VungCu) -> None:
        """No name in the head: the workspace's office, unless the symbol is another's."""
        if self.co_quan and self._hop_ky_hieu(vung):
            self.so_ghi.nghi_chung("bản cũ không có tên cơ quan, dùng cơ quan trong inputs/co_quan.yaml")
            return
        self.cua_minh, self.da_sua = False, True
        doan = next((khop for d in vung.than if (khop := _TU_XUNG.match(sach(d.chu)))), None)
        ten = doan["ten"] if doan else "[cần bổ sung: tên cơ quan]"
        self.du_lieu = {"ten": kem(ten, self.so_ghi.nghi_ngo("bản cũ không có tên cơ quan ở đầu trang"))}

    def _hop_ky_hieu(self, vung: VungCu) -> bool:
        """Whether the symbol of the source can be the workspace's."""
        so, viet_tat = vung.nhan.so, self.co_quan.viet_tat if self.co_quan else None
        return not (so and so.ky_hieu and viet_tat) or gon_ten(viet_tat) in gon_ten(so.ky_hieu)

    def _moi(self, ten: str, tren: str, vung: VungCu) -> None:
        """An office of the source's own."""
        self.cua_minh, self.da_sua = False, True
        self.du_lieu = {"ten": self._ten(ten)}
        if tren:
            self.du_lieu["chu_quan"] = {"ten": self._ten(tren)}
        if rieng := [mot for mot in self.ten_rieng if mot in str(tran(self.du_lieu["ten"]))]:
            self.du_lieu["ten_rieng"] = rieng
        phan = vung.nhan.phan.get("co_quan")
        if phan and not phan.chac:
            ghi = self.so_ghi.nghi_ngo("chưa chắc dòng nào là cơ quan ban hành, dòng nào là cơ quan chủ quản")
            self.du_lieu["ten"] = kem(self.du_lieu["ten"], ghi)

    def _ten(self, chu: str) -> Any:
        ten, chac = self.hoa.ten(chu)
        return ten if chac else kem(ten, self.so_ghi.nghi_ngo(f"bản cũ in hoa “{chu}”, xem lại chữ hoa, chữ thường"))

    def doc_ky_hieu(self, ma_loai: str, ky_hieu: str, don_vi: str) -> str:
        """The symbol that the document must give itself; nothing where it is the one that the machine makes."""
        if not ky_hieu:
            return ""
        loai = nd30().loai[ma_loai].viet_tat
        viet_tat = str(self.du_lieu.get("viet_tat") or "")
        if not viet_tat and self.da_sua:
            viet_tat = self._viet_tat(loai, ky_hieu, don_vi)
        may = f"{loai}-{viet_tat}" if loai else f"{viet_tat}-{don_vi}"
        return "" if viet_tat and may == ky_hieu else ky_hieu

    def _viet_tat(self, loai: str | None, ky_hieu: str, don_vi: str) -> str:
        """The abbreviation of the body, from its symbol."""
        dau, duoi = (f"{loai}-", "") if loai else ("", f"-{don_vi}" if don_vi else "")
        if not (ky_hieu.startswith(dau) and ky_hieu.endswith(duoi) and (dau or duoi)):
            return ""
        viet_tat = ky_hieu.removeprefix(dau).removesuffix(duoi)
        if viet_tat:
            self.du_lieu["viet_tat"] = viet_tat
        return viet_tat

    def doc_dia_danh(self, dia_danh: str, ngay: date | None) -> str:
        """The place that the document must give itself."""
        if not dia_danh:
            return ""
        if not self.cua_minh:
            self.du_lieu["dia_danh"] = dia_danh
            return ""
        co = self.co_quan.dia_danh if self.co_quan else None
        hien = next((ten.ten for ten in co if ten.vao(ngay)), "") if co else ""
        return "" if sach(hien) == dia_danh else dia_danh

    def doc_don_vi(self, viet_tat: str) -> str:
        """The key of the unit with this abbreviation, proposed where there is none."""
        for ma, mot in (self.du_lieu.get("don_vi") or {}).items():
            if isinstance(mot, dict) and gon_ten(str(mot.get("viet_tat", ""))) == gon_ten(viet_tat):
                return str(ma)
        self._rieng()
        ma = _ma(viet_tat)
        ghi = self.so_ghi.nghi_ngo(f"đơn vị soạn thảo {viet_tat}: điền tên đầy đủ")
        ten = f"[cần bổ sung: tên đơn vị {viet_tat}]"
        self.du_lieu["don_vi"] = {
            **(self.du_lieu.get("don_vi") or {}),
            ma: {"ten": kem(ten, ghi), "viet_tat": viet_tat},
        }
        return ma

    def doc_nguoi_ky(self, ky: ChuKyCu, ngay: date | None) -> Any:
        """Who signs, as the document says it."""
        if self.cua_minh and (co := self._tim(ky, ngay)):
            return co
        self._rieng()
        return self._de_xuat(ky)

    def _tim(self, ky: ChuKyCu, ngay: date | None) -> Any:
        """The post of the workspace whose signature on that day is the one of the source."""
        assert self.noi.co_quan is not None
        for ma in self.noi.co_quan.chuc_vu:
            for ten in ("", ky.ho_ten):
                if self._khop_ky(ma, ten, ky, ngay):
                    return self._ghi_ky(ma, ten, ky)
        return None

    def _ghi_ky(self, ma: str, ten: str, ky: ChuKyCu) -> Any:
        gia = {"chuc_vu": ma, "ho_ten": ten} if ten else ma
        if ky.dong:
            return gia
        return kem(
            gia, self.so_ghi.nghi_ngo("bản cũ không ghi chức vụ người ký, lấy chức vụ của người này ở co_quan.yaml")
        )

    def _khop_ky(self, ma: str, ten: str, ky: ChuKyCu, ngay: date | None) -> bool:
        assert self.noi.co_quan is not None
        assert self.noi.nguon is not None
        try:
            may = chu_ky(self.noi.co_quan, NguoiKy(chuc_vu=ma, ho_ten=ten or None), ngay, self.noi.nguon)
        except InputError:
            return False
        cung_dong = not ky.dong or gon_ten("".join(may.tham_quyen)) == gon_ten("".join(map(_in_dong, ky.dong)))
        khac = gon_ten(may.chuc_vu_khac) == gon_ten(ky.chuc_vu_khac)
        return cung_dong and khac and bool(ky.dong or ky.ho_ten) and gon_ten(may.ho_ten) == gon_ten(ky.ho_ten)

    def _rieng(self) -> None:
        """The workspace's office does not serve: the document gets a copy of its own."""
        self.da_sua = True

    def _de_xuat(self, ky: ChuKyCu) -> Any:
        """Posts and the person, added to the office of the document."""
        chuc_vu: dict[str, Any] = dict(self.du_lieu.get("chuc_vu") or {})
        ma, quyen = self._cac_chuc_vu(ky, chuc_vu)
        if ky.chuc_vu_khac:
            chuc_vu[ma] = {**chuc_vu[ma], "chuc_vu_khac": chuc_vu_thuong(ky.chuc_vu_khac, self.hoa)}
        self.du_lieu["chuc_vu"] = chuc_vu
        nguoi = [mot for mot in self.du_lieu.get("nguoi") or [] if mot.get("chuc_vu") != ma]
        if ky.ho_ten:
            moi = {"ho_ten": ky.ho_ten, "chuc_vu": ma, **({"quyen": "có"} if quyen else {})}
            nguoi.append(kem(moi, self.so_ghi.nghi_ngo(f"người ký {ky.ho_ten}: giữ chức từ ngày nào đến ngày nào")))
        else:
            self.so_ghi.nghi_chung("bản cũ không có họ tên người ký", ky.thu_tu)
        self.du_lieu["nguoi"] = nguoi
        if not nguoi:
            self.du_lieu.pop("nguoi")
        return ma

    def _cac_chuc_vu(self, ky: ChuKyCu, chuc_vu: dict[str, Any]) -> tuple[str, bool]:
        """The key of the post that signs, and whether its holder only acts (Q.)."""
        if not ky.dong:
            ghi = self.so_ghi.nghi_ngo("bản cũ không ghi chức vụ người ký")
            chuc_vu["nguoi_ky"] = {"ten": kem(_CHUA_RO, ghi)}
            return "nguoi_ky", False
        truoc, ma = DongKy("", ""), ""
        for dong in ky.dong:
            truoc, ma = dong, self._mot_chuc_vu(dong, truoc, ma, chuc_vu)
        if not ma:
            ghi = self.so_ghi.nghi_ngo("bản cũ không ghi chức vụ người ký", ky.thu_tu)
            ma = "nguoi_ky"
            chuc_vu[ma] = {"ten": kem(_CHUA_RO, ghi), "thay_mat": chuc_vu_thuong(truoc.chu, self.hoa)}
        return ma, ky.dong[-1].cach == "q"

    def _mot_chuc_vu(self, dong: DongKy, truoc: DongKy, ma_truoc: str, chuc_vu: dict[str, Any]) -> str:
        """Add the post of one line, which signs for the line above it; its key."""
        ten = chuc_vu_thuong(dong.chu, self.hoa)
        if dong.cach == "thay_mat":
            return ""  # a body, not a post: the next line names it
        them: dict[str, Any] = {"ten": ten}
        if truoc.cach == "thay_mat":
            them["thay_mat"] = chuc_vu_thuong(truoc.chu, self.hoa)
        elif truoc.cach and truoc.cach != "q" and ma_truoc:
            them[truoc.cach] = ma_truoc
        ma = _ma(ten)
        if chuc_vu.get(ma, them) != them and them.keys() != {"ten"}:
            ma = _ma(f"{ten} {them.get('thay_mat') or 'ky ' + str(ma_truoc)}")
        chuc_vu.setdefault(ma, them)
        return ma

    def mo_hinh(self) -> CoQuan | None:
        """The office that the document will use; None when it is not right yet."""
        if not self.da_sua:
            return self.noi.co_quan
        try:
            return CoQuan.model_validate(tran(self.yaml()))
        except ValidationError:
            return None

    def yaml(self) -> dict[str, Any]:
        """The office to be written beside the document."""
        return {khoa: self.du_lieu[khoa] for khoa in dict.fromkeys(_TRUONG) if self.du_lieu.get(khoa)}


def _in_dong(dong: DongKy) -> str:
    dau = {"thay_mat": "TM", "ky_thay": "KT", "thua_lenh": "TL", "thua_uy_quyen": "TUQ", "q": "Q"}.get(dong.cach, "")
    return f"{dau}{dong.chu}"


def _khop(co_quan: CoQuan, ten: str, tren: str, ngay: date | None) -> bool:
    """Whether the head of the source is the one that the office prints, as far as the source shows it."""
    that = _ten_in(co_quan, ngay)
    chu_quan = _ten_in(co_quan.chu_quan, ngay) if co_quan.chu_quan else {""}
    if gon_ten(ten) in that and (not tren or gon_ten(tren) in chu_quan):
        return True
    return any(gon_ten(tren + ten) == c + t for c in chu_quan for t in that)


def _ten_in(to_chuc: ToChuc, ngay: date | None) -> set[str]:
    return {gon_ten(to_chuc.ten_in_vao(ngay)), gon_ten(to_chuc.ten_vao(ngay))}


def _ma(ten: str) -> str:
    ma = re.sub(r"[^a-z0-9_]+", "_", bo_dau(ten)).strip("_")[:60]
    return ma if re.match(r"[a-z]", ma) else f"ma_{ma}"

"""From the regions of a source to the data of one document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import ValidationError

from vanban.loai import all_loai
from vanban.loai.chu_ky import nguoi_quyet_dinh
from vanban.models.so_go_tay import so_go_tay
from vanban.models.van_ban import VanBanGoc
from vanban.models.van_ban_dieu import ThanDieu
from vanban.nd30 import nd30
from vanban.nhap_cu.chu_cu import chu_cua, mot_dong, sach, vao_yaml
from vanban.nhap_cu.chu_ky_cu import doc_chu_ky
from vanban.nhap_cu.co_quan_cu import CoQuanCu, gon_ten
from vanban.nhap_cu.dau_chi_cu import doc_dau_chi
from vanban.nhap_cu.dau_cu import doc_can_cu, doc_kinh_gui, doc_ngay, doc_so, doc_trich_yeu
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.khong_gian_cu import NoiVao
from vanban.nhap_cu.noi_nhan_cu import NoiNhanCu, doc_noi_nhan
from vanban.nhap_cu.nut_cu import DUOI, NutCu, thanh_yaml, thuong_tieu_de
from vanban.nhap_cu.phu_luc_cu import bo_ket, doc_kem_theo, doc_phu_luc
from vanban.nhap_cu.so_cu import DongCu
from vanban.nhap_cu.than_cu import DocThan, cac_phan_tu
from vanban.nhap_cu.than_rieng import THAN_RIENG, ViecDoc, than_yaml
from vanban.nhap_cu.vien_dan_cu import ma_can_cu
from vanban.nhap_cu.viet_hoa_cu import VietHoa, la_hoa
from vanban.nhap_cu.viet_yaml import Tran, kem, tran
from vanban.nhap_cu.vung import VungCu

_CO_CUC = ("phan", "chuong", "dieu", "muc", "khoan")
_TRONG_DIEU = frozenset({"khoan", "diem", "gach", "cong"})
_MO_CAN_CU = ("Căn cứ", "Theo đề nghị", "Xét")
_QUYET = re.compile(r"QUYẾT (?:ĐỊNH|NGHỊ)\s*:?")
_LIEN = re.compile("[^\\s]+(?:\N{NO-BREAK SPACE}[^\\s]+)+")
_NHU = re.compile(r"Như (?:trên|kính gửi)\b", re.IGNORECASE)
_NHU_DIEU = re.compile(r"Như (?:các )?Điều (?P<so>\d+)", re.IGNORECASE)
_CHUA_CHO = "chữ ở bản cũ chưa có chỗ trong dữ liệu: chép vào đúng mục rồi xoá dòng này"


class BanSoan:
    """One document while it is put together."""

    def __init__(self, vung: VungCu, ma_loai: str, noi: NoiVao) -> None:
        """Take the source and the workspace that it is brought into."""
        self.vung, self.ma_loai, self.noi = vung, ma_loai, noi
        self.so_ghi = SoGhi()
        self.hoa = VietHoa("\n".join(chu for d in vung.vb.doan if (chu := sach(d.chu)) and not la_hoa(chu)))
        self.co_quan = CoQuanCu(noi, self.so_ghi, self.hoa)
        self.lop: type[VanBanGoc] = all_loai()[ma_loai].dau_vao
        self.du_lieu: dict[str, Any] = {"loai": ma_loai}
        self.chu_dan: list[str] = []  # texts in which citations are looked for

    def soan(self) -> dict[str, Any]:
        """The data of the document, in the order of the page."""
        so, ky_hieu = doc_so(self.vung.nhan, self.so_ghi)
        ngay, truong_ngay, dia_danh = doc_ngay(self.vung.nhan, self.so_ghi)
        than = self._than(ngay)
        ngay = ngay or _ngay_cua(than)
        self._quoc_hieu()
        self.co_quan.doc_ten(self.vung, ngay)
        noi_nhan = doc_noi_nhan(self.vung, self.so_ghi, self._luu_them())
        cuoi = self._cuoi(noi_nhan, ngay)
        self._bo_tham_quyen(than, cuoi.get("nguoi_ky"), ngay)
        if not self.lop.CO_DIA_DANH:
            truong_ngay = {"ngay": Tran(ngay.isoformat()) if ngay else None}
        self._dau(so, ky_hieu, noi_nhan, truong_ngay, dia_danh, ngay)
        self.du_lieu |= {**self._can_cu(ngay), **than}
        self.du_lieu |= cuoi
        self._noi_nhan(noi_nhan)
        self._phu_luc()
        return self.du_lieu

    def them_con_lai(self, mat: Iterable[tuple[int, str]]) -> None:
        """Words that no field took go into the note of the document."""
        cac = [*self.so_ghi.con_lai, *(chu for _, chu in mat)]
        if cac:
            ghi = self.so_ghi.nghi_ngo(_CHUA_CHO)
            self.du_lieu["ghi_chu"] = kem(" | ".join(map(vao_yaml, cac)), ghi)

    def _luu_them(self) -> frozenset[str]:
        """What the Lưu line of the type names by itself, as it may be typed."""
        cac = {nd30().noi_nhan[ma].chuoi.upper() for ma in self.lop.LUU_THEM}
        return frozenset(cac | {"".join(tu[0] for tu in chu.split()) for chu in cac})

    def _quoc_hieu(self) -> None:
        for ma in ("quoc_hieu", "tieu_ngu"):
            for d in self.vung.phan(ma):
                self.so_ghi.bo_di(chu_cua(d), "máy ghi Quốc hiệu, Tiêu ngữ", d.doan.thu_tu)

    def _dau(
        self, so: Any, ky_hieu: str, noi_nhan: NoiNhanCu, ngay: dict[str, Any], dia_danh: str, ngay_that: date | None
    ) -> None:
        """Number, symbol, day, place, subject, addressees."""
        ra = self.du_lieu
        ra["so"] = so
        viet_tat = noi_nhan.don_vi[0] if noi_nhan.don_vi else ""
        if rieng := self.co_quan.doc_ky_hieu(self.ma_loai, ky_hieu, viet_tat):
            ra["ky_hieu"] = self._ky_hieu(rieng)
        ra |= ngay
        if self.lop.CO_DIA_DANH and (noi := self.co_quan.doc_dia_danh(dia_danh, ngay_that)):
            ra["dia_danh"] = vao_yaml(noi)
        trich_yeu = doc_trich_yeu(self.vung, self.ma_loai, self.so_ghi)
        if "trich_yeu" not in getattr(self.lop, "KHONG_CO", ()):
            ra["trich_yeu"] = trich_yeu
        ra |= doc_dau_chi(self.vung, self.lop.model_fields, self.so_ghi)
        kinh_gui = doc_kinh_gui(self.vung, self.so_ghi)
        if self.lop.GUI_CAP_TREN and kinh_gui:
            ra["kinh_gui"] = [self._bo_so(chu) for chu in kinh_gui]
        elif self.lop.GUI_CAP_TREN and self.lop.model_fields["kinh_gui"].is_required():
            ra["kinh_gui"] = ["[cần bổ sung: nơi gửi]"]
        elif kinh_gui:
            self.so_ghi.con_lai += [f"Kính gửi: {'; '.join(kinh_gui)}"]
            self.so_ghi.nghi_chung("loại văn bản này không có Kính gửi, chuyển vào ghi_chu")

    def _ky_hieu(self, ky_hieu: str) -> Any:
        if ky_hieu.islower():
            return kem(ky_hieu.upper(), self.so_ghi.nghi_ngo(f"bản cũ ghi ký hiệu chữ thường “{ky_hieu}”"))
        return vao_yaml(ky_hieu)

    def _bo_so(self, chu: str) -> str:
        """A line of a list without the number or dash typed before it."""
        if so := so_go_tay(chu):
            self.so_ghi.bo_di(so, "số ở đầu dòng của danh sách")
            chu = chu[len(so) :].strip()
        return vao_yaml(chu)

    def _can_cu(self, ngay: date | None) -> dict[str, Any]:
        ra: list[Any] = []
        cau_khac: list[str] = []
        for chu, thu_tu in doc_can_cu(self.vung):
            cau = self._bo_so(chu)
            self.chu_dan.insert(len(ra), cau)
            ma = ma_can_cu(cau, self.noi.so_vien_dan, ngay)
            if ma:
                self.so_ghi.bo_di(chu, f"vien_dan.yaml có sẵn: {ma}", thu_tu)
            if (ma or cau) in ra:
                self.so_ghi.bo_di(chu, "căn cứ ghi hai lần", thu_tu)
            elif ma or cau.startswith(_MO_CAN_CU):
                ra.append(ma or cau)
            else:
                cau_khac.append(cau)
        if not ra and issubclass(self.lop, ThanDieu):
            ra = [kem("Căn cứ [cần bổ sung: căn cứ ban hành]", self.so_ghi.nghi_ngo("bản cũ không có căn cứ"))]
        self.so_ghi.con_lai += cau_khac
        return {"can_cu": ra} if ra else {}

    def _than(self, ngay: date | None) -> dict[str, Any]:
        """The body as the fields of the type."""
        cac = bo_ket(self._cac_phan_tu(), self.so_ghi)
        self.chu_dan += [mot.chu for mot in cac if isinstance(mot, DongCu)]
        if doc := THAN_RIENG.get(self.ma_loai):
            return doc(ViecDoc(self.vung, cac, ngay, self.so_ghi, self.hoa))
        if issubclass(self.lop, ThanDieu):
            return self._than_dieu(cac)
        than = DocThan(self.so_ghi, dinh_dang=self.vung.dinh_dang).doc(cac)
        thuong_tieu_de(than.nut, self.hoa)
        return than_yaml(than, "muc", _CO_CUC)

    def _cac_phan_tu(self) -> list[Any]:
        return list(cac_phan_tu(self.vung.than))

    def _than_dieu(self, cac: list[Any]) -> dict[str, Any]:
        """Điều below the authority that decides."""
        ra: dict[str, Any] = {}
        tham_quyen = mot_dong(self.vung.phan("tham_quyen_ban_hanh"))
        con = []
        for mot in cac:
            if isinstance(mot, DongCu) and _QUYET.fullmatch(mot.chu.upper()):
                self.so_ghi.bo_di(mot.chu, "máy ghi QUYẾT ĐỊNH, QUYẾT NGHỊ", mot.thu_tu)
            else:
                con.append(mot)
        if tham_quyen:
            self.co_quan.ten_rieng = _ten_rieng(d.nguyen_van for d in self.vung.phan("tham_quyen_ban_hanh"))
            ra["tham_quyen_ban_hanh"] = vao_yaml(self.hoa.ten(tham_quyen)[0])
        than = DocThan(self.so_ghi, dinh_dang=self.vung.dinh_dang).doc(con)
        self.so_ghi.con_lai += than.mo_dau
        ra["dieu"] = self._cac_dieu(than.nut, than.ket_thuc)
        return ra

    def _cac_dieu(self, cac_nut: list[NutCu], ket_thuc: list[str]) -> list[Any]:
        dieu = [nut for nut in cac_nut if nut.cap == "dieu"]
        la = [nut for nut in cac_nut if nut.cap != "dieu"]
        if la or not dieu:
            ghi = self.so_ghi.nghi_ngo("bản cũ có phần không nằm trong điều nào")
            moi = NutCu(cap="dieu", chu="[cần bổ sung: tên điều]", la_tieu_de=True, muc=la, ghi=[ghi])
            moi.doan = [] if la else ["[cần bổ sung: nội dung]"]
            dieu.append(moi)
        ket = [chu for chu in ket_thuc if not chu.startswith("[cần bổ sung")]
        if ket and dieu[-1].muc:
            dieu[-1].muc.append(NutCu(doan=ket))
        else:
            dieu[-1].doan += ket
        for mot in dieu:
            _trong_dieu(mot)
        return thanh_yaml(dieu, "dieu")

    def _cuoi(self, noi_nhan: NoiNhanCu, ngay: date | None) -> dict[str, Any]:
        """Who signs, and the Lưu line."""
        ra: dict[str, Any] = {}
        if "nguoi_ky" in self.lop.model_fields:
            ra["nguoi_ky"] = self.co_quan.doc_nguoi_ky(doc_chu_ky(self.vung, self.so_ghi), ngay)
        if noi_nhan.don_vi:
            dau, *khac = noi_nhan.don_vi
            ra["soan_thao"] = self.co_quan.doc_don_vi(dau)
            self.so_ghi.con_lai += [f"Lưu: {mot}" for mot in khac]
        if noi_nhan.so_ban:
            ra["so_ban_luu"] = Tran(str(noi_nhan.so_ban))
        return ra

    def _bo_tham_quyen(self, than: dict[str, Any], nguoi_ky: Any, ngay: date | None) -> None:
        """Drop the line of who decides (or who wires) where the page writes the same from the post that signs."""
        co_quan, ma = self.co_quan.mo_hinh(), tran(nguoi_ky)
        if co_quan is None or not ma:
            return
        may = nguoi_quyet_dinh(co_quan, ma["chuc_vu"] if isinstance(ma, dict) else ma, ngay)
        for truong in ("tham_quyen_ban_hanh", "nguoi_dien"):
            if truong in than and gon_ten(than[truong]) == gon_ten(may):
                self.so_ghi.bo_di(than.pop(truong), "máy ghi từ chức vụ người ký và tên cơ quan")

    def _noi_nhan(self, noi: NoiNhanCu) -> None:
        """The list, without what the page puts at its head; left out where it is the office's own."""
        dau = self._dau_noi_nhan()
        cac = []
        for chu in noi.dong:
            if dau and gon_ten(chu) == gon_ten(dau):
                self.so_ghi.bo_di(chu, "máy ghi dòng đầu của Nơi nhận")
            elif _NHU.match(chu) or self._dieu_khong_co(chu):
                self.so_ghi.con_lai.append(f"Nơi nhận: {chu}")
                self.so_ghi.nghi_chung(f"“{chu}” ở Nơi nhận không ứng với chỗ nào của văn bản, chuyển vào ghi_chu")
            else:
                cac.append(self._bo_so(chu))
        if not noi.co:
            self.so_ghi.nghi_chung("bản cũ không có Nơi nhận")
        chung = self.co_quan.co_quan.noi_nhan if self.co_quan.co_quan and not self.co_quan.da_sua else ()
        mac_dinh = self.lop.model_fields["noi_nhan"].default
        if tuple(cac) == (chung if mac_dinh is None else mac_dinh):
            for chu in cac:
                self.so_ghi.bo_di(chu, "máy lấy nơi nhận ở co_quan.yaml")
            return
        self.du_lieu["noi_nhan"] = cac

    def _dieu_khong_co(self, chu: str) -> bool:
        """ "Như Điều 4" of a document with three điều."""
        khop = _NHU_DIEU.match(chu)
        return khop is not None and not 0 < int(khop["so"]) <= len(self.du_lieu.get("dieu", ()))

    def _dau_noi_nhan(self) -> str:
        try:
            return self.lop.model_validate({**tran(self.du_lieu), "noi_nhan": []}).dau_noi_nhan
        except ValidationError:
            return "Như trên" if "kinh_gui" in self.du_lieu else ""

    def _phu_luc(self) -> None:
        kem_theo, cung = doc_kem_theo(self.vung, self.so_ghi, self.hoa, ban_hanh="kem_theo" in self.lop.model_fields)
        if kem_theo:
            self.du_lieu["kem_theo"] = kem_theo
        cac = [*doc_phu_luc(self.vung, self.so_ghi, self.hoa), *cung]
        if cac and "phu_luc" not in getattr(self.lop, "KHONG_CO", ()):
            self.du_lieu["phu_luc"] = cac


def _ten_rieng(cac_chu: Iterable[str]) -> tuple[str, ...]:
    """The words that the source keeps on one line by no-break spaces."""
    return tuple(sach(khop[0]) for chu in cac_chu for khop in _LIEN.finditer(chu))


def _trong_dieu(nut: NutCu) -> None:
    """Levels that a điều does not have become the level below the line that they stand under."""
    for con in nut.muc:
        if con.co_so and con.cap not in _TRONG_DIEU:
            con.cap, con.la_tieu_de = DUOI[nut.cap], con.la_tieu_de and not con.rong
        _trong_dieu(con)


def _ngay_cua(than: dict[str, Any]) -> date | None:
    """The day that the body of a biên bản tells."""
    ngay = than.get("ngay")
    return date.fromisoformat(ngay.chu) if isinstance(ngay, Tran) else None

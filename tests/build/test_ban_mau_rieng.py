"""An office's own layout: whatever is done to its tags, no document is written that says less, more or other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from anh_mau import chu_ky
from trang_mau import MAU
from vanban.build import run
from vanban.build.doc_vao import BanDoc, NhomDoc
from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.viec import Viec
from vanban.docx.pack import viet_goi
from vanban.docx.thuoc_tinh import APP, APP_XML
from vanban.mau import all_mau
from vanban.mau.chuan_bi import ChuanBi, thuoc_tinh
from vanban.thanh_phan.ban_trinh_bay import AnhIn, BanTrinhBay, ChuKy, Khen, PhanSao, PhuLuc, TenIn, VanBanKem
from vanban.thanh_phan.kho import CAC_KHO, kho
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu

THAN = "word/document.xml"
CU = viet_goi({APP: APP_XML.encode()})  # as if vanban had built it: nothing to keep
_THE = re.compile(r"\{\{(?!p).*?\}\}")
_THE_XML = re.compile(r"\{\{p.*?\}\}")
_DOAN = re.compile(r"<w:p>.*?</w:p>")
_VONG_THAN = re.compile(r"<w:p>(?:(?!<w:p>).)*for k in khoi.*?endfor.*?</w:p>")
_MAU_DAU = ("1.4", CAC_KHO[0])
CAC_MAU = [(ma, co) for ma in all_mau() for co in CAC_KHO]


_SO = {Kieu.KHOAN: "1.", Kieu.DIEU: "Điều 1.", Kieu.NOI_DIEN: "-"}


def _khoi(noi: str = "") -> Iterator[Khoi]:
    """Blocks of every kind, each with a text of its own, and a table; `noi` tells those of an appendix apart."""
    for so, kieu in enumerate(k for k in Kieu if k is not Kieu.BANG):
        yield Khoi(kieu, f"Nội dung khối thứ {so}{noi}", _SO.get(kieu, ""))
    dong = ((f"1{noi}", f"Họp{noi}"), (f"2{noi}", f"Họp{noi}"))
    yield Khoi(Kieu.BANG, bang=Bang((f"STT{noi}", f"Việc{noi}"), dong, chu_thich=f"Bảng việc{noi}"))
    yield from (Khoi(Kieu.DOAN, f"Câu kết thúc số {so}{noi}, xem Phụ lục.") for so in range(3))


_PHU_LUC = tuple(
    PhuLuc(
        f"Danh sách số {so} " * 6,
        tuple(_khoi(f" ở Phụ lục {so}")),
        so,
        f"(Kèm theo Kế hoạch số 05/KH-THPTVDM, {so})",
        so == "I",
    )
    for so in ("I", "II")
)
_KHAC: dict[str, Any] = {
    "do_khan": "hoa_toc",
    "luu_hanh": "luu_hanh_noi_bo",
    "nguoi_soan": "PL.(300)",
    "lien_he": ("Địa chỉ: Số 01, đường Ví Dụ", "ĐT: 0254 3000 000"),
}
_DAY_DU = replace(MAU, khoi=tuple(_khoi()), trich_yeu="Cải cách hành chính năm 2026 " * 4, phu_luc=_PHU_LUC, **_KHAC)
_NOI_DAI = "Ủy ban nhân dân tỉnh Ví Dụ và các cơ quan, đơn vị trực thuộc Ủy ban nhân dân tỉnh Ví Dụ ở mọi nơi"
# Between them they print every tag.
BAN = {
    "nhieu_noi": replace(_DAY_DU, kinh_gui=("Sở A", "Sở B")),
    "mot_noi": replace(_DAY_DU, kinh_gui=("Sở A",), chu_ky=replace(MAU.chu_ky, chuc_vu_khac="Trưởng ban")),
    "noi_dai": replace(_DAY_DU, kinh_gui=(_NOI_DAI,), do_khan="", luu_hanh="", nguoi_soan="", lien_he=()),
}


# What the layouts do not print, and what only they do.
_KHONG_KHAC: dict[str, Any] = {"do_khan": "", "luu_hanh": "", "nguoi_soan": "", "lien_he": ()}
_KHONG_SO: dict[str, Any] = {"ky_hieu": "", "noi_nhan": (), "luu": "", "kinh_gui": ()} | _KHONG_KHAC
_ANH = AnhIn(chu_ky(), (0.0, 0.0, 0.0, 0.0), 40.0, 15.0, "Chữ ký của Trần Thị Ví Dụ")
_KEM = tuple(
    VanBanKem(
        "Quy chế",
        f"Làm việc của Nhà trường và các tổ {so} " * 3,
        tuple(_khoi(f" ở văn bản kèm theo {so}")),
        f"(Kèm theo Quyết định số 05/QĐ-THPTVDM, {so})",
    )
    for so in (1, 2)
)
_KY_SO: dict[str, Any] = {"thong_tin_ky_so": "Số: 05/KH-THPTVDM; 05/01/2026; 08:30:15 +07:00"}
RIENG: dict[str, dict[str, Any]] = {
    "1.2": {"kinh_gui": (), "van_ban_kem": _KEM},
    "1.3": _KHONG_KHAC | _KY_SO | {"van_ban_kem": _KEM[:1], "phu_luc": ()},
    "2.2": _KHONG_KHAC | _KY_SO | {"van_ban_kem": (), "phu_luc": (replace(_PHU_LUC[0], ngang=False),)},
    "3.1": _KHONG_KHAC
    | {"nguoi_soan": "PL.(300)", "sao": PhanSao("SAO Y"), "chu_quan": None, "ky_hieu": "SY-THPTVDM", "phu_luc": ()},
    "3.2": _KHONG_KHAC
    | {"sao": PhanSao("SAO Y"), "thong_tin_ky_so": "SAO Y; Trường THPT Ví Dụ Một; 05/01/2026; 08:30:15 +07:00"},
    "1.10": {"kinh_gui": (), "phu_luc": (), "co_xac_nhan": True},
    "thoa_thuan": {"kinh_gui": (), "van_ban_kem": _KEM, "chu_ky_khac": (ChuKy(("Đại diện Bên A",), "Trần Thị Ví Dụ"),)},
    "1.9": {
        "ten_loai": "Biên bản",
        "ky_hieu": "BB-THPTVDM",
        "dia_danh": "",
        "kinh_gui": (),
        "chu_ky_khac": (ChuKy(("Thư ký",), "Trần Thị Ví Dụ"),),
    },
    "bao_cao_thanh_tich": _KHONG_SO
    | {
        "ten_loai": "Báo cáo thành tích",
        "ghi_chu_mau": "Mẫu số 08",
        "chu_ky_khac": (ChuKy(("Người báo cáo",), "Trần Thị Ví Dụ"),),
    },
    "phieu_bau": _KHONG_SO | {"ten_loai": "Phiếu bầu", "dia_danh": "", "chu_ky": ChuKy(()), "phu_luc": ()},
    "giay_khen": _KHONG_SO
    | {"ten_loai": "Giấy khen", "co_quan": TenIn(""), "chu_quan": None, "khoi": (), "phu_luc": ()}
    | {"khen": Khen(TenIn("Giám đốc Sở"), ("Bà Trần Thị Ví Dụ", "Giáo viên"), ("Quyết định số 1", "Vào sổ số 2"))},
}


_KHONG_DUNG = {("3.1", 0)}  # the body above: the part of a copy names only the body that copies


def _cho_mau(ban: BanTrinhBay, ma: str) -> BanTrinhBay:
    """The words of a document as that layout prints them."""
    return replace(ban, mau=ma, **RIENG.get(ma, {}))


@cache
def _goi(ma: str, co: str) -> dict[str, bytes]:
    return all_mau()[ma].goi(co)


def _than(ma: str, co: str) -> str:
    return _goi(ma, co)[THAN].decode()


def _cac_the() -> Iterator[Any]:
    """Every tag of each layout, those of the blocks (which are the same everywhere) on the first one only."""
    for ma in all_mau():
        for so, the in enumerate(_THE.findall(_than(ma, CAC_KHO[0]))):
            if (ma, so) not in _KHONG_DUNG and (ma == _MAU_DAU[0] or not the.startswith("{{ k.")):
                yield pytest.param(ma, CAC_KHO[0], so, id=f"{ma}-{so}-{the.strip('{} ')}")


class XuongThu:
    """A workspace whose documents are given as words, built on one layout that the office has changed."""

    def __init__(self, goc: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.goc = goc
        self.monkeypatch = monkeypatch
        self.ban = dict(BAN)

    def dung(self, ma: str, co: str, than: str, phan: dict[str, bytes] | None = None) -> LuotDung:
        """Build every document, each over an older file."""
        rieng = self.goc / "templates/docx/rieng" / all_mau()[ma].tep(co)
        rieng.parent.mkdir(parents=True, exist_ok=True)
        rieng.write_bytes(viet_goi(_goi(ma, co) | {THAN: than.encode()} | (phan or {})))
        viec = [Viec(self.goc / "inputs" / f"{ten}.yaml", self.goc) for ten in self.ban]
        for mot in viec:
            mot.dich.parent.mkdir(exist_ok=True)
            mot.dich.write_bytes(CU)
        self.monkeypatch.setattr(run, "doc_nhom", lambda viec: NhomDoc(viec, (self._doc(viec, ma, co),)))
        self.monkeypatch.setattr(run, "con_thieu", lambda *_: ())
        self.monkeypatch.setattr(run, "trung_so", lambda *_: {})
        return run.dung(viec)

    def _doc(self, viec: Viec, ma: str, co: str) -> BanDoc:
        ban = _cho_mau(self.ban[viec.tep.stem], ma)
        bo_cuc = all_mau()[ma]
        chuan_bi = ChuanBi(bo_cuc.tep(co), bo_cuc.gia_tri(ban, kho(co)), thuoc_tinh(ban))
        co_quan = SimpleNamespace(du_thao=False)
        khai: Any = SimpleNamespace(chu_phai_in=tuple, tai_lieu=None, tham_chieu=SimpleNamespace(co_quan=co_quan))
        return BanDoc(viec, khai, ban, chuan_bi)

    def con_cu(self, luot: LuotDung) -> list[bool]:
        """For each document that failed, whether the older file is all there is."""
        hong = [Path(kq.tep) for kq in luot.ket_qua if kq.trang_thai is TrangThai.LOI]
        la = [tep for tep in (self.goc / "outputs").iterdir() if tep.stem not in self.ban]
        return [(self.goc / "outputs" / tep.name).read_bytes() == CU and not la for tep in hong]


@pytest.fixture
def xuong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> XuongThu:
    return XuongThu(tmp_path, monkeypatch)


def _bi_chan(xuong: XuongThu, luot: LuotDung) -> list[str]:
    """What was told of the documents that were stopped; their older files are untouched."""
    con_cu = xuong.con_cu(luot)
    assert con_cu
    assert all(con_cu)
    assert luot.ma_thoat == 1
    return [str(loi) for kq in luot.ket_qua for loi in kq.loi]


def _khac_chu(luot: LuotDung) -> list[str]:
    """What was told of lost and extra text, rules of the checker aside."""
    return [cau for kq in luot.ket_qua for cau in map(str, kq.loi) if "mất chữ" in cau or "thừa chữ" in cau]


@pytest.mark.parametrize(("ma", "co"), CAC_MAU)
def test_ban_mau_con_nguyen_thi_ghi(xuong: XuongThu, ma: str, co: str) -> None:
    """The layout as it ships builds them all."""
    luot = xuong.dung(ma, co, _than(ma, co))

    assert [str(loi) for kq in luot.ket_qua for loi in kq.loi] == []
    assert luot.ma_thoat == 0


@pytest.mark.parametrize(("ma", "co", "so"), list(_cac_the()))
@pytest.mark.parametrize(
    "doi",
    [
        pytest.param(lambda the: "", id="xoa"),
        pytest.param(lambda the: f"{the} {the}", id="nhan_doi"),
        pytest.param(lambda the: "ngày 01 tháng 02 năm 2020", id="chu_cung"),
        pytest.param(lambda the: f"{the} MẬT", id="them_chu"),
    ],
)
def test_the_bi_doi_thi_khong_ghi(xuong: XuongThu, ma: str, co: str, so: int, doi: Callable[[str], str]) -> None:
    """Each tag deleted, doubled, replaced by fixed words, or with words put beside it: stopped, the old file whole."""
    than = _than(ma, co)
    the = list(_THE.finditer(than))[so]

    luot = xuong.dung(ma, co, than[: the.start()] + doi(the[0]) + than[the.end() :])

    assert any("mất chữ" in cau or "thừa chữ" in cau for cau in _bi_chan(xuong, luot))


CAC_CHU_CO_DINH = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: ",
    "Kính gửi: ",
    "Nơi nhận:",
]


@pytest.mark.parametrize("chu", CAC_CHU_CO_DINH)
@pytest.mark.parametrize("moi", ["", "Chữ khác"])
def test_chu_co_dinh_cua_the_thuc_bi_doi_thi_khong_ghi(xuong: XuongThu, chu: str, moi: str) -> None:
    """The fixed words of the decree cannot be left out or changed."""
    than = _than(*_MAU_DAU)
    assert chu in than

    luot = xuong.dung(*_MAU_DAU, than.replace(chu, moi))

    assert any("mất chữ" in cau for cau in _bi_chan(xuong, luot))


@pytest.mark.parametrize("so", range(len(_THE_XML.findall(_than(*_MAU_DAU)))))
def test_bo_duong_ke_hay_bang_thi_khong_ghi(xuong: XuongThu, so: int) -> None:
    """A tag that puts in a rule, a table or a picture cannot be left out either."""
    than = _than(*_MAU_DAU)
    xuong.ban["mot_noi"] = replace(xuong.ban["mot_noi"], chu_ky=replace(MAU.chu_ky, anh_chu_ky=_ANH))
    the = list(_THE_XML.finditer(than))[so]

    assert _bi_chan(xuong, xuong.dung(*_MAU_DAU, than.replace(the[0], "")))


@pytest.mark.parametrize("so", range(len(_DOAN.findall(_than(*_MAU_DAU)))))
def test_doan_in_hai_lan_thi_khong_ghi(xuong: XuongThu, so: int) -> None:
    """A whole paragraph that prints words, put in twice, is stopped."""
    than = _than(*_MAU_DAU)
    doan = list(_DOAN.finditer(than))[so]
    if not re.search(r"<w:t[ >]", doan[0]) or "{%" in doan[0] or "{{p" in doan[0]:
        return

    luot = xuong.dung(*_MAU_DAU, than[: doan.end()] + doan[0] + than[doan.end() :])

    assert any("thừa chữ" in cau for cau in _bi_chan(xuong, luot))


def test_ca_vong_lap_in_hai_lan_thi_khong_ghi(xuong: XuongThu) -> None:
    """The body printed twice is stopped, and told in a few lines."""
    than = _than(*_MAU_DAU)
    (vong,) = _VONG_THAN.findall(than)

    loi = _bi_chan(xuong, xuong.dung(*_MAU_DAU, than.replace(vong, vong * 2)))

    assert len(loi) == 6 * len(BAN)
    assert loi[5].endswith("thừa chữ trên trang, dữ liệu không có: còn 26 chỗ nữa")


def test_the_dat_cho_khac_thi_khong_ghi(xuong: XuongThu) -> None:
    """Two tags changed about: every word is there, but not in its place."""
    than = _than(*_MAU_DAU).replace("{{ luu }}", "@").replace("{{ ho_ten }}", "{{ luu }}").replace("@", "{{ ho_ten }}")

    assert any("mất chữ" in cau for cau in _bi_chan(xuong, xuong.dung(*_MAU_DAU, than)))


@pytest.mark.parametrize(
    "doan",
    [
        "DỰ THẢO",
        "{% if so %}DỰ THẢO{% endif %}",
        "Số 1 đường Ví Dụ, xã Ví Dụ, tỉnh Ví Dụ; điện thoại: 0200 000 000",
        "{# ghi chú của văn phòng #}",
    ],
)
@pytest.mark.parametrize("cuoi", [False, True])
def test_them_doan_co_dinh_thi_van_ghi(xuong: XuongThu, doan: str, cuoi: bool) -> None:
    """A fixed paragraph of the office's own, at the head or the foot, is its right."""
    them = f"<w:p><w:r><w:t>{doan}</w:t></w:r></w:p>"
    than = _than(*_MAU_DAU)
    cho = than.rindex("<w:sectPr>") if cuoi else than.index("<w:body>") + len("<w:body>")
    than = than[:cho] + them + than[cho:]

    luot = xuong.dung(*_MAU_DAU, than)

    assert _khac_chu(luot) == []


def test_doan_co_dinh_trong_vong_lap_chi_mot_lan(xuong: XuongThu) -> None:
    """A fixed paragraph printed at every turn of a loop is more than the layout holds."""
    vong = "{%p for k in khoi %}</w:t></w:r></w:p>"
    than = _than(*_MAU_DAU)
    assert vong in than

    luot = xuong.dung(*_MAU_DAU, than.replace(vong, f"{vong}<w:p><w:r><w:t>Khẩu hiệu</w:t></w:r></w:p>"))

    assert any("thừa chữ trên trang, dữ liệu không có: “Khẩu hiệu”" in cau for cau in _bi_chan(xuong, luot))


def test_doi_cot_thi_van_ghi(xuong: XuongThu) -> None:
    """The cells of the head in another order say the same."""
    than = _than(*_MAU_DAU)
    hang = re.findall(r"<w:tr>.*?</w:tr>", than)
    o = [re.findall(r"<w:tc>.*?</w:tc>", mot) for mot in hang]
    for mot, (trai, phai) in zip(hang, o, strict=True):
        than = than.replace(mot, mot.replace(trai, "@").replace(phai, trai).replace("@", phai))

    luot = xuong.dung(*_MAU_DAU, than)

    assert _khac_chu(luot) == []


@pytest.mark.parametrize(
    ("chan", "ghi"),
    [("Trường THPT Ví Dụ Một - số 1 đường Ví Dụ", True), ("{{ ten_loai }}", False), ("Người ký: {{ ho_ten }}", False)],
)
def test_chan_trang(xuong: XuongThu, chan: str, ghi: bool) -> None:
    """Headers and footers may hold fixed words beside the page number, but print no data again."""
    dau = _goi(*_MAU_DAU)["word/header1.xml"].decode()
    dau = dau.replace("</w:hdr>", f"<w:p><w:r><w:t>{chan}</w:t></w:r></w:p></w:hdr>")

    luot = xuong.dung(*_MAU_DAU, _than(*_MAU_DAU), {"word/header1.xml": dau.encode()})

    assert bool(_khac_chu(luot)) is not ghi


def test_mat_ten_loai_bi_chan_du_soat_chi_nhac(xuong: XuongThu) -> None:
    """The checker may only remind of a missing title, since a stranger's type is not known; the gate knows it."""
    than = _than(*_MAU_DAU)
    (doan,) = (mot for mot in _DOAN.findall(than) if "{{ ten_loai }}" in mot)

    loi = _bi_chan(xuong, xuong.dung(*_MAU_DAU, than.replace(doan, "")))

    assert any(cau.endswith("mất chữ, không thấy trên trang: “Kế hoạch”") for cau in loi)
    assert not any("thừa chữ" in cau for cau in loi)


_DOAN_KHAC = re.compile(r"<w:p>(?:(?!<w:p>).)*\{\{p (?:do_khan|luu_hanh) \}\}.*?</w:p>")


def _mau_cu() -> str:
    """The body of a layout as an office has made it before vanban knew of the other elements."""
    than = _DOAN_KHAC.sub("", _than(*_MAU_DAU)).replace("{{ nguoi_soan }}", "")
    return re.sub(r"<w:footerReference[^>]*/>", "", than)


def test_mau_cu_van_dung_van_ban_khong_co_thanh_phan_khac(xuong: XuongThu) -> None:
    """An older layout builds what it always built."""
    xuong.ban = {"noi_dai": BAN["noi_dai"]}

    luot = xuong.dung(*_MAU_DAU, _mau_cu())

    assert [str(loi) for kq in luot.ket_qua for loi in kq.loi] == []


def test_mau_cu_noi_ro_the_con_thieu(xuong: XuongThu) -> None:
    """A document that asks for more than an older layout prints is stopped, with the tags that it lacks."""
    xuong.ban = {"mot_noi": BAN["mot_noi"]}

    loi = _bi_chan(xuong, xuong.dung(*_MAU_DAU, _mau_cu()))

    duoi = "bản mẫu riêng cũ thì chưa có thẻ {}: chép lại bản mẫu rồi chỉnh"
    the = ("{{p do_khan }}", "{{p luu_hanh }}", "{{ nguoi_soan }}", "{{p lien_he }}", "{{p lien_he }}")
    assert [cau.partition("; ")[2] for cau in loi] == [duoi.format(mot) for mot in the]
    assert "mất chữ, không thấy trên trang: “HỎA TỐC”" in loi[0]
    assert "mất chữ, không thấy ở chân trang đầu: “Địa chỉ: Số 01, đường Ví Dụ”" in loi[3]

"""Conservation: what is lost and what is added is named, what only looks different is not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from time import perf_counter
from unicodedata import normalize

import pytest

from vanban.build.bao_toan import KhacBiet, doi_chieu
from vanban.build.chu_trang import cac_o, chu_trang
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, Khen, PhuLuc, TenIn, VanBanKem
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu

KHONG_IN = {"mau", "ma_loai", "ten_co_quan", "ma_co_quan", "tu_khoa"}  # of a BanTrinhBay; in the file's properties
RIENG = {"thong_tin_ky_so"}  # takes the place of the head in a file of its own
KHOA = {"do_khan", "luu_hanh"}  # keys of words of the law
_O = (("Sở Ví Dụ", "Trường Ví Dụ"), ("Kế hoạch", "Thử"), ("Một.", "Hai.", "Ba."), ("Nơi nhận:", "- Lưu: VT."))
_TRANG = ("Sở Ví Dụ", "Trường", "Ví Dụ", "Kế hoạch", "Thử", "Một.", "Hai.", "Ba.", "Nơi nhận:", "- Lưu: VT.")


def _doi(cu: str, *moi: str) -> list[str]:
    """The page with one paragraph replaced by others."""
    assert cu in _TRANG
    return [chu for mot in _TRANG for chu in (moi if mot == cu else (mot,))]


def _so(trang: Iterable[str], *rieng: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    khac = doi_chieu(trang, _O, (), lambda: rieng)
    return khac.mat, khac.thua


def test_du_chu() -> None:
    """A page with everything on it has lost nothing and has nothing more; the layout is not even asked."""

    def hoi() -> tuple[str, ...]:
        raise AssertionError

    assert doi_chieu(_TRANG, _O, ["Một.", "Ví Dụ", "VT"], hoi) == KhacBiet()


@pytest.mark.parametrize(
    "chu", ["Điều\u00a05 số 24", "Điều 5  số\n24", "ĐIỀU 5 SỐ 24", normalize("NFD", "Điều 5 số 24")]
)
def test_khac_ve_ngoai_khong_phai_mat(chu: str) -> None:
    """Blanks, capitals of a whole text and the Unicode form may differ."""
    assert doi_chieu(["Một.", chu], [["Một.", "Điều 5 số 24"]], ["Điều 5 số 24"]) == KhacBiet()


@pytest.mark.parametrize("chu", ["Điểm ", "ĐIỂM < 5 thì", "Điểm < 5 Thì", "Điểm<5 thì", "Điểm < 5 thìa", "iểm < 5 thì"])
def test_chu_khac_di(chu: str) -> None:
    """A text cut at a mark, in other case, without its blanks or as the beginning of a word is not the text."""
    khac = doi_chieu([chu], [["Điểm < 5 thì"]], ["Điểm < 5 thì"])

    assert khac.thua == (chu.strip(),)
    assert set(khac.mat) == {"Điểm < 5 thì"}


@pytest.mark.parametrize(
    ("trang", "mat", "thua"),
    [
        (_doi("Sở Ví Dụ"), ("Sở Ví Dụ",), ()),
        (_doi("Kế hoạch"), ("Kế hoạch",), ()),
        (_doi("Kế hoạch", "Báo cáo"), ("Kế hoạch",), ("Báo cáo",)),
        (_doi("Kế hoạch", "Kế hoạch MẬT"), (), ("MẬT",)),
        (_doi("Một."), ("Một.",), ()),
        (_doi("Hai.", "Hai. Hai."), (), ("Hai.",)),
        (_doi("Ba.", "Ba.", "Một.", "Hai.", "Ba."), (), ("Một.", "Hai.", "Ba.")),
        (_doi("Một.", "Hai.", "Một."), ("Một.",), ("Một.", "Hai.")),
        (_doi("- Lưu: VT.", "- Lưu: VT, ABC."), ("- Lưu: VT.",), ("- Lưu: VT, ABC.",)),
        (_doi("- Lưu: VT."), ("- Lưu: VT.",), ()),
        ([], tuple(chu for o in _O for chu in o), ()),
    ],
)
def test_mat_va_thua(trang: list[str], mat: tuple[str, ...], thua: tuple[str, ...]) -> None:
    """Lost, changed, extra, doubled and misplaced text is told, and nothing around it."""
    assert _so(trang) == (mat, thua)


def test_mat_nhieu_cau_lien_nhau() -> None:
    """The walk finds its way again after many lost texts."""
    than = [f"Câu {so}." for so in range(30)]

    assert doi_chieu([*than[:5], *than[25:]], [than]) == KhacBiet(tuple(than[5:25]))


@pytest.mark.parametrize(
    "trang",
    [
        ["Nơi nhận:", "- Lưu: VT.", *_TRANG[:-2]],
        [*_TRANG[3:5], *_TRANG[:3], *_TRANG[5:]],
        _doi("Kế hoạch", "Kế hoạch\tThử")[:4] + list(_TRANG[5:]),
        _doi("Kế hoạch", "KẾ HOẠCH"),
        _doi("Ví Dụ", "Ví", "Dụ"),
    ],
)
def test_o_dung_cho_khac(trang: list[str]) -> None:
    """A layout may set cells in another order, on one line, in capitals, or on more lines."""
    assert _so(trang) == ((), ())


def test_chu_co_dinh_cua_ban_mau() -> None:
    """The layout's own fixed paragraph may stand where it likes, as often as the layout has it."""
    mot = ["DỰ THẢO", *_TRANG, "Số 1 đường Ví Dụ"]

    assert _so(mot, "DỰ THẢO", "Số 1 đường Ví Dụ") == ((), ())
    assert _so(["DỰ THẢO", *mot], "DỰ THẢO", "Số 1 đường Ví Dụ") == ((), ("DỰ THẢO",))
    assert _so(mot, "Số 1 đường Ví Dụ") == ((), ("DỰ THẢO",))


def test_chu_cua_van_ban_khong_phai_chu_rieng() -> None:
    """A fixed paragraph that says what the document says too stands once, not twice."""
    assert _so(_doi("Nơi nhận:", "Nơi nhận:", "Nơi nhận:"), "Nơi nhận:", "Nơi nhận:") == ((), ("Nơi nhận:",))


def test_chu_khai_ma_khong_thanh_trang() -> None:
    """A declared text that no element took up is lost, though the page is what the elements say."""
    assert doi_chieu(_TRANG, _O, ["Ba", "Ghi thêm", "Một"]).mat == ("Ghi thêm",)


def _ban(**khac: object) -> BanTrinhBay:
    """A document with every element, each with a text of its own."""
    bang = Khoi(Kieu.BANG, bang=Bang(("cột 1", "cột 2"), (("ô 1", "ô 2"),), chu_thich="tên bảng"))
    gia_tri: dict[str, object] = {
        "chu_quan": TenIn("chủ quản"),
        "co_quan": TenIn("cơ quan"),
        "khoi": (Khoi(Kieu.KHOAN, "khối", "9."), bang),
        "chu_ky": ChuKy(("quyền hạn", "chức vụ"), "họ tên", "chức vụ khác"),
        "kinh_gui": ("kính gửi 1", "kính gửi 2"),
        "noi_nhan": ("nơi nhận",),
        "ngay": date(2026, 1, 5),
        "thang": None,
        "nam": None,
        "tu_khoa": (),
        "chu_ky_khac": (ChuKy(("quyền hạn khác",), "tên khác"),),
        "khen": Khen(TenIn("thẩm quyền tặng"), ("người nhận", "mô tả"), ("vào sổ",)),
        "phu_luc": (PhuLuc("tên phụ lục", (Khoi(Kieu.DIEM, "khối phụ lục", "a)"),), "IV", "kèm theo"),),
        "van_ban_kem": (VanBanKem("loại kèm", "trích yếu kèm", (Khoi(Kieu.DOAN, "khối kèm"),), "câu kèm theo"),),
        "cung_ban_hanh": (TenIn("cùng ban hành"),),
        "sao": None,
        "thong_tin_ky_so": "",
        "co_xac_nhan": True,
        "do_khan": "hoa_toc",
        "luu_hanh": "xem_xong_tra_lai",
    }
    chu = {truong.name: f"‹{truong.name}›" for truong in fields(BanTrinhBay)}
    return BanTrinhBay(**(chu | gia_tri | khac))  # type: ignore[arg-type]


def test_phan_tu_nao_cung_duoc_doi_chieu() -> None:
    """No field of a document is left out of what its page must say."""
    chu = "\n".join(chu_trang(_ban()))
    trong = [t.name for t in fields(BanTrinhBay) if t.type in ("str", str)]

    assert [ten for ten in trong if (f"‹{ten}›" in chu) == (ten in KHONG_IN | KHOA | RIENG)] == []
    assert cac_o(_ban(thong_tin_ky_so="dòng ký số"))[0] == ("dòng ký số",)
    assert len(trong) > 6
    rieng = (
        *(
            "chủ quản",
            "cơ quan",
            "cùng ban hành",
            "9. khối",
            "tên bảng",
            "cột 2",
            "ô 2",
            "quyền hạn",
            "họ tên",
            "chức vụ khác",
        ),
        *("quyền hạn khác", "tên khác", "thẩm quyền tặng", "Tặng", "người nhận", "mô tả", "vào sổ"),
        *("Phụ lục\u00a0IV", "tên phụ lục", "kèm theo", "a) khối phụ lục"),
        *("loại kèm", "trích yếu kèm", "khối kèm", "câu kèm theo", "nơi nghỉ phép"),
        *("HỎA TỐC", "XEM XONG TRẢ LẠI"),
    )
    assert [cau for cau in rieng if cau not in chu] == []
    assert "ngày 05 tháng 01 năm 2026" in chu


@pytest.mark.parametrize(
    ("noi", "dong"),
    [((), ()), (("A",), ("Kính gửi: A",)), (("A", "B"), ("Kính gửi:", "- A;", "- B."))],
)
def test_kinh_gui(noi: tuple[str, ...], dong: tuple[str, ...]) -> None:
    """None, one on the line of the label, or several with their marks."""
    assert cac_o(_ban(kinh_gui=noi))[6] == dong


def test_ngay_con_trong() -> None:
    """A draft shows what is known of its date and no more."""
    chu = " ".join(" ".join(chu_trang(_ban(ngay=None, thang=5, nam=2026, so=""))).split())

    assert "‹dia_danh›, ngày tháng 5 năm 2026" in chu
    assert "Số: /‹ky_hieu›" in chu


def test_thoi_gian_lon_theo_trang() -> None:
    """Even a page that matches nowhere is walked in time that grows with it."""

    def do(so_cau: int) -> float:
        o = [[f"Câu {so} của văn bản." for so in range(so_cau)]]
        trang = [f"{chu} {chu}" for chu in o[0]]
        luc = perf_counter()
        assert len(doi_chieu(trang, o, o[0]).thua) == so_cau
        return perf_counter() - luc

    do(10)
    assert do(8000) < 64 * min(do(500) for _ in range(3))  # sixteen times as long; were it the square, 256 times

"""What libyaml cannot read, said in Vietnamese: the fault that a person made, not the parser's state.

libyaml stops at the first syntax error and often far behind the slip, so the source line decides the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from vanban.ban_ghi import dataclass
from vanban.inputs.ket_qua import MUC_DAU, NGOAC_KEP, KetQua, rut_gon
from vanban.inputs.vi_tri import VanBanNguon

# offset, sentence, hint
KetLuan = tuple[int, str, str]

THUT = "thụt đầu dòng bằng dấu cách, các mục cùng cấp thẳng cột, mỗi cấp con thêm hai dấu cách."
_DONG_NGOAC = "thêm dấu đóng ở cuối câu."
_DAU_CACH = "sau dấu hai chấm và sau dấu gạch đầu dòng luôn có một dấu cách."
_KHOA_CHU = re.compile(r"^\s*(?:- +)*[^\s\"'#\[{][^#]*?:\s+\S")  # `trich_yeu: some text`
_KHOA_DINH = re.compile(r"^\s*(?:- +)*(\w+):[^\s/]")  # `ngay:2024`
_GACH_DINH = re.compile(r"^\s*-[^\s-]")
_KHOA_BANG = re.compile(r"^\s*(?:- +)*(\w+)\s*[=：;]")
_GHI_CHU = re.compile(r"[^\s#] #")


@dataclass(frozen=True, slots=True)
class _Cho:
    """The error's place and, for scanning errors, where the thing began."""

    nguon: VanBanNguon
    loi: int
    dau: int

    def dong_loi(self) -> str:
        return self.nguon.dong(self.so_dong(self.loi))

    def so_dong(self, cho: int) -> int:
        return self.nguon.vi_tri(cho).dong

    def truoc(self) -> str:
        """The line up to the error, with the lines above that are still in the same value when it is empty."""
        noi = self.nguon.vi_tri(self.loi)
        return self.nguon.dong(noi.dong)[: noi.cot - 1]

    def dong_tren(self) -> tuple[int, str]:
        """Number and text of the nearest line above that says something."""
        so = self.so_dong(self.loi) - 1
        while so > 0 and not self.nguon.dong(so).split("#")[0].strip():
            so -= 1
        return so, self.nguon.dong(so)

    def ngoac_mo(self, ngoac: str) -> int | None:
        """Offset of the quote above the error's line that was left open: the last line with an odd number of them."""
        for so in range(self.so_dong(self.loi) - 1, 0, -1):
            dong = self.nguon.dong(so)
            if dong.count(ngoac) % 2:
                return self.nguon.dau_dong(so) + dong.index(ngoac)
        return None

    def cho_dong(self, so: int) -> int:
        """Offset of the first character of a line that is not a space."""
        dau = self.nguon.dau_dong(so)
        dong = self.nguon.dong(so)
        return dau + len(dong) - len(dong.lstrip())


def bao_cu_phap(ket_qua: KetQua, loi: yaml.MarkedYAMLError) -> None:
    """Note a syntax error of libyaml at the place where a person has to change the text."""
    noi = loi.problem_mark or loi.context_mark
    dau = loi.context_mark or noi
    cho = _Cho(ket_qua.nguon, noi.index if noi else 0, dau.index if dau else 0)
    van_de = str(loi.problem)
    xu_ly = next((xu_ly for mau, xu_ly in _BANG if mau in van_de), _khac)
    noi_loi, cau, goi_y = xu_ly(cho)
    if all(truoc.vi_tri != ket_qua.nguon.vi_tri(noi_loi) for truoc in ket_qua.loi):
        ket_qua.bao(noi_loi, cau, goi_y)


def _khac(cho: _Cho) -> KetLuan:
    return cho.loi, f"chỗ này viết chưa đúng cú pháp YAML: {rut_gon(cho.dong_loi())}", NGOAC_KEP


def _cau(cau: str, goi_y: str) -> Callable[[_Cho], KetLuan]:
    """A fixed sentence at the error."""
    return lambda cho: (cho.loi, cau, goi_y)


def _hai_cham(cho: _Cho) -> KetLuan:
    """A colon where none may stand: in a sentence, or because the lines do not line up."""
    if _KHOA_CHU.match(cho.truoc()) or cho.truoc().strip().startswith(('"', "'")):
        return cho.loi, "trong câu có dấu hai chấm nên phần trước bị hiểu là tên mục", NGOAC_KEP
    so, tren = cho.dong_tren()
    if loi := _thieu_cach(cho, so):
        return loi
    noi = cho.cho_dong(cho.so_dong(cho.loi))
    if not so:
        return noi, f"tên mục {rut_gon(cho.truoc())} quá dài", NGOAC_KEP
    if bang := _KHOA_BANG.match(tren):
        return cho.cho_dong(so), f"sau tên mục `{bang[1]}` cần dấu hai chấm và một dấu cách", MUC_DAU
    return noi, f"dòng này thụt vào sâu hơn các mục cùng cấp ở trên (dòng {so})", THUT


def _thieu_cach(cho: _Cho, so: int) -> KetLuan | None:
    """A colon or a dash that lacks the space after it, on the given line."""
    dong = cho.nguon.dong(so)
    if khoa := _KHOA_DINH.match(dong):
        cot = khoa.end(1) + 1
        return cho.nguon.dau_dong(so) + cot, f"sau dấu hai chấm của mục `{khoa[1]}` thiếu dấu cách", _DAU_CACH
    if _GACH_DINH.match(dong):
        return cho.cho_dong(so), "sau dấu gạch đầu dòng thiếu dấu cách", _DAU_CACH
    return None


def _thieu_hai_cham(cho: _Cho) -> KetLuan:
    """A line that is neither a key nor a list item."""
    so = cho.so_dong(cho.dau)
    if loi := _thieu_cach(cho, so):
        return loi
    dong = cho.nguon.dong(so)
    if bang := _KHOA_BANG.match(dong):
        return cho.cho_dong(so), f"sau tên mục `{bang[1]}` cần dấu hai chấm và một dấu cách", MUC_DAU
    cau = f"dòng {rut_gon(dong)} không có dấu hai chấm sau tên mục"
    return (
        cho.cho_dong(so),
        cau,
        "là phần tiếp của câu ở dòng trên thì thụt vào thêm hai dấu cách. " + MUC_DAU.capitalize(),
    )


def _lech(cho: _Cho) -> KetLuan:
    """Something else where the next key or the next dash of the block should stand."""
    truoc = cho.truoc().rstrip()
    if truoc.strip(" -"):
        return _sau_dong(cho, truoc)
    so, tren = cho.dong_tren()
    if ghi_chu := _GHI_CHU.search(tren):
        noi = cho.nguon.dau_dong(so) + ghi_chu.end() - 1
        return noi, f"từ dấu # trở đi là ghi chú nên câu ở dòng {so} bị cắt", NGOAC_KEP
    if cho.dong_loi().strip().startswith(":"):
        return cho.loi, "thiếu tên mục trước dấu hai chấm", MUC_DAU
    if cho.dong_loi().strip().startswith("- ") and not tren.strip().startswith("- "):
        return cho.loi, "dấu gạch đầu dòng này không thuộc danh sách nào", THUT
    return cho.loi, "dòng này thụt vào không thẳng cột với các mục cùng cấp ở trên", THUT


def _sau_dong(cho: _Cho, truoc: str) -> KetLuan:
    """Text follows something that YAML had already closed on the same line."""
    con_lai = rut_gon(cho.dong_loi()[len(cho.truoc()) :])
    if ten := _TEN_NGOAC.get(truoc[-1]):
        if truoc.count(truoc[-1]) % 2 and (dau := cho.ngoac_mo(truoc[-1])) is not None:
            return dau, f"{ten} mở ở đây chưa đóng", _DONG_NGOAC
        return cho.loi, f"sau {ten} đã đóng còn chữ {con_lai}", NGOAC_KEP
    if truoc.endswith("}") and "{{" in truoc:
        noi = cho.loi - len(cho.truoc()) + truoc.index("{{")
        return noi, "chỗ điền {{ … }} đứng đầu câu mà câu không có ngoặc kép", NGOAC_KEP
    for mo, dong in ("[]", "{}"):
        if truoc.endswith(dong) and mo in truoc:
            noi = cho.loi - len(cho.truoc()) + truoc.index(mo)
            return noi, f"câu mở đầu bằng dấu {mo} nên bị hiểu là {_NGOAC[mo]}, còn thừa chữ {con_lai}", NGOAC_KEP
    if rieng := re.search(r"(?:^|: |- )\s*([*&!])", truoc):
        return _mo_dau(cho, cho.loi - len(cho.truoc()) + rieng.start(1))
    return _khac(cho)


_TEN_NGOAC = {'"': "ngoặc kép", "'": "nháy đơn"}
_NGOAC = {"[": "danh sách", "{": "nhóm mục"}


def _chua_dong(cho: _Cho) -> KetLuan:
    """A list or group in brackets that is not closed, or lacks a comma."""
    mo = cho.nguon.chu[cho.dau : cho.dau + 1]
    dong = {"[": "]", "{": "}"}.get(mo, "")
    if cho.so_dong(cho.dau) == cho.so_dong(cho.loi):
        cau = f"trong {_NGOAC.get(mo, 'ngoặc')} mở bằng dấu {mo} thiếu dấu phẩy trước chỗ này"
        return cho.loi, cau, f"ngăn các phần bằng dấu phẩy và đóng bằng dấu {dong}; nếu là câu thì {NGOAC_KEP}"
    return cho.dau, f"dấu {mo} mở ở đây chưa có dấu {dong} đóng lại", f"thêm dấu {dong}; nếu là câu thì {NGOAC_KEP}"


def _dau_rieng(cho: _Cho) -> KetLuan:
    """A character with which YAML lets no unquoted text start."""
    return _mo_dau(cho, cho.loi)


def _dau_mo(cho: _Cho) -> KetLuan:
    """The same, found wrong only further on: `*`, `&`, `!`, `%`, `|`, `>`."""
    return _mo_dau(cho, cho.dau)


def _mo_dau(cho: _Cho, noi: int) -> KetLuan:
    return noi, f"câu mở đầu bằng dấu {cho.nguon.chu[noi : noi + 1]} là dấu riêng của YAML", NGOAC_KEP


def _ngoac_chua_dong(cho: _Cho) -> KetLuan:
    """A quoted text without its end."""
    ten = _TEN_NGOAC.get(cho.nguon.chu[cho.dau : cho.dau + 1], "ngoặc")
    return cho.dau, f"{ten} mở ở đây chưa đóng", _DONG_NGOAC


def _noi_dung(cho: _Cho) -> KetLuan:
    """A value was expected."""
    chu = cho.nguon.chu
    if cho.loi >= len(chu.rstrip()):
        mo = max(chu.rfind("["), chu.rfind("{"), 0)
        return mo, f"dấu {chu[mo]} mở ở đây mà đến hết tệp chưa đóng", f"đóng ngoặc; nếu là câu thì {NGOAC_KEP}"
    return _dau_rieng(cho)


def _gach(cho: _Cho) -> KetLuan:
    return (
        cho.loi,
        "dấu gạch đầu dòng đứng ngay sau tên mục trên cùng một dòng",
        "xuống dòng rồi viết dấu gạch đầu dòng.",
    )


_CHEO = "trong ngoặc kép, dấu \\ phải viết hai lần (\\\\); hoặc đặt câu trong nháy đơn '…'."
_GACH_CHEO = _cau("dấu \\ trong ngoặc kép không đi với chữ đứng sau nó", _CHEO)

# The problems of libyaml's scanner and parser, in the order in which they are tried.
_BANG: tuple[tuple[str, Callable[[_Cho], KetLuan]], ...] = (
    ("mapping values are not allowed", _hai_cham),
    ("mapping keys are not allowed", _dau_rieng),
    ("block sequence entries are not allowed", _gach),
    ("could not find expected ':'", _thieu_hai_cham),
    ("did not find expected key", _lech),
    ("did not find expected '-' indicator", _lech),
    ("did not find expected ',' or", _chua_dong),
    ("did not find expected node content", _noi_dung),
    ("did not find expected <document start>", _cau("dòng này không thuộc các mục ở trên", THUT)),
    ("found character that cannot start any token", _dau_rieng),
    ("found unexpected end of stream", _ngoac_chua_dong),
    ("found unexpected document indicator", _ngoac_chua_dong),
    ("found unknown escape character", _GACH_CHEO),
    ("did not find expected hexdecimal number", _GACH_CHEO),
    ("found invalid Unicode character escape code", _GACH_CHEO),
    ("did not find expected comment or line break", _dau_mo),
    ("indentation indicator equal to 0", _dau_mo),
    ("did not find expected alphabetic or numeric character", _dau_mo),
    ("directive", _dau_mo),
    ("did not find expected digit", _dau_mo),
    ("found extremely long version number", _dau_mo),
    ("found unexpected non-alphabetical character", _dau_mo),
    ("found incompatible YAML document", _dau_mo),
    ("tag", _dau_mo),
    ("URI", _dau_mo),
    ("did not find expected whitespace", _dau_mo),
    ("did not find the expected '>'", _dau_mo),
    ("did not find expected '!'", _dau_mo),
)

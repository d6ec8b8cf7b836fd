"""Nominees by the thousand, the same ones in every run: as CSV, XLSX and YAML."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

COT = (
    "ma",
    "loai",
    "ho_ten",
    "ngay_sinh",
    "chuc_vu",
    "don_vi",
    "hinh_thuc",
    "thanh_tich",
    "tieu_chi_dat",
    "tong_diem_cdht",
)
_HO = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý")
_DEM = ("Thị", "Văn", "Thị Hồng", "Đức", "Ngọc", "Thanh", "Quốc", "Thị Mỹ", "Xuân", "")
_TEN = (
    "An",
    "Ánh",
    "Bình",
    "Chí",
    "Dũng",
    "Đạt",
    "Hạnh",
    "Hiếu",
    "Hường",
    "Khuê",
    "Lĩnh",
    "Ngữ",
    "Nhượng",
    "Phước",
    "Uyên",
    "Yến",
)
_TAY_NGUYEN = ("H’ {} Niê", "H’ {} Mlô", "Y {} Byă", "Y {} Êban", "H’ {} Kbuôr", "Y {} Ayŭn")
_TEN_TAY_NGUYEN = ("Bliêng", "Thu", "Wăng", "Đrim", "Luĭn", "Thương", "Jŭ", "Krông")
_CHUC_VU = ("Giáo viên", "Tổ trưởng chuyên môn", "Nhân viên thư viện", "Phó Hiệu trưởng", "Chủ tịch Hội Khuyến học xã")
_VIEC = (
    "hoàn thành xuất sắc nhiệm vụ năm học",
    "bồi dưỡng 12 học sinh đạt giải cấp tỉnh môn Ngữ văn; hướng dẫn 02 đề tài khoa học kỹ thuật",
    "vận động “Tủ sách dòng họ” được 1.250 cuốn, 45.500.000 đồng",
    "duy trì lớp xóa mù chữ buổi tối cho 38 học viên người Ê Đê, M’nông",
    "tham gia đầy đủ các lớp tập huấn chuyển đổi số, đạt 98,5 điểm",
)
_TIEU_CHI = ("tu_hoc", "chuyen_doi_so", "dong_gop", "lan_toa")


def cac_de_cu(so: int) -> list[dict[str, str]]:
    """So many nominees; names repeat, as they do; one in fifty is a collective."""
    may = random.Random(2024)
    return [_tap_the(may, i) if i % 50 == 49 else _ca_nhan(may, i) for i in range(so)]


def _ca_nhan(may: random.Random, thu_tu: int) -> dict[str, str]:
    ho_ten = " ".join(filter(None, map(may.choice, (_HO, _DEM, _TEN))))
    if may.random() < 0.2:
        ho_ten = may.choice(_TAY_NGUYEN).format(may.choice(_TEN_TAY_NGUYEN))
    return {
        "ma": f"dc{thu_tu:05}",
        "loai": "ca_nhan",
        "ho_ten": ho_ten,
        "ngay_sinh": f"{may.randint(1, 28):02}/{may.randint(1, 12):02}/{may.randint(1965, 2000)}",
        "chuc_vu": may.choice(_CHUC_VU),
        "don_vi": f"Trường Tiểu học số {may.randint(1, 40)}",
        "hinh_thuc": may.choice(("giay_khen", "bang_khen")),
        "thanh_tich": _thanh_tich(may),
        "tieu_chi_dat": "; ".join(may.sample(_TIEU_CHI, may.randint(1, 3))),
        "tong_diem_cdht": str(may.randint(60, 100)),
    }


def _tap_the(may: random.Random, thu_tu: int) -> dict[str, str]:
    chung = {"ma": f"tt{thu_tu:05}", "loai": "tap_the", "ho_ten": f"Tổ chuyên môn số {thu_tu}"}
    return chung | {"hinh_thuc": "giay_khen", "thanh_tich": _thanh_tich(may), "tieu_chi_dat": "dong_gop"}


def _thanh_tich(may: random.Random) -> str:
    chu = "; ".join(may.sample(_VIEC, may.randint(1, 4)))
    return f"{chu[0].upper()}{chu[1:]}"


def ghi_csv(de_cu: Sequence[dict[str, str]]) -> bytes:
    """As Vietnamese Excel writes it: a mark, semicolons, CRLF."""
    ra = io.StringIO(newline="")
    but = csv.DictWriter(ra, COT, delimiter=";", restval="")
    but.writeheader()
    but.writerows(de_cu)
    return ra.getvalue().encode("utf-8-sig")


def ghi_yaml(de_cu: Sequence[dict[str, str]]) -> bytes:
    """One key a line, sentences in quotes."""
    dong = ["de_cu:"]
    for mot in de_cu:
        cac = [f'{ten}: "{chu}"' if ten == "thanh_tich" else f"{ten}: {_gia_tri(ten, chu)}" for ten, chu in mot.items()]
        dong.append("- " + "\n  ".join(cac))
    return ("\n".join(dong) + "\n").encode()


def _gia_tri(ten: str, chu: str) -> str:
    return f"[{chu.replace(';', ',')}]" if ten == "tieu_chi_dat" else chu


def ghi_xlsx(de_cu: Sequence[dict[str, str]]) -> bytes:
    """As Excel writes it: texts in a table of their own, each once; the points are numbers."""
    chung: dict[str, int] = {}

    def o(noi: str, chu: str) -> str:
        if chu.isdigit():
            return f'<c r="{noi}"><v>{chu}</v></c>'
        return f'<c r="{noi}" t="s"><v>{chung.setdefault(chu, len(chung))}</v></c>' if chu else ""

    hang = [list(COT), *([mot.get(ten, "") for ten in COT] for mot in de_cu)]
    dong = []
    for so, mot in enumerate(hang, 1):
        cac_o = "".join(o(f"{chr(65 + cot)}{so}", chu) for cot, chu in enumerate(mot))
        dong.append(f'<row r="{so}" spans="1:{len(COT)}">{cac_o}</row>')
    chu = "".join(f'<si><t xml:space="preserve">{escape(mot)}</t></si>' for mot in chung)
    goc = "http://schemas.openxmlformats.org"
    tinh, noi, goi = f"{goc}/spreadsheetml/2006/main", f"{goc}/officeDocument/2006/relationships", f"{goc}/package/2006"
    mo, dong_mo = f'<Relationships xmlns="{goi}/relationships">', "</Relationships>"
    phan = {
        "[Content_Types].xml": f'<Types xmlns="{goi}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{mo}<Relationship Id="r" Type="{noi}/officeDocument" Target="xl/workbook.xml"/>{dong_mo}',
        "xl/workbook.xml": f'<workbook xmlns="{tinh}" xmlns:r="{noi}"><sheets>'
        '<sheet name="Đề cử" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{mo}<Relationship Id="r1" Type="{noi}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{noi}/sharedStrings" '
        f'Target="sharedStrings.xml"/>{dong_mo}',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{tinh}"><sheetData>{"".join(dong)}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{tinh}">{chu}</sst>',
    }
    ra = io.BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as tep:
        for ten, noi_dung in phan.items():
            tep.writestr(ten, noi_dung)
    return ra.getvalue()

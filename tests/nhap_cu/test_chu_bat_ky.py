"""Any text whatever: an import loses no word, and gives data that vanban can read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nhap_cu.so_chu import tu_mat
from vanban.inputs import doc_tep
from vanban.nd30 import nd30
from vanban.nhap_cu.nhap import nhap

_LOAI = st.sampled_from([loai.ten.upper() for ma, loai in nd30().loai.items() if ma not in {"cong_van", "thu_cong"}])
_TU = st.sampled_from(
    (
        "nhà",
        "trường",
        "tổ",
        "chức",
        "thực",
        "hiện",
        "Ông",
        "Nguyễn",
        "Văn",
        "A",
        "12",
        "2025",
        "-",
        "+",
        ":",
        ";",
        ".",
        "./.",
        "{{",
        "x",
        "}}",
        "{{{{",
        "#",
        "[kiểm tra]",
        "“học",
        "tập”",
        "**đậm**",
        "Căn cứ",
        "Luật",
        "số",
        "5/QĐ-ABC",
        "của",
        "Sở",
        "ngày",
        "01/9/2025",
        "về",
        "Điều",
        "3",
        "khoản",
    )
)
_DAU = st.sampled_from((
    "", "I. ", "II. ", "III. ", "1. ", "2. ", "5. ", "a) ", "b) ", "đ) ", "- ", "+ ", "1.1. ", "1.1.2 ", "Điều 1. ",
    "Điều 4. ", "Chương I", "Phần II", "PHẦN THỨ NHẤT", "Kính gửi: ", "Căn cứ ", "Nơi nhận:", "- Lưu: VT, ", "V/v ",
    "Bên A: ", "A. ", "Phụ lục I", "QUYẾT ĐỊNH:", "TM. ", "KT. HIỆU TRƯỞNG", "HIỆU TRƯỞNG", "Số: 5/", "1) 2. ",
    "Hà Nội, ngày 5 tháng 9 năm 2025", "Địa điểm: ", "Chủ trì: ", "Thời gian bắt đầu: 14 giờ 00, ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
))  # fmt: skip
_DONG = st.builds(lambda dau, tu: dau + " ".join(tu), _DAU, st.lists(_TU, max_size=14))


@settings(max_examples=60)
@given(_LOAI, st.lists(_DONG, min_size=1, max_size=25))
def test_khong_mat_chu(tmp_path_factory: pytest.TempPathFactory, loai: str, dong: list[str]) -> None:
    """Every word of a text is among the values or in the list of what was dropped; the data say the type."""
    noi = tmp_path_factory.mktemp("b")
    cu = noi / "cu.txt"
    cu.write_text("\n".join([loai, *dong]), encoding="utf-8")

    kq = nhap(cu, noi / "inputs" / "cu.yaml")

    assert not tu_mat([loai, *dong], kq)
    for tep, goi in kq.tep.items():
        tep.parent.mkdir(exist_ok=True)
        tep.write_bytes(goi)
        doc_tep(tep)
    assert doc_tep(kq.chinh).du_lieu["loai"] == kq.ma_loai

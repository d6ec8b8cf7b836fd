"""JSON: the same model as YAML, with places."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.errors import InputError, ViTri
from vanban.inputs import TaiLieu, doc_tep


def doc(tmp_path: Path, chu: str) -> TaiLieu:
    tep = tmp_path / "a.json"
    tep.write_text(chu, "utf-8", newline="")
    return doc_tep(tep, ten="a.json")


def test_cung_du_lieu_voi_yaml(tmp_path: Path) -> None:
    """Numbers, true and false stay as typed; null is absent; escapes are read."""
    chu = '{"a": 1.50, "b": true, "c": null, "d": ["\\u00e1\\/", -2e3, {}], "e": "\\ud83d\\ude00", "f": ""}'

    assert doc(tmp_path, chu).du_lieu == {"a": "1.50", "b": "true", "d": ["á/", "-2e3", {}], "e": "😀", "f": ""}


def test_tab_thut_dau_dong(tmp_path: Path) -> None:
    """JSON may be indented with tabs."""
    tai_lieu = doc(tmp_path, '{\r\n\t"a": {\r\n\t\t"đ": ["x"]}}\r\n')

    assert tai_lieu.vi_tri(("a", "đ", 0)) == ViTri("a.json", 3, 9)
    assert tai_lieu.vi_tri_khoa(("a", "đ")) == ViTri("a.json", 3, 3)


@pytest.mark.parametrize(
    ("chu", "loi"),
    [
        ("{,}", "a.json:1:2: tên mục phải đặt trong ngoặc kép"),
        ('{"a"}', "a.json:1:5: sau tên mục `a` cần dấu hai chấm"),
        ('{"a":}', "a.json:1:6: thiếu nội dung trước '}'"),
        ('{"a": [1,,2]}', "a.json:1:10: thiếu nội dung trước ',2]}'"),
        ('{"a": [1', "a.json:1:7: dấu [ mở ở đây chưa có dấu ] đóng lại"),
        ('{"a": NaN}', "a.json:1:7: chữ 'NaN' không nằm trong ngoặc kép"),
        ('{"a": 1.}', "a.json:1:7: số '1.' viết chưa đúng kiểu JSON"),
        ('{"a": "\x01"}', "a.json:1:8: trong câu có ký tự điều khiển U+0001"),
        ('{"a": "\\u0000"}', "a.json:1:7: trong câu có ký tự điều khiển U+0000 không in được"),
        ('{"a": "\\udc00"}', "a.json:1:7: trong câu có nửa ký tự U+DC00 không in được"),
        ('{"a": "\x7f"}', "a.json:1:8: trong câu có ký tự điều khiển U+007F không in được"),
        ("{'a': 1}", "a.json:1:2: JSON chỉ dùng ngoặc kép, không dùng nháy đơn"),
        ("/* x */ {}", "a.json:1:1: JSON không có ghi chú"),
        ('"a"', "a.json:1:1: tệp phải gồm các mục `tên: nội dung`, đang là 'a'"),
        ("null", "a.json:1:1: tệp phải gồm các mục `tên: nội dung`, đang là để trống"),
    ],
)
def test_loi_json(tmp_path: Path, chu: str, loi: str) -> None:
    """Each fault of JSON is said at its place."""
    with pytest.raises(InputError) as sai:
        doc(tmp_path, chu)

    assert str(sai.value).splitlines()[0] == loi

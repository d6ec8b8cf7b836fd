"""`vanban build --issue` and `vanban number`: exit status and the whole message."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from cli.conftest import Chay
from cli.test_tro_giup import TIENG_ANH
from so_mau import HOM_NAY, SO, ke_hoach, sua
from vanban.cli import number

MOT = "inputs/ke_hoach/mot.yaml"


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with two draft plans, on a day that stands still; the current folder."""
    monkeypatch.chdir(tmp_path)
    for noi in ("build", "number"):
        monkeypatch.setattr(f"vanban.cli.{noi}.hom_nay", lambda: HOM_NAY)
    ke_hoach("mot", "hai")
    return tmp_path


def test_ban_hanh(chay: Chay) -> None:
    """The number is printed with the document; a second time nothing changes."""
    ra = chay("build", "--issue", MOT)

    assert (ra.ma, ra.err) == (0, "")
    assert ra.out == "outputs/ke_hoach/mot.docx\tKế hoạch\tđã ban hành\t01/KH-THPTVD ngày 24/11/2026\n"
    assert chay("build", "--issue", MOT).out.split("\t")[2] == "không đổi"
    assert chay("build", MOT).out == ra.out


def test_ban_hanh_ngay_khac_dang_json(chay: Chay) -> None:
    """`--date` takes a day as people write it; JSON has the number beside what it always has."""
    ra = chay("build", "--issue", "--date", "20/11/2026", "--json", MOT)

    assert json.loads(ra.out) == [
        {
            "tep": "outputs/ke_hoach/mot.docx",
            "loai": "Kế hoạch",
            "trang_thai": "đã ban hành",
            "loi": [],
            "so": "01/KH-THPTVD ngày 20/11/2026",
        }
    ]


def test_con_thieu_thi_ma_2(chay: Chay) -> None:
    """What is missing is told at its place, and that no number was given."""
    sua(Path(MOT), "- Khi có việc đột xuất.", '- "[cần bổ sung: việc gì]"')

    ra = chay("build", "--issue", "inputs/ke_hoach")

    assert ra.ma == 2
    assert ra.err == (
        "inputs/ke_hoach/mot.yaml:36:10: [cần bổ sung: việc gì]\n"
        "  Gợi ý: bổ sung đủ rồi chạy lại; chưa số nào được cấp.\n"
        "Không ban hành văn bản nào trong lượt này, chưa cấp số nào.\n"
    )
    assert not SO.exists()


@pytest.mark.parametrize(
    ("lenh", "cau"),
    [
        (("--issue",), "--issue cần chỉ rõ văn bản, như: vanban build --issue inputs/ke_hoach/2026.yaml"),
        (("--issue", "--force", MOT), "--issue không đi cùng --force: văn bản còn lỗi SAI thì không ban hành"),
        (("--date", "1/1/2026", MOT), "--date, --giay chỉ dùng cùng --issue"),
        (("--giay", "x", MOT), "--date, --giay chỉ dùng cùng --issue"),
        (("--issue", "--date", "hôm qua", MOT), "'hôm qua' không phải một ngày"),
    ],
)
def test_tuy_chon_khong_hop(chay: Chay, lenh: tuple[str, ...], cau: str) -> None:
    """Options that do not go together are a usage error."""
    ra = chay("build", *lenh)

    assert ra.ma == 2
    assert ra.err.startswith(f"vanban: {cau}")


def test_next(chay: Chay) -> None:
    """The next number, asked and not taken."""
    assert chay("number", "next", "ke_hoach").out == "01/KH-THPTVD\tdãy THPTVD năm 2026, chưa cấp số nào\n"
    chay("build", "--issue", MOT)
    ra = chay("number", "next", "quyet_dinh")
    assert ra.out == "02/QĐ-THPTVD\tdãy THPTVD năm 2026, số cuối 01/KH-THPTVD ngày 24/11/2026\n"
    assert chay("number", "next", "cong_van").out.startswith("02/THPTVD-…\t")
    ra = chay("number", "next", "ke_hoach", "--date", "2027-01-02", "--json")
    assert json.loads(ra.out) == {"so": 1, "so_ky_hieu": "01/KH-THPTVD", "day": "THPTVD", "nam": 2027}


def test_next_khong_biet_loai(chay: Chay) -> None:
    """An unknown type, an office without abbreviation."""
    assert "không có loại văn bản `ke_hoac`; có phải ý bạn là `ke_hoach`?" in chay("number", "next", "ke_hoac").err
    sua(Path("inputs/co_quan.yaml"), "viet_tat: THPTVD", "viet_tat:       ")
    ra = chay("number", "next", "ke_hoach")
    assert (ra.ma, ra.err) == (
        2,
        "inputs/co_quan.yaml: cơ quan chưa có viet_tat nên chưa lập được ký hiệu\n",
    )


def test_list(chay: Chay) -> None:
    """A line a document; of one year or one series when asked."""
    assert chay("number", "list").err == "Sổ chưa có văn bản nào.\n"
    chay("build", "--issue", MOT)

    assert chay("number", "list").out == (
        "01/KH-THPTVD\t24/11/2026\tKế hoạch Triển khai phong trào “Thi đua xây dựng thư viện mở trong nhà trường”\t"
        "Trần Thị Ví Dụ\tda_ban_hanh\tinputs/ke_hoach/mot.yaml\n"
    )
    assert chay("number", "list", "--nam", "2025").out == ""
    assert chay("number", "list", "--day", "X").out == ""
    (mot,) = json.loads(chay("number", "list", "--json", "--nam", "2026").out)
    assert (mot["so"], mot["ngay"], mot["day"]) == (1, "2026-11-24", "THPTVD")


def test_check(chay: Chay) -> None:
    """Clean 0, wrong 1, unreadable 2; for people, programs and code hosts."""
    assert chay("number", "check").out == "Sổ có 0 văn bản: không thấy chỗ sai.\n"
    chay("build", "--issue", MOT)
    assert (chay("number", "check").ma, chay("number", "check", "--json").out) == (0, "[]\n")
    sua(SO, "- so: 1\n", "- so: 3\n")

    ra = chay("number", "check")

    assert ra.ma == 1
    assert "inputs/so_dang_ky.yaml: dãy THPTVD năm 2026 nhảy qua số 01, 02\n" in ra.out
    assert ra.out.endswith("Sổ có 1 văn bản: 2 chỗ sai.\n")
    assert "::error file=inputs/so_dang_ky.yaml::dãy THPTVD" in chay("number", "check", "--github").out
    assert [mot["dong"] for mot in json.loads(chay("number", "check", "--json").out)] == [0, 5]
    SO.write_text("van_ban: 5\n", encoding="utf-8")
    assert chay("number", "check").ma == 2


def test_void(chay: Chay) -> None:
    """Spoiling needs a reason; withdrawing needs the document that does it."""
    chay("build", "--issue", "inputs/ke_hoach")

    assert chay("number", "void", "01").err.startswith("vanban: thiếu --ly-do: ghi vì sao\n")
    ra = chay("number", "void", "01/KH-THPTVD", "--ly-do", "in nhầm")
    assert (ra.ma, ra.out) == (0, "01/KH-THPTVD ngày 24/11/2026\tHủy số ngày 24/11/2026: in nhầm\n")
    ra = chay("number", "void", "02", "--viec", "thu_hoi", "--ly-do", "x")
    assert (ra.ma, ra.out) == (2, "")
    assert "cần --bang" in ra.err
    assert (
        "hủy không phải một lựa chọn: huy, thu_hoi" in chay("number", "void", "1", "--ly-do", "x", "--viec", "hủy").err
    )


def test_thu_hoi(chay: Chay) -> None:
    """From the draft that withdraws to the last answer, by commands alone."""
    chay("build", "--issue", MOT)

    ra = chay("new", "--thu-hoi", "01/KH-THPTVD")
    tep = "inputs/thong_bao/thu_hoi_01_kh_thptvd.yaml"
    assert (ra.ma, ra.out) == (0, f"{tep}\tđã ghi\n")
    assert ra.err == f"Sửa tệp này rồi dựng: vanban build {tep}\n"
    sua(Path(tep), "[cần bổ sung: lý do]", "sai thẩm quyền")
    assert chay("build", "--issue", tep).ma == 0
    assert chay("number", "recall", "01/KH-THPTVD").out == (
        "Sở GDĐT (để báo cáo)\tchưa trả lời\nCác tổ, đoàn thể trong trường (để thực hiện)\tchưa trả lời\n"
    )
    ra = chay("number", "recall", "01/KH-THPTVD", "--noi", "Sở", "--cach", "giay", "--date", "25/11/2026")
    assert ra.out == (
        "Sở GDĐT (để báo cáo)\tgiay\t25/11/2026\nCác tổ, đoàn thể trong trường (để thực hiện)\tchưa trả lời\n"
    )
    assert chay("number", "recall", "01", "--noi", "Sở").err.startswith("vanban: --noi và --cach đi cùng nhau")
    assert "chưa thu hồi" in chay("number", "recall", "02").err


def test_soan_theo_so(chay: Chay) -> None:
    """A place may be given without a type; two of the options, or one with --from, are a usage error."""
    chay("build", "--issue", MOT)

    assert (
        chay("new", "--sua-doi", "01/KH-THPTVD", "inputs/ke_hoach/sua.yaml").out == "inputs/ke_hoach/sua.yaml\tđã ghi\n"
    )
    assert chay("new", "cong_van", "--dinh-chinh", "1/KH-THPTVD", "inputs/cong_van/dc.yaml").ma == 0
    for thua in (("--thu-hoi", "01/KH-THPTVD"), ("--from", MOT)):
        ra = chay("new", "--sua-doi", "01/KH-THPTVD", *thua)
        assert (ra.ma, ra.err.startswith("vanban: chỉ dùng một trong")) == (2, True)


def test_export(chay: Chay) -> None:
    """The book of a year as a workbook or a document; the same twice changes nothing."""
    chay("build", "--issue", MOT)

    assert chay("number", "export", "so.xlsx").out == "so.xlsx\t1 văn bản\tđã ghi\n"
    assert chay("number", "export", "so.xlsx").out == "so.xlsx\t1 văn bản\tkhông đổi\n"
    assert chay("number", "export", "so.docx", "--quyen", "1", "--nam", "2026").ma == 0
    assert chay("number", "export", "so.pdf").err.startswith("vanban: ĐÍCH phải có đuôi .xlsx hoặc .docx\n")
    assert "'26' không phải một năm, hãy viết như 2026" in chay("number", "export", "so.docx", "--nam", "26").err
    assert chay("number", "export", "so.docx", "--nam", "2025").ma == 2


@pytest.mark.parametrize("ten", number.command.commands)
def test_tro_giup_lenh_con(chay: Chay, ten: str) -> None:
    """The help of each command is Vietnamese, says its exit statuses, and is whole in the list of commands."""
    ra = chay("number", ten, "--help")

    assert ra.ma == 0
    assert [tu for tu in TIENG_ANH if tu in ra.out] == []
    assert "Mã thoát:" in ra.out
    dong = (number.command.commands[ten].help or "").splitlines()[0]
    assert dong in chay("number", "--help").out


def test_khong_co_lenh_con(chay: Chay) -> None:
    """A mistyped command names the nearest."""
    assert chay("number", "chek").err.startswith("vanban: không có lệnh chek; có phải ý bạn là check?")


def test_hom_nay_la_ngay_cua_may() -> None:
    """Without a word from anybody the day is that of the machine."""
    from vanban.build.so_dang_ky.hom_nay import hom_nay

    assert date.today().toordinal() - hom_nay().toordinal() in (0, 1)

"""What an office may choose: rules, names, narrower ranges, ignores with a reason; and what it may not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from check.tai_lieu import SECT, THAN, goi, nen
from cli.conftest import Chay, sua

KE_HOACH = "inputs/ke_hoach/mot.yaml"
SAI_CHU = ("- Khi có việc đột xuất.", "- Khi có viẹc đột xuất.")


@pytest.fixture
def du_thao(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A draft with a margin of 25 mm and an abbreviation nobody explains, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    than = THAN.replace("Thiết thực, hiệu quả", "Phản ánh về BCĐPT")
    Path("a.docx").write_bytes(nen(goi(than, SECT.replace('w:left="1701"', 'w:left="1417"'))))
    return "a.docx"


def _ma(chay: Chay, *lenh: str) -> list[str]:
    return [m["ma"] for m in json.loads(chay("check", "--format", "json", *lenh).out) if m["muc"] != "CHƯA KIỂM"]


@pytest.mark.parametrize(
    ("lenh", "ma"),
    [
        ((), ["TN108", "TR103"]),
        (("--select", "TR103"), ["TR103"]),
        (("--select", "trang,tn"), ["TN108", "TR103"]),
        (("--select", "luat"), ["TR103"]),
        (("--ignore", "tap_quan"), ["TR103"]),
        (("--select", "TR", "--select", "TN", "--ignore", "TR1"), ["TN108"]),
        (("--ignore", "TR", "--ignore", "ngon_ngu"), []),
    ],
)
def test_chon_quy_tac(chay: Chay, du_thao: str, lenh: tuple[str, ...], ma: list[str]) -> None:
    """Rules are chosen by id, prefix, element or rank; leaving out wins."""
    assert sorted(_ma(chay, *lenh, du_thao)) == ma


def test_chon_quy_tac_khong_co(chay: Chay, du_thao: str) -> None:
    """An unknown word is an error with what was probably meant, not an empty check."""
    ra = chay("check", "--select", "TX103", du_thao)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err == (
        "không có quy tắc hay nhóm `TX103`; có phải ý bạn là `TR103`?\n"
        "  Gợi ý: xem mọi mã quy tắc: vanban list --rules\n"
    )


def test_ngoai_lua_chon_la_chua_kiem(chay: Chay, du_thao: str) -> None:
    """What was not asked counts as not evaluated, with the reason."""
    ra = chay("check", "--select", "TR103", du_thao)

    assert ra.ma == 1
    assert ra.out.startswith("a.docx: SAI 1 · NHẮC 0 · ĐẠT 0 · CHƯA KIỂM ")
    assert "ngoài --select (" in ra.out


def test_ho_so_cua_co_quan(chay: Chay, du_thao: str) -> None:
    """An ignored SAI no longer makes exit status 1, is counted as BỎ QUA and shown with its reason and place."""
    Path("soat.yaml").write_text("viet_tat: BCĐPT\nbo_qua:\n- {ma: TR103, ly_do: phôi in sẵn}\n", encoding="utf-8")
    ra = chay("check", "--strict", du_thao)

    dong = ra.out.splitlines()
    assert (ra.ma, ra.err) == (0, "")
    assert dong[0].endswith(" · BỎ QUA 2 (Kế hoạch)")
    assert dong[1:4] == [
        "  Bỏ qua 2 phát hiện:",
        "    NHẮC TN108  đoạn 22 “a) Phản ánh về BCĐPT;”: chữ viết tắt “BCĐPT” chưa được ghi đầy đủ lần nào;"
        " vì cơ quan nhận chữ viết tắt này (soat.yaml:1)",
        "    SAI  TR103  trang: lề trái 25 mm, cần từ 30 đến 35 mm; vì phôi in sẵn (soat.yaml:3)",
    ]


def test_ho_so_chi_ro(chay: Chay, du_thao: str) -> None:
    """A profile that is named replaces the one that lies there."""
    Path("soat.yaml").write_text("bo_qua: [{ma: TR103, ly_do: x}]\n")
    Path("rieng.yaml").write_text("tat: [TN108]\n")

    assert _ma(chay, "--profile", "rieng.yaml", du_thao) == ["TR103"]


def test_bo_qua_chi_o_tep_da_neu(chay: Chay, du_thao: str) -> None:
    """An ignore for some files leaves the others alone."""
    Path("cu").mkdir()
    Path("cu/b.docx").write_bytes(Path("a.docx").read_bytes())
    Path("soat.yaml").write_text("bo_qua: [{ma: [TR103, TN], ly_do: bản lưu, tep: cu/*}]\n")
    ra = chay("check", "a.docx", "cu")

    assert ra.ma == 1
    assert ra.out.split("\n\n")[1].splitlines()[0].endswith("CHƯA KIỂM  BỎ QUA")
    assert [dong.split()[-1] for dong in ra.out.split("\n\n")[1].splitlines()[1:]] == ["0", "2", "2"]


def test_khoang_hep_hon_luat(chay: Chay, du_thao: str) -> None:
    """Inside the law, outside the house range: a reminder that names the profile."""
    Path("a.docx").write_bytes(nen(goi()))
    Path("soat.yaml").write_text("khoang:\n  trang.le_trai: [32, 35]\n")
    ra = chay("check", du_thao)

    assert ra.ma == 0
    assert ra.out.splitlines()[1:4] == [
        "  Trang giấy, phông chữ, số trang",
        "    NHẮC TR103  trang: lề trái 30 mm, cần từ 32 đến 35 mm [nội quy]",
        "               nội quy cơ quan (soat.yaml:2)",
    ]
    assert chay("check", "--strict", du_thao).ma == 1


def test_ho_so_hong(chay: Chay, du_thao: str) -> None:
    """A broken profile stops the check: every problem with its place, nothing on standard output."""
    Path("soat.yaml").write_text("tat: [TR103]\nkhoang:\n  trang.le_trai: [25, 35]\nbo_qua:\n- {ma: CTT, ly_do: x}\n")
    ra = chay("check", du_thao)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err == (
        "soat.yaml:1:7: `TR103` không phải quy tắc thông lệ nên không tắt được; ghi ở bo_qua kèm ly_do\n"
        "soat.yaml:3:18: trang.le_trai: từ 25 đến 35 nới rộng khoảng của luật: từ 30 đến 35"
        " (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3); chỉ được thu hẹp\n"
        "soat.yaml:5:8: không có quy tắc hay nhóm `CTT`; có phải ý bạn là `CT`?\n"
        "  Gợi ý: xem mọi mã quy tắc: vanban list --rules\n"
    )


def test_ho_so_khong_co(chay: Chay, du_thao: str) -> None:
    """A profile that is named must be there."""
    ra = chay("check", "--profile", "khong.yaml", du_thao)

    assert (ra.ma, ra.out, ra.err) == (2, "", "khong.yaml: không có tệp này\n")


def test_loi_trong_du_lieu_chi_dung_dong(noi_lam: Path, chay: Chay) -> None:
    """A finding on the page of an input points at the line and column where its words were typed."""
    sua(Path(KE_HOACH), *SAI_CHU)
    dong = Path(KE_HOACH).read_text(encoding="utf-8").splitlines()
    (f,) = (m for m in json.loads(chay("check", "--format", "json", KE_HOACH).out) if m["thay"] == "viẹc")

    assert f["tep"] == KE_HOACH
    assert dong[f["dong"] - 1][f["cot"] - 1 :] == "viẹc đột xuất."
    assert f["vi_tri"].startswith(f"dòng {f['dong']} “")


def test_loi_trong_tep_dung_chung_chi_dung_tep(noi_lam: Path, chay: Chay) -> None:
    """Words that the document reads from a shared file are found there."""
    phong_trao = "inputs/phong_trao/thu_vien_mo.yaml"
    sua(Path(phong_trao), "Tham gia giới thiệu sách", "Tham gia giới thiẹu sách")
    dong = Path(phong_trao).read_text(encoding="utf-8").splitlines()
    muc = json.loads(chay("check", "--format", "json", KE_HOACH).out)

    (f,) = (m for m in muc if m["thay"] == "thiẹu")
    assert f["tep"] == phong_trao
    assert dong[f["dong"] - 1][f["cot"] - 1 :].startswith("thiẹu sách")
    assert f["vi_tri"].startswith(f"{phong_trao}, dòng {f['dong']} “")


@pytest.mark.parametrize(
    "moi",
    [
        "- Khi có viẹc đột xuất. # vanban: bỏ qua CT101 vì tên riêng",
        "# vanban: bỏ qua CT101 vì tên riêng\n      - Khi có viẹc đột xuất.",
    ],
)
def test_bo_qua_trong_du_lieu(noi_lam: Path, chay: Chay, moi: str) -> None:
    """A comment on the line or above it, with its reason, silences that line only."""
    sua(Path(KE_HOACH), SAI_CHU[0], moi)
    sua(Path(KE_HOACH), "- Hằng tháng, bằng văn bản.", "- Hằng thạng, bằng văn bản tiẹng Việt.")
    muc = json.loads(chay("check", "--format", "json", KE_HOACH).out)

    assert [(m["thay"], m["bo_qua"]) for m in muc if "bo_qua" in m] == [("viẹc", "tên riêng")]
    assert [m["thay"] for m in muc if m["ma"] == "CT101" and "bo_qua" not in m] == ["tiẹng"]


def test_bo_qua_thieu_ly_do(noi_lam: Path, chay: Chay) -> None:
    """An ignore without a reason: the place, how to write it, exit status 2."""
    sua(Path(KE_HOACH), "- Khi có việc đột xuất.", "- Khi có việc đột xuất. # vanban: bỏ qua CT101")
    ra = chay("check", KE_HOACH)

    assert (ra.ma, ra.out) == (2, f"{KE_HOACH}: không soát được\n")
    cau, goi_y = ra.err.splitlines()
    assert cau.startswith(f"{KE_HOACH}:")
    assert cau.endswith(": bỏ qua CT101 mà thiếu lý do; viết: # vanban: bỏ qua MÃ vì lý do")
    assert goi_y == "  Gợi ý: viết: # vanban: bỏ qua MÃ vì lý do."


def test_bo_qua_khong_dung_den_dung_van_ban(noi_lam: Path, chay: Chay) -> None:
    """The comment is for the checker: the document is built as without it."""
    chay("build", KE_HOACH)
    truoc = Path("outputs/ke_hoach/mot.docx").read_bytes()
    sua(Path(KE_HOACH), "- Khi có việc đột xuất.", "- Khi có việc đột xuất. # vanban: bỏ qua CT101 vì thế")
    chay("build", KE_HOACH)

    assert Path("outputs/ke_hoach/mot.docx").read_bytes() == truoc

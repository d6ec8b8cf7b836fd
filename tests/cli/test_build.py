"""`vanban build`: what it prints, writes and returns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.conftest import Chay, sua
from mau_rieng import doi_mau
from vanban.build import run
from vanban.docx.pack import doc_goi, viet_goi
from vanban.docx.thuoc_tinh import APP

KE_HOACH = Path("inputs/ke_hoach/mot.yaml")
DICH = Path("outputs/ke_hoach/mot.docx")


def test_dung_tat_ca_roi_khong_doi(noi_lam: Path, chay: Chay) -> None:
    """One line a document; a second run changes nothing; what is missing is told apart."""
    lan_dau = chay("build")

    assert (lan_dau.ma, lan_dau.out) == (
        0,
        "outputs/bao_cao/hai.docx\tBáo cáo\tđã dựng\noutputs/ke_hoach/mot.docx\tKế hoạch\tđã dựng\n",
    )
    assert "Còn thiếu trước khi ban hành:\n" in lan_dau.err
    assert "  inputs/ke_hoach/mot.yaml: chưa có số văn bản (so)\n" in lan_dau.err
    assert chay("build").out == lan_dau.out.replace("đã dựng", "không đổi")


def test_mot_tep_va_mot_thu_muc(noi_lam: Path, chay: Chay) -> None:
    """A file and its folder name the same document once."""
    ra = chay("build", str(KE_HOACH), "inputs/ke_hoach")

    assert ra.out == "outputs/ke_hoach/mot.docx\tKế hoạch\tđã dựng\n"


def test_dung_tu_thu_muc_khac(noi_lam: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """The workspace is found from the file; paths are shown from where the user stands."""
    monkeypatch.chdir(noi_lam / "inputs")

    ra = chay("build", "ke_hoach/mot.yaml")

    assert ra.ma == 0
    assert (noi_lam / DICH).is_file()


def test_du_lieu_sai_thi_khong_ghi_gi(noi_lam: Path, chay: Chay) -> None:
    """A wrong input: exit status 2, every fault with its place, nothing written, the old document as it was."""
    chay("build")
    cu = DICH.read_bytes()
    sua(KE_HOACH, "trich_yeu:", "trich_yeuu:")
    sua(Path("inputs/bao_cao/hai.yaml"), "soan_thao: van_phong", "soan_thao: khong_co")
    sua(Path("inputs/ke_hoach/mot.yaml"), "nguoi_ky: hieu_truong", "nguoi_ky: hieu_pho")

    ra = chay("build")

    assert ra.ma == 2
    assert ra.out.splitlines() == ["outputs/bao_cao/hai.docx\tBáo cáo\tlỗi", "outputs/ke_hoach/mot.docx\tKế hoạch\tlỗi"]
    assert "inputs/ke_hoach/mot.yaml:7:1: " in ra.err
    assert "inputs/bao_cao/hai.yaml" in ra.err
    assert "Gợi ý" in ra.err
    assert ra.err.endswith("Không ghi văn bản nào trong lượt này: sửa các lỗi trên rồi dựng lại.\n")
    assert DICH.read_bytes() == cu


def test_mot_van_ban_sai_thi_van_ban_kia_chua_dung(noi_lam: Path, chay: Chay) -> None:
    """The others are named as not built."""
    sua(KE_HOACH, "trich_yeu:", "trich_yeuu:")

    ra = chay("build")

    assert ra.out.splitlines() == [
        "outputs/bao_cao/hai.docx\tBáo cáo\tchưa dựng",
        "outputs/ke_hoach/mot.docx\tKế hoạch\tlỗi",
    ]
    assert not Path("outputs").exists()


def test_json(noi_lam: Path, chay: Chay) -> None:
    """`--json` gives path, type, state and errors with their places."""
    tot = json.loads(chay("build", "--json", "inputs/ke_hoach").out)
    sua(KE_HOACH, "trich_yeu:", "trich_yeuu:")
    xau = json.loads(chay("build", "--json", "inputs/ke_hoach").out)

    assert tot == [{"tep": str(DICH), "loai": "Kế hoạch", "trang_thai": "đã dựng", "loi": []}]
    assert [mot["trang_thai"] for mot in xau] == ["lỗi"]
    loi = xau[0]["loi"][0]
    assert (loi["tep"], loi["dong"], loi["cot"]) == (str(KE_HOACH), 7, 1)
    assert "trich_yeuu" in loi["thong_bao"]


@pytest.mark.parametrize(
    ("duong", "cau"),
    [
        ("inputs/khong_co", "inputs/khong_co: không có tệp hay thư mục này"),
        ("ke_hoach", "ke_hoach: không có tệp hay thư mục này; có phải ý bạn là inputs/ke_hoach?"),
        (
            "inputs/ke_hoach/mot",
            "inputs/ke_hoach/mot: không có tệp hay thư mục này; có phải ý bạn là " + str(KE_HOACH) + "?",
        ),
        (
            "outputs/ke_hoach",
            "outputs/ke_hoach: không có tệp hay thư mục này; có phải ý bạn là inputs/ke_hoach?",
        ),
        ("inputs/co_quan.yaml", "inputs/co_quan.yaml: tệp này không phải văn bản: thiếu mục `loai` ở đầu tệp"),
        ("inputs/phong_trao", "không có văn bản nào trong inputs/phong_trao (văn bản là tệp có dòng loai:)"),
    ],
)
def test_duong_dan_sai(noi_lam: Path, chay: Chay, duong: str, cau: str) -> None:
    """A path that leads to no document: exit status 2, nothing on standard output."""
    ra = chay("build", duong)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines()[0] == cau


def test_ngoai_thu_muc_lam_viec(tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder: the hint says how to begin."""
    monkeypatch.chdir(tmp_path)

    ra = chay("build")

    assert ra.ma == 2
    assert "vanban new" in ra.err


@pytest.mark.parametrize(
    ("duong", "lenh"),
    [
        ("inputs/khen_thuong", "tạo một hồ sơ mẫu: vanban new khen_thuong inputs/khen_thuong/ho_so_mau"),
        ("inputs/to_trinh", "tạo một tệp mẫu: vanban new to_trinh inputs/to_trinh/mau.yaml"),
    ],
)
@pytest.mark.parametrize("co", [False, True])
def test_chua_co_gi_thi_noi_cach_bat_dau(noi_lam: Path, chay: Chay, duong: str, lenh: str, co: bool) -> None:
    """A folder that is not there yet, or is empty: how to make the first of its kind."""
    if co:
        Path(duong).mkdir()

    assert chay("build", duong).err.splitlines()[1] == f"  Gợi ý: {lenh}"


def test_tep_dang_mo_trong_word(noi_lam: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that cannot be replaced fails alone."""

    def khoa(self: Path, dich: Path) -> None:
        if dich.name == "mot.docx":
            raise PermissionError
        self.rename(dich)

    monkeypatch.setattr(Path, "replace", khoa)

    ra = chay("build")

    assert ra.ma == 1
    assert [dong.rpartition("\t")[2] for dong in ra.out.splitlines()] == ["đã dựng", "lỗi"]
    assert ra.err.startswith(f"{DICH}: không ghi đè được; có thể tệp đang mở trong Word\n  Gợi ý: đóng tệp ấy lại")


def test_tien_do_chi_tren_man_hinh(noi_lam: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """Progress is written on a terminal and wiped out at the end; elsewhere nothing is."""
    assert "[1/2]" not in chay("build").err
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)

    ra = chay("build")

    assert "[1/2] outputs/bao_cao/hai.docx" in ra.err
    assert "[2/2] outputs/ke_hoach/mot.docx" in ra.err


def test_thieu_chung_ke_mot_lan(noi_lam: Path, chay: Chay) -> None:
    """What two documents lack in the same place is listed once."""
    sua(Path("inputs/co_quan.yaml"), "viet_tat: THPTVD ", "viet_tat: ")

    assert chay("build").err.count("inputs/co_quan.yaml:6:1: chưa có viet_tat\n") == 1


def test_loi_sai_noi_ro_van_ban_nao(noi_lam: Path, chay: Chay) -> None:
    """Each line of a failed check begins with the path of its document, then says what the finding says."""
    doi_mau(noi_lam, 'w:left="1701"', 'w:left="567"')

    ra = chay("build")

    assert ra.ma == 1
    cau = "SAI TR103 trang: lề trái 10 mm, cần từ 30 đến 35 mm"
    dau = [f"outputs/bao_cao/hai.docx: {cau}", f"{DICH}: {cau}"]
    assert [dong[: len(mot)] for dong, mot in zip(ra.err.splitlines(), dau, strict=False)] == dau


def test_mat_chu_noi_ro_van_ban_nao(noi_lam: Path, chay: Chay) -> None:
    """So does lost text, and so do the words nobody gave."""
    doi_mau(noi_lam, "{{ luu }}", "{{ luu }}, ABC")

    ra = chay("build", "inputs/ke_hoach")

    assert ra.ma == 1
    assert ra.err.splitlines()[:2] == [
        f"{DICH}: mất chữ, không thấy trên trang: “- Lưu: VT, VP.”",
        f"{DICH}: thừa chữ trên trang, dữ liệu không có: “- Lưu: VT, VP, ABC.”",
    ]
    assert not DICH.exists()


def test_ban_mau_hong_noi_ro_van_ban_nao(noi_lam: Path, chay: Chay) -> None:
    """A layout that cannot be filled is named with the document that wanted it."""
    doi_mau(noi_lam, "{{ luu }}", "{{ khong_co }}")

    ra = chay("build", "inputs/ke_hoach")

    assert ra.ma == 1
    assert ra.err.startswith(f"{DICH}: word/document.xml, thẻ {{{{ khong_co }}}}: mẫu hỏi “khong_co”")


def test_ban_sua_tay_duoc_giu_va_noi_ro(noi_lam: Path, chay: Chay) -> None:
    """A document that another program saved is kept, and the clerk is told where and what to do."""
    chay("build")
    cac_phan = {tv.ten: tv.noi_dung() for tv in doc_goi(DICH.read_bytes())}
    DICH.write_bytes(viet_goi(cac_phan | {APP: cac_phan[APP].replace(b"vanban", b"LibreOffice/7.4")}))

    ra = chay("build", "inputs/ke_hoach")

    assert (ra.ma, ra.out) == (0, f"{DICH}\tKế hoạch\tđã dựng\n")
    assert ra.err.startswith(
        f"{DICH}: tệp cũ đã được sửa ngoài vanban; bản sửa tay được giữ ở outputs/ke_hoach/mot (sửa tay).docx\n"
        "  Gợi ý: muốn điều đã sửa còn mãi thì ghi nó vào tệp trong inputs/ rồi dựng lại.\n"
    )


def test_duong_dan_toi_van_ban_da_dung(noi_lam: Path, chay: Chay) -> None:
    """A built document is no data; its input is named."""
    chay("build")

    ra = chay("build", str(DICH))

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err == f"{DICH}: outputs/ là văn bản đã dựng, không phải dữ liệu; có phải ý bạn là {KE_HOACH}?\n"


def test_tep_bi_bo_qua_duoc_ke(noi_lam: Path, chay: Chay) -> None:
    """A file that nothing reads is named once, whatever is built; also when there is nothing else."""
    Path("inputs/ke_hoach/k2.yaml.txt").write_text("loai: ke_hoach\n", encoding="utf-8")
    cau = "Bỏ qua: inputs/ke_hoach/k2.yaml.txt: tên tệp kết thúc bằng .txt, đổi thành k2.yaml"

    assert chay("build", str(KE_HOACH), "inputs/bao_cao").err.count(cau) == 1
    KE_HOACH.unlink()
    ra = chay("build", "inputs/ke_hoach")
    assert (ra.ma, ra.err.count(cau)) == (2, 1)


def test_van_ban_khong_con_du_lieu(noi_lam: Path, chay: Chay) -> None:
    """After a full run, what was built from an input that is gone is named in one line; after a part of it is not."""
    chay("build")
    KE_HOACH.unlink()

    ra = chay("build")

    assert (ra.ma, DICH.exists()) == (0, True)
    assert ra.err.endswith(f"Không còn dữ liệu trong inputs/, giữ hay xoá tùy bạn: {DICH}\n")
    assert "Không còn dữ liệu" not in chay("build", "inputs/bao_cao").err


def test_su_co_ke_het_roi_moi_dung_lai(
    noi_lam: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault of the program keeps its traceback, after the other documents are written and told."""
    goc = run.dien
    monkeypatch.setattr(run, "dien", lambda ban: 1 / 0 if "hai" in ban.viec.ten_dich else goc(ban))

    with pytest.raises(ZeroDivisionError):
        chay("build")

    assert capsys.readouterr().out == (f"outputs/bao_cao/hai.docx\tBáo cáo\tlỗi\n{DICH}\tKế hoạch\tđã dựng\n")
    assert DICH.is_file()


def test_nham_thu_muc_cua_loai_khac(noi_lam: Path, chay: Chay) -> None:
    """A report among the plans is built, with a note."""
    Path("inputs/bao_cao/hai.yaml").rename("inputs/ke_hoach/hai.yaml")

    ra = chay("build")

    assert ra.ma == 0
    assert ra.err.count("Lưu ý: ") == 1
    assert ra.err.startswith(
        "Lưu ý: inputs/ke_hoach/hai.yaml: đây là Báo cáo, nằm trong thư mục ke_hoach/ của Kế hoạch; đúng loai chưa?\n"
    )

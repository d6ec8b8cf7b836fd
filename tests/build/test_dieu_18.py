"""What one document does to another (Điều 18), declared in its input, and how late a document may leave."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from so_mau import HOM_NAY, SO, ke_hoach, phat_hanh, sua, trong_so
from vanban.build.ket_qua import LuotDung
from vanban.build.run import dung
from vanban.build.so_dang_ky.doi_trang_thai import doi_trang_thai
from vanban.build.so_dang_ky.kiem_so import kiem_so
from vanban.build.so_dang_ky.soan_theo import soan_theo
from vanban.build.so_dang_ky.thoi_han import ngay_lam_viec_tiep
from vanban.build.so_dang_ky.thu_ve import thu_ve
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec
from vanban.errors import InputError
from vanban.inputs import doc_tep
from vanban.models.so_dang_ky import TacDong

MOT, HAI = Path("inputs/ke_hoach/mot.yaml"), Path("inputs/ke_hoach/hai.yaml")
CONG_VAN = Path("inputs/cong_van/ba.yaml")
SO_MOT = "01/KH-THPTVD ngày 24/11/2026"


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one issued plan, a draft plan and a draft công văn; the current folder."""
    monkeypatch.chdir(tmp_path)
    ke_hoach("mot", "hai")
    phat_hanh(MOT)
    tao("cong_van", CONG_VAN)
    return tmp_path


def _khai(tep: Path, dong: str) -> None:
    sua(tep, "\nnguoi_ky:", f"\n{dong}\nnguoi_ky:")


def _loi(luot: LuotDung) -> str:
    return str(luot.loi_vao)


@pytest.mark.parametrize(
    ("tep", "viec", "dau"),
    [
        (HAI, "sua_doi", "Được sửa đổi bằng 02/KH-THPTVD"),
        (HAI, "thay_the", "Được thay thế bằng 02/KH-THPTVD"),
        (HAI, "thu_hoi", "Thu hồi theo 02/KH-THPTVD"),
        (CONG_VAN, "dinh_chinh", "Được đính chính tại 02/THPTVD-VP"),
        (CONG_VAN, "thu_hoi", "Thu hồi theo 02/THPTVD-VP"),
    ],
)
@pytest.mark.parametrize("cach_viet", ["01/KH-THPTVD", SO_MOT, "[1/KH-THPTVD]"])
def test_khai_thi_vao_so_khi_ban_hanh(tep: Path, viec: str, dau: str, cach_viet: str) -> None:
    """The line of the other document says it, in the same step in which the number is given."""
    _khai(tep, f"{viec}: {cach_viet}")

    luot = phat_hanh(tep)

    assert luot.ma_thoat == 0, _loi(luot)
    mot, hai = trong_so()
    assert (mot.trang_thai, mot.bang) == (viec, hai.ten_day_du)
    assert mot.ghi_chu == f"{dau} ngày 24/11/2026"
    assert (hai.trang_thai, hai.ghi_chu) == ("da_ban_hanh", None)
    assert [str(nhac) for nhac in luot.nhac if f"khai {viec}" in nhac.cau] != []  # its text does not name the number
    assert kiem_so(Path()).loi == ()
    assert dung(tim_viec(())).ma_thoat == 0
    truoc = SO.read_bytes()
    assert phat_hanh(tep).ma_thoat == 0
    assert SO.read_bytes() == truoc


def test_van_ban_nhac_toi_so_thi_khong_nhac() -> None:
    """A document that names in its text what it changes gives no doubt."""
    _khai(HAI, "thay_the: 01/KH-THPTVD")
    sua(HAI, "- Khi có việc đột xuất.", "- Kế hoạch này thay thế Kế hoạch số 01/KH-THPTVD.")

    assert phat_hanh(HAI).nhac == ()


@pytest.mark.parametrize(
    ("tep", "dong", "cau"),
    [
        (CONG_VAN, "thay_the: 01/KH-THPTVD", "hình thức tương đương, 02/THPTVD-VP là Công văn (Điều 18, khoản 3)"),
        (CONG_VAN, "sua_doi: 01/KH-THPTVD", "hình thức tương đương, 02/THPTVD-VP là Công văn (Điều 18, khoản 3)"),
        (HAI, "dinh_chinh: 01/KH-THPTVD", "đính chính phải bằng công văn (Điều 18, khoản 3)"),
        (HAI, "thay_the: 02/KH-THPTVD", "không thể thay_the văn bản này"),
        (HAI, "thay_the: 07/KH-THPTVD", "sổ đăng ký không có số 07/KH-THPTVD"),
        (HAI, "thay_the: 01/KH-THPTVD ngày 23/11/2026", "sổ đăng ký không có số 01/KH-THPTVD ngày 23/11/2026"),
        (HAI, "thay_the: kế hoạch cũ", "'kế hoạch cũ' không phải số văn bản"),
        (HAI, "thay_the: [01/KH-THPTVD, 01/KH-THPTVD]", "đã ở trạng thái thay_the, không đổi nữa"),
    ],
)
def test_khai_sai_thi_khong_cap_so(tep: Path, dong: str, cau: str) -> None:
    """What the decree or the register does not allow is told at its place, and no number is given."""
    _khai(tep, dong)
    truoc = SO.read_bytes()

    luot = phat_hanh(tep)

    assert luot.ma_thoat == 2
    assert cau in _loi(luot)
    assert f"{tep.as_posix()}:" in _loi(luot)
    assert SO.read_bytes() == truoc


def test_phai_ra_sau() -> None:
    """What changes a document does not bear an earlier day, also where its series lets it."""
    sua(SO, "cap_so: chung     ", "cap_so: tung_loai")
    _khai(CONG_VAN, "thu_hoi: 01/KH-THPTVD")

    luot = phat_hanh(CONG_VAN, ngay=date(2026, 11, 23))

    assert "văn bản số 01/THPTVD-VP ngày 23/11/2026 ra trước văn bản số 01/KH-THPTVD" in _loi(luot)


def test_so_cua_hai_nam_can_ngay() -> None:
    """A number that two years have needs its day; of another year it is found without."""
    phat_hanh(HAI, hom_nay=date(2027, 1, 4))
    (ba,) = ke_hoach("ba")
    _khai(ba, "thay_the: 01/KH-THPTVD")

    luot = phat_hanh(ba, hom_nay=date(2027, 1, 5))

    assert "sổ có 2 văn bản số ấy: 01/KH-THPTVD ngày 24/11/2026, 01/KH-THPTVD ngày 04/01/2027" in _loi(luot)
    sua(ba, "thay_the: 01/KH-THPTVD", f"thay_the: {SO_MOT}")
    assert phat_hanh(ba, hom_nay=date(2027, 1, 5)).ma_thoat == 0
    assert [mot.trang_thai for mot in trong_so()] == ["thay_the", "da_ban_hanh", "da_ban_hanh"]


def test_sua_doi_roi_dinh_chinh_roi_thay_the() -> None:
    """Amendments and corrections add up; after a replacement nothing becomes of the document any more."""
    _khai(HAI, "sua_doi: 01/KH-THPTVD")
    _khai(CONG_VAN, "dinh_chinh: 01/KH-THPTVD")
    ba, tu = ke_hoach("ba", "tu")
    _khai(ba, "thay_the: 01/KH-THPTVD")
    _khai(tu, "sua_doi: 01/KH-THPTVD")

    assert [phat_hanh(tep).ma_thoat for tep in (HAI, CONG_VAN, ba, tu)] == [0, 0, 0, 2]

    mot = trong_so()[0]
    assert (mot.trang_thai, mot.bang) == (
        "thay_the",
        "02/KH-THPTVD ngày 24/11/2026; 03/THPTVD-VP ngày 24/11/2026; 04/KH-THPTVD ngày 24/11/2026",
    )
    assert kiem_so(Path()).loi == ()


def test_trong_cung_mot_luot() -> None:
    """Of two drafts issued in one run the second may replace what the first has just become."""
    ba, tu = ke_hoach("ba", "tu")
    _khai(tu, "thay_the: 02/KH-THPTVD")

    assert phat_hanh(ba, tu).ma_thoat == 0

    assert [mot.trang_thai for mot in trong_so()] == ["da_ban_hanh", "thay_the", "da_ban_hanh"]


@pytest.mark.parametrize("truoc", ["", "sua_doi"])
def test_huy_van_ban_sua_doi_thi_go_ra(truoc: str) -> None:
    """When the number of what replaced a document is spoiled, the document stands again as it stood before."""
    if truoc:
        _khai(HAI, "sua_doi: 01/KH-THPTVD")
        phat_hanh(HAI)
    (ba,) = ke_hoach("ba")
    _khai(ba, "thay_the: 01/KH-THPTVD")
    (kq,) = phat_hanh(ba).ket_qua
    cu = trong_so()[0]
    assert cu.trang_thai == "thay_the"

    doi_trang_thai(Path(), kq.so.split()[0], "huy", "in nhầm", HOM_NAY)

    mot = trong_so()[0]
    assert mot.trang_thai == (truoc or "da_ban_hanh")
    assert mot.bang == ("02/KH-THPTVD ngày 24/11/2026" if truoc else None)
    assert mot.ghi_chu == f"{cu.ghi_chu}. Số {kq.so.split()[0]} đã hủy nên không còn hiệu lực với văn bản này"
    assert kiem_so(Path()).loi == ()
    assert phat_hanh(ba).ma_thoat == 0
    assert trong_so()[0].trang_thai == "thay_the"


def test_khai_sau_khi_ban_hanh_thi_kiem_so_bao() -> None:
    """A field typed after issuing changes no page; the check tells how to note it in the register."""
    phat_hanh(HAI)
    _khai(HAI, "thay_the: 01/KH-THPTVD")

    (loi,) = kiem_so(Path()).loi

    assert "vanban number void 01/KH-THPTVD --viec thay_the --bang 02/KH-THPTVD" in loi.cau
    doi_trang_thai(Path(), "01/KH-THPTVD", "thay_the", "x", HOM_NAY, bang="02/KH-THPTVD")
    assert kiem_so(Path()).loi == ()


@pytest.mark.parametrize(
    ("ngay", "tiep"),
    [
        (date(2026, 11, 23), date(2026, 11, 24)),
        (date(2026, 11, 27), date(2026, 11, 30)),
        (date(2026, 11, 28), date(2026, 11, 30)),
        (date(2026, 11, 29), date(2026, 11, 30)),
    ],
)
def test_ngay_lam_viec_tiep(ngay: date, tiep: date) -> None:
    """Saturdays and Sundays are passed over."""
    assert ngay_lam_viec_tiep(ngay) == tiep


@pytest.mark.parametrize(("ngay", "cham"), [(HOM_NAY, False), (date(2026, 11, 23), False), (date(2026, 11, 20), True)])
def test_phat_hanh_cham_thi_nhac(ngay: date, cham: bool) -> None:
    """Later than the next working day a document is issued all the same, with a reminder (Điều 18, khoản 1)."""
    (ba,) = ke_hoach("ba")
    Path("inputs/so_dang_ky.yaml").unlink()

    luot = phat_hanh(ba, ngay=ngay)

    assert luot.ma_thoat == 0
    assert [mot.cau.partition(":")[0] for mot in luot.nhac] == (
        ["văn bản số 01/KH-THPTVD ngày 20/11/2026 mà đến 24/11/2026 mới phát hành"] if cham else []
    )


def _thu_hoi() -> None:
    _khai(HAI, "thu_hoi: 01/KH-THPTVD")
    phat_hanh(HAI)


def test_thu_hoi_thi_so_biet_noi_nao_da_tra_loi() -> None:
    """Paper sent back, an electronic document deleted: the register says who, how and when, and who has not."""
    _thu_hoi()
    assert trong_so()[0].chua_thu == ("Sở GDĐT (để báo cáo)", "Các tổ, đoàn thể trong trường (để thực hiện)")

    thu_ve(Path(), "01/KH-THPTVD", "sở gdđt", "dien_tu", HOM_NAY, nam=2026)
    muc = thu_ve(Path(), "1/KH-THPTVD", "Các tổ", "giay", date(2026, 11, 30), nam=2026)

    assert muc == trong_so()[0]
    assert muc.chua_thu == ()
    assert muc.ghi_chu == (
        "Thu hồi theo 02/KH-THPTVD ngày 24/11/2026. Sở GDĐT (để báo cáo) đã hủy bỏ văn bản điện tử ngày 24/11/2026. "
        "Các tổ, đoàn thể trong trường (để thực hiện) đã gửi lại văn bản giấy ngày 30/11/2026"
    )
    assert kiem_so(Path()).loi == ()
    with pytest.raises(InputError, match="không còn nơi nhận nào phải trả lời"):
        thu_ve(Path(), "01/KH-THPTVD", "Sở", "giay", HOM_NAY, nam=2026)


@pytest.mark.parametrize(
    ("so", "noi", "cau"),
    [
        ("02/KH-THPTVD", "Sở", "chưa thu hồi: ban hành văn bản thông báo thu hồi trước (Điều 18, khoản 4)"),
        ("01/KH-THPTVD", "Bộ", "không có nơi nhận nào mang tên 'Bộ'"),
        ("01/KH-THPTVD", "(để", "có 2 nơi nhận mang tên '(để'"),
        ("09/KH-THPTVD", "Sở", "sổ không có số 09/KH-THPTVD năm 2026"),
    ],
)
def test_thu_ve_khong_duoc(so: str, noi: str, cau: str) -> None:
    """A document that is not withdrawn, and a recipient that it does not have."""
    _thu_hoi()
    truoc = SO.read_bytes()

    with pytest.raises(InputError) as loi:
        thu_ve(Path(), so, noi, "giay", HOM_NAY, nam=2026)

    assert cau in str(loi.value)
    assert SO.read_bytes() == truoc


@pytest.mark.parametrize(
    ("viec", "loai", "ra"),
    [
        ("dinh_chinh", "", "inputs/cong_van/dinh_chinh_01_kh_thptvd.yaml"),
        ("thu_hoi", "", "inputs/thong_bao/thu_hoi_01_kh_thptvd.yaml"),
        ("thu_hoi", "cong_van", "inputs/cong_van/thu_hoi_01_kh_thptvd.yaml"),
        ("thu_hoi", "quyet_dinh", "inputs/quyet_dinh/thu_hoi_01_kh_thptvd.yaml"),
        ("sua_doi", "", "inputs/ke_hoach/sua_doi_01_kh_thptvd.yaml"),
        ("thay_the", "ke_hoach", "inputs/ke_hoach/thay_the_01_kh_thptvd.yaml"),
    ],
)
def test_soan_theo_so(viec: TacDong, loai: str, ra: str) -> None:
    """A draft begun from a line of the register builds; its gaps filled it is issued, and the register notes it."""
    tep = soan_theo(viec, "01/KH-THPTVD", loai)[0]

    assert tep.relative_to(Path.cwd()).as_posix() == ra
    assert dung(tim_viec([Path(ra)])).ma_thoat == 0
    assert SO_MOT in Path(ra).read_text(encoding="utf-8")
    chu = re.sub(r"\[cần bổ sung: [^\]]*\]", "việc ấy", Path(ra).read_text(encoding="utf-8"))
    Path(ra).write_text(chu, encoding="utf-8")
    luot = phat_hanh(ra)
    assert luot.ma_thoat == 0, _loi(luot)
    assert trong_so()[0].trang_thai == viec
    # What the machine words itself names the number; a copy and a sample are for the clerk to reword.
    assert bool(luot.nhac) == (viec == "thay_the" or loai == "quyet_dinh")


def test_soan_theo_noi_toi_noi_nhan() -> None:
    """Who received the document is who is told of its correction."""
    tep, *_ = soan_theo("dinh_chinh", "01/KH-THPTVD")

    chu = tep.read_text(encoding="utf-8")

    assert 'kinh_gui:\n- "Sở GDĐT"\n- "Các tổ, đoàn thể trong trường"\n' in chu
    assert "Kế hoạch số 01/KH-THPTVD ngày 24 tháng 11 năm 2026 của {{ co_quan.ten }} Triển khai" in chu


def test_thay_the_chep_du_lieu_json() -> None:
    """What replaces a document begins as its copy, in the same format."""
    tep = Path("inputs/ke_hoach/ba.json")
    tep.write_text(json.dumps(doc_tep(HAI).du_lieu, ensure_ascii=False), encoding="utf-8")
    phat_hanh(tep)

    (moi,) = soan_theo("thay_the", "02/KH-THPTVD")

    cu = doc_tep(tep).du_lieu
    them = {"thay_the": "02/KH-THPTVD ngày 24/11/2026"}
    assert doc_tep(moi).du_lieu == {ten: tri for ten, tri in cu.items() if ten not in ("so", "ngay")} | them
    assert phat_hanh(moi).ma_thoat == 0


@pytest.mark.parametrize("khai", ["thay_the: 01/KH-THPTVD", "thay_the:\n- 01/KH-THPTVD\nthu_hoi: [01/KH-THPTVD]"])
def test_ban_chep_khong_mang_theo_viec_cu(khai: str) -> None:
    """What last year's document did to another is not done again by its copy."""
    _khai(HAI, khai)

    (tep,) = tao("ke_hoach", Path("inputs/ke_hoach/nam_sau.yaml"), HAI)

    cu = doc_tep(HAI).du_lieu
    assert doc_tep(tep).du_lieu == {ten: tri for ten, tri in cu.items() if ten not in ("thay_the", "thu_hoi")}


@pytest.mark.parametrize(
    ("viec", "so", "loai", "cau"),
    [
        ("dinh_chinh", "01/KH-THPTVD", "ke_hoach", "đính chính phải bằng công văn (Điều 18, khoản 3)"),
        ("sua_doi", "01/KH-THPTVD", "quyet_dinh", "Kế hoạch phải bằng Kế hoạch (Điều 18, khoản 3)"),
        ("thu_hoi", "01/KH-THPTVD", "thong_baoo", "không có loại văn bản `thong_baoo`"),
        ("thu_hoi", "08/KH-THPTVD", "", "sổ đăng ký không có số 08/KH-THPTVD"),
    ],
)
def test_soan_theo_khong_duoc(viec: TacDong, so: str, loai: str, cau: str) -> None:
    """What the decree does not allow is not even begun."""
    with pytest.raises(InputError) as loi:
        soan_theo(viec, so, loai)

    assert cau in str(loi.value)


def test_soan_theo_van_ban_da_het() -> None:
    """A document that is withdrawn or replaced is left alone, and a draft that is there is not written over."""
    soan_theo("sua_doi", "01/KH-THPTVD")
    with pytest.raises(InputError, match="tệp này đã có, không ghi đè"):
        soan_theo("sua_doi", "01/KH-THPTVD")
    _thu_hoi()
    with pytest.raises(InputError, match="đã ở trạng thái thu_hoi, không đổi nữa"):
        soan_theo("sua_doi", "01/KH-THPTVD")

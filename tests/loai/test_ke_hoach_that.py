"""The real plan of `inputs/`: everything its source says is on the page, the slips of the source are mended."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from loai.khong_gian_thu import DU_AN, chu_khoi, chu_trang, mo_tep
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Kieu

TEP = DU_AN / "inputs" / "ke_hoach" / "2024_xa_hoi_hoc_tap.yaml"
CAU_HOI = DU_AN / "docs" / "cau_hoi_cho_don_vi.md"
TEN = "Đắk Lắk thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030"

# What the source plan holds, item by item: id → words that must stand on the page.
KIEM_KE: dict[str, tuple[str, ...]] = {
    # Systems and artefacts
    "A-01": ("Kế hoạch", f"Triển khai Phong trào “{TEN}”"),
    "A-02": ("Kế hoạch số 81/KH-SGDĐT ngày 19 tháng 9 năm 2024",),
    "A-03": ("“Đơn vị học tập”", "Thông tư số 24/2023/TT-BGDĐT ngày 11 tháng 12 năm 2023"),
    "A-04": ("“Công dân học tập”", "Quyết định số 324/QĐ-KHVN ngày 25 tháng 10 năm 2023"),
    "A-05": ("“Toàn dân đoàn kết xây dựng đời sống văn hóa”",),
    "A-06": ("Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”",),
    "A-07": ("Hướng dẫn số 01/HD-SNV ngày 27 tháng 3 năm 2024",),
    "A-08": ("Bằng khen của Chủ tịch UBND tỉnh",),
    "A-09": ("Giấy khen của Giám đốc Sở Giáo dục và Đào tạo",),
    "A-10": ("khen thưởng cấp Nhà nước",),
    "A-11": ("khen thưởng thành tích chung vào cuối năm học",),
    "A-12": ("Xây dựng tiêu chuẩn cụ thể, phù hợp để bình xét",),
    "A-13": ("hướng dẫn thủ tục, hồ sơ, tổng hợp danh sách đề nghị khen thưởng",),
    "A-14": ("báo cáo kết quả đề nghị khen thưởng và trình Hội đồng",),
    "A-15": ("kế hoạch đào tạo, bồi dưỡng", "dịch vụ học tập", "chương trình và tài liệu học tập"),
    "A-16": ("nền tảng, tài nguyên giáo dục dùng chung", "hỗ trợ công tác giám sát"),
    "A-17": ("website",),
    "A-18": ("hệ thống giáo dục mở", "thành phố học tập toàn cầu"),
    # Actors
    "U-01": ("Nhà trường căn cứ chức năng, nhiệm vụ", "Đối với Nhà trường"),
    "U-02": ("người đứng đầu cấp ủy, cơ quan, đơn vị", "tổ chức Đảng, chính quyền và các đoàn thể"),
    "U-03": (
        "cán bộ, giáo viên và người lao động",
        "cán bộ, viên chức, người lao động",
        "cán bộ, công chức, viên chức, người lao động",
    ),
    "U-04": ("Bộ phận thi đua, khen thưởng hướng dẫn",),
    "U-05": ("Văn phòng phối hợp với Công đoàn tổng hợp",),
    "U-06": ("Hội đồng Thi đua - Khen thưởng ngành Giáo dục",),
    "U-07": ("Giám đốc Sở Giáo dục và Đào tạo", "Sở GDĐT"),
    "U-08": ("Chủ tịch UBND tỉnh",),
    "U-09": ("Sở Nội vụ tỉnh Đắk Lắk",),
    "U-10": ("Hội Khuyến học, chính quyền địa phương các cấp", "đoàn thể quần chúng"),
    "U-11": ("các bộ phận kịp thời phản ánh về Ban Giám hiệu",),
    "U-12": ("Bộ Giáo dục và Đào tạo", "Hội Khuyến học Việt Nam"),
    "U-13": ("các tầng lớp Nhân dân", "gia đình, dòng họ, cộng đồng"),
    # Processes
    "P-01": ("Tuyên truyền, phổ biến", "Đẩy mạnh công tác truyền thông", "Tuyên truyền, nâng cao nhận thức"),
    "P-02": ("Tổ chức các phong trào thi đua", "Phong trào thi đua phải được triển khai sâu rộng"),
    "P-03": ("Thường xuyên kiểm tra, giám sát",),
    "P-04": ("định kỳ sơ kết, tổng kết", "công tác sơ kết, tổng kết"),
    "P-05": ("bình xét, đề nghị khen thưởng", "xem xét, bình chọn"),
    "P-06": ("Được công nhận “Đơn vị học tập” cấp huyện, tỉnh",),
    "P-07": ("Được công nhận danh hiệu “Công dân học tập”",),
    "P-08": ("điển hình tiên tiến", "nhân rộng các mô hình", "nhân rộng mô hình tốt"),
    "P-09": ("đào tạo, bồi dưỡng", "năng lực số và năng lực sử dụng ngoại ngữ, tin học"),
    "P-10": ("chuyển đổi số", "giám sát, đánh giá kết quả"),
    "P-11": ("Tăng cường phối hợp",),
    "P-12": ("nếu có khó khăn, vướng mắc",),
    "P-13": ("thực hiện lồng ghép", "các phong trào thi đua khác của ngành, của tỉnh"),
    # Times
    "T-01": (
        "từ năm 2023 đến năm 2030, chia thành 02 giai đoạn",
        "Giai đoạn 1 (từ năm 2023 đến năm 2025)",
        "Giai đoạn 2 (từ năm 2026 đến năm 2030)",
    ),
    "T-02": ("sơ kết, đánh giá, rút kinh nghiệm vào năm 2025", "Tổng kết Phong trào thi đua"),
    "T-03": ("Khen thưởng hằng năm", "vào cuối năm học"),
    "T-04": ("Khen thưởng trong đợt sơ kết giai đoạn 2023 - 2025 và tổng kết giai đoạn 2023 - 2030",),
    "T-05": ("theo thời gian quy định",),
    # Rules
    "Q-01": ("phải gắn với kết quả thực hiện nhiệm vụ chính trị",),
    "Q-02": ("tiết kiệm, chất lượng, hiệu quả, thực chất",),
    "Q-03": ("Quan tâm đầu tư các nguồn lực", "Có nhiều đóng góp về công sức, trí tuệ, vật chất"),
    "Q-04": ("theo quy định của pháp luật về thi đua, khen thưởng và Hướng dẫn",),
    "Q-05": ("trách nhiệm của người đứng đầu đối với kết quả",),
    "Q-06": ("các tập thể và cá nhân tiêu biểu, xuất sắc", "tập thể và cá nhân có thành tích xuất sắc"),
}

# Slips of the source: id → (what must be gone, what must stand instead).
LOI_DA_SUA: dict[str, tuple[str | None, str]] = {
    "E-02": (None, "Sở Giáo dục và Đào tạo tỉnh Đắk Lắk"),
    "E-03": (None, "Trường THPT Nguyễn Chí Thanh"),
    "E-04": ("GL/KH", "Số: /KH-NCT"),
    "E-05": ("\nLăk,", "Đắk Lắk, 19/09/2024"),
    "E-06": (None, "HIỆU TRƯỞNG\nBùi Quang Định"),
    "E-08": ("giải quyết./\n", "giải quyết./."),
    "E-09": ("Giám đốc Sở\n", "+ Giấy khen của Giám đốc Sở Giáo dục và Đào tạo."),
    "E-10": ("Giám đốc Sở\n", "Giám đốc Sở Giáo dục và Đào tạo"),
    "E-11": ("CĐ, GV (t/h)", "Ban Giám hiệu, Công đoàn, giáo viên (để thực hiện)"),
    "E-20": ("cẩn bản", "đổi mới căn bản, toàn diện"),
    "E-21": ("đầy mạnh", "đẩy mạnh"),
    "E-22": ("nhận rộng", "nhân rộng các mô hình"),
    "E-23": ("qui định", "theo quy định"),
    "E-24": ("hàng năm", "hằng năm"),
    "E-25": ("văn hoá", "văn hóa"),
    "E-26": ("đặc biệt vai trò", "đặc biệt là vai trò"),
    "E-27": ("cán bộ giáo viên", "cho cán bộ, giáo viên và người lao động"),
    "E-28": ("phong phú bảo đảm", "phong phú, bảo đảm"),
    "E-29": ("; Thực hiện", "; thực hiện khen thưởng"),
    "E-40": ("Đắk Lăk", "Đắk Lắk"),
    "E-41": ("Đăk Lăk", "Đắk Lắk"),
    "E-42": ("Lăk", "Đắk Lắk"),
    "E-43": ("Sóc Trăng", "giai đoạn 2021 - 2030” tỉnh Đắk Lắk"),
    "E-44": ("Phong trào thi đua xây dựng xã hội học tập, đ", "Xét thành tích thực hiện Phong trào thi đua cùng"),
    "E-45": (None, f"Kế hoạch triển khai Phong trào “{TEN}” của"),
    "E-46": ("HĐ-SNV", "01/HD-SNV"),
    "E-47": ("Sở Nội vụ Đ", "Sở Nội vụ tỉnh Đắk Lắk"),
    "E-48": ("Hội đồng thi đua", "Hội đồng Thi đua - Khen thưởng ngành Giáo dục"),
    "E-49": ("trường THPT", "của Trường THPT Nguyễn Chí Thanh"),
    "E-50": ("GD&ĐT", "(sau đây gọi tắt là Sở GDĐT)"),
    "E-51": ("tầng lớp nhân dân", "mọi tầng lớp Nhân dân"),
    "E-53": ("các Phong trào", "các phong trào thi đua của cơ quan"),
    "E-60": ("11/12/2023", "ngày 11 tháng 12 năm 2023"),
    "E-61": ("từ 2023 -", "(từ năm 2023 đến năm 2025)"),
    "E-62": (None, "quy định về đánh giá, công nhận “Đơn vị học tập” cấp huyện, tỉnh"),
    "E-83": ("các mức quy định", "các mức độ quy định"),
    "E-84": (None, "(sau đây gọi là Phong trào thi đua)"),
}
CB = ("E-12", "E-63", "E-64", "E-65", *(f"E-{so}" for so in range(70, 83)))


@pytest.fixture(scope="module")
def ban() -> BanTrinhBay:
    """The words of the real plan."""
    return mo_tep(TEP).trinh_bay()


@pytest.fixture(scope="module")
def trang(ban: BanTrinhBay) -> str:
    """The page as text."""
    return chu_trang(ban)


@pytest.mark.parametrize("ma", KIEM_KE)
def test_khong_sot_muc_nao(trang: str, ma: str) -> None:
    """Each item of the inventory is on the page."""
    assert [chu for chu in KIEM_KE[ma] if chu not in trang] == []


@pytest.mark.parametrize("ma", LOI_DA_SUA)
def test_loi_cua_ban_goc_da_sua(trang: str, ma: str) -> None:
    """The slip is gone, the right form stands."""
    sai, dung = LOI_DA_SUA[ma]

    assert sai is None or sai not in trang
    assert dung in trang


def test_bo_cuc(ban: BanTrinhBay) -> None:
    """Six parts with their titles, numbered by machine, the same counts as the source."""
    muc = [chu_khoi(khoi) for khoi in ban.khoi if khoi.kieu is Kieu.MUC]
    dem = {kieu: sum(khoi.kieu is kieu for khoi in ban.khoi) for kieu in Kieu}

    assert muc == [
        "I. Mục đích, yêu cầu",
        "II. Nội dung Phong trào thi đua",
        "III. Tiến độ thực hiện",
        "IV. Tiêu chí thi đua và hình thức khen thưởng",
        "V. Giải pháp trọng tâm",
        "VI. Tổ chức thực hiện",
    ]
    assert dem[Kieu.CAN_CU] == 1
    assert dem[Kieu.KHOAN_TIEU_DE] == 6
    assert dem[Kieu.KHOAN] == 5 + 6 + 3
    assert dem[Kieu.DIEM] == 6
    assert dem[Kieu.DIEM_TIEU_DE] == 4
    assert (dem[Kieu.GACH], dem[Kieu.CONG]) == (4 + 2 + 2, 2)


def test_so_de_trong(ban: BanTrinhBay) -> None:
    """The number was unreadable in the source: blank, never guessed."""
    assert (ban.so, ban.ky_hieu) == ("", "KH-NCT")
    assert ban.luu == "VT"


def test_doi_ten_phong_trao_mot_lan(tmp_path: Path) -> None:
    """The movement's name stands in one place: change it there and no trace of the old one is left."""
    shutil.copytree(DU_AN / "inputs", tmp_path / "inputs")
    tep = tmp_path / "inputs" / "phong_trao" / "xa_hoi_hoc_tap.yaml"
    tep.write_text(tep.read_text(encoding="utf-8").replace(TEN, "Tên mới của phong trào"), encoding="utf-8")

    trang = chu_trang(mo_tep(tmp_path / "inputs" / "ke_hoach" / TEP.name).trinh_bay())

    assert "đẩy mạnh học tập suốt đời giai đoạn" not in trang
    assert trang.count("“Tên mới của phong trào”") == 4


def test_doi_tinh_mot_lan(tmp_path: Path) -> None:
    """The province of the Đề án is the body's own, from one place."""
    shutil.copytree(DU_AN / "inputs", tmp_path / "inputs")
    tep = tmp_path / "inputs" / "co_quan.yaml"
    tep.write_text(tep.read_text(encoding="utf-8").replace("tinh: tỉnh Đắk Lắk", "tinh: tỉnh Ví Dụ"), encoding="utf-8")

    trang = chu_trang(mo_tep(tmp_path / "inputs" / "ke_hoach" / TEP.name).trinh_bay())

    assert "giai đoạn 2021 - 2030” tỉnh Ví Dụ." in trang


def test_bao_cao_khong_bia_so_lieu() -> None:
    """The report says nothing that only the school can know: each such place is a visible gap."""
    ban = mo_tep(DU_AN / "inputs" / "bao_cao" / "2025_so_ket_xa_hoi_hoc_tap.yaml").trinh_bay()
    trang = chu_trang(ban)

    assert trang.count("[cần bổ sung: ") >= 10
    assert ban.kinh_gui == ("Sở Giáo dục và Đào tạo tỉnh Đắk Lắk",)
    assert (ban.so, ban.ngay, ban.nam, ban.noi_nhan[0]) == ("", None, 2025, "Như trên")


@pytest.mark.parametrize("ma", CB)
def test_cau_hoi_cho_don_vi(ma: str) -> None:
    """What only a person can decide is asked, with the place quoted."""
    chu = CAU_HOI.read_text(encoding="utf-8")
    dong = next(dong for dong in chu.splitlines() if dong.startswith(f"| {ma} "))

    assert re.search(r"dòng \d+|cả văn bản", dong)


def test_moi_gia_dinh_co_trong_cau_hoi() -> None:
    """Each `# giả định` of the data is in the list of questions; the sample dossiers are of no real office."""
    chu = CAU_HOI.read_text(encoding="utf-8")
    gia_dinh = [
        dong.split("#")[0].strip().removeprefix("- ")
        for tep in sorted((DU_AN / "inputs").rglob("*.yaml"))
        if "khen_thuong" not in tep.parts
        for dong in tep.read_text(encoding="utf-8").splitlines()
        if "# giả định" in dong and not dong.startswith("#")
    ]

    assert gia_dinh
    assert [dong for dong in gia_dinh if f"`{dong}`" not in chu] == []

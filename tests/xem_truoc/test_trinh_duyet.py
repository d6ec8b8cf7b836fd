"""The page in a real browser: open, edit, see the new page, see an error, mend it; by mouse, by keys, on a phone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from vanban.xem_truoc.phuc_vu import phuc_vu
from xem_truoc.conftest import DICH, KE_HOACH, sua

pytestmark = [pytest.mark.libreoffice, pytest.mark.chromium]
_CO = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--window-size=1400,900",
)


@pytest.fixture(scope="module")
def chromium() -> Iterator[webdriver.Chrome]:
    """One browser for all tests, with a profile of its own."""
    cach = webdriver.ChromeOptions()
    cach.binary_location = shutil.which("chromium") or ""
    cach.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for co in _CO:
        cach.add_argument(co)
    may = webdriver.Chrome(options=cach, service=webdriver.ChromeService(shutil.which("chromedriver")))
    try:
        yield may
    finally:
        may.quit()


class Trang:
    """What a person sees and does."""

    def __init__(self, may: webdriver.Chrome) -> None:
        self.may = may

    def cho(self, dieu_kien: Callable[[], Any]) -> Any:
        """Wait until something is so, and return it."""
        return WebDriverWait(self.may, 60, poll_frequency=0.05).until(lambda _: dieu_kien())

    def mot(self, chon: str) -> WebElement:
        return self.may.find_element("css selector", chon)

    def cac(self, chon: str) -> list[WebElement]:
        return self.may.find_elements("css selector", chon)

    def chu(self, chon: str) -> str:
        """The text of one element, taken at once: the page may be drawn anew at any moment."""
        ra = self.may.execute_script("return document.querySelector(arguments[0])?.textContent ?? ''", chon)
        return str(ra)

    def anh(self) -> tuple[str, ...]:
        """The pictures that are drawn."""
        lenh = "return [...document.querySelectorAll('figure img')].filter(a => a.naturalWidth > 0).map(a => a.src)"
        return tuple(self.may.execute_script(lenh))

    def bam(self, chon: str) -> None:
        self.may.execute_script("document.querySelector(arguments[0]).click()", chon)


@pytest.fixture
def trang(noi_xem: Path, chromium: webdriver.Chrome) -> Iterator[Trang]:
    """The page of the workspace, with its first pages drawn; nothing may be wrong in the console at the end."""
    with phuc_vu([KE_HOACH], 0, lambda _: None) as may:
        chromium.get(may.dia_chi)
        mot = Trang(chromium)
        mot.cho(mot.anh)
        mot.cho(lambda: "trang" in mot.chu("#tinh_trang"))
        yield mot
        nhat_ky: list[dict[str, str]] = chromium.get_log("browser")  # type: ignore[no-untyped-call]
        assert [dong for dong in nhat_ky if dong["level"] == "SEVERE"] == []
        chromium.get("about:blank")


def test_sua_thay_trang_moi_roi_thay_loi_roi_chua(trang: Trang) -> None:
    """The clerk's minutes: a sentence changes and so does the picture; a misspelt key is told; mended, it is gone."""
    dau = trang.anh()
    assert trang.mot("#chon").get_attribute("value") == DICH

    sua(KE_HOACH, "mo_dau: ", "mo_dau: Thực hiện nhiệm vụ năm học, ")
    moi = trang.cho(lambda: (trang.anh() != dau) and trang.anh())
    assert moi[0] != dau[0]
    trang.cho(lambda: "giây sau khi lưu" in trang.chu("#tinh_trang"))

    sua(KE_HOACH, "trich_yeu:", "trich_yeuu:")
    trang.cho(lambda: "trich_yeu" in trang.chu(".muc.loi"))
    trang.cho(lambda: "lần dựng được gần nhất" in trang.chu("#tinh_trang"))
    assert trang.anh() == moi
    trang.bam(".muc.loi")
    assert trang.cho(lambda: trang.chu("#cac_dong li.chon")).startswith("trich_yeuu:")

    sua(KE_HOACH, "trich_yeuu:", "trich_yeu:")
    trang.cho(lambda: not trang.cac(".muc.loi"))
    trang.cho(lambda: "lần dựng được gần nhất" not in trang.chu("#tinh_trang"))
    assert trang.anh() == moi


def test_bam_phat_hien_thay_cho_tren_trang_va_trong_du_lieu(trang: Trang) -> None:
    """A click on a finding marks its words on the page and its line in the data."""
    sua(KE_HOACH, "mo_dau: ", "mo_dau: Nhà trường , ")
    trang.cho(lambda: "Nhà trường ," in trang.chu("#cac_viec"))
    nut = trang.cho(lambda: next((n for n in trang.cac(".muc.nhac, .muc.sai") if "Nhà trường ," in n.text), None))
    nut.click()
    assert trang.cho(lambda: trang.chu("#cac_dong li.chon")).startswith("mo_dau: Nhà trường ,")
    khung = trang.cho(lambda: trang.cac(".khung:not(.lo)"))
    cho, giay = khung[0].rect, trang.mot("figure").rect
    assert giay["x"] < cho["x"] < giay["x"] + giay["width"] / 3
    assert cho["width"] > giay["width"] / 3
    assert trang.may.execute_script("return document.activeElement.tagName") == "BUTTON"


def test_dung_ban_phim(trang: Trang) -> None:
    """Without a mouse: arrows walk through the list, Enter shows the place."""
    sua(KE_HOACH, "mo_dau: ", "mo_dau: Nhà trường , ")
    trang.cho(lambda: len(trang.cac(".muc")) > 1)
    trang.cho(lambda: "giây sau khi lưu" in trang.chu("#tinh_trang"))
    trang.mot("body").send_keys(Keys.ARROW_DOWN)
    dau = trang.may.execute_script("return document.activeElement.textContent")
    trang.may.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    sau = trang.may.execute_script("return document.activeElement.textContent")
    assert dau != sau
    trang.may.switch_to.active_element.send_keys(Keys.ENTER)
    assert trang.cho(lambda: trang.chu(".muc[aria-current=true]")) == sau
    for chon in ("#chon", "#trang", "#du_lieu"):
        trang.may.execute_script("document.querySelector(arguments[0]).focus()", chon)
        assert trang.may.execute_script("return '#' + document.activeElement.id") == chon


def test_doc_duoc_tren_dien_thoai(trang: Trang) -> None:
    """On a narrow screen one part shows at a time, as wide as the screen, with buttons that a thumb can hit."""
    man_hinh = {"width": 390, "height": 800, "deviceScaleFactor": 2, "mobile": True}
    trang.may.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", man_hinh)
    try:
        for ten in ("trang", "viec", "du_lieu"):
            trang.mot(f"nav [data-mo={ten}]").click()
            hien = [o.get_attribute("id") for o in trang.cac("section") if o.is_displayed()]
            assert hien == [ten]
            assert trang.may.execute_script("return document.documentElement.scrollWidth") == 390
            assert trang.mot(f"nav [data-mo={ten}]").rect["height"] >= 44
        trang.mot("nav [data-mo=viec]").click()
        trang.mot(".muc").click()
        assert trang.mot("body").get_attribute("data-khung") in ("trang", "du_lieu")
    finally:
        trang.may.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

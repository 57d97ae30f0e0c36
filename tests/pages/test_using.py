"""The page with a keyboard, on a phone, in the dark, in English, and for eyes that need contrast."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

import pytest
from playwright.async_api import expect

from tests.pages.conftest import Look
from tests.pages.contrast import FAINT_TEXTS

pytestmark = pytest.mark.asyncio(loop_scope="session")

SCHEMES: Final = ("light", "dark")
BACKGROUND = "() => getComputedStyle(document.body).backgroundColor"
PICTURE = Path(__file__).resolve().parents[2] / "docs" / "demo.png"


FOCUS_SHOWS = """() => {
    const field = document.activeElement.closest(".field");
    const marked = getComputedStyle(document.querySelector(".send")).backgroundColor;
    const style = getComputedStyle(document.activeElement);
    return field ? getComputedStyle(field).borderColor === marked : style.outlineStyle !== "none";
}"""


async def test_everything_works_without_a_mouse_and_focus_can_be_seen(look: Look) -> None:
    async with look() as page:
        keys = page.page.keyboard
        ratna = page.phone("participant")
        for _ in range(20):
            await keys.press("Tab")
            assert await page.page.evaluate(FOCUS_SHOWS)
        await page.page.reload()
        await page.page.wait_for_selector("body[data-ready]")
        await keys.press("Tab")
        await keys.press("Enter")
        await expect(ratna.text).to_be_focused()
        await ratna.button("Mulai").focus()
        await keys.press("Enter")
        await ratna.hears("Sebelum masuk")
        await expect(ratna.text).to_be_focused()
        for _ in range(8):
            await keys.press("Shift+Tab")
            if await ratna.button("Setuju").evaluate("node => node === document.activeElement"):
                break
        await keys.press("Enter")
        await ratna.hears("Silakan pilih nama Anda")
        await ratna.messages.last.focus()
        await keys.press("ArrowUp")
        await expect(ratna.messages.nth(-2)).to_be_focused()
        await keys.press("Enter")
        await expect(ratna.node.locator(".replying")).to_be_visible()
        await keys.press("Escape")
        await expect(ratna.node.locator(".replying")).to_be_hidden()


async def test_a_phone_shows_one_person_at_a_time_and_counts_what_the_others_missed(look: Look) -> None:
    async with look(width=390, height=844) as page:
        ratna, nadia = page.phone("participant"), page.phone("organizer")
        await expect(ratna.node).to_be_visible()
        await expect(nadia.node).to_be_hidden()
        await page.page.get_by_role("tab", name="Penyelenggara").click()
        await expect(ratna.node).to_be_hidden()
        await nadia.presses("Grup")
        await nadia.says("Bus berangkat 07.15")
        await expect(page.page.get_by_role("tab", name="Peserta")).to_have_text(re.compile("1"))
        await page.page.get_by_role("tab", name="Peserta").click()
        await ratna.presses("Grup 1")
        await expect(page.page.get_by_role("tab", name="Peserta")).to_have_text("Peserta")
        wider = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
        for width in (390, 320):  # 1280 pixels enlarged four times
            await page.page.set_viewport_size({"width": width, "height": 568})
            assert not await page.page.evaluate(wider)


async def test_the_page_speaks_english_too(look: Look) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        await ratna.says("halo")
        await page.page.get_by_role("button", name="English").click()
        await expect(ratna.node.get_by_role("heading")).to_have_text("Participant")
        await expect(page.page.locator("#now-time")).to_have_text(re.compile(r"\d\d:\d\d"))
        await expect(page.page.locator("html")).to_have_attribute("lang", "en")
        await page.page.reload()
        await expect(ratna.node.get_by_role("heading")).to_have_text("Participant")


async def test_a_browser_in_english_is_spoken_to_in_english(look: Look) -> None:
    async with look(locale="en-GB") as page:
        await expect(page.phone("coach").node.get_by_role("heading")).to_have_text("Coach")


async def test_the_page_says_when_the_demo_has_ended(look: Look) -> None:
    async with look(forgiving=True) as page:
        told = page.page.get_by_role("alert").filter(has_text="Demo sudah berhenti")
        await expect(told).to_be_hidden()
        page.demo.stop()
        await expect(told).to_be_visible()


async def test_all_text_stands_out_from_what_is_behind_it(look: Look) -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 to 1."""
    async with look() as page:
        for greeted in (False, True):
            if greeted:
                await page.phone("participant").joins()
                await page.phone("participant").taps("Kontak")
                await page.phone("participant").hears("Panitia dan rombongan")
            backgrounds = set()
            for scheme in SCHEMES:
                await page.page.emulate_media(color_scheme=scheme)
                backgrounds.add(await page.page.evaluate(BACKGROUND))
                assert await page.page.evaluate(FAINT_TEXTS) == []
            assert len(backgrounds) == len(SCHEMES)


@pytest.mark.skipif(
    not os.environ.get("LOKUS_SCREENSHOTS"), reason="pictures are taken when LOKUS_SCREENSHOTS is set"
)
async def test_the_picture_for_the_readme(look: Look) -> None:
    async with look() as page:
        for role in ("organizer", "coach", "participant"):
            await page.phone(role).joins()
        ratna, nadia, arya = (page.phone(role) for role in ("participant", "organizer", "coach"))
        await ratna.says("apakah boleh membawa pasangan ke makan malam?")
        await ratna.presses("Teruskan ke panitia")
        await (await nadia.hears("membawa pasangan")).locator(".bubble").click(position={"x": 20, "y": 12})
        await nadia.says("Boleh, mohon daftarkan di posko.")
        await ratna.hears("mohon daftarkan di posko")
        await page.goes_to("10.45")
        await ratna.says("siapa yang menerima kita di mpp?")
        await ratna.hears("Farid Hidayatullah")
        await ratna.presses("Peta: Mal Pelayanan Publik Semarang")
        await ratna.hears("buka peta")
        await nadia.says("kelompok surakarta sekarang di mana?")
        await nadia.hears("Solo Techno Park")
        await arya.taps("Sekarang")
        await arya.hears("Smart City Centre")
        await page.page.mouse.move(720, 5)
        await arya.text.evaluate("node => node.blur()")
        PICTURE.parent.mkdir(exist_ok=True)
        await page.page.screenshot(path=PICTURE)

"""People join and talk on the demo's page, with the real bot behind it."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from playwright.async_api import expect

from db.visit import WIB
from tests.pages.conftest import Look
from tests.pages.phones import NAMES
from texts.when import clock

CUT_OFF = """() => [...document.querySelectorAll(".bubble")].filter((bubble) => {
    const [inner, outer] = [bubble, bubble.closest(".log")].map((node) => node.getBoundingClientRect());
    return inner.width && (inner.left < outer.left || inner.right > outer.right);
}).map((bubble) => bubble.textContent)"""
"""Messages that don't fit their phone."""

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_participant_joins_by_a_press_asks_taps_and_types(look: Look) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        await ratna.joins()
        await ratna.says("lokus hari ini di mana?")
        answer = await ratna.hears("Smart City Centre")
        await expect(answer).to_contain_text("Kampung Pelangi")

        await ratna.taps("Agenda")
        await ratna.hears("Kunjungan ke Smart City Centre")
        await ratna.taps("Kontak")
        await ratna.hears("Panitia dan rombongan")
        await ratna.presses("Dian Maharani")
        card = ratna.last.locator("a.card")
        await expect(card).to_contain_text("Dian Maharani")
        await expect(card).to_have_attribute("href", "tel:+628000000011")

        await ratna.text.press_sequentially("/bah")
        await ratna.text.press("ArrowDown")
        await ratna.text.press("Enter")
        await expect(ratna.messages.filter(has_text="/bahasa").last).to_be_visible()
        await expect(ratna.text).to_have_value("")

        await ratna.text.press_sequentially("satu")
        await ratna.text.press("Shift+Enter")
        await ratna.text.press_sequentially("dua")
        await ratna.text.press("Enter")
        sent = ratna.node.locator(".message.mine .text")
        await expect(sent.last).to_have_text("satu\ndua", use_inner_text=True)


async def test_the_clock_decides_what_runs_now_and_goes_to_any_moment_and_back(look: Look) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        await ratna.joins()
        await ratna.taps("Sekarang")
        await ratna.hears("Penerimaan rombongan dan sambutan")
        await page.goes_to("10.45")
        await expect(page.page.locator("#now-time")).to_have_text(re.compile(r"10\.4[56]"))
        await ratna.taps("Sekarang")
        answer = await ratna.hears("Sekarang: Kunjungan ke Smart City Centre")
        await expect(answer.locator("time")).to_have_text(re.compile(r"10\.4[56]"))

        await page.page.get_by_role("button", name="Ubah waktu").click()
        day = (await page.page.locator("#clock-field").input_value())[:10]
        await page.page.get_by_label("Saat lain").fill(f"{day}T13:37")
        await page.page.get_by_role("button", name="Pindah", exact=True).click()
        await expect(page.page.locator("#now-time")).to_have_text(re.compile(r"13\.3[78]"))
        await page.goes_to("Langsung")
        real = datetime.now(UTC)
        await expect(page.page.locator("#now-time")).to_have_text(
            clock(real.astimezone(WIB), "id", zone=False)
        )


async def test_who_follows_an_invitation_joins_asks_and_is_answered_by_the_organizer(look: Look) -> None:
    async with look() as page:
        ratna, nadia = page.phone("participant"), page.phone("organizer")
        await nadia.joins()
        await nadia.says("/undang")
        await nadia.presses("Peserta")
        await nadia.presses("Semarang")
        link = await (await nadia.hears("Undangan peserta Semarang")).locator("a").first.inner_text()
        await nadia.presses("Grup")
        await nadia.says(f"Silakan masuk: {link}")
        await ratna.presses("Grup 1")
        await (await ratna.hears("Silakan masuk")).get_by_role("link").click()
        await ratna.hears("Sebelum masuk, mohon persetujuan Anda")
        await expect(ratna.button("Bot")).to_have_attribute("aria-pressed", "true")
        await ratna.presses("Setuju")
        await ratna.presses(NAMES["participant"])
        await ratna.hears("Selamat datang")

        await nadia.presses("Bot")
        await ratna.says("Apakah boleh membawa pasangan ke makan malam?")
        await ratna.presses("Teruskan ke panitia")
        asked = await nadia.hears("membawa pasangan")
        await asked.click(position={"x": 20, "y": 12})
        await expect(nadia.node.locator(".replying")).to_be_visible()
        await nadia.says("Boleh, daftarkan di posko.")
        await ratna.hears("Boleh, daftarkan di posko.")
        assert await page.page.evaluate(CUT_OFF) == []

        for phone, invites in ((ratna, 0), (nadia, 1)):
            await phone.presses("Daftar perintah")
            offered = phone.node.get_by_role("option")
            await expect(offered.filter(has_text="/bantuan")).to_have_count(1)
            await expect(offered.filter(has_text="/undang")).to_have_count(invites)


async def test_a_group_is_told_apart_and_what_the_bot_offers_inline_is_sent_there(look: Look) -> None:
    async with look() as page:
        ratna, arya = page.phone("participant"), page.phone("coach")
        await arya.presses("Grup")
        await arya.says("Selamat pagi semua")
        await expect(ratna.button("Grup 1")).to_be_visible()
        await ratna.presses("Grup 1")
        await expect(await ratna.hears("Selamat pagi semua")).to_contain_text("Arya Wicaksana")
        await expect(ratna.button("Grup")).to_have_attribute("aria-pressed", "true")

        await ratna.presses("Bot")
        await ratna.joins()
        await ratna.presses("Grup")
        await ratna.text.press_sequentially("@lokus_bot mal")
        offered = ratna.node.get_by_role("option", name="Mal Pelayanan Publik")
        await offered.first.click()
        await expect(await arya.hears("Mal Pelayanan Publik")).to_contain_text("via @lokus_bot")

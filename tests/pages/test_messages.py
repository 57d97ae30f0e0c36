"""Every kind of message as it looks on a phone: the bot sends it over HTTP, the page shows it."""

from __future__ import annotations

import io
import re
import struct
import zlib

import pytest
from playwright.async_api import expect
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputPollOption,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ChatAction, ParseMode

from tests.pages.conftest import Look

pytestmark = pytest.mark.asyncio(loop_scope="session")


def picture(width: int, height: int) -> bytes:
    """A grey PNG."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x99" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


async def test_texts_places_and_contacts_are_shown_as_they_are_meant(look: Look, bot: Bot) -> None:
    text = (
        '<b>tebal <i>miring</i></b> <code>S05</code> <a href="https://example.org/">tautan</a>\n'
        "<blockquote>kutipan</blockquote>&lt;img src=x onerror=alert(1)&gt; 👩🏽‍🏫 <u>garis</u>"
    )
    entities = [MessageEntity(MessageEntity.BOLD, 5, 4), MessageEntity(MessageEntity.SPOILER, 10, 6)]
    async with look() as page:
        ratna = page.phone("participant")
        await bot.send_message(ratna.user.id, text, parse_mode=ParseMode.HTML)
        said = await ratna.hears("tebal miring")
        await expect(said.locator("b i")).to_have_text("miring")
        await expect(said.locator("code")).to_have_text("S05")
        await expect(said.locator("blockquote")).to_have_text("kutipan")
        await expect(said.locator("u")).to_have_text("garis")
        await expect(said.get_by_role("link", name="tautan")).to_have_attribute("rel", "noopener noreferrer")
        await expect(said).to_contain_text("<img src=x onerror=alert(1)>")
        await expect(said.locator("img")).to_have_count(0)

        await bot.send_message(ratna.user.id, "👩🏽 tebal rahasia"[:16], entities=entities)
        said = await ratna.hears("teba")
        await expect(said.locator("b")).to_have_text("teba")
        spoiler = said.locator(".spoiler")
        await expect(spoiler).to_have_attribute("aria-expanded", "false")
        await spoiler.click()
        await expect(spoiler).to_have_attribute("aria-expanded", "true")

        await bot.send_venue(ratna.user.id, -6.9812, 110.4141, "Smart City Centre", "Jl. Pemuda No. 148")
        place = (await ratna.hears("Smart City Centre")).get_by_role("link")
        await expect(place).to_contain_text("-6.98120, 110.41410")
        await expect(place).to_have_attribute("href", re.compile("openstreetmap.*mlat=-6.9812&mlon=110.4141"))
        vcard = (
            "BEGIN:VCARD\nVERSION:3.0\nFN:Dian Maharani\nTITLE:Kepala Bidang\nTEL:+628000000011\nEND:VCARD"
        )
        await bot.send_contact(ratna.user.id, "+628000000011", "Dian", "Maharani", vcard=vcard)
        await expect(await ratna.hears("Dian Maharani")).to_contain_text("Kepala Bidang")


async def test_a_message_is_edited_pinned_deleted_and_replied_to(look: Look, bot: Bot) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        first = await bot.send_message(ratna.user.id, "Agenda pagi")
        await bot.send_message(ratna.user.id, "Yang kedua")
        await bot.edit_message_text("Agenda siang", ratna.user.id, first.message_id)
        await expect(ratna.messages.first).to_contain_text("Agenda siang")
        await expect(ratna.messages.first).to_contain_text("diedit")
        await bot.pin_chat_message(ratna.user.id, first.message_id)
        pinned = ratna.node.locator(".pinned")
        await expect(pinned).to_contain_text("Agenda siang")
        await pinned.click()
        await expect(ratna.messages.first).to_be_focused()
        await bot.delete_message(ratna.user.id, first.message_id)
        await expect(ratna.messages.filter(has_text="Agenda siang")).to_have_count(0)
        await expect(pinned).to_be_hidden()

        first = await bot.send_message(ratna.user.id, "Bus berangkat 07.15")
        await bot.send_message(ratna.user.id, "Bergeser ke 07.30", reply_to_message_id=first.message_id)
        said = await ratna.hears("Bergeser ke 07.30")
        await said.locator(".quoted", has_text="Bus berangkat 07.15").click()
        await expect(ratna.messages.filter(has_text="Bus berangkat 07.15").first).to_be_focused()


async def test_the_newest_message_stays_in_sight_unless_one_reads_further_up(look: Look, bot: Bot) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        first = await bot.send_message(ratna.user.id, "Baris\n" * 60)
        await bot.send_message(ratna.user.id, "Yang kedua")
        await bot.pin_chat_message(ratna.user.id, first.message_id)
        await expect(ratna.node.locator(".pinned")).to_be_visible()
        await expect(ratna.node.locator(".service")).to_be_in_viewport()
        await expect(ratna.last.locator(".bubble")).to_be_in_viewport(ratio=1)
        await ratna.messages.first.evaluate("node => node.scrollIntoView({ block: 'start' })")
        down = ratna.node.locator(".to-end")
        await expect(down).to_be_visible()
        await bot.send_message(ratna.user.id, "Yang ketiga")
        await expect(down).to_have_text("1")
        await down.click()
        await expect(ratna.last).to_be_in_viewport()
        await expect(down).to_be_hidden()


async def test_files_go_both_ways_and_pictures_are_seen(look: Look, bot: Bot) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        await bot.send_document(ratna.user.id, io.BytesIO(b"BEGIN:VCALENDAR"), filename="agenda.ics")
        async with page.page.expect_download() as download:
            await (await ratna.hears("agenda.ics")).get_by_role("link").click()
        assert (await download.value).suggested_filename == "agenda.ics"
        await bot.send_photo(ratna.user.id, picture(60, 40), caption="Denah lantai 4")
        seen = (await ratna.hears("Denah lantai 4")).get_by_role("img", name="Denah lantai 4")
        await expect(seen).to_have_js_property("naturalWidth", 60)
        await bot.send_voice(ratna.user.id, b"OggS" + bytes(40), duration=2)
        await expect(ratna.last.get_by_label("Pesan suara")).to_be_visible()

        await ratna.node.locator("input[type=file]").set_input_files(
            {"name": "agenda.xlsx", "mimeType": "application/octet-stream", "buffer": b"PK"}
        )
        await expect(ratna.node.locator(".message.mine")).to_contain_text("agenda.xlsx")


async def test_votes_are_counted_shown_and_taken_back_and_several_sent_together(look: Look, bot: Bot) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        options = [InputPollOption("Cukup"), InputPollOption("Terlalu singkat")]
        poll = await bot.send_poll(ratna.user.id, "Waktu kunjungan?", options, is_anonymous=False)
        said = await ratna.hears("Waktu kunjungan?")
        await said.get_by_role("radio", name="Cukup").click()
        await expect(said).to_contain_text("100%")
        await page.page.reload()
        said = await ratna.hears("Waktu kunjungan?")
        await expect(said.locator(".own")).to_contain_text("Cukup")
        await said.get_by_role("button", name="Tarik suara").click()
        await expect(said.get_by_role("radio")).to_have_count(2)
        await bot.stop_poll(ratna.user.id, poll.message_id)
        await expect(said).to_contain_text("ditutup")

        options = [InputPollOption(name) for name in ("Antrean", "Pengaduan", "Perizinan")]
        await bot.send_poll(ratna.user.id, "Apa yang ditiru?", options, allows_multiple_answers=True)
        said = await ratna.hears("Apa yang ditiru?")
        vote = said.get_by_role("button", name="Pilih", exact=True)
        await expect(vote).to_be_disabled()
        await said.get_by_role("checkbox", name="Antrean").click()
        await said.get_by_role("checkbox", name="Perizinan").click()
        await vote.click()
        await expect(said.locator(".own")).to_have_count(2)


async def test_buttons_are_answered_and_keys_the_menu_and_typing_follow_the_bot(look: Look, bot: Bot) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        link = InlineKeyboardButton("Peta", url="https://example.org/peta")
        old = InlineKeyboardButton("Tombol lama", callback_data="tidak:dikenal")
        await bot.send_message(ratna.user.id, "Pilih", reply_markup=InlineKeyboardMarkup([[link, old]]))
        said = await ratna.hears("Pilih")
        await expect(said.get_by_role("link", name="Peta")).to_have_attribute("target", "_blank")
        await ratna.presses("Tombol lama")
        told = page.page.locator("dialog[open], .phone .toast:not([hidden])")
        await expect(told).to_contain_text(re.compile(r"\w{4}"))
        await page.page.keyboard.press("Escape")
        await expect(page.page.locator("dialog[open]")).to_have_count(0)

        keys = ReplyKeyboardMarkup(
            [[KeyboardButton("Satu"), KeyboardButton("Dua")]], input_field_placeholder="Pilih satu"
        )
        await bot.send_message(ratna.user.id, "Ini tombolnya", reply_markup=keys)
        row = ratna.node.locator(".reply-keyboard")
        await expect(row.get_by_role("button")).to_have_text(["Satu", "Dua"])
        await expect(ratna.text).to_have_attribute("placeholder", "Pilih satu")
        await ratna.presses("Tombol balasan")
        await expect(row).to_be_hidden()
        await ratna.presses("Tombol balasan")
        await expect(row).to_be_visible()
        await bot.send_message(ratna.user.id, "Sudah", reply_markup=ReplyKeyboardRemove())
        await expect(row).to_be_hidden()

        await bot.send_chat_action(ratna.user.id, ChatAction.TYPING)
        await expect(ratna.node.locator(".status")).to_have_text("sedang mengetik…")
        await bot.send_message(ratna.user.id, "Ini jawabannya")
        await expect(ratna.node.locator(".status")).to_have_text("bot")

        scope = BotCommandScopeChat(ratna.user.id)
        async with page.page.expect_response(re.compile("/people/messages")):
            await bot.set_my_commands([BotCommand("uji", "Perintah uji")], scope=scope)
        await bot.send_message(ratna.user.id, "Menunya baru")
        await ratna.hears("Menunya baru")
        await ratna.presses("Daftar perintah")
        await expect(ratna.node.get_by_role("option").first).to_have_text("/ujiPerintah uji")


async def test_days_are_told_apart(look: Look, bot: Bot) -> None:
    async with look() as page:
        ratna = page.phone("participant")
        await page.goes_to("H-1 19.00")
        await bot.send_message(ratna.user.id, "Malam")
        await ratna.hears("Malam")
        await page.goes_to("09.00")
        await bot.send_message(ratna.user.id, "Pagi")
        await ratna.hears("Pagi")
        await expect(ratna.node.locator(".log:not([hidden]) .day")).to_have_count(2)

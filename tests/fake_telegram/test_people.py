"""People talk with a bot made of python-telegram-bot's client, over HTTP."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import telegram as ptb

from tests.fake_telegram.client import keyboard


async def next_update(bot: ptb.Bot, offset: int | None = None) -> Any:
    (update,) = await bot.get_updates(offset=offset, timeout=5, limit=1)
    return update


async def test_one_writes_and_hears_the_answer(bot, telegram):
    ani = telegram.user("Ani", language="en")
    await ani.says("/start KODE")
    update = await next_update(bot)
    message = update.message
    assert (message.text, message.from_user.language_code) == ("/start KODE", "en")
    assert message.parse_entities(["bot_command"]) == {message.entities[0]: "/start"}
    await message.reply_html("<b>Selamat datang</b>, Ibu &amp; Bapak")
    assert await ani.hears() == "Selamat datang, Ibu & Bapak"
    assert telegram.refused == []


async def test_hearing_passes_over_what_was_not_meant(bot, ani):
    for text in ("satu", "dua", "tiga"):
        await bot.send_message(ani.id, text)
    assert await ani.hears(containing="du") == "dua"
    assert ani.unheard() == ["tiga"]


async def test_waiting_in_vain_tells_what_was_heard_and_refused(bot, ani):
    await bot.send_message(ani.id, "satu")
    with pytest.raises(ptb.error.BadRequest):
        await bot.send_message(ani.id, "<p>", parse_mode="HTML")
    with pytest.raises(AssertionError) as failure:
        await ani.hears(containing="dua", seconds=0.01)
    assert "nothing containing 'dua'" in str(failure.value)
    assert "satu" in str(failure.value)
    assert "Unsupported start tag" in str(failure.value)


async def test_a_button_is_pressed_and_answered(bot, telegram, ani):
    await bot.send_message(ani.id, "Kirim?", reply_markup=keyboard(["Kirim", "Batal"]))
    assert (await ani.hears()).buttons == ["Kirim", "Batal"]
    press = asyncio.create_task(ani.presses("Kirim"))
    query = (await next_update(bot)).callback_query
    assert (query.data, query.message.text, query.from_user.id) == ("kirim", "Kirim?", ani.id)
    await query.edit_message_text("Terkirim")
    await query.answer("Sudah")
    assert await press == "Sudah"
    heard = await ani.hears()
    assert (heard, heard.edited, heard.buttons) == ("Terkirim", True, [])
    assert ani.screen == ["Terkirim"]


async def test_a_press_that_is_never_answered_is_sloppy(bot, telegram, ani):
    await bot.send_message(ani.id, "Kirim?", reply_markup=keyboard(["Kirim"]))
    await ani.presses_without_waiting("Kirim")
    update = await next_update(bot)
    assert telegram.sloppy == []
    await bot.get_updates(offset=update.update_id + 1)
    assert telegram.sloppy == [f"callback query {update.callback_query.id} was never answered"]


async def test_an_answer_can_come_too_late(bot, ani, clock):
    await bot.send_message(ani.id, "Kirim?", reply_markup=keyboard(["Kirim"]))
    await ani.presses_without_waiting("Kirim")
    query = (await next_update(bot)).callback_query
    clock.passes(16)
    with pytest.raises(
        ptb.error.BadRequest,
        match=r"(?i)query is too old and response timeout expired or query ID is invalid",
    ):
        await query.answer()


async def test_a_button_that_is_not_there_is_not_pressed(bot, ani):
    await bot.send_message(ani.id, "Kirim?", reply_markup=keyboard(["Kirim"]))
    with pytest.raises(AssertionError, match=r"no inline button 'Hapus'; there are \['Kirim'\]"):
        await ani.presses("Hapus", seconds=0.01)


async def test_the_reply_keyboard_stays_until_it_is_taken_away(bot, ani):
    await bot.send_message(ani.id, "Halo", reply_markup=ptb.ReplyKeyboardMarkup([["Agenda", "Lokus"]]))
    await bot.send_message(ani.id, "Halo lagi")
    assert ani.reply_keyboard == ["Agenda", "Lokus"]
    await ani.taps("Agenda")
    assert (await next_update(bot)).message.text == "Agenda"
    await bot.send_message(ani.id, "Selesai", reply_markup=ptb.ReplyKeyboardRemove())
    assert ani.reply_keyboard == []


async def test_deleted_messages_leave_the_screen(bot, ani):
    sent = await bot.send_message(ani.id, "satu")
    await bot.send_message(ani.id, "dua")
    await sent.delete()
    assert ani.screen == ["dua"]


async def test_edits_and_replies_of_people_reach_the_bot(bot, ani):
    sent = await bot.send_message(ani.id, "Ada pertanyaan?")
    said = await ani.replies_to(await ani.hears(), "Jam berapa?")
    await ani.edits(said, "Jam berapa mulai?")
    first, second = await bot.get_updates()
    assert first.message.reply_to_message.message_id == sent.message_id
    assert second.edited_message.text == "Jam berapa mulai?"


async def test_silence_is_known_without_waiting(bot, ani):
    await ani.says("halo")
    update = await next_update(bot)
    await bot.get_updates(offset=update.update_id + 1)
    await ani.hears_nothing()
    await bot.send_message(ani.id, "eh")
    with pytest.raises(AssertionError, match="was to be silent"):
        await ani.hears_nothing()


async def test_blocking_is_told_to_the_bot_and_ends_with_the_next_word(bot, ani):
    await ani.blocks()
    change = (await next_update(bot)).my_chat_member
    assert (change.old_chat_member.status, change.new_chat_member.status) == ("member", "kicked")
    with pytest.raises(ptb.error.Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ani.id, "halo")
    await ani.says("/start")
    kinds = [update.my_chat_member or update.message for update in await bot.get_updates(offset=-2)]
    assert (kinds[0].new_chat_member.status, kinds[1].text) == ("member", "/start")
    await bot.send_message(ani.id, "halo")


async def test_inline_queries_are_asked_and_chosen(bot, ani):
    asked = asyncio.create_task(ani.queries_inline("agenda"))
    query = (await next_update(bot)).inline_query
    content = ptb.InputTextMessageContent("<b>09.30</b>", parse_mode="HTML")
    await query.answer([ptb.InlineQueryResultArticle("1", "Agenda", content)], cache_time=0, is_personal=True)
    (result,) = await asked
    assert result["title"] == "Agenda"
    sent = await ani.chooses(result)
    assert (sent, sent.message["via_bot"]["username"]) == ("09.30", "lokus_bot")


async def test_commands_are_shown_by_role_and_language(bot, telegram, ani):
    budi = telegram.user("Budi", language="en", started=True)
    await bot.set_my_commands([("agenda", "Agenda hari ini")])
    await bot.set_my_commands([("agenda", "The day")], language_code="en")
    await bot.set_my_commands([("siaran", "Siaran")], scope=ptb.BotCommandScopeChat(ani.id))
    assert ani.commands == {"siaran": "Siaran"}
    assert budi.commands == {"agenda": "The day"}
    assert [c.description for c in await bot.get_my_commands(language_code="en")] == ["The day"]
    await bot.delete_my_commands(scope=ptb.BotCommandScopeChat(ani.id))
    assert ani.commands == {"agenda": "Agenda hari ini"}


async def test_the_profile_is_kept(bot):
    await bot.set_my_short_description("Asisten kunjungan")
    await bot.set_my_short_description("Visit assistant", language_code="en")
    assert (await bot.get_my_short_description(language_code="en")).short_description == "Visit assistant"
    assert (await bot.get_my_short_description(language_code="fr")).short_description == "Asisten kunjungan"
    await bot.set_chat_menu_button(menu_button=ptb.MenuButtonCommands())
    assert (await bot.get_chat_menu_button()).type == "commands"
    assert (await bot.get_me()).username == "lokus_bot"


async def test_a_deep_link_starts_the_bot_with_its_code(bot, telegram):
    ani = telegram.user("Ani")
    await ani.follows("https://t.me/lokus_bot?start=KODE-1")
    assert (await next_update(bot)).message.text == "/start KODE-1"
    with pytest.raises(AssertionError, match="no link to this bot"):
        await ani.follows("https://t.me/other_bot?start=KODE-1")


async def test_people_are_named_by_a_link(bot, ani):
    text = f'<a href="tg://user?id={ani.id}">Ibu Ani</a> dan <a href="tg://user?id=1">seseorang</a>'
    sent = await bot.send_message(ani.id, text, parse_mode="HTML")
    assert [(entity.type, entity.user.first_name) for entity in sent.entities] == [("text_mention", "Ani")]


async def test_a_quote_must_be_in_the_message(bot, ani):
    said = await ani.says("jam berapa mulai?")
    await bot.send_message(ani.id, "09.30", reply_parameters=ptb.ReplyParameters(said.id, quote="mulai"))
    with pytest.raises(ptb.error.BadRequest, match=r"(?i)quote_text_invalid"):
        await bot.send_message(
            ani.id, "09.30", reply_parameters=ptb.ReplyParameters(said.id, quote="selesai")
        )

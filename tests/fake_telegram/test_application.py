"""A whole bot of python-telegram-bot lives with the stand-in: its polling, its handlers, its clean end."""

from __future__ import annotations

import asyncio

import pytest
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters
from telegram.request import HTTPXRequest

from tests.fake_telegram.client import keyboard


async def start(update, context):
    await update.message.reply_html(
        f"<b>Halo</b> {context.args[0]}", reply_markup=keyboard(["Setuju", "Tidak"])
    )


async def choose(update, context):
    await update.callback_query.answer("Tercatat")
    await update.callback_query.edit_message_text(f"Anda memilih {update.callback_query.data}")


async def echo(update, context):
    await update.message.reply_text(update.message.text.upper())


@pytest.fixture
async def application(telegram):
    telegram.patience = 20  # sixty answers at once take a second where the machine is busy
    requests = [HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2)]
    builder = Application.builder().token(telegram.token).base_url(f"{telegram.url}/bot")
    application = builder.request(requests[0]).get_updates_request(requests[1]).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(choose))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    assert application.updater
    async with application:
        await application.updater.start_polling(timeout=30)
        await application.start()
        yield application
        await application.updater.stop()
        await application.stop()


@pytest.mark.usefixtures("application")
async def test_a_bot_and_its_people(telegram):
    ani = telegram.user("Ani")
    await ani.follows("https://t.me/lokus_bot?start=KODE")
    assert (await ani.hears()).buttons == ["Setuju", "Tidak"]
    assert await ani.presses("Setuju") == "Tercatat"
    assert await ani.hears() == "Anda memilih setuju"
    await ani.says("kapan makan?")
    assert await ani.hears() == "KAPAN MAKAN?"
    assert ani.screen == ["/start KODE", "Anda memilih setuju", "kapan makan?", "KAPAN MAKAN?"]
    assert telegram.refused == []
    assert telegram.sloppy == []


@pytest.mark.usefixtures("application")
async def test_sixty_people_at_once(telegram):
    people = [telegram.user(f"Peserta {number}") for number in range(60)]

    async def chats(person):
        await person.says("halo")
        assert await person.hears() == "HALO"

    await asyncio.gather(*(chats(person) for person in people))
    await telegram.settles()
    assert telegram.refused == []

"""`lokus run` where it can't run: one clear line says why, and the token is not in it."""

from __future__ import annotations

import asyncio
import socket

from bot.fake_telegram import FakeTelegram

OTHER_TOKEN = "7000000001:AAF-a-token-that-telegram-does-not-know"


def one_line(errors: str) -> str:
    lines = [line for line in errors.splitlines() if line.startswith("lokus:")]
    assert len(lines) == 1, errors
    return lines[0]


def test_without_a_token_it_says_where_to_get_one(lokus):
    done = lokus("run")
    assert done.status == 1
    assert "@BotFather" in one_line(done.errors)
    assert "lokus demo" in one_line(done.errors)


async def test_a_token_that_telegram_does_not_know_ends_it(lokus):
    async with FakeTelegram(patience=20) as telegram:
        done = await asyncio.to_thread(
            lokus, "run", LOKUS_TOKEN=OTHER_TOKEN, LOKUS_API_URL=telegram.url, LOKUS_LISTEN="127.0.0.1:0"
        )
    assert done.status == 1
    assert "tidak mengenal token" in one_line(done.errors)
    assert OTHER_TOKEN not in done.errors


def test_an_address_that_is_taken_is_named(lokus):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        done = lokus("run", LOKUS_TOKEN=OTHER_TOKEN, LOKUS_API_URL="http://127.0.0.1:9", LOKUS_LISTEN=listen)
    assert done.status == 1
    assert listen in one_line(done.errors)

"""A stand-in, a raw client that says what it likes, and python-telegram-bot's own client."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator

import aiohttp
import pytest
import telegram as ptb
from telegram.request import HTTPXRequest

from bot.fake_telegram import FakeTelegram, Person
from tests.fake_telegram.client import Client, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock(dt.datetime(2026, 11, 21, 2, 30, tzinfo=dt.UTC))


@pytest.fixture
async def telegram(clock: Clock) -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(clock=clock, patience=1.0, with_page_api=True) as telegram:
        yield telegram


@pytest.fixture
async def ani(telegram: FakeTelegram) -> Person:
    return telegram.user("Ani", last_name="Wijaya", username="ani_wijaya", started=True)


@pytest.fixture
async def client(telegram: FakeTelegram) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(session, telegram.url, telegram.token)


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[ptb.Bot]:
    requests = [
        HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2)
    ]  # loading certificates takes long
    bot = ptb.Bot(
        telegram.token,
        base_url=f"{telegram.url}/bot",
        base_file_url=f"{telegram.url}/file/bot",
        request=requests[0],
        get_updates_request=requests[1],
    )
    async with bot:
        yield bot

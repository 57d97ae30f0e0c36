"""What goes out by itself, tried with a running Lokus over HTTP; its Telegram applies Telegram's limits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.fake_telegram import FakeTelegram
from tests.dialogues.lokus import MovableClock
from tests.schedules.outgoing import Sending, sending_lokus

Start = Callable[..., AbstractAsyncContextManager[Sending]]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(limits=True, patience=20) as telegram:
        yield telegram


@pytest.fixture
def clock() -> MovableClock:
    """Lokus's time until a test moves it; days before the example visit to Semarang, so that it says nothing itself."""
    return MovableClock(datetime(2023, 6, 5, 2, 0, tzinfo=UTC))


@pytest.fixture
async def lokus(telegram: FakeTelegram, database_url: str, clock: MovableClock) -> AsyncIterator[Sending]:
    """A running Lokus, on SQLite and on PostgreSQL."""
    async with sending_lokus(telegram, database_url, clock) as lokus:
        yield lokus


@pytest.fixture
def another(telegram: FakeTelegram, database_url: str, clock: MovableClock) -> Start:
    """A Lokus more on the same database, as after a restart."""

    @asynccontextmanager
    async def start(**options: Any) -> AsyncIterator[Sending]:
        async with sending_lokus(telegram, database_url, clock, **options) as lokus:
            yield lokus

    return start

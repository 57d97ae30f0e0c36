"""The stand-in for Telegram as a fixture, for all tests that talk to Lokus as people do.

Import `telegram` into a `conftest.py`; `faultless` makes every test fail in which the bot made a call that
Telegram would refuse or a careful bot would not make.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.fake_telegram import FakeTelegram, Group, Heard, Person

__all__ = ["FakeTelegram", "Group", "Heard", "Person", "faultless", "telegram"]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(patience=20) as telegram:
        yield telegram


@pytest.fixture
async def faultless(telegram: FakeTelegram) -> AsyncIterator[None]:
    yield
    assert [str(call) for call in telegram.refused] == []
    assert telegram.sloppy == []

"""Every dialogue is talked with a running Lokus, over HTTP, through the strict stand-in for Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.visit import Visit
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import Lokus, MovableClock, running_lokus
from tests.people import FakeTelegram, faultless, telegram

__all__ = ["faultless", "telegram"]


@pytest.fixture
def clock() -> MovableClock:
    """Two days before the example visit to Semarang, 09.00 WIB."""
    return MovableClock(datetime(2023, 6, 12, 2, 0, tzinfo=UTC))


@pytest.fixture
async def lokus(
    telegram: FakeTelegram,
    faultless: None,
    clock: MovableClock,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[Lokus]:
    databases = SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3")
    async with running_lokus(telegram, await databases.ready(), clock) as lokus:
        yield lokus


@pytest.fixture
async def semarang(lokus: Lokus) -> Visit:
    """The example visit to Semarang, imported. It has no list of participants."""
    return await lokus.knows_example("semarang-2023")

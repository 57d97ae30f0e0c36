"""Every dialogue is talked with a running Lokus, over HTTP, through the strict stand-in for Telegram."""

from __future__ import annotations

import sqlite3
from asyncio import AbstractEventLoop
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uvloop

from db.visit import Visit
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import Lokus, MovableClock, running_lokus
from tests.people import FakeTelegram, faultless, telegram

__all__ = ["faultless", "telegram"]


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], AbstractEventLoop]]:
    """Lokus talks in the loop that it runs in (`bot.loop`)."""
    return {"uvloop": uvloop.new_event_loop}


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
    template = tmp_path_factory.getbasetemp() / "introduced.sqlite3"
    database = await SqliteDatabases(tmp_path, template).ready()
    async with running_lokus(telegram, database, clock) as lokus:
        yield lokus
    _keep_introduction(Path(database.partition(":///")[2]), template)


def _keep_introduction(file: Path, template: Path) -> None:
    """Let the dialogues that follow begin with a bot whose commands and descriptions Telegram knows: thirteen calls less for each."""
    with closing(sqlite3.connect(template, isolation_level=None)) as known:
        if known.execute("SELECT 1 FROM published_profiles").fetchone() is None:
            known.execute("ATTACH ? AS used", (str(file),))
            known.execute("INSERT INTO published_profiles SELECT * FROM used.published_profiles")


@pytest.fixture
async def semarang(lokus: Lokus) -> Visit:
    """The example visit to Semarang, imported. It has no list of participants."""
    return await lokus.knows_example("semarang-2023")

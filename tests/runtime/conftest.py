"""A running Lokus: in this process, where tests look inside, or in one of its own, where they end it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.application import Running
from bot.settings import Settings, load_settings
from db.engine import open_engine, session_factory
from tests.people import FakeTelegram, telegram
from tests.processes import Forked, start_forked
from tests.runtime.probe import count_rows, run_probe

__all__ = ["telegram"]

Start = Callable[..., AbstractAsyncContextManager[Running]]


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'lokus.sqlite3'}"


@pytest.fixture
def settings(telegram: FakeTelegram, database: str) -> Settings:
    return load_settings(
        token=telegram.token, api_url=telegram.url, database_url=database, listen="127.0.0.1:0", log="json"
    )


@pytest.fixture
def lokus(settings: Settings) -> Start:
    """Run Lokus in this process while the block lasts; keywords are settings."""

    @asynccontextmanager
    async def start(**chosen: Any) -> AsyncIterator[Running]:
        up: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
        given = {name: getattr(settings, name) for name in settings.model_fields_set}
        asked = load_settings(**given | chosen)
        task = asyncio.create_task(run_probe(asked, started=up.set_result))
        task.add_done_callback(lambda ended: _fail(up, ended))
        running = await up
        try:
            yield running
        finally:
            running.stop()
            await task

    return start


def _fail(up: asyncio.Future[Running], ended: asyncio.Task[None]) -> None:
    if not up.done():
        up.set_exception(ended.exception() or AssertionError("it ended before it had started"))


class Process:
    """A Lokus of its own. `output` is all it wrote, once it has ended."""

    def __init__(self, process: Forked) -> None:
        self._process = process
        self.output = ""

    @property
    def pid(self) -> int:
        return self._process.pid

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    async def says(self, words: str) -> str:
        """Wait for a line with these words."""
        assert self._process.output is not None
        while line := (await self._process.output.readline()).decode():
            self.output += line
            if words in line:
                return line
        raise AssertionError(f"Lokus ended without saying {words!r}:\n{self.output}")

    async def ends(self) -> int:
        """Wait for its end; the exit status, negative for a signal."""
        assert self._process.output is not None
        self.output += (await asyncio.wait_for(self._process.output.read(), 30)).decode()
        assert "Unclosed" not in self.output
        return await self._process.wait()

    async def is_killed(self) -> None:
        assert self._process.output is not None
        self._process.kill()
        await self._process.output.read()
        await self._process.wait()


@pytest.fixture
async def start_process(settings: Settings) -> AsyncIterator[Callable[..., Any]]:
    started: list[Process] = []

    async def start(*arguments: str, module: str = "tests.runtime.probe", **variables: str) -> Process:
        environment = {
            "LOKUS_TOKEN": settings.require_token(),
            "LOKUS_API_URL": settings.api_url,
            "LOKUS_DATABASE_URL": settings.database_url,
            "LOKUS_LISTEN": "127.0.0.1:0",
        }
        process = Process(
            await start_forked(module, *arguments, environment=environment | variables, piped=True)
        )
        started.append(process)
        return process

    yield start
    for process in started:
        await process.is_killed()


@pytest.fixture
async def rows(database: str) -> AsyncIterator[Callable[[int], Any]]:
    """Count the probe's rows of someone."""
    engine: AsyncEngine = open_engine(database)

    async def count(telegram_id: int) -> int:
        async with session_factory(engine, reading=True)() as session:
            return await count_rows(session, telegram_id)

    yield count
    await engine.dispose()


@pytest.fixture(autouse=True)
def patient(telegram: FakeTelegram) -> None:
    """Processes start slowly on a busy machine."""
    telegram.patience = 30

"""PostgreSQL stops, or crashes, under a running Lokus and comes back: nothing is lost or doubled, and all goes on by itself."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pytest

from bot.fake_telegram import FakeTelegram, Person
from db import engine
from db.outbox import OutboxState
from tests import postgres
from tests.dialogues.lokus import MovableClock
from tests.schedules.outgoing import Sending, sending_lokus

PEOPLE = 40
LATENCY = 0.2
"""Seconds that Telegram takes for each message, so that several are in flight when the server goes."""


@dataclass
class Server:
    """A server of its own, which keeps what it said that it kept."""

    running: Any

    @property
    def address(self) -> str:
        return f"postgresql+asyncpg://postgres@/postgres?host={self.running.get_postmaster_info().socket_dir}"

    async def start(self) -> None:
        await asyncio.to_thread(self.running.start)

    async def stop(self) -> None:
        await asyncio.to_thread(self.running.stop)

    async def crash(self) -> None:
        """End as after a power cut: connections break off, and the log is read at the next start."""
        process = self.running.get_postmaster_info().process
        process.send_signal(signal.SIGQUIT)
        await asyncio.to_thread(process.wait)

    async def falls_silent(self) -> list[int]:
        """Stop the processes behind all open connections, as if the network had lost them; new ones are served."""
        connection = await asyncpg.connect(self.address.replace("+asyncpg", ""))
        others = await connection.fetch(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'lokus' AND pid <> pg_backend_pid()"
        )
        await connection.close()
        pids = [one["pid"] for one in others]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        return pids


class RealClock(MovableClock):
    def __call__(self) -> datetime:
        return datetime.now(UTC)


@pytest.fixture
def server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix=postgres.PREFIX))
    (folder / "owner").write_text(str(os.getpid()))
    running = postgres._server(folder)
    running.ensure_pgdata_inited()
    running.start()
    yield Server(running)
    if (folder / "data" / "postmaster.pid").exists():
        running.stop()
    shutil.rmtree(folder)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(patience=40) as telegram:
        yield telegram


def heard(people: list[Person], text: str) -> Counter[int]:
    return Counter(sum(said.startswith(text) for said in person.screen) for person in people)


@pytest.mark.parametrize("how", ["stop", "crash"])
async def test_all_goes_on_when_it_is_back(how, server, telegram, capfd):
    async with sending_lokus(telegram, server.address, RealClock(datetime.now(UTC))) as lokus:
        people = await lokus.members(PEOPLE)
        telegram.fails("sendMessage", times=10_000, slow=LATENCY)
        await lokus.sends(people)
        await telegram.called("sendMessage", times=8)
        capfd.readouterr()

        await getattr(server, how)()
        await people[0].says("/bantuan")
        await telegram.called("getUpdates", times=len(telegram.calls_of("getUpdates")) + 1)
        await asyncio.sleep(1.5)  # long enough for everything that looks once a second to find nobody there
        assert len(telegram.calls_of("sendMessage")) < PEOPLE
        await server.start()

        await people[0].hears("Tanya saja dengan kalimat biasa")
        await lokus.is_done(seconds=30)
        assert heard(people, "Kumpul di lobi") == {1: PEOPLE}
        assert dict((await lokus.progress()).counts) == {OutboxState.SENT: PEOPLE}
        await lokus.sends(people, "Berangkat")
        await is_told(lokus, people, "Berangkat")
        log = await log_to_the_end(capfd)
    check_log(log)


async def test_connections_that_fall_silent_are_given_up(server, telegram, monkeypatch):
    monkeypatch.setattr(engine, "SILENT_SECONDS", 1)
    async with sending_lokus(telegram, server.address, RealClock(datetime.now(UTC))) as lokus:
        people = await lokus.members(PEOPLE)
        await people[0].says("/bantuan")
        await people[0].hears("Tanya saja dengan kalimat biasa")
        await telegram.settles()
        silent = await server.falls_silent()
        try:
            assert silent
            await people[1].says("/bantuan")
            await people[1].hears("Tanya saja dengan kalimat biasa")
            await lokus.sends(people)
            await is_told(lokus, people, "Kumpul di lobi")
        finally:
            for pid in silent:
                os.kill(pid, signal.SIGCONT)


async def is_told(lokus: Sending, people: list[Person], text: str) -> None:
    everyone = {1: PEOPLE}
    assert await lokus.telegram.world.hub.until(lambda: heard(people, text) == everyone or None, 30)


async def log_to_the_end(capfd: pytest.CaptureFixture[str]) -> str:
    """Read the log until every part that missed the store has looked again; some look seldom."""
    log = ""
    async with asyncio.timeout(60):
        while not log or log.count('"store.away"') > log.count('"store.back"'):
            log += capfd.readouterr().err
            await asyncio.sleep(0.1)  # a log tells nobody that it has grown
    return log


def check_log(log: str) -> None:
    """Each part says once that the store is away and once that it is back; nobody shows a traceback."""
    lines = [orjson.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert [line for line in lines if line["level"] == "error" or "exception" in line] == []
    away, back = (
        Counter(line["part"] for line in lines if line["event"] == event)
        for event in ("store.away", "store.back")
    )
    assert {"outbox", "schedule"} <= set(away)
    assert set(away.values()) == {1}
    assert away == back

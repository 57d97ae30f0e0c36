"""Reminders of a Lokus in a process of its own that is killed (SIGKILL) and started again at another time."""

from __future__ import annotations

import signal
from collections import Counter
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.visit import WIB
from tests.databases import SqliteDatabases
from tests.dialogues.lokus import MovableClock, running_lokus
from tests.people import FakeTelegram, Person, telegram
from tests.processes import start_forked

__all__ = ["telegram"]


@asynccontextmanager
async def process(telegram: FakeTelegram, database: str, local: str):
    """Run Lokus with its clock at a local time."""
    ahead = datetime.fromisoformat(local).replace(tzinfo=WIB) - datetime.now(UTC)
    settings = {"TOKEN": telegram.token, "API_URL": telegram.url, "DATABASE_URL": database}
    settings |= {"LISTEN": "127.0.0.1:0", "LOG": "json"}
    started = await start_forked(
        "tests.faults.sender",
        str(ahead.total_seconds()),
        environment={f"LOKUS_{name}": value for name, value in settings.items()},
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


@pytest.fixture
async def database(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    return await SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3").ready()


@pytest.fixture
async def members(telegram: FakeTelegram, database: str) -> list[Person]:
    clock = MovableClock(datetime(2023, 6, 12, 2, 0, tzinfo=UTC))
    async with running_lokus(telegram, database, clock) as lokus:
        visit = await lokus.knows_example("semarang-2023")
        return [await lokus.member(f"Ani {letter}", visit, "Semarang") for letter in "ABC"]


async def test_killed_before_and_while_a_reminder_is_due_it_is_told_once(
    telegram: FakeTelegram, database: str, members: list[Person]
) -> None:
    async with process(telegram, database, "2023-06-14T08:59:57") as lokus:
        for one in members:  # so the rows of the coming hours are written
            await one.hears("30 menit lagi, 09.30 WIB", seconds=20)
        lokus.send_signal(signal.SIGKILL)
        await lokus.wait()
    async with process(telegram, database, "2023-06-14T09:24") as lokus:
        for one in members:
            assert (await one.hears(seconds=20)).startswith("Mulai 6 menit lagi, 09.30 WIB")
        lokus.send_signal(signal.SIGKILL)
        await lokus.wait()
    async with process(telegram, database, "2023-06-14T11:34:58") as lokus:
        for one in members:
            await one.hears("10 menit lagi, 11.45 WIB: ISHOMA", seconds=20)  # beside an evaluation
        lokus.send_signal(signal.SIGTERM)
        assert await lokus.wait() == 0

    told = Counter(
        (call.parameters["chat_id"], call.parameters["text"].splitlines()[0])
        for call in telegram.calls_of("sendMessage")
        if "WIB: " in call.parameters["text"].splitlines()[0]
    )
    assert max(told.values()) <= 2  # what was in flight at a kill may be told again, nothing else
    assert sum(told.values()) - len(told) <= len(members)


async def test_a_process_that_was_away_for_hours_begins_with_what_is_of_use(
    telegram: FakeTelegram, database: str, members: list[Person]
) -> None:
    async with process(telegram, database, "2023-06-13T18:59:58") as lokus:
        for one in members:
            await one.hears("Besok mulai 06.00 WIB: Sarapan", seconds=20)
        lokus.send_signal(signal.SIGKILL)
        await lokus.wait()
    for one in members:
        for _ in one.unheard():
            await one.hears()
    async with process(telegram, database, "2023-06-14T06:40"):
        for one in members:
            said = [await one.hears(seconds=20) for _ in range(3)]
            assert sorted(text.splitlines()[0] for text in said) == [
                "Evaluasi akhir hari, Selasa, 13 Juni 2023",
                "Hari ini mulai 06.00 WIB: Sarapan",
                "Mulai 20 menit lagi, 07.00 WIB: Berkumpul dan pengecekan kehadiran",
            ]

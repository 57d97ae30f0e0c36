"""A statement of SQLite's is one trip to its thread, and a transaction begins with its first statement."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import aiosqlite
import pytest
from sqlalchemy import CursorResult, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import open_engine, session_factory


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    return tmp_path / "trips.sqlite3"


@pytest.fixture
async def engine(file: Path):
    engine = open_engine(f"sqlite:///{file}")
    async with session_factory(engine).begin() as session:
        await session.execute(text("CREATE TABLE told (id INTEGER PRIMARY KEY, words TEXT)"))
    yield engine
    await engine.dispose()


@pytest.fixture
def trips(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often something went to the thread of any connection."""
    counted: Counter[str] = Counter()
    go = aiosqlite.Connection._execute

    async def count(self, work, *arguments, **options):
        counted["trips"] += 1
        return await go(self, work, *arguments, **options)

    monkeypatch.setattr(aiosqlite.Connection, "_execute", count)
    return counted


async def test_a_transaction_costs_a_trip_a_statement_and_one_for_its_end(
    engine: AsyncEngine, trips: Counter[str]
) -> None:
    writing, reading = session_factory(engine), session_factory(engine, reading=True)
    insert = text("INSERT INTO told (words) VALUES (:words) RETURNING id")
    async with writing.begin() as session:
        given = [await session.scalar(insert, {"words": words}) for words in ("satu", "dua")]
    assert given == [1, 2]
    assert trips.pop("trips") == 3

    async with reading() as session:
        await session.execute(text("SELECT 1"))  # which opens the connection that reads
    trips.clear()
    async with reading() as session:
        rows = (await session.execute(text("SELECT id, words FROM told ORDER BY id"))).all()
    assert rows == [(1, "satu"), (2, "dua")]
    assert trips.pop("trips") == 2

    async with writing.begin(), reading():
        pass
    assert not trips, "nothing was done, so nothing begins or ends"


async def test_what_many_rows_change_is_counted(engine: AsyncEngine) -> None:
    async with session_factory(engine).begin() as session:
        many = [{"words": f"ke-{number}"} for number in range(200)]
        await session.execute(text("INSERT INTO told (words) VALUES (:words)"), many)
        changed = await session.execute(text("UPDATE told SET words = '' WHERE id > 150"))
        assert isinstance(changed, CursorResult)
        read = await session.execute(text("SELECT id FROM told"))
    assert changed.rowcount == 50
    assert len(read.all()) == 200


async def test_a_writer_holds_nobody_up_before_it_writes(engine: AsyncEngine, file: Path) -> None:
    async with session_factory(engine).begin() as session:
        with closing(sqlite3.connect(file, timeout=0)) as other, other:
            other.execute("INSERT INTO told (words) VALUES ('first')")
        await session.execute(text("INSERT INTO told (words) VALUES ('second')"))
        with closing(sqlite3.connect(file, timeout=0)) as other, pytest.raises(sqlite3.OperationalError):
            other.execute("INSERT INTO told (words) VALUES ('third')")
    assert await told(engine) == ["first", "second"]


async def test_a_fault_undoes_the_whole_transaction(engine: AsyncEngine) -> None:
    with pytest.raises(OperationalError):
        await _write(
            session_factory(engine), text("INSERT INTO told (words) VALUES ('never')"), text("nonsense")
        )
    assert await told(engine) == []


async def test_who_is_cancelled_in_the_middle_leaves_no_transaction_and_no_half(
    engine: AsyncEngine, file: Path
) -> None:
    writing = session_factory(engine)
    slow = text(
        "INSERT INTO told (words) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 400000)"
        " SELECT i FROM n"
    )
    for turns in (1, 2, 3, 20):
        task = asyncio.create_task(_write(writing, slow))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with writing.begin() as session:
            await session.execute(text("INSERT INTO told (words) VALUES ('after')"))
        with closing(sqlite3.connect(file, timeout=0)) as other, other:
            other.execute("INSERT INTO told (words) VALUES ('beside')")
    assert await told(engine) == ["after", "beside"] * 4


async def _write(writing, *statements) -> None:
    async with writing.begin() as session:
        for statement in statements:
            await session.execute(statement)


async def told(engine: AsyncEngine) -> list[str]:
    async with session_factory(engine, reading=True)() as session:
        return list(await session.scalars(text("SELECT words FROM told ORDER BY id")))

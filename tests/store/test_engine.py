"""What opening a database promises."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.ext.asyncio import AsyncEngine

from db import errors
from db.engine import open_engine, session_factory
from db.faults import database_faults
from db.migrations import upgrade
from db.models import HandledUpdateRow, LocusRow, VisitRow
from db.visits import load_visit, save_visit
from tests.store.opening import Sessions, stored
from tests.store.samples import NOW


async def test_references_to_nothing_are_refused(sessions: Sessions) -> None:
    locus = {
        "name": "MPP",
        "kind": "",
        "address": "",
        "room": "",
        "aliases": (),
        "description": "",
        "ordinal": 0,
    }

    with pytest.raises(IntegrityError):
        async with sessions.begin() as session:
            await session.execute(insert(LocusRow).values(visit_id=4711, **locus))


async def test_moments_are_kept_in_utc_and_naive_ones_refused(sessions: Sessions) -> None:
    local = datetime(2026, 11, 21, 9, 30, 15, 123456, tzinfo=timezone(timedelta(hours=7)))
    async with sessions.begin() as session:
        await session.execute(insert(HandledUpdateRow).values(update_id=2**53, handled_at=local))

    async with sessions() as session:
        kept = await session.scalar(
            select(HandledUpdateRow.handled_at).where(HandledUpdateRow.handled_at <= local)
        )
    assert kept == local
    assert kept is not None
    assert kept.tzinfo is UTC

    naive = datetime(2026, 11, 21, 9, 30)  # noqa: DTZ001 - the fault itself
    async with sessions() as session:
        with pytest.raises(StatementError, match="NaiveMoment"):
            await session.execute(insert(HandledUpdateRow).values(update_id=1, handled_at=naive))


async def test_those_who_read_first_and_write_later_wait_for_one_another(sessions: Sessions) -> None:
    """Begun as readers on SQLite, all but one would fail at their first write."""
    await stored(sessions)

    async def count_up() -> None:
        async with sessions.begin() as session:
            known = await session.scalar(select(VisitRow.version).with_for_update())
            await asyncio.sleep(0)
            await session.execute(update(VisitRow).values(version=(known or 0) + 1))

    await asyncio.gather(*(count_up() for _ in range(12)))

    async with sessions() as session:
        assert await session.scalar(select(VisitRow.version)) == 13


async def test_a_reader_sees_one_state_and_waits_for_no_writer(
    engine: AsyncEngine, sessions: Sessions
) -> None:
    await stored(sessions)
    async with session_factory(engine, reading=True)() as reader:
        before = await load_visit(reader, "semarang-2026")
        async with sessions.begin() as session:
            await save_visit(session, replace(before, theme="baru"), expected_version=1, now=NOW)

        assert await load_visit(reader, "semarang-2026") == before
    async with session_factory(engine, reading=True)() as reader:
        assert (await load_visit(reader, "semarang-2026")).theme == "baru"


async def test_a_visit_is_loaded_whole_while_it_is_being_changed(sessions: Sessions) -> None:
    await stored(sessions)

    async def change() -> None:
        for number in range(8):
            async with sessions.begin() as session:
                old = await load_visit(session, "semarang-2026")
                items = tuple(replace(item, title=str(number)) for item in old.agenda)
                new = replace(old, theme=str(number), agenda=items)
                await save_visit(session, new, expected_version=old.version, now=NOW)

    async def look() -> None:
        while not changing.done():
            async with sessions() as session:
                visit = await load_visit(session, "semarang-2026")
            assert visit.theme == "" or {visit.theme} == {item.title for item in visit.agenda}

    changing = asyncio.create_task(change())
    await asyncio.gather(changing, look(), look())


async def test_sqlite_writes_through_to_the_disk(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'a.sqlite3'}")
    async with engine.connect() as connection:
        settings = {
            name: (await connection.execute(text(f"PRAGMA {name}"))).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    await engine.dispose()

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 15_000}


async def test_a_new_sqlite_file_is_waited_for_while_another_process_writes_to_it(tmp_path: Path) -> None:
    file = tmp_path / "lokus.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("CREATE TABLE a (b)")
        other.execute("BEGIN IMMEDIATE")
        engine = open_engine(f"sqlite+aiosqlite:///{file}")
        opening = asyncio.create_task(find_mode(engine))
        await asyncio.wait([opening], timeout=0.3)
        assert not opening.done()
        other.execute("COMMIT")
        assert await opening == "wal"
    await engine.dispose()


async def find_mode(engine: AsyncEngine) -> str:
    async with engine.connect() as connection:
        return str(await connection.scalar(text("PRAGMA journal_mode")))


async def test_only_its_owner_can_read_a_new_sqlite_file(tmp_path: Path) -> None:
    file = tmp_path / "map baru" / "lokus.sqlite3"
    engine = open_engine(f"sqlite+aiosqlite:///{file}")

    await upgrade(engine)

    modes = {path.name: path.stat().st_mode & 0o777 for path in file.parent.iterdir()}
    await engine.dispose()
    assert set(modes.values()) == {0o600}, modes


async def test_a_session_that_only_reads_refuses_to_write(engine: AsyncEngine) -> None:
    with pytest.raises(errors.DatabaseReadOnly), database_faults(engine.url):
        await stored(session_factory(engine, reading=True))


async def test_errors_tell_no_values(sessions: Sessions) -> None:
    await stored(sessions)
    async with sessions() as session:
        with pytest.raises(IntegrityError) as refusal:
            await session.execute(update(LocusRow).values(name="Rumah Ibu Sari"))

    assert "Rumah Ibu Sari" not in str(refusal.value)


@pytest.mark.parametrize("times", [1, 5])
async def test_who_is_cancelled_while_connecting_leaves_no_connection_open(tmp_path, monkeypatch, times):
    opened: list[Counted] = []

    class Counted(sqlite3.Connection):
        closed = False

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            opened.append(self)

        def close(self):
            self.closed = True
            super().close()

    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Counted))
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'lokus.sqlite3'}")
    connecting = asyncio.create_task(engine.connect().start())
    while not opened:  # noqa: ASYNC110 - set by a thread of the driver
        await asyncio.sleep(0)
    for _ in range(times):
        connecting.cancel()
        await asyncio.sleep(0)
    await asyncio.wait([connecting])
    await engine.dispose()
    assert opened
    assert all(connection.closed for connection in opened)

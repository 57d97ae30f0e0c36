"""What opening a database promises, and what is said when it can't be opened."""

from __future__ import annotations

import asyncio
import gc
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from db import engine as engine_module
from db import errors
from db.engine import open_engine, session_factory
from db.faults import database_faults
from db.migrations import upgrade
from db.models import HandledUpdateRow, LocusRow, VisitRow
from db.visits import load_visit, save_visit
from tests.databases import PostgresqlDatabases, postgresql_or_skip
from tests.postgres import GUARDED
from tests.store.samples import NOW, small_visit

Sessions = async_sessionmaker[AsyncSession]


async def stored(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        await save_visit(session, small_visit(), expected_version=None, now=NOW)


async def fault_at(url: str) -> errors.DatabaseFault:
    engine = open_engine(url)
    with pytest.raises(errors.DatabaseFault) as refusal:
        await upgrade(engine)
    await engine.dispose()
    return refusal.value


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


async def test_only_its_owner_can_read_a_new_sqlite_file(tmp_path: Path) -> None:
    file = tmp_path / "map baru" / "lokus.sqlite3"
    engine = open_engine(f"sqlite+aiosqlite:///{file}")

    await upgrade(engine)

    modes = {path.name: path.stat().st_mode & 0o777 for path in file.parent.iterdir()}
    await engine.dispose()
    assert set(modes.values()) == {0o600}, modes


@pytest.mark.parametrize(
    "url", ["", "lokus.sqlite3", "mysql://u:rahasia@h/x", "sqlite+aiosqlite://", "postgresql://h:x/y"]
)
def test_an_address_that_is_none_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(errors.DatabaseUrlUnusable) as refusal:
        open_engine(url)

    assert "rahasia" not in f"{refusal.value.database} {refusal.value!r}"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("postgres", "postgresql+asyncpg"),
        ("postgresql", "postgresql+asyncpg"),
        ("sqlite", "sqlite+aiosqlite"),
    ],
)
def test_a_driver_left_out_is_put_in(said: str, meant: str) -> None:
    assert open_engine(f"{said}:///x").url.drivername == meant


async def test_a_file_that_is_something_else_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "daftar.xlsx"
    file.write_bytes(b"PK\x03\x04" + b"x" * 2000)

    fault = await fault_at(f"sqlite+aiosqlite:///{file}")

    assert type(fault) is errors.NotADatabase
    assert fault.database.endswith("daftar.xlsx")
    assert file.read_bytes().startswith(b"PK")


async def test_a_connection_that_could_not_be_used_is_not_left_open(tmp_path: Path) -> None:
    file = tmp_path / "daftar.xlsx"
    file.write_bytes(b"PK\x03\x04" + b"x" * 2000)
    await fault_at(f"sqlite+aiosqlite:///{file}")

    gc.collect()  # an open one would say so now, and warnings are errors


async def test_a_folder_in_place_of_a_file_is_said(tmp_path: Path) -> None:
    assert type(await fault_at(f"sqlite+aiosqlite:///{tmp_path}")) is errors.DatabaseMissing


async def test_a_file_where_a_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert type(await fault_at(f"sqlite+aiosqlite:///{tmp_path}/file/x.sqlite3")) is errors.DatabaseMissing


async def test_a_database_that_another_program_holds_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "WAIT_SECONDS", 0.05)
    file = tmp_path / "a.sqlite3"
    await _upgraded(f"sqlite+aiosqlite:///{file}")
    engine = open_engine(f"sqlite+aiosqlite:///{file}")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(errors.DatabaseLocked), database_faults(engine.url):
            await stored(session_factory(engine))

    await stored(session_factory(engine))  # and nothing is left behind once the other is done
    await engine.dispose()


async def test_a_disk_without_room_is_said(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'a.sqlite3'}"
    await _upgraded(url)
    engine = open_engine(url)
    async with session_factory(engine)() as session:
        pages = (await session.execute(text("PRAGMA page_count"))).scalar_one()
        await session.execute(text(f"PRAGMA max_page_count = {pages}"))
        with pytest.raises(errors.DatabaseFull), database_faults(engine.url):
            await save_visit(session, small_visit(theme="x" * 1_000_000), expected_version=None, now=NOW)
    await engine.dispose()


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
async def test_a_database_that_may_only_be_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    await _upgraded(f"sqlite+aiosqlite:///{file}")
    file.chmod(0o400)

    assert type(await fault_at(f"sqlite+aiosqlite:///{file}")) is errors.DatabaseReadOnly


async def test_a_read_only_connection_is_said(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    await _upgraded(f"sqlite+aiosqlite:///{file}")
    engine = open_engine(f"sqlite+aiosqlite:///file:{file}?mode=ro&uri=true")

    with pytest.raises(errors.DatabaseReadOnly), database_faults(engine.url):
        await stored(session_factory(engine))
    await engine.dispose()


async def test_a_server_that_is_not_there_is_said() -> None:
    fault = await fault_at("postgresql+asyncpg://lokus:rahasia@127.0.0.1:1/lokus")

    assert type(fault) is errors.DatabaseUnreachable
    assert fault.database == "postgresql+asyncpg://lokus:***@127.0.0.1:1/lokus"


async def test_a_socket_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert (
        type(await fault_at(f"postgresql+asyncpg://lokus@/lokus?host={tmp_path}"))
        is errors.DatabaseUnreachable
    )


async def test_a_database_that_the_server_does_not_have_is_said() -> None:
    address = postgresql_or_skip().format(database="tiada")

    assert type(await fault_at(address)) is errors.DatabaseMissing


async def test_a_wrong_password_is_said_and_not_shown() -> None:
    address = postgresql_or_skip()
    server = await asyncpg.connect(address.format(database="postgres").replace("+asyncpg", ""))
    if not await server.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", GUARDED):
        await server.execute(f"CREATE ROLE {GUARDED} LOGIN PASSWORD 'benar'")
    await server.close()

    fault = await fault_at(address.format(database="postgres").replace("postgres@", f"{GUARDED}:salah@"))

    assert type(fault) is errors.DatabaseLoginRefused
    assert "salah" not in repr(fault)
    assert fault.database == f"postgresql+asyncpg://{GUARDED}:***@/postgres"


async def test_a_connection_that_the_server_ends_is_said_and_the_next_one_works(worker_id: str) -> None:
    databases = PostgresqlDatabases(postgresql_or_skip(), worker_id)
    engine = open_engine(await databases.ready())
    sessions = session_factory(engine)
    async with sessions() as session:
        own = await session.scalar(select(func.pg_backend_pid()))
        async with sessions() as other:
            await other.execute(select(func.pg_terminate_backend(own)))
        with pytest.raises(errors.DatabaseUnreachable), database_faults(engine.url):
            await session.execute(select(VisitRow.id))

    await stored(sessions)
    await engine.dispose()
    await databases.drop()


async def _upgraded(url: str) -> None:
    engine = open_engine(url)
    await upgrade(engine)
    await engine.dispose()


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

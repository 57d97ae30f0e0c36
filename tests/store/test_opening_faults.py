"""What is said when a database can't be opened, or is lost: an address that is none, a file in the way, a disk without room, a server that is not there."""

from __future__ import annotations

import gc
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import func, select, text

from db import engine as engine_module
from db import errors
from db.engine import open_engine, session_factory
from db.faults import database_faults
from db.migrations import upgrade
from db.models import VisitRow
from db.visits import save_visit
from tests.databases import PostgresqlDatabases, postgresql_or_skip
from tests.postgres import GUARDED
from tests.store.opening import stored, upgraded
from tests.store.samples import NOW, small_visit


async def fault_at(url: str) -> errors.DatabaseFault:
    engine = open_engine(url)
    with pytest.raises(errors.DatabaseFault) as refusal:
        await upgrade(engine)
    await engine.dispose()
    return refusal.value


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
    await upgraded(f"sqlite+aiosqlite:///{file}")
    engine = open_engine(f"sqlite+aiosqlite:///{file}")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(errors.DatabaseLocked), database_faults(engine.url):
            await stored(session_factory(engine))

    await stored(session_factory(engine))  # and nothing is left behind once the other is done
    await engine.dispose()


async def test_a_disk_without_room_is_said(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'a.sqlite3'}"
    await upgraded(url)
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
    await upgraded(f"sqlite+aiosqlite:///{file}")
    file.chmod(0o400)

    assert type(await fault_at(f"sqlite+aiosqlite:///{file}")) is errors.DatabaseReadOnly


async def test_a_read_only_connection_is_said(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    await upgraded(f"sqlite+aiosqlite:///{file}")
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

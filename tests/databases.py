"""Databases for tests: each test that asks for one runs on SQLite and on PostgreSQL, on a database of its own."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import ClassVar, Final, Protocol

import asyncpg
import pytest
from sqlalchemy.engine import make_url

from db.engine import open_engine
from db.migrations import upgrade
from tests.postgres import server_address


class Databases(Protocol):
    async def empty(self) -> str:
        """Make a database without a schema; its address."""

    async def ready(self) -> str:
        """Make a database with the present schema; its address."""

    async def drop(self) -> None: ...


@dataclass
class SqliteDatabases:
    """`template` is a database file that all tests of a run copy."""

    folder: Path
    template: Path
    numbers: count[int] = field(default_factory=count)

    async def empty(self) -> str:
        return self._address(self.folder / f"lokus-{next(self.numbers)}.sqlite3")

    async def ready(self) -> str:
        if not self.template.exists():
            await _migrate(self._address(self.template))
        file = self.folder / f"lokus-{next(self.numbers)}.sqlite3"
        shutil.copyfile(self.template, file)
        return self._address(file)

    async def drop(self) -> None:
        pass  # the folder is pytest's

    @staticmethod
    def _address(file: Path) -> str:
        return f"sqlite+aiosqlite:///{file}"


EMPTY: Final = """
DO $$
DECLARE name text; filled boolean;
BEGIN
    SET LOCAL session_replication_role = replica;  -- which lets go of what is referred to
    FOR name IN SELECT oid::regclass FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %s)', name) INTO filled;
        IF filled THEN
            EXECUTE format('DELETE FROM %s', name);
        END IF;
    END LOOP;
    PERFORM setval(format('%I.%I', schemaname, sequencename), 1, false)
        FROM pg_sequences WHERE last_value IS NOT NULL;
END $$
"""
"""As it was when it was made: nothing but the schema. A new one costs four times as much."""

OTHERS: Final = """
SELECT pid, state, query FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""

SOON: Final = 5.0
"""Seconds in which the server notices that a process was killed which it served."""


@dataclass
class PostgresqlDatabases:
    """Databases with the present schema are emptied after a test, and kept in `emptied` for the next one."""

    address: str
    worker: str
    made: list[str] = field(default_factory=list)
    lent: list[str] = field(default_factory=list)
    emptied: ClassVar[list[str]] = []

    async def empty(self) -> str:
        return await self._create("template0")

    async def ready(self) -> str:
        if not self.emptied:
            return await self._new()
        self.lent.append(self.emptied.pop())
        return self.address.format(database=self.lent[-1])

    async def _new(self) -> str:
        template = f"ready_{self.worker}"
        async with self._server() as server:
            known = await server.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", template)
            if not known:
                await server.execute(f"CREATE DATABASE {template}")
        if not known:
            await _migrate(self.address.format(database=template))
        address = await self._create(template)
        self.lent.append(self.made.pop())
        return address

    async def drop(self) -> None:
        while self.lent:
            name = self.lent.pop()
            async with _Connection(self.address.format(database=name)) as database:
                left = await self._left_open(database)
                await database.execute(EMPTY)
            self.emptied.append(name)
            assert not left, f"connections that nobody closed: {left}"
        if self.made:
            async with self._server() as server:
                while self.made:
                    await server.execute(f"DROP DATABASE {self.made.pop()} WITH (FORCE)")

    @staticmethod
    async def _left_open(database: asyncpg.Connection) -> list[dict[str, object]]:
        """Whoever still holds this database. Garbage collection would tell it too, but in a later test."""
        until = time.monotonic() + SOON
        while others := [dict(one) for one in await database.fetch(OTHERS)]:
            if time.monotonic() > until:
                await database.execute(f"SELECT pg_terminate_backend(pid) FROM ({OTHERS}) AS others")
                break
            await asyncio.sleep(0.02)
        return others

    async def _create(self, template: str) -> str:
        name = f"test_{self.worker}_{next(_NUMBERS)}"
        async with self._server() as server:
            await server.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        self.made.append(name)
        return self.address.format(database=name)

    def _server(self) -> _Connection:
        return _Connection(self.address.format(database="postgres"))


_NUMBERS = count()


class _Connection:
    def __init__(self, address: str) -> None:
        self.address = address.replace("+asyncpg", "")

    async def __aenter__(self) -> asyncpg.Connection:
        self.connection = await asyncpg.connect(self.address)
        return self.connection

    async def __aexit__(self, *fault: object) -> None:
        await self.connection.close()


async def _migrate(address: str) -> None:
    engine = open_engine(address)
    await upgrade(engine)
    if make_url(address).drivername.startswith("sqlite"):
        async with engine.connect() as connection:  # so that the file alone is the database
            await connection.exec_driver_sql("COMMIT")
            await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            await connection.exec_driver_sql("BEGIN")
    await engine.dispose()


def postgresql_or_skip() -> str:
    try:
        return server_address()
    except (subprocess.SubprocessError, OSError, ImportError) as fault:
        pytest.skip(f"NOT TESTED ON POSTGRESQL, which could not be started here: {fault!r}")


@pytest.fixture(params=["sqlite", "postgresql"])
async def databases(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    worker_id: str,
) -> AsyncIterator[Databases]:
    made: Databases
    if request.param == "sqlite":
        made = SqliteDatabases(tmp_path, tmp_path_factory.getbasetemp() / "template.sqlite3")
    else:
        made = PostgresqlDatabases(postgresql_or_skip(), worker_id)
    yield made
    await made.drop()


@pytest.fixture
async def database_url(databases: Databases) -> str:
    return await databases.ready()

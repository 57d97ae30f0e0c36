"""Opens the database, SQLite or PostgreSQL, so that both keep the same promises.

SQLite lets one write at a time. Every session begins as a writer there (`BEGIN IMMEDIATE`): one that began as a reader
and writes later fails at once when another has written in between, however long it would wait. All writers of a process
share one connection and take turns; on connections of their own they would poll for the lock, and the unlucky would
starve. Sessions that only read say so (`reading=True`) and wait for nobody. Keep transactions short, and never open a
session inside another or wait for the network inside one.

Errors of the database carry no values: names and questions would end up in logs.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import suppress
from typing import Any

import aiosqlite
from sqlalchemy import URL, Connection, Engine, NullPool, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.util import await_only

from db.errors import DatabaseUrlUnusable
from db.sqlite_trips import OneTripConnection, connect

SQLITE, POSTGRESQL = "sqlite+aiosqlite", "postgresql+asyncpg"
DRIVERS = {
    "sqlite": SQLITE,
    SQLITE: SQLITE,
    "postgres": POSTGRESQL,
    "postgresql": POSTGRESQL,
    POSTGRESQL: POSTGRESQL,
}
WAIT_SECONDS = 15
"""How long a writer waits for another; the longest transaction, a workbook of 10,000 items, takes a few seconds."""

SILENT_SECONDS = 15
"""How long PostgreSQL may take for a statement. A connection that says nothing for longer is given up: a server that
hangs, or a network that lost it, would else hold whoever waits for ever, and the program's end too."""

STANDS_ALONE = "lokus_stands_alone"

SQLITE_SETTINGS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")
"""Why FULL: docs/decisions/sqlite-durability.md. What is deleted is written over: erasing people is a promise."""


def open_engine(url: str) -> AsyncEngine:
    """Make an engine; nothing is opened before it is used.

    Raises:
        DatabaseUrlUnusable: the address is neither SQLite's nor PostgreSQL's.
    """
    return engine_of(parse_url(url))


def parse_url(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseUrlUnusable("") from None
    driver = DRIVERS.get(parsed.drivername)
    if driver is None or not parsed.database:
        raise DatabaseUrlUnusable(shown(parsed))
    return parsed.set(drivername=driver)


def shown(url: URL) -> str:
    """Write an address without its password, and without options, which may hold one too."""
    return url.set(query={}).render_as_string(hide_password=True)


def engine_of(url: URL) -> AsyncEngine:
    if url.drivername == POSTGRESQL:
        return _postgresql_engine(url, longest=SILENT_SECONDS)
    return _sqlite_engine(url, "BEGIN IMMEDIATE", pool_size=1, max_overflow=0, pool_timeout=WAIT_SECONDS)


def migrating_engine(engine: AsyncEngine) -> AsyncEngine:
    """Make an engine for migrations, which rebuild tables that others refer to: SQLite does not look at them."""
    if engine.url.drivername == POSTGRESQL:
        return _postgresql_engine(engine.url, longest=None, poolclass=NullPool)
    return _sqlite_engine(engine.url, "BEGIN IMMEDIATE", "foreign_keys = OFF", poolclass=NullPool)


def session_factory(engine: AsyncEngine, *, reading: bool = False) -> async_sessionmaker[AsyncSession]:
    """Make sessions; those that only read see one state of the database from their first query on."""
    return async_sessionmaker(reading_engine(engine) if reading else engine, expire_on_commit=False)


def without_transactions(engine: AsyncEngine) -> AsyncEngine:
    """Make of an engine that reads one whose statements stand alone: each sees what is committed when it begins.

    Nothing has to be begun and ended around a statement then. Connections are shared with the other.
    """
    if engine.url.drivername == POSTGRESQL:
        return engine.execution_options(isolation_level="AUTOCOMMIT")
    return engine.execution_options(**{STANDS_ALONE: True})


def reading_engine(engine: AsyncEngine) -> AsyncEngine:
    if engine.url.drivername == POSTGRESQL:
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    readers = _sqlite_engine(engine.url, "BEGIN", "query_only = ON")

    def dispose_too(_engine: Engine) -> None:
        readers.sync_engine.dispose()

    event.listen(engine.sync_engine, "engine_disposed", dispose_too)
    return readers


def _postgresql_engine(url: URL, *, longest: float | None, **pool: Any) -> AsyncEngine:  # noqa: ANN401 - SQLAlchemy's options
    """Make an engine whose statements may take so many seconds."""
    settings = {"application_name": "lokus"}
    connect_args = {"timeout": WAIT_SECONDS, "command_timeout": longest, "server_settings": settings}
    return create_async_engine(
        url, pool_pre_ping=True, connect_args=connect_args, hide_parameters=True, **pool
    )


def _sqlite_engine(url: URL, begin: str, *settings: str, **pool: Any) -> AsyncEngine:  # noqa: ANN401 - likewise
    def prepare(connection: DBAPIConnection, _record: object) -> None:
        # SQLAlchemy's documented recipe: the driver is kept from beginning transactions, since it begins none for
        # reads and DDL.
        connection.isolation_level = None
        cursor = connection.cursor()
        for setting in (*SQLITE_SETTINGS, *settings):
            _set(cursor, setting)
        cursor.close()

    def begin_transaction(connection: Connection) -> None:
        if connection.get_execution_options().get(STANDS_ALONE):
            return
        one_trip = connection.connection.driver_connection
        assert isinstance(one_trip, OneTripConnection)
        one_trip.begin_with(begin)

    connect_args = {"timeout": WAIT_SECONDS, "async_creator_fn": _connect_sqlite}
    engine = create_async_engine(url, connect_args=connect_args, hide_parameters=True, **pool)
    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", begin_transaction)
    return engine


def _set(cursor: DBAPICursor, setting: str) -> None:
    """Set something of a connection, waiting for who writes: SQLite itself does not where a new file becomes one with WAL."""
    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            cursor.execute(f"PRAGMA {setting}")
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            await_only(asyncio.sleep(_LOOKS_AGAIN))
        else:
            return


_PRIMARY = 0xFF
"""The bits of an error code that say what it is; the others say why (https://sqlite.org/rescode.html)."""

_LOOKS_AGAIN = 0.05


async def _connect_sqlite(database: str, **options: Any) -> aiosqlite.Connection:  # noqa: ANN401 - the driver's options
    """Connect, and leave nothing open where who asked is cancelled meanwhile: aiosqlite drops what comes too late."""
    connecting = asyncio.ensure_future(_opened(connect(database, **options)))
    try:
        return await asyncio.shield(connecting)
    except asyncio.CancelledError:
        closing = asyncio.ensure_future(_closed(connecting))
        while not closing.done():  # who asks for the end may ask more than once
            with suppress(asyncio.CancelledError):
                await asyncio.wait([closing])
        closing.result()
        raise


async def _closed(connecting: asyncio.Future[aiosqlite.Connection]) -> None:
    await (await connecting).close()


async def _opened(connection: aiosqlite.Connection) -> aiosqlite.Connection:
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy's own creator does: no exit waits for it
    return await connection

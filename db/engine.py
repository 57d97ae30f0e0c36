"""Opens the database, SQLite or PostgreSQL, so that both keep the same promises.

On SQLite every transaction begins as a writer (`BEGIN IMMEDIATE`): one that began as a reader and writes later fails at
once when another has written in between, however long it would wait. Transactions that only read say so
(`session_factory(engine, reading=True)`) and then wait for nobody. Keep transactions short: nothing waits for the
network inside one.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import URL, Connection, Pool, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from db.errors import DatabaseUrlUnusable

SQLITE, POSTGRESQL = "sqlite+aiosqlite", "postgresql+asyncpg"
DRIVERS = {
    "sqlite": SQLITE,
    SQLITE: SQLITE,
    "postgres": POSTGRESQL,
    "postgresql": POSTGRESQL,
    POSTGRESQL: POSTGRESQL,
}
READING = "lokus_reading"
WAIT_SECONDS = 15
"""How long a writer waits for another; the longest transaction, a workbook of 10,000 items, takes a few seconds."""

SQLITE_SETTINGS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")
"""Why FULL: docs/decisions/sqlite-durability.md."""


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


def engine_of(url: URL, *, foreign_keys: bool = True, poolclass: type[Pool] | None = None) -> AsyncEngine:
    """Make an engine for a parsed address; only migrations do without foreign keys."""
    if url.drivername == POSTGRESQL:
        return create_async_engine(
            url,
            pool_pre_ping=True,
            connect_args={"timeout": WAIT_SECONDS, "server_settings": {"application_name": "lokus"}},
            poolclass=poolclass,
        )
    engine = create_async_engine(url, connect_args={"timeout": WAIT_SECONDS}, poolclass=poolclass)
    event.listen(
        engine.sync_engine, "connect", _prepare_sqlite if foreign_keys else _prepare_sqlite_to_migrate
    )
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def session_factory(engine: AsyncEngine, *, reading: bool = False) -> async_sessionmaker[AsyncSession]:
    """Make sessions; those that only read see one state of the database from their first query on."""
    if reading:
        isolation: dict[str, Any] = (
            {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            if engine.dialect.name == "postgresql"
            else {READING: True}
        )
        engine = engine.execution_options(**isolation)
    return async_sessionmaker(engine, expire_on_commit=False)


def _prepare_sqlite(connection: DBAPIConnection, _record: object) -> None:
    # SQLAlchemy's documented recipe: the driver is kept from beginning transactions, since it begins none for reads
    # and DDL; `_begin_sqlite` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in SQLITE_SETTINGS:
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _prepare_sqlite_to_migrate(connection: DBAPIConnection, record: object) -> None:
    _prepare_sqlite(connection, record)
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READING)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

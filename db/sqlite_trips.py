"""A SQLite connection that goes to its thread once a statement.

aiosqlite runs each call of sqlite3 on the connection's thread: a statement makes a cursor, runs, fetches and closes,
four trips of which each wakes a thread and the event loop, and a transaction adds those of its beginning and end. Here
one trip does all of a statement, a transaction begins with its first statement, and one that did nothing ends without a
trip. What that saves: docs/decisions/sqlite-trips.md.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Self

import aiosqlite

ROWS_AT_ONCE: Final = 64
"""aiosqlite's own measure for reading on; all rows of a statement are fetched at once here."""


class OneTripConnection(aiosqlite.Connection):
    """`begin_with` a statement is run before the first other one that comes."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=ROWS_AT_ONCE)
        self._beginning = ""
        self._given_up = False
        """Whether somebody was cancelled while the thread worked for them: nobody knows where it stands."""

    def begin_with(self, statement: str) -> None:
        self._beginning = statement

    def cursor(self) -> OneTripCursor:  # type: ignore[override]  # an async context manager too, and had without a trip
        return OneTripCursor(self)

    async def commit(self) -> None:
        if self._ends_something():
            await super().commit()

    async def rollback(self) -> None:
        if self._ends_something():
            await super().rollback()

    async def trip(self, work: Callable[[sqlite3.Cursor], object], cursor: OneTripCursor) -> None:
        """Do a statement's work, and keep what came of it in the cursor. Raises sqlite3's errors."""
        self._given_up = True
        try:
            await self._execute(self._run, work, cursor)  # type: ignore[no-untyped-call]  # the library's, without types
        except sqlite3.Error:
            self._given_up = False
            raise
        self._given_up = False

    def _run(self, work: Callable[[sqlite3.Cursor], object], cursor: OneTripCursor) -> None:
        """On the connection's thread."""
        own = self._conn.cursor()
        try:
            if self._beginning:
                own.execute(self._beginning)
                self._beginning = ""
            work(own)
            cursor.take(own)
        finally:
            own.close()

    def _ends_something(self) -> bool:
        if self._given_up:
            return True
        self._beginning = ""
        return self.in_transaction


class OneTripCursor:
    """What SQLAlchemy asks of a driver's cursor (`AsyncIODBAPICursor`); it holds rows, not a statement that is still open."""

    arraysize = 1

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *fault: object) -> None:
        await self.close()

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        return await self._go(lambda own: own.execute(statement, parameters))

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        return await self._go(lambda own: own.executemany(statement, parameters))

    async def fetchall(self) -> Sequence[Any]:
        rows, self._rows = self._rows, ()
        return rows

    async def close(self) -> None:
        self._rows = ()

    def take(self, own: sqlite3.Cursor) -> None:
        self.description = own.description
        self._rows = own.fetchall() if own.description else ()
        self.rowcount, self.lastrowid = own.rowcount, own.lastrowid

    async def _go(self, work: Callable[[sqlite3.Cursor], object]) -> Self:
        await self._connection.trip(work, self)
        return self


def connect(database: str, **options: Any) -> OneTripConnection:  # noqa: ANN401 - those of sqlite3
    """Make a connection; it is opened when it is awaited."""
    return OneTripConnection(lambda: sqlite3.connect(database, **options))

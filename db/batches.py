"""Reads and writes of many updates in one transaction each, so that none pays for a session and a commit of its own.

Nobody waits for a batch to fill: while one transaction runs, the next batch gathers. What a batch costs and saves is
in docs/decisions/batch-commits.md.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Dialect
from sqlalchemy.exc import DBAPIError, OperationalError, PendingRollbackError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, async_sessionmaker
from sqlalchemy.sql.dml import UpdateBase

Key = TypeVar("Key")
Value = TypeVar("Value")
Result = TypeVar("Result")
Sessions = async_sessionmaker[AsyncSession]
Work = Callable[[AsyncSession], Awaitable[Result]]

PASSING_STATES: Final = frozenset({"08", "40", "53", "57"})
"""Classes of PostgreSQL's errors: no connection, a transaction that gave way, no room, a server that stops or starts.

https://www.postgresql.org/docs/current/errcodes-appendix.html
"""


@dataclass(frozen=True, slots=True)
class Write:
    """A row to insert, or another statement of which nobody awaits a result, with its values.

    Those of one batch with the same statement, the same object, are done at once. Where the databases differ there is
    a statement for each, by the dialect's name.
    """

    statement: UpdateBase | Mapping[str, UpdateBase]
    values: Mapping[str, Any]

    def statement_for(self, dialect: Dialect) -> UpdateBase:
        return self.statement if isinstance(self.statement, UpdateBase) else self.statement[dialect.name]


@dataclass(slots=True)
class _Unit:
    """What must be committed together: work in its order, then a claim, then writes."""

    work: Sequence[Work[Any]]
    claim: Write | None
    writes: Sequence[Write]
    done: asyncio.Future[list[Any]]
    """The results of the work, and whether the claim took effect."""


class BatchWriter:
    """Commits units of work, many in one transaction, in the order in which they came.

    A unit works on the session only (no waiting for Telegram in it), must not commit, and may run twice: where one of
    a batch fails, the batch is rolled back and each unit gets a transaction of its own, so that no other suffers.
    """

    def __init__(self, sessions: Sessions, *, most: int = 128) -> None:
        self._sessions = sessions
        self._engine: AsyncEngine = sessions.kw["bind"]
        self._most = most
        self._waiting: list[_Unit] = []
        self._writing: asyncio.Task[None] | None = None

    async def commit(self, work: Work[Result]) -> Result:
        """Return the work's result once it is committed. Raises what the work raises, or the database's error."""
        result: Result = (await self.commit_together([work], []))[0]
        return result

    async def put(self, writes: Sequence[Write]) -> None:
        await self.commit_together([], writes)

    async def claim(self, claim: Write) -> bool:
        """Commit a statement that returns a row where it takes effect; tell whether it did."""
        took_effect: bool = (await self._commit([], claim, []))[0]
        return took_effect

    async def commit_together(self, work: Sequence[Work[Any]], writes: Sequence[Write]) -> list[Any]:
        """Commit work and writes as one unit: all of it or nothing."""
        return await self._commit(work, None, writes)

    async def _commit(
        self, work: Sequence[Work[Any]], claim: Write | None, writes: Sequence[Write]
    ) -> list[Any]:
        unit = _Unit(work, claim, writes, asyncio.get_running_loop().create_future())
        self._waiting.append(unit)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        return await unit.done

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    async def flush(self) -> None:
        """Wait until what was given so far is committed or has failed."""
        while self._writing is not None and not self._writing.done():
            await asyncio.wait([self._writing])

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            batch = [unit for unit in batch if not unit.done.cancelled()]
            if await self._succeeds(batch) or len(batch) == 1:
                continue
            for unit in batch:
                await self._succeeds([unit])

    async def _succeeds(self, batch: Sequence[_Unit]) -> bool:
        """Commit a batch and tell its units. A failed one is told only where it stands alone or the store is away."""
        try:
            results = await self._results(batch)
        except Exception as error:  # noqa: BLE001 - whatever the work raised belongs to who waits for it
            if len(batch) > 1 and not is_away(error):
                return False
            for unit in batch:
                _fail(unit.done, error)
            return True
        for unit, result in zip(batch, results, strict=True):
            with suppress(asyncio.InvalidStateError):
                unit.done.set_result(result)
        return True

    async def _results(self, batch: Sequence[_Unit]) -> list[list[Any]]:
        """Commit a batch. Without work it goes past the ORM, which has nothing to add to statements that are known."""
        if not any(unit.work for unit in batch):
            async with self._engine.begin() as connection:
                return await _write([[] for _ in batch], batch, connection)
        async with self._sessions.begin() as session:
            results = [[await work(session) for work in unit.work] for unit in batch]
            await session.flush()
            return await _write(results, batch, await session.connection())


async def _write(
    results: list[list[Any]], batch: Sequence[_Unit], connection: AsyncConnection
) -> list[list[Any]]:
    for result, unit in zip(results, batch, strict=True):
        if unit.claim:
            claimed = await connection.execute(
                unit.claim.statement_for(connection.dialect), unit.claim.values
            )
            result.append(claimed.first() is not None)
    for writes in _grouped(batch):
        statement = writes[0].statement_for(connection.dialect)
        await connection.execute(statement, [write.values for write in writes])
    return results


def is_away(error: BaseException) -> bool:
    """Whether the database could not be reached or not be locked; what asked it may be tried again later."""
    if isinstance(error, OperationalError | OSError | PendingRollbackError | PoolTimeout):
        return True
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    state = getattr(getattr(error, "orig", error), "sqlstate", None)
    return isinstance(state, str) and state[:2] in PASSING_STATES


def _fail(future: asyncio.Future[Any], error: BaseException) -> None:
    with suppress(asyncio.InvalidStateError):  # who waited was cancelled meanwhile
        future.set_exception(error)


def _grouped(batch: Sequence[_Unit]) -> Collection[list[Write]]:
    grouped: dict[int, list[Write]] = {}
    for unit in batch:
        for write in unit.writes:
            grouped.setdefault(id(write.statement), []).append(write)
    return grouped.values()


@dataclass(slots=True)
class BatchReader(Generic[Key, Value]):
    """Reads by key, many keys in one go. A read begins after it was asked for, so it sees all that was committed before."""

    engine: AsyncEngine
    fetch: Callable[[AsyncConnection, Sequence[Key]], Awaitable[Mapping[Key, Value]]]
    """Reads the values of distinct keys; every key must be among the result's."""
    _asked: dict[Key, asyncio.Future[Value]] = field(default_factory=dict)
    _reading: asyncio.Task[None] | None = None

    async def read(self, key: Key) -> Value:
        future = self._asked.get(key)
        if future is None:
            future = self._asked[key] = asyncio.get_running_loop().create_future()
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read())
        return await asyncio.shield(future)

    async def flush(self) -> None:
        """Wait until what was asked for so far is read: who asked may be gone, but the read holds a connection."""
        while self._reading is not None and not self._reading.done():
            await asyncio.wait([self._reading])

    async def _read(self) -> None:
        while self._asked:
            asked, self._asked = self._asked, {}
            try:
                async with self.engine.connect() as connection:
                    values = await self.fetch(connection, list(asked))
            except Exception as error:  # noqa: BLE001 - it belongs to who asked
                for future in asked.values():
                    _fail(future, error)
                    future.exception()  # seen, also where nobody waits for it any more
                continue
            for key, future in asked.items():
                future.set_result(values[key])

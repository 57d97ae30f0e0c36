"""Tells who wants to know that some tables were written to by this process, whoever did it and how.

What other processes write is not seen; who needs that looks at what the store says.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Final

from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.sql.dml import UpdateBase

TOUCHED: Final = "lokus_touched"


def watch_tables(engine: AsyncEngine, tables: Collection[str], told: Callable[[], None]) -> None:
    """Call `told` after each commit of a transaction that inserted, updated or deleted rows of these tables."""
    touched = (TOUCHED, object())  # each who watches has a mark of their own

    def note(connection: Connection, statement: object, *_: Any) -> None:  # noqa: ANN401 - SQLAlchemy's signature
        if isinstance(statement, UpdateBase) and getattr(statement.table, "name", "") in tables:
            connection.info[touched] = True

    def tell(connection: Connection) -> None:
        if connection.info.pop(touched, False):
            told()

    def forget(connection: Connection) -> None:
        connection.info.pop(touched, None)

    event.listen(engine.sync_engine, "after_execute", note)
    event.listen(engine.sync_engine, "commit", tell)
    event.listen(engine.sync_engine, "rollback", forget)

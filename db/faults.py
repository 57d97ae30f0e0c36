"""Tells what is wrong with a database from the codes of its drivers' errors, never from their words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from db import errors
from db.engine import shown

SQLITE_FAULTS = {
    sqlite3.SQLITE_BUSY: errors.DatabaseLocked,
    sqlite3.SQLITE_LOCKED: errors.DatabaseLocked,
    sqlite3.SQLITE_READONLY: errors.DatabaseReadOnly,
    sqlite3.SQLITE_PERM: errors.DatabaseReadOnly,
    sqlite3.SQLITE_FULL: errors.DatabaseFull,
    sqlite3.SQLITE_CANTOPEN: errors.DatabaseMissing,
    sqlite3.SQLITE_NOTADB: errors.NotADatabase,
    sqlite3.SQLITE_CORRUPT: errors.NotADatabase,
}
POSTGRESQL_FAULTS = {
    "28000": errors.DatabaseLoginRefused,
    "28P01": errors.DatabaseLoginRefused,
    "3D000": errors.DatabaseMissing,
    "25006": errors.DatabaseReadOnly,
    "42501": errors.DatabaseReadOnly,
    "53100": errors.DatabaseFull,
    "55P03": errors.DatabaseLocked,
    "40P01": errors.DatabaseLocked,
    "53300": errors.DatabaseUnreachable,
    "57P01": errors.DatabaseUnreachable,
    "57P02": errors.DatabaseUnreachable,
    "57P03": errors.DatabaseUnreachable,
}
"""SQLSTATE codes (PostgreSQL's manual, appendix A)."""

OTHER_FAULTS: tuple[tuple[type[Exception], type[errors.DatabaseFault]], ...] = (
    (PoolTimeout, errors.DatabaseLocked),
    (PermissionError, errors.DatabaseReadOnly),
    (NotADirectoryError, errors.DatabaseMissing),
    (IsADirectoryError, errors.DatabaseMissing),
    (FileExistsError, errors.DatabaseMissing),
    (OSError, errors.DatabaseUnreachable),
)


@contextmanager
def database_faults(url: URL) -> Iterator[None]:
    """Turn errors of the database itself into `DatabaseFault`; all others pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError, PoolTimeout) as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault(shown(url)) from error


def fault_of(error: BaseException) -> type[errors.DatabaseFault] | None:
    """Find the fault in an error or in what caused it."""
    fault = _fault(error)
    cause = getattr(error, "orig", None) or error.__cause__
    return fault if fault or cause is None else fault_of(cause)


def _fault(error: BaseException) -> type[errors.DatabaseFault] | None:
    code, state = getattr(error, "sqlite_errorcode", None), getattr(error, "sqlstate", None)
    if code is not None:
        return SQLITE_FAULTS.get(code & 0xFF)  # the rest of the code says more of the same
    if state is not None:
        return POSTGRESQL_FAULTS.get(state) or (
            errors.DatabaseUnreachable if state.startswith("08") else None
        )
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return errors.DatabaseUnreachable
    return next((fault for kind, fault in OTHER_FAULTS if isinstance(error, kind)), None)

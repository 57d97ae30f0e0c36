"""`lokus db upgrade` and `lokus backup`: the database's schema, and a consistent copy of a live one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Annotated

from typer import Argument

from bot.cli.language import help_text, spoken
from bot.cli.session import run, store
from bot.settings import load_settings
from db.errors import LokusError

SQLITE_MAGIC = b"SQLite format 3\x00"
"""The first 16 bytes of every SQLite database (sqlite.org/fileformat.html, section 1.3)."""


class BackupNotSqlite(LokusError):
    """The database is no SQLite file; its own tools make its backups."""


class NoDatabaseYet(LokusError):
    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.file = file


class BackupWouldOverwrite(LokusError):
    """The target exists and is no SQLite database, or is the live database itself."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.file = file


def upgrade() -> None:
    run(_upgrade())
    print(spoken().plain("cli-upgraded"))


def backup(
    file: Annotated[
        Path, Argument(metavar="FILE", show_default=False, help=help_text("cli-argument-backup"))
    ],
) -> None:
    size = copy_database(_database_file(load_settings().database_url), file)
    print(spoken().plain("cli-backed-up", file=str(file), kilobytes=max(1, size // 1024)))


def copy_database(live: Path, target: Path) -> int:
    """Copy a database that may be in use, page by page in one read transaction; return the copy's size in bytes.

    The copy appears under its name only when it is whole. Only its owner may read it, as the database itself.
    """
    if not live.is_file():
        raise NoDatabaseYet(live)
    if target.exists() and (target.samefile(live) or not _is_sqlite(target)):
        raise BackupWouldOverwrite(target)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    os.close(
        os.open(unfinished, os.O_CREAT | os.O_EXCL, 0o600)
    )  # where it can't be written, this says so by name
    try:
        reading = sqlite3.connect(f"{live.absolute().as_uri()}?mode=ro", uri=True)
        with closing(reading) as source, closing(sqlite3.connect(unfinished)) as copy:
            source.backup(copy)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return target.stat().st_size


async def _upgrade() -> None:
    async with store():
        pass  # opening the store brings it to this version's schema


def _database_file(url: str) -> Path:
    from sqlalchemy.engine import make_url

    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite") or not parsed.database:
        raise BackupNotSqlite
    return Path(parsed.database)


def _is_sqlite(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(len(SQLITE_MAGIC)) in (SQLITE_MAGIC, b"")

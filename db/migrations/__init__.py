"""Brings a database to this version's schema.

Revisions are numbered files in `versions/`; `python -m db.migrations "why"` writes the next one from the models.
Alembic is imported only where there is something to do: it would double the start-up time.
"""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import SQLITE, migrating_engine, shown
from db.errors import SchemaMissing, SchemaNewer
from db.faults import database_faults

FOLDER = Path(__file__).parent
REVISIONS = tuple(sorted(file.stem.split("_")[0] for file in FOLDER.glob("versions/[0-9]*.py")))
HEAD = REVISIONS[-1] if REVISIONS else "base"
LOCK = 7_015_241_908_836_152
"""PostgreSQL's advisory lock that lets one process migrate at a time; any number that nobody else uses."""


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the database to this version's schema, and create it where there is none.

    Safe when several processes start at once: one migrates, the others wait and find it done.

    Raises:
        SchemaNewer: a later version of Lokus wrote this database.
        DatabaseFault: the database can't be reached or written.
    """
    with database_faults(engine.url):
        if file := _file(engine):
            _prepare_file(file)
        async with engine.connect() as connection:
            found = await connection.run_sync(_found)
        if found != HEAD:
            _refuse_newer(engine, found)
            await migrate(engine, HEAD)


async def require_current(engine: AsyncEngine) -> None:
    """Look whether the database has this version's schema, changing nothing.

    Raises:
        SchemaMissing: it is older; `upgrade` is wanted.
        SchemaNewer: a later version of Lokus wrote this database.
    """
    with database_faults(engine.url):
        if (file := _file(engine)) and not os.path.exists(file):  # noqa: ASYNC240, PTH110 - a moment, at start
            raise SchemaMissing(shown(engine.url))
        async with engine.connect() as connection:
            found = await connection.run_sync(_found)
    if found != HEAD:
        _refuse_newer(engine, found)
        raise SchemaMissing(shown(engine.url))


async def migrate(engine: AsyncEngine, target: str) -> None:
    """Walk up or down to a revision (`base` = none), in one transaction."""
    migrating = migrating_engine(engine)
    try:
        async with migrating.begin() as connection:
            await connection.run_sync(_migrate, target)
    finally:
        await migrating.dispose()


def _migrate(connection: Connection, target: str) -> None:
    from alembic import command  # noqa: PLC0415 - dear to import, and seldom needed
    from alembic.config import Config  # noqa: PLC0415 - likewise

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
    found = _found(connection)
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    going_down = target == "base" or (found or "") > target
    (command.downgrade if going_down else command.upgrade)(config, target)
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise BrokenReferences(broken)


class BrokenReferences(Exception):
    """A migration left rows that refer to nothing; a fault of the migration, which was rolled back."""


def _found(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _refuse_newer(engine: AsyncEngine, found: str | None) -> None:
    if found is not None and found not in REVISIONS:
        raise SchemaNewer(shown(engine.url), found)


def _file(engine: AsyncEngine) -> Path | None:
    return Path(str(engine.url.database)) if engine.url.drivername == SQLITE else None


def _prepare_file(file: Path) -> None:
    """Create the file where it is missing, and find out whether it can be opened.

    Only its owner may read it: names and questions of people will be in it. SQLite's side files follow its mode. What
    can't be opened is told here, since the driver leaves a thread behind then, which may complain after the end.
    """
    if file.is_dir():
        raise IsADirectoryError(file)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    if not os.access(file, os.R_OK):
        raise PermissionError(file)

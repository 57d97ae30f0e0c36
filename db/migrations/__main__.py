"""Writes the next revision from what the models say and the migrations do not: `python -m db.migrations "why"`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from db.engine import open_engine
from db.migrations import FOLDER, REVISIONS, migrate


async def write_revision(why: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite+aiosqlite:///{Path(folder) / 'empty.sqlite3'}")
        if REVISIONS:
            await migrate(engine, REVISIONS[-1])
        async with engine.begin() as connection:
            await connection.run_sync(_write, why)
        await engine.dispose()


def _write(connection: Connection, why: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    command.revision(config, why, autogenerate=True, rev_id=f"{len(REVISIONS) + 1:04}")


if __name__ == "__main__":
    asyncio.run(write_revision(sys.argv[1]))

"""Every migration walks up, down and up again; together they make what the models say."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Inspector, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.engine import open_engine, session_factory
from db.errors import SchemaMissing, SchemaNewer
from db.migrations import HEAD, REVISIONS, migrate, require_current, upgrade
from db.models import Base
from db.visits import find_visit, load_visit, save_visit
from tests.databases import Databases
from tests.store.samples import NOW, small_visit


@pytest.fixture
async def empty(databases: Databases) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(await databases.empty())
    yield engine
    await engine.dispose()


def described(connection: Connection) -> dict[str, Any]:
    inspector: Inspector = inspect(connection)
    names = {*inspector.get_table_names()} - {"alembic_version"}
    if connection.dialect.name != "sqlite":
        return _tables(inspector, names)
    # A table of SQLite is what was written of it and its indexes: what was read before need not be read again.
    rows = connection.execute(text("SELECT tbl_name, sql FROM sqlite_master ORDER BY name")).all()
    written = {name: tuple(sql for table, sql in rows if table == name) for name in names}
    new = _tables(inspector, {name for name in names if written[name] not in READ})
    READ.update({written[name]: table for name, table in new.items()})
    tables = {name: READ[written[name]] for name in names}
    counted = sorted(name for name in names if any("AUTOINCREMENT" in (sql or "") for sql in written[name]))
    return tables | {"AUTOINCREMENT": {"tables": counted}}  # on which reflection is silent


READ: dict[tuple[str | None, ...], dict[str, Any]] = {}


def _tables(inspector: Inspector, names: set[str]) -> dict[str, Any]:
    if not names:
        return {}

    def each(found: Mapping[Any, Any]) -> dict[str, Any]:
        return {name: facts for (_, name), facts in found.items()}

    def in_order(rows: Any) -> list[Any]:
        return sorted(rows, key=lambda row: str(row["name"]))

    wanted = sorted(names)
    columns = each(inspector.get_multi_columns(filter_names=wanted))
    keys = each(inspector.get_multi_pk_constraint(filter_names=wanted))
    references = each(inspector.get_multi_foreign_keys(filter_names=wanted))
    unique = each(inspector.get_multi_unique_constraints(filter_names=wanted))
    checks = each(inspector.get_multi_check_constraints(filter_names=wanted))
    indexes = each(inspector.get_multi_indexes(filter_names=wanted))
    return {
        name: {
            "columns": [
                {
                    "name": c["name"],
                    "type": repr(c["type"]),
                    "nullable": c["nullable"],
                    "default": c["default"],
                }
                for c in columns[name]
            ],
            "primary key": keys[name],
            "foreign keys": in_order(references[name]),
            "unique": in_order(unique[name]),
            "checks": in_order(checks[name]),
            "indexes": [
                {**row, "dialect_options": _plain(row.get("dialect_options", {}))}
                for row in in_order(indexes[name])
            ],
        }
        for name in wanted
    }


def _plain(options: dict[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in options.items()}


async def description(engine: AsyncEngine) -> dict[str, Any]:
    async with engine.connect() as connection:
        return await connection.run_sync(described)


async def test_migrations_make_exactly_what_the_models_say(databases: Databases, empty: AsyncEngine) -> None:
    await upgrade(empty)
    modelled = open_engine(await databases.empty())
    async with modelled.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    assert await description(empty) == await description(modelled)

    await modelled.dispose()


async def test_alembic_finds_no_difference_either(empty: AsyncEngine) -> None:
    await upgrade(empty)

    def compared(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))

    async with empty.connect() as connection:
        assert await connection.run_sync(compared) == []


async def test_each_migration_goes_up_down_and_up(empty: AsyncEngine) -> None:
    below, before = "base", await description(empty)
    for revision in REVISIONS:
        await migrate(empty, revision)
        after = await description(empty)
        await migrate(empty, below)
        assert await description(empty) == before, revision
        await migrate(empty, revision)
        assert await description(empty) == after != before, revision
        below, before = revision, after


async def test_upgrading_again_changes_nothing_and_keeps_what_is_there(empty: AsyncEngine) -> None:
    await upgrade(empty)
    async with session_factory(empty).begin() as session:
        await save_visit(session, small_visit(), expected_version=None, now=NOW)

    await upgrade(empty)

    async with session_factory(empty)() as session:
        assert await load_visit(session, "semarang-2026") == small_visit()


async def test_processes_that_start_at_once_migrate_once(databases: Databases) -> None:
    address = await databases.empty()
    engines = [open_engine(address) for _ in range(6)]

    await asyncio.gather(*map(upgrade, engines))

    async with session_factory(engines[0])() as session:
        assert await find_visit(session, "semarang") is None
    await asyncio.gather(*(engine.dispose() for engine in engines))


async def test_a_newer_schema_is_left_alone(empty: AsyncEngine) -> None:
    await upgrade(empty)
    async with empty.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    for look in (upgrade, require_current):
        with pytest.raises(SchemaNewer) as refusal:
            await look(empty)
        assert refusal.value.found == "9999"


async def test_a_missing_schema_is_told_from_a_present_one(empty: AsyncEngine) -> None:
    with pytest.raises(SchemaMissing):
        await require_current(empty)

    await upgrade(empty)
    await require_current(empty)


async def test_a_start_with_nothing_to_migrate_imports_no_alembic(database_url: str) -> None:
    code = f"""
import asyncio, sys
from db.engine import open_engine
from db.migrations import upgrade

async def start():
    engine = open_engine({database_url!r})
    await upgrade(engine)
    await engine.dispose()

asyncio.run(start())
print("alembic" in sys.modules)
"""
    started = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=subprocess.PIPE)
    output, _ = await started.communicate()

    assert output.decode().strip() == "False"


def test_the_last_revision_is_alembics_head_and_none_is_passed_over() -> None:
    from alembic.script import ScriptDirectory

    from db.migrations import FOLDER

    scripts = ScriptDirectory(str(FOLDER))
    assert scripts.get_heads() == [HEAD]
    assert tuple(reversed([revision.revision for revision in scripts.walk_revisions()])) == REVISIONS

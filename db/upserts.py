"""Statements for rows that take the place of the one with their key, which both databases have in a dialect of their own."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Insert, inspect
from sqlalchemy.dialects import postgresql, sqlite

from db.models.base import Base


def replacing(row: type[Base]) -> Mapping[str, Insert]:
    """Make the statements that insert a row or replace it, by the dialect's name."""
    return {
        "sqlite": _replacing(sqlite.insert(row), row),
        "postgresql": _replacing(postgresql.insert(row), row),
    }


def _replacing(insert: sqlite.Insert | postgresql.Insert, row: type[Base]) -> Insert:
    key = [column.name for column in inspect(row).primary_key]
    new = {column.name: column for column in insert.excluded if column.name not in key}
    return insert.on_conflict_do_update(index_elements=key, set_=new)

"""Alembic's entry point; `db.migrations` and `python -m db.migrations` hand it an open connection."""

from typing import Literal

from alembic import context
from sqlalchemy import TypeDecorator

from db.models import Base


def plain_type(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write a column's stored type into a revision: the types of `db.models` may change, a revision may not."""
    return f"sa.{item.impl!r}" if kind == "type" and isinstance(item, TypeDecorator) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=plain_type,
    compare_type=True,
)
context.run_migrations()

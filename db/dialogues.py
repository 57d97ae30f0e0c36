"""Dialogues of several steps: what must be known between two messages. A row each, by chat, person and kind.

State is JSON of the feature's own making. What has expired counts as not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import Write
from db.models import DialogueRow
from db.upserts import replacing


async def read_dialogue(
    session: AsyncSession, chat_id: int, telegram_id: int, kind: str, *, now: datetime
) -> dict[str, Any] | None:
    row = await session.get(DialogueRow, (chat_id, telegram_id, kind), populate_existing=True)
    return row.state if row and row.expires_at > now else None


class Dialogue(NamedTuple):
    """A dialogue as an update finds it (`db.arrivals`), also one that has expired."""

    state: Mapping[str, Any]
    expires_at: datetime


async def keep_dialogue(
    session: AsyncSession,
    chat_id: int,
    telegram_id: int,
    kind: str,
    state: Mapping[str, Any],
    *,
    expires_at: datetime,
) -> None:
    """Begin a dialogue, or put it into another state."""
    connection = await session.connection()
    row = dialogue_row(chat_id, telegram_id, kind, state, expires_at=expires_at)
    await connection.execute(row.statement_for(connection.dialect), row.values)


def dialogue_row(
    chat_id: int, telegram_id: int, kind: str, state: Mapping[str, Any], *, expires_at: datetime
) -> Write:
    """Make the row of a dialogue, to be written together with others, in place of what it was."""
    values = {
        "chat_id": chat_id,
        "telegram_id": telegram_id,
        "kind": kind,
        "state": dict(state),
        "expires_at": expires_at,
    }
    return Write(_KEEP, values)


async def end_dialogue(session: AsyncSession, chat_id: int, telegram_id: int, kind: str) -> None:
    row = (DialogueRow.chat_id == chat_id, DialogueRow.telegram_id == telegram_id, DialogueRow.kind == kind)
    await session.execute(delete(DialogueRow).where(*row))


async def forget_expired(session: AsyncSession, *, before: datetime) -> int:
    """Delete dialogues that nobody went on with; return how many."""
    ended = await session.scalars(
        delete(DialogueRow).where(DialogueRow.expires_at <= before).returning(DialogueRow.chat_id)
    )
    return len(ended.all())


_KEEP = replacing(DialogueRow)

"""Dialogues of several steps: what must be known between two messages. A row each, by chat, person and kind.

State is JSON of the feature's own making. What has expired counts as not there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import DialogueRow


async def read_dialogue(
    session: AsyncSession, chat_id: int, telegram_id: int, kind: str, *, now: datetime
) -> dict[str, Any] | None:
    row = await session.get(DialogueRow, (chat_id, telegram_id, kind), populate_existing=True)
    return row.state if row and row.expires_at > now else None


class DialogueKey(NamedTuple):
    chat_id: int
    telegram_id: int
    kind: str


Dialogue = tuple[dict[str, Any], datetime] | None
"""State and expiry; None where there is none."""


async def read_dialogues(session: AsyncSession, keys: Sequence[DialogueKey]) -> dict[DialogueKey, Dialogue]:
    """Read many dialogues at once, those too that have expired."""
    columns = (DialogueRow.chat_id, DialogueRow.telegram_id, DialogueRow.kind)
    rows = await session.execute(
        select(*columns, DialogueRow.state, DialogueRow.expires_at).where(tuple_(*columns).in_(keys))
    )
    found = {DialogueKey(*key): (state, expires_at) for *key, state, expires_at in rows}
    return {key: found.get(key) for key in keys}


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
    await session.merge(
        DialogueRow(
            chat_id=chat_id, telegram_id=telegram_id, kind=kind, state=dict(state), expires_at=expires_at
        )
    )
    await session.flush()


async def end_dialogue(session: AsyncSession, chat_id: int, telegram_id: int, kind: str) -> None:
    row = (DialogueRow.chat_id == chat_id, DialogueRow.telegram_id == telegram_id, DialogueRow.kind == kind)
    await session.execute(delete(DialogueRow).where(*row))


async def forget_expired(session: AsyncSession, *, before: datetime) -> int:
    """Delete dialogues that nobody went on with; return how many."""
    ended = await session.scalars(
        delete(DialogueRow).where(DialogueRow.expires_at <= before).returning(DialogueRow.chat_id)
    )
    return len(ended.all())


_OPEN = select(DialogueRow.telegram_id, DialogueRow.chat_id, DialogueRow.kind, DialogueRow.expires_at).where(
    DialogueRow.telegram_id.in_(bindparam("telegram_ids", expanding=True))
)


async def open_dialogues(
    session: AsyncSession, telegram_ids: set[int]
) -> dict[int, dict[tuple[int, str], datetime]]:
    """Tell for many people at once which dialogues they are in: by chat and kind, until when."""
    connection = await session.connection()
    found: dict[int, dict[tuple[int, str], datetime]] = {}
    for telegram_id, chat_id, kind, expires_at in await connection.execute(
        _OPEN, {"telegram_ids": list(telegram_ids)}
    ):
        found.setdefault(telegram_id, {})[chat_id, kind] = expires_at
    return found

"""What marks an update's turn in the store: the steps that it committed, and that it took effect."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import Write
from db.errors import LokusError
from db.models import HandledUpdateRow, UpdateStepRow


class HandledElsewhere(LokusError):
    """The update's effects were committed meanwhile by another process."""


_HANDLED = insert(HandledUpdateRow)


def handled_row(key: int, now: datetime) -> Write:
    """The row by which an update has taken effect. Committed with its effects; a second one is refused."""
    return Write(_HANDLED, {"update_id": key, "handled_at": now})


async def begin_step(session: AsyncSession, key: int, step: int, now: datetime) -> None:
    """Claim a step of an update before its work. Raises HandledElsewhere where another process committed it."""
    connection = await session.connection()
    try:
        await connection.execute(_BEGIN_STEP, {"update_id": key, "step": step, "committed_at": now})
    except IntegrityError:
        raise HandledElsewhere from None


async def keep_result(session: AsyncSession, key: int, step: int, result: Any) -> None:  # noqa: ANN401 - any JSON
    connection = await session.connection()
    await connection.execute(_KEEP_RESULT, {"update": key, "at": step, "kept": result})


def forget_results(key: int) -> Write:
    """Drop what an update's steps returned, once it took effect: nobody asks for it again, and it may be personal.

    The rows stay, for another process that has the same update in hand.
    """
    return Write(_FORGET_RESULTS, {"update": key})


_BEGIN_STEP = insert(UpdateStepRow)
_OF_UPDATE = UpdateStepRow.update_id == bindparam("update")
_KEEP_RESULT = (
    update(UpdateStepRow)
    .where(_OF_UPDATE, UpdateStepRow.step == bindparam("at"))
    .values(result=bindparam("kept"))
)
_FORGET_RESULTS = update(UpdateStepRow).where(_OF_UPDATE).values(result=None)


async def forget_handled(session: AsyncSession, *, before: datetime) -> None:
    """Delete the marks of old updates. Telegram keeps an update for 24 hours (Bot API, getUpdates)."""
    await session.execute(delete(HandledUpdateRow).where(HandledUpdateRow.handled_at < before))
    await session.execute(delete(UpdateStepRow).where(UpdateStepRow.committed_at < before))

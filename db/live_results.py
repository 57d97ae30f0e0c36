"""Messages with results that follow what is answered: for a while after someone opened them, or until the poll closes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import PersonRow, PollResultRow

FOLLOWED_FOR: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class LiveResult:
    """A message in someone's private chat; `mark` tells what it shows."""

    poll_id: int
    person_id: int
    chat_id: int
    message_id: int
    language: str
    mark: str


async def follow(session: AsyncSession, one: LiveResult, *, now: datetime) -> str:
    """Keep a message up to date from now on; return the mark that it had, if it was kept so before."""
    own = (PollResultRow.person_id == one.person_id, PollResultRow.message_id == one.message_id)
    before = await session.scalar(select(PollResultRow.mark).where(*own))
    await session.execute(delete(PollResultRow).where(*own))
    values = {
        "poll_id": one.poll_id,
        "person_id": one.person_id,
        "message_id": one.message_id,
        "language": one.language,
        "mark": one.mark,
        "until": now + FOLLOWED_FOR,
    }
    await session.execute(insert(PollResultRow).values(values))
    return before or ""


async def live_results(session: AsyncSession, *, now: datetime) -> Sequence[LiveResult]:
    """List the messages that are kept up to date, poll by poll."""
    row = PollResultRow
    rows = await session.execute(
        select(row.poll_id, row.person_id, PersonRow.telegram_id, row.message_id, row.language, row.mark)
        .join(PersonRow, PersonRow.id == row.person_id)
        .where(row.until > now)
        .order_by(row.poll_id, row.person_id, row.message_id)
    )
    return [LiveResult(*one) for one in rows]


async def claim_look(session: AsyncSession, one: LiveResult, mark: str) -> bool:
    """Note what a message shows from now on; False where another process was faster, or it is left alone since."""
    own = (PollResultRow.person_id == one.person_id, PollResultRow.message_id == one.message_id)
    claimed = update(PollResultRow).where(*own, PollResultRow.mark == one.mark).values(mark=mark)
    return await session.scalar(claimed.returning(PollResultRow.message_id)) is not None


async def leave_alone(session: AsyncSession, one: LiveResult) -> None:
    own = (PollResultRow.person_id == one.person_id, PollResultRow.message_id == one.message_id)
    await session.execute(delete(PollResultRow).where(*own))


async def forget_followed(session: AsyncSession, *, now: datetime) -> None:
    """Delete what is not kept up to date any more."""
    await session.execute(delete(PollResultRow).where(PollResultRow.until <= now))

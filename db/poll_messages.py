"""Where Telegram has a poll: in which chats it stands, and where it can still be answered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    GroupChatRow,
    PersonRow,
    PollAnsweredRow,
    PollMessageRow,
    PollRow,
    PollState,
    VisitRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMessage:
    """A message that still takes answers of a poll that is closed."""

    id: int
    poll_id: int
    anonymous: bool
    question: str
    chat_id: int
    message_id: int
    language: str
    answered: bool
    """In secret, by the one person who has it."""


async def keep_message(
    session: AsyncSession,
    *,
    poll_id: int,
    person_id: int | None,
    group_chat_id: int | None,
    telegram_poll_id: str | None,
    message_id: int | None,
) -> None:
    """Note where Telegram has a poll. One that was known by its answers already gets its number."""
    if telegram_poll_id and await session.scalar(
        update(PollMessageRow)
        .where(PollMessageRow.telegram_poll_id == telegram_poll_id)
        .values(message_id=message_id)
        .returning(PollMessageRow.id)
    ):
        return
    values = {
        "poll_id": poll_id,
        "person_id": person_id,
        "group_chat_id": group_chat_id,
        "telegram_poll_id": telegram_poll_id,
        "message_id": message_id,
        "stopped": False,
    }
    await session.execute(insert(PollMessageRow).values(values))


async def messages_to_stop(session: AsyncSession, limit: int) -> Sequence[OpenMessage]:
    """List messages of closed polls under which one can still answer."""
    rows = await session.execute(
        select(
            PollMessageRow.id,
            PollMessageRow.poll_id,
            PollRow.anonymous,
            PollRow.question,
            func.coalesce(PersonRow.telegram_id, GroupChatRow.chat_id).label("chat_id"),
            PollMessageRow.message_id,
            func.coalesce(PersonRow.language, VisitRow.language).label("language"),
            PollMessageRow.person_id,
        )
        .join(PollRow, PollRow.id == PollMessageRow.poll_id)
        .join(VisitRow, VisitRow.id == PollRow.visit_id)
        .outerjoin(PersonRow, PersonRow.id == PollMessageRow.person_id)
        .outerjoin(GroupChatRow, GroupChatRow.id == PollMessageRow.group_chat_id)
        .where(
            PollRow.state == PollState.CLOSED,
            PollMessageRow.stopped.is_(False),
            PollMessageRow.message_id.is_not(None),
        )
        .order_by(PollMessageRow.id)
        .limit(limit)
    )
    found = [dict(row) for row in rows.mappings()]
    asked = {row["poll_id"] for row in found if row["anonymous"]}
    lists = select(PollAnsweredRow.poll_id, PollAnsweredRow.person_ids).where(
        PollAnsweredRow.poll_id.in_(asked)
    )
    answered = {poll_id: set(people) for poll_id, people in await session.execute(lists)} if asked else {}
    messages = []
    for row in found:
        has_answered = row.pop("person_id") in answered.get(row["poll_id"], ())
        messages.append(OpenMessage(**row, answered=has_answered))
    return messages


async def mark_stopped(session: AsyncSession, ids: Collection[int]) -> None:
    await session.execute(update(PollMessageRow).where(PollMessageRow.id.in_(ids)).values(stopped=True))

"""Group chats that don't take what is sent to them any more: their visit's organizers are told, once a day at most."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.group_chats import mark_removed
from db.models import GroupChatRow, GroupRow, MembershipRow, OutboxMessageRow, Role
from db.outbox import NewMessage, OutboxState, Priority, add_rows

KIND: Final = "chat_silent"
USEFUL: Final = timedelta(hours=12)


async def leave_chat(session: AsyncSession, chat_id: int, *, now: datetime) -> None:
    """Note that the bot is not in a chat any more, and tell the organizers of what it was tied to."""
    ties = await session.scalars(
        select(GroupChatRow.id).where(GroupChatRow.chat_id == chat_id, GroupChatRow.removed_at.is_(None))
    )
    for tie in ties.all():
        await tell_of_silence(session, tie, left=True, now=now)
        waiting = (OutboxMessageRow.group_chat_id == tie) & (OutboxMessageRow.state == OutboxState.PENDING)
        await session.execute(
            update(OutboxMessageRow).where(waiting).values(state=OutboxState.CANCELLED)
        )  # the next plan of reminders would do so too, but may come after the next of them
    await mark_removed(session, chat_id, now)


async def tell_of_silence(session: AsyncSession, tie: int, *, left: bool, now: datetime) -> None:
    """Queue it for the organizers. `left`: the bot is no member any more; else Telegram refuses for another reason."""
    found = await session.execute(
        select(GroupRow.visit_id, GroupRow.id, GroupRow.name)
        .join(GroupChatRow, GroupChatRow.group_id == GroupRow.id)
        .where(GroupChatRow.id == tie)
    )
    group = found.one_or_none()
    if group is None:
        return
    organizers = await session.scalars(
        select(MembershipRow.person_id).where(
            MembershipRow.visit_id == group.visit_id, MembershipRow.role == Role.ORGANIZER
        )
    )
    batch = f"{KIND}:{tie}:{'left' if left else 'refused'}:{now:%Y%m%d}"
    rows = [
        NewMessage(
            key=f"{batch}:{person_id}",
            visit_id=group.visit_id,
            kind=KIND,
            facts={"group": group.name, "left": left},
            due_at=now,
            expires_at=now + USEFUL,
            person_id=person_id,
            priority=Priority.TIMELY,
            batch=batch,
        )
        for person_id in organizers
    ]
    await add_rows(session, rows, now=now)

"""Group chats tied to visit groups: which chat reads whose agenda, and where its pinned card is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Select, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from db.models import ForwardedQuestionRow, GroupChatRow, GroupRow, VisitRow

WHOLE_CHAT: Final = 0
"""The topic of a tie that is for the chat as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupChat:
    """A chat, or one topic of it, tied to a group. `pinned_message_id` is the agenda card that the bot keeps."""

    id: int
    chat_id: int
    thread_id: int
    visit_id: int
    visit_code: str
    visit_version: int
    group_id: int
    pinned_message_id: int | None
    pinned_mark: str | None


def _select() -> Select[int, int, int, int, str, int, int, int | None, str | None]:
    return (
        select(
            GroupChatRow.id,
            GroupChatRow.chat_id,
            GroupChatRow.thread_id,
            VisitRow.id.label("visit_id"),
            VisitRow.code.label("visit_code"),
            VisitRow.version.label("visit_version"),
            GroupChatRow.group_id,
            GroupChatRow.pinned_message_id,
            GroupChatRow.pinned_mark,
        )
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .join(VisitRow, VisitRow.id == GroupRow.visit_id)
    )


_OF_CHATS: Final = _select().where(GroupChatRow.chat_id.in_(bindparam("chat_ids", expanding=True)))


async def read_group_chat(session: AsyncSession, chat_id: int, thread_id: int) -> GroupChat | None:
    return tie_of(await ties_of_chat(session, chat_id), thread_id)


async def ties_of_chat(session: AsyncSession, chat_id: int) -> Sequence[GroupChat]:
    """List what a chat and its topics are tied to."""
    rows = await session.execute(
        _select().where(GroupChatRow.chat_id == chat_id).order_by(GroupChatRow.thread_id)
    )
    return [GroupChat(**row) for row in rows.mappings()]


async def ties_of_chats(
    connection: AsyncConnection, chat_ids: Collection[int]
) -> Mapping[int, Sequence[GroupChat]]:
    """List for many chats at once what they and their topics are tied to."""
    found: dict[int, list[GroupChat]] = {}
    if chat_ids:
        for row in (await connection.execute(_OF_CHATS, {"chat_ids": list(chat_ids)})).mappings():
            found.setdefault(row["chat_id"], []).append(GroupChat(**row))
    return found


def tie_of(ties: Iterable[GroupChat], thread_id: int) -> GroupChat | None:
    """Find what a topic is tied to, of its chat's ties: itself, else its chat as a whole."""
    fitting = [tie for tie in ties if tie.thread_id in {thread_id, WHOLE_CHAT}]
    return max(fitting, key=lambda tie: tie.thread_id, default=None)


async def list_group_chats(session: AsyncSession) -> Sequence[GroupChat]:
    """List the tied chats in which the bot still is."""
    rows = await session.execute(_select().where(GroupChatRow.removed_at.is_(None)).order_by(GroupChatRow.id))
    return [GroupChat(**row) for row in rows.mappings()]


async def tie_group_chat(
    session: AsyncSession, *, chat_id: int, thread_id: int, group_id: int, tied_by: int, now: datetime
) -> None:
    """Tie a chat or topic to a group; one that was tied is tied anew, and its old card is forgotten."""
    await untie_group_chat(session, chat_id=chat_id, thread_id=thread_id)
    session.add(
        GroupChatRow(chat_id=chat_id, thread_id=thread_id, group_id=group_id, tied_by=tied_by, tied_at=now)
    )
    await session.flush()


async def untie_group_chat(session: AsyncSession, *, chat_id: int, thread_id: int) -> None:
    await session.execute(
        delete(GroupChatRow).where(GroupChatRow.chat_id == chat_id, GroupChatRow.thread_id == thread_id)
    )


async def claim_card(session: AsyncSession, chat: GroupChat, mark: str | None) -> bool:
    """Note what the pinned card shows from now on; False where it was changed meanwhile, by another process."""
    row = (GroupChatRow.id == chat.id) & GroupChatRow.pinned_mark.is_not_distinct_from(chat.pinned_mark)
    claimed = update(GroupChatRow).where(row).values(pinned_mark=mark).returning(GroupChatRow.id)
    return await session.scalar(claimed) is not None


async def keep_pinned_card(
    session: AsyncSession, *, chat_id: int, thread_id: int, message_id: int | None, mark: str | None = None
) -> None:
    """Note which message is the pinned card (None = none), and what it shows."""
    await session.execute(
        update(GroupChatRow)
        .where(GroupChatRow.chat_id == chat_id, GroupChatRow.thread_id == thread_id)
        .values(pinned_message_id=message_id, pinned_mark=mark)
    )


async def mark_removed(session: AsyncSession, chat_id: int, now: datetime | None) -> None:
    """Note that the bot left a chat, or (None) that it is back."""
    await session.execute(update(GroupChatRow).where(GroupChatRow.chat_id == chat_id).values(removed_at=now))


async def follow_chat(session: AsyncSession, old_chat_id: int, new_chat_id: int) -> None:
    """Follow a group that became a supergroup. Its messages have new numbers there, so the card is made anew."""
    taken = select(GroupChatRow.thread_id).where(GroupChatRow.chat_id == new_chat_id)
    threads = set(await session.scalars(taken))
    await session.execute(
        delete(GroupChatRow).where(GroupChatRow.chat_id == old_chat_id, GroupChatRow.thread_id.in_(threads))
    )
    await session.execute(
        update(GroupChatRow)
        .where(GroupChatRow.chat_id == old_chat_id)
        .values(chat_id=new_chat_id, pinned_message_id=None, pinned_mark=None)
    )
    await session.execute(
        update(ForwardedQuestionRow)
        .where(ForwardedQuestionRow.chat_id == old_chat_id)
        .values(chat_id=new_chat_id, message_id=None)
    )

"""A Lokus that speaks by itself, on a clock that tests move: no waiting for the second that a message is due."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Protocol

from sqlalchemy import false, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.fake_telegram.things import Chat
from db.models import GroupChatRow, OutboxMessageRow, OutboxState
from db.outbox import BELL
from tests.dialogues.lokus import Lokus, MovableClock, running_lokus
from tests.people import FakeTelegram, Heard


@asynccontextmanager
async def speaking_lokus(telegram: FakeTelegram, database: str, clock: MovableClock) -> AsyncIterator[Lokus]:
    async with running_lokus(telegram, database, clock, by_clock=True) as lokus:
        yield lokus


async def look(lokus: Lokus) -> None:
    """Let Lokus look at the clock now, as it does every second."""

    async def wake(session: AsyncSession) -> None:
        await session.execute(update(GroupChatRow).where(false()).values(removed_at=None))
        session.info[BELL].set()

    await lokus.running.services.writer.commit(wake)


async def time_is(lokus: Lokus, local: str) -> None:
    lokus.clock.at(local)
    await look(lokus)


async def waiting(lokus: Lokus, *, before: datetime | None = None) -> dict[str, datetime]:
    """Keys of reminders that wait in the outbox, with when they are due."""
    async with lokus.reads() as session:
        rows = await session.execute(
            select(OutboxMessageRow.key, OutboxMessageRow.due_at).where(
                OutboxMessageRow.state == OutboxState.PENDING
            )
        )
        return {key: due for key, due in rows if before is None or due < before}


async def state_of(lokus: Lokus, part: str) -> list[str]:
    """What became of the rows whose keys contain this."""
    async with lokus.reads() as session:
        rows = await session.scalars(
            select(OutboxMessageRow.state)
            .where(OutboxMessageRow.key.contains(part))
            .order_by(OutboxMessageRow.id)
        )
        return [state.value for state in rows]


class Listener(Protocol):
    """A person in their private chat, or a group chat."""

    @property
    def chat(self) -> Chat: ...


def heard_by(telegram: FakeTelegram, listener: Listener, *, since: int = 0) -> list[str]:
    """The first lines of messages with numbers above `since`, in their order."""
    bot = telegram.world.bot.id
    said = [one for one in listener.chat.messages.values() if one["from"]["id"] == bot]
    return [Heard(one).splitlines()[0] for one in said if one["message_id"] > since]

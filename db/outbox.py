"""The outbox, for who puts something into it and who wants to know what became of it. The sender's is `db/claims.py`.

Rows are added in the same transaction as what causes them, so neither is ever there without the other:

    async def work(session: AsyncSession) -> None:
        await keep_change(session, change)
        await add_rows(session, [NewMessage(key=f"change:{change.id}:{one.person_id}", ...) for one in members], now=now)

A row holds no prose: its kind and facts are worded in the recipient's language when it leaves, by what
`schedules/kinds.py` registers for the kind. Facts are JSON (ISO texts for moments), and hold what the words need, so
that a later change of the visit does not alter what is told of an earlier one.

The key says what the row is, once and for all: adding it again does nothing, so rows may be derived anew at any time.
A row that was cancelled is taken up again with what is new about it; what was sent, failed or expired stays so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Insert, Select, event, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from db.models import GroupChatRow, OutboxMessageRow, OutboxState, PersonRow, Priority

__all__ = [
    "BELL",
    "REPLY_TO",
    "THREAD",
    "NewMessage",
    "OutboxState",
    "Priority",
    "Progress",
    "Receipt",
    "Recipient",
    "add_rows",
    "cancel",
    "mark_read",
    "progress",
    "progress_of_batches",
    "receipts",
]

THREAD: Final = "thread_id"
REPLY_TO: Final = "reply_to"
"""Facts that any row may hold: a topic other than that of the tied chat, and the message that is answered."""

BELL: Final = "outbox_bell"
"""Under this name a session's `info` may hold an event, which is set once rows that were added are committed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMessage:
    """A row to add. The recipient is a person or a group chat (`group_chats.id`), one of both.

    A person who is no member of the visit when it is due, or not of `group_id` where that is given, gets nothing.
    From `expires_at` on it is of no use any more and is not sent.
    """

    key: str
    visit_id: int
    kind: str
    facts: Mapping[str, Any]
    due_at: datetime
    expires_at: datetime
    person_id: int | None = None
    group_chat_id: int | None = None
    group_id: int | None = None
    priority: Priority = Priority.USUAL
    batch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who gets what answers something, and where in their chat: in this topic, as a reply to this message (0 = none)."""

    person_id: int | None = None
    group_chat_id: int | None = None
    thread_id: int = 0
    reply_to: int = 0

    @property
    def place(self) -> Mapping[str, int]:
        """Facts by which the sender knows the place."""
        return {THREAD: self.thread_id, REPLY_TO: self.reply_to}


@dataclass(frozen=True, slots=True)
class Progress:
    """How many rows of a batch are in which state, and how many of the sent ones were read."""

    counts: Mapping[OutboxState, int] = field(default_factory=dict)
    read: int = 0

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def sent(self) -> int:
        return self.counts.get(OutboxState.SENT, 0)

    @property
    def waiting(self) -> int:
        return self.counts.get(OutboxState.PENDING, 0) + self.counts.get(OutboxState.SENDING, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of one row. `chat_id` and `message_id` say where Telegram has it, once it was sent.

    `name` is the person's, empty for a group chat.
    """

    id: int
    key: str
    kind: str
    batch: str
    state: OutboxState
    person_id: int | None
    name: str
    chat_id: int
    thread_id: int
    message_id: int | None
    last_error: str | None
    due_at: datetime
    sent_at: datetime | None
    read_at: datetime | None


async def add_rows(session: AsyncSession, rows: Iterable[NewMessage], *, now: datetime) -> int:
    """Add rows whose keys are new, or cancelled; return how many. The sender learns of them at the commit."""
    values = [_values(row, now) for row in {row.key: row for row in rows}.values()]
    if not values:
        return 0
    connection = await session.connection()  # past the ORM, which has nothing to add to plain rows
    added = len((await connection.execute(_INSERTS[connection.dialect.name], values)).all())
    if added:
        _ring_at_commit(session)
    return added


async def cancel(
    session: AsyncSession, *, visit_id: int, batch: str | None = None, key_prefix: str | None = None
) -> int:
    """Cancel what has not left, of a batch or of keys that begin so (or both); return how many.

    What is being sent in this very moment may still leave, and is marked as sent then.
    """
    assert batch is not None or key_prefix is not None
    which = [OutboxMessageRow.visit_id == visit_id]
    if batch is not None:
        which.append(OutboxMessageRow.batch == batch)
    if key_prefix is not None:
        which.append(OutboxMessageRow.key.startswith(key_prefix, autoescape=True))
    waiting = OutboxMessageRow.state.in_((OutboxState.PENDING, OutboxState.SENDING))
    cancelled = update(OutboxMessageRow).where(*which, waiting).values(state=OutboxState.CANCELLED)
    return len((await session.scalars(cancelled.returning(OutboxMessageRow.id))).all())


async def progress(session: AsyncSession, *, visit_id: int, batch: str) -> Progress:
    found = await progress_of_batches(session, visit_id=visit_id, prefix=batch)
    return found.get(batch, Progress())


async def progress_of_batches(
    session: AsyncSession, *, visit_id: int, prefix: str = ""
) -> Mapping[str, Progress]:
    """Count the rows of each batch whose name begins so."""
    counted = await session.execute(
        select(
            OutboxMessageRow.batch,
            OutboxMessageRow.state,
            func.count(),
            func.count(OutboxMessageRow.read_at),
        )
        .where(
            OutboxMessageRow.visit_id == visit_id,
            OutboxMessageRow.batch.startswith(prefix, autoescape=True),
        )
        .group_by(OutboxMessageRow.batch, OutboxMessageRow.state)
    )
    found: dict[str, Progress] = {}
    for batch, state, number, read in counted:
        before = found.get(batch, Progress())
        found[batch] = Progress({**before.counts, state: number}, before.read + read)
    return found


async def receipts(session: AsyncSession, *, visit_id: int, batch: str) -> tuple[Receipt, ...]:
    """List what became of each row of a batch, in the order in which they were added."""
    rows = await session.execute(
        _receipts()
        .where(OutboxMessageRow.visit_id == visit_id, OutboxMessageRow.batch == batch)
        .order_by(OutboxMessageRow.id)
    )
    return tuple(Receipt(**row) for row in rows.mappings())


async def mark_read(session: AsyncSession, row_id: int, *, telegram_id: int, now: datetime) -> Receipt | None:
    """Note that a person read what they were sent; pressing twice changes nothing. None where it is not theirs."""
    own = select(PersonRow.id).where(PersonRow.telegram_id == telegram_id).scalar_subquery()
    which = (OutboxMessageRow.id == row_id, OutboxMessageRow.person_id == own)
    first = update(OutboxMessageRow).where(*which, OutboxMessageRow.read_at.is_(None)).values(read_at=now)
    await session.execute(first)
    row = (await session.execute(_receipts().where(*which))).mappings().one_or_none()
    return Receipt(**row) if row else None


def _values(row: NewMessage, now: datetime) -> dict[str, Any]:
    return {
        "key": row.key,
        "visit_id": row.visit_id,
        "group_id": row.group_id,
        "person_id": row.person_id,
        "group_chat_id": row.group_chat_id,
        "kind": row.kind,
        "facts": dict(row.facts),
        "batch": row.batch,
        "priority": int(row.priority),
        "created_at": now,
        "due_at": row.due_at,
        "expires_at": row.expires_at,
        "state": OutboxState.PENDING,
        "attempts": 0,
        "next_try_at": row.due_at,
        "parts_sent": 0,
        "last_error": None,
    }


_RENEWED: Final = (
    *("group_id", "kind", "facts", "batch", "priority", "created_at", "due_at", "expires_at"),
    *("state", "attempts", "next_try_at", "parts_sent", "last_error"),
)
"""What becomes of a cancelled row that is added again: all that `_values` says, but whose it is."""


def _insert(statement: sqlite.Insert | postgresql.Insert) -> Insert:
    renewed = {name: statement.excluded[name] for name in _RENEWED}
    return statement.on_conflict_do_update(
        index_elements=[OutboxMessageRow.key],
        set_=renewed,
        where=OutboxMessageRow.state == OutboxState.CANCELLED,
    ).returning(OutboxMessageRow.id)


_INSERTS: Final = {
    "sqlite": _insert(sqlite.insert(OutboxMessageRow)),
    "postgresql": _insert(postgresql.insert(OutboxMessageRow)),
}


def _ring_at_commit(session: AsyncSession) -> None:
    bell: asyncio.Event | None = session.info.get(BELL)
    if bell is not None:

        def ring(_: Session) -> None:
            bell.set()

        event.listen(session.sync_session, "after_commit", ring, once=True)


def _receipts() -> Select[*tuple[Any, ...]]:
    row = OutboxMessageRow
    return (
        select(
            *(row.id, row.key, row.kind, row.batch, row.state, row.person_id, row.message_id, row.last_error),
            *(row.due_at, row.sent_at, row.read_at),
            func.coalesce(PersonRow.name, "").label("name"),
            func.coalesce(PersonRow.telegram_id, GroupChatRow.chat_id).label("chat_id"),
            func.coalesce(GroupChatRow.thread_id, 0).label("thread_id"),
        )
        .outerjoin(PersonRow, PersonRow.id == OutboxMessageRow.person_id)
        .outerjoin(GroupChatRow, GroupChatRow.id == OutboxMessageRow.group_chat_id)
    )

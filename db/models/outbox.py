"""Tables of what goes out without being asked: a row each message, and the processes that send."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    TextClause,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, one_of
from db.models.chats import GroupChatRow
from db.models.people import PersonRow
from db.models.visits import GroupRow, VisitRow


class OutboxState(StrEnum):
    """SENDING: a process has it in hand until its lease runs out. FAILED: Telegram will never take it."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Priority(IntEnum):
    """Which of several due rows goes first. URGENT is for answers and for what an organizer marks so; LATER for what has all day."""

    URGENT = 0
    TIMELY = 1
    USUAL = 2
    LATER = 3


PENDING: TextClause = text("state = 'pending'")
SENDING: TextClause = text("state = 'sending'")
"""Written out, for a partial index is used only where the query says the same as the index, and not by a parameter."""


def _partial(name: str, *columns: str, where: TextClause) -> Index:
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)


class OutboxMessageRow(Numbered, Base):
    """One message to one chat: what is to be said (a kind and its facts), to whom, when, and what became of it.

    The recipient is a person or a tied group chat, and both by reference: rows of erased people and untied chats
    vanish, and a group that becomes a supergroup takes its rows along.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (group_chat_id IS NULL)", name="one_recipient"),
        Index(None, "visit_id", "batch", "state"),
        _partial("ix_outbox_claimable", "priority", "next_try_at", where=PENDING),
        _partial("ix_outbox_expiring", "expires_at", where=PENDING),
        _partial("ix_outbox_leased", "leased_until", where=SENDING),
        NUMBERED,
    )

    key: Mapped[str] = mapped_column(String(200), unique=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"), index=True)
    """Only for who belongs to this group when it is sent; None = for any member of the visit."""
    person_id: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="CASCADE"), index=True)
    group_chat_id: Mapped[int | None] = mapped_column(
        ForeignKey(GroupChatRow.id, ondelete="CASCADE"), index=True
    )
    kind: Mapped[str] = mapped_column(String(48))
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    batch: Mapped[str] = mapped_column(String(80))
    """What caused it, for counting and for cancelling together: `broadcast:12`."""
    priority: Mapped[int] = mapped_column(SmallInteger)
    created_at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    state: Mapped[OutboxState] = mapped_column(one_of(OutboxState, "state"))
    attempts: Mapped[int]
    next_try_at: Mapped[datetime] = mapped_column(Moment)
    lease_owner: Mapped[str | None] = mapped_column(String(32))
    leased_until: Mapped[datetime | None] = mapped_column(Moment)
    parts_sent: Mapped[int] = mapped_column(SmallInteger)
    """How many of its messages have left, where one row makes several (a text and a place on the map)."""
    last_error: Mapped[str | None] = mapped_column(String(64))
    """A class and perhaps a code, never a text: those of servers and libraries may hold anything."""
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    """Telegram's number of the first message."""
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    read_at: Mapped[datetime | None] = mapped_column(Moment)
    """When the recipient pressed `Sudah baca`."""


class ChatTurnRow(Base):
    """When a chat may be sent to again by any of several processes, on PostgreSQL (a SQLite file has one process).

    Chat 0 stands for all of them, on both: until when answers keep to Telegram's limits to the letter.
    """

    __tablename__ = "chat_turns"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    free_at: Mapped[datetime] = mapped_column(Moment, index=True)


class OutboxSenderRow(Base):
    """A process that sends, while it has something to send; those alive share Telegram's limit."""

    __tablename__ = "outbox_senders"

    owner: Mapped[str] = mapped_column(String(32), primary_key=True)
    alive_until: Mapped[datetime] = mapped_column(Moment)

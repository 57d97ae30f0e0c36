"""Tables of polls. Why anonymous ballots have no table of their own: docs/anonymous-polls.md."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Dialect,
    ForeignKey,
    Index,
    String,
    TypeDecorator,
)
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, NumberList, TextList, Words, one_of
from db.models.chats import GroupChatRow
from db.models.people import PersonRow
from db.models.visits import VisitRow


class PollState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    DROPPED = "dropped"


class Tally(TypeDecorator[tuple[int, ...]]):
    """Counts of which each takes the same room, however large it is: so what was counted before leaves no mark."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: tuple[int, ...] | None, dialect: Dialect) -> list[str] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else [f"{count:07}" for count in value]

    def process_result_value(self, value: list[str] | None, dialect: Dialect) -> tuple[int, ...] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else tuple(map(int, value))


class PollRow(Numbered, Base):
    """A question with its options. Once it is out nothing of it changes but its state."""

    __tablename__ = "polls"
    __table_args__ = (Index(None, "state"), NUMBERED)

    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)
    created_by: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    targets: Mapped[tuple[str, ...]] = mapped_column(TextList)
    question: Mapped[str] = mapped_column(Words)
    options: Mapped[tuple[str, ...]] = mapped_column(TextList)
    several: Mapped[bool]
    anonymous: Mapped[bool]
    hidden: Mapped[bool]
    """Nobody sees results before it closes."""
    in_chats: Mapped[bool]
    """One poll to each tied group chat, instead of one to each member."""
    lasts_minutes: Mapped[int | None]
    """From sending on; None = until someone closes it."""
    state: Mapped[PollState] = mapped_column(one_of(PollState, "state"))
    opened_at: Mapped[datetime | None] = mapped_column(Moment)
    closes_at: Mapped[datetime | None] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)


class PollMessageRow(Numbered, Base):
    """A poll as Telegram has it in one chat. Without `message_id`: it left, but the program died before it was told."""

    __tablename__ = "poll_messages"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (group_chat_id IS NULL)", name="one_recipient"),
        NUMBERED,
    )

    poll_id: Mapped[int] = mapped_column(ForeignKey(PollRow.id, ondelete="CASCADE"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="CASCADE"), index=True)
    group_chat_id: Mapped[int | None] = mapped_column(
        ForeignKey(GroupChatRow.id, ondelete="CASCADE"), index=True
    )
    telegram_poll_id: Mapped[str | None] = mapped_column(String(64), unique=True)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    stopped: Mapped[bool]


class PollResultRow(Base):
    """A message with results that follows what is answered, for a while after someone opened it."""

    __tablename__ = "poll_results"

    person_id: Mapped[int] = mapped_column(ForeignKey(PersonRow.id, ondelete="CASCADE"), primary_key=True)
    message_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    poll_id: Mapped[int] = mapped_column(ForeignKey(PollRow.id, ondelete="CASCADE"), index=True)
    language: Mapped[str] = mapped_column(String(16))
    until: Mapped[datetime] = mapped_column(Moment, index=True)
    mark: Mapped[str] = mapped_column(String(32))
    """Tells what it shows from what it should show."""


class PollVoteRow(Base):
    """What someone answers in a named poll; `telegram_poll_id` is the copy in which they did."""

    __tablename__ = "poll_votes"

    poll_id: Mapped[int] = mapped_column(ForeignKey(PollRow.id, ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(
        ForeignKey(PersonRow.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    telegram_poll_id: Mapped[str] = mapped_column(String(64))
    options: Mapped[tuple[int, ...]] = mapped_column(NumberList)
    voted_at: Mapped[datetime] = mapped_column(Moment)


class PollAnsweredRow(Base):
    """Who has answered an anonymous poll: one row, which is written anew as a whole with everyone who does.

    A row for each would stand in the order in which they answered, in SQLite's pages and by PostgreSQL's transactions.
    """

    __tablename__ = "poll_answered"

    poll_id: Mapped[int] = mapped_column(ForeignKey(PollRow.id, ondelete="CASCADE"), primary_key=True)
    person_ids: Mapped[tuple[int, ...]] = mapped_column(NumberList)
    """In order of size."""


class PollUrnRow(Base):
    """All ballots of an anonymous poll, added up: one row, which is written anew as a whole with every ballot.

    `receipts` are hashes in their own order, and say nothing of what was answered.
    """

    __tablename__ = "poll_urns"

    poll_id: Mapped[int] = mapped_column(ForeignKey(PollRow.id, ondelete="CASCADE"), primary_key=True)
    ballots: Mapped[int]
    counts: Mapped[tuple[int, ...]] = mapped_column(Tally)
    shown_ballots: Mapped[int]
    shown_counts: Mapped[tuple[int, ...]] = mapped_column(Tally)
    """As of the last full five: who watches results after each answer can't tell one ballot from another."""
    receipts: Mapped[tuple[str, ...]] = mapped_column(TextList)

"""Tables of the talk: group chats, dialogues that are under way, updates that took effect."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered
from db.models.people import PersonRow
from db.models.visits import GroupRow


class GroupChatRow(Numbered, Base):
    """A group chat, or one topic of it, tied to a group of a visit. `thread_id` 0 = the chat as a whole."""

    __tablename__ = "group_chats"
    __table_args__ = (UniqueConstraint("chat_id", "thread_id"), NUMBERED)

    chat_id: Mapped[int] = mapped_column(BigInteger)
    thread_id: Mapped[int] = mapped_column(BigInteger)
    group_id: Mapped[int] = mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"), index=True)
    tied_by: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="SET NULL"), index=True)
    tied_at: Mapped[datetime] = mapped_column(Moment)
    pinned_message_id: Mapped[int | None] = mapped_column(BigInteger)
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    """Set while the bot is not in the chat."""
    pinned_mark: Mapped[str | None] = mapped_column(String(32))
    """Tells what the pinned card shows from what it should show; None = nothing yet."""


class DialogueRow(Base):
    """Where someone stands in a dialogue of several steps. Keyed by Telegram's ids: one talks before one has joined."""

    __tablename__ = "dialogues"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    telegram_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False, index=True)
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    state: Mapped[dict[str, Any]] = mapped_column(JSON)
    expires_at: Mapped[datetime] = mapped_column(Moment, index=True)


class InboxRow(Base):
    """An update that takes a while, put down so that Telegram need not keep it. `owner` is the process that has it."""

    __tablename__ = "inbox"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    """The key of `HandledUpdateRow`."""
    raw: Mapped[dict[str, Any]] = mapped_column(JSON)
    put_down_at: Mapped[datetime] = mapped_column(Moment, index=True)
    owner: Mapped[str] = mapped_column(String(32))


class PressRow(Base):
    """The last press of someone in a chat that made something. Until `holds_until` the same press is a second tap."""

    __tablename__ = "presses"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    telegram_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False, index=True)
    update_id: Mapped[int] = mapped_column(BigInteger)
    """The key of `HandledUpdateRow`."""
    button: Mapped[str] = mapped_column(String(16))
    """Tells the button of this message from others, and says nothing else."""
    look: Mapped[str] = mapped_column(String(16))
    """Tells what the message showed when it was pressed from what it shows later."""
    holds_until: Mapped[datetime] = mapped_column(Moment, index=True)


class HandledUpdateRow(Base):
    __tablename__ = "handled_updates"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    handled_at: Mapped[datetime] = mapped_column(Moment, index=True)


class UpdateStepRow(Base):
    """A commit that an update made before it was handled. After a crash its result is used again, not made again."""

    __tablename__ = "update_steps"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    step: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    result: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    committed_at: Mapped[datetime] = mapped_column(Moment, index=True)

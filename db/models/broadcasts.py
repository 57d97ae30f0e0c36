"""The table of broadcasts: what an organizer has to say, to whom, and how far it got."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, TextList, Words, one_of
from db.models.people import PersonRow
from db.models.visits import VisitRow


class BroadcastState(StrEnum):
    """DONE: everything that could be sent was sent, or the rest was stopped."""

    DRAFT = "draft"
    SENDING = "sending"
    DONE = "done"
    DROPPED = "dropped"


class BroadcastRow(Numbered, Base):
    """A text, or (where `source_message_id` is set) a copy of a message that its organizer wrote to the bot."""

    __tablename__ = "broadcasts"
    __table_args__ = (Index(None, "state"), NUMBERED)

    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)
    created_by: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    targets: Mapped[tuple[str, ...]] = mapped_column(TextList)
    html: Mapped[str] = mapped_column(Words)
    source_chat_id: Mapped[int | None] = mapped_column(BigInteger)
    source_message_id: Mapped[int | None] = mapped_column(BigInteger)
    asks_reading: Mapped[bool]
    state: Mapped[BroadcastState] = mapped_column(one_of(BroadcastState, "state"))
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    stopped_at: Mapped[datetime | None] = mapped_column(Moment)
    preview_message_id: Mapped[int | None] = mapped_column(BigInteger)
    """The last message of the preview, which has the recipients' button."""
    control_message_id: Mapped[int | None] = mapped_column(BigInteger)
    """The message under which it is sent, and which shows its progress then; in the organizer's private chat."""
    shown_mark: Mapped[str | None] = mapped_column(String(32))
    """Tells what that message shows."""

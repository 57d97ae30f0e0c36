"""The table of field notes."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, TextList, Words, one_of
from db.models.people import PersonRow
from db.models.visits import AgendaItemRow, GroupRow, LocusRow, VisitRow


class NoteKind(StrEnum):
    STRENGTH = "strength"
    OBSTACLE = "obstacle"
    RECOMMENDATION = "recommendation"
    ADOPTION = "adoption"


class NoteRow(Numbered, Base):
    """A note, known by the message in which it was written, so that a message makes one note however often it comes.

    `item_title` and `locus_name` are what these were called then: they tell it still when the agenda has them no more.
    """

    __tablename__ = "notes"
    __table_args__ = (UniqueConstraint("chat_id", "message_id"), NUMBERED)

    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey(PersonRow.id, ondelete="CASCADE"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey(GroupRow.id, ondelete="SET NULL"), index=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int] = mapped_column(BigInteger)
    album: Mapped[str | None] = mapped_column(String(64))
    """Telegram's mark of photos that were sent together, each in a message of its own."""
    text: Mapped[str] = mapped_column(Words)
    photos: Mapped[tuple[str, ...]] = mapped_column(TextList)
    """Telegram's `file_id`s; the pictures themselves stay with Telegram."""
    written_at: Mapped[datetime] = mapped_column(Moment)
    item_id: Mapped[int | None] = mapped_column(ForeignKey(AgendaItemRow.id, ondelete="SET NULL"), index=True)
    item_title: Mapped[str] = mapped_column(Words)
    locus_id: Mapped[int | None] = mapped_column(ForeignKey(LocusRow.id, ondelete="SET NULL"), index=True)
    locus_name: Mapped[str] = mapped_column(Words)
    kind: Mapped[NoteKind | None] = mapped_column(one_of(NoteKind, "kind"))
    shared: Mapped[bool]
    """Whether others than the author may read it."""
    adoption_what: Mapped[str] = mapped_column(Words)
    adoption_need: Mapped[str] = mapped_column(Words)
    adoption_project: Mapped[str] = mapped_column(Words)

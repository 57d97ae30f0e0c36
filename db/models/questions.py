"""Tables of questions: those that were asked (for the report), and those passed on to the organizers."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from db.models.base import Base, Moment, Numbered, Words, one_of
from db.models.people import PersonRow
from db.models.visits import GroupRow, InfoRowRow, VisitRow


class QuestionState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


class Asked:
    """Who asked what. An erased person leaves the row as a count: no asker, no text."""

    @declared_attr
    def visit_id(self) -> Mapped[int]:
        return mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)

    @declared_attr
    def group_id(self) -> Mapped[int | None]:
        return mapped_column(ForeignKey(GroupRow.id, ondelete="SET NULL"), index=True)

    @declared_attr
    def person_id(self) -> Mapped[int | None]:
        return mapped_column(ForeignKey(PersonRow.id, ondelete="SET NULL"), index=True)

    text: Mapped[str] = mapped_column(Words)
    language: Mapped[str] = mapped_column(String(16))
    asked_at: Mapped[datetime] = mapped_column(Moment)


class AskedQuestionRow(Asked, Numbered, Base):
    __tablename__ = "asked_questions"

    intent: Mapped[str] = mapped_column(String(48))
    answered: Mapped[bool]


class ForwardedQuestionRow(Asked, Numbered, Base):
    __tablename__ = "forwarded_questions"

    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    """The chat that waits for the answer; None once it is erased. `message_id` is the question there."""
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    state: Mapped[QuestionState] = mapped_column(one_of(QuestionState, "state"))
    answer: Mapped[str] = mapped_column(Words)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[int | None] = mapped_column(ForeignKey(PersonRow.id, ondelete="SET NULL"), index=True)
    info_id: Mapped[int | None] = mapped_column(ForeignKey(InfoRowRow.id, ondelete="SET NULL"), index=True)
    thread_id: Mapped[int | None] = mapped_column(BigInteger, sort_order=1)
    """The forum topic in which it was asked."""


class QuestionMessageRow(Base):
    """The message by which an organizer was asked; a reply to it is an answer."""

    __tablename__ = "question_messages"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    message_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    question_id: Mapped[int] = mapped_column(
        ForeignKey(ForwardedQuestionRow.id, ondelete="CASCADE"), index=True
    )

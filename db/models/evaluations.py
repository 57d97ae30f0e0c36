"""Tables of evaluations. Why anonymous answers have no row of their own: docs/anonymous-polls.md."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, BigInteger, ForeignKey, LargeBinary, SmallInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import NUMBERED, Base, Moment, Numbered, NumberList, Words, Zone
from db.models.people import PersonRow
from db.models.polls import Tally
from db.models.visits import AgendaItemRow, GroupRow, VisitRow


class EvaluationRow(Numbered, Base):
    """A form on one occasion (an item's end, or a day's) for one group. From `due_at` on nothing of it changes."""

    __tablename__ = "evaluations"
    __table_args__ = (UniqueConstraint("group_id", "key"), NUMBERED)

    visit_id: Mapped[int] = mapped_column(ForeignKey(VisitRow.id, ondelete="CASCADE"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey(GroupRow.id, ondelete="CASCADE"))
    key: Mapped[str] = mapped_column(String(64))
    """Tells one form on one occasion from all others of the group."""
    form: Mapped[str] = mapped_column(Words)
    """The form's code in the workbook."""
    questions: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    item_id: Mapped[int | None] = mapped_column(ForeignKey(AgendaItemRow.id, ondelete="SET NULL"), index=True)
    title: Mapped[str] = mapped_column(Words)
    """The item's, as it was; empty for a whole day."""
    locus: Mapped[str] = mapped_column(Words)
    day: Mapped[date]
    zone: Mapped[ZoneInfo] = mapped_column(Zone)
    due_at: Mapped[datetime] = mapped_column(Moment)
    closes_at: Mapped[datetime] = mapped_column(Moment, index=True)


class EvaluationDraftRow(Base):
    """What someone has filled in and not submitted. Its size says nothing of what is in it; it goes at submission."""

    __tablename__ = "evaluation_drafts"

    evaluation_id: Mapped[int] = mapped_column(
        ForeignKey(EvaluationRow.id, ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[int] = mapped_column(
        ForeignKey(PersonRow.id, ondelete="CASCADE"), primary_key=True, index=True
    )
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    step: Mapped[int] = mapped_column(SmallInteger)
    """The question that is open, from 0; their number = all are done with."""
    answers: Mapped[bytes] = mapped_column(LargeBinary)


class EvaluationAnswersRow(Base):
    """What was answered by name: one row, written anew as a whole, like the lists of who has answered.

    The order of a row for each would tell who was the last whose anonymous answers are in the urn.
    """

    __tablename__ = "evaluation_answers"

    evaluation_id: Mapped[int] = mapped_column(
        ForeignKey(EvaluationRow.id, ondelete="CASCADE"), primary_key=True
    )
    by_person: Mapped[dict[str, list[Any]]] = mapped_column(JSON)
    """By the person's number, one for each question; null where it was passed over, or is asked in secret."""


class EvaluationAnsweredRow(Base):
    """Who has answered: one row, which is written anew as a whole with everyone who does, as for polls."""

    __tablename__ = "evaluation_answered"

    evaluation_id: Mapped[int] = mapped_column(
        ForeignKey(EvaluationRow.id, ondelete="CASCADE"), primary_key=True
    )
    person_ids: Mapped[tuple[int, ...]] = mapped_column(NumberList)
    """In order of size."""


class EvaluationUrnRow(Base):
    """All anonymous answers, added up: one row, which is written anew as a whole with everyone who answers.

    `counts` are those of all questions, one after the other; `texts` have slots of one size, in order of their bytes, so
    that the room they take does not tell what was written when.
    """

    __tablename__ = "evaluation_urns"

    evaluation_id: Mapped[int] = mapped_column(
        ForeignKey(EvaluationRow.id, ondelete="CASCADE"), primary_key=True
    )
    ballots: Mapped[int]
    counts: Mapped[tuple[int, ...]] = mapped_column(Tally)
    texts: Mapped[bytes] = mapped_column(LargeBinary)
    shown_ballots: Mapped[int]
    shown_counts: Mapped[tuple[int, ...]] = mapped_column(Tally)
    shown_texts: Mapped[bytes] = mapped_column(LargeBinary)
    """As of the last full five, as for polls."""

"""Questions passed on to the organizers: each organizer gets a message, whoever replies first has answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    ForwardedQuestionRow,
    GroupRow,
    InfoRowRow,
    PersonRow,
    QuestionMessageRow,
    QuestionState,
    VisitRow,
)
from db.visit import InfoRow
from db.workbook.text import clean, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """A question passed on to the organizers.

    `chat_id`, `thread_id` and `message_id` are where the asker waits, and None once the asker was erased; a question
    that was asked in no topic has no `thread_id`.
    """

    id: int
    visit_id: int
    visit_code: str
    group: str = ""
    group_id: int | None = None
    asker: str = ""
    person_id: int | None = None
    text: str
    language: str
    asked_at: datetime
    chat_id: int | None
    thread_id: int | None
    message_id: int | None
    state: QuestionState
    answer: str
    answered_at: datetime | None
    answered_by: int | None
    info_id: int | None

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.state is QuestionState.OPEN


@dataclass(frozen=True, slots=True)
class QuestionMessage:
    """The message by which one organizer was asked."""

    chat_id: int
    message_id: int


async def forward_question(
    session: AsyncSession,
    *,
    visit_id: int,
    group_id: int | None,
    person_id: int,
    text: str,
    language: str,
    chat_id: int,
    message_id: int | None,
    thread_id: int | None = None,
    now: datetime,
) -> Forwarded:
    statement = insert(ForwardedQuestionRow).values(
        visit_id=visit_id,
        group_id=group_id,
        person_id=person_id,
        text=text,
        language=language,
        asked_at=now,
        chat_id=chat_id,
        thread_id=thread_id,
        message_id=message_id,
        state=QuestionState.OPEN,
        answer="",
    )
    question_id = (await session.scalars(statement.returning(ForwardedQuestionRow.id))).one()
    return await _one(session, ForwardedQuestionRow.id == question_id)


async def note_messages(session: AsyncSession, question_id: int, messages: Sequence[QuestionMessage]) -> None:
    """Remember by which messages organizers were asked, so that their replies are understood."""
    rows = [{"question_id": question_id, "chat_id": m.chat_id, "message_id": m.message_id} for m in messages]
    if rows:
        await session.execute(insert(QuestionMessageRow), rows)


async def question_messages(session: AsyncSession, question_id: int) -> tuple[QuestionMessage, ...]:
    rows = await session.execute(
        select(QuestionMessageRow.chat_id, QuestionMessageRow.message_id)
        .where(QuestionMessageRow.question_id == question_id)
        .order_by(QuestionMessageRow.chat_id)
    )
    return tuple(QuestionMessage(*row) for row in rows)


async def question_behind(session: AsyncSession, message: QuestionMessage) -> Forwarded | None:
    """Find the question that a message to an organizer carries; None for any other message."""
    found = select(QuestionMessageRow.question_id).where(
        QuestionMessageRow.chat_id == message.chat_id, QuestionMessageRow.message_id == message.message_id
    )
    return await _one_or_none(session, ForwardedQuestionRow.id == found.scalar_subquery())


async def read_forwarded(session: AsyncSession, question_id: int) -> Forwarded | None:
    return await _one_or_none(session, ForwardedQuestionRow.id == question_id)


async def list_forwarded(
    session: AsyncSession, visit_id: int, *, state: QuestionState | None = None
) -> tuple[Forwarded, ...]:
    """List a visit's questions to the organizers, in one state or all, the oldest first."""
    query = _forwarded().where(ForwardedQuestionRow.visit_id == visit_id)
    if state is not None:
        query = query.where(ForwardedQuestionRow.state == state)
    rows = await session.execute(query.order_by(ForwardedQuestionRow.asked_at, ForwardedQuestionRow.id))
    return tuple(Forwarded(**row) for row in rows.mappings())


async def answer_forwarded(
    session: AsyncSession, question_id: int, answer: str, *, answered_by: int, now: datetime
) -> Forwarded | None:
    """Answer a question that is still open; None where someone was faster, or its asker is erased."""
    answering = (
        update(ForwardedQuestionRow)
        .where(ForwardedQuestionRow.id == question_id, ForwardedQuestionRow.state == QuestionState.OPEN)
        .values(state=QuestionState.ANSWERED, answer=answer, answered_at=now, answered_by=answered_by)
    )
    answered = await session.scalar(answering.returning(ForwardedQuestionRow.id))
    return None if answered is None else await _one(session, ForwardedQuestionRow.id == answered)


async def keep_answer(session: AsyncSession, question_id: int, *, topic: str) -> int | None:
    """Make an answered question a row of the visit's Info sheet, so that the next one who asks gets it.

    It is kept as a workbook's cells are read, so that an export imports unchanged.
    Returns the visit's new version, or None where the question has no answer or was kept before.
    """
    question = await _one_or_none(session, ForwardedQuestionRow.id == question_id)
    if question is None or question.state is not QuestionState.ANSWERED or question.info_id:
        return None
    # Raising the version first keeps a save of the whole visit from happening at the same time.
    raised = update(VisitRow).where(VisitRow.id == question.visit_id).values(version=VisitRow.version + 1)
    version = (await session.scalars(raised.returning(VisitRow.version))).one()
    row = insert(InfoRowRow).values(
        visit_id=question.visit_id,
        ordinal=select(func.count()).where(InfoRowRow.visit_id == question.visit_id).scalar_subquery(),
        topic=one_line(clean(topic)),
        question=clean(question.text),
        answer=clean(question.answer),
        keywords=(),
    )
    info_id = (await session.scalars(row.returning(InfoRowRow.id))).one()
    kept = update(ForwardedQuestionRow).where(ForwardedQuestionRow.id == question_id).values(info_id=info_id)
    await session.execute(kept)
    return version


async def kept_answers(session: AsyncSession, visit_id: int) -> tuple[InfoRow, ...]:
    """List the Info rows that came from answers, not from a workbook: a workbook that lacks them would delete them."""
    columns = [
        getattr(InfoRowRow, name) for name in ("id", "topic", "question", "answer", "keywords", "language")
    ]
    rows = await session.execute(
        select(*columns)
        .join(ForwardedQuestionRow, ForwardedQuestionRow.info_id == InfoRowRow.id)
        .where(InfoRowRow.visit_id == visit_id)
        .order_by(InfoRowRow.ordinal, InfoRowRow.id)
    )
    return tuple(InfoRow(**row) for row in rows.mappings())


async def _one(session: AsyncSession, which: ColumnElement[bool]) -> Forwarded:
    return Forwarded(**(await session.execute(_forwarded().where(which))).mappings().one())


async def _one_or_none(session: AsyncSession, which: ColumnElement[bool]) -> Forwarded | None:
    row = (await session.execute(_forwarded().where(which))).mappings().one_or_none()
    return Forwarded(**row) if row else None


def _forwarded() -> Select[Any]:
    own = (
        "id", "visit_id", "group_id", "person_id", "text", "language", "asked_at", "chat_id", "thread_id",
        "message_id", "state", "answer", "answered_at", "answered_by", "info_id",
    )  # fmt: skip
    return (
        select(
            *(getattr(ForwardedQuestionRow, name) for name in own),
            VisitRow.code.label("visit_code"),
            func.coalesce(GroupRow.name, "").label("group"),
            func.coalesce(PersonRow.name, "").label("asker"),
        )
        .join(VisitRow, VisitRow.id == ForwardedQuestionRow.visit_id)
        .outerjoin(GroupRow, GroupRow.id == ForwardedQuestionRow.group_id)
        .outerjoin(PersonRow, PersonRow.id == ForwardedQuestionRow.person_id)
    )

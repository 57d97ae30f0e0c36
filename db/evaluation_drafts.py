"""Evaluations as they are filled in: a draft for each person, kept so that it can be gone on with, until it is submitted.

A draft takes the same room whatever is in it, for what remains of a row in a file's free places would tell its size. At
submission it is taken apart: anonymous answers are added up (`db/evaluation_urns.py`), those by name are kept as such, and
the draft is erased in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.evaluation_rows import Evaluation, read_evaluation
from db.evaluation_urns import (
    TEXT_BYTES,
    Answer,
    add_up,
    named_answers,
    slot,
    unslot,
    who_answered,
    write_answered,
    write_named,
)
from db.evaluations import KIND, Question
from db.models import (
    EvaluationDraftRow,
    MembershipRow,
    OutboxMessageRow,
    OutboxState,
    PersonRow,
    Role,
)
from db.visit import QuestionKind


class Filled(StrEnum):
    """What became of a step in a form. EMPTY: nothing was answered, so there is nothing to submit."""

    KEPT = "kept"
    SUBMITTED = "submitted"
    EMPTY = "empty"
    ALREADY = "already"
    CLOSED = "closed"
    NOT_THEIRS = "not theirs"


@dataclass(frozen=True, slots=True)
class Draft:
    """What someone has filled in. `step` is the place of the question that is open; behind the last, all are done with."""

    step: int
    answers: tuple[Answer, ...]
    message_id: int | None = None

    @property
    def answered(self) -> int:
        return sum(1 for answer in self.answers if answer)


@dataclass(frozen=True, slots=True)
class Sheet:
    """An evaluation as one person has it: their draft, and whether they have submitted it."""

    evaluation: Evaluation
    draft: Draft
    submitted: bool


Change = Callable[[Evaluation, Draft], Draft]
"""What a step does to a draft."""


async def read_sheet(session: AsyncSession, evaluation_id: int, telegram_id: int) -> Sheet | None:
    """Read how far someone is; None where they are not asked."""
    evaluation = await read_evaluation(session, evaluation_id)
    person_id = await _asked(session, evaluation, telegram_id) if evaluation else None
    if evaluation is None or person_id is None:
        return None
    return await _sheet(session, evaluation, person_id)


async def sheet_of(session: AsyncSession, evaluation_id: int, person_id: int) -> Sheet | None:
    """Read how far a person is who was asked; None where the evaluation is no more."""
    evaluation = await read_evaluation(session, evaluation_id)
    return await _sheet(session, evaluation, person_id) if evaluation else None


async def change_draft(
    session: AsyncSession,
    *,
    evaluation_id: int,
    telegram_id: int,
    change: Change,
    now: datetime,
) -> Filled:
    """Keep a step in a form. What comes too late, or again, changes nothing."""
    evaluation = await read_evaluation(session, evaluation_id)
    person_id = await _asked(session, evaluation, telegram_id) if evaluation else None
    if evaluation is None or person_id is None:
        return Filled.NOT_THEIRS
    if not evaluation.is_open(now):
        return Filled.CLOSED
    if person_id in await who_answered(session, evaluation_id, hold=True):
        return Filled.ALREADY
    draft = await _read_draft(session, evaluation, person_id)
    await _write_draft(session, evaluation, person_id, change(evaluation, draft))
    return Filled.KEPT


async def note_message(session: AsyncSession, evaluation_id: int, person_id: int, message_id: int) -> None:
    """Note in which message someone has a form."""
    evaluation = await read_evaluation(session, evaluation_id)
    if evaluation and person_id not in await who_answered(session, evaluation_id, hold=True):
        draft = await _read_draft(session, evaluation, person_id)
        there = Draft(draft.step, draft.answers, message_id)
        await _write_draft(session, evaluation, person_id, there)


async def keep_message(session: AsyncSession, evaluation_id: int, telegram_id: int, message_id: int) -> None:
    """Note in which message someone has a form now."""
    person_id = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
    if person_id is not None:
        await note_message(session, evaluation_id, person_id, message_id)


async def evaluation_in_message(session: AsyncSession, telegram_id: int, message_id: int) -> int | None:
    """Tell which evaluation someone has in a message of theirs, submitted or not."""
    draft, sent = EvaluationDraftRow, OutboxMessageRow
    person_id = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
    own = select(draft.evaluation_id).where(draft.person_id == person_id, draft.message_id == message_id)
    found = await session.scalar(own.limit(1))
    if found is not None:
        return found
    facts = await session.scalar(
        select(sent.facts).where(
            sent.person_id == person_id, sent.kind == KIND, sent.message_id == message_id
        )
    )
    return int(facts["evaluation_id"]) if facts else None


async def submit(session: AsyncSession, *, evaluation_id: int, telegram_id: int, now: datetime) -> Filled:
    """Take a draft apart: from then on nothing tells whose its anonymous answers are."""
    evaluation = await read_evaluation(session, evaluation_id)
    person_id = await _asked(session, evaluation, telegram_id) if evaluation else None
    if evaluation is None or person_id is None:
        return Filled.NOT_THEIRS
    if not evaluation.is_open(now):
        return Filled.CLOSED
    people = await who_answered(session, evaluation_id, hold=True)
    if person_id in people:
        return Filled.ALREADY
    draft = await _read_draft(session, evaluation, person_id)
    if not draft.answered:
        return Filled.EMPTY
    await write_answered(session, evaluation_id, {*people, person_id})
    await add_up(session, evaluation_id, evaluation.questions, draft.answers)
    if not all(one.anonymous for one in evaluation.questions):
        await _keep_named(session, evaluation, person_id, draft.answers)
    await session.execute(delete(EvaluationDraftRow).where(*_whose(evaluation_id, person_id)))
    return Filled.SUBMITTED


def pack(questions: Sequence[Question], answers: Sequence[Answer]) -> bytes:
    """Write answers so that they take the same room whatever they are."""
    return b"".join(map(_pack, questions, answers))


def unpack(questions: Sequence[Question], kept: bytes) -> tuple[Answer, ...]:
    answers, at = [], 0
    for question in questions:
        answers.append(_unpack(question, kept[at : at + _room(question)]))
        at += _room(question)
    return tuple(answers)


def _room(question: Question) -> int:
    return TEXT_BYTES if question.kind is QuestionKind.TEXT else len(question.options)


def _pack(question: Question, answer: Answer) -> bytes:
    if question.kind is QuestionKind.TEXT:
        return slot(answer if isinstance(answer, str) else "")
    chosen = answer if isinstance(answer, tuple) else ()
    return bytes(index in chosen for index in range(len(question.options)))


def _unpack(question: Question, kept: bytes) -> Answer:
    if question.kind is QuestionKind.TEXT:
        return unslot(kept) or None
    return tuple(index for index, chosen in enumerate(kept) if chosen) or None


def _whose(evaluation_id: int, person_id: int) -> tuple[ColumnElement[bool], ...]:
    return EvaluationDraftRow.evaluation_id == evaluation_id, EvaluationDraftRow.person_id == person_id


async def _sheet(session: AsyncSession, evaluation: Evaluation, person_id: int) -> Sheet:
    submitted = person_id in await who_answered(session, evaluation.id)
    return Sheet(evaluation, await _read_draft(session, evaluation, person_id), submitted)


async def _asked(session: AsyncSession, evaluation: Evaluation | None, telegram_id: int) -> int | None:
    """Return who this is if they are a participant of the group that is asked, or were when they got the form."""
    if evaluation is None:
        return None
    got_it = exists().where(
        OutboxMessageRow.person_id == PersonRow.id,
        OutboxMessageRow.visit_id == evaluation.visit_id,
        OutboxMessageRow.batch == evaluation.batch,
        OutboxMessageRow.state == OutboxState.SENT,
    )
    found: int | None = await session.scalar(
        select(PersonRow.id)
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .where(
            PersonRow.telegram_id == telegram_id,
            MembershipRow.visit_id == evaluation.visit_id,
            MembershipRow.role == Role.PARTICIPANT,
            or_(MembershipRow.group_id == evaluation.group_id, got_it),
        )
    )
    return found


async def _read_draft(session: AsyncSession, evaluation: Evaluation, person_id: int) -> Draft:
    row = EvaluationDraftRow
    kept = await session.execute(
        select(row.step, row.answers, row.message_id).where(*_whose(evaluation.id, person_id))
    )
    found = kept.one_or_none()
    if found is None:
        return Draft(0, tuple(None for _ in evaluation.questions))
    return Draft(found.step, unpack(evaluation.questions, found.answers), found.message_id)


async def _write_draft(session: AsyncSession, evaluation: Evaluation, person_id: int, draft: Draft) -> None:
    values = {
        "step": draft.step,
        "answers": pack(evaluation.questions, draft.answers),
        "message_id": draft.message_id,
    }
    which = _whose(evaluation.id, person_id)
    changed = update(EvaluationDraftRow).where(*which).values(values)
    if (await session.execute(changed.returning(EvaluationDraftRow.person_id))).one_or_none() is None:
        key = {"evaluation_id": evaluation.id, "person_id": person_id}
        await session.execute(insert(EvaluationDraftRow).values(key | values))


async def _keep_named(
    session: AsyncSession, evaluation: Evaluation, person_id: int, answers: Sequence[Answer]
) -> None:
    named = await named_answers(session, evaluation.id)
    named[person_id] = [
        None if question.anonymous else answer
        for question, answer in zip(evaluation.questions, answers, strict=True)
    ]
    await write_named(session, evaluation.id, named)

"""What is kept of someone's evaluations: what they have not submitted yet, what they answered by name, and that they did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.evaluation_drafts import unpack
from db.evaluation_urns import Answer
from db.evaluations import Question, load_questions
from db.models import (
    EvaluationAnsweredRow,
    EvaluationAnswersRow,
    EvaluationDraftRow,
    EvaluationRow,
    MembershipRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEvaluation:
    """`answers` are questions with what is kept of one's answers; `title` is empty for a whole day."""

    title: str
    day: date
    submitted: bool
    answers: tuple[tuple[str, str], ...]


async def own_evaluations(session: AsyncSession, person_id: int) -> tuple[OwnEvaluation, ...]:
    """List the evaluations that were submitted, or have answers in a draft."""
    row, draft = EvaluationRow, EvaluationDraftRow
    named, answered = EvaluationAnswersRow, EvaluationAnsweredRow
    visits = select(MembershipRow.visit_id).where(MembershipRow.person_id == person_id)
    found = await session.execute(
        select(row.title, row.day, row.questions, draft.answers, named.by_person, answered.person_ids)
        .join(answered, answered.evaluation_id == row.id)
        .outerjoin(draft, (draft.evaluation_id == row.id) & (draft.person_id == person_id))
        .join(named, named.evaluation_id == row.id)
        .where(row.visit_id.in_(visits))
        .order_by(row.due_at, row.id)
    )
    own = []
    for title, day, questions, drafted, by_name, people in found:
        asked, submitted = load_questions(questions), person_id in people
        kept = unpack(asked, drafted) if drafted else by_name.get(str(person_id), [None] * len(asked))
        answers = tuple(_said(asked, kept))
        if submitted or answers:
            own.append(OwnEvaluation(title=title, day=day, submitted=submitted, answers=answers))
    return tuple(own)


def _said(questions: Sequence[Question], answers: Sequence[Answer]) -> Iterator[tuple[str, str]]:
    for question, answer in zip(questions, answers, strict=True):
        if answer:
            said = answer if isinstance(answer, str) else "; ".join(question.options[one] for one in answer)
            yield question.text, said

"""Anonymous answers of evaluations, added up as they are submitted, and who has submitted: docs/anonymous-polls.md.

As with ballots (`db/ballots.py`), no answer is a row. Each evaluation has one urn, written anew as a whole each time, and
one list of who has answered. What was written freely stands in slots of one size, of which everyone who submits adds one,
be it empty: so neither the room that they take nor their order tells what came when.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from sqlalchemy import Select, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.ballots import SHOWN_FROM
from db.evaluations import Question
from db.models import EvaluationAnsweredRow, EvaluationAnswersRow, EvaluationUrnRow
from db.visit import QuestionKind

TEXT_BYTES: Final = 2000
"""UTF-8 bytes that a free answer may have, and takes."""

Answer: TypeAlias = tuple[int, ...] | str | None
"""What was chosen (places of options, from 0) or written; None = passed over."""


@dataclass(frozen=True, slots=True)
class Tallied:
    """One question's answers: how many did not pass it over, the count of each option, what was written."""

    answered: int
    counts: tuple[int, ...]
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Urn:
    """All that is in an urn, and what of it was shown with the last full five. One `Tallied` for each anonymous question."""

    ballots: int
    tallies: tuple[Tallied, ...]
    shown: int
    shown_tallies: tuple[Tallied, ...]


def secret(questions: Sequence[Question]) -> tuple[Question, ...]:
    """Pick the questions whose answers are added up in the urn."""
    return tuple(one for one in questions if one.anonymous)


async def make_urn(session: AsyncSession, evaluation_id: int, questions: Sequence[Question]) -> None:
    """Begin with nobody and nothing."""
    counts = tuple(0 for one in secret(questions) for _ in range(_room(one)))
    empty = {"ballots": 0, "counts": counts, "texts": b""}
    shown = {"shown_ballots": 0, "shown_counts": counts, "shown_texts": b""}
    await session.execute(insert(EvaluationUrnRow).values(evaluation_id=evaluation_id, **empty, **shown))
    await session.execute(insert(EvaluationAnsweredRow).values(evaluation_id=evaluation_id, person_ids=()))
    await session.execute(insert(EvaluationAnswersRow).values(evaluation_id=evaluation_id, by_person={}))


async def renew_urn(session: AsyncSession, evaluation_id: int, questions: Sequence[Question]) -> None:
    """Begin again, for other questions; only while nobody was asked yet."""
    for row in (EvaluationUrnRow, EvaluationAnsweredRow, EvaluationAnswersRow):
        await session.execute(delete(row).where(row.evaluation_id == evaluation_id))
    await make_urn(session, evaluation_id, questions)


async def add_up(
    session: AsyncSession, evaluation_id: int, questions: Sequence[Question], answers: Sequence[Answer]
) -> None:
    """Put someone's anonymous answers into the urn. It is written anew as a whole: no part of it is younger than another."""
    urn, asked = EvaluationUrnRow, secret(questions)
    own = [answer for question, answer in zip(questions, answers, strict=True) if question.anonymous]
    held = select(urn.ballots, urn.counts, urn.texts, urn.shown_ballots, urn.shown_counts, urn.shown_texts)
    row = (await session.execute(held.where(urn.evaluation_id == evaluation_id).with_for_update())).one()
    ballots, full = row.ballots + 1, (row.ballots + 1) % SHOWN_FROM == 0
    counts = tuple(a + b for a, b in zip(row.counts, _counted(asked, own), strict=True))
    texts = _with_texts(row.texts, row.ballots, asked, own)
    new = {
        "ballots": ballots,
        "counts": counts,
        "texts": texts,
        "shown_ballots": ballots if full else row.shown_ballots,
        "shown_counts": counts if full else row.shown_counts,
        "shown_texts": texts if full else row.shown_texts,
    }
    await session.execute(update(urn).where(urn.evaluation_id == evaluation_id).values(new))


async def read_urn(session: AsyncSession, evaluation_id: int, questions: Sequence[Question]) -> Urn:
    urn, asked = EvaluationUrnRow, secret(questions)
    held = select(urn.ballots, urn.counts, urn.texts, urn.shown_ballots, urn.shown_counts, urn.shown_texts)
    row = (await session.execute(held.where(urn.evaluation_id == evaluation_id))).one()
    return Urn(
        row.ballots,
        tuple(_tallied(asked, row.counts, row.texts, row.ballots)),
        row.shown_ballots,
        tuple(_tallied(asked, row.shown_counts, row.shown_texts, row.shown_ballots)),
    )


async def who_answered(session: AsyncSession, evaluation_id: int, *, hold: bool = False) -> tuple[int, ...]:
    """List who has submitted; `hold` keeps others from changing that until the transaction is over."""
    people = select(EvaluationAnsweredRow.person_ids).where(
        EvaluationAnsweredRow.evaluation_id == evaluation_id
    )
    return await session.scalar(people.with_for_update() if hold else people) or ()


async def write_answered(session: AsyncSession, evaluation_id: int, people: set[int]) -> None:
    row = update(EvaluationAnsweredRow).where(EvaluationAnsweredRow.evaluation_id == evaluation_id)
    await session.execute(row.values(person_ids=tuple(sorted(people))))


async def named_answers(session: AsyncSession, evaluation_id: int) -> dict[int, list[Answer]]:
    """Give what was answered by name, by person."""
    row = EvaluationAnswersRow
    kept = await session.scalar(select(row.by_person).where(row.evaluation_id == evaluation_id))
    return {
        int(person): [tuple(one) if isinstance(one, list) else one for one in answers]
        for person, answers in (kept or {}).items()
    }


async def write_named(
    session: AsyncSession, evaluation_id: int, by_person: Mapping[int, Sequence[Answer]]
) -> None:
    """Write all that was answered by name anew, in the order of the people's numbers."""
    row = EvaluationAnswersRow
    kept = {str(person): list(by_person[person]) for person in sorted(by_person)}
    await session.execute(update(row).where(row.evaluation_id == evaluation_id).values(by_person=kept))


async def forget_respondent(session: AsyncSession, person_id: int) -> None:
    """Erase a person's answers by name, and take them off the lists of who has answered.

    Their anonymous answers stay, for nobody knows which they are.
    """
    row = EvaluationAnsweredRow
    for evaluation_id, people in (await session.execute(select(row.evaluation_id, row.person_ids))).all():
        if person_id in people:
            await write_answered(session, evaluation_id, set(people) - {person_id})
            named = await named_answers(session, evaluation_id)
            named.pop(person_id, None)
            await write_named(session, evaluation_id, named)


async def erase_respondents(session: AsyncSession, evaluations: Select[*tuple[int]]) -> bool:
    """Erase who answered, by name too, and what was written freely, which may name people; anonymous counts stay.

    Tell whether there was anything.
    """
    urn, answered = EvaluationUrnRow, EvaluationAnsweredRow
    written = or_(func.length(urn.texts) > 0, func.length(urn.shown_texts) > 0)
    texts = update(urn).where(urn.evaluation_id.in_(evaluations), written).values(texts=b"", shown_texts=b"")
    erased = bool((await session.execute(texts.returning(urn.evaluation_id))).all())
    people = await session.execute(
        select(answered.evaluation_id, answered.person_ids).where(answered.evaluation_id.in_(evaluations))
    )
    for evaluation_id, person_ids in people.all():
        if person_ids:
            await write_answered(session, evaluation_id, set())
            await write_named(session, evaluation_id, {})
            erased = True
    return erased


async def close_urns(session: AsyncSession, evaluations: Select[*tuple[int]]) -> None:
    """Let nothing tell any more what the last to submit added: all that is in an urn counts as shown."""
    urn = EvaluationUrnRow
    whole = {"shown_ballots": urn.ballots, "shown_counts": urn.counts, "shown_texts": urn.texts}
    last_ones = update(urn).where(urn.evaluation_id.in_(evaluations), urn.shown_ballots != urn.ballots)
    await session.execute(last_ones.values(whole))


def fits(text: str) -> bool:
    """Whether a free answer is short enough to be kept."""
    return len(text.encode(errors="replace")) <= TEXT_BYTES


def slot(text: str) -> bytes:
    """Write a text so that it takes as much room as any other; half a character, which no text can hold, as `?`."""
    return text.encode(errors="replace").replace(b"\0", b"")[:TEXT_BYTES].ljust(TEXT_BYTES, b"\0")


def unslot(kept: bytes) -> str:
    return kept.rstrip(b"\0").decode(errors="ignore")


def _room(question: Question) -> int:
    """How many counts a question has: of answers, and of each option."""
    return 1 + len(question.options)


def _counted(questions: Sequence[Question], answers: Sequence[Answer]) -> Iterator[int]:
    for question, answer in zip(questions, answers, strict=True):
        yield int(bool(answer))
        for index in range(len(question.options)):
            yield int(isinstance(answer, tuple) and index in answer)


def _with_texts(kept: bytes, ballots: int, questions: Sequence[Question], answers: Sequence[Answer]) -> bytes:
    """Add everyone's slot, also to questions that were passed over, and put those of each question in order."""
    own = [
        slot(answer if isinstance(answer, str) else "")
        for question, answer in zip(questions, answers, strict=True)
        if question.kind is QuestionKind.TEXT
    ]
    held = _slots(kept, ballots, len(own))
    return b"".join(one for slots, new in zip(held, own, strict=True) for one in sorted([*slots, new]))


def _slots(kept: bytes, ballots: int, questions: int) -> list[list[bytes]]:
    size = ballots * TEXT_BYTES
    return [
        [kept[at : at + TEXT_BYTES] for at in range(number * size, (number + 1) * size, TEXT_BYTES)]
        for number in range(questions)
    ]


def _tallied(
    questions: Sequence[Question], counts: Sequence[int], kept: bytes, ballots: int
) -> Iterator[Tallied]:
    free = sum(question.kind is QuestionKind.TEXT for question in questions)
    texts, at = iter(_slots(kept, ballots, free)), 0
    for question in questions:
        answered, *of_options = counts[at : at + _room(question)]
        at += _room(question)
        written = next(texts) if question.kind is QuestionKind.TEXT else []
        shown = tuple(sorted(filter(None, map(unslot, written)), key=str.casefold))
        yield Tallied(answered, tuple(of_options), shown)

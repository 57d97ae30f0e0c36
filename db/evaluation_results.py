"""What evaluations have come to: for each form mean, spread, distribution and free answers, by group, locus and day.

Of anonymous answers only what `db/evaluation_releases.py` lets out is in any of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from math import sqrt
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.evaluation_releases import Portion, add_tallies, portions
from db.evaluation_rows import Evaluation, list_evaluations
from db.evaluation_urns import Answer, named_answers, read_urn, who_answered
from db.evaluations import Question
from db.models import GroupRow, OutboxMessageRow, OutboxState, PersonRow
from db.visit import QuestionKind


@dataclass(frozen=True, slots=True)
class FreeAnswer:
    """What someone wrote; `name` is empty where it is not known who."""

    text: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """What one question has come to. `counts` are of its options (1 to 5 of a scale), None where nothing may be told.

    `answered` of those who submitted the form did not pass the question over; not `asked`: only others of the form's parts
    were. `mean` and `spread` (the standard
    deviation of a sample, as spreadsheets' STDEV) are a scale's; a single answer has no spread.
    """

    text: str
    kind: QuestionKind
    choices: tuple[str, ...]
    anonymous: bool
    answered: int
    counts: tuple[int, ...] | None
    mean: float | None = None
    spread: float | None = None
    answers: tuple[FreeAnswer, ...] = ()
    asked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A form's results as a whole, or of one group, locus or day.

    Forms went to `asked` and were submitted by `answered`; of anonymous questions the answers of `shown` are told, which
    is 0 while there are too few. All parts of a form have its questions, in the same places.
    """

    name: str
    """The group's or the locus's; empty for a whole form and for days."""
    day: date | None = None
    group_id: int | None = None
    asked: int
    answered: int
    shown: int
    questions: tuple[QuestionResult, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormResult:
    """`id` is the first evaluation's; `titles` are those of the agenda items at whose end it was asked; none = at days' ends.

    Parts stand there also where there is but one: groups in the workbook's order, loci and days in the order of time.
    """

    id: int
    form: str
    titles: tuple[str, ...]
    group_ids: frozenset[int]
    anonymous: bool
    """Whether all its questions are."""
    closed: bool
    closes_at: datetime
    whole: Part
    by_group: tuple[Part, ...]
    by_locus: tuple[Part, ...]
    by_day: tuple[Part, ...]


async def evaluation_results(
    session: AsyncSession, visit_id: int, *, now: datetime, groups: Collection[int] | None = None
) -> tuple[FormResult, ...]:
    """Tell what each form that was sent has come to by now, in the order in which they were first asked.

    Of some `groups`: only what was asked of these, and what they answered.
    """
    asked = [one for one in await list_evaluations(session, visit_id) if one.due_at <= now]
    urns = [(one, await read_urn(session, one.id, one.questions)) for one in asked]
    told = portions(urns, now=now)
    forms: dict[str, list[_Counted]] = {}
    for one, urn in urns:
        if groups is None or one.group_id in groups:
            counted = await _counted(session, one, urn.ballots)
            forms.setdefault(one.form.casefold(), []).append(counted)
    names = await _groups(session, visit_id)
    return tuple(_form_result(of_form, told, names, now) for of_form in forms.values())


@dataclass(frozen=True, slots=True)
class _Counted:
    """An evaluation with how many it went to, how many submitted it, and the answers by name."""

    evaluation: Evaluation
    asked: int
    answered: int
    named: Sequence[tuple[str, Sequence[Answer]]]


async def _counted(session: AsyncSession, evaluation: Evaluation, answered: int) -> _Counted:
    named = await named_answers(session, evaluation.id)
    people = select(PersonRow.id, PersonRow.name).where(PersonRow.id.in_(named))
    in_order = await session.execute(people.order_by(PersonRow.name, PersonRow.id)) if named else ()
    answers = [(person.name, named[person.id]) for person in in_order]
    return _Counted(evaluation, await _asked(session, evaluation, answered), answered, answers)


async def _asked(session: AsyncSession, evaluation: Evaluation, answered: int) -> int:
    """Count to whom the form went, or is going, in whatever group they are now; who has submitted it is one of them.

    Of submissions whose people were erased, or left with what was sent to them, only the number is known.
    """
    row = OutboxMessageRow
    went_to = select(row.person_id).where(
        row.visit_id == evaluation.visit_id,
        row.batch == evaluation.batch,
        row.state != OutboxState.CANCELLED,
    )
    known = await who_answered(session, evaluation.id)
    return len({*await session.scalars(went_to), *known}) + answered - len(known)


async def _groups(session: AsyncSession, visit_id: int) -> Mapping[int, str]:
    of_visit = select(GroupRow.id, GroupRow.name).where(GroupRow.visit_id == visit_id)
    return {row.id: row.name for row in await session.execute(of_visit.order_by(GroupRow.ordinal))}


def _form_result(
    counted: Sequence[_Counted], told: Sequence[Portion], groups: Mapping[int, str], now: datetime
) -> FormResult:
    all_of_it = [one.evaluation for one in counted]
    own = [one for one in told if one.evaluations & {each.id for each in all_of_it}]
    place = {group_id: number for number, group_id in enumerate(groups)}
    asked = tuple(dict.fromkeys(question for one in all_of_it for question in one.questions))
    part = partial(_part, asked, told=own)
    by_group = sorted(_parted(counted, lambda one: one.group_id), key=lambda found: place[found[0]])
    return FormResult(
        id=all_of_it[0].id,
        form=all_of_it[0].form,
        titles=tuple(dict.fromkeys(one.title for one in all_of_it if one.title)),
        group_ids=frozenset(one.group_id for one in all_of_it),
        anonymous=all(question.anonymous for question in asked),
        closed=not any(one.is_open(now) for one in all_of_it),
        closes_at=max(one.closes_at for one in all_of_it),
        whole=part(counted),
        by_group=tuple(part(some, name=groups[id_], group_id=id_) for id_, some in by_group),
        by_locus=tuple(
            part(some, name=locus) for locus, some in _parted(counted, lambda one: one.locus) if locus
        ),
        by_day=tuple(part(some, day=day) for day, some in _parted(counted, lambda one: one.day)),
    )


def _parted(
    counted: Iterable[_Counted], key: Callable[[Evaluation], Any]
) -> Iterable[tuple[Any, Sequence[_Counted]]]:
    parts: dict[Hashable, list[_Counted]] = {}
    for one in counted:
        parts.setdefault(key(one.evaluation), []).append(one)
    return parts.items()


def _part(
    questions: Sequence[Question],
    counted: Sequence[_Counted],
    *,
    told: Sequence[Portion],
    name: str = "",
    day: date | None = None,
    group_id: int | None = None,
) -> Part:
    evaluations = {one.evaluation.id for one in counted}
    within = [one for one in told if one.evaluations <= evaluations]
    answered = sum(one.answered for one in counted)
    asked = {each for one in counted for each in one.evaluation.questions}
    in_secret = any(one.anonymous for one in asked)
    results = (_in_secret(one, within) if one.anonymous else _by_name(one, counted) for one in questions)
    return Part(
        name=name,
        day=day,
        group_id=group_id,
        asked=sum(one.asked for one in counted),
        answered=answered,
        shown=sum(one.people for one in within) if in_secret else answered,
        questions=tuple(
            result if question in asked else replace(result, counts=None, asked=False)
            for question, result in zip(questions, results, strict=True)
        ),
    )


def _in_secret(question: Question, told: Iterable[Portion]) -> QuestionResult:
    tallies = [one.tallies[question] for one in told if question in one.tallies]
    if not tallies:
        return _result(question, 0, None, ())
    added = add_tallies(tallies)
    return _result(question, added.answered, added.counts, [FreeAnswer(text) for text in added.texts])


def _by_name(question: Question, counted: Iterable[_Counted]) -> QuestionResult:
    answers = list(_named_answers(question, counted))
    counts = tuple(
        sum(isinstance(answer, tuple) and index in answer for _, answer in answers)
        for index in range(len(question.options))
    )
    free = [FreeAnswer(answer, name) for name, answer in answers if isinstance(answer, str)]
    return _result(question, len(answers), counts, free)


def _named_answers(question: Question, counted: Iterable[_Counted]) -> Iterator[tuple[str, Answer]]:
    for one in counted:
        for name, answers in one.named:
            for asked, answer in zip(one.evaluation.questions, answers, strict=True):
                if asked == question and answer:
                    yield name, answer


def _result(
    question: Question, answered: int, counts: tuple[int, ...] | None, free: Iterable[FreeAnswer]
) -> QuestionResult:
    is_scale = question.kind is QuestionKind.SCALE
    mean, spread = mean_and_spread(counts) if is_scale and counts else (None, None)
    return QuestionResult(
        text=question.text,
        kind=question.kind,
        choices=question.choices,
        anonymous=question.anonymous,
        answered=answered,
        counts=counts,
        mean=mean,
        spread=spread,
        answers=tuple(free),
    )


def mean_and_spread(counts: Sequence[int]) -> tuple[float | None, float | None]:
    """Give the mean of answers on a scale that begins at 1, and their standard deviation as of a sample."""
    number = sum(counts)
    if not number:
        return None, None
    mean = sum(value * count for value, count in enumerate(counts, start=1)) / number
    if number == 1:
        return mean, None
    squares = sum(count * (value - mean) ** 2 for value, count in enumerate(counts, start=1))
    return mean, sqrt(squares / (number - 1))

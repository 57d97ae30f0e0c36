"""What evaluations have come to: for each form mean, spread, distribution and free answers, by group, locus and day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.visit import QuestionKind


@dataclass(frozen=True, slots=True)
class FreeAnswer:
    """What someone wrote; `name` is empty where it is not known who."""

    text: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """What one question has come to. `counts` are of its options (1 to 5 of a scale), None where nothing may be told.

    `answered` of those who submitted the form did not pass the question over. `mean` and `spread` (the standard
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A form's results as a whole, or of one group, locus or day.

    Forms went to `asked` and were submitted by `answered`; of anonymous questions the answers of `shown` are told, which
    is 0 while there are too few.
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
    """`titles` are those of the agenda items at whose end it was asked; none = at days' ends.

    Parts are told where there are several: groups in the workbook's order, loci and days in the order of time.
    """

    form: str
    titles: tuple[str, ...]
    group_ids: frozenset[int]
    anonymous: bool
    """Whether all its questions are."""
    closed: bool
    closes_at: datetime
    whole: Part
    by_group: tuple[Part, ...] = ()
    by_locus: tuple[Part, ...] = ()
    by_day: tuple[Part, ...] = ()


async def evaluation_results(
    session: AsyncSession, visit_id: int, *, now: datetime
) -> tuple[FormResult, ...]:
    """Tell what each form that was sent has come to by now, in the order in which they were first asked."""
    raise NotImplementedError

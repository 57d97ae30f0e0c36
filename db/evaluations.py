"""Evaluation forms and when they are asked: a pure rule on a visit, the same for the real day and for rehearsals.

The rows of the workbook's `Evaluasi` sheet that share a code are one form; those of a form that name the same agenda item
are asked together, of each group that is there, when the item ends. Rows that name none are asked at the end of each of
the group's days. A row is asked of the groups that it names, else of all.

A form on one occasion for one group is an evaluation. It may be answered until 20.00 of the next day, local time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any, Final
from zoneinfo import ZoneInfo

from db.ballots import SHOWN_FROM
from db.reminders import GroupPlan, VisitPlan
from db.visit import AgendaItem, FormQuestion, Group, QuestionKind, Scheduled

KIND: Final = "evaluation"

CLOSES: Final = time(20)
"""Of the day after, local time."""

LAST_ITEM: Final = timedelta(hours=1)
"""How long a day's last item lasts, where the agenda does not say."""

SCALE: Final = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question as it is asked, whatever becomes of the workbook afterwards."""

    text: str
    kind: QuestionKind
    choices: tuple[str, ...] = ()
    anonymous: bool = True

    @property
    def options(self) -> tuple[str, ...]:
        """What can be chosen; nothing where one writes freely."""
        if self.kind is QuestionKind.SCALE:
            return SCALE
        return () if self.kind is QuestionKind.TEXT else self.choices


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A form that is to be asked of a group. `item` is None at a day's end. Moments are UTC, `day` is local."""

    form: str
    questions: tuple[Question, ...]
    group: Group
    zone: ZoneInfo
    item: AgendaItem | None
    locus: str
    day: date
    due_at: datetime
    closes_at: datetime

    @property
    def key(self) -> str:
        """Tell one form on one occasion from all others of the group; it outlives changes of the item's time."""
        when = f"item:{self.item.id}" if self.item else f"day:{self.day.isoformat()}"
        return f"{when}:{sha256(self.form.casefold().encode()).hexdigest()[:24]}"

    @property
    def facts(self) -> dict[str, Any]:
        """What is said of it before it is asked, as JSON."""
        return {
            "form": self.form,
            "title": self.item.title if self.item else "",
            "day": self.day.isoformat(),
            "zone": self.zone.key,
            "closes_at": self.closes_at.isoformat(),
            "questions": dump_questions(self.questions),
            "shown_from": SHOWN_FROM,
        }


def occasions(plan: VisitPlan) -> tuple[Occasion, ...]:
    """List all evaluations of a visit, by group, in the order in which they are due."""
    forms = _by_form(plan.visit.form_questions)
    if not forms:
        return ()
    return tuple(
        occasion
        for group in plan.groups.values()
        for occasion in sorted(_of_group(plan, group, forms), key=lambda one: one.due_at)
    )


def dump_questions(questions: Iterable[Question]) -> list[dict[str, Any]]:
    return [
        {"text": one.text, "kind": one.kind.value, "choices": list(one.choices), "anonymous": one.anonymous}
        for one in questions
    ]


def load_questions(kept: Iterable[Mapping[str, Any]]) -> tuple[Question, ...]:
    return tuple(
        Question(
            text=one["text"],
            kind=QuestionKind(one["kind"]),
            choices=tuple(one["choices"]),
            anonymous=one["anonymous"],
        )
        for one in kept
    )


def _by_form(rows: Iterable[FormQuestion]) -> dict[str, list[FormQuestion]]:
    """Put the rows of one code together, whatever its case; the first spelling names the form."""
    forms: dict[str, tuple[str, list[FormQuestion]]] = {}
    for row in rows:
        forms.setdefault(row.form.casefold(), (row.form, []))[1].append(row)
    return dict(forms.values())


def _of_group(
    plan: VisitPlan, of: GroupPlan, forms: Mapping[str, Sequence[FormQuestion]]
) -> Iterator[Occasion]:
    zone = plan.visit.zone_of(of.group)
    ends = _day_ends(of.agenda)
    by_code = {one.item.code.casefold(): one for one in of.agenda if one.item.code}
    for form, rows in forms.items():
        asked: dict[str, list[FormQuestion]] = {}
        for row in rows:
            if not row.groups or of.group.name in row.groups:
                asked.setdefault(row.item.casefold(), []).append(row)
        for code, together in asked.items():
            if not code:
                for day, end in ends.items():
                    yield _occasion(form, together, of.group, zone, day=day, end=end)
            elif one := by_code.get(code):
                yield _occasion(
                    form, together, of.group, zone, day=one.start.date(), end=_end(one), after=one
                )


def _occasion(
    form: str,
    rows: Iterable[FormQuestion],
    group: Group,
    zone: ZoneInfo,
    *,
    day: date,
    end: datetime,
    after: Scheduled | None = None,
) -> Occasion:
    closes = datetime.combine(end.astimezone(zone).date() + timedelta(days=1), CLOSES, tzinfo=zone)
    return Occasion(
        form=form,
        questions=tuple(
            Question(text=row.text, kind=row.kind, choices=row.choices, anonymous=row.anonymous)
            for row in rows
        ),
        group=group,
        zone=zone,
        item=after.item if after else None,
        locus=after.locus.name if after and after.locus else "",
        day=day,
        due_at=end.astimezone(UTC),
        closes_at=closes.astimezone(UTC),
    )


def _day_ends(agenda: Iterable[Scheduled]) -> dict[date, datetime]:
    ends: dict[date, datetime] = {}
    for one in agenda:
        day = one.start.date()
        ends[day] = max(ends.get(day, _end(one)), _end(one))
    return ends


def _end(one: Scheduled) -> datetime:
    return one.end or one.start + LAST_ITEM

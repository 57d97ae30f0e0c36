"""What of anonymous answers may be told by now, in portions of at least five people that are never told in part.

A portion is what an urn shows: nothing below five who submitted, then every full five, and all of it once it is closed.
Urns of one form and day that close with fewer are told together, if they make five. Results of whatever kind are sums of
whole portions, so none can be subtracted from another to get at fewer people.

A question that fewer than five of a portion answered is left out of it, but for free answers: those may be of any of the
people in the portion.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from db.ballots import SHOWN_FROM
from db.evaluation_rows import Evaluation
from db.evaluation_urns import Tallied, Urn, secret
from db.evaluations import Question
from db.visit import QuestionKind


@dataclass(frozen=True, slots=True)
class Portion:
    """Answers of `people` to evaluations (by number), added up; only questions that may be told are in it."""

    evaluations: frozenset[int]
    people: int
    tallies: Mapping[Question, Tallied]


def portions(urns: Iterable[tuple[Evaluation, Urn]], *, now: datetime) -> Sequence[Portion]:
    """Tell what may be told."""
    told: list[Portion] = []
    together: dict[tuple[object, ...], list[tuple[Evaluation, Urn]]] = {}
    for evaluation, urn in urns:
        asked = secret(evaluation.questions)
        if asked:
            alike = evaluation.form.casefold(), evaluation.day, asked
            together.setdefault(alike, []).append((evaluation, urn))
    for of_day in together.values():
        told += filter(None, (_alone(evaluation, urn, now) for evaluation, urn in of_day))
        told += _pooled(of_day, now)
    return told


def _alone(evaluation: Evaluation, urn: Urn, now: datetime) -> Portion | None:
    if urn.ballots < SHOWN_FROM:
        return None
    people, tallies = (
        (urn.shown, urn.shown_tallies) if evaluation.is_open(now) else (urn.ballots, urn.tallies)
    )
    asked = secret(evaluation.questions)
    return Portion(frozenset({evaluation.id}), people, dict(_telling(asked, [tallies])))


def _pooled(of_day: Sequence[tuple[Evaluation, Urn]], now: datetime) -> Iterator[Portion]:
    """Put together the urns that closed with too few, once none of the day can change any more."""
    few = [(evaluation, urn) for evaluation, urn in of_day if urn.ballots < SHOWN_FROM]
    people = sum(urn.ballots for _, urn in few)
    if people < SHOWN_FROM or any(evaluation.is_open(now) for evaluation, _ in of_day):
        return
    asked = secret(few[0][0].questions)
    tallies = dict(_telling(asked, [urn.tallies for _, urn in few]))
    yield Portion(frozenset(evaluation.id for evaluation, urn in few if urn.ballots), people, tallies)


def _telling(
    questions: Sequence[Question], tallies: Sequence[Sequence[Tallied]]
) -> Iterator[tuple[Question, Tallied]]:
    for place, question in enumerate(questions):
        added = add_tallies([one[place] for one in tallies])
        if question.kind is QuestionKind.TEXT or added.answered >= SHOWN_FROM:
            yield question, added


def add_tallies(tallies: Sequence[Tallied]) -> Tallied:
    """Add up answers to the same question."""
    return Tallied(
        sum(one.answered for one in tallies),
        tuple(map(sum, zip(*(one.counts for one in tallies), strict=True))),
        tuple(sorted((text for one in tallies for text in one.texts), key=str.casefold)),
    )

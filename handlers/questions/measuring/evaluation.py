"""Scores answers against tables of questions (`tests/questions/README.md` says what the columns mean)."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from handlers.questions.answers import Answer
from handlers.questions.conversation import answer_question
from handlers.questions.knowledge import Knowledge
from handlers.questions.patterns.late import Late
from handlers.questions.replies.unknown import always_offered
from texts.messages.answers import plain


class Score(StrEnum):
    """How good an answer is. The worst two are what a colleague must never do."""

    RIGHT = "right"
    OFFERED = "offered"
    SILENT = "silent"
    WRONG = "wrong"
    MADE_UP = "made up"


@dataclass(frozen=True, slots=True)
class Row:
    """One question of a table, with the parts that its answer must and must not have."""

    visit: str
    group: str
    at: datetime
    language: str
    style: str
    intent: str
    question: str
    expected: tuple[tuple[str, ...], ...]
    forbidden: tuple[tuple[str, ...], ...]
    answered: bool
    line: int = 0
    talk: str = ""
    """Rows of the same talk are asked one after the other by the same person; empty where a question stands alone."""


@dataclass(frozen=True, slots=True)
class Result:
    row: Row
    answer: Answer
    score: Score
    missing: tuple[str, ...] = ()
    """Expected parts that the answer lacks."""
    present: tuple[str, ...] = ()
    """Forbidden parts that it has."""


def read_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [_row(facts, number) for number, facts in enumerate(csv.DictReader(file), start=2)]


def _row(facts: Mapping[str, str], number: int) -> Row:
    return Row(
        visit=facts["visit"],
        group=facts["group"],
        at=datetime.fromisoformat(facts["at"]),
        language=facts["lang"],
        style=facts["style"],
        intent=facts["intent"],
        question=facts["question"],
        expected=_parts(facts["expected"]),
        forbidden=_parts(facts["forbidden"]),
        answered=facts["answered"].strip().casefold() == "ya",
        line=number,
        talk=facts.get("talk") or "",
    )


def _parts(cell: str | None) -> tuple[tuple[str, ...], ...]:
    """Read `a; b|c`: part a, and one of b and c."""
    parts = (
        tuple(_folded(way) for way in part.split("|") if way.strip()) for part in (cell or "").split(";")
    )
    return tuple(part for part in parts if part)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def evaluate(knowledge: Knowledge, rows: Iterable[Row]) -> Iterator[Result]:
    """Answer each question as its asker would be answered, and score it; within a talk each behind those before it."""
    talk, subject = "", None
    for row in rows:
        now = row.at.replace(tzinfo=knowledge.visit.zone_of(knowledge.visit.group(row.group)))
        ask = partial(answer_question, knowledge, group=row.group or None, now=now, language=row.language)
        answer = ask(row.question, context=subject if row.talk and row.talk == talk else None)
        talk, subject = row.talk, answer.subject
        yield score(row, answer, press=ask)


def score(row: Row, answer: Answer, *, press: Callable[[str], Answer] | None = None) -> Result:
    """Judge one answer; what may have been made up weighs more than what is missing.

    `press` gives the answer to a choice. What is not answered counts as offered where a
    choice that is not one of those always offered leads to what was expected.
    """
    result = _score(row, answer)
    if result.score is not Score.SILENT or not row.answered or not row.expected or press is None:
        return result
    near = [choice for choice in answer.choices if choice not in always_offered(row.language)]
    offered = any(_score(row, press(choice)).score is Score.RIGHT for choice in near)
    return replace(result, score=Score.OFFERED) if offered else result


def _score(row: Row, answer: Answer) -> Result:
    text = _folded(plain(answer))
    missing = tuple("|".join(ways) for ways in row.expected if not any(_says(text, way) for way in ways))
    present = tuple(way for ways in row.forbidden for way in ways if _says(text, way))
    return Result(row, answer, _judge(row, answer, missing, present), missing, present)


_PHONE = Late(r"\+?\d[\d -]{5,}\d")


def _says(text: str, way: str) -> bool:
    """Say whether a text holds a part; phone numbers are compared by their digits, however they are grouped."""
    if way in text:
        return True
    if not _PHONE.fullmatch(way):
        return False
    digits = re.sub(r"\D", "", way).lstrip("0").removeprefix("62")
    return any(digits in re.sub(r"\D", "", found) for found in _PHONE.findall(text))


def _judge(row: Row, answer: Answer, missing: tuple[str, ...], present: tuple[str, ...]) -> Score:
    if not row.answered:
        if present or answer.answered:
            return Score.MADE_UP
        return Score.SILENT if missing else Score.RIGHT
    if present:
        return Score.WRONG
    if not answer.answered:
        return Score.SILENT
    return Score.WRONG if missing else Score.RIGHT


def tally(results: Iterable[Result]) -> Counter[Score]:
    return Counter(result.score for result in results)

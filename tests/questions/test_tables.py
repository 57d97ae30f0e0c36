"""Asks every question of the tables beside this file, and of the ones in `tests/unit/questions`, as its asker would."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import groupby, pairwise
from operator import attrgetter
from pathlib import Path

import pytest

from db.workbook.read import read_workbook
from handlers.questions import Knowledge, compile_visit
from handlers.questions.measuring.evaluation import Result, Score, evaluate, read_rows
from tests.questions.known_misses import KNOWN_MISSES
from texts.messages.answers import plain

ROOT = Path(__file__).parents[2]
TABLES = (
    *sorted(Path(__file__).parent.glob("*.csv")),
    *sorted((ROOT / "tests/unit/questions").glob("*.csv")),
)
FOLDERS = (ROOT / "examples", ROOT / "tests/questions/visits", ROOT / "tests/unit/questions")


@cache
def knowledge(code: str) -> Knowledge:
    folder = next(folder / code for folder in FOLDERS if (folder / code).is_dir())
    reading = read_workbook(folder)
    assert reading.visit is not None, reading.problems
    return compile_visit(reading.visit)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_questions_are_answered_as_a_colleague_would(table: Path) -> None:
    """One test a table, which tells all its misses at once: thousands of tests would cost more than the answers."""
    rows = groupby(read_rows(table), key=attrgetter("visit"))
    results = [result for visit, asked in rows for result in evaluate(knowledge(visit), asked)]
    missed = {result.row.question: result for result in results if result.score is not Score.RIGHT}
    known = {question for stem, question in KNOWN_MISSES if stem == table.stem}
    assert results
    assert not [_told(result) for question, result in missed.items() if question not in known]
    assert known <= missed.keys(), "answered after all: take them off the known misses"


def test_a_question_that_says_of_what_it_asks_is_answered_alike_behind_another() -> None:
    """People ask of something new within ten minutes; one in a hundred may be taken for more of what was asked before."""
    lost, asked = [], 0
    for table in TABLES:
        for visit, rows in groupby(read_rows(table), key=attrgetter("visit")):
            for before, row in list(pairwise(rows))[::_SHARE]:
                if row.group != before.group or row.talk:
                    continue
                (alone,) = evaluate(knowledge(visit), [row])
                if alone.score is not Score.RIGHT:
                    continue
                talk = [replace(before, at=row.at, talk="one"), replace(row, talk="one")]
                *_, behind = evaluate(knowledge(visit), talk)
                asked += 1
                lost += [] if behind.score is Score.RIGHT else [f"{before.question} > {_told(behind)}"]
    assert asked > 300
    assert len(lost) <= asked / 100, lost


_SHARE = 8


def test_every_known_miss_stands_in_a_table() -> None:
    asked = {(table.stem, row.question) for table in TABLES for row in read_rows(table)}
    assert KNOWN_MISSES.keys() <= asked


def _told(result: Result) -> str:
    row, answer = result.row, result.answer
    return (
        f"{result.score}: {row.question!r} ({row.group}, {row.at:%Y-%m-%d %H:%M})\n"
        f"  says    {plain(answer)!r}\n"
        f"  offers  {answer.choices}\n"
        f"  lacks   {result.missing}  has {result.present}\n"
        f"  because {answer.explanation}"
    )

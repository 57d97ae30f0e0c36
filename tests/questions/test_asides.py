"""Asks questions that are answered right once more with something said before or behind them (`asides/`)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest

from db.workbook.read import read_workbook
from handlers.questions import compile_visit
from handlers.questions.measuring.evaluation import Row, Score, evaluate, read_rows

_HERE = Path(__file__).parent
_VISITS = (
    "bm-sukmajati-2028",
    "vkn-kotabiru-2027",
    "pacific-leaders-2027",
    "pka-purwalaya-2025",
    "vkn-tigakota-2028",
    "pim3-selatmadu-2027",
)
_EACH, _LONGEST = 40, 90
WORKED_ON, KEPT_APART = 96, 88
"""Per cent of what is right alone that stays right, with asides that rules were worked on with and with others; they only rise."""


@dataclass(frozen=True, slots=True)
class Aside:
    language: str
    where: str
    kept_apart: bool
    said: str

    def around(self, question: str) -> str:
        return f"{self.said} {question}" if self.where == "before" else f"{question} {self.said}"


def _asides() -> list[Aside]:
    with (_HERE / "asides" / "asides.csv").open(encoding="utf-8", newline="") as lines:
        return [
            Aside(row["language"], row["where"], row["kept_apart"] == "ya", row["said"])
            for row in csv.DictReader(lines)
        ]


def _outcomes(asides: list[Aside]) -> Iterator[Score]:
    for code in _VISITS:
        chance = Random(code)
        visit = read_workbook(_HERE / "visits" / code).visit
        assert visit is not None
        knowledge = compile_visit(visit)
        alone = [row for row in read_rows(_HERE / f"{code}.csv") if _is_plain(row)]
        right = [found.row for found in evaluate(knowledge, alone) if found.score is Score.RIGHT]
        said = [_with(row, asides, chance) for row in chance.sample(right, min(_EACH, len(right)))]
        yield from (found.score for found in evaluate(knowledge, said))


def _is_plain(row: Row) -> bool:
    return row.answered and not row.talk and len(row.question) < _LONGEST


def _with(row: Row, asides: list[Aside], chance: Random) -> Row:
    language = "en" if row.style == "english" or row.language == "en" else "id"
    aside = chance.choice([aside for aside in asides if aside.language == language])
    return replace(row, question=aside.around(row.question))


@pytest.mark.parametrize(("kept_apart", "share"), [(False, WORKED_ON), (True, KEPT_APART)])
def test_questions_are_answered_whatever_is_said_around_them(kept_apart: bool, share: int) -> None:
    outcomes = list(_outcomes([aside for aside in _asides() if aside.kept_apart is kept_apart]))
    right = outcomes.count(Score.RIGHT)
    assert len(outcomes) > 200
    assert 100 * right >= share * len(outcomes), f"{right} of {len(outcomes)} right"

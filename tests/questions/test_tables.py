"""Asks every question of the tables beside this file, and of the ones in `tests/unit/questions`, as its asker would."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from db.workbook.read import read_workbook
from handlers.questions import Knowledge, compile_visit
from handlers.questions.evaluation import Result, Row, Score, evaluate, read_rows
from texts.messages.answers import plain

ROOT = Path(__file__).parents[2]
TABLES = (
    *sorted(Path(__file__).parent.glob("*.csv")),
    *sorted((ROOT / "tests/unit/questions").glob("*.csv")),
)
FOLDERS = (ROOT / "examples", ROOT / "tests/questions/visits", ROOT / "tests/unit/questions")

KNOWN_MISSES = {
    (
        "second",
        "Bu, kira2 kita sampai balkot lagi jam berapa?",
    ): "«lagi» after a stay means coming back to a place",
    (
        "makassar-2019",
        "nanti sampai sana acara pertamanya apa?",
    ): "«sampai sana» is the arrival at what comes next",
    ("makassar-2024", "kepala kemenag sidrap ikut ke mana?"): "the group of someone, then that group's loci",
    ("tangerang-2022", "peserta dari daerah mana aja"): "«daerah» is also in a title written out",
    (
        "empat-kota-2027",
        "hotel kita di mana, sama wifi zoom id nya apa?",
    ): "two rows are named at once, of which one is meant",
    ("teluk-lamira-2024", "shift siang mulai jam?"): "«siang» is a shift there and a part of the day here",
    ("teluk-lamira-2024", "ext posko panitia berapa?"): "one of several numbers in a row on emergencies",
    (
        "teluk-lamira-2024",
        "siapa yg ngurus acara dr puslatbang? telegramnya?",
    ): "whoever arranges something is called its PIC",
}
"""Questions that are not answered yet, and why. One that is answered after all fails here, so that the list stays true."""


@cache
def knowledge(code: str) -> Knowledge:
    folder = next(folder / code for folder in FOLDERS if (folder / code).is_dir())
    reading = read_workbook(folder)
    assert reading.visit is not None, reading.problems
    return compile_visit(reading.visit)


def cases() -> Iterator[object]:
    for table in TABLES:
        for row in read_rows(table):
            reason = KNOWN_MISSES.get((table.stem, row.question))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            yield pytest.param(row, id=f"{table.stem}:{row.line}", marks=marks)


@pytest.mark.parametrize("row", list(cases()))
def test_question_is_answered_as_a_colleague_would(row: Row) -> None:
    (result,) = evaluate(knowledge(row.visit), [row])
    assert result.score is Score.RIGHT, _told(result)


def _told(result: Result) -> str:
    row, answer = result.row, result.answer
    return (
        f"{result.score}: {row.question!r} ({row.group}, {row.at:%Y-%m-%d %H:%M})\n"
        f"  says    {plain(answer)!r}\n"
        f"  offers  {answer.choices}\n"
        f"  lacks   {result.missing}  has {result.present}\n"
        f"  because {answer.explanation}"
    )

"""What natural questions cost when they are asked for the first time, as a person's are, and when asked again at once.

What is read once (words, patterns, texts of the visit) is kept, so asking again is cheaper; `questions` measures that.
The questions are those of tables (`tests/questions`); the first visits are asked before anything is measured.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bot.__main__ import SELDOM
from db.workbook.read import read_workbook
from handlers.questions import Knowledge, answer_question, compile_visit
from handlers.questions.measuring.evaluation import Row, read_rows

_TABLES = Path(__file__).parents[1] / "tests" / "questions"
BEFORE = ("vkn-tigakota-2028", "bm-hulubatang-2027", "namarea-2027", "pka-rantaubira-2027")
VISITS = ("vkn-kotabiru-2027", "pacific-leaders-2027", "bm-sukmajati-2028", "vkn-lariwawo-2027")


def main() -> None:
    gc.set_threshold(*SELDOM)
    for code in BEFORE:
        _measured(code)
    print(
        f"{'visit':<24} {'questions':>9} {'first: median':>14} {'of 20 19':>9} {'again: median':>14} {'ratio':>6}"
    )
    for code in VISITS:
        print(_line(code, *_measured(code)))


def _line(code: str, first: list[float], again: list[float]) -> str:
    median, beside = statistics.median(first), statistics.median(again)
    most = sorted(first)[int(0.95 * len(first))]
    return (
        f"{code:<24} {len(first):>9} {median * 1e3:>11.2f} ms {most * 1e3:>6.2f} ms {beside * 1e3:>11.2f} ms "
        f"{median / beside:>6.1f}"
    )


def _measured(code: str) -> tuple[list[float], list[float]]:
    """Return the CPU seconds of each question of a visit's table, asked for the first time and again."""
    visit = read_workbook(_TABLES / "visits" / code).visit
    if visit is None:
        raise ValueError(code)
    knowledge = compile_visit(visit)
    first, again = [], []
    for row in read_rows(_TABLES / f"{code}.csv"):
        ask = partial(_ask, knowledge, row)
        first.append(_spent(ask))
        again.append(_spent(ask))
    return first, again


def _ask(knowledge: Knowledge, row: Row) -> None:
    zone = knowledge.visit.zone_of(knowledge.visit.group(row.group))
    answer_question(
        knowledge,
        row.question,
        group=row.group or None,
        now=row.at.replace(tzinfo=zone),
        language=row.language,
    )


def _spent(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    main()

"""Answers and doubts that are not tried for want of what they need would not have held: they declare no more than they ask for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from handlers.questions.measuring.evaluation import evaluate, read_rows
from handlers.questions.patterns.pattern_pieces import Needs
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import Gates, had_by
from tests.questions.test_tables import knowledge

_TABLES = sorted(Path(__file__).parent.glob("*.csv"))
_EACH = 12
"""One of so many questions is asked: each answer is asked for by many."""


def test_nothing_holds_without_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong: list[str] = []

    def possible(gates: Gates[Any], asking: Asking) -> list[Callable[..., object]]:
        return [checked(function, needed, had_by(asking)) for needed, function in gates.tried]

    def checked(function: Callable[..., object], needed: Needs, had: frozenset[str]) -> Callable[..., object]:
        def held(asking: Asking, *rest: object) -> object:
            told = function(asking, *rest)
            if told and any(map(had.isdisjoint, needed)):
                wrong.append(f"{function.__qualname__}: {asking.reading.text}")
            return told

        return held

    monkeypatch.setattr(Gates, "possible", possible)
    rows = (row for table in _TABLES for row in read_rows(table))
    for row in islice(rows, 0, None, _EACH):
        list(evaluate(knowledge(row.visit), [row]))
    assert not wrong

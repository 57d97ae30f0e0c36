"""What counts as offered: a question that is not answered, with a choice that leads to what was expected."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from markupsafe import Markup

from handlers.questions.answers import Answer
from handlers.questions.measuring.evaluation import Row, Score, score

ROW = Row(
    visit="v",
    group="g",
    at=datetime.fromisoformat("2026-06-08T09:00"),
    language="id",
    style="chat",
    intent="figure",
    question="ada berapa lembaga di sana",
    expected=(("17",),),
    forbidden=(("71",),),
    answered=True,
)
UNKNOWN = Answer("unknown", answered=False, html=Markup("Maaf"), choices=("Agenda", "Jumlah instansi"))


def told(html: str) -> Answer:
    return Answer("info", answered=True, html=Markup(html))


@pytest.mark.parametrize(
    ("leads_to", "expected"),
    [("Ada 17 instansi.", Score.OFFERED), ("Ada 12.", Score.SILENT), ("Ada 17 dari 71.", Score.SILENT)],
)
def test_what_a_choice_leads_to_counts(leads_to: str, expected: Score) -> None:
    def press(choice: str) -> Answer:
        return told(leads_to if choice == "Jumlah instansi" else "Agenda hari ini")

    assert score(ROW, UNKNOWN, press=press).score is expected


def test_what_has_no_answer_is_never_offered() -> None:
    row = replace(ROW, answered=False, expected=(), forbidden=())
    assert score(row, UNKNOWN, press=lambda _: told("17")).score is Score.RIGHT

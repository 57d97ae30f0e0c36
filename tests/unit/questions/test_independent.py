"""A message of questions that stand by themselves is answered as if each were asked alone; what leans on another stays with it."""

from __future__ import annotations

import pytest

from tests.unit.questions.conftest import Ask
from texts.messages.answers import plain


@pytest.mark.parametrize(
    "questions",
    [
        ("rehat kopi di mana", "seminar jam berapa"),
        ("sarapan tuh di balai kota kan", "penutupan siapa yang mengisi"),
        ("kita ke rsud ga", "besok acara terakhir apa"),
        ("jam berapa makan siang", "alamat rsud kemuning di mana"),
    ],
)
@pytest.mark.parametrize("join", ["? ", ", terus ", ", sama ", "? oh ya satu lagi, "])
def test_each_is_answered_as_if_asked_alone(ask: Ask, questions: tuple[str, str], join: str) -> None:
    told = plain(ask(join.join(questions))).splitlines()
    for question in questions:
        assert set(plain(ask(question)).splitlines()) <= set(told)


def test_what_leans_on_the_question_before_is_asked_of_its_subject(ask: Ask) -> None:
    told = plain(ask("seminar besok jam berapa, di mana tempatnya, terus coach kita siapa?"))
    assert "10.15" in told
    assert "Aula Merpati" in told

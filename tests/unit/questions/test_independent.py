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
        ("rehat kopi jam berapa", "asn kota ini berapa orang"),
    ],
)
@pytest.mark.parametrize("join", ["? ", ", terus ", ", sama ", "? oh ya satu lagi, ", "\n", " n "])
def test_each_is_answered_as_if_asked_alone(ask: Ask, questions: tuple[str, str], join: str) -> None:
    told = plain(ask(join.join(questions))).splitlines()
    for question in questions:
        assert set(plain(ask(question)).splitlines()) <= set(told)


def test_what_leans_on_the_question_before_is_asked_of_its_subject(ask: Ask) -> None:
    told = plain(ask("seminar besok jam berapa, di mana tempatnya, terus coach kita siapa?"))
    assert "10.15" in told
    assert "Aula Merpati" in told


@pytest.mark.parametrize(
    ("question", "answered", "lost"),
    [
        ("penutupan jam berapa? siapa nama sopir bus wali kota", "13.00", "siapa nama sopir bus wali kota"),
        (
            "berapa harga tiket kebun binatang\nasn kota ini berapa orang",
            "6.412",
            "harga tiket kebun binatang",
        ),
    ],
)
def test_what_nothing_answers_is_named_beside_what_is_answered(
    ask: Ask, question: str, answered: str, lost: str
) -> None:
    told = plain(ask(question))
    assert answered in told
    assert "belum dapat saya jawab" in told
    assert lost in told


def test_lines_that_only_go_on_are_one_question(ask: Ask) -> None:
    assert plain(ask("penutupan\njam berapa")) == plain(ask("penutupan jam berapa"))

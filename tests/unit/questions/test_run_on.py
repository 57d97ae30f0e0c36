"""Messages typed without stops come apart where a second question begins, and only there."""

from __future__ import annotations

import pytest

from handlers.questions.parting.parts import part_message
from handlers.questions.parting.run_on import parted
from handlers.questions.spelling.spoken import written_passive
from handlers.questions.turns.wordings import plainly


@pytest.mark.parametrize(
    ("typed", "questions"),
    [
        ("besok checkout jam brp kopernya ditaruh mana", ["besok checkout jam brp", "kopernya ditaruh mana"]),
        ("makan siang jam berapa menunya apa", ["makan siang jam berapa", "menunya apa"]),
        ("besok jam berapa peserta kumpul di mana", ["besok jam berapa peserta kumpul di mana"]),
        ("berangkat jam berapa dari hotel ke mana", ["berangkat jam berapa dari hotel ke mana"]),
    ],
)
def test_two_questions_without_anything_between_them(typed: str, questions: list[str]) -> None:
    assert list(parted(typed)) == questions


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("berapa bidang tanahnya? ini mau saya jadikan pembanding", "berapa bidang tanahnya?"),
        ("what is the password? i tried the one from the hall", "what is the password?"),
        ("mohon nama direktur, untuk keperluan plakat", "mohon nama direktur"),
    ],
)
def test_what_an_answer_is_for_is_left_out(typed: str, asked: str) -> None:
    assert part_message(typed) == (asked,)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("tadi pak camat bilang stuntingnya berapa persen", "stuntingnya berapa persen"),
        ("habis perjalanan ini acaranya apa", "setelah perjalanan acaranya apa"),
        ("jam berapa kita kumpul lagi", "acara berikutnya jam berapa"),
        ("siapa yang tadi bilang begitu", "siapa yang tadi bilang begitu"),
    ],
)
def test_what_is_said_around_a_question_is_written_plainly(typed: str, plain: str) -> None:
    assert plainly(typed) == plain


def test_a_swallowed_letter_is_given_back() -> None:
    known = {"ditaruh", "lobi"}.__contains__
    assert written_passive("dtaruh", known) == ("ditaruh",)
    assert written_passive("dlobi", known) == ("di", "lobi")
    assert written_passive("dagang", known) is None

import pytest

from handlers.questions.spelling.bold_slips import cost, english_slip, short_form, twice_slipped
from handlers.questions.spelling.speller import Speller
from handlers.questions.spelling.vocabulary import common_words

_OWN = Speller(["balai", "kota", "pelabuhan", "gili", "kasuari"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("kia", "kita"), ("srkg", "skrg"), ("gli", "gili"), ("coto", None), ("anies", None), ("zumba", None)],
)
def test_few_letters_are_a_slip_of_what_is_often_written(typed: str, meant: str | None) -> None:
    assert short_form(typed, _OWN) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("khmupl", "kumpul"), ("pleabuhn", "pelabuhan"), ("kasaur", "kasuari"), ("hartanto", None)],
)
def test_two_slips_in_one_word(typed: str, meant: str | None) -> None:
    assert twice_slipped(typed, _OWN, common_words()) == meant


def test_slips_in_english() -> None:
    assert english_slip("coordinaotr") == "coordinator"
    assert english_slip("coordinatorship") is None


def test_a_key_beside_the_right_one_is_likelier_than_one_far_away() -> None:
    assert cost("jqm", "jam") < cost("jpm", "jam")

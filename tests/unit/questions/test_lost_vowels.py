"""Words whose vowels were left out, and words that only look so."""

from __future__ import annotations

import pytest

from handlers.questions.spelling.lost_vowels import with_vowels
from handlers.questions.spelling.speller import Speller

OWN = Speller(["desa", "museum", "pelabuhan"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("dsa", "desa"), ("rnsel", "ransel"), ("krcis", "karcis"), ("skrag", "sekarang"), ("bpra", "berapa")],
)
def test_gives_the_vowels_back(typed: str, meant: str) -> None:
    assert with_vowels(typed, OWN) == meant


@pytest.mark.parametrize("typed", ["becus", "rani", "angin", "spa", "xyz"])
def test_leaves_what_can_be_spoken_or_means_something(typed: str) -> None:
    assert with_vowels(typed, OWN) is None

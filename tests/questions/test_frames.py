"""Asks a fixed sample of visits for their cells in plain frames (`frames/`), and again after one fact is changed."""

from __future__ import annotations

from collections import Counter

import pytest

from handlers.questions.measuring.evaluation import Score
from tests.questions.frames.__main__ import asked, changed, visits
from tests.questions.frames.asking import Outcome

RIGHT, WRONG = 97, 2
"""Per cent at least, and at most; the one only rises, the other only falls."""
CLAIMS_DENIED = 94
_SAMPLE, _CHANGED = visits()[4::10], visits()[3::25]


@pytest.fixture(scope="module")
def found() -> list[Outcome]:
    return [one for folder in _SAMPLE for one in asked(folder, seed="sample", each=1)]


def test_cells_asked_for_plainly_are_told(found: list[Outcome]) -> None:
    scores = Counter(one.score for one in found)
    assert len(found) > 400
    assert 100 * scores[Score.RIGHT] >= RIGHT * len(found)
    assert 100 * (scores[Score.WRONG] + scores[Score.MADE_UP]) <= WRONG * len(found)


def test_false_claims_are_not_confirmed(found: list[Outcome]) -> None:
    false = [one for one in found if one.true is False]
    assert 100 * sum(one.score is Score.RIGHT for one in false) >= CLAIMS_DENIED * len(false)


def test_one_changed_fact_changes_the_answers_on_it_and_no_other() -> None:
    assert not [fault for folder in _CHANGED for fault in changed(folder)]

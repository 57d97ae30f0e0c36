"""Doors, gates and floors of a place that a question names."""

from __future__ import annotations

from itertools import pairwise

from db.visit import Locus
from handlers.questions.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking

_WAYS_IN = lemma_set("gerbang gate pintu dermaga loket meja tangga lift")


def tells_way_in(asking: Asking, locus: Locus) -> bool:
    """Say whether a door or gate is asked for of which the place's description speaks: «masuk lewat Gate 3»."""
    asked = {unit.lemma for unit in asking.reading.words.units} & _WAYS_IN
    return asking.reading.has("room") and not asked.isdisjoint(lemmas(locus.description))


def floor_said(asking: Asking) -> bool:
    """Say whether a floor is named by its number, which is no question for where the group is."""
    words = asking.reading.words.words
    return any(a in {"lantai", "floor"} and b.isdigit() for a, b in pairwise(words))

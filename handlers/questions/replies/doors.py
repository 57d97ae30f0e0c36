"""Doors, gates and floors of a place that a question names."""

from __future__ import annotations

import re
from itertools import pairwise

from db.visit import Locus
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_WAYS_IN = lemma_set("gerbang gate pintu dermaga loket meja tangga lift")


def tells_way_in(asking: Asking, locus: Locus) -> bool:
    """Say whether a door or gate is asked for of which the place's description speaks: «masuk lewat Gate 3»."""
    asked = {unit.lemma for unit in asking.reading.words.units} & _WAYS_IN
    return asking.reading.has("room") and not asked.isdisjoint(lemmas(locus.description))


def floor_said(asking: Asking) -> bool:
    """Say whether a floor is named by its number, which is no question for where the group is."""
    words = asking.reading.words.words
    return any(a in {"lantai", "floor"} and b.isdigit() for a, b in pairwise(words))


_FLOORS = word_set("lantai lt floor")
_BUILDINGS = frozenset({"gedung", "menara", "balai", "tower", "building", "mal", "blok"})


def asks_floor(asking: Asking) -> bool:
    return not _FLOORS.isdisjoint(asking.reading.words.words)


def has_building(locus: Locus) -> bool:
    """Say whether a place's room or at least its building is known, which is a part of what a floor is asked for."""
    return bool(locus.room) or not _BUILDINGS.isdisjoint(words_told(locus.address))


_SPOT = Late(
    r"\b(?:di|ke|dari|lewat|melalui|dekat|depan|belakang|sebelah|samping|seberang|lantai|ruang\w*|gedung|lobi|aula|meja|loket|pintu|halaman|hotel|"
    r"at|in|on|to|from|near|by|behind|opposite|floor|room|lobby|hall|desk|gate|door)\b|\d",
    re.IGNORECASE,
)
"""How a note looks that tells a place: «periksa bagasi» does not say where the luggage is put."""


def tells_spot(note: str) -> bool:
    return bool(_SPOT.search(note))

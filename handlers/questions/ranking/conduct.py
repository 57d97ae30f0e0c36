"""What may be done, and the rules on it: a row on diets does not tell whether one may eat on the bus."""

from __future__ import annotations

from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Told
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_MAY = word_set(
    "boleh bolehkah dibolehkan diperbolehkan dilarang diizinkan diperkenankan bisa bisakah allowed may can permitted"
)
_CONDUCT = frozenset(
    [
        "eating-on-bus",
        "eating-in-rooms",
        "belongings-brought-in",
        "phone-deposit",
        "video-permission",
        "drone-permission",
        "smoking",
        "gratification",
        "touching",
        "shoes-off",
        "littering",
        "room-guests",
        "children-spouse",
        "curfew",
        "leave-early",
        "bus-rules",
        "alcohol",
        "publication-permission",
        "extra-night",
        "live-stream",
        "pets",
        "umbrella-inside",
    ]
)
"""Topics on which nothing but a row on them tells what may be done."""


def is_on_no_rule(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether it is asked if something may be done, and the row is on nothing of the kind."""
    if _MAY.isdisjoint(asking.reading.words.words):
        return False
    spots = [spot for spot in asked.spots if not spot.own.isdisjoint(_CONDUCT)]
    whole = [spot for spot in spots if not any(spot.places < other.places for other in asked.spots)]
    met = told.own | told.own_in_text
    return bool(whole) and all((spot.own | spot.wide & _CONDUCT).isdisjoint(met) for spot in whole)

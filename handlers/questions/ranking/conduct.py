"""What may be done, and the rules on it: a row on diets does not tell whether one may eat on the bus."""

from __future__ import annotations

from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Told
from handlers.questions.reading.easing import is_verb
from handlers.questions.replies.base import Asking
from handlers.questions.replies.fact_kinds import RULE
from handlers.questions.replies.gates import needs
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


@needs(_MAY)
def is_on_no_rule(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether it is asked if something may be done, and the row is on nothing of the kind."""
    if _MAY.isdisjoint(asking.reading.words.words):
        return False
    spots = [spot for spot in asked.spots if not spot.own.isdisjoint(_CONDUCT)]
    whole = [spot for spot in spots if not any(spot.places < other.places for other in asked.spots)]
    met = told.own | told.own_in_text
    return bool(whole) and all((spot.own | spot.wide & _CONDUCT).isdisjoint(met) for spot in whole)


_MAY_DO = word_set("boleh bolehkah dibolehkan diperbolehkan diizinkan bisa bisakah can may could allowed")
_RULED = word_set("boleh bolehkah dibolehkan diperbolehkan diizinkan allowed may")


_EARLY = word_set("early late duluan telat awal terlambat lebih-awal")


@needs(_MAY_DO)
def is_no_leave(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether it is asked if something may be done of which the row has nothing, or what is told is no rule at all."""
    words = asking.reading.words
    may = [at for at, word in enumerate(words.words) if word in _MAY_DO]
    if not may or asking.reading.has("when", "where", "who", "count", "contact", "wear", "bring"):
        return False
    if told.document.kind != "info" and not _RULED.isdisjoint(words.words):
        return not RULE.search(told.text)
    if not _EARLY.isdisjoint(words.words) and not RULE.search(told.text):
        return True
    done = next((unit for unit in words.units if unit.start > may[0] and unit.lemma in asked.asks), None)
    return done is not None and is_verb(words.words[done.start]) and not asked.accounted(done.lemma, told)

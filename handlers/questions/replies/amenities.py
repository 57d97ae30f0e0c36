"""Whether what is told speaks of the thing that is asked for: a room that sleeps two has no towel yet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from db.visit import InfoRow
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set
from handlers.questions.words.amenities import amenities

HAS = word_set(
    "ada adakah adanya tersedia menyediakan disediakan sediakan sedia dapat dapet punya terdekat dekat deket nearest near nearby have has there provide provided available buka tutup opens closes open close closing opening"
)


def names_none(words: Sequence[str]) -> bool:
    """Say whether no thing is named that a place may have."""
    return _first_words().isdisjoint(words)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in amenities())


def lacks_amenity(asking: Asking, text: str, row: InfoRow | None = None) -> bool:
    """Say whether it is asked if there is a thing, or where the nearest is, and neither text nor row speaks of it."""
    words = asking.reading.words.words
    if names_none(words) or (HAS.isdisjoint(words) and not asking.reading.has("exist", "where")):
        return False
    named = {at for mention in asking.reading.mentions for at in range(mention.start, mention.end)}
    said = [word for at, word in enumerate(words) if at not in named]
    told = f"{text} {row.topic} {row.question} {row.answer} {' '.join(row.keywords)}" if row else text
    known = amenities()
    things = (known.get(word) for word in (*said, *map(" ".join, pairwise(said))))
    return any(looks is not None and not looks.search(told) for looks in things)

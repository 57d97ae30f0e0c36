"""What a question speaks of, spot by spot, held against what a row is about: the same, the whole or a part of it, or another part of the whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handlers.questions.ranking.documents import Told
from handlers.questions.reading.topic_finding import Found

_MOST = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A word or phrase of a question that has topics: its own ones, and the wider ones that these are part of."""

    own: frozenset[str]
    wide: frozenset[str]
    lemmas: frozenset[str]
    places: frozenset[int]


def spots_of(found: Sequence[Found], lemmas: Sequence[str]) -> tuple[Spot, ...]:
    return tuple(
        Spot(
            frozenset(spot.own),
            frozenset(spot.topics) - frozenset(spot.own),
            frozenset(lemmas[at] for at in spot.places),
            frozenset(spot.places),
        )
        for spot in found
    )


def meets_other_part(spots: Sequence[Spot], told: Told) -> bool:
    """Say whether a row meets a spot only by another part of the same whole, and no other spot on that whole itself."""
    how = {spot: _met(spot, told) for spot in spots}
    same = frozenset().union(*(spot.wide for spot in spots if how[spot] in _SAME))
    return any(kind == "s_other" and spot.wide.isdisjoint(same) for spot, kind in how.items())


def meets_none(spots: Sequence[Spot], told: Told) -> bool:
    """Say whether there are spots and a row meets none of them."""
    return bool(spots) and all(_met(spot, told) in _NOTHING for spot in spots)


def spots_met(spots: Sequence[Spot], told: Told) -> Iterator[tuple[str, int]]:
    """Count the spots by how the row meets them."""
    how = {spot: _met(spot, told) for spot in spots}
    met = [spot for spot in spots if how[spot] in _SAME]
    same = frozenset().union(*(spot.wide for spot in met))
    counts = Counter[str]()
    for spot, kind in how.items():
        if any(spot.places < other.places for other in met):
            continue
        counts["s_same" if kind == "s_other" and spot.wide & same else kind] += 1
    yield from ((kind, min(_MOST, counts[kind])) for kind in _KINDS)


_KINDS = ("s_head", "s_text", "s_part", "s_whole", "s_other", "s_phrase")
_SAME = frozenset({"s_head", "s_text", "s_part"})
_NOTHING = frozenset({"s_other", "s_phrase", "s_left"})


def _met(spot: Spot, told: Told) -> str:
    """Say how a row meets a spot: by its head or text, as a part of it, as the whole, as another part of that, or not at all."""
    if spot.own & told.own or spot.lemmas <= told.head | told.question:
        return "s_head"
    if spot.own & told.own_in_text or spot.lemmas <= told.held:
        return "s_text"
    if spot.own & told.head_topics:
        return "s_part"
    if spot.wide & told.own:
        return "s_whole"
    if spot.wide & told.head_topics:
        return "s_other"
    return "s_phrase" if len(spot.places) > 1 else "s_left"

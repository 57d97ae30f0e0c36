"""A question as ranking reads it: how much each of its lemmas weighs, and by which other lemma the rows may have it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from handlers.questions.lemmas import Unit
from handlers.questions.ranking.documents import Documents
from handlers.questions.replies.base import Asking
from handlers.questions.replies.doubts import WEIGHTLESS
from handlers.questions.replies.info_words import STRONG_CUES
from handlers.questions.words.fields import fields_of
from handlers.questions.words.fillers import empty, vague

_ASKED, _ANCHORED, _CUED, _NAMED, _SAID, _VAGUE = 1.0, 0.8, 0.7, 0.5, 0.35, 0.1
"""How much of a question its words are: what is asked, what stands behind «after», cues of certain rows, names, the rest."""

_ALIKE, _SAME_FIELD = 0.8, 0.5
_POINTS = ("count", "when", "where", "who", "duration", "contact", "until")
_LEFT_OF_CUE = 1.5
"""A word before «berapa» is as near as one that stands so many places further behind it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`shares` are lemmas and how much of the question they are, `others` the lemmas by which the rows have some of them."""

    shares: dict[str, float]
    others: dict[str, str]
    query: dict[str, float]
    weights: dict[str, float]
    asks: tuple[str, ...]
    focus: str | None
    """The word nearest to what asks: what is counted, who it is that is asked for."""
    strange: frozenset[str]
    numbers: frozenset[str]

    def held(self, lemma: str, lemmas: frozenset[str]) -> bool:
        return lemma in lemmas or self.others.get(lemma) in lemmas


def read_asked(asking: Asking, documents: Documents) -> Asked | None:
    """Weigh the words of a question; None where no row has any of them."""
    shares = dict[str, float]()
    for lemma, share in _shares(asking, shares):
        if len(lemma) > 1 and not lemma.isdigit():
            shares[lemma] = max(shares.get(lemma, 0.0), share)
    others, query = _query(shares, documents)
    if not query:
        return None
    reading = asking.reading
    words = reading.words
    rarity = documents.search.rarity
    timed = {at for time in reading.times for at in range(time.start, time.end)}
    return Asked(
        shares=shares,
        others=others,
        query=query,
        weights={lemma: share * rarity(others.get(lemma, lemma)) for lemma, share in shares.items()},
        asks=tuple(lemma for lemma, share in shares.items() if share >= _ASKED),
        focus=_focus(asking, shares),
        strange=frozenset(unit.lemma for unit in words.units if unit.start in words.strange),
        numbers=frozenset(
            word
            for at, word in enumerate(words.words)
            if word.isdigit() and len(word) > 1 and at not in timed
        ),
    )


def _shares(asking: Asking, known: dict[str, float]) -> Iterator[tuple[str, float]]:
    """Give lemmas with their shares, what is asked first; words that are weighed already are not weighed again."""
    reading = asking.reading
    yield from ((unit.lemma, _ASKED) for unit in reading.asks if unit.lemma not in WEIGHTLESS)
    yield from ((unit.lemma, _ANCHORED) for unit in (reading.anchor.asks if reading.anchor else ()))
    for mention in reading.mentions:
        if mention.kind != "group":
            yield from ((lemma, _NAMED / len(mention.lemmas)) for lemma in mention.lemmas)
    strong = {at for cue in reading.cues if cue.name in STRONG_CUES for at in range(cue.start, cue.end)}
    passed = {at for time in reading.times for at in range(time.start, time.end)}
    passed |= {at for mention in reading.excluded for at in range(mention.start, mention.end)}
    for unit in reading.words.units:
        word = reading.words.words[unit.start]
        little = word in empty() or word in WEIGHTLESS or unit.lemma in WEIGHTLESS
        if unit.start in passed or little or unit.lemma in known:
            continue
        yield unit.lemma, _CUED if unit.start in strong else _VAGUE if unit.lemma in vague() else _SAID


def _query(shares: dict[str, float], documents: Documents) -> tuple[dict[str, str], dict[str, float]]:
    """Look lemmas up as they are, else by one that is alike, else by the field that they belong to."""
    others: dict[str, str] = {}
    query: dict[str, float] = {}
    knows = documents.search.knows
    for lemma, share in shares.items():
        if knows(lemma):
            query[lemma] = share
            continue
        near = documents.nearest(lemma)
        other = near or next(filter(knows, fields_of().get(lemma, ())), None)
        if other:
            others[lemma] = other
            query[other] = max(query.get(other, 0.0), share * (_ALIKE if near else _SAME_FIELD))
    return others, query


def _focus(asking: Asking, shares: dict[str, float]) -> str | None:
    ends = [cue.end for cue in asking.reading.cues if cue.name in _POINTS]

    def distance(unit: Unit) -> float:
        return min(unit.start - end if unit.start >= end else end - unit.start + _LEFT_OF_CUE for end in ends)

    telling = [
        unit for unit in (*asking.reading.asks, *asking.reading.hints) if shares.get(unit.lemma, 0.0) >= _SAID
    ]
    return min(telling, key=distance).lemma if ends and telling else None

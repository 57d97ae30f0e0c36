"""A question as ranking reads it: how much each of its lemmas weighs, and by which other lemma the rows may have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.questions.ranking.documents import Documents, Told, marked
from handlers.questions.ranking.spots import Spot, spots_of
from handlers.questions.reading.lemmas import Unit, lemma_set
from handlers.questions.reading.topic_finding import Found, find_topics
from handlers.questions.replies.base import Asking, once
from handlers.questions.replies.doubts import WEIGHTLESS
from handlers.questions.replies.info_words import STRONG_CUES
from handlers.questions.words.fields import fields_of
from handlers.questions.words.fillers import empty, vague

_ASKED, _ANCHORED, _CUED, _NAMED, _SAID, _VAGUE = 1.0, 0.8, 0.7, 0.5, 0.35, 0.1
"""How much of a question its words are: what is asked, what stands behind «after», cues of certain rows, names, the rest."""

_ALIKE, _SAME_FIELD, _SAME_TOPIC, _TOPICAL = 0.8, 0.5, 0.6, 0.6
_HELD = 1.0
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
    topics: dict[str, tuple[str, ...]]
    """The topics of lemmas."""
    spots: tuple[Spot, ...]
    strange: frozenset[str]
    numbers: frozenset[str]

    def held(self, lemma: str, lemmas: frozenset[str]) -> bool:
        return lemma in lemmas or self.others.get(lemma) in lemmas

    def accounted(self, lemma: str, told: Told) -> float:
        """Say how surely a row accounts for a word: it has it, one like it, or is about its topic."""
        if lemma in told.held:
            return _HELD
        other = _HELD * _ALIKE if self.others.get(lemma) in told.held else 0.0
        return max(other, self.about(lemma, told))

    def about(self, lemma: str, told: Told) -> float:
        return max((told.topics.get(topic, 0.0) for topic in self.topics.get(lemma, ())), default=0.0)


def read_asked(asking: Asking, documents: Documents, found: tuple[Found, ...] | None = None) -> Asked | None:
    """Weigh the words of a question, whose topics may be known; None where no row has any of them."""
    shares = dict[str, float]()
    found = find_spoken(asking) if found is None else found
    topics = _topics(asking, found)
    for lemma, share in _shares(asking, shares, topics):
        if len(lemma) > 1 and not lemma.isdigit():
            shares[lemma] = max(shares.get(lemma, 0.0), share)
    others, query = _query(shares, topics, documents)
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
        weights={
            lemma: share * rarity(_known_as(lemma, others, topics, documents))
            for lemma, share in shares.items()
        },
        topics=topics,
        spots=spots_of(found, [unit.lemma for unit in words.units]),
        asks=tuple(lemma for lemma, share in shares.items() if share >= _ASKED),
        focus=_focus(asking, shares),
        strange=frozenset(unit.lemma for unit in words.units if unit.start in words.strange),
        numbers=frozenset(
            word
            for at, word in enumerate(words.words)
            if word.isdigit() and len(word) > 1 and at not in timed
        ),
    )


@once
def find_spoken(asking: Asking) -> tuple[Found, ...]:
    """Find the topics of words and phrases, but of those that only name a place or someone, or are what a short name stands for."""
    words = asking.reading.words
    units = words.units
    passed = _named(asking) | {one.start for one, next_one in pairwise(units) if one.start == next_one.start}
    return tuple(
        spot
        for spot in find_topics(words.words, units, words.typed)
        if any(units[at].start not in passed for at in spot.places)
    )


def _named(asking: Asking) -> frozenset[int]:
    named = (mention for mention in asking.reading.mentions if not mention.general)
    return frozenset(at for mention in named for at in range(mention.start, mention.end))


def _topics(asking: Asking, spots: Sequence[Found]) -> dict[str, tuple[str, ...]]:
    """Give the topics of the question's words, but of those that name a place or someone."""
    words = asking.reading.words
    named = _named(asking)
    found: dict[str, tuple[str, ...]] = {}
    for spot in spots:
        for unit in (words.units[at] for at in spot.places):
            if unit.start not in named and (len(spot.places) == 1 or unit.lemma not in WEIGHTLESS):
                found[unit.lemma] = tuple(dict.fromkeys((*found.get(unit.lemma, ()), *spot.topics)))
    return found


def _known_as(
    lemma: str, others: dict[str, str], topics: dict[str, tuple[str, ...]], documents: Documents
) -> str:
    """Give what the rows have of a word: itself, one like it, or else its rarest topic."""
    found = others.get(lemma, lemma)
    if documents.search.knows(found):
        return found
    known = [marked(topic) for topic in topics.get(lemma, ()) if documents.search.knows(marked(topic))]
    return max(known, key=documents.search.rarity, default=found)


def _shares(
    asking: Asking, known: dict[str, float], topics: dict[str, tuple[str, ...]]
) -> Iterator[tuple[str, float]]:
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
        if unit.start in passed or unit.lemma in known:
            continue
        if unit.lemma in topics:
            yield unit.lemma, _TOPICAL
        if little:
            continue
        yield unit.lemma, _CUED if unit.start in strong else _VAGUE if unit.lemma in vague() else _SAID


def _query(
    shares: dict[str, float], topics: dict[str, tuple[str, ...]], documents: Documents
) -> tuple[dict[str, str], dict[str, float]]:
    """Look lemmas up as they are, else by one that is alike, else by the field that they belong to."""
    others: dict[str, str] = {}
    query: dict[str, float] = {}
    knows = documents.search.knows
    for lemma, share in shares.items():
        for topic in map(marked, topics.get(lemma, ())):
            if knows(topic):
                query[topic] = max(query.get(topic, 0.0), share * _SAME_TOPIC)
        if knows(lemma):
            query[lemma] = share
            continue
        near = documents.nearest(lemma)
        other = near or next(filter(knows, fields_of().get(lemma, ())), None)
        if other:
            others[lemma] = other
            query[other] = max(query.get(other, 0.0), share * (_ALIKE if near else _SAME_FIELD))
    return others, query


_BOUNDS = lemma_set("maksimal minimal")
"""How many at most is no thing that is counted."""


def _focus(asking: Asking, shares: dict[str, float]) -> str | None:
    ends = [cue.end for cue in asking.reading.cues if cue.name in _POINTS]

    def distance(unit: Unit) -> float:
        return min(unit.start - end if unit.start >= end else end - unit.start + _LEFT_OF_CUE for end in ends)

    telling = [
        unit
        for unit in (*asking.reading.asks, *asking.reading.hints)
        if shares.get(unit.lemma, 0.0) >= _SAID and unit.lemma not in _BOUNDS
    ]
    return min(telling, key=distance).lemma if ends and telling else None

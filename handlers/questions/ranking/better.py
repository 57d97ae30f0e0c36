"""A row that accounts for more of a question than the answer that the rules found for it: «di puskesmas orang menunggu berapa lama?»."""

from __future__ import annotations

import math
from collections.abc import Sequence

from handlers.questions.ranking.asked import Asked, find_spoken, read_asked
from handlers.questions.ranking.documents import Told
from handlers.questions.ranking.rank import Ranked, rank
from handlers.questions.ranking.spots import Spot, spots_of
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.reading.topic_finding import Found, own_topics_told, topics_told
from handlers.questions.replies.around import ordinal_of
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

DOUBTED = word_set("info duration countdown locus")
"""Answers of the rules that most often are to another question, where a row is on it."""

_WELL, _MUCH_MORE = 0.6, 0.2
"""The share of a question from which an answer is not doubted, and by how much a row must account for more."""

_OF_THE_DAY = word_set(
    "agenda ordinal now next previous when until countdown check where loci gap dates clock items"
)
"""Answers from the agenda and the places, which is what most questions are on: only a surer row goes before them."""

_BETTER = 0.6
"""The chance from which a row is told that accounts for so much more."""

_SURER = 0.8
_SUREST = 0.95
"""The chance from which a row goes before an answer that speaks of nothing that the question does."""
(_DUE,) = lemmas("tenggat")
_LIKELY = 0.5
"""The chance from which a row on something that the answer does not hold goes before other answers."""

_TOLD_ELSEWHERE = word_set(
    "departure return flight arrival travel-time bus drop-off pick-up food lunch dinner breakfast snack programme-meaning report-deadline written-work"
    " committee liaison duty-contact person-in-charge speaker-of-session receiver host companions-of-host"
)
"""Topics of the day itself and of its people, which the agenda and the list of contacts tell."""


def find_better(asking: Asking, intent: str, answer: str) -> Ranked | None:
    """Return the row that is sure to be meant rather than what the answer tells, if there is one."""
    if _is_settled(asking, intent):
        return None
    of_item = asking.reading.anchor is not None and intent in _OF_THE_DAY
    counted = intent == "locus" and ordinal_of(asking) is not None
    passed = _passed(asking)
    of_nothing = of_item or all(unit.start in passed for unit in asking.reading.words.units)
    if counted or (of_nothing and intent not in DOUBTED):
        return None
    spoken = find_spoken(asking)
    missed = _missed(asking, spoken, answer, passed)
    if not missed and intent not in DOUBTED:
        return None
    left = {unit.lemma for unit in asking.reading.asks}
    asked_for = [spot for spot in missed if not spot.lemmas.isdisjoint(left)]
    if intent in _OF_THE_DAY and intent not in DOUBTED and not asked_for:
        return _surest(asking, spoken, missed)
    return _more_of_it(asking, spoken, intent, answer, asked_for if intent in _OF_THE_DAY else missed)


def _is_settled(asking: Asking, intent: str) -> bool:
    """Say whether nothing but a group's topic, or how long one is at a place, is asked for."""
    stays = intent == "duration" and asking.reading.mentioned("locus") and not asking.reading.asks
    return intent == "topic" or bool(stays)


def _more_of_it(
    asking: Asking, spoken: tuple[Found, ...], intent: str, answer: str, missed: list[Spot]
) -> Ranked | None:
    """Return the row that accounts for much more of the question than the answer, where it is likely enough."""
    asked = read_asked(asking, asking.knowledge.documents(), spoken)
    if asked is None:
        return None
    held = _share_held(asked, answer)
    if held >= _WELL:
        return None
    best = rank(asking)
    if best is None or best.chance < _least(intent, missed, best.told):
        return None
    told = {lemma: asked.accounted(lemma, best.told) for lemma in asked.weights}
    return best if _share(asked, told) >= held + _MUCH_MORE else None


def _surest(asking: Asking, spoken: Sequence[Found], missed: Sequence[Spot]) -> Ranked | None:
    """Return a row on what the question says in nothing but times, names and cues: «subuhan di mana?»."""
    due = any(unit.lemma == _DUE for unit in asking.reading.words.units)
    if not due and any(not _TOLD_ELSEWHERE.isdisjoint(spot.own) for spot in spoken):
        return None
    best = rank(asking)
    sure = best is not None and best.chance >= _SUREST
    return best if sure and best and any(spot.own & best.told.own for spot in missed) else None


def _least(intent: str, missed: list[Spot], told: Told) -> float:
    """Say how likely a row must be: less where the rules answer something that it is on with nothing of it."""
    on_it = any(spot.own & told.own for spot in missed)
    if intent in DOUBTED:
        return _BETTER
    if not on_it:
        return 1.0
    return _SURER if intent in _OF_THE_DAY else _LIKELY


def _passed(asking: Asking) -> frozenset[int]:
    """Return where names, moments and what only asks stand, of which no row tells more."""
    reading = asking.reading
    passed = {at for name in reading.mentions for at in range(name.start, name.end)}
    passed |= {at for time in reading.times for at in range(time.start, time.end)}
    passed |= {at for cue in reading.cues for at in range(cue.start, cue.end)}
    passed |= {unit.start for unit in (reading.anchor.asks if reading.anchor else ())}
    return frozenset(passed)


def _missed(asking: Asking, spoken: Sequence[Found], answer: str, passed: frozenset[int]) -> list[Spot]:
    """Give what the question speaks of and the answer does not: no name, no moment, not only what asks."""
    units = asking.reading.words.units
    documents = asking.knowledge.documents()
    found = [
        spot
        for spot in spoken
        if any(map(documents.heads, spot.own))
        and _TOLD_ELSEWHERE.isdisjoint(spot.own)
        and any(units[at].start not in passed for at in spot.places)
    ]
    if not found:
        return []
    words = frozenset(lemmas(answer))
    spots = [spot for spot in spots_of(found, [unit.lemma for unit in units]) if not spot.lemmas <= words]
    topics = topics_told(answer) if spots else frozenset()
    return [spot for spot in spots if spot.own.isdisjoint(topics)]


def _share_held(asked: Asked, answer: str) -> float:
    words, topics = frozenset(lemmas(answer)), own_topics_told(answer)
    told = {
        lemma: float(asked.held(lemma, words) or not topics.isdisjoint(asked.topics.get(lemma, ())))
        for lemma in asked.weights
    }
    return _share(asked, told)


def _share(asked: Asked, told: dict[str, float]) -> float:
    whole = math.fsum(asked.weights.values()) or 1.0
    return math.fsum(weight * told[lemma] for lemma, weight in asked.weights.items()) / whole

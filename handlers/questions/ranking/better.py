"""A row that accounts for more of a question than the answer that the rules found for it: «di puskesmas orang menunggu berapa lama?»."""

from __future__ import annotations

import math

from handlers.questions.lemmas import lemmas
from handlers.questions.ranking.asked import Asked, read_asked
from handlers.questions.ranking.rank import SURE, Ranked, rank
from handlers.questions.replies.base import Asking
from handlers.questions.topic_finding import topics_told
from handlers.questions.words import word_set

DOUBTED = word_set("info duration countdown locus")
"""Answers of the rules that most often are to another question, where a row is on it."""

_WELL, _MUCH_MORE = 0.6, 0.2
"""The share of a question from which an answer is not doubted, and by how much a row must account for more."""


def find_better(asking: Asking, answer: str) -> Ranked | None:
    """Return the row that is sure to be meant rather than what the answer tells, if there is one."""
    asked = read_asked(asking, asking.knowledge.documents())
    held = _share_held(asked, answer) if asked else 1.0
    if asked is None or held >= _WELL:
        return None
    best = rank(asking)
    if best is None or best.chance < SURE:
        return None
    told = {lemma: asked.accounted(lemma, best.told) for lemma in asked.weights}
    return best if _share(asked, told) >= held + _MUCH_MORE else None


def _share_held(asked: Asked, answer: str) -> float:
    words, topics = frozenset(lemmas(answer)), topics_told(answer)
    told = {
        lemma: float(asked.held(lemma, words) or not topics.isdisjoint(asked.topics.get(lemma, ())))
        for lemma in asked.weights
    }
    return _share(asked, told)


def _share(asked: Asked, told: dict[str, float]) -> float:
    whole = math.fsum(asked.weights.values()) or 1.0
    return math.fsum(weight * told[lemma] for lemma, weight in asked.weights.items()) / whole

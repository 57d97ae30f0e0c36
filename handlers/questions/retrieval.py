"""Finds the row that a question is about: BM25 over lemmas, and how much of the question a row accounts for."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_K1 = 1.2
_B = 0.4
_HELP = 0.3


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that answers to a question. `covered` is the share of the question's weight that the row accounts for."""

    row: int
    score: float
    covered: float


class Search:
    """An index of rows, each a bag of lemmas with weights (a topic counts for more than the answer's words)."""

    def __init__(self, rows: Sequence[Mapping[str, float]]) -> None:
        self._postings: dict[str, list[tuple[int, float]]] = {}
        lengths = [sum(row.values()) for row in rows]
        average = sum(lengths) / len(lengths) if lengths else 1.0
        for index, row in enumerate(rows):
            norm = _K1 * (1 - _B + _B * lengths[index] / (average or 1.0))
            for lemma, weight in row.items():
                self._postings.setdefault(lemma, []).append((index, weight * (_K1 + 1) / (weight + norm)))
        self._count = len(rows)

    def knows(self, lemma: str) -> bool:
        return lemma in self._postings

    def rarity(self, lemma: str) -> float:
        """Weigh a lemma: the fewer rows have it, the more it says. One that no row has weighs most."""
        found = len(self._postings.get(lemma, ()))
        return math.log(1 + (self._count - found + 0.5) / (found + 0.5)) if self._count else 1.0

    def find(self, wanted: Iterable[str], helping: Iterable[str] = (), *, limit: int = 5) -> list[Hit]:
        """Rank rows; words that only help weigh less in the score and in what must be covered."""
        asked = {lemma: _HELP * self.rarity(lemma) for lemma in helping} | {
            lemma: self.rarity(lemma) for lemma in wanted
        }
        whole = sum(asked.values())
        scores: dict[int, float] = {}
        covered: dict[int, float] = {}
        for lemma, rarity in asked.items():
            for row, weight in self._postings.get(lemma, ()):
                scores[row] = scores.get(row, 0.0) + rarity * weight
                covered[row] = covered.get(row, 0.0) + rarity
        best = sorted(scores, key=lambda row: -scores[row])[:limit]
        return [Hit(row, scores[row], covered[row] / whole) for row in best]

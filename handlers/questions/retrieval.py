"""Finds the row that a question is about: BM25 over lemmas, and how much of the question a row accounts for."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_K1 = 1.2
_B = 0.4


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
        self._rarities = {lemma: self._rarity(len(found)) for lemma, found in self._postings.items()}
        self._rarest = self._rarity(0)

    def knows(self, lemma: str) -> bool:
        return lemma in self._postings

    def rows_with(self, lemma: str) -> int:
        return len(self._postings.get(lemma, ()))

    def rarity(self, lemma: str) -> float:
        """Weigh a lemma: the fewer rows have it, the more it says. One that no row has weighs most."""
        return self._rarities.get(lemma, self._rarest)

    def _rarity(self, found: int) -> float:
        return math.log(1 + (self._count - found + 0.5) / (found + 0.5)) if self._count else 1.0

    def find(self, asked: Mapping[str, float], *, limit: int = 6) -> list[Hit]:
        """Rank rows for lemmas that each say so much of the question (1: must be found, less: helps)."""
        weights = {lemma: share * self.rarity(lemma) for lemma, share in asked.items()}
        whole = sum(weights.values())
        scores: dict[int, float] = {}
        covered: dict[int, float] = {}
        for lemma, weight in weights.items():
            for row, strength in self._postings.get(lemma, ()):
                scores[row] = scores.get(row, 0.0) + weight * strength
                covered[row] = covered.get(row, 0.0) + weight
        best = sorted(scores, key=lambda row: -scores[row])[:limit]
        return [Hit(row, scores[row], covered[row] / whole) for row in best]

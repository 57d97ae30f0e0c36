"""Reads the table of what may be meant: a line each, with what speaks for it and against it, and what it cannot do without."""

from __future__ import annotations

from collections.abc import Sequence

Weights = tuple[tuple[str, float], ...]


class Meanings:
    """Meanings in the order of the table, found by what a question has of what they need."""

    def __init__(self, table: str) -> None:
        self._weights: list[tuple[str, Weights]] = []
        self._by_need: dict[str, list[int]] = {}
        for at, row in enumerate(table.strip().splitlines()):
            intent, _, rest = row.partition(": ")
            weighted, _, needs = rest.partition(" | ")
            pairs = (pair.rsplit(" ", 1) for pair in weighted.split(", "))
            weights = {feature: float(weight) for feature, weight in pairs}
            self._weights.append((intent, tuple(weights.items())))
            for need in needs.split():
                self._by_need.setdefault(need, []).append(at)

    def possible(self, features: set[str]) -> Sequence[tuple[str, Weights]]:
        """Return those that the features are enough for, each with its weights."""
        meant = {at for feature in self._by_need.keys() & features for at in self._by_need[feature]}
        return [self._weights[at] for at in sorted(meant)]

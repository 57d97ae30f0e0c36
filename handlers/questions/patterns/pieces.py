"""Tells at once which patterns cannot be found in a text: nothing of three signs that they are made of stands in it.

A question is held against hundreds of patterns, of which hardly any has a word in common with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from handlers.questions.patterns.known_pieces import known_needs
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pattern_pieces import cut


@lru_cache(maxsize=64)
def pieces_of(text: str) -> frozenset[str]:
    return frozenset(cut(text))


class Patterns:
    """Patterns for folded texts, of which those are searched that a text has the pieces of."""

    def __init__(self, patterns: Sequence[Late]) -> None:
        self.patterns = tuple(patterns)
        self._needs = tuple(known_needs(late.pattern) for late in patterns)
        self._always = frozenset(at for at, needs in enumerate(self._needs) if not needs)
        self._by_piece: dict[str, list[int]] = {}
        for at, needs in enumerate(self._needs):
            for piece in needs[0] if needs else ():
                self._by_piece.setdefault(piece, []).append(at)

    def possible(self, text: str) -> list[int]:
        """Return the places of the patterns that the text may hold, in order."""
        pieces = pieces_of(text)
        near = {at for piece in self._by_piece.keys() & pieces for at in self._by_piece[piece]}
        held = [at for at in near if not any(map(pieces.isdisjoint, self._needs[at][1:]))]
        return sorted((*self._always, *held))


class Pattern:
    """One such pattern, which is not searched for where it cannot be found."""

    __slots__ = ("_late", "needs", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.needs = known_needs(pattern)
        self._late = Late(pattern)

    def search(self, text: str) -> re.Match[str] | None:
        pieces = pieces_of(text)
        for need in self.needs:
            if need.isdisjoint(pieces):
                return None
        return self._late.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        pieces = pieces_of(text)
        for need in self.needs:
            if need.isdisjoint(pieces):
                return None
        return self._late.match(text)

    def sub(self, meant: str | Callable[[re.Match[str]], str], text: str) -> str:
        return text if any(map(pieces_of(text).isdisjoint, self.needs)) else self._late.sub(meant, text)

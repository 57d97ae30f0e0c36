"""Reads abbreviations that offices make of the beginnings and ends of words: aptika is *ap*likasi informa*tika*."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_SHORTEST, _LONGEST = 5, 16
_FEWEST, _MOST = 2, 4
"""Words that one abbreviation may stand for."""

_SHORTEST_PIECE = 2


class Abbreviator:
    """Sequences of words by the two letters that an abbreviation of them begins with."""

    def __init__(self, texts: Iterable[Sequence[str]]) -> None:
        self._by_start: dict[str, dict[tuple[str, ...], None]] = {}
        for words in texts:
            for first in range(len(words)):
                for count in range(_FEWEST, min(_MOST, len(words) - first) + 1):
                    part = tuple(words[first : first + count])
                    self._by_start.setdefault(part[0][:2], {})[part] = None

    def spell_out(self, word: str) -> tuple[str, ...] | None:
        """Return the only sequence of words that the abbreviation can be of, else None."""
        if not _SHORTEST <= len(word) <= _LONGEST:
            return None
        found = [words for words in self._by_start.get(word[:2], ()) if _is_of(word, words)]
        return found[0] if len(found) == 1 else None


def _is_of(short: str, words: Sequence[str]) -> bool:
    """Say whether pieces of each word in turn, its beginning or its end, make up the abbreviation."""
    if not words:
        return not short
    pieces = range(_SHORTEST_PIECE, min(len(short), len(words[0])) + 1)
    return any(
        (words[0].startswith(short[:length]) or words[0].endswith(short[:length]))
        and _is_of(short[length:], words[1:])
        for length in pieces
    )

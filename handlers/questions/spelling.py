"""Finds the known word that a misspelt one stands for.

Words one slip apart (a letter missing, added, changed, or two swapped) share a word with one letter left out, so a
dictionary of those finds them without looking at every known word (the idea of SymSpell).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

_SHORTEST = 4
_LONG = 8


class Speller:
    """Known words. Of several near ones the first given wins, so give the likelier words first."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = dict.fromkeys(word for word in words if word.isalpha())
        self._shortened: dict[str, list[str]] = {}
        self._by_start: dict[str, list[str]] = {}
        for word in self.words:
            if len(word) >= _SHORTEST:
                self._add(word)

    def _add(self, word: str) -> None:
        for key in _without_one_letter(word):
            self._shortened.setdefault(key, []).append(word)
        if len(word) >= _LONG - 1:
            self._by_start.setdefault(word[0], []).append(word)

    def near(self, word: str) -> str | None:
        """Return the nearest known word: one slip away, or two where the word is long."""
        if len(word) < _SHORTEST:
            return None
        found = [
            known for known in self._one_slip(word) if OSA.distance(word, known) == 1 and _alike(word, known)
        ]
        if found:
            return max(found, key=lambda known: (known[0] == word[0], known[-1] == word[-1], len(known)))
        return self._two_slips(word) if len(word) >= _LONG else None

    def _one_slip(self, word: str) -> dict[str, None]:
        return {known: None for key in _without_one_letter(word) for known in self._shortened.get(key, ())}

    def _two_slips(self, word: str) -> str | None:
        near = (
            (distance, known)
            for known in self._by_start.get(word[0], ())
            if abs(len(known) - len(word)) <= 2  # noqa: PLR2004 - two slips
            and (distance := OSA.distance(word, known, score_cutoff=2)) <= 2  # noqa: PLR2004
        )
        return min(near, default=(0, None))[1]


def _alike(word: str, known: str) -> bool:
    """Doubt a different first letter, which is rarely mistyped, unless the first two were swapped."""
    return word[0] == known[0] or (word[:2] == known[1::-1]) or len(word) >= _LONG


def _without_one_letter(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]

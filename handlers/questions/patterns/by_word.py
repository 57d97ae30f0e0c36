"""Finds at once what single words of a question call for: tables of which hardly any line has a word in common with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Generic, TypeVar

Entry = TypeVar("Entry")


class ByWord(Generic[Entry]):
    """Entries, each with the words of which one must be said."""

    def __init__(self, entries: Iterable[tuple[Collection[str], Entry]]) -> None:
        self._entries: list[Entry] = []
        self._places: dict[str, list[int]] = {}
        for at, (words, entry) in enumerate(entries):
            self._entries.append(entry)
            for word in words:
                self._places.setdefault(word, []).append(at)

    def called(self, said: Iterable[str]) -> Iterator[Entry]:
        """Give the entries of the words that are said, in the order of the table."""
        named = {at for word in self._places.keys() & said for at in self._places[word]}
        return map(self._entries.__getitem__, sorted(named))

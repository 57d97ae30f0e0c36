"""Finds names in a question: an index from sequences of lemmas to what they name, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from handlers.questions.reading.lemmas import Unit

GENERAL = 6
"""The rank from which a phrase tells only the kind of a thing."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a phrase may name: a `locus`, `room`, `group` or `person`, by its place in the visit's list of them."""

    kind: str
    index: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the question that name something; several names where they name several things alike."""

    names: tuple[Name, ...]
    start: int
    end: int
    lemmas: tuple[str, ...]
    general: bool = False
    """Whether only the kind of thing is said («hotel»), which each group has its own of."""
    kinds: frozenset[str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kinds", frozenset(name.kind for name in self.names))

    @property
    def kind(self) -> str:
        return self.names[0].kind

    def indexes(self, kind: str) -> list[int]:
        return [name.index for name in self.names if name.kind == kind]


class PhraseIndex:
    """Phrases with a rank: of phrases that share their lemmas only those of the lowest rank count."""

    def __init__(self, phrases: Iterable[tuple[tuple[str, ...], Name, int]]) -> None:
        self._names: dict[tuple[str, ...], tuple[int, list[Name]]] = {}
        self._lengths: dict[str, list[int]] = {}
        """By its first lemma: how long the phrases are, the longest first."""
        for lemmas, name, rank in phrases:
            if lemmas:
                self._add(lemmas, name, rank)

    def _add(self, lemmas: tuple[str, ...], name: Name, rank: int) -> None:
        known = self._names.get(lemmas)
        if known is None or rank < known[0]:
            self._names[lemmas] = (rank, [name])
        elif rank == known[0] and name not in known[1]:
            known[1].append(name)
        lengths = {len(lemmas), *self._lengths.get(lemmas[0], ())}
        self._lengths[lemmas[0]] = sorted(lengths, reverse=True)

    def named(self, lemmas: tuple[str, ...]) -> tuple[Name, ...]:
        """Return what a whole phrase names; nothing where it is none."""
        return tuple(self._names[lemmas][1]) if lemmas in self._names else ()

    def find(self, units: Sequence[Unit], free: Sequence[bool]) -> Iterator[Mention]:
        """Find mentions from left to right in words that are still `free`."""
        at = 0
        while at < len(units):
            if units[at].lemma not in self._lengths:
                at += 1
                continue
            mention, taken = self._at(units, at, free)
            if mention:
                yield mention
            at += taken

    def _at(self, units: Sequence[Unit], at: int, free: Sequence[bool]) -> tuple[Mention | None, int]:
        for length in self._lengths.get(units[at].lemma, ()):
            if length > len(units) - at:
                continue
            lemmas = tuple(unit.lemma for unit in units[at : at + length])
            found = self._names.get(lemmas)
            start, end = units[at].start, units[at + length - 1].end
            if found and all(free[start:end]) and _whole_words(units, at, at + length):
                return Mention(tuple(found[1]), start, end, lemmas, found[0] >= GENERAL), length
        return None, 1


def _whole_words(units: Sequence[Unit], first: int, last: int) -> bool:
    """Keep a part of a written-out abbreviation from being taken for a name («diklat» is no «pendidikan»)."""
    starts_in = first > 0 and units[first - 1].start == units[first].start
    ends_in = last < len(units) and units[last].start == units[last - 1].start
    return not starts_in and not ends_in

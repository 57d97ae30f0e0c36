"""Tells at once which answers cannot hold, and which doubts: a question has nothing of what they need.

Some seventy answers are tried one after the other, of which most questions have the words of hardly any.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Generic, TypeVar

from handlers.questions.patterns.pattern_pieces import Needs
from handlers.questions.patterns.pieces import Pattern, pieces_of
from handlers.questions.replies.base import Asking, Reply, once

Answerer = Callable[[Asking], "Reply | None"]
Tried = TypeVar("Tried", bound=Callable[..., object])
_NEEDS: dict[Callable[..., object], Needs] = {}


def needs(*each: frozenset[str] | Pattern) -> Callable[[Tried], Tried]:
    """Note what a question must have for an answer or a doubt to hold: something of each set, and a pattern's pieces.

    Sets hold words, lemmas, and what `cued` and `named` return. They need not say all that the answer asks for,
    but never more (`tests/questions/test_gates.py` holds them against all tables).
    """

    def noted(function: Tried) -> Tried:
        written = (part.needs if isinstance(part, Pattern) else (part,) for part in each)
        _NEEDS[function] = tuple(chain.from_iterable(written))
        return function

    return noted


def cued(names: str) -> frozenset[str]:
    """Return what a question has that has one of these cues; a word that is written like one will do as well."""
    return frozenset(names.split())


def named(kinds: str) -> frozenset[str]:
    """Return what a question has that names one of these: locus, room, group, person; or has an anchor, a clock (point), a context, an answer before, something excepted."""
    return frozenset(f"#{kind}" for kind in kinds.split())


def any_of(*patterns: Pattern) -> frozenset[str]:
    """Return pieces of which a text has one that any of the patterns is found in."""
    return frozenset().union(*(pattern.needs[0] for pattern in patterns))


class Gates(Generic[Tried]):
    """Functions in the order in which they are tried, each with what it needs: what is rarest first."""

    def __init__(self, *functions: Tried | Gates[Tried]) -> None:
        self.tried: tuple[tuple[Needs, Tried], ...] = tuple(chain.from_iterable(map(_with_needs, functions)))
        self._always = tuple(at for at, (needed, _) in enumerate(self.tried) if not needed)
        self._by_first: dict[str, list[int]] = {}
        for at, (needed, _) in enumerate(self.tried):
            for one in needed[0] if needed else ():
                self._by_first.setdefault(one, []).append(at)

    def possible(self, asking: Asking) -> list[Tried]:
        """Return those that a question has the needs of; found once for each question."""
        if self not in asking.kept:
            had = had_by(asking)
            near = {at for one in self._by_first.keys() & had for at in self._by_first[one]}
            tried = (self.tried[at] for at in sorted(near.union(self._always)))
            asking.kept[self] = [
                function for needed, function in tried if not any(map(had.isdisjoint, needed[1:]))
            ]
        found: list[Tried] = asking.kept[self]
        return found

    def first(self: Gates[Answerer], asking: Asking) -> Reply | None:
        """Return the first answer that holds, trying only those that can."""
        return next(filter(None, (answer(asking) for answer in self.possible(asking))), None)

    @property
    def any_first(self) -> frozenset[str]:
        """Return what a question must have something of for any of the answers to hold."""
        return frozenset().union(*(needed[0] for needed, _ in self.tried))


def _with_needs(function: Tried | Gates[Tried]) -> tuple[tuple[Needs, Tried], ...]:
    return function.tried if isinstance(function, Gates) else ((_NEEDS.get(function, ()), function),)


@once
def had_by(asking: Asking) -> frozenset[str]:
    """Return all that a question has of what answers need."""
    reading = asking.reading
    kinds = {f"#{kind}" for mention in reading.mentions for kind in mention.kinds}
    kinds |= {"#anchor"} if reading.anchor else set()
    kinds |= {"#point"} if asking.period.point else set()
    kinds |= {"#foreign"} if reading.foreign else set()
    kinds |= {"#context"} if reading.context else set()
    kinds |= {"#excepted"} if reading.excepted else set()
    kinds |= {"#previous"} if asking.previous else set()
    lemmas = [unit.lemma for units in (reading.words.units, reading.asks, reading.hints) for unit in units]
    pieces = pieces_of(reading.words.text)
    return pieces.union(
        pieces_of(reading.text), reading.words.words, reading.words.typed, lemmas, reading.names, kinds
    )

"""Finds rows by what was typed for their name: exactly, by the beginnings of its words, or nearly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Row = TypeVar("Row")
NamesOf = Callable[[Row], Iterable[str]]

MOST_NEAR: Final = 4
SURE: Final = 84
"""Likeness (0 to 100) from which a misspelt name is taken for the right one; below, one is asked."""

CLEAR: Final = 8
"""By how much it must be more alike than the next."""

NEAR: Final = 55


@dataclass(frozen=True, slots=True)
class Found(Generic[Row]):
    """`sure` are the rows that are meant; where there are none, `near` may be."""

    sure: tuple[Row, ...] = ()
    near: tuple[Row, ...] = ()


def find_named(rows: Sequence[Row], typed: str, names_of: NamesOf[Row]) -> Found[Row]:
    """Find the rows that go by a name; `names_of` gives each row's names."""
    wanted = plain(typed)
    if not wanted:
        return Found()
    named = [(row, [plain(name) for name in names_of(row) if name]) for row in rows]
    exact = tuple(row for row, names in named if wanted in names)
    begun = exact or tuple(row for row, names in named if _begun(wanted, names))
    return Found(begun) if begun else _alike(named, wanted)


def _begun(wanted: str, names: Iterable[str]) -> bool:
    words = wanted.split()
    return any(all(any(word.startswith(part) for word in name.split()) for part in words) for name in names)


def _alike(named: Sequence[tuple[Row, Sequence[str]]], wanted: str) -> Found[Row]:
    from rapidfuzz import fuzz  # noqa: PLC0415 - start-up needs no comparing

    def likeness(names: Iterable[str]) -> float:
        return max(
            (max(fuzz.ratio(wanted, name), fuzz.token_set_ratio(wanted, name)) for name in names), default=0
        )

    ranked = sorted(((likeness(names), number) for number, (_, names) in enumerate(named)), reverse=True)
    near = [(score, named[number][0]) for score, number in ranked if score >= NEAR][:MOST_NEAR]
    if near and near[0][0] >= SURE and (len(near) == 1 or near[0][0] - near[1][0] >= CLEAR):
        return Found((near[0][1],))
    return Found((), tuple(row for _, row in near))


def plain(text: str) -> str:
    """Leave only words: no case, no punctuation."""
    kept = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return " ".join(kept.split())

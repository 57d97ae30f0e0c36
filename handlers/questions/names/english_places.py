"""Finds offices that an English question names by translating: «the women and child protection unit»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.visit import Visit
from handlers.questions.names.phrases import Mention, Name
from handlers.questions.names.places import HEADS
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set
from handlers.questions.words.english_offices import OFFICES, lemmas_meant

_JOINS = word_set("and of for the &")
_FEWEST = 2


def translated_offices(visit: Visit, words: Words, named: Sequence[Mention]) -> list[Mention]:
    """Name the one place whose name holds all words before «office» or «agency», where no name of its own is said."""
    if OFFICES.isdisjoint(words.words):
        return []
    ends = (at for at, word in enumerate(words.words) if word in OFFICES)
    found = (office for at in ends for office in _ending(visit, words, at))
    return [office for office in found if not any(m.start < office.start < m.end for m in named)]


def _ending(visit: Visit, words: Words, end: int) -> Iterator[Mention]:
    best: dict[int, int] = {}
    for index, locus in enumerate(visit.loci):
        name = frozenset(lemmas(" ".join((locus.name, *locus.aliases)))) - HEADS
        start, found = _run(words.words, end, name)
        if found >= _FEWEST:
            best[index] = start
    first = min(best.values(), default=end)
    longest = [index for index, start in best.items() if start == first]
    if len(longest) == 1:
        told = tuple(unit.lemma for unit in words.units if first <= unit.start <= end)
        yield Mention((Name("locus", longest[0]),), first, end + 1, told)


def _run(words: Sequence[str], end: int, name: frozenset[str]) -> tuple[int, int]:
    """Return where the words begin that stand before `end` and are in a name, and how many tell something."""
    start, found = end, 0
    for at in range(end - 1, -1, -1):
        if words[at] in _JOINS:
            continue
        if name.isdisjoint(lemmas_meant(words[at])):
            break
        start, found = at, found + 1
    return start, found

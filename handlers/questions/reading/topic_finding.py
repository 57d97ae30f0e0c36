"""Finds what a text is about: the topics of its words and phrases, as the tables of topics have them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from handlers.questions.reading.lemmas import Unit, fold, lemma_of, split_words, units
from handlers.questions.words.fillers import empty
from handlers.questions.words.slang import own_slang
from handlers.questions.words.topics import Topic, topics

Phrase = tuple[str, ...]
EXACTLY = "="
"""Stands before a word that counts only as it is written, and before a phrase that has no words between."""


@dataclass(frozen=True, slots=True)
class Found:
    """Topics of one word or phrase, with the places of its units."""

    topics: tuple[str, ...]
    own: tuple[str, ...]
    """Those whose words these are, without the wider ones that they are part of."""
    places: tuple[int, ...]


Names = dict[str, bool]
"""Topics, and whether a word is their own rather than that of a part of them."""
_Around = tuple[tuple[str, ...], tuple[str, ...], Names]
"""The little words before and behind a word, and its topics where they stand there."""


@dataclass(slots=True)
class _Table:
    """Topics by words as they are written, by lemmas, by lemmas of words that mean the same, and by phrases under their first two lemmas."""

    written: dict[str, Names] = field(default_factory=dict)
    lemmas: dict[str, Names] = field(default_factory=dict)
    alike: dict[str, Names] = field(default_factory=dict)
    phrases: dict[str, dict[str, dict[Phrase, Names]]] = field(default_factory=dict)
    exact: set[Phrase] = field(default_factory=set)
    around: dict[str, list[_Around]] = field(default_factory=dict)
    """Words that count only with the little words around them («kebagian ke»), by their lemmas."""

    def add(self, word: str, topic: Topic) -> None:
        exactly = word.startswith(EXACTLY)
        words, phrase, only = _parsed(word.removeprefix(EXACTLY))
        if only is not None:
            names: Names = {}
            _note(names, topic)
            self.around.setdefault(phrase[0], []).append((words[:only], words[only + 1 :], names))
            return
        _note(self.written.setdefault("-".join(words), {}), topic)
        if len(phrase) == 1 and not exactly:
            table = self.lemmas if phrase[0] in words[0] else self.alike
            _note(table.setdefault(phrase[0], {}), topic)
        elif len(phrase) > 1:
            begun = self.phrases.setdefault(phrase[0], {}).setdefault(phrase[1], {})
            _note(begun.setdefault(phrase, {}), topic)
            if exactly:
                self.exact.add(phrase)

    def beside(self, words: Sequence[str], unit: Unit, lemma: str) -> Iterator[Names]:
        """Give the topics of a unit that has the little words beside it with which it counts."""
        for before, behind, names in self.around.get(lemma, ()):
            start = unit.start - len(before)
            if (
                start >= 0
                and tuple(words[start : unit.start]) == before
                and tuple(words[unit.end : unit.end + len(behind)]) == behind
            ):
                yield names

    def single(self, said: Sequence[str], lemma: str) -> Names:
        """Give the topics of one unit: of its word as it is written if the table has it so, else of its lemma."""
        for word in said:
            if word in self.written:
                return self.written[word]
        return self.lemmas.get(lemma) or self.alike.get(lemma, {})


def _note(names: Names, topic: Topic) -> None:
    names[topic.name] = True
    for wide in topic.wide:
        names.setdefault(wide, False)


def _found(names: Names, places: tuple[int, ...]) -> Found:
    return Found(tuple(names), tuple(name for name, own in names.items() if own), places)


@cache
def _parsed(word: str) -> tuple[tuple[str, ...], Phrase, int | None]:
    """Split a word of the tables, which both of them have, into plain words and lemmas.

    The third is the place of the one word of a phrase that is more than a little word, if there is one.
    """
    words = split_words(fold(word))
    read = tuple(units(words))
    alone = len(words) > 1 and len(read) == 1 and read[0].end - read[0].start == 1
    return words, tuple(unit.lemma for unit in read), read[0].start if alone else None


def prepare() -> None:
    """Read the tables now, a third of a second, so that no question waits for it."""
    for told in (False, True):
        _table(told=told)


@cache
def _table(*, told: bool) -> _Table:
    table = _Table()
    for topic in topics():
        for word in (*topic.asked, *(topic.told if told else ())):
            table.add(word, topic)
    return table


_NONE: dict[str, dict[Phrase, Names]] = {}


def find_topics(
    words: Sequence[str], read: Sequence[Unit], typed: Sequence[str] = (), *, told: bool = False
) -> Iterator[Found]:
    """Give the topics of words and phrases, longest first; `told` also by the words that only rows use."""
    table = _table(told=told)
    gap = 0 if told else _GAP
    read_as = _read_as(read, words, typed)
    said = {lemma for lemmas in read_as for lemma in lemmas}
    idle = tuple(words[unit.start] in empty() for unit in read)
    for at, unit in enumerate(read):
        phrases = [
            (phrase, names, 0 if phrase in table.exact else gap)
            for lemma in read_as[at]
            if not table.phrases.get(lemma, _NONE).keys().isdisjoint(said)
            for second, begun in table.phrases[lemma].items()
            if second in said
            for phrase, names in begun.items()
        ]
        if phrases:
            phrase, names = _longest(phrases, at, read_as, idle)
            if names:
                yield _found(names, phrase)
        written = "-".join(words[unit.start : unit.end])
        spelt = ("-".join(typed[unit.start : unit.end]), written)
        single = next(filter(None, (table.single(spelt, lemma) for lemma in read_as[at])), {})
        for lemma in read_as[at]:
            for names in table.beside(words, unit, lemma):
                single = single | names
        if single:
            yield _found(single, (at,))


_ReadAs = Sequence[tuple[str, ...]]


def _read_as(read: Sequence[Unit], words: Sequence[str], typed: Sequence[str]) -> _ReadAs:
    """Give the lemma of each unit, and that of its word as it was typed where that was mended into another («narik duit»)."""
    return tuple(
        (unit.lemma, lemma_of(typed[unit.start]))
        if typed and _is_mended(unit, words, typed)
        else (unit.lemma,)
        for unit in read
    )


def _is_mended(unit: Unit, words: Sequence[str], typed: Sequence[str]) -> bool:
    """Say whether one word stands for another one that was typed, and that is no short form of it."""
    at = unit.start
    if unit.end - at > 1 or typed[at] == words[at] or typed[at] in own_slang():
        return False
    return typed[at] not in {*typed[at - 1 : at], *typed[at + 1 : at + 2]}


def _longest(
    phrases: Sequence[tuple[Phrase, Names, int]], at: int, read_as: _ReadAs, idle: Sequence[bool]
) -> tuple[tuple[int, ...], Names]:
    """Return the places of the longest phrase that begins here, and its topics; with each, how many words may stand between two."""
    best: tuple[int, ...] = ()
    found: Names = {}
    for phrase, names, gap in phrases:
        places = _places(phrase, at, gap, read_as, idle) if len(phrase) > len(best) else ()
        if places:
            best, found = places, names
    return best, found


def _places(phrase: Phrase, at: int, gap: int, read_as: _ReadAs, idle: Sequence[bool]) -> tuple[int, ...]:
    """Return where the lemmas of a phrase stand; a word that says nothing, or so many of the others, may stand between two."""
    places = [at]
    for lemma in phrase[1:]:
        start = places[-1] + 1
        wide = gap + (start < len(idle) and idle[start])
        found = next(
            (at for at in range(start, min(start + wide + 1, len(idle))) if lemma in read_as[at]), -1
        )
        if found < 0:
            return ()
        places.append(found)
    return tuple(places)


_GAP = 2


@lru_cache(maxsize=20_000)
def topics_told(text: str) -> frozenset[str]:
    """Return the topics of a text of the workbook."""
    return frozenset(topic for spot in _spots_told(text) for topic in spot.topics)


@lru_cache(maxsize=20_000)
def own_topics_told(text: str) -> frozenset[str]:
    """Return the topics of a text without those that only parts of them bring along."""
    return frozenset(topic for spot in _spots_told(text) for topic in spot.own)


@lru_cache(maxsize=20_000)
def _spots_told(text: str) -> tuple[Found, ...]:
    words = split_words(fold(text))
    return tuple(find_topics(words, tuple(units(words)), told=True))

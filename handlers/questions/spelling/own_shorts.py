"""Short forms that a visit also has as words of its names: «sapa» is siapa unless the app Sapa Serunai is called by its name."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_of, split_words
from handlers.questions.words import word_set
from handlers.questions.words.slang import own_slang

_WHO, _FULL = "spa", ("siapa",)
_AT_A_SPA = word_set("fasilitas massage pijat sauna gym kolam lulur buka tutup tutupnya bukanya")
_OF_A_SPA = word_set("hotel hotelnya")
_THERE_IS, _OR_NOT = word_set("ada ad punya"), word_set("ga gak gk g nggak ngga enggak tidak tdk kah")
"""Beside these, and before a hotel, «spa» is where one is massaged; elsewhere it is short for siapa."""


def named_pairs(texts: Iterable[str]) -> dict[str, frozenset[tuple[str, str]]]:
    """Map each short form that the visit has as a word to the pairs in which it stands, or nearly; none that stands alone."""
    pairs: dict[str, set[tuple[str, str]]] = {}
    alone: set[str] = set()
    for text in texts:
        words = split_words(fold(text))
        if len(words) == 1:
            alone.update(words)
        alone.update(filter(_is_plain_word, _WRITTEN_SMALL.findall(text)))
        for first, second in (*pairwise(words), *zip(words, words[2:], strict=False)):
            for word in {first, second} & (own_slang().keys() | {_WHO}):
                pairs.setdefault(word, set()).add((first, second))
    return {word: frozenset(found) for word, found in pairs.items() if word not in alone}


_WRITTEN_SMALL = Late(r"\b[a-z]{3,}\b(?!\.)")
"""Words in running text; names have capitals, and what is shortened there ends in a stop."""


def _is_plain_word(word: str) -> bool:
    """Say whether a word is no mere short or spoken form of the same one, as «bis» is of bus."""
    full = own_slang().get(word, ())
    return bool(full) and {lemma_of(word)} != {*map(lemma_of, full)} and not _VOWELS.isdisjoint(word)


_VOWELS = frozenset("aiueo")


def unshorten(
    words: Sequence[str], pairs: dict[str, frozenset[tuple[str, str]]], own: Container[str]
) -> Sequence[str]:
    """Write short forms in full where they do not stand beside a word of the name that they may also be."""
    if pairs.keys().isdisjoint(words) and _WHO not in words:
        return words
    return [part for at in range(len(words)) for part in _written(words, at, pairs, own)]


def _written(
    words: Sequence[str], at: int, pairs: dict[str, frozenset[tuple[str, str]]], own: Container[str]
) -> Iterable[str]:
    word = words[at]
    if word == _WHO and word not in pairs:
        return (word,) if word in own or _is_a_spa(words, at) else _FULL
    if word not in pairs or not pairs[word].isdisjoint(_beside(words, at)):
        return (word,)
    return own_slang().get(word, _FULL)


def _is_a_spa(words: Sequence[str], at: int) -> bool:
    before, after = words[max(at - 1, 0) : at], words[at + 1 : at + 2]
    asked = not _THERE_IS.isdisjoint(before) and not _OR_NOT.isdisjoint(after)
    return asked or not _AT_A_SPA.isdisjoint((*before, *after)) or not _OF_A_SPA.isdisjoint(after)


def _beside(words: Sequence[str], at: int) -> Iterator[tuple[str, str]]:
    yield from pairwise(words[max(at - 1, 0) : at + 2])

"""Reads a word whose vowels were left out as the word that it is: «mnimal», «rnsel», «dsa», «skrag»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from handlers.questions.patterns.late import Late
from handlers.questions.spelling.speller import Speller, consonants
from handlers.questions.spelling.vocabulary import common_words
from handlers.questions.words.everyday import real_words
from handlers.questions.words.frequent import frequent_words
from handlers.questions.words.ordinary import ordinary_words
from handlers.questions.words.slang import plain_words
from handlers.questions.words.topics import topics_of_words

_FEWEST, _SHORTEST_CLIPPED = 3, 4
_MOST_LOST = 3
_SPOKEN = Late(
    r"(?:(?:ny|ng|sy|kh|[bdfgkpt][lr]|s[kptw]|[b-df-hj-np-tv-z])?[aeiou]{1,2}(?:ng|[hklmnprst])?(?![b-df-hj-np-tv-z]$))+"
)
"""A word that can be spoken as it is typed lacks no vowel: «becus» is no «because»."""


def with_vowels(typed: str, own: Speller) -> str | None:
    """Return the one word that has these letters in their order and more vowels; the visit's own go first."""
    if len(typed) < _FEWEST or _SPOKEN.fullmatch(typed):
        return None
    bare = consonants(typed)
    for known in (own, common_words(), everyday()):
        found = [word for word in known.bare(bare) if _lacks_vowels(typed, word)]
        if found:
            return _only(found)
        if typed in topics_of_words():
            return None
    return _clipped(typed) if len(typed) >= _SHORTEST_CLIPPED else None


def _lacks_vowels(typed: str, word: str) -> bool:
    return word[0] == typed[0] and 0 < len(word) - len(typed) <= _MOST_LOST and _in_order(typed, word)


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _only(found: Sequence[str]) -> str | None:
    """Return the word that lacks least, where it is one."""
    least = min(map(len, found))
    nearest = [word for word in found if len(word) == least]
    return nearest[0] if len(nearest) == 1 else None


def _clipped(typed: str) -> str | None:
    """Return the word of nearly every question that lacks a consonant besides («skrag»), or has two in the other order («bpra»)."""
    found = [
        word
        for word in frequent_words().words
        if word[0] == typed[0]
        and 1 < len(word) - len(typed) <= _MOST_LOST
        and (
            (word[-1] == typed[-1] and len(typed) > _SHORTEST_CLIPPED and _in_order(typed, word))
            or sorted(consonants(word)) == sorted(consonants(typed))
        )
    ]
    return found[0] if len(found) == 1 else None


@cache
def everyday() -> Speller:
    """Words of everyday life and of what rows are on, whether or not the visit has them."""
    words = (*plain_words(), *real_words(), *ordinary_words(), *topics_of_words())
    return Speller(sorted(word for word in set(words) if word.isascii()))

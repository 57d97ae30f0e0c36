"""Tells real words from slips: words of everyday life and what Indonesian regularly forms of them are never mended."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from handlers.questions.words.english import english_words
from handlers.questions.words.everyday import real_words
from handlers.questions.words.ordinary import ordinary_words
from handlers.questions.words.ordinary_english import ordinary_english
from handlers.questions.words.slang import plain_words
from handlers.questions.words.synonyms import visit_words

_SHORTEST_ROOT = 4
_SHORTEST_ENGLISH = 5
"""Shorter English words look like slips of too many Indonesian ones."""

_OWNERS = ("nya", "ku", "mu")
_AROUND = (
    ("ke", "an"),
    ("per", "an"),
    ("per", "kan"),
    ("di", "kan"),
    ("di", "i"),
    ("ber", "an"),
    ("ber", ""),
    ("ter", ""),
)
_AFTER_ACTIVE, _AFTER_DOER = ("", "kan", "i"), ("", "an")
_SWALLOWED = (("meny", "s"), ("meng", "k"), ("mem", "p"), ("men", "t"))
_KEPT = (("meng", "aeioughk"), ("mem", "bfpv"), ("men", "cdjtz"), ("me", "lmnrwy"))


@lru_cache(maxsize=20_000)
def stands(word: str) -> bool:
    """Say whether a word means something of its own, so that it is no slip of another."""
    if word in real_words() or word in ordinary_words():
        return True
    return (len(word) >= _SHORTEST_ENGLISH and is_english_word(word)) or any(
        word.endswith(owner) and _is_whole(word.removesuffix(owner)) for owner in _OWNERS
    )


def is_english_word(word: str) -> bool:
    """Say whether a word is English and no word of the tables that both languages are read by."""
    return word in english_words() or word in ordinary_english()


def _is_whole(word: str) -> bool:
    return len(word) >= _SHORTEST_ROOT and (
        word in real_words() or word in ordinary_words() or is_formed(word)
    )


def is_formed(word: str) -> bool:
    """Say whether a word is formed of a known one: dicatatkan, pencatatan, kesehatan, mencatat; slips seldom are."""
    return any(len(root) >= _SHORTEST_ROOT and root in _roots() for root in _unformed(word))


def _unformed(word: str) -> Iterator[str]:
    for before, after in _AROUND:
        if word.startswith(before) and word.endswith(after):
            yield word[len(before) : len(word) - len(after)]
    doer = word.startswith("pe")
    if not doer and not word.startswith("me"):
        return
    for after in _AFTER_DOER if doer else _AFTER_ACTIVE:
        if word.endswith(after):
            yield from _inactive(f"me{word[2 : len(word) - len(after)]}")


def _inactive(verb: str) -> Iterator[str]:
    """Take the active start off a verb, and give the first letter back that it swallows."""
    for start, letters in _KEPT:
        rest = verb.removeprefix(start)
        if rest and rest != verb and rest[0] in letters:
            yield rest
    for start, letter in _SWALLOWED:
        if verb.startswith(start):
            yield letter + verb.removeprefix(start)


@cache
def _roots() -> frozenset[str]:
    return plain_words() | real_words() | ordinary_words() | frozenset(visit_words())

"""The words that slips are mended into, visit or no visit."""

from __future__ import annotations

from functools import cache

from handlers.questions.spelling.speller import Speller
from handlers.questions.words.abbreviations import expansions
from handlers.questions.words.cues import cues
from handlers.questions.words.fillers import empty, vague_words
from handlers.questions.words.sequences import phrases
from handlers.questions.words.slang import plain_words
from handlers.questions.words.synonyms import one_word, visit_words
from handlers.questions.words.time_words import time_words

_LONG = 6


@cache
def common_words() -> Speller:
    """Words of both languages that matter to questions."""
    asking = (word for phrase in sorted(cues(), key=_shortest_first) for word in phrase)
    written = {word for sequence in (*expansions(), *phrases()) for word in sequence}
    return Speller(
        word
        for word in (*asking, *time_words(), *visit_words(), *sorted({*empty(), *vague_words(), *written}))
        if word.isalpha()
    )


def _shortest_first(phrase: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return len(phrase), phrase


@cache
def any_words() -> Speller:
    """Indonesian words of no matter here: a slip in one of them is still no name."""
    return Speller(word for word in sorted(plain_words()) if len(word) > _LONG)


@cache
def wider_words() -> Speller:
    """Words that are the same as others but matter less often: nearer to a slip than what only has its consonants."""
    return Speller(word for word in one_word() if len(word) >= _LONG)

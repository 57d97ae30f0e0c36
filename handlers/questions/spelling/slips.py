"""Slips in short words of questions, where the consonants decide, and doubts about what a slip is taken for."""

from __future__ import annotations

from functools import cache

from rapidfuzz.distance import OSA

from handlers.questions.spelling.speller import consonants
from handlers.questions.spelling.thumbs import is_one_slip
from handlers.questions.words import word_set
from handlers.questions.words.cues import cue_words
from handlers.questions.words.fillers import empty
from handlers.questions.words.slang import plain_words
from handlers.questions.words.synonyms import one_word

_WORDS = word_set(
    "jam nama mana apa lama baju bawa pagi sore hari kota tema ruang lantai kita kami saja foto"
)
_LENGTH = 3


@cache
def _by_consonants() -> dict[tuple[str, str], str]:
    return {(word[0], consonants(word)): word for word in sorted(_WORDS)}


def short_slip(typed: str) -> str | None:
    """Read three letters with a slip as a word of questions: «jma» (jam), «nma» (nama)."""
    found = _by_consonants().get((typed[0], consonants(typed))) if len(typed) == _LENGTH else None
    return found if found != typed and typed not in plain_words() else None


_SHORTEST_FILLER = 6
"""Shorter words are not mended into words that mean nothing: «live» is no «like»."""


def likely(word: str, found: str) -> bool:
    """Doubt mends that lose a word's meaning, and short ones that are no word of questions."""
    if len(word) <= _SHORTEST_FILLER and found in one_word() and found not in cue_words():
        return consonants(word) == consonants(found) or (len(word) > _LENGTH + 1 and is_one_slip(word, found))
    dropped = len(word) > _LENGTH + 1 and len(found) > len(word) and consonants(word) == consonants(found)
    return (
        found not in empty() or dropped or (len(word) >= _SHORTEST_FILLER and OSA.distance(word, found) == 1)
    )

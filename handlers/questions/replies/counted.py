"""Whether a text counts what is asked for: a number before the very things, or behind what it bounds."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import lemma_of, lemma_set, words_told
from handlers.questions.words.time_words import NUMBERS

_NEAR_NUMBER, _BEFORE_NUMBER = 4, 2
"""Words between a number and the last of what it counts, and between what is done and by how many («dijaga 36 operator»)."""


def counts_all(answer: str, wanted: list[str]) -> bool:
    """Say whether a number of the answer stands before all that is to be counted («64 keluarga pengelola»)."""
    words = words_told(answer)
    found = [lemma_of(word) for word in words]
    verbs = {lemma for word, lemma in zip(words, found, strict=True) if is_verb(word)}
    bounded = [lemma for lemma in wanted if lemma not in _AT_MOST]
    if any(
        _bounds(found, at, bounded) for at, word in enumerate(words) if word[0].isdigit() or word in NUMBERS
    ):
        return True
    return any(
        word[0].isdigit()
        and (
            set(wanted) <= set(found[at + 1 : at + 1 + max(_NEAR_NUMBER, len(wanted))])
            or set(wanted) <= set(found[max(at - _BEFORE_NUMBER, 0) : at]) & verbs
        )
        for at, word in enumerate(words)
    )


def _bounds(found: Sequence[str], at: int, wanted: Sequence[str]) -> bool:
    """Say whether a number counts the last thing and stands behind all else: «rekomendasi paling banyak dua halaman»."""
    before = set(found[max(at - _BEFORE_BOUND, 0) : at])
    return len(wanted) > 1 and found[at + 1 : at + 2] == [wanted[-1]] and set(wanted[:-1]) <= before


_AT_MOST = lemma_set("maksimal maks minimal max paling banyak")
_BEFORE_BOUND = 5

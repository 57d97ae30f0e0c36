"""Slips as a thumb makes them: a key beside the right one, a letter left out, typed twice or before its neighbour."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import OSA

from handlers.questions.spelling.speller import Speller, consonants
from handlers.questions.words.frequent import frequent_words

_ROWS = (("qwertyuiop", 0.0), ("asdfghjkl", 0.3), ("zxcvbnm", 0.9))
_REACH = 1.7
_SHORTEST, _SURE = 4, 5
_ENDINGS = ("kg", "td", "pb")
"""Last letters that sound alike."""

_SLIPPED_TAILS = frozenset(
    [
        "yna",
        "nay",
        "nta",
        "nua",
        "nja",
        "nha",
        "bya",
        "mya",
        "hya",
        "jya",
        "nys",
        "nyq",
        "nyz",
        "nyw",
        "nyya",
        "nnya",
        "nyaa",
        "naya",
        "nhya",
        "nyua",
        "nny",
    ]
)
"""What a thumb makes of -nya."""


@cache
def _neighbours() -> frozenset[tuple[str, str]]:
    at = {key: (x + shift, y) for y, (row, shift) in enumerate(_ROWS) for x, key in enumerate(row)}
    return frozenset(
        (one, other)
        for one, (x, y) in at.items()
        for other, (u, v) in at.items()
        if one != other and (x - u) ** 2 + (y - v) ** 2 < _REACH
    )


def is_beside(one: str, other: str) -> bool:
    return (one, other) in _neighbours()


def is_thumbed(typed: str, known: str) -> bool:
    """Say whether one slip of a thumb leads from the known word to what was typed (they are one slip apart)."""
    at = next((i for i, (one, other) in enumerate(zip(typed, known, strict=False)) if one != other), None)
    if at is None:
        return abs(len(typed) - len(known)) == 1 and (len(known) > len(typed) or _is_doubled(typed, -1))
    if len(typed) < len(known):
        return at > 0 and typed[at:] == known[at + 1 :]
    if len(typed) > len(known):
        return typed[at + 1 :] == known[at:] and _is_doubled(typed, at)
    if typed[at + 1 :] == known[at + 1 :]:
        pair = (typed[at], known[at])
        return pair in _neighbours() or (at == len(typed) - 1 and any(set(pair) == set(e) for e in _ENDINGS))
    return typed[at : at + 2] == known[at : at + 2][::-1] and typed[at + 2 :] == known[at + 2 :]


def _is_doubled(typed: str, at: int) -> bool:
    """Say whether a letter too many is its neighbour's, or that of a key beside it."""
    at %= len(typed)
    return any(
        typed[at] == beside or (typed[at], beside) in _neighbours()
        for beside in (typed[at - 1 : at], typed[at + 1 : at + 2])
        if beside
    )


def frequent_slip(typed: str) -> str | None:
    """Return the word of nearly every question that a thumb missed: «beso», «bedapa», «siagn», «terakh»."""
    if len(typed) < _SHORTEST:
        return None
    known = frequent_words()
    near = thumbed(known, typed)
    if near:
        return near
    cut = [word for word in known.words if len(word) == len(typed) + 2 and word.startswith(typed)]
    if len(cut) == 1 and len(typed) >= _SURE:
        return cut[0]
    return None


def bare_frequent(typed: str) -> str | None:
    """Return the one word of nearly every question that has these consonants, and more vowels: «apkh»."""
    fits = (word for word in frequent_words().bare(consonants(typed)) if word[0] == typed[0])
    found = [word for word in fits if len(word) > len(typed) >= _SHORTEST]
    return found[0] if len(found) == 1 else None


def thumbed(known: Speller, typed: str) -> str | None:
    """Return the known word one slip of a thumb away, the likeliest slip first; in short words the first letter stands."""
    found = [word for word in known.one_slip(typed) if word != typed and is_thumbed(typed, word)]
    if len(typed) < _SURE:
        found = [word for word in found if word[0] == typed[0] or word[:2] == typed[1::-1]]
    return min(found, key=lambda word: _unlikely(typed, word), default=None)


def _unlikely(typed: str, known: str) -> tuple[bool, bool, bool]:
    """Rank slips: vowels are left out, and letters swapped or doubled, more often than others are cut or missed."""
    shorter = len(known) > len(typed)
    same = sorted(typed) == sorted(known) or set(typed) == set(known)
    return typed[0] != known[0], not (same or consonants(typed) == consonants(known)), not shorter


def before_slipped_tail(typed: str) -> Iterator[str]:
    """Give what stands before a -nya with a slip: «keretayna», «bupatinta»."""
    for size in (3, 4):
        if typed[-size:] in _SLIPPED_TAILS and len(typed) >= size + _SHORTEST:
            yield typed[:-size]


def is_one_slip(typed: str, known: str) -> bool:
    return OSA.distance(typed, known) == 1 and is_thumbed(typed, known)


_VOWELS = frozenset("aeiou")
_NEVER_LAST = frozenset("qxzwvjcyg")
_PAIRS = frozenset(
    [
        "ng",
        "ny",
        "sy",
        "kh",
        "gh",
        "pr",
        "tr",
        "kr",
        "br",
        "dr",
        "gr",
        "pl",
        "kl",
        "bl",
        "gl",
        "fl",
        "fr",
        "sp",
        "st",
        "sk",
        "sw",
        "ts",
    ]
)
_FEWEST = 3


def is_unspeakable(typed: str) -> bool:
    """Say whether no word sounds so («lkbi», «desq», «rsgis»), though it is no abbreviation either."""
    held = [letter for letter in typed if letter in _VOWELS]
    if not held or len(typed) <= _FEWEST:
        return False
    start = typed[:2]
    if not _VOWELS & set(start) and start not in _PAIRS:
        return True
    if typed[-1] in _NEVER_LAST and typed[-2:] != "ng":
        return True
    return not _VOWELS & set(typed[-2:]) and typed[-2:] not in {"ng", "ks", "rs", "ns", "nt", "st", "rt", "ll", "ss", "rk", "nk"}  # fmt: skip

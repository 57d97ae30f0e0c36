"""Particles that the east of the country hangs on any word: sudahmi, adaji, belumpi, dimanaki."""

from __future__ import annotations

from handlers.questions.spelling.standing import stands
from handlers.questions.words.fillers import empty
from handlers.questions.words.slang import plain_words

_PARTICLES = ("mi", "ji", "pi", "ki")
_SHORTEST = 3


def before_particle(word: str) -> str:
    """Return what stands before a particle; empty where the word is a whole one."""
    base = word[:-2]
    whole = word[-2:] not in _PARTICLES or len(base) < _SHORTEST or word in plain_words() or stands(word)
    return "" if whole else base


def filler(base: str) -> tuple[str, ...] | None:
    """Return a plain word that questions can do without."""
    return (base,) if base in empty() and base in plain_words() else None

"""Whom «siapa» asks for: who receives at a place, or to whom papers are handed in."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.patterns.pieces import Pattern
from handlers.questions.words import word_set

_HANDED = Pattern(
    r"\b(?:setor|disetor|disetorkan|kumpul|dikumpul|dikumpulkan|dikumpulin|kumpulkan|kumpulin|kirim|dikirim|dikirimkan|dikirimin|serah|diserahkan|serahkan|submit|submitted|sent|send|hand|handed)\b"
    r"(?: \w+){0,2} (?:ke|kepada|to) (?:siapa|whom|who)\b|\b(?:who|whom) (?:do|should|must) (?:we|i) (?:send|submit|hand)\b"
)
"""To whom papers are handed in is no question on who speaks."""

_LOCI = word_set("lokus loci locus lokusnya")
_AT = word_set("in di of dalam at")


def hands_in(text: str) -> bool:
    """Say whether it is asked to whom something is handed in: «file disetor ke siapa?»."""
    return bool(_HANDED.search(text))


def meets_at_locus(words: Sequence[str]) -> bool:
    """Say whether «lokus» is where something is done: «siapa yang menerima kami di lokus siang ini?»."""
    return any(at and words[at - 1] in _AT for at, word in enumerate(words) if word in _LOCI)

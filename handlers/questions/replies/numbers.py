"""Tells whether a text gives a number, in figures or in words."""

from __future__ import annotations

from handlers.questions.words import word_set

_WORDS = word_set(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluhan ratusan ribuan seratus seribu setengah sehari one two "
    "three four five six seven eight nine ten eleven twelve dozen none tidak gratis free"
)


def has_number(text: str) -> bool:
    """Look for a figure or a word for one; «gratis» and «tidak ada» answer «berapa» too."""
    folded = text.casefold()
    return any(sign.isdigit() for sign in folded) or any(
        word.strip(".,:;()!?") in _WORDS or word.endswith(("belas", "puluh")) for word in folded.split()
    )

"""Tells whether a text gives a number, in figures or in words."""

from __future__ import annotations

import re
from collections.abc import Collection

from handlers.questions.lemmas import lemmas
from handlers.questions.words import word_set

_WORDS = word_set(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluhan ratusan ribuan seratus seribu setengah sehari one two "
    "pertama kedua ketiga keempat kelima terakhir first second third fourth fifth three four five six seven eight nine ten eleven twelve dozen none tidak gratis free ditanggung"
)


_FREE = ("tanpa biaya", "bebas biaya", "cuma-cuma", "cuma cuma", "free of charge", "no charge", "at no cost")


_ROMAN = re.compile(r"\b(?:I|II|III|IV|VI{0,3}|IX|XI{0,3})\b")
"""How ranks are written: «Juara II»."""


_ONE_THING = re.compile(r"\b(?:satu (?:pintu|atap|data|sama|peta|kali klik)|salah satu|one[- ]stop|one of)\b")
"""A «one» that counts nothing."""


def has_number(text: str) -> bool:
    """Look for a figure or a word for one; «gratis» and «tidak ada» answer «berapa» too."""
    folded = _ONE_THING.sub(" ", text.casefold())
    if any(said in folded for said in _FREE) or _ROMAN.search(text):
        return True
    return any(sign.isdigit() for sign in folded) or any(
        word.strip(".,:;()!?") in _WORDS or word.endswith(("belas", "puluh")) for word in folded.split()
    )


_BESIDE = 2
"""Words between a number and the one thing that it counts: `148 tempat tidur`."""


def counts_any(text: str, wanted: Collection[str]) -> bool:
    """Say whether a number of the text stands before one of the things."""
    told = lemmas(text)
    return any(
        (lemma[0].isdigit() or lemma in _WORDS) and set(wanted) & set(told[at + 1 : at + 1 + _BESIDE])
        for at, lemma in enumerate(told)
    )

"""Writes English words as Indonesian has them: «canvas» (kanvas), «accreditation» (akreditasi), «statistics» (statistik)."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.questions.patterns.late import Late

_TAILS = (
    ("isation", "isasi"),
    ("ization", "isasi"),
    ("ation", "asi"),
    ("tion", "si"),
    ("sion", "si"),
    ("ity", "itas"),
    ("ty", "tas"),
    ("ics", "ik"),
    ("ics", "ika"),
    ("ical", "is"),
    ("ic", "ik"),
    ("ist", "is"),
    ("ism", "isme"),
    ("ogy", "ogi"),
    ("phy", "fi"),
    ("sy", "si"),
    ("ry", "ri"),
    ("nse", "nsi"),
    ("ive", "if"),
    ("age", "ase"),
    ("re", "r"),
    ("s", ""),
    ("e", ""),
    ("", ""),
)
_LETTERS = (
    (Late(r"([b-df-hj-np-tv-z])\1"), r"\1"),
    (Late("ph"), "f"),
    (Late("th"), "t"),
    (Late("ch(?=[rlaou])"), "k"),
    (Late("ck|cc"), "k"),
    (Late("c(?!h)"), "k"),
    (Late("qu"), "ku"),
    (Late("x"), "ks"),
    (Late("oo"), "u"),
)
_SOFT = Late("(?<!c)c(?=[eiy])")
_SHORTEST = 5


def cognates(word: str) -> Iterator[str]:
    """Give the spellings that an English word may have in Indonesian, likelier ones first."""
    if len(word) < _SHORTEST:
        return
    word = _SOFT.sub("s", word)
    for tail, written in _TAILS:
        if word.endswith(tail):
            form = word.removesuffix(tail) if tail else word
            for found, put in _LETTERS:
                form = found.sub(put, form)
            if form + written != word:
                yield form + written

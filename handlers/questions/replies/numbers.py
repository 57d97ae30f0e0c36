"""Tells whether a text gives a number, in figures or in words."""

from __future__ import annotations

from collections.abc import Collection

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemmas, split_words
from handlers.questions.reading.topic_finding import own_topics_told
from handlers.questions.words import word_set

_WORDS = word_set(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluhan ratusan ribuan seratus seribu setengah sehari one two "
    "pertama kedua ketiga keempat kelima terakhir first second third fourth fifth three four five six seven eight nine ten eleven twelve dozen none"
)


_RANKS = word_set("pertama kedua ketiga keempat kelima terakhir first second third fourth fifth")
"""Which one of several, which is no count of what stands behind: «lokus kedua: layanan publik»."""


_FREE = Late(
    r"\b(?:tanpa biaya|bebas biaya|cuma[- ]cuma|free|no charge|at no cost|gratis|ditanggung|tidak (?:dipungut|dikenakan|membayar|bayar|perlu bayar))\b"
)
_NONE = Late(r"\b(?:tidak|belum) (?:ada|satu|punya|memiliki|dibatasi|terbatas|tercatat)\b")


_ROMAN = Late(r"\b(?:I|II|III|IV|VI{0,3}|IX|XI{0,3})\b")
"""How ranks are written: «Juara II»."""


_ONE_THING = Late(r"\b(?:satu (?:pintu|atap|data|sama|peta|kali klik)|salah satu|one[- ]stop|one of)\b")
"""A «one» that counts nothing."""


def has_number(text: str, *, paid: bool = True) -> bool:
    """Look for a figure or a word for one; «tidak ada» answers «berapa» too, and «gratis» where it may be `paid`."""
    folded = _ONE_THING.sub(" ", text.casefold())
    if (paid and _FREE.search(folded)) or _NONE.search(folded) or _ROMAN.search(text):
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
        (lemma[0].isdigit() or lemma in _WORDS - _RANKS)
        and set(wanted) & set(told[at + 1 : at + 1 + _BESIDE])
        for at, lemma in enumerate(told)
    )


def counts_alike(text: str, counted: Collection[str]) -> bool:
    """Say whether a number of the text stands before what is of one topic with what is counted: «27 instansi» for «berapa lembaga»."""
    topics = frozenset[str]().union(*(own_topics_told(f"berapa {word}") for word in counted))
    words = split_words(fold(text))
    return bool(topics) and any(
        word[0].isdigit()
        and not topics.isdisjoint(own_topics_told(" ".join(words[at + 1 : at + 1 + _BESIDE])))
        for at, word in enumerate(words)
    )

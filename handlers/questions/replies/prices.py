"""What the very thing costs that is asked for, clause by clause: «keripik tempe; batik cap mulai Rp95.000» tells no price of crisps."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.words import word_set

PRICES = word_set(
    "harga harganya price prices cost costs bayar bayarnya tarif tarifnya ongkos ongkosnya biaya duit uang rupiah dihargai pay pays paid charge charged fee fees berapaan cheapest termurah sebungkus selembar sehelai "
    "seporsi sekilo sebotol segelas sepotong sebuah sebiji sekotak semangkuk semangkok seekor setusuk sepasang"
)
"""Words that ask for a price, behind some of which a thing is counted."""

MONEY = lemma_set(
    "harga biaya bayar tarif ongkos uang rupiah duit kilo kilogram lembar orang much price cost pay murah mahal cheapest termurah sekilo sebungkus selembar mulai semalam"
)
"""What a price is asked by, and no thing."""

_AMOUNT = Late(
    r"\brp\.? ?\d|\b(?:idr|usd) ?\d|\d ?(?:ribu|juta|rb)\b|gratis|\bfree\b|tanpa biaya|tidak (?:mem)?bayar",
    re.IGNORECASE,
)
_CLAUSES = Late(r";|\.(?:\s|$)")
_PARTS = Late(r";|\.(?:\s|$)|,(?!\d)")


def asks_price(words: Sequence[str]) -> bool:
    """Say whether a price may be asked for, which «batik cap berapa?» does with no word for it."""
    return not PRICES.isdisjoint(words) or words[-1:] == ("berapa",) or "how much is" in " ".join(words)


@lru_cache(maxsize=4_096)
def _clauses(text: str, between: Late) -> tuple[tuple[frozenset[str], bool], ...]:
    return tuple((frozenset(lemmas(part)), bool(_AMOUNT.search(part))) for part in between.split(text))


def prices_other(text: str, asked: Collection[str]) -> bool:
    """Say whether a text has an amount, but none in the clauses that have what is asked."""
    clauses = _clauses(text, _CLAUSES)
    bare = {lemma for words, priced in clauses if not priced for lemma in words.intersection(asked)}
    beside = any(priced and not words.isdisjoint(asked) for words, priced in clauses)
    return bool(bare) and not beside and any(priced for _, priced in clauses)


def prices_it(text: str, asked: Sequence[str]) -> bool:
    """Say whether an amount stands beside what is asked, where nothing but commas parts them."""
    return any(priced and not words.isdisjoint(asked) for words, priced in _clauses(text, _PARTS))

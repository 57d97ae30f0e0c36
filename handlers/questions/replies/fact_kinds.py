"""Kinds of facts that a text must visibly hold to answer: a plate is letters and digits, a price is an amount."""

from __future__ import annotations

import re

from handlers.questions.replies.base import Asking, Reply
from handlers.questions.words import word_set

_KINDS: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (
        word_set("plat plate nopol polisi license"),
        re.compile(r"\b[A-Z]{1,2} ?\d{1,4} ?[A-Z]{1,3}\b|(?i:\bplat|\bnopol|\bnomor polisi|\bplate)"),
    ),
    (
        word_set("sopir supir driver drivers drives pengemudi sopirnya supirnya"),
        re.compile(r"(?i:sopir|supir|driver|pengemudi|drives|driven)"),
    ),
    (
        word_set(
            "harga harganya tarif tarifnya ongkos ongkosnya gaji gajinya price prices fare fares cost costs"
        ),
        re.compile(
            r"(?i:\brp|rupiah|\d ?(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion)|\b(?:usd|idr)\b|[$€]|gratis|\bfree\b"
            r"|biaya|tanpa|tidak dipungut|ditanggung|dibayar|bayar|included|covered|paid)"
        ),
    ),
    (
        word_set("muat memuat muatnya menampung seats"),
        re.compile(r"(?i:\borang|kursi|seats?\b|people|penumpang|persons?\b)"),
    ),
    (
        word_set("persen persentase persentasenya percentage percent"),
        re.compile(r"(?i:%|persen|per cent|percent|\d+ (?:dari|of|out of) (?:the )?[\d.]+)"),
    ),
)
"""What is asked for, and how a text that tells it looks."""


_NAMES = word_set("nama namanya name")
THINGS = word_set("hotel restoran masjid museum bandara")


def lacks_kind(asking: Asking, text: str) -> bool:
    """Say whether a kind of fact is asked for that a text does not hold."""
    said = asking.reading.words.words
    things = THINGS.intersection(said) if not _NAMES.isdisjoint(said) and asking.reading.has("what") else ()
    if things and not any(re.search(rf"(?i:\b{thing}\w*) [\"'«“]?[A-Z]", text) for thing in things):
        return True
    return any(not words.isdisjoint(said) and not looks.search(text) for words, looks in _KINDS)


def telling(asking: Asking, answer: Reply | None) -> Reply | None:
    """Keep an answer whose own lines hold the kind of fact that is asked for."""
    if answer is None or answer.intent == "contact":
        return answer
    text = " ".join(fact for part in answer.lines for _, fact in part.facts if isinstance(fact, str))
    return None if lacks_kind(asking, text) else answer

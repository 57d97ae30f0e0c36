"""Rows that tell no price where one is asked for."""

from __future__ import annotations

from handlers.questions.patterns.late import Late
from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Told
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import cued, needs

_MONEY_ASKED = lemma_set("biaya anggaran rupiah tarif sewa gaji honor pendapatan omzet")
_MONEY = Late(
    r"\brp ?\d|rupiah|\b(?:ribu|juta|miliar|triliun|idr|usd|dollars?|million|billion)\b|gratis|\bfree\b|biaya|tanggung|dibayar|dipungut|uang"
)


@needs(cued("count"))
def lacks_money(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether it is asked how much money something is, and the row tells none."""
    asks = "count" in asking.reading.names and not _MONEY_ASKED.isdisjoint(asked.weights)
    text = _OWN_MONEY.sub(" ", told.text)
    if asks and _FREE.search(text) and not _MONEY.search(_FREE.sub(" ", text)):
        return not ({u.lemma for u in asking.reading.asks} - _MONEY_ASKED) & set(lemmas(told.text))
    return asks and not _MONEY.search(text)


_FREE = Late(
    r"\btanpa (?:biaya|bayar)\b|\bbebas biaya\b|\btidak (?:dipungut|berbayar)\b|\bgratis\b|\bfree(?: of charge)?\b"
)
"""What costs nothing: that tells the price of this thing only."""


_OWN_MONEY = Late(
    r"\b(?:biaya|uang|dana) (?:sendiri|pribadi|masing-masing|peserta)\b|\bditanggung (?:sendiri|pribadi|peserta|masing-masing)\b"
)
"""Who pays, and not how much."""

"""The way back to where one came from: «jam berapa kita balik ke kantor gubernur?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_BACK = word_set("balik kembali pulang return back")


def way_back(asking: Asking) -> Slot | None:
    """Find the way back where one asks when one returns to a place at which nothing more is planned."""
    words, loci = asking.reading.words.words, asking.loci()
    behind = any(not _BACK.isdisjoint(words[: m.start]) for m in asking.reading.mentioned("locus"))
    if not loci or asking.reading.asks or not behind:
        return None
    if any(slot.locus in loci and slot.until > asking.now for slot in asking.pool()):
        return None
    ways = (slot for slot in asking.pool() if "pulang" in asking.knowledge.words_of(slot.item).title)
    return next((slot for slot in ways if slot.until > asking.now), None)

"""What begins first: «jam berapa mulai?», «besok kunjungannya mulai jam berapa?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import besides
from handlers.questions.replies.base import Asking

_VISITS = lemma_set("kunjungan")


def beginning(asking: Asking) -> tuple[Slot, ...]:
    """Find what «jam berapa mulai?» means: the day's first item, or on the day what comes next."""
    if asking.about_training or not (asking.period.day or asking.reading.has("start", "agenda")):
        return ()
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = besides(asking, asking.diary.of_day(day) if day else ())
    visits = [s for s in slots if _VISITS & asking.knowledge.words_of(s.item).title]
    slots = visits if visits and "kunjungan" in asking.reading.words.words else slots
    coming = [slot for slot in slots if slot.start > asking.now]
    return tuple(
        coming[:1] if day == asking.now.date() and slots and slots[0].start <= asking.now else slots[:1]
    )

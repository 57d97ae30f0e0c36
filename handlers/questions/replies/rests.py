"""The day's break, where no item is called one."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found
from handlers.questions.replies.base import Asking

_REST, _LUNCH = "istirahat", frozenset({"makan", "siang"})


def asks_rest(asking: Asking, found: Found) -> bool:
    """Say whether the day's break is asked for and no item is called so: «istirahatnya jam berapa?»."""
    asked = {unit.lemma for unit in asking.reading.asks}
    return asked == {_REST} and not asking.reading.mentions and bool(found.missing or not found.slots)


def rests(asking: Asking) -> tuple[Slot, ...]:
    """Take lunch for the break of the day that is meant."""
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.of_day(day) if day else ()
    return tuple(slot for slot in slots if asking.knowledge.words_of(slot.item).title >= _LUNCH)

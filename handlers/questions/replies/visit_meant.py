"""Which visit of a place is meant by its time or number: «di lokus siang ini», «kunjungan siang nanti», «lokus terakhir»."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.whom import meets_at_locus
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import ordinal_of
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_LOCI = word_set("lokus loci locus")
_VISIT_LEMMAS = lemma_set("kunjungan visitasi visit")
_VISIT = word_set("kunjungan visitasi visit")


def met_at_loci(asking: Asking) -> list[Slot]:
    """Find the visits at which one is received «di lokus siang ini», «di lokus kedua»: openings at other places are none."""
    words = asking.reading.words.words
    named = [m for m in asking.reading.mentioned("locus") if not (m.general or m.lemmas == ("lokus",))]
    if not meets_at_locus(words) or named:
        return []
    spoken = [slot for slot in _then(asking) if _is_visit(slot) and slot.item.speakers]
    number = ordinal_of(asking)
    if number is None:
        return [slot for slot in spoken if slot.until > asking.now][:1] or spoken[-1:]
    index = number - 1 if number > 0 else number
    return [spoken[index]] if -len(spoken) <= index < len(spoken) else []


def visit_then(asking: Asking) -> Slot | None:
    """Find the one visit of a place in the part of the day that is named."""
    if not asking.period.part or _VISIT.isdisjoint(asking.reading.words.words):
        return None
    since = asking.period.start or asking.now
    then = [slot for slot in _then(asking) if _is_visit(slot) and slot.start >= since]
    later = [slot for slot in then if slot.until > asking.now] or then
    titled = [slot for slot in later if _VISIT_LEMMAS & asking.knowledge.words_of(slot.item).title] or later
    return titled[0] if len(titled) == 1 else None


def _is_visit(slot: Slot) -> bool:
    return slot.locus is not None and slot.locus.counted


def _then(asking: Asking) -> Sequence[Slot]:
    """Give the items of the part of the day that is named, else of the day that is meant."""
    period, day = asking.period, asking.period.day or asking.diary.meant_day(asking.now)
    if period.part and period.start and period.end:
        return asking.diary.within(period.start, period.end)
    return asking.diary.of_day(day) if day else ()


def ends_all(asking: Asking) -> bool:
    """Say whether the end of all visits of another day is asked for: «besok selesai kunjungan lokus jam berapa?»."""
    other = bool(asking.period.day) and asking.period.day != asking.now.date()
    ends = asking.reading.has("end", "until") and ordinal_of(asking) is None
    return other and ends and any(m.lemmas == ("lokus",) for m in asking.reading.mentioned("locus"))

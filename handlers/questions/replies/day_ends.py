"""What ends a day or a part of it: «sampai jam berapa malam ini?», «jam berapa kelar semua?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_ALL = word_set("semua semuanya seluruhnya all everything")
_DISPERSE = word_set("bubar bubaran bubarnya bubarannya dibubarkan dismissed disperse released")
"""Of no item in particular this is said of the day: who asks wants to know when one is free to go."""


_THIS = word_set("ini this sekarang")


def last_of_part(asking: Asking) -> Slot | None:
    """Give the last item of the part of the day until the end of which one asks."""
    reading, period = asking.reading, asking.period
    bare = not (reading.asks or reading.mentions or reading.anchor or reading.has("start", "next"))
    if not (bare and reading.has("until") and period.part and period.start and period.end):
        return None
    told = {hint.lemma for hint in reading.hints} & asking.knowledge.title_lemmas - {period.part}
    return None if told else next(reversed(asking.diary.within(period.start, period.end)), None)


def running_or_last(asking: Asking) -> Slot | None:
    """Give what runs now, or the day's last item where the end of all of it is asked for."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    everything = reading.has("end", "until") and bool(words & _ALL)
    everything = everything or (bool(words & _DISPERSE) and not (reading.has("now") or words & _THIS))
    if not everything and (reading.has("now") or not reading.has("agenda", "day")):
        running = asking.diary.running(asking.now)
        if running and not asking.period.day:
            return running[0]
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.of_day(day) if day else ()
    return slots[-1] if slots else None

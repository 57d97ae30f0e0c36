"""Which group begins or ends first or last: «kelompok mana yang selesai paling akhir malam ini?», «… yang mulai bimbingan paling malam?»."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.periods import Period
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.words import word_set
from texts.messages.answers import line

_ENDS = word_set(
    "selesai selesainya berakhir kelar bubar usai rampung beres bubaran finish finishes done ends end"
)
_BEGINS = word_set("mulai mulainya start starts begin begins")
_EARLY = word_set("tercepat cepat cepet soonest duluan")
_HOUR = Late(r"\bpaling (?:(pagi|awal|cepat)|malam|sore|siang|akhir|lambat|larut)\b")
"""Said of what is earliest and latest, these name no part of the day."""

_LATE = word_set("terlambat lambat telat larut belakangan")

Turns = Callable[[Asking], Sequence[tuple[Group, Slot]]]


def answer_compared(asking: Asking, number: int | None, turns: Turns) -> Reply | None:
    """Tell the group whose programme, or whose own item of those named, begins or ends first or last."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    ends = not _ENDS.isdisjoint(words)
    number = compared_by(asking) or number
    if number not in {1, -1} or ends == (not _BEGINS.isdisjoint(words)):
        return None
    if reading.anchor or any(m.kind not in {"group", "locus"} for m in reading.mentions):
        return None
    if reading.asks or reading.mentioned("locus"):
        timeless = replace(asking, period=Period()) if _HOUR.search(reading.words.text) else asking
        of_item = [(group, slot, slot.end if ends else slot.start) for group, slot in turns(timeless)]
        return _first_or_last(of_item, number)
    edges = [(group, _edge(asking, group, ends=ends)) for group in asking.visit.groups]
    return _first_or_last(
        [(group, slot, moment) for group, found in edges if found for slot, moment in (found,)], number
    )


def compared_by(asking: Asking) -> int | None:
    """Read «paling pagi», «paling malam», «tercepat»: 1 for the earliest, -1 for the latest."""
    words = frozenset(asking.reading.words.words)
    hour = _HOUR.search(asking.reading.words.text)
    if hour:
        return 1 if hour[1] else -1
    return 1 if _EARLY & words else -1 if _LATE & words else None


def _first_or_last(known: Sequence[tuple[Group, Slot, datetime | None]], number: int) -> Reply | None:
    if len(known) < 2 or any(moment is None for _, _, moment in known):  # noqa: PLR2004 - nothing to compare
        return None
    moments = [moment for _, _, moment in known if moment]
    wanted = min(moments) if number == 1 else max(moments)
    if min(moments) == max(moments):
        return None
    return _told([(group, slot) for group, slot, moment in known if moment == wanted])


def _told(chosen: Sequence[tuple[Group, Slot]]) -> Reply:
    lines = [
        line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        for group, slot in chosen
    ]
    return reply("visitors", *lines, subject=about("visitors"))


def _edge(asking: Asking, group: Group, *, ends: bool) -> tuple[Slot, datetime | None] | None:
    """Give a group's first or last item of the time that is meant, and when it begins or ends."""
    diary, period = asking.knowledge.diary(group), asking.period
    day = period.day or asking.diary.meant_day(asking.now)
    superlative = _HOUR.search(asking.reading.words.text)
    if period.start and period.end and not superlative:
        slots: Sequence[Slot] = diary.within(period.start, period.end)
    else:
        slots = diary.of_day(day) if day else ()
    if not slots:
        return None
    return (slots[-1], slots[-1].end) if ends else (slots[0], slots[0].start)

"""Which group begins or ends first or last: «kelompok mana yang selesai paling akhir malam ini?»."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.words import word_set
from texts.messages.answers import line

_ENDS = word_set(
    "selesai selesainya berakhir kelar bubar usai rampung beres bubaran finish finishes done ends end"
)
_BEGINS = word_set("mulai mulainya start starts begin begins")
_EARLY = word_set("tercepat cepat cepet soonest duluan")
_HOUR = Late(r"\bpaling (?:(pagi)|malam|sore)\b")
"""Said of what is earliest and latest, these name no part of the day."""

_LATE = word_set("terlambat lambat telat larut belakangan")


def answer_compared(asking: Asking, number: int | None) -> Reply | None:
    """Tell the group whose programme begins or ends first or last, of the time that is meant."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    ends = not _ENDS.isdisjoint(words)
    hour = _HOUR.search(reading.words.text)
    if hour:
        number = 1 if hour[1] else -1
    if number is None:
        number = 1 if _EARLY & words else -1 if _LATE & words else None
    if number not in {1, -1} or ends == (not _BEGINS.isdisjoint(words)):
        return None
    if reading.asks or reading.anchor or any(m.kind != "group" for m in reading.mentions):
        return None
    edges = [(group, _edge(asking, group, ends=ends)) for group in asking.visit.groups]
    known = [(group, slot, moment) for group, found in edges if found for slot, moment in (found,)]
    if len(known) < 2 or any(moment is None for _, _, moment in known):  # noqa: PLR2004 - nothing to compare
        return None
    moments = [moment for _, _, moment in known if moment]
    wanted = min(moments) if number == 1 else max(moments)
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

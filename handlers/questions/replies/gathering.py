"""When and where one gathers for something: «jam berapa kumpul di lobi buat makan malam?» is told by the way there."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items
from handlers.questions.reading.lemmas import Unit, lemma_set, lemmas
from handlers.questions.replies import agenda
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.notes import noted_line
from handlers.questions.words import word_set
from texts.messages.answers import line

_GATHERS = lemma_set("kumpul")
_FOR = word_set("untuk buat bagi for sebelum before biar ke")
_NEAR = 2
"""How many items before that for which one gathers may say so: the way there, the roll call before it."""


@needs(_GATHERS, cued("when where room"))
def answer_gathering(asking: Asking) -> Reply | None:
    """Tell the item on the way to what is named whose note or title says that one gathers."""
    reading = asking.reading
    gathers = [u for u in (*reading.asks, *reading.hints) if u.lemma in _GATHERS]
    if not gathers or not reading.has("when", "where", "room") or reading.anchor:
        return None
    soon = reading.has("next") and not reading.mentions and not asking.period.said
    if soon or not asking.knowledge.in_titles("kumpul"):
        others = [unit for unit in reading.asks if unit not in gathers]
        return _next(asking, others) if soon else _setting_out(asking, others)
    behind = reading.words.words[gathers[0].end :]
    if _FOR.isdisjoint(behind) or reading.has("who", "contact", "count", "list"):
        return None
    asks = [unit for unit in reading.asks if unit not in gathers]
    places = [mention for mention in reading.mentions if mention.kind == "locus"]
    found = find_items(asking.knowledge, asking.pool(), places, asks)
    if not (asks or places) or not found.fully or found.noted:
        return None
    slot = asking.diary.current_or_next(found.slots, asking.now)
    told = _before(asking, slot) if slot else None
    if told is None:
        return None
    noted = bool(_GATHERS & set(lemmas(told.item.note)))
    said = noted_line(told) if noted else line("when", title=told.item.title, when=span_of(told))
    lines = [part for part in (said, place_line(told)) if part]
    return reply("when", *lines, subject=about("when", [told]))


def _setting_out(asking: Asking, others: list[Unit]) -> Reply | None:
    """Tell the day's first way from a place where nothing else is called gathering: one gathers where it begins."""
    reading, day = asking.reading, asking.period.day
    bare = not (others or reading.mentions or asking.period.point or reading.has("who", "contact", "count"))
    if not bare or _GATHER.isdisjoint(reading.words.words):
        return None
    called = _roll_call(asking)
    if called or day is None:
        return _told(called) if called else None
    noted = [slot for slot in asking.diary.of_day(day) if "kumpul" in lemmas(slot.item.note)]
    rides = reading.has("transport") and reading.has("when")
    ways = (s for s in asking.diary.of_day(day) if is_way(asking, s) and (rides or (s.room and s.locus)))
    slot = None if noted else next(ways, None)
    if slot is None or slot.until <= asking.now:
        return None
    return _told(slot)


def _told(slot: Slot) -> Reply:
    lines = [
        part for part in (line("when", title=slot.item.title, when=span_of(slot)), place_line(slot)) if part
    ]
    return reply("when", *lines, subject=about("when", [slot]))


_GATHER = word_set(
    "kumpul kumpulnya ngumpul ngumpulnya berkumpul berkumpulnya gather gathering assemble assembling"
)
_CALLS = lemma_set("absensi registrasi presensi apel lapor kehadiran registration attendance roll")
_POINT = "titik kumpul"


def _roll_call(asking: Asking) -> Slot | None:
    """Find what a day to come begins with, where those who come are counted then or the place is one to gather at."""
    day = asking.period.day or asking.diary.meant_day(asking.now)
    first = asking.diary.of_day(day)[:1] if day else ()
    return next(
        (
            slot
            for slot in first
            if slot.until > asking.now
            and not is_way(asking, slot)
            and (
                _CALLS & asking.knowledge.words_of(slot.item).title
                or (slot.locus and slot.locus.kind.casefold() == _POINT)
            )
        ),
        None,
    )


def _next(asking: Asking, others: Sequence[Unit]) -> Reply | None:
    """Tell what comes next, wherever else one gathers later: «habis ini ngumpul di mana?»."""
    return None if others or asking.reading.has("who", "contact") else agenda.answer_next(asking)


def _before(asking: Asking, slot: Slot) -> Slot | None:
    earlier = [other for other in asking.diary.of_day(slot.day) if other.start < slot.start][-_NEAR:]
    gathering = [
        other
        for other in (slot, *reversed(earlier))
        if _GATHERS & set(lemmas(f"{other.item.title} {other.item.note}"))
    ]
    return gathering[0] if gathering else None

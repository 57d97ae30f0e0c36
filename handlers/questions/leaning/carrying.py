"""Carries what a message speaks of from one part to the next: writes out what a part leaves to those before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.leaning.gathered import departing, gathered, of_someone
from handlers.questions.leaning.item_parts import of_first, of_item
from handlers.questions.leaning.leaning import (
    beside,
    follows,
    is_of_now,
    leans,
    names_in,
    of_another,
)
from handlers.questions.leaning.subjects import counted, has_subject, of_day, same_day, same_time
from handlers.questions.leaning.threads import place_said, with_day, with_place
from handlers.questions.names.whose import group_before, speaks_of_their_group
from handlers.questions.parting.rereading import is_bare
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set

Read = Callable[[str], Reading]


@dataclass(frozen=True, slots=True)
class Thread:
    """What stands before a part of a message: its first part and its last, what they were about, what they name."""

    first: Reading | None
    last: Reading | None
    previous: Context | None
    named: str


def carried(knowledge: Knowledge, read: Read, part: str, thread: Thread) -> tuple[str, Context | None]:
    """Return a part as it is to be read by itself, and what it is about where it does not say so."""
    first, last, named = thread.first, thread.last, thread.named
    together = gathered(knowledge, part, first, thread.previous)
    if together:
        return together, None
    of_room = bool(_ITS_ROOM.match(part))
    part, previous = of_first(of_item(part, thread.previous, first) if first else part, thread.previous)
    if not (first or named):
        return part, previous
    reading = read(part)
    own = _of_its_own(knowledge, reading, part, thread) if first else ""
    if own:
        return own, None
    if first and has_subject(reading, first):
        return _grouped(knowledge, read, part, first, named), None
    if first and follows(reading) and not (is_of_now(first) or of_room or speaks_of_their_group(reading)):
        part = f"setelah itu {part}"
    elif first and previous is None:
        part = same_day(part, reading, first)
    if previous is None and named and leans(knowledge, reading):
        return f"{part} {named}", None
    of_person = bool(previous and previous.people) and reading.has("contact", "position")
    roomed = bool(previous and previous.items) and of_room
    meant = (
        part
        if first is None or last is None or of_person or roomed
        else _placed(knowledge, read, part, first, last)
    )
    meant = _grouped(knowledge, read, meant, first if last else None, named)
    of_group = meant != part and reading.has("coach", "members", "leader")
    return meant, None if of_group else previous


_ITS_ROOM = Late(r"(?:di )?(?:ruang|ruangan|aula|gedung|lantai)(?:nya)?\b")
"""What is asked of the item that was just told, and not of the place at which it is."""
_DEADLINE = lemma_set("tenggat")
"""By when something is due is asked of what the part before it names: «laporan dikirim ke siapa, paling lambat kapan?»."""


def _of_its_own(knowledge: Knowledge, reading: Reading, part: str, thread: Thread) -> str:
    """Write out a part that is about something else than the answer before it: another group, the day, what the question before named."""
    first, last = thread.first, thread.last
    if first is None:
        return ""
    another = of_another(knowledge, reading, first)
    if another:
        return another
    placed = bool(thread.previous and thread.previous.items)
    if of_day(reading, first) or (reading.has("wear", "bring") and is_bare(reading) and not placed):
        return same_day(part, reading, first)
    if first.asks and reading.asks and {unit.lemma for unit in reading.asks} <= _DEADLINE:
        return f"{part.rstrip(' ?')} {' '.join(first.said(u.start, u.end) for u in first.asks)}"
    told = last is None or (thread.previous and thread.previous.people)
    someone = "" if told or last is None else of_someone(part, reading, last)
    for written in (same_time(part, reading, first), counted(part, reading, first), someone or part):
        if written != part:
            return written
    before_it = reading.has("before") and not (reading.asks or reading.mentions or reading.times)
    aside = beside(part, names_in(knowledge, last)) if last and (last.anchor or before_it) else part
    return aside if aside != part else ""


_THERE = word_set("sana situ there kunjungan visit stay disana disitu")


def _of_way(reading: Reading, first: Reading) -> bool:
    """Say whether it is asked how long the way takes that the first part named: «perjalanan ke MPP jam berapa, lama ga»."""
    words = frozenset(reading.words.words)
    way = any(unit.lemma == "berangkat" for unit in (*first.asks, *first.hints))
    return way and reading.has("duration") and not reading.asks and _THERE.isdisjoint(words)


def _placed(knowledge: Knowledge, read: Read, part: str, first: Reading, last: Reading) -> str:
    """Write out the place and the day that a part leaves to those before it."""
    place, reading = place_said(knowledge, last) or place_said(knowledge, first), read(part)
    if place and _of_way(reading, first):
        return f"{part.rstrip(' ?')} perjalanan ke {place}"
    of_room = reading.has("room", "map") and not (reading.mentions or reading.asks or reading.anchor)
    away = departing(part, place, last) if not (reading.mentions or reading.times or reading.anchor) else ""
    if away:
        return away
    placed = with_place(part, place, bare=of_room or is_bare(reading)) if place else part
    return with_day(placed, reading, last)


def _grouped(knowledge: Knowledge, read: Read, part: str, first: Reading | None, named: str) -> str:
    """Let a part speak of the group that was named before it, unless it says whose it is."""
    group = group_before(knowledge, read(part), first, lambda: read(named))
    return f"{part.rstrip(' ?')} {group}" if group else part

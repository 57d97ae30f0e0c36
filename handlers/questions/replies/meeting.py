"""When and where two groups meet: «kapan ketemu kelompok B lagi?», «where do we cross paths with Team Heron?»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    place_line,
    reply,
    span_of,
    state_line,
)
from handlers.questions.replies.gates import named, needs
from handlers.questions.words import word_set
from texts.messages.answers import line

_MEETS = word_set(
    "ketemu ketemuan ketemunya ketemuannya bertemu jumpa berjumpa berjumpanya papasan berpapasan bersua reuni meet reunite cross paths bump catch"
)
_GATHERS = word_set(
    "kumpul ngumpul berkumpul kumpulnya ngumpulnya gabung bergabung gabungnya nyatu menyatu bersatu barengan bareng gathering together join joined regroup"
)
"""What is meeting only where it is said with whom: a group also gathers by itself."""
_WITH = word_set("sama dengan bareng barengan with and dan bersama kita kami we us our")
_AGAIN = word_set("kembali lagi balik back again rombongan bus")
_MERGED = Late(r"\bdi ?(?:gabung|satu)\w*\b")
_NOT = ("who", "contact", "speaker", "count", "members", "duration", "define")


def meets(reading: Reading) -> bool:
    """Say whether it is asked when or where one's group meets another one, which is named."""
    groups = reading.mentioned("group")
    if not groups:
        return False
    words = frozenset(reading.words.words)
    told = reading.has("when", "where", "room", "next", "until", "map") or {"lagi", "again"} & words
    if len(groups) != 1 or not told or reading.has(*_NOT) or reading.mentioned("locus"):
        return False
    if _MERGED.search(reading.words.text):
        return False
    return bool(words & _MEETS) or bool(words & _GATHERS and words & _WITH)


def speaks_of_meeting(reading: Reading) -> bool:
    return not _MEETS.isdisjoint(reading.words.words)


@needs(named("group"))
def answer_meeting(asking: Asking) -> Reply | None:
    """Tell the next thing that two groups have together, and the one that is on."""
    if not asking.own or not meets(asking.reading) or _named_item(asking):
        return None
    other = asking.visit.groups[asking.reading.mentioned("group")[0].indexes("group")[0]]
    theirs = asking.knowledge.diary(other).slots
    if other == asking.group:
        return None
    shared = [slot for slot in asking.diary.slots if any(slot.item == met.item for met in theirs)]
    met = [
        slot
        for slot in (shared or list(_at_one_place(asking.diary.slots, theirs)))
        if slot.until > asking.now
    ]
    day = [slot for slot in met if slot.day == asking.period.day] if asking.period.day else met
    running = [slot for slot in day if slot.start <= asking.now][:1]
    coming = [slot for slot in day if slot.start > asking.now][:1]
    placed = [slot for slot in day if slot.locus or slot.room][:1]
    told = list(dict.fromkeys((*running, *coming, *(placed if not any(s.locus for s in coming) else ()))))
    if not told:
        return None
    lines = chain.from_iterable(
        (
            line("when", title=slot.item.title, when=span_of(slot)),
            place_line(slot),
            state_line(slot, asking.now),
        )
        for slot in told
    )
    return reply("when", *lines, subject=about("when", told[-1:]))


def _named_item(asking: Asking) -> bool:
    """Say whether an item is named, so that it is asked whether both have it."""
    words = asking.reading.words.words
    known = asking.knowledge.title_lemmas
    return any(
        unit.lemma in known and words[unit.start] not in _MEETS | _GATHERS | _AGAIN
        for unit in asking.reading.asks
    )


def _at_one_place(own: Sequence[Slot], theirs: Sequence[Slot]) -> list[Slot]:
    """Give what both have at one place at one time, though not as one item."""
    return [
        slot
        for slot in own
        if slot.locus
        and any(
            met.locus == slot.locus and met.start < slot.until and slot.start < met.until for met in theirs
        )
    ]

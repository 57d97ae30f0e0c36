"""Notes of the agenda as answers: what to know of an item, what each has, what goes on during another."""

from __future__ import annotations

import re
from itertools import pairwise

from db.visit import InfoRow
from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found
from handlers.questions.patterns.late import Late
from handlers.questions.periods import day_of
from handlers.questions.reading.lemmas import lemma_of, lemmas, words_told
from handlers.questions.reading.times import find_times
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    reply,
    span_of,
)
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.gear import CLOTHES
from handlers.questions.replies.numbers import has_number
from handlers.questions.words import word_set
from texts.messages.answers import Line, line


def noted_today(asking: Asking, found: Found) -> list[Slot]:
    """Find the day's items whose note holds what only other days have as an item: lunch within a workshop."""
    day = asking.period.day or asking.now.date()
    asked = {unit.lemma for unit in asking.reading.asks}
    if not asked or any(slot.day == day for slot in found.slots):
        return []
    return [slot for slot in asking.diary.of_day(day) if asked <= set(lemmas(slot.item.note))]


def answer_noted(asking: Asking) -> Reply | None:
    """Tell notes of the agenda that hold what is asked; a number asked for must stand in them."""
    found = asking.find(asking.reading.mentions, asking.reading.asks)
    day = asking.period.day
    noted = [slot for slot in found.slots if asks_note(asking, slot) and (not day or slot.day == day)]
    if found.missing or found.lost or not noted:
        return None
    if asking.reading.has("count"):
        noted = [slot for slot in noted if has_number(slot.item.note)]
        coming = asking.diary.current_or_next(noted, asking.now) if noted and not day else None
        noted = [coming] if coming and not asking.reading.has("list") else noted
    if not noted:
        return None
    return reply("note", *map(noted_line, noted[:3]), subject=about("note", noted))


def answer_better(asking: Asking, row: InfoRow) -> Reply | None:
    """Tell the note that holds every word asked where a row, found by a like word, does not («kunci kamar»)."""
    asked = {unit.lemma for unit in asking.reading.asks}
    held = frozenset(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    return answer_noted(asking) if len(asked) > 1 and not asked <= held else None


def answer_instead(asking: Asking, row: InfoRow) -> Reply | None:
    """Tell today's note that holds what is asked where the row is called after another day («Sarapan Sabtu»)."""
    asked = {unit.lemma for unit in asking.reading.asks}
    times = find_times(words_told(row.topic), today=asking.now.date())
    named = day_of(times, asking.diary, asking.now)
    if not asked or asking.period.day or named in {None, asking.now.date()}:
        return None
    today = [slot for slot in asking.diary.of_day(asking.now.date()) if slot.until > asking.now]
    noted = [slot for slot in today if asked <= set(lemmas(slot.item.note))]
    return reply("note", noted_line(noted[0]), subject=about("note", noted[:1])) if noted else None


@needs(named("previous"))
def answer_remembered_note(asking: Asking) -> Reply | None:
    """Answer «menunya apa?» from the note of the item that was just talked of."""
    asked = {unit.lemma for unit in asking.reading.asks}
    if asking.reading.has("wear") and asking.asks_nothing and not asking.period.said:
        asked = set()
        worn = [slot for slot in asking.remembered() if not CLOTHES.isdisjoint(lemmas(slot.item.note))]
        if len(worn) == 1:
            return reply("note", noted_line(worn[0]), subject=about("note", worn))
    for slot in asking.remembered() if asked and not asking.reading.mentions else ():
        if slot.item.note and asked <= frozenset(lemmas(slot.item.note)):
            return reply("note", noted_line(slot), subject=about("note", [slot]))
    return None


@needs(named("context"))
def answer_circumstance(asking: Asking) -> Reply | None:
    """Answer «salatnya gimana pas lokakarya?» from the note of the item that is the circumstance."""
    reading = asking.reading
    timed = {at for time in reading.times for at in range(time.start, time.end)}
    named = [
        u
        for u in reading.words.units
        if u.start in reading.context and u.start not in timed and asking.knowledge.in_titles(u.lemma)
    ]
    asked = {
        u.lemma
        for u in reading.asks
        if u.lemma in asking.knowledge.own_lemmas and u.start not in reading.context
    }
    found = asking.find([], named) if named else Found()
    if not asked and found.fully and reading.has("what", "how", "bring", "wear", "list"):
        told = [slot for slot in found.slots if slot.item.note and slot.until > asking.now] or [
            s for s in found.slots if s.item.note
        ]
        return reply("note", *map(noted_line, told[:1]), subject=about("note", told[:1])) if told else None
    if not asked:
        return None
    noted = [slot for slot in found.slots if found.fully and asked <= set(lemmas(slot.item.note))]
    return reply("note", *map(noted_line, noted[:3]), subject=about("note", noted)) if noted else None


_GIVEN = word_set(
    "ambil mengambil diambil dapat dapet dikasih diberi dibagikan dibagi terima collect get receive pick"
)


@needs(_GIVEN, cued("what list"))
def answer_given(asking: Asking) -> Reply | None:
    """Answer «registrasi ambil apa saja?» from the item's note, where that tells."""
    words = frozenset(asking.reading.words.words)
    done = {lemma_of(word) for word in words & _GIVEN}
    if (
        not done
        or not asking.reading.has("what", "list")
        or asking.reading.has("when", "where", "who", "count")
    ):
        return None
    found = asking.items() if asking.reading.asks else Found()
    told = [
        slot for slot in found.slots if found.fully and not found.noted and done & set(lemmas(slot.item.note))
    ]
    return reply("note", *map(noted_line, told[:1]), subject=about("note", told[:1])) if told else None


_EACH_NOTE = Late(
    r"\b(?:menit|jam|minutes?|hours?)\b.*\b(?:setiap|tiap|masing|per|each|every)\b|\b(?:setiap|tiap|masing|per|each|every)\b.*\b(?:menit|jam|minutes?|hours?)\b",
    re.IGNORECASE,
)


def answer_share(asking: Asking) -> Reply | None:
    """Tell the note that says how long each has, where one does."""
    noted = [slot for slot in asking.diary.slots if _EACH_NOTE.search(slot.item.note)]
    same = {slot.item.note for slot in noted}
    return reply("note", noted_line(noted[0]), subject=about("note", noted[:1])) if len(same) == 1 else None


_PER = frozenset({"per", "tiap", "setiap", "each", "every"})


@needs(_PER, cued("count"))
def answer_per(asking: Asking) -> Reply | None:
    """Answer «berapa orang per rumah?» from the note that says so of the very thing."""
    words = asking.reading.words.words
    things = [b for a, b in pairwise(words) if a in _PER]
    if not things or not asking.reading.has("count"):
        return None
    said = re.compile(rf"\b(?:{'|'.join(sorted(_PER))}) {re.escape(things[0])}\b", re.IGNORECASE)
    noted = [
        slot for slot in asking.diary.slots if said.search(slot.item.note) and has_number(slot.item.note)
    ]
    return reply("note", *map(noted_line, noted[:2]), subject=about("note", noted[:1])) if noted else None


def noted_line(slot: Slot) -> Line:
    return line("note-at", note=slot.item.note, title=slot.item.title, when=span_of(slot))


def told_with_note(asking: Asking, slot: Slot) -> bool:
    """Say whether the item's title and note hold all that is asked, and the note tells some («tempat duduk di pembukaan?»)."""
    noted = set(lemmas(slot.item.note))
    asked = {ask.lemma for ask in asking.reading.asks}
    return bool(asked & noted) and asked <= noted | asking.knowledge.words_of(slot.item).title


def asks_note(asking: Asking, slot: Slot) -> bool:
    """Say whether what is asked stands in the item's note and not in its title."""
    noted = frozenset(lemmas(slot.item.note))
    title = asking.knowledge.words_of(slot.item).title
    return any(ask.lemma in noted and ask.lemma not in title for ask in asking.reading.asks)

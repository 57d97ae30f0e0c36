"""Two items that one question names: which is longer, the time between them, when or where each of them is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from handlers.questions.diary import Slot
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    place_line,
    reply,
    span_of,
    speakers_line,
)
from handlers.questions.replies.gaps import gap_between, pair_of, said_slots
from handlers.questions.replies.gates import Gates, cued, named, needs
from handlers.questions.words import word_set
from texts.messages.answers import Line, line


def _sides(asking: Asking, joins: frozenset[str]) -> Iterator[tuple[Slot, Slot]]:
    """Give the items that stand before and behind each joining word, where both sides name one."""
    words = asking.reading.words.words
    for at in (at for at, word in enumerate(words) if word in joins):
        sides = [said_slots(asking, range(at)), said_slots(asking, range(at, len(words)))]
        first, second = (asking.diary.current_or_next(s, asking.now) or next(iter(s), None) for s in sides)
        if first and second and first != second:
            yield first, second


_AND = word_set("dan sama ama n serta and plus")
_EACH = ("when", "where", "until", "duration", "start", "end", "room", "speaker")
_AUXILIARIES = word_set("is are do does did will")
_MOST_WORDS = 16
_NOT_EACH = (
    "tag",
    "exist",
    "gap",
    "between",
    "before",
    "after",
    "count",
    "agenda",
    "next",
    "aftersubject",
    "countdown",
    "group",
)


@needs(_AND, word_set(" ".join((*_EACH, "receives"))))
def _each(asking: Asking) -> Reply | None:
    """Answer «sarapan sama apel jam berapa?» for both, where no one item is called by all of it."""
    reading = asking.reading
    if _AND.isdisjoint(reading.words.words):
        return None
    claims = any(c.name == "yesno" and reading.said(c.start, c.end) not in _AUXILIARIES for c in reading.cues)
    if (
        not (reading.has(*_EACH) or _asks_speakers(asking))
        or claims
        or reading.has(*_NOT_EACH)
        or reading.anchor
    ):
        return None
    placed = bool(reading.mentioned("locus"))
    if placed == bool(reading.asks) or len(reading.words.words) > _MOST_WORDS or asking.items().fully:
        return None
    found = next(_sides(asking, _AND), None)
    if not found:
        return None
    lines = [part for slot in sorted(found, key=lambda slot: slot.start) for part in _told(asking, slot)]
    return reply("when", *lines, subject=about("when", found))


def _told(asking: Asking, slot: Slot) -> list[Line]:
    reading = asking.reading
    length = line("duration", title=slot.item.title, length=slot.until - slot.start, when=full_span_of(slot))
    parts = (
        length
        if reading.has("duration") and slot.end
        else line("when", title=slot.item.title, when=span_of(slot)),
        place_line(slot) if reading.has("where", "room") else None,
        speakers_line(slot) if reading.has("speaker") or _asks_speakers(asking) else None,
    )
    return [part for part in parts if part]


def _asks_speakers(asking: Asking) -> bool:
    return {"who", "receives"} <= asking.reading.names


_LONGER = Pattern(
    r"\b(?:(?:lebih|paling|ter) ?(?:lama|panjang|makan waktu)|lamaan|lama mana|panjangan|longer|lasts longest|takes longest|lebih (?:sebentar|singkat|pendek)|shorter)\b"
)
_SHORTER = Pattern(r"\b(?:sebentar|singkat|pendek|shorter)\b")
_OR = word_set("atau or apa dan and sama ama vs versus dengan dibanding daripada ketimbang than dibandingkan")


@needs(_LONGER)
def _longer(asking: Asking) -> Reply | None:
    """Answer «lebih lama mana, paparan atau diskusi?» by both lengths, what is asked for first."""
    text = asking.reading.words.text
    if not _LONGER.search(text):
        return None
    for pair in _sides(asking, _OR):
        if all(slot.end for slot in pair):
            found = sorted(pair, key=lambda slot: slot.until - slot.start, reverse=not _SHORTER.search(text))
            told = (
                line("duration", title=s.item.title, length=s.until - s.start, when=full_span_of(s))
                for s in found
            )
            return reply("duration", *told, subject=about("duration", found))
    return None


_JOINS = word_set(
    "langsung lanjut dan ke sampai hingga sama ama dengan menuju sebelum terus and to until till before"
)


@needs(cued("gap"), _JOINS)
def _room_between(asking: Asking) -> Reply | None:
    """Answer «beres diskusi langsung makan apa ada napas dulu?» by the time between the two."""
    reading, words = asking.reading, asking.reading.words.words
    if not reading.has("gap") or reading.has("now", "when") or reading.mentioned("group"):
        return None
    for at in (at for at, word in enumerate(words) if word in _JOINS):
        pair = pair_of(asking, said_slots(asking, range(at)), said_slots(asking, range(at, len(words))))
        if pair:
            return gap_between(asking, *pair)
    return None


_THE_TWO = Pattern(
    r"\b(?:keduanya|dua duanya|dua-duanya|kedua (?:acara|sesi|kegiatan|agenda)|dua (?:acara|sesi|kegiatan) itu|antaranya|both|the two|between them|in between)\b"
)


_FREE = Pattern(r"\b(?:bebas|luang|kosong|senggang|lowong|longgar|santai|free|spare|leisure)\b")
"""Time to oneself is asked of the day, and not of what lies between two items that were told."""


@needs(named("previous"))
def _talked_of(asking: Asking) -> Reply | None:
    """Tell the time between two items that were just told: «…, terus jarak antara keduanya berapa menit?»."""
    reading = asking.reading
    slots = asking.remembered()
    two = len(slots) == 2 and asking.asks_nothing and not reading.mentions  # noqa: PLR2004 - a pair
    gap = asking.previous is not None and asking.previous.intent == "gap"
    asks = reading.has("duration", "gap", "countdown", "between", "count") and not _FREE.search(reading.text)
    if not (two and asks and (gap or reading.has("gap") or _THE_TWO.search(reading.text))):
        return None
    first, second = next(pairwise(sorted(slots, key=lambda slot: slot.start)))
    return gap_between(asking, first, second)


_PAIRS = Gates(_longer, _room_between, _talked_of, _each)


@needs(_PAIRS.any_first)
def answer_pairs(asking: Asking) -> Reply | None:
    """Tell what is asked of two items."""
    if asking.reading.has("contact", "private") or asking.reading.mentioned("person"):
        return None
    return _PAIRS.first(asking)

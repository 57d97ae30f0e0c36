"""How long things last, until when, and how long until they begin."""

from __future__ import annotations

from datetime import timedelta

from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found, block_of
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.agenda import nothing_on
from handlers.questions.replies.around import anchored, is_way, ordinal_of
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    place_line,
    reply,
    short_item,
    state_line,
)
from handlers.questions.replies.day_ends import last_of_part, running_or_last
from handlers.questions.replies.gaps import gap_from_to
from handlers.questions.replies.moments import targets
from handlers.questions.replies.numbers import has_number
from handlers.questions.replies.visit_meant import ends_all, visit_then
from handlers.questions.replies.ways import length_of_way
from handlers.questions.words import word_set
from texts.messages.answers import Clock, Line, line


def answer_until(asking: Asking) -> Reply | None:
    slot = _one(asking)
    if slot is None:
        day = asking.period.day if asking.asks_nothing else None
        return nothing_on(asking, day) if day and not asking.diary.of_day(day) else None
    stay = _stay(asking, slot)
    last = stay[-1]
    if last.end is None:
        return reply(
            "until",
            line("until-open", title=slot.item.title, start=Clock(slot.start)),
            subject=about("until", [slot]),
        )
    when = full_span_of(slot) if len(stay) == 1 else type(full_span_of(slot))(stay[0].start, last.end)
    said = line("until", title=slot.item.title, end=Clock(last.end), when=when)
    numbered = asking.reading.mentioned("locus") or ordinal_of(asking) is not None
    where = place_line(slot) if numbered and "lokus" in asking.reading.words.words else None
    return reply(
        "until", said, where, *_parts(stay), state_line(slot, asking.now), subject=about("until", [slot])
    )


_VISIT = word_set("kunjungan visitasi visit")
_VISIT_LEMMAS = lemma_set("kunjungan visitasi visit")


def _stay(asking: Asking, slot: Slot) -> tuple[Slot, ...]:
    """Take the whole stay where only a place was named, else the item alone."""
    reading = asking.reading
    locus = reading.mentioned("locus")
    if (
        not _VISIT.isdisjoint(reading.words.words)
        and _VISIT_LEMMAS & asking.knowledge.words_of(slot.item).title
    ):
        return (slot,)
    if reading.asks or not locus or not slot.locus or (_titled(asking, slot) and not _is_at(asking)):
        return (slot,)
    return block_of(asking.diary, slot)


def _parts(stay: tuple[Slot, ...]) -> list[Line]:
    """List what a stay is made of, where that is several things."""
    return [short_item(part) for part in stay] if len(stay) > 1 else []


def _is_at(asking: Asking) -> bool:
    """Say whether being at the place is meant («sampai jam berapa kita di RSUD»), not the one item there."""
    words = asking.reading.words.words
    return any(m.start and words[m.start - 1] in {"di", "at"} for m in asking.reading.mentioned("locus"))


def _titled(asking: Asking, slot: Slot) -> bool:
    title = asking.knowledge.words_of(slot.item).title
    return any(frozenset(mention.lemmas) <= title for mention in asking.reading.mentioned("locus"))


def _one(asking: Asking) -> Slot | None:
    """Pick the one item meant; without any named: what runs, else the day's last."""
    part = last_of_part(asking)
    if part:
        return part
    found = targets(asking)
    if found.noted:
        return None
    if found.slots and not found.missing and not found.lost:
        slots = [slot for slot in found.slots if not is_way(asking, slot)] or list(found.slots)
        pool = [slot for slot in slots if slot.day == asking.period.day] or slots
        if ends_all(asking):
            return pool[-1]
        return asking.diary.current_or_next(pool, asking.now) or pool[0]
    return running_or_last(asking) if asking.asks_nothing and not asking.about_training else None


_JOURNEYS = word_set(
    "perjalanan perjalanannya tempuh ditempuh menempuh journey drive ride crossing trip reach"
)
"""How long these take is not told by what one comes to."""


_THERE = word_set("there sana situ")
"""Somewhere that was talked of, and no visit as a whole."""

_WAITED, _FROM = frozenset({"tunggu"}), frozenset({"dari", "from", "lagi"})
"""How long people wait at a counter is no length of an item; how long one waits from one item to another is."""


def answer_duration(asking: Asking) -> Reply | None:
    waited = _WAITED & {unit.lemma for unit in asking.reading.asks}
    if waited and _FROM.isdisjoint(asking.reading.words.words):
        return None
    return length_of_way(asking) or _no_way(asking) or _of_visit(asking) or _duration(asking)


def _of_visit(asking: Asking) -> Reply | None:
    """Answer «kunjungan siang nanti berapa lama?» by the one visit of a place then."""
    visit = visit_then(asking) if asking.asks_nothing else None
    if visit is None or visit.end is None:
        return None
    length = visit.until - visit.start
    told = line("duration", title=visit.item.title, length=length, when=full_span_of(visit))
    return reply("duration", told, subject=about("duration", [visit]))


def _no_way(asking: Asking) -> Reply | None:
    """Say that it is not known how long the way to a place takes, where the agenda has no such way."""
    reading = asking.reading
    if _JOURNEYS.isdisjoint(reading.words.words) or not reading.mentioned("locus") or reading.anchor:
        return None
    slot = None if _journey(asking) else _one(asking)
    known = slot is None or is_way(asking, slot)
    return None if known else reply("duration", line("journey-unknown"), answered=False)


def _duration(asking: Asking) -> Reply | None:
    whole = (asking.reading.has("agenda") or asking.period.day) and not asking.reading.has("now")
    running = asking.reading.has("now") and bool(asking.diary.running(asking.now))
    if asking.asks_nothing and not running and (whole or not asking.remembered()):
        there = not _THERE.isdisjoint(asking.reading.words.words)
        return None if there or asking.reading.anchor or asking.period.part else _whole_visit(asking)
    journey = _journey(asking)
    if journey is not None:
        return journey
    slot = _one(asking)
    if slot is None:
        return None
    if _note_tells(asking, slot):
        noted = line("note-at", note=slot.item.note, title=slot.item.title, when=full_span_of(slot))
        return reply("duration", noted, subject=about("duration", [slot]))
    stay = _stay(asking, slot)
    if stay[-1].end is None:
        return reply(
            "duration",
            line("until-open", title=slot.item.title, start=Clock(slot.start)),
            subject=about("duration", [slot]),
        )
    when = type(full_span_of(slot))(stay[0].start, stay[-1].end)
    title = slot.locus.name if slot.locus and len(stay) > 1 else slot.item.title
    return reply(
        "duration",
        line("duration", title=title, length=stay[-1].end - stay[0].start, when=when),
        *_lengths(stay),
        subject=about("duration", [slot]),
    )


def _lengths(stay: tuple[Slot, ...]) -> list[Line]:
    """Tell how long each item of a stay is, where those are several."""
    return [
        line(
            "duration",
            title=part.item.title,
            length=part.until - part.start,
            when=full_span_of(part, dated=False),
        )
        for part in stay
        if len(stay) > 1
    ]


def _journey(asking: Asking) -> Reply | None:
    """Answer «dari hotel ke balai kota berapa lama?» by the way there, where the agenda has it; from item to item by the gap."""
    words = asking.reading.words.words
    start = next((at for at, word in enumerate(words) if word in {"dari", "from", "jarak"}), None)
    turn = next(
        (
            at
            for at, word in enumerate(words)
            if word in {"ke", "to", "menuju"} and start is not None and at > start + 1
        ),
        None,
    )
    if start is None or turn is None:
        return None
    said = range(turn, len(words))
    mentions = [m for m in asking.reading.mentions if m.start in said]
    asks = [
        u
        for u in (*asking.reading.asks, *asking.reading.hints)
        if u.start in said and u.lemma in asking.knowledge.title_lemmas
    ]
    ways = [slot for slot in asking.find(mentions, asks).slots if slot.end and is_way(asking, slot)]
    if not ways:
        return gap_from_to(asking, range(start, turn), said) or reply(
            "duration", line("journey-unknown"), answered=False
        )
    way = asking.diary.current_or_next(ways, asking.now) or ways[0]
    length = line("duration", title=way.item.title, length=way.until - way.start, when=full_span_of(way))
    return reply("duration", length, subject=about("duration", [way]))


def _note_tells(asking: Asking, slot: Slot) -> bool:
    """Say whether the note gives the time that each group or participant has («Lima menit setiap kelompok»)."""
    said = {unit.lemma for unit in asking.reading.words.units} & (
        asking.knowledge.kinds | {"peserta", "orang"}
    )
    return bool(said & frozenset(lemmas(slot.item.note))) and has_number(slot.item.note)


_COUNTS_DAYS = Pattern(r"\bberapa hari\b|\bhow many days\b")


def _whole_visit(asking: Asking) -> Reply | None:
    days = asking.diary.days
    if not days:
        return None
    counts_days = _COUNTS_DAYS.search(asking.reading.words.text)
    if len(days) > 1 and (counts_days or not asking.period.day):
        return reply("duration", line("visit-days", count=len(days), first=days[0], last=days[-1]))
    slots = asking.diary.of_day(asking.period.day or days[0])
    if not slots:
        return None
    length = slots[-1].until - slots[0].start
    when = type(full_span_of(slots[0]))(slots[0].start, slots[-1].end)
    return reply("duration", line("visit-hours", length=length, when=when))


def answer_countdown(asking: Asking) -> Reply | None:
    anchor = anchored(asking)
    found = Found((anchor,)) if anchor else targets(asking)
    slot: Slot | None
    if asking.asks_nothing and not found.slots and not asking.reading.anchor:
        slot = _countdown_default(asking)
    elif found.missing:
        return None
    else:
        slot = asking.diary.current_or_next(found.slots, asking.now) or (
            found.slots[0] if found.slots else None
        )
    if slot is None:
        return None
    return reply("countdown", *_countdown(asking, slot), subject=about("countdown", [slot]))


def _countdown_default(asking: Asking) -> Slot | None:
    running = asking.diary.running(asking.now)
    if asking.period.day and asking.reading.has("end", "over", "until"):
        return next(reversed(asking.diary.of_day(asking.period.day)), None)
    if running and (asking.reading.has("end", "over") or _stays(asking)):
        return running[0]
    return next(iter(asking.diary.after(asking.now)), None) or next(iter(running), None)


_HERE = word_set("here sini room hall place ruangan tempat building venue stay seated duduk berada")


def _stays(asking: Asking) -> bool:
    """Say whether the time left where one is is asked for: «berapa lama lagi kita di sini?»."""
    return asking.asks_nothing and not _HERE.isdisjoint(asking.reading.words.words)


def _countdown(asking: Asking, slot: Slot) -> list[Line]:
    when = line("when", title=slot.item.title, when=full_span_of(slot))
    if slot.until <= asking.now:
        return [line("already-over"), when]
    ends = (asking.reading.has("end") and "sampai" not in asking.reading.words.words) or _stays(asking)
    if slot.start <= asking.now or ends:
        if slot.end and ends:
            return [
                line(
                    "left-until-end", title=slot.item.title, left=slot.end - asking.now, end=Clock(slot.end)
                ),
                when,
            ]
        return [part for part in (line("already-running"), when, state_line(slot, asking.now)) if part]
    left = timedelta(minutes=-(-(slot.start - asking.now).total_seconds() // 60))
    return [line("left-until", left=left, title=slot.item.title, start=Clock(slot.start)), when]

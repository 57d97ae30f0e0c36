"""The time between items: how long it is, and what lies in it."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items, holds
from handlers.questions.names.phrases import Mention
from handlers.questions.reading.lemmas import Unit
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    reply,
    short_item,
)
from handlers.questions.replies.free_beside import MANAGES, answer_free_beside, answer_time_for, asks_time
from handlers.questions.replies.gates import Gates, cued, named, needs
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague
from texts.messages.answers import line

_JOINS = frozenset(
    {"dan", "and", "sama", "ama", "serta", "until", "till", "ke", "sampai", "to", "dengan", "hingga"}
)


def answer_between(asking: Asking) -> Reply | None:
    """Tell how long the gap between two items is, and what lies in it."""
    anchor, reading = asking.reading.anchor, asking.reading
    if anchor is None:
        return None
    spans = [*((m.start, m.end) for m in anchor.mentions), *((u.start, u.end) for u in anchor.asks)]
    joins = [at for at, word in enumerate(reading.words.words) if word in _JOINS and at > min(spans)[0]]
    for join in joins:
        ends = [
            _named_slots(asking, range(join)),
            _named_slots(asking, range(join, len(reading.words.words))),
        ]
        pair = pair_of(asking, *ends)
        if pair:
            return gap_between(asking, *pair)
    return None


def gap_from_to(asking: Asking, first: range, second: range) -> Reply | None:
    """Tell the time between two items or stays whose names stand in these words: «dari Kominfo ke Dukcapil berapa lama?»."""
    sides = []
    for side in (first, second):
        mentions = [m for m in asking.reading.mentions if m.start in side]
        left = (*asking.reading.asks, *asking.reading.hints)
        asks = [u for u in left if u.start in side and asking.knowledge.in_titles(u.lemma)]
        found = find_items(asking.knowledge, asking.pool(), mentions, asks) if mentions or asks else None
        sides.append(found.slots if found and found.fully else ())
    pair = pair_of(asking, *sides)
    if pair and pair[0].item.ends is None and pair[0].until == pair[1].start:
        return reply("gap", line("journey-unknown"), answered=False)
    return gap_between(asking, *pair) if pair else None


_EDGES = frozenset({"selesai", "mulai", "akhir", "awal", "usai"})
"""«antara ISHOMA selesai dan …»: of an item these name nothing more."""


def _named_slots(asking: Asking, side: range) -> tuple[Slot, ...]:
    anchor = asking.reading.anchor
    if anchor is None:
        return ()
    mentions = [mention for mention in anchor.mentions if mention.start in side]
    asks = [unit for unit in anchor.asks if unit.start in side and not (mentions and unit.lemma in vague())]
    asks = [u for u in asks if u.lemma not in vague() or asking.knowledge.in_titles(u.lemma)] or asks
    asks = [u for u in asks if u.lemma not in _EDGES or asking.knowledge.in_titles(u.lemma)] or asks
    found = find_items(asking.knowledge, asking.pool(), [*mentions, *_groups(asking, side)], asks)
    return found.slots if found.fully and not found.noted else ()


def _groups(asking: Asking, side: range) -> list[Mention]:
    """Give the groups that are named there, which tell their presentations apart."""
    return [m for m in asking.reading.mentioned("group") if m.start in side]


def pair_of(asking: Asking, firsts: Sequence[Slot], seconds: Sequence[Slot]) -> tuple[Slot, Slot] | None:
    """Pair two items of one day that follow each other, those still to come before those that are over."""
    pairs = [
        (turned, first, second)
        for turned, one, other in ((False, firsts, seconds), (True, seconds, firsts))
        for first in one
        for second in other
        if first.until <= second.start and first.day == second.day
    ]
    ranked = sorted(
        pairs,
        key=lambda pair: (
            pair[0],
            pair[2].start <= asking.now,
            _on_way(asking, pair[1:]),
            pair[2].start - pair[1].until,
        ),
    )
    return ranked[0][1:] if ranked else None


def _on_way(asking: Asking, pair: Sequence[Slot]) -> bool:
    """Say whether one of a pair is only the way to what is meant: «between lunch and the visit to the MPP»."""
    said = {unit.lemma for unit in asking.reading.words.units}
    anchor = asking.reading.anchor
    titled = anchor is not None and not anchor.mentions and "berangkat" not in said
    ways = ("berangkat" in asking.knowledge.words_of(slot.item).title for slot in pair)
    return ("kunjungan" in said or titled) and any(ways)


def gap_between(asking: Asking, first: Slot, second: Slot) -> Reply:
    within = [slot for slot in asking.diary.slots if first.until <= slot.start and slot.until <= second.start]
    gap = line("gap", first=first.item.title, second=second.item.title, length=second.start - first.until)
    when = [short_item(slot) for slot in (first, *within, second)]
    return reply("gap", gap, *when, subject=about("gap", [first, second]))


_PAUSES = word_set("jeda jedanya selang selisih gap")
_MOVES = word_set("perpindahan pindah berpindah pergeseran geser bergeser transfer transit")
_TURNS = word_set("sama ama ke menuju sebelum before to sampai hingga until till dan and dengan")


_BREAKS = word_set("break pause recess istirahat istirahatnya rehat kosong nganggur")


@needs(_PAUSES | _BREAKS | {"between", "antara"}, cued("duration countdown"), _TURNS)
def _till_next(asking: Asking) -> Reply | None:
    """Tell the time from now, or from what is named, to what comes next: «how long is the break before the next session?»."""
    reading, words = asking.reading, asking.reading.words.words
    paused = _PAUSES | _BREAKS | {"between", "antara"}
    if paused.isdisjoint(words) or not reading.has("duration", "countdown"):
        return None
    following = next((cue.start for cue in reading.cues if cue.name == "next"), 0)
    turn = next((at for at in range(following - 1, 0, -1) if words[at] in _TURNS), 0)
    if not turn or reading.has("group", "contact", "who") or reading.mentioned("group"):
        return None
    mentions, told = _said(asking, range(turn))
    told = [unit for unit in told if words[unit.start] not in _BREAKS]
    found = find_items(asking.knowledge, asking.pool(), mentions, told) if mentions or told else None
    if found and not (found.fully and not found.noted):
        return None
    first = _latest(asking, found.slots) if found else _left_just_now(asking)
    coming = [slot for slot in asking.diary.of_day(first.day) if slot.start >= first.until] if first else []
    return gap_between(asking, first, coming[0]) if first and coming else None


def _latest(asking: Asking, slots: Sequence[Slot]) -> Slot:
    """Mean what runs or comes; where all is over, what was last."""
    return asking.diary.current_or_next(slots, asking.now) or slots[-1]


def _left_just_now(asking: Asking) -> Slot | None:
    """Return what runs, if that is no break itself, else what has just ended."""
    running = asking.diary.running(asking.now)
    if any("istirahat" in asking.knowledge.words_of(slot.item).title for slot in running):
        return None
    return next(iter(running), None) or next(reversed(asking.diary.before(asking.now)), None)


@needs(_PAUSES | _MOVES, _TURNS)
def _pause(asking: Asking) -> Reply | None:
    """Tell the time between two items that are named in any order of words, or the time before the one that is."""
    reading, words = asking.reading, asking.reading.words.words
    moving = not _MOVES.isdisjoint(words) and reading.has("duration")
    if reading.has("group", "contact", "who") or not (moving or not _PAUSES.isdisjoint(words)):
        return None
    for turn in (at for at in range(len(words) - 1, -1, -1) if words[at] in _TURNS):
        later = said_slots(asking, range(turn, len(words)))
        if not later:
            continue
        if not _names_any(asking, range(turn)):
            return _pause_before(asking, later)
        pair = pair_of(asking, said_slots(asking, range(turn)), later)
        if pair:
            return gap_between(asking, *pair)
    return None


_NOW = frozenset({"sekarang", "now"})


@needs(cued("gap"), cued("duration countdown count"), _TURNS)
def _free_before(asking: Asking) -> Reply | None:
    """Tell the time free before what is named or a part of the day: «berapa lama waktu bebas dari tiba di hotel sampai makan malam?»."""
    reading, words = asking.reading, asking.reading.words.words
    free = reading.has("gap") and reading.has("duration", "countdown", "count")
    if not free or reading.has("group", "contact", "who") or reading.mentioned("group") or _NOW & set(words):
        return None
    for turn in (at for at in range(len(words) - 1, 0, -1) if words[at] in _TURNS):
        slot = _left_for(asking, _first_meant(asking, range(turn, len(words))))
        ended = [o for o in asking.diary.of_day(slot.day) if o.until <= slot.start][-1:] if slot else []
        if slot and ended and _is_told_by(asking, ended[0], range(turn)):
            return gap_between(asking, ended[0], slot)
    return None


def _left_for(asking: Asking, slot: Slot | None) -> Slot | None:
    """Take the way to an item for its beginning: on it nobody is free."""
    if slot is None:
        return None
    ways = [other for other in asking.diary.of_day(slot.day) if other.until == slot.start]
    on_way = [way for way in ways if "berangkat" in asking.knowledge.words_of(way.item).title]
    return on_way[0] if on_way else slot


def _first_meant(asking: Asking, side: range) -> Slot | None:
    """Find the item that is named there, else the first of the part of the day that is."""
    slots: Sequence[Slot] = said_slots(asking, side)
    start, end = asking.period.start, asking.period.end
    part = any(time.kind == "part" and time.start in side for time in asking.reading.times)
    if part and start and end and (slots or not _names_any(asking, side)):
        slots = [slot for slot in slots or asking.diary.slots if start <= slot.start < end]
    return (asking.diary.current_or_next(slots, asking.now) or slots[0]) if slots else None


_ARRIVES = frozenset({"tiba", "kembali", "pulang", "berangkat", "selesai"})


def _is_told_by(asking: Asking, slot: Slot, side: range) -> bool:
    """Say whether nothing is named there but what ends then: an item, or the way to a place."""
    mentions, told = _said(asking, side)
    words = asking.knowledge.words_of(slot.item)
    named = [m for m in mentions if not holds(asking.knowledge, slot, m)]
    rest = [u for u in told if u.lemma not in words.title | words.around | _ARRIVES | {"istirahat"}]
    return not named and not rest


def _said(asking: Asking, side: range) -> tuple[list[Mention], list[Unit]]:
    """Give the places and words of titles that stand there, wherever the reading put them."""
    reading, anchor = asking.reading, asking.reading.anchor
    mentions = [*reading.mentions, *(anchor.mentions if anchor else ())]
    units = [*reading.asks, *reading.hints, *(anchor.asks if anchor else ())]
    words = reading.words.words
    named = [m for m in mentions if m.start in side and m.kind != "group"]
    told = [
        u
        for u in units
        if u.start in side
        and words[u.start] not in _PAUSES | _MOVES
        and asking.knowledge.in_titles(u.lemma)
        and not (named and u.lemma in vague())
    ]
    return named, told


def _names_any(asking: Asking, side: range) -> bool:
    return any(_said(asking, side))


def said_slots(asking: Asking, side: range) -> tuple[Slot, ...]:
    named, told = _said(asking, side)
    groups = _groups(asking, side)
    found = find_items(asking.knowledge, asking.pool(), [*named, *groups], told) if named or told else None
    return found.slots if found and found.fully and not found.noted else ()


def _pause_before(asking: Asking, slots: Sequence[Slot]) -> Reply | None:
    """Tell the time between an item and the one before it, or how long the way there takes where the agenda has it."""
    slot = asking.diary.current_or_next(slots, asking.now) or slots[0]
    ended = [other for other in asking.diary.of_day(slot.day) if other.until <= slot.start][-1:]
    if not ended:
        return None
    way = ended[0] if "berangkat" in asking.knowledge.words_of(ended[0].item).title else None
    if way is None or not _PAUSES.isdisjoint(asking.reading.words.words):
        return gap_between(asking, ended[0], slot)
    length = line("duration", title=way.item.title, length=way.until - way.start, when=full_span_of(way))
    return reply("duration", length, subject=about("duration", [way]))


@needs(MANAGES, named("anchor"))
def _time_between(asking: Asking) -> Reply | None:
    """Tell the time between two items to who asks whether it is enough for something."""
    anchor = asking.reading.anchor
    return answer_between(asking) if anchor and anchor.relation == "between" and asks_time(asking) else None


PAUSES = Gates(_till_next, _pause, _free_before, answer_free_beside, answer_time_for, _time_between)
"""Tell a time between items: until what comes next, between two that are named, or free before one; or what lies there."""

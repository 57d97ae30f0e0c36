"""The time between items: how long it is, and what lies in it."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.matching import find_items
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    reply,
    short_item,
)
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
        pair = _pair(asking, *ends)
        if pair:
            return _gap_between(asking, *pair)
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
    pair = _pair(asking, *sides)
    return _gap_between(asking, *pair) if pair else None


def _named_slots(asking: Asking, side: range) -> tuple[Slot, ...]:
    anchor = asking.reading.anchor
    if anchor is None:
        return ()
    mentions = [mention for mention in anchor.mentions if mention.start in side]
    asks = [unit for unit in anchor.asks if unit.start in side and not (mentions and unit.lemma in vague())]
    found = find_items(asking.knowledge, asking.pool(), mentions, asks)
    return found.slots if found.fully and not found.noted else ()


def _pair(asking: Asking, firsts: Sequence[Slot], seconds: Sequence[Slot]) -> tuple[Slot, Slot] | None:
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
    visits = "kunjungan" in {unit.lemma for unit in asking.reading.words.units}
    return visits and any("berangkat" in asking.knowledge.words_of(slot.item).title for slot in pair)


def _gap_between(asking: Asking, first: Slot, second: Slot) -> Reply:
    within = [slot for slot in asking.diary.slots if first.until <= slot.start and slot.until <= second.start]
    gap = line("gap", first=first.item.title, second=second.item.title, length=second.start - first.until)
    when = [short_item(slot) for slot in (first, *within, second)]
    return reply("gap", gap, *when, subject=about("gap", [first, second]))

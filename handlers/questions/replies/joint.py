"""When groups come together again: «kapan kita gabung lagi dengan kelompok lain?»."""

from __future__ import annotations

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    item_card,
    place_line,
    reply,
    short_item,
    span_of,
    state_line,
)
from handlers.questions.replies.gates import needs
from handlers.questions.words import word_set
from texts.messages.answers import line

_MEETS = word_set(
    "ketemu bertemu bertemunya gabung bergabung digabung kumpul berkumpul bareng barengan bersama bersatu meet meets reunite together rejoin join joins"
)
_GROUPS = word_set("kelompok grup group groups tim team teams")
_EVERY = word_set("semua kedua seluruh all both other others lain lainnya sebelah satunya")


@needs(_MEETS)
def answer_joint(asking: Asking) -> Reply | None:
    """Tell where groups come together again, or where one gathers next."""
    return _answer_meeting(asking) or _gather_next(asking)


def _answer_meeting(asking: Asking) -> Reply | None:
    """Tell the next item that all groups, or those that are named, have together."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    if _MEETS.isdisjoint(words):
        return None
    named = [asking.visit.groups[i] for m in reading.mentioned("group") for i in m.indexes("group")]
    others = bool(words & _GROUPS and words & _EVERY) or len(named) > 1
    asked = reading.has("when", "where", "agenda", "list")
    if not (others and asked) or reading.mentioned("locus"):
        return None
    if reading.has("who", "contact", "count", "duration") or any(
        not _is_meeting(asking, u.start) for u in reading.asks
    ):
        return None
    groups = named if len(named) > 1 else list(asking.visit.groups)
    if not reading.has("when", "where"):
        return _all_together(asking, groups)
    slot = _next_together(asking, groups)
    if slot is None:
        return None
    when = line("when", title=slot.item.title, when=span_of(slot))
    return reply("when", when, place_line(slot), state_line(slot, asking.now), subject=about("when", [slot]))


def _gather_next(asking: Asking) -> Reply | None:
    """Answer «habis ini kumpul di mana?» by what comes next, not by an earlier roll-call."""
    reading = asking.reading
    gathers = (
        reading.has("next") and reading.has("where", "when") and not _MEETS.isdisjoint(reading.words.words)
    )
    if (
        not gathers
        or any(not _is_meeting(asking, unit.start) for unit in reading.asks)
        or reading.mentions
        or reading.anchor
        or asking.period.said
    ):
        return None
    coming = [slot for slot in asking.diary.after(asking.now) if slot.day == asking.now.date()]
    lines = [part for slot in coming for part in item_card("next", slot)]
    return reply("next", *lines, subject=about("next", coming)) if coming else None


def _all_together(asking: Asking, groups: list[Group]) -> Reply | None:
    """List what the groups have together on the day that is meant."""
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = [slot for slot in asking.diary.of_day(day) if _is_shared(slot, groups)] if day else []
    if not day or not slots:
        return None
    head = line("day", day=day, group=", ".join(group.name for group in groups))
    return reply("agenda", head, *map(short_item, slots), subject=about("window", slots))


def _is_meeting(asking: Asking, at: int) -> bool:
    return asking.reading.words.words[at] in _MEETS


def _next_together(asking: Asking, groups: list[Group]) -> Slot | None:
    """Find the first item to come, after a parting, that all the groups have; else the first to come."""
    day = asking.period.day
    coming = [s for s in asking.diary.slots if s.start > asking.now and (not day or s.day == day)]
    shared = [slot for slot in coming if _is_shared(slot, groups)]
    parted = next((slot for slot in coming if not _is_shared(slot, groups)), None)
    later = [slot for slot in shared if parted and slot.start >= parted.start]
    running = any(not _is_shared(slot, groups) for slot in asking.diary.running(asking.now))
    return next(iter(shared if running else later or shared), None)


def _is_shared(slot: Slot, groups: list[Group]) -> bool:
    return not slot.item.groups or all(group.name in slot.item.groups for group in groups)

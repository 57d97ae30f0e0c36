"""When groups come together again: «kapan kita gabung lagi dengan kelompok lain?»."""

from __future__ import annotations

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of, state_line
from handlers.questions.words import word_set
from texts.messages.answers import line

_MEETS = word_set(
    "ketemu bertemu bertemunya gabung bergabung digabung kumpul berkumpul bareng barengan bersama bersatu meet meets reunite together rejoin join joins"
)
_GROUPS = word_set("kelompok grup group groups tim team teams")
_EVERY = word_set("semua kedua seluruh all both other others lain lainnya sebelah satunya")


def answer_joint(asking: Asking) -> Reply | None:
    """Tell the next item that all groups, or those that are named, have together."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    named = [asking.visit.groups[i] for m in reading.mentioned("group") for i in m.indexes("group")]
    others = bool(words & _GROUPS and words & _EVERY) or len(named) > 1
    if not (words & _MEETS and others and reading.has("when", "where")) or reading.mentioned("locus"):
        return None
    if reading.has("who", "contact", "count", "duration") or any(
        not _is_meeting(asking, u.start) for u in reading.asks
    ):
        return None
    slot = _next_together(asking, named if len(named) > 1 else list(asking.visit.groups))
    if slot is None:
        return None
    when = line("when", title=slot.item.title, when=span_of(slot))
    return reply("when", when, place_line(slot), state_line(slot, asking.now), subject=about("when", [slot]))


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

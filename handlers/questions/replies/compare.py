"""Which of two groups begins or ends first: «siapa selesai duluan, kelompok B di RSUD atau kita di MPP?»."""

from __future__ import annotations

from datetime import datetime

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items, stays_at
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.gates import needs
from handlers.questions.replies.together import US
from handlers.questions.words import word_set
from texts.messages.answers import line

_OR = word_set("atau or ataukah")
_ORDER = word_set(
    "duluan dulu dahulu cepat cepet awal lambat belakangan telat akhir first earlier sooner later last"
)
_ENDS = word_set(
    "selesai selesainya kelar beres bubar berakhir usai rampung finish finishes finished end ends done"
)


def compares(words: frozenset[str]) -> bool:
    """Say whether one's own group is set against another one."""
    return bool(words & _OR and words & _ORDER and words & US)


@needs(_OR, _ORDER)
def answer_compare(asking: Asking) -> Reply | None:
    """Tell both groups' items, the earlier one first."""
    reading = asking.reading
    words = reading.words.words
    if _OR.isdisjoint(words) or _ORDER.isdisjoint(words):
        return None
    others = [asking.visit.groups[index] for m in reading.mentioned("group") for index in m.indexes("group")]
    if not (asking.own and len(others) == 1 and others[0] != asking.group and compares(frozenset(words))):
        return None
    at = next(at for at, word in enumerate(words) if word in _OR)
    named = next(m for m in reading.mentioned("group"))
    first = (others[0], asking.group) if named.start < at else (asking.group, others[0])
    sides = (range(at), range(at, len(words)))
    slots = [_there(asking, group, side) for group, side in zip(first, sides, strict=True)]
    if any(slot is None for slot in slots):
        return None
    ends = not _ENDS.isdisjoint(words)
    found = [(group, slot) for group, slot in zip(first, slots, strict=True) if slot]
    found.sort(key=lambda pair: _moment(pair[1], ends=ends))
    lines = [
        line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        for group, slot in found
    ]
    return reply("check", *lines, subject=about("check", [found[0][1]]))


def _moment(slot: Slot, *, ends: bool) -> datetime:
    return slot.until if ends else slot.start


def _there(asking: Asking, group: Group, side: range) -> Slot | None:
    """Find what a group does where its side of the question has it: the place alone means all of the stay, of which the last ends it."""
    diary = asking.knowledge.diary(group)
    mentions = [m for m in asking.reading.mentioned("locus") if m.start in side]
    asks = [unit for unit in asking.reading.asks if unit.start in side]
    if not mentions and not asks:
        return None
    day = asking.period.day or asking.diary.meant_day(asking.now)
    found = find_items(asking.knowledge, [s for s in diary.slots if s.day == day], mentions, asks)
    if not found.fully or found.noted:
        return None
    ends = not _ENDS.isdisjoint(asking.reading.words.words)
    stays = stays_at(diary, found.slots) if mentions and not asks else []
    stay = next((stay for stay in stays if stay[-1].until > asking.now), stays[-1] if stays else None)
    return (stay[-1] if ends else stay[0]) if stay else found.slots[0]

"""Whether two groups have an item together: «ISHOMA kita bareng Anggrek?», «do we eat with Team Heron?»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.visit import Group, Locus
from handlers.questions.diary import Slot
from handlers.questions.matching import find_items
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of
from handlers.questions.replies.transport import answer_shared_ride
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

TOGETHER = word_set("bareng barengan gabung digabung berbarengan together with")
SHARED = word_set("bareng barengan bersama sama gabung together with share shared shares")
US = word_set("kita kami saya aku kelompokku we us our")


def is_together(words: frozenset[str], others: int) -> bool:
    """Say whether it is asked what one's own group does with another one, which is named."""
    ours = not US.isdisjoint(words)
    return others == 1 and bool(TOGETHER & words - (frozenset() if ours else {"with", "together"}))


def answer_together(asking: Asking) -> Reply | None:
    """Tell whom one's group has something together with: a bus, an item, another group or all of them."""
    return answer_shared_ride(asking) or _with_another(asking) or _all_together(asking)


def _with_another(asking: Asking) -> Reply | None:
    """Tell both groups' items, and whether they are one."""
    reading = asking.reading
    words = reading.words.words
    others = [asking.visit.groups[index] for m in reading.mentioned("group") for index in m.indexes("group")]
    asked = not TOGETHER.isdisjoint(words) and not reading.has(
        "when", "where", "who", "what", "list", "count"
    )
    if not asked or not asking.own or len(others) != 1 or others[0] == asking.group or not reading.asks:
        return None
    own, other = _first(asking, asking.group), _first(asking, others[0])
    if own is None or other is None:
        return None
    one = own.item == other.item or (own.start, own.locus) == (other.start, other.locus)
    told = [
        line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        for group, slot in ((asking.group, own), (others[0], other))
    ]
    meet = (
        own.locus is not None
        and own.locus == other.locus
        and own.start < other.until
        and other.start < own.until
    )
    head = line("yes") if one else None if meet else line("no")
    return reply("check", head, *told, place_line(own), subject=about("check", [own]))


_APART = word_set("sendiri sendiri-sendiri masing masing-masing misah terpisah pisah beda separately apart")
_EVERY = word_set("semua seluruh all every everyone everybody semuanya")
_OTHERS = word_set("lain lainnya other others")


def _all_together(asking: Asking) -> Reply | None:
    """Tell when and where each group has what all may have together: «makan siang semua kelompok gabung?»."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    every = words & _EVERY and words & (TOGETHER - {"with"} | _APART)
    others = reading.has("group") and words & (_EVERY | _OTHERS) and words & SHARED
    if not ((every or others) and reading.asks) or reading.mentioned("group"):
        return None
    if reading.has("when", "where", "who", "what", "count"):
        return None
    found = _of_each(asking, placed=True) or _of_each(asking, placed=False)
    if not found:
        return None
    one = len({(slot.start, slot.locus, slot.room) for _, slot in found}) == 1
    head = None if words & _APART or (words & _OTHERS and not one) else line("yes") if one else line("no")
    return reply("check", head, *_told_of_each(found, one=one), subject=about("check"))


def _of_each(asking: Asking, *, placed: bool) -> list[tuple[Group, Slot]]:
    """Give each group's item; none where a group has no such item."""
    found = [(group, _first(asking, group, placed=placed)) for group in asking.visit.groups]
    return [(group, slot) for group, slot in found if slot] if all(slot for _, slot in found) else []


def _told_of_each(found: list[tuple[Group, Slot]], *, one: bool) -> Iterator[Line | None]:
    """Tell when each group has it, and where: once, where that is one place."""
    for group, slot in found:
        yield line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        if not one:
            yield place_line(slot)
    if one:
        yield place_line(found[0][1])


def _first(asking: Asking, group: Group, *, placed: bool = True) -> Slot | None:
    """Find the group's item that is asked for: of the day meant, what is still to come before what is over."""
    slots = asking.knowledge.diary(group).slots
    places = [m for m in asking.reading.mentions if m.kind == "locus" and placed]
    found = find_items(asking.knowledge, slots, places, asking.reading.asks)
    day = asking.period.day or asking.diary.meant_day(asking.now)
    fitting = [slot for slot in found.slots if slot.day == day] if found.fully and not found.noted else []
    fitting = [slot for slot in fitting if not is_way(asking, slot)] or fitting
    return next((slot for slot in fitting if slot.until > asking.now), fitting[0] if fitting else None)


def there_with_us(asking: Asking, locus: Locus) -> Reply | None:
    """Tell who is at a place while we are, where that is asked: «ke MPP bareng kelompok mana?»."""
    words = asking.reading.words.words
    own = [slot for slot in asking.diary.slots if slot.locus == locus]
    if SHARED.isdisjoint(words) or US.isdisjoint(words) or not (asking.own and own):
        return None
    lines = [
        line("group-there", group=group.name, title=met.item.title, when=span_of(met))
        for group in asking.visit.groups
        for met in [_first_met(asking, group, own)]
        if met
    ]
    return reply("visitors", *lines, subject=about("visitors", loci=[locus.name]))


def _first_met(asking: Asking, group: Group, own: Sequence[Slot]) -> Slot | None:
    slots = asking.knowledge.diary(group).slots
    return next((slot for slot in slots for ours in own if _at_one_place(slot, ours)), None)


def _at_one_place(slot: Slot, own: Slot) -> bool:
    return slot.locus == own.locus and slot.start < own.until and own.start < slot.until

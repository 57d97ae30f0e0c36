"""Corrects a question on an item that only other groups have."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.base import Asking, Reply, place_line, reply, span_of
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set
from texts.messages.answers import Listed, line


def answer_others_item(asking: Asking) -> Reply | None:
    """Correct a question on an item that only other groups have."""
    reading = asking.reading
    if (
        not asking.own
        or reading.anchor
        or not reading.asks
        or reading.has("contact")
        or not reading.has("when", "where", "until", "duration", "start", "speaker", "who")
    ):
        return None
    if reading.has("who") and not reading.has("speaker", "receives") and asked_title(asking):
        return None  # who holds an office is asked for, whatever others' items are called by it
    return _others_have(asking)


_JOINS = word_set(
    "ikut ikutan mengikuti diikuti kebagian dapat hadir menghadiri terlibat punya ada join joining attend attending part included do have doing"
)


_US = word_set("kita kami saya gw gue aku we i our us")


@needs(_JOINS, _US, cued("tag yesno exist"))
def answer_joining(asking: Asking) -> Reply | None:
    """Say whose item it is in which one asks whether one's own group takes part: «kita ikut bedah data tidak?»."""
    reading = asking.reading
    if not asking.own or not reading.asks or reading.anchor or not reading.has("tag", "yesno", "exist"):
        return None
    words = reading.words.words
    if (
        _JOINS.isdisjoint(words)
        or _US.isdisjoint(words)
        or reading.has(*_OTHERWISE)
        or reading.mentioned("group")
    ):
        return None
    return None if asking.items().fully else _others_have(asking)


_OTHERWISE = ("contact", "when", "where", "until", "duration", "who", "count", "wear", "bring", "why", "how")


def _others_have(asking: Asking) -> Reply | None:
    reading = asking.reading
    own = {slot.item.title for slot in asking.diary.slots}
    for group in asking.visit.groups:
        slots = asking.knowledge.diary(group).slots if group != asking.group else ()
        found = find_items(asking.knowledge, slots, reading.mentions, reading.asks)
        slot = next(
            (
                slot
                for slot in found.slots
                if slot.item.groups
                and asking.group.name not in slot.item.groups
                and slot.item.title not in own
            ),
            None,
        )
        titled = any(_is_titled(asking, slot, ask.lemma) for ask in reading.asks) if slot else False
        if slot and found.fully and not found.noted and titled and not _other_meal(asking, slot):
            groups = Listed(tuple(slot.item.groups))
            said = line(
                "not-yours", title=slot.item.title, group=asking.group.name, groups=groups, when=span_of(slot)
            )
            return reply("when", said, place_line(slot))
    return None


_MEALS = lemma_set("makan siang malam pagi sarapan kudapan kopi istirahat")


def _other_meal(asking: Asking, slot: Slot) -> bool:
    """Say whether a meal is meant that others have on a day on which the group is not there: each group eats for itself."""
    meal = all(unit.lemma in _MEALS for unit in asking.reading.asks)
    return meal and slot.day not in asking.diary.days


def _is_titled(asking: Asking, slot: Slot, lemma: str) -> bool:
    return lemma in asking.knowledge.words_of(slot.item).title

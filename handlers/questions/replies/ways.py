"""Ways: when the group leaves for an item, whatever the way before it is called, and how long it travels to a city."""

from __future__ import annotations

from itertools import pairwise

from handlers.questions.matching import find_items
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, full_span_of, reply
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.moments import when_lines
from handlers.questions.words import word_set
from texts.messages.answers import line

_LEAVES = "berangkat"


@needs(frozenset({_LEAVES}), cued("when"))
def answer_way_to(asking: Asking) -> Reply | None:
    """Tell when the way to an item begins that is named by what one does there."""
    reading = asking.reading
    left = [unit for unit in reading.asks if unit.lemma == _LEAVES]
    rest = [unit for unit in reading.asks if unit.lemma != _LEAVES]
    words = reading.words.words
    if not (left and rest and reading.has("when")) or reading.mentions or reading.anchor:
        return None
    if "ke" not in words[left[0].end : rest[0].start] and "for" not in words[left[0].end : rest[0].start]:
        return None
    if find_items(asking.knowledge, asking.pool(), [], reading.asks).fully:
        return None
    there = find_items(asking.knowledge, asking.pool(), [], rest)
    ways = [
        way
        for way, slot in pairwise(asking.diary.slots)
        if there.fully and not there.noted and slot in there.slots and is_way(asking, way)
    ]
    return reply("when", *when_lines(asking, ways), subject=about("when", ways)) if ways else None


_TO = word_set("ke to menuju kota kabupaten")


def length_of_way(asking: Asking) -> Reply | None:
    """Answer «berapa lama di jalan ke Medan?» by the way there; a city that is a group's names no item by itself."""
    words = asking.reading.words.words
    cities = [
        frozenset(mention.lemmas) & asking.knowledge.cities
        for mention in asking.reading.mentioned("group")
        if mention.start and words[mention.start - 1] in _TO
    ]
    cities += [
        frozenset({unit.lemma})
        for unit in asking.reading.asks
        if unit.start and words[unit.start - 1] in _TO and unit.lemma in asking.knowledge.regions
    ]
    ways = [
        slot
        for slot in asking.diary.slots
        if is_way(asking, slot)
        and any(city and city <= asking.knowledge.words_of(slot.item).title for city in cities)
    ]
    if not ways:
        return None
    way = asking.diary.current_or_next(ways, asking.now) or ways[0]
    length = line("duration", title=way.item.title, length=way.until - way.start, when=full_span_of(way))
    return reply("duration", length, subject=about("duration", [way]))

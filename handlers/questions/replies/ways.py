"""When the group leaves for an item: «jam berapa berangkat ke makan malam?» is the way before it, whatever that is called."""

from __future__ import annotations

from itertools import pairwise

from handlers.questions.matching import find_items
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.moments import when_lines

_LEAVES = "berangkat"


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

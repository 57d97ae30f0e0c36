"""Ways: when the group leaves for an item, whatever the way before it is called, and how long it travels to a city."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items
from handlers.questions.reading.lemmas import lemma_set
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
    left = [unit for unit in reading.words.units if unit.lemma == _LEAVES]
    rest = [unit for unit in reading.asks if unit.lemma not in _RIDES | {_LEAVES}]
    words = reading.words.words
    if not reading.has("when") or reading.anchor:
        return None
    if reading.mentions or not rest:
        return None if rest else _when_to_place(asking)
    if not left:
        return None
    if _FOR.isdisjoint(words[left[0].end : rest[0].start]):
        return None
    found = find_items(asking.knowledge, asking.pool(), [], [*left, *rest])
    if found.fully and not found.noted:
        return None
    there = find_items(asking.knowledge, asking.pool(), [], rest)
    ways = [
        way
        for way, slot in pairwise(asking.diary.slots)
        if there.fully and not there.noted and slot in there.slots and is_way(asking, way)
    ]
    return reply("when", *when_lines(asking, ways), subject=about("when", ways)) if ways else None


_RIDES = lemma_set("bus mobil rombongan kendaraan")
_FOR = word_set("ke for menuju to")


def _when_to_place(asking: Asking) -> Reply | None:
    """Tell when the way to a place begins that is left for: «jam berapa berangkat ke desa?»."""
    reading = asking.reading
    left = next((unit.end for unit in reading.words.units if unit.lemma == _LEAVES), None)
    goal = next((m for m in reading.mentioned("locus") if left is not None and m.start > left), None)
    if goal is None or _FOR.isdisjoint(reading.words.words[left : goal.start]):
        return None
    led = [(way, slot) for way, slot in _ways_before(asking, asking.loci()) if way.until > asking.now]
    ways = [way for way, _ in led]
    subject = about("when", [slot for pair in led[:1] for slot in pair])
    return reply("when", *when_lines(asking, ways), subject=subject) if ways else None


_TO = word_set("ke to menuju kota kabupaten")


def length_of_way(asking: Asking) -> Reply | None:
    """Answer «berapa lama di jalan ke Medan?», «how long to reach the village?» by the way there; a city that is a group's names no item by itself."""
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
    ways = ways or _ways_to_place(asking)
    if not ways:
        return None
    way = asking.diary.current_or_next(ways, asking.now) or ways[0]
    length = line("duration", title=way.item.title, length=way.until - way.start, when=full_span_of(way))
    return reply("duration", length, subject=about("duration", [way]))


_ARTICLES = word_set("the our this that desa kantor gedung")
_TAKES = word_set(
    "perjalanan perjalanannya tempuh ditempuh menempuh journey drive driving ride riding crossing trip travel travelling traveling way takes take taking reach get walk "
    "sampai nyampe tiba jalan butuh memakan makan need needs"
)


_STAYS = word_set("visit kunjungan visitasi stay tour")


def _ways_to_place(asking: Asking) -> list[Slot]:
    """Find the ways whose next item is at a place that one asks the way to."""
    reading = asking.reading
    words = reading.words.words
    stays = not _STAYS.isdisjoint(words)
    if stays or _TAKES.isdisjoint(words) or reading.anchor or reading.has("who", "where"):
        return []
    loci = asking.loci() if any(_is_goal(words, m.start) for m in reading.mentioned("locus")) else []
    return [way for way, _ in _ways_before(asking, loci) if way.end]


def _ways_before(asking: Asking, loci: Sequence[Locus]) -> list[tuple[Slot, Slot]]:
    """Give the ways whose next item is at one of some places, each with that item."""
    return [
        (way, slot)
        for way, slot in pairwise(asking.pool())
        if slot.locus in loci and way.locus != slot.locus and way.day == slot.day and is_way(asking, way)
    ]


def _is_goal(words: Sequence[str], start: int) -> bool:
    """Say whether what begins there is gone to: «ke desa», «to the village», «reach the island»."""
    before = start - 1
    while before > 0 and words[before] in _ARTICLES:
        before -= 1
    return before >= 0 and words[before] in _TO | {"reach"}

"""Journeys as items of the agenda: when one gets to where they lead, and what their notes call the train, ship or flight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    reply,
    short_item,
    span_of,
    state_line,
)
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.notes import noted_line
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_RIDES = lemma_set("terbang pesawat kapal feri menyeberang layar perahu speedboat kereta train boat ferry")
_BUSES = lemma_set("bus mobil minibus rombongan travel")
_LANDS = word_set(
    "mendarat landing land lands landed berlabuh bersandar merapat dock docks touch touches down"
)
_ARRIVES = _LANDS | word_set(
    "arrive arriving arrives arrival reach sampai nyampe nyampai tiba tibanya sampainya nyampenya"
)
_STARTS = word_set("mulai dimulai berangkat start starts begin leave depart tamu guests")
_BACK = frozenset({"pulang", "lagi"})
_NOT = ("who", "contact", "where", "next", "until", "start", "duration", "now", "dates")


def _is_journey(asking: Asking, slot: Slot) -> bool:
    return is_way(asking, slot) or not _RIDES.isdisjoint(asking.knowledge.words_of(slot.item).title)


@needs(_ARRIVES, cued("when"))
def answer_arrival_there(asking: Asking) -> Reply | None:
    """Answer «jam berapa tiba di kampus?», «when do we land?» by the end of the journey that leads there, and by what begins there then."""
    reading = asking.reading
    words = reading.words.words
    asked = reading.has("when") and not _ARRIVES.isdisjoint(words) and _STARTS.isdisjoint(words)
    if not asked or reading.has(*_NOT) or reading.anchor or asking.period.point:
        return None
    rest = [u for u in reading.asks if words[u.start] not in _ARRIVES]
    rest = [u for u in rest if u.lemma not in _RIDES | _BUSES | _BACK | asking.knowledge.regions]
    if rest or reading.mentioned("person"):
        return None
    day = asking.period.day
    ways = [way for way in _leading(asking) if way[0].until > asking.now and day in {None, way[0].day}]
    if not ways:
        return None
    way, there = ways[0]
    said = line("until", title=way.item.title, end=Clock(way.until), when=full_span_of(way))
    begins = short_item(there) if there and there.day == way.day else None
    return reply("until", said, begins, state_line(way, asking.now), subject=about("until", [way]))


def _leading(asking: Asking) -> Iterator[tuple[Slot, Slot | None]]:
    """Give the journeys with a written end to what is named, each with what comes after; without a name those on which one lands.

    Trains, ships and flights end at stations, so they lead to a city and to no place in it.
    """
    reading, knowledge = asking.reading, asking.knowledge
    loci = asking.loci()
    named = {lemma for mention in reading.mentions for lemma in mention.lemmas}
    towns = (named | {unit.lemma for unit in reading.asks}) & (knowledge.cities | knowledge.regions)
    ridden = {unit.lemma for unit in reading.asks} & _RIDES
    lands = not _LANDS.isdisjoint(reading.words.words)
    for way, there in pairwise((*asking.diary.slots, None)):
        if way is None or not way.item.ends or not _is_journey(asking, way):
            continue
        title = knowledge.words_of(way.item).title
        rides = _RIDES & {*title, *lemmas(way.item.note)}
        if loci or towns:
            if (towns and towns <= title) or (there and there.locus in loci and not rides):
                yield way, there
        elif (lands and rides) or (ridden and ridden <= rides):
            yield way, there


_RIDE = r"(?:pesawat|penerbangan|flight|plane|kereta|kapal|feri|ferry|train|ship|boat)"
_OURS = r"(?:nya)?(?: (?:kita|kami|saya|pulang|balik|kembali|pergi|berangkat|nanti|besok|itu))*"
_WHICH_RIDE = Pattern(
    rf"\b(?:nomor|nomer|no|kode|nama) {_RIDE}|\b{_RIDE}{_OURS} (?:nomor |no |namanya |kode )?(?:apa|berapa|yang mana)\b(?! (?:orang|lama|jam|menit|kilo|kg))|"
    rf"\b{_RIDE} (?:number|no|code|name)\b|\b(?:which|what) (?:return )?{_RIDE}\b|\bmaskapai|\bairlines?\b"
)
_NAMED = Late(r"\d|\b[A-Z]\w+ [A-Z]")
"""A number, or a name of several words."""


@needs(_WHICH_RIDE)
def answer_which_ride(asking: Asking) -> Reply | None:
    """Answer «no pesawat kita apa?», «which train?» from the note of the journey that comes next, where that has a number or a name."""
    reading = asking.reading
    asked = _WHICH_RIDE.search(reading.words.text)
    if not asked or reading.mentions or "siapa" in reading.words.words:
        return None
    if reading.has("when", "where", "until", "duration"):
        return None
    rides = frozenset(lemmas(asked[0])) & _RIDES or _RIDES
    back = not _BACK.isdisjoint(unit.lemma for unit in reading.words.units)
    told = [
        slot
        for slot in asking.pool()
        if _NAMED.search(slot.item.note)
        and rides & {*lemmas(slot.item.note), *asking.knowledge.words_of(slot.item).title}
        and (not back or "pulang" in asking.knowledge.words_of(slot.item).title)
        and _is_journey(asking, slot)
    ]
    slot = asking.diary.current_or_next(told, asking.now) if told else None
    return reply("note", noted_line(slot), subject=about("note", [slot])) if slot else None


_LEAVES = word_set(
    "berangkat berangkatnya bertolak jalan meluncur leave leaves leaving depart departs go head"
)
_FOR = word_set("for to ke untuk buat menuju")
_SOON = timedelta(minutes=45)


@needs(_LEAVES, cued("when"))
def answer_leaving_for(asking: Asking) -> Reply | None:
    """Answer «berangkat makan malam jam berapa?», «what time does the bus leave for dinner?» by the way that leads there."""
    reading = asking.reading
    words = reading.words.words
    asks = [u for u in reading.asks if u.lemma not in _BUSES | _WAYS]
    if not asks or reading.has(*_NOT_LEFT) or reading.anchor or asking.period.point or reading.mentions:
        return None
    before = words[asks[0].start - 1] if asks[0].start else ""
    if before not in _FOR | _LEAVES or _LEAVES.isdisjoint(words[: asks[0].start]):
        return None
    found = asking.find((), asks)
    slot = asking.diary.current_or_next(found.slots, asking.now) if found.fully and not found.noted else None
    way = _way_to(asking, slot) if slot and not is_way(asking, slot) else None
    if slot is None or way is None:
        return None
    said = (line("when", title=way.item.title, when=span_of(way)), short_item(slot))
    return reply("when", *said, state_line(way, asking.now), subject=about("when", [way]))


_NOT_LEFT = tuple(name for name in _NOT if name != "now")
_WAYS = frozenset({"berangkat", "jalan"})


def _way_to(asking: Asking, slot: Slot) -> Slot | None:
    """Return the way after which an item begins soon."""
    before = [other for other in asking.diary.of_day(slot.day) if other.start < slot.start][-1:]
    return next((way for way in before if is_way(asking, way) and slot.start - way.until <= _SOON), None)

"""Where a hall is that is called by its kind («aulanya di lantai berapa?»), and in which room one meets at a place."""

from __future__ import annotations

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, map_line, reply, span_of, spot_of
from handlers.questions.words import word_set
from handlers.questions.words.time_words import ORDINALS
from texts.messages.answers import Line, line

_HALLS = lemma_set("aula ballroom auditorium hall pendopo ruang-rapat teater amfiteater gudang studio")
_MEETS = lemma_set("pertemuan rapat acara sesi kegiatan kunjungan meeting session visit")


def where_item(slot: Slot) -> list[Line]:
    """Say where an item is, with its map."""
    spot = spot_of(slot)
    if spot is None:
        return [line("where-item-unknown", title=slot.item.title, when=span_of(slot))]
    said = line("where-item", title=slot.item.title, place=spot, when=span_of(slot))
    mapped = map_line(slot.locus)
    return [said, mapped] if mapped else [said]


def where_hall(asking: Asking) -> Reply | None:
    """Say where the hall is in which the group is now, or next, or was last, of those that are called so."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    if not asked or not asked <= _HALLS or not reading.has("room", "where") or reading.mentions:
        return None
    slots = [slot for slot in asking.pool() if asked <= set(lemmas(slot.room))]
    slot = asking.diary.current_or_next(slots, asking.now) or (slots[-1] if slots else None)
    return reply("where", *where_item(slot), subject=about("where", [slot])) if slot else None


def is_met_in(asking: Asking) -> bool:
    """Say whether it is asked in which room or on which floor one meets at a place, where no item is called a meeting."""
    asked = {unit.lemma for unit in asking.reading.asks}
    return asking.reading.has("room") and bool(asked) and asked <= _MEETS and not asking.items().fully


def asks_bed(asking: Asking) -> bool:
    """Say whether a room to sleep in is asked for, and none of the agenda's items («pembagian kamar»)."""
    beds = [u.lemma for u in asking.reading.asks if asking.reading.words.words[u.start] in BEDS]
    others = [u for u in asking.reading.asks if u.lemma not in beds]
    return bool(beds) and not others and not asking.loci()


BEDS = word_set("kamar bedroom kasur ranjang")
"""Rooms to sleep in are nowhere in an agenda."""


_STAYS = frozenset({"inap", "hotel", "kamar"})


def of_night(asking: Asking, loci: list[Locus]) -> list[Locus]:
    """Of several hotels keep the one in which one is at the end of the day that is meant: «besok malam menginap di mana?»."""
    said = {unit.lemma for unit in asking.reading.words.units}
    if len(loci) < 2 or _STAYS.isdisjoint(said) or not asking.period.said:  # noqa: PLR2004 - one is itself
        return loci
    words = asking.reading.words.words
    number = next((ORDINALS[word] for word in words if word in ORDINALS), None)
    if number is not None:
        nights = [
            night
            for night in map(asking.diary.of_day, asking.diary.days)
            if night and night[-1].locus in loci
        ]
        at = number - 1 if number > 0 else number
        nth = nights[at][-1].locus if -len(nights) <= at < len(nights) else None
        return [nth] if nth else loci
    day = asking.period.day or asking.now.date()
    there = [slot.locus for slot in asking.diary.of_day(day) if slot.locus in loci]
    nightly = asking.period.part == "malam" or "inap" in said
    last = there[-1] if there and nightly else None
    return [last] if last else loci

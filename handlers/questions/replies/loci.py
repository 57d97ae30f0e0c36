"""Which places are visited, how many, and what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.names.matching import holds
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.around import LEISURE, around_slots, ordinal_of, ordinals_of
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    map_line,
    note_line,
    reply,
    span_of,
)
from handlers.questions.replies.elsewhere import not_visited
from handlers.questions.replies.gates import needs
from handlers.questions.replies.nth_places import counted_places
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, Spot, line


def visited(asking: Asking) -> list[Locus]:
    """List the loci of the group's agenda, of one day where one is named; other places do not count."""
    day = asking.period.day
    slots = asking.diary.of_day(day) if day else asking.diary.slots
    slots = _of_part(asking, slots) or slots
    excluded = asking.reading.excluded
    names = dict.fromkeys(
        slot.locus.name
        for slot in slots
        if slot.locus
        and slot.locus.counted
        and not any(holds(asking.knowledge, slot, mention) for mention in excluded)
    )
    found = [next(locus for locus in asking.visit.loci if locus.name == name) for name in names]
    return _in_city(asking, found) or found


_LATER = timedelta(minutes=30)
"""By how much the rounds of a part of the day may begin after it: «lokus siang» lasts until four."""


def _of_part(asking: Asking, slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Keep visits of the part of the day that is named: «lokus siang kelompok 4 apa saja?»."""
    start, end = asking.period.start, asking.period.end
    if not (asking.period.part and start and end):
        return ()
    then = (slot for slot in slots if start <= slot.start < end + _LATER)
    return tuple(slot for slot in then if slot.locus and slot.locus.counted)


_IN = word_set("di in within dalam")
_CITY = word_set("kota kabupaten kab city regency")


def _in_city(asking: Asking, loci: list[Locus]) -> list[Locus]:
    """Keep places of the city that is named («di Medan kita ke berapa lokus?»), by their names and addresses."""
    words = asking.reading.words.words
    for mention in asking.reading.mentioned("group"):
        city = frozenset(mention.lemmas) & asking.knowledge.cities
        before = [word for word in words[: mention.start] if word not in _CITY][-1:]
        if city and before and before[0] in _IN:
            return [locus for locus in loci if city <= set(lemmas(f"{locus.name} {locus.address}"))]
    return []


def _only(asking: Asking) -> Reply | None:
    """Say that there are no others than those left out: «besides the office, do we visit anything?»."""
    loci = [locus.name for locus in asking.diary.loci if locus.counted]
    said = line("loci-only", count=len(loci), loci=Listed(tuple(loci)))
    return reply("loci", said, subject=about("loci", loci=loci)) if loci else None


def answer_loci(asking: Asking) -> Reply | None:
    """List the loci, or tell the one whose place in the order is asked for."""
    excluded = {index for mention in asking.reading.excluded for index in mention.indexes("locus")}
    later = _of_time(asking)
    loci = [
        locus
        for locus in visited(asking)
        if asking.visit.loci.index(locus) not in excluded and (later is None or locus in later)
    ]
    if not loci:
        if asking.period.day:
            return reply("loci", line("loci-none-on", day=asking.period.day, group=asking.group.name))
        return _only(asking) if excluded else None
    number = ordinal_of(asking)
    if number is not None:
        loci = _called_loci(asking, _at_work(asking, loci))
        several = _several(asking, loci)
        if several:
            return several
        index = number - 1 if number > 0 else number
        if not -len(loci) <= index < len(loci):
            return reply(
                "loci", line("loci-only", count=len(loci), loci=Listed(tuple(locus.name for locus in loci)))
            )
        return replace(describe(asking, loci[index]), intent="loci")
    head = line("loci", count=len(loci), group=asking.group.name)
    return reply(
        "loci",
        head,
        *(_locus_line(asking, locus) for locus in loci[:12]),
        subject=about("loci", loci=[locus.name for locus in loci]),
    )


def _of_time(asking: Asking) -> list[Locus] | None:
    """Give the places that are still ahead, or were visited already, where those are asked for; else None."""
    if asking.reading.has("been") and not asking.reading.has("still"):
        begun = [slot.locus for slot in asking.diary.slots if slot.start <= asking.now]
        return [locus for locus in begun if locus] or None
    ahead = asking.reading.has("still") or is_not_yet(asking)
    return _still_to_come(asking) if ahead else _after_anchor(asking)


NOT_YET, _ALREADY = word_set("belum blm blum"), word_set("sudah udah sdh telah already")


def is_not_yet(asking: Asking) -> bool:
    """Say whether places are meant where the group has not been: «lokus yang belum kita datangi»."""
    words = asking.reading.words.words
    return not NOT_YET.isdisjoint(words) and _ALREADY.isdisjoint(words)


def _at_work(asking: Asking, loci: list[Locus]) -> list[Locus]:
    """Leave out places where the group only rests or exercises, of which none is «the first visit»."""
    kept = [
        locus
        for locus in loci
        if not all(
            LEISURE & asking.knowledge.words_of(slot.item).title
            for slot in asking.pool()
            if slot.locus == locus
        )
    ]
    return kept or loci


def _several(asking: Asking, loci: Sequence[Locus]) -> Reply | None:
    """List those of «lokus pertama dan kedua»."""
    indexes = [number - 1 if number > 0 else number for number in ordinals_of(asking)]
    if len(indexes) < 2 or not all(-len(loci) <= index < len(loci) for index in indexes):  # noqa: PLR2004 - a list
        return None
    chosen = [loci[index] for index in indexes]
    subject = about("loci", loci=[locus.name for locus in chosen])
    return reply("loci", *(_locus_line(asking, locus) for locus in chosen), subject=subject)


def _after_anchor(asking: Asking) -> list[Locus] | None:
    """Give the places that come after or before what is named or was just talked of; None where nothing is."""
    slots: Sequence[Slot] = around_slots(asking)
    if not slots and asking.reading.has("aftersubject"):
        talked = asking.remembered()
        slots = [slot for slot in asking.diary.slots if talked and slot.start >= talked[-1].until]
    if not slots:
        return None
    return list({slot.locus.name: slot.locus for slot in slots if slot.locus}.values())


def counted_loci(asking: Asking) -> list[Locus]:
    """List the places that «lokus kedua» counts."""
    return _called_loci(asking, _at_work(asking, visited(asking)))


def _called_loci(asking: Asking, loci: list[Locus]) -> list[Locus]:
    """Leave out places that the agenda does not count when it numbers them."""
    day = asking.period.day
    slots = asking.diary.of_day(day) if day else asking.diary.slots
    return counted_places(asking.knowledge, asking.diary, slots, loci)


def _locus_line(asking: Asking, locus: Locus) -> Line:
    slot = next((slot for slot in asking.pool() if slot.locus == locus), None)
    spot = Spot((locus.room, locus.address))
    if not (locus.room or locus.address):
        return (
            line("locus-at", locus=locus.name, when=span_of(slot))
            if slot
            else line("locus", locus=locus.name)
        )
    if slot is None:
        return line("locus-in", locus=locus.name, place=spot)
    return line("locus-there", locus=locus.name, when=span_of(slot), place=spot)


_LEFT = word_set("tinggal sisa sisanya tersisa lagi masih more left remain remaining remains")


def _still_to_come(asking: Asking) -> list[Locus] | None:
    """Give the places that come after what is named, or are still ahead where those left are asked for; else None."""
    words = asking.reading.words.words
    anchor = asking.reading.anchor
    if anchor and anchor.relation != "after":
        return _after_anchor(asking)
    later: Sequence[Slot] = around_slots(asking)
    left = asking.reading.has("still") or not _LEFT.isdisjoint(words) or is_not_yet(asking)
    if not later and left and asking.now.date() in asking.diary.days:
        later = [slot for slot in asking.diary.slots if slot.start > asking.now]
    elif not later:
        return _after_anchor(asking)
    begun = (
        {slot.locus.name for slot in asking.diary.slots if slot.locus and slot.start < later[0].start}
        if later
        else set()
    )
    return [locus for locus in asking.diary.loci if later and locus.name not in begun]


def answer_count_loci(asking: Asking) -> Reply | None:
    later = _still_to_come(asking)
    loci = [locus for locus in visited(asking) if later is None or locus in later]
    if not loci and later is not None:
        return _only(asking)
    if not loci:
        return None
    names = Listed(tuple(locus.name for locus in loci[:12]))
    return reply(
        "loci",
        line("loci-count", count=len(loci), loci=names),
        subject=about("loci", loci=[locus.name for locus in loci]),
    )


_COUNTED = lemma_set("nomor urut kunjungan lokus stop")
_POINTS_HERE = word_set("ini sini this here sekarang now")


def _here(asking: Asking) -> list[Locus]:
    """Give the place where the group is by «ini lokus ke berapa?»."""
    words = asking.reading.words.words
    if not asking.reading.has("loci", "now") or _POINTS_HERE.isdisjoint(words):
        return []
    running = [slot.locus for slot in asking.diary.running(asking.now) if slot.locus]
    return running[:1]


_WHICH_NUMBER = Pattern(r"\bke ?berapa\b|\bwhich (?:number|place) (?:is|do)\b|\bnomor urut berapa\b")


@needs(_WHICH_NUMBER)
def answer_number_of(asking: Asking) -> Reply | None:
    """Answer «lokus ke berapa museum itu?» by its number among the places that the group visits."""
    asks = _WHICH_NUMBER.search(asking.reading.words.text)
    if not asks:
        return None
    others = {unit.lemma for unit in asking.reading.asks} - _COUNTED
    if others or asking.reading.has("contact", "who", "room", "duration"):
        return None
    named = asking.loci() or _here(asking)
    if len(named) != 1:
        return None
    loci = _called_loci(asking, visited(asking))
    if named[0] not in loci:
        return None
    said = line("locus-number", locus=named[0].name, number=loci.index(named[0]) + 1, count=len(loci))
    return reply("loci", said, subject=about("loci", loci=[named[0].name]))


def describe(asking: Asking, locus: Locus) -> Reply:
    """Tell what a place is, where, and when the group is there."""
    slots = [slot for slot in asking.pool() if slot.locus == locus]
    slots = slots or [slot for slot in asking.diary.slots if slot.locus == locus]
    slot = asking.diary.current_or_next(slots, asking.now) or (slots[0] if slots else None)
    kind = locus.kind if locus.kind.casefold() != locus.name.casefold() else ""
    head = line("locus-kind", locus=locus.name, kind=kind) if kind else line("locus-name", locus=locus.name)
    spot = Spot((locus.room, locus.address))
    parts: tuple[Line | None, ...] = (
        head,
        line("locus-about", text=locus.description) if locus.description else None,
        line("place", place=spot) if locus.room or locus.address else None,
        line("locus-when", title=slot.item.title, when=span_of(slot)) if slot else _others(asking),
        note_line(slot) if slot and asking.reading.has("learn") else None,
        map_line(locus),
    )
    return reply("locus", *parts, subject=about("define", loci=[locus.name]))


def _others(asking: Asking) -> Line | None:
    told = not_visited(asking)
    return told.lines[0] if told else None

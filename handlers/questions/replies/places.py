"""Where things are, which loci are visited and what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import Unit, fold, lemmas
from handlers.questions.replies.agenda import answer_window
from handlers.questions.replies.around import asks_foreign, is_way, ordinal_of
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    item_card,
    map_line,
    place_line,
    reply,
    spot_of,
)
from handlers.questions.replies.doors import asks_floor, floor_said, has_building, tells_spot, tells_way_in
from handlers.questions.replies.halls import BEDS, asks_bed, is_met_in, of_night, where_hall, where_item
from handlers.questions.replies.loci import answer_loci
from handlers.questions.replies.moments import again_at, choose, in_part
from handlers.questions.replies.neighbours import answer_around
from handlers.questions.replies.notes import asks_note, noted_line, noted_today, told_with_note
from handlers.questions.replies.numbers import has_number
from handlers.questions.replies.rooms import slots_in
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, Spot, line


def answer_where(asking: Asking) -> Reply | None:
    """Say where an item or a place is; without any, where the group is now or goes next."""
    reading = asking.reading
    if reading.has("room") and asks_bed(asking):
        return None
    if reading.anchor:
        return None if asks_foreign(asking) else answer_around(asking)
    loci = of_night(asking, asking.loci())
    again = again_at(asking, [slot for slot in asking.diary.slots if slot.locus in loci]) if loci else None
    if again and ordinal_of(asking) is not None:
        return reply("where", *where_item(again), subject=about("where", [again]))
    if _asks_nth_visit(asking):
        return answer_loci(asking)
    if loci and (_has_all(loci[0], reading.asks) or is_met_in(asking)):
        titled = _titled_there(asking, loci)
        return (
            reply("where", *where_item(titled), subject=about("where", [titled]))
            if titled
            else where_locus(asking, loci)
        )
    return _where_bare(asking) if asking.asks_nothing else where_items(asking)


def _titled_there(asking: Asking, loci: Sequence[Locus]) -> Slot | None:
    """Find the item that is called by its place («kunjungan kelurahan di mana?»), where it has a room of its own or no more than the place's name is known."""
    locus, said = loci[0], asking.reading.words
    known = locus.address or locus.room or map_line(locus)
    if len(loci) > 1 or not _STREETS.isdisjoint(said.words):
        return None
    lemmas_said = {unit.lemma for unit in said.units}
    named = {lemma for mention in asking.reading.mentioned("locus") for lemma in mention.lemmas}
    called = [
        slot
        for slot in asking.diary.slots
        if slot.locus == locus
        and (slot.item.room or not known)
        and named < asking.knowledge.words_of(slot.item).title <= lemmas_said
    ]
    return asking.diary.current_or_next(called, asking.now) or next(iter(called), None)


_VISITS = word_set("kunjungan visitasi tujuan pemberhentian destinasi persinggahan visit stop")


def _asks_nth_visit(asking: Asking) -> bool:
    """Say whether the place of the first or second visit is asked for, which no gathering at the hotel is."""
    reading = asking.reading
    bare = not (reading.asks or reading.mentions or reading.has("now", "next"))
    return bare and ordinal_of(asking) is not None and not _VISITS.isdisjoint(reading.words.words)


def _where_bare(asking: Asking) -> Reply | None:
    """Say where the group is then; of another group's rooms tell all."""
    reading = asking.reading
    timed = asking.period.said or reading.has("now", "next")
    if not reading.mentioned("room") and (floor_said(asking) or not BEDS.isdisjoint(reading.words.words)):
        return None
    rooms = reading.has("room") and not asking.own and not timed
    return answer_loci(asking) if rooms else _where_then(asking)


def where_items(asking: Asking) -> Reply | None:
    found = asking.items()
    if not found.slots or found.missing or found.lost:
        return _where_room(asking) or _where_part(asking) or where_hall(asking)
    chosen = choose(asking, found)
    noted = noted_today(asking, found) if _is_today(asking) else []
    noted = noted or [
        s
        for s in chosen
        if (found.noted or told_with_note(asking, s))
        and asks_note(asking, s)
        and not _OF_THING.search(s.item.note)
        and (tells_spot(s.item.note) or not found.noted)
    ]
    if noted:
        lines = [part for slot in noted for part in (noted_line(slot), place_line(slot))]
        return reply("where", *lines, subject=about("note", noted))
    slots = [slot for slot in chosen if spot_of(slot)]
    if not slots:
        return None
    day = asking.period.day
    part = asking.reading.time("part")
    then = not (part and part.sure) or asking.previous or in_part(asking, found)
    other = line("not-on-day", title=slots[0].item.title, day=day) if day and slots[0].day != day else None
    other = other if then else line("not-then", title=slots[0].item.title)
    return reply(
        "where", other, *(part for slot in slots for part in where_item(slot)), subject=about("where", slots)
    )


_OF_THING = Late(r"\bin your\b|\bdi (?:tas|koper|dompet)\b", re.IGNORECASE)
"""Where a thing is packed is nowhere that one can go."""


def _is_today(asking: Asking) -> bool:
    """Say whether the visit goes on, so that today's is meant where no day is named."""
    return asking.now.date() in asking.diary.days


def _has_all(locus: Locus, asks: Sequence[Unit]) -> bool:
    """Say whether what is asked besides a place stands in its own row: «auditorium RSUD lantai berapa?»."""
    own = lemmas(" ".join((locus.name, locus.kind, locus.room, locus.address, *locus.aliases)))
    return {unit.lemma for unit in asks} <= set(own)


def where_locus(asking: Asking, loci: Sequence[Locus]) -> Reply:
    """Say where places are."""
    lines: list[Line] = []
    for locus in loci[:3]:
        spot = Spot((locus.room, locus.address))
        known = bool(locus.room or locus.address)
        lines.append(
            line("where-locus", locus=locus.name, place=spot)
            if known
            else line("where-unknown", locus=locus.name)
        )
        rooms = _rooms(asking, locus) if asking.reading.has("room") and known else []
        if rooms and locus.room and not _ROOMS.isdisjoint(asking.reading.words.words):
            others = [room for room in rooms if fold(room) not in fold(locus.room)]
            lines += [line("rooms-there", rooms=Listed(tuple(others)))] if others else []
        if asking.reading.has("room") and not locus.room and known:
            lines += [line("locus-about", text=locus.description)] if has_number(locus.description) else []
            lines.append(
                line("rooms-there", rooms=Listed(tuple(rooms)))
                if rooms
                else line("room-unknown", locus=locus.name)
            )
        lines += [line("locus-about", text=locus.description)] if tells_way_in(asking, locus) else []
        mapped = map_line(locus)
        lines += (
            [mapped]
            if mapped
            else [line("map-unknown", locus=locus.name)]
            if asking.reading.has("map")
            else []
        )
    streets = asking.reading.has("map") or not _STREETS.isdisjoint(asking.reading.words.words)
    known = any(
        locus.address or map_line(locus) or (not streets and (locus.room or _rooms(asking, locus)))
        for locus in loci
    )
    known = known and not (
        asks_floor(asking) and not any(_rooms(asking, locus) or has_building(locus) for locus in loci)
    )
    return reply("where", *lines, answered=known, subject=about("where", loci=[locus.name for locus in loci]))


_ROOMS = word_set("ruang ruangan ruangnya aula room hall")
_STREETS = word_set("alamat alamatnya address street")
"""What a room inside is no answer to."""


def _rooms(asking: Asking, locus: Locus) -> list[str]:
    return list(dict.fromkeys(slot.room for slot in asking.diary.slots if slot.locus == locus and slot.room))


def _where_then(asking: Asking) -> Reply | None:
    """Say where the group is at the time that is meant."""
    slots: Sequence[Slot] = ()
    if not asking.period.said and not asking.reading.has("now", "next"):
        slots = asking.remembered()
        loci = asking.remembered_loci()
        roomed = len(slots) == 1 and bool(slots[0].room) and asking.reading.has("room")
        if (
            loci
            and not roomed
            and (
                not slots
                or asking.previous is None
                or asking.previous.intent in {"where", "define", "contact"}
            )
        ):
            return where_locus(asking, loci)
    windowed = asking.period.part or (asking.period.is_window and asking.reading.has("list"))
    if not slots and windowed and _asks_where_to(asking):
        return answer_window(asking)
    slots = slots or _then(asking)
    if not slots:
        return None
    if spot_of(slots[0]) is None and is_way(asking, slots[0]):
        return _on_way(asking, slots[0])
    return reply(
        "where", *(part for slot in slots for part in where_item(slot)), subject=about("where", slots)
    )


def _on_way(asking: Asking, way: Slot) -> Reply:
    """Tell the way on which one is then, and where it leads."""
    goal = [slot for slot in asking.diary.of_day(way.day) if slot.start >= way.until][:1]
    told = (*item_card("at", way, dated=True), *(part for slot in goal for part in item_card("at", slot)))
    return reply("where", *told, subject=about("at", [way, *goal]))


def _asks_where_to(asking: Asking) -> bool:
    """Tell «ke mana saja pagi ini?», all of it, from «di mana?»."""
    words = asking.reading.words.text
    return "ke mana" in words or (asking.reading.has("where") and " go" in words)


def _then(asking: Asking) -> Sequence[Slot]:
    period = asking.period
    if period.point:
        return asking.diary.running(period.point)
    if period.start and period.end:
        return _to_come(asking, asking.diary.within(period.start, period.end))[:3]
    if period.day:
        return asking.diary.of_day(period.day)[:1]
    if asking.reading.has("next"):
        return asking.diary.after(asking.now)
    return asking.diary.running(asking.now) or asking.diary.after(asking.now)


def _to_come(asking: Asking, slots: Sequence[Slot]) -> Sequence[Slot]:
    """Leave out what is over and what is at no place, where anything else is left: «siang ini ke gedung apa?»."""
    placed = [slot for slot in slots if spot_of(slot) is not None] or slots
    return [slot for slot in placed if slot.until > asking.now] or placed


def _where_room(asking: Asking) -> Reply | None:
    mentions = asking.reading.mentioned("room")
    mentions = [m for m in mentions if m.lemmas[:1] != ("lantai",)] or mentions
    rooms = [index for mention in mentions for index in mention.indexes("room")]
    named = {asking.knowledge.rooms[index] for index in rooms}
    places = [locus for locus in asking.visit.loci if locus.room in named]
    slots = [slot for slot in asking.diary.slots if slot.room in named]
    if asking.reading.asks:
        return None
    if places:
        return where_locus(asking, places)
    slots = slots or [slot for _, slot in slots_in(asking, named)]
    if not slots:
        return None
    return reply(
        "where",
        *(part for slot in slots[:2] for part in where_item(slot)),
        subject=about("where", slots[:1]),
    )


def _where_part(asking: Asking) -> Reply | None:
    """Find the place whose room has all that is asked («ruang cendekia itu di mana?»), whoever visits it."""
    asked = {unit.lemma for unit in asking.reading.asks}
    told = [
        locus
        for locus in asking.visit.loci
        if asked and asked <= set(lemmas(f"{locus.room} {locus.address}"))
    ]
    return where_locus(asking, told) if len(told) == 1 and not asking.loci() else None

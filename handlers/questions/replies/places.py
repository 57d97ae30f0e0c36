"""Where things are, which loci are visited and what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.lemmas import Unit, lemmas
from handlers.questions.matching import holds
from handlers.questions.replies.agenda import answer_around, answer_window
from handlers.questions.replies.around import around_slots, asks_foreign, ordinal_of
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    map_line,
    reply,
    span_of,
    spot_of,
)
from handlers.questions.replies.moments import again_at, asks_note, choose, not_visited, noted_line
from handlers.questions.replies.numbers import counts_any, has_number
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, Spot, line


def answer_where(asking: Asking) -> Reply | None:
    """Say where an item or a place is; without any, where the group is now or goes next."""
    reading = asking.reading
    if reading.anchor:
        return None if asks_foreign(asking) else answer_around(asking)
    loci = asking.loci()
    again = again_at(asking, [slot for slot in asking.diary.slots if slot.locus in loci]) if loci else None
    if again and ordinal_of(asking) is not None:
        return reply("where", *_where_item(again), subject=about("where", [again]))
    if loci and _has_all(loci[0], reading.asks):
        return _where_locus(asking, loci)
    if asking.asks_nothing:
        rooms = (
            reading.has("room")
            and not asking.own
            and not asking.period.said
            and not reading.has("now", "next")
        )
        return answer_loci(asking) if rooms else _where_then(asking)
    found = asking.items()
    if not found.slots or found.missing or found.lost:
        return _where_room(asking) or _where_part(asking)
    chosen = choose(asking, found)
    noted = [slot for slot in chosen if found.noted and asks_note(asking, slot)]
    if noted:
        return reply("where", *map(noted_line, noted), subject=about("note", noted))
    slots = [slot for slot in chosen if spot_of(slot)]
    if not slots:
        return None
    return reply(
        "where", *(part for slot in slots for part in _where_item(slot)), subject=about("where", slots)
    )


def _has_all(locus: Locus, asks: Sequence[Unit]) -> bool:
    """Say whether what is asked besides a place stands in its own row: «auditorium RSUD lantai berapa?»."""
    own = lemmas(" ".join((locus.name, locus.kind, locus.room, locus.address, *locus.aliases)))
    return {unit.lemma for unit in asks} <= set(own)


def _where_locus(asking: Asking, loci: Sequence[Locus]) -> Reply:
    lines: list[Line] = []
    for locus in loci[:3]:
        spot = Spot((locus.room, locus.address))
        known = bool(locus.room or locus.address)
        lines.append(
            line("where-locus", locus=locus.name, place=spot)
            if known
            else line("where-unknown", locus=locus.name)
        )
        if asking.reading.has("room") and not locus.room and known:
            rooms = _rooms(asking, locus)
            lines += [line("locus-about", text=locus.description)] if has_number(locus.description) else []
            lines.append(
                line("rooms-there", rooms=Listed(tuple(rooms)))
                if rooms
                else line("room-unknown", locus=locus.name)
            )
        mapped = map_line(locus)
        lines += (
            [mapped]
            if mapped
            else [line("map-unknown", locus=locus.name)]
            if asking.reading.has("map")
            else []
        )
    known = any(locus.room or locus.address or _rooms(asking, locus) for locus in loci)
    return reply("where", *lines, answered=known, subject=about("where", loci=[locus.name for locus in loci]))


def _rooms(asking: Asking, locus: Locus) -> list[str]:
    return list(dict.fromkeys(slot.room for slot in asking.diary.slots if slot.locus == locus and slot.room))


def _where_item(slot: Slot) -> list[Line]:
    spot = spot_of(slot)
    if spot is None:
        return [line("where-item-unknown", title=slot.item.title, when=span_of(slot))]
    said = line("where-item", title=slot.item.title, place=spot, when=span_of(slot))
    mapped = map_line(slot.locus)
    return [said, mapped] if mapped else [said]


def _where_then(asking: Asking) -> Reply | None:
    """Say where the group is at the time that is meant."""
    slots: Sequence[Slot] = ()
    if not asking.period.said and not asking.reading.has("now", "next"):
        slots = asking.remembered()
        loci = asking.remembered_loci()
        if loci and (
            not slots or asking.previous is None or asking.previous.intent in {"where", "define", "contact"}
        ):
            return _where_locus(asking, loci)
    if not slots and asking.period.part and _asks_where_to(asking):
        return answer_window(asking)
    slots = slots or _then(asking)
    if not slots:
        return None
    return reply(
        "where", *(part for slot in slots for part in _where_item(slot)), subject=about("where", slots)
    )


def _asks_where_to(asking: Asking) -> bool:
    """Tell «ke mana saja pagi ini?», all of it, from «di mana?»."""
    words = " ".join(asking.reading.words.words)
    return "ke mana" in words or (asking.reading.has("where") and " go" in words)


def _then(asking: Asking) -> Sequence[Slot]:
    period = asking.period
    if period.point:
        return asking.diary.running(period.point)
    if period.start and period.end:
        return asking.diary.within(period.start, period.end)[:3]
    if period.day:
        return asking.diary.of_day(period.day)[:1]
    if asking.reading.has("next"):
        return asking.diary.after(asking.now)
    return asking.diary.running(asking.now) or asking.diary.after(asking.now)


def _where_room(asking: Asking) -> Reply | None:
    rooms = [index for mention in asking.reading.mentioned("room") for index in mention.indexes("room")]
    named = {asking.knowledge.rooms[index] for index in rooms}
    places = [locus for locus in asking.visit.loci if locus.room in named]
    slots = [slot for slot in asking.diary.slots if slot.room in named]
    if asking.reading.asks or not (places or slots):
        return None
    if places:
        return _where_locus(asking, places)
    return reply(
        "where",
        *(part for slot in slots[:2] for part in _where_item(slot)),
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
    return _where_locus(asking, told) if len(told) == 1 and not asking.loci() else None


def visited(asking: Asking) -> list[Locus]:
    """List the loci of the group's agenda, of one day where one is named; other places do not count."""
    day = asking.period.day
    slots = asking.diary.of_day(day) if day else asking.diary.slots
    excluded = asking.reading.excluded
    names = dict.fromkeys(
        slot.locus.name
        for slot in slots
        if slot.locus
        and slot.locus.counted
        and not any(holds(asking.knowledge, slot, mention) for mention in excluded)
    )
    return [next(locus for locus in asking.visit.loci if locus.name == name) for name in names]


def answer_loci(asking: Asking) -> Reply | None:
    """List the loci, or tell the one whose place in the order is asked for."""
    excluded = {index for mention in asking.reading.excluded for index in mention.indexes("locus")}
    later = _after_anchor(asking)
    loci = [
        locus
        for locus in visited(asking)
        if asking.visit.loci.index(locus) not in excluded and (later is None or locus in later)
    ]
    if not loci:
        if asking.period.day:
            return reply("loci", line("loci-none-on", day=asking.period.day, group=asking.group.name))
        return None
    number = ordinal_of(asking)
    if number is not None:
        loci = _called_loci(asking, loci)
        index = number - 1 if number > 0 else number
        if not -len(loci) <= index < len(loci):
            return reply(
                "loci", line("loci-only", count=len(loci), loci=Listed(tuple(locus.name for locus in loci)))
            )
        return describe(asking, loci[index])
    head = line("loci", count=len(loci), group=asking.group.name)
    return reply(
        "loci",
        head,
        *(_locus_line(asking, locus) for locus in loci[:12]),
        subject=about("loci", loci=[locus.name for locus in loci]),
    )


def _after_anchor(asking: Asking) -> list[Locus] | None:
    """Give the places that come after or before what is named or was just talked of; None where nothing is."""
    slots: Sequence[Slot] = around_slots(asking)
    if not slots and asking.reading.has("aftersubject"):
        talked = asking.remembered()
        slots = [slot for slot in asking.diary.slots if talked and slot.start >= talked[-1].until]
    if not slots:
        return None
    return list({slot.locus.name: slot.locus for slot in slots if slot.locus}.values())


def _called_loci(asking: Asking, loci: list[Locus]) -> list[Locus]:
    """Leave out places of openings and plenaries where the agenda itself calls other items visits of a locus."""
    day = asking.period.day
    names = {
        slot.locus.name
        for slot in (asking.diary.of_day(day) if day else asking.diary.slots)
        if slot.locus and "lokus" in asking.knowledge.words_of(slot.item).title
    }
    called = [locus for locus in loci if locus.name in names]
    return called if len(called) > 1 else loci


def _locus_line(asking: Asking, locus: Locus) -> Line:
    slot = next((slot for slot in asking.diary.slots if slot.locus == locus), None)
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


def answer_count_loci(asking: Asking) -> Reply | None:
    loci = visited(asking)
    if not loci:
        return None
    names = Listed(tuple(locus.name for locus in loci[:12]))
    return reply(
        "loci",
        line("loci-count", count=len(loci), loci=names),
        subject=about("loci", loci=[locus.name for locus in loci]),
    )


def answer_define(asking: Asking) -> Reply | None:
    loci = asking.loci() or (asking.remembered_loci() if asking.asks_nothing else [])
    if not loci or asking.reading.asks:
        return None
    if asking.reading.has("list") and all(mention.general for mention in asking.reading.mentioned("locus")):
        return answer_loci(asking)
    return describe(asking, loci[0])


def describe(asking: Asking, locus: Locus) -> Reply:
    """Tell what a place is, where, and when the group is there."""
    slots = [slot for slot in asking.diary.slots if slot.locus == locus]
    slot = asking.diary.current_or_next(slots, asking.now) or (slots[0] if slots else None)
    kind = locus.kind if locus.kind.casefold() != locus.name.casefold() else ""
    head = line("locus-kind", locus=locus.name, kind=kind) if kind else line("locus-name", locus=locus.name)
    spot = Spot((locus.room, locus.address))
    parts: tuple[Line | None, ...] = (
        head,
        line("locus-about", text=locus.description) if locus.description else None,
        line("place", place=spot) if locus.room or locus.address else None,
        line("locus-when", title=slot.item.title, when=span_of(slot)) if slot else _others(asking),
        map_line(locus),
    )
    return reply("locus", *parts, subject=about("define", loci=[locus.name]))


def answer_described(asking: Asking) -> Reply | None:
    """Tell a place's description where it holds all that is asked of the place, and no item or row does."""
    reading = asking.reading
    taken = {at for mention in reading.mentioned("locus") for at in range(mention.start, mention.end)}
    asked = {unit.lemma for unit in reading.asks if unit.start not in taken}
    if not asked or reading.has("who", "when", "contact", "until", "duration", "speaker", "receives"):
        return None
    if not asking.loci() and asking.items().fully:
        return None
    own = {locus.name for locus in asking.diary.loci}
    pool = asking.loci() or [locus for locus in asking.visit.loci if locus.name in own]
    told = [locus for locus in pool if _describes(asking, locus, asked)][:4]
    lines = [
        part
        for locus in told
        for part in (line("locus-name", locus=locus.name), line("locus-about", text=locus.description))
    ]
    about_them = about("define", loci=[locus.name for locus in told])
    return reply("locus", *lines, subject=about_them) if told else None


_FAR = word_set("jauh dekat deket jarak jaraknya far distance close")
_DISTANCE = re.compile(r"\b(?:menit|km|kilometer|meter|minutes?|metres?|jalan kaki|walk)\b", re.IGNORECASE)


def answer_distance(asking: Asking) -> Reply | None:
    """Tell how far two places are from each other, where one's description says so."""
    loci, words = asking.loci(), asking.reading.words.words
    if len(loci) < 2 or (_FAR.isdisjoint(words) and not asking.reading.has("duration")):  # noqa: PLR2004 - from one to the other
        return None
    told = [
        locus
        for locus in loci
        if _DISTANCE.search(locus.description)
        and any(_speaks_of(locus, other) for other in loci if other != locus)
    ]
    lines = [
        part
        for locus in told
        for part in (line("locus-name", locus=locus.name), line("locus-about", text=locus.description))
    ]
    return (
        reply("locus", *lines, subject=about("define", loci=[locus.name for locus in told])) if told else None
    )


def _speaks_of(locus: Locus, other: Locus) -> bool:
    told = set(lemmas(locus.description))
    return any(set(lemmas(name)) <= told for name in (other.name, *other.aliases))


def _describes(asking: Asking, locus: Locus, asked: set[str]) -> bool:
    told = frozenset(lemmas(f"{locus.description} {locus.kind}"))
    if not asked <= told or (asked & asking.knowledge.title_lemmas and not asking.loci()):
        return False
    if not asking.reading.has("count"):
        return True
    return has_number(locus.description) and (len(asked) > 1 or counts_any(locus.description, asked))


def _others(asking: Asking) -> Line | None:
    told = not_visited(asking)
    return told.lines[0] if told else None


def answer_visits(asking: Asking) -> Reply | None:
    """Say that the group does not go to the place that the question is about."""
    told = not_visited(asking)
    if told is None or asking.reading.asks:
        return None
    return reply("not-visited", line("no"), *told.lines) if asking.reading.has("yesno", "tag") else told

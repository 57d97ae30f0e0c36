"""What a right answer holds where the bank of wordings (`tests/questions/wordings`) does not ask: the rest of a sheet's columns."""

from __future__ import annotations

import re

from db.visit import Contact
from tests.questions.wordings import saying
from tests.questions.wordings.asked import Asked, Right, meaning
from tests.questions.wordings.items import about

_FLOOR = re.compile(r"(?:lantai|lt\.?|level) ?(\w+)|(\d+)(?:st|nd|rd|th) floor", re.IGNORECASE)


def _told(*ways: str) -> Right | None:
    said = saying.ways(ways)
    return Right((said,)) if said else None


@meaning("room_of")
def room_of(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event("item")
    return Right((saying.room_ways(event.room),), that=about(event)) if event and event.room else None


@meaning("doing_at")
def doing_at(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """What a group does at an hour, or where: both are told by the item or by its place."""
    moment, group = asked.times.get("time"), asked.slots.get("group", "")
    running = [event for event in asked.today(group) if moment and event.runs(moment)]
    if len(running) != 1:
        return None
    event = running[0]
    place = saying.locus_ways(event.locus) if event.locus else ""
    return _told(*saying.title_ways(event.title).split("|"), *place.split("|"))


@meaning("leave")
def leave(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """The end of a stay, or the start of the way from there."""
    stay = asked.stay()
    if not stay or not stay.end or not stay.events[-1].written:
        return None
    on_way = [
        e.start for e in asked.events() if not e.locus and 0 <= (e.start - stay.end).total_seconds() <= 1800
    ]
    return _told(*(saying.clock(moment, asked.language) for moment in (stay.end, *on_way)))


@meaning("floor")
def floor(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Only where all rooms there are on the same one."""
    locus = asked.locus()
    if not locus:
        return None
    rooms = {
        locus.room,
        *(item.room for item in asked.visit.agenda if item.locus == locus.name and item.room),
    }
    floors = {found[1] or found[2] for room in rooms for found in _FLOOR.finditer(room)}
    return _told(*floors) if len(floors) == 1 and _FLOOR.search(locus.room) else None


@meaning("goes_where")
def goes_where(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """The loci that are this group's alone; whoever is told one of them is told rightly."""
    name = asked.slots.get("group", asked.group)
    own = [locus for locus in asked.visit.loci if locus.counted and name in locus.groups]
    return _told(*(way for locus in own for way in saying.locus_ways(locus).split("|")))


@meaning("agency")
def agency(asked: Asked, args: tuple[str, ...]) -> Right | None:
    person = asked.person()
    return _told(person.agency) if person else None


@meaning("email", "telegram")
def address_of(asked: Asked, args: tuple[str, ...]) -> Right | None:
    person = asked.person()
    if not isinstance(person, Contact):
        return None
    return _told(person.email if "email" in args else person.telegram)


@meaning("speaks_when")
def speaks_when(asked: Asked, args: tuple[str, ...]) -> Right | None:
    own = [event for event in asked.events() if asked.slots.get("person") in event.item.speakers]
    if len(own) != 1:
        return None
    clock = saying.clock(own[0].start, asked.language)
    return _told(clock, *saying.title_ways(own[0].title).split("|"))


def _group_column(asked: Asked, column: str) -> Right | None:
    group = asked.other_group() or asked.other_group("mine")
    cell = getattr(group, column) if group else ""
    if isinstance(cell, tuple):
        return Right(tuple(saying.short_name(name) for name in cell)) if cell else None
    return _told(saying.short_name(cell) if column == "leader" else cell)


@meaning("chair")
def chair(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _group_column(asked, "leader")


@meaning("head")
def head(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _group_column(asked, "delegation_heads")


@meaning("topic")
def topic(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _group_column(asked, "topic")


@meaning("city")
def city(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _group_column(asked, "city")


@meaning("theme")
def theme(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _told(asked.visit.theme)


@meaning("program")
def program(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _told(asked.visit.program)


@meaning("cohort")
def cohort(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _told(asked.visit.cohort)


@meaning("organizer")
def organizer(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _told(asked.visit.organizer)

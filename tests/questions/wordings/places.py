"""What a right answer about a place of the visit holds."""

from __future__ import annotations

import re

from db.visit import Locus
from tests.questions.wordings import saying
from tests.questions.wordings.asked import UNKNOWN, Asked, Right, meaning
from tests.questions.wordings.schedule import Event, Stay

_ARRIVES = re.compile(
    r"tiba|samp[ae]i? |sampai|nyampe|masuk|arriv|get to|get there|reach|datang|kedatangan", re.IGNORECASE
)
_LEAVES = re.compile(
    r"cabut|cabs|pulang|\bplg|keluar|leave|head out|keberangkatan|berangkat|brgkt|tinggal|selesai|bertolak",
    re.IGNORECASE,
)

_NEAR = 1800


def _slot(args: tuple[str, ...]) -> str:
    return next((arg for arg in args if arg in {"locus", "locus2", "that"}), "locus")


def _stay(asked: Asked, args: tuple[str, ...]) -> Stay | None:
    group = asked.other_group("group") if "group" in args else None
    stay = asked.stay(_slot(args), group.name if group else "")
    if stay and _slot(args) == "that":
        event = asked.that.get("event")
        return stay if isinstance(event, Event) and event in stay.events else None
    return stay


def _arrival(asked: Asked, stay: Stay) -> str:
    """Its start, or the end of the way there."""
    ways = [
        e.end
        for e in asked.events()
        if not e.locus and e.end and e.day == stay.start.date() and e.end <= stay.start
    ]
    near = [end for end in ways if (stay.start - end).total_seconds() <= _NEAR]
    return saying.ways(saying.clock(moment, asked.language) for moment in (stay.start, *near))


def _leaving(asked: Asked, stay: Stay) -> str:
    """Its end, or the start of the way from there."""
    end = stay.end or stay.start
    near = [e.start for e in asked.events() if not e.locus and 0 <= (e.start - end).total_seconds() <= _NEAR]
    return saying.ways(saying.clock(moment, asked.language) for moment in (end, *near))


def visits(asked: Asked, locus: Locus) -> bool:
    """Whether the asker's group is still to be there: who meets «us», and where, is else no sound question."""
    return any(event.locus is locus and not event.over(asked.at) for event in asked.events())


def about(stay: Stay) -> dict[str, object]:
    return {"locus": stay.locus, "event": stay.events[0]}


@meaning("goes_locus")
def goes_locus(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group, locus = asked.other_group("group") if "group" in args else None, asked.locus(_slot(args))
    if not locus:
        return None
    if any(event.locus is locus for event in asked.events(group.name if group else "")):
        stay = _stay(asked, args)
        yes = ("yes.", "yes,") if asked.language == "en" else ("ya.", "ya,")
        return (
            Right((saying.ways((saying.clock(stay.start, asked.language), *yes)),), that=about(stay))
            if stay
            else None
        )
    wrong = {
        event.title
        for other in asked.visit.groups
        for event in asked.events(other.name)
        if event.locus is locus
    }
    yes_first = tuple(f"{word}. {title}" for word in ("Ya", "Yes") for title in sorted(wrong))
    return Right((saying.NO[asked.language],), yes_first, negative=True)


@meaning("when")
def when(asked: Asked, args: tuple[str, ...]) -> Right | None:
    stay = _stay(asked, args)
    return Right((_arrival(asked, stay),), that=about(stay)) if stay else None


@meaning("stay")
def stay_length(asked: Asked, args: tuple[str, ...]) -> Right | None:
    stay = _stay(asked, args)
    if not stay or not stay.end:
        return None
    whole = int((stay.end - stay.start).total_seconds() // 60)
    summed = sum(event.minutes for event in stay.events)
    ways = [
        saying.length(whole, asked.language),
        *([saying.length(summed, asked.language)] if summed != whole else []),
    ]
    return Right(("|".join(ways),), that=about(stay))


@meaning("arrive_leave")
def arrive_leave(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Which of the two is asked only the wording tells; where it tells nothing, either will do."""
    stay = _stay(asked, args)
    if not stay or not stay.end:
        return None
    arrives, leaves = (bool(found.search(asked.text)) for found in (_ARRIVES, _LEAVES))
    clocks = (_arrival(asked, stay), _leaving(asked, stay))
    if arrives == leaves:
        return Right(clocks if arrives else ("|".join(clocks),), that=about(stay))
    return Right((clocks[0] if arrives else clocks[1],), that=about(stay))


@meaning("items_at")
def items_at(asked: Asked, args: tuple[str, ...]) -> Right | None:
    stay = _stay(asked, args)
    if not stay or len(stay.events) > 4:
        return None
    return Right(tuple(dict.fromkeys(saying.title_ways(e.title) for e in stay.events)), that=about(stay))


def _beside(asked: Asked, args: tuple[str, ...], step: int) -> Right | None:
    """The next or previous place that day, or the way there where the agenda names no place."""
    stay = _stay(asked, args)
    if not stay:
        return None
    mine = [e for e in asked.events() if e.day == stay.start.date() and e not in stay.events]
    others = [e for e in mine if (e.start > stay.start if step > 0 else e.start < stay.start)]
    line = others if step > 0 else others[::-1]
    placed = next((event for event in line if event.locus), None)
    if not placed or not placed.locus:
        return None
    if (
        re.search(r"lo[kc]us|lks|site", asked.text.casefold().replace("{locus}", ""))
        and not placed.locus.counted
    ):
        return None
    on_way = [event.title for event in line[: line.index(placed)]]
    said = saying.ways((*saying.locus_ways(placed.locus).split("|"), placed.title, *on_way))
    return Right((said,), that={"locus": placed.locus, "event": placed})


@meaning("before")
def before(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _beside(asked, args, -1)


@meaning("after")
def after(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _beside(asked, args, 1)


def _street(locus: Locus) -> str:
    return saying.ways((locus.address, locus.address.split(",")[0]))


@meaning("address")
def address(asked: Asked, args: tuple[str, ...]) -> Right | None:
    locus = asked.locus(_slot(args))
    if not locus:
        return None
    return Right((_street(locus),), that={"locus": locus}) if locus.address else UNKNOWN


@meaning("where_is")
def where_is(asked: Asked, args: tuple[str, ...]) -> Right | None:
    locus = asked.locus(_slot(args))
    if not locus or not (locus.address or locus.room):
        return None
    rooms = saying.room_ways(locus.room).split("|") if locus.room else []
    return Right((saying.ways((*_street(locus).split("|"), *rooms)),), that={"locus": locus})


@meaning("map")
def on_map(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """The point where it is known, else what is known of the place."""
    locus = asked.locus(_slot(args))
    if not locus:
        return None
    if locus.latitude is not None:
        return Right((f"{locus.latitude:g}",), that={"locus": locus})
    return Right((_street(locus),), that={"locus": locus}) if locus.address else UNKNOWN


@meaning("room")
def room(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Any room that a row gives there: the place's own or that of the asker's items."""
    if _slot(args) == "that" and (event := asked.event("that")):
        return Right((saying.room_ways(event.room),)) if event.room else Right()
    locus = asked.locus(_slot(args))
    if not locus or not visits(asked, locus):
        return None
    coming = [e for e in asked.events() if e.locus is locus and not e.over(asked.at)]
    rooms = [name for name in (locus.room, *(e.room for e in coming)) if name]
    if rooms:
        return Right(
            (saying.ways(way for name in rooms for way in saying.room_ways(name).split("|")),),
            that={"locus": locus},
        )
    return None if locus.address or any(e.room for e in asked.events() if e.locus is locus) else UNKNOWN

"""What a right answer about a day, a moment or the whole programme holds."""

from __future__ import annotations

import itertools
import re
from datetime import timedelta

from tests.questions.wordings import saying
from tests.questions.wordings.asked import Asked, Right, meaning
from tests.questions.wordings.items import about
from tests.questions.wordings.schedule import Event

_MEALS = re.compile(r"makan|ishoma|sarapan|lunch|dinner|breakfast", re.IGNORECASE)
_RESTS = re.compile(r"rehat|istirahat|coffee|ishoma|bebas|makan siang|lunch", re.IGNORECASE)
_LOCUS = re.compile(r"lo[kc]us|lks|loci", re.IGNORECASE)
_ENOUGH = 8
_LEAST_FREE = 30


def _titles(events: list[Event]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(saying.title_ways(event.title) for event in events))


@meaning("first")
def first(asked: Asked, args: tuple[str, ...]) -> Right | None:
    day = asked.on_day()
    return Right(_titles(day[:1]), that=about(day[0])) if day and day[0].start > asked.at else None


@meaning("last")
def last(asked: Asked, args: tuple[str, ...]) -> Right | None:
    day = asked.on_day()
    return Right(_titles(day[-1:]), that=about(day[-1])) if day and day[-1].start > asked.at else None


@meaning("start_of_day")
def start_of_day(asked: Asked, args: tuple[str, ...]) -> Right | None:
    day = asked.on_day()
    if not day or day[0].start <= asked.at:
        return None
    return Right((saying.clock(day[0].start, asked.language),), that=about(day[0]))


@meaning("end_of_day")
def end_of_day(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """The end of what comes last; where no row tells it, its start. Back at the hotel one may be before that."""
    day = asked.on_day()
    if not day or day[-1].over(asked.at):
        return None
    moments = [event.end for event in day if event.end]
    end = max(moments, default=day[-1].start) if day[-1].end else day[-1].start
    back = [
        event
        for event in day
        if re.search(r"kembali|hotel|wisma", event.title) and re.search(r"hotel|wisma", asked.text)
    ]
    moments = [end, *(event.start for event in back), *(event.end for event in back if event.end)]
    return Right(
        (saying.ways(saying.clock(moment, asked.language) for moment in moments),), that=about(day[-1])
    )


@meaning("agenda")
def agenda(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group = asked.other_group("group") if "group" in args else None
    day = asked.on_day(group.name if group else "")
    if not day or day[0].start <= asked.at:
        return None
    titles = _titles(day[:: max(1, len(day) // _ENOUGH)])
    mine = {event.locus for event in asked.on_day()}
    places = tuple(
        dict.fromkeys(saying.locus_ways(e.locus) for e in day if group and e.locus and e.locus not in mine)
    )
    return Right((*titles, *places))


def _among(asked: Asked, inside: list[Event], outside: list[Event]) -> Right | None:
    if not inside:
        return None
    kept = {event.title for event in inside}
    wrong = tuple(dict.fromkeys(e.title for e in outside if not any(e.title in title for title in kept)))
    return Right(_titles(inside[:_ENOUGH]), wrong)


@meaning("agenda_from")
def agenda_from(asked: Asked, args: tuple[str, ...]) -> Right | None:
    moment, day = asked.times.get("time"), asked.today()
    if not moment or not day or asked.at > day[0].start:
        return None
    long_over = [e for e in day if e.end and e.end < moment - timedelta(minutes=_LEAST_FREE)]
    return _among(asked, [e for e in day if e.start >= moment], long_over)


@meaning("agenda_between")
def agenda_between(asked: Asked, args: tuple[str, ...]) -> Right | None:
    start, end, day = asked.times.get("time"), asked.times.get("time2"), asked.today()
    if not start or not end or not start < end or start < asked.at:
        return None
    far = timedelta(hours=1)
    outside = [e for e in day if (e.end and e.end < start - far) or e.start > end + far]
    return _among(asked, [e for e in day if start <= e.start < end], outside)


def _part_of_day(asked: Asked, earliest: int, latest: int) -> Right | None:
    """Only what no one could count to another part of the day."""
    day = asked.on_day()
    inside = [e for e in day if earliest <= e.start.hour < latest and e.start > asked.at]
    if not inside:
        return None if earliest < 18 or not day else Right()
    return Right(_titles(inside[:_ENOUGH]))


@meaning("morning")
def morning(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _part_of_day(asked, 6, 10)


@meaning("afternoon")
def afternoon(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _part_of_day(asked, 13, 15)


@meaning("evening")
def evening(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _part_of_day(asked, 19, 24)


def _visited(events: list[Event]) -> list[Event]:
    """The first event at each place that counts as a locus, in order."""
    found: dict[str, Event] = {}
    for event in events:
        if event.locus and event.locus.counted:
            found.setdefault(event.locus.name, event)
    return list(found.values())


def _other_places(events: list[Event]) -> set[str]:
    """Places that are no loci, hotels aside: whether «place» means them too, only the asker knows."""
    others = {event.locus for event in events if event.locus and not event.locus.counted}
    return {locus.name for locus in others if "hotel" not in f"{locus.kind} {locus.name}".casefold()}


@meaning("nth_locus")
def nth_locus(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Only where the day's count and the whole visit's agree, and «place» can mean nothing but a locus."""
    today, whole = _visited(asked.today()), _visited(list(asked.events()))
    at = -1 if args[:1] == ("last",) else int(args[0]) - 1
    if len(today) <= max(at, 0) or today[at].locus is not whole[at].locus or today[0].start < asked.at:
        return None
    event = today[at]
    if not _LOCUS.search(asked.text) and _other_places(asked.today()):
        return None
    return Right((saying.locus_ways(event.locus),), that=about(event)) if event.locus else None


@meaning("count_items")
def count_items(asked: Asked, args: tuple[str, ...]) -> Right | None:
    day = asked.on_day()
    nouns = (
        ("agenda", "acara", "kegiatan", "mata acara", "sesi")
        if asked.language == "id"
        else ("item", "event", "session", "activit")
    )
    return (
        Right((saying.number(len(day), nouns, asked.language),)) if day and day[0].start > asked.at else None
    )


@meaning("count_loci")
def count_loci(asked: Asked, args: tuple[str, ...]) -> Right | None:
    day = asked.on_day()
    count = len(_visited(day))
    nouns = (
        ("lokus", "tempat", "lokasi", "instansi", "titik")
        if asked.language == "id"
        else ("loci", "locus", "place", "site", "location")
    )
    if not count or day[0].start <= asked.at:
        return None
    said = [saying.number(count, nouns, asked.language)]
    if not _LOCUS.search(asked.text):
        said.append(saying.number(count + len(_other_places(day)), nouns, asked.language))
    return Right(("|".join(said),))


@meaning("loci")
def loci(asked: Asked, args: tuple[str, ...]) -> Right | None:
    day = asked.on_day()
    if not day or day[0].start <= asked.at:
        return None
    return Right(tuple(saying.locus_ways(event.locus) for event in _visited(day) if event.locus))


def _one_of(asked: Asked, events: list[Event]) -> Right | None:
    coming = [event for event in events if event.start > asked.at]
    said = saying.ways(saying.clock(event.start, asked.language) for event in coming)
    return Right((said,)) if said else None


@meaning("meals")
def meals(asked: Asked, args: tuple[str, ...]) -> Right | None:
    found = [event for event in asked.on_day() if _MEALS.search(event.title) and event.locus]
    noon = [event for event in found if 11 <= event.start.hour <= 13]
    asks_noon = re.search(r"m(a)?k(a)?n sian?g|lunch", asked.text)
    return _one_of(asked, noon if asks_noon else found)


@meaning("break")
def rest(asked: Asked, args: tuple[str, ...]) -> Right | None:
    return _one_of(asked, [event for event in asked.on_day() if _RESTS.search(event.title)])


@meaning("free")
def free(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Any long gap, or the time after the day's last item, is a right answer; none is only where there is none."""
    day = asked.on_day()
    if not day or day[0].start <= asked.at or not all(event.end for event in day):
        return None
    edges = [
        moment
        for before, after in itertools.pairwise(day)
        if before.end and after.start - before.end >= timedelta(minutes=_LEAST_FREE)
        for moment in (before.end, after.start)
    ]
    ends = [event.end for event in day if event.end]
    said = [saying.clock(moment, asked.language) for moment in (*edges, max(ends))]
    return Right((saying.ways(said if edges else [*said, *saying.NO[asked.language].split("|")]),))


@meaning("longest")
def longest(asked: Asked, args: tuple[str, ...]) -> Right | None:
    day = sorted(asked.on_day(), key=lambda event: -event.minutes)
    if len(day) < 2 or not all(event.end for event in day) or day[0].minutes - day[1].minutes < 5:
        return None
    first_start = min(event.start for event in day)
    if first_start <= asked.at:
        return None
    said = saying.title_ways(day[0].title)
    return Right((f"{said}|{saying.locus_ways(day[0].locus)}" if day[0].locus else said,), that=about(day[0]))


@meaning("days")
def days(asked: Asked, args: tuple[str, ...]) -> Right | None:
    all_days = sorted({event.day for event in asked.events()})
    count = saying.number(len(all_days), ("hari", "day"), asked.language)
    return Right((f"{count}|{saying.day_number(all_days[-1], asked.language)}",))

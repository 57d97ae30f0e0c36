"""The agenda's cells, each item as one group lives it: asked before it, while it runs and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from tests.questions.frames.facts import Fact, Sheet, claim, fact
from tests.questions.frames.names import is_person, words
from tests.questions.wordings import saying
from tests.questions.wordings.asked import Asked
from tests.questions.wordings.schedule import Event

_WAY = re.compile(
    r"^(perjalanan|bus|berangkat|transfer|penerbangan|kembali|travel|pulang|kepulangan|menuju|keberangkatan|boarding"
    r"|check-?out|drive|ride|flight|departure|return)| ke | to |menuju",
    re.IGNORECASE,
)
_OF_ITEM = ("start", "end", "length", "speaker", "note")
_PLACES = ("place", "room_of")
_BESIDE = ("next_after", "prev_before")
_OF_OTHERS = ("start", "end", "place", "speaker")
_SHIFTS = (30, -30, 60, 15, 90, -45)


def item_facts(sheet: Sheet) -> Iterator[Fact]:
    for group in sheet.askers:
        events = sheet.agendas[group]
        titles = [event.title.casefold() for event in events]
        for event in events:
            if titles.count(event.title.casefold()) == 1:
                yield from _of_event(sheet, group, event)
        yield from _hours(sheet, group)


def _of_event(sheet: Sheet, group: str, event: Event) -> Iterator[Fact]:
    titles = [other.title for other in sheet.agendas[group]]
    ways = sheet.names.item(event.title, titles, sheet.language)
    asked = sheet.asked(group, sheet.before(group, event), item=event.title)
    at = _moment(sheet, asked.at, event)
    says = {"item": ways}
    trip = bool(_WAY.search(event.title))
    overlap = any(
        e is not event and e.start < (event.end or event.start) and (e.end or e.start) > event.start
        for e in sheet.agendas[group]
    )
    for name in (*_OF_ITEM, *(() if trip else _PLACES), *(() if overlap else _BESIDE)):
        for known in fact(asked, name, says):
            yield replace(known, at=at if name not in _BESIDE else asked.at)
            yield from _claims(sheet, replace(known, at=at), event)
    if len({e.day for e in sheet.agendas[group]}) > 1:
        for known in fact(asked, "day_of", says):
            yield replace(known, at=sheet.before(group))
            yield from _claims(sheet, replace(known, at=sheet.before(group)), event)
    if sum(item.title.casefold() == event.title.casefold() for item in sheet.visit.agenda) == 1:
        yield from fact(asked, "which_groups_item", says)
    yield from _of_another(sheet, group, event, trip=trip)


def _moment(sheet: Sheet, early: datetime, event: Event) -> datetime:
    """Mostly before it; now and then while it runs, or soon after it."""
    end = event.end or event.start
    within = event.start + timedelta(minutes=max(1, event.minutes // 3))
    return sheet.random.choice((early, early, within, end + timedelta(minutes=4)))


def _of_another(sheet: Sheet, group: str, event: Event, *, trip: bool) -> Iterator[Fact]:
    """The same of another group's item, where that title stands once in its agenda."""
    asker = sheet.random.choice(sheet.askers)
    other = sheet.visit.group(group)
    if (
        asker == group
        or not other
        or sheet.visit.zone_of(other) != sheet.visit.zone_of(sheet.visit.group(asker))
    ):
        return
    titles = [e.title for name in (asker, group) for e in sheet.agendas[name]]
    says = {
        "item": sheet.names.item(event.title, titles, sheet.language),
        "group": sheet.names.group(other),
    }
    asked = sheet.asked(asker, sheet.before(group, event), item=event.title, group=group)
    for name in _OF_OTHERS:
        if not (trip and name == "place"):
            yield from fact(asked, name, says, ("item", "group"))


def _claims(sheet: Sheet, known: Fact, event: Event) -> Iterator[Fact]:
    random = sheet.random
    if known.meaning in {"start", "end"}:
        true = event.start if known.meaning == "start" else event.end
        yield from _hour_claims(sheet, known, true or event.start, event)
    elif known.meaning == "place" and event.locus:
        others = [
            locus
            for locus in sheet.visit.loci
            if not words(locus.name) & words(event.locus.name) and not words(locus.name) & words(event.room)
        ]
        yield from claim(known, "is_place", "locus", sheet.names.place(event.locus), true=True)
        for other in random.sample(others, min(1, len(others))):
            yield from claim(known, "is_place", "locus", sheet.names.place(other), true=False)
    elif known.meaning == "speaker" and all(map(is_person, event.item.speakers)):
        mine = random.choice(event.item.speakers)
        yield from claim(known, "is_speaker", "person", sheet.names.person(mine), true=True)
        heard = {name for item in sheet.visit.agenda for name in item.speakers if is_person(name)}
        held = words(" ".join(event.item.speakers))
        strangers = sorted(name for name in heard if not words(saying.short_name(name)) & held)
        for name in random.sample(strangers, min(1, len(strangers))):
            yield from claim(known, "is_speaker", "person", sheet.names.person(name), true=False)
    elif known.meaning == "day_of":
        days = {e.day for e in sheet.agendas[known.asked.group]}
        for day in sorted(days):
            ways = (saying.weekday(day, sheet.language),)
            yield from claim(known, "is_day", "day", ways, true=day == event.day)


def _hour_claims(sheet: Sheet, known: Fact, true: datetime, event: Event) -> Iterator[Fact]:
    false = true + timedelta(minutes=sheet.random.choice(_SHIFTS))
    name = f"is_{known.meaning}"
    yield from claim(known, name, "time", hour_ways(true, sheet.language), true=True)
    if false.date() == true.date() and false not in {event.start, event.end}:
        yield from claim(known, name, "time", hour_ways(false, sheet.language), true=False)


def hour_ways(moment: datetime, language: str) -> tuple[str, ...]:
    """How an hour of the day is said behind «jam» or «at»."""
    clocks = (f"{moment:%H:%M}", f"{moment:%H.%M}")
    if language == "en":
        minutes = f":{moment:%M}" if moment.minute else ""
        return (clocks[0], f"{moment.hour % 12 or 12}{minutes} {'am' if moment.hour < 12 else 'pm'}")
    part = (
        "pagi"
        if moment.hour < 11
        else "siang"
        if moment.hour < 15
        else "sore"
        if moment.hour < 18
        else "malam"
    )
    if moment.minute == 0:
        return (*clocks, f"{moment.hour}", f"{moment.hour % 12 or 12} {part}")
    if moment.minute == 30 and moment.hour % 12 != 11:
        return (*clocks, f"setengah {(moment.hour + 1) % 12 or 12} {part}")
    return clocks


def _hours(sheet: Sheet, group: str) -> Iterator[Fact]:
    """What one's own and another group does at an hour that day."""
    asker = sheet.random.choice(sheet.askers)
    other, own = sheet.visit.group(group), sheet.visit.group(asker)
    for event in sheet.agendas[group]:
        if event.start.minute % 30 or event.day != sheet.agendas[group][0].day or not event.end:
            continue
        ways = hour_ways(event.start, sheet.language)
        asked = _at(sheet.asked(group, sheet.before(group)), event.start)
        yield from fact(asked, "doing_at", {"time": ways})
        if other and own and asker != group and sheet.visit.zone_of(other) == sheet.visit.zone_of(own):
            asked = _at(sheet.asked(asker, sheet.before(group), group=group), event.start)
            yield from fact(asked, "doing_at", {"time": ways, "group": sheet.names.group(other)})


def _at(asked: Asked, moment: datetime) -> Asked:
    return replace(asked, times={"time": moment})

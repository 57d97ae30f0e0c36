"""A group's agenda: a day of it, what runs now, what comes next.

Items come as the store schedules them (`db.visit.Scheduled`), known here by their shape only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Protocol

from markupsafe import Markup, escape

from texts.catalogue import Texts
from texts.when import clock, day, span, zone_name


class Item(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def speakers(self) -> tuple[str, ...]: ...
    @property
    def note(self) -> str: ...


class Place(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def address(self) -> str: ...


class Appointment(Protocol):
    @property
    def item(self) -> Item: ...
    @property
    def start(self) -> datetime: ...
    @property
    def end(self) -> datetime | None: ...
    @property
    def locus(self) -> Place | None: ...
    @property
    def room(self) -> str: ...


def agenda_day(
    texts: Texts, wanted: date, appointments: Sequence[Appointment], phases: Sequence[str], *, group: str
) -> Markup:
    """Show one day. `phases` tells of each item whether it is done, now, next or later; all later needs no word."""
    title = texts.html("agenda-title", day=day(wanted, texts.language))
    if not appointments:
        return _lines([title, texts.html("agenda-nothing-that-day", group=group)])
    parts = [title, texts.html("agenda-for", group=group, zone=zone_name(appointments[0].start))]
    marked = any(phase != "later" for phase in phases)
    together = groupby(zip(phases, appointments, strict=True), key=lambda pair: pair[0])
    for phase, members in together:
        heading = [texts.html(f"agenda-phase-{phase}")] if marked else []
        parts += [Markup(), *heading, *(_entry(texts, one) for _, one in members)]
    return _lines(parts)


def _entry(texts: Texts, one: Appointment) -> Markup:
    times = texts.html("agenda-entry", times=_times(texts, one), title=one.item.title)
    place = where(one)
    known = place.casefold() in one.item.title.casefold()
    return times if known else _lines([times, escape(place)])


def _times(texts: Texts, one: Appointment) -> str:
    start = clock(one.start, texts.language, zone=False)
    end = clock(one.end, texts.language, zone=False) if one.end else texts.plain("agenda-open-end")
    return f"{start}–{end}"


def where(one: Appointment) -> str:
    """Name the place and its room; empty where the agenda has none."""
    return ", ".join(part for part in (one.locus.name if one.locus else "", one.room) if part)


def running_now(texts: Texts, now: datetime, appointments: Iterable[Appointment]) -> Markup:
    return _paragraphs(_running(texts, now, one) for one in appointments)


def coming_next(texts: Texts, now: datetime, appointments: Iterable[Appointment]) -> Markup:
    return _paragraphs(_coming(texts, now, one) for one in appointments)


def then(texts: Texts, now: datetime, appointments: Sequence[Appointment]) -> Markup:
    """Name in one line what comes after what runs."""
    return _lines(_then(texts, now, one) for one in appointments)


def _then(texts: Texts, now: datetime, one: Appointment) -> Markup:
    times = span(one.start, one.end, texts.language)
    if not _is_today(now, one):
        times = f"{day(one.start.date(), texts.language)}, {times}"
    place = where(one)
    return texts.html("agenda-then", title=one.item.title, times=f"{times}, {place}" if place else times)


def nothing_now(texts: Texts) -> Markup:
    return texts.html("agenda-nothing-now")


def all_over(texts: Texts, *, group: str) -> Markup:
    return texts.html("agenda-all-over", group=group)


def last_item(texts: Texts) -> Markup:
    return texts.html("agenda-last-item")


def no_agenda(texts: Texts, *, group: str) -> Markup:
    return texts.html("agenda-empty", group=group)


def _running(texts: Texts, now: datetime, one: Appointment) -> Markup:
    language = texts.language
    if one.end:
        times = texts.html(
            "agenda-ends-in",
            times=span(one.start, one.end, language),
            remaining=duration(texts, _minutes_until(now, one.end)),
        )
    else:
        times = texts.html("agenda-since", time=clock(one.start, language))
    return _lines([texts.html("agenda-now-title", title=one.item.title), times, *_details(texts, one)])


def _coming(texts: Texts, now: datetime, one: Appointment) -> Markup:
    times = span(one.start, one.end, texts.language)
    if not _is_today(now, one):
        line = texts.html("agenda-on-day", day=day(one.start.date(), texts.language), times=times)
    else:
        remaining = duration(texts, _minutes_until(now, one.start))
        line = texts.html("agenda-starts-in", times=times, remaining=remaining)
    return _lines([texts.html("agenda-next-title", title=one.item.title), line, *_details(texts, one)])


def _is_today(now: datetime, one: Appointment) -> bool:
    return one.start.date() == now.astimezone(one.start.tzinfo).date()


def _details(texts: Texts, one: Appointment) -> list[Markup]:
    facts = [
        ("agenda-where", where(one)),
        ("agenda-address", one.locus.address if one.locus else ""),
        ("agenda-who", "; ".join(one.item.speakers)),
        ("agenda-note", one.item.note),
    ]
    return [_fact(texts, name, value) for name, value in facts if value]


def _fact(texts: Texts, name: str, value: str) -> Markup:
    return texts.html(name, value=value)


def _minutes_until(now: datetime, moment: datetime) -> int:
    """Count the minutes to come, a begun one as a whole: who is told `1` still has a moment."""
    return -int((now - moment).total_seconds() // 60)


def duration(texts: Texts, minutes: int) -> str:
    """Write a length of time below a day: `45 menit`, `2 jam`, `1 jam 20 menit`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return texts.plain("agenda-minutes", minutes=minutes)
    if not rest:
        return texts.plain("agenda-hours", hours=hours)
    return texts.plain("agenda-hours-minutes", hours=hours, minutes=rest)


def _lines(parts: Iterable[Markup]) -> Markup:
    return Markup("\n").join(parts)


def _paragraphs(parts: Iterable[Markup]) -> Markup:
    return Markup("\n\n").join(parts)


def agenda_card(texts: Texts, shown: Markup) -> Markup:
    """Say below a pinned day that it is kept up to date."""
    return texts.html("agenda-card", agenda=shown)

"""A group's agenda as an iCalendar file (RFC 5545) that Google, Apple and Outlook calendars read.

Each item keeps its UID however often the file is made, and SEQUENCE is the visit's version, which every change raises;
so a calendar that gets the file again moves what it has instead of adding to it. What was cancelled stays in the file as
such (RFC 5546 has no other way in one file): Apple's and Outlook's calendars take it away or strike it out, and one that
only adds, as Google's import does, at least shows it with its new title, and nobody as busy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol
from zoneinfo import ZoneInfo

from markupsafe import Markup

from texts.catalogue import Texts
from texts.pages import shorten

if TYPE_CHECKING:
    from icalendar import Event

GROUP_MOST: Final = 200
"""Characters of a group's name in a caption, which holds 1,024 in all."""


class Item(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def uid(self) -> str: ...
    @property
    def speakers(self) -> tuple[str, ...]: ...
    @property
    def note(self) -> str: ...


class Place(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def latitude(self) -> float | None: ...
    @property
    def longitude(self) -> float | None: ...


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


class Cancelled(Protocol):
    @property
    def uid(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Entries:
    """Appointments with the minutes before them at which the calendar reminds, and those that are off."""

    appointments: Sequence[tuple[Appointment, Sequence[int]]]
    cancelled: Sequence[Cancelled] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The visit and group whose agenda it is; `version` is the visit's, from 1."""

    visit_code: str
    visit_name: str
    version: int
    group: str
    zone: ZoneInfo


def agenda_calendar(texts: Texts, source: Source, entries: Entries, *, now: datetime) -> bytes:
    from icalendar import Calendar  # noqa: PLC0415 - 0.1 s that only who wants a calendar pays

    calendar = Calendar()
    name = f"{source.visit_name} ({source.group})"
    fields = {
        "prodid": "-//Lokus//Lokus//ID",
        "version": "2.0",
        "calscale": "GREGORIAN",
        "method": "PUBLISH",
        "x-wr-calname": name,
        "x-wr-timezone": source.zone.key,
    }
    for field, value in fields.items():
        calendar.add(field, value)
    for one, lead_minutes in entries.appointments:
        calendar.add_component(_event(texts, source, one, lead_minutes, now))
    for gone in entries.cancelled:
        calendar.add_component(_cancelled(texts, source, gone, now))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(
    texts: Texts, source: Source, one: Appointment, lead_minutes: Sequence[int], now: datetime
) -> Event:
    event = _known_by(source, one.item.uid, now)
    event.add("summary", one.item.title)
    event.add("dtstart", one.start)
    if one.end:
        event.add("dtend", one.end)
    _add_place(event, one)
    description = _description(texts, one)
    if description:
        event.add("description", description)
    event.add("status", "CONFIRMED")
    _add_alarms(event, one, lead_minutes)
    return event


def _cancelled(texts: Texts, source: Source, gone: Cancelled, now: datetime) -> Event:
    event = _known_by(source, gone.uid, now)
    event.add("summary", texts.plain("calendar-cancelled", title=gone.title))
    event.add("dtstart", gone.starts_at.astimezone(source.zone))
    if gone.ends_at:
        event.add("dtend", gone.ends_at.astimezone(source.zone))
    event.add("status", "CANCELLED")
    event.add("transp", "TRANSPARENT")
    return event


def _known_by(source: Source, uid: str, now: datetime) -> Event:
    """Begin an event with what tells a calendar which one it is, and whether it is newer than its own."""
    from icalendar import Event  # noqa: PLC0415 - as above

    event, stamp = Event(), now.astimezone(UTC).replace(microsecond=0)
    event.add("uid", f"{source.visit_code}-{uid}@lokus")
    event.add("sequence", max(source.version - 1, 0))
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    return event


def _add_place(event: Event, one: Appointment) -> None:
    place = one.locus
    parts = (place.name if place else "", one.room, place.address if place else "")
    location = ", ".join(part for part in parts if part)
    if location:
        event.add("location", location)
    if place and place.latitude is not None and place.longitude is not None:
        event.add("geo", (place.latitude, place.longitude))


def _description(texts: Texts, one: Appointment) -> str:
    facts = (("agenda-who", "; ".join(one.item.speakers)), ("agenda-note", one.item.note))
    return "\n".join(_fact(texts, name, value) for name, value in facts if value)


def _fact(texts: Texts, name: str, value: str) -> str:
    return texts.plain(name, value=value)


def _add_alarms(event: Event, one: Appointment, lead_minutes: Sequence[int]) -> None:
    from icalendar import Alarm  # noqa: PLC0415 - as above

    for minutes in lead_minutes:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", one.item.title)
        alarm.add("trigger", timedelta(minutes=-minutes))
        event.add_component(alarm)


def calendar_caption(texts: Texts, *, group: str, count: int) -> Markup:
    return texts.html("calendar-caption", group=shorten(group, GROUP_MOST), count=count)

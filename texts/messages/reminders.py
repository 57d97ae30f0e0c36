"""Reminders of agenda items, a group's day told ahead, and one's own reminder times.

Facts are those of `db.reminders`, as they stand in an outbox row. What is said of the time depends on the moment of
sending: who is late says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.agenda import agenda_day, duration, where
from texts.messages.outgoing import Button, Part, Rows, pages
from texts.when import clock, day

MINUTE = 60
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class _Item:
    title: str
    speakers: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class _Appointment:
    """An agenda item as its facts tell of it."""

    item: _Item
    start: datetime
    end: datetime | None
    locus: _Place | None
    room: str


def reminder(texts: Texts, facts: Mapping[str, Any], *, now: datetime, of_all: bool = False) -> list[Part]:
    """Remind of an item: when, what, where, who, what to bring. `of_all`: to who hears of every group's items."""
    lines = [headline(texts, facts, now=now)]
    groups = "; ".join(facts["groups"]) or texts.plain("reminder-all-groups")
    told = (
        ("agenda-where", where(_appointment(facts))),
        ("agenda-who", "; ".join(facts["speakers"])),
        ("agenda-note", facts["note"]),
        ("reminder-groups", groups if of_all else ""),
    )
    lines += [texts.html(name, value=value) for name, value in told if value]
    return pages(Markup("\n").join(lines), _place_buttons(texts, facts))


def headline(texts: Texts, facts: Mapping[str, Any], *, now: datetime) -> Markup:
    """Say the fact first: `10 menit lagi, 09.30 WIB: Smart City Centre`."""
    start = _local(facts["start"], facts)
    seconds = (start - now).total_seconds()
    left = int(-(-seconds // MINUTE))  # a begun minute is still there
    said = {"time": _moment(texts, start, now), "title": facts["title"]}
    if seconds <= -MINUTE:
        return texts.html("reminder-started", passed=duration(texts, int(-seconds // MINUTE)), **said)
    if left <= 0:
        return texts.html("reminder-now", **said)
    remaining = duration(texts, left)
    if left < facts["lead"]:
        return texts.html("reminder-late", remaining=remaining, **said)
    return texts.html("reminder-ahead", remaining=remaining, **said)


def day_ahead(texts: Texts, facts: Mapping[str, Any], *, now: datetime) -> list[Part]:
    """Tell a group's day at a glance: when and where it begins, then all of it."""
    agenda = [_of_day(one, facts) for one in facts["items"]]
    wanted = date.fromisoformat(facts["day"])
    table = agenda_day(texts, wanted, agenda, ["later"] * len(agenda), group=facts["group"])
    return pages(Markup("\n\n").join([day_headline(texts, facts, now=now), table]))


def day_headline(texts: Texts, facts: Mapping[str, Any], *, now: datetime) -> Markup:
    first = _of_day(facts["items"][0], facts)
    today = now.astimezone(first.start.tzinfo).date() == date.fromisoformat(facts["day"])
    begins = "reminder-day-today" if today else "reminder-day-tomorrow"
    return texts.html(begins, time=clock(first.start, texts.language), title=first.item.title)


def _place_buttons(texts: Texts, facts: Mapping[str, Any]) -> Rows:
    """Offer the place on the map, and who is there; `handlers/loci.py` and `handlers/contacts.py` answer."""
    locus = facts["locus"]
    row = []
    if locus and facts["map"]:
        row.append(Button(texts.plain("agenda-button-map"), data=f"locus:map:{locus}"))
    if locus:
        row.append(Button(texts.plain("agenda-button-contact"), data=f"contact:locus:{locus}"))
    return (tuple(row),) if row else ()


def _moment(texts: Texts, start: datetime, now: datetime) -> str:
    """Name the time, and the day where it is not today's."""
    at = clock(start, texts.language)
    if start.date() == now.astimezone(start.tzinfo).date():
        return at
    return f"{day(start.date(), texts.language)}, {at}"


def _appointment(facts: Mapping[str, Any]) -> _Appointment:
    item = _Item(facts["title"], tuple(facts["speakers"]), facts["note"])
    place = _Place(facts["place"]) if facts["place"] else None
    return _Appointment(item, _local(facts["start"], facts), None, place, facts["room"])


def _of_day(one: Mapping[str, Any], facts: Mapping[str, Any]) -> _Appointment:
    end = _local(one["end"], facts) if one["end"] else None
    place = _Place(one["place"]) if one["place"] else None
    return _Appointment(_Item(one["title"]), _local(one["start"], facts), end, place, one["room"])


def _local(moment: str, facts: Mapping[str, Any]) -> datetime:
    return datetime.fromisoformat(moment).astimezone(ZoneInfo(facts["zone"]))


def own_times(
    texts: Texts, own: Sequence[int] | None, of_visit: Sequence[int], *, has_group: bool = True
) -> Markup:
    """Say when someone is reminded. `own` None = as the visit has it, empty = never."""
    if own is None and not has_group:
        return texts.html("reminder-own-no-group")
    if own is None:
        times = lead_times(texts, of_visit)
        return (
            texts.html("reminder-own-usual", times=times) if times else texts.html("reminder-own-usual-none")
        )
    if not own:
        return texts.html("reminder-own-none")
    return texts.html("reminder-own-chosen", times=lead_times(texts, own))


def lead_times(texts: Texts, minutes: Sequence[int]) -> str:
    """List lead times, the longest first: `1 jam, 30 menit dan 10 menit`."""
    named = [lead_time(texts, one) for one in sorted(set(minutes), reverse=True)]
    if len(named) < 2:  # noqa: PLR2004 - one needs no "and"
        return "".join(named)
    return texts.plain("reminder-list", most=", ".join(named[:-1]), last=named[-1])


def lead_time(texts: Texts, minutes: int) -> str:
    return texts.plain("reminder-one-day") if minutes == DAY else duration(texts, minutes)


def day_times(texts: Texts, evening: time | None, morning: time | None) -> Markup:
    """Say when the visit's days are told ahead; for organizers, who may change it."""
    return Markup("\n").join(
        texts.html(name, time=day_clock(texts, at))
        for name, at in (("reminder-day-evening", evening), ("reminder-day-morning", morning))
    )


def day_clock(texts: Texts, at: time | None) -> str:
    if at is None:
        return texts.plain("reminder-day-never")
    return f"{at.hour:02}{'.' if texts.language == 'id' else ':'}{at.minute:02}"

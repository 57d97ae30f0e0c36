"""Where a group's agenda stands at a moment: what is over, what runs, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from db.visit import Scheduled


class Phase(StrEnum):
    DONE = "done"
    NOW = "now"
    NEXT = "next"
    LATER = "later"


Agenda = Sequence[Scheduled]


def phases(agenda: Agenda, now: datetime) -> tuple[Phase, ...]:
    """Tell for each item where it stands. What starts together comes next together."""
    upcoming = min((one.start for one in agenda if one.start > now), default=None)
    return tuple(_phase(one, now, upcoming) for one in agenda)


def _phase(one: Scheduled, now: datetime, upcoming: datetime | None) -> Phase:
    if one.start > now:
        return Phase.NEXT if one.start == upcoming else Phase.LATER
    return Phase.NOW if now < ends(one) else Phase.DONE


def ends(one: Scheduled) -> datetime:
    """Return the item's end; one without an end lasts at most until the end of its day."""
    if one.end is not None:
        return one.end
    return datetime.combine(one.start.date() + timedelta(days=1), time(), tzinfo=one.start.tzinfo)


def running(agenda: Agenda, now: datetime) -> tuple[Scheduled, ...]:
    return tuple(one for one in agenda if one.start <= now < ends(one))


def following(agenda: Agenda, now: datetime) -> tuple[Scheduled, ...]:
    """List what starts next: several items where they start together, none when the visit has no more."""
    upcoming = min((one.start for one in agenda if one.start > now), default=None)
    return tuple(one for one in agenda if one.start == upcoming)


def days(agenda: Iterable[Scheduled]) -> tuple[date, ...]:
    return tuple(sorted({one.start.date() for one in agenda}))


def on_day(agenda: Iterable[Scheduled], day: date) -> tuple[Scheduled, ...]:
    return tuple(one for one in agenda if one.start.date() == day)


def day_meant(agenda: Agenda, now: datetime) -> date | None:
    """Choose the day to show unasked: today, else the next with items, else the last; None without any."""
    if not agenda:
        return None
    today, known = now.astimezone(agenda[0].start.tzinfo).date(), days(agenda)
    return next((day for day in known if day >= today), known[-1])

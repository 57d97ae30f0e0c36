"""A group's agenda as its workbook's rows say it: worked out here anew, so that it can catch the program's own mistakes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.visit import AgendaItem, Locus, Visit

_UNKNOWN_LENGTH = timedelta(hours=1)


@dataclass(frozen=True)
class Event:
    """An item as one group lives it, in the group's local time (naive). `end` is None where no row tells it."""

    item: AgendaItem
    start: datetime
    end: datetime | None
    written: bool
    locus: Locus | None

    @property
    def title(self) -> str:
        return self.item.title

    @property
    def day(self) -> date:
        return self.start.date()

    @property
    def room(self) -> str:
        return self.item.room or (self.locus.room if self.locus else "")

    @property
    def minutes(self) -> int:
        return int((self.end - self.start).total_seconds() // 60) if self.end else 0

    def over(self, at: datetime) -> bool:
        return (self.end or self.start + _UNKNOWN_LENGTH) <= at

    def runs(self, at: datetime) -> bool:
        return self.end is not None and self.start <= at < self.end


@dataclass(frozen=True)
class Stay:
    """Neighbouring events at one place, with nothing of the agenda elsewhere between them."""

    locus: Locus
    events: tuple[Event, ...]

    @property
    def start(self) -> datetime:
        return self.events[0].start

    @property
    def end(self) -> datetime | None:
        return self.events[-1].end


def agenda(visit: Visit, group: str) -> tuple[Event, ...]:
    own = visit.group(group)
    zone = visit.zone_of(own)
    loci = {locus.name: locus for locus in visit.loci}
    events = []
    for item in visit.agenda:
        if item.groups and group not in item.groups:
            continue
        from_zone = item.zone or zone
        start = datetime.combine(item.day, item.starts, from_zone).astimezone(zone)
        end = datetime.combine(item.day, item.ends, from_zone).astimezone(zone) if item.ends else None
        plain_end = end.replace(tzinfo=None) if end else None
        events.append(
            Event(item, start.replace(tzinfo=None), plain_end, end is not None, loci.get(item.locus))
        )
    events.sort(key=lambda event: event.start)
    return tuple(_ended(event, events) for event in events)


def _ended(event: Event, events: list[Event]) -> Event:
    """An empty end means until the group's next item of that day."""
    if event.end:
        return event
    later = [other.start for other in events if other.start > event.start and other.day == event.day]
    return Event(event.item, event.start, min(later, default=None), written=False, locus=event.locus)


def stays(events: tuple[Event, ...]) -> list[Stay]:
    runs: list[list[Event]] = []
    for event in events:
        last = runs[-1][-1] if runs else None
        if last and last.locus and last.locus is event.locus and last.day == event.day:
            runs[-1].append(event)
        else:
            runs.append([event])
    return [Stay(run[0].locus, tuple(run)) for run in runs if run[0].locus]

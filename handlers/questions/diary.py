"""One group's agenda as answers need it: what runs, comes next, falls into a window or matches what is asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from db.visit import AgendaItem, Group, Locus, Scheduled, Visit, group_agenda

_LAST_ITEM = timedelta(hours=1)
"""How long an item without an end, the last of its day, is taken to run."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A scheduled item, with the end that is taken where none is written."""

    item: AgendaItem
    start: datetime
    end: datetime | None
    locus: Locus | None
    room: str

    @property
    def until(self) -> datetime:
        return self.end or self.start + _LAST_ITEM

    @property
    def day(self) -> date:
        return self.start.date()


class Diary:
    """A group's slots in order of time."""

    def __init__(self, visit: Visit, group: Group) -> None:
        self.group = group
        self.zone = visit.zone_of(group)
        self._visit = visit
        self.slots: tuple[Slot, ...] = tuple(map(_slot, group_agenda(visit, group)))

    @cached_property
    def days(self) -> tuple[date, ...]:
        return tuple(dict.fromkeys(slot.day for slot in self.slots))

    @cached_property
    def loci(self) -> tuple[Locus, ...]:
        """Places of the agenda, in order of the first visit to each."""
        return tuple({slot.locus.name: slot.locus for slot in self.slots if slot.locus}.values())

    @cached_property
    def locus_names(self) -> frozenset[str]:
        return frozenset(locus.name for locus in self.loci)

    @cached_property
    def own_places(self) -> frozenset[int]:
        """Places of the agenda, by where they stand among the visit's loci."""
        return frozenset(at for at, locus in enumerate(self._visit.loci) if locus.name in self.locus_names)

    @cached_property
    def _by_day(self) -> dict[date, tuple[Slot, ...]]:
        return {day: tuple(slot for slot in self.slots if slot.day == day) for day in self.days}

    def of_day(self, day: date) -> tuple[Slot, ...]:
        return self._by_day.get(day, ())

    def running(self, moment: datetime) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.start <= moment < slot.until)

    def after(self, moment: datetime) -> tuple[Slot, ...]:
        """List what begins at the first start after the moment; items of one start are several."""
        later = [slot for slot in self.slots if slot.start > moment]
        return tuple(slot for slot in later if slot.start == later[0].start)

    def before(self, moment: datetime) -> tuple[Slot, ...]:
        ended = [slot for slot in self.slots if slot.until <= moment]
        last = max((slot.until for slot in ended), default=None)
        return tuple(slot for slot in ended if slot.until == last)

    def within(self, start: datetime, end: datetime) -> tuple[Slot, ...]:
        """List what runs for some of the window; what only touches its edges does not."""
        return tuple(slot for slot in self.slots if slot.start < end and slot.until > start)

    def meant_day(self, moment: datetime) -> date | None:
        """Say which day is meant where none is named: today, else the next with items, else the last."""
        today = moment.date()
        return next((day for day in self.days if day >= today), self.days[-1] if self.days else None)

    def current_or_next(self, slots: Iterable[Slot], moment: datetime) -> Slot | None:
        """Pick the one that runs, else the next one to come, else none."""
        return next(
            (slot for slot in sorted(slots, key=lambda slot: slot.start) if slot.until > moment), None
        )


def _slot(scheduled: Scheduled) -> Slot:
    return Slot(scheduled.item, scheduled.start, scheduled.end, scheduled.locus, scheduled.room)


def titles(slots: Sequence[Slot]) -> list[str]:
    return [slot.item.title for slot in slots]

"""What looks wrong across rows without being an error: overlaps, far dates, contradictions, counts that differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from db.visit import AgendaItem, Locus, Visit
from db.workbook.agenda import PlacedItem
from db.workbook.records import Record
from db.workbook.rows import headcount, row_counts

_YEAR = timedelta(days=366)


def warn_far_dates(items: Sequence[PlacedItem]) -> None:
    """Warn of dates more than a year apart, at those that are far from most others."""
    days = sorted(placed.item.day for placed in items)
    if not days or days[-1] - days[0] < _YEAR:
        return
    middle = days[len(days) // 2]
    far = [placed for placed in items if abs(placed.item.day - middle) >= _YEAR]
    for placed in far or [max(items, key=lambda placed: placed.item.day)]:
        other = middle if far else days[0]
        placed.record.warn(
            "Tanggal", "dates-far-apart", date=placed.item.day.isoformat(), other_date=other.isoformat()
        )


def warn_headcounts(visit: Visit, records: Mapping[str, Record]) -> None:
    """Warn where a group's number of participants differs from the list, if there is one."""
    counts = row_counts(visit.participants)
    for group in visit.groups:
        number = headcount(group.headcount)
        listed = counts.get(group.name, 0)
        if counts and number is not None and number != listed and group.name in records:
            records[group.name].warn(
                "Jumlah peserta", "headcount-differs", group=group.name, number=number, listed=listed
            )


def warn_contradicted_loci(visit: Visit, items: Sequence[PlacedItem], records: Mapping[str, Record]) -> None:
    """Warn of loci where the agenda takes groups that `Kelompok` doesn't name."""
    everyone = tuple(group.name for group in visit.groups)
    loci: dict[str, Locus] = {locus.name: locus for locus in visit.loci if locus.groups}
    surplus: dict[str, dict[str, str]] = {}
    for placed in items:
        locus = loci.get(placed.item.locus)
        if locus is None:
            continue
        for group in placed.item.groups or everyone:
            if group not in locus.groups:
                surplus.setdefault(locus.name, {}).setdefault(group, placed.record.cell("Lokus"))
    for name, groups in surplus.items():
        where = next(iter(groups.values()))
        records[name].warn(
            "Kelompok", "locus-contradicted", locus=name, groups="; ".join(groups), where=where
        )


@dataclass(frozen=True, slots=True)
class _Timed:
    start: datetime
    end: datetime
    placed: PlacedItem

    def overlaps(self, other: _Timed) -> bool:
        return self.start < other.end and other.start < self.end


class _Agenda:
    """Items in order of start; `latest[n]` is that of the first n+1 which lasts longest."""

    def __init__(self, timed: list[_Timed]) -> None:
        self.timed = sorted(timed, key=lambda item: item.start)
        self.starts = [item.start for item in self.timed]
        self.latest: list[_Timed] = []
        for item in self.timed:
            self.latest.append(max(self.latest[-1], item, key=lambda one: one.end) if self.latest else item)

    def beside(self, item: _Timed) -> Iterator[_Timed]:
        """Give the candidates for an overlap with an item: the longest before it, and the next one."""
        position = bisect_left(self.starts, item.start)
        if position:
            yield self.latest[position - 1]
        if position < len(self.timed):
            yield self.timed[position]


def warn_overlaps(visit: Visit, items: Sequence[PlacedItem]) -> None:
    """Warn of items of one group at the same time, each item once. An open end lasts until the next item."""
    shared: dict[ZoneInfo, _Agenda] = {}
    own: dict[str, list[PlacedItem]] = {}
    for placed in items:
        for name in placed.item.groups:
            own.setdefault(name, []).append(placed)
    common = [placed for placed in items if not placed.item.groups]
    warned: set[int] = set()
    for group in visit.groups:
        if not group.name:
            continue
        zone = visit.zone_of(group)
        if zone not in shared:
            shared[zone] = _Agenda([_timed(placed, zone) for placed in common])
            _warn_within(shared[zone], warned, group.name)
        mine = _Agenda([_timed(placed, zone) for placed in own.get(group.name, [])])
        _warn_within(mine, warned, group.name)
        for item in mine.timed:
            _warn_pair(item, shared[zone].beside(item), warned, group.name)


def _warn_within(agenda: _Agenda, warned: set[int], group: str) -> None:
    for before, item in zip(agenda.latest, agenda.timed[1:], strict=False):
        _warn_pair(item, iter((before,)), warned, group)


def _warn_pair(item: _Timed, others: Iterator[_Timed], warned: set[int], group: str) -> None:
    other = next((other for other in others if item.overlaps(other)), None)
    if other is None:
        return
    first, later = sorted((item, other), key=lambda one: (one.start, one.placed.record.number))
    if later.placed.record.number not in warned:
        warned.add(later.placed.record.number)
        later.placed.record.warn(
            "Mulai",
            "overlap",
            title=later.placed.item.title,
            other=first.placed.item.title,
            where=first.placed.record.cell("Mulai"),
            group=group,
        )


def _timed(placed: PlacedItem, zone: ZoneInfo) -> _Timed:
    item = placed.item
    start = _local(item, zone, last=False)
    end = _local(item, zone, last=True) if item.ends is not None else start + timedelta(minutes=1)
    return _Timed(start, end, placed)


def _local(item: AgendaItem, zone: ZoneInfo, *, last: bool) -> datetime:
    moment = datetime.combine(item.day, item.ends if last and item.ends is not None else item.starts)
    return moment.replace(tzinfo=item.zone).astimezone(zone).replace(tzinfo=None) if item.zone else moment

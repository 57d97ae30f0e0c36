"""Makes agenda items of the rows of `Agenda`, in the local time of the groups concerned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.visit import AgendaItem, Visit
from db.workbook.clock import Clock, Span, read_end, read_start
from db.workbook.dates import read_date
from db.workbook.records import Record, Table
from db.workbook.rows import Known
from db.workbook.values import read_lead_minutes


@dataclass(frozen=True, slots=True)
class PlacedItem:
    """An agenda item and the row that it was read from, for what is checked across rows."""

    item: AgendaItem
    record: Record


@dataclass(frozen=True, slots=True)
class _When:
    day: date
    starts: time
    ends: time | None
    zone: ZoneInfo | None = None


def read_agenda(table: Table, known: Known, visit: Visit) -> tuple[PlacedItem, ...]:
    """Read the items that have a day and a start; what is wrong with others is reported."""
    zones = {group.name: visit.zone_of(group) for group in visit.groups}
    placed = (_placed(record, known, zones or {"": visit.zone}) for record in table.records())
    return tuple(item for item in placed if item)


def _placed(record: Record, known: Known, zones: Mapping[str, ZoneInfo]) -> PlacedItem | None:
    code = record.text("Kode")
    if code:
        known.codes.add(record, "Kode", code, code)
    groups = known.groups.several(record, "Kelompok")
    when = _when(record, _own_zones(groups, zones))
    title = record.needed("Kegiatan")
    locus = known.loci.one(record, "Lokus")
    rest = record.text("Ruang"), record.items("Pengisi"), record.prose("Catatan")
    lead_minutes = record.parse("Pengingat", read_lead_minutes, None)
    if when is None:
        return None
    room, speakers, note = rest
    item = AgendaItem(
        day=when.day,
        starts=when.starts,
        ends=when.ends,
        zone=when.zone,
        title=title,
        code=code,
        locus=locus,
        room=room,
        groups=groups,
        speakers=speakers,
        note=note,
        lead_minutes=lead_minutes,
    )
    return PlacedItem(item, record)


def _own_zones(groups: tuple[str, ...], zones: Mapping[str, ZoneInfo]) -> frozenset[ZoneInfo]:
    return frozenset(zones[name] for name in groups or zones if name in zones)


def _when(record: Record, own: frozenset[ZoneInfo]) -> _When | None:
    day = _day(record)
    span = record.parse("Mulai", read_start, None)
    record.require("Mulai", given=span is not None)
    end = record.parse("Selesai", read_end, None)
    if span and span.end and end and end.minutes != span.end.minutes:
        record.error("Selesai", "end-twice", value=record.quoted("Mulai"))
    if day is None or span is None:
        return None
    for column in ("Mulai", "Selesai"):
        _check_date(record, column, day)
    return _timed(record, day, span, end or span.end, own)


def _check_date(record: Record, column: str, day: date) -> None:
    """Report a date beside a time that is not the item's; without a time it is a date where a time belongs."""
    value = record.value(column)
    if not isinstance(value, datetime) or value.date() == day:
        return
    if value.time() == time():
        record.error(column, "time-is-date", column=column, value=record.quoted(column))
    else:
        record.warn(column, "time-on-other-date", value=record.quoted(column), date=day.isoformat())


def _day(record: Record) -> date | None:
    day, other_weekday = record.parse("Tanggal", read_date, (None, False))
    record.require("Tanggal", given=day is not None)
    if day and other_weekday:
        record.warn("Tanggal", "weekday-mismatch", value=record.quoted("Tanggal"), date=day.isoformat())
    return day


def _timed(record: Record, day: date, span: Span, end: Clock | None, own: frozenset[ZoneInfo]) -> _When:
    start = span.start
    if end and start.zone and not end.zone and own != {start.zone}:
        record.warn("Selesai", "zone-of-start-only", value=record.quoted("Mulai"))
    when = _local(day, start, end, own)
    if when.ends is not None and when.ends < when.starts:
        column = "Mulai" if span.end is end else "Selesai"
        record.error(column, "end-before-start", starts=f"{when.starts:%H.%M}", ends=f"{when.ends:%H.%M}")
    return when


def _local(day: date, start: Clock, end: Clock | None, own: frozenset[ZoneInfo]) -> _When:
    """Put times in the groups' own zone if they share one; else keep the zone that was named."""
    named = start.zone or (end.zone if end else None)
    if named is None:
        return _When(day, start.time, end.time if end else None)
    home = next(iter(own)) if len(own) == 1 else named
    begins = _moved(day, start, home)
    finishes = _moved(day, end, home) if end else None
    if finishes and finishes.date() > begins.date() and _same_zone(start, end):
        return _When(day, start.time, end.time if end else None, named)
    zone = None if own == {home} else home
    return _When(begins.date(), begins.time(), finishes.time() if finishes else None, zone)


def _moved(day: date, clock: Clock, home: ZoneInfo) -> datetime:
    if clock.zone in {None, home}:
        return datetime.combine(day, clock.time)
    moment = datetime.combine(day, time(), tzinfo=clock.zone) + timedelta(minutes=clock.minutes)
    return moment.astimezone(home).replace(tzinfo=None)


def _same_zone(start: Clock, end: Clock | None) -> bool:
    return end is not None and start.zone is not None and start.zone == end.zone

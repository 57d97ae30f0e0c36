"""What is told of an agenda item that changed: what it was, what it is, and for whom that matters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from db.visit import AgendaItem, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticedItem:
    """An agenda item as it is told. Times are local, as in `AgendaItem`; `groups` are ids, none = all groups."""

    day: date
    starts: time
    ends: time | None
    zone: ZoneInfo | None
    title: str
    place: str
    address: str
    latitude: float | None
    longitude: float | None
    room: str
    speakers: tuple[str, ...]
    note: str
    locus_id: int
    groups: tuple[int, ...]
    group_names: tuple[str, ...] = ()

    def is_for(self, group_id: int | None) -> bool:
        return group_id is None or not self.groups or group_id in self.groups

    def over_at(self, zone: ZoneInfo) -> datetime:
        """Return when it is over; without an end, at the end of its day."""
        zone = self.zone or zone
        if self.ends is None:
            return datetime.combine(self.day + timedelta(days=1), time(), tzinfo=zone)
        return datetime.combine(self.day, self.ends, tzinfo=zone)

    @property
    def told(self) -> tuple[object, ...]:
        """What participants are told of when it changes. A place counts as the same when it is only called otherwise."""
        return self.day, self.starts, self.ends, self.zone, self.title, self.locus_id, self.room


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of a notice: what it was when it was last told, and what it is now.

    `details`: speakers and notes are told too. `undone`: it became again what it was. `elsewhere`: it is another
    group's now.
    """

    item_id: int
    code: str
    old: NoticedItem | None
    new: NoticedItem | None
    details: bool = False
    undone: bool = False
    elsewhere: bool = False

    def seen_by(self, group_id: int | None) -> Entry:
        """Leave out what is not for this group: an item that moves to another one is cancelled for the first."""
        return replace(
            self,
            old=self.old if self.old and self.old.is_for(group_id) else None,
            new=self.new if self.new and self.new.is_for(group_id) else None,
            elsewhere=bool(self.new and not self.new.is_for(group_id)),
        )

    @property
    def moves_group(self) -> bool:
        """Whether it is for other groups now, which those notice who go along with all."""
        return bool(self.old and self.new and set(self.old.groups) != set(self.new.groups))

    def is_told_to(self, group_id: int | None) -> bool:
        return self.matters or (group_id is None and self.moves_group)

    @property
    def matters(self) -> bool:
        if self.old is None or self.new is None:
            return self.old is not self.new
        if self.details and (self.old.speakers, self.old.note) != (self.new.speakers, self.new.note):
            return True
        return self.old.told != self.new.told


ENTRIES: Final = TypeAdapter(tuple[Entry, ...])


def entries_of(old: Visit, new: Visit, *, details: bool, undone: bool = False) -> tuple[Entry, ...]:
    """List what changed of the agenda, item by item."""
    before, after = {item.id: item for item in old.agenda}, {item.id: item for item in new.agenda}
    was, becomes = _Shower(old), _Shower(new)
    entries = (
        Entry(
            item_id=id_,
            code=(after.get(id_) or before[id_]).code,
            old=was.shown(before[id_]) if id_ in before else None,
            new=becomes.shown(after[id_]) if id_ in after else None,
            details=details,
            undone=undone,
        )
        for id_ in {**before, **after}
    )
    return tuple(entry for entry in entries if entry.old != entry.new)


class _Shower:
    """Shows items of a visit; keeps the loci and groups by name."""

    def __init__(self, visit: Visit) -> None:
        self._loci = {locus.name: locus for locus in visit.loci}
        self._groups = {group.name: group.id for group in visit.groups}

    def shown(self, item: AgendaItem) -> NoticedItem:
        locus = self._loci.get(item.locus)
        return NoticedItem(
            day=item.day,
            starts=item.starts,
            ends=item.ends,
            zone=item.zone,
            title=item.title,
            place=locus.name if locus else "",
            address=locus.address if locus else "",
            latitude=locus.latitude if locus else None,
            longitude=locus.longitude if locus else None,
            room=item.room or (locus.room if locus else ""),
            speakers=item.speakers,
            note=item.note,
            locus_id=locus.id if locus else 0,
            groups=tuple(self._groups[name] for name in item.groups),
            group_names=item.groups,
        )


def entries_for(
    entries: Iterable[Entry], group_id: int | None, zone: ZoneInfo, now: datetime
) -> tuple[Entry, ...]:
    """Leave what a group is to be told: what matters to it and is not over."""
    seen = (entry.seen_by(group_id) for entry in entries)
    return tuple(entry for entry in seen if entry.is_told_to(group_id) and not _is_over(entry, zone, now))


def _is_over(entry: Entry, zone: ZoneInfo, now: datetime) -> bool:
    return all(item.over_at(zone) <= now for item in (entry.old, entry.new) if item)


def merged(before: Sequence[Entry], fresh: Iterable[Entry], group_id: int | None) -> tuple[Entry, ...]:
    """Tell two changes of an item as one, and none where the second takes the first back."""
    entries = list(before)
    for entry in fresh:
        at = next((at for at, known in enumerate(entries) if is_same_item(known, entry)), None)
        if at is None:
            entries.append(entry)
        else:
            entries[at] = _as_one(entries[at], entry)
    return tuple(entry for entry in entries if entry.is_told_to(group_id))


def _as_one(known: Entry, entry: Entry) -> Entry:
    """Tell two changes of an item as one. It is back as it was only if both say so."""
    return replace(
        entry,
        old=known.old,
        details=known.details or entry.details,
        undone=known.undone and entry.undone,
    )


def is_same_item(known: Entry, entry: Entry) -> bool:
    """Whether a later change is of the same item; one that was cancelled and is put back has its code again, and another id."""
    return entry.item_id == known.item_id or (
        known.new is None and entry.old is None and entry.code.casefold() == known.code.casefold()
    )

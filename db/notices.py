"""Who is told what of a changed agenda. Changes that come soon after one another are told as one.

Each group concerned has its own notice, which waits a while: what comes meanwhile is merged into it, and what was
changed back is told to nobody. What is told is kept with the notice, so that a later change does not alter it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.audiences import Audience, audiences_of
from db.models import ChangeNoticeRow, GroupRow
from db.outbox import NewMessage, Priority, add_rows, cancel
from db.visit import AgendaItem, Group, Visit

KIND: Final = "change"
WAIT: Final = timedelta(seconds=60)
LONGEST_WAIT: Final = timedelta(minutes=5)
"""However often changes come, what was changed first is told by then."""

USEFUL: Final = timedelta(hours=1)
"""How long a notice is of use at the least."""


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
        )


def entries_for(
    entries: Iterable[Entry], group_id: int | None, zone: ZoneInfo, now: datetime
) -> tuple[Entry, ...]:
    """Leave what a group is to be told: what matters to it and is not over."""
    seen = (entry.seen_by(group_id) for entry in entries)
    return tuple(entry for entry in seen if entry.matters and not _is_over(entry, zone, now))


def _is_over(entry: Entry, zone: ZoneInfo, now: datetime) -> bool:
    return all(item.over_at(zone) <= now for item in (entry.old, entry.new) if item)


async def queue_notices(
    session: AsyncSession, visit: Visit, entries: Sequence[Entry], *, now: datetime
) -> tuple[int, ...]:
    """Queue what is told to everyone concerned; return the ids of the notices. Called in the change's transaction."""
    ids = []
    for audience in await audiences_of(session, visit):
        zone = visit.zone_of(audience.group)
        fresh = entries_for(entries, audience.group_id, zone, now)
        if fresh and (notice := await _queue(session, visit, audience, fresh, now)):
            ids.append(notice)
    return tuple(ids)


async def _queue(
    session: AsyncSession, visit: Visit, audience: Audience, fresh: Sequence[Entry], now: datetime
) -> int | None:
    """Add to the notice that still waits, or begin one; None where there is nothing to be told any more."""
    kept = await _waiting(session, visit.id, audience.group_id, now)
    if kept is None:
        values = {
            "visit_id": visit.id,
            "group_id": audience.group_id,
            "entries": ENTRIES.dump_python(tuple(fresh), mode="json"),
            "opened_at": now,
            "due_at": now + WAIT,
        }
        added = insert(ChangeNoticeRow).values(values).returning(ChangeNoticeRow.id)
        notice, entries, due = (await session.scalars(added)).one(), tuple(fresh), now + WAIT
    else:
        notice, before, opened = kept
        entries = merged(before, fresh)
        due = min(now + WAIT, opened + LONGEST_WAIT) if entries else now
        await session.execute(
            update(ChangeNoticeRow)
            .where(ChangeNoticeRow.id == notice)
            .values(entries=ENTRIES.dump_python(entries, mode="json"), due_at=due)
        )
        await cancel(session, visit_id=visit.id, batch=batch_of(notice))
    if not entries:
        return None
    await add_rows(session, _messages(visit, audience, notice, entries, due), now=now)
    return notice


async def _waiting(
    session: AsyncSession, visit_id: int, group_id: int | None, now: datetime
) -> tuple[int, tuple[Entry, ...], datetime] | None:
    """Find the notice that is not sent yet, with its entries and since when it waits."""
    query = (
        select(ChangeNoticeRow.id, ChangeNoticeRow.entries, ChangeNoticeRow.opened_at)
        .where(
            ChangeNoticeRow.visit_id == visit_id,
            ChangeNoticeRow.group_id.is_not_distinct_from(group_id),
            ChangeNoticeRow.due_at > now,
        )
        .order_by(ChangeNoticeRow.id.desc())
        .limit(1)
    )
    row = (await session.execute(query)).one_or_none()
    return (row.id, ENTRIES.validate_python(row.entries, strict=False), row.opened_at) if row else None


def merged(before: Sequence[Entry], fresh: Iterable[Entry]) -> tuple[Entry, ...]:
    """Tell two changes of an item as one, and none where the second takes the first back."""
    entries = list(before)
    for entry in fresh:
        at = next((at for at, known in enumerate(entries) if _follows(known, entry)), None)
        if at is None:
            entries.append(entry)
        else:
            known = entries[at]
            entries[at] = replace(entry, old=known.old, details=known.details or entry.details)
    return tuple(entry for entry in entries if entry.matters)


def _follows(known: Entry, entry: Entry) -> bool:
    """Whether it is the same item; one that was cancelled and is put back has its code again, and another id."""
    return entry.item_id == known.item_id or (
        known.new is None and entry.old is None and entry.code.casefold() == known.code.casefold()
    )


def batch_of(notice: int) -> str:
    return f"{KIND}:{notice}"


def _messages(
    visit: Visit, audience: Audience, notice: int, entries: Sequence[Entry], due: datetime
) -> Iterator[NewMessage]:
    zone = visit.zone_of(audience.group)
    over = max(item.over_at(zone) for entry in entries for item in (entry.old, entry.new) if item)
    batch = batch_of(notice)
    for recipient in audience.recipients:
        yield NewMessage(
            key=f"{batch}:{recipient.key}",
            visit_id=visit.id,
            kind=KIND,
            facts={"notice": notice, "leads": recipient.leads},
            due_at=due,
            expires_at=max(over, due + USEFUL),
            person_id=recipient.person_id,
            group_chat_id=recipient.group_chat_id,
            group_id=audience.group_id,
            priority=Priority.TIMELY,
            batch=batch,
        )


async def read_notice(session: AsyncSession, notice: int) -> tuple[str, tuple[Entry, ...]]:
    """Read what a notice tells, and the name of its group, if any; nothing where it was taken back."""
    row = (
        await session.execute(
            select(ChangeNoticeRow.entries, func.coalesce(GroupRow.name, ""))
            .outerjoin(GroupRow, GroupRow.id == ChangeNoticeRow.group_id)
            .where(ChangeNoticeRow.id == notice)
        )
    ).one_or_none()
    return (row[1], ENTRIES.validate_python(row[0], strict=False)) if row else ("", ())


async def count_hearers(
    session: AsyncSession, visit: Visit, entries: Sequence[Entry], *, now: datetime
) -> tuple[int, int]:
    """Count the people and the group chats that will be told."""
    heard = [
        recipient
        for audience in await audiences_of(session, visit)
        if entries_for(entries, audience.group_id, visit.zone_of(audience.group), now)
        for recipient in audience.recipients
    ]
    people = sum(recipient.person_id is not None for recipient in heard)
    return people, len(heard) - people


def concerned(entries: Sequence[Entry], visit: Visit, now: datetime) -> list[Group]:
    return [group for group in visit.groups if entries_for(entries, group.id, visit.zone_of(group), now)]

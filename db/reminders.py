"""Who is reminded of what, and when: a pure rule on a visit and its people, the same for the real day and for rehearsals.

Of every agenda item each member of its groups is reminded, and once each group chat that is tied to one of them, at
each lead time: the item's, else the person's own, else the visit's. On top of that the group's day is told at a glance,
the evening before and in the morning. Who gets what:

- members with a group (participants, coaches, organizers): what concerns their group;
- members without one (organizers, coaches of all): all groups' items, but only if they chose lead times of their own;
- who chose none (`/pengingat mati`): nothing at all, whatever the item says;
- an item that reminds nobody (`-` in the workbook) is still part of the day at a glance.

How long one is of use: until shortly before the next of the same item is due, so that who was asleep hears of an item
once; the last until ten minutes after the start, unless the item is over before. A day at a glance: three hours.

What is derived is not all new. A reminder that was due before someone joined or chose their lead times, or whose item
was moved into the past, is not made up for (`is_missed`); it only stays where it is in the outbox already.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from db.reminder_facts import day_facts, item_facts
from db.reminder_times import ends, leads, useful_until
from db.visit import Group, Scheduled, Visit, group_agenda

ITEM, DAY = "reminder", "day"
"""Kinds of outbox rows."""

EVENING, MORNING = "evening", "morning"

DAY_USEFUL: Final = timedelta(hours=3)

SHORTEST_LEAD, LONGEST_LEAD, MOST_LEADS = 1, 1440, 5
"""Minutes before an item that a person may choose, and how many of them."""

ALWAYS: Final = datetime.min.replace(tzinfo=UTC)
NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTimes:
    """When a group's day is told at a glance, in its local time; None = not at all."""

    evening: time | None = time(19)
    morning: time | None = time(6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A person or a tied group chat, as of one group; None = of all groups. Nothing due before `since` is new to them.

    `lead_minutes` are the person's own: None = none chosen, empty = no reminders wanted.
    """

    person_id: int | None = None
    group_chat_id: int | None = None
    group_id: int | None = None
    lead_minutes: tuple[int, ...] | None = None
    since: datetime = ALWAYS
    name: str = ""
    language: str | None = None
    participates: bool = False
    """Whether the person is a participant in the group: who is asked to evaluate."""

    @property
    def reference(self) -> str:
        return f"c{self.group_chat_id}" if self.person_id is None else f"p{self.person_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """What is derived from besides the visit: whom to remind, and the visit's times. `saved_at`: its last change."""

    recipients: tuple[Recipient, ...]
    times: DayTimes = DayTimes()
    saved_at: datetime = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What is due to one recipient. `facts` are JSON, and shared: leave them as they are."""

    key: str
    kind: str
    recipient: Recipient
    due_at: datetime
    expires_at: datetime
    facts: Mapping[str, Any]
    is_missed: bool


@dataclass(frozen=True, slots=True)
class _Due:
    """A moment of a group's agenda, before it is known whose: `name` is what keys have in common."""

    kind: str
    name: str
    moment: str
    due_at: datetime
    expires_at: datetime
    facts: Mapping[str, Any]
    same: tuple[object, ...]
    """What makes two of them the same message."""
    starts_at: datetime


Same = tuple[object, ...]
"""What makes a message to one recipient the same as another."""

Window = tuple[datetime, datetime]
"""From the first moment up to, but not including, the second; in UTC."""


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """One group's agenda, resolved once for each version of the visit."""

    group: Group
    agenda: tuple[Scheduled, ...]
    starts: tuple[datetime, ...]

    def starting(self, since: datetime, until: datetime) -> tuple[Scheduled, ...]:
        """List the items that start in between, in their order."""
        return self.agenda[bisect_left(self.starts, since) : bisect_right(self.starts, until)]


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """A visit prepared for planning. Cheap to keep, and to ask for another window."""

    visit: Visit
    groups: Mapping[int, GroupPlan] = field(default_factory=dict)
    longest: timedelta = timedelta()
    """The longest lead time of the visit and its items."""

    def reminders(
        self,
        audience: Audience,
        window: Window,
        *,
        now: datetime,
        seen: set[Same] | None = None,
        stale: bool = False,
    ) -> Iterator[Reminder]:
        """Derive what is due in a window and of use after `now` (or, `stale`, not any more), each once.

        `seen` is for who asks in several parts.
        """
        since, until = window
        seen = set() if seen is None else seen
        kept: dict[tuple[int, tuple[int, ...] | None], list[_Due]] = {}
        for recipient in audience.recipients:
            if recipient.lead_minutes == () or (recipient.group_id, recipient.lead_minutes) == (None, None):
                continue
            for group_id in [recipient.group_id] if recipient.group_id is not None else self.groups:
                if group_id not in self.groups:
                    continue
                cached = group_id, recipient.lead_minutes
                if cached not in kept:
                    dues = self._due(*cached, audience.times, since, until)
                    kept[cached] = [due for due in dues if (due.expires_at <= now) is stale]
                for due in kept[cached]:
                    same = recipient.reference, *_same(recipient, due)
                    if same in seen or _not_for(recipient, due):
                        continue
                    seen.add(same)
                    yield _reminder(recipient, due, audience.saved_at, now)

    def _due(
        self,
        group_id: int,
        own: tuple[int, ...] | None,
        times: DayTimes,
        since: datetime,
        until: datetime,
    ) -> Iterator[_Due]:
        plan = self.groups[group_id]
        longest = max(self.longest, timedelta(minutes=max(own or (0,))))
        for one in plan.starting(since, _later(until, longest)):
            for due in self._item_dues(plan.group, one, own):
                if since <= due.due_at < until:
                    yield due
        for due in _day_dues(self.visit, plan, times, since, until):
            if since <= due.due_at < until:
                yield due

    def _item_dues(self, group: Group, one: Scheduled, own: tuple[int, ...] | None) -> Iterator[_Due]:
        chosen = leads(one.item.lead_minutes, own, self.visit.lead_minutes)
        facts = item_facts(self.visit, group, one)
        start, useful = one.start.astimezone(UTC), useful_until(one)
        moments = [start - timedelta(minutes=lead) for lead in chosen]
        for lead, due_at, expires_at in zip(chosen, moments, ends(moments, useful), strict=True):
            name = f"{ITEM}:{one.item.id}:{group.id}"
            same = (start, lead, one.item.title, facts["place"], facts["room"])
            yield _Due(
                ITEM,
                name,
                f"{start:%Y%m%dT%H%M}:{lead}",
                due_at,
                expires_at,
                {**facts, "lead": lead},
                same,
                start,
            )


def prepare(visit: Visit) -> VisitPlan:
    """Resolve every group's agenda, each from its own items, so that a thousand groups cost as much as their items."""
    shared = [item for item in visit.agenda if not item.groups]
    own: dict[str, list[Any]] = {}
    for item in visit.agenda:
        for name in item.groups:
            own.setdefault(name, []).append(item)
    loci = {locus.name: locus for locus in visit.loci}
    groups: dict[int, GroupPlan] = {}
    for group in visit.groups:
        items = (*own.get(group.name, ()), *shared)
        places = {item.locus: loci[item.locus] for item in items if item.locus in loci}
        part = replace(
            visit, agenda=items, loci=tuple(places.values()), participants=(), info=(), contacts=()
        )
        agenda = group_agenda(part, group)
        groups[group.id] = GroupPlan(group, agenda, tuple(one.start.astimezone(UTC) for one in agenda))
    longest = max(
        [*visit.lead_minutes, *(lead for item in visit.agenda for lead in item.lead_minutes or ()), 0]
    )
    return VisitPlan(visit, groups, timedelta(minutes=longest))


def _day_dues(
    visit: Visit, plan: GroupPlan, times: DayTimes, since: datetime, until: datetime
) -> Iterator[_Due]:
    zone = visit.zone_of(plan.group)
    near = plan.starting(_later(since, timedelta(days=-1)), _later(until, timedelta(days=2)))
    for day in sorted({one.start.date() for one in near}):
        for moment, clock, before in ((EVENING, times.evening, 1), (MORNING, times.morning, 0)):
            if clock is None:
                continue
            due_at = datetime.combine(day - timedelta(days=before), clock, tzinfo=zone).astimezone(UTC)
            facts = day_facts(visit, plan.group, day, (o for o in plan.agenda if o.start.date() == day))
            last = max(one.start for one in plan.agenda if one.start.date() == day)
            yield _Due(
                DAY,
                f"{DAY}:{plan.group.id}",
                f"{day:%Y%m%d}:{moment}",
                due_at,
                due_at + DAY_USEFUL,
                facts,
                (plan.group.id, day, moment),
                last.astimezone(UTC),
            )


def _same(recipient: Recipient, due: _Due) -> tuple[object, ...]:
    """Tell what makes a message the same as another. Who hears of all groups hears of each group's item."""
    return due.same if recipient.group_id is not None else (*due.same, due.facts.get("item"))


def _not_for(recipient: Recipient, due: _Due) -> bool:
    return due.kind == DAY and recipient.group_id is None


def _reminder(recipient: Recipient, due: _Due, saved_at: datetime, now: datetime) -> Reminder:
    # What happened after `now` did so before the clock was set back, and says nothing of what is to come.
    since, saved_at = (moment if moment <= now else ALWAYS for moment in (recipient.since, saved_at))
    return Reminder(
        key=f"{due.name}:{recipient.reference}:{due.moment}",
        kind=due.kind,
        recipient=recipient,
        due_at=due.due_at,
        expires_at=due.expires_at,
        facts=due.facts,
        is_missed=due.due_at < since or due.starts_at <= saved_at,
    )


def _later(moment: datetime, by: timedelta) -> datetime:
    """Add, within what a date can be."""
    try:
        return moment + by
    except OverflowError:
        return NEVER if by > timedelta() else ALWAYS

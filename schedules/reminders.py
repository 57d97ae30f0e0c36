"""Writes ahead what is due in the coming hours, and words it when it leaves.

A pass derives what is due (`db/reminders.py`) for each visit that is near, and lets the outbox hold exactly that. Passes
may come as often as one likes, from several processes too: what is there already is left alone. When one is wanted is
told by `schedules/register.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import BatchWriter, Sessions, is_away
from db.claims import ClaimedMessage
from db.reminder_audience import by_groups, read_audience
from db.reminder_rows import (
    Difference,
    NearVisit,
    arm,
    difference,
    is_still_on,
    near_visits,
    read_waiting,
    waiting_groups,
    written_until,
)
from db.reminders import ALWAYS, DAY, ITEM, Audience, Same, VisitPlan, prepare
from db.visits import load_visit
from schedules.kinds import Kind, Kinds
from texts.catalogue import Texts
from texts.messages import reminders as wording
from texts.messages.outgoing import Part

log = structlog.get_logger(__name__)

AHEAD: Final = timedelta(hours=2)
"""How far rows are written ahead. A process that is away for longer catches up when it is back."""

BEHIND: Final = timedelta(days=1)
"""How far back is looked for what nobody wrote; the longest lead time that a person can choose."""

AT_ONCE: Final = 250
"""Rows a transaction, so that updates are not kept waiting."""

PEOPLE_AT_ONCE: Final = 150
"""About so many recipients are planned without a pause; it takes some hundredths of a second."""


@dataclass(frozen=True, slots=True)
class _Planned:
    """What the last pass of a visit was made from."""

    version: int
    audience: Audience

    def unlike(self, version: int, audience: Audience) -> set[int | None] | None:
        """Name the groups (None = who has none) that have to be planned again; None = all.

        Where someone is in several groups, what is planned for one depends on the others.
        """
        same = self.version, self.audience.times, self.audience.saved_at
        now = audience.recipients
        if same != (version, audience.times, audience.saved_at) or len({o.reference for o in now}) < len(now):
            return None
        return {one.group_id for one in set(self.audience.recipients) ^ set(now)}


@dataclass(frozen=True, slots=True)
class _Pass:
    """One pass of a visit, in parts: as of when, and what was found already."""

    now: datetime
    seen: set[Same] = field(default_factory=set)


class ReminderPlanner:
    """Keeps the outbox filled. What it remembers only saves work: another process may take over at any time."""

    def __init__(self, sessions: Sessions, writer: BatchWriter, clock: Callable[[], datetime]) -> None:
        self._sessions = sessions
        self._writer = writer
        self._clock = clock
        self._plans: dict[int, VisitPlan] = {}
        self._planned: dict[int, _Planned] = {}
        self._silent_since: dict[int, datetime] = {}

    async def plan(self, *, roll: bool = True) -> int:
        """Make a pass, and return how many rows were added. Without `roll`, only of what is not as it was."""
        now = self._clock()
        async with self._sessions() as session:
            visits = await near_visits(session, now=now)
        self._forget({visit.id for visit in visits})
        added = 0
        for visit in visits:
            try:
                added += await self._plan_visit(visit, now, roll=roll)
            except Exception as error:  # the edge of one visit, which is not to silence the others
                if is_away(error):
                    raise
                log.exception("reminders.not_planned", visit=visit.id)
        return added

    async def look_back(self) -> None:
        """Note since when nothing was written, before a pass writes anew: nothing ran, or the clock stepped."""
        now = self._clock()
        async with self._sessions() as session:
            for visit in await near_visits(session, now=now):
                last = await written_until(session, visit.id)
                if last is None or last < now:
                    self._silent_since.setdefault(visit.id, max(last or ALWAYS, now - BEHIND))

    async def record_missed(self) -> int:
        """Write down what was due meanwhile and is of no use any more: the outbox lets it expire, for all to see."""
        now, added = self._clock(), 0
        async with self._sessions() as session:
            visits = {visit.id: visit for visit in await near_visits(session, now=now)}
        for visit_id, since in list(self._silent_since.items()):
            if visit_id in visits:
                added += await self._record(visits[visit_id], (since, now))
            del self._silent_since[visit_id]
        return added

    async def _record(self, visit: NearVisit, window: tuple[datetime, datetime]) -> int:
        now, seen, added = window[1], set[Same](), 0
        async with self._sessions() as session:
            audience = await read_audience(session, visit.id)
            plan = await self._plan(session, visit)
        for part in by_groups(audience, (), most=PEOPLE_AT_ONCE):
            some = replace(audience, recipients=tuple(one for group in part.values() for one in group))
            stale = plan.reminders(some, window, now=now, seen=seen, stale=True)
            missed = [one for one in stale if not one.is_missed and one.due_at >= audience.saved_at]
            for slice_ in Difference((), (), missed).slices(AT_ONCE):
                armed = await self._writer.commit(partial(arm, visit=visit, change=slice_, now=now))
                added += armed or 0
        return added

    async def _plan_visit(self, visit: NearVisit, now: datetime, *, roll: bool) -> int:
        async with self._sessions() as session:
            audience = await read_audience(session, visit.id)
            before = None if roll else self._planned.get(visit.id)
            wanted = before.unlike(visit.version, audience) if before else None
            if wanted == set():
                return 0
            plan = await self._plan(session, visit)
            left = await waiting_groups(session, visit.id)
        added, job = 0, _Pass(now)
        for part in by_groups(audience, left, most=PEOPLE_AT_ONCE):
            if wanted is None or wanted.intersection(part):
                recipients = tuple(one for group in part.values() for one in group)
                some = replace(audience, recipients=recipients)
                armed = await self._arm(visit, plan, some, list(part), job=job)
                if armed is None:  # it has a newer version, for which another pass is wanted already
                    return added
                added += armed
                await asyncio.sleep(0)  # others' turn
        self._planned[visit.id] = _Planned(visit.version, audience)
        log.debug("reminders.planned", visit=visit.id, added=added)
        return added

    async def _arm(
        self, visit: NearVisit, plan: VisitPlan, audience: Audience, groups: list[int | None], *, job: _Pass
    ) -> int | None:
        """Let the outbox hold what is due to some groups; None where the visit has changed meanwhile."""
        now, until = job.now, job.now + AHEAD
        async with self._sessions() as session:
            waiting = await read_waiting(session, visit.id, groups, until=until, now=now)
        window = (now - max(BEHIND, plan.longest), until)
        found = difference(waiting, plan.reminders(audience, window, now=now, seen=job.seen))
        added = 0
        for some in found.slices(AT_ONCE):
            armed = await self._writer.commit(partial(arm, visit=visit, change=some, now=now))
            if armed is None:
                return None
            added += armed
        return added

    async def _plan(self, session: AsyncSession, visit: NearVisit) -> VisitPlan:
        plan = self._plans.get(visit.id)
        if plan is None or plan.visit.version != visit.version:
            plan = self._plans[visit.id] = prepare(await load_visit(session, visit.code))
        return plan

    def _forget(self, near: set[int]) -> None:
        for known in (self._plans, self._planned):
            for visit_id in known.keys() - near:
                del known[visit_id]


async def look_up(session: AsyncSession, message: ClaimedMessage) -> Mapping[str, Any]:
    """Find out whether the item was moved or cancelled in the very last moment."""
    return {"is_off": not await is_still_on(session, message)}


def word_reminder(texts: Texts, message: ClaimedMessage, now: datetime) -> Sequence[Part]:
    if message.facts["is_off"]:
        return ()
    of_all = message.person_id is not None and message.group_id is None
    return wording.reminder(texts, message.facts, now=now, of_all=of_all)


def word_day(texts: Texts, message: ClaimedMessage, now: datetime) -> Sequence[Part]:
    return wording.day_ahead(texts, message.facts, now=now)


KINDS: Final[Kinds] = {ITEM: Kind(word_reminder, load=look_up), DAY: Kind(word_day)}

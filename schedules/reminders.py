"""Writes ahead what is due in the coming hours, and words it when it leaves.

A pass derives what is due (`db/reminders.py`) for each visit that is near, and lets the outbox hold exactly that. Passes
may come as often as one likes, from several processes too: what is there already is left alone. When one is wanted is
told by `schedules/register.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import BatchWriter, Sessions
from db.claims import ClaimedMessage
from db.reminder_rows import (
    NearVisit,
    arm,
    difference,
    is_still_on,
    near_visits,
    read_audience,
    read_waiting,
)
from db.reminders import DAY, ITEM, Audience, VisitPlan, prepare
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


@dataclass(frozen=True, slots=True)
class _Planned:
    """What the last pass of a visit was made from."""

    version: int
    audience: Audience


class ReminderPlanner:
    """Keeps the outbox filled. What it remembers only saves work: another process may take over at any time."""

    def __init__(self, sessions: Sessions, writer: BatchWriter, clock: Callable[[], datetime]) -> None:
        self._sessions = sessions
        self._writer = writer
        self._clock = clock
        self._plans: dict[int, VisitPlan] = {}
        self._planned: dict[int, _Planned] = {}

    async def plan(self, *, roll: bool = True) -> int:
        """Make a pass, and return how many rows were added. Without `roll`, only of visits that are not as they were."""
        now = self._clock()
        async with self._sessions() as session:
            visits = await near_visits(session, now=now)
        self._forget({visit.id for visit in visits})
        return sum([await self._plan_visit(visit, now, roll=roll) for visit in visits])

    async def _plan_visit(self, visit: NearVisit, now: datetime, *, roll: bool) -> int:
        async with self._sessions() as session:
            audience = await read_audience(session, visit.id)
            before = self._planned.get(visit.id)
            if before and not roll and (before.version, before.audience) == (visit.version, audience):
                return 0
            plan = await self._plan(session, visit)
            waiting = await read_waiting(session, visit.id, until=now + AHEAD, now=now)
        window = (now - max(BEHIND, plan.longest), now + AHEAD)
        changes = difference(waiting, plan.reminders(audience, window, now=now))
        added = 0
        for part in changes.slices(AT_ONCE):
            armed = await self._writer.commit(partial(arm, visit=visit, change=part, now=now))
            if armed is None:  # it has a newer version, for which another pass is wanted already
                return added
            added += armed.added
        self._planned[visit.id] = _Planned(visit.version, audience)
        if changes.stale or changes.changed or added:
            log.info(
                "reminders.armed",
                visit=visit.id,
                added=added,
                changed=len(changes.changed),
                cancelled=len(changes.stale),
            )
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

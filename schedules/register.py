"""What is said unasked, and what is done by the clock; the only file that knows APScheduler.

Jobs are made at start and kept in memory: what they do is derived from the store each time, so nothing of theirs needs
to survive. APScheduler goes by the system's clock and sleeps until the next job, so it would oversleep when that clock
is set back, and knows nothing of a clock that tests and the demo move. `Schedule` therefore looks every second whether
time has jumped, or another process has changed a visit, and does at once what follows from it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final

import structlog
from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from db.batches import Sessions
from db.reminder_rows import visit_versions
from schedules import (
    broadcasts,
    changes,
    contacts,
    evaluations,
    polls,
    questions,
    reminders,
    silent_chats,
    vouching,
)
from schedules.edges import Edge
from schedules.evaluations import EvaluationPlanner
from schedules.kinds import Kinds
from schedules.reminders import ReminderPlanner
from schedules.retention import Retention

log = structlog.get_logger(__name__)

KINDS: Final[Kinds] = {
    **reminders.KINDS,
    **changes.KINDS,
    **broadcasts.KINDS,
    **polls.KINDS,
    **contacts.KINDS,
    **questions.KINDS,
    **vouching.KINDS,
    **evaluations.KINDS,
    **silent_chats.KINDS,
}
"""What goes out by itself, by kind."""

WATCHED_TABLES: Final = ("visits", "memberships", "group_chats")
"""What reminders and evaluations are derived from."""

ROLLS_EVERY: Final = timedelta(minutes=10)
"""Well within what is written ahead (`schedules.reminders.AHEAD`)."""

LOOKS_EVERY: Final = 1.0
JUMP: Final = 2.0
"""Seconds by which two clocks may drift apart between two looks before time counts as having jumped."""


class Schedule:
    """What is done by the clock in one process. `changed` is set where something was written to `WATCHED_TABLES`.

    APScheduler's jobs only say what is wanted; one task does it, one thing after the other.
    """

    def __init__(
        self,
        planner: ReminderPlanner,
        evaluations: EvaluationPlanner,
        retention: Retention,
        sessions: Sessions,
        clock: Callable[[], datetime],
        *,
        changed: asyncio.Event,
    ) -> None:
        self._planner = planner
        self._evaluations = evaluations
        self._sessions = sessions
        self._clock = clock
        self._changed = changed
        self._versions: object = None
        self._drift = self._measure_drift()
        self._wanted: dict[str, Callable[[], Awaitable[object]]] = {}
        self._edges: dict[str, Edge] = {}
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._jobs = [
            self._every(ROLLS_EVERY, "reminders", planner.plan),
            self._every(ROLLS_EVERY, "evaluations", evaluations.plan),
            self._every(timedelta(days=1), "retention", retention.erase),
        ]

    async def begin(self) -> None:
        """Bring the outbox up to date before anything of it leaves; a store that is away is asked again later."""
        await self._attempt("reminders", self._catch_up)
        await self._attempt("evaluations", self._evaluations.plan)

    async def run(self) -> None:
        """Go on until cancelled."""
        self._scheduler.start()
        edge = Edge("schedule")
        try:
            while True:
                try:
                    await self._look()
                except Exception as error:  # noqa: BLE001 - the edge: nothing may end this while the program runs
                    edge.failed(error)
                    await asyncio.sleep(LOOKS_EVERY)
                else:
                    edge.worked()
        finally:
            self._scheduler.shutdown(wait=False)

    def _every(self, interval: timedelta, name: str, work: Callable[[], Awaitable[object]]) -> Job:
        """Add a job that is wanted now and then again and again."""

        async def want() -> None:
            self._wanted[name] = work
            self._changed.set()

        seconds, now = interval.total_seconds(), datetime.now(UTC)
        return self._scheduler.add_job(want, "interval", seconds=seconds, id=name, next_run_time=now)

    async def _look(self) -> None:
        """Wait for a reason to do something, and do it."""
        changed = await self._something_changed()
        before, self._drift = self._drift, self._measure_drift()
        if any(abs(now - then) > JUMP for now, then in zip(self._drift, before, strict=True)):
            log.info("clock.jumped")
            self._wanted["reminders"] = self._catch_up
            self._wanted["evaluations"] = self._evaluations.plan
            for job in self._jobs:  # their intervals count from here
                job.modify(next_run_time=datetime.now(UTC))
        elif changed or await self._visits_changed():
            self._wanted.setdefault("reminders", self._plan_changed)
            self._wanted.setdefault("evaluations", self._evaluations.plan)
        wanted, self._wanted = self._wanted, {}
        for name, work in wanted.items():
            if not await self._attempt(name, work):
                self._wanted.setdefault(name, work)  # the next look tries again

    async def _attempt(self, name: str, work: Callable[[], Awaitable[object]]) -> bool:
        """Do something; whether it need not be tried again before it is wanted again."""
        edge = self._edges.setdefault(name, Edge(name))
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - the edge of all jobs
            return not edge.failed(error)
        edge.worked()
        return True

    async def _catch_up(self) -> None:
        """Plan what is of use; what was missed is written down when there is nothing more urgent."""
        await self._planner.look_back()
        await self._planner.plan()
        self._wanted["missed"] = self._planner.record_missed

    async def _plan_changed(self) -> None:
        await self._planner.plan(roll=False)

    async def _something_changed(self) -> bool:
        """Wait until this process has changed something, or for a while."""
        try:
            async with asyncio.timeout(
                LOOKS_EVERY
            ):  # unlike wait_for of Python 3.11, it never swallows an end
                await self._changed.wait()
        except TimeoutError:
            return False
        self._changed.clear()
        return True

    async def _visits_changed(self) -> bool:
        async with self._sessions() as session:
            found = await visit_versions(session)
        before, self._versions = self._versions, found
        return before is not None and before != found

    def _measure_drift(self) -> tuple[float, float]:
        """Compare the program's and the system's clock with one that nobody sets."""
        steady = time.monotonic()
        return self._clock().timestamp() - steady, time.time() - steady

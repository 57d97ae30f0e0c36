"""What is said unasked, and what is done by the clock; the only file that knows APScheduler.

Jobs are made at start and kept in memory: what they do is derived from the store each time, so nothing of theirs needs
to survive. APScheduler goes by the system's clock and sleeps until the next job, so it would oversleep when that clock
is set back, and knows nothing of a clock that tests and the demo move. `_watch` therefore looks every second whether
time has jumped, or another process has changed a visit, and does at once what follows from it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import structlog
from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from db.batches import Sessions, is_away
from db.reminder_rows import visit_versions
from schedules import broadcasts, changes, reminders
from schedules.kinds import Kinds
from schedules.reminders import ReminderPlanner
from schedules.retention import Retention

log = structlog.get_logger(__name__)

KINDS: Final[Kinds] = {**reminders.KINDS, **changes.KINDS, **broadcasts.KINDS}
"""What goes out by itself, by kind."""

WATCHED_TABLES: Final = ("visits", "memberships", "group_chats")
"""What reminders are derived from."""

ROLLS_EVERY: Final = timedelta(minutes=10)
"""Well within what is written ahead (`schedules.reminders.AHEAD`)."""

LOOKS_EVERY: Final = 1.0
JUMP: Final = 2.0
"""Seconds by which two clocks may drift apart between two looks before time counts as having jumped."""


class Schedule:
    """What is done by the clock in one process. `changed` is set where something was written to `WATCHED_TABLES`."""

    def __init__(
        self,
        planner: ReminderPlanner,
        retention: Retention,
        sessions: Sessions,
        clock: Callable[[], datetime],
        *,
        changed: asyncio.Event,
    ) -> None:
        self._planner = planner
        self._sessions = sessions
        self._clock = clock
        self._changed = changed
        self._versions: object = None
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._jobs: list[Job] = [
            self._every(ROLLS_EVERY, "reminders", planner.plan),
            self._every(timedelta(days=1), "retention", retention.erase),
        ]

    async def begin(self) -> None:
        """Bring the outbox up to date before anything of it leaves; a store that is away is asked again later."""
        try:
            await self._planner.plan()
        except Exception as error:  # the edge: `run` tries again
            log.warning("reminders.not_planned", exc_info=None if is_away(error) else error)

    async def run(self) -> None:
        """Go on until cancelled."""
        self._scheduler.start()
        try:
            await self._watch()
        finally:
            self._scheduler.shutdown(wait=False)

    def _every(self, interval: timedelta, name: str, work: Callable[[], Awaitable[object]]) -> Job:
        """Add a job that is done now and then again and again."""

        async def attempt() -> None:
            try:
                await work()
            except Exception as error:  # the edge of what the next time repeats
                log.warning("job.failed", job=name, exc_info=None if is_away(error) else error)

        seconds = interval.total_seconds()
        return self._scheduler.add_job(
            attempt, "interval", seconds=seconds, id=name, next_run_time=datetime.now(UTC)
        )

    async def _watch(self) -> None:
        drift = self._drift()
        while True:
            changed = await self._something_changed()
            before, drift = drift, self._drift()
            jumped = any(abs(now - then) > JUMP for now, then in zip(drift, before, strict=True))
            try:
                if jumped:
                    self._call_jobs()
                if changed or jumped or await self._visits_changed():
                    await self._planner.plan(roll=jumped)
            except Exception as error:  # the edge: the next look does it again
                log.warning("reminders.not_planned", exc_info=None if is_away(error) else error)
                await asyncio.sleep(LOOKS_EVERY)
                self._changed.set()

    def _call_jobs(self) -> None:
        """Do now what is done by the clock, and count its intervals from here."""
        log.info("clock.jumped")
        for job in self._jobs:
            job.modify(next_run_time=datetime.now(UTC))

    async def _something_changed(self) -> bool:
        """Wait until this process has changed something, or for a while."""
        try:
            await asyncio.wait_for(self._changed.wait(), LOOKS_EVERY)
        except TimeoutError:
            return False
        self._changed.clear()
        return True

    async def _visits_changed(self) -> bool:
        async with self._sessions() as session:
            found: Any = await visit_versions(session)
        before, self._versions = self._versions, found
        return before is not None and before != found

    def _drift(self) -> tuple[float, float]:
        """Compare the program's and the system's clock with one that nobody sets."""
        steady = time.monotonic()
        return self._clock().timestamp() - steady, time.time() - steady

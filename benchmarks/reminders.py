"""Reminders: how late the first message of each due moment leaves, and what planning costs with many groups.

A day of 1,000 items is played, and a morning of 1,000 groups in which each is reminded at every moment, with a
clock that jumps to shortly before each due moment and then runs as ours does. Every jump has Lokus plan anew, which in
life happens every ten minutes.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import tempfile
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from functools import partial

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.application import Running, run
from bot.fake_telegram import FakeTelegram
from bot.settings import load_settings
from db.batches import BatchWriter
from db.engine import open_engine, session_factory
from db.migrations import upgrade
from db.models import MembershipRow, OutboxMessageRow, PersonRow, Role, VisitRow
from db.outbox import BELL
from db.visit import AgendaItem, Group, Locus, Visit
from db.visits import save_visit
from schedules.rate_limit import NONE, TELEGRAMS, Limits
from schedules.reminders import ReminderPlanner

ITEMS = int(os.environ.get("BENCH_ITEMS", "1000"))
MOMENTS = int(os.environ.get("BENCH_MOMENTS", "1000"))
"""Due moments that are waited for; the whole day has about 700."""

BEFORE = timedelta(seconds=0.15)
GROUPS = 60
"""Of the day with 1,000 items, each with one member: so that a moment does not wait for the chat of the one before."""

DAY = date(2026, 11, 21)


class JumpingClock:
    def __init__(self) -> None:
        self.ahead = timedelta()
        self.to(datetime(2026, 11, 20, 0, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def to(self, moment: datetime) -> None:
        self.ahead = moment - datetime.now(UTC)


def busy_visit() -> Visit:
    """Make a visit with items all day, each reminding ten minutes before."""
    chance = random.Random(1)
    starts = sorted(clock_time(*divmod(chance.randrange(30, 24 * 60), 60)) for _ in range(ITEMS))
    agenda = tuple(
        AgendaItem(
            day=DAY, starts=start, title=f"Acara {number}", code=f"A{number}", groups=(f"G{number % GROUPS}",)
        )
        for number, start in enumerate(starts)
    )
    groups = tuple(Group(name=f"G{number}") for number in range(GROUPS))
    return Visit(code="busy", name="Busy", groups=groups, agenda=agenda, lead_minutes=(10,))


def many_groups(number: int) -> Visit:
    """Make groups with a dozen items and a locus each."""
    names = [f"G{one}" for one in range(number)]
    agenda = tuple(
        AgendaItem(
            day=DAY,
            starts=clock_time(7 + hour),
            title=f"Acara {hour}",
            code=f"{name}-{hour}",
            locus=f"L {name}",
            groups=(name,),
        )
        for name in names
        for hour in range(12)
    )
    loci = tuple(Locus(name=f"L {name}") for name in names)
    return Visit(
        code="many", name="Many", groups=tuple(Group(name=one) for one in names), loci=loci, agenda=agenda
    )


async def fill(database: str, visit: Visit, people: int, now: datetime, *, first_id: int = 10**9) -> None:
    engine = open_engine(database)
    await upgrade(engine)
    async with session_factory(engine).begin() as session:
        stored = await save_visit(session, visit, expected_version=None, now=now)
        await session.execute(update(VisitRow).values(evening_at=None, morning_at=None))
        consent = {"consent_version": "1", "consented_at": now, "created_at": now}
        rows = [{"telegram_id": first_id + one, "name": f"P{one}", **consent} for one in range(people)]
        await session.execute(insert(PersonRow), rows)
        ids = list(await session.scalars(select(PersonRow.id)))
        of_visit = {"visit_id": stored.id, "role": Role.PARTICIPANT, "joined_at": now}
        groups = [group.id for group in stored.groups]
        memberships = [
            {"person_id": person, "group_id": groups[number % len(groups)], **of_visit}
            for number, person in enumerate(ids)
        ]
        await session.execute(insert(MembershipRow), memberships)
    await engine.dispose()


async def measure_lateness(folder: str) -> None:
    lateness = await play(f"{folder}/late.sqlite3", busy_visit(), GROUPS, due_moments(), TELEGRAMS)
    report(
        f"first message after its due second, {len(lateness)} moments of a day with {ITEMS} items", lateness
    )
    hours = [datetime(2026, 11, 21, hour, minute, tzinfo=UTC) for hour in (0, 1, 2, 3) for minute in (30, 50)]
    moments = [(moment, 1_000) for moment in hours]
    lateness = await play(f"{folder}/groups.sqlite3", many_groups(1_000), 1_000, moments, NONE)
    report(
        f"the same, {len(lateness)} moments at which one person in each of 1,000 groups is reminded", lateness
    )


def report(what: str, lateness: list[float]) -> None:
    lateness.sort()
    p99 = lateness[int(len(lateness) * 0.99)]
    print(
        f"{what}: median {statistics.median(lateness) * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms, "
        f"most {lateness[-1] * 1000:.0f} ms (allowed: 1,000 ms at p99)",
        flush=True,
    )


async def play(
    file: str, visit: Visit, members: int, moments: list[tuple[datetime, int]], limits: Limits
) -> list[float]:
    """Come to each moment and wait for all its messages; gives how late the first of each came."""
    clock, database = JumpingClock(), f"sqlite+aiosqlite:///{file}"
    async with FakeTelegram(keep_calls=False, patience=120) as telegram:
        people = [telegram.user(f"P{number}", started=True) for number in range(members)]
        await fill(database, visit, members, clock(), first_id=people[0].id)
        settings = load_settings(
            token=telegram.token,
            api_url=telegram.url,
            database_url=database,
            listen="127.0.0.1:0",
            log="json",
        )
        heard: list[datetime] = []
        telegram.world.hub.listeners.add(lambda event: heard.append(clock()) if event.message else None)
        up: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
        program = asyncio.create_task(run(settings, clock=clock, started=up.set_result, limits=limits))
        running = await up
        lateness: list[float] = []
        first, expected = moments[0]
        clock.to(first - timedelta(hours=1))
        await written_ahead(running, first, expected)
        for due, messages in moments:
            heard.clear()
            clock.to(due - BEFORE)
            await running.services.writer.commit(look_again)
            while len(heard) < messages:
                await telegram.world.hub.until(partial(_count_above, heard, len(heard)), 60)
            lateness.append((heard[0] - due).total_seconds())
        running.stop()
        await program
    return lateness


def _count_above(heard: list[datetime], number: int) -> bool | None:
    return len(heard) > number or None


async def written_ahead(running: Running, due: datetime, messages: int) -> None:
    """Wait until the first rows are there, as they are two hours before in life."""
    rows = select(func.count()).where(OutboxMessageRow.due_at <= due)
    while True:
        async with running.services.sessions() as session:
            if (await session.scalar(rows) or 0) >= messages:
                return
        await asyncio.sleep(0.1)


async def look_again(session: AsyncSession) -> None:
    """Let the sender look at the clock, which it believes to run evenly: it sleeps until a row is due, a second at most."""
    session.info[BELL].set()


def due_moments() -> list[tuple[datetime, int]]:
    """List moments with how many items remind then."""
    visit = busy_visit()
    starts = Counter(
        datetime.combine(one.day, one.starts, tzinfo=visit.zone).astimezone(UTC) for one in visit.agenda
    )
    due = sorted((start - timedelta(minutes=10), items) for start, items in starts.items())
    return due[:MOMENTS]


async def measure_planning(folder: str, groups: int, people: int) -> None:
    now = datetime(2026, 11, 21, 1, tzinfo=UTC)
    database = f"sqlite+aiosqlite:///{folder}/{groups}.sqlite3"
    await fill(database, many_groups(groups), people, now - timedelta(days=1))
    engine = open_engine(database)
    writing, moment = BatchWriter(session_factory(engine)), [now]
    planner = ReminderPlanner(session_factory(engine, reading=True), writing, lambda: moment[0])
    seconds = []
    for roll in (True, True, False):
        began = time.perf_counter()
        added = await planner.plan(roll=roll)
        seconds.append((added, time.perf_counter() - began))
    (rows, first), (_, again), (_, unchanged) = seconds
    print(
        f"{groups} groups, {people} members, two hours ahead: {rows} rows in {first:.2f} s, "
        f"again {again:.2f} s, nothing changed {unchanged:.2f} s"
    )
    await engine.dispose()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for groups, people in ((4, 200), (1000, 3000)):
            asyncio.run(measure_planning(folder, groups, people))
        asyncio.run(measure_lateness(folder))


if __name__ == "__main__":
    main()

"""Reminders as rows, on both databases: what is derived again changes only what still waits, and repeats nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import select, update

from db.arrivals import Role, read_person
from db.claims import claim_due, mark_sent
from db.group_chats import mark_removed, tie_group_chat
from db.models import AgendaItemRow, OutboxMessageRow, OutboxState
from db.people import choose_lead_minutes
from db.reminder_audience import by_groups, choose_day_time, read_audience, read_day_times
from db.reminder_rows import (
    NearVisit,
    arm,
    difference,
    is_still_on,
    near_visits,
    read_waiting,
    visit_versions,
    waiting_groups,
)
from db.reminders import EVENING, MORNING, DayTimes, prepare
from db.visits import load_visit, save_visit
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW

ANI, BUDI, CICI = 7_000_000_001, 7_000_000_002, 7_000_000_003
CHAT = -4_000_000_001
AHEAD = timedelta(hours=12)


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    return await populate(sessions)


async def first_start(there: Populated) -> datetime:
    """When the first item of the members' group starts."""
    return prepare(there.visit).groups[there.visit.groups[0].id].starts[0]


async def plan(there: Populated, *, now: datetime) -> int:
    """Do what the planner does for one visit, in one go; gives how many rows were added."""
    async with there.sessions() as session:
        visit = await load_visit(session, there.visit.code)
        audience = await read_audience(session, visit.id)
        groups = {*(group.id for group in visit.groups), None}
        waiting = await read_waiting(session, visit.id, groups, until=now + AHEAD, now=now)
    wanted = prepare(visit).reminders(audience, (now - AHEAD, now + AHEAD), now=now)
    change = difference(waiting, wanted)
    near = NearVisit(id=visit.id, code=visit.code, version=visit.version)
    async with there.sessions.begin() as session:
        added = await arm(session, near, change, now=now)
    assert added is not None
    return added


async def rows(there: Populated, state: OutboxState | None = None) -> dict[str, OutboxMessageRow]:
    async with there.sessions() as session:
        found = await session.scalars(select(OutboxMessageRow).order_by(OutboxMessageRow.id))
        return {row.key: row for row in found if state in {None, row.state}}


async def test_planning_again_adds_nothing(there: Populated) -> None:
    await there.member(ANI)
    now = await first_start(there) - timedelta(hours=1)

    assert await plan(there, now=now) > 0
    before = set(await rows(there))
    assert await plan(there, now=now) == 0

    assert set(await rows(there)) == before
    async with there.sessions() as session:
        assert await waiting_groups(session, there.visit.id) == {there.visit.groups[0].id}


async def test_what_was_sent_is_not_armed_again_when_the_item_is_moved_there_and_back(
    there: Populated,
) -> None:
    await there.member(ANI)
    start = await first_start(there)
    await plan(there, now=start - timedelta(hours=1))
    due = start - timedelta(minutes=20)
    async with there.sessions.begin() as session:
        for claimed in (await claim_due(session, owner="me", now=due, limit=50)).rows:
            await mark_sent(session, claimed.id, message_id=1, now=due)
    sent = set(await rows(there, OutboxState.SENT))
    assert sent

    for by in (1, -1):
        await move_everything(there, timedelta(hours=by), now=due)
        await plan(there, now=due)

    assert set(await rows(there, OutboxState.SENT)) == sent
    assert not [row for row in (await rows(there, OutboxState.PENDING)).values() if row.due_at < due]


async def move_everything(there: Populated, by: timedelta, *, now: datetime) -> None:
    async with there.sessions.begin() as session:
        visit = await load_visit(session, there.visit.code)
        agenda = tuple(
            replace(one, starts=later(one.starts, by), ends=later(one.ends, by) if one.ends else None)
            for one in visit.agenda
        )
        await save_visit(session, replace(visit, agenda=agenda), expected_version=visit.version, now=now)


def later(clock: time, by: timedelta) -> time:
    return (datetime.combine(NOW.date(), clock) + by).time()


async def test_what_still_waits_says_what_the_visit_says_now(there: Populated) -> None:
    await there.member(ANI)
    now = await first_start(there) - timedelta(hours=1)
    await plan(there, now=now)
    keys = set(await rows(there))
    async with there.sessions.begin() as session:
        visit = await load_visit(session, there.visit.code)
        agenda = tuple(replace(one, note="Bawa payung") for one in visit.agenda)
        await save_visit(session, replace(visit, agenda=agenda), expected_version=visit.version, now=now)

    assert await plan(there, now=now) == 0

    assert set(await rows(there)) == keys
    told = [row.facts for row in (await rows(there, OutboxState.PENDING)).values() if row.kind == "reminder"]
    assert {facts["note"] for facts in told} == {"Bawa payung"}


async def test_a_plan_made_from_an_older_version_changes_nothing(there: Populated) -> None:
    await there.member(ANI)
    now = await first_start(there) - timedelta(hours=1)
    async with there.sessions() as session:
        (near,) = await near_visits(session, now=now)
        audience = await read_audience(session, near.id)
    wanted = prepare(there.visit).reminders(audience, (now, now + AHEAD), now=now)
    await move_everything(there, timedelta(minutes=5), now=now)

    async with there.sessions.begin() as session:
        assert await arm(session, near, difference((), wanted), now=now) is None
        assert (await visit_versions(session))[near.id] == near.version + 1

    assert await rows(there) == {}


async def test_visits_are_near_from_a_month_before_to_three_days_after(there: Populated) -> None:
    days = sorted(one.day for one in there.visit.agenda)
    first, last = (datetime.combine(day, time(12), tzinfo=NOW.tzinfo) for day in (days[0], days[-1]))
    async with there.sessions() as session:
        for moment, expected in (
            (first - timedelta(days=32), 0),
            (first - timedelta(days=31), 1),
            (last + timedelta(days=3), 1),
            (last + timedelta(days=4), 0),
        ):
            assert len(await near_visits(session, now=moment)) == expected


async def test_who_is_reminded(there: Populated) -> None:
    group = there.visit.groups[0].id
    await there.member(ANI)
    await there.member(BUDI, role=Role.COACH)
    await there.member(BUDI)  # both roles in one group: one recipient
    await there.member(CICI, role=Role.ORGANIZER, group_id=None)
    async with there.sessions.begin() as session:
        for chat, thread in ((CHAT, 0), (CHAT - 1, 5)):
            await tie_group_chat(session, chat_id=chat, thread_id=thread, group_id=group, tied_by=1, now=NOW)
        await mark_removed(session, CHAT - 1, now=NOW)
        person = await read_person(session, CICI)
        assert person is not None
        await choose_lead_minutes(
            session, person_id=person.id, visit_id=there.visit.id, minutes=(15,), now=NOW
        )
        audience = await read_audience(session, there.visit.id)

    found = [(one.person_id is not None, one.group_id, one.lead_minutes) for one in audience.recipients]
    assert sorted(found, key=str) == sorted(
        [(True, group, None), (True, group, None), (True, None, (15,)), (False, group, None)], key=str
    )
    parts = list(by_groups(audience, [], most=1))
    assert [len(recipients) for part in parts for recipients in part.values()] == [3, 1]


async def test_times_of_the_day_are_the_visits(there: Populated) -> None:
    async with there.sessions.begin() as session:
        assert await read_day_times(session, there.visit.id) == DayTimes(evening=time(19), morning=time(6))
        await choose_day_time(session, there.visit.id, EVENING, time(20, 30))
        await choose_day_time(session, there.visit.id, MORNING, None)
        assert await read_day_times(session, there.visit.id) == DayTimes(evening=time(20, 30), morning=None)
    async with there.sessions.begin() as session:  # importing the workbook again leaves them as they are
        visit = await load_visit(session, there.visit.code)
        await save_visit(session, visit, expected_version=visit.version, now=NOW)
        assert await read_day_times(session, there.visit.id) == DayTimes(evening=time(20, 30), morning=None)


async def test_in_the_last_moment_it_is_seen_that_an_item_was_moved(there: Populated) -> None:
    await there.member(ANI)
    start = await first_start(there)
    await plan(there, now=start - timedelta(hours=1))
    async with there.sessions.begin() as session:
        claim = await claim_due(session, owner="me", now=start - timedelta(minutes=9), limit=50)
        message = next(row for row in claim.rows if row.kind == "reminder")
        assert await is_still_on(session, message)
        changed = update(AgendaItemRow).where(AgendaItemRow.id == message.facts["item"])
        await session.execute(changed.values(starts=time(23, 59)))
    async with there.sessions() as session:
        assert not await is_still_on(session, message)

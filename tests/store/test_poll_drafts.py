"""Polls that were looked at and never sent are not kept; results are followed for a while, by one process at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from db.live_results import LiveResult, claim_look, follow, forget_followed, live_results
from db.models import PersonRow
from db.poll_states import drop_draft, keep_draft, open_poll
from db.polls import Settings, read_poll
from db.retention import erase_expired
from tests.store.populated import populate
from tests.store.samples import NOW

Sessions = async_sessionmaker[AsyncSession]
ANI = 41


async def test_a_poll_that_was_never_sent_is_kept_for_a_day(sessions: Sessions) -> None:
    there = await populate(sessions)
    closes = NOW + timedelta(hours=2)
    keep = partial(
        keep_draft,
        visit_id=there.visit.id,
        by=None,
        targets=("all",),
        question="Apa?",
        options=("A", "B"),
        settings=Settings(closes_at=closes),
        now=NOW,
    )
    async with sessions.begin() as session:
        left, dropped, sent, late = [await keep(session) for _ in range(4)]
        await drop_draft(session, dropped)
        assert (await open_poll(session, sent, now=NOW)).reach
        assert (await open_poll(session, late, now=closes)).too_late
    for hours, known in ((23, [True, True, True, True]), (24, [False, False, True, False])):
        async with sessions.begin() as session:
            await erase_expired(session, now=NOW + timedelta(hours=hours), days=90)
        async with sessions() as session:
            polls = [await read_poll(session, one) for one in (left, dropped, sent, late)]
        assert [poll is not None for poll in polls] == known
    assert polls[2]
    assert polls[2].closes_at == closes


async def test_results_are_followed_by_one_process_and_for_a_while(sessions: Sessions) -> None:
    there = await populate(sessions)
    await there.member(ANI)
    async with sessions.begin() as session:
        person = (await session.scalars(select(PersonRow.id))).one()
        poll = await keep_draft(
            session,
            visit_id=there.visit.id,
            by=person,
            targets=("all",),
            question="?",
            options=("A", "B"),
            now=NOW,
        )
        one = LiveResult(poll, person, ANI, 7, "id", "first")
        assert await follow(session, one, now=NOW) == ""
        assert await live_results(session, now=NOW) == [one]
        assert await claim_look(session, one, "second")
        assert not await claim_look(session, one, "third"), "another process was faster"
        assert await follow(session, replace(one, mark="fourth"), now=NOW + timedelta(minutes=5)) == "second"
        assert await live_results(session, now=NOW + timedelta(minutes=14))
        assert not await live_results(session, now=NOW + timedelta(minutes=15))
        await forget_followed(session, now=NOW + timedelta(minutes=15))
        assert not await live_results(session, now=NOW)

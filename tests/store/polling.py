"""A poll in the store, its voters, and whole histories of answers to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, TypeVar

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from db.ballots import Cast, cast_ballot
from db.engine import open_engine, session_factory
from db.models import (
    MembershipRow,
    PersonRow,
    Role,
)
from db.poll_states import change_draft, keep_draft, open_poll
from db.visits import save_visit
from tests.store.samples import NOW, small_visit

VOTERS = 13
OPTIONS = ("MPP", "Balai Kota", "Kecamatan")
BALLOTS: Sequence[tuple[int, ...]] = [(0,)] * 10 + [(1,)] * 2 + [(0, 2)]
"""Ten of one kind, so that a count gets a digit more on the way, and earlier in one history than in another."""


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(database_url)
    yield engine
    await engine.dispose()


Result = TypeVar("Result")


async def in_one(engine: AsyncEngine, work: Callable[[AsyncSession], Awaitable[Result]]) -> Result:
    async with session_factory(engine).begin() as session:
        return await work(session)


async def new_poll(engine: AsyncEngine, **settings: Any) -> int:
    """A visit with members (Telegram ids from 1 on), and a poll that went out to them."""

    async def work(session: AsyncSession) -> int:
        visit = await save_visit(session, small_visit(), expected_version=None, now=NOW)
        facts = {"consent_version": "1", "consented_at": NOW, "created_at": NOW}
        rows = [{"telegram_id": one, "name": f"Orang {one}", **facts} for one in range(1, VOTERS + 2)]
        await session.execute(insert(PersonRow), rows)
        people = list(await session.scalars(select(PersonRow.id).order_by(PersonRow.telegram_id)))
        member = {"visit_id": visit.id, "group_id": visit.groups[0].id, "joined_at": NOW}
        roles = [Role.ORGANIZER, *[Role.PARTICIPANT] * VOTERS]
        rows = [{"person_id": id_, "role": role, **member} for id_, role in zip(people, roles, strict=True)]
        await session.execute(insert(MembershipRow), rows)
        poll_id = await keep_draft(
            session,
            visit_id=visit.id,
            by=people[0],
            targets=["all"],
            question="Lokus mana?",
            options=OPTIONS,
            now=NOW,
        )
        await change_draft(session, poll_id, several=True, **settings)
        opened = await open_poll(session, poll_id, now=NOW)
        assert opened.reach is not None
        assert opened.reach.people == VOTERS
        return poll_id

    return await in_one(engine, work)


async def answers(
    engine: AsyncEngine, poll_id: int, telegram_id: int, options: tuple[int, ...], receipt: str, *, now=NOW
) -> Cast:
    async def work(session: AsyncSession) -> Cast:
        return await cast_ballot(
            session, poll_id=poll_id, telegram_id=telegram_id, options=options, receipt=receipt, now=now
        )

    return await in_one(engine, work)


async def history(engine: AsyncEngine, ballots: Sequence[tuple[tuple[int, ...], str]]) -> int:
    """Everyone answers, in the order of their Telegram ids, each in a transaction of their own."""
    poll_id = await new_poll(engine, anonymous=True)
    for telegram_id, (options, receipt) in enumerate(ballots, start=2):
        assert await answers(engine, poll_id, telegram_id, options, receipt) is Cast.COUNTED
    return poll_id


def receipts() -> list[str]:
    return [f"melati-{number:04}" for number in range(VOTERS)]

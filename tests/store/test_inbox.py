"""Updates that were put down are gone on with by one process, when the one that had them is no more."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from db.batches import BatchWriter
from db.inbox import KEPT, put_down, take_off, take_over
from db.models import OutboxSenderRow
from tests.store.samples import NOW

Sessions = async_sessionmaker[AsyncSession]


async def test_what_lies_there_is_taken_over_once_in_its_order(sessions: Sessions) -> None:
    writer = BatchWriter(sessions)
    at = {number: NOW + timedelta(seconds=number) for number in (3, 1, 2)}
    await writer.put(
        [put_down(number, {"update_id": number}, owner="first", now=at[number]) for number in at]
    )
    await writer.put([put_down(2, {"update_id": 2, "again": True}, owner="first", now=at[2]), take_off(3)])
    async with sessions.begin() as session:
        alive = {"owner": "first", "alive_until": NOW + timedelta(seconds=9)}
        await session.execute(insert(OutboxSenderRow), alive)
    async with sessions.begin() as session:
        assert await take_over(session, owner="second", now=NOW + timedelta(seconds=8)) == []
        later = NOW + timedelta(seconds=9)
        taken = await take_over(session, owner="second", now=later)
        assert taken == [(1, {"update_id": 1}), (2, {"update_id": 2, "again": True})]
        assert await take_over(session, owner="second", now=later) == []


async def test_what_lies_there_for_a_day_is_forgotten(sessions: Sessions) -> None:
    await BatchWriter(sessions).put([put_down(1, {}, owner="first", now=NOW)])
    async with sessions.begin() as session:
        late = NOW + KEPT + timedelta(seconds=1)
        assert await take_over(session, owner="second", now=late) == []
        assert await take_over(session, owner="third", now=NOW) == []

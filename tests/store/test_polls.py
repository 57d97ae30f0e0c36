"""Polls in the store: each person is counted once, the newest vote by name stands, nothing comes after the close."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from db.ballots import Cast, has_answered, is_counted, look_into_urn
from db.engine import session_factory
from db.models import (
    MembershipRow,
    OutboxMessageRow,
    OutboxState,
    PersonRow,
    PollAnsweredRow,
)
from db.poll_messages import keep_message
from db.poll_results import poll_outcome
from db.poll_rows import KIND, send_to_targets
from db.poll_states import close_poll
from db.poll_votes import Vote, cast_vote
from db.polls import read_poll
from db.privacy import erase_person
from tests.store.polling import BALLOTS, VOTERS, answers, engine, history, in_one, new_poll, receipts
from tests.store.samples import NOW

__all__ = ["engine"]


async def test_each_person_answers_once_and_only_who_is_asked(engine: AsyncEngine) -> None:
    poll_id = await new_poll(engine, anonymous=True)
    assert await answers(engine, poll_id, 2, (1,), "a") is Cast.COUNTED
    assert await answers(engine, poll_id, 2, (2,), "b") is Cast.ALREADY
    assert await answers(engine, poll_id, 1, (2,), "c") is Cast.NOT_THEIRS  # who asks
    assert await answers(engine, poll_id, 99, (2,), "d") is Cast.NOT_THEIRS
    assert await answers(engine, poll_id, 3, (3,), "e") is Cast.CLOSED  # no such option
    assert await answers(engine, poll_id, 3, (), "f") is Cast.CLOSED
    assert await answers(engine, poll_id, 3, (1,), "g", now=NOW + timedelta(days=31)) is Cast.CLOSED
    async with session_factory(engine, reading=True)() as session:
        assert [await is_counted(session, poll_id, one) for one in "abcdefg"] == [True, *[False] * 6]
        assert await has_answered(session, poll_id, 2)
        assert not await has_answered(session, poll_id, 3)


async def test_many_at_once_are_all_counted(engine: AsyncEngine) -> None:
    poll_id = await new_poll(engine, anonymous=True)
    people = range(2, VOTERS + 2)
    cast = await asyncio.gather(*(answers(engine, poll_id, one, (one % 3,), str(one)) for one in people))
    assert set(cast) == {Cast.COUNTED}
    async with session_factory(engine, reading=True)() as session:
        urn = await look_into_urn(session, poll_id, closed=True)
    assert urn.ballots == VOTERS
    assert sum(urn.counts) == VOTERS


async def test_who_is_erased_leaves_no_trace_but_the_ballot_stays_counted(engine: AsyncEngine) -> None:
    poll_id = await history(engine, list(zip(BALLOTS, receipts(), strict=True)))
    await in_one(engine, lambda session: erase_person(session, 2))
    async with session_factory(engine, reading=True)() as session:
        people = (await session.scalars(select(PollAnsweredRow.person_ids))).one()
        assert len(people) == VOTERS - 1
        assert (await look_into_urn(session, poll_id, closed=True)).ballots == VOTERS
        poll = await read_poll(session, poll_id)
        assert poll is not None
        outcome = await poll_outcome(session, poll)
        assert (outcome.asked, outcome.answered) == (VOTERS, VOTERS)


async def test_who_left_after_an_anonymous_answer_is_asked_and_answered(engine: AsyncEngine) -> None:
    """Of five members who answered three have left: eight are there, and eight more did not answer."""
    poll_id = await new_poll(engine, anonymous=True)
    for one in range(2, 7):
        await answers(engine, poll_id, one, (0,), str(one))
    people = select(PersonRow.id).where(PersonRow.telegram_id.in_((2, 3, 4)))
    left = delete(MembershipRow).where(MembershipRow.person_id.in_(people))
    await in_one(engine, lambda session: session.execute(left))
    await in_one(engine, lambda session: close_poll(session, poll_id, now=NOW))
    async with session_factory(engine, reading=True)() as session:
        poll = await read_poll(session, poll_id)
        assert poll is not None
        outcome = await poll_outcome(session, poll)
    assert (outcome.asked, outcome.answered, outcome.counts) == (VOTERS, 5, (5, 0, 0))


async def votes(engine: AsyncEngine, telegram_poll_id: str, telegram_id: int, *options: int, now=NOW) -> Vote:
    async def work(session: AsyncSession) -> Vote:
        return await cast_vote(
            session, telegram_poll_id=telegram_poll_id, telegram_id=telegram_id, options=options, now=now
        )

    return await in_one(engine, work)


async def copy_sent(engine: AsyncEngine, poll_id: int, telegram_id: int, telegram_poll_id: str) -> None:
    async def work(session: AsyncSession) -> None:
        person = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
        await keep_message(
            session,
            poll_id=poll_id,
            person_id=person,
            group_chat_id=None,
            telegram_poll_id=telegram_poll_id,
            message_id=7,
        )

    await in_one(engine, work)


async def counts(engine: AsyncEngine, poll_id: int) -> tuple[int, ...] | None:
    async with session_factory(engine, reading=True)() as session:
        poll = await read_poll(session, poll_id)
        assert poll is not None
        return (await poll_outcome(session, poll)).counts


async def test_the_newest_vote_stands_in_whichever_copy(engine: AsyncEngine) -> None:
    poll_id = await new_poll(engine)
    await copy_sent(engine, poll_id, 2, "A")
    await copy_sent(engine, poll_id, 2, "B")
    await votes(engine, "A", 2, 0)
    await votes(engine, "B", 2, 1, 2)
    assert await counts(engine, poll_id) == (0, 1, 1)
    assert await votes(engine, "A", 2) is Vote.TAKEN_BACK  # of a vote that stands no more
    assert await counts(engine, poll_id) == (0, 1, 1)
    await votes(engine, "B", 2)
    assert await counts(engine, poll_id) == (0, 0, 0)


async def test_a_vote_in_a_copy_whose_number_was_lost_is_counted(engine: AsyncEngine) -> None:
    """The program died after Telegram had the poll, before it was noted: the row is still in hand, or was tried again."""
    poll_id = await new_poll(engine)
    assert await votes(engine, "lost", 2, 1) is Vote.STRANGE  # nothing was sent to anyone yet

    async def in_hand(session: AsyncSession) -> None:
        rows = await session.scalars(select(OutboxMessageRow).where(OutboxMessageRow.kind == KIND))
        for row in rows:
            row.state, row.attempts = OutboxState.SENDING, 1

    await in_one(engine, in_hand)
    assert await votes(engine, "lost", 2, 1) is Vote.COUNTED
    assert await votes(engine, "lost", 3, 0) is Vote.COUNTED  # who was forwarded it is asked too
    assert await votes(engine, "lost", 99, 0) is Vote.NOT_THEIRS
    assert await counts(engine, poll_id) == (1, 1, 0)


async def test_after_the_close_votes_and_ballots_are_refused(engine: AsyncEngine) -> None:
    poll_id = await new_poll(engine)
    await copy_sent(engine, poll_id, 2, "A")
    assert await votes(engine, "A", 2, 0) is Vote.COUNTED
    assert await in_one(engine, lambda session: close_poll(session, poll_id, now=NOW))
    assert not await in_one(engine, lambda session: close_poll(session, poll_id, now=NOW))
    assert await votes(engine, "A", 2, 1) is Vote.CLOSED
    assert await votes(engine, "A", 2) is Vote.CLOSED
    assert await counts(engine, poll_id) == (1, 0, 0)
    async with session_factory(engine, reading=True)() as session:
        waiting = select(func.count()).where(OutboxMessageRow.state == OutboxState.PENDING)
        assert await session.scalar(waiting) == 0


async def test_rows_are_derived_anew_without_sending_twice(engine: AsyncEngine) -> None:
    poll_id = await new_poll(engine)

    async def again(session: AsyncSession) -> int:
        poll = await read_poll(session, poll_id)
        assert poll is not None
        return await send_to_targets(session, poll, now=NOW)

    assert await in_one(engine, again) == 0

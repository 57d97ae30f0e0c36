"""Polls in the store: anonymous ballots can't be joined to voters from a copy of it, votes by name are counted once.

What makes the first provable: two histories in which the same people answered at the same moments, but with each
other's ballots, leave the same database behind, to the byte. So whatever is in it, it does not tell who chose what.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import func, insert, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from db.ballots import Cast, cast_ballot, forget_former_urns, has_answered, is_counted, look_into_urn
from db.engine import open_engine, session_factory
from db.models import (
    MembershipRow,
    OutboxMessageRow,
    OutboxState,
    PersonRow,
    PollAnsweredRow,
    PollUrnRow,
    Role,
)
from db.poll_messages import keep_message
from db.poll_results import poll_outcome
from db.poll_rows import KIND, send_to_targets
from db.poll_states import change_draft, close_poll, keep_draft, open_poll
from db.poll_votes import Vote, cast_vote
from db.polls import read_poll
from db.privacy import erase_person
from db.visits import save_visit
from tests.databases import SqliteDatabases
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


async def files_after(
    tmp_path: Path, template: Path, ballots: Sequence[tuple[tuple[int, ...], str]], *, close: bool
) -> tuple[bytes, bytes]:
    """The database's file, and its write-ahead log, after a history."""
    engine = open_engine(await SqliteDatabases(tmp_path, template).ready())
    poll_id = await history(engine, ballots)
    if close:
        await in_one(engine, lambda session: close_poll(session, poll_id, now=NOW))
    assert await forget_former_urns(engine)
    file = engine.url.database or ""
    content = (
        await asyncio.to_thread(Path(file).read_bytes),
        await asyncio.to_thread(Path(f"{file}-wal").read_bytes),
    )
    await engine.dispose()
    return content


@pytest.mark.parametrize("closed", [True, False])
async def test_other_peoples_ballots_leave_the_same_files_behind(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, *, closed: bool
) -> None:
    """While a poll is open only the ballots of a round (of five) may be anyone's; after its close, all of them."""
    template = tmp_path_factory.getbasetemp() / "template.sqlite3"
    cast = list(zip(BALLOTS, receipts(), strict=True))
    orders = [cast, [*cast[9::-1], *cast[:9:-1]], [*cast[4:10], *cast[:4], *cast[11:], cast[10]]]
    if closed:
        orders += [cast[::-1], [*cast[5:], *cast[:5]], [*cast[::2], *cast[1::2]]]
    files = []
    for number, order in enumerate(orders):
        folder = tmp_path / str(number)
        await asyncio.to_thread(folder.mkdir)
        files.append(await files_after(folder, template, order, close=closed))
    assert {log for _, log in files} == {b""}
    assert len({content for content, _ in files}) == 1


async def test_ballots_that_differ_do_show_in_the_counts(engine: AsyncEngine) -> None:
    """The test above would see a difference: what differs in all is there to be found."""
    poll_id = await history(engine, list(zip(BALLOTS, receipts(), strict=True)))
    async with session_factory(engine, reading=True)() as session:
        assert (await look_into_urn(session, poll_id, closed=True)).counts == (11, 2, 1)
        shown = await look_into_urn(session, poll_id, closed=False)
    assert (shown.ballots, shown.shown, shown.counts) == (13, 10, (10, 0, 0))


async def test_no_row_was_written_for_one_voter_or_one_ballot(engine: AsyncEngine) -> None:
    """One list of who has answered and one urn a poll: no number, time, transaction or place of their own to go by."""
    await history(engine, list(zip(BALLOTS, receipts(), strict=True)))
    async with engine.connect() as connection:
        for table in (PollUrnRow, PollAnsweredRow):
            assert await connection.scalar(select(func.count()).select_from(table)) == 1
        people = (await connection.scalars(select(PollAnsweredRow.person_ids))).one()
        assert list(people) == sorted(people)
        hashes = (await connection.scalars(select(PollUrnRow.receipts))).one()
        assert list(hashes) == sorted(hashes)
        columns = await connection.run_sync(lambda sync: inspect(sync).get_columns("poll_answered"))
        assert {one["name"] for one in columns} == {"poll_id", "person_ids"}


async def test_former_urns_are_gone_from_postgresqls_files(engine: AsyncEngine) -> None:
    if engine.dialect.name == "sqlite":
        return
    await history(engine, list(zip(BALLOTS, receipts(), strict=True)))

    async def states() -> int:
        async with engine.connect() as plain:
            connection = await plain.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("CHECKPOINT"))
            content = await connection.scalar(
                text("SELECT pg_read_binary_file(pg_relation_filepath('poll_urns'))")
            )
        return bytes(content).count(b'["000')

    assert await states() > 2
    async with asyncio.timeout(20):
        while not await forget_former_urns(engine):  # noqa: ASYNC110 - until nobody reads what was before
            await asyncio.sleep(0.1)
    assert await states() == 2  # the counts, and those that are shown


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

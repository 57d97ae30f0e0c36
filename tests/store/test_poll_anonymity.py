"""Anonymous ballots in the store can't be joined to voters from a copy of it.

What makes that provable: two histories in which the same people answered at the same moments, but with each
other's ballots, leave the same database behind, to the byte. So whatever is in it, it does not tell who chose what.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.ballots import forget_former_urns, look_into_urn
from db.engine import open_engine, session_factory
from db.models import (
    PollAnsweredRow,
    PollUrnRow,
)
from db.poll_states import close_poll
from tests.databases import SqliteDatabases
from tests.store.polling import BALLOTS, engine, history, in_one, receipts
from tests.store.samples import NOW

__all__ = ["engine"]


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

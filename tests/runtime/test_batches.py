"""Batches: committed together, failing alone, read in one go; on both databases."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, insert, select

from db.arrivals import ArrivalKey, read_arrivals
from db.batches import BatchReader, BatchWriter, Write
from db.engine import session_factory
from db.models import WrongCodeRow
from db.turns import HandledElsewhere, forget_handled, handled_row
from db.visits import save_visit
from handlers.knowledge import KnowledgeCache
from handlers.turn import Turn
from tests.runtime.probe import count_rows, write_row
from tests.store.samples import NOW, small_visit


class Refused(Exception):
    pass


def clock():
    return NOW


async def refuse(session):
    await write_row(session, telegram_id=1, now=NOW)
    raise Refused


def note(telegram_id):
    return lambda session: write_row(session, telegram_id=telegram_id, now=NOW)


async def test_many_units_take_one_transaction(engine, sessions):
    commits: list[object] = []
    event.listen(engine.sync_engine, "commit", commits.append)
    writer = BatchWriter(sessions)
    assert await asyncio.gather(*(writer.commit(note(number)) for number in range(50))) == [1] * 50
    assert len(commits) == 1


async def test_a_unit_that_fails_leaves_nothing_and_harms_no_other(sessions):
    writer = BatchWriter(sessions)
    works = [note(1), refuse, note(1), refuse, note(2)]
    results = await asyncio.gather(*(writer.commit(work) for work in works), return_exceptions=True)
    assert [result if isinstance(result, int) else type(result) for result in results] == [
        1,
        Refused,
        2,
        Refused,
        1,
    ]
    async with sessions() as session:
        assert (await count_rows(session, 1), await count_rows(session, 2)) == (2, 1)


async def test_work_and_rows_of_a_unit_are_committed_together_or_not_at_all(sessions):
    writer = BatchWriter(sessions)
    statement = insert(WrongCodeRow)
    row = Write(statement, {"telegram_id": 3, "tried_at": NOW})
    with pytest.raises(Refused):
        await writer.commit_together([refuse], [row])
    await writer.commit_together([note(3)], [row, row])
    async with sessions() as session:
        assert (await count_rows(session, 1), await count_rows(session, 3)) == (0, 3)


async def test_readers_at_the_same_time_share_a_read_and_see_what_was_committed(engine, sessions):
    reads = []

    async def fetch(connection, keys):
        reads.append(sorted(keys))
        counted = await connection.scalars(select(WrongCodeRow.telegram_id))
        return dict.fromkeys(keys, len(counted.all()))

    reader, writer = BatchReader(engine, fetch), BatchWriter(sessions)
    assert await asyncio.gather(*(reader.read(number % 3) for number in range(9))) == [0] * 9
    assert reads == [[0, 1, 2]]
    await writer.commit(note(1))
    assert await reader.read(1) == 1


async def test_a_turn_that_begins_again_uses_the_results_of_its_committed_steps(engine, sessions):
    writer, reader = BatchWriter(sessions), BatchReader(engine, read_arrivals)
    key = ArrivalKey(42, 1)
    first = Turn(key, await reader.read(key), writer, clock)
    assert await first.commit(note(1), int) == 1
    again = Turn(key, await reader.read(key), writer, clock)
    assert await again.commit(note(1), int) == 1
    await again.finish()
    assert (await reader.read(key)).handled
    async with sessions() as session:
        assert await count_rows(session, 1) == 1


async def test_an_update_in_two_processes_takes_effect_in_one(engine, sessions):
    one, other = (BatchWriter(sessions) for _ in range(2))
    key = ArrivalKey(42, 1)
    arrival = await BatchReader(engine, read_arrivals).read(key)
    turns = [Turn(key, arrival, writer, clock) for writer in (one, other)]
    results = await asyncio.gather(*(turn.commit(note(1), int) for turn in turns), return_exceptions=True)
    assert sorted(str(type(result).__name__) for result in results) == [HandledElsewhere.__name__, "int"]
    async with sessions() as session:
        assert await count_rows(session, 1) == 1


async def test_old_marks_are_forgotten(engine, sessions):
    writer, reader = BatchWriter(sessions), BatchReader(engine, read_arrivals)
    await writer.commit_together([], [handled_row(1, NOW), handled_row(2, NOW + timedelta(days=2))])
    await writer.commit(lambda session: forget_handled(session, before=NOW + timedelta(days=1)))
    assert [(await reader.read(ArrivalKey(number, None))).handled for number in (1, 2)] == [False, True]


async def test_a_view_is_replaced_when_its_visit_changes(engine, sessions):
    cache = KnowledgeCache(session_factory(engine, reading=True))
    async with sessions.begin() as session:
        saved = await save_visit(session, small_visit(), expected_version=None, now=NOW)
    view = await cache.view(saved.code, saved.version)
    assert view is await cache.view(saved.code, saved.version)
    async with sessions.begin() as session:
        changed = replace(saved, name="Visitasi Solo")
        saved = await save_visit(session, changed, expected_version=saved.version, now=NOW)
    assert (await cache.view(saved.code, saved.version)).visit.name == "Visitasi Solo"


async def test_reads_whose_askers_are_gone_end_before_the_store_does(engine, sessions):
    """A connection that comes back to a store that was closed meanwhile is never closed."""
    out, go = asyncio.Event(), asyncio.Event()
    event.listen(engine.sync_engine, "checkout", lambda *_: out.set())

    async def fetch(connection, keys):
        await connection.scalars(select(WrongCodeRow.telegram_id))
        await go.wait()
        return dict.fromkeys(keys, 0)

    async with sessions.begin() as session:
        saved = await save_visit(session, small_visit(), expected_version=None, now=NOW)
    reader, cache = BatchReader(engine, fetch), KnowledgeCache(sessions)
    for asking, flush in (
        (reader.read(1), reader.flush),
        (cache.view(saved.code, saved.version), cache.flush),
    ):
        out.clear()
        asked = asyncio.create_task(asking)
        await out.wait()
        asked.cancel()
        await asyncio.wait([asked])
        assert engine.pool.checkedout() == 1
        go.set()
        await flush()
        assert engine.pool.checkedout() == 0

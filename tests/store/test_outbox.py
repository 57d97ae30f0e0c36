"""The outbox as rows, on both databases: each thing once, in its order, in one process's hand, and what became of it."""

from __future__ import annotations

import asyncio
from typing import Any

from db.claims import (
    LEASE,
    let_go,
    mark_failed,
    mark_part,
    mark_sent,
    prolong,
    put_back,
    retry_later,
)
from db.outbox import (
    BELL,
    NewMessage,
    OutboxState,
    Priority,
    Progress,
    add_rows,
    cancel,
    mark_read,
    progress,
    progress_of_batches,
    receipts,
)
from db.outlook import look_ahead
from tests.store.populated import Populated
from tests.store.queued import (
    ANI,
    BUDI,
    CICI,
    HOUR,
    ME,
    OTHER,
    SOON,
    add,
    claim,
    do,
    message,
    states,
    there,
)
from tests.store.samples import NOW

__all__ = ["there"]


async def test_the_same_thing_is_never_queued_twice(there: Populated) -> None:
    row = await message(there)

    assert await add(there, row, row) == 1
    assert await add(there, row) == 0
    assert len((await claim(there)).rows) == 1
    assert (await claim(there)).rows == ()


async def test_what_is_sent_again_after_it_was_cancelled_is_new(there: Populated) -> None:
    row = await message(there)
    await add(there, row)
    assert await do(there, cancel, visit_id=there.visit.id, key_prefix="broadcast:1:") == 1
    assert (await claim(there)).rows == ()

    assert await add(there, await message(there, facts={"text": "baru"})) == 1

    (claimed,) = (await claim(there)).rows
    assert claimed.facts == {"text": "baru"}
    await do(there, mark_sent, claimed.id, message_id=5, now=NOW)
    assert await add(there, row) == 0


async def test_rows_come_by_priority_and_then_by_when_they_are_due(there: Populated) -> None:
    await add(
        there,
        await message(there, key="late", due_at=NOW, priority=Priority.LATER),
        await message(there, key="second", due_at=NOW),
        await message(there, key="first", due_at=NOW - SOON),
        await message(there, key="urgent", due_at=NOW, priority=Priority.URGENT),
        await message(there, key="tomorrow", due_at=NOW + SOON, priority=Priority.URGENT),
    )

    assert [row.key for row in (await claim(there, limit=3)).rows] == ["urgent", "first", "second"]
    assert [row.key for row in (await claim(there)).rows] == ["late"]
    async with there.sessions() as session:
        assert (await look_ahead(session, owner=ME, now=NOW)).next_at == NOW + SOON


async def test_a_row_in_hand_is_nobody_elses_until_its_lease_runs_out(there: Populated) -> None:
    await add(there, await message(there))
    (row,) = (await claim(there)).rows
    assert (await claim(there, owner=OTHER)).rows == ()

    await do(there, prolong, [row.id], owner=ME, now=NOW + LEASE / 2)
    assert (await claim(there, owner=OTHER, now=NOW + LEASE)).rows == ()
    assert (await claim(there, now=NOW + 2 * LEASE)).rows == (), "one's own are still in hand"

    (again,) = (await claim(there, owner=OTHER, now=NOW + 2 * LEASE)).rows
    assert (again.id, again.attempts) == (row.id, 2)
    await do(there, retry_later, row.id, owner=ME, at=NOW, error="NetworkError")
    assert await states(there) == [OutboxState.SENDING], "who lost the lease has no say"


async def test_several_processes_never_hold_the_same_row(there: Populated) -> None:
    await add(there, *[await message(there, key=f"row:{number}") for number in range(60)])

    claims = await asyncio.gather(*(claim(there, owner=f"p{number}", limit=10) for number in range(8)))

    ids = [row.id for claimed in claims for row in claimed.rows]
    assert len(ids) == len(set(ids)) == 60


async def test_who_leaves_leaves_nothing_in_hand(there: Populated) -> None:
    await add(there, await message(there))
    await claim(there)

    await do(there, let_go, owner=ME, at=NOW)

    assert len((await claim(there, owner=OTHER)).rows) == 1


async def test_an_expired_row_is_marked_and_not_sent(there: Populated) -> None:
    await add(there, await message(there, expires_at=NOW))

    claimed = await claim(there)

    assert (claimed.rows, claimed.expired) == ((), 1)
    assert await states(there) == [OutboxState.EXPIRED]


async def test_a_retry_waits_and_ends_with_the_expiry(there: Populated) -> None:
    await add(there, await message(there))
    (row,) = (await claim(there)).rows

    await do(there, retry_later, row.id, owner=ME, at=NOW + 2 * HOUR, error="TimedOut")

    assert (await claim(there, now=NOW + HOUR - SOON)).rows == ()
    async with there.sessions() as session:
        assert (await look_ahead(session, owner=ME, now=NOW)).next_at == NOW + HOUR
    assert (await claim(there, now=NOW + HOUR)).expired == 1


async def test_what_was_not_tried_counts_as_no_attempt(there: Populated) -> None:
    await add(there, await message(there))
    (row,) = (await claim(there)).rows

    await do(there, put_back, [row.id], owner=ME, at=NOW + SOON)

    assert (await claim(there)).rows == ()
    assert [row.attempts for row in (await claim(there, now=NOW + SOON)).rows] == [1]


async def test_parts_that_left_are_remembered(there: Populated) -> None:
    await add(there, await message(there))
    (row,) = (await claim(there)).rows
    await do(there, mark_part, row.id, owner=ME, parts_sent=1, message_id=70)
    await do(there, retry_later, row.id, owner=ME, at=NOW, error="TimedOut")

    (row,) = (await claim(there)).rows
    assert (row.parts_sent, row.message_id) == (1, 70)
    await do(there, mark_sent, row.id, message_id=71, now=NOW)

    async with there.sessions() as session:
        (receipt,) = await receipts(session, visit_id=there.visit.id, batch="broadcast:1")
    assert (receipt.chat_id, receipt.message_id, receipt.sent_at) == (ANI, 70, NOW)


async def test_a_failure_does_not_bring_back_what_was_cancelled_but_what_left_is_sent(
    there: Populated,
) -> None:
    await add(there, await message(there, ANI), await message(there, BUDI))
    ani, budi = (await claim(there)).rows
    assert await do(there, cancel, visit_id=there.visit.id, batch="broadcast:1") == 2

    await do(there, retry_later, ani.id, owner=ME, at=NOW, error="TimedOut")
    await do(there, mark_sent, budi.id, message_id=1, now=NOW)

    assert await states(there) == [OutboxState.CANCELLED, OutboxState.SENT]


async def test_only_what_begins_so_is_cancelled(there: Populated) -> None:
    await add(there, await message(there, key="item:1_:a"), await message(there, key="item:12:a"))

    assert await do(there, cancel, visit_id=there.visit.id, key_prefix="item:1_:") == 1
    assert [row.key for row in (await claim(there)).rows] == ["item:12:a"]


async def test_a_batch_is_counted_by_state_and_reading(there: Populated) -> None:
    await add(there, *[await message(there, person) for person in (ANI, BUDI, CICI)])
    await add(there, await message(there, key="other", batch="broadcast:12"))
    ani, budi, *_ = (await claim(there)).rows
    await do(there, mark_sent, ani.id, message_id=1, now=NOW)
    await do(there, mark_failed, budi.id, owner=ME, error="Forbidden")
    assert (await do(there, mark_read, ani.id, telegram_id=ANI, now=NOW)).read_at == NOW
    assert (await do(there, mark_read, ani.id, telegram_id=ANI, now=NOW + HOUR)).read_at == NOW
    assert await do(there, mark_read, ani.id, telegram_id=BUDI, now=NOW) is None

    counted = await do(there, progress, visit_id=there.visit.id, batch="broadcast:1")

    assert counted == Progress({OutboxState.SENT: 1, OutboxState.FAILED: 1, OutboxState.SENDING: 1}, read=1)
    assert (counted.total, counted.sent, counted.waiting) == (3, 1, 1)
    every = await do(there, progress_of_batches, visit_id=there.visit.id, prefix="broadcast:")
    assert set(every) == {"broadcast:1", "broadcast:12"}


async def test_the_bell_rings_when_rows_are_committed_and_not_before(there: Populated) -> None:
    bell = asyncio.Event()
    row = await message(there)
    there.sessions.configure(info={BELL: bell})

    async with there.sessions() as session:
        await add_rows(session, [row], now=NOW)
        await session.rollback()
        assert not bell.is_set()
        await add_rows(session, [row], now=NOW)
        assert not bell.is_set()
        await session.commit()
    assert bell.is_set()


async def test_looking_ahead_tells_what_waits_and_what_was_left(there: Populated) -> None:
    async with there.sessions() as session:
        assert (await look_ahead(session, owner=ME, now=NOW)).next_at is None
    await add(there, await message(there, ANI), await message(there, BUDI), await message(there, CICI))
    await claim(there, owner=OTHER, limit=1)

    async with there.sessions() as session:
        seen = await look_ahead(session, owner=ME, now=NOW + SOON)
        theirs = await look_ahead(session, owner=OTHER, now=NOW + SOON)

    assert (seen.waiting, seen.oldest, seen.next_at) == (2, NOW, NOW)
    await claim(there, owner=OTHER)
    async with there.sessions() as session:
        assert (await look_ahead(session, owner=ME, now=NOW)).next_at == NOW + LEASE
        assert (await look_ahead(session, owner=OTHER, now=NOW)).next_at is None
    assert theirs.waiting == 2


async def test_a_thousand_recipients_are_added_at_once(there: Populated) -> None:
    rows = [await message(there, key=f"row:{number}") for number in range(3)]
    many = [NewMessage(**{**_fields(rows[0]), "key": f"many:{number}"}) for number in range(1_200)]

    assert await add(there, *many) == 1_200
    assert len((await claim(there, limit=2_000)).rows) == 1_200


def _fields(row: NewMessage) -> dict[str, Any]:
    from dataclasses import asdict

    return asdict(row)

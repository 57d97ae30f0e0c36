"""Notices that reach one and not the other, while the agenda goes on changing: each is told what they don't know yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest
from sqlalchemy import update

from db.arrivals import Role
from db.claims import (
    NOTHING_TO_SAY,
    ClaimedMessage,
    claim_due,
    drop,
    let_go,
    mark_failed,
    mark_sent,
    put_back,
)
from db.models import OutboxMessageRow
from db.notice_telling import Telling, what_is_told
from db.notices import WAIT
from db.visit import Visit
from tests.store.changing import BUDI, applied, proposed, stored, undone
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW

ANI, IDA = 7_000_000_001, 7_000_000_003
FIRST, SECOND, THIRD = NOW + WAIT, NOW + 3 * WAIT, NOW + 5 * WAIT
"""When notices are due."""

KIND = "change"


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    """Ani and Ida belong to the same group, Budi is an organizer."""
    there = await populate(sessions)
    await there.member(ANI)
    await there.member(IDA)
    await there.member(BUDI, role=Role.ORGANIZER, group_id=None)
    return there


def at(visit: Visit, starts: str, *, which: int = 0) -> Visit:
    agenda = list(visit.agenda)
    agenda[which] = replace(agenda[which], starts=time.fromisoformat(starts), ends=None, groups=())
    return replace(visit, agenda=tuple(agenda))


async def change(there: Populated, starts: str, *, due: datetime, which: int = 0) -> int:
    """Move an item, to be told at that time; gives the change's id."""
    now = due - WAIT
    change_id = await proposed(there, at(await stored(there), starts, which=which), now)
    await applied(there, change_id, now)
    return change_id


async def claimed(there: Populated, now: datetime) -> dict[int, ClaimedMessage]:
    """Take what is due in hand: by person, the newest notice to each."""
    async with there.sessions.begin() as session:
        rows = (await claim_due(session, owner="me", now=now, limit=99)).rows
    found = [row for row in sorted(rows, key=lambda row: row.id) if row.kind == KIND]
    return {row.chat_id: row for row in found}


async def arrives(there: Populated, row: ClaimedMessage) -> None:
    async with there.sessions.begin() as session:
        await mark_sent(session, row.id, message_id=1, now=NOW)


async def waits(there: Populated, row: ClaimedMessage, *, tried: bool, until: datetime = THIRD) -> None:
    """Put a row back: a try of it was lost, or it was not its turn."""
    async with there.sessions.begin() as session:
        if tried:
            await let_go(session, owner="me", at=until)
        else:
            await put_back(session, [row.id], owner="me", at=until)


async def told(there: Populated, row: ClaimedMessage) -> Telling:
    async with there.sessions() as session:
        return await what_is_told(session, row)


def times(telling: Telling) -> list[tuple[str, str, bool]]:
    return [
        (f"{one.old.starts:%H.%M}", f"{one.new.starts:%H.%M}", one.undone)
        for one in telling.entries
        if one.old and one.new
    ]


async def told_to_ani_only(there: Populated) -> tuple[int, ClaimedMessage]:
    """Move the item to 10.00, which Ani hears; gives the change, and the row to Ida."""
    first = await change(there, "10:00", due=FIRST)
    rows = await claimed(there, FIRST)
    assert times(await told(there, rows[ANI])) == [("09.00", "10.00", False)]
    await arrives(there, rows[ANI])
    return first, rows[IDA]


async def test_who_was_told_hears_that_it_is_undone_and_who_was_not_hears_nothing(there: Populated) -> None:
    first, to_ida = await told_to_ani_only(there)
    await waits(there, to_ida, tried=False)
    await undone(there, first, SECOND - WAIT)
    assert (await told(there, to_ida)).until == SECOND, (
        "it waits, for the undoing might be taken back as well"
    )

    rows = await claimed(there, SECOND)
    assert times(await told(there, rows[ANI])) == [("10.00", "09.00", True)]
    assert (await told(there, rows[IDA])).entries == ()
    async with there.sessions.begin() as session:
        await drop(session, [rows[IDA].id], error=NOTHING_TO_SAY)
    assert await told(there, to_ida) == Telling()


async def test_who_perhaps_was_told_hears_that_it_is_undone(there: Populated) -> None:
    first, to_ida = await told_to_ani_only(there)
    await waits(there, to_ida, tried=True)
    await undone(there, first, SECOND - WAIT)
    rows = await claimed(there, SECOND)
    assert times(await told(there, rows[IDA])) == [("10.00", "09.00", True)]


async def test_who_missed_a_change_hears_of_it_and_the_next_as_one_and_never_of_the_older_after_it(
    there: Populated,
) -> None:
    _, to_ida = await told_to_ani_only(there)
    await waits(there, to_ida, tried=True)
    await change(there, "11:00", due=SECOND)
    rows = await claimed(there, SECOND)
    assert times(await told(there, rows[ANI])) == [("10.00", "11.00", False)]
    assert times(await told(there, rows[IDA])) == [("09.00", "11.00", False)]
    await arrives(there, rows[IDA])
    assert await told(there, to_ida) == Telling()


async def test_who_could_not_be_reached_hears_of_all_that_is_still_of_use(there: Populated) -> None:
    _, to_ida = await told_to_ani_only(there)
    async with there.sessions.begin() as session:
        await mark_failed(session, to_ida.id, owner="me", error="Forbidden")
    await change(there, "11:00", due=SECOND)
    assert times(await told(there, (await claimed(there, SECOND))[IDA])) == [("09.00", "11.00", False)]


async def test_what_is_of_no_use_any_more_is_not_made_up_for(there: Populated) -> None:
    _, to_ida = await told_to_ani_only(there)
    await waits(there, to_ida, tried=False)
    async with there.sessions.begin() as session:
        over = update(OutboxMessageRow).where(OutboxMessageRow.id == to_ida.id)
        await session.execute(over.values(expires_at=SECOND - WAIT / 2))
    await change(there, "11:00", due=SECOND)
    assert times(await told(there, (await claimed(there, SECOND))[IDA])) == [("10.00", "11.00", False)]


async def test_changes_of_other_items_do_not_hold_up_what_is_due(there: Populated) -> None:
    _, to_ida = await told_to_ani_only(there)
    await waits(there, to_ida, tried=False)
    await change(there, "15:00", due=SECOND, which=1)
    telling = await told(there, to_ida)
    assert (times(telling), telling.until) == ([("09.00", "10.00", False)], None)
    await arrives(there, to_ida)
    (entry,) = (await told(there, (await claimed(there, SECOND))[IDA])).entries
    assert entry.code == "A2"


async def test_what_is_undone_only_in_part_is_told_as_a_change(there: Populated) -> None:
    await change(there, "10:00", due=FIRST)
    second = await change(there, "11:00", due=FIRST)
    await undone(there, second, FIRST - WAIT)
    rows = await claimed(there, FIRST)
    assert times(await told(there, rows[ANI])) == [("09.00", "10.00", False)]


async def test_three_changes_that_one_missed_are_told_as_one(there: Populated) -> None:
    _, to_ida = await told_to_ani_only(there)
    await waits(there, to_ida, tried=False)
    await change(there, "11:00", due=SECOND)
    to_ida_too = (await claimed(there, SECOND))[IDA]
    await waits(there, to_ida_too, tried=False)
    await change(there, "12:00", due=THIRD)
    assert (await told(there, to_ida_too)).until == THIRD
    rows = await claimed(there, THIRD)
    assert times(await told(there, rows[IDA])) == [("09.00", "12.00", False)]

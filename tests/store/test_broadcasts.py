"""Broadcasts on both databases: queued once for whoever is meant, stopped, finished, reported by group."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.arrivals import Role, read_person
from db.broadcast_reports import report
from db.broadcasts import addressees, draft, finish, progress_of, read_broadcast, send, stop, under_way
from db.claims import claim_due, mark_failed, mark_sent
from db.outbox import mark_read
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW

LINK = "https://t.me/lokus_bot"
ANI, CICI, BUDI = 7_000_000_001, 7_000_000_002, 7_000_000_003


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    there = await populate(sessions)
    await there.member(ANI)
    await there.member(CICI, group_id=there.visit.groups[1].id)
    await there.member(BUDI, role=Role.ORGANIZER, group_id=None)
    return there


async def do(there: Populated, work, *args, **facts):
    async with there.sessions.begin() as session:
        return await work(session, *args, **facts)


async def person_id(there: Populated, telegram_id: int) -> int:
    person = await do(there, read_person, telegram_id)
    return int(person.id)


async def drafted(there: Populated, *targets: str, **facts) -> int:
    by = await person_id(there, BUDI)
    facts = {"visit_id": there.visit.id, "by": by, "targets": targets, "html": "Halo", "now": NOW} | facts
    return int(await do(there, draft, **facts))


async def meant(there: Populated, *targets: str) -> set[int]:
    facts = {"visit_id": there.visit.id, "targets": targets, "sender": await person_id(there, BUDI)}
    found = await do(there, addressees, **facts)
    return {one.person_id for one in found}


async def test_each_is_meant_once_and_never_who_sends_it(there: Populated) -> None:
    ani, cici = await person_id(there, ANI), await person_id(there, CICI)
    first = f"group:{there.visit.groups[0].id}"
    assert await meant(there, "all") == {ani, cici}
    assert await meant(there, first) == {ani}
    assert await meant(there, first, "role:participant") == {ani, cici}
    assert await meant(there, "role:organizer", "role:coach") == set()


async def test_a_draft_is_queued_once_followed_and_reported(there: Populated) -> None:
    broadcast = await drafted(there, "all", asks_reading=True)
    assert (await do(there, send, broadcast, now=NOW)).people == 2
    assert not (await do(there, send, broadcast, now=NOW)).queued
    claim = await do(there, claim_due, owner="me", now=NOW, limit=9)
    reached, lost = claim.rows
    await do(there, mark_sent, reached.id, message_id=5, now=NOW)
    await do(there, mark_failed, lost.id, owner="me", error="Forbidden")
    await do(there, mark_read, reached.id, telegram_id=reached.chat_id, now=NOW)
    (open_one,) = await do(there, under_way)
    assert (await do(there, progress_of, open_one)).waiting == 0
    assert await do(there, finish, broadcast, link=LINK, now=NOW)
    assert not await do(there, finish, broadcast, link=LINK, now=NOW)
    (summary,) = (await do(there, claim_due, owner="me", now=NOW, limit=9)).rows
    assert (summary.kind, summary.chat_id) == ("broadcast_summary", BUDI)
    found = await do(there, report, broadcast)
    assert sorted((one.delivered, one.readers.read, len(one.unreachable)) for one in found.groups) == [
        (0, 0, 1),
        (1, 1, 0),
    ]
    assert await meant(there, f"unread:{broadcast}") == {lost.person_id}


async def test_what_has_not_left_is_stopped(there: Populated) -> None:
    broadcast = await drafted(there, "all")
    assert not await do(there, stop, broadcast, now=NOW)
    await do(there, send, broadcast, now=NOW)
    (first,) = (await do(there, claim_due, owner="me", now=NOW, limit=1)).rows
    await do(there, mark_sent, first.id, message_id=5, now=NOW)
    assert await do(there, stop, broadcast, now=NOW)
    assert (await do(there, claim_due, owner="me", now=NOW + timedelta(minutes=5), limit=9)).rows == ()
    one = await do(there, read_broadcast, broadcast)
    progress = await do(there, progress_of, one)
    assert (progress.sent, progress.waiting, progress.total) == (1, 0, 2)

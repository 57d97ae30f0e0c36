"""Rows of the outbox for three people, and what one process does with them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from db.claims import (
    Claim,
    claim_due,
)
from db.models import PersonRow
from db.outbox import (
    NewMessage,
    OutboxState,
    add_rows,
    receipts,
)
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW

ANI, BUDI, CICI = 7_000_000_001, 7_000_000_002, 7_000_000_003
CHAT = -4_000_000_001
ME, OTHER = "me", "other"
HOUR = timedelta(hours=1)
SOON = timedelta(seconds=1)


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    there = await populate(sessions)
    for person in (ANI, BUDI, CICI):
        await there.member(person)
    return there


async def person_id(there: Populated, telegram_id: int) -> int:
    async with there.sessions() as session:
        found = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
    assert found is not None
    return found


async def message(there: Populated, to: int = ANI, **changes) -> NewMessage:
    facts: dict[str, Any] = {
        "key": f"broadcast:1:{to}",
        "visit_id": there.visit.id,
        "kind": "broadcast",
        "facts": {"text": "Añí 🙂"},
        "due_at": NOW,
        "expires_at": NOW + HOUR,
        "batch": "broadcast:1",
    }
    if "group_chat_id" not in changes:
        facts["person_id"] = await person_id(there, to)
    return NewMessage(**facts | changes)


async def add(there: Populated, *rows: NewMessage) -> int:
    async with there.sessions.begin() as session:
        return await add_rows(session, rows, now=NOW)


async def claim(there: Populated, *, owner: str = ME, now=NOW, limit: int = 32) -> Claim:
    async with there.sessions.begin() as session:
        return await claim_due(session, owner=owner, now=now, limit=limit)


async def do(there: Populated, work, *args, **facts):
    async with there.sessions.begin() as session:
        return await work(session, *args, **facts)


async def states(there: Populated, batch: str = "broadcast:1") -> list[OutboxState]:
    async with there.sessions() as session:
        return [one.state for one in await receipts(session, visit_id=there.visit.id, batch=batch)]

"""Organizers are asked whether someone is who they say; what they are asked stands in the dialogue that waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.members import reachable_organizers
from db.models import DialogueRow
from db.outbox import NewMessage, Priority, add_rows

KIND: Final = "vouch"
JOINING: Final = "join"
"""The dialogue of someone on the way into a visit."""

WAITING: Final = "waiting"
"""Its step in which organizers were asked."""

WAITS: Final = timedelta(days=3)
"""How long organizers have to say who someone is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """`account` is the Telegram account that wants to be known by this name; `unlisted`: which is not on the list."""

    telegram_id: int
    account: str
    name: str
    group: str
    unlisted: bool


async def ask_organizers(session: AsyncSession, *, visit_id: int, ref: str, now: datetime) -> None:
    """Ask all organizers of the visit who can be reached. The rows name the dialogue only, which may be erased."""
    rows = [
        NewMessage(
            key=f"{KIND}:{ref}:{one.person_id}",
            visit_id=visit_id,
            kind=KIND,
            facts={"ref": ref},
            due_at=now,
            expires_at=now + WAITS,
            person_id=one.person_id,
            priority=Priority.URGENT,
            batch=KIND,
        )
        for one in await reachable_organizers(session, visit_id)
    ]
    await add_rows(session, rows, now=now)


async def read_request(session: AsyncSession, ref: str) -> Request | None:
    """Read what organizers are asked; None where it was answered, given up or erased."""
    states = select(DialogueRow.telegram_id, DialogueRow.state).where(DialogueRow.kind == JOINING)
    for telegram_id, state in await session.execute(states):
        if state.get("ref") == ref and state.get("step") == WAITING:
            return Request(
                telegram_id=telegram_id,
                account=state["account"],
                name=state["name"],
                group=state["group"],
                unlisted=state["unlisted"],
            )
    return None

"""Broadcasts: what an organizer has to say to many, kept as a draft, sent through the outbox, followed to its end.

Who is meant is kept as tokens: `all`, `role:coach`, `group:12` (a group's id), `unread:7` (who has not read broadcast 7).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Select, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.audiences import members_of
from db.models import BroadcastRow, BroadcastState, MembershipRow, PersonRow, VisitRow
from db.outbox import (
    NewMessage,
    Priority,
    Progress,
    add_rows,
    cancel,
    progress,
    receipts,
)

KIND: Final = "broadcast"
SUMMARY_KIND: Final = "broadcast_summary"
USEFUL: Final = timedelta(hours=12)
SETTLES: Final = timedelta(seconds=2)
"""How long what was in flight when a broadcast was stopped may take to arrive, before it is summed up."""

ALL, ROLE, GROUP, UNREAD = "all", "role", "group", "unread"
SHOWN_TO_THE_END: Final = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """`chat_id` and `language` are its organizer's; None and the visit's where they were erased."""

    id: int
    visit_id: int
    visit_name: str
    created_by: int | None
    chat_id: int | None
    language: str
    targets: tuple[str, ...]
    html: str
    source_chat_id: int | None
    source_message_id: int | None
    asks_reading: bool
    state: BroadcastState
    sent_at: datetime | None
    stopped_at: datetime | None
    preview_message_id: int | None
    control_message_id: int | None
    shown_mark: str | None

    @property
    def batch(self) -> str:
        return f"{KIND}:{self.id}"

    @property
    def is_out(self) -> bool:
        return self.state in {BroadcastState.SENDING, BroadcastState.DONE}


@dataclass(frozen=True, slots=True)
class Addressee:
    """Someone who gets it; only as a member of `group_id`, unless that is None."""

    person_id: int
    group_id: int | None
    unreachable: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """Whether a draft was queued now (else it was before, or was dropped), and for how many."""

    queued: bool
    people: int = 0


async def draft(
    session: AsyncSession,
    *,
    visit_id: int,
    by: int,
    targets: Sequence[str],
    html: str = "",
    source: tuple[int, int] | None = None,
    asks_reading: bool = False,
    now: datetime,
) -> int:
    """Keep what is to be said, a text or (`source`) a copy of a message in a chat; return its id."""
    values: Mapping[str, Any] = {
        "visit_id": visit_id,
        "created_by": by,
        "created_at": now,
        "targets": tuple(targets),
        "html": html,
        "source_chat_id": source[0] if source else None,
        "source_message_id": source[1] if source else None,
        "asks_reading": asks_reading,
        "state": BroadcastState.DRAFT,
    }
    return (await session.scalars(insert(BroadcastRow).values(values).returning(BroadcastRow.id))).one()


async def read_broadcast(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    row = (
        (await session.execute(_broadcasts().where(BroadcastRow.id == broadcast_id))).mappings().one_or_none()
    )
    return Broadcast(**row) if row else None


async def last_that_asked(session: AsyncSession, visit_id: int) -> int | None:
    """Find the visit's latest broadcast that asked to be read."""
    return await session.scalar(
        select(func.max(BroadcastRow.id)).where(
            BroadcastRow.visit_id == visit_id,
            BroadcastRow.asks_reading,
            BroadcastRow.sent_at.is_not(None),
        )
    )


async def under_way(session: AsyncSession) -> Sequence[Broadcast]:
    """List the broadcasts whose progress is not shown to the end yet."""
    rows = await session.execute(
        _broadcasts().where(
            BroadcastRow.state.in_((BroadcastState.SENDING, BroadcastState.DONE)),
            BroadcastRow.shown_mark.is_distinct_from(SHOWN_TO_THE_END),
        )
    )
    return [Broadcast(**row) for row in rows.mappings()]


async def addressees(
    session: AsyncSession, *, visit_id: int, targets: Sequence[str], sender: int | None
) -> list[Addressee]:
    """List who is meant, each once, without who sends it."""
    unread = await _who_has_not_read(session, visit_id, targets)
    away = set(
        await session.scalars(
            select(PersonRow.id)
            .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
            .where(MembershipRow.visit_id == visit_id, PersonRow.unreachable_since.is_not(None))
        )
    )
    found = []
    for one in await members_of(session, visit_id):
        everywhere = (
            ALL in targets
            or any(f"{ROLE}:{role}" in targets for role in one.roles)
            or one.person_id in unread
        )
        if one.person_id != sender and (everywhere or f"{GROUP}:{one.group_id}" in targets):
            found.append(
                Addressee(one.person_id, None if everywhere else one.group_id, one.person_id in away)
            )
    return found


async def _who_has_not_read(session: AsyncSession, visit_id: int, targets: Sequence[str]) -> set[int]:
    people: set[int] = set()
    for target in targets:
        kind, _, number = target.partition(":")
        if kind == UNREAD:
            rows = await receipts(session, visit_id=visit_id, batch=f"{KIND}:{number}")
            people |= {one.person_id for one in rows if one.person_id and one.read_at is None}
    return people


async def ask_reading(session: AsyncSession, broadcast_id: int, *, ask: bool) -> bool:
    """Say whether recipients are asked to press `Sudah baca`; False where it was sent already."""
    values = {"asks_reading": ask}
    return await _change(session, broadcast_id, BroadcastState.DRAFT, values)


async def note_preview(session: AsyncSession, broadcast_id: int, *, preview: int, control: int) -> None:
    """Remember the messages by which a draft was shown."""
    noted = update(BroadcastRow).where(BroadcastRow.id == broadcast_id)
    await session.execute(noted.values(preview_message_id=preview, control_message_id=control))


async def drop(session: AsyncSession, broadcast_id: int) -> bool:
    return await _change(session, broadcast_id, BroadcastState.DRAFT, {"state": BroadcastState.DROPPED})


async def send(session: AsyncSession, broadcast_id: int, *, now: datetime) -> Sent:
    """Queue a draft for everyone who is meant now."""
    values = {"state": BroadcastState.SENDING, "sent_at": now}
    if not await _change(session, broadcast_id, BroadcastState.DRAFT, values):
        return Sent(queued=False)
    one = await read_broadcast(session, broadcast_id)
    assert one is not None
    meant = await addressees(session, visit_id=one.visit_id, targets=one.targets, sender=one.created_by)
    rows = [
        NewMessage(
            key=f"{one.batch}:{to.person_id}",
            visit_id=one.visit_id,
            kind=KIND,
            facts={"broadcast": one.id},
            due_at=now,
            expires_at=now + USEFUL,
            person_id=to.person_id,
            group_id=to.group_id,
            priority=Priority.URGENT if one.asks_reading else Priority.USUAL,
            batch=one.batch,
        )
        for to in meant
    ]
    await add_rows(session, rows, now=now)
    return Sent(queued=True, people=len(rows))


async def stop(session: AsyncSession, broadcast_id: int, *, now: datetime) -> bool:
    """Cancel what has not left; False where there is nothing to be stopped any more."""
    if not await _change(session, broadcast_id, BroadcastState.SENDING, {"stopped_at": now}):
        return False
    one = await read_broadcast(session, broadcast_id)
    assert one is not None
    await cancel(session, visit_id=one.visit_id, batch=one.batch)
    return True


async def finish(session: AsyncSession, broadcast_id: int, *, link: str, now: datetime) -> bool:
    """Note that nothing of it waits any more, and have its organizer told what became of it. `link` leads to the bot."""
    if not await _change(session, broadcast_id, BroadcastState.SENDING, {"state": BroadcastState.DONE}):
        return False
    one = await read_broadcast(session, broadcast_id)
    assert one is not None
    if one.created_by is not None:
        due = now + SETTLES if one.stopped_at else now
        summary = NewMessage(
            key=f"{SUMMARY_KIND}:{one.id}",
            visit_id=one.visit_id,
            kind=SUMMARY_KIND,
            facts={"broadcast": one.id, "link": link},
            due_at=due,
            expires_at=due + USEFUL,
            person_id=one.created_by,
            priority=Priority.TIMELY,
            batch=f"{SUMMARY_KIND}:{one.id}",
        )
        await add_rows(session, [summary], now=now)
    return True


async def claim_showing(session: AsyncSession, one: Broadcast, *, mark: str) -> bool:
    """Note what the progress message shows from now on; False where another process did."""
    claimed = (
        update(BroadcastRow)
        .where(BroadcastRow.id == one.id, BroadcastRow.shown_mark.is_not_distinct_from(one.shown_mark))
        .values(shown_mark=mark)
        .returning(BroadcastRow.id)
    )
    return await session.scalar(claimed) is not None


async def progress_of(session: AsyncSession, one: Broadcast) -> Progress:
    return await progress(session, visit_id=one.visit_id, batch=one.batch)


async def _change(
    session: AsyncSession, broadcast_id: int, state: BroadcastState, values: Mapping[str, Any]
) -> bool:
    """Change a broadcast that is in this state, and tell whether it was."""
    which = (BroadcastRow.id == broadcast_id, BroadcastRow.state == state)
    changed = update(BroadcastRow).where(*which).values(values).returning(BroadcastRow.id)
    return await session.scalar(changed) is not None


def _broadcasts() -> Select[*tuple[Any, ...]]:
    own = (
        "id", "visit_id", "created_by", "targets", "html", "source_chat_id", "source_message_id", "asks_reading",
        "state", "sent_at", "stopped_at", "preview_message_id", "control_message_id", "shown_mark",
    )  # fmt: skip
    return (
        select(
            *(getattr(BroadcastRow, name) for name in own),
            VisitRow.name.label("visit_name"),
            PersonRow.telegram_id.label("chat_id"),
            func.coalesce(PersonRow.language, VisitRow.language).label("language"),
        )
        .join(VisitRow, VisitRow.id == BroadcastRow.visit_id)
        .outerjoin(PersonRow, PersonRow.id == BroadcastRow.created_by)
        .order_by(BroadcastRow.id)
    )

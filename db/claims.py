"""The outbox, for who sends: takes due rows in hand for a while, and notes what became of each.

A row in hand has a lease. Its holder prolongs it while it lives (`prolong`), so a row whose lease ran out belongs to a
process that is no more, and is taken up by another. Nothing here waits for Telegram; a claim is a short transaction.
What others may do meanwhile stands: a cancelled row is not brought back by a failure, but one that left is `sent`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Select,
    TextClause,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    GroupChatRow,
    GroupRow,
    MembershipRow,
    OutboxMessageRow,
    OutboxSenderRow,
    OutboxState,
    PersonRow,
    Priority,
    VisitRow,
)
from db.models.outbox import PENDING, SENDING
from db.senders import count_senders

LEASE = timedelta(seconds=30)
"""How long a row waits for a process that died with it in hand."""

NOT_THEIRS = "NotTheirs"  # the recipient is no member of the visit, or of the group, any more
NOTHING_TO_SAY = "NothingToSay"  # what was to be said is no news any more


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedMessage:
    """A row in hand, with what is needed to word and send it.

    `language` and `zone` are the recipient's: the person's own, else the group's, else the visit's. A private chat
    has a positive `chat_id`, a group chat a negative one; `thread_id` 0 = no topic.
    """

    id: int
    key: str
    visit_id: int
    kind: str
    facts: Mapping[str, Any]
    batch: str
    person_id: int | None
    group_chat_id: int | None
    group_id: int | None
    chat_id: int
    thread_id: int
    language: str
    zone: ZoneInfo
    due_at: datetime
    expires_at: datetime
    attempts: int
    parts_sent: int
    message_id: int | None
    unreachable: bool


@dataclass(frozen=True, slots=True)
class Claim:
    """`senders`: how many processes are sending now, this one among them. They share Telegram's limit."""

    rows: tuple[ClaimedMessage, ...]
    senders: int = 1
    expired: int = 0


async def claim_due(session: AsyncSession, *, owner: str, now: datetime, limit: int) -> Claim:
    """Take up to `limit` due rows in hand, by priority, then by when they were due. Those that expired are marked.

    `owner` names this process, and no other ever.
    """
    await _take_back(
        session, owner, now
    )  # first, for what a process that died had in hand may have expired too
    expired = await expire(session, now=now)
    ids: list[int] = []
    for priority in Priority:
        if len(ids) < limit:
            ids += await _claim(session, owner, now, priority, limit - len(ids))
    rows = await _read(session, ids)
    theirs = [row for row, is_theirs in rows if is_theirs]
    await drop(session, {row.id for row, is_theirs in rows if not is_theirs}, error=NOT_THEIRS)
    return Claim(tuple(theirs), await count_senders(session, owner, now), expired)


async def expire(session: AsyncSession, *, now: datetime) -> int:
    """Mark the rows that are of no use any more; return how many."""
    over = _unlocked(PENDING, OutboxMessageRow.expires_at <= now)
    ended = over.values(state=OutboxState.EXPIRED).returning(OutboxMessageRow.id)
    return len((await session.scalars(ended)).all())


async def prolong(session: AsyncSession, ids: Collection[int], *, owner: str, now: datetime) -> None:
    """Keep rows in hand for another lease."""
    await session.execute(_held(owner, *ids).values(leased_until=now + LEASE))


async def mark_part(
    session: AsyncSession, row_id: int, *, owner: str, parts_sent: int, message_id: int
) -> None:
    """Note that a part of a row left, so that it does not leave again with the next try."""
    first = func.coalesce(OutboxMessageRow.message_id, message_id)
    await session.execute(_held(owner, row_id).values(parts_sent=parts_sent, message_id=first))


async def mark_sent(session: AsyncSession, row_id: int, *, message_id: int, now: datetime) -> None:
    """Note that the last part left. It holds whatever became of the row meanwhile."""
    await session.execute(
        _update()
        .where(OutboxMessageRow.id == row_id)
        .values(
            **_FREE,
            state=OutboxState.SENT,
            message_id=func.coalesce(OutboxMessageRow.message_id, message_id),
            parts_sent=OutboxMessageRow.parts_sent + 1,
            sent_at=now,
            last_error=None,
        )
    )


async def mark_failed(session: AsyncSession, row_id: int, *, owner: str, error: str) -> None:
    """Note that a row will never be taken. `error` is a class and perhaps a code."""
    await session.execute(
        _held(owner, row_id).values(**_FREE, state=OutboxState.FAILED, last_error=error[:64])
    )


async def drop(session: AsyncSession, ids: Collection[int], *, error: str) -> None:
    """Cancel rows that are in hand; `error` says why."""
    if ids:
        dropped = _update().where(OutboxMessageRow.id.in_(ids))
        await session.execute(dropped.values(**_FREE, state=OutboxState.CANCELLED, last_error=error))


async def retry_later(session: AsyncSession, row_id: int, *, owner: str, at: datetime, error: str) -> None:
    """Put a row back until then (or until it expires)."""
    row = OutboxMessageRow
    at_most = case((row.expires_at < at, row.expires_at), else_=at)
    await session.execute(
        _held(owner, row_id).values(
            **_FREE, state=OutboxState.PENDING, next_try_at=at_most, last_error=error[:64]
        )
    )


async def note_try(session: AsyncSession, row_id: int, *, owner: str, error: str) -> None:
    """Note that a try failed, of a row that stays in hand for the next."""
    tries = OutboxMessageRow.attempts + 1
    await session.execute(_held(owner, row_id).values(attempts=tries, last_error=error[:64]))


async def still_held(session: AsyncSession, ids: Collection[int], *, owner: str) -> set[int]:
    """Tell which rows are still in hand, and were not cancelled or erased meanwhile."""
    row = OutboxMessageRow
    held = select(row.id).where(row.id.in_(ids), row.state == OutboxState.SENDING, row.lease_owner == owner)
    return set(await session.scalars(held))


async def put_back(session: AsyncSession, ids: Collection[int], *, owner: str, at: datetime) -> None:
    """Put rows back that were not tried, until then."""
    await session.execute(
        _held(owner, *ids).values(
            **_FREE, state=OutboxState.PENDING, next_try_at=at, attempts=OutboxMessageRow.attempts - 1
        )
    )


async def let_go(session: AsyncSession, *, owner: str, at: datetime, keeping: Collection[int] = ()) -> None:
    """Put back what is in hand, but for what is kept; who keeps nothing counts among the senders no more."""
    in_hand = _update().where(
        SENDING, OutboxMessageRow.lease_owner == owner, OutboxMessageRow.id.not_in(keeping)
    )
    await session.execute(in_hand.values(**_FREE, state=OutboxState.PENDING, next_try_at=at))
    if not keeping:
        await session.execute(delete(OutboxSenderRow).where(OutboxSenderRow.owner == owner))


_FREE: dict[str, Any] = {"lease_owner": None, "leased_until": None}


def _update() -> Any:  # noqa: ANN401 - SQLAlchemy's Update, whose parameters differ by use
    return update(OutboxMessageRow).execution_options(synchronize_session=False)


def _held(owner: str, *ids: int) -> Any:  # noqa: ANN401 - likewise
    row = OutboxMessageRow
    return _update().where(row.id.in_(ids), row.state == OutboxState.SENDING, row.lease_owner == owner)


def _unlocked(*which: ColumnElement[bool] | TextClause, limit: int | None = None) -> Any:  # noqa: ANN401 - likewise
    """Begin an UPDATE of such rows, the longest due first, without those that another process is busy with.

    Chosen in a CTE, which PostgreSQL runs once; a plain subquery with a LIMIT it may run for every row.
    """
    row = OutboxMessageRow
    chosen = select(row.id).where(*which).order_by(row.next_try_at, row.id).limit(limit)
    ids = chosen.with_for_update(skip_locked=True).cte(
        "chosen"
    )  # SQLite, with its one writer, leaves the lock out
    return _update().where(row.id.in_(select(ids.c.id)))


async def _take_back(session: AsyncSession, owner: str, now: datetime) -> None:
    """Let go of what a process had in hand that is no more."""
    row = OutboxMessageRow
    left = _unlocked(SENDING, row.leased_until <= now, row.lease_owner != owner)
    await session.execute(left.values(**_FREE, state=OutboxState.PENDING))


async def _claim(
    session: AsyncSession, owner: str, now: datetime, priority: Priority, limit: int
) -> Sequence[int]:
    row = OutboxMessageRow
    due = _unlocked(PENDING, row.priority == priority, row.next_try_at <= now, limit=limit)
    taken = due.values(
        state=OutboxState.SENDING, lease_owner=owner, leased_until=now + LEASE, attempts=row.attempts + 1
    )
    ids: Sequence[int] = (await session.scalars(taken.returning(row.id))).all()
    return ids


async def _read(session: AsyncSession, ids: Sequence[int]) -> list[tuple[ClaimedMessage, bool]]:
    if not ids:
        return []
    rows = await session.execute(_details().where(OutboxMessageRow.id.in_(ids)))
    found = []
    for row in rows.mappings():
        facts = dict(row)
        theirs = bool(facts.pop("theirs"))
        found.append((ClaimedMessage(**facts), theirs))
    return found


def _details() -> Select[*tuple[Any, ...]]:
    row, person, chat = OutboxMessageRow, PersonRow, GroupChatRow
    of_person = (MembershipRow.person_id == row.person_id, MembershipRow.visit_id == row.visit_id)
    own_group = (
        select(MembershipRow.group_id)
        .where(*of_person, MembershipRow.group_id.is_not(None))
        .order_by(MembershipRow.id)
        .limit(1)
        .scalar_subquery()
    )
    group_id = func.coalesce(row.group_id, chat.group_id, own_group)
    member = exists().where(*of_person, or_(row.group_id.is_(None), MembershipRow.group_id == row.group_id))
    tied: ColumnElement[bool] = or_(row.group_id.is_(None), chat.group_id == row.group_id)
    return (
        select(
            *(row.id, row.key, row.visit_id, row.kind, row.facts, row.batch),
            *(row.person_id, row.group_chat_id, row.group_id),
            *(row.due_at, row.expires_at, row.attempts, row.parts_sent, row.message_id),
            func.coalesce(person.telegram_id, chat.chat_id).label("chat_id"),
            func.coalesce(chat.thread_id, 0).label("thread_id"),
            func.coalesce(person.language, GroupRow.language, VisitRow.language).label("language"),
            func.coalesce(GroupRow.zone, VisitRow.zone).label("zone"),
            person.unreachable_since.is_not(None).label("unreachable"),
            case((row.person_id.is_not(None), member), else_=tied).label("theirs"),
        )
        .join(VisitRow, VisitRow.id == row.visit_id)
        .outerjoin(person, person.id == row.person_id)
        .outerjoin(chat, chat.id == row.group_chat_id)
        .outerjoin(GroupRow, GroupRow.id == group_id)
        .order_by(row.priority, row.next_try_at, row.id)
    )
